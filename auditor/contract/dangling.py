"""References to articles and annexes that the file does not hold, as far as that can be told for sure."""

import re
from collections.abc import Iterator

from auditor.contract.model import Contract, Reference
from auditor.contract.numbering import roman
from auditor.language.numbers import parse_chinese_numeral

_TOP = ("article", "article_en", "section_en", "decimal 1", "cn_capital", "cn_point")
_NO = r"(?:\d+(?:\.\d+)*|[〇零一二三四五六七八九十百两壹贰叁参肆伍陆柒捌玖拾]+)"
_CHINESE = re.compile(rf"{_NO}(?=[^条]*条)")
_BELOW_ARTICLE = re.compile(r"条\s*(?:之\s*)?第?[^条和及与或]*[款项目]")
_ENGLISH = re.compile(r"(?<![a-z(])(?:\d+(?:\.\d+)*|[ivxlc]+)(?![a-z)])")
_DECIMAL = re.compile(r"\d+(?:\.\d+)+")
_LINE_START = re.compile(rf"(?m:^)\W{{0,4}}(?:第|article\s|section\s|clause\s)?\s*(?P<no>{_NO})")
_OTHER_TEXT_BEFORE = re.compile(
    r"(?:(?<!本)(?:合同|协议|合约|契约|规则|规范|章程|政策|指引|标准|规定|办法|法|附件[^ ,。;]{0,3})|[》”\"])(?:的|之|中|中的)?\s*[(]?\Z"
)
_OTHER_TEXT_AFTER = re.compile(
    r"(?:\s*\([a-z0-9]+\))*\s+(?:of|to|under)\s+(?!this\b|these\b|the\s(?:said\s|present\s)?(?:agreement|contract)\b)"
)
_LEAST_ARTICLES, _WHOLE = 3, 0.75


def dangling_references(contract: Contract) -> Iterator[tuple[Reference, str]]:
    """Each reference to something that is not in the file, with the number as written or the words for an annex.

    A number counts as not there only in an outline that was read as a whole.
    """
    outline = _Numbers(contract)
    text = contract.marked.text
    for reference in contract.references:
        if reference.relative or _points_elsewhere(text, reference):
            continue
        words = text[reference.start : reference.end]
        if reference.annex:
            if reference.dangling:
                yield reference, reference.dangling
        elif not contract.annex_around(reference.start):
            for number in _numbers(words):
                if outline.surely_lacks(number):
                    yield reference, number


def _points_elsewhere(text: str, reference: Reference) -> bool:
    """第三条 of the framework agreement, Section 4 of the Master Agreement."""
    before = _OTHER_TEXT_BEFORE.search(text, max(0, reference.start - 12), reference.start)
    return before is not None or _OTHER_TEXT_AFTER.match(text, reference.end) is not None


def _numbers(words: str) -> list[str]:
    """The numbers of articles in a reference, without those of paragraphs and items within them."""
    if "条" in words:
        return _CHINESE.findall(_BELOW_ARTICLE.sub("条", words))
    if words[0].isascii() and words[0].isalpha():
        return _ENGLISH.findall(words.partition(" ")[2])
    return [words] if _DECIMAL.fullmatch(words) else []


class _Numbers:
    """Which numbers the articles of the main text have, and whether all of them were seen."""

    def __init__(self, contract: Contract) -> None:
        main = [p for p in contract.provisions[1:] if p.number and not contract.annex_around(p.start)]
        seen = {rank: {p.number[0] for p in main if p.rank == rank} for rank in _TOP}
        self._tops = max(seen.values(), key=len)
        self._decimals = {p.number for p in main if p.rank.startswith("decimal") and len(p.number) > 1}
        starts = _LINE_START.finditer(contract.marked.text)
        self._written = {_value(match["no"]) for match in starts}

    def surely_lacks(self, written: str) -> bool:
        """Whether the outline was read as a whole, has no such number and no line begins with it either."""
        number = _value(written)
        if len(self._tops) < max(_LEAST_ARTICLES, _WHOLE * max(self._tops, default=0)):
            return False
        if number in self._written or number in self._decimals or not number[0]:
            return False
        if len(number) == 1:
            return number[0] not in self._tops
        siblings = [known for known in self._decimals if known[:-1] == number[:-1]]
        return bool(siblings) and len(siblings) == max(known[-1] for known in siblings)


def _value(written: str) -> tuple[int, ...]:
    if written[0].isdigit():
        return tuple(int(part) for part in written.split("."))
    return (roman(written) if written.isascii() else int(parse_chinese_numeral(written) or 0),)
