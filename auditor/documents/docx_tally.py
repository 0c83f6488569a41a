"""What the walk through a document counts on its way: pages, and text that is marked as changed or hidden."""

from dataclasses import dataclass

from auditor.documents.model import Revisions


@dataclass(slots=True)
class Tally:
    """Changes, text left out and page-sized pictures met so far."""

    insertions: int = 0
    deletions: int = 0
    struck_out: int = 0
    hidden: int = 0
    pictured_pages: int = 0

    def revisions(self, comments: int) -> Revisions:
        return Revisions(self.insertions, self.deletions, self.struck_out, self.hidden, comments)


@dataclass(slots=True)
class PageCount:
    """The page that the walk has come to.

    Word marks where its pages began when it last saved, also right after a break that the author put there:
    ``at_top`` is true from a break to the next text, so that the two count as one.
    """

    page: int = 1
    at_top: bool = True

    def break_page(self) -> None:
        """A page break of the author, who may leave a page empty."""
        self.page += 1
        self.at_top = True

    def begin_page(self) -> None:
        """What follows stands at the top of a page."""
        if not self.at_top:
            self.break_page()
