"""Heads: parties that are introduced by whatever word or name the text then keeps using for them."""

import re
from collections.abc import Iterator

from auditor.contract.naming import (
    CALLED_SO,
    LETTERS,
    NOT_PARTIES,
    OFTEN,
    SOMEBODY,
    Candidate,
    before_bracket,
    clean_name,
    goes_on_with,
    mentioned,
)

_HEAD = 1_200
_LONGEST_NAME = 24
_LINE = re.compile(
    r"^[ \t]{0,8}(?P<label>[一-鿿]{2,6}|[a-z]+(?: [a-z]+)?)[ \t]{0,8}(?:[(](?P<qualifier>[^)\n]{1,30})[)])?[ \t]{0,8}[:\t][ \t]{0,8}(?P<name>[^\n\t]{2,240})$",
    re.MULTILINE,
)
# 花间集（汉服品牌，经营者为…）: a name of its own line, with what it is.
_DESCRIBED = re.compile(
    r"^[ \t]*(?P<label>[一-鿿a-z0-9]{2,10})[(](?P<description>[^()\n]{4,60})[)][ \t]*[,;。]?$", re.MULTILINE
)
# 某公司，以下简称曦腾; the brackets and quotation marks may be missing.
_SHORTENED = re.compile(
    r"(?P<before>[^\n;。]{2,60}?)[,(]\s*(?:(?:以下|下文|后文)?(?:简称|下称|称)|(?:以下|下文|后文|下面|后面|往下)(?:都|就|一律)?(?:叫|叫做|称|喊))(?:为|作)?\s*[“\"']?(?P<label>[一-鿿a-z0-9]{2,10})[”\"']?(?=[)；;。,\n])"
)
# Such GmbH, …, hereinafter the “Manufacturer”, in no bracket
_HEREINAFTER = re.compile(
    r"(?P<before>[^\n;]{2,200}?),?\s*[(]?hereinafter,?\s*(?:(?:called|referred to as|named)\s*)?(?:the\s*)?[“\"'](?:the\s)?(?P<label>[a-z][a-z ]{1,24})[”\"']"
)
# (registered in Such, Norway; hereafter the House): no quotation marks
_HEREAFTER = re.compile(
    r"(?P<before>[^\n(]{2,120}?)[(](?:[^()\n]{0,100}[;,] )?here(?:in)?after,? (?:(?:called|referred to as|named) )?the (?P<label>[a-z]+(?: [a-z]+)?)[)]"
)
# Such Kitchens LLC is called “Such” below, and you are called “Dani”
_CALLED_BELOW = re.compile(
    r"(?P<before>\b[a-z][^\n;.“\"]{1,60}(?:\b(?:inc|ltd|co)\.)?) (?:is|are|will be) (?:called|referred to as|known as) (?:the )?[“\"](?P<label>[a-z][a-z ]{1,24}),?[”\"]"
)
# Such is Such Roasters Limited, of …: a line for each, in everyday words
_IS_WHO = re.compile(
    r"^(?P<label>[a-z][a-z'-]{2,20}) is (?P<name>(?P=label) [^,.\n]{2,50})(?P<more>[^\n]*)$", re.MULTILINE
)
_BETWEEN = re.compile(
    r"\bbetween\s+(?P<one>[a-z][^\n,(]{2,50}?)(?:,|\s[(])[^;]{0,160}?\band\s+(?P<two>[a-z][^\n,(]{2,40}?)(?:,|\s[(]|\.\s)"
)
_PERSON = re.compile(r"[一-鿿]{2,4}(?:[(]|$)|[a-z]+(?: [a-z]+){1,2}(?:,|$|[(])")


def in_heads(text: str) -> Iterator[Candidate]:
    """Parties whose label is no usual one, believed because the text has it act and its line names somebody."""
    yield from label_lines(text)
    yield from _short_names(text)
    yield from _called_below(text)
    yield from _who_is_who(text)
    yield from _own_lines(text)
    yield from _between_names(text)


