"""Wording that is inserted, accepted and filled in protects the brand, and weakens nothing that was there."""

import re
import zipfile
from pathlib import Path

import pytest

from auditor import audit_file
from auditor.audit.engine import outline_of, pack_of
from auditor.audit.model import Audit, Status, Verdict
from auditor.documents import read
from auditor.paths import resources
from auditor.reports.annotated_docx import annotate_docx
from auditor.reports.case import Case

SAMPLES = sorted(path.name for path in (resources() / "samples").glob("*.docx") if "损坏" not in path.name)
CORE = ("confidentiality", "non_compete", "morality", "crisis_cooperation")
WORTH = {Verdict.ADVERSE: 0, Verdict.MISSING: 1, Verdict.UNREADABLE: 1, Verdict.WEAK: 2, Verdict.STRONG: 3}
REACHED = {Status.UNMET: 0, Status.WEAK: 1, Status.MET: 2, Status.NOT_APPLICABLE: 2}
_INSERTED = re.compile("<w:ins .*?</w:ins>", re.DOTALL)


def accepted(name: str, tmp_path: Path) -> tuple[Audit, Audit]:
    """The audit of a sample, and of the same with its wording inserted and the blanks of that filled in."""
    source, target = resources() / "samples" / name, tmp_path / name
    document, pack = read(source), pack_of(None)
    before = audit_file(source)
    case = Case(before, pack, "zh", headings=outline_of(document, pack))
    annotate_docx(source, document, case, target, insert_wording=True)
    filled = tmp_path / f"filled {name}"
    with zipfile.ZipFile(target) as parts, zipfile.ZipFile(filled, "w") as copy:
        for part in parts.namelist():
            data = parts.read(part)
            if part == "word/document.xml":
                text = _INSERTED.sub(lambda found: found[0].replace("____", "三十万"), data.decode("utf-8"))
                data = text.encode("utf-8")
            copy.writestr(part, data)
    return before, audit_file(filled)


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_is_worse(name: str, tmp_path: Path) -> None:
    before, after = accepted(name, tmp_path)
    worse = [
        (old.id, old.verdict.value, new.verdict.value)
        for old, new in zip(before.clauses, after.clauses, strict=True)
        if WORTH[new.verdict] < WORTH[old.verdict]
    ]
    worse += [
        (f"{old.id}.{element.id}", element.status.value, other.status.value)
        for old, new in zip(before.clauses, after.clauses, strict=True)
        for element, other in zip(old.elements, new.elements, strict=True)
        if REACHED[other.status] < REACHED[element.status]
    ]
    assert worse == []


@pytest.mark.parametrize("name", SAMPLES)
def test_what_was_missing_is_strong(name: str, tmp_path: Path) -> None:
    before, after = accepted(name, tmp_path)
    missing = [old.id for old in before.clauses if old.id in CORE and old.verdict is Verdict.MISSING]
    now = {new.id: new.verdict for new in after.clauses}
    assert {id: now[id] for id in missing} == dict.fromkeys(missing, Verdict.STRONG)
