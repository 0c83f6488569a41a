"""Numbers in the dress of Word's number formats."""

import pytest

from auditor.documents.docx_numerals import numeral


@pytest.mark.parametrize(
    ("number_format", "written"),
    [
        ("decimal", {1: "1", 10: "10", 0: "0"}),
        ("decimalZero", {1: "01", 12: "12", 100: "100"}),
        ("decimalFullWidth", {12: "１２"}),
        ("decimalEnclosedCircle", {1: "①", 20: "⑳", 21: "21"}),
        ("decimalEnclosedCircleChinese", {10: "⑩", 11: "11"}),
        ("decimalEnclosedParen", {1: "⑴", 20: "⒇"}),
        ("decimalEnclosedFullstop", {1: "⒈", 20: "⒛"}),
        ("numberInDash", {3: "- 3 -"}),
        ("lowerLetter", {1: "a", 26: "z", 27: "aa", 53: "aaa"}),
        ("upperLetter", {3: "C", 28: "BB"}),
        ("lowerRoman", {4: "iv", 9: "ix", 14: "xiv", 49: "xlix", 1994: "mcmxciv"}),
        ("upperRoman", {40: "XL", 400: "CD", 99999: "99999"}),
        ("ordinal", {1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 11: "11th", 12: "12th", 23: "23rd"}),
        ("cardinalText", {1: "One", 13: "Thirteen", 21: "Twenty-one", 40: "Forty", 100: "100"}),
        ("ordinalText", {1: "First", 4: "Fourth", 12: "Twelfth", 20: "Twentieth", 22: "Twenty-second"}),
        (
            "chineseCounting",
            {1: "一", 10: "十", 11: "十一", 20: "二十", 99: "九十九", 100: "一○○", 105: "一○五"},
        ),
        (
            "chineseCountingThousand",
            {
                10: "十",
                12: "十二",
                30: "三十",
                101: "一百零一",
                110: "一百一十",
                115: "一百一十五",
                1000: "一千",
                1001: "一千零一",
                1010: "一千零一十",
                1101: "一千一百零一",
                10000: "10000",
            },
        ),
        ("taiwaneseCounting", {10: "十", 21: "二十一", 100: "一○○"}),
        ("taiwaneseCountingThousand", {120: "一百二十"}),
        (
            "japaneseCounting",
            {10: "十", 11: "十一", 100: "百", 101: "百一", 1111: "千百十一", 250: "二百五十"},
        ),
        ("chineseLegalSimplified", {1: "壹", 2: "贰", 10: "壹拾", 11: "壹拾壹", 203: "贰佰零叁"}),
        ("ideographLegalTraditional", {6: "陸", 12: "壹拾貳"}),
        ("ideographDigital", {10: "一〇", 25: "二五"}),
        ("ideographTraditional", {1: "甲", 10: "癸", 11: "11"}),
        ("ideographZodiac", {1: "子", 12: "亥", 13: "13"}),
        ("ideographEnclosedCircle", {1: "㊀", 10: "㊉"}),
        ("none", {1: "", 5: ""}),
        ("aFormatOfTheFuture", {7: "7"}),
        ("lowerRoman", {0: "0", -3: "-3"}),
    ],
)
def test_numerals(number_format: str, written: dict[int, str]) -> None:
    assert {number: numeral(number_format, number) for number in written} == written
