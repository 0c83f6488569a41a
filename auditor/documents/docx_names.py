"""The names of WordprocessingML that the DOCX reader looks for, spelled out once."""

from lxml import etree

Element = etree._Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"

# The parts' roots and what stands directly in a body, a cell or a note
DOCUMENT = _W + "document"
BODY = _W + "body"
PARAGRAPH = _W + "p"
TABLE = _W + "tbl"
ROW = _W + "tr"
CELL = _W + "tc"
EMBEDDED_FILES = frozenset({_W + "altChunk", _W + "subDoc"})

# Wrappers that stand around blocks, rows, cells or runs without changing them
ALTERNATE = _MC + "AlternateContent"
INSERTED = frozenset({_W + "ins", _W + "moveTo"})
DELETED = frozenset({_W + "del", _W + "moveFrom"})
BLOCK_WRAPPERS = frozenset({_W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo")})

# Inside a paragraph and a run
RUN = _W + "r"
TEXT = _W + "t"
TAB = _W + "tab"
POSITION_TAB = _W + "ptab"
BREAK = _W + "br"
CARRIAGE_RETURN = _W + "cr"
NO_BREAK_HYPHEN = _W + "noBreakHyphen"
SYMBOL = _W + "sym"
RENDERED_PAGE_BREAK = _W + "lastRenderedPageBreak"
DRAWING = _W + "drawing"
PICTURE = _W + "pict"
OBJECT = _W + "object"
TEXT_BOX = _W + "txbxContent"
FOOTNOTE_REFERENCE = _W + "footnoteReference"
ENDNOTE_REFERENCE = _W + "endnoteReference"
COMMENT_REFERENCE = _W + "commentReference"
RUBY = _W + "ruby"
RUBY_BASE = _W + "rubyBase"
FIELD_CHARACTER = _W + "fldChar"
FIELD_CHARACTER_TYPE = _W + "fldCharType"
FORM_CHECKBOX = _W + "checkBox"
FORM_TEXT = _W + "textInput"
CHECKED = _W + "checked"
DEFAULT = _W + "default"
MATHS = frozenset({_MATH + "oMath", _MATH + "oMathPara"})
MATH_TEXT = _MATH + "t"
MATH_DENOMINATOR = _MATH + "den"
MATH_SUPERSCRIPT = _MATH + "sup"
EXTENT = _WP + "extent"
IMAGE = _A + "blip"

# Properties of paragraphs, runs, tables and sections
PARAGRAPH_PROPERTIES = _W + "pPr"
RUN_PROPERTIES = _W + "rPr"
PARAGRAPH_STYLE = _W + "pStyle"
RUN_STYLE = _W + "rStyle"
NUMBERING_PROPERTIES = _W + "numPr"
NUMBER_ID = _W + "numId"
LIST_LEVEL = _W + "ilvl"
OUTLINE_LEVEL = _W + "outlineLvl"
PAGE_BREAK_BEFORE = _W + "pageBreakBefore"
TABS = _W + "tabs"
LEADER = _W + "leader"
STRIKE = _W + "strike"
DOUBLE_STRIKE = _W + "dstrike"
HIDDEN = _W + "vanish"
UNDERLINE = _W + "u"
FONTS = _W + "rFonts"
FONT_ASCII = _W + "ascii"
ROW_PROPERTIES = _W + "trPr"
ROW_HIDDEN = _W + "hidden"
GRID_BEFORE = _W + "gridBefore"
CELL_PROPERTIES = _W + "tcPr"
CELL_DELETED = _W + "cellDel"
CELL_INSERTED = _W + "cellIns"
GRID_SPAN = _W + "gridSpan"
VERTICAL_MERGE = _W + "vMerge"
HORIZONTAL_MERGE = _W + "hMerge"
SECTION = _W + "sectPr"
FOOTNOTE_SETTINGS = _W + "footnotePr"
ENDNOTE_SETTINGS = _W + "endnotePr"
NUMBER_START = _W + "numStart"
NUMBER_RESTART = _W + "numRestart"
HEADER_REFERENCE = _W + "headerReference"
FOOTER_REFERENCE = _W + "footerReference"

# Styles and numbering
STYLE = _W + "style"
STYLE_ID = _W + "styleId"
NAME = _W + "name"
BASED_ON = _W + "basedOn"
NUMBER = _W + "num"
ABSTRACT_NUMBER = _W + "abstractNum"
ABSTRACT_NUMBER_ID = _W + "abstractNumId"
NUMBER_STYLE_LINK = _W + "numStyleLink"
MULTI_LEVEL_TYPE = _W + "multiLevelType"
LEVEL = _W + "lvl"
LEVEL_OVERRIDE = _W + "lvlOverride"
LEVEL_RESTART = _W + "lvlRestart"
LEVEL_TEXT = _W + "lvlText"
START = _W + "start"
START_OVERRIDE = _W + "startOverride"
NUMBER_FORMAT = _W + "numFmt"
LEGAL_NUMBERS = _W + "isLgl"
SUFFIX = _W + "suff"

VALUE = _W + "val"
TYPE = _W + "type"
ID = _W + "id"
CHARACTER = _W + "char"
FONT = _W + "font"
CUSTOM_MARK = _W + "customMarkFollows"
RELATIONSHIP_ID = _R + "id"

_LONGEST_NUMBER = 10
# An underline of "words" leaves out the spaces, and only underlined spaces matter to a reader of blanks.
_OFF = frozenset({"0", "false", "off", "none", "words"})


def is_on(switch: Element) -> bool:
    """Whether a property such as ``w:strike`` is switched on; without a value it is."""
    return switch.get(VALUE) not in _OFF


def whole_number(element: Element, attribute: str = VALUE) -> int | None:
    """The number in an attribute, None when there is none or none that Word could have written."""
    value = element.get(attribute)
    if value is None or len(value) > _LONGEST_NUMBER:
        return None
    try:
        return int(value)
    except ValueError:
        return None


def chosen_branch(alternate: Element) -> Element | None:
    """The one of several renderings of the same content to read: the first with text, else the first."""
    for branch in alternate:
        if next(branch.iter(TEXT, MATH_TEXT), None) is not None:
            return branch
    return alternate[0] if len(alternate) else None
