"""The thread that draws the pages of a PDF, one at a time, while the window goes on."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from auditor.errors import Bilingual, UnreadableFileError

if TYPE_CHECKING:
    from auditor.documents.pictures import PagePictures


class Wish(NamedTuple):
    """A page, by its 1-based number, wanted at so many pixels per point."""

    page: int
    scale: float


@dataclass(frozen=True, slots=True)
class Opened:
    order: int
    sizes: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    order: int
    wish: Wish
    image: QImage


@dataclass(frozen=True, slots=True)
class Failed:
    order: int
    message: Bilingual


class News(QObject):
    """Brings what was drawn from the thread to the window; nobody's child, as either of them may end first."""

    told = Signal(object)


class Order(NamedTuple):
    """Which file to draw; each order has a number of its own, also when it is for the same file again."""

    number: int
    path: str | None


class PageArtist:
    """Draws what was wished for last, the first wish first, and forgets all wishes before."""

    def __init__(self) -> None:
        self.news = News()
        self._changed = threading.Condition()
        self._order = Order(0, None)
        self._wishes: list[Wish] = []
        self._ended = False
        self._thread: threading.Thread | None = None

    def open(self, path: str | None) -> int:
        """Turn to another file, or to none; returns the number that all news of it bears."""
        with self._changed:
            self._order, self._wishes = Order(self._order.number + 1, path), []
            self._changed.notify()
        if path is not None and self._thread is None:
            self._thread = threading.Thread(target=self._work, name="page artist", daemon=True)
            self._thread.start()
        return self._order.number

    def wish(self, wishes: Sequence[Wish]) -> None:
        """Draw these and nothing that was wished for before."""
        with self._changed:
            self._wishes = list(wishes)
            self._changed.notify()

    def end(self) -> None:
        """Draw no more; the page being drawn is finished, but nobody waits for it."""
        with self._changed:
            self._ended = True
            self._changed.notify()

    def finish(self, seconds: float) -> None:
        """Draw no more, and wait a while until the file is let go: pdfium must not be at work when the process ends."""
        self.end()
        if self._thread is not None:
            self._thread.join(seconds)

    def _work(self) -> None:
        from auditor.documents.pictures import (
            PagePictures,  # with pdfium, which the window's start goes without
        )

        at_work = Order(0, None)
        pictures: PagePictures | None = None
        while not self._ended:
            order, wish = self._next(at_work)
            if order != at_work:
                if pictures:
                    pictures.close()
                pictures = PagePictures(order.path) if order.path is not None else None
                at_work = order
                if pictures:
                    self._tell(_opened(order.number, pictures))
            elif wish and pictures:
                self._tell(_drawn(order.number, pictures, wish))
        if pictures:
            pictures.close()

    def _tell(self, news: Opened | Drawn | Failed) -> None:
        try:
            self.news.told.emit(news)
        except RuntimeError:
            # The application ended while the page was drawn, and took the signal with it.
            self._ended = True

    def _next(self, at_work: Order) -> tuple[Order, Wish | None]:
        """What to do next, as soon as there is anything to do."""
        with self._changed:
            self._changed.wait_for(lambda: self._ended or self._order != at_work or self._wishes)
            changed = self._ended or self._order != at_work
            return self._order, None if changed else self._wishes.pop(0)


def _opened(order: int, pictures: "PagePictures") -> Opened | Failed:
    try:
        return Opened(order, pictures.sizes)
    except UnreadableFileError as error:
        return Failed(order, error.message)


def _drawn(order: int, pictures: "PagePictures", wish: Wish) -> Drawn | Failed:
    try:
        picture = pictures.draw(wish.page, wish.scale)
    except UnreadableFileError as error:
        return Failed(order, error.message)
    shape = (picture.width, picture.height, picture.stride)
    # The copy owns its pixels, whatever becomes of the bytes.
    return Drawn(order, wish, QImage(picture.pixels, *shape, QImage.Format.Format_RGB32).copy())
