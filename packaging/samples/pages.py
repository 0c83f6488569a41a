"""Sample contracts as PDF: one column, two columns, or a scan without any text."""

import io
import os
import random
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from xml.sax.saxutils import escape

import pypdfium2
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from samples.markup import Block, Source, spans

_FONT_FILES = {
    "cjk": ("wqy-zenhei.ttc", "wqy-zenhei.ttc"),
    "serif": ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
    "sans": ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
}
_SCAN_DPI = 150
_SCAN_QUALITY = 38
_SCAN_SEED = 20250304
_SEAL_RED = (200, 40, 44)


def pdf_bytes(source: Source, fonts: Path) -> bytes:
    """The contract as a PDF with a text layer, in two columns where ``@layout`` says so."""
    return _Printer(source, fonts).write()


def scan_bytes(source: Source, fonts: Path) -> bytes:
    """The contract printed, sealed and scanned: pictures of pages, no text."""
    chance = random.Random(_SCAN_SEED)
    printed = pypdfium2.PdfDocument(pdf_bytes(source, fonts))
    sheets = [page.render(scale=_SCAN_DPI / 72).to_pil().convert("RGB") for page in printed]
    _stamp(sheets[-1], source.meta["seal"], _font_file(fonts, "wqy-zenhei.ttc"))
    scans = [_weathered(sheet, chance) for sheet in sheets]
    moment = time.gmtime(_moment(source))
    stream = io.BytesIO()
    scans[0].save(
        stream,
        "PDF",
        save_all=True,
        append_images=scans[1:],
        resolution=_SCAN_DPI,
        quality=_SCAN_QUALITY,
        title=f"SCAN {source.meta['date']}",
        creationDate=moment,
        modDate=moment,
    )
    return stream.getvalue()


class _Printer:
    """Sets one contract in type."""

    def __init__(self, source: Source, fonts: Path) -> None:
        self.source = source
        self.meta = source.meta
        self.columns = self.meta["layout"] == "columns"
        self.size = LETTER if self.columns else A4
        self.font, self.bold = _register(self.meta["font"], fonts)
        self.cjk = self.meta["font"] == "cjk"
        body = {"columns": 8.2, "scan": 12.5}.get(self.meta["layout"], 10.5)
        base = ParagraphStyle(
            "body",
            fontName=self.font,
            fontSize=body,
            leading=body * (1.55 if self.cjk else 1.28),
            alignment=TA_LEFT if self.columns else TA_JUSTIFY,
            wordWrap="CJK" if self.cjk else None,
            spaceAfter=3 if self.cjk else 4.5,
        )
        heading = partial(ParagraphStyle, parent=base, fontName=self.bold, alignment=TA_LEFT, spaceBefore=6)
        self.styles = {
            "paragraph": base,
            "title": heading("title", fontSize=body * 1.6, leading=body * 2.4, alignment=TA_CENTER),
            "heading": heading("heading", fontSize=body * 1.08, keepWithNext=1),
            "subheading": heading("subheading", keepWithNext=1),
            "cell": ParagraphStyle(
                "cell", parent=base, alignment=TA_LEFT, fontSize=body * 0.94, spaceAfter=0
            ),
        }

    def write(self) -> bytes:
        os.environ["SOURCE_DATE_EPOCH"] = str(_moment(self.source))  # the date that ReportLab writes
        stream = io.BytesIO()
        document = BaseDocTemplate(
            stream,
            pagesize=self.size,
            title=self.meta["title"],
            author=self.meta["author"],
            creator="",
            invariant=1,
        )
        document.addPageTemplates(self._two_columns() if self.columns else self._one_column())
        document.build(self._story())
        return stream.getvalue()

    def _one_column(self) -> list[PageTemplate]:
        width, height = self.size
        frame = Frame(2.6 * cm, 2.3 * cm, width - 5.2 * cm, height - 4.8 * cm, 0, 0, 0, 0, id="page")
        return [PageTemplate("page", [frame], onPage=self._margins)]

    def _two_columns(self) -> list[PageTemplate]:
        width, height = self.size
        column, gap, left, bottom, head = 8.6 * cm, 0.8 * cm, 1.8 * cm, 1.9 * cm, 4.1 * cm
        tall = height - 4.2 * cm

        def pair(room: float) -> list[Frame]:
            return [
                Frame(left + number * (column + gap), bottom, column, room, 0, 0, 0, 0, id=f"column {number}")
                for number in (0, 1)
            ]

        top = Frame(left, bottom + tall - head, width - 2 * left, head, 0, 0, 0, 0, id="head")
        return [
            PageTemplate("first", [top, *pair(tall - head)], onPage=self._margins),
            PageTemplate("later", pair(tall), onPage=self._margins),
        ]

    def _margins(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        """Running header and footer."""
        if "header" not in self.meta:
            return
        width, height = self.size
        footer = self.meta["footer"].replace("[[field:PAGE]]", str(document.page))
        canvas.setFont(self.font, 8)
        canvas.drawCentredString(width / 2, height - 1.5 * cm, self.meta["header"])
        canvas.drawCentredString(width / 2, 1.1 * cm, footer)

    def _story(self) -> list[Flowable]:
        story: list[Flowable] = []
        in_head = self.columns
        for block in self.source.blocks:
            if in_head and block.kind == "heading":
                story += [NextPageTemplate("later"), FrameBreak()]
                in_head = False
            story += self._table(block) if block.rows else [self._paragraph(block.text, block.kind)]
        return story

    def _paragraph(self, text: str, kind: str) -> Paragraph:
        shown = "".join(span.text for span in spans(text))
        return Paragraph(escape(shown), self.styles[kind])

    def _table(self, block: Block) -> list[Flowable]:
        room = 8.6 * cm if self.columns else self.size[0] - 5.2 * cm
        headed = block.kind == "table"
        cells = [[self._paragraph(text, "cell") for text in row] for row in block.rows]
        longest = [max(8, min(36, max(map(len, column)))) for column in zip(*block.rows, strict=True)]
        table = Table(cells, [room * length / sum(longest) for length in longest], repeatRows=int(headed))
        look = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        if headed:
            look.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))  # type: ignore[arg-type]
        table.setStyle(TableStyle(look))
        return [Spacer(1, 6), table, Spacer(1, 8)]


