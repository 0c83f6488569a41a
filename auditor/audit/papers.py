"""Papers apart: an annex that says it is no part of the contract, or an article that was not ticked, binds nobody; nor does
a sentence that only gives a reason, tells what was talked over or names what may be ordered."""

import re
from collections.abc import Iterator, Mapping, Sequence

from auditor.audit.reading import Reading
from auditor.audit.statements import BREACH, CONDITION, ORDERS, REFUSE, Mark, Modality, Statement
from auditor.audit.striking import outside_brackets
from auditor.contract import PassageKind, Side
from auditor.contract.numbering import TICKED, UNTICKED

NOT_PART, MISDIRECTED, FOR_SALE = "NOT_PART", "MISDIRECTED", "FOR_SALE"
NOT_TAKEN_UP, BACKGROUND = "NOT_TAKEN_UP", "BACKGROUND"
TALKED_OVER, ONCE_PROPOSED, THEN_AGREED = "TALKED_OVER", "ONCE_PROPOSED", "THEN_AGREED"
_EXAMPLES = re.compile(
    r"附[:：]|\S{0,10}(?:示例|样例|范例|范本|样式|样稿)|(?:[a-z]+ ){0,4}(?:samples?|specimens?|examples?|illustrations?)\b"
)
"""附：条款写法示例（…不构成本订单的内容）: an article that is one in its own words."""
_BEFORE = frozenset("本该此附件录表一二三四五六七八九十的(仅只系均即亦各及、和与") | frozenset(
    "this the annex schedul exhibit appendix attach document paper is are provid attach hereto set out below"
    " includ given here , “ ” \" '".split()
)
"""What may stand between an annex and the words that set it apart, or before them at its head."""
_HEAD = 3
_WHEREAS, _SEEING = "wherea", ["鉴", "于"]
_TICKED, _UNTICKED = (re.compile(rf"\s*(?:{box})") for box in (TICKED, UNTICKED))


def set_apart(reading: Reading) -> set[int]:
    """The statements of all that is no part of the contract; none of them is an operative one."""
    found: set[int] = set()
    for paper in {*_named(reading), *_by_their_titles(reading), *_not_ticked(reading)}:
        for statement in reading.within(paper):
            statement.recital = True
            found.add(statement.index)
    for statement in (
        *_meant_for_nobody_here(reading),
        *_only_talked_over(reading),
        *_only_on_offer(reading),
        *_not_taken_up(reading),
        *_only_a_reason(reading),
        *_lines_not_ticked(reading),
        *_rows_not_ticked(reading),
        *_notes_of_what_was_taken_out(reading),
    ):
        statement.recital = True
        found.add(statement.index)
    return found


def _meant_for_nobody_here(reading: Reading) -> Iterator[Statement]:
    """If this message has reached you by mistake, please do not disclose it: what stands under e-mails, in its whole passage."""
    passages = {reading.statements[index].passage for index in reading.holders(MISDIRECTED)}
    yield from (one for one in reading.statements if one.passage in passages)


def _only_talked_over(reading: Reading) -> Iterator[Statement]:
    """双方曾就“保密三年”磋商。 The parties discussed a cure period. What they came to has to be said in the same sentence."""
    for index in {*reading.holders(TALKED_OVER), *reading.holders(ONCE_PROPOSED)}:
        statement = reading.statements[index]
        talks = [mark for mark in statement.marks if mark.concept in _GOES_ON_TO]
        if any(_opens(talk, statement, reading) and not _goes_on(talk, statement) for talk in talks):
            yield statement


def _only_on_offer(reading: Reading) -> Iterator[Statement]:
    """危机公关为增值服务，甲方可选购: what she does if it is ordered and paid for she does not owe."""
    for index in reading.holders(FOR_SALE):
        statement = reading.statements[index]
        ordered = any(mark.modality in ORDERS and mark.bearer is not Side.BRAND for mark in statement.marks)
        refused = REFUSE in statement.by_concept  # what she may refuse is denied
        if not ordered and not refused and BREACH not in statement.by_concept:
            yield statement


def _not_taken_up(reading: Reading) -> Iterator[Statement]:
    """双方商定不予采纳, "did not agree any": what was asked for and is no rule; but 本合同不采用的方案仍应保密."""
    norms = reading.contract.marked.tokens.norms
    for index in reading.holders(NOT_TAKEN_UP):
        statement = reading.statements[index]
        said = statement.by_concept[NOT_TAKEN_UP][-1]
        goes_on = any(mark.modality in ORDERS and mark.start >= said.end for mark in statement.marks)
        if not goes_on and norms[said.end : said.end + 1] != ["的"]:
            yield statement


