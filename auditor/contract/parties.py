"""The parties: who signs, and what each of them is in the deal."""

import re
from collections.abc import Sequence
from dataclasses import replace

from auditor.contract.candidates import addressed_often, find_candidates
from auditor.contract.mentions import BOTH
from auditor.contract.model import Party, Role, Side
from auditor.contract.naming import NOT_PARTIES, OFTEN, Candidate, goes_on_with
from auditor.contract.one_party import PAIR
from auditor.contract.other_kinds import KIND_CONCEPTS, without_guessed_roles
from auditor.contract.role_scores import (
    ACT_CONCEPTS,
    ROLE_CONCEPTS,
    acts_of,
    add_act_scores,
    name_scores,
)
from auditor.contract.roles import assign
from auditor.contract.second_labels import with_second_labels
from auditor.contract.sides import with_sides
from auditor.language.fold import is_cjk
from auditor.language.marked import Marked

PARTY_CONCEPTS = frozenset((*ROLE_CONCEPTS, *ACT_CONCEPTS, *KIND_CONCEPTS, BOTH))
_PRONOUNS = frozenset(("we", "you", "us"))
"""Labels that begin a sentence with a capital only because it is one."""
_SPOKEN = ("我们", "你", "您", "we", "you")
_ROLE_OF_SIDE = {Side.BRAND: Role.BRAND, Side.KOL: Role.KOL}


def find_parties(marked: Marked, original: str) -> tuple[Party, ...]:
    """The signatories with their roles; roles that cannot be told stay unknown with confidence 0."""
    candidates = with_second_labels(find_candidates(marked), marked.text)
    parties = _with_roles(candidates, marked)
    lacking = {Role.BRAND, Role.KOL} - {_ROLE_OF_SIDE.get(party.side) for party in parties}
    if lacking and candidates:
        known = {alias for party in parties for alias in party.aliases}
        others = [
            candidate
            for candidate in addressed_often(marked.text, known)
            if _best_role(candidate, marked) in lacking
        ]
        candidates = [*candidates, *others]
        parties = _with_roles(candidates, marked) if others else parties
    parties = _with_letterhead(without_guessed_roles(parties, marked), marked.text)
    spoken_of = {label for one in candidates for label in (one.label, *one.other_labels)}
    if spoken_of.isdisjoint(_SPOKEN):  # a letter says itself who "we" are
        parties = _with_pronouns(parties, marked)
    return tuple(
        replace(
            party,
            label=party.label
            if party.label in _PRONOUNS
            else _unfold(party.label, candidate.position, marked, original),
            name=_unfold(party.name, max(0, candidate.position - 200), marked, original),
        )
        for party, candidate in zip(parties, candidates, strict=True)
    )


def _with_letterhead(parties: tuple[Party, ...], text: str) -> tuple[Party, ...]:
    """KILBRANNAGH CREAMERY DAC over a letter in which “I” and “we” write, and “the Creamery” is spoken of: one party."""
    head = next((line for line in text[:_LETTERHEAD].split("\n") if _FIRM.search(line)), "")
    words = [
        word for word in re.findall(r"[a-z]{5,}", head) if len(re.findall(rf"\bthe {word}\b", text)) >= OFTEN
    ]
    known = {alias for party in parties for alias in party.aliases}
    called = tuple(word for word in words if word not in known and word not in NOT_PARTIES)
    return tuple(
        replace(party, aliases=(*party.aliases, *called))
        if called and party.role is Role.BRAND and party.label in _WRITERS
        else party
        for party in parties
    )


_LETTERHEAD, _WRITERS = 160, frozenset(("i", "we", "us"))
_FIRM = re.compile(
    r"\b(?:dac|ltd|limited|inc|llc|plc|gmbh|pty|co-operative|cooperative|society|company|corporation)\b"
)


