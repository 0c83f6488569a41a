"""What the reviewers hold of a finding, in words: accepted, overridden, not applicable, noted, changed since."""

from dataclasses import dataclass
from datetime import datetime

from auditor.audit.model import Status, Verdict
from auditor.desktop.words import review as words
from auditor.reports.trace import DRAFT
from auditor.reports.words import SEVERITIES, STATUSES, VERDICTS
from auditor.workspace import Comment, Decision, DecisionKind, FindingKey, Review

_STATUSES = (Status.MET, Status.WEAK, Status.UNMET)
_VERDICTS = (Verdict.STRONG, Verdict.WEAK, Verdict.ADVERSE, Verdict.MISSING)


@dataclass(frozen=True, slots=True)
class Mind:
    """A decision and a comment on one finding; ``covered`` tells that a decision on its clause stands for it."""

    decision: Decision | None = None
    comment: Comment | None = None
    changed: bool = False
    covered: bool = False

    @property
    def settled(self) -> bool:
        """Whether the finding counts as reviewed."""
        return (self.decision is not None and not self.changed) or self.covered

    def spoken(self, language: str) -> str:
        """A word for the line of the checklist."""
        if self.changed:
            return words.CHANGED_MARK.in_language(language)
        return words.DECIDED_MARK.in_language(language) if self.settled else ""

    def told(self, language: str) -> list[str]:
        """Everything there is to say of it, a paragraph each."""
        said = []
        if self.decision is not None:
            said.append(_decision_told(self.decision, language))
            if self.decision.carried_from:
                said.append(words.CARRIED.filled(name=self.decision.carried_from).in_language(language))
        if self.changed:
            said.append(words.CHANGED_SINCE.in_language(language))
        if self.comment is not None:
            facts = {
                "who": self.comment.reviewer,
                "when": moment(self.comment.made_at),
                "text": self.comment.text,
            }
            said.append(words.NOTED_BY.filled(**facts).in_language(language))
        return said


NOTHING = Mind()


def mind_of(key: FindingKey | None, review: Review | None) -> Mind:
    """What a contract's review says of one finding."""
    if key is None or review is None:
        return NOTHING
    clause = FindingKey(key.clause)
    covered = bool(key.element) and clause in review.decisions and clause not in review.changed
    return Mind(review.decisions.get(key), review.comments.get(key), key in review.changed, covered)


def choices(key: FindingKey, tone: str, language: str) -> list[tuple[str, str]]:
    """What a reviewer may find instead: (value, word) of the other verdicts, statuses or severities."""
    if key.clause == DRAFT:
        known = {value: word.in_language(language) for value, word in SEVERITIES.items()}
    elif key.element:
        known = {given.value: STATUSES[given].word.in_language(language) for given in _STATUSES}
    else:
        known = {given.value: VERDICTS[given].word.in_language(language) for given in _VERDICTS}
    return [(value, word) for value, word in known.items() if value != tone]


def moment(made_at: str) -> str:
    """A moment of the Workspace (ISO, UTC) as the local day and minute."""
    try:
        return datetime.fromisoformat(made_at).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return made_at


def _decision_told(decision: Decision, language: str) -> str:
    facts = {"who": decision.reviewer, "when": moment(decision.made_at), "reason": decision.reason}
    if decision.kind is DecisionKind.OVERRIDE:
        facts["status"] = result_word(decision.key, decision.status, language)
        return words.OVERRIDDEN_BY.filled(**facts).in_language(language)
    if decision.kind is DecisionKind.NOT_APPLICABLE:
        return words.DISMISSED_BY.filled(**facts).in_language(language)
    return words.ACCEPTED_BY.filled(**facts).in_language(language)


def result_word(key: FindingKey, value: str, language: str) -> str:
    """The word for a verdict, a status or a severity, whichever the finding has."""
    if key.clause == DRAFT:
        word = SEVERITIES.get(value)
    elif key.element:
        word = STATUSES[Status(value)].word if value in set(Status) else None
    else:
        word = VERDICTS[Verdict(value)].word if value in set(Verdict) else None
    return word.in_language(language) if word else value
