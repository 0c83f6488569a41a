"""Everything that can be done, as one table: its name, words, keys and menu; menus and buttons are made from it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from auditor.desktop.preferences import SCALES
from auditor.desktop.words import window as words
from auditor.errors import Bilingual


class Command(NamedTuple):
    """One thing that can be done; ``places`` are where it makes sense, none of them everywhere."""

    name: str
    word: Bilingual
    keys: str = ""
    places: str = "contracts review"
    tip: Bilingual | None = None


SEPARATOR = Command("", words.CLOSE)
MENUS: Mapping[str, tuple[Bilingual, tuple[Command, ...]]] = {
    "file": (
        words.FILE,
        (
            Command("open_files", words.OPEN_FILES, "Ctrl+O"),
            Command("open_folder", words.OPEN_FOLDER, "Ctrl+Shift+O"),
            Command("samples", words.SAMPLES),
            SEPARATOR,
            Command("export", words.EXPORT, "Ctrl+E"),
            Command("stop", words.STOP, "Ctrl+."),
            SEPARATOR,
            Command("quit", words.QUIT, "Ctrl+Q"),
        ),
    ),
    "edit": (
        words.EDIT,
        (
            Command("undo", words.UNDO, "Ctrl+Z"),
            Command("copy", words.COPY, "Ctrl+C", "review"),
            SEPARATOR,
            Command("find", words.FIND, "Ctrl+F"),
            Command("find_next", words.FIND_NEXT, "F3", "review"),
            Command("find_previous", words.FIND_PREVIOUS, "Shift+F3", "review"),
            Command("search", words.SEARCH, "Ctrl+K"),
        ),
    ),
    "review": (
        words.REVIEW,
        (
            Command("next_finding", words.NEXT_FINDING, "F8", "review"),
            Command("previous_finding", words.PREVIOUS_FINDING, "Shift+F8", "review"),
            SEPARATOR,
            Command("accept", words.ACCEPT, "A", "review"),
            Command("override", words.OVERRIDE, "O", "review"),
            Command("not_applicable", words.NOT_APPLICABLE, "", "review"),
            Command("note", words.NOTE, "N", "review"),
            Command("why", words.WHY, "W", "review"),
            SEPARATOR,
            Command("trail", words.TRAIL, "", "review"),
            Command("audit_again", words.AUDIT_AGAIN, "F5"),
            Command("retry", words.RETRY_UNREAD, "", "contracts"),
            Command("reviewer", words.REVIEWER),
        ),
    ),
    "view": (
        words.VIEW,
        (
            Command("contracts", words.CONTRACTS, "Ctrl+1"),
            Command("levers", words.LEVERS, "Ctrl+4"),
            Command("compare", words.COMPARE, "Ctrl+D", tip=words.COMPARE_TIP),
            Command("back", words.BACK, "Esc", "review"),
            SEPARATOR,
            Command("zoom_in", words.ZOOM_IN, "Ctrl++", "review"),
            Command("zoom_out", words.ZOOM_OUT, "Ctrl+-", "review"),
            Command("zoom_reset", words.ZOOM_RESET, "Ctrl+0", "review"),
            SEPARATOR,
        ),
    ),
    "help": (words.HELP, (Command("manual", words.MANUAL, "F1"), SEPARATOR, Command("about", words.ABOUT))),
}
LETTERS = frozenset(("accept", "override", "note", "why"))
"""Their keys are letters and hold in the checklist only, so that one can type anywhere else."""


DECIDING = ("accept", "override", "not_applicable", "note")
WITH_FINDINGS = (
    *DECIDING,
    "",
    "why",
    "next_finding",
    "previous_finding",
)
WITH_TEXT = ("copy", "", "find", "find_next", "find_previous", "", "zoom_in", "zoom_out", "zoom_reset")
"""What the menus of the right button hold over the checklist and over the contract; nothing is a line between."""


class Actions:
    """The QActions of the window by name, and its menus."""

    def __init__(self, window: QMainWindow, language: str, letters_in: QWidget) -> None:
        self._window = window
        self._language = language
        self.by_name: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        self._places: dict[str, str] = {}
        for name, (title, commands) in MENUS.items():
            menu = window.menuBar().addMenu(title.in_language(language))
            self.menus[name] = menu
            for command in commands:
                self._add(menu, command, letters_in)
        self.recent = self._recent_menu()
        self.schemes = self._choices(
            words.APPEARANCE, {key: word.in_language(language) for key, word in words.SCHEMES.items()}
        )
        self.scales = self._choices(words.TEXT_SIZE, {str(scale): f"{scale:.0%}" for scale in SCALES})
        self.languages = self._choices(
            words.LANGUAGE, {key: word.in_language(language) for key, word in words.LANGUAGES.items()}
        )

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def show_place(self, place: str) -> None:
        """Only what makes sense in the place can be done."""
        for name, action in self.by_name.items():
            action.setEnabled(place in self._places[name].split())

    def lock(self, locked: bool) -> None:
        """Whether the contract under review takes no decisions."""
        for name in DECIDING:
            self.by_name[name].setEnabled(not locked)

    def offer(self, widget: QWidget, names: Sequence[str]) -> None:
        """Make these the menu of the right button over a widget."""
        for name in names:
            widget.addAction(self.by_name[name] if name else _line(widget))
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _add(self, menu: QMenu, command: Command, letters_in: QWidget) -> None:
        if not command.name:
            menu.addSeparator()
            return
        action = QAction(command.word.in_language(self._language), self._window)
        action.setObjectName(command.name)
        if command.keys:
            action.setShortcut(QKeySequence(command.keys))
        said = (command.tip or command.word).in_language(self._language)
        action.setToolTip(keyed(said, command.name))
        if command.tip:
            action.setStatusTip(said)
        if command.name in LETTERS:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            letters_in.addAction(action)
        menu.addAction(action)
        self.by_name[command.name] = action
        self._places[command.name] = command.places

    def _recent_menu(self) -> QMenu:
        menu = QMenu(words.RECENT.in_language(self._language), self._window)
        self.menus["file"].insertMenu(self.by_name["samples"], menu)
        return menu

    def _choices(self, title: Bilingual, known: Mapping[str, str]) -> QActionGroup:
        """A menu of which one line is ticked; an action's data is its value."""
        menu = self.menus["view"].addMenu(title.in_language(self._language))
        group = QActionGroup(self._window)
        for value, word in known.items():
            action = QAction(word, group)
            action.setCheckable(True)
            action.setData(value)
            menu.addAction(action)
        return group


def tick(group: QActionGroup, value: str) -> None:
    """Tick the line of a value."""
    for action in group.actions():
        action.setChecked(action.data() == value)


def keys_of(name: str) -> str:
    """The key of a command, as QKeySequence reads it; empty if it has none."""
    return next(command.keys for command in all_commands() if command.name == name)


def keyed(said: str, name: str) -> str:
    """What a tooltip says of a command, with the key that does the same, as this system writes it."""
    keys = keys_of(name)
    return f"{said} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})" if keys else said


def all_commands() -> Iterator[Command]:
    """Every command of every menu, without the separators."""
    for _, commands in MENUS.values():
        yield from (command for command in commands if command.name)


def _line(widget: QWidget) -> QAction:
    line = QAction(widget)
    line.setSeparator(True)
    return line
