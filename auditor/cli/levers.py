"""`kol-auditor levers`: a KOL is in the news, and every contract with them says what can be done now."""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.screen import harmless, screen_language
from auditor.cli.words import WRITTEN
from auditor.errors import Bilingual, UsageError

if TYPE_CHECKING:
    from auditor.batch.crisis import Search

NOTHING = 1

_EMPTY = Bilingual(
    "工作区里还没有审查过的合同（{path}）。请先用 kol-auditor audit 审查合同文件夹，或用 --workspace 指定工作区文件。",
    "There are no audited contracts in the workspace yet ({path}). Audit the folder of contracts with kol-auditor "
    "audit first, or name the file of a workspace with --workspace.",
)
_NOT_HTML = Bilingual(
    "--out {path}：请用 .html 结尾的文件名。", "--out {path}: give the page a name that ends in .html."
)


def run(arguments: argparse.Namespace) -> int:
    """Print the cards, and write them if asked to; returns the exit status that the help names."""
    if arguments.out and not arguments.out.lower().endswith((".html", ".htm")):
        raise UsageError("not_html", _NOT_HTML.filled(path=arguments.out))
    language = screen_language(arguments.language)
    from auditor.batch.crisis import search_levers
    from auditor.reports.levers_page import NONE

    path = _workspace_path(arguments.workspace)
    search = search_levers(path, arguments.name, language)
    if not search.cards:
        none = NONE.filled(count=search.total, name=arguments.name)
        said = none if search.total else _EMPTY.filled(path=path)
        print(harmless(said.in_language(language)), file=sys.stderr)
        _print_unchecked(search.unchecked, language)
        return NOTHING
    _print(search, arguments.name, language)
    if arguments.out:
        _write(search, arguments, language)
    return 0


def _workspace_path(given: str | None) -> Path:
    from auditor.workspace import default_path

    return Path(given) if given else default_path()


def _print(search: "Search", name: str, language: str) -> None:
    from auditor.reports.levers_page import FOUND, lines

    print(harmless(FOUND.filled(name=name, count=len(search.cards)).in_language(language)))
    for one in search.cards:
        print()
        for line in lines(one, language):
            print(harmless(line))
    _print_unchecked(search.unchecked, language)


def _print_unchecked(unchecked: Iterable[str], language: str) -> None:
    from auditor.reports.levers_page import UNCHECKED

    listed = list(unchecked)
    if listed:
        print(UNCHECKED.filled(count=len(listed)).in_language(language), file=sys.stderr)
    for path in listed:
        print(f"  {harmless(path)}", file=sys.stderr)


def _write(search: "Search", arguments: argparse.Namespace, language: str) -> None:
    from auditor.reports.levers_page import write_levers
    from auditor.reports.writing import replacing

    target = Path(arguments.out)
    with replacing(target.parent, target.name) as draft:
        write_levers(search.cards, arguments.name, search.unchecked, draft, language)
    print(WRITTEN.in_language(language), target, sep="\n  ")
