"""What went wrong on the pages of a PDF, and what its reader has to know about it."""

from collections.abc import Mapping
from itertools import groupby

from auditor.documents.garbled import ONLY_NOISE, SOME_NOISE
from auditor.documents.pdf_fragments import Fragment
from auditor.documents.pdf_page import PageContent
from auditor.errors import Bilingual, Problem

# With fewer characters than this beside its picture a page is a scan that somebody stamped or numbered.
_STAMP = 30
# Shares of the page that pictures cover on a scan, with and without a few words beside them.
_SCAN, _BARE_SCAN = 0.35, 0.1
# Letters drawn as shapes instead of written: so many shapes, and no text.
_OUTLINED = 40
# What leaves the text of a page incomplete.
_TEXT_MISSING = ("scan", "garbled", "missing_font", "damaged_page")
# Up to so many pages each have a problem of their own.
_SINGLY = 3

_MESSAGES = {
    "scan": Bilingual(
        "第 {pages} 页是扫描图像或转曲文字，没有可读的文字。"
        "请安装 OCR 组件后重新审查，或请对方提供 Word 版。",
        "Page {pages}: a scanned image or outlined letters without readable text. "
        "Install the OCR component and audit again, or ask for the Word version.",
    ),
    "garbled": Bilingual(
        "第 {pages} 页的文字编码丢失，读出来是乱码。请用 OCR 读取，或请对方提供 Word 版。",
        "Page {pages}: the encoding of the text is lost, and it reads as gibberish. "
        "Read it with OCR, or ask for the Word version.",
    ),
    "missing_font": Bilingual(
        "第 {pages} 页的中文字体没有嵌入文件，本机也没有，单独排印的字读不出来。"
        "请安装中文字体（如思源宋体）后重新审查，或请对方提供 Word 版。",
        "Page {pages}: the Chinese font is neither in the file nor on this computer, and letters set by themselves "
        "are lost. Install a Chinese font (such as Source Han Serif) and audit again, or ask for the Word version.",
    ),
    "damaged_page": Bilingual(
        "第 {pages} 页已损坏，无法读取。请在 PDF 阅读器中核对，或请对方重新发送。",
        "Page {pages}: damaged and not read. Check it in a PDF viewer, or ask for a new copy.",
    ),
    "doubled_glyphs": Bilingual(
        "第 {pages} 页有文字被重叠绘制两次（仿粗体），已按一次读取。",
        "Page {pages}: letters are drawn twice on the same spot to look bold; they were read once.",
    ),
    "truncated": Bilingual(
        "文件末尾不完整，可能在传输中被截断，后面的内容可能缺失。请重新下载，或请对方重新发送。",
        "The end of the file is missing; it may have been cut short, and text may be lost. "
        "Download it again, or ask for a new copy.",
    ),
}


def garbled_beyond_use(page: PageContent) -> bool:
    """Whether the page's text is noise and better left out."""
    return page.garbled >= ONLY_NOISE


def find_problems(
    pages: Mapping[int, PageContent | None], bodies: Mapping[int, list[Fragment]]
) -> tuple[list[Problem], tuple[int, ...]]:
    """The problems of all pages, and the numbers of those pages whose text is missing, at least in part."""
    codes: dict[str, list[int]] = {code: [] for code in _MESSAGES}
    for number, page in pages.items():
        if page is None:
            codes["damaged_page"].append(number)
            continue
        if page.garbled >= SOME_NOISE:
            codes["garbled"].append(number)
        elif _is_picture(page, bodies[number]):
            codes["scan"].append(number)
        if page.lost:
            codes["missing_font"].append(number)
        if page.doubled:
            codes["doubled_glyphs"].append(number)
    problems = [problem for code, numbers in codes.items() if numbers for problem in _problems(code, numbers)]
    return problems, tuple(sorted({number for code in _TEXT_MISSING for number in codes[code]}))


def truncated(content: bytes) -> list[Problem]:
    """A warning when the file does not end as a PDF ends."""
    return [] if b"%%EOF" in content[-2048:] else [Problem("truncated", _MESSAGES["truncated"])]


def _is_picture(page: PageContent, fragments: list[Fragment]) -> bool:
    ink = sum(len(fragment.text) for fragment in fragments)
    if ink:
        return ink < _STAMP and page.drawing.pictures > _SCAN
    return page.drawing.pictures > _BARE_SCAN or page.drawing.shapes > _OUTLINED


def _problems(code: str, numbers: list[int]) -> list[Problem]:
    message = _MESSAGES[code]
    if len(numbers) <= _SINGLY and code != "doubled_glyphs":
        return [Problem(code, message.filled(pages=number), number) for number in numbers]
    return [Problem(code, message.filled(pages=_ranges(numbers)), numbers[0])]


def _ranges(numbers: list[int]) -> str:
    """1-3, 5, 8-9."""
    runs = [
        [number for _, number in run]
        for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0])
    ]
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
