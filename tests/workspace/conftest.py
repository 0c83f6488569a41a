"""Real audits of short contracts, and an empty workspace to keep them in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from workspace.short_contracts import FIRST, TEXTS

from auditor import audit_file
from auditor.audit.model import Audit
from auditor.workspace import Workspace


@pytest.fixture(scope="session")
def audits(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Audit]:
    """The audit of every short contract, by the name of its file."""
    folder = tmp_path_factory.mktemp("contracts")
    found = {}
    for name, text in TEXTS.items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        found[name] = audit_file(path)
    return found


@pytest.fixture
def audit(audits: dict[str, Audit]) -> Audit:
    return audits[FIRST]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "memory" / "workspace.sqlite"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with Workspace(path) as opened:
        yield opened


@pytest.fixture
def kept(workspace: Workspace, audit: Audit) -> Workspace:
    """A workspace that holds the first contract."""
    workspace.keep([audit])
    return workspace
