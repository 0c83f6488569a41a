"""Where a name stands in a contract, however it is written there."""

import pytest

from auditor.language.fold import fold
from auditor.language.mentions import mentioned, mentions, searchable


def found(name: str, text: str) -> list[str]:
    """The words of the text that are the name, found both ways."""
    spans = [text[start:end] for start, end in mentions(name, text)]
    assert mentioned(name, searchable(fold(text).text)) is bool(spans)
    return spans


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("沈栗", "由乙方旗下艺人沈栗（艺名：栗子测评）出镜", "沈栗"),
        ("栗子测评", "抖音账号「栗 子\u200b测评」", "栗 子\u200b测评"),
        ("台湾栗子", "臺灣栗子有限公司", "臺灣栗子"),
        ("ｃｈｅｓｔｎｕｔ", "@Chestnut_Shen on every platform", "Chestnut"),
        ("chestnut shen", "account: Chestnut_Shen", "Chestnut_Shen"),
        ("沈 栗", "沈·栗", "沈·栗"),
        ("Nora Quayle-Ames", "Nora\nQuayle Ames, an individual", "Nora\nQuayle Ames"),
        ("O'Dowd", "between Brand and O’Dowd", "O’Dowd"),
    ],
)
def test_a_name_is_found_in_every_dress(name: str, text: str, words: str) -> None:
    assert found(name, text) == [words]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("kerr", "the worker reports to the brand"),
        ("Nora", "Honorary mention, ignorant of the facts"),
        ("沈", "沈栗是签约艺人"),
        ("", "任何文字"),
        ("。。", "一。。二"),
        ("沈粟", "由沈栗出镜"),
    ],
)
def test_what_only_looks_like_the_name_is_not_found(name: str, text: str) -> None:
    assert found(name, text) == []


def test_every_place_is_told() -> None:
    assert found("栗子", "栗子与栗子，还有大栗子") == ["栗子"] * 3
