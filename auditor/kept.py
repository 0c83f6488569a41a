"""What takes long to work out and never changes, kept for the next start: plain data as JSON in the user's cache.

Only what can be made again lies here, and nothing of a contract. A cache that cannot be used costs its time and no
error: what cannot be read counts as not there.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from platformdirs import user_cache_path

_MOST = 40
"""So many files are kept; the rest, used longest ago, is removed."""


def cache_folder() -> Path:
    """Where the cache of this user stands."""
    return user_cache_path("kol-clause-auditor", appauthor=False)


def key_of(*parts: str | bytes, program: Iterable[str] = ()) -> str:
    """A name for what follows from ``parts`` by the modules whose files ``program`` lists."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        digest.update(f"{len(content)}:".encode() + content)
    for path in program:
        state = os.stat(path)
        digest.update(f"{os.path.basename(path)} {state.st_size} {state.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:40]


def recall(key: str) -> object | None:
    """What was kept under the key; None if nothing was, or nothing that can be read."""
    path = _path(key)
    try:
        value: object = json.loads(path.read_bytes())
        os.utime(path)
    except (OSError, ValueError):
        return None
    return value


def keep(key: str, value: object) -> None:
    """Keep a value made of lists, mappings, texts and numbers; dates become texts."""
    path = _path(key)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, aside = tempfile.mkstemp(dir=path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(value, file, ensure_ascii=False, separators=(",", ":"), default=str)
            os.replace(aside, path)
        except OSError:
            os.unlink(aside)
        _prune(path.parent)


def _path(key: str) -> Path:
    return cache_folder() / "kept" / f"{key}.json"


def _prune(folder: Path) -> None:
    kept = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in kept[_MOST:]:
        path.unlink()
