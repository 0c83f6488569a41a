"""Makes real Word files: an empty file of python-docx, with a body and parts written by the test."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from functools import cache
from xml.sax.saxutils import escape, quoteattr

import docx

from auditor.documents.docx import read_docx
from auditor.documents.model import Document

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "v": "urn:schemas-microsoft-com:vml",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    }.items()
)
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_CONTENT_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml."


# Files


def word_file(
    *body: str,
    styles: str | None = None,
    numbering: str | None = None,
    notes: Mapping[str, str] | None = None,
    margins: Mapping[str, str] | None = None,
    section: str = "",
    comments: str | None = None,
    pages: int | None = None,
    damaged: Sequence[str] = (),
) -> bytes:
    """A .docx file with ``body``.

    ``notes`` holds the insides of "footnotes" and "endnotes"; ``margins`` those of headers and footers by
    relationship id, which begins with "header" or "footer". ``damaged`` names parts to be cut short.
    """
    parts: dict[str, tuple[str, str]] = {}
    if styles is not None:
        parts["styles"] = ("styles", f"<w:styles {NAMESPACES}>{styles}</w:styles>")
    if numbering is not None:
        parts["numbering"] = ("numbering", f"<w:numbering {NAMESPACES}>{numbering}</w:numbering>")
    for kind, inside in (notes or {}).items():
        parts[kind] = (kind, f"<w:{kind} {NAMESPACES}>{inside}</w:{kind}>")
    for name, inside in (margins or {}).items():
        kind, tag = ("header", "hdr") if name.startswith("header") else ("footer", "ftr")
        parts[name] = (kind, f"<w:{tag} {NAMESPACES}>{inside}</w:{tag}>")
    if comments is not None:
        parts["comments"] = ("comments", f"<w:comments {NAMESPACES}>{comments}</w:comments>")
    files = dict(_empty_file())
    files["word/document.xml"] = _document("".join(body), section)
    for name, (kind, xml) in parts.items():
        _add_part(files, name, kind, xml.encode())
    stated = "" if pages is None else f"<Pages>{pages}</Pages>"
    files["docProps/app.xml"] = f"<Properties>{stated}</Properties>".encode()
    for name in damaged:
        files[name] = files[name][:-20]
    return zipped(files)


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip file of these entries."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name, content)
    return buffer.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    """The entries of a zip file."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The file with one part added or put in the place of the old one."""
    return zipped({**unzipped(data), name: content})


@cache
def _empty_file() -> tuple[tuple[str, bytes], ...]:
    buffer = io.BytesIO()
    docx.Document().save(buffer)
    return tuple(unzipped(buffer.getvalue()).items())


