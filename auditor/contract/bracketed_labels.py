"""Labels in brackets behind whoever is called so: 某公司（以下简称“甲方”）, Starfield Ltd. (the "Brand")."""

import re
from collections.abc import Iterator

from auditor.contract.naming import (
    CALLED,
    CALLED_SO,
    LETTERS,
    NOT_PARTIES,
    OFTEN,
    PREAMBLE,
    Candidate,
    acts,
    before_bracket,
    clean_name,
    goes_on_with,
    is_party,
    is_person,
    is_somebody,
)
from auditor.contract.one_party import ITEM
from auditor.language.fold import is_cjk

_LONGEST_LABEL = 24
# (以下简称“甲方”), (the "Client"), and without quotation marks (以下简称甲方), (the Client).
_NAMED = re.compile(
    r"[(](?P<lead_bare>(?:[^()\n]{1,40}[,;])?(?:以下|下文|后文|在?本(?:合同|协议|约|契约)中?)?(?:简称|统称|下称|称)(?:为|作)?|(?:the|hereinafter,?(?: referred to as)?(?: the)?|in the following,?:?(?: called)?(?: the)?|hereafter,?(?: called)?(?: the)?|below:?(?: the)?) )"
    r"(?P<bare>[一-鿿]{2,6}|[a-z]+(?: [a-z]+)?)[)]"
    rf"|[(](?P<called>{CALLED})[)](?!\s*:|[ ]*\t)"
    r"|[(](?P<said>(?:we|you|us)(?:,? (?:and |or )?[a-z][a-z&' ]{1,24}){0,3})[)](?=[;,.]?(?: and)?[ \t]*(?:\n|$))"
    r"|[(](?P<short>[a-z&][a-z&' ]{2,24})[)](?=[;,.]?(?: and)?[ \t]*(?:\n|$))"
    r"|[(]\s*(?P<lead>[^()\n“”\"]{0,110}?)[“\"'](?P<label>[^“”\"'\n]{1,30})[”\"'][^()\n]{0,240}[)]"
)
PRONOUNS = frozenset(("we", "you"))
"""What a letter calls its writer and its reader."""
_ITS_CLIENT = re.compile(r".*\b(?:its|our|their) client,? |.*:")
# (小红书叫“阿灿今晚喝什么”，下面就叫“阿灿”)
_CALLED_FROM_HERE = re.compile(
    r"(?:以下|下文|后文|下面|后面|简称|下称)[^“”\"]{0,6}[“\"](?P<label>[^“”\"\n]{1,30})[”\"]"
)
# 自：某公司（“品牌方”） over a letter that says 我们 from then on
_LETTER_HEAD = re.compile(r"\s*(?:自|致|由|发函[人方]|收函[人方]|发件人|收件人|from|to)\s*:")
_SERVICES_OF = re.compile(r"(?:\bservices of|\bf/s/o:?) [^,;()]{3,40}$")
# … its physicians. Ada Thorvald (the “Collaborator”): two or three words that begin a sentence, and then the bracket
_FULL_NAME = re.compile(
    r"(?:^|[.;]\s+|\n)(?!(?:the|a|an|this|these|its|any|all|each|such|under|in|on)\b)(?P<name>[a-z][a-z'-]+(?: [a-z][a-z.'-]*){1,2})\s*$"
)
_TO_YOU = re.compile(r"(?:^|\s)you,?\s*$")
"""… and you (the “Presenter”): a letter names its reader."""
_JOINTLY = re.compile(
    r"[与和及同].*(?:合称|并称|统称)|\b(?:together|collectively|jointly(?! and severally))\b"
)
"""A firm and its owner, jointly and severally “Okpara”, are one party of two; (together, the “Talent Parties”) is a word for several."""
_PARTIES = re.compile(r"\bparties\b|\bbetween\b|\bamong\b|订约方|立约|双方")
_NAME_BEHIND = re.compile(r"[ \t]*:[ \t]*(?P<name>[^\n]{2,80})")
"""服务商（以下称“甲方”）：某公司: the name stands behind the bracket, what the party is called before it."""
_LED = re.compile(rf"\W*(?P<label>{CALLED})[ \t]*:")
_WORDS, _ABOVE = 5, 600
_CALLS = ("以下", "下文", "后文", "简称", "下称", "称")
_CALLS_HERE = ("in the following", "hereafter", "hereinafter", "below")
_LINE_AND = re.compile(r"\s*and\s*\n")
_BRACKET_AND = re.compile(r"\([^()\n]*\)\s*and\s*\n")
_AND_LINE = re.compile(r"\)\s*and\s*\n[^\n]*$")


