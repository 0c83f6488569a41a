"""Measures the budgets of the window: start, stalls of the event loop during a batch and while scrolling, memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from screenshots import virtual_display

if TYPE_CHECKING:
    from auditor.desktop.application import Application

ROOT = Path(__file__).resolve().parent.parent
STEPS = {"start": "START", "batch": "BATCH", "scroll": "SCROLL", "memory": "MEMORY"}
CONTRACTS, PAGES, ROWS = 1_000, 300, 10_000
BEAT = 5
"""Milliseconds between two beats of the event loop's pulse."""

LONGEST = 900_000
STARTED = "KOL_AUDITOR_STARTED"


def main(arguments: list[str]) -> int:
    """Run every measurement in a process of its own, so that none warms another up."""
    if arguments and arguments[0] in STEPS:
        return {"start": start, "batch": batch, "scroll": scroll, "memory": memory}[arguments[0]]()
    with virtual_display() as display, tempfile.TemporaryDirectory() as home:
        own = {
            f"XDG_{kind}_HOME": str(Path(home, kind.lower())) for kind in ("CONFIG", "DATA", "STATE", "CACHE")
        }
        for step in ("start", "start", "batch", "scroll", "memory"):
            environment = {**os.environ, **display, **own, "LC_ALL": "C.UTF-8", STARTED: str(time.time())}
            # Whoever installed the program has it compiled; some machines for tests forbid Python to keep that.
            environment.pop("PYTHONDONTWRITEBYTECODE", None)
            subprocess.call([sys.executable, str(Path(__file__)), step], env=environment, cwd=ROOT)
    return 0


def opened() -> Application:
    """The application with its window, as a user starts it."""
    from PySide6.QtWidgets import QApplication

    from auditor.desktop.application import Application
    from auditor.desktop.housekeeping import Housekeeping
    from auditor.desktop.preferences import Preferences
    from auditor.workspace import default_path

    qt = QApplication.instance() or QApplication([])
    assert isinstance(qt, QApplication)
    main = Application(qt, Preferences(), default_path())
    main.open()
    Housekeeping(main)
    return main


def start() -> int:
    """From the start of the process to a window that is painted, lists its contracts and takes input."""
    main = opened()
    assert main.desk is not None
    listing = main.desk.listing
    until(lambda: listing.loaded)
    report("start", f"window usable after {time.time() - float(os.environ[STARTED]):.2f} s (budget < 1 s)")
    return close(main)


def batch() -> int:
    """The longest gap between two beats while contracts are audited by processes on all cores."""
    main = opened()
    desk = main.desk
    assert desk is not None
    folder = Path(tempfile.mkdtemp())
    text = (ROOT / "resources" / "samples" / "15_hong_kong_seeding_letter.txt").read_text(encoding="utf-8")
    for number in range(CONTRACTS):
        (folder / f"{number:04d}.txt").write_text(f"{text}\nNote {number}\n", encoding="utf-8")
    pulse = Pulse()
    began = time.perf_counter()
    desk.listing.run([str(folder)])
    until(lambda: not desk.sweep.running and len(desk.listing.records) >= CONTRACTS)
    took = time.perf_counter() - began
    report("batch", f"{CONTRACTS} contracts in {took:.0f} s: {pulse.told()} (budget < 50 ms)")
    wait(1000)
    ended: list[bool] = []
    desk.sweep.ended.connect(ended.append)
    pulse, began = Pulse(), time.perf_counter()
    desk.listing.run([str(folder)])
    until(lambda: bool(ended))
    took = time.perf_counter() - began
    wait(500)
    report("again", f"the same, unchanged, in {took:.1f} s: {pulse.told()} (budget < 50 ms)")
    return close(main)


def scroll() -> int:
    """The longest gap while a long PDF is opened and scrolled from end to end."""
    from PySide6.QtWidgets import QAbstractScrollArea
    from reportlab.pdfgen import canvas

    path = Path(tempfile.mkdtemp()) / "long.pdf"
    drawing = canvas.Canvas(str(path))
    duty = "The Talent shall keep the unpublished terms of this Agreement secret."
    plain = "The parties meet on site and the Company brings the goods that are to be shown."
    for page in range(PAGES):
        for line in range(45):
            drawing.drawString(60, 780 - line * 16, f"{page + 1}.{line} {plain if line else duty}")
        drawing.showPage()
    drawing.save()
    main = opened()
    desk, window = main.desk, main.window
    assert desk is not None
    assert window is not None
    pulse = Pulse()
    desk.open_review(str(path))
    until(lambda: desk.reviewing.ready)
    report("open", f"{PAGES} pages: {pulse.told()} (budget < 50 ms)")
    pulse = Pulse()
    view = window.review.document.currentWidget()
    assert isinstance(view, QAbstractScrollArea)
    bar = view.verticalScrollBar()
    until(lambda: bar.maximum() > PAGES * 100)
    step = max(1, bar.maximum() // 400)
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + step)
        wait(10)
    report("scroll", f"{PAGES} pages: {pulse.told()} (budget < 50 ms)")
    return close(main)


def memory() -> int:
    """What the window's process takes with many rows, and the longest gap while they arrive, are sorted and filtered."""
    from auditor import audit_file
    from auditor.workspace import ContractRecord, Progress, State

    main = opened()
    window = main.window
    assert window is not None
    until(lambda: True)
    before = resident()
    audits = [
        audit_file(path, language="zh")
        for path in sorted((ROOT / "resources" / "samples").glob("*.docx"))
        if "损坏" not in path.name
    ]
    base = resident()
    records = []
    for number in range(ROWS):
        audit = replace(audits[number % len(audits)], path=f"/contracts/{number:05d}.docx")
        records.append(
            ContractRecord(
                audit.path,
                audit.sha256,
                audit,
                "2026-11-28T09:00:00+00:00",
                State.NOT_STARTED,
                "",
                "",
                Progress(0, 9),
            )
        )
    pulse = Pulse()
    window.portfolio.set_records(records)
    wait(1500)
    shown = resident()
    report(
        "rows",
        f"{ROWS} rows: {pulse.told()} (budget < 50 ms), {(shown - base) / 1e6:.0f} MB for the rows, {(shown - (base - before)) / 1e6:.0f} MB in all (budget < 400 MB)",
    )
    return close(main)


class Pulse:
    """A timer that beats every few milliseconds; a gap between two beats is time in which nobody could click."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)

    def told(self) -> str:
        """The longest gap, and how many were over the budget."""
        self._timer.stop()
        over = sum(gap > 0.05 for gap in self.gaps)
        return f"longest gap {max(self.gaps, default=0) * 1000:.0f} ms, {over} of {len(self.gaps)} beats over 50 ms"

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


def until(there: Callable[[], bool]) -> None:
    """Let the application run until something is there."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, look, end = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if there() else None)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    look.start(20)
    end.start(LONGEST)
    loop.exec()
    if not there():
        raise SystemExit("What was to be measured never came.")


def wait(milliseconds: int) -> None:
    """Let the application run for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def resident() -> int:
    """Bytes of memory that this process has in use."""
    if sys.platform.startswith("linux"):
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def report(what: str, said: str) -> None:
    print(f"{what:<8}{said}", flush=True)


def close(main: Application) -> int:
    if main.window is not None:
        main.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
