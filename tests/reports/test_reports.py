"""write_reports: every format from the same audits, all of them or a refusal that says what to do."""

import csv
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import overload

import pytest
from openpyxl import load_workbook
from reports.make_audits import audit, many, portfolio

from auditor import paths
from auditor.audit.model import Audit
from auditor.errors import AuditorError, UsageError
from auditor.reports import FORMATS, safe_name, write_reports

FILES = ["index.html", "checklist.xlsx", "checklist.csv", "audit.json"]


class Unfinished(Sequence[Audit]):
    """Audits that stop coming in the middle, as from a disk that is pulled out."""

    @overload
    def __getitem__(self, index: int) -> Audit: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Audit]: ...
    def __getitem__(self, index: int | slice) -> Audit | Sequence[Audit]:
        raise OSError("pulled out")

    def __len__(self) -> int:
        return 2

    def __iter__(self) -> Iterator[Audit]:
        yield audit("合同.docx", "swmwsssw")
        raise OSError("pulled out")


def test_reports_stand_in_the_folder(tmp_path: Path) -> None:
    out = tmp_path / "不存在" / "报告"
    written = write_reports(portfolio(), out, set(FORMATS))
    assert written == [out / name for name in FILES]
    assert sorted(path.name for path in out.iterdir()) == sorted(FILES)
    assert write_reports(portfolio(), out, ["json"]) == [out / "audit.json"]
    assert write_reports(portfolio(), out, []) == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_same_audits_give_the_same_bytes(tmp_path: Path, language: str) -> None:
    first = [path.read_bytes() for path in write_reports(portfolio(), tmp_path, FORMATS, language=language)]
    again = [path.read_bytes() for path in write_reports(portfolio(), tmp_path, FORMATS, language=language)]
    assert first == again


@pytest.mark.parametrize("name", ["docx", "pdf", "annotated", "", "JSON"])
def test_an_unknown_format_is_refused_before_anything_is_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError) as refusal:
        write_reports(portfolio(), tmp_path / "out", ["json", name])
    assert refusal.value.code == "unknown_format"
    for message in refusal.value.message:
        assert all(known in message for known in ("html", "xlsx", "csv", "json"))
        assert name in message
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("format_name", sorted(FORMATS))
def test_a_report_that_fails_leaves_the_old_one_whole(tmp_path: Path, format_name: str) -> None:
    (report,) = write_reports(portfolio(), tmp_path, [format_name])
    before = report.read_bytes()
    with pytest.raises((AuditorError, OSError), match="pulled out"):
        write_reports(Unfinished(), tmp_path, [format_name])
    assert report.read_bytes() == before
    assert list(tmp_path.iterdir()) == [report]


def test_an_audited_file_is_never_overwritten(tmp_path: Path) -> None:
    contract = tmp_path / "Index.HTML"
    contract.write_text("合同")
    (tmp_path / "index.html").unlink(missing_ok=True)
    contract.rename(tmp_path / "index.html")
    given = audit("index.html", "s", folder=str(tmp_path))
    with pytest.raises(UsageError) as refusal:
        write_reports([given], tmp_path, ["json", "html"])
    assert refusal.value.code == "would_overwrite_input"
    assert (tmp_path / "index.html").read_text() == "合同"
    assert not (tmp_path / "audit.json").exists()


def test_a_contract_of_the_same_name_elsewhere_is_no_obstacle(tmp_path: Path) -> None:
    assert write_reports([audit("index.html", "s", folder="/别处")], tmp_path, ["html"])


def test_file_names_of_reports_are_safe() -> None:
    assert all(safe_name(report.file_name) == report.file_name for report in FORMATS.values())


def test_five_hundred_contracts_are_all_in_every_report(tmp_path: Path) -> None:
    audits = many(500)
    page, workbook, checklist, result = write_reports(audits, tmp_path, FORMATS)
    contracts = json.loads(result.read_text(encoding="utf-8"))["contracts"]
    assert [contract["path"] for contract in contracts] == [given.path for given in audits]
    with checklist.open(encoding="utf-8-sig", newline="") as file:
        assert {row[0] for row in csv.reader(file)} == {"文件", *(given.path for given in audits)}
    book = load_workbook(workbook, read_only=True)
    assert sum(1 for _ in book["总览"].iter_rows(min_row=5)) == len(audits)
    book.close()
    assert page.read_text(encoding="utf-8").count("data-contract=") == len(audits)


def test_templates_are_found_in_a_checkout_and_in_a_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (paths.resources() / "templates" / "portfolio.html").is_file()
    package = tmp_path / "site-packages" / "auditor"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    assert paths.resources() == package / "resources"
