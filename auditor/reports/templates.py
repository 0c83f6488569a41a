"""Pages of HTML from templates in which every text is escaped, whatever a contract says."""

import base64
import hashlib
from typing import TYPE_CHECKING

from auditor.paths import resources
from auditor.reports.writing import printable

if TYPE_CHECKING:
    from jinja2 import Template


def template(name: str) -> "Template":
    """The template of that name in resources/templates."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(resources() / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_printed,
    )
    environment.filters["digest"] = _digest
    return environment.get_template(name)


def _printed(value: object) -> object:
    """What a placeholder shows; text that is markup already is left alone."""
    return printable(value) if type(value) is str else value


def _digest(text: str) -> str:
    """The hash by which a page's security policy allows its own script and no other."""
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