def label_lines(text: str) -> Iterator[Candidate]:
    """供方：赵铁柱 beside 需方：某公司: lines of one kind, each label of which the text goes on to use."""
    found = [
        Candidate(
            label,
            clean_name(match.group("name")),
            match.start("label"),
            f"{match.group('qualifier') or ''} {match.group('name')}",
            leads=True,
        )
        for match in _LINE.finditer(text, 0, min(len(text), _HEAD))
        if (label := match.group("label")) not in NOT_PARTIES and label not in LETTERS
    ]
    named = [one for one in found if _is_named(one.described.strip())]
    sure = [one for one in named if goes_on_with(text, one.label)]
    beside = [
        one
        for one in named
        if one not in sure
        and mentioned(text, one.label) >= OFTEN
        and CALLED_SO.fullmatch(one.label)
        and any(_next_line(one, other, text) for other in sure)
    ]
    if len(sure) + len(beside) > 1:
        yield from sorted((*sure, *beside), key=lambda one: one.position)


def _next_line(one: Candidate, other: Candidate, text: str) -> bool:
    first, last = sorted((one.position, other.position))
    return text.count("\n", first, last) == 1


def _short_names(text: str) -> Iterator[Candidate]:
    for match in _SHORTENED.finditer(text, 0, min(len(text), _HEAD)):
        label, before = match.group("label"), match.group("before")
        if label not in NOT_PARTIES and _is_named(before) and goes_on_with(text, label):
            name = before_bracket(before).rpartition("与")[2].rpartition(":")[2]
            yield Candidate(label, clean_name(name), match.start("label"), before)
    for match in (
        *_HEREINAFTER.finditer(text, 0, min(len(text), _HEAD)),
        *_HEREAFTER.finditer(text, 0, min(len(text), _HEAD)),
    ):
        label, before = match.group("label"), match.group("before")
        if label not in NOT_PARTIES and goes_on_with(text, label):
            yield Candidate(label, clean_name(before), match.start("label"), before)


def _called_below(text: str) -> Iterator[Candidate]:
    """Such Kitchens LLC is called “Such” below, and you are called “Dani”: a letter's own names for its two sides."""
    found = []
    for match in _CALLED_BELOW.finditer(text, 0, min(len(text), _HEAD)):
        before = re.split(r"[,;] (?:and )?|\band ", match.group("before"))[-1].strip()
        found.append((match.group("label"), match.start("label"), before))
    addressed = [before in _ADDRESSED for _, _, before in found]
    for (label, at, before), spoken_to in zip(found, addressed, strict=True):
        other = any(addressed) and len(found) > 1 and not spoken_to
        also = ("you",) if spoken_to else ("we", "us") if other else ()
        named = "" if spoken_to else clean_name(before)
        if label not in NOT_PARTIES and mentioned(text, label) >= OFTEN:
            yield Candidate(label, named, at, before, also)


_ADDRESSED = frozenset(("you", "we"))


def _who_is_who(text: str) -> Iterator[Candidate]:
    """Beanfold is Beanfold Coffee Roasters Limited, of Bristol. / Tomasz is Tomasz Wrona, who films …"""
    for match in _IS_WHO.finditer(text, 0, min(len(text), _HEAD)):
        label, name = match.group("label"), match.group("name")
        if label not in NOT_PARTIES and mentioned(text, label) >= OFTEN:
            yield Candidate(
                label, clean_name(name), match.start("label"), f"{name}{match.group('more')}", leads=True
            )


def _own_lines(text: str) -> Iterator[Candidate]:
    for match in _DESCRIBED.finditer(text, 0, min(len(text), _HEAD)):
        label = match.group("label")
        if SOMEBODY.search(match.group("description")) and goes_on_with(text, label):
            yield Candidate(label, label, match.start("label"), match.group("description"), leads=True)


def _between_names(text: str) -> Iterator[Candidate]:
    """between Larkspur Gardens Inc., …, and Desmond Achebe, …: by the first words of their names."""
    match = _BETWEEN.search(text, 0, min(len(text), _HEAD))
    for group in ("one", "two") if match else ():
        name = match.group(group).strip() if match else ""
        label = name.split()[0] if name else ""
        if len(label) > len("the") and label not in NOT_PARTIES and goes_on_with(text, label):
            at = match.start(group) if match else 0
            yield Candidate(label, name, at, text[at : at + 100].split("\n", maxsplit=1)[0])


def _is_named(described: str) -> bool:
    """Whether the words name somebody: a company, a person, an account."""
    return bool(SOMEBODY.search(described[:90]) or _PERSON.match(described[:_LONGEST_NAME]))
