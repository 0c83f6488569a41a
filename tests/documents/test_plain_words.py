"""What the words of a line say about the lines around it, for text files and PDFs alike."""

import pytest

from auditor.documents.lines import (
    bare_number,
    ends_clause,
    ends_sentence,
    first_unit,
    generalised,
    glue,
    is_label,
    is_torn,
    runs_on,
    spelling_of,
    starts_item,
    states_page_number,
)


@pytest.mark.parametrize(
    "line",
    [
        "第三条　保密义务",
        "第12條 保密義務",
        "一、合作内容",
        "十二、违约责任",
        "（一）短视频",
        "(3) 直播",
        "(a) posts",
        "(iv) stories",
        "3. Secrecy",
        "3、保密",
        "3.2 Secrecy",
        "3.2.1 保密期限",
        "A.1 Schedule of posts",
        "IV. Term",
        "a) posts",
        "①短视频",
        "• posts",
        "☑ 独家",
        "Section 4. Term",
        "ARTICLE IV",
        "Schedule A",
        "附件一：排期",
        "甲方：山岚传媒",
        "乙　方（达人）：何以晴",
        "联系人：许一舟",
        "WHEREAS the Company",
        "鉴于：",
        "1　合作内容",
    ],
)
def test_lines_that_begin_an_item(line: str) -> None:
    assert starts_item(line)


@pytest.mark.parametrize(
    "line",
    [
        "乙方应当保密。",
        "2031年5月6日",
        "3 November 2031",
        "30 days after",
        "1.5 million dollars",
        "100,000 元",
        "Articles of clothing",
        "section heads",
        "甲方应当付款",
        "-5%",
    ],
)
def test_lines_that_do_not(line: str) -> None:
    assert not starts_item(line)


@pytest.mark.parametrize(
    ("before", "after", "torn"),
    [
        ("乙方应对甲方未公", "开的新品外观、定价保密。", True),
        ("本合同项下的费用由甲方在验收后支", "付给乙方。", True),
        ("第三条 保密", "乙方应对甲方的信息保密。", False),
        ("保密义务", "乙方应保密。", False),
        ("甲方：星河食品有限公司", "地址：城西路五号", False),
        ("甲方应按时支付全部费用", "乙方应按时交稿", False),
        ("乙方应对甲方的信息保密。", "期限为两年。", False),
        ("乙方应完成下列事项", "（一）发布视频", False),
        ("The Creator shall keep the", "designs secret.", False),
    ],
)
def test_a_break_by_hand_in_the_middle_of_a_sentence(before: str, after: str, torn: bool) -> None:
    assert is_torn(before, after) is torn


@pytest.mark.parametrize(
    ("first", "before", "after", "goes_on"),
    [
        ("", "乙方应当对甲方的商业秘密承担", "保密责任。", True),
        ("", "按照第", "2.1 款的约定支付费用。", True),
        ("", "as set out in full detail in", "Section 4 below.", True),
        ("（一）短视频三条", "（一）短视频三条", "（二）直播一场", False),
        ("(i) posts", "(i) posts", "(ii) stories", False),
        ("(h) posts", "(h) posts", "(i) stories", False),
        ("第十九条 保密", "第十九条 保密", "第二十条 竞业", False),
        ("5.9 Term", "5.9 Term", "5.10 Notice", False),
        ("5.2 Term", "subject to the provisions of", "2.1 above", True),
        ("①短视频", "①短视频", "②直播", False),
        ("", "双方经协商达成", "甲方：山岚传媒", False),
        ("", "the posts, the stories and", "(b) the streams", False),
        ("", "乙方应当保密。", "（一）期限为三年", False),
        ("", "乙方应当保密。", "期限为三年。", None),
        ("", "The Talent shall keep it secret.”", "The term is three years.", None),
    ],
)
def test_which_lines_go_on(first: str, before: str, after: str, goes_on: bool | None) -> None:
    assert runs_on(first or before, before, after) is goes_on


@pytest.mark.parametrize(
    ("before", "after", "together"),
    [
        ("保密", "义务", "保密义务"),
        ("the Talent", "shall", "the Talent shall"),
        ("发布于 TikTok", "平台", "发布于 TikTok平台"),
        ("使用“最佳”", "“第一”等用语", "使用“最佳”“第一”等用语"),
        ("the “Talent”", "“Client”", "the “Talent” “Client”"),
        ("and/", "or", "and/or"),
        ("confi-", "dential", "confidential"),
        ("confi\u00ad", "dential", "confidential"),
        ("non-", "exclusive", "non-exclusive"),
        ("Non-", "Compete", "Non-Compete"),
        ("HT-2031-", "046", "HT-2031-046"),
        ("state-of-the-", "art", "state-of-the-art"),
        ("the term -", "three years", "the term - three years"),
    ],
)
def test_how_lines_are_set_together(before: str, after: str, together: str) -> None:
    drop, space = glue(before, after)
    assert before[: len(before) - drop] + space + after == together


def test_the_document_itself_tells_how_words_are_spelled() -> None:
    undivided = spelling_of([f"line {number} of many" for number in range(99)] + ["follow-", "up"])
    assert glue("follow-", "up", undivided) == (0, "")
    divided = spelling_of(["the agreement", "agree-", "ment", "pay-", "ments"])
    assert glue("pay-", "ments", divided) == (1, "")
    assert glue("take-", "down", spelling_of(["take it down", "a take-", "down"])) == (0, "")
    assert glue("co-", "operative", spelling_of(["cooperative"])) == (1, "")


@pytest.mark.parametrize(
    ("line", "unit"),
    [
        ("义务。第", "义"),
        ("秘，并", "秘，"),
        ("Talent, who", "Talent,"),
        ("“映刻”平台", "“映"),
        ("华”（以下", "华”（以"),
        ("{{ name }}", "{{ name"),
        ("", ""),
    ],
)
def test_what_no_line_break_divides(line: str, unit: str) -> None:
    assert line[: first_unit(line)] == unit


def test_ends_of_sentences_and_clauses() -> None:
    assert ends_sentence("应当保密。”")
    assert ends_sentence("secret.)")
    assert not ends_sentence("如下：")
    assert ends_clause("如下：")
    assert ends_clause("(a) posts;")
    assert not ends_clause("")


@pytest.mark.parametrize("text", ["3.", "(a)", "•", "第三条", "3.2", "一、", "IV."])
def test_labels(text: str) -> None:
    assert is_label(text)


@pytest.mark.parametrize("text", ["甲方", "3. Secrecy", "Section heads", "", "期限"])
def test_no_labels(text: str) -> None:
    assert not is_label(text)


def test_page_numbers() -> None:
    assert states_page_number("Page 3 of 7")
    assert states_page_number("第三页")
    assert not states_page_number("第三页的内容")
    assert (bare_number("3/7"), bare_number(" 12 "), bare_number("12 月")) == (3, 12, None)
    assert generalised("第 3 页 共 7 页") == generalised("第 12 页  共 70 页")
