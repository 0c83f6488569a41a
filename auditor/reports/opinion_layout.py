"""The columns of the opinion's tables, the same in every format for paper."""

from typing import NamedTuple


class Column(NamedTuple):
    """A column: the key of its heading, the field of the row it shows, and its width in millimetres."""

    heading: str
    field: str
    width: int


ITEM_COLUMNS = (
    Column("number", "number", 10),
    Column("item", "title", 25),
    Column("result", "result", 20),
    Column("risk", "risk", 13),
    Column("excerpt", "excerpts", 46),
    Column("place", "places", 19),
    Column("issue", "issue", 36),
    Column("basis", "basis", 28),
    Column("suggestion", "suggestion", 46),
    Column("handling", "handling", 20),
    Column("checker", "checker", 18),
)
"""As wide together as A4 that lies, with margins of 8 mm."""

CHECK_COLUMNS = (
    Column("number", "number", 10),
    Column("kind", "kind", 28),
    Column("risk", "risk", 17),
    Column("excerpt", "excerpts", 80),
    Column("place", "places", 22),
    Column("issue", "issue", 80),
    Column("handling", "handling", 24),
    Column("checker", "checker", 20),
)
CORE_COLUMNS = (
    Column("item", "title", 33),
    Column("result", "result", 25),
    Column("risk", "risk", 18),
    Column("points", "points", 90),
)
"""As wide together as A4 that stands, with margins of 22 mm."""
FACT_WIDTHS = (34, 56, 28, 48)
SIGNATURE_WIDTHS = (26, 40, 60, 40)
