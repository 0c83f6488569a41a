"""Pronouns: where she or he is the KOL, and where somebody else."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from auditor.contract.model import Party, Side
from auditor.language.finding import find_all
from auditor.language.marked import Marked

_DO = (
    "(?:archive|delete|post|publish|remove|take|hide|withdraw|tell|inform|report|ring|call|keep|repay|refund|owe|pay|stop|correct|apologise"
    "|apologize|work|help|cooperate|promote|advertise|wear|reply|answer|comment|speak|say|give|hand|return|put|share|disclose|show|make|pull)"
)
_DENIED = (
    "(?:talk|discuss|reveal|divulge|mention|use|appear|film|shoot|host|insult|attack|disparage|criticise|criticize|mock|sign|endorse"
    "|recommend|sell|copy|store|forward|record|stream|repost|argue|blame|contact|approach|edit|bring|let|allow|permit|name|feature|carry"
    "|review|join|attend|lend|license|issue|pose|engage|do|act|leak|pass|hint|quote|upload|swear|drink|smoke|gamble|drive"
    "|ride|hold|unbox|link|play|race|train|compete|eat|taste|plug|pitch|tag|like|front|voice|narrate|judge|coach|consult|invest|buy|order|visit|stay|travel|fly|perform|sing|read|write|draw|paint|design|cook|wear|carry|hire|work|deal|trade|trash|ridicule|belittle|lie|cheat|bet|fight)"
)
"""What she may be told to leave alone, in the present tense."""
_DOES = f"{_DO}(?:s|es)"
_RULED = "(?:must|shall|will|may|agrees|undertakes|is to|has to|can)"
_WITH_HERS = "and (?:her|his) (?:team|people|manager|management|agent|publicist|staff|crew|advisers) (?!(?:have|are|were|had|do|did)\\b)[a-z]+"
"""She and her team put themselves at the House's disposal."""
_PRONOUN = re.compile(
    rf"\b(?:she|he)(?= (?:{_WITH_HERS}|(?P<ruled>{_RULED})|{_DOES}|does not (?:{_DO}|{_DENIED}))\b)"
)
_IN_CONDITION = re.compile(
    r"(?:(?<=\bif )|(?<=\bwhen )|(?<=\bwhere )|(?<=\bonce )|(?<=\bwhenever )|(?<=\bunless ))(?:she|he)(?= [a-z])"
)
"""If he makes remarks that are racist: of whom the condition speaks."""
_NOT_BEHIND = frozenset(
    "if that what when once until unless which where while after before because thing anything everything something".split()
)
"""Words that make of what she does a condition, a time or an attribute."""
_PROCURED = re.compile(r"(?:procures? that |ensures? that |ensure |procure )(?P<who>she|he|they)\b")
"""The Agency shall procure that she does not …: whom it signs with."""
_AGENT = re.compile(
    r"(?<=\bby )(?:her|him)(?=[.,;:)]|$|\s+(?:in|at|on|to|for|within|and|or|as|under|during|without|from|after|before)\b)"
)
"""All loss … shall be compensated by her in full; but not by her manager."""
_ASKED = re.compile(
    r"(?:(?<=\brequire )|(?<=\brequires )|(?<=\boblige )|(?<=\bobliges )|(?<=\binstruct )|(?<=\brequired of )|(?<=\bcall upon )|(?<=\bpress ))(?:her|him)(?= to\b)"
)
"""Shall not require him to agree to a code: he is asked for it, whoever asks."""
_SOMEBODY_ELSE = re.compile(
    r"(?:\b(?:an?|any|another)|(?P<owned>\b(?:the|either|each)|'s))\s(?:[a-z]+\s)?(?:photographer|director|manager|assistant|employee|editor|guest"
    r"|model|representative|person|customer|user|follower|child|minor|parent|colleague|spouse|friend|contractor|worker|officer"
    r"|stylist|lawyer|adviser|advisor|journalist|reporter|viewer|recipient|spokesman|spokeswoman|spokesperson|agent)\b[^.;]*$"
)
"""When a photographer takes part, she shall …: whom the same sentence named."""
_SENTENCE = 200
_EITHER = frozenset((Side.KOL, Side.OTHER))
_FIRM = re.compile(
    r"\b(?:ltd|llc|inc|limited|agency|management|gmbh|pte|plc|company|group|corp|network|platform|marketplace)\b|公司|工作室|平台|机构"
)
"""Who is never called she."""


