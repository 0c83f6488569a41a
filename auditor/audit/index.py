"""Which statements hold a concept: sets of statements, each kept as the bits of one integer.

A frame asks for many concepts at once, of every statement. With a bit per statement that is a handful of
integer operations on the whole contract, and only the few statements that hold everything are looked at.
"""

from collections.abc import Callable, Iterable

Bits = int


def bits_of(indexes: Iterable[int], size: int) -> Bits:
    """The set of these statement indexes, of a contract of ``size`` statements."""
    flags = bytearray(size)
    for index in indexes:
        flags[index] = 1
    return int(flags[::-1].translate(_DIGITS) or b"0", 2)


_DIGITS = bytes(range(48, 50)) + bytes(254)


def members(bits: Bits) -> list[int]:
    """The statement indexes of a set, in reading order."""
    found: list[int] = []
    digits = bin(bits)[:1:-1]
    at = digits.find("1")
    while at >= 0:
        found.append(at)
        at = digits.find("1", at + 1)
    return found


class ConceptIndex:
    """A set of statements per concept, each worked out when first asked for; ``holders`` knows how."""

    def __init__(self, holders: Callable[[str], Bits]) -> None:
        self._holders = holders
        self._known: dict[str, Bits] = {}
        self._groups: dict[tuple[str, ...], Bits] = {}

    def release(self) -> None:
        """Forget how to work a set out; what is known stays."""
        del self._holders

    def one(self, concept: str) -> Bits:
        """The statements that hold the concept."""
        known = self._known.get(concept)
        if known is None:
            known = self._known[concept] = self._holders(concept)
        return known

    def any_of(self, concepts: tuple[str, ...]) -> Bits:
        """The statements that hold at least one of the concepts."""
        known = self._groups.get(concepts)
        if known is None:
            known = 0
            for concept in concepts:
                known |= self.one(concept)
            self._groups[concepts] = known
        return known
