"""First person: an undertaking within a contract in which one of the parties speaks, 本人罗某承诺：…, "I, Ida Brandt, bind myself"."""

import re
from collections.abc import Iterator, Sequence

from auditor.contract.labels import MYSELF
from auditor.contract.model import Party, Provision, Side
from auditor.language.finding import find_all
from auditor.language.marked import Marked

_OPENS = re.compile(
    r"\bi, (?P<en>[^\n,;.]{3,40}),|(?:本人|承诺人)(?:[(][^()\n]{0,12}[)]|[:,])?(?P<zh>[一-鿿·]{2,12})"
)
_SAYS = re.compile(
    r"\b(?:i|my (?:staff|team|assistant|manager|crew))\b(?= (?:will|shall|must|may|do|am|have|undertake|agree|promise|answer|keep|stay|pay|know|learn|return|destroy))"
    r"|本人(?!同意接受本合同)"
)
_SHORTEST = 2


def in_first_person(
    parties: Sequence[Party], marked: Marked, provisions: Sequence[Provision]
) -> Iterator[tuple[int, int, Side]]:
    """Whoever says I in a section that opens with "I," and the name of a party: (start token, end token, side)."""
    if any(alias in MYSELF for party in parties for alias in party.aliases):
        return  # a letter, whose writer is known already
    for match in find_all(_OPENS, marked.text, "i, ", "本人", "承诺人"):
        side = _side_of(match["en"] or match["zh"], parties)
        if side is None:
            continue
        for said in _SAYS.finditer(
            marked.text, match.start(), _end_of_section(match.start(), provisions, marked.text)
        ):
            yield *marked.token_range(said.start(), said.end()), side


def _side_of(name: str, parties: Sequence[Party]) -> Side | None:
    """The side of the party that is named; 本人罗渐青知悉 goes on behind the name, Such Outdoor is short for Such Outdoor Ltd."""
    name = name.strip()
    for party in parties:
        for known in (party.name.lower(), *party.aliases):
            if len(known) >= _SHORTEST and (name.startswith(known) or known.startswith(f"{name} ")):
                return party.side
    return None


def _end_of_section(start: int, provisions: Sequence[Provision], text: str) -> int:
    """The end of the annex in which a place stands, or of the text behind it."""
    around = [one for one in provisions if one.annex and one.start <= start < one.end]
    return min((one.end for one in around), default=len(text))
