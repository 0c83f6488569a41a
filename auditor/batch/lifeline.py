"""What ties a process to the one that started it."""

import os
import threading
from multiprocessing import connection, parent_process


def end_with_parent() -> None:
    """From now on this process ends as soon as its parent does, busy or stuck, even when that is killed."""
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
