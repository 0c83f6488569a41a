"""What is drawn on a PDF page besides text: ruling lines, and how much of it pictures cover."""

import ctypes
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from auditor.documents.pdf_frame import Frame, Numbers

# Thicker strokes are shapes, not lines; shorter ones are marks, unless they add up to a dashed line.
_THICKEST = 3.0
_SHORTEST = 0.5
# A page with more objects or strokes than this is a drawing, and its lines rule no table.
_MOST_OBJECTS = 50_000
_MOST_STROKES = 4_000
_DEEPEST = 6
_SEGMENTS_PER_SHAPE = 20
_NO_WIDTH = 0.01
_DRAWN = (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE)

Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
Point = tuple[float, float]
_Outline = tuple[list[Point], list[tuple[Point, Point]]]


class Ruling(NamedTuple):
    """A straight line: a horizontal one at a height, a vertical one at a distance from the left."""

    at: float
    start: float
    end: float


class Drawing(NamedTuple):
    """``pictures`` is the share of the page that pictures cover, ``shapes`` roughly what else is drawn."""

    horizontals: list[Ruling]
    verticals: list[Ruling]
    pictures: float
    shapes: int


class _Object(NamedTuple):
    handle: Any
    kind: int
    matrix: Matrix
    box: Numbers


def read_drawing(page: Any, frame: Frame) -> Drawing:
    """Lines in upright coordinates, be they strokes, thin filled bars or the edges of framed boxes."""
    horizontals: list[Ruling] = []
    verticals: list[Ruling] = []
    pictured, shapes = 0.0, 0
    for item in _objects(page, _DRAWN):
        if item.kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            pictured += _area(frame.upright(item.box), frame.upright_size)
            continue
        strokes = 0
        for stroke in _strokes(item):
            strokes += _add_ruling(frame.upright(stroke), horizontals, verticals)
        shapes += 0 if strokes else 1 + pdfium.FPDFPath_CountSegments(item.handle) // _SEGMENTS_PER_SHAPE
    width, height = frame.upright_size
    return Drawing(horizontals, verticals, min(1.0, pictured / max(1.0, width * height)), shapes)


def has_lost_text(page: Any) -> bool:
    """Whether there is text of no width, in a font that the file does not hold: pdfium passes over it.

    A space by itself has no width either, so this says something only where the letters of a font have no boxes.
    """
    return any(
        item.box[2] - item.box[0] < _NO_WIDTH and not pdfium.FPDFFont_GetIsEmbedded(font)
        for item in _objects(page, (pdfium.FPDF_PAGEOBJ_TEXT,))
        if (font := pdfium.FPDFTextObj_GetFont(item.handle))
    )


def _objects(page: Any, kinds: tuple[int, ...]) -> Iterator[_Object]:
    """The objects of these kinds on the page, also those inside forms that it shows."""
    budget = [_MOST_OBJECTS]
    yield from _inside(
        pdfium.FPDFPage_CountObjects(page),
        partial(pdfium.FPDFPage_GetObject, page),
        kinds,
        _IDENTITY,
        budget,
        _DEEPEST,
    )


def _inside(
    count: int,
    get: Callable[[int], Any],
    kinds: tuple[int, ...],
    matrix: Matrix,
    budget: list[int],
    depth: int,
) -> Iterator[_Object]:
    kind_of = pdfium.FPDFPageObj_GetType
    for index in range(min(count, budget[0])):
        handle = get(index)
        kind = kind_of(handle)
        if kind in kinds:
            yield _Object(handle, kind, matrix, _bounds(handle, matrix))
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth:
            budget[0] -= index
            yield from _inside(
                pdfium.FPDFFormObj_CountObjects(handle),
                partial(pdfium.FPDFFormObj_GetObject, handle),
                kinds,
                _product(_matrix(handle), matrix),
                budget,
                depth - 1,
            )


def _strokes(item: _Object) -> Iterator[Numbers]:
    """Boxes of the straight lines that the path draws."""
    left, bottom, right, top = item.box
    fill, stroked = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item.handle, fill, stroked)
    if not fill.value and not stroked.value:
        return
    if right - left <= _THICKEST or top - bottom <= _THICKEST:
        yield item.box
        return
    if pdfium.FPDFPath_CountSegments(item.handle) > _MOST_STROKES:
        return
    matrix = _product(_matrix(item.handle), item.matrix)
    for points, edges in _outlines(item.handle):
        box = _around([_moved(x, y, matrix) for x, y in points])
        if box[2] - box[0] <= _THICKEST or box[3] - box[1] <= _THICKEST:
            yield box
        elif stroked.value:
            yield from (_around([_moved(*start, matrix), _moved(*end, matrix)]) for start, end in edges)


def _add_ruling(box: Numbers, horizontals: list[Ruling], verticals: list[Ruling]) -> bool:
    left, bottom, right, top = box
    wide, high = right - left, top - bottom
    if high <= _THICKEST and wide > max(_SHORTEST, high):
        horizontals.append(Ruling((bottom + top) / 2, left, right))
    elif wide <= _THICKEST and high > max(_SHORTEST, wide):
        verticals.append(Ruling((left + right) / 2, bottom, top))
    else:
        return False
    return True


def _outlines(path: Any) -> Iterator[_Outline]:
    """The points of each line of the path, and those of its edges that are straight."""
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[Point] = []
    edges: list[tuple[Point, Point]] = []
    for index in range(pdfium.FPDFPath_CountSegments(path)):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = (x.value, y.value)
        if kind == pdfium.FPDF_SEGMENT_MOVETO and points:
            yield points, edges
            points, edges = [], []
        elif kind == pdfium.FPDF_SEGMENT_LINETO and points:
            edges.append((points[-1], point))
        points.append(point)
        if pdfium.FPDFPathSegment_GetClose(segment):
            edges.append((point, points[0]))
    if points:
        yield points, edges


def _bounds(handle: Any, matrix: Matrix) -> Numbers:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(handle, left, bottom, right, top)
    if matrix is _IDENTITY:
        return left.value, bottom.value, right.value, top.value
    corners = [(x, y) for x in (left.value, right.value) for y in (bottom.value, top.value)]
    return _around([_moved(x, y, matrix) for x, y in corners])


def _area(box: Numbers, size: tuple[float, float]) -> float:
    """How much of a page of this size the box covers."""
    wide = min(box[2], size[0]) - max(box[0], 0.0)
    high = min(box[3], size[1]) - max(box[1], 0.0)
    return max(wide, 0.0) * max(high, 0.0)


def _around(points: list[tuple[float, float]]) -> Numbers:
    across, up = [x for x, _ in points], [y for _, y in points]
    return min(across), min(up), max(across), max(up)


def _matrix(handle: Any) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, matrix)
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _product(inner: Matrix, outer: Matrix) -> Matrix:
    """The matrix that applies ``inner`` first and then ``outer``."""
    a, b, c, d, e, f = inner
    moved = _moved(e, f, outer)
    return (
        a * outer[0] + b * outer[2],
        a * outer[1] + b * outer[3],
        c * outer[0] + d * outer[2],
        c * outer[1] + d * outer[3],
        moved[0],
        moved[1],
    )


def _moved(x: float, y: float, matrix: Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
