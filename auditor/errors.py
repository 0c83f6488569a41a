"""What can go wrong, in words a lawyer can act on: every error carries its advice and its exit status."""

from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

Language = Literal["zh", "en"]


class Bilingual(NamedTuple):
    """The same words in Chinese and in English."""

    zh: str
    en: str

    def in_language(self, language: str) -> str:
        """The English words for ``"en"``, the Chinese ones for everything else."""
        return self.en if language == "en" else self.zh

    def filled(self, **values: object) -> "Bilingual":
        """The same words with ``{name}`` placeholders filled in."""
        return Bilingual(self.zh.format(**values), self.en.format(**values))


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a reader of the result has to know: a stable ``code``, plain words with advice, a 1-based page."""

    code: str
    message: Bilingual
    page: int | None = None


class AuditorError(Exception):
    """An error that the user can do something about.

    ``message`` says what happened and what to do, ``exit_status`` is what the command returns (design.md 7).
    """

    exit_status: ClassVar[int] = 2

    def __init__(self, code: str, message: Bilingual) -> None:
        super().__init__(f"{code}: {message.en}")
        self.code = code
        self.message = message

    def __reduce__(self) -> tuple[type["AuditorError"], tuple[str, Bilingual]]:
        """Errors travel between processes."""
        return type(self), (self.code, self.message)

    def as_problem(self) -> Problem:
        """The error as an entry of a result, when one bad file must not stop the others."""
        return Problem(self.code, self.message)


class UnreadableFileError(AuditorError):
    """A file that could not be read as a contract; the other files go on."""

    exit_status = 3


class RulePackError(AuditorError):
    """A rule pack that is refused; the message names file, line, key and reason of every fault."""


class UsageError(AuditorError):
    """The command was called in a way that has no meaning."""
