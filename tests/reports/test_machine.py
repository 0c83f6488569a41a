"""The machine-readable result follows the schema key by key, and is the same bytes every time."""

import json
from dataclasses import replace
from pathlib import Path

from reports.make_audits import DRAFT, HOSTILE, audit, decided, hostile, many, portfolio, unread

from auditor.audit.model import Audit
from auditor.errors import Bilingual, Problem
from auditor.reports import result, to_json
from auditor.reports.machine import write_json

CONTRACT_KEYS = [
    "path",
    "sha256",
    "language",
    "pages",
    "characters",
    "problems",
    "parties",
    "stance",
    "strictness",
    "register",
    "clauses",
    "draft",
]
CLAUSE_KEYS = ["id", "verdict", "severity", "reasons", "suggestion", "evidence", "elements", "title"]
ELEMENT_KEYS = ["id", "required", "status", "value", "evidence", "title", "reason"]


def read(audits: list[Audit], language: str | None = None) -> list[dict[str, object]]:
    contracts = json.loads(to_json(audits, language=language))["contracts"]
    assert isinstance(contracts, list)
    return contracts


def test_keys_stand_in_the_order_of_the_schema() -> None:
    document = json.loads(to_json(portfolio()))
    contract = document["contracts"][1]
    clause = contract["clauses"][4]
    assert list(document) == ["schema", "rulepack", "contracts"]
    assert document["schema"] == "kol-auditor/audit/1"
    assert document["rulepack"] == {"id": "kol", "version": "1.0.0"}
    assert list(contract) == CONTRACT_KEYS
    assert list(contract["problems"][0]) == ["code", "message", "page"]
    assert list(contract["parties"][0]) == ["label", "name", "role"]
    assert contract["register"] == []
    assert list(clause) == CLAUSE_KEYS
    assert list(clause["evidence"][0]) == ["text", "start", "end", "page", "block"]
    assert list(clause["elements"][0]) == ELEMENT_KEYS
    assert list(contract["draft"][0]) == ["code", "message", "severity", "evidence"]
    assert list(contract["draft"][0]["evidence"][0]) == ["text", "start", "end", "page", "block"]


def test_values_come_from_the_audit() -> None:
    given = audit("合同.docx", "swmwsssw")
    clause = read([given])[0]["clauses"]
    assert isinstance(clause, list)
    assert [found["verdict"] for found in clause] == [found.verdict.value for found in given.clauses]
    assert clause[0]["elements"][2]["value"] == "三年"
    assert clause[0]["elements"][2]["title"] == "保密期限"
    assert clause[2]["evidence"] == []
    assert clause[3]["reasons"] == list(given.clauses[3].reasons)


def test_problems_speak_the_language_of_the_contract() -> None:
    problem = Problem("roles_unknown", Bilingual("身份不明", "Roles unknown"))
    audits = [
        replace(audit("a.docx", "s", language=own), problems=(problem,)) for own in ("zh", "en", "zh+en")
    ]

    def messages(language: str | None = None) -> list[str]:
        problems = [contract["problems"] for contract in read(audits, language)]
        return [entry["message"] for entries in problems if isinstance(entries, list) for entry in entries]

    assert messages() == ["身份不明", "Roles unknown", "身份不明"]
    assert messages("en") == ["Roles unknown"] * 3
    assert messages("zh") == ["身份不明"] * 3


def test_draft_findings_speak_the_language_of_the_contract() -> None:
    given = replace(audit("a.docx", "s", language="en"), draft=DRAFT)

    def messages(language: str | None = None) -> list[str]:
        (contract,) = read([given], language)
        found = contract["draft"]
        return [entry["message"] for entry in found] if isinstance(found, list) else []

    assert messages() == [finding.message.en for finding in DRAFT]
    assert messages("zh") == [finding.message.zh for finding in DRAFT]


def test_a_file_that_was_not_read_has_its_entry() -> None:
    contract = read([unread("坏.pdf")])[0]
    assert contract["clauses"] == []
    assert contract["pages"] is None
    assert contract["problems"]


def test_text_is_the_result_with_indent_one() -> None:
    for audits in ([], portfolio()[:1], portfolio()):
        assert to_json(audits) == json.dumps(result(audits), ensure_ascii=False, indent=1) + "\n"


def test_every_character_survives() -> None:
    for text in HOSTILE:
        contract = read([hostile(text)])[0]
        clauses = contract["clauses"]
        assert isinstance(clauses, list)
        assert clauses[0]["evidence"][0]["text"] == text
        assert to_json([hostile(text)]).encode("utf-8")


def test_different_rule_packs_are_all_named() -> None:
    audits = [audit("a.docx", "s"), replace(audit("b.docx", "s"), rulepack_version="1.1.0"), unread("c.pdf")]
    assert result(audits)["rulepack"] == {"id": "kol", "version": "1.0.0, 1.1.0"}
    assert result([])["rulepack"] == {"id": "", "version": ""}


def test_the_file_holds_the_same_text(tmp_path: Path) -> None:
    write_json(many(20), tmp_path / "audit.json")
    assert (tmp_path / "audit.json").read_bytes() == to_json(many(20)).encode("utf-8")


def test_a_contract_under_review_tells_what_was_decided(tmp_path: Path) -> None:
    target = tmp_path / "audit.json"
    write_json(portfolio(), target, decided())
    first, second, *_ = json.loads(target.read_text(encoding="utf-8"))["contracts"]
    assert "review" not in second
    assert {key: first["review"][key] for key in ("state", "reviewer", "approver")} == {
        "state": "approved",
        "reviewer": "王敏",
        "approver": "李航",
    }
    assert [(one["clause"], one["element"], one["kind"]) for one in first["review"]["decisions"]] == [
        ("morality", "", "not_applicable"),
        ("non_compete", "", "override"),
        ("non_compete", "post_term", "accept"),
    ]
