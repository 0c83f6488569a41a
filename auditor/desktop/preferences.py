"""What the window remembers of its user: language, colours, text size, name, what was open, where things stood."""

import getpass
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QLocale, QSettings

_MOST_RECENT = 10
SCALES = (0.9, 1.0, 1.15, 1.3, 1.5)


class Preferences:
    """Kept in one file of the user's configuration; a value that makes no sense counts as not there."""

    def __init__(self, path: Path | None = None) -> None:
        place = path or user_config_path("kol-clause-auditor", appauthor=False) / "window.ini"
        self._settings = QSettings(str(place), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """``zh`` or ``en``: the chosen one, else that of the system."""
        chosen = self._text("language")
        if chosen in ("zh", "en"):
            return chosen
        return "zh" if QLocale.system().language() is QLocale.Language.Chinese else "en"

    @language.setter
    def language(self, value: str) -> None:
        self._settings.setValue("language", value)

    @property
    def scheme(self) -> str:
        """``light``, ``dark`` or ``system``."""
        chosen = self._text("scheme")
        return chosen if chosen in ("light", "dark") else "system"

    @scheme.setter
    def scheme(self, value: str) -> None:
        self._settings.setValue("scheme", value)

    @property
    def scale(self) -> float:
        """How large text is, one of SCALES."""
        try:
            chosen = float(self._text("scale") or 1.0)
        except ValueError:
            return 1.0
        return min(SCALES, key=lambda known: abs(known - chosen))

    @scale.setter
    def scale(self, value: float) -> None:
        self._settings.setValue("scale", str(value))

    @property
    def reviewer(self) -> str:
        """Who sits here: the name that was given, else that of the account."""
        name = self._text("reviewer").strip()
        if name:
            return name
        try:
            return getpass.getuser()
        except (OSError, KeyError):
            return ""

    @reviewer.setter
    def reviewer(self, value: str) -> None:
        self._settings.setValue("reviewer", value.strip())

    @property
    def recent(self) -> list[str]:
        """Files and folders, the last one first."""
        kept = self._settings.value("recent", [])
        paths = kept if isinstance(kept, list) else [kept]
        return [str(path) for path in paths if path][:_MOST_RECENT]

    def note_opened(self, path: str) -> None:
        """Put a path in front of the recent ones."""
        self._settings.setValue("recent", [path, *(p for p in self.recent if p != path)][:_MOST_RECENT])

    def state(self, name: str) -> QByteArray:
        """Where something stood, as Qt saves it; empty if it was never kept."""
        kept = self._settings.value(f"state/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_state(self, name: str, state: QByteArray) -> None:
        self._settings.setValue(f"state/{name}", state)

    def save(self) -> None:
        """Write to the disk now."""
        self._settings.sync()

    def _text(self, key: str) -> str:
        kept = self._settings.value(key, "")
        return kept if isinstance(kept, str) else str(kept or "")
