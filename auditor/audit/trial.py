"""The trial of a rule pack: every example read as a contract of its own, and what it got against what it must get."""

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.audit.engine import lexicon_of, reading_of
from auditor.audit.judgement import ClauseJudgement, judge_all
from auditor.audit.model import Verdict
from auditor.audit.reading import Reading
from auditor.contract import understand
from auditor.documents.plain import read_plain
from auditor.language.marked import mark
from auditor.rules import Clause, Example, RulePack, load_examples

_STRICTNESS = "standard"
_PRESENT = {Verdict.STRONG, Verdict.WEAK}


@dataclass(frozen=True, slots=True)
class ExampleResult:
    """One expectation of an example: for the verdict ``element`` is empty. ``line`` is where the example stands."""

    clause: str
    element: str
    text: str
    expected: str
    got: str
    line: int

    @property
    def ok(self) -> bool:
        return self.expected == self.got


def test_rulepack(pack: RulePack) -> list[ExampleResult]:
    """Every expectation of every example of the pack. Raises RulePackError for a faulty example file."""
    return [result for example in load_examples(pack) for result in _try(example, pack)]


def _try(example: Example, pack: RulePack) -> Iterator[ExampleResult]:
    clause = pack.clause(example.clause)
    if clause is None:
        yield ExampleResult(example.clause, "", example.text, example.verdict, "no such clause", example.line)
        return
    judged = judge_beside_others(clause, read_example(example.text, pack), pack)
    if example.verdict:
        yield ExampleResult(clause.id, "", example.text, example.verdict, judged.verdict, example.line)
    if judged.verdict not in _PRESENT and example.verdict:
        return
    got = {entry.element.id: entry.status for entry in judged.elements}
    for element, expected in example.elements.items():
        yield ExampleResult(clause.id, element, example.text, expected, got[element], example.line)


def judge_beside_others(clause: Clause, reading: Reading, pack: RulePack) -> ClauseJudgement:
    """The clause as an audit judges it: the other core clauses take what is theirs."""
    judged = [clause, *(other for other in pack.clauses if other.core and other.id != clause.id)]
    return judge_all(judged, pack.limits, reading, _STRICTNESS)[0]


def read_example(text: str, pack: RulePack) -> Reading:
    """An example as a contract. Where it does not say who is who, 甲方 is the brand and 乙方 the KOL."""
    document = read_plain("example.txt", text.encode(), "")
    marked = mark(document.text, lexicon_of(pack))
    contract = understand(document, marked)
    if not _says_who(contract.marked.text) and any(letter in text for letter in ("甲方", "乙方")):
        contract = understand(document, marked, brand="甲方", kol="乙方")
    return reading_of(contract, pack, _STRICTNESS)


def _says_who(folded: str) -> bool:
    return (
        any(f"{letter}方{mark}" in folded for letter in "甲乙丙" for mark in "(:")
        or '("' in folded
        or "(“" in folded
    )
