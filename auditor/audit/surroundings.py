"""Surroundings: what the words beside a party or a modality make of it."""

import re

from auditor.audit.statements import PARTY, Event, Statement
from auditor.language.tokens import Tokens

RELATIVE = frozenset(("that", "which", "whom", "what", "whatever"))
_ONLY_RELATIVE = frozenset(("which", "whom", "what", "whatever"))
_GOES_ON = frozenset((",", "and", "or"))
THAT_FOLLOWS = frozenset(
    "agre acknowledg ensur warrant repres provid confirm undertak understand so event procur covenant requir condit extent fail upon whereupon after follow dure throughout"
    " mean entail declar state and or , ; : promis see accept note except save case sure basi".split()
)
_BETWEEN_PARTICIPLES = frozenset(", and or not down off up also".split())
_BE = frozenset("be is are was were been being".split())
_COMPLEMENT = 3
_PARTICLES = frozenset("on up out over down off away around along about".split())
_PARTICIPLES = (
    "ed",
    "ly",
    "taken",
    "given",
    "shown",
    "made",
    "sold",
    "told",
    "sent",
    "brought",
    "worn",
    "done",
    "lent",
    "spoken",
    "written",
    "kept",
    "held",
    "put",
    "paid",
    "left",
    "hidden",
    "seen",
    "withdrawn",
)
_ORDERS_PASSIVE = frozenset("shall must may will can should not never".split())
POINTING = frozenset(("the", "such", "said", "each", "any", "ani", "a", "an", "该"))
_QUALIFYING = frozenset(
    "指定 提供 要求 书面 事先 事前 认可 确认 审定 同意 通知 选定 委托 授权 名下 旗下 审核 提出 发出 认为 需要 合理 核可 核准 许可".split()
)
_NOT_SUBJECT_AFTER = frozenset(("的", "之", "'s"))
_BEFORE_A_RIGHT = frozenset("she he they it you we and but also ; , : 方 并 亦 均 者 仍 且".split())
_ATTRIBUTE_REACH = 12
_DUTY_REACH = 30
_ENDS_A_SPAN: tuple[list[str], ...] = ([","], [";"], ["。"], ["止"], ["为"], ["起"], [])
_TOWARDS_WHAT = (["因"], ["就"], ["对"], ["向"], ["为"])
_BREAKS = frozenset(",;:。.、")
_BREACH_OBJECT_BEFORE = (
    "要求",
    "通知",
    "允许",
    "同意",
    "书面",
    "授权",
    "委托",
    "促使",
    "确保",
    "损害",
    "有损",
)
_PROCURES = (
    "促使",
    "确保",
    "督促",
    "保证",
    "敦促",
    "要求",
    "安排",
    "责成",
    "约束",
    "使",
    "令",
    "促成",
    "承诺",
    "协调",
)
_CONSENT = (
    "同意",
    "书面",
    "事先",
    "事前",
    "许可",
    "批准",
    "认可",
    "授权",
    "核准",
    "确认",
    "允许",
    "明示",
    "准许",
    "首肯",
)
_PEOPLE = (
    "账号",  # 甲方的官方账号不得…: whoever runs it
    "公关部",
    "部门",
    "员工",
    "工作人员",
    "团队",
    "代表",
    "负责人",
    "顾问",
    "律师",
    "雇员",
    "法务",
    "公关人员",
    "发言人",
)
_PEOPLE_EN = frozenset(
    "publicist team staff depart employe personnel repres lawyer counsel offic agent spokesperson crew account channel".split()
)
_PEOPLE_REACH = 6
_ACTS_NOW = frozenset(
    "owes pays forfeits repays refunds loses indemnifies reimburses compensates unlists deletes removes hides takes withdraws"
    " corrects publishes joins hands tells informs notifies keeps returns destroys gives helps assists bears covers".split()
)
"""What somebody does, in words that name nothing: plans and products do, and posts, unless an article follows."""
_SHE = frozenset(("she", "he"))
_ALSO_NOUNS = frozenset("posts reports answers shares issues supplies".split())
_BEFORE_NOUNS = (["the"], ["a"], ["an"], ["each"], ["ani"], ["any"], ["no"], ["her"], ["his"])
_DUTY_OWNED = re.compile(
    "[的之](?:该[项等]?|上述|前述|此项|这[项一]?|保密)*(?:义务|责任)|[的之](?:一切|所有|各种|公开|个人|社会|对外)*(?:言谈举止|言行举止|言行|举止|言谈|行为|形象|作派|作风)(?=[均皆也亦都]?(?:应|须|必须|不得|要)(?!经|当?支付|由|予|受))"
)
"""乙方的言谈举止应与称号相称: how she carries herself is hers to see to."""
_DUTIES_EN = frozenset(("duti", "oblig"))
_OF_TWO = frozenset(("neither", "both", "either"))
_THAT_COMMA = ["that", ","]
_INSERTED = 40
"""So many tokens may be put in between "ensure that," and whoever must not."""
_PROCURES_EN = frozenset("procur ensur caus requir oblig bind warrant repres guarante undertak make".split())


