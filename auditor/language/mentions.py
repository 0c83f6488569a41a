"""Looking for a name in text, whatever its dress: width, case, script, blanks and punctuation make no difference."""

import re
from collections.abc import Iterator

from auditor.language.fold import fold

_MARKS = re.compile(r"[\W_]+")
_BESIDE_CHINESE = re.compile(" (?:(?<=[\u3400-\u9fff] )|(?=[\u3400-\u9fff]))")
_ONLY_CHINESE_BESIDE = r"[\W_]*"
_BETWEEN_WORDS = r"[\W_]+"


def searchable(folded: str) -> str:
    """Folded text as `mentioned` searches it: nothing but letters and digits, with single blanks between Latin words."""
    return _BESIDE_CHINESE.sub("", _MARKS.sub(" ", folded)).strip()


def mentioned(name: str, text: str) -> bool:
    """Whether a searchable text has that name in it; a Latin name as whole words. One character is no name."""
    wanted = searchable(fold(name).text)
    if len(wanted) < 2:
        return False
    start = text.find(wanted)
    while start >= 0:
        if not _continues(text, start) and not _continues(text, start + len(wanted)):
            return True
        start = text.find(wanted, start + 1)
    return False


def mentions(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the name stands in a text as it was written."""
    wanted = searchable(fold(name).text)
    if len(wanted) < 2:
        return
    folded = fold(text)
    pattern = _ONLY_CHINESE_BESIDE.join(
        _BETWEEN_WORDS if character == " " else re.escape(character) for character in wanted
    )
    for match in re.finditer(pattern, folded.text):
        if not _continues(folded.text, match.start()) and not _continues(folded.text, match.end()):
            yield folded.original(match.start(), match.end())


def _continues(text: str, place: int) -> bool:
    """Whether a Latin word or a number goes on there, so that the name would be cut out of it."""
    return 0 < place < len(text) and _is_latin(text[place - 1]) and _is_latin(text[place])


def _is_latin(character: str) -> bool:
    return character.isalnum() and character < "\u2e80"
