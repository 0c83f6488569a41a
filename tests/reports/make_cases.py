"""Invented cases for the tests of the review opinion: an audit, the pack behind it, and what reviewers decided."""

from collections.abc import Mapping
from dataclasses import replace

from reports.make_audits import CLAUSES, DRAFT, ELEMENTS, audit, hostile, unread

from auditor.audit.model import Heading
from auditor.errors import Bilingual
from auditor.reports.case import Case, Handling, Place, SignOff
from auditor.rules.model import Clause, Element, LegalBasis, RulePack

CIVIL_CODE = LegalBasis(Bilingual("民法典", "PRC Civil Code"), "501, 509(2)", "2026-11-21")
OUTLINE = (
    Heading("第五条", "保密", 1, 100, 122),
    Heading("5.1", "保密", 2, 105, 122),
    Heading("第六条", "其他", 1, 122, 400),
    Heading("（二）", "其他", 2, 123, 124),
)
"""Around the evidence of `make_audits`, whose clauses begin at character 120 and after."""


def pack() -> RulePack:
    clauses = tuple(
        Clause(
            id=id,
            title=Bilingual(zh, en),
            severity=severity,
            core=row < 4,
            reason=Bilingual("", ""),
            basis=(CIVIL_CODE,) if id == "confidentiality" else (),
            topic=(),
            operative=(),
            denial=(),
            reversed=(),
            elements=tuple(_element(one) for one in elements),
            wording=Bilingual("", ""),
        )
        for row, (id, zh, en, severity, elements) in enumerate(CLAUSES)
    )
    return RulePack("kol", "1.0.0", Bilingual("KOL 规则", "KOL rules"), (), {}, clauses, "", ())


def _element(id: str) -> Element:
    return Element(id, Bilingual(*ELEMENTS[id]), {}, Bilingual("", ""), ())


def case(
    verdicts: str = "swmassss",
    *,
    language: str = "zh",
    handled: Mapping[Place, Handling] | None = None,
    state: str = "in_review",
) -> Case:
    """A contract of these verdicts, a letter each as in `make_audits.audit`, with two faults of its text."""
    made = audit("2026-03 年框_一帆测评.docx", verdicts, language=language)
    made = replace(made, draft=DRAFT, stance="brand", strictness="standard")
    off = SignOff(state, "王敏", "", "", handled or {})
    return Case(made, pack(), language, "2026-11-28", off, OUTLINE)


def unread_case(language: str = "zh") -> Case:
    return Case(unread("损坏的合同.doc"), pack(), language, "2026-11-28")


def hostile_case(text: str) -> Case:
    """A case with the text wherever a contract, a company's pack or a reviewer may have put it."""
    places = (Place(text), Place(text, text))
    handled = {place: Handling("override", "strong", text, text, text, text) for place in places}
    off = SignOff(text, text, text, text, handled)
    return Case(hostile(text), pack(), "zh", text, off, (Heading(text, text, 1, 0, 99),))


HOSTILE = (
    "=cmd()",
    "<script>alert(1)</script>",
    "]]>",
    "#typst-code[*x*] $x$ @ref `raw` \\u{41}",
    "控制\x00\x0b\ud800\uffff字符",
    "从右\u202e到左\u2066 שלום",
    "{{ 7 * 7 }}{% raw %}",
    '"}]}',
)
