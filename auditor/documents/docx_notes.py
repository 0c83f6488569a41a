"""Footnotes and endnotes: their texts, and the numbers that they are shown with."""

from collections.abc import Sequence

from auditor.documents import docx_names as names
from auditor.documents.docx_names import Element, whole_number
from auditor.documents.docx_numerals import numeral

_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


class Notes:
    """The notes of one kind. ``settings`` is the tag of their settings in a section's properties."""

    def __init__(
        self, root: Element | None, settings: str, number_format: str, sections: Sequence[Element]
    ) -> None:
        self._notes = {
            note.get(names.ID, ""): note
            for note in (() if root is None else root)
            if note.get(names.TYPE) not in _SEPARATORS
        }
        self._settings = settings
        self._number_format = number_format
        self._sections = sections
        self._section = -1
        self._number = 0

    def take(self, reference: Element, section: int) -> tuple[Element | None, str]:
        """The note that ``reference`` points to, and the mark it is shown with; each note is given out once.

        ``section`` is the 0-based section of the document in which the reference stands.
        """
        mark = self._mark(reference, section)
        return self._notes.pop(reference.get(names.ID, ""), None), mark

    def _mark(self, reference: Element, section: int) -> str:
        custom = reference.get(names.CUSTOM_MARK)
        if custom is not None and custom not in ("0", "false"):
            follower = reference.getnext()
            return (follower.text or "") if follower is not None else ""
        number_format, start, restarts = self._numbering_in(section)
        if section != self._section:
            if restarts or self._section < 0:
                self._number = start - 1
            self._section = section
        self._number += 1
        return numeral(number_format, self._number)

    def _numbering_in(self, section: int) -> tuple[str, int, bool]:
        """The format of the numbers in a section, the first of them, and whether each section starts anew."""
        number_format, start, restarts = self._number_format, 1, False
        if section < len(self._sections):
            for settings in self._sections[section].iterchildren(self._settings):
                for setting in settings:
                    if setting.tag == names.NUMBER_FORMAT:
                        number_format = setting.get(names.VALUE, number_format)
                    elif setting.tag == names.NUMBER_START:
                        start = whole_number(setting) or 1
                    elif setting.tag == names.NUMBER_RESTART:
                        restarts = setting.get(names.VALUE) == "eachSect"
        return number_format, start, restarts
