"""Own term: a contract calls its time what it likes, the Season, 档期, the "Collaboration"; within it is within the deal."""

import re
from collections.abc import Iterator, Sequence

from auditor.contract import Contract
from auditor.language.fold import is_cjk
from auditor.language.lexicon import Hit
from auditor.language.tokens import whole_word

WITHIN = ("IN_TERM", "WITHIN_TERM")
_AFTER = ("AFTER_END", "TAIL")
_SPAN = re.compile(
    r"\bfrom\b[^.;\n]{2,90}\b(?:to|until|till|through)\b|\bbetween\b[^.;\n]{2,60}\band\b|[自从][^。;\n]{2,40}[至到]"
    r"|(?:19|20)\d\d[^.;\n]{0,24}(?:\s[-–—~/]\s?|[-–—~至到]|\b(?:to|through|until)\b)|\bterm of this\b"
)
_TIMES = re.compile(
    r"(?:[a-z]+ ){0,2}(?:period|term|years?|season|window|slot|engagement|residency|tenure|phase|run|cycle|stint|spell|collaboration|campaign|appointment)"
    r"|[一-鿿]{0,3}(?:合作|档|代言|服务|推广|活动|赛|聘|合同|协议|项目|赞助|委任|履约?|有效|联名|任|签约|运营|直播|演出|执行|投放|大使)(?:期|期间|期限|季|年度|窗口期?)"
    r"|[一-鿿]{0,3}窗口期?"
)
"""What a stretch of time is called."""
_ROW = re.compile(r"^(?P<term>[^\t\n:。;,]{2,24})(?:\t|:\s?)(?P<meaning>[^\t\n]{4,160})", re.MULTILINE)
_NOT_THE_DEAL = re.compile(
    r"tail|after|post|hold|hush|secre|confiden|cool|notice|cure|warranty|review|payment|exclusiv|restrict|usage|licen[cs]e|fee"
    r"|保密|冷静|付款|质保|审核|授权|排他|限制|禁|通知|宽限|结算|肖像|使用|试用|公示|静默|回避|延长|管控"
)
"""Stretches of time that are not the deal's own: a tail, a licence."""
_WINDOW = re.compile(r"launch|posting|phase|window|slot|run$|直播|投放|活动|执行|演出|赛")
_TERM_TOLD = re.compile(
    r"(?:合作|合同|协议|服务|代言|履约|有效)期|\b(?:term|duration) of (?:this|the)|\bthe term\b|[\"“]term[\"”]"
)
_IN_EN = (
    r"(?:during|throughout|through|in|within|while|over|for the duration of|for the length of|so long as)"
)
_LONGEST = 24
_REACH = 90


def with_own_term(contract: Contract, hits: Sequence[Hit]) -> list[Hit]:
    """The hits with those of the contract's own name for its time: during the Season, 档期之内, after the Collaboration."""
    names = _names(contract)
    windows = {name for name in names if _WINDOW.search(name)}
    if windows and (windows != names or _TERM_TOLD.search(contract.marked.text)):
        names -= windows  # within the deal, whose time stands elsewhere
    found = [hit for name in names for hit in _hits_of(name, contract)]
    return sorted([*hits, *found], key=lambda hit: hit.start) if found else list(hits)


def _names(contract: Contract) -> set[str]:
    text = contract.marked.text
    named = set()
    for one in contract.definitions:
        meaning = text[one.start : min(one.end, one.start + _REACH * 2)]
        before = text[max(0, one.term_start - _REACH) : one.term_start]
        told = _SPAN.search(meaning) or (one.end <= one.term_start and _SPAN.search(before))
        if told and _TIMES.fullmatch(one.term.removeprefix("the ")):
            named.add(one.term.removeprefix("the "))
    for match in _ROW.finditer(text):
        name = match["term"].strip(' “”"').removeprefix("the ")
        if _TIMES.fullmatch(name) and _SPAN.search(match["meaning"]):
            named.add(name)
    return {name for name in named if 1 < len(name) <= _LONGEST and not _NOT_THE_DEAL.search(name)}


def _hits_of(name: str, contract: Contract) -> Iterator[Hit]:
    text, token_range = contract.marked.text, contract.marked.token_range
    if is_cjk(name[0]):
        within = re.compile(rf"(?:在|于|本)?{re.escape(name)}(?:之?内|期间|里|中|以内|(?=[，,]))")
        after = re.compile(
            rf"{re.escape(name)}(?:结束|届满|期满|终了|终止|到期|完结)?(?:之?后|以后|的?次日起)"
        )
    else:
        within = re.compile(rf"\b{_IN_EN} (?:the |this |each |either )?{whole_word(name)}")
        after = re.compile(
            rf"\b(?:after|following|from the end of|since) (?:the (?:end|expiry|close|last day) of )?(?:the |this )?{whole_word(name)}"
        )
    for shape, concepts in ((within, WITHIN), (after, _AFTER)):
        for match in shape.finditer(text):
            start, end = token_range(match.start(), match.end())
            yield from (Hit(start, end, concept) for concept in concepts)
