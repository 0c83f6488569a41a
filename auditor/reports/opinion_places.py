"""Where evidence stands, in the words of a reader: the article of the contract and the page."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from auditor.audit.model import Evidence, Heading
from auditor.audit.wording import cited_within
from auditor.reports.opinion_words import opinion_words
from auditor.reports.writing import one_line


class Places:
    """The outline of one contract, asked for the article that holds a character."""

    def __init__(self, headings: Sequence[Heading], language: str) -> None:
        self._headings = sorted(headings, key=lambda heading: (heading.start, heading.depth))
        self._starts = [heading.start for heading in self._headings]
        self._said = opinion_words(language)

    def of(self, evidence: Iterable[Evidence]) -> tuple[str, ...]:
        """Each place once, in the order of the evidence: the article and below it the page."""
        return tuple(filter(None, dict.fromkeys(self._of(span) for span in evidence)))

    def article(self, start: int) -> str:
        """The number of the article, empty outside the outline: "第 7.2 条", "第五条（一）", "三、1"."""
        number = self._number(start)
        bare = number.replace(".", "").isdecimal() and number.isascii()
        return self._said["article"].format(number=number.strip(".")) if bare else number

    def _number(self, start: int) -> str:
        """The number as written, after that of the article that holds it unless it says it all."""
        found = bisect_right(self._starts, start) - 1
        if found < 0:
            return ""
        nearest = self._headings[found]
        first = next((h for h in reversed(self._headings[: found + 1]) if h.depth == 1), nearest)
        if start >= nearest.end:
            nearest = first
        if start >= nearest.end:
            return ""
        if nearest is first:
            return one_line(first.label)
        return cited_within(one_line(first.label), one_line(nearest.label))

    def _of(self, span: Evidence) -> str:
        page = self._said["on_page"].format(page=span.page) if span.page is not None else ""
        return "\n".join(filter(None, (self.article(span.start), page)))
