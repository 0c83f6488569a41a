"""What reviewers made of findings, in the words that every report uses for it."""

from collections.abc import Iterator
from typing import NamedTuple

from auditor.errors import Bilingual
from auditor.reports.case import DRAFT, Handling, Place, SignOff
from auditor.reports.words import STATES, STATUSES, VERDICTS, severity_word

KINDS = {
    "accept": Bilingual("接受", "Accepted"),
    "override": Bilingual("改判", "Overridden"),
    "not_applicable": Bilingual("不适用", "Not applicable"),
}
"""The kinds of decision, by their value."""

_OVERRIDDEN_AS = Bilingual("改判为“{status}”", "Overridden as “{status}”")
_REASON = Bilingual("理由：{reason}", "Reason: {reason}")
_COMMENT = Bilingual("备注：{comment}", "Comment: {comment}")
_OUTDATED = Bilingual("结论此后已变化，须重新确认", "The finding has changed since; confirm again")
_REVIEWER = Bilingual("审阅人 {name}", "Reviewed by {name}")
_APPROVER = Bilingual("批准人 {name}", "Approved by {name}")
_BETWEEN = " · "
_ISO_DAY = len("2026-01-31")


class Said(NamedTuple):
    """A decision in words; each part is empty where there is nothing to say."""

    decision: str
    reason: str
    comment: str
    outdated: str


def told(handling: Handling, place: Place, language: str) -> Said:
    """What was decided about the finding at ``place``: ("改判为“完备”", "理由：另有协议", "", "")."""

    def filled(word: Bilingual, **values: str) -> str:
        return word.filled(**values).in_language(language) if all(values.values()) else ""

    outdated = bool(handling.kind) and not handling.holds
    return Said(
        _decision(handling, place, language),
        filled(_REASON, reason=handling.reason),
        filled(_COMMENT, comment=handling.comment),
        _OUTDATED.in_language(language) if outdated else "",
    )


def handling_lines(handling: Handling | None, place: Place, language: str) -> Iterator[str]:
    """The same as lines: "改判为“完备” · 张三 · 2026-03-02", then the reason and the comment."""
    if handling is None:
        return
    said = told(handling, place, language)
    head = (said.decision, handling.reviewer, handling.made_at[:_ISO_DAY], said.outdated)
    if said.decision:
        yield _BETWEEN.join(part for part in head if part)
    yield from (line for line in (said.reason, said.comment) if line)


def state_line(sign_off: SignOff, language: str) -> str:
    """How far the sign-off has come, whoever reviewed and approved, and why it was sent back or left out."""
    state = STATES.get(sign_off.state)
    parts = [state.in_language(language) if state else sign_off.state]
    parts += [
        word.filled(name=name).in_language(language)
        for word, name in ((_REVIEWER, sign_off.reviewer), (_APPROVER, sign_off.approver))
        if name
    ]
    return _BETWEEN.join(filter(None, (*parts, sign_off.note)))


def _decision(handling: Handling, place: Place, language: str) -> str:
    if handling.kind == "override":
        status = _status(handling.status, place, language)
        return _OVERRIDDEN_AS.filled(status=status).in_language(language)
    kind = KINDS.get(handling.kind)
    return kind.in_language(language) if kind else handling.kind


def _status(status: str, place: Place, language: str) -> str:
    """The word for what was given instead; of a draft check that is its severity."""
    if place.clause == DRAFT:
        return severity_word(status, language)
    signs = STATUSES if place.element else VERDICTS
    known = (sign.word.in_language(language) for key, sign in signs.items() if key.value == status)
    return next(known, status)
