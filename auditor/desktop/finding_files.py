"""Looks for files in a thread of its own, so that the first are audited while the rest are still being found."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from auditor.batch import find_contracts

_A_MOMENT = 0.1
"""Seconds between two looks at whether the batch has been stopped."""


class FindingFiles(Iterable[Path | None]):
    """The files in what was named, each as soon as it is found, and None after a moment without one.

    Raises UsageError for a path that is not there.
    """

    def __init__(self, paths: Sequence[str], stop: threading.Event) -> None:
        self._found: list[Path] = []
        self._changed = threading.Condition()
        self._stop = stop
        self._error: Exception | None = None
        self.ended = False
        """Whether every file has been found."""
        search = find_contracts(paths)
        threading.Thread(target=self._search, args=(search,), daemon=True, name="finding files").start()

    @property
    def count(self) -> int:
        """How many have been found so far."""
        return len(self._found)

    def wait_for_first(self) -> None:
        """Wait until there is a file, or until there will be none."""
        while not self._found and not self.ended and not self._stop.is_set():
            self._wait_for(0)

    def __iter__(self) -> Iterator[Path | None]:
        place = 0
        while not self._stop.is_set():
            if self._wait_for(place):
                yield self._found[place]
                place += 1
            elif not self.ended:
                yield None
            elif place == len(self._found):
                break
        if self._error is not None:
            raise self._error

    def _wait_for(self, place: int) -> bool:
        """Whether there is a file at that place, now or in a moment."""
        with self._changed:
            if place >= len(self._found) and not self.ended:
                self._changed.wait(_A_MOMENT)
            return place < len(self._found)

    def _search(self, search: Iterator[Path]) -> None:
        try:
            for path in search:
                if self._stop.is_set():
                    break
                with self._changed:
                    self._found.append(path)
                    self._changed.notify_all()
        except Exception as error:
            self._error = error
        with self._changed:
            self.ended = True
            self._changed.notify_all()
