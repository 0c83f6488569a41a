"""Subjects: which of the parties that a segment names bears what it says."""

import re

from auditor.audit.only_named import OnlyNamed
from auditor.audit.statements import MODALITIES, OPPOSITE, PARTY, Event, Modality, Scope, State, Statement
from auditor.audit.strangers import hires_outsider
from auditor.audit.surroundings import POINTING, Surroundings
from auditor.contract import Side
from auditor.language.tokens import Tokens

_NOT_SUBJECT_BEFORE = frozenset("向对与给经应按照用凭依为使让据受从于以至跟就将把比致到知含自") | frozenset(
    "to of with by from for against on upon at between behalf under than via toward about given".split()
)
_NO_LONGER_BE = 4
_OF_WHOM = frozenset("of from about on to concerning".split())
_DUE = 4
_DENIED = frozenset("no not neither nor none never nothing noth".split())
_KEPT = frozenset(
    "disclos divulg reveal secret confid confidenti share told tell publicis publiciz pass communic releas leak use misus".split()
)
_FROM_WHOM = frozenset(("from", "of"))
_UTTERANCES = frozenset(
    "post apolog statement clarif correct video content explan respons reel stori article repli".split()
)
_HOST, _BEFORE_A_VERB = "host", frozenset((",", "or", "and", "to", "not"))
_RULING = frozenset((Modality.MUST, Modality.MUST_NOT))
_ABOUT = frozenset("对就")
_POSSESSIVE = frozenset("的之")
_TOWARDS = frozenset(("向", "对", "给", "to", "with"))
TAKEN = frozenset(("把", "将"))
"""不得把甲方没有公开的资料转给他人: whose matter it is, not who acts."""
_DEEMS = frozenset("think see deem consid choos wish pleas feel prefer".split())
_DIRECTS = frozenset(
    "direct requir request instruct specifi ask tell suppli reason may might from need notifi".split()
)
_EACH = frozenset(("each", "both", "either", "neither", "all", "ani"))
_COUNTERPARTS = frozenset(("对方", "另一方", "他方", "相对方", "守约方", "theotherparti"))
_INVERTS = frozenset(("shall", "may", "will", "must"))
_GOES_ON = frozenset(("and", "并", "且"))
_JOINS = frozenset("、 和 及 与 或 and or nor / 暨".split())
_KEEPS = re.compile("对[^,;。]{1,40}(?:保密|严守秘密)(?:[,;。]|$)")
_JOINED = 3
_HELPING = frozenset(("配合", "协助", "支持", "协同", "会同", "陪同"))
_AT_A_WORD = re.compile("[说让叫要喊]([撤删停改下])就\\1")
"""甲方说撤就撤: the other side does it."""
_ALL_OF = frozenset(("均", "都", "皆", "各"))
_TOWARDS_WHOM = re.compile("[^,;。]{1,16}?(?:对|就|从)[^,;。不应须]{2,30}[,、]?")
_OBJECTS = (["us"], ["me"])
_PROCURERS = frozenset((Side.OTHER, Side.KOL))
_ORDERED = frozenset((Modality.PLAIN, Modality.MUST))
_ONE_PARTY = 3
"""Tokens of a party that stands alone between commas: the Creator, 达人,."""
_LETS = frozenset((Modality.MAY, Modality.MUST))
_SERIES = frozenset(("and", "or"))
_NO_VERBS = frozenset(
    "if when where wherea unless the a an any all each every which that who whose both neither either while becaus sinc as should"
    " then but so for provid except and or by to of in on at from with without upon after befor dure until no not whether in thi"
    " such other noth further also onli subject henc accord".split()
)
_DOES_NOT = (["doe", "not"], ["does", "not"], ["do", "not"])
_NO_BAN = frozenset(
    "includ mean constitut appli have own need want intend becom acquir grant waiv lose forfeit ow bear accept assum guarante promis"
    " warrant know believ expect requir claim depend affect limit restrict prevent stop oblig entitl agre undertak exceed come qualifi"
    " extend relat exist arriv turn get receiv cover count matter reach wish like think consid see possess hold repres carri".split()
)
"""What somebody who "does not" is not forbidden: it is no act, or it tells of a state, a right or a promise."""
_ALONG = frozenset("与和同跟")
_TOGETHER = frozenset(("一同", "一起", "共同", "一道", "一并", "协同", "联合", "携手"))
_JOINS_OF_TWO = frozenset((("或", "者"), ("well", "as"), ("togeth", "with"), ("joint", "with")))
_ASKED = frozenset(("请", "烦"))