def by_pronoun(
    parties: Sequence[Party], marked: Marked, found: Mapping[int, tuple[int, Side]]
) -> Iterator[tuple[int, int, Side]]:
    """She must post it: the one person who signs as the KOL, unless somebody else was named since."""
    if sum(party.side is Side.KOL for party in parties) != 1:
        return
    firms = (party for party in parties if party.side is Side.OTHER)
    people = {Side.KOL} if all(_FIRM.search(f"{one.label} {one.name}".lower()) for one in firms) else _EITHER
    known = sorted(found)
    yield from _whose_task(marked, found)
    for match in find_all(_PROCURED, marked.text, "procure", "ensure"):
        yield *marked.token_range(*match.span("who")), Side.KOL
    for match in find_all(_AGENT, marked.text, "by her", "by him"):
        yield *marked.token_range(match.start(), match.end()), Side.KOL
    spoken_of = [match for match in find_all(_PRONOUN, marked.text, "he ") if _is_subject(match, marked.text)]
    spoken_of += find_all(_IN_CONDITION, marked.text, "he ")
    for match in sorted(spoken_of, key=lambda found: found.start()):
        first, last = marked.token_range(match.start(), match.end())
        else_ = _SOMEBODY_ELSE.search(marked.text[max(0, match.start() - _SENTENCE) : match.start()])
        if else_ and else_["owned"]:
            continue  # the Creator's manager: she may be the one or the other
        if else_:
            yield first, last, Side.OTHER
            continue
        if match.groupdict().get("ruled") and _SINGLE_OUT.search(
            marked.text, max(0, match.start() - _SENTENCE), match.start()
        ):
            continue  # the Brand's press officer is Ann. Within a day of a call she will …
        before = (found[at][1] for at in reversed(known[: bisect_left(known, first)]))
        person = next((side for side in before if side in people), None)
        if person is Side.KOL:
            yield first, last, Side.KOL


def _whose_task(marked: Marked, found: Mapping[int, tuple[int, Side]]) -> Iterator[tuple[int, int, Side]]:
    """It is for the University to stand by the Speaker: within 24 hours it shall publish …: whom the task was given to."""
    for match in find_all(_IT_IS_FOR, marked.text, "it is for "):
        task = found.get(marked.token_at(match.end()))
        if task is not None and (again := _IT_SHALL.match(marked.text, match.end())):
            yield *marked.token_range(*again.span("it")), task[1]


_IT_IS_FOR = re.compile(r"\bit is for (?:the )?(?=[a-z])")
_IT_SHALL = re.compile(r"[^.;\n]{4,160}?[:,]\s(?:within [^,.;:]{2,30} )?(?P<it>it)(?= (?:shall|must|will)\b)")


def _is_subject(match: re.Match[str], text: str) -> bool:
    """Whether she is spoken of at the head of a clause; in the present tense, in no clause that only says when or which."""
    before = text[max(0, match.start() - _WORD_BEFORE) : match.start()]
    if match["ruled"]:
        ahead = not before or before.endswith((". ", "; ", ": ", ", ", "\n", " that "))
        ahead = ahead or (match["ruled"] in _ORDERS and _adds_a_rule(text, match.start()))
        return ahead or (
            match["ruled"] in _ORDERS | _PROMISES
            and _ends_condition(
                text[max(0, match.start() - _SENTENCE) : match.start()],
                _OPENS if match["ruled"] in _ORDERS else _TIMES,
            )
        )
    return before.rstrip().rpartition(" ")[2] not in _NOT_BEHIND


def _adds_a_rule(text: str, at: int) -> bool:
    """The Practice may end this Agreement by notice and she shall repay …; but not: the Brand and she shall agree."""
    if not text.endswith(" and ", 0, at):
        return False
    clause = re.split(r"[.;:,\n]\s*", text[max(0, at - _SENTENCE) : at])[-1]
    return len(clause.split()) > _TWO_OF_THEM


_TWO_OF_THEM = 5


def _ends_condition(before: str, opens: frozenset[str]) -> bool:
    """Until the Brand declares it over she shall …: a condition at the head of a sentence, which no comma parts from its rule."""
    sentence = re.split(r"[.;:,\n]\s*", before)[-1]
    words = [word for word in sentence.split() if word[0].isalpha()]
    if len(words) > 1 and words[0] in _TIMES and words[-1] in _CALLS:
        return True  # on request she will delete it
    return len(words) > _SHORTEST and words[0] in opens and words[-1] not in _NOT_BEHIND


_WORD_BEFORE = 12
_ORDERS, _PROMISES = frozenset(("shall", "must")), frozenset(("will", "agrees", "undertakes"))
_CALLS = frozenset("request demand notice".split())
_TIMES = frozenset("within on upon by at during for from".split())
"""Within twelve hours of a call from the Brand he will …: what opens so is never what somebody thinks."""
_OPENS = frozenset(
    "until if when once unless where whenever after before upon on should while as in during for within".split()
)
_SHORTEST = 3
_SINGLE_OUT = re.compile(
    r"\b(?:officer|contact|manager|lead|spokesperson|spokeswoman|spokesman|counsel) (?:is|will be|shall be)\b"
)
