"""The project's own .venv: when it is fit for use, how it is made, what is installed in it."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import NamedTuple

import needs

SETUP_VERSION = 1  # counts the changes of this module that ask for a new .venv
EXTRAS = ("desktop", "ocr", "cluster")
BUILDER = ("hatchling", "editables")


class SetUpError(Exception):
    """The environment could not be made; the text says why and what to do."""


class Stamp(NamedTuple):
    """What a finished .venv was made for (``place``) and from (``contents``), and its extras."""

    place: str
    contents: str
    extras: tuple[str, ...] = ()


def folder(root: Path) -> Path:
    """Where the environment lives."""
    return root / ".venv"


def program(root: Path, name: str, windows: bool = os.name == "nt") -> str:
    """The full path of a program in the environment."""
    return str(folder(root) / ("Scripts" if windows else "bin") / (f"{name}.exe" if windows else name))


def python(root: Path) -> str:
    """The environment's interpreter."""
    return program(root, "python")


def site_packages(root: Path) -> Path:
    """Where the environment keeps what is installed; the same Python version made it."""
    base = str(folder(root))
    return Path(sysconfig.get_path("purelib", "venv", vars={"base": base, "platbase": base}))


def wanted(root: Path, extras: tuple[str, ...] = ()) -> Stamp:
    """The stamp that a .venv made now would get."""
    place = [str(SETUP_VERSION), sys.implementation.name, platform.python_version(), platform.machine()]
    sources = [root / "pyproject.toml", root / "packaging" / "constraints.txt"]
    contents = b"\0".join(path.read_bytes() for path in sources)
    return Stamp(
        place=" ".join([*place, str(folder(root))]),
        contents=hashlib.sha256(contents).hexdigest(),
        extras=tuple(sorted(extras)),
    )


def found(root: Path) -> Stamp | None:
    """The stamp of the .venv that stands there; None if it is missing, half made or broken."""
    if not all(Path(program(root, name)).exists() for name in ("python", "kol-auditor")):
        return None
    try:
        place, contents, extras = json.loads((folder(root) / "stamp.json").read_text(encoding="utf-8"))
        return Stamp(place, contents, tuple(extras))
    except (OSError, ValueError, TypeError):
        return None


def prepare(root: Path, extras: list[str] | None = None) -> bool:
    """Make or renew the environment if it is not as it should be; True if something was done."""
    standing = found(root)
    target = wanted(root, tuple({*(extras or ()), *(standing.extras if standing else ())}))
    if standing == target:
        return False
    stamp = folder(root) / "stamp.json"
    if standing is not None and standing.place == target.place:
        stamp.unlink()
        say("The project has changed: bringing .venv up to date...")
    else:
        say("Setting up .venv: once, a minute or two...")
        make(root)
    install(root, target.extras)
    stamp.write_text(json.dumps(target), encoding="utf-8")
    return True


def make(root: Path) -> None:
    """An empty environment in the place of whatever stands there."""
    if importlib.util.find_spec("ensurepip") is None:
        needs.supply([needs.VENV])
    target = folder(root)
    try:
        if target.is_symlink() or target.is_file():
            target.unlink()
        elif target.exists():
            shutil.rmtree(target)
    except OSError as error:
        raise SetUpError(f"Could not remove the old {target}: close what runs from it. ({error})") from error
    base = getattr(sys, "_base_executable", sys.executable)  # not the .venv that is being remade
    if call([base, "-m", "venv", str(target)]) != 0:
        raise SetUpError(f"Could not make {target}: does {base} have the modules venv and ensurepip?")


def install(root: Path, extras: tuple[str, ...]) -> None:
    """The project, editable, with the tools of its developers, at the pinned versions."""
    pip = [python(root), "-m", "pip", "-qq", "--disable-pip-version-check", "--no-input", "install"]
    pins = ["--constraint", str(root / "packaging" / "constraints.txt")]
    project = f"{root}[{','.join(['dev', *extras])}]"
    for what in (BUILDER, ("--no-build-isolation", "--editable", project)):
        if call([*pip, *pins, *what]) != 0:
            raise SetUpError(
                "Could not install: no internet, or a proxy in the way? pip's own words are above.\n"
                "Try again when connected; pip follows HTTPS_PROXY and its own configuration."
            )


def call(command: list[str]) -> int:
    """Run a step of the set-up; what it prints goes to standard error."""
    return subprocess.call(command, stdout=sys.stderr)


def say(words: str) -> None:
    """Speak on standard error."""
    print(words, file=sys.stderr, flush=True)
