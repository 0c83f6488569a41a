"""How far a batch is, while it runs: a bar on a terminal, nothing elsewhere."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from auditor.cli.screen import harmless

Advance = Callable[[str], None]
"""Called with the path of each file that has been finished."""


@contextmanager
def progress(total: int, *, quiet: bool) -> Iterator[Advance]:
    """A bar of ``total`` files on standard error, with the name of the last one finished."""
    if quiet or total == 1 or not sys.stderr.isatty():
        yield lambda path: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        yield lambda path: bar.update(task, advance=1, description=harmless(os.path.basename(path)))
