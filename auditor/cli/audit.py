"""`kol-auditor audit`: contracts in, verdicts on screen and in reports."""

import argparse
import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from auditor.audit.options import AuditOptions
from auditor.batch import Crew, Job, Packed, ResultCache, Shelf, audit_packed, find_contracts
from auditor.batch.crew import SECONDS_PER_FILE
from auditor.batch.memory import Memory, sign_offs
from auditor.cli import words
from auditor.cli.log import keep_log
from auditor.cli.parser import CASE_FORMATS, FORMATS
from auditor.cli.progress import progress
from auditor.cli.rows import Row, exit_status, row_of
from auditor.cli.screen import harmless, screen_language, write_exactly
from auditor.cli.table import print_details, print_problems, print_table
from auditor.errors import UsageError
from auditor.workspace import default_path

INTERRUPTED = 130


@dataclass(slots=True)
class Outcome:
    """What a run has given so far; ``results`` only if reports need them, ``earlier`` counts those reused."""

    total: int
    rows: list[Row] = field(default_factory=list)
    results: list[Packed] = field(default_factory=list)
    earlier: int = 0
    interrupted: bool = False


def run(arguments: argparse.Namespace) -> int:
    """Audit what was asked for; returns the exit status of design.md 7, or 130 if stopped."""
    _check(arguments)
    if arguments.text:
        return _print_text(arguments)
    if arguments.explain is not None:
        return _print_explanation(arguments)
    paths = _contracts(arguments)
    keep_log()
    outcome = _audit(arguments, paths)
    outcome.rows.sort(key=lambda row: row.path)
    _show(arguments, outcome)
    if outcome.interrupted:
        return INTERRUPTED
    _write(arguments, outcome)
    return exit_status(outcome.rows, arguments.fail_on)


def _check(arguments: argparse.Namespace) -> None:
    given = {
        "--text": arguments.text,
        "--explain": arguments.explain is not None,
        "--json": arguments.json,
        "--out": arguments.out,
        "--resume": arguments.resume,
        "--no-cache": arguments.no_cache,
        "--jobs": arguments.jobs,
        "--cluster": arguments.cluster,
    }
    apart = [("--text", other) for other in ("--explain", "--json", "--out")]
    apart += [("--explain", other) for other in ("--json", "--out")]
    apart += [("--resume", "--no-cache"), ("--jobs", "--cluster")]
    for first, second in apart:
        if given[first] and given[second]:
            raise UsageError("not_together", words.NOT_TOGETHER.filled(first=first, second=second))
    if arguments.format and not arguments.out:
        raise UsageError("format_without_out", words.NEEDS.filled(first="--format", second="--out"))


def _contracts(arguments: argparse.Namespace) -> list[Path]:
    out = Path(arguments.out) if arguments.out else None
    paths = list(find_contracts(arguments.paths, leave_out=out))
    if not paths:
        raise UsageError("no_contracts", words.NO_CONTRACTS.filled(paths=", ".join(arguments.paths)))
    if arguments.json and arguments.json != "-":
        target = os.path.realpath(arguments.json)
        if any(os.path.realpath(path) == target for path in paths):
            raise UsageError("would_overwrite_input", words.OVERWRITES_INPUT.filled(path=arguments.json))
    return paths


def _options(arguments: argparse.Namespace) -> AuditOptions:
    return AuditOptions(
        stance=arguments.stance,
        strictness=arguments.strictness,
        brand=arguments.brand,
        kol=arguments.kol,
        ocr=arguments.ocr,
        language=arguments.language,
    )


def _audit(arguments: argparse.Namespace, paths: Sequence[Path]) -> Outcome:
    """Audit the files until they are done or Ctrl+C is pressed."""
    outcome = Outcome(len(paths))
    language = screen_language(arguments.language)
    job = Job(arguments.rules, _options(arguments))
    crew = Crew(arguments.jobs, arguments.time_limit or SECONDS_PER_FILE, arguments.cluster)
    with ExitStack() as stack:
        cache = None if arguments.no_cache else stack.enter_context(ResultCache())
        memory = stack.enter_context(Memory(None if arguments.no_cache else default_path()))
        results = stack.enter_context(closing(audit_packed(paths, job, crew, cache)))
        advance = stack.enter_context(progress(len(paths), quiet=arguments.quiet))
        try:
            for packed in results:
                outcome.rows.append(row_of(packed.outline(), language))
                outcome.earlier += packed.earlier
                if arguments.out or arguments.json:
                    outcome.results.append(packed)
                memory.note(packed)
                advance(packed.task.path)
        except KeyboardInterrupt:
            outcome.interrupted = True
    if memory.failure is not None:
        why = memory.failure.message.in_language(language)
        print(words.NOT_REMEMBERED.filled(why=why).in_language(language), file=sys.stderr)
    return outcome


