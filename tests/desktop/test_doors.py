"""The doors to other threads and processes: what is asked comes back as a signal, also when it goes wrong."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from auditor.audit.model import Audit
from auditor.audit.options import AuditOptions
from auditor.desktop.clerk import Clerk
from auditor.desktop.errand import Errand
from auditor.desktop.inspection import Inspection
from auditor.desktop.inspector import Inspector
from auditor.desktop.sweep import Sweep
from auditor.errors import AuditorError, Bilingual, UsageError
from auditor.workspace import Decision, DecisionKind, Review, Settings, State, findings

Inspected = Callable[..., Inspection]
BROKE = Bilingual("程序出错，请重试。", "It failed; try again.")
LONG = 60_000
"""Milliseconds after which a process that does not answer fails the test."""


@pytest.fixture
def contracts(tmp_path: Path) -> Path:
    folder = tmp_path / "合同"
    folder.mkdir()
    for number in range(6):
        text = f"合作合同{number}\n甲方（品牌方）：星河公司\n乙方（达人）：林小雨\n第一条 保密\n乙方应对合作内容保密，期限三年。\n"
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    (folder / "坏.docx").write_bytes(b"PK\x03\x04 broken")
    return folder


@pytest.fixture
def clerk(tmp_path: Path, qtbot: QtBot) -> Iterator[Clerk]:
    clerk = Clerk(tmp_path / "workspace.sqlite")
    yield clerk
    clerk.close()


@pytest.fixture
def inspector(qtbot: QtBot) -> Iterator[Inspector]:
    inspector = Inspector()
    yield inspector
    inspector.close()


def test_a_folder_is_audited_and_a_bad_file_costs_no_other(contracts: Path, qtbot: QtBot) -> None:
    sweep = Sweep()
    audits: list[Audit] = []
    counted: list[int] = []
    sweep.audited.connect(audits.extend)
    sweep.found.connect(counted.append)
    with qtbot.waitSignal(sweep.ended, timeout=LONG) as ended:
        sweep.start([str(contracts)], AuditOptions(language="zh"))
    assert ended.args == [False]
    assert len(counted) == 1
    assert 0 < counted[0] <= 7
    assert sorted(Path(audit.path).name for audit in audits) == [*(f"{n}.txt" for n in range(6)), "坏.docx"]
    assert [Path(audit.path).name for audit in audits if not audit.readable] == ["坏.docx"]


def test_the_first_files_are_audited_while_others_are_still_being_found(
    contracts: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slowly(_paths: object) -> Iterator[Path]:
        yield contracts / "0.txt"
        assert go_on.wait(LONG / 1000)
        yield contracts / "1.txt"

    monkeypatch.setattr("auditor.desktop.finding_files.find_contracts", slowly)
    sweep = Sweep()
    progress: list[tuple[int, int, bool]] = []
    sweep.progressed.connect(lambda done, total, is_all, _: progress.append((done, total, is_all)))
    with qtbot.waitSignals([sweep.audited, sweep.progressed], timeout=LONG):
        sweep.start(["folder"], AuditOptions())
    assert not go_on.is_set()
    assert progress == [(1, 1, False)]
    with qtbot.waitSignal(sweep.ended, timeout=LONG):
        go_on.set()
    assert progress[-1][:2] == (2, 2)  # whether that is all may be known a moment later


def test_what_is_given_meanwhile_is_audited_next(contracts: Path, qtbot: QtBot) -> None:
    sweep = Sweep()
    audits: list[Audit] = []
    sweep.audited.connect(audits.extend)
    with qtbot.waitSignal(sweep.ended, timeout=LONG):
        sweep.start([str(contracts / "0.txt")], AuditOptions())
        sweep.start([str(contracts / "1.txt")], AuditOptions())
    assert [Path(audit.path).name for audit in audits] == ["0.txt", "1.txt"]


def test_a_stopped_batch_keeps_what_is_finished(contracts: Path, qtbot: QtBot) -> None:
    sweep = Sweep()
    with qtbot.waitSignal(sweep.ended, timeout=LONG) as ended:
        sweep.found.connect(lambda _: sweep.stop())
        sweep.start([str(contracts)], AuditOptions())
    assert ended.args == [True]
    sweep.found.disconnect()
    with qtbot.waitSignal(sweep.ended, timeout=LONG) as ended:
        sweep.start([str(contracts / "0.txt")], AuditOptions())
    assert ended.args == [False]


def test_a_path_that_is_not_there_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    sweep = Sweep()
    errors: list[AuditorError] = []
    sweep.failed.connect(errors.append)
    with qtbot.waitSignal(sweep.ended, timeout=LONG):
        sweep.start([str(tmp_path / "nowhere")], AuditOptions())
    assert [error.code for error in errors] == ["no_such_path"]


def test_decisions_are_kept_in_the_order_they_were_made(
    clerk: Clerk, inspected: Inspected, qtbot: QtBot
) -> None:
    audit = inspected("03").audit
    keys = [finding.key for finding in findings(audit)][:3]
    with qtbot.waitSignal(clerk.kept):
        clerk.keep([audit])
    answers: list[Review] = []
    clerk.reviewed.connect(answers.append)
    for key in keys:
        clerk.decide(audit.sha256, Decision(key, DecisionKind.ACCEPT, reviewer="陈敏"))
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert [len(answer.decisions) for answer in answers] == [1, 2, 3]
    assert set(answers[-1].decisions) == set(keys)
    assert answers[-1].state is State.IN_REVIEW


def test_undo_takes_the_last_one_back(clerk: Clerk, inspected: Inspected, qtbot: QtBot) -> None:
    audit = inspected("03").audit
    key = findings(audit)[0].key
    clerk.keep([audit])
    clerk.decide(audit.sha256, Decision(key, DecisionKind.ACCEPT, reviewer="陈敏"))
    with qtbot.waitSignal(clerk.undone) as told:
        clerk.undo(audit.sha256, "陈敏")
    assert told.args == [key]


def test_what_the_workspace_refuses_is_told_with_its_reason(
    clerk: Clerk, inspected: Inspected, qtbot: QtBot
) -> None:
    audit = inspected("03").audit
    with qtbot.waitSignal(clerk.refused) as told:
        clerk.settle(audit.sha256, Settings(), "陈敏")
    assert told.args[0].code == "unknown_contract"
    clerk.keep([audit])
    with qtbot.waitSignal(clerk.refused) as told:
        clerk.step("submit", audit.sha256, "陈敏", "")
    assert told.args[0].message.zh


def test_everything_asked_is_on_the_disk_after_closing(
    tmp_path: Path, inspected: Inspected, qtbot: QtBot
) -> None:
    audit = inspected("03").audit
    clerk = Clerk(tmp_path / "w.sqlite")
    clerk.keep([audit])
    for finding in findings(audit):
        clerk.decide(audit.sha256, Decision(finding.key, DecisionKind.ACCEPT, reviewer="陈敏"))
    clerk.close()
    again = Clerk(tmp_path / "w.sqlite")
    with qtbot.waitSignal(again.reviewed) as told:
        again.review(audit.sha256)
    assert told.args[0].progress.remaining == 0
    again.close()


def test_a_workspace_that_is_no_database_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "w.sqlite"
    path.write_text("not a database" * 100, encoding="utf-8")
    clerk = Clerk(path)
    with qtbot.waitSignal(clerk.refused) as told:
        clerk.open()
    assert told.args[0].message.en
    assert path.read_text(encoding="utf-8").startswith("not a database")
    clerk.close()


def test_only_the_latest_question_is_answered(contracts: Path, inspector: Inspector, qtbot: QtBot) -> None:
    answered: list[str] = []
    inspector.inspected.connect(lambda path, _: answered.append(path))
    with qtbot.waitSignal(inspector.inspected, timeout=LONG) as told:
        for number in range(3):
            inspector.ask(str(contracts / f"{number}.txt"), AuditOptions(trace=True))
    assert told.args is not None
    inspection = told.args[1]
    assert answered == [str(contracts / "2.txt")]
    assert inspection.audit.clauses[0].elements[0].trace
    assert inspection.headings[0].text == "保密"
    assert inspection.notes[0].basis


def test_a_file_that_cannot_be_read_is_told_with_advice(
    contracts: Path, inspector: Inspector, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(inspector.failed, timeout=LONG) as told:
        inspector.ask(str(contracts / "坏.docx"), AuditOptions())
    assert told.args is not None
    assert told.args[1].message.zh


def answer(said: str) -> str:
    """Work for an errand, done in its process."""
    if said == "refused":
        raise UsageError("refused", Bilingual("这样不行。", "Not like that."))
    if said == "broken":
        raise ZeroDivisionError(said)
    return f"{said} {os.getpid()}"


def test_an_errand_answers_the_last_question_from_a_process_of_its_own(qtbot: QtBot) -> None:
    errand = Errand(BROKE)
    answers: list[str] = []
    errand.found.connect(answers.append)
    with qtbot.waitSignal(errand.found, timeout=LONG):
        errand.ask(answer, "first")
        errand.ask(answer, "second")
    with qtbot.waitSignal(errand.found, timeout=LONG):
        errand.ask(answer, "third")
    assert [said.split()[0] for said in answers] == ["second", "third"]
    assert all(int(said.split()[1]) != os.getpid() for said in answers)


@pytest.mark.parametrize(("said", "message"), [("refused", "这样不行。"), ("broken", BROKE.zh)])
def test_an_errand_that_fails_says_so_in_plain_words(said: str, message: str, qtbot: QtBot) -> None:
    errand = Errand(BROKE)
    with qtbot.waitSignal(errand.failed, timeout=LONG) as told:
        errand.ask(answer, said)
    assert told.args is not None
    assert told.args[0].message.zh == message


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be killed this way on Windows")
def test_a_reading_process_that_dies_is_replaced(contracts: Path, inspector: Inspector, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inspector.inspected, timeout=LONG):
        inspector.ask(str(contracts / "0.txt"), AuditOptions())
    assert inspector._process is not None
    for process in list(inspector._process._processes.values()):
        assert process.pid is not None
        os.kill(process.pid, signal.SIGKILL)
        process.join()
    answered: list[str] = []
    inspector.inspected.connect(lambda path, _: answered.append(path))
    inspector.failed.connect(lambda path, _: answered.append(path))
    inspector.ask(str(contracts / "1.txt"), AuditOptions())
    qtbot.waitUntil(lambda: bool(answered), timeout=LONG)
    with qtbot.waitSignal(inspector.inspected, timeout=LONG) as told:
        inspector.ask(str(contracts / "2.txt"), AuditOptions())
    assert told.args is not None
    assert told.args[0] == str(contracts / "2.txt")
