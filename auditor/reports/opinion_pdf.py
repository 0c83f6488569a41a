"""The review opinion as a PDF, set by Typst from a template; what a contract says reaches it as data only."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from auditor.errors import AuditorError, Bilingual
from auditor.paths import resources
from auditor.reports.opinion import Opinion
from auditor.reports.opinion_layout import (
    CHECK_COLUMNS,
    CORE_COLUMNS,
    FACT_WIDTHS,
    ITEM_COLUMNS,
    SIGNATURE_WIDTHS,
    Column,
)
from auditor.reports.opinion_words import opinion_words
from auditor.reports.words import VERDICTS
from auditor.reports.writing import line_count, printable

if TYPE_CHECKING:
    from typst import Fonts

TEMPLATE = "opinion.typ"

_LATIN_SERIF = ("Times New Roman", "Liberation Serif", "Libertinus Serif")
_LATIN_SANS = ("Arial", "Helvetica", "Liberation Sans")
_CHINESE_SERIF = (
    "SimSun",
    "NSimSun",
    "Songti SC",
    "STSong",
    "Noto Serif CJK SC",
    "Noto Serif SC",
    "Source Han Serif SC",
    "Source Han Serif CN",
    "AR PL UMing CN",
)
_CHINESE_SANS = (
    "SimHei",
    "Microsoft YaHei",
    "PingFang SC",
    "Heiti SC",
    "STHeiti",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
)
_SYMBOLS = ("Segoe UI Symbol", "Apple Symbols", "DejaVu Sans", "Noto Sans Symbols 2", "Noto Sans Symbols")

_LETTERS_PER_MM = 0.72
"""Latin letters of the schedules' size on a millimetre; a little less than there are, so that rows are never cut."""

_TALLEST = 36
"""Lines of a row that still fit on a page that lies; longer ones go on on the next page."""

_NO_FONT = Bilingual(
    "本机没有可用于 PDF 的中文字体。请安装宋体、黑体或思源字体（Noto CJK）后重试，或改为导出 Word 文件。",
    "This machine has no Chinese font for a PDF. Install SimSun, SimHei or Noto CJK and try again, "
    "or export a Word file instead.",
)


def write_opinion_pdf(opinion: Opinion, target: Path) -> None:
    """Write the file; the same opinion and fonts give the same bytes. Raises AuditorError without a Chinese font."""
    import typst

    data = json.dumps(_plain(_data(opinion)), ensure_ascii=False)
    folder = resources() / "templates"
    made = typst.compile(folder / TEMPLATE, root=folder, font_paths=_fonts(), sys_inputs={"opinion": data})
    target.write_bytes(made)


def _data(opinion: Opinion) -> dict[str, Any]:
    """The opinion as the template takes it."""
    data = asdict(opinion)
    for item in (item for group in data["groups"] for item in group["items"]):
        item["tall"] = _is_tall(item, ITEM_COLUMNS)
    for check in data["checks"]:
        check["tall"] = _is_tall(check, CHECK_COLUMNS)
    return {
        **data,
        "said": dict(opinion_words(opinion.language)),
        "tones": {verdict.value: sign.light for verdict, sign in VERDICTS.items()},
        "day": _day(opinion.made_on),
        **_families(),
        "fact_widths": FACT_WIDTHS,
        "signature_widths": SIGNATURE_WIDTHS,
        "core_columns": [column._asdict() for column in CORE_COLUMNS],
        "item_columns": [column._asdict() for column in ITEM_COLUMNS],
        "check_columns": [column._asdict() for column in CHECK_COLUMNS],
    }


def _is_tall(row: dict[str, Any], columns: Sequence[Column]) -> bool:
    """Whether the row might not fit on one page; such a row alone may go on on the next."""
    lines = (
        line_count(_joined(row.get(column.field, "")), column.width * _LETTERS_PER_MM) for column in columns
    )
    return max(lines) > _TALLEST


def _joined(text: object) -> str:
    return "\n".join(map(str, text)) if isinstance(text, list | tuple) else str(text)


def _plain(value: Any) -> Any:
    """The value with nothing but printable text in it."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return [_plain(one) for one in value] if isinstance(value, list | tuple) else value


def _day(iso: str) -> tuple[int, int, int] | None:
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return None
    return day.year, day.month, day.day


@cache
def _fonts() -> "Fonts":
    """The fonts of this machine, looked for once."""
    from typst import Fonts

    return Fonts()


def _families() -> dict[str, Any]:
    """Those of our families that this machine has, for running text, for headings, and for marks."""
    here = set(_fonts().families())

    def known(families: Iterable[str]) -> list[str]:
        return [family for family in families if family in here]

    serif, sans = known(_CHINESE_SERIF), known(_CHINESE_SANS)
    if not serif and not sans:
        raise AuditorError("no_chinese_font", _NO_FONT)
    return {
        "serif": {"latin": known(_LATIN_SERIF), "chinese": serif or sans},
        "sans": {"latin": known(_LATIN_SANS), "chinese": sans or serif},
        "symbols": known(_SYMBOLS),
    }
