"""The terminal: its language, its encoding, and output that must arrive exactly as it is."""

import locale
import os
import sys
import unicodedata
from typing import TextIO


def prepare_streams() -> None:
    """Whatever the console cannot show becomes a question mark, never an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def screen_language(chosen: str | None) -> str:
    """The language of messages: the chosen one, else Chinese if the system is, else English."""
    return chosen or ("zh" if _system_language().lower().startswith(("zh", "chinese")) else "en")


def _system_language() -> str:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(variable):
            return os.environ[variable]
    if sys.platform == "win32":
        import ctypes

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return locale.getlocale()[0] or ""


def write_exactly(text: str) -> None:
    """To standard output as UTF-8, character for character, whatever the console's encoding and line ends."""
    sys.stdout.flush()
    rest = memoryview(text.encode("utf-8", "surrogatepass"))
    while rest:
        rest = rest[sys.stdout.buffer.write(rest) :]  # an unbuffered stream may take less than it is given
    sys.stdout.buffer.flush()


def can_show(text: str, stream: TextIO) -> bool:
    try:
        text.encode(stream.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True


def width(text: str) -> int:
    """The columns a terminal takes for the text: two for each Chinese character."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    marks = sum(unicodedata.combining(character) != 0 for character in text)
    return len(text) + wide - marks


def padded(text: str, columns: int) -> str:
    return text + " " * max(0, columns - width(text))


def harmless(text: str) -> str:
    """The text on one line and without control characters: a file's name must not steer the terminal."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "\ufffd" for c in text)
