"""Every verdict and status has mark, word and a colour that can be read on its ground."""

import pytest

from auditor.audit.model import Status, Verdict
from auditor.reports.words import (
    DARK,
    LIGHT,
    STATUSES,
    VERDICTS,
    WORDS,
    Sign,
    role_word,
    severity_word,
    words,
)

SIGNS = [*VERDICTS.values(), *STATUSES.values()]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_every_verdict_and_status_has_a_sign() -> None:
    assert set(VERDICTS) == set(Verdict)
    assert set(STATUSES) == set(Status)
    assert len({sign.mark for sign in VERDICTS.values()}) == len(VERDICTS)


@pytest.mark.parametrize("sign", SIGNS)
def test_colours_can_be_read(sign: Sign) -> None:
    grounds = [
        (sign.light, LIGHT["paper"]),
        (sign.light, LIGHT["surface"]),
        (sign.light, sign.tint),
        (sign.dark, DARK["paper"]),
        (sign.dark, DARK["surface"]),
    ]
    assert min(contrast(colour, ground) for colour, ground in grounds) >= 4.5


def test_every_word_is_there_in_both_languages() -> None:
    assert all(word.zh and word.en for word in WORDS.values())
    assert words("zh")["file"] == "文件"
    assert words("en")["file"] == "File"
    assert VERDICTS[Verdict.MISSING].label("zh") == "✕ 缺失"
    assert VERDICTS[Verdict.MISSING].label("en") == "✕ Missing"


def test_words_of_a_company_s_own_pack_stand_as_they_are() -> None:
    assert severity_word("high", "zh") == "高"
    assert severity_word("红线", "en") == "红线"
    assert role_word("brand", "en") == "Brand"
    assert role_word("sponsor", "zh") == "sponsor"