class Subjects:
    """Tells at each party whether it is the subject of what follows, and what that leaves of the mode so far."""

    def __init__(self, tokens: Tokens, around: Surroundings) -> None:
        self.norms = tokens.norms
        self.around = around
        self.named = OnlyNamed(tokens, around)
        self.taken = -1
        """The token of the party that was last taken for a subject."""

    def meet(
        self,
        statement: Statement,
        number: int,
        controls: list[Event],
        at: int,
        state: State,
        acted: bool,
    ) -> None:
        """A party is the subject where the segment begins with it or a modality follows it at once."""
        start, end, _, side = controls[at]
        norms = self.norms
        side = self._counterpart(start, end, side, state)
        before = norms[start - 1] if start > statement.start else ""
        if self._is_another(start, end, side, state) or self._is_settled(controls, at, before, state, side):
            return
        if before in POINTING and start - 2 >= statement.start:
            before = norms[start - 2]
        if self.named.is_only_named(statement, controls, at, state, before, acted):
            return
        agent = before in {"由", "by", "归"} and state.scope is not Scope.CONDITION
        if agent or (before == "from" and self._is_due(statement.start, start)):
            # 尚未由甲方公开的资料 tells which material is meant.
            if before != "由" or state.bearer is None or not self.around.qualifies_noun(end, statement.end):
                self._meet_agent(statement, number, state, side, "by" if before == "from" else before)
            return
        if norms[start:end] in _OBJECTS or self._is_helped(controls, at, state, side):
            return  # and do not run us down
        series = number and self._follows_bare_verb(statement.segments[number][0], start, side, state)
        modal_next = self._is_ruled_next(controls, at, before, state)
        # For 60 days after it ends the Trainer does not present …
        modal_next = modal_next or (state.scope is Scope.MAIN and does_not_act(norms, end))
        if series or self._is_seen_to(statement, start, end, state, side):
            return
        if self._goes_on_listing(statement, number, start, state):
            # Streamer, Network and their crew keep to themselves …
            state.bearer = _joined(state.bearer, side)
            state.modality, self.taken = self._mode_at_first(end, statement.end), start
            return
        joined = self._joins(controls, at, before)
        if joined and self._each_of(controls[at - 1][0]):
            state.bearer = _joined(controls[at - 1][3], side)  # each of Creator and Brand shall
            state.modality = Modality.PLAIN
            return
        if joined and norms[controls[at - 1][0] - 1] in _NOT_SUBJECT_BEFORE:
            joined, before = False, norms[controls[at - 1][0] - 1]  # 对乙方、丙方: towards both
        two_objects = joined and acted and controls[at - 1][0] != self.taken  # 配合公会、主播
        governed = two_objects or (before in _NOT_SUBJECT_BEFORE and not joined)
        if governed and (not modal_next or (before in _TOWARDS | TAKEN and state.bearer)):
            return
        if self.around.owns(end) and (acted or state.bearer is not None):
            self._meet_owner(end, state, side, acted=acted)
            return
        if joined:
            state.bearer = _joined(state.bearer, side)
            self.taken = start
        elif modal_next or not (
            acted
            or self.around.is_object(
                statement,
                start,
                end,
                subject_known=state.bearer is not None,
                heads=start == statement.segments[number][0],
            )
        ):
            state.bearer = _joined(state.bearer, side) if self._each_towards(statement, number) else side
            self.taken = start
            state.modality = self._mode_at_first(
                end, statement.end, forbidden=state.forbidden and side is Side.KOL
            )
            state.hedged = state.hedged_first
            state.carried = self.around.owns(end)

    def _is_made_liable(self, start: int, end: int, state: State, side: Side | None) -> bool:
        """A breach of 4.1 makes the Agency and the Host liable for the loss: whoever is made so bears it."""
        liable = not _LIABLE.isdisjoint(self.norms[end : end + 1])
        ahead = self.norms[max(0, start - _MADE_WITHIN) : start]
        made = max((at for at, norm in enumerate(ahead) if norm in _MAKES), default=-1)
        liable = liable and made >= 0 and _PARTS.isdisjoint(ahead[made:])
        if liable and not _DENIED.isdisjoint(self.norms[max(0, start - _SENTENCE_WITHIN) : start]):
            return False  # nothing here makes the Host liable
        if liable:
            state.bearer, state.modality, self.taken = side, Modality.MUST, start
        return liable

    def _follows_bare_verb(self, first: int, start: int, side: Side | None, state: State) -> bool:
        """Team may fine Streamer, bench Streamer without pay, or terminate: the next of several verbs that one word orders."""
        if state.modality not in _LETS or side is None or state.bearer is not OPPOSITE.get(side):
            return False
        first += self.norms[first] in _SERIES
        verb = self.norms[first]
        just_behind = start == first + 1 + (self.norms[first + 1] == "the")
        return just_behind and verb.isascii() and verb.isalpha() and verb not in _NO_VERBS

    def _goes_on_listing(self, statement: Statement, number: int, start: int, state: State) -> bool:
        """Whether a party stands first between its commas, and nothing but another party between those before."""
        if not number or state.bearer is None:
            return False
        first, end = statement.segments[number - 1]
        here = statement.segments[number][0]
        alone = end - first <= _ONE_PARTY and first <= self.taken < end and first == statement.start
        return alone and start - here <= (self.norms[here] in {"the", "and"})

    def _is_another(self, start: int, end: int, side: Side | None, state: State) -> bool:
        """Whether somebody else acts than the party that is named: 甲方说撤就撤 the other side, 甲方聘请的公司 nobody who signs."""
        if side in OPPOSITE and _AT_A_WORD.match("".join(self.norms[end : end + 4])):
            state.bearer, state.modality = OPPOSITE[side], Modality.MUST
        elif side is Side.BRAND and hires_outsider(self.norms, start, end):
            state.bearer, state.modality = Side.OTHER, Modality.PLAIN
        else:
            return False
        self.taken = start
        return True

    def _is_settled(
        self, controls: list[Event], at: int, before: str, state: State, side: Side | None
    ) -> bool:
        """Whether the words beside a party tell all that it is: told, asked for its consent, named along with the subject."""
        start, end, _, _ = controls[at]
        settled = self._is_told(before, state, side) or self.around.consents(start, end)
        settled = settled or self._is_no_subject(controls, at, before, state)
        settled = settled or self._comes_along(before, end, state, side)
        settled = settled or self._is_made_liable(start, end, state, side) or self._tells_which(controls[at])
        if settled or self._stands_behind_verb(controls, at, state, side) or self._is_as_it_says(start, end):
            return True  # may, as the Creator thinks fit, take it down; (i) delete it, as the Brand directs, and (ii) …
        # free, both while you are with us and later on, to work for …
        return before == "while" and state.bearer is side and state.modality is not Modality.PLAIN

    def _tells_which(self, party: Event) -> bool:
        """The posts we name are to be gone in a day, the words the Brand sends you shall be up by noon: who is named only tells
        which posts, and nobody in particular is told to do it."""
        start, end, _, _ = party
        noun = self.norms[start - 1 - (self.norms[start - 1] == "the")]
        if noun not in _TOLD_BY or not self.norms[end : end + 1] or self.norms[end] not in _NAMES_IT:
            return False
        behind = self.norms[end + 1 : end + 1 + _RELATIVE_REACH]
        return any(
            behind[k : k + 3] == ["are", "to", "be"] or behind[k : k + 2] in _PASSIVE
            for k in range(len(behind))
        )

    def _is_no_subject(self, controls: list[Event], at: int, before: str, state: State) -> bool:
        """The Talent shall not, …, host, recommend or unbox: a verb; 乙方书面通知甲方即可终止: who is told has no right by that."""
        start, end, _, _ = controls[at]
        following = controls[at + 1] if at + 1 < len(controls) else None
        if before == "知" and following and MODALITIES.get(following[2]) is Modality.MAY and state.bearer:
            return True
        verb = self.around.tokens.words(start, end) == _HOST and before in _BEFORE_A_VERB
        return verb and state.modality in _RULING and not self.named.rules(controls, at)

    def _is_ruled_next(self, controls: list[Event], at: int, before: str, state: State) -> bool:
        """Whether what is said behind a party is said of it: a modality, or a verb, follows it at once."""
        norms, end = self.norms, controls[at][1]
        following = controls[at + 1] if at + 1 < len(controls) else None
        ruled = bool(
            following
            and following[2] in MODALITIES
            and following[0] - end <= _JOINED
            and _GOES_ON.isdisjoint(norms[end : following[0]])  # inform the Brand and shall cooperate
            and not (state.bearer is not None and norms[following[0] - 1] == "后")  # 乙方收到甲方通知后应
        )
        matter = before in _POSSESSIVE or self._is_in_the_matter(controls, at)
        if matter and state.bearer in OPPOSITE and following and following[0] > end:
            ruled = False  # 乙方对接触到的甲方资料负有保密责任: whose matter it is
        if before in _OF_WHOM and following and self._is_done_to(controls[at], before, following):
            return False  # information from the Brand must not be divulged
        acting = state.bearer is None and before not in _NOT_SUBJECT_BEFORE and self.around.acts_at_once(end)
        return ruled or acting or self._stands_apart(controls, at)

    def _is_due(self, since: int, start: int) -> bool:
        """An apology is due from the Creator; "no apology is due from her" orders nothing."""
        due = next((at for at in range(max(0, start - _DUE), start) if self.norms[at] == "due"), -1)
        return due >= 0 and _DENIED.isdisjoint(self.norms[since:due])

    def _is_done_to(self, party: Event, before: str, following: Event) -> bool:
        """Whether the modality right behind a party orders what is to be done to the thing before it: … must not be told. An
        apology from the Brand that shall be published is the Brand's to publish, and a post of the Brand its to delete."""
        start, end, _, _ = party
        behind = self.norms[following[1] : following[1] + _NO_LONGER_BE]
        thing = self.norms[start - 2 - (self.norms[start - 1] in POINTING)]
        its_own = before in _FROM_WHOM and thing in _UTTERANCES and _KEPT.isdisjoint(behind)
        return following[2] in MODALITIES and following[0] == end and "be" in behind and not its_own

    def _is_in_the_matter(self, controls: list[Event], at: int) -> bool:
        """博主对价格、名单等品牌方没有公开过的信息要守口如瓶: named between 对 and what is ruled, behind the subject."""
        before = controls[at - 1] if at else None
        return before is not None and before[2] == PARTY and self.norms[before[1]] in _ABOUT

    def _is_seen_to(
        self, statement: Statement, start: int, end: int, state: State, side: Side | None
    ) -> bool:
        """The Agency shall procure that the Talent, or she, does not …: the Talent is bound."""
        if side is not Side.KOL or state.bearer not in _PROCURERS:
            return False
        if not self.around.procured(start, statement.start):
            return False
        state.bearer = side
        if self.norms[end : end + 2] in _DOES_NOT and state.modality in _ORDERED:
            state.modality = Modality.MUST_NOT
        elif state.modality is Modality.PLAIN:
            state.modality = Modality.MUST
        return True

    def _comes_along(self, before: str, end: int, state: State, side: Side | None) -> bool:
        """乙方应报告甲方，并与丙方一同配合: whoever is named joins the subject."""
        along = before in _ALONG and "".join(self.norms[end : end + 2]) in _TOGETHER
        if along:
            state.bearer = _joined(state.bearer, side)
        return along

    def _stands_behind_verb(self, controls: list[Event], at: int, state: State, side: Side | None) -> bool:
        """Neither during the Term nor after it shall the Talent promote …: the first party there, right behind "shall"."""
        start, norms = controls[at][0], self.norms
        verb = norms[start - 1 - (norms[start - 1] in POINTING)]
        ruled = verb in _INVERTS and at > 0 and controls[at - 1][2] in MODALITIES
        inverted = ruled and not any(control[2] == PARTY for control in controls[:at])
        if inverted:
            state.bearer, self.taken = side, start
        return inverted

    def _mode_at_first(self, end: int, stop: int, *, forbidden: bool = False) -> Modality:
        """How the subject that ends at a token is bound before any other word: 乙方应对此保密 is a duty, no 应对. In a column of
        what is ``forbidden`` (碰线情形 | 首播日起，丙方使用其他品牌) whoever is named must not do it."""
        if self.norms[end : end + 2] == ["应", "对"]:
            return Modality.MUST
        if self.norms[end : end + 1] == ["对"] and _KEEPS.match("".join(self.norms[end:stop])):
            return Modality.MUST  # 甲方对乙方的住址保密
        if self.around.has_no_duty(end, stop):
            return Modality.NEED_NOT
        return Modality.MUST_NOT if forbidden or does_not_act(self.norms, end) else Modality.PLAIN

    def _is_as_it_says(self, start: int, end: int) -> bool:
        """Whether a party only says how: as Brand directs, as the Company may require."""
        word = self.norms[end] if end < len(self.norms) else ""
        return (word in _DEEMS or word in _DIRECTS) and self.around.stands_behind_as(start)

    def _stands_apart(self, controls: list[Event], at: int) -> bool:
        """On any criticism the Creator, without more being paid, shall …: the subject stands before what is put in."""
        behind = self.norms[controls[at][1] : controls[at][1] + 2]
        return behind == [",", "without"] and not any(
            c[2] == PARTY or c[2] in MODALITIES for c in controls[:at]
        )

    def _is_helped(self, controls: list[Event], at: int, state: State, side: Side | None) -> bool:
        """Whether a party is only the one whom somebody else helps: 并配合平台客服、公关人员核实情况."""
        start = controls[at][0]
        if state.bearer is None or state.bearer is side:
            return False
        return "".join(self.norms[max(0, start - 2) : start]) in _HELPING and not self.named.rules(
            controls, at
        )

    @staticmethod
    def _is_told(before: str, state: State, side: Side | None) -> bool:
        """Whether the party is asked for something: 有权要求乙方…, 请您在三日内删除."""
        if state.asked is not None:
            state.bearer, state.asked = side, None
        elif before in _ASKED:
            state.bearer, state.modality = side, Modality.MUST
        else:
            return False
        return True

    def _each_of(self, start: int) -> bool:
        """Whether each of, both of or the like stands before a party."""
        at = start - 2 - (self.norms[start - 1] == "the")
        return at >= 0 and self.norms[at] in _EACH and self.norms[at + 1] == "of"

    def _each_towards(self, statement: Statement, number: int) -> bool:
        """乙方对甲方的资料，甲方对乙方的资料，均不得泄露: what is said of both is put together from two halves."""
        segments = statement.segments
        if number == 0 or number + 1 >= len(segments) or self.norms[segments[number + 1][0]] not in _ALL_OF:
            return False
        halves = ("".join(self.norms[slice(*segments[at])]) for at in (number - 1, number))
        return all(_TOWARDS_WHOM.fullmatch(half) for half in halves)

    def _counterpart(self, start: int, end: int, side: Side | None, state: State) -> Side | None:
        """乙方违反的，对方有权解除: the other party is the brand where the KOL is spoken of."""
        if side is Side.BOTH and state.bearer in OPPOSITE and "".join(self.norms[start:end]) in _COUNTERPARTS:
            return OPPOSITE[state.bearer]
        return side

    def _joins(self, controls: list[Event], at: int, before: str) -> bool:
        """Whether a party is named in one breath with the one before it: 乙方和丙方, Brand or Agency."""
        start = controls[at][0]
        adjoining = at > 0 and controls[at - 1][1] == start and not self.norms[start].isascii()  # 乙方丙方
        joining = adjoining or before in _JOINS or tuple(self.norms[start - 2 : start]) in _JOINS_OF_TWO
        return joining and at > 0 and controls[at - 1][2] == PARTY and start - controls[at - 1][1] <= _JOINED

    def _meet_owner(self, end: int, state: State, side: Side | None, *, acted: bool) -> None:
        """The Brand's publicist shall …: whoever belongs to a party acts for it, and its duty is its own;
        what else belongs to it acts for nobody."""
        if not acted and (self.around.owns_people(end) or self.around.owns_duty(end)):
            state.bearer, state.modality = side, Modality.PLAIN

    def _meet_agent(
        self, statement: Statement, number: int, state: State, side: Side | None, before: str
    ) -> None:
        """由乙方承担, shall be deleted by the Influencer: the agent bears what the segment says."""
        if before in {"由", "归"}:
            state.bearer = side
            ruled = any(mark.segment == number and mark.concept in MODALITIES for mark in statement.marks)
            # 激励金不再发放，已发放的由创作者退回: what was not to be done stands between other commas
            if not ruled and state.modality is not Modality.MUST:
                state.modality = Modality.PLAIN
            return
        for position, mark in enumerate(statement.marks):
            if mark.segment == number:
                statement.marks[position] = mark._replace(bearer=side)


_TOLD_BY = frozenset(
    "post clip video item word statement content stori correct apolog line wording photo reel file paper".split()
)
_NAMES_IT = frozenset("name send choos point pick list identifi mark flag approv suppli give".split())
_PASSIVE, _RELATIVE_REACH = (["shall", "be"], ["must", "be"], ["will", "be"], ["is", "to"]), 10
_PARTS = frozenset(".;:")
_SENTENCE_WITHIN = 16
_MAKES, _LIABLE, _MADE_WITHIN = (
    frozenset("make render leav hold".split()),
    frozenset(("liabl", "answer", "respons")),
    7,
)


def does_not_act(norms: list[str], at: int) -> bool:
    """… does not reply to the press: said of a party in the present tense, it is a ban."""
    return norms[at : at + 2] in _DOES_NOT and at + 2 < len(norms) and norms[at + 2] not in _NO_BAN


def _joined(one: Side | None, other: Side | None) -> Side | None:
    """Who bears what is said of two: an agency beside the KOL changes nothing for the KOL, nor beside the brand."""
    if one is None or one == other or one is Side.OTHER:
        return other
    return one if other is Side.OTHER else Side.BOTH
