"""Modes: what a word such as shall, may, 不得 or 要求 makes of the mode in which its bearer is bound."""

from auditor.audit.statements import FREE, MODALITIES, NEW_RULE, PARTY, Event, Modality, Scope, State
from auditor.audit.strangers import outsiders_from
from auditor.audit.subjects import TAKEN
from auditor.audit.surroundings import RELATIVE, THAT_FOLLOWS, Surroundings
from auditor.contract import Side
from auditor.language.tokens import Tokens

_BY_NOBODY = frozenset(("MAY", "MUST"))
_FORBIDS = frozenset("得应可能准许宜须要")
_ABSTAINS = frozenset(("refrain", "abstain", "desist", "avoid", "避"))
_LOOSE = frozenset(("may", "can", "得"))
_BEARS_IT = frozenset(("承", "负"))  # 甲方不因本合同承担…: denied at the subject
_RIGHTS = frozenset("可得")
_PRONOUNS = frozenset(("she", "he", "they"))
_OBTAINED = frozenset("经获")
_ENTITLES = "entitl"
"""No act of hers shall entitle the Brand to end it: nobody is given that right."""
_INVERTED = frozenset(("shall", "will", "must", "may"))
_WHO = frozenset("she he it they i we you the".split())
_SENTENCE, _BREAKS = 40, frozenset(".;:")
_OBJECT = 2
"""Tokens from a verb behind "may" to the "no" of its object."""
_BOTH_WAYS = ["may", "and", "may", "not"]
_NOTICES = tuple(
    "通知 催告 事先 提前 预先 另行 书面 预告 告知 说明 任何理由 任何通知 先 征得 待 等 诉讼 仲裁"
    " 经通知 经催告 经事先 经提前 经预告 经仲裁 经诉讼 经法院 经司法 经书面 经另行 经乙方 经甲方 经任何"
    " 经同意 经协商 经对方 发通知 打招呼 提前通知 再通知".split()
)
_POINTING = frozenset("the a an such her his its their our your any ani of".split())
_PLEASE, _BEFORE_PLEASE = frozenset((*"请麻", "pleas")), frozenset(",;:。.\n")
"""麻烦您当天改好 asks somebody; 甲方请公关公司澄清 hires one."""
_REQUIRED = frozenset("requir oblig bound have need duti".split())
_AUTHORITIES = frozenset("机关 部门 机构 单位 主管 国家 政府 行政 司法 监管 当局 法院 组织".split())
_GIVES_LEAVE = frozenset([*"允许授准容", "permit", "allow", "let"])
_OR = frozenset("或 者 or nor 、 及 和".split())
_NO_SUBJECTS = frozenset("no none neither noth nobodi".split())
_NOT_SO = frozenset(
    "later less more onli only earlier befor before fewer exceed sooner longer least mere".split()
)
"""Not later than, not only: what is denied is a measure, not the act."""


def begins_with_ban(norms: list[str], start: int) -> bool:
    """Shall, during the Term and for a year after it, not promote …; but "shall, not later than noon, delete"."""
    return norms[start : start + 1] == ["not"] and _NOT_SO.isdisjoint(norms[start + 1 : start + 2])


