"""Inheritance: what a passage takes over from the lead-in it hangs on, its headings, or whoever refers to its annex."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from auditor.audit.columns import BAN_HEADING
from auditor.audit.conditions import RECEIVED
from auditor.audit.lists import ends_in_colon, leads_table, lists_events
from auditor.audit.statements import CONDITION, MODALITIES, OPPOSITE, Modality, Scope, State, Statement
from auditor.contract import Contract, PassageKind, Side
from auditor.language.lexicon import Hit
from auditor.language.marked import hits_within

_MEANS = re.compile(
    '^[(（]?[\\d.一二三四五六七八九十)）、]{0,6}[“"「].{1,12}[”"」](?:系指|是指|均指|指|means)'
)
_TERM = 24
_AFTERWARDS = ("后", "时")
_FORBIDDING = frozenset(("MUST_NOT", BAN_HEADING))
_ROWS = frozenset((PassageKind.ROW, PassageKind.HEADER_ROW))
_CLOCK = ("起 算", "通 知", "之 时 起", "notic", "messag", "clock")
_UNRULED = frozenset(("contract", "heading"))
_LETTERED = ("letter", "roman", "int_bracket")
_PREAMBLES = frozenset(("preambl", "background", "recit", "序言", "前言", "引言", "缘起", "背景", "合作背景"))
"""What stands below such a heading tells why and rules nothing, listed or not."""
_RECITAL_HEADS = frozenset(
    (
        "鉴于",
        "鉴于条款",
        "背景",
        "合作背景",
        "缘起",
        "前言",
        "序言",
        "recit",
        "background",
        "wherea",
        "preambl",
        "witnesseth",
    )
)
_UNLISTED_RANKS = frozenset(
    ("annex", "part", "chapter", "section", "article", "article_en", "section_en", "heading")
)
_LAST_SENTENCES = 4
_BELOW_HEAD = 2
_SENTENCE = 7
_LAST_WORDS = 6
_MUST_DO = (
    "must do",
    "shall do",
    "ha to do",
    "is to do",
    "will do",
    "乙 方 执 行",
    "达 人 执 行",
    "乙 方 应 做 的 事",
    "乙 方 须 做 的 事",
)
_OBLIGES = re.compile(
    "^(?!.*权利).*(?:(?:应当?|须|必须|需要?|要)(?:做到|遵守|做)|(?:义务|职责)|(?:必|须)守)$|(?:shall|must|ha(?:s|ve)to)(?:do|observ|keepto)?$|(?:duti|oblig)(?:of(?:the)?[a-z]+)?$"
)
"""推荐官应当做到, "Duties of the Creator": what stands below is owed."""
_TITLE = 40
_ROWS_OWED = re.compile(
    "(?:[上下][表列]|本表|表中|表内|表里|各[行项格])[^。;]{0,24}(?:必须|应当?|须|需要|有义务|负责)(?:逐项|逐一|一一|全部|严格|)(?:做到|遵守|遵照|履行|执行|完成|照办|办到)"
    "|(?:[下本]表|表中|表内|表里|各[行项格])[^。;]{0,20}[系是为属][^。;]{0,12}的?(?:义务|责任|承诺|保证)"
    r"|\b(?:rows?|table|sheet|grid|chart|lines?)\b[^.;]{0,60}\b(?:must do|are to do|is to do|shall do|has to do|have to do|has to keep|must keep|must observe|promises?|undertakes?|undertaking|duty|duties|obligations?|binds?)\b"
    r"|\b(?:promises?|undertakes?|shall|must|will|agrees to) (?:to )?(?:do|observe|keep to|carry out|perform|comply with) (?:what|each|every|all|everything)[^.;]{0,30}\b(?:rows?|table|sheet|grid|chart|lines?)\b"
)
_STOPS, _CLOSERS = frozenset("。.;!?"), frozenset(')”"’』」')
_ORDERS = frozenset("shall will must may to not if where when that 应 当 须 需 得 可 如 若".split())


class Inheritance:
    """Keeps what leads into the passages to come; ``statements`` grows while the contract is read."""

    def __init__(self, contract: Contract, hits: Sequence[Hit], statements: Sequence[Statement]) -> None:
        self.contract = contract
        self.norms = contract.marked.tokens.norms
        self.parties = contract.party_hits
        self.party_starts = [start for start, _, _ in self.parties]
        self.hits = hits
        self.statements = statements
        self.open_lead: dict[int, tuple[int, State]] = {}
        self.heading_subject: dict[int, Side | None] = {}
        self.forbidding: set[int] = set()
        self.obliging: set[int] = set()
        self.preambles: set[int] = set()
        self.reciting = False
        self.item: tuple[int, int] | None = None
        """The provision and the passage that was the last item of a list in which the KOL is told to do something."""
        self.annexes: dict[int, State] = {}
        self.annex_references = [
            (contract.marked.token_at(reference.start), reference.targets)
            for reference in contract.references
            if reference.annex and reference.targets
        ]

    def of(self, index: int) -> tuple[int, State]:
        """The lead-in that a passage hangs on, -1 if there is none, and the state in which the passage begins."""
        lead, state = self._inherited(self.contract.passages[index].provision, index)
        state.listed = state.listed and self._is_item(index, lead)
        return lead, state

    def open(self, lead: Statement, state: State) -> None:
        """Let a statement lead into what follows in its provision, which begins in this state."""
        lead.leads = True
        self.open_lead[lead.provision] = (lead.index, state)

    def close(self, provision: int) -> None:
        """Nothing leads into what follows in the provision any more."""
        self.open_lead.pop(provision, None)

    def end_item(self, passage: int, state: State, end: int) -> None:
        """1、乙方应配合处理；2、删除视频；3、发布声明: what the first item says of its subject holds for the next ones."""
        bound = state.bearer is Side.KOL and state.modality is Modality.MUST and state.scope is Scope.MAIN
        goes_on = self.norms[end - 1] == ";" and bound
        self.item = (self.contract.passages[passage].provision, passage) if goes_on else None

    def _follows_item(self, provision: int, passage: int) -> bool:
        """Whether a passage is the next item behind the last one."""
        if self.item is None or self.item[1] != passage - 1 or self.item[0] == provision:
            return False
        before, here = self.contract.provisions[self.item[0]], self.contract.provisions[provision]
        return before.parent == here.parent and before.rank == here.rank

    def _before_clock(self, start: int, end: int) -> int:
        """处置时刻表（自甲方通知起算）: whose notice starts the clock is no subject of what stands below."""
        words = self.norms[start:end]
        opens = words.index("(") if "(" in words else len(words)
        aside = " ".join(words[opens:])
        return start + opens if any(word in aside for word in _CLOCK) else end

    def read_heading(self, provision: int, start: int, end: int) -> None:
        """Note whom a heading names, and whether what stands below it is forbidden or only recited."""
        first = bisect_left(self.party_starts, start)
        stop = self._before_clock(start, end)
        sides = {side for at, _, side in self.parties[first : first + 4] if at < stop}
        heading = "".join(self.norms[start:end]).strip(":")
        if len(sides) == 1:
            side = sides.pop()
            # 收到甲方通知后: whoever is called upon does what stands below
            called = side in OPPOSITE and heading.startswith(RECEIVED) and heading.endswith(_AFTERWARDS)
            self.heading_subject[provision] = OPPOSITE[side] if called else side
        self.reciting = heading in _RECITAL_HEADS
        if heading in _PREAMBLES:
            self.preambles.add(provision)
        if any(hit.concept in _FORBIDDING for hit in hits_within(self.hits, start, end)):
            self.forbidding.add(provision)
        elif self.heading_subject.get(provision) is Side.KOL and _OBLIGES.search(heading):
            self.obliging.add(provision)

    def is_recital(self, index: int, start: int, end: int) -> bool:
        """Whether a passage only tells why the contract is made. In a numbered article 鉴于 only gives the reason for
        what it then rules; below 鉴于： or RECITALS stand items, marked by letters or ended by semicolons."""
        passages, norms = self.contract.passages, self.norms
        if passages[index].provision in self.preambles or self._stands_below_background(index):
            return True
        rank = self.contract.provisions[passages[index].provision].rank
        if norms[start] == "wherea" or (norms[start : start + 2] == ["鉴", "于"] and rank in _UNRULED):
            self.reciting = self.reciting or ends_in_colon(norms, end)
            return True
        ends = [
            self.contract.marked.token_range(one.start, one.end)[1] for one in passages[index - 1 : index]
        ]
        listed = rank.startswith(_LETTERED) or any(norms[at - 1] == ";" for at in (*ends, end))
        self.reciting = self.reciting and listed and not ends_in_colon(norms, end)
        return self.reciting

    def _stands_below_background(self, index: int) -> bool:
        """Background / Sponsor and Host signed …, in the lines above the first article."""
        passages, first = self.contract.passages, max(0, index - _BELOW_HEAD)
        if passages[index].provision:
            return False
        lines = (self.contract.marked.token_range(one.start, one.end) for one in passages[first:index])
        return any("".join(self.norms[start:end]).strip(":") in _RECITAL_HEADS for start, end in lines)

    def leads_table(self, index: int) -> Statement | None:
        """The sentence of a passage on which the events in the table right behind it have a consequence. A table of
        deliverables says what is made, not what must be done when."""
        passages = self.contract.passages
        if passages[index].kind is not PassageKind.TEXT or index + 1 == len(passages):
            return None
        if passages[index + 1].kind not in _ROWS:
            return None
        own = (one for one in self.statements[-_LAST_SENTENCES:] if one.passage == index)
        return next(
            (one for one in own if leads_table(self.norms, one) and lists_events(self.norms, one)), None
        )

    def leads_rows(self, index: int) -> bool:
        """Adverse publicity: what the Creator must do, right above a table: the rows say what."""
        passages = self.contract.passages
        here, behind = passages[index], passages[index + 1 : index + 2]
        if not behind or behind[0].kind not in _ROWS or here.kind is not PassageKind.TEXT:
            return False
        first, end = self.contract.marked.token_range(here.start, here.end)
        words = " ".join(self.norms[max(first, end - _LAST_WORDS) : end])
        return words.rstrip(" .:)").endswith(_MUST_DO)

    def owed_rows(self, index: int) -> State | None:
        """下表各行是达人必须做到的事项, "each row below is a duty of the Creator", right above a table or above its title: how its rows
        begin."""
        passages = self.contract.passages
        here, behind = passages[index], passages[index + 1 : index + 3]
        table = next((at for at, one in enumerate(behind) if one.kind in _ROWS), -1)
        if table < 0 or here.kind is not PassageKind.TEXT:
            return None
        first, end = self.contract.marked.token_range(here.start, here.end)
        if table and behind[0].end - behind[0].start > _TITLE:
            return None
        said = _ROWS_OWED.search(self.contract.marked.text, here.start, here.end)
        named = {side for at, _, side in self._parties_between(first, end)}
        return State(bearer=Side.KOL, modality=Modality.MUST) if said and Side.KOL in named else None

    def _parties_between(self, first: int, last: int) -> Sequence[tuple[int, int, Side]]:
        return self.parties[bisect_left(self.party_starts, first) : bisect_left(self.party_starts, last)]

    def leads_bullets(self, index: int) -> bool:
        """Whether an unfinished sentence goes on in the bullets behind it: Creator will • text us; • take it down; or in
        numbered items without a colon before them."""
        passages, provisions = self.contract.passages, self.contract.provisions
        here, behind = passages[index], passages[index + 1 : index + 2]
        if not behind or here.bullet or here.kind is not PassageKind.TEXT:
            return False
        first, end = self.contract.marked.token_range(here.start, here.end)
        while end > first + 1 and self.norms[end - 1] in _CLOSERS:
            end -= 1
        last = self.norms[end - 1]
        if provisions[behind[0].provision].parent == here.provision != 0:
            # the Creator shall (a) …; may withdraw if it is satisfied that the Ambassador (a) …
            return last in _ORDERS or (end - first >= _SENTENCE and last.isascii() and last not in _STOPS)
        return behind[0].bullet and last not in _STOPS

    def stands_before_bullet(self, index: int) -> bool:
        """Whether a plain line stands between two bullets, and ends no list."""
        return any(one.bullet for one in self.contract.passages[index + 1 : index + 2])

    def _reaches(self, lead: int, passage: int) -> bool:
        """Whether a lead-in still leads into a passage: not into itself, nor behind the last bullet of its list."""
        passages, own = self.contract.passages, self.statements[lead].passage
        if own == passage:
            return False
        return passages[passage].bullet or passages[own].bullet or not passages[own + 1].bullet

    def _is_item(self, index: int, lead: int) -> bool:
        """Whether a passage is an item of the list, not what stands behind the last one: 出现上述情形的，甲方有权…"""
        passages, norms = self.contract.passages, self.norms
        here, before = passages[index], passages[index - 1]
        if here.provision != self.statements[lead].provision:
            return before.provision != here.provision or before.kind is PassageKind.HEADING
        ends = [self.contract.marked.token_range(one.start, one.end)[1] - 1 for one in (before, here)]
        return any(norms[at] == ";" for at in ends)

    def _inherited(self, provision: int, passage: int) -> tuple[int, State]:
        """The lead-in a passage hangs on, or at least the subject its headings name."""
        here = provision
        provisions = self.contract.provisions
        own = self.open_lead.get(here)
        if own is not None and self._reaches(own[0], passage) and self._carries(own[0]):
            return own[0], own[1].copy()
        while here:
            listed = provisions[here].rank not in _UNLISTED_RANKS and not provisions[here].heading
            here = provisions[here].parent
            if here in self.open_lead and (here or listed) and self._carries(self.open_lead[here][0]):
                lead, state = self.open_lead[here]
                return lead, state.copy()
        if self._follows_item(provision, passage):
            return -1, State(bearer=Side.KOL, modality=Modality.MUST)
        here = provision
        while True:
            if here in self.forbidding and not self._defines(passage):
                return -1, State(bearer=self.heading_subject.get(here), modality=Modality.MUST_NOT)
            if here in self.obliging:
                return -1, State(bearer=Side.KOL, modality=Modality.MUST)
            if here in self.heading_subject:
                return -1, State(bearer=self.heading_subject[here])
            if here in self.annexes:
                return -1, self.annexes[here].copy()
            if not here:
                return -1, State()
            here = provisions[here].parent

    def _defines(self, passage: int) -> bool:
        """竞争品牌 over 4.1 “竞争品牌”指…: what a term means is nothing that is forbidden."""
        here = self.contract.passages[passage]
        start, _ = self.contract.marked.token_range(here.start, here.end)
        return _MEANS.search("".join(self.contract.marked.tokens.norms[start : start + _TERM])) is not None

    def note_annexes(self, statement: Statement, state: State) -> None:
        """乙方应按附件二执行: what the annex lists is what 乙方 must do."""
        for token, targets in self.annex_references:
            if statement.start <= token < statement.end and state.modality in {Modality.MUST, Modality.PLAIN}:
                for target in targets:
                    self.annexes.setdefault(target, State(bearer=state.bearer, modality=state.modality))

    def _carries(self, lead: int) -> bool:
        """双方同意如下: opens the contract but leads into nothing in particular."""
        statement = self.statements[lead]
        if statement.provision:
            return True
        if CONDITION not in statement.by_concept and not any(c in statement.by_concept for c in MODALITIES):
            return False
        return "AGREE_AS_FOLLOWS" not in statement.by_concept
