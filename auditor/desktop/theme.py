"""How the tokens become Qt's palette, style sheet, fonts and icons; a widget learns the tokens from its palette."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QImage,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer

from auditor.desktop.tokens import BASE_POINTS, CHOSEN, DARK, LIGHT, STEP, Tokens, mixed
from auditor.paths import resources

UI_FONTS = (
    "Microsoft YaHei UI",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
)
DOCUMENT_FONTS = ("Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", "SimSun", "STSong")
_SIZES = (16, 20, 32, 40)
"""Pixels in which an icon is drawn: one and two times those shown."""


def tokens_of(palette: QPalette) -> Tokens:
    """The tokens that a widget is shown in."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def system_tokens(scheme: str = "system") -> Tokens:
    """The tokens to show: ``light``, ``dark``, or whatever the system has."""
    if scheme == "system":
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if scheme == "dark" else LIGHT


def palette_of(tokens: Tokens) -> QPalette:
    """Qt's palette in the colours of the tokens."""
    role = QPalette.ColorRole
    chosen = mixed(tokens.accent, tokens.paper, CHOSEN)
    colours = {
        role.Window: tokens.surface,
        role.WindowText: tokens.text,
        role.Base: tokens.paper,
        role.AlternateBase: tokens.surface,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.secondary,
        role.Button: tokens.paper,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.missing,
        role.ToolTipBase: tokens.paper,
        role.ToolTipText: tokens.text,
        role.Highlight: chosen,
        role.HighlightedText: tokens.text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Mid: tokens.line,
        role.Midlight: tokens.line,
        role.Light: tokens.paper,
        role.Dark: tokens.line,
        role.Shadow: tokens.line,
        role.Accent: tokens.accent,
    }
    palette = QPalette()
    for key, colour in colours.items():
        palette.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        # What cannot be done now is still read: a reviewer asks what it would be.
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.secondary))
    return palette


def style_sheet(tokens: Tokens) -> str:
    """What the palette cannot say: borders, paddings, the focus ring."""
    values = {
        name: getattr(tokens, name) for name in ("text", "secondary", "paper", "surface", "line", "accent")
    }
    values["hover"] = mixed(tokens.accent, tokens.paper, 0.08)
    values["pressed"] = mixed(tokens.accent, tokens.paper, 0.18)
    values["wash"] = mixed(tokens.weak, tokens.surface, tokens.wash)
    values["alarm"] = mixed(tokens.missing, tokens.surface, tokens.wash)
    sheet = (resources() / "desktop" / "style.qss").read_text(encoding="utf-8")
    for name, value in values.items():
        sheet = sheet.replace(f"@{name};", f"{value};")
    return sheet


def ui_font(scale: float = 1.0) -> QFont:
    """The system's own font with a Chinese face to fall back on; ``scale`` is the user's."""
    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    font.setFamilies([*_there(UI_FONTS), *font.families()])
    font.setPixelSize(round(BASE_POINTS * scale))
    return font


def document_font(pixels: float) -> QFont:
    """A serif face for the text of a contract where there is one."""
    font = QFont()
    font.setFamilies(_there(DOCUMENT_FONTS) or _there(UI_FONTS) or [QFont().family()])
    font.setPixelSize(round(pixels))
    return font


def _there(wanted: tuple[str, ...]) -> list[str]:
    known = set(QFontDatabase.families())
    return [family for family in wanted if family in known]


_icons: dict[tuple[str, str], QIcon] = {}


def icon(name: str, colour: str) -> QIcon:
    """An icon of resources/icons, drawn in ``colour`` once: a list asks for the same ones whenever it is painted."""
    application = QGuiApplication.instance()
    if not _icons and application is not None:
        application.aboutToQuit.connect(_icons.clear)  # pictures must not outlive the application
    if (name, colour) not in _icons:
        _icons[name, colour] = _drawn(name, colour)
    return _icons[name, colour]


def _drawn(name: str, colour: str) -> QIcon:
    source = (
        (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    )
    renderer = QSvgRenderer(QByteArray(source.encode()))
    drawn = QIcon()
    for size in _SIZES:
        image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        drawn.addPixmap(QPixmap.fromImage(image))
    return drawn


def steps(count: int) -> int:
    """Pixels of so many steps of space."""
    return STEP * count
