"""The desktop application: one window over the same audits, batches and Workspace that the command uses."""


def main() -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    from auditor.desktop.application import run

    return run()
