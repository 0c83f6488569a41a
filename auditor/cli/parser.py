"""The command line: what can be asked for, and help that teaches it. Imports nothing that takes time."""

import argparse
from typing import TypeAlias

FORMATS = ("html", "xlsx", "csv", "json")
CASE_FORMATS = ("docx", "pdf", "html", "annotated")
"""Those of each contract: the review opinion, and the original with marks."""
FAIL_ON = ("missing", "adverse", "weak")

_PROGRAM = """\
Audits influencer (KOL) contracts for the clauses that decide a crisis day: confidentiality, non-compete,
morality, crisis cooperation, and the basic terms around them. Nothing leaves this machine."""

_PROGRAM_EXAMPLES = """\
examples:
  kol-auditor audit contract.docx               one contract: what is missing, weak or reversed
  kol-auditor audit contracts/ --out report/    a folder, with a page, a workbook and JSON
  kol-auditor compare old.docx new.docx         what changed between two drafts
  kol-auditor levers 林一帆                     crisis day: what the contracts with a KOL allow
  kol-auditor rules explain morality            what a clause must contain, and why
  kol-auditor doctor                            what this machine can read and write
Without a command, the desktop application opens."""

_AUDIT = """\
Audits contracts: .docx, .pdf and plain text, files and folders with all folders below. A file that cannot be
read never stops the others; it is listed at the end with the reason and what to do about it. Inputs are never
written to."""

_AUDIT_EXAMPLES = """\
examples:
  kol-auditor audit contract.docx
  kol-auditor audit contracts/ --out report/ --format html,xlsx
  kol-auditor audit contracts/ --json - > audit.json
  kol-auditor audit contract.pdf --kol 乙方 --strictness strict
  kol-auditor audit contract.pdf --explain morality.refund_or_damages
  kol-auditor audit drafts/ --fail-on missing,adverse --quiet && echo "nothing missing"

exit status:
  0    no core clause has a verdict named by --fail-on
  1    at least one has
  2    wrong usage, or a rule pack that was refused
  3    something could not be read: a whole file, or pages that could hold a core clause (3 goes before 1)
  130  stopped with Ctrl+C; finished contracts are kept, and the same command goes on from there"""

_COMPARE = """\
Says what changed between two drafts of one contract: verdicts and elements that became worse or better, faults of
the text that are new or gone, and the words, provision by provision, also where one was moved or renumbered."""

_COMPARE_EXAMPLES = """\
examples:
  kol-auditor compare draft1.docx draft2.docx
  kol-auditor compare sent.docx returned.pdf --out changes.docx

exit status:
  0  nothing is worse
  1  a verdict or an element is worse, or the text has a new fault
  2  wrong usage, or a rule pack that was refused
  3  a draft could not be read, or not the pages that could hold a core clause"""

_LEVERS = """\
Crisis day: a KOL is in the news. For every contract with them that was audited, by this command or in the desktop
application: may the brand terminate and why, what must be deleted or said and within how many hours, what is refunded or owed, whether
secrecy still holds, and whom to notify how; each answer with article, page and the exact words."""

_LEVERS_EXAMPLES = """\
examples:
  kol-auditor levers 林一帆
  kol-auditor levers "Marisol Adeyemi" --out levers.html

exit status:
  0  there are contracts with that name
  1  there are none, or nothing was audited yet
  2  wrong usage, or the workspace cannot be opened"""

_RULES = """\
Shows what an audit looks for and why, and checks rule packs: a company's own pack may change thresholds,
severities and wording, switch elements on and off, and add clauses."""

_RULES_EXAMPLES = """\
examples:
  kol-auditor rules list
  kol-auditor rules explain crisis_cooperation.response_time
  kol-auditor rules check our-rules/
  kol-auditor rules test our-rules/

exit status:
  0  sound
  1  faults found, or examples with another result
  2  wrong usage, or a pack that was refused"""

_DOCTOR = """\
Says what this machine can read, write and show, what is missing, and how to get it. Send its output along
with a question: it holds no contract text."""

_DOCTOR_EXAMPLES = """\
exit status:
  0  all that is required is there    1  something required is missing"""


