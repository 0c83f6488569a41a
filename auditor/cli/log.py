"""The log: what went wrong inside the program, without a word of any contract."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_path

_BYTES = 1_000_000
_KEPT = 2


def log_file() -> Path:
    """Where the log of this user is, once there is something in it."""
    return user_log_path("kol-clause-auditor", appauthor=False) / "audit.log"


def keep_log() -> None:
    """From now on the program's notes go to `log_file`, and no library's to the screen."""
    logging.getLogger().addHandler(logging.NullHandler())
    try:
        log_file().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        return
    handler = RotatingFileHandler(
        log_file(), maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.getLogger("auditor").addHandler(handler)
