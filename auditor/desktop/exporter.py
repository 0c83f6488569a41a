"""The door to the reports: written in the background from what the Workspace holds."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from auditor.desktop.words import window as words
from auditor.errors import AuditorError
from auditor.reports import FORMATS, write_reports
from auditor.workspace import Workspace


class Exporter(QObject):
    """Writes every report of the list into a folder; nothing half-written is left there."""

    exported = Signal(str)
    """The folder."""

    failed = Signal(object)

    def export(self, workspace: Path, folder: Path, language: str) -> None:
        """Start to write; the answer comes as a signal."""
        arguments = (workspace, folder, language)
        threading.Thread(target=self._work, args=arguments, daemon=True, name="exporter").start()

    def _work(self, workspace: Path, folder: Path, language: str) -> None:
        try:
            with Workspace(workspace) as kept:
                rows = list(kept.contracts())
                audits = [(row.sha256 and kept.audit(row.sha256)) or row.audit for row in rows]
            write_reports(audits, folder, tuple(FORMATS), language=language)
        except AuditorError as error:
            self.failed.emit(error)
        except Exception:
            self.failed.emit(AuditorError("internal_error", words.EXPORT_BROKE))
        else:
            self.exported.emit(str(folder))
