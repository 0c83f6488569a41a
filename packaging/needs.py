"""What the system itself must bring, which pip cannot: a table, how to see it, how Debian calls it."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_NAMES = ("cjk", "wqy", "sourcehan", "uming", "ukai", "droidsansfallback")


class Need(NamedTuple):
    """One thing the system must have: ``library`` as the linker names it, ``package`` as Debian does.

    ``module`` is the Python package that brings the need; without one it is always there.
    """

    what: str
    package: str
    library: str = ""
    module: str = ""


VENV = Need("Python's venv module", "python3-venv")
FONT = Need("a Chinese font", "fonts-noto-cjk")
DISPLAY = Need("a virtual display", "xvfb")
BROWSER = (
    Need("a browser to test pages in", "chromium", module="selenium"),
    Need("a browser to test pages in", "chromium-driver", module="selenium"),
)
"""What only the tests need."""
NEEDS = (
    FONT,
    *(
        Need("Qt's libraries", package, library, "PySide6")
        for library, package in {
            "EGL": "libegl1",
            "GL": "libgl1",
            "X11-xcb": "libx11-xcb1",
            "dbus-1": "libdbus-1-3",
            "fontconfig": "libfontconfig1",
            "glib-2.0": "libglib2.0-0",
            "xcb-cursor": "libxcb-cursor0",
            "xcb-icccm": "libxcb-icccm4",
            "xcb-image": "libxcb-image0",
            "xcb-keysyms": "libxcb-keysyms1",
            "xcb-randr": "libxcb-randr0",
            "xcb-render-util": "libxcb-render-util0",
            "xcb-shape": "libxcb-shape0",
            "xcb-xkb": "libxcb-xkb1",
            "xkbcommon": "libxkbcommon0",
            "xkbcommon-x11": "libxkbcommon-x11-0",
        }.items()
    ),
    *(
        Need("OpenCV's libraries, for OCR", package, library, "cv2")
        for library, package in {"GL": "libgl1", "gthread-2.0": "libglib2.0-0"}.items()
    ),
)


def missing(site_packages: Path) -> list[Need]:
    """The needs that the system does not meet; Windows and macOS bring all of them."""
    if not sys.platform.startswith("linux"):
        return []
    return [need for need in NEEDS if concerns(need, site_packages) and not met(need)]


def concerns(need: Need, site_packages: Path) -> bool:
    """Whether what brings the need is installed."""
    return not need.module or (site_packages / need.module).is_dir()


def met(need: Need) -> bool:
    """Whether the system has it."""
    if need is DISPLAY:
        return not sys.platform.startswith("linux") or shutil.which("Xvfb") is not None
    if need in BROWSER:
        return not sys.platform.startswith("linux") or _has_browser(need)
    return has_chinese_font() if need is FONT else ctypes.util.find_library(need.library) is not None


def _has_browser(need: Need) -> bool:
    """Whether the program is there, under the name that Debian or that others give it."""
    names = {
        "chromium": ("chromium", "chromium-browser", "google-chrome"),
        "chromium-driver": ("chromedriver",),
    }
    return any(shutil.which(name) for name in names[need.package])


def has_chinese_font() -> bool:
    """Ask fontconfig where it is, else look at the names of the font files."""
    if shutil.which("fc-list"):
        listed = subprocess.run(["fc-list", ":lang=zh", "file"], capture_output=True, check=False)
        return bool(listed.stdout.strip())
    files = (file for place in FONT_FOLDERS for file in Path(place).expanduser().rglob("*.[ot]t[cf]"))
    return any(name in file.name.lower().replace("-", "") for file in files for name in FONT_NAMES)


def supply(needs: Iterable[Need]) -> None:
    """Install what is missing where that is ours to do; otherwise say what to type, and go on."""
    packages = sorted({need.package for need in needs})
    if not packages:
        return
    what = ", ".join(sorted({need.what for need in needs}))
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if may_install():
        print(f"The system lacks {what}: installing {' '.join(packages)}...", file=sys.stderr, flush=True)
        if apt(command) or (apt(["apt-get", "update"]) and apt(command)):
            return
    print(f"The system lacks {what}. On Debian or Ubuntu type:", file=sys.stderr)
    print(f"  sudo {' '.join(command)}", file=sys.stderr, flush=True)


def may_install() -> bool:
    """Root on Debian, Ubuntu or one of their kin."""
    root = getattr(os, "geteuid", lambda: 1)() == 0
    return root and Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def apt(command: list[str]) -> bool:
    """Run apt-get without questions; True if it worked. Its errors are shown, its progress is not."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.call([*command, "-qq"], env=quiet, stdout=subprocess.DEVNULL) == 0
