"""Drives the real application on a virtual display through its scenes and writes what is seen as PNG files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from auditor.desktop.application import Application

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
SCREEN = "1480x960x24"
SIZE = (1280, 800)
PATIENCE = 90_000
"""Milliseconds to wait for a scene before the script gives up."""

INSIDE = "KOL_AUDITOR_SCENES"


def main(arguments: list[str]) -> int:
    """Write the scenes into the folder that is named, or ./screenshots."""
    out = Path(arguments[0] if arguments else "screenshots").absolute()
    out.mkdir(parents=True, exist_ok=True)
    if os.environ.get(INSIDE):
        return play(out)
    with virtual_display() as display, tempfile.TemporaryDirectory() as home:
        own = {f"XDG_{kind}_HOME": str(Path(home, kind.lower())) for kind in ("CONFIG", "DATA", "STATE")}
        environment = {**os.environ, **display, **own, INSIDE: "1", "LC_ALL": "C.UTF-8"}
        return subprocess.call([sys.executable, str(Path(__file__)), str(out)], env=environment, cwd=ROOT)


@contextmanager
def virtual_display() -> Iterator[dict[str, str]]:
    """What to set for a program so that it draws on a display of its own; on Linux that needs Xvfb."""
    if not sys.platform.startswith("linux"):
        yield {}
        return
    if shutil.which("Xvfb") is None:
        print("There is no Xvfb (Debian's package xvfb): drawing without a display.", file=sys.stderr)
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        try:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        finally:
            server.terminate()


def play(out: Path) -> int:
    """Go through the scenes, in a process that has the display."""
    from PySide6.QtWidgets import QApplication

    from auditor.desktop.application import Application
    from auditor.desktop.preferences import Preferences
    from auditor.workspace import default_path

    qt = QApplication([])
    preferences = Preferences()
    preferences.language, preferences.scheme, preferences.reviewer = "zh", "light", "陈敏"
    main = Application(qt, preferences, default_path())
    main.open()
    Scenes(main, out).play()
    if main.window is not None:
        main.window.close()
    return 0


REWORDED = {
    "两小时内删除、隐藏": "四十八小时内删除、隐藏",
    "至本协议终止后满三年时止": "至本协议终止后满一年时止",
    "起六个月内，乙方仍应遵守": "起两个月内，乙方仍应遵守",
    "for three (3) years after": "for one (1) year after",
    "and for ninety (90) days after it ends": "and for two hundred (200) days after it ends",
}
"""What the other side changed in a sample, in either language."""

STRUCK = ("乙方违反本条的，应向甲方支付违约金人民币20万元", "Undisputed amounts")
"""How the paragraphs begin that it took out."""

MOVED = {"通知": "解除与终止", "Content Review and Brand Standards": "Fees"}
"""The articles that it moved, each with the one that it put it before."""


def returned(sent: Path, folder: Path) -> Path:
    """The draft of a sample that came back: its numbers are Word's own and follow what was moved."""
    import docx

    file = docx.Document(str(sent))
    articles: dict[str, list[Any]] = {"": []}
    for paragraph in list(file.paragraphs):
        if paragraph.style is not None and paragraph.style.name == "Heading 1":
            articles[paragraph.text] = []
        for before, after in REWORDED.items():
            if before in paragraph.text:
                paragraph.text = paragraph.text.replace(before, after)
        if paragraph.text.startswith(STRUCK):
            file.element.body.remove(paragraph._p)
        else:
            list(articles.values())[-1].append(paragraph._p)
    for name, place in MOVED.items():
        for part in articles.get(name, ()):
            articles[place][0].addprevious(part)
    target = folder / f"{sent.stem}_2.docx"
    file.save(str(target))
    return target


