"""Qt's own words, in menus of text fields and in dialogs where the system has none, in the window's language."""

from PySide6.QtCore import QLibraryInfo, QObject, QTranslator

from auditor.desktop.words.qt import BY_SOURCE


class QtWords(QTranslator):
    """Qt's catalogue of a language, with ours over it."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        if language == "zh":
            self.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    def isEmpty(self) -> bool:
        # In English there is no catalogue, and Qt does not ask an empty one.
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, count: int = -1) -> str:
        ours = BY_SOURCE.get(source)
        if ours is not None:
            return ours.in_language(self._language)
        # Python cannot give back what Qt takes for "nothing known"; it would show an empty word.
        return super().translate(context, source, disambiguation, count) or source