def _with_pronouns(parties: tuple[Party, ...], marked: Marked) -> tuple[Party, ...]:
    """甲方：某公司 and 乙方：某人 over a text that then only says 我们 and 你: who of the two is spoken of."""
    known = {alias for party in parties for alias in party.aliases}
    if not {Role.BRAND, Role.KOL} <= {party.role for party in parties}:
        return parties
    spoken = [
        Candidate(word, "", marked.text.find(word), word)
        for word in _SPOKEN
        if word not in known and goes_on_with(marked.text, word)
    ]
    chinese = [one for one in spoken if is_cjk(one.label[0])]
    if chinese and len(chinese) < len(spoken):  # both languages side by side, each with words of its own
        parties = _saying(parties, chinese, marked)
        spoken = [one for one in spoken if one not in chinese]
    return _saying(parties, spoken, marked)


def _saying(parties: tuple[Party, ...], spoken: Sequence[Candidate], marked: Marked) -> tuple[Party, ...]:
    """The parties, of whom one is the “we” and another the “you” of the text."""
    if len(spoken) > PAIR:
        return parties
    said = {_best_role(one, marked): one.label for one in spoken}
    if len(spoken) == PAIR:
        said = {party.role: party.label for party in _with_roles(spoken, marked)}
    if len(said) != len(spoken) or not set(said) <= {Role.BRAND, Role.KOL}:
        return parties
    first = {role: next(party.label for party in parties if party.role is role) for role in said}
    return tuple(
        replace(party, aliases=(*party.aliases, said[party.role]))
        if first.get(party.role) == party.label
        else party
        for party in parties
    )


def _with_roles(candidates: Sequence[Candidate], marked: Marked) -> tuple[Party, ...]:
    """The parties with their roles, one for each candidate."""
    scores = {
        candidate.label: name_scores(
            candidate, marked, [other for other in candidates if other is not candidate]
        )
        for candidate in candidates
    }
    counts = acts_of(candidates, marked)
    add_act_scores(scores, counts)
    return with_sides(assign(candidates, scores), counts, candidates, marked.text)


def _best_role(candidate: Candidate, marked: Marked) -> Role:
    scores = name_scores(candidate, marked)
    best = max(scores, key=lambda role: scores[role])
    return best if scores[best] > 0 else Role.UNKNOWN


def _unfold(words: str, start: int, marked: Marked, original: str) -> str:
    """Folded words in the dress of the original text, looked for from ``start``; as they are where not found."""
    at = marked.text.find(words, start) if words else -1
    spaced = (
        re.compile(r"\s?".join(map(re.escape, words))).search(marked.text, start)
        if words and at < 0
        else None
    )
    if at < 0 and not spaced:
        return words
    start, end = marked.tokens.folded.original(*(spaced.span() if spaced else (at, at + len(words))))
    written = original[start:end]
    if written.isupper() and words.isascii() and re.search(rf"\b{re.escape(words.title())}\b", original):
        written = words.title()  # TALENT: at the head, and Talent ever after
    return re.sub(r"\s", "", written) if is_cjk(words[0]) and len(words) < 8 else written


def settle(parties: Sequence[Party], brand: str | None, kol: str | None) -> tuple[Party, ...]:
    """The roles as the user settles them: ``brand`` and ``kol`` are labels or names."""
    if not brand and not kol:
        return tuple(parties)
    settled: list[Party] = []
    brand_known, kol_known = (any(_is(party, wanted) for party in parties) for wanted in (brand, kol))
    for party in parties:
        if _is(party, brand):
            settled.append(replace(party, role=Role.BRAND, side=Side.BRAND, confidence=1.0))
        elif _is(party, kol):
            settled.append(replace(party, role=Role.KOL, side=Side.KOL, confidence=1.0))
        elif len(parties) == 2 and (brand_known or kol_known):
            role, side = (Role.KOL, Side.KOL) if brand_known else (Role.BRAND, Side.BRAND)
            settled.append(replace(party, role=role, side=side, confidence=0.9))
        else:
            settled.append(party)
    return tuple(settled)


def _is(party: Party, wanted: str | None) -> bool:
    return bool(wanted) and str(wanted).strip().lower() in {
        party.label.lower(),
        party.name.lower(),
        *party.aliases,
    }