def _only_a_reason(reading: Reading) -> Iterator[Statement]:
    """鉴于保密义务在终止后继续有效是常见的安排。 "Whereas such clauses are usual;" 业内时有所闻，双方均有了解: a sentence that gives a
    reason and rules nobody, or tells what is usual and names neither party."""
    norms = reading.contract.marked.tokens.norms
    for statement in reading.statements:
        start = statement.start
        begins = norms[start] == _WHEREAS or norms[start : start + 2] == _SEEING
        usual = BACKGROUND in statement.by_concept and not _names_one(statement, reading)
        if (begins or usual) and not _is_ruled(statement, norms):
            yield statement


def _is_ruled(statement: Statement, norms: Sequence[str]) -> bool:
    """Whether somebody is ordered or let; "agreed to survive" orders nobody in particular, 应予保密 whoever it may concern."""
    return any(
        (mark.modality in ORDERS or mark.modality is Modality.MAY)
        and (mark.bearer is not None or not norms[mark.start].isascii())
        for mark in statement.marks
    )


def _names_one(statement: Statement, reading: Reading) -> bool:
    one = (Side.KOL, Side.BRAND)
    hits = reading.contract.party_hits
    return any(statement.start <= at < statement.end and side in one for at, _, side in hits)


_GOES_ON_TO = {TALKED_OVER: (THEN_AGREED, "MUST"), ONCE_PROPOSED: (THEN_AGREED,)}
"""In which words a sentence goes on to what holds; what somebody proposed may itself be told as a duty."""


def _goes_on(talk: Mark, statement: Statement) -> bool:
    said = (mark for name in _GOES_ON_TO[talk.concept] for mark in statement.by_concept.get(name, ()))
    return any(mark.start >= talk.start for mark in said)


def _opens(mark: Mark, statement: Statement, reading: Reading) -> bool:
    """Whether a sentence, or what stands behind one of its commas, begins so; not 双方曾讨论的内容, "all that the parties discussed"."""
    norms = reading.contract.marked.tokens.norms
    follows = norms[mark.end] if mark.end < statement.end else ""
    return follows != "的" and any(start <= mark.start <= start + 1 for start, _ in statement.segments)


def _not_ticked(reading: Reading) -> Iterator[int]:
    """□ 第七条 in a contract that has ■ before the articles which are meant."""
    text, provisions = reading.contract.marked.text, reading.contract.provisions[1:]
    if any(_TICKED.match(text, provision.start) for provision in provisions):
        yield from (provision.index for provision in provisions if _UNTICKED.match(text, provision.start))


def _lines_not_ticked(reading: Reading) -> Iterator[Statement]:
    """□ D 保密承诺 in a list of services of which others are ticked."""
    text, passages = reading.contract.marked.text, reading.contract.passages
    ticked = {one.provision for one in passages if _TICKED.match(text, one.start, one.end)}
    if ticked:
        left = {
            number
            for lines in _lists_of_boxes(reading)
            if any(_TICKED.match(text, passages[number].start) for number in lines)
            for number in lines
            if _UNTICKED.match(text, passages[number].start) and passages[number].provision in ticked
        }
        yield from (statement for statement in reading.statements if statement.passage in left)


_NOTE = re.compile(
    r"[〔【\[(]\s*(?:议约|谈判|磋商|修订|编辑|版本|审阅|起草)?(?:纪录|记录|备注|说明|注)\s*[:：]"
    r"|[\[(]\s*(?:drafting|negotiation|drafter's|editor's|version|redline) (?:note|history|record)s?\s*[:：]"
)
_TAKEN_OUT = re.compile(
    r"(?:原|旧|初稿|前稿|上一稿|第\s?[一二三四五六七八九十\d]{1,3}\s?稿)[^\n]*(?:删除|删去|未予采纳|不予采纳|作废|未获采纳)"
    r"|经[^,。;\n]{1,24}(?:删除|删去|未予采纳|不予采纳)|(?:未予采纳|不予采纳|未获采纳|已删除|已删去)[。.;]?\s*[〕】\])]\s*$"
    r"|\b(?:was|were|been|is|are) (?:deleted|removed|struck out|not agreed|withdrawn|rejected)\b|\bnot agreed\b"
)
_NOTE_ENDS = re.compile(r"[〕】\])][。.;]?\s*$")


def _notes_of_what_was_taken_out(reading: Reading) -> Iterator[Statement]:
    """〔议约纪录：原第八条…，经第二次议约删除〕: a note in brackets that quotes what no longer stands."""
    text, passages = reading.contract.marked.text, reading.contract.passages
    notes = {
        number
        for number, one in enumerate(passages)
        if _NOTE.match(text, one.start)
        and _NOTE_ENDS.search(text[one.start : one.end])
        and _TAKEN_OUT.search(text, one.start, one.end)
    }
    yield from (statement for statement in reading.statements if statement.passage in notes)


