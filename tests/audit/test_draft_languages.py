"""Bilingual contracts: what one language has and the other has not."""

import pytest
from audit.make_drafts import Draft, differences, name_of, of_kind

_ZH = (
    "第一条 服务",
    "1.1 乙方应当在合作期内按照约定的日期发布视频三条。",
    "第二条 费用",
    "2.1 甲方应在发布后三十日内支付服务费人民币10,000元。",
    "第三条 保密",
    "3.1 乙方应在本合同终止后两年内保守甲方的商业秘密。",
    "第四条 违约",
    "4.1 违反本合同的，应支付费用总额20%的违约金。",
)
_EN = (
    "Article 1 Services",
    "1.1 The Creator shall publish three videos on the agreed dates.",
    "Article 2 Fees",
    "2.1 The Brand shall pay the fee of RMB 10,000 within thirty (30) days of publication.",
    "Article 3 Secrecy",
    "3.1 The Creator shall keep the Brand's secrets for two (2) years after termination.",
    "Article 4 Breach",
    "4.1 For a breach the Creator shall pay 20% of the total fee as damages.",
)


def side_by_side(zh: tuple[str, ...] = _ZH, en: tuple[str, ...] = _EN) -> str:
    return "\n".join(f"{one} | {other}" for one, other in zip(zh, en, strict=True))


def one_by_one(zh: tuple[str, ...] = _ZH, en: tuple[str, ...] = _EN) -> str:
    return "\n".join(line for pair in zip(zh, en, strict=True) for line in pair if line)


def one_after_the_other(zh: tuple[str, ...] = _ZH, en: tuple[str, ...] = _EN) -> str:
    return "\n".join((*zh, *en))


def changed(lines: tuple[str, ...], place: int, old: str, new: str) -> tuple[str, ...]:
    assert old in lines[place]
    return (*lines[:place], lines[place].replace(old, new), *lines[place + 1 :])


ROWS = [
    Draft("another period", side_by_side(en=changed(_EN, 5, "two (2)", "three (3)")), ("中文为 两年，英文为 three (3) years",)),
    Draft("another amount", one_by_one(en=changed(_EN, 3, "10,000", "12,000")), ("人民币10,000元",)),
    Draft("another share", one_after_the_other(en=changed(_EN, 7, "20%", "30%")), ("20%，英文为 30%",)),
    Draft("a row in English only", side_by_side((*_ZH, ""), (*_EN, "4.2 The Creator shall supply reports in English every month.")), ("4.2 只有英文文本",)),
    Draft("a row in Chinese only", side_by_side((*_ZH, "4.2 乙方应当每月向甲方提供一次数据报告。"), (*_EN, "")), ("4.2 只有中文文本",)),
    Draft("a line in Chinese only", one_by_one((*_ZH, "4.2 乙方应当每月向甲方提供一次数据报告。"), (*_EN, "")), ("4.2 只有中文文本",)),
    # the same
    Draft("side by side", side_by_side()),
    Draft("one by one", one_by_one()),
    Draft("one after the other", one_after_the_other()),
    Draft("the same period in another unit", side_by_side(en=changed(_EN, 5, "two (2) years", "twenty-four (24) months"))),
    Draft("a number that only one language says", side_by_side(en=changed(_EN, 1, "on the agreed dates", "within ten days"))),
    Draft("one language with some words of the other", "\n".join(_ZH) + "\n账号：Firefly"),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=name_of)
def test_languages(row: Draft) -> None:
    assert not differences(row, "one_language_only")


def test_both_numbers_are_evidence() -> None:
    (found,) = of_kind(side_by_side(en=changed(_EN, 5, "two (2)", "three (3)")), "one_language_only")
    assert [evidence.text for evidence in found.evidence] == ["两年", "three (3) years"]
    assert found.severity == "high"
