"""The batch as a whole: one result for each file, whoever does the work."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from batch import fakes

from auditor.batch.crew import Crew
from auditor.batch.one import Job
from auditor.batch.run import audit_packed
from auditor.batch.shelf import KEPT_OPEN, Shelf

Write = Callable[..., list[str]]


def test_one_process_and_many_give_the_same(write: Write) -> None:
    paths = write("a", "raise", "b", "damaged", "c", "d")
    job = Job(audit=fakes.audit_by_first_word)

    alone, shared = (Shelf(audit_packed(paths, job, Crew(jobs))) for jobs in (1, 3))

    assert list(alone) == list(shared)
    assert [audit.path for audit in alone] == sorted(paths)


def test_no_files_are_no_results() -> None:
    assert list(audit_packed([], Job(audit=fakes.audit_by_first_word), Crew())) == []


def test_a_shelf_is_a_sequence_in_the_order_of_paths(write: Write) -> None:
    paths = write("c", "a", "b")
    shelf = Shelf(audit_packed(reversed(paths), Job(audit=fakes.audit_by_first_word), Crew(1)))

    assert len(shelf) == 3
    assert [shelf[0].path, shelf[1].path, shelf[-1].path] == paths
    assert [audit.path for audit in shelf[1:]] == paths[1:]
    assert shelf[-1] is shelf[2]
    with pytest.raises(IndexError):
        shelf[3]


def test_a_large_shelf_keeps_nothing_unpacked(write: Write) -> None:
    [packed] = audit_packed(write("a"), Job(audit=fakes.audit_by_first_word), Crew(1))
    shelf = Shelf([packed] * (KEPT_OPEN + 1))

    assert shelf[0] == shelf[0]
    assert shelf[0] is not shelf[0]


def test_a_name_that_is_no_unicode_is_audited(tmp_path: Path) -> None:
    path = tmp_path / "contract\udcff.txt"
    try:
        path.write_text("a", encoding="utf-8")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")

    [packed] = audit_packed([path], Job(audit=fakes.audit_by_first_word), Crew(2))

    assert packed.audit().readable


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_was_found_is_audited_while_the_rest_is_looked_for(write: Write, jobs: int) -> None:
    """None says that the next file is not known yet; nothing waits for it."""
    first, second = write("a", "b")
    seen: list[str] = []

    def slowly() -> Iterator[str | None]:
        yield first
        while not seen:
            yield None
        yield second

    for packed in audit_packed(slowly(), Job(audit=fakes.audit_by_first_word), Crew(jobs)):
        seen.append(packed.task.path)
    assert seen == [first, second]
