"""Who is who in the contract, for whom it is weighed and how strictly: shown and changed in place."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QWidget

from auditor.audit.model import Audit
from auditor.desktop.choice_box import ChoiceBox
from auditor.desktop.theme import steps
from auditor.desktop.words import review as words
from auditor.errors import Bilingual
from auditor.reports.words import STANCES, STRICTNESSES
from auditor.workspace import Settings


class SettingsBar(QFrame):
    """Four choices; any change is told at once as the Settings that all of them make."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setProperty("kind", "bar")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(steps(4), steps(1), steps(4), steps(1))
        self._row.setSpacing(steps(2))
        self._brand = self._choice("brand", words.BRAND_IS)
        self._kol = self._choice("kol", words.KOL_IS)
        self._stance = self._choice("stance", words.STANCE)
        self._strictness = self._choice("strictness", words.STRICTNESS)
        self._row.addStretch(1)
        self._fill(self._stance, STANCES, "brand")
        self._fill(self._strictness, STRICTNESSES, "standard")

    def show_settings(self, audit: Audit, settings: Settings, *, locked: bool) -> None:
        """Show how a contract was audited; a locked one cannot be weighed anew."""
        self._parties(self._brand, audit, "brand", settings.brand)
        self._parties(self._kol, audit, "kol", settings.kol)
        for box, value in ((self._stance, settings.stance), (self._strictness, settings.strictness)):
            box.setCurrentIndex(max(0, box.findData(value)))
        for box in (self._brand, self._kol, self._stance, self._strictness):
            box.setEnabled(not locked)

    def _choice(self, name: str, word: Bilingual) -> QComboBox:
        label = QLabel(word.in_language(self._language))
        label.setProperty("kind", "secondary")
        box = ChoiceBox()
        box.setObjectName(name)
        box.setAccessibleName(label.text())
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(self._tell)
        label.setBuddy(box)
        self._row.addWidget(label)
        self._row.addWidget(box)
        self._row.addSpacing(steps(2))
        return box

    def _fill(self, box: QComboBox, known: Mapping[str, Bilingual], chosen: str) -> None:
        for value, word in known.items():
            box.addItem(word.in_language(self._language), value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _parties(self, box: QComboBox, audit: Audit, role: str, settled: str | None) -> None:
        box.clear()
        found = [_named(party.label, party.name) for party in audit.parties if party.role == role]
        told = found[0] if found and settled is None else words.NOT_TOLD.in_language(self._language)
        automatic = words.BY_THE_PROGRAM.filled(label=told).in_language(self._language)
        box.addItem(automatic, None)
        for party in audit.parties:
            box.addItem(_named(party.label, party.name), party.label or party.name)
        if settled is not None and box.findData(settled) < 0:
            box.addItem(settled, settled)
        box.setCurrentIndex(box.findData(settled) if settled is not None else 0)

    def _tell(self) -> None:
        self.changed.emit(
            Settings(
                stance=str(self._stance.currentData()),
                strictness=str(self._strictness.currentData()),
                brand=self._brand.currentData(),
                kol=self._kol.currentData(),
            )
        )


def _named(label: str, name: str) -> str:
    """The label with a name that is not too long to be shown beside it."""
    short = name if len(name) <= 14 else name[:13] + "…"
    return f"{label} {short}".strip() if label != name else short