class Modes:
    """Tells at each word that steers the mode what it changes in the State."""

    def __init__(self, tokens: Tokens, around: Surroundings) -> None:
        self.norms = tokens.norms
        self.around = around

    def meet(
        self, concept: str, number: int, controls: list[Event], at: int, state: State, opening: str
    ) -> None:
        """A word of duty, ban, right or release sets the mode of what follows; ``opening`` begins its sentence."""
        modality = MODALITIES[concept]
        start = controls[at][0]
        before = controls[at - 1] if at > 0 else None
        following = controls[at + 1] if at + 1 < len(controls) else None
        if self._rules_nothing(modality, controls, at, state, opening):
            return
        if concept == FREE and following and following[2] == PARTY:
            state.asked = following[3]
        directly = before is not None and start - before[1] <= 1
        if (
            modality is Modality.MUST
            and directly
            and before
            and before[2] in {"NEED_NOT", "MUST_NOT", "MAY", "NONE_SUCH"}
        ):
            return
        if self.norms[start] in _INVERTED and self._is_denied_before(start):
            modality = Modality.MUST_NOT
        if modality is Modality.MAY and "no" in self.norms[controls[at][1] + 1 : controls[at][1] + _OBJECT]:
            modality = Modality.MUST_NOT  # the set may feature no knives but the Brand's
        if modality is Modality.MAY and directly and before and before[2] == "MUST_NOT":
            return  # 不得允许, shall not permit: what may not be allowed is forbidden
        if modality is Modality.MAY and state.modality is Modality.MUST_NOT and self._is_banned_leave(start):
            return  # 不得为他人服务或者允许其使用肖像
        released = state.modality is Modality.NEED_NOT and self._stays_free(controls, at)
        if modality is Modality.MUST and released:
            return
        if modality is Modality.MUST_NOT and released:
            modality = Modality.MAY
        elif (
            (concept in _BY_NOBODY or self.norms[controls[at][1] - 1] == _ENTITLES)
            and at == first_modality(controls)
            and self._by_nobody(before, opening)
        ):
            # no screenshot may be given to anyone, no Talent Party shall endorse; nobody is required to …
            required = not _REQUIRED.isdisjoint(self.norms[start : controls[at][1]])
            modality = Modality.NEED_NOT if required else Modality.MUST_NOT
        elif modality is Modality.NEED_NOT and self._forgoes_notice(
            controls[at], before if directly else None
        ):
            modality = Modality.MAY
        if state.hedged and number != state.hedge_segment:
            state.hedged = state.hedged_first
        asks = self.norms[start] in _PLEASE and self.norms[start - 1] in _BEFORE_PLEASE
        if asks and state.bearer is Side.BRAND:
            state.bearer = Side.KOL  # 我们跟您说了之后，麻烦当天改好: who is asked, and not who asks
        if concept in NEW_RULE and self._binds_outsiders(controls, at):
            state.bearer = Side.OTHER
        state.modality = modality
        state.bare_not = modality is Modality.MUST_NOT and self._is_bare_not(start)
        # 有权, is entitled to, and the "may" of a contract give a right; 可 may also be a weak duty.
        state.right = controls[at][1] - start > 1 or self.norms[start].isascii()

    def _rules_nothing(
        self, modality: Modality, controls: list[Event], at: int, state: State, opening: str
    ) -> bool:
        """Whether the word only repeats what was said, tells of what somebody might do, or belongs to a request."""
        start = controls[at][0]
        if self.norms[start] == "nor" and state.modality is Modality.NEED_NOT:
            return True  # shall not be required to remove it, nor to apologise
        said = (
            self.norms[start] == "要" and self.norms[start - 1] == "说"
        )  # 店里说要删的: what somebody wants
        if said or self.norms[controls[at][1] - 1 : controls[at][1] + 1] == ["要", "是"]:
            return True  # 你要是接了别家: if, not must
        if modality is Modality.MUST and self.norms[start] == "同" and self.norms[start - 1] in _OBTAINED:
            return True  # 不经同意就解除: nobody agrees, but 未经同意不得… forbids
        if _BOTH_WAYS in (self.norms[start : start + 4], self.norms[max(0, start - 2) : start + 2]):
            return True  # what you may and may not share is covered by another paper
        that = start - 1 - (self.norms[start - 1] in _PRONOUNS)
        relative = self.norms[that] in RELATIVE and (
            that == start - 1 or self.norms[that - 1] not in THAT_FOLLOWS
        )
        if modality is Modality.MAY and relative:
            return (
                True  # no statement that may harm: what it may do, nobody may; any place in which she may be
            )
        if modality is Modality.MAY and (self._says_how(controls, at) or self._names_authority(controls[at])):
            return True
        if (
            self.norms[start] in _LOOSE
            and controls[at][1] - start == 1
            and opening not in _NO_SUBJECTS
            and not self.around.right_behind(controls, at)
        ):
            return True
        before = controls[at - 1] if at > 0 else None
        following = controls[at + 1] if at + 1 < len(controls) else None
        named = before is not None and before[2] == PARTY and start - before[1] <= 1
        if before and named and self.norms[before[0] - 1] in TAKEN:
            return True
        if before and named and modality is Modality.MAY and self.around.is_relative(before[0], 0):
            return True  # recipes of which the Brand may tell her
        return self.around.at_request(controls[at], following) or self._is_consent(controls, at)

    def _names_authority(self, control: Event) -> bool:
        """被有权机关立案: an authority that has the power, which is nobody's right in the contract."""
        return (
            self.norms[control[1] - 1] == "权"
            and "".join(self.norms[control[1] : control[1] + 2]) in _AUTHORITIES
        )

    def _says_how(self, controls: list[Event], at: int) -> bool:
        """As the Company may require: that gives nobody a right."""
        if at == 0 or controls[at - 1][2] != PARTY or controls[at][0] - controls[at - 1][1] > 1:
            return False
        return self.around.stands_behind_as(controls[at - 1][0])

    def _stays_free(self, controls: list[Event], at: int) -> bool:
        """Whether the word only says what somebody need not do who was just released."""
        start = controls[at][0]
        return (
            any(c[2] == "NEED_NOT" for c in controls[:at])
            or self.norms[start] in _BEARS_IT
            or self.norms[start] in _ABSTAINS  # need not apologise, or refrain from comment
            # not be required to take it down, to answer or to hold back from speaking
            or (start > 1 and self.norms[start - 1] == "to" and self.norms[start - 2] in ("or", "nor", ","))
        )

    def _is_denied_before(self, start: int) -> bool:
        """… that neither during the Term nor for six months after it shall she endorse: the verb stands before its subject."""
        if not _WHO.intersection(self.norms[start + 1 : start + 2]):
            return False
        for at in range(start - 1, max(0, start - _SENTENCE), -1):
            if self.norms[at] in _BREAKS:
                return False
            if self.norms[at] == "neither":
                return True
        return False

    def _is_banned_leave(self, start: int) -> bool:
        """Whether to give leave is one more thing that must not be done: …或者允许他人使用, … or permit others to use."""
        return self.norms[start] in _GIVES_LEAVE and self.norms[start - 1] in _OR

    def _forgoes_notice(self, control: Event, before: Event | None) -> bool:
        """可不经催告终止合同, 可无需通知解除: what need not be is the notice, and the right goes on behind it."""
        start, end, _, _ = control
        rightful = self.norms[start] in _RIGHTS or (before is not None and before[2] == "MAY")
        return rightful and "".join(self.norms[end : end + 4]).startswith(_NOTICES)

    def _is_consent(self, controls: list[Event], at: int) -> bool:
        """未经甲方书面同意: the brand's consent is asked for; it agrees to nothing here."""
        giver = controls[at - 1] if at > 0 else None
        return (
            giver is not None
            and controls[at][2] == "MUST"
            and giver[2] == PARTY
            and self.norms[controls[at][0]] == "同"
            and self.around.consents(giver[0], giver[1])
        )

    def _binds_outsiders(self, controls: list[Event], at: int) -> bool:
        """甲方的代工厂、快递公司应当保密: they are none of the parties, unless the KOL is named with them or must see to it;
        the 公司 of 快递公司 is not the brand."""
        start = controls[at][0]
        outside = outsiders_from(self.norms, start)
        if outside == start:
            return False
        named = [control for control in controls[:at] if control[2] == PARTY and control[0] <= outside]
        return all(side is Side.BRAND and self.around.owns(end) for _, end, _, side in named)

    def _by_nobody(self, before: Event | None, opening: str) -> bool:
        """Whether the subject is denied: at the head of its sentence, or right before the party that is named, neither
        the Talent nor her agent."""
        if before is not None and before[2] == PARTY:
            at = before[0] - 1
            while at >= 0 and self.norms[at] in _POINTING:
                at -= 1
            if self.norms[at] in _NO_SUBJECTS or self.norms[at] == "nor":
                return True
        return opening in _NO_SUBJECTS

    def _is_bare_not(self, start: int) -> bool:
        """不进行 denies its own verb only; 不得 goes on to forbid what stands behind the comma."""
        return self.norms[start] == "不" and _FORBIDS.isdisjoint(self.norms[start + 1 : start + 2])

    def meet_require(self, controls: list[Event], at: int, state: State) -> None:
        """有权要求乙方删除 binds 乙方; 不得要求乙方删除 frees it. 按甲方要求 is only a noun."""
        start, end, _, _ = controls[at]
        before = controls[at - 1] if at > 0 else None
        following = controls[at + 1] if at + 1 < len(controls) else None
        verb = before is not None and before[2] in MODALITIES and start - before[1] <= 2
        object_next = following is not None and following[2] == PARTY and following[0] - end <= 2
        if not verb and not object_next:
            return
        state.asker = state.bearer
        freed = before is not None and before[2] == FREE
        released = freed or state.modality in {Modality.MUST_NOT, Modality.NEED_NOT}
        if object_next and following:
            state.asked = following[3]
        elif state.bearer in {Side.BRAND, Side.KOL} and state.modality is not Modality.MUST:
            state.bearer = Side.KOL if state.bearer is Side.BRAND else Side.BRAND
        state.modality = Modality.NEED_NOT if released else Modality.MUST

    @staticmethod
    def meet_refusal(state: State) -> None:
        """不得拒绝 is a duty, 有权拒绝 is a release."""
        if state.scope is Scope.CONDITION:
            return
        if state.modality is Modality.MUST_NOT:
            state.modality = Modality.MUST
        elif state.modality is Modality.MAY:
            state.modality = Modality.NEED_NOT


def first_modality(controls: list[Event]) -> int:
    """The place of the first modality among the controls of a segment, -1 if there is none."""
    return next((place for place, control in enumerate(controls) if control[2] in MODALITIES), -1)
