"""The file itself: its versions, its guards, and what is wrong with it."""

import os
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Timer

import pytest
from workspace.steps import SECRECY, SURVIVAL, accept, accept_all, is_whole, refusal

from auditor.audit.model import Audit
from auditor.workspace import Review, Workspace, default_path, findings
from auditor.workspace.database import open_database
from auditor.workspace.schema import APPLICATION_ID, MIGRATIONS

POSIX = os.name == "posix"
NEXT = """
CREATE TABLE register (name TEXT PRIMARY KEY, colour TEXT);  -- a comment; with a semicolon
CREATE TRIGGER register_is_kept BEFORE DELETE ON register BEGIN SELECT RAISE(ABORT, 'kept'); END;
INSERT INTO register SELECT reviewer, state FROM contents;
"""
BROKEN = "CREATE TABLE half (a TEXT);\nINSERT INTO no_such_table VALUES (1);\n"


@pytest.fixture
def reviewed(path: Path, audit: Audit) -> Review:
    """A closed file of version 1 with decisions in it, as they stood."""
    with Workspace(path) as workspace:
        workspace.keep([audit])
        return accept_all(workspace, audit)


def _version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as database:
        return int(database.execute("PRAGMA user_version").fetchone()[0])


def test_the_file_is_written_with_care(workspace: Workspace) -> None:
    pragmas = ("journal_mode", "synchronous", "foreign_keys", "user_version", "application_id")
    values = [workspace._database.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]

    assert values == ["wal", 2, 1, len(MIGRATIONS), APPLICATION_ID]
    assert workspace._database.execute("PRAGMA busy_timeout").fetchone()[0] >= 5000


@pytest.mark.skipif(not POSIX, reason="modes of files are another matter there")
def test_nobody_else_may_look_into_it(own_user_folders: Path) -> None:
    path = default_path()
    with Workspace(path):
        files = list(path.parent.iterdir())
        assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600] * len(files)

    assert own_user_folders in path.parents
    assert path.parent.name == "kol-clause-auditor"
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE trail SET who = '赵'",
        "UPDATE trail SET details = '{}' WHERE what = 'decided'",
        "DELETE FROM trail",
        "DELETE FROM trail WHERE id = (SELECT max(id) FROM trail)",
        "INSERT OR REPLACE INTO trail VALUES (1, '', '', '', '', NULL, NULL, '{}')",
        "REPLACE INTO trail (id, at, who, what, sha256, details) VALUES (2, '', '', '', '', '{}')",
    ],
)
def test_the_trail_can_only_be_added_to(reviewed: Review, path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        before = database.execute("SELECT * FROM trail").fetchall()
        with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
            database.execute(statement)
        assert database.execute("SELECT * FROM trail").fetchall() == before
    assert len(before) == len(reviewed.decisions) + 1


def test_a_migration_leaves_a_copy_and_keeps_everything(reviewed: Review, path: Path) -> None:
    with closing(open_database(path, (*MIGRATIONS, NEXT))) as database:
        assert database.execute("SELECT * FROM register").fetchall() == [("王敏", "in_review")]
    assert _version(path) == len(MIGRATIONS) + 1

    backup = path.with_name(f"workspace.sqlite.v{len(MIGRATIONS)}.backup")
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name, backup.name]
    assert _version(backup) == len(MIGRATIONS)
    for file in (path, backup):
        assert is_whole(file)
    with Workspace(backup) as workspace:
        assert workspace.review(reviewed.sha256) == reviewed


def test_several_migrations_run_in_order(path: Path) -> None:
    scripts = (*MIGRATIONS, "CREATE TABLE a (b);", "ALTER TABLE a RENAME TO c;", "INSERT INTO c VALUES (1);")
    Workspace(path).close()
    with closing(open_database(path, scripts)) as database:
        assert database.execute("SELECT b FROM c").fetchall() == [(1,)]
    assert _version(path) == len(scripts)


def test_the_newest_file_is_not_copied(reviewed: Review, path: Path) -> None:
    Workspace(path).close()

    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_migration_that_fails_changes_nothing(reviewed: Review, path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no_such_table"):
        open_database(path, (*MIGRATIONS, BROKEN))

    assert _version(path) == len(MIGRATIONS)
    with Workspace(path) as workspace:
        assert workspace.review(reviewed.sha256) == reviewed
        assert not workspace._database.execute("SELECT 1 FROM sqlite_schema WHERE name = 'half'").fetchall()


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")


def _overwritten_head(path: Path) -> None:
    path.write_bytes(b"no database at all" + path.read_bytes()[18:])


def _cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _scribbled_on(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:-4096] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)


def _of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE bookmarks (url TEXT)")


