"""The provisions of a contract by number and place: which one a number means, what lies around it and before it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter, itemgetter

from auditor.contract.model import Provision
from auditor.language.numbers import parse_chinese_numeral

_ABOVE_ARTICLES = frozenset(("chapter", "part", "annex", "section", "contract"))
_ITEMS = frozenset(
    (
        "cn_bracket",
        "int_bracket",
        "int_close",
        "circle",
        "letter_bracket",
        "letter_point",
        "roman_bracket",
        "stem",
        "row",
    )
)
_ARTICLES = frozenset(("article", "article_en", "section_en", "decimal 1", "cn_capital", "cn_point"))
_WORDED = frozenset(("article", "article_en", "section_en"))
_ARTICLE_RANKS = tuple(sorted(_ARTICLES))
_NEXT = 12
"""So many points of Part B are looked at: where they have headings of their own, B3 Disclosure, they are its articles."""
_NEARLY_ALL = 8
"""Tenths of a contract that lie below its title."""
_WRITTEN_SO = 2
"""So many ranks of 条 are written 第四条 or Article 4. Of the others, 四、 on the outside comes before a 4. within."""
_UNIT_RANKS = {
    "条": ("article", "article_en", "decimal", "cn_capital", "cn_point", "section_en"),
    "章": ("chapter", "part", "cn_capital", "cn_point", "decimal 1"),
    "节": ("section", "cn_capital", "cn_point", "decimal 1"),
    "部分": ("part", "cn_capital", "cn_point", "decimal 1"),
}


def titles(provisions: Sequence[Provision]) -> frozenset[int]:
    """The headings that stand above numbered articles: they name the text, not what one article is about."""
    return frozenset(
        provision.parent for provision in provisions if _stands_below_title(provision, provisions)
    )


def _stands_below_title(provision: Provision, provisions: Sequence[Provision]) -> bool:
    """Whether the heading around a provision is no article's: what numbers articles stands below it, or A., B. and C. do that
    make up the whole contract."""
    above = provisions[provision.parent]
    whole = above.index == 1 and (above.end - above.start) * 10 > provisions[0].end * _NEARLY_ALL
    if above.rank == "decimal 1":
        # S1. to S11., held together by their letter alone; but E 合作限制 heads E1 and E2
        letter, outer = provision.label[:1].casefold(), provisions[above.parent]
        if not letter.isalpha() or above.heading:
            return False
        follows = outer.heading[1:2]
        headed = outer.heading[:1].casefold() == letter and not (follows.isascii() and follows.isalpha())
        headed = headed or outer.label.strip(" .").casefold() == letter
        if re.match(rf"part {letter}\b", outer.heading.casefold()):
            return any(one.parent == above.index and one.heading for one in provisions[above.index :][:_NEXT])
        return whole and not headed
    if above.rank == "section_en" and provision.rank == "decimal 1" and above.label.split()[-1].isalpha():
        # SECTION II - STANDARD TERMS over 1. Claims and 2. Drafts
        return bool(provisions[above.index + 1].heading)
    lettered = whole and provision.rank == "letter_point" and bool(provision.heading)
    numbered = above.rank == "heading" and (provision.rank in _ARTICLES or lettered)
    return numbered and not _heads_a_list(above, provisions)


def _heads_a_list(heading: Provision, provisions: Sequence[Provision]) -> bool:
    """When it all kicks off / 1. Message us. 2. Take the video down: one article of many that have no numbers, in which a
    list is counted."""
    if (heading.end - heading.start) * 10 > provisions[0].end * _SMALL_PART:
        return False
    near = provisions[max(1, heading.index - _NEXT) : heading.index + _NEXT * 2]
    beside = [one for one in near if one.rank == "heading" and one.parent == heading.parent]
    bare = [one for one in beside if provisions[min(one.index + 1, len(provisions) - 1)].parent != one.index]
    return len(beside) >= _SEVERAL and len(bare) * 2 > len(beside)


_SMALL_PART, _SEVERAL = 4, 4
"""Tenths of a contract that one of its articles does not reach, and so many headings without numbers."""


def enclosing_article(provision: Provision, provisions: Sequence[Provision]) -> Provision:
    """The outermost provision around this one that is no chapter, part or annex, and no title above numbered articles."""
    while provision.parent:
        parent = provisions[provision.parent]
        if parent.rank in _ABOVE_ARTICLES and provision.rank in _ITEMS:
            return parent  # an annex that says (一), (二) without an article around them
        if parent.rank in _ABOVE_ARTICLES:
            counts_on = (
                not provision.heading
                and provision.rank == "decimal 2"
                and provision.number[:1] == parent.number
            )
            return parent if counts_on else provision  # 第4部分 with 4.1 and 4.2 is one article
        if _stands_below_title(provision, provisions):
            break
        provision = parent
    return provision


_LISTS = re.compile(r"[^\s:]:\s*[^\s:_]{2}")
"""附件一 同业者名单：炊云、灶王星: a title with what it promises right behind it."""


class ProvisionIndex:
    """The provisions by their numbers, annexes apart."""

    def __init__(self, provisions: Sequence[Provision]) -> None:
        self.provisions = provisions
        self.children: dict[int, list[Provision]] = {}
        self.numbered: dict[tuple[int, ...], list[Provision]] = {}
        self.annexes: dict[tuple[int, ...], list[Provision]] = {}
        self.labelled: dict[str, list[Provision]] = {}
        """By what stands in front of them without its stop: b6.2, (7), ④, article d."""
        self.starts = [provision.start for provision in provisions]
        for provision in provisions[1:]:
            self.children.setdefault(provision.parent, []).append(provision)
            same = self.annexes if provision.annex else self.numbered
            same.setdefault(provision.number, []).append(provision)
            self.labelled.setdefault(provision.label.strip(" ."), []).append(provision)

    def before(self, provision: Provision) -> Sequence[Provision]:
        """The provisions beside this one that stand before it."""
        beside = self.children.get(provision.parent, [])
        return beside[: bisect_left(beside, provision.index, key=attrgetter("index"))]

    def in_annex(self, provision: Provision) -> bool:
        while provision.index:
            if provision.annex:
                return True
            provision = self.provisions[provision.parent]
        return False

    def at(self, position: int) -> Provision:
        """The innermost provision around a folded position."""
        found = self.provisions[max(0, bisect_right(self.starts, position) - 1)]
        while found.index and found.end <= position:
            found = self.provisions[found.parent]
        return found

    def article(self, number: tuple[int, ...], unit: str) -> Provision | None:
        """第N条 or Section N: the provision of the best-fitting rank with this number, the main text and the outermost first."""
        ranks = _UNIT_RANKS.get(unit, _UNIT_RANKS["条"])
        found: list[tuple[bool, bool, bool, int, int, Provision]] = []
        for provision in self.numbered.get(number, ()):
            order = next((k for k, rank in enumerate(ranks) if provision.rank.startswith(rank)), None)
            if order is not None:
                letter = provision.label[:1]
                prefixed = (
                    order >= _WRITTEN_SO and letter.isascii() and letter.isalpha()
                )  # GT-7 is not clause 7
                outside = (
                    prefixed, order >= _WRITTEN_SO, self.in_annex(provision), provision.depth, order
                )  # fmt: skip
                found.append((*outside, provision))
        return min(found, key=itemgetter(0, 1, 2, 3, 4))[5] if found else self.outermost(number)

    def twins(self, provision: Provision) -> list[Provision]:
        """The same article in the other language, where 第五条 and Article 5 stand one below the other, or 6.1 and 6.1."""
        if provision.rank not in _WORDED:
            beside = self.children.get(provision.parent, [])
            at = bisect_left(beside, provision.index, key=attrgetter("index"))
            near = (*beside[max(0, at - 1) : at], *beside[at + 1 : at + 2])
            return [one for one in near if (one.number, one.rank) == (provision.number, provision.rank)]
        return [
            one
            for one in self.numbered.get(provision.number, ())
            if one.rank in _WORDED and one.rank != provision.rank and one.parent == provision.parent
        ]

    def row(self, number: int) -> Provision | None:
        """第10行: the row of a table with this number in its first cell."""
        return next((one for one in self.numbered.get((number,), ()) if one.rank == "row"), None)

    def spelled_article(self, written: str) -> Provision | None:
        """Section D by its letter."""
        if len(written) != 1 or not written.isalpha():
            return None
        for label in (f"section {written}", f"article {written}"):
            if spelled := self.labelled.get(label):
                return spelled[0]
        lettered = (
            one
            for one in self.labelled.get(written, ())
            if one.rank == "letter_point" and (one.heading or not one.parent)
        )
        return next(lettered, None)

    def bracketed(self, written: str) -> Provision | None:
        """第（7）条 where points are numbered (1) to (18) through the whole contract, whatever articles stand over them."""
        found = self.labelled.get(f"({written})", ())
        return found[0] if len(found) == 1 else None

    def formal(self, article: str, item: str) -> Provision | None:
        """肆之二: the second point under 肆."""
        number, below = (int(parse_chinese_numeral(written) or 0) for written in (article, item))
        above = self.article((number,), "条")
        return (self.child(above, below) or above) if above else None

    def lettered_article(self, written: str) -> Provision | None:
        """B6.2 by its label."""
        return next(iter(self.labelled.get(written, ())), None)

    def outlined(self, written: str) -> Provision | None:
        """E(2) by its label, or as the second point of the article E or V."""
        labelled = self.lettered_article(written)
        if labelled is not None:
            return labelled
        above, _, below = written.rstrip(")").partition("(")
        article = next((one for one in self.labelled.get(above, ()) if not one.parent), None)
        return self.child(article, int(below)) if article is not None else None

    def part(self, letter: str) -> Provision | None:
        """E in a column of parts: what stands below PART E. RESERVED MATTERS."""
        if len(letter) != 1 or not letter.isalpha():
            return None
        named = re.compile(rf"part {letter}(?![a-z\d])")
        return next((one for one in self.provisions[1:] if named.match(one.heading.casefold())), None)

    def circled(self, written: str) -> Provision | None:
        """违反④ where the articles of the contract are ①, ②, ③."""
        articles = (one for one in self.labelled.get(written, ()) if not one.parent and one.rank == "circle")
        return next(articles, None)

    def outermost(self, number: tuple[int, ...]) -> Provision | None:
        """Where the articles are numbered (一), 第（二）条 means the second of them."""
        if any(provision.rank.startswith(_ARTICLE_RANKS) for provision in self.provisions):
            return None  # they stand within articles
        outer = (0, *(one.index for one in self.provisions if one.rank == "heading"))
        return next(
            (one for one in self.numbered.get(number, ()) if one.parent in outer and one.rank in _ITEMS), None
        )

    def child(self, parent: Provision, number: int) -> Provision | None:
        for provision in self.children.get(parent.index, ()):
            if provision.number and provision.number[-1] == number:
                return provision
        for provision in self.children.get(parent.index, ()):
            found = self.child(provision, number)
            if found:
                return found
        return None

    def lettered(self, parent: Provision, letter: str) -> Provision | None:
        """(b) or (ii) below a provision, by its letters: (i) is a letter in one list and a numeral in another."""
        for provision in self.children.get(parent.index, ()):
            if provision.label.strip("() ") == letter:
                return provision
        for provision in self.children.get(parent.index, ()):
            found = self.lettered(provision, letter)
            if found:
                return found
        return None

    def annex(self, number: tuple[int, ...]) -> Provision | None:
        """The annex with this number; a title in a list of annexes, with nothing below or behind it, is none."""
        annexes = self.annexes.get(number, ())
        return next(
            (one for one in annexes if one.end - one.heading_end > 1 or _LISTS.search(one.heading)), None
        )

    def enclosing_article(self, provision: Provision) -> Provision:
        """The outermost provision around this one that is no chapter, part or annex."""
        return enclosing_article(provision, self.provisions)

    def enclosing_section(self, provision: Provision) -> Provision:
        """The 节 or the Section of an Article around a provision, else its article."""
        outer = provision
        while outer.parent and outer.rank not in {"section", "section_en"}:
            outer = self.provisions[outer.parent]
        return outer if outer.rank in {"section", "section_en"} else self.enclosing_article(provision)

    def enclosing_chapter(self, provision: Provision) -> Provision:
        """The chapter around a provision, else its article."""
        outer = provision
        while outer.parent:
            outer = self.provisions[outer.parent]
            if outer.rank in {"chapter", "part", "annex"}:
                return outer
        return self.enclosing_article(provision)
