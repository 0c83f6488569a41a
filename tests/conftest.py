"""What holds for every test: the user's own folders are left alone, and examples come in the same order."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import settings

from auditor import kept
from auditor.rules import built_in, loading
from auditor.rules.overlay import Lines

settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")


@pytest.fixture(scope="session")
def kept_for_the_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What every start would work out anew: the words of the pack, which no test changes. All processes of a run share
    it, and the many packs that tests write push nothing out of it."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "kept"
    folder.mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(kept, "_MOST", 1_000)
        yield folder


@pytest.fixture(autouse=True)
def own_user_folders(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    kept_for_the_session: Path,
) -> Path:
    """Caches and workspaces go to a temporary home; only what is kept of the pack is shared, to save its making."""
    home = tmp_path_factory.mktemp("home")
    if os.name == "posix" and "kept" not in request.node.nodeid:
        own = home / "cache" / "kol-clause-auditor"
        own.mkdir(parents=True)
        (own / "kept").symlink_to(kept_for_the_session)
    for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
    return home


_READ = loading._read


@cache
def _read_once(path: Path, content: bytes) -> tuple[object, Lines]:
    faults: list[str] = []
    read = _READ(path, content, faults)
    assert not faults
    return read


@pytest.fixture
def built_in_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests of a company's pack: the YAML of the built-in one below it is 2 MB, and the same for each of them."""

    def read(path: Path, content: bytes, faults: list[str]) -> tuple[object, Lines]:
        if path.parent != built_in():
            return _READ(path, content, faults)
        value, lines = _read_once(path, content)
        return value, dict(lines)

    monkeypatch.setattr(loading, "_read", read)
