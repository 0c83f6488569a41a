"""Where the installed commands and `python -m auditor` start."""

import sys

from auditor.cli import main as run_command
from auditor.cli import open_desktop


def main() -> int:
    _allow_frozen_workers()
    return run_command()


def main_desktop() -> int:
    """The desktop application, started from an icon."""
    _allow_frozen_workers()
    return open_desktop()


def _allow_frozen_workers() -> None:
    """In the frozen application a worker process starts here and must go no further."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()


if __name__ == "__main__":
    sys.exit(main())
