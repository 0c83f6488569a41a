"""Questions: terms that ask and answer. Yes and no take the question for their statement."""

from collections.abc import Iterator, Sequence

from auditor.audit.statements import BREACH, CONDITION, Modality, Scope, Statement
from auditor.contract import Contract, Provision, Side

ASKS, _STOPS = "?", frozenset(",.;!:?。")
_LABELS = frozenset(("a", "q", "answer", "question", "问", "答", "答案", ":", "(", ")"))
_YES_EN = frozenset("yes yep yeah certain sure absolut correct inde cours definit".split())
_NO_EN = frozenset("no nope never".split())
_NO_GOES_ON = frozenset("you we she he they it but and not need there".split())
_YES_ZH = ("是的", "是", "对", "对的", "要", "要的", "需要", "必须", "当然", "应当", "应该", "可以", "能", "会", "有", "得", "可", "须")  # fmt: skip
_NO_ZH = ("不", "否", "没有", "无需", "无须", "毋须", "没", "无")
_SHORT_ANSWER = 6
_WHICH_EN = frozenset("what how which when where who whom by within".split())
_WHICH_ZH = (
    "什么",
    "哪些",
    "哪几",
    "多久",
    "多快",
    "几小时",
    "几天",
    "怎么做",
    "如何",
    "多长时间",
    "何时",
    "做啥",
)
_BANS_ZH = ("不能", "不可以", "不得", "不许", "不准", "禁止")
_MAY_ZH = ("能不能", "可不可以", "可否", "能否", "可以", "允许", "准许", "能", "可")
_MUST_ZH = ("必须", "需要", "应当", "应该", "有义务", "需不需要", "要不要", "用不用", "要", "须", "应", "需", "得")  # fmt: skip
_BANS_EN = frozenset("forbidden prohibit forbid bar ban".split())
_MAY_EN = frozenset("may can could allow permit free ok okay entitl".split())
_MUST_EN = frozenset("must have need shall should requir oblig bound expect ought".split())
_ME = frozenset("i me my mine myself 我 咱".split())
_OPPOSITE = {
    Modality.MUST: Modality.NEED_NOT,
    Modality.MAY: Modality.MUST_NOT,
    Modality.MUST_NOT: Modality.MAY,
}
_GOES_ON_EN = (
    "for how long", "how long", "until when", "when does", "what happen if i do", "what happen if i do not", "what happen if i breach",
    "what happen if i break", "what happen otherwis", "what if i do", "what if i do not", "what if i breach", "what if i break", "and if i do",
    "and after", "what about after", "doe that end", "doe this end", "doe it end",
)  # fmt: skip
_GOES_ON_ZH = ("多久", "多长时间", "要保密多久", "期限多长", "期限是多久", "到什么时候", "到何时", "什么时候结束", "何时结束", "违反了", "违反会", "违反怎么", "违反上述",
               "如果违反", "如违反", "做不到", "没做到", "结束后还", "终止后还", "合作结束后", "之后呢", "违约了", "违约会")  # fmt: skip
_LONGEST = 9
"""A question with more words than this names its own subject."""


def read_answers(contract: Contract, statements: Sequence[Statement]) -> dict[int, int]:
    """Read every question with what is answered to it, and tell which provision goes on from which before it.

    An answered question says what it asks, in the mode of the answer; any other one says nothing, but leads into what
    stands behind it.
    """
    norms = contract.marked.tokens.norms
    asked = [one for one in statements if norms[one.end - 1] == ASKS]
    spoken_of: Side | None = None
    for question in asked:
        answers = list(_answers(question, statements, norms))
        said = _said(question, answers[0], norms) if answers else None
        asker = _asker(question, contract)
        spoken_of = asker or spoken_of
        wanted = _wanted(question, norms) if answers and said is None else None
        if wanted is not None and spoken_of is not None:
            _answer_what(question, answers, wanted, spoken_of)
        _take(question, said, asker, contract)
        for answer in answers:
            if BREACH in question.by_concept or CONDITION in question.by_concept:
                _bind_whoever_breaks(answer, asker or Side.BOTH)
            if answer.lead < 0:
                answer.lead = question.index
                question.children.append(answer.index)
    return _going_on(asked, contract)


def _answers(
    question: Statement, statements: Sequence[Statement], norms: Sequence[str]
) -> Iterator[Statement]:
    """What stands behind a question, up to the next one or the next provision."""
    for answer in statements[question.index + 1 :]:
        if answer.provision != question.provision or norms[answer.end - 1] == ASKS:
            return
        yield answer


def _said(question: Statement, answer: Statement, norms: Sequence[str]) -> Modality | None:
    """What yes or no makes of the question; None where neither is said, or the question asks for neither."""
    yes = _is_yes(answer, norms)
    asked = _asked(norms[question.start : question.end])
    if yes is None or asked is None:
        return None
    return asked if yes else _OPPOSITE[asked]


