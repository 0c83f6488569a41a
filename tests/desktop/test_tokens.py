"""Every text of the window stands out from what is behind it, in light and in dark."""

import pytest

from auditor.desktop.tokens import CHOSEN, DARK, LIGHT, Tokens, contrast, mixed

TEXTS = ("text", "secondary", "strong", "weak", "adverse", "missing", "unreadable", "accent")


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("behind", ["paper", "surface"])
def test_text_has_a_contrast_of_four_and_a_half(tokens: Tokens, name: str, behind: str) -> None:
    assert contrast(getattr(tokens, name), getattr(tokens, behind)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", ["strong", "weak", "adverse", "missing", "high", "medium"])
def test_words_stay_readable_on_the_wash_under_evidence(tokens: Tokens, tone: str) -> None:
    for share in (tokens.wash, tokens.wash_current):
        assert contrast(tokens.text, mixed(tokens.tone(tone), tokens.paper, share)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", ["strong", "weak", "adverse", "missing", "unreadable"])
def test_on_a_chosen_line_words_and_marks_stay_readable(tokens: Tokens, tone: str) -> None:
    chosen = mixed(tokens.accent, tokens.paper, CHOSEN)
    assert contrast(tokens.text, chosen) >= 4.5
    assert contrast(tokens.tone(tone), chosen) >= 3


def test_contrast_is_that_of_black_on_white() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


def test_mixing_lies_between_both_colours() -> None:
    assert mixed("#FFFFFF", "#000000", 0.5) == "#808080"
    assert mixed("#123456", "#FFFFFF", 1) == "#123456"
