"""Work that would hold up the window even in a thread: a process is started for it, and ends with it."""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

from auditor.batch.lifeline import end_with_parent

_Arguments = ParamSpec("_Arguments")
_Result = TypeVar("_Result")


def in_own_process(
    work: Callable[_Arguments, _Result], *arguments: _Arguments.args, **named: _Arguments.kwargs
) -> _Result:
    """What ``work`` returns or raises; it has to be importable by name. Waits, so call it from a thread."""
    with ProcessPoolExecutor(1, get_context("spawn"), end_with_parent) as process:
        return process.submit(work, *arguments, **named).result()
