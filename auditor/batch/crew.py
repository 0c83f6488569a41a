"""Who audits a batch: how many processes, with how much time for a file, and when to stop."""

import os
import threading
from dataclasses import dataclass

SECONDS_PER_FILE = 120.0
SECONDS_PER_MEGABYTE = 20.0
"""What a large file is given on top: a scan is recognised page by page."""


@dataclass(frozen=True, slots=True)
class Crew:
    """``jobs`` is the number of processes; 1 means this very process, where no file can be isolated or timed.

    None means one worker per core. ``cluster`` is the address of a Dask scheduler that does the work instead.
    Once ``stop`` is set, no further result comes and the workers end at once.
    """

    jobs: int | None = None
    seconds_per_file: float = SECONDS_PER_FILE
    cluster: str | None = None
    stop: threading.Event | None = None

    @property
    def workers(self) -> int:
        return self.jobs or cores()

    @property
    def stopped(self) -> bool:
        return self.stop is not None and self.stop.is_set()

    def seconds_for(self, size: int) -> float:
        """The time limit for a file of ``size`` bytes."""
        return self.seconds_per_file + SECONDS_PER_MEGABYTE * (size / 1_000_000)


def cores() -> int:
    """The processor cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
