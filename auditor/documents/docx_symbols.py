"""Characters of the symbol fonts that contracts use: tick boxes, ticks, bullets and a few signs."""

from collections.abc import Mapping

_PRIVATE_AREA = 0xF000  # where Word puts the characters of a symbol font

_BOXES = {0xA3: "☐", 0xA8: "☐", 0x52: "☑", 0xFE: "☑", 0x51: "☒", 0xFD: "☒"}
_WINGDINGS = {
    **_BOXES,
    0x6F: "☐",
    0xFC: "✓",
    0xFB: "✗",
    0x6C: "●",
    0x6E: "■",
    0x75: "◆",
    0xA1: "○",
    0xA7: "▪",
    0xD8: "➢",
    0xE0: "→",
    **{0x81 + number: chr(0x2460 + number) for number in range(10)},
}
_WINGDINGS_2 = {**_BOXES, 0x50: "✓", 0x4F: "✗", 0x53: "☒", 0x54: "☒"}
_SYMBOL = {0xA3: "≤", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠"}


def _table(characters: Mapping[int, str], typed: bool) -> dict[int, str]:
    """For `str.translate`; ``typed`` says that plain letters are symbols in this font too ("R" is ☑)."""
    table = {_PRIVATE_AREA + code: character for code, character in characters.items()}
    return {**table, **characters} if typed else table


_FONTS = {
    "wingdings": _table(_WINGDINGS, typed=True),
    "wingdings 2": _table(_WINGDINGS_2, typed=True),
    "symbol": _table(_SYMBOL, typed=False),
}


def symbol_table(font: str) -> Mapping[int, str] | None:
    """What to translate text in ``font`` with, character by character; None for a font of letters."""
    return _FONTS.get(font.lower())


def symbol(font: str, code: str) -> str:
    """The character of a ``w:sym``, "" when the font's picture is not known."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    table = _FONTS.get(font.lower())
    if table is not None:
        known = table.get(number) or table.get(_PRIVATE_AREA + number)
        if known:
            return known
    is_text = table is None and number < _PRIVATE_AREA and chr(number).isprintable()
    return chr(number) if is_text else ""
