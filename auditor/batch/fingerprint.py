"""What a result depends on besides the file itself: the program, the rules, the options and the readers."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import astuple
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from auditor.batch.one import Job, Rules
from auditor.paths import resources

_READERS = ("kol-clause-auditor", "lxml", "pypdfium2", "spacy", "rapidocr-onnxruntime")


def fingerprint(job: Job) -> bytes:
    """Sixteen bytes that change whenever the same file could get another result.

    Nothing heavy is loaded for it: no rule pack is parsed, no reader imported.
    """
    digest = hashlib.sha256(repr((_versions(), astuple(job.options))).encode())
    digest.update(f"{job.audit.__module__}.{job.audit.__qualname__}\n".encode())
    for source in _program():
        digest.update(source.encode())
    for content in _pack_files(resources() / "rulepacks"):
        digest.update(content)
    digest.update(_own_rules(job.rules))
    return digest.digest()[:16]


def _versions() -> list[str]:
    return [f"{name} {_version(name)}" for name in _READERS]


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"


def _program() -> Iterator[str]:
    """Name, size and time of every module: a program changed without a new version is another one."""
    package = Path(__file__).resolve().parents[1]
    for folder, folders, files in os.walk(package):
        folders[:] = sorted(name for name in folders if name not in ("__pycache__", "desktop"))
        for name in sorted(files):
            if name.endswith(".py"):
                path = os.path.join(folder, name)
                state = os.stat(path)
                yield f"{os.path.relpath(path, package)} {state.st_size} {state.st_mtime_ns}\n"


def _pack_files(folder: Path) -> Iterator[bytes]:
    """Every rule file below the folder, name and content; examples change no verdict."""
    for path in sorted(folder.rglob("*.yaml")):
        if not path.name.endswith(".examples.yaml"):
            yield path.name.encode() + b"\n" + path.read_bytes()


def _own_rules(rules: Rules) -> bytes:
    if rules is None:
        return b"built-in"
    if isinstance(rules, str | os.PathLike):
        return b"".join(_pack_files(Path(rules)))
    return rules.fingerprint.encode()
