"""The samples that come with the program get what a careful lawyer wrote down for them."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from audit.make_contracts import CORE, findings

from auditor.audit import Audit, audit_file
from auditor.errors import UnreadableFileError

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"
EXPECTED: dict[str, dict[str, Any]] = yaml.safe_load(
    (ROOT / "packaging" / "samples" / "expected.yaml").read_text(encoding="utf-8")
)
# What the engine does not get yet, by sample: clauses, elements and roles that differ from what is written down.
PENDING_SAMPLES: dict[str, tuple[str, ...]] = {
    "07_甲方为达人_户外短视频.txt": ("crisis_cooperation.cost",),
    "12_weak_influencer_services_uk.pdf": ("roles",),
    "15_hong_kong_seeding_letter.txt": ("crisis_cooperation.clarify_statement",),
    "16_直播_机构与主播.docx": ("crisis_cooperation.notify",),
    "17_two_column_creator_terms.pdf": ("morality.reputation_trigger",),
}
READABLE = sorted(name for name, expected in EXPECTED.items() if expected["clauses"])


@cache
def audit_of(name: str) -> Audit:
    return audit_file(SAMPLES / name)


def differences(name: str) -> dict[str, str]:
    """What differs from the words written down for a sample, by clause, by clause and element, or "roles"."""
    audit, clauses = audit_of(name), EXPECTED[name]["clauses"]
    found = findings(audit)
    wrong = {}
    for clause in CORE:
        expected = clauses[clause]
        verdict = str(found[clause].verdict)
        if verdict != expected["verdict"]:
            wrong[clause] = f"{verdict}, not {expected['verdict']} ({expected['why']})"
        got = {element.id: str(element.status) for element in found[clause].elements}
        for element, entry in expected.get("elements", {}).items():
            allowed = {entry["status"], *entry.get("arguable", ())}
            if got[element] not in allowed:
                wrong[f"{clause}.{element}"] = f"{got[element]}, not {entry['status']} ({entry['why']})"
    roles = [(party.label, str(party.role)) for party in audit.parties]
    if roles != [(party["label"], party["role"]) for party in EXPECTED[name]["parties"]]:
        wrong["roles"] = str(roles)
    return wrong


def test_every_sample_is_written_down() -> None:
    assert {path.name for path in SAMPLES.iterdir()} == set(EXPECTED)


@pytest.mark.parametrize("name", READABLE)
def test_a_sample_gets_what_is_written_down_for_it(name: str) -> None:
    pending = PENDING_SAMPLES.get(name, ())
    assert not {where: what for where, what in differences(name).items() if where not in pending}


@pytest.mark.parametrize("name", READABLE)
def test_a_sample_has_the_language_written_down_for_it(name: str) -> None:
    if any(entry["verdict"] != "unreadable" for entry in EXPECTED[name]["clauses"].values()):
        assert audit_of(name).language == EXPECTED[name]["language"]


@pytest.mark.parametrize("name", sorted(set(EXPECTED) - set(READABLE)))
def test_a_damaged_sample_is_refused(name: str) -> None:
    with pytest.raises(UnreadableFileError):
        audit_of(name)
