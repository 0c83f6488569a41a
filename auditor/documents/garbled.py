"""Telling text that was extracted wrongly, with lost encodings, from text that can be read."""

import re

# Word's bullets and check boxes come out of PDFs as private-use codes of the Symbol and Wingdings fonts.
_SYMBOLS = str.maketrans(
    {
        "\uf0b7": "•", "\uf0a7": "▪", "\uf06c": "●", "\uf06e": "■", "\uf075": "◆", "\uf0d8": "➢",
        "\uf076": "❖", "\uf0fc": "✓", "\uf0fe": "☑", "\uf052": "☑", "\uf0a8": "□", "\uf0a3": "□",
        "\uf06f": "□", "\uf071": "□",
    }
)  # fmt: skip
_PRIVATE_USE = re.compile(r"[\ue000-\uf8ff]")
_LOST = re.compile(r"\(cid:\d{1,5}\)|[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]+")
_VOWELS = re.compile(r"[AEIOUYaeiouy]+")
_NOT_HANZI = re.compile(r"[^\u3400-\u9fff]+")
_NOT_LATIN = re.compile(r"[^A-Za-z]+")

# Lead bytes of the two encodings outside their first level, which holds the characters of everyday use.
_GB2312_OTHERS = bytes({*range(256)} - {*range(0xB0, 0xD8)})
_BIG5_OTHERS = bytes({*range(256)} - {*range(0xA4, 0xC7)})
# So much of a page tells its language.
_SAMPLE = 800
# Below these numbers a judgement on the language of a text would be a guess.
_ENOUGH_LATIN, _ENOUGH_HANZI = 200, 60
# English prose has 38 % vowels (y counted) and German 39 %; shifted codes have 10 to 25 %.
_FEWEST_VOWELS = 0.22
# 97 % of running Chinese stands in the first level of GB 2312 or of Big5; random codes reach 20 to 30 %.
_FEWEST_COMMON = 0.75

ONLY_NOISE = 0.3
SOME_NOISE = 0.05


def mend_symbols(text: str) -> str:
    """Give private-use bullets and check boxes their ordinary characters; the length stays."""
    return text.translate(_SYMBOLS) if _PRIVATE_USE.search(text) else text


def garbled_share(text: str) -> float:
    """The share of the text, spaces aside, that is not readable: from 0 (all clear) to 1."""
    ink = len("".join(text.split()))
    if not ink:
        return 0.0
    if _is_nonsense(text):
        return 1.0
    return sum(len(lost) for lost in _LOST.findall(text)) / ink


def common_share(hanzi: str) -> float:
    """The share of these Chinese characters that are of everyday use, simplified or traditional."""
    if not hanzi:
        return 0.0
    simplified = _first_level(hanzi, "gb2312", _GB2312_OTHERS)
    if simplified > _FEWEST_COMMON * len(hanzi):
        return simplified / len(hanzi)
    return max(simplified, _first_level(hanzi, "big5", _BIG5_OTHERS)) / len(hanzi)


def _first_level(text: str, encoding: str, others: bytes) -> int:
    return len(text.encode(encoding, "ignore")[::2].translate(None, others))


def _is_nonsense(text: str) -> bool:
    """Whether letters are there but no language: codes of glyphs taken for characters."""
    sample = text[:_SAMPLE]
    hanzi = _NOT_HANZI.sub("", sample)
    if len(hanzi) >= _ENOUGH_HANZI:
        return common_share(hanzi) < _FEWEST_COMMON
    latin = _NOT_LATIN.sub("", sample)
    vowels = len(latin) - len(_VOWELS.sub("", latin))
    return len(latin) >= _ENOUGH_LATIN and vowels < _FEWEST_VOWELS * len(latin)