class Surroundings:
    """Looks at the words around a mention, token by token."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.norms = tokens.norms

    def has_no_duty(self, end: int, stop: int) -> bool:
        """甲方无配合回应、道歉或提出声明之义务: the denial stands at the subject, its noun at the end.

        So it does in 甲方不因本合同承担任何保密义务.
        """
        at = end + (self.norms[end : end + 1] in (["并"], ["亦"], ["均"], ["概"]))
        if self.norms[at : at + 1] == ["不"] and self.norms[at + 1 : at + 2] in _TOWARDS_WHAT:
            said = "".join(self.norms[at + 2 : min(stop, at + _DUTY_REACH)]).split(",")[0]
            return any(word in said for word in ("承担", "负有", "负担", "负任何"))
        if self.norms[at : at + 1] != ["无"]:
            return False
        tail = "".join(self.norms[at + 1 : min(stop, at + _DUTY_REACH)])
        return (
            tail.split(",")[0]
            .split(";")[0]
            .rstrip("。")
            .endswith(("之义务", "的义务", "之责任", "的责任", "之责"))
        )

    def is_object(
        self, statement: Statement, start: int, end: int, *, subject_known: bool, heads: bool
    ) -> bool:
        """通知甲方, 有损甲方…; 甲方指定的…: a mention that is done something to, or tells which thing is meant.

        One that ``heads`` its segment tells that only with a 的: 甲方负责答复，乙方提供素材.
        """
        tail = "".join(self.norms[max(statement.start, start - 2) : start])
        if tail.endswith(_BREACH_OBJECT_BEFORE):
            return True
        return (
            self.qualifies(end)
            and subject_known
            and not (heads and not self.qualifies_noun(end, statement.end))
        )

    def procured(self, start: int, since: int) -> bool:
        """乙方应确保丙方…, Agency shall procure that Talent …: what an agency must see to is asked of the KOL; so it is in
        "Lender shall ensure that, during the Term, Artist does not …"."""
        opened = (
            at
            for at in range(max(since + 1, start - _INSERTED), start - 1)
            if self.norms[at : at + 2] == _THAT_COMMA
        )
        if any(self.norms[at - 1] in _PROCURES_EN for at in opened) and self.norms[start - 1] == ",":
            return True
        before = self.norms[max(0, start - 3) : start]
        if not _OF_TWO.isdisjoint(before):
            before = self.norms[max(0, start - 4) : start]  # warrants that neither the Creator nor …
        return "".join(before).endswith(_PROCURES) or not _PROCURES_EN.isdisjoint(before)

    def qualifies_noun(self, end: int, stop: int) -> bool:
        """Whether what follows the mention is an attribute: …公开的资料, but not 承担甲方的损失."""
        for at in range(end + 1, min(end + _ATTRIBUTE_REACH, stop - 1)):
            if self.norms[at] in _BREAKS:
                return False
            if self.norms[at] == "的":
                return self.norms[at - 1] != "方" and _BREAKS.isdisjoint(self.norms[at + 1 : at + 2])
        return False

    def tells_when(self, end: int, stop: int) -> bool:
        """Whether what follows the mention is a point in time: 至资料由甲方公布之日止."""
        for at in range(end, min(end + _ATTRIBUTE_REACH, stop)):
            if self.norms[at] in _BREAKS:
                return False
            if self.norms[at] == "之" and self.norms[at + 1 : at + 2] in (["日"], ["时"]):
                return self.norms[at + 2 : at + 3] in _ENDS_A_SPAN
        return False

    def qualifies(self, end: int) -> bool:
        """甲方指定的, 甲方书面确认的: the mention tells which thing is meant, not who acts."""
        return "".join(self.norms[end : end + 2]) in _QUALIFYING

    def owns(self, end: int) -> bool:
        """Whether the mention that ends before token ``end`` is a possessive: 甲方的, the Brand's."""
        after = self.norms[end] if end < len(self.norms) else ""
        if after in _NOT_SUBJECT_AFTER:
            return True
        stop = self.tokens.ends[end - 1]
        text = self.tokens.folded.text
        return text[stop - 2 : stop] == "'s" or text[stop - 1 : stop + 2] == "s' "

    def acts_at_once(self, end: int) -> bool:
        """For each infringement of clause 6 the Contractor owes …, within four hours of a call Creator unlists …: whether a
        verb follows the mention that ends before token ``end``, though no modality."""
        verb = self.tokens.words(end, end + 1) if end < len(self.norms) else ""
        if self.norms[end - 1] in _SHE and verb.endswith("s"):
            return True  # … she archives the items
        return verb in _ACTS_NOW or (verb in _ALSO_NOUNS and self.norms[end + 1 : end + 2] in _BEFORE_NOUNS)

    def owns_people(self, end: int) -> bool:
        """甲方的公关部门, the Brand's publicist: whoever they are, they act for that party."""
        behind = self.norms[end : end + _PEOPLE_REACH]
        return not _PEOPLE_EN.isdisjoint(behind[:3]) or any(word in "".join(behind) for word in _PEOPLE)

    def owns_duty(self, end: int) -> bool:
        """甲方的该项责任, the Brand's obligation under this clause: what is said of it is said of that party."""
        behind = "".join(self.norms[end : end + _PEOPLE_REACH])
        if behind.isascii():
            return not _DUTIES_EN.isdisjoint(self.norms[end : end + 2])
        return _DUTY_OWNED.match(behind) is not None

    def is_attribute(self, start: int, since: int) -> bool:
        """Content identified by the House: who is named tells which content; but "is removed by the House"."""
        at = start - 2 - (self.norms[start - 1] in POINTING)
        return self._is_participle(at) and self.norms[self._first_participle(at, since) - 1] not in _BE

    def is_ordered_passive(self, start: int, since: int) -> bool:
        """May not be passed on by the Creator: whoever is named behind "by" is bound, whoever was spoken of before."""
        behind = start - 2 - (self.norms[start - 1] in POINTING)
        behind -= self.norms[behind] in _PARTICLES
        # be kept secret by her, be left just as it is by her
        ends = (place for place in range(behind, max(since, behind - _COMPLEMENT), -1))
        at = next((place for place in ends if self._is_participle(place)), -1)
        if at < 0:
            return False
        at = self._first_participle(at, since)
        return self.norms[at - 1] == "be" and not _ORDERS_PASSIVE.isdisjoint(
            self.norms[max(since, at - 4) : at - 1]
        )

    def _first_participle(self, at: int, since: int) -> int:
        """Where the participles begin of which one stands at ``at``: be copied, quoted, shared or disclosed by her."""
        while at > since and (self.norms[at - 1] in _BETWEEN_PARTICIPLES or self._is_participle(at - 1)):
            at -= 1
        return at

    def _is_participle(self, at: int) -> bool:
        return self.tokens.words(at, at + 1).endswith(_PARTICIPLES)

    def stands_behind_as(self, start: int) -> bool:
        """As Brand directs, as the Company may require: the party says how, and neither acts nor is given a right."""
        return self.norms[start - 1 - (self.norms[start - 1] in POINTING)] == "as"

    def is_relative(self, start: int, since: int) -> bool:
        """Secrets that the Brand may learn of, recipes of which the Brand may tell her: who is named there rules nothing."""
        pointed = self.norms[start - 1] in POINTING
        at = start - 1 - pointed
        if at <= since or self.norms[at] not in RELATIVE:
            return False
        # in wording from the Brand, which she may edit: behind a comma, too, but not "failing which"
        before = self.norms[at - 1]
        return before not in THAT_FOLLOWS or (before in _GOES_ON and self.norms[at] in _ONLY_RELATIVE)

    def consents(self, start: int, end: int) -> bool:
        """未经甲方书面同意, 自品牌方确认之时起: whose consent is asked for is told to do nothing."""
        asked = "".join(self.norms[max(0, start - 2) : start]).endswith(
            ("未经", "非经", "未获", "未得", "未取得", "不经", "自", "待", "俟")
        )
        return asked and "".join(self.norms[end : end + 6]).startswith(_CONSENT)

    def at_request(self, modality: Event, following: Event | None) -> bool:
        """应甲方的要求: at the brand's request; whoever the request is made to is not told to anything by 应."""
        start, end, _, _ = modality
        if self.norms[start] != "应" or end - start > 1 or not following or following[0] != end:
            return False
        behind = "".join(self.norms[following[1] : following[1] + 3]).removeprefix("的")
        return following[2] == PARTY and behind.startswith(("要求", "请求", "邀请"))

    def right_behind(self, controls: list[Event], at: int) -> bool:
        """Whether a loose word (may, can, 得) stands where somebody is given a right, not inside a description."""
        start = controls[at][0]
        if at > 0 and controls[at - 1][2] == PARTY and start - controls[at - 1][1] <= 2:
            return True
        return self.norms[start - 1] in _BEFORE_A_RIGHT
