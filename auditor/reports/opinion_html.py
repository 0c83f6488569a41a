"""The review opinion as one HTML page that needs no network and no script, for the screen and for paper."""

from pathlib import Path

from auditor.reports.opinion import Opinion
from auditor.reports.opinion_layout import CHECK_COLUMNS, CORE_COLUMNS, FACT_WIDTHS, ITEM_COLUMNS
from auditor.reports.opinion_words import opinion_words
from auditor.reports.templates import template
from auditor.reports.words import DARK, LIGHT, VERDICTS

TEMPLATE = "opinion.html"


def write_opinion_html(opinion: Opinion, target: Path) -> None:
    """Write the page; every text passes Jinja's escaping."""
    pieces = template(TEMPLATE).generate(
        opinion=opinion,
        said=opinion_words(opinion.language),
        light=LIGHT | {verdict.value: sign.light for verdict, sign in VERDICTS.items()},
        dark=DARK | {verdict.value: sign.dark for verdict, sign in VERDICTS.items()},
        fact_widths=FACT_WIDTHS,
        core_columns=CORE_COLUMNS,
        item_columns=ITEM_COLUMNS,
        check_columns=CHECK_COLUMNS,
    )
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(pieces)
