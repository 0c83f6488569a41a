"""Reports of one contract after another: which files come out, and what one bad file costs the others."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from auditor.audit.engine import audit_file, pack_of
from auditor.audit.model import Audit
from auditor.audit.options import AuditOptions
from auditor.batch.export import CASE_FORMATS, Order, Written, write_cases
from auditor.errors import Bilingual, Problem
from auditor.paths import resources
from auditor.workspace import Decision, DecisionKind, FindingKey, Workspace

STRONG, WEAK_PDF, TEXT = (
    "01_完备_美妆年度框架.docx",
    "12_weak_influencer_services_uk.pdf",
    "15_hong_kong_seeding_letter.txt",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    contracts = tmp_path / "contracts"
    contracts.mkdir()
    for name in (STRONG, WEAK_PDF, TEXT):
        shutil.copy(resources() / "samples" / name, contracts)
    return contracts


def audits(folder: Path, *names: str) -> list[Audit]:
    return [audit_file(folder / name, options=AuditOptions(language="zh")) for name in names]


def order(formats: Sequence[str] = CASE_FORMATS, **more: object) -> Order:
    return replace(Order(pack_of(None), formats, "zh"), **more)  # type: ignore[arg-type]


def written(audited: list[Audit], out: Path, wanted: Order) -> list[Written]:
    return list(write_cases(audited, out, wanted))


def test_every_contract_gets_what_can_be_made_of_it(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    before = {path: path.read_bytes() for path in folder.iterdir()}
    done = written(audits(folder, STRONG, WEAK_PDF, TEXT), out, order())
    assert [one.problem for one in done] == [None, None, None]
    assert {path.name for path in out.iterdir()} == {
        "01_完备_美妆年度框架.opinion.docx",
        "01_完备_美妆年度框架.opinion.html",
        "01_完备_美妆年度框架.opinion.pdf",
        "01_完备_美妆年度框架.annotated.docx",
        "12_weak_influencer_services_uk.opinion.docx",
        "12_weak_influencer_services_uk.opinion.html",
        "12_weak_influencer_services_uk.opinion.pdf",
        "12_weak_influencer_services_uk.annotated.pdf",
        "15_hong_kong_seeding_letter.opinion.docx",
        "15_hong_kong_seeding_letter.opinion.html",
        "15_hong_kong_seeding_letter.opinion.pdf",
    }
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_contracts_of_one_name_get_reports_of_two(folder: Path, tmp_path: Path) -> None:
    other = folder / "sub"
    other.mkdir()
    shutil.copy(folder / STRONG, other)
    both = [audit_file(folder / STRONG), audit_file(other / STRONG)]
    done = written(both, tmp_path / "out", order(("docx",)))
    assert [one.files[0].name for one in done] == [
        "01_完备_美妆年度框架.opinion.docx",
        "01_完备_美妆年度框架 (2).opinion.docx",
    ]


def test_a_file_that_has_changed_costs_no_other(folder: Path, tmp_path: Path) -> None:
    audited = audits(folder, STRONG, TEXT)
    shutil.copy(resources() / "samples" / "02_四项皆无_探店短单.docx", folder / STRONG)
    first, second = written(audited, tmp_path / "out", order(("docx",)))
    assert first.problem is not None
    assert "请重新审查" in first.problem.message.zh
    assert second.problem is None
    assert [path.name for path in (tmp_path / "out").iterdir()] == [
        "15_hong_kong_seeding_letter.opinion.docx"
    ]


def test_what_could_not_be_read_has_no_report_of_its_own(tmp_path: Path) -> None:
    broken = Problem("damaged", Bilingual("坏", "broken"))
    unread = Audit(str(tmp_path / "x.docx"), "", "", None, 0, (broken,), (), ())
    assert written([unread], tmp_path / "out", order()) == []


def test_no_report_takes_the_place_of_a_contract(folder: Path) -> None:
    own = folder / "a.docx"
    shutil.copy(folder / STRONG, own)
    victim = folder / "a.opinion.docx"
    shutil.copy(folder / STRONG, victim)
    before = victim.read_bytes()
    first, _ = written([audit_file(own), audit_file(victim)], folder, order(("docx",)))
    assert first.problem is not None
    assert victim.read_bytes() == before


def test_decisions_stand_in_the_opinion(folder: Path, tmp_path: Path) -> None:
    (audit,) = audits(folder, WEAK_PDF)
    kept = tmp_path / "workspace.sqlite"
    with Workspace(kept) as workspace:
        workspace.keep([audit])
        key = FindingKey("confidentiality")
        workspace.decide(
            audit.sha256, Decision(key, DecisionKind.OVERRIDE, "strong", "另有保密协议在案", reviewer="陈敏")
        )
    written([audit], tmp_path / "out", order(("docx",), workspace=kept))
    text = _text(tmp_path / "out" / "12_weak_influencer_services_uk.opinion.docx")
    assert "另有保密协议在案" in text
    assert "陈敏" in text


def test_where_nothing_was_decided_no_workspace_is_made(folder: Path, tmp_path: Path) -> None:
    kept = tmp_path / "none" / "workspace.sqlite"
    written(audits(folder, TEXT), tmp_path / "out", order(("docx",), workspace=kept))
    assert not kept.exists()


def _text(path: Path) -> str:
    opened = docx.Document(str(path))
    cells = [cell.text for table in opened.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in opened.paragraphs] + cells)


@pytest.mark.parametrize(("language", "said"), [("zh", "品行道德"), ("en", "Morality"), (None, "品行道德")])
def test_a_report_speaks_one_language(folder: Path, tmp_path: Path, language: str | None, said: str) -> None:
    """The audit was told in English; its reasons are told again in the language of the report."""
    audit = audit_file(folder / STRONG, options=AuditOptions(strictness="strict", language="en"))
    (done,) = written([audit], tmp_path / "out", order(["html"], language=language))
    text = done.files[0].read_text(encoding="utf-8")
    assert said in text
    assert ("Strict" if language == "en" else "严格") in text
    other = "品行道德" if language == "en" else "Morality"
    assert other not in text


def test_the_same_contract_gives_the_same_reports(folder: Path, tmp_path: Path) -> None:
    both = audits(folder, STRONG, WEAK_PDF)
    made = []
    for place in ("once", "again"):
        done = written(both, tmp_path / place, order(insert_wording=True))
        made.append({path.name: path.read_bytes() for one in done for path in one.files})
    assert made[0].keys() == made[1].keys()
    assert [name for name, content in made[0].items() if content != made[1][name]] == []
