"""What the screen shows of a contract: one row of a few words, so that thousands take little room."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from auditor.audit.model import Audit, Verdict
from auditor.errors import UnreadableFileError
from auditor.reports.finding_words import kol_names, problem_lines
from auditor.reports.words import CORE

FINDINGS = 1


@dataclass(frozen=True, slots=True)
class CoreVerdict:
    """The verdict on one of CORE and its reasons, which are in the contract's language."""

    clause: str
    verdict: Verdict
    reasons: tuple[str, ...] = ()
    to_settle: bool = True


@dataclass(frozen=True, slots=True)
class Row:
    """One contract: each of CORE that was looked for, and how many other clauses have which verdict.

    ``draft`` are the messages of the draft checks, the gravest first.
    """

    path: str
    kol: str
    readable: bool
    core: tuple[CoreVerdict, ...]
    others: Counter[Verdict]
    problems: tuple[str, ...]
    draft: tuple[str, ...] = ()

    def verdict(self, clause: str) -> Verdict | None:
        """Unreadable for every clause of an unread file, None for a clause that was not looked for."""
        if not self.readable:
            return Verdict.UNREADABLE
        return next((core.verdict for core in self.core if core.clause == clause), None)

    @property
    def fully_read(self) -> bool:
        """Whether no core clause could stand where nothing could be read."""
        return self.readable and all(core.verdict is not Verdict.UNREADABLE for core in self.core)


def row_of(audit: Audit, language: str) -> Row:
    """The row of one Audit, of which the outline is enough; ``language`` is that of the screen."""
    found = {clause.id: clause for clause in audit.clauses}
    core = tuple(
        CoreVerdict(id, found[id].verdict, found[id].reasons, found[id].to_settle)
        for id in CORE
        if id in found
    )
    others = Counter(clause.verdict for clause in audit.clauses if clause.id not in CORE)
    problems = tuple(problem_lines(audit, language))
    draft = tuple(found.message.in_language(language) for found in audit.draft)
    return Row(audit.path, kol_names(audit, language), audit.readable, core, others, problems, draft)


def exit_status(rows: Iterable[Row], fail_on: Collection[str]) -> int:
    """0, 1 for a core verdict among ``fail_on``, 3 for anything unread, which goes first."""
    status = 0
    for row in rows:
        if not row.fully_read:
            return UnreadableFileError.exit_status
        if any(core.verdict.value in fail_on for core in row.core):
            status = FINDINGS
    return status
