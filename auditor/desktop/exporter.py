"""The door to the reports: written in the background from what the Workspace holds."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from auditor.desktop.own_process import in_own_process
from auditor.desktop.words import window as words
from auditor.errors import AuditorError
from auditor.workspace import Workspace


class Exporter(QObject):
    """Writes reports into a folder; nothing half-written is left there."""

    exported = Signal(str)
    """The folder."""

    failed = Signal(object)

    def export(self, workspace: Path, folder: Path, language: str) -> None:
        """Start to write every report of the list; the answer comes as a signal."""
        self._start(lambda: in_own_process(write_all, workspace, folder, language), folder)

    def export_one(self, workspace: Path, path: str, sha256: str, folder: Path, language: str) -> None:
        """Start to write the opinion on one contract and its marked-up original; the answer comes as a signal."""
        self._start(lambda: in_own_process(write_one, workspace, path, sha256, folder, language), folder)

    def _start(self, write: Callable[[], None], folder: Path) -> None:
        threading.Thread(target=self._work, args=(write, folder), daemon=True, name="exporter").start()

    def _work(self, write: Callable[[], None], folder: Path) -> None:
        try:
            write()
        except AuditorError as error:
            self.failed.emit(error)
        except Exception:
            self.failed.emit(AuditorError("internal_error", words.EXPORT_BROKE))
        else:
            self.exported.emit(str(folder))


def write_one(workspace: Path, path: str, sha256: str, folder: Path, language: str) -> None:
    """Write what can be made of one contract; raises an AuditorError. Reads the contract anew, so not in the window."""
    from auditor.audit.engine import pack_of
    from auditor.batch.export import CASE_FORMATS, Order, write_cases

    with Workspace(workspace) as kept:
        audit = kept.audit(sha256)
    if audit is None:
        raise AuditorError("not_audited", words.EXPORT_BROKE)
    order = Order(pack_of(None), CASE_FORMATS, language, workspace=workspace)
    for written in write_cases([replace(audit, path=path)], folder, order):
        if written.problem is not None:
            raise AuditorError(written.problem.code, written.problem.message)


def write_all(workspace: Path, folder: Path, language: str) -> None:
    """Write the reports of every contract on the list; raises an AuditorError."""
    from auditor.batch.memory import sign_offs
    from auditor.reports import FORMATS, write_reports

    with Workspace(workspace) as kept:
        rows = list(kept.contracts())
        audits = [(row.sha256 and kept.audit(row.sha256)) or row.audit for row in rows]
    signed = sign_offs(workspace, [audit.sha256 for audit in audits])
    write_reports(audits, folder, tuple(FORMATS), language=language, sign_offs=signed)