def _moment(source: Source) -> int:
    """Nine in the morning, UTC, of the day that the source is dated, in seconds of the epoch."""
    return int(datetime.fromisoformat(f"{source.meta['date']}T09:00:00").replace(tzinfo=UTC).timestamp())


def _register(name: str, fonts: Path) -> tuple[str, str]:
    """Makes the font family known and gives the names of its upright and its bold face."""
    faces = (f"{name}", f"{name}-bold")
    for face, file_name in zip(faces, _FONT_FILES[name], strict=True):
        pdfmetrics.registerFont(TTFont(face, str(_font_file(fonts, file_name)), subfontIndex=0))
    return faces


def _font_file(fonts: Path, file_name: str) -> Path:
    for path in sorted(fonts.rglob(file_name)):
        return path
    raise FileNotFoundError(f"no {file_name} below {fonts}")


def _stamp(sheet: Image.Image, name: str, font_file: Path) -> None:
    """Presses a round company seal over the signature block, most of it transparent."""
    side = _SCAN_DPI * 42 // 25
    seal = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    draw = ImageDraw.Draw(seal)
    ink = (*_SEAL_RED, 150)
    draw.ellipse((3, 3, side - 3, side - 3), outline=ink, width=5)
    half = len(name) // 2
    for line, height in ((name[:half], 0.34), (name[half:], 0.62)):
        font = ImageFont.truetype(str(font_file), side // (half + 3))
        draw.text((side / 2, side * height), line, font=font, fill=ink, anchor="mm")
    seal = seal.rotate(11, Image.Resampling.BICUBIC)
    written = ImageOps.invert(sheet.convert("L")).getbbox()
    bottom = written[3] if written else sheet.height
    sheet.paste(seal, (sheet.width // 5, bottom - side * 2 // 3), seal)


def _weathered(sheet: Image.Image, chance: random.Random) -> Image.Image:
    """What a cheap scanner makes of a sheet: askew, soft, grainy, not quite white."""
    paper = (246, 245, 240)
    turned = sheet.rotate(chance.uniform(-1.1, 1.1), Image.Resampling.BICUBIC, fillcolor=paper)
    soft = turned.filter(ImageFilter.GaussianBlur(0.5))
    grain = Image.frombytes("L", soft.size, chance.randbytes(soft.width * soft.height)).convert("RGB")
    return Image.blend(soft, grain, 0.035)
