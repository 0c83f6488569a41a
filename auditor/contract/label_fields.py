"""Labels with a field of their own: 甲方：某公司, Brand: Starfield Ltd., on a line or in the cells of a form."""

import re
from collections.abc import Iterator
from dataclasses import replace

from auditor.contract.naming import (
    CALLED,
    CALLED_SO,
    LETTERS,
    NOT_PARTIES,
    OFTEN,
    PREAMBLE,
    SOMEBODY,
    Candidate,
    clean_name,
    goes_on_with,
    is_party,
    mentioned,
    usual_label,
)
from auditor.contract.one_party import PAIR
from auditor.language.fold import is_cjk

_NEXT_LABEL = rf"(?<=[公司室])(?=(?:{CALLED})(?:[(](?:签字|签名|签章|盖章)[)])?[:(])"
"""客户：某公司　　服务商：某工作室: folding drops the blanks between two fields of a line."""
_LABEL_LINE = re.compile(
    r"(?:(?:^(?:[ \t]*[(]?(?:\d{1,2}|[一二三四五])[.)、](?!\d))?|(?<=\t)|(?<=[.;] )|(?<=[;。])|(?<=   )"
    rf"|{_NEXT_LABEL})"
    r"[ \t(【「“]{0,8}(?P<first>(?:the )?[a-z]{4,12}(?: [a-z]{4,12})? (?=[一-鿿]))?(?P<label>[甲乙丙丁a-d]\s*方|mcn[一-鿿]{1,4}|[一-鿿]{2,6}|[你您]|[一-鿿]{2,4} ?[a-d]|[a-z][a-z ]{1,24}?)|(?<=[^\n])(?P<inside>[甲乙丙丁]方))"
    r"[」”]?[^\S\n]{0,8}(?:/?\s{0,8}party [a-d]\s*)?(?P<english>(?<=[一-鿿])\s?/?\s?(?:the )?[a-z]{4,12}(?: [a-z]{4,12})?)?\s{0,8}(?:[(](?P<qualifier>[^)\n]{1,40})[)])?\s{0,8}(?:】[ \t]{0,8}:?|:)[ \t]{0,8}"
    r"(?P<name>(?:(?![甲乙丙丁]方\s*[:(]|   |[.;] [a-z][a-z ]{1,24}:|[;。 ][一-鿿]{2,6} ?[a-z]{0,12}:)"
    rf"(?!{_NEXT_LABEL})[^\n\t]){{0,70}})",
    re.MULTILINE,
)
# A form: 品牌方 in one cell, its name in the next; 甲方（品牌方） and 品牌方（甲方）, too.
_LABEL_CELL = re.compile(
    rf"(?:^|\t)(?P<label>[甲乙丙丁]方|party [a-d]|{CALLED}|the [a-z]{{4,14}}(?: [a-z]{{4,14}})?)[ ]*(?:[(](?P<qualifier>[^()\n\t]{{2,20}})[)])?[ \t]*\t(?P<name>[^\n\t]{{2,60}})",
    re.MULTILINE,
)
_ONLY_LABEL = re.compile(rf"(?:[甲乙丙丁]方|party [a-d]|{CALLED})[ ]*(?:[(][^()]*[)])?[ ]*")
_ONLY_LABELS = re.compile(rf"[ ]*(?:[甲乙丙丁]方|{CALLED})(?:[(](?:签字|签名|签章|盖章)[)])?:?[ ]*")
# 甲方　泉州驰野体育用品有限公司, 影评人　某某，“某号”主理人: only blanks, which folding drops, part a label from its name.
_LETTER_LINE = re.compile(
    rf"^[ \t]*(?P<label>[甲乙丙丁]方|{CALLED})[ \t]*(?P<name>[^\n\t:,。;的应须得承将在]{{2,36}}(?:公司|工作室|集团|中心|俱乐部|商行|店|厂|机构|学院|大学|学校|医院|门诊部|银行|协会|基金会|委员会|管理局|博物馆|出版社)(?:[(][^()\n]{{1,60}}[)])?"
    r"|[一-鿿·]{2,5}(?:[(][^()\n]{2,60}[)]|,[^\n,。;:]{2,24}))[ \t]*$",
    re.MULTILINE,
)
_QUOTES = ("“", "「", '"')
_SPOKEN = frozenset(("你", "您", "我们"))
_HEAD = 600
_BUYERS = ("品牌", "品牌方", "商家", "广告主", "客户", "委托方", "公司", "店铺")
_BARE_LINE = re.compile(
    rf"^[ \t]*(?P<label>{'|'.join(_BUYERS)}|达人|博主|主播|艺人|创作者|up主|作者|网红|红人|kol|体验官)[ \t]*:[ \t]*(?P<name>[^\n\t]{{2,40}})$",
    re.MULTILINE,
)


