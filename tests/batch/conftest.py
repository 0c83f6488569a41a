"""Files whose first word says what the fakes do with them."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

LONG_AGO = 1_000_000_000


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., list[str]]:
    """Write one text file per word, old enough for the cache to trust its time, and return their paths."""

    def _write(*words: str) -> list[str]:
        paths = []
        for number, word in enumerate(words):
            path = tmp_path / "contracts" / f"{number:03} {word}.txt"
            path.parent.mkdir(exist_ok=True)
            path.write_text(f"{word} 合同", encoding="utf-8")
            os.utime(path, (LONG_AGO, LONG_AGO))
            paths.append(str(path))
        return paths

    return _write
