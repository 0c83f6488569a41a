"""One script from a fresh machine to a running program: `python3 packaging/dev.py run` and `... test`."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import environment
import needs

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
USAGE = """\
python3 packaging/dev.py COMMAND

  run [ARGS]         kol-auditor ARGS; without ARGS it audits the sample contracts into ./reports
  test [ARGS]        every check of the project; ARGS go to pytest
  setup [EXTRA...]   only sets up, and adds extras: desktop, ocr, cluster
  window [PATHS]     the desktop application; PATHS are files and folders to audit
  screenshots [DIR]  drives the desktop application through its scenes and writes what is seen into DIR
  bench [ARGS]       measures the budgets
  bench-window       measures the budgets of the desktop application
  clean              removes .venv, reports, build leftovers and caches

The first run sets everything up in .venv. Later runs need no network.
"""
LEFTOVERS = (
    ".venv", "reports", "screenshots", "build", "dist", "htmlcov", ".coverage", ".coverage.*", "*.egg-info",
    ".hypothesis", ".import_linter_cache", ".mypy_cache", ".pytest_cache", ".ruff_cache",
    "auditor/**/__pycache__", "packaging/**/__pycache__", "tests/**/__pycache__",
)  # fmt: skip
AUDITED = (0, 1, 3)  # clean, findings, some input unreadable: what the samples are there to show


class Check(NamedTuple):
    """One check of the project: the program in .venv that makes it, and its arguments."""

    name: str
    program: str
    arguments: tuple[str, ...] = ()


CHECKS = (
    Check("format", "ruff", ("format", "--check", ".")),
    Check("lint", "ruff", ("check", ".")),
    Check("types", "mypy"),
    Check("layers", "lint-imports"),
    Check("tests", "pytest"),
)


def main(arguments: list[str]) -> int:
    """Carry out one command and return its exit status."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        return say(f"Python 3.11 or newer is needed, and this is {sys.version.split()[0]}.", status=2)
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command in ("-h", "--help", "help"):
        print(USAGE, end="")
        return 0
    if command not in COMMANDS:
        return say(USAGE, status=2)
    try:
        return COMMANDS[command](rest)
    except environment.SetUpError as error:
        return say(str(error), status=2)


def say(words: str, status: int = 0) -> int:
    """Speak on standard error: standard output belongs to the program that runs."""
    print(words, file=sys.stderr, flush=True)
    return status


def setup(extras: list[str]) -> int:
    """Make .venv fit for use and add what the system lacks."""
    unknown = set(extras) - set(environment.EXTRAS)
    if unknown:
        return say(f"No such extra: {', '.join(sorted(unknown))}.\n\n{USAGE}", status=2)
    environment.prepare(ROOT, extras)
    needs.supply(needs.missing(environment.site_packages(ROOT)))
    return say(f"Ready: {environment.program(ROOT, 'kol-auditor')}")


def run(arguments: list[str]) -> int:
    """Run the program where the user stands; without arguments on the samples."""
    prepare()
    if arguments:
        return call([environment.program(ROOT, "kol-auditor"), *arguments])
    samples = ["audit", str(Path("resources", "samples")), "--out", "reports"]
    status = call([environment.program(ROOT, "kol-auditor"), *samples], cwd=ROOT)
    if status not in AUDITED:
        return status
    return say(f"\nThe reports are in {ROOT / 'reports'}; open index.html there first.")


def test(arguments: list[str]) -> int:
    """Run every check, also after one failed, and sum up."""
    prepare()
    needs.supply([need for need in needs.BROWSER if not needs.met(need)])
    results = []
    for check in CHECKS:
        say(f"--- {check.name}: {check.program}")
        start = time.perf_counter()
        extra = arguments if check.program == "pytest" else []
        status = call([environment.program(ROOT, check.program), *check.arguments, *extra], cwd=ROOT)
        results.append((check.name, status == 0, time.perf_counter() - start))
    say("\n" + summary(results))
    return 0 if all(passed for _, passed, _ in results) else 1


def summary(results: list[tuple[str, bool, float]]) -> str:
    """One line per check: its outcome, its name, its seconds."""
    return "\n".join(
        f"{'ok' if passed else 'FAILED':<8}{name:<8}{took:7.1f} s" for name, passed, took in results
    )


def bench(arguments: list[str]) -> int:
    """Measure the budgets."""
    prepare()
    return call([environment.python(ROOT), str(ROOT / "packaging" / "bench.py"), *arguments], cwd=ROOT)


def window(arguments: list[str]) -> int:
    """Open the desktop application."""
    prepare()
    return call([environment.program(ROOT, "kol-auditor-desktop"), *arguments])


def screenshots(arguments: list[str]) -> int:
    """Write pictures of every scene of the desktop application."""
    prepare()
    needs.supply([need for need in (needs.DISPLAY,) if not needs.met(need)])
    return call([environment.python(ROOT), str(ROOT / "packaging" / "screenshots.py"), *arguments])


def bench_window(_arguments: list[str]) -> int:
    """Measure what the window may cost: its start, stalls, memory."""
    prepare()
    return call([environment.python(ROOT), str(ROOT / "packaging" / "bench_window.py")])


def clean(_arguments: list[str]) -> int:
    """Remove everything that this script and the tools made."""
    for pattern in LEFTOVERS:
        for path in sorted(ROOT.glob(pattern)):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
    return 0


def prepare() -> None:
    """Set up if needed; a ready house says nothing."""
    if environment.prepare(ROOT):
        needs.supply(needs.missing(environment.site_packages(ROOT)))


def call(command: list[str], cwd: Path | None = None) -> int:
    """Run a program to its end, also through Ctrl-C: it has its own way to stop and keep its work."""
    with subprocess.Popen(command, cwd=cwd) as process:
        while True:
            try:
                status = process.wait()
                return status if status >= 0 else 128 - status
            except KeyboardInterrupt:
                continue


COMMANDS = {
    "run": run,
    "test": test,
    "setup": setup,
    "window": window,
    "screenshots": screenshots,
    "bench": bench,
    "bench-window": bench_window,
    "clean": clean,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
