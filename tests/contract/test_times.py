"""Lengths of time that a term stands for, and numbers whose unit stands at the head of their column."""

import pytest
from contract.make_contract import contract_of


def hours_at(text: str, words: str) -> list[float | None]:
    """The lengths of time, in hours, that are read where the last ``words`` stand."""
    marked = contract_of(text).marked
    first = marked.text.rindex(words.casefold())
    last = first + len(words)
    return [known.hours for known in marked.quantities.durations if first <= known.start < last]


@pytest.mark.parametrize(
    ("text", "words", "hours"),
    [
        (
            "第一条 “处置时限”指自甲方通知之时起八小时。\n第二条 乙方应在处置时限内删除视频。",
            "处置时限",
            [8.0],
        ),
        ("第一条 “处置时限”另行商定。\n第二条 乙方应在处置时限内删除视频。", "处置时限", []),
        ("第一条 “代言期限”指两年。\n第二条 乙方应在代言期限内代言。", "代言期限", []),
        (
            '1. "Response Window" means eight hours from the Brand\'s call.\n2. She shall delete it within the Response Window.',
            "the Response Window",
            [8.0],
        ),
        (
            '1. "Response Window" means two hours by day and eight hours by night.\n2. She shall delete it within the Response Window.',
            "the Response Window",
            [],
        ),
    ],
)
def test_a_named_time_is_as_long_as_the_contract_says(
    text: str, words: str, hours: list[float | None]
) -> None:
    assert hours_at(text, words) == hours


@pytest.mark.parametrize(
    ("head", "cell", "hours"),
    [
        ("小时", "4", [4.0]),
        ("时限（小时）", "四", [4.0]),
        ("Hours", "4", [4.0]),
        ("Hours after the call", "4", [4.0]),
        ("天", "3", [72.0]),
        ("序号", "4", []),
        ("Posts", "4", []),
        ("小时", "尽快", []),
        ("小时", "4小时", [4.0]),
    ],
)
def test_a_number_below_a_unit(head: str, cell: str, hours: list[float | None]) -> None:
    text = f"第一条 乙方按下表处理。\n动作 | {head}\n删除视频 | {cell}\n发布说明 | {cell}"
    assert hours_at(text, cell) == hours