_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def build_parser(version: str) -> argparse.ArgumentParser:
    """The parser of the whole command; ``module`` of what it parsed is where that command's ``run`` is."""
    parser = argparse.ArgumentParser(
        "kol-auditor",
        description=_PROGRAM,
        epilog=_PROGRAM_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"kol-auditor {version}")
    parser.set_defaults(module="", language=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_audit(_command(commands, "audit", "audit files and folders", _AUDIT, _AUDIT_EXAMPLES))
    _add_compare(_command(commands, "compare", "two drafts side by side", _COMPARE, _COMPARE_EXAMPLES))
    _add_levers(_command(commands, "levers", "what a KOL's contracts allow now", _LEVERS, _LEVERS_EXAMPLES))
    _add_rules(_command(commands, "rules", "what is looked for, and why", _RULES, _RULES_EXAMPLES))
    doctor = _command(commands, "doctor", "what this machine can do", _DOCTOR, _DOCTOR_EXAMPLES)
    _add_language(doctor)
    doctor.set_defaults(module="auditor.cli.doctor")
    return parser


def _command(
    commands: _Commands, name: str, short: str, description: str, epilog: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=short,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_audit(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="auditor.cli.audit")
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a contract, or a folder of contracts")
    _add_outputs(parser.add_argument_group("what comes out"))
    _add_judgement(parser.add_argument_group("how it is judged"))
    _add_running(parser.add_argument_group("how it runs"))


def _add_outputs(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--out", metavar="DIR", help="write reports into this folder")
    group.add_argument(
        "--format",
        type=_formats,
        metavar="LIST",
        help=f"which reports, separated by commas (with --out; default: those of the whole run, {','.join(FORMATS)}); "
        "of each contract: docx, pdf and html for the review opinion, annotated for the original with marks",
    )
    group.add_argument(
        "--insert-wording",
        action="store_true",
        help="with annotated: insert the wording that is missing as tracked changes",
    )
    group.add_argument(
        "--json",
        metavar="FILE",
        help="write the machine-readable result; with - to standard output, and nothing else there",
    )
    group.add_argument(
        "--text",
        action="store_true",
        help="print the text of one file as the audit reads it, and nothing else",
    )
    group.add_argument(
        "--explain",
        nargs="?",
        const="",
        metavar="CLAUSE[.ELEMENT]",
        help="say for one file which words led to each verdict, or to that of one clause or element "
        "(put it behind PATH); draft or draft.blank for the checks of the text itself",
    )
    group.add_argument("--quiet", action="store_true", help="no table and no progress; errors are still told")
    group.add_argument(
        "--fail-on",
        type=_verdicts,
        default=frozenset(FAIL_ON),
        metavar="LIST",
        help="verdicts of the four core clauses that make the exit status 1, separated by commas: "
        f"{', '.join(FAIL_ON)}; or none (default: {','.join(FAIL_ON)})",
    )
    _add_language(group)


def _add_judgement(group: argparse._ArgumentGroup) -> None:
    _add_weighing(group)
    group.add_argument(
        "--ocr",
        choices=("auto", "always", "never"),
        default="auto",
        help="recognise text in images: where there is none else, on every page, or never (default: auto)",
    )


def _add_weighing(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--brand", metavar="LABEL", help="who the brand is, as the contract calls it: 甲方")
    group.add_argument("--kol", metavar="LABEL", help="who the KOL is, as the contract calls it: 乙方")
    group.add_argument("--rules", metavar="DIR", help="a company's own rule pack, laid over the built-in one")
    group.add_argument(
        "--stance",
        choices=("brand", "kol", "neutral"),
        default="brand",
        help="whose side is taken (default: brand)",
    )
    group.add_argument(
        "--strictness",
        choices=("strict", "standard", "lenient"),
        default="standard",
        help="how much a clause must contain (default: standard)",
    )


def _add_compare(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="auditor.cli.compare")
    parser.add_argument("old", metavar="OLD", help="the earlier draft")
    parser.add_argument("new", metavar="NEW", help="the later draft")
    parser.add_argument("--out", metavar="FILE.docx", help="write the comparison as a Word file")
    _add_language(parser)
    _add_weighing(parser.add_argument_group("how it is judged"))


def _add_levers(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="auditor.cli.levers")
    parser.add_argument(
        "name", metavar="NAME", help="a party's name, a stage name, an account, or a part of it"
    )
    parser.add_argument("--out", metavar="FILE.html", help="write the cards as a page to print")
    parser.add_argument("--workspace", metavar="FILE", help="the workspace to look in (default: this user's)")
    _add_language(parser)


def _add_running(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--jobs", type=_count, metavar="N", help="how many processes work (default: one per core)"
    )
    group.add_argument(
        "--cluster",
        metavar="ADDRESS",
        help="work on this Dask cluster instead, such as tcp://10.0.0.5:8786; the contracts are sent there "
        "(needs the cluster extra)",
    )
    group.add_argument(
        "--time-limit",
        type=_seconds,
        metavar="SECONDS",
        help="for one file; large files get 20 s more per MB (default: 120)",
    )
    group.add_argument(
        "--resume",
        action="store_true",
        help="go on after an interrupted run, and say how much was done (what is finished is always reused)",
    )
    group.add_argument(
        "--no-cache", action="store_true", help="audit everything anew, and keep and remember nothing"
    )


def _add_rules(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="auditor.cli.rules", action="list", rules=None)
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    listed = actions.add_parser("list", help="every clause and element that is looked for")
    explained = actions.add_parser(
        "explain",
        help="what a clause or an element is for, its law and its wording; alone, what rules may ask; "
        "superseded_law for laws no longer to cite, limit for what takes something off a clause",
    )
    explained.add_argument("clause", nargs="?", metavar="CLAUSE[.ELEMENT]")
    checked = actions.add_parser("check", help="the faults of a rule pack, each with file and line")
    checked.add_argument("rules", metavar="PATH", help="the folder of the pack")
    tested = actions.add_parser(
        "test", help="whether a pack gives its own examples the verdicts they must get"
    )
    tested.add_argument(
        "rules", nargs="?", metavar="PATH", help="the folder of the pack (default: the built-in one)"
    )
    for name, action in (("list", listed), ("explain", explained), ("check", checked), ("test", tested)):
        action.set_defaults(action=name)
        _add_language(action)
    for action in (listed, explained):
        action.add_argument(
            "--rules", metavar="DIR", help="a company's own rule pack, laid over the built-in one"
        )


def _add_language(parser: "argparse.ArgumentParser | argparse._ArgumentGroup") -> None:
    parser.add_argument(
        "--language",
        choices=("zh", "en"),
        help="of messages (default: the system's on screen, the contract's own in files)",
    )


def _formats(text: str) -> tuple[str, ...]:
    return tuple(_chosen(text, tuple(dict.fromkeys((*FORMATS, *CASE_FORMATS)))))


def _verdicts(text: str) -> frozenset[str]:
    return frozenset() if text == "none" else frozenset(_chosen(text, FAIL_ON))


def _chosen(text: str, known: tuple[str, ...]) -> list[str]:
    chosen = [word.strip() for word in text.split(",")]
    for word in chosen:
        if word not in known:
            raise argparse.ArgumentTypeError(f"{word!r} is none of {', '.join(known)}")
    return chosen


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of processes")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds")
    return seconds
