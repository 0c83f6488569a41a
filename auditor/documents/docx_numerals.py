"""Numbers in the dress of Word's automatic numbering (ECMA-376 part 1, 17.18.59)."""

from collections.abc import Callable

_DIGITS = "〇一二三四五六七八九"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_IRREGULAR_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
_MOST_LETTERS = 30  # the longest row of equal letters
_LARGEST_ROMAN = 32767
_HUNDRED = 100
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def numeral(number_format: str, number: int) -> str:
    """``number`` in the format that Word calls so; in digits where the format ends or is not known."""
    write = _FORMATS.get(number_format)
    return (write(number) if write is not None and number > 0 else None) or _plain(number, number_format)


def _plain(number: int, number_format: str) -> str:
    return "" if number_format in ("none", "bullet") else str(number)


def _letters(number: int) -> str:
    """a to z, then aa, bb … as Word does, not as spreadsheets do."""
    repeats, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (repeats + 1) if repeats < _MOST_LETTERS else ""


def _roman(number: int) -> str:
    if number > _LARGEST_ROMAN:
        return ""
    written = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        written += sign * count
    return written


def _digit_by_digit(zero: str) -> Callable[[int], str]:
    table = str.maketrans("0123456789", zero + _DIGITS[1:])
    return lambda number: str(number).translate(table)


def _counted(
    digits: str, units: tuple[str, str, str], zero: str, ten_alone: bool, one_unit: bool = True
) -> Callable[[int], str]:
    """Counting with the words for ten, hundred and thousand, up to 9,999.

    ``ten_alone`` writes 十一 instead of 一十一, ``one_unit`` False writes 百 instead of 一百.
    """

    def write(number: int) -> str:
        if number >= 10 ** (len(units) + 1):
            return ""
        written, skipped = "", False
        for power in (3, 2, 1, 0):
            digit = number // 10**power % 10
            if digit == 0:
                skipped = bool(written)
                continue
            written += zero if skipped else ""
            bare = power > 0 and digit == 1 and (not one_unit or (power == 1 and ten_alone and not written))
            written += ("" if bare else digits[digit]) + (units[power - 1] if power else "")
            skipped = False
        return written

    return write


def _sequence(characters: str) -> Callable[[int], str]:
    return lambda number: characters[number - 1] if number <= len(characters) else ""


def _from_character(first: str, count: int) -> Callable[[int], str]:
    return lambda number: chr(ord(first) + number - 1) if number <= count else ""


def _english(number: int) -> str:
    if number < len(_ONES):
        return _ONES[number]
    tens, ones = divmod(number, 10)
    if tens >= len(_TENS):
        return ""
    return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")


def _english_ordinal(number: int) -> str:
    head, dash, last = _english(number).rpartition("-")
    if not last:
        return ""
    regular = last[:-1] + "ieth" if last.endswith("y") else last + "th"
    return head + dash + _IRREGULAR_ORDINALS.get(last, regular)


def _ordinal(number: int) -> str:
    teen = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _small_then_digits(digits: Callable[[int], str]) -> Callable[[int], str]:
    """Up to 99 with the word for ten, above digit by digit: 九十九, 一○○."""
    return lambda number: _THOUSANDS(number) if number < _HUNDRED else digits(number)


_UNITS = ("十", "百", "千")
_THOUSANDS = _counted(_DIGITS, _UNITS, zero="零", ten_alone=True)
_LEGAL_UNITS = ("拾", "佰", "仟")

_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02d}",
    "decimalFullWidth": lambda number: str(number).translate(_FULL_WIDTH),
    "decimalFullWidth2": lambda number: str(number).translate(_FULL_WIDTH),
    "decimalHalfWidth": str,
    "decimalEnclosedCircle": _from_character("①", 20),
    "decimalEnclosedCircleChinese": _from_character("①", 10),
    "decimalEnclosedFullstop": _from_character("⒈", 20),
    "decimalEnclosedParen": _from_character("⑴", 20),
    "numberInDash": lambda number: f"- {number} -",
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "ordinal": _ordinal,
    "cardinalText": lambda number: _english(number).capitalize(),
    "ordinalText": lambda number: _english_ordinal(number).capitalize(),
    "chineseCounting": _small_then_digits(_digit_by_digit("○")),
    "chineseCountingThousand": _THOUSANDS,
    "taiwaneseCounting": _small_then_digits(_digit_by_digit("○")),
    "taiwaneseCountingThousand": _THOUSANDS,
    "japaneseCounting": _counted(_DIGITS, _UNITS, zero="", ten_alone=True, one_unit=False),
    "chineseLegalSimplified": _counted("零壹贰叁肆伍陆柒捌玖", _LEGAL_UNITS, zero="零", ten_alone=False),
    "ideographLegalTraditional": _counted("零壹貳參肆伍陸柒捌玖", _LEGAL_UNITS, zero="零", ten_alone=False),
    "ideographDigital": _digit_by_digit("〇"),
    "japaneseDigitalTenThousand": _digit_by_digit("〇"),
    "taiwaneseDigital": _digit_by_digit("○"),
    "ideographTraditional": _sequence("甲乙丙丁戊己庚辛壬癸"),
    "ideographZodiac": _sequence("子丑寅卯辰巳午未申酉戌亥"),
    "ideographEnclosedCircle": _from_character("㊀", 10),
}