def _wanted(question: Statement, norms: Sequence[str]) -> Modality | None:
    """What must she do?, 要在几小时内撤下？: what a question takes for granted that asks for no yes or no."""
    at = question.start
    while at < question.end and norms[at] in _LABELS:
        at += 1
    words = norms[at : question.end]
    if BREACH in question.by_concept or CONDITION in question.by_concept:
        return None
    opens = words[:1] and (words[0] in _WHICH_EN or any(word in "".join(words) for word in _WHICH_ZH))
    return _asked(words) if opens else None


def _answer_what(question: Statement, answers: Sequence[Statement], wanted: Modality, whose: Side) -> None:
    """Let the first answer say what the question asks, and let what nobody is named for be done by whoever was asked about."""
    for answer in answers:
        for position, mark in enumerate(answer.marks):
            if mark.bearer is None and mark.scope is Scope.MAIN and mark.modality is Modality.PLAIN:
                answer.marks[position] = mark._replace(bearer=whose, modality=wanted)
    first = answers[0]
    first.marks = [
        *(
            mark._replace(bearer=whose, modality=wanted, scope=Scope.MAIN, segment=0)
            for mark in question.marks
        ),
        *first.marks,
    ]
    for answer in answers:
        answer.gather()


def _is_yes(answer: Statement, norms: Sequence[str]) -> bool | None:
    at = answer.start
    while at < answer.end and norms[at] in _LABELS:
        at += 1
    if norms[at : at + 1] == ["of"]:
        at += 1  # of course
    if at >= answer.end:
        return None
    word, behind = norms[at], norms[at + 1 : at + 2]
    if word in _YES_EN:
        return True
    if word in _NO_EN:
        return False if not behind or behind[0] in _STOPS or behind[0] in _NO_GOES_ON else None
    stop = next((k for k in range(at, answer.end) if norms[k] in _STOPS), answer.end)
    first = "".join(norms[at:stop])
    if not first or first.isascii() or len(first) > _SHORT_ANSWER:
        return None
    if first.startswith(_NO_ZH):
        return False
    return True if first.rstrip("的呀啊") in _YES_ZH else None


def _asked(norms: Sequence[str]) -> Modality | None:
    """Whether a question asks what must, may or must not be done."""
    if norms[0].isascii():
        for words, modality in (
            (_BANS_EN, Modality.MUST_NOT), (_MAY_EN, Modality.MAY), (_MUST_EN, Modality.MUST)
        ):  # fmt: skip
            if not words.isdisjoint(norms):
                return modality
        return None
    text = "".join(norms)
    if any(word in text for word in ("能不能", "可不可以")):
        return Modality.MAY
    for phrases, modality in (
        (_BANS_ZH, Modality.MUST_NOT), (_MUST_ZH[:8], Modality.MUST), (_MAY_ZH, Modality.MAY), (_MUST_ZH, Modality.MUST)
    ):  # fmt: skip
        if any(phrase in text for phrase in phrases):
            return modality
    return None


def _asker(question: Statement, contract: Contract) -> Side | None:
    """Whom the question is about: the party that it names first, or whoever says I."""
    norms = contract.marked.tokens.norms
    named = next((hit for hit in contract.party_hits if question.start <= hit[0] < question.end), None)
    until = named[0] if named else question.end
    if not _ME.isdisjoint(norms[question.start : until]):
        return Side.KOL
    return named[2] if named else None


def _take(question: Statement, said: Modality | None, asker: Side | None, contract: Contract) -> None:
    """Let a question say what its answer makes of it; one without such an answer only asks."""
    question.recital = said is None
    for position, mark in enumerate(question.marks):
        bearer = mark.bearer if mark.bearer is not None and asker is None else asker
        if said is None:
            question.marks[position] = mark._replace(bearer=bearer, scope=Scope.CONDITION)
        else:
            question.marks[position] = mark._replace(bearer=bearer, modality=said, scope=Scope.MAIN)
    question.gather()
    question.others_only = question.others_only and asker is not Side.KOL


def _bind_whoever_breaks(answer: Statement, whoever: Side) -> None:
    """违反了怎么办？退还全部费用。What nobody is named to do, whoever breaks it does."""
    for position, mark in enumerate(answer.marks):
        if mark.bearer is None:
            answer.marks[position] = mark._replace(bearer=whoever)
    answer.gather()


def _going_on(asked: Sequence[Statement], contract: Contract) -> dict[int, int]:
    """For how long?, 违反了怎么办？: a question without a subject of its own goes on from the one before it."""
    norms = contract.marked.tokens.norms
    found: dict[int, int] = {}
    before: Provision | None = None
    for question in asked:
        here = contract.provisions[question.provision]
        if not here.index:
            continue
        if (
            before is not None
            and before.parent == here.parent
            and _is_bare(norms[question.start : question.end])
        ):
            found[here.index] = found.get(before.index, before.index)
        before = here
    return found


def _is_bare(norms: Sequence[str]) -> bool:
    if norms[0].isascii():
        words = " ".join(norms)
        return len(norms) <= _LONGEST and words.startswith(_GOES_ON_EN)
    text = "".join(norms)
    return len(text) <= 2 * _LONGEST and any(phrase in text for phrase in _GOES_ON_ZH)