def bare_lines(text: str) -> list[Candidate]:
    """品牌：阿福 over 博主：林小满 in a note that then only says 您 and 我们: a line of its own for each, and no more."""
    found: dict[str, Candidate] = {}
    for match in _BARE_LINE.finditer(text, 0, min(len(text), _HEAD)):
        label, name = match.group("label"), match.group("name")
        also = ("我们", "我司") if label in _BUYERS else ("您", "你")
        said = tuple(word for word in also if word in text[match.end() :])
        found.setdefault(
            label, Candidate(label, clean_name(name), match.start("label"), name, said, leads=True)
        )
    buyers = [label for label in found if label in _BUYERS]
    return list(found.values()) if len(found) == PAIR and len(buyers) == 1 else []


def in_lines(text: str) -> Iterator[Candidate]:
    """甲方：某公司, Brand: Starfield Ltd."""
    found: list[tuple[Candidate, bool]] = []
    for match in _LABEL_LINE.finditer(text, 0, min(len(text), PREAMBLE)):
        group = "label" if match.group("label") else "inside"
        written = match.group(group)
        label = re.sub(r"\s", "", written) if is_cjk(written[-1]) else written.strip().removeprefix("the ")
        if label in NOT_PARTIES:
            continue
        described = f"{match.group('qualifier') or ''} {match.group('name')}"
        english = (match.group("english") or match.group("first") or "").strip(" /").removeprefix("the ")
        others = (english,) if english else ()
        letter = (match.group("qualifier") or "").strip(" “”\"'")
        if letter in LETTERS or letter in LETTERS.values():  # 委托人（甲方）：某公司
            label, others, described = letter, (label, *others), f"{label} {match.group('name')}"
        if _ONLY_LABELS.fullmatch(match.group("name")):
            described = ""  # 我司（盖章）：　　合作达人（签字）：
        one = Candidate(
            label,
            clean_name(match.group("name")) if described.strip() else "",
            match.start(group),
            described,
            others,
            leads=True,
        )
        sure = label in LETTERS or label in LETTERS.values() or is_party(text, label)
        sure = sure or any(is_party(text, other) for other in others)
        sure = sure or (label in _SPOKEN and goes_on_with(text, label))
        called = None if sure or not CALLED_SO.fullmatch(label) else _first_word(one.name, text)
        if called:  # Sponsor: Such Sleep Company, and from then on "Such"
            one, sure = replace(one, other_labels=(*others, called)), True
        # “同业机构”：…: a term, and no party
        term = text[match.start(group) - 1 : match.start(group)] in _QUOTES
        short = None if sure or term else usual_label(label)
        if short and is_party(text, short):
            label, other = (label, short) if mentioned(text, label) >= OFTEN else (short, label)
            one = replace(one, label=label, other_labels=(*others, other))
            sure = True
        found.append((one, sure))
    for one, sure in found:
        beside = any(other and _same_line_of(one, party, text) for party, other in found if party is not one)
        company = beside and SOMEBODY.search(one.described) and mentioned(text, one.label) >= OFTEN
        if sure or company:
            yield one


def _first_word(name: str, text: str) -> str | None:
    """The first word of a name, if the text goes on to speak of it as of somebody."""
    word = name.split(" ", maxsplit=1)[0]
    known = len(word) > 2 and word.isascii() and word.isalpha() and word not in NOT_PARTIES
    return word if known and goes_on_with(text, word) else None


def _same_line_of(one: Candidate, other: Candidate, text: str) -> bool:
    first, last = sorted((one.position, other.position))
    return "\n" not in text[first:last]


def in_cells(text: str) -> Iterator[Candidate]:
    lines = list(_LETTER_LINE.finditer(text, 0, min(len(text), PREAMBLE)))
    for match in (
        *_LABEL_CELL.finditer(text, 0, min(len(text), PREAMBLE)),
        *(lines if len(lines) > 1 else ()),
    ):
        label, name = match.group("label").removeprefix("the "), match.group("name")
        if _ONLY_LABEL.fullmatch(name) or (
            "," not in name and CALLED_SO.fullmatch(usual_label(name) or name)
        ):
            continue  # 甲方（委托方） | 乙方（受托方） over the columns of a table
        qualifier = match.groupdict().get("qualifier") or ""
        others = (label,) if qualifier in LETTERS else ()
        label = qualifier if others else label
        longer = bool(usual_label(label)) and mentioned(text, label) >= OFTEN  # the Guest Creator
        if label in LETTERS or label in LETTERS.values() or longer or is_party(text, label, named=True):
            described = f"{' '.join(others) or qualifier} {name}".strip()
            yield Candidate(label, clean_name(name), match.start("label"), described, others, leads=True)
