"""The desktop application: one window over the same audits, batches and Workspace that the command uses."""

from auditor.desktop.lasting import make_constants_last

make_constants_last()


def main() -> int:
    """Open the window and stay until it is closed; returns the exit status."""
    from auditor.desktop.application import run

    return run()