def _show(arguments: argparse.Namespace, outcome: Outcome) -> None:
    """The verdicts on standard output, if nothing else is wanted there, then what needs care."""
    language = screen_language(arguments.language)
    silent = arguments.quiet or arguments.json == "-"
    messages = sys.stderr if silent else sys.stdout
    if outcome.rows and not silent:
        print_table(outcome.rows, language)
    print_problems(outcome.rows, language, messages)
    if len(outcome.rows) == 1 and not silent:
        print_details(outcome.rows[0], language)
    if arguments.resume:
        said = words.REUSED.filled(earlier=outcome.earlier, total=outcome.total)
        print(said.in_language(language), file=messages)
    if outcome.interrupted:
        said = words.STOPPED.filled(done=len(outcome.rows), total=outcome.total)
        print(said.in_language(language), file=sys.stderr)
        if not arguments.no_cache:
            print(words.GO_ON.in_language(language), file=sys.stderr)


def _write(arguments: argparse.Namespace, outcome: Outcome) -> None:
    """The reports and the machine-readable result that were asked for."""
    if not (arguments.out or arguments.json):
        return
    from auditor.reports import to_json

    shelf = Shelf(outcome.results)
    if arguments.out:
        _write_reports(arguments, shelf)
    if arguments.json == "-":
        write_exactly(to_json(shelf, language=arguments.language))
    elif arguments.json:
        _write_json(Path(arguments.json), shelf, arguments.language)


def _write_reports(arguments: argparse.Namespace, shelf: Shelf) -> None:
    from auditor.reports import write_reports

    language = screen_language(arguments.language)
    out = Path(arguments.out)
    chosen = arguments.format or FORMATS
    signed = sign_offs(default_path(), [audit.sha256 for audit in shelf])
    of_all = [name for name in chosen if name in FORMATS]
    written = write_reports(shelf, out, of_all, language=language, sign_offs=signed)
    messages = sys.stderr if arguments.json == "-" else sys.stdout
    # Opinions on every contract are many files: none is written unless formats were named.
    of_each = tuple(name for name in arguments.format or () if name in CASE_FORMATS)
    if of_each:
        written += _write_cases(arguments, shelf, of_each)
    if not arguments.quiet:
        print(words.WRITTEN.in_language(language), *written, sep="\n  ", file=messages)


def _write_cases(arguments: argparse.Namespace, shelf: Shelf, formats: tuple[str, ...]) -> list[Path]:
    """The reports of each contract; one that cannot be written is told and costs no other."""
    from auditor.audit.engine import pack_of
    from auditor.batch.export import Order, write_cases

    language = screen_language(arguments.language)
    pack = pack_of(arguments.rules)
    order = Order(pack, formats, arguments.language, arguments.insert_wording, workspace=default_path())
    written: list[Path] = []
    for done in write_cases(shelf, Path(arguments.out), order):
        written += done.files
        if done.problem is not None:
            print(f"{done.path}: {done.problem.message.in_language(language)}", file=sys.stderr)
    return written


def _write_json(target: Path, shelf: Shelf, language: str | None) -> None:
    from auditor.reports import to_json
    from auditor.reports.writing import replacing

    with replacing(target.parent, target.name) as draft:
        draft.write_text(to_json(shelf, language=language), encoding="utf-8", newline="\n")


def _only_file(arguments: argparse.Namespace, option: str) -> str:
    paths = list(find_contracts(arguments.paths))
    if len(paths) != 1:
        raise UsageError("one_file", words.ONE_FILE.filled(option=option))
    return str(paths[0])


def _print_text(arguments: argparse.Namespace) -> int:
    from auditor.documents import read

    write_exactly(read(_only_file(arguments, "--text")).text)
    return 0


def _print_explanation(arguments: argparse.Namespace) -> int:
    from auditor.audit import audit_file
    from auditor.audit.draft import CODES
    from auditor.cli.rules import find_rule, unknown_rule
    from auditor.reports import trace
    from auditor.rules import load_rulepack

    pack = load_rulepack(arguments.rules)
    wanted, _, code = (arguments.explain or "").partition(".")
    is_draft = wanted == trace.DRAFT
    if is_draft and code and code not in CODES:
        raise unknown_rule(arguments.explain, [f"{trace.DRAFT}.{known}" for known in CODES])
    clause, element = find_rule(pack, arguments.explain) if wanted and not is_draft else (None, None)
    path = _only_file(arguments, "--explain")
    audit = audit_file(path, pack, options=replace(_options(arguments), trace=True))
    language = screen_language(arguments.language)
    if not is_draft:
        for finding in audit.clauses:
            if clause is None or finding.id == clause.id:
                _print_lines(trace.lines(finding, element.id if element else "", language))
    if is_draft or clause is None:
        found = [finding for finding in audit.draft if code in ("", finding.code)]
        _print_lines(trace.draft_lines(found, language))
    return 0


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        print(harmless(line))