def _a_contract(path: Path) -> None:
    path.write_text("甲方：上海栖萝化妆品有限公司\n" * 100, encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_newer, "newer_program"),
        (_overwritten_head, "damaged"),
        (_cut_off, "damaged"),
        (_scribbled_on, "damaged"),
        (_of_another_program, "not_a_workspace"),
        (_a_contract, "damaged"),
    ],
)
def test_a_faulty_file_is_refused_and_left_alone(
    reviewed: Review, path: Path, spoil: object, code: str
) -> None:
    assert callable(spoil)
    spoil(path)
    before = path.read_bytes()
    with refusal(code) as caught:
        Workspace(path)

    assert str(path) in caught.value.message.zh
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_file_damaged_while_it_is_open_is_refused_in_words(reviewed: Review, path: Path) -> None:
    with Workspace(path) as workspace:
        workspace._database.execute("PRAGMA shrink_memory")
        _scribbled_on(path)
        with refusal("damaged"):
            workspace.review(reviewed.sha256)


def test_an_empty_file_becomes_a_workspace(path: Path, audit: Audit) -> None:
    path.parent.mkdir()
    path.touch()
    with Workspace(path) as workspace:
        workspace.keep([audit])

    assert is_whole(path)


def test_who_makes_the_same_file_is_waited_for(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        leaves = Timer(0.3, other.execute, ("COMMIT",))
        leaves.start()
        with closing(open_database(path)) as database:
            assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        leaves.join()
    assert _version(path) == len(MIGRATIONS)


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with refusal("cannot_open"):
        Workspace(tmp_path / "file" / "workspace.sqlite")


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    with refusal("cannot_open"):
        Workspace(tmp_path)


@pytest.fixture
def read_only_folder() -> Iterator[Path]:
    """A folder that this process may read only, also where the tests run as root."""
    if not POSIX:
        pytest.skip("modes of folders are another matter there")
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    user = os.geteuid()
    try:
        yield folder
    finally:
        os.seteuid(user)
        folder.chmod(0o755)
        shutil.rmtree(folder)


def _as_anybody(folder: Path) -> None:
    folder.chmod(0o555)
    for file in folder.iterdir():
        file.chmod(0o444)
    if os.geteuid() == 0:
        os.seteuid(65534)


def test_a_folder_that_may_not_be_written_to(read_only_folder: Path) -> None:
    _as_anybody(read_only_folder)
    with refusal("read_only"):
        Workspace(read_only_folder / "workspace.sqlite")


def test_a_workspace_in_a_folder_that_may_not_be_written_to(read_only_folder: Path) -> None:
    path = read_only_folder / "workspace.sqlite"
    Workspace(path).close()
    before = path.read_bytes()
    _as_anybody(read_only_folder)
    with refusal("read_only"):
        Workspace(path)

    assert path.read_bytes() == before


def test_a_full_disk_costs_the_step_and_nothing_else(kept: Workspace, audit: Audit, path: Path) -> None:
    keys = [finding.key for finding in findings(audit)]
    (pages,) = kept._database.execute("PRAGMA page_count").fetchone()
    kept._database.execute(f"PRAGMA max_page_count = {pages + 2}")
    done = []
    with refusal("disk_full"):
        for turn in range(1000):
            kept.comment(audit.sha256, keys[turn % len(keys)], f"{turn}" * 100, "王")
            done.append(turn)
    stood, trail = kept.review(audit.sha256), kept.trail(audit.sha256)
    assert len(trail) == len(done) + 1

    with refusal("disk_full"):
        kept.comment(audit.sha256, keys[0], "长" * 100_000, "王")
    assert (kept.review(audit.sha256), kept.trail(audit.sha256)) == (stood, trail)
    kept._database.execute("PRAGMA max_page_count = 100000")
    kept.decide(audit.sha256, accept(keys[0]))
    assert is_whole(path)


def test_another_writer_is_waited_for_only_so_long(kept: Workspace, audit: Audit, path: Path) -> None:
    kept._database.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with refusal("busy"):
            kept.decide(audit.sha256, accept(SECRECY))
        assert kept.review(audit.sha256).decisions == {}
        other.execute("ROLLBACK")
    assert kept.decide(audit.sha256, accept(SURVIVAL)).decisions


def test_a_defect_of_the_program_is_no_refusal(kept: Workspace, audit: Audit) -> None:
    kept._database.execute("DROP TABLE steps")
    with pytest.raises(sqlite3.OperationalError, match="steps"):
        kept.decide(audit.sha256, accept(SECRECY))
    assert kept.trail(audit.sha256)[-1].what == "audited"


def test_a_closed_workspace_may_be_closed_again(path: Path) -> None:
    with Workspace(path) as workspace:
        workspace.close()