def _document(body: str, section: str) -> bytes:
    xml = f"<w:document {NAMESPACES}><w:body>{body}<w:sectPr>{section}</w:sectPr></w:body></w:document>"
    return ("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml).encode()


def _add_part(files: dict[str, bytes], name: str, kind: str, content: bytes) -> None:
    path = f"word/{name}.xml"
    is_new = path not in files
    files[path] = content
    if is_new:
        link = f'<Relationship Id="{name}" Type="{_RELATIONSHIPS}{kind}" Target="{name}.xml"/>'
        override = f'<Override PartName="/{path}" ContentType="{_CONTENT_TYPES}{kind}+xml"/>'
        _insert(files, "word/_rels/document.xml.rels", link, "</Relationships>")
        _insert(files, "[Content_Types].xml", override, "</Types>")


def _insert(files: dict[str, bytes], name: str, addition: str, before: str) -> None:
    files[name] = files[name].replace(before.encode(), (addition + before).encode())


# What stands in them


def paragraph(*content: str, style: str = "", properties: str = "", mark: str = "") -> str:
    """A paragraph; what is no XML becomes a run. ``mark`` holds the run properties of the paragraph mark."""
    settings = (f"<w:pStyle w:val={quoteattr(style)}/>" if style else "") + properties
    settings += f"<w:rPr>{mark}</w:rPr>" if mark else ""
    runs = "".join(part if part.startswith("<") else run(part) for part in content)
    return f"<w:p>{f'<w:pPr>{settings}</w:pPr>' if settings else ''}{runs}</w:p>"


def run(*content: str, look: str = "") -> str:
    """A run of text or of XML; ``look`` holds its properties."""
    inside = "".join(part if part.startswith("<") else text(part) for part in content)
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{inside}</w:r>"


def text(words: str) -> str:
    return f'<w:t xml:space="preserve">{escape(words)}</w:t>'


def inserted(*runs: str) -> str:
    return f'<w:ins w:id="1" w:author="A">{"".join(runs)}</w:ins>'


def deleted(words: str) -> str:
    return f'<w:del w:id="2" w:author="A"><w:r><w:delText>{escape(words)}</w:delText></w:r></w:del>'


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    """A row of cells; words become a cell with one paragraph."""
    made = "".join(each if each.startswith("<w:tc>") else cell(paragraph(each)) for each in cells)
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{made}</w:tr>"


def cell(*content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(content)}</w:tc>"


def content_control(content: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def text_box(*content: str, fallback: str | None = None) -> str:
    """A run with a text box as Word writes it: the same content twice, for new programs and for old ones."""
    inside = "".join(content)
    drawing = f"<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{inside}"
    drawing += "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    old = f"<w:pict>{old_text_box(inside if fallback is None else fallback)}</w:pict>"
    return f"<w:r>{alternatives(drawing, old)}</w:r>"


def alternatives(new: str, old: str) -> str:
    """The same content for programs that know the newer way to say it, and for those that do not."""
    choice = f'<mc:Choice Requires="wps">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback>'
    return f"<mc:AlternateContent>{choice}</mc:AlternateContent>"


def old_text_box(content: str) -> str:
    return f"<v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape>"


def field(instruction: str, result: str, form: str = "") -> str:
    """A complex field; ``form`` makes it a form field."""
    begin = field_character("begin", f"<w:ffData>{form}</w:ffData>" if form else "")
    code = f"<w:r><w:instrText>{escape(instruction)}</w:instrText></w:r>"
    shown = run(result) if result else ""
    return begin + code + field_character("separate") + shown + field_character("end")


def field_character(kind: str, inside: str = "") -> str:
    """The beginning, the separator or the end of a field."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{inside}</w:fldChar></w:r>'


def footnote_reference(number: int) -> str:
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def footnote(number: int, *content: str) -> str:
    return f'<w:footnote w:id="{number}">{"".join(content)}</w:footnote>'


def paragraph_style(name: str, properties: str = "", look: str = "", based_on: str = "") -> str:
    """A style whose id is its name without spaces."""
    return _style("paragraph", name, based_on, f"<w:pPr>{properties}</w:pPr><w:rPr>{look}</w:rPr>")


def character_style(name: str, look: str, based_on: str = "") -> str:
    return _style("character", name, based_on, f"<w:rPr>{look}</w:rPr>")


def _style(kind: str, name: str, based_on: str, inside: str) -> str:
    parent = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    style_id = name.replace(" ", "")
    return (
        f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{name}"/>{parent}{inside}</w:style>'
    )


def numbering_definition(number: int, *levels: str, extra: str = "") -> str:
    inside = extra + "".join(levels)
    return f'<w:abstractNum w:abstractNumId="{number}">{inside}</w:abstractNum>'


def level(
    index: int, number_text: str, number_format: str = "decimal", start: int = 1, extra: str = ""
) -> str:
    """A level of a list; ``extra`` holds what comes after the number format."""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{number_format}"/>{extra}'
        f'<w:lvlText w:val="{number_text}"/></w:lvl>'
    )


def number(number_id: int, definition: int, overrides: str = "") -> str:
    return f'<w:num w:numId="{number_id}"><w:abstractNumId w:val="{definition}"/>{overrides}</w:num>'


def in_list(number_id: int, list_level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{list_level}"/><w:numId w:val="{number_id}"/></w:numPr>'


# Reading them


def read(data: bytes) -> Document:
    return read_docx("contract.docx", data, "0" * 64)


def texts(data: bytes) -> list[str]:
    """The texts of the blocks."""
    return [block.text for block in read(data).blocks]


def lines_of(*body: str) -> list[str]:
    """The texts of the blocks of a file with this body."""
    return texts(word_file(*body))
