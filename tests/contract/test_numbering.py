"""The number at the beginning of a line: how it is written, of which kind it is and how much it counts."""

import pytest

from auditor.contract.numbering import read_number, roman
from auditor.language.fold import fold

_NUMBERS = [
    ("第五条 保密", "第五条", "article", (5,)),
    ("第二十一条 保密", "第二十一条", "article", (21,)),
    ("第5条 保密", "第5条", "article", (5,)),
    ("第三章 保密", "第三章", "chapter", (3,)),
    ("第二节 保密", "第二节", "section", (2,)),
    ("第一部分 保密", "第一部分", "part", (1,)),
    ("五、保密", "五", "cn_point", (5,)),
    ("（五）保密", "(五)", "cn_bracket", (5,)),
    ("5. 保密", "5", "decimal 1", (5,)),
    ("5、保密", "5", "decimal 1", (5,)),
    ("5.2 保密", "5.2", "decimal 2", (5, 2)),
    ("5.2保密", "5.2", "decimal 2", (5, 2)),
    ("5.2.11 保密", "5.2.11", "decimal 3", (5, 2, 11)),
    ("5-2　保密", "5-2", "decimal 2", (5, 2)),
    ("3-1 期限", "3-1", "decimal 2", (3, 1)),
    ("6-2 个人信息", "6-2", "decimal 2", (6, 2)),
    ("★5.2 保密", "5.2", "decimal 2", (5, 2)),
    ("▲第五条 保密", "第五条", "article", (5,)),
    ("I1 违约", "i1", "decimal 2", (9, 1)),
    ("S7. If a post draws fire", "s7", "decimal 2", (19, 7)),
    ("（5）保密", "(5)", "int_bracket", (5,)),
    ("5）保密", "5)", "int_close", (5,)),
    ("⑤保密", "⑤", "circle", (5,)),
    ("Article IV Secrets", "article iv", "article_en", (4,)),
    ("ARTICLE 4. Secrets", "article 4", "article_en", (4,)),
    ("Section 4.1 Secrets", "section 4.1", "section_en", (4, 1)),
    ("Clause 7: Secrets", "clause 7", "section_en", (7,)),
    ("5 Confidentiality", "5", "decimal 1", (5,)),
    ("(b) secrets", "(b)", "letter_bracket", (2,)),
    ("(iv) secrets", "(iv)", "roman_bracket", (4,)),
    ("b. secrets", "b", "letter_point", (2,)),
    ("附件二 保密", "附件二", "annex", (2,)),
    ("附件2：保密", "附件2", "annex", (2,)),
    ("附录A 保密", "附录a", "annex", (1,)),
    ("Annex B", "annex b", "annex", (2,)),
    ("SCHEDULE 3 – FEES", "schedule 3", "annex", (3,)),
    ("Exhibit IV", "exhibit iv", "annex", (4,)),
    ("E(2) Keeping quiet", "e(2)", "decimal 2", (5, 2)),
    ("第五条（竞业）不再执行", "第五条", "article", (5,)),
]


@pytest.mark.parametrize(("line", "label", "rank", "value"), _NUMBERS)
def test_numbers(line: str, label: str, rank: str, value: tuple[int, ...]) -> None:
    number = read_number(fold(line).text, 0, line)
    assert number is not None
    assert (number.label, number.rank, number.value) == (label, rank, value)


@pytest.mark.parametrize(
    "line",
    [
        "乙方应保密。",
        "2025年5月",
        "第六条全文，经双方协商删去。",
        "第六条全文删除。",
        "e(2) is the one we mean.",
        "Rider 4 to the Content Engagement dated 16 November",
        "EP1 is the first of six.",
        "3.5万元",
        "30日内",
        "3-5个工作日内付款",
        "1-2小时内删除视频",
        "18-35岁女性",
        "5-8个月",
        "15 days after",
        "3 May",
        "第五条、第六条",
        "10:00",
        "MP3 files are sent",
        "PS5 consoles only",
        "EP1 Unboxing\nEP2 Review",
        "annexes are",
        "I shall",
        "",
    ],
)
def test_lines_without_a_number(line: str) -> None:
    assert read_number(fold(line).text, 0, line) is None


def test_the_number_ends_with_its_line() -> None:
    text = "附件一\n排期表"
    number = read_number(text, 0, "附件一", len("附件一"))
    assert number is not None
    assert text[: number.end] == "附件一"


@pytest.mark.parametrize(
    ("written", "value"),
    [("i", 1), ("iii", 3), ("iv", 4), ("ix", 9), ("xiv", 14), ("xl", 40), ("xc", 90), ("cxii", 112)],
)
def test_roman_numerals(written: str, value: int) -> None:
    assert roman(written) == value


@pytest.mark.parametrize(
    ("text", "line", "rank", "value"),
    [
        ("I. SECRETS\nII. RIVALS", "I. SECRETS", "article_en", (1,)),
        ("I. SECRETS\nII. RIVALS", "II. RIVALS", "article_en", (2,)),
        ("I. SECRETS\nII. RIVALS\nV. MONEY", "V. MONEY", "article_en", (5,)),
        ("H. SECRETS\nI. RIVALS\nJ. MONEY", "I. RIVALS", "letter_point", (9,)),
        ("i. secrets\nii. rivals", "ii. rivals", "roman_bracket", (2,)),
    ],
)
def test_letters_or_roman_numerals(text: str, line: str, rank: str, value: tuple[int, ...]) -> None:
    folded = fold(text).text
    number = read_number(folded, folded.index(fold(line).text), line)
    assert number is not None
    assert (number.rank, number.value) == (rank, value)