def in_brackets(text: str) -> Iterator[Candidate]:
    """某公司（以下简称“甲方”）, Starfield Ltd. (the "Brand")."""
    named_to = 0
    for match in _NAMED.finditer(text, 0, min(len(text), PREAMBLE)):
        quoted = match.group("label") is not None
        short = match.group("short")
        said = match.group("said")  # Such Pty Ltd of … (we, us, Such)
        bare = match.group("called") or match.group("bare") or short or said
        lead = match.group("lead") if quoted else match.group("lead_bare") or ""
        label, *others = _words_of(match, quoted, bare) or [""]
        if not label:
            continue
        if label in NOT_PARTIES or label.removeprefix("the ") in NOT_PARTIES:
            continue
        joint = _JOINTLY.search(lead) and not (
            label.isascii() and CALLED_SO.fullmatch(label.removeprefix("the "))
        )
        if label not in LETTERS and joint:
            continue  # 与代言人合称“受托方”: no party of its own; her LLC and she, together "Talent", are one
        parts = re.split(
            r"\n|[),;]\s*and\b(?! (?:its|his|her|their)\b)|(?<=[)]),|;",
            text[max(named_to, match.start() - 240) : match.start()],
        )
        # 木鹅桌游（负责人：傅蕾），以下叫“木鹅”
        before = parts[-1] if parts[-1].strip() or not is_cjk(label[0]) else "".join(parts[-2:])
        if short and not (_is_of_party(before, text, match.start()) and label in before):
            continue
        lent = bare is not None and bool(
            _SERVICES_OF.search(before)
        )  # the services of Oliver Trant (the Individual)
        counted = f"{label}s" in others or (label.endswith("s") and label[:-1] in others)
        if _is_thing(label, before, lead) or (counted and not CALLED_SO.fullmatch(label.removesuffix("s"))):
            continue  # (the "Program" or "Programs"): there may be more of them
        if _TO_YOU.search(before) and CALLED_SO.fullmatch(label) and goes_on_with(text, "you"):
            yield Candidate(
                label, "", match.start("label" if quoted else "bare"), f"{lead} {before}", (*others, "you")
            )
            named_to = match.end()
            continue
        # (以下称酒店), (in the following: the Rider), and lines that an "and" joins
        beside = lead.startswith(_CALLS_HERE) or _stands_beside_and(text, match)
        beside = beside or (bare is not None and _is_one_of_lines(text, match, _LABELLED_BARE))
        named = quoted or beside or lead.startswith(_CALLS)
        if label not in LETTERS:
            if len(label) > _LONGEST_LABEL or not any(
                is_party(text, word, named=quoted)
                or ((quoted or short) and word in before and goes_on_with(text, word))
                or (quoted and CALLED_SO.fullmatch(word) and _LETTER_HEAD.match(before))
                or (said and goes_on_with(text, word))
                or (
                    quoted and _LED.match(before) and goes_on_with(text, word)
                )  # 聘任单位：某局（下称“县局”）
                or (quoted and CALLED_SO.fullmatch(word) and _goes_by_its_name(before, text))
                or ((lent or beside) and goes_on_with(text, word))
                for word in (label, *others)
            ):
                continue
            called = bool(CALLED_SO.fullmatch(label)) or bool(short) or lent
            called = called or (quoted and _numbers_party(before, text, match.start()))
            called = called or (quoted and _is_one_of_lines(text, match) and goes_on_with(text, label))
            called = called or not PRONOUNS.isdisjoint((label, *others))  # ("Affiliate," "you")
            # 嘉宾：某人（“某号”，博主）
            called = called or (
                quoted and bool(_LED.match(before) or _acts_as_party(before, text, label, match.start()))
            )
            called = called or before.lstrip().startswith(f"{label}:")  # Estate: Domaine Such ("the Estate")
            called = called or (quoted and bool(_FULL_NAME.search(before)) and goes_on_with(text, label))
            name = before.split(",")[0].split()  # Anselm Reyes, a hurdler, of Such ("Reyes")
            shortened = quoted and label in (*before.split()[-_WORDS:], *name)
            somebody = called or shortened or (named and is_somebody(f"{label} {before}", lead))
            if not somebody and not is_person(text, label):
                continue
        also, name, before = _named_beside(
            before, label, _NAME_BEHIND.match(text, match.end()), quoted=quoted
        )
        others += [word for word in also if word not in (label, *others)]
        at = match.start(match.lastgroup or 0)  # the label is what a bracket ends with
        yield Candidate(label, name, at, f"{lead} {before}", tuple(others))
        named_to = match.end()