_BOX_AT_END = re.compile(
    r"[□☐]\s{0,3}(?:选购|选择|选用|加购|订购|需要|采用|勾选|选|order(?:ed)?|select(?:ed)?|add|take|yes|include[d]?)\s*$|\t\s*[□☐]\s*$"
)
"""S2 | 24小时内下架切片 | 30,000元/次 | ☐ 选购: the box of a row stands in its last cell."""
_ANY_TICK = re.compile(TICKED)
_REFUSED = re.compile(
    rf"(?:{TICKED})\s{{0,3}}(?:不(?:选购?|选择|需要|采用|加购|适用)|放弃|no(?:t (?:taken|selected|required))?|declined?)(?![a-z])"
)
"""☐选购 ☑不选购: what is ticked is that nobody wants it."""


def _rows_not_ticked(reading: Reading) -> Iterator[Statement]:
    """The rows of a menu that nobody has ticked."""
    text, passages = reading.contract.marked.text, reading.contract.passages
    rows = {
        number: text[one.start : one.end]
        for number, one in enumerate(passages)
        if one.kind is PassageKind.ROW
    }
    chosen = any(_ANY_TICK.search(row) for row in rows.values())
    left = {
        number
        for number, row in rows.items()
        if _REFUSED.search(row)
        or (
            (box := _BOX_AT_END.search(row))
            and not _ANY_TICK.search(row)
            # A bare box is only a choice where another row is ticked, or the head of the table says so.
            and (not box.group().rstrip().endswith(("□", "☐")) or chosen or _is_a_menu(rows, number))
        )
    }
    yield from (statement for statement in reading.statements if statement.passage in left)


def _is_a_menu(rows: Mapping[int, str], number: int) -> bool:
    """Whether the head of the table in which a row stands speaks of options."""
    head = number
    while head - 1 in rows:
        head -= 1
    return bool(_OPTIONS.search(rows[head]))


_OPTIONS = re.compile(
    r"选购|加购|选项|可选|选配|是否选|勾选|\b(?:option(?:al|s)?|select(?:ed|ion)?|order(?:ed)?|add-ons?)\b"
)


def _lists_of_boxes(reading: Reading) -> Iterator[list[int]]:
    """The passages that follow one another and all begin with a box: those of one list, where a tick tells the others off."""
    text, lines = reading.contract.marked.text, []
    for number, one in enumerate(reading.contract.passages):
        if _TICKED.match(text, one.start, one.end) or _UNTICKED.match(text, one.start, one.end):
            lines.append(number)
        elif lines:
            yield lines
            lines = []
    if lines:
        yield lines


def _named(reading: Reading) -> Iterator[int]:
    """附件一仅供参考; （本附件不构成本合同的组成部分） at the head of the annex itself."""
    provisions = reading.contract.provisions
    for index in reading.holders(NOT_PART):
        statement = reading.statements[index]
        if CONDITION in statement.by_concept:
            continue
        marks = statement.by_concept[NOT_PART]
        for reference in reading.references.get(index, ()):
            end = reading.contract.marked.token_range(reference.start, reference.end)[1]
            if any(_right_behind(mark, end, reading) for mark in marks):
                yield from (target for target in reference.targets if provisions[target].annex)
        yield from _headed_by(statement, marks[0], reading)


def _right_behind(mark: Mark, end: int, reading: Reading) -> bool:
    norms: Sequence[str] = reading.contract.marked.tokens.norms
    between = norms[end : mark.start]
    return mark.start >= end and (
        _BEFORE.issuperset(between) or _BEFORE.issuperset(outside_brackets(norms, end, mark.start))
    )


def _headed_by(statement: Statement, mark: Mark, reading: Reading) -> Iterator[int]:
    """The annex at whose head a statement stands that speaks of nothing else, or in whose title: 应对流程（仅供参考）."""
    text, start = reading.contract.marked.text, reading.contract.marked.tokens.starts[statement.start]
    first = next(iter(reading.within(statement.provision)), statement)
    if statement.provision and statement is first and _EXAMPLES.match(text, start):
        yield statement.provision
    for around in reading.around(statement.provision):
        if reading.contract.provisions[around].annex:
            place = statement.index - reading.within(around)[0].index
            before = reading.contract.marked.tokens.norms[statement.start : mark.start]
            titled = place == 0 and before.count("(") > before.count(")")
            if titled or (place < _HEAD and _right_behind(mark, statement.start, reading)):
                yield around


def _by_their_titles(reading: Reading) -> Iterator[int]:
    """附件一 舆情应对条款（仅供参考）"""
    for provision in reading.contract.provisions:
        if provision.annex and NOT_PART in reading.own_heading(provision):
            yield provision.index
