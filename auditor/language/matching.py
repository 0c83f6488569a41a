"""The parts of spaCy that the lexicon stands on, without its command line.

``import spacy`` imports the command line too, and with that clients for the web, which a program that never talks to a
network has no use for: three hundred modules and a quarter of the time.
"""

import sys
from types import ModuleType

_COMMAND_LINE = ("spacy.cli", "spacy.cli.info")


def _import_without_command_line() -> None:
    absent = {name: ModuleType(name) for name in _COMMAND_LINE if name not in sys.modules}
    for module in absent.values():
        module.__dict__.update(__path__=[], info=None)
    sys.modules.update(absent)
    try:
        import spacy  # noqa: F401
    finally:
        for name in absent:  # whoever asks for the command line itself gets it
            del sys.modules[name]


if "spacy" not in sys.modules:
    _import_without_command_line()

from spacy.matcher import PhraseMatcher  # noqa: E402
from spacy.strings import StringStore  # noqa: E402
from spacy.tokens import Doc  # noqa: E402
from spacy.vocab import Vocab  # noqa: E402

__all__ = ["Doc", "PhraseMatcher", "StringStore", "Vocab"]
