"""The colours and distances of the window, light and dark; every text stands at least 4.5:1 on what is behind it."""

from dataclasses import dataclass

STEP = 4
"""Spacing comes in multiples of so many pixels."""

ROW_HEIGHT = 32
CHOSEN = 0.22
"""How much of the accent lies under a chosen line: its words are drawn in the colour of text, its mark in its tone."""

BASE_POINTS = 13
DOCUMENT_POINTS = 15


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as #RRGGBB. ``wash`` and ``wash_current`` are how much of a tone lies under evidence, 0 to 1."""

    dark: bool
    text: str
    secondary: str
    paper: str
    surface: str
    line: str
    strong: str
    weak: str
    adverse: str
    missing: str
    unreadable: str
    accent: str
    wash: float
    wash_current: float

    def tone(self, name: str) -> str:
        """The colour of a verdict, an element's status or a severity by its value; secondary text for any other."""
        return str(getattr(self, _TONES.get(name, "secondary")))


_TONES = {
    "strong": "strong",
    "weak": "weak",
    "adverse": "adverse",
    "missing": "missing",
    "unreadable": "unreadable",
    "met": "strong",
    "unmet": "missing",
    "not_applicable": "secondary",
    "high": "missing",
    "medium": "weak",
    "low": "secondary",
    "accent": "accent",
}

ICONS = {
    "strong": "strong",
    "weak": "weak",
    "adverse": "adverse",
    "missing": "missing",
    "unreadable": "unreadable",
    "met": "strong",
    "unmet": "missing",
    "not_applicable": "not_applicable",
}
"""The icon of a verdict or of an element's status by its value."""

LIGHT = Tokens(
    dark=False,
    text="#1C2430",
    secondary="#5A6575",
    paper="#FFFFFF",
    surface="#F5F6F8",
    line="#DDE1E7",
    strong="#1B7F4B",
    weak="#9A6200",
    adverse="#7A3DB8",
    missing="#B3261E",
    unreadable="#5A6575",
    accent="#1F5FBF",
    wash=0.13,
    wash_current=0.30,
)
DARK = Tokens(
    dark=True,
    text="#E6E9EE",
    secondary="#9AA5B4",
    paper="#1E232B",
    surface="#161A20",
    line="#323A46",
    strong="#5CC58F",
    weak="#E3B04B",
    adverse="#C08CF0",
    missing="#F28B82",
    unreadable="#9AA5B4",
    accent="#8AB4F8",
    wash=0.20,
    wash_current=0.42,
)


def mixed(over: str, under: str, share: float) -> str:
    """The colour of ``over`` laid on ``under`` with so much opacity."""
    parts = (
        round(int(over[i : i + 2], 16) * share + int(under[i : i + 2], 16) * (1 - share)) for i in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02X}" for part in parts)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
