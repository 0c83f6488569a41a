"""Pieces of WordprocessingML that python-docx has no call for."""

from collections.abc import Iterable
from datetime import datetime
from xml.sax.saxutils import escape

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length, RGBColor
from docx.table import _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

_NUMBERING = 90
_LEGAL = "<w:isLgl/>"
# Per scheme and level: number format, text, further properties, left indent and hanging indent in twips.
_SCHEMES = {
    "articles": (
        ("chineseCountingThousand", "第%1条", "", 0, 0),
        ("decimal", "%1.%2", _LEGAL, 560, 560),
        ("decimal", "（%3）", "", 1120, 560),
    ),
    "articles-cn": (
        ("chineseCountingThousand", "第%1条", "", 0, 0),
        ("chineseCounting", "（%2）", "", 640, 640),
        ("decimal", "%3.", "", 1060, 420),
    ),
    "english": (
        ("decimal", "%1.", "", 480, 480),
        ("decimal", "%1.%2", "", 600, 600),
        ("lowerLetter", "(%3)", "", 1080, 480),
    ),
}


def add_numbering(word: WordDocument, scheme: str) -> None:
    """Adds the list ``scheme`` and ties its first level to Heading 1."""
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        + ('<w:pStyle w:val="Heading1"/>' if level == 0 else "")
        + f'{more}<w:suff w:val="{"space" if not hanging else "tab"}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
        for level, (kind, text, more, left, hanging) in enumerate(_SCHEMES[scheme])
    )
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{_NUMBERING}">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    )
    number_element = parse_xml(
        f'<w:num {nsdecls("w")} w:numId="{_NUMBERING}"><w:abstractNumId w:val="{_NUMBERING}"/></w:num>'
    )
    numbering = word.part.numbering_part.element
    numbering.insert(0, abstract)
    numbering.append(number_element)
    properties = word.styles["Heading 1"].element.get_or_add_pPr()
    properties.insert_element_before(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="{_NUMBERING}"/></w:numPr>'),
        "w:spacing", "w:ind", "w:jc", "w:outlineLvl",
    )  # fmt: skip


def number(paragraph: Paragraph, level: int) -> None:
    """Makes the paragraph an entry of the list on ``level`` (0-based)."""
    properties = paragraph._p.get_or_add_pPr()
    properties.append(
        parse_xml(
            f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{_NUMBERING}"/></w:numPr>'
        )
    )


def set_font(word: WordDocument, style_name: str, latin: str, east_asian: str, size: Length) -> None:
    """Black text in the two fonts that a Chinese contract has, and no border."""
    style = word.styles[style_name]
    font = style.font
    font.name, font.size = latin, size
    font.color.rgb = RGBColor(0, 0, 0)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:eastAsia"), east_asian)
    for border in style.element.findall(".//" + qn("w:pBdr")):
        border.getparent().remove(border)


def revision(kind: str, identity: int, author: str, moment: datetime) -> BaseOxmlElement:
    """An empty w:ins or w:del."""
    return parse_xml(
        f'<w:{kind} {nsdecls("w")} w:id="{identity}" w:author="{escape(author)}"'
        f' w:date="{moment.isoformat()}Z"/>'
    )


def wrap_revision(run: Run, change: BaseOxmlElement) -> None:
    """Puts the run inside ``change``; the text of a deleted run is w:delText."""
    run._r.addprevious(change)
    change.append(run._r)
    if change.tag == qn("w:del"):
        for text in run._r.findall(qn("w:t")):
            text.tag = qn("w:delText")


def mark_paragraph(paragraph: Paragraph, change: BaseOxmlElement) -> None:
    """Tracks the paragraph mark."""
    mark = OxmlElement("w:rPr")
    mark.append(change)
    paragraph._p.get_or_add_pPr().append(mark)


def make_field(run: Run, instruction: str) -> None:
    """A complex field (PAGE, NUMPAGES) with a stale result, as Word saves it."""
    for xml in (
        '<w:fldChar {ns} w:fldCharType="begin"/>',
        f'<w:instrText {{ns}} xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar {ns} w:fldCharType="separate"/>',
        "<w:t {ns}>1</w:t>",
        '<w:fldChar {ns} w:fldCharType="end"/>',
    ):
        run._r.append(parse_xml(xml.format(ns=nsdecls("w"))))


def make_note_reference(run: Run, identity: int) -> None:
    run.font.superscript = True
    run._r.append(parse_xml(f'<w:footnoteReference {nsdecls("w")} w:id="{identity}"/>'))


def footnotes(texts: Iterable[str]) -> bytes:
    """The footnotes part; notes are numbered from 1, after the two separators Word expects."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{identity}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for identity, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    notes = "".join(
        f'<w:footnote w:id="{identity}"><w:p><w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:pPr>'
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve"> {escape(text)}</w:t></w:r>'
        "</w:p></w:footnote>"
        for identity, text in enumerate(texts, start=1)
    )
    xml = f"<w:footnotes {nsdecls('w')}>{separators}{notes}</w:footnotes>"
    return ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + xml).encode()


def hyperlink(relation: str, text: str) -> BaseOxmlElement:
    return parse_xml(
        f'<w:hyperlink {nsdecls("w", "r")} r:id="{relation}" w:history="1"><w:r><w:rPr>'
        f'<w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr><w:t>{escape(text)}</w:t></w:r></w:hyperlink>'
    )


def content_control(title: str) -> BaseOxmlElement:
    """An empty block-level content control."""
    return parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{escape(title)}"/><w:id w:val="41762203"/>'
        "</w:sdtPr><w:sdtContent/></w:sdt>"
    )


def placeholder(prompt: str) -> BaseOxmlElement:
    """A content control inside a line that nobody has filled in."""
    return parse_xml(
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:id w:val="58830117"/><w:showingPlcHdr/><w:text/></w:sdtPr>'
        f'<w:sdtContent><w:r><w:rPr><w:color w:val="808080"/></w:rPr><w:t>{escape(prompt)}</w:t></w:r>'
        "</w:sdtContent></w:sdt>"
    )


def repeat_header(row: _Row) -> None:
    """Repeats the row on every page, with a grey ground."""
    row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    for cell in row.cells:
        shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="E7E6E6"/>')
        cell._tc.get_or_add_tcPr().append(shade)


def text_box(lines: Iterable[str]) -> BaseOxmlElement:
    """A run with a text box, for new readers and, a second time, for old ones, as Word writes it."""
    paragraphs = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in lines)
    return parse_xml(
        f"<w:r {nsdecls('w', 'wp', 'a')}"
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        ' xmlns:v="urn:schemas-microsoft-com:vml">'
        '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        '<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5600000" cy="1250000"/>'
        '<wp:docPr id="7" name="Text Box 7"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
        '<a:ext cx="5600000" cy="1250000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
        "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        '<mc:Fallback><w:pict><v:shape style="width:441pt;height:98pt"><v:textbox>'
        f"<w:txbxContent>{paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
