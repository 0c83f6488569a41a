"""Batches in the window: what Stop keeps, what comes after it, another language in the middle, files that are gone."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from opened import LONG, SAMPLES, audited, parts, results
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from auditor.audit.options import AuditOptions
from auditor.desktop.application import Application
from auditor.desktop.sweep import Sweep

Start = Callable[..., Application]
MANY = 60


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder of contracts that are all different."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(MANY):
        text = f"合作合同\n甲方：云杉公司\n乙方：第{number}号博主\n第一条 保密\n乙方应对甲方的商业秘密保密{number + 1}年。\n"
        (folder / f"{number:03}.txt").write_text(text * 20, encoding="utf-8")
    return folder


def test_stop_keeps_the_rows_that_are_finished(start: Start, many: Path, qtbot: QtBot) -> None:
    main = start()
    window, desk = parts(main)
    with qtbot.waitSignal(desk.sweep.audited, timeout=LONG):
        desk.listing.audit([str(many)])
    stop = window.status.findChild(QPushButton, "stop")
    assert isinstance(stop, QPushButton)
    qtbot.waitUntil(stop.isVisible, timeout=LONG)
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.sweep.running, timeout=LONG)
    qtbot.waitUntil(lambda: bool(desk.listing.records), timeout=LONG)
    assert all(record.audit.clauses for record in desk.listing.records.values())
    qtbot.waitUntil(lambda: not window.actions_["stop"].isEnabled(), timeout=LONG)


def test_what_is_opened_after_stop_is_audited(many: Path, contracts: Path, qtbot: QtBot) -> None:
    """The batch that was stopped is still ending when the next is asked for."""
    sweep = Sweep()
    heard: list[str] = []
    sweep.audited.connect(lambda audits: heard.extend(audit.path for audit in audits))
    sweep.start([str(many)], AuditOptions(), 1)
    sweep.stop()
    sweep.start([str(contracts)], AuditOptions(), 1)
    qtbot.waitUntil(lambda: not sweep.running, timeout=LONG)
    qtbot.waitUntil(lambda: len(heard) >= len(SAMPLES), timeout=LONG)
    assert {Path(path).name for path in heard} >= set(SAMPLES)
    assert len([path for path in heard if path.endswith(".txt")]) < MANY


def test_a_batch_that_is_stopped_at_once_does_not_say_that_nothing_was_there(
    many: Path, qtbot: QtBot
) -> None:
    sweep = Sweep()
    counts: list[int] = []
    sweep.found.connect(counts.append)
    with qtbot.waitSignal(sweep.ended, timeout=LONG) as told:
        sweep.start([str(many)], AuditOptions(), 1)
        sweep.stop()
    assert told.args == [True]
    assert 0 not in counts


def test_a_batch_goes_on_in_the_language_that_is_chosen_meanwhile(
    start: Start, many: Path, qtbot: QtBot
) -> None:
    main = start("zh")
    _, desk = parts(main)
    with qtbot.waitSignal(desk.sweep.progressed, timeout=LONG):
        desk.listing.audit([str(many)])
    main.preferences.language = "en"
    main.change()
    _, desk = parts(main)

    def titles() -> list[str]:
        return [clause.title for record in desk.listing.records.values() for clause in record.audit.clauses]

    qtbot.waitUntil(
        lambda: len(desk.listing.records) == MANY and all(map(str.isascii, titles())), timeout=LONG
    )
    qtbot.waitUntil(lambda: not desk.sweep.running, timeout=LONG)


def test_another_language_keeps_how_a_contract_was_weighed(
    start: Start, contracts: Path, qtbot: QtBot
) -> None:
    main = start("zh")
    _, desk = parts(main)
    path = str(contracts / SAMPLES[0])
    weighed = replace(results()[0], path=path, stance="kol", strictness="strict")
    desk.clerk.keep([weighed])
    qtbot.waitUntil(lambda: path in desk.listing.records, timeout=LONG)
    main.preferences.language = "en"
    main.change()
    _, desk = parts(main)
    qtbot.waitUntil(
        lambda: path in desk.listing.records and desk.listing.records[path].audit.clauses[0].title.isascii(),
        timeout=LONG,
    )
    audit = desk.listing.records[path].audit
    assert (audit.stance, audit.strictness) == ("kol", "strict")


def test_a_file_that_is_gone_costs_no_other_its_second_try(
    start: Start, contracts: Path, qtbot: QtBot
) -> None:
    main = start()
    audited(main, contracts, qtbot)
    window, desk = parts(main)
    broken, gone = contracts / SAMPLES[2], contracts / SAMPLES[0]
    shutil.copy(gone, broken)
    gone.unlink()
    window.portfolio.retry_wanted.emit([str(gone), str(broken)])
    qtbot.waitUntil(lambda: desk.listing.records[str(broken)].audit.readable, timeout=LONG)
    assert str(gone) in desk.listing.records


def test_progress_is_counted_and_the_running_file_is_named(start: Start) -> None:
    window, _ = parts(start())
    window.status.show_progress(7, 60, False, "/a/b/合同甲.docx")
    bar = window.status.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum()) == (7, 60)
    said = " ".join(label.text() for label in window.status.findChildren(QLabel))
    assert "7 / 60+" in said
    assert "合同甲.docx" in said