class Scenes:
    """The scenes in their order; each waits until what it shows is there."""

    def __init__(self, main: Application, out: Path) -> None:
        self.main = main
        self.out = out
        self.number = 0

    def play(self) -> None:
        """Every scene, in Chinese and light, then dark, then English."""
        self.size(*SIZE)
        self.shoot("empty")
        self.batch()
        self.review("01_", "review_strong")
        self.decide()
        self.sign_off()
        self.review("12_", "review_weak_pdf")
        self.review("03_", "review_adverse")
        self.review("09_", "review_scan")
        self.review("06_", "review_tables")
        self.dress("scheme", "dark")
        self.review("16_", "dark_review")
        self.contracts("dark_portfolio")
        self.review("17_", "dark_review_pdf")
        self.dress("scheme", "light")
        self.compare("01_", "compare")
        self.main.preferences.language = "en"
        self.main.change()
        self.until(lambda: len(self.desk.listing.records) > 0)
        self.size(*SIZE)
        self.contracts("english_portfolio")
        self.review("11_", "english_review")
        self.size(1000, 700)
        self.wait(400)
        self.shoot("narrow_review")
        self.dress("scheme", "dark")
        self.compare("11_", "dark_english_compare")

    def batch(self) -> None:
        """Samples and many copies of them: in progress, and when all is done."""
        folder = Path(tempfile.mkdtemp(prefix="contracts"))
        for path in SAMPLES.iterdir():
            shutil.copy(path, folder)
        extra = folder / "年度框架"
        extra.mkdir()
        for copy in range(150):
            for path in SAMPLES.glob("*.txt"):
                # A blank line more makes another file of it, whatever its encoding.
                (extra / f"{copy:02d}_{path.name}").write_bytes(path.read_bytes() + b"\n" * (copy + 1))
        self.desk.listing.run([str(folder)])
        self.until(lambda: len(self.desk.listing.records) >= 30)
        self.shoot("batch_running")
        self.until(lambda: not self.desk.sweep.running)
        self.wait(500)
        self.desk.listing.remove([path for path in self.desk.listing.records if Path(path).parent == extra])
        self.until(lambda: len(self.desk.listing.records) < 30)
        self.window.status.clearMessage()  # the copies were for this script only
        self.contracts("portfolio")
        self.window.portfolio.choose(next(path for path in self.desk.listing.records if "03_" in path))
        self.desk.listing.preview(next(path for path in self.desk.listing.records if "03_" in path))
        self.wait(400)
        self.shoot("preview")

    def review(self, name: str, scene: str) -> None:
        path = next(path for path in self.desk.listing.records if Path(path).name.startswith(name))
        self.desk.open_review(path)
        self.until(lambda: self.desk.reviewing.ready)
        self.wait(900)
        self.shoot(scene)

    def decide(self) -> None:
        """Accept, override and comment on findings of the contract that is open, and look at why."""
        panel = self.window.review.panel
        panel.step_finding(backward=False)
        panel.accept()
        self.wait(300)
        panel.step_finding(backward=False)
        panel.ask_override()
        self.wait(300)
        self.shoot("override")
        panel.toggle_why()
        self.window.review.open_find()
        self.wait(300)
        self.shoot("why_and_find")

    def sign_off(self) -> None:
        """Settle what is left, submit, have somebody else approve, and look at the list again."""
        reviewing = self.desk.reviewing
        while reviewing.review.progress.remaining:
            self._settle_next()
        self.window.review.step_wanted.emit("submit", "", "")
        self.until(lambda: reviewing.review.state == "awaiting_approval")
        self.wait(300)
        self.shoot("awaiting_approval")
        self.window.review.step_wanted.emit("approve", "王法务", "")
        self.until(lambda: reviewing.review.state == "approved")
        self.wait(300)
        self.shoot("approved")
        self.window.actions_["trail"].trigger()
        self.wait(600)
        self.shoot("trail", "trail")
        self.window.actions_["manual"].trigger()
        self.wait(600)
        self.shoot("manual", "manual")
        self._click("close_preview")
        self.window.portfolio.choose(next(path for path in self.desk.listing.records if "01_" in path))
        self.contracts("portfolio_reviewed")

    def compare(self, name: str, scene: str) -> None:
        """A sample and the draft that came back."""
        from PySide6.QtWidgets import QTreeView

        sent = next(SAMPLES.glob(f"{name}*"))
        self.desk.comparing.open(str(sent), str(returned(sent, Path(tempfile.mkdtemp(prefix="drafts")))))
        table = self.window.findChild(QTreeView, "findings")
        self.until(lambda: table.model().rowCount() > 0)
        self.wait(600)
        self.shoot(scene, "findings")

    def _click(self, name: str) -> None:
        from PySide6.QtWidgets import QAbstractButton

        button = self.window.findChild(QAbstractButton, name)
        if button is None:
            raise SystemExit(f"there is no button {name}")
        button.click()

    def _settle_next(self) -> None:
        panel, reviewing = self.window.review.panel, self.desk.reviewing
        before = reviewing.review.progress.remaining
        panel.step_finding(backward=False)
        panel.accept()
        self.until(lambda: reviewing.review.progress.remaining < before)

    def contracts(self, scene: str) -> None:
        self.window.show_contracts()
        self.wait(400)
        self.shoot(scene)

    def dress(self, kind: str, value: str) -> None:
        setattr(self.main.preferences, kind, value)
        self.main.dress()
        self.wait(300)

    def size(self, width: int, height: int) -> None:
        self.window.move(0, 0)
        self.window.resize(width, height)
        self.wait(400)

    def shoot(self, scene: str, part: str = "") -> None:
        """Write what is seen of the window, or of the window beside it in which a part with that name stands."""
        from PySide6.QtWidgets import QWidget

        self.number += 1
        target = self.out / f"{self.number:02d}_{scene}.png"
        beside = self.window.findChild(QWidget, part) if part else None
        seen = beside.window() if beside is not None else self.window
        seen.grab().save(str(target))
        if beside is not None:
            seen.close()
        print(target.name, flush=True)

    def until(self, there: Callable[[], bool]) -> None:
        """Let the application run until something is there; ends the script if it never is."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        look, end = QTimer(), QTimer()
        look.timeout.connect(lambda: loop.quit() if there() else None)
        end.setSingleShot(True)
        end.timeout.connect(loop.quit)
        look.start(30)
        end.start(PATIENCE)
        loop.exec()
        if not there():
            raise SystemExit(f"The scene after {self.number} never came.")

    def wait(self, milliseconds: int) -> None:
        """Let the application run for a while."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    @property
    def window(self):  # type: ignore[no-untyped-def]
        return self.main.window

    @property
    def desk(self):  # type: ignore[no-untyped-def]
        return self.main.desk


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
