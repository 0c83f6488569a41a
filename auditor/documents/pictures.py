"""What the pages of a PDF look like, drawn by pdfium: their sizes and, one by one, their pictures."""

import ctypes
import math
import threading
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from auditor.documents.sniff import unreadable

_MOST_PAGES = 3000
_LARGEST = 200 * 1024 * 1024
# A picture of more pixels than this (64 MB) is drawn smaller; whoever shows it stretches it.
_MOST_PIXELS = 16_000_000
_LONGEST_SIDE = 16_000
_WHITE = 0xFFFFFFFF
# A page without a size of its own is taken for A4.
_A4 = (595.0, 842.0)
_LOCK = threading.Lock()


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels of four bytes (blue, green, red, unused), rows of ``stride`` bytes from the top down."""

    width: int
    height: int
    stride: int
    pixels: bytearray


class PagePictures:
    """The pages of one PDF, which is opened when it is first asked for something.

    pdfium knows no threads. All calls made here wait for each other, so that several PDFs may be drawn in several
    threads; but `auditor.documents.read` does not wait for them: read PDFs in another process, or not meanwhile.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._content = b""
        self._document: Any = None
        self._sizes: tuple[tuple[float, float], ...] | None = None

    @property
    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Width and height of each page in points, as displayed; raises UnreadableFileError."""
        if self._sizes is None:
            with _LOCK:
                self._sizes = _sizes(self._opened())
        return self._sizes

    def draw(self, page: int, scale: float) -> Picture:
        """The page with this 1-based number, ``scale`` pixels per point or, if it is very large, fewer.

        A damaged page is blank. Raises UnreadableFileError.
        """
        width, height = pixels(self.sizes[page - 1], scale)
        picture = Picture(width, height, 4 * width, bytearray(4 * width * height))
        with _LOCK:
            _draw(self._opened(), page, picture)
        return picture

    def close(self) -> None:
        """Let go of the file; it is opened anew if it is asked for again."""
        with _LOCK:
            if self._document:
                pdfium.FPDF_CloseDocument(self._document)
            self._document, self._content, self._sizes = None, b"", None

    def _opened(self) -> Any:
        if self._document is None:
            # pdfium reads from the bytes for as long as the document is open.
            self._content = _content(self._path)
            document = pdfium.FPDF_LoadMemDocument64(self._content, len(self._content), None)
            if not document:
                locked = pdfium.FPDF_GetLastError() in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
                raise unreadable("encrypted" if locked else "damaged")
            self._document = document
        return self._document


def pixels(size: tuple[float, float], scale: float) -> tuple[int, int]:
    """Width and height of a picture in pixels, within what is allowed."""
    width, height = (max(1.0, side * scale) for side in size)
    shrink = min(1.0, math.sqrt(_MOST_PIXELS / (width * height)), _LONGEST_SIDE / max(width, height))
    return max(1, round(width * shrink)), max(1, round(height * shrink))


def _content(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            content = file.read(_LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise unreadable("not_found") from None
    except IsADirectoryError:
        raise unreadable("is_a_directory") from None
    except PermissionError:
        raise unreadable("no_permission") from None
    except OSError:
        raise unreadable("cannot_open") from None
    if len(content) > _LARGEST:
        raise unreadable("too_large")
    return content


def _sizes(document: Any) -> tuple[tuple[float, float], ...]:
    count = pdfium.FPDF_GetPageCount(document)
    if count > _MOST_PAGES:
        raise unreadable("too_large")
    size = pdfium.FS_SIZEF()
    found = []
    for index in range(count):
        known = pdfium.FPDF_GetPageSizeByIndexF(document, index, size)
        found.append((size.width, size.height) if known and size.width > 0 and size.height > 0 else _A4)
    if not found:
        raise unreadable("damaged")
    return tuple(found)


def _draw(document: Any, number: int, picture: Picture) -> None:
    width, height = picture.width, picture.height
    buffer = (ctypes.c_ubyte * len(picture.pixels)).from_buffer(picture.pixels)
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, pdfium.FPDFBitmap_BGRx, buffer, picture.stride)
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, _WHITE)
        page = pdfium.FPDF_LoadPage(document, number - 1)
        if page:
            pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, pdfium.FPDF_ANNOT)
            pdfium.FPDF_ClosePage(page)
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)