def _named_beside(
    before: str, label: str, behind: re.Match[str] | None, *, quoted: bool
) -> tuple[list[str], str, str]:
    """What else the words beside a bracket call the party (委托人：某公司（下称“炊砚”）), its name, and those words."""
    if behind and CALLED_SO.fullmatch(before.strip()):  # 服务商（以下称“甲方”）：某公司
        return [before.strip()], clean_name(behind["name"]), before + behind["name"]
    full_name = _FULL_NAME.search(before) if quoted else None
    named_so = full_name["name"] if full_name else before_bracket(before)
    name = clean_name(_ITS_CLIENT.split(before)[-1] if label == "client" else named_so.rpartition(":")[2])
    led = _LED.match(before)
    return [led["label"]] if led else [], name, before


def _words_of(match: re.Match[str], quoted: bool, bare: str | None) -> list[str]:
    """What a bracket calls a party by, first the word that it says most often."""
    if quoted:
        return _labels(match.group())
    words = re.split(r",\s*(?:and |or )?| and | or ", bare or "") if match.group("said") else [bare or ""]
    return [word.strip() for word in words if word.strip()]


def _goes_by_its_name(before: str, text: str) -> bool:
    """FundedSuch ("the Firm"): the text goes on to speak of FundedSuch."""
    name = clean_name(before_bracket(before))
    return 1 < len(name) <= _LONGEST_LABEL and not is_cjk(name[0]) and goes_on_with(text, name)


def _is_one_of_lines(text: str, match: re.Match[str], labelled: re.Pattern[str] | None = None) -> bool:
    """Such B.V., Utrecht (the "Bureau") / Such AS, Bergen (the "Maker"): one of several lines that each name a party."""
    start, end = text.rfind("\n", 0, match.start()), text.find("\n", match.end())
    above = text[text.rfind("\n", 0, max(0, start)) + 1 : max(0, start)]
    below = text[end + 1 : text.find("\n", end + 1)] if end >= 0 else ""
    return any((labelled or _LABELLED).search(line) for line in (above, below))


_LABELLED = re.compile(r"^[^\n]{5,160}[(](?:the )?[“\"][a-z ]{3,24}[”\"][)]")
_LABELLED_BARE = re.compile(r"^[^\n]{5,160}[(]the [a-z]+(?: [a-z]+)?[)]$")


def _stands_beside_and(text: str, match: re.Match[str]) -> bool:
    """Such Pty Ltd, of … (Such) / and / Marama …, of … (the Maker): each party has a line of its own."""
    before = text[max(0, match.start() - _ABOVE) : match.start()]
    return bool(_LINE_AND.match(text, match.end()) or _AND_LINE.search(before))


_COUNTS = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several"


def _is_thing(label: str, before: str, lead: str) -> bool:
    """Prairie 900 and Prairie 600 grills (the “Grills”), ten host-read spots of a minute (“Spots”): goods, in the plural
    and before their own name."""
    if not label.endswith("s") or CALLED_SO.fullmatch(label):
        return False
    if lead.strip() == "the" and before.rstrip().endswith(f" {label}"):
        return True
    counted = rf"\b(?:{_COUNTS}|\d+) (?:[a-z-]+ ){{0,3}}{re.escape(label)} (?:of|for|on|in|at|with|per)\b"
    return bool(re.search(counted, before))


def _numbers_party(before: str, text: str, at: int) -> bool:
    """Whether the words before a bracket begin with the number of a party: PARTIES, (1) Such Ltd, of … (Such)."""
    return bool(ITEM.match(before.lstrip())) and bool(_PARTIES.search(text, max(0, at - _ABOVE), at))


def _acts_as_party(before: str, text: str, label: str, at: int) -> bool:
    """Parties: Such Inc. ("Such"), and Kezia Brandt, streaming as "kez" (the "Partner"): whom the text has act again and again."""
    named = _PERSON_FIRST.match(before.strip().removeprefix("and "))
    return bool(named and _PARTIES.search(text, max(0, at - _ABOVE), at)) and acts(text, label) >= OFTEN


_PERSON_FIRST = re.compile(r"[a-z][a-z'-]+(?: [a-z][a-z.'-]*){1,2},")


def _is_of_party(before: str, text: str, at: int) -> bool:
    """Whether a bracket stands behind a party of a list: its words are numbered, or name a company or a person."""
    if _numbers_party(before, text, at):
        return True
    listed = _PARTIES.search(text, max(0, at - _ABOVE), at) or _BRACKET_AND.match(text, at)
    return is_somebody(before, "") and bool(listed)


def _labels(bracket: str) -> list[str]:
    """The words in quotation marks of a bracket, ("I", "me", "Creator"), what parties are called first."""
    words = [
        word.strip(" ,.;").removeprefix("the ")
        for word in re.findall(r"[“\"']([^“”\"'\n]{1,30})[”\"'](?!指|系指|是指|means)", bracket)
    ]
    called = _CALLED_FROM_HERE.search(bracket)
    first = called.group("label").strip() if called else ""
    return sorted(
        dict.fromkeys(filter(None, words)), key=lambda word: (word != first, not CALLED_SO.fullmatch(word))
    )
