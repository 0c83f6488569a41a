"""Reports of many audits: machine-readable JSON, a checklist as CSV and as a workbook, a page to browse."""

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from auditor.audit.model import Audit
from auditor.errors import Bilingual, UsageError
from auditor.reports.case import SignOff
from auditor.reports.checklist import write_checklist
from auditor.reports.machine import result, to_json, write_json
from auditor.reports.page import write_page
from auditor.reports.portfolio import Portfolio
from auditor.reports.workbook import write_workbook
from auditor.reports.writing import overwrites_input, replacing, safe_name, safe_names

__all__ = ["FORMATS", "Report", "result", "safe_name", "safe_names", "to_json", "write_reports"]


class Report(NamedTuple):
    """A kind of report: the name of its file, and what writes it."""

    file_name: str
    write: Callable[[Portfolio, Path], None]


def _write_result(portfolio: Portfolio, target: Path) -> None:
    write_json(portfolio.audits, target, portfolio.sign_offs)


FORMATS: Mapping[str, Report] = {
    "html": Report("index.html", write_page),
    "xlsx": Report("checklist.xlsx", write_workbook),
    "csv": Report("checklist.csv", write_checklist),
    "json": Report("audit.json", _write_result),
}

_NONE: Mapping[str, SignOff] = MappingProxyType({})

_UNKNOWN_FORMAT = Bilingual(
    "没有这种报告格式：{unknown}。可以选择：{known}。",
    "There is no report format {unknown}. Choose among: {known}.",
)


def write_reports(
    audits: Sequence[Audit],
    out: Path,
    formats: Collection[str],
    *,
    language: str = "zh",
    sign_offs: Mapping[str, SignOff] = _NONE,
) -> list[Path]:
    """Write the reports into the folder ``out`` and return their paths, in the order of ``FORMATS``.

    Each file is complete or not there. ``language`` is that of the words around the findings; audit.json
    keeps each contract's own. ``sign_offs`` hold what reviewers decided, by the SHA-256 of the contract. Raises UsageError, before anything is written, for an unknown format and for a
    report that would take the place of an audited file; AuditorError where the system refuses to write.
    """
    unknown = sorted(set(formats) - FORMATS.keys())
    if unknown:
        message = _UNKNOWN_FORMAT.filled(unknown=", ".join(unknown), known=", ".join(FORMATS))
        raise UsageError("unknown_format", message)
    chosen = [report for name, report in FORMATS.items() if name in formats]
    _refuse_inputs(audits, [out / report.file_name for report in chosen])
    portfolio = Portfolio(audits, out, language, sign_offs)
    for report in chosen:
        with replacing(out, report.file_name) as draft:
            report.write(portfolio, draft)
    return [out / report.file_name for report in chosen]


def _refuse_inputs(audits: Sequence[Audit], targets: Sequence[Path]) -> None:
    """Inputs are never written to, not even by a report of the same name."""
    by_name = {target.name.casefold(): target for target in targets}
    for audit in audits:
        target = by_name.get(os.path.basename(audit.path).casefold())
        if target is not None and os.path.realpath(target) == os.path.realpath(audit.path):
            raise overwrites_input(target)
