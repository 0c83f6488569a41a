"""Every text of the window stands out from what is behind it, in light and in dark."""

import pytest
from PySide6.QtGui import QPalette

from auditor.desktop.marks import Highlights, Layer, Spans, Wash
from auditor.desktop.theme import palette_of
from auditor.desktop.tokens import CHOSEN, DARK, LIGHT, Tokens, contrast, mixed
from auditor.desktop.washes import opacities

TEXTS = ("text", "secondary", "strong", "weak", "adverse", "missing", "unreadable", "accent")


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("behind", ["paper", "surface"])
def test_text_has_a_contrast_of_four_and_a_half(tokens: Tokens, name: str, behind: str) -> None:
    assert contrast(getattr(tokens, name), getattr(tokens, behind)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("behind", ["paper", "surface"])
def test_what_cannot_be_done_now_is_still_read_and_told_apart(tokens: Tokens, behind: str) -> None:
    palette = palette_of(tokens)
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        disabled = palette.color(QPalette.ColorGroup.Disabled, role).name()
        assert contrast(disabled, getattr(tokens, behind)) >= 4.5
        assert disabled != palette.color(QPalette.ColorGroup.Active, role).name()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", ["strong", "weak", "adverse", "missing", "high", "medium", "low", "accent"])
@pytest.mark.parametrize("layer", list(Layer))
def test_words_stay_readable_on_whatever_is_marked(tokens: Tokens, tone: str, layer: Layer) -> None:
    assert contrast(tokens.text, mixed(tokens.tone(tone), tokens.paper, opacities(tokens)[layer])) >= 4.5


def test_marks_never_lie_on_each_other() -> None:
    marked = Highlights(evidence=Spans([(0, 30, "weak"), (5, 12, "strong"), (40, 44, "missing")]))
    marked.set_current([(10, 20)], "weak")
    marked.hits = Spans([(2, 4, "accent"), (18, 22, "accent")])
    marked.current_hit = (18, 22)
    marked.selection = (19, 42)
    assert marked.washes(0, 50) == [
        Wash(0, 2, "weak", Layer.EVIDENCE),
        Wash(2, 4, "accent", Layer.HIT),
        Wash(4, 5, "weak", Layer.EVIDENCE),
        Wash(5, 10, "strong", Layer.EVIDENCE),
        Wash(10, 18, "weak", Layer.CURRENT),
        Wash(18, 19, "accent", Layer.CURRENT_HIT),
        Wash(19, 42, "accent", Layer.SELECTION),
        Wash(42, 44, "missing", Layer.EVIDENCE),
    ]


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
