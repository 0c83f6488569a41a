"""The pages of a PDF as they look, one below the other, with the evidence marked on them."""

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from auditor.desktop.page_artist import Drawn, Failed, Opened, PageArtist, Wish
from auditor.desktop.page_layout import PageLayout, PageRect, fitting
from auditor.desktop.painting import paint_patches, paint_sheet
from auditor.desktop.reading_view import ReadingView
from auditor.desktop.shown_lines import Matter
from auditor.desktop.theme import tokens_of
from auditor.desktop.tokens import LIGHT, Tokens
from auditor.desktop.washes import Patch
from auditor.desktop.words.document import PAGES
from auditor.documents import Document
from auditor.documents.page_lines import PageText

_MOST_BYTES = 192 * 1024 * 1024
# In the dark, pages stay white, with so much black over them.
_DIMMED = 0.14


class PagesView(ReadingView):
    """Shows the file itself, so that it has to be where it was read; ``failed`` says in words if it is not."""

    failed = Signal(str)

    def __init__(self, language: str = "zh", parent: QWidget | None = None) -> None:
        super().__init__(PageLayout((), 100, 0), parent)
        self._language = language
        self._order = 0
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._page_text: PageText | None = None
        self._pictures: OrderedDict[int, tuple[Wish, QImage]] = OrderedDict()
        self._wished: list[Wish] = []
        self._artist = PageArtist()
        self._artist.news.told.connect(self._hear)
        self.destroyed.connect(self._artist.end)
        self.setAccessibleName(PAGES.in_language(language))

    def show_document(self, document: Document) -> None:
        """Show the pages of a PDF from the first."""
        self.clear()
        self._page_text = PageText(document)
        self._begin(document.text)
        self._order = self._artist.open(document.path)

    def clear(self) -> None:
        self._order = self._artist.open(None)
        self._page_text, self._sizes = None, ()
        self._pictures.clear()
        self._begin("")

    def finish(self, seconds: float) -> None:
        """Draw no more, before the application ends."""
        self._artist.finish(seconds)

    def _lay_out(self, zoom: int | None, width: int) -> tuple[Matter, int]:
        percent = zoom or fitting(self._sizes, width)
        self._pages = PageLayout(self._sizes, percent, width, self._page_text)
        return self._pages, percent

    def _tokens(self) -> Tokens:
        return LIGHT

    def _paint(self, painter: QPainter, area: QRectF, under: list[Patch], beside: list[Patch]) -> None:
        tokens = tokens_of(self.palette())
        pages = self._pages.visible(area.top(), area.bottom())
        for page in pages:
            self._paint_page(painter, page, tokens)
        # Multiplied, the letters stay as black as they are printed.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        paint_patches(painter, under)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        paint_patches(painter, beside)
        if tokens.dark:
            for page in pages:
                painter.fillRect(_rect(page), QColor.fromRgbF(0, 0, 0, _DIMMED))
        self._wish()

    def _paint_page(self, painter: QPainter, page: PageRect, tokens: Tokens) -> None:
        paint_sheet(painter, _rect(page), LIGHT.paper, tokens.line)
        if page.number in self._pictures:
            self._pictures.move_to_end(page.number)
            wish, image = self._pictures[page.number]
            if wish.scale == self._pages.scale * self.devicePixelRatioF():
                # Put down as it was drawn: to fit it to a fraction of a pixel takes ten times as long.
                image.setDevicePixelRatio(self.devicePixelRatioF())
                painter.drawImage(QPoint(round(page.left), round(page.top)), image)
            else:
                painter.drawImage(_rect(page), image)

    def _wish(self) -> None:
        """Ask for the pages in sight and those next to them, unless they are there."""
        scale = self._pages.scale * self.devicePixelRatioF()
        top, height = self._top, self.viewport().height()
        middle = top + height / 2
        near = self._pages.visible(top - height, top + 2 * height)
        near.sort(key=lambda page: abs(page.top + page.height / 2 - middle))
        wishes = [Wish(page.number, scale) for page in near]
        missing = [wish for wish in wishes if self._pictures.get(wish.page, (None,))[0] != wish]
        if missing != self._wished:
            self._wished = missing
            self._artist.wish(missing)

    def _hear(self, news: Opened | Drawn | Failed) -> None:
        """Take what the artist has to say, unless it is about a file that is no longer on show."""
        if news.order != self._order:
            return
        if isinstance(news, Failed):
            self.failed.emit(news.message.in_language(self._language))
        elif isinstance(news, Opened):
            self._sizes = news.sizes
            self._lay_out_anew()
            self._show_waiting()
        else:
            self._keep(news)
            self.viewport().update()

    def _keep(self, drawn: Drawn) -> None:
        self._pictures[drawn.wish.page] = (drawn.wish, drawn.image)
        self._pictures.move_to_end(drawn.wish.page)
        while len(self._pictures) > 1 and self._bytes() > _MOST_BYTES:
            self._pictures.popitem(last=False)

    def _bytes(self) -> int:
        return sum(image.sizeInBytes() for _, image in self._pictures.values())


def _rect(page: PageRect) -> QRectF:
    return QRectF(page.left, page.top, page.width, page.height)
