"""Only named: a party in words about something else, whose approval it is, what it has learnt, when it is meant."""

import re

from auditor.audit.matters import told_of_matter, told_of_own
from auditor.audit.statements import (
    MODALITIES,
    OPEN,
    OPPOSITE,
    PARTY,
    Event,
    Modality,
    Scope,
    State,
    Statement,
)
from auditor.audit.surroundings import Surroundings
from auditor.contract import Side
from auditor.language.tokens import Tokens

_LEADS_ON = frozenset(("to", "with", "of", "from", "by", "for"))
_BREAKS = frozenset(",;。.")
_WHEN = re.compile(
    "[^应须得不可需将会]{0,14}(?:期间|期内|任内|之时|时|前|后)(?:[及和与至][^应须得不可需将会]{1,10}(?:[后前内]|个月|[年日天]))?(?:内|止)?"
)
_VIEW, _VIEW_WITHIN = frozenset("view opinion judgment judgement eye estim assess belief".split()), 4
_APPROVED = frozenset(
    "approv agre settl suppli draft provid design request requir direct specifi instruct notifi own control nomin appoint"
    " author select chosen accept confirm issu prescrib stipul reason consid deem name word written list sent point".split()
)


class OnlyNamed:
    """Tells at a party whether it stands in words about something else, and is the subject of nothing."""

    def __init__(self, tokens: Tokens, around: Surroundings) -> None:
        self.norms = tokens.norms
        self.around = around

    def is_only_named(
        self, statement: Statement, controls: list[Event], at: int, state: State, before: str, acted: bool
    ) -> bool:
        """Whether the party stands in words about something else: a relative clause, a bracket, whose approval it is."""
        start, norms = controls[at][0], self.norms
        if before == "由" and self.around.tells_when(controls[at][1], statement.end):
            return True
        if controls[at][3] is Side.BRAND and told_of_matter(self.norms, controls[at][1], statement.end):
            return True
        if controls[at][3] is Side.KOL and told_of_own(self.norms, controls[at][1], statement.end):
            state.bearer, state.modality = Side.BRAND, Modality.PLAIN  # 乙方的报价不得外传: told to the brand
            return True
        if self._thinks(start, controls[at][1]) or self._is_aside(
            statement, controls, at, state, before, acted
        ):
            return True
        # "in the form approved by the Brand": the subject has been named already
        if before != "by":
            return False
        if start - 2 >= statement.start and self.rules(controls, at):
            return True  # content identified by the Brand must come down
        if self.around.is_ordered_passive(start, statement.start):
            return False
        told = not state.carried or not _APPROVED.isdisjoint(norms[start - 4 : start])
        return told or (state.bearer is not None and self.around.is_attribute(start, statement.start))

    def _is_aside(
        self, statement: Statement, controls: list[Event], at: int, state: State, before: str, acted: bool
    ) -> bool:
        """Whether the party stands in a relative clause, a bracket, words that tell when, or between two objects."""
        start, norms = controls[at][0], self.norms
        if self.around.is_relative(start, statement.start):
            return True  # secrets that the Brand may learn of
        if before in {"(", "其"} and at > 0 and controls[at - 1][2] in {OPEN, PARTY} and not acted:
            return True
        promised = state.modality is Modality.MUST and state.bearer in OPPOSITE
        if promised and self._tells_time(statement, controls[at][1]):
            return True  # 甲方承诺：乙方担任推荐官期间及卸任后三个月，不再聘用他人
        if before == "在" and state.bearer is not None and state.scope is Scope.MAIN and not acted:
            return True  # 甲方承诺，在乙方出镜的时段内不安排其他主播
        acts = self.rules(controls, at) or self.around.acts_at_once(controls[at][1])
        # when we ask you to, you take it down: whoever is asked does so
        acts = acts or norms[start - 3] == norms[start]
        # be available to, and cooperate with, the Brand's staff
        return before == "," and norms[start - 2] in _LEADS_ON and not acts

    def _thinks(self, start: int, end: int) -> bool:
        """Conduct by the Talent that is, or in the Brand's reasonable view appears to be, criminal: whose view it is."""
        ahead = self.norms[max(0, start - 2) : start]
        return "in" in ahead and not _VIEW.isdisjoint(self.norms[end : end + _VIEW_WITHIN])

    def _tells_time(self, statement: Statement, end: int) -> bool:
        """Whether the words from a party to the next comma only say when: 乙方担任推荐官期间及卸任后三个月，…"""
        stop = next((at for at in range(end, statement.end) if self.norms[at] in _BREAKS), end)
        return _WHEN.fullmatch("".join(self.norms[end:stop])) is not None

    def rules(self, controls: list[Event], at: int) -> bool:
        """Whether a modality follows a party at once: if we ask you to, you will …."""
        following = controls[at + 1] if at + 1 < len(controls) else None
        return following is not None and following[2] in MODALITIES and following[0] - controls[at][1] <= 1
