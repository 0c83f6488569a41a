"""Nothing leaves the machine: neither the command nor the window opens a connection or asks for an address."""

import os
import subprocess
import sys
from pathlib import Path

from auditor.paths import resources

GUARD = """
import os, sys


def _watch(event, arguments):
    away = event in ("socket.connect", "socket.bind", "socket.sendto") and isinstance(arguments[1], tuple)
    if away or event in ("socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        with open(os.environ["WATCHED"], "a", encoding="utf-8") as heard:
            heard.write(event + "\\n")


sys.addaudithook(_watch)
"""
WINDOW = """
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from auditor.desktop.application import Application
from auditor.desktop.preferences import Preferences

place, contract = Path(sys.argv[1]), sys.argv[2]
qt = QApplication([])
main = Application(qt, Preferences(place / "window.ini"), place / "workspace.sqlite")
main.open([contract])
timer = QTimer()


def look():
    if not main.desk.listing.records or main.desk.sweep.running:
        return
    if main.window.place == "contracts":
        main.desk.open_review(contract)
        main.window.actions_["levers"].trigger()
        main.window.show_manual()
    elif main.desk.reviewing.ready:
        main.window.close()
        qt.quit()


timer.timeout.connect(look)
timer.start(20)
qt.exec()
away = [name for name in sys.modules if name.startswith(("PySide6.QtNetwork", "PySide6.QtWeb"))]
print(len(main.desk.listing.records), bool(away))
"""


def watched(arguments: list[str], tmp_path: Path) -> tuple[str, str]:
    """What a Python process printed, and the connections that it and its workers tried to make."""
    hook = tmp_path / "hook"
    hook.mkdir(exist_ok=True)
    (hook / "sitecustomize.py").write_text(GUARD, encoding="utf-8")
    heard = tmp_path / "heard"
    heard.touch()
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(hook), os.environ.get("PYTHONPATH", ""))).rstrip(os.pathsep),
        "WATCHED": str(heard),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        check=False,
    )
    return done.stdout + done.stderr, heard.read_text(encoding="utf-8")


def test_the_guard_hears_a_connection(tmp_path: Path) -> None:
    code = "import socket; s = socket.socket(); s.settimeout(0.2); s.connect_ex(('127.0.0.1', 9))"
    assert watched(["-c", code], tmp_path)[1] == "socket.connect\n"


def test_auditing_a_folder_with_reports_connects_to_nothing(tmp_path: Path) -> None:
    samples = [str(next((resources() / "samples").glob(f"{name}*"))) for name in ("02", "08", "12")]
    said, heard = watched(
        ["-m", "auditor", "audit", *samples, "--jobs", "2", "--out", str(tmp_path / "reports")], tmp_path
    )
    assert (tmp_path / "reports" / "index.html").exists(), said
    assert heard == ""


def test_the_window_connects_to_nothing(tmp_path: Path) -> None:
    sample = str(next((resources() / "samples").glob("02*")))
    said, heard = watched(["-c", WINDOW, str(tmp_path), sample], tmp_path)
    assert "1 False\n" in said, said
    assert heard == ""
