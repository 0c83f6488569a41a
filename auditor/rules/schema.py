"""The shape of a rule pack's YAML files: what a lawyer may write, and nothing else."""

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from auditor.language.alternatives import check_alternatives, expanded

_LENGTH = re.compile(r"^\s*(\d+(?:\.\d+)?)\s*(hour|day|month|year)s?\s*$")
_HOURS = {"hour": 1.0, "day": 24.0, "month": 720.0, "year": 8760.0}


def hours(written: object) -> float:
    """The hours of "24 hours", "3 months" (30 days each) or "2 years" (365 days each)."""
    match = _LENGTH.match(str(written))
    if match is None:
        raise ValueError("is not a length of time such as '24 hours', '3 months' or '2 years'")
    return float(match.group(1)) * _HOURS[match.group(2)]


def _by_strictness(value: object) -> object:
    """One value for every strictness, or one each for those named."""
    return value if isinstance(value, dict) else {"strict": value, "standard": value, "lenient": value}


def _groups(value: object) -> object:
    """A list of groups; a group may be written as a single concept."""
    if not isinstance(value, list):
        return value
    return [group if isinstance(group, list) else [group] for group in value]


def _with_alternatives(phrase: str) -> str:
    check_alternatives(phrase)
    return phrase


def _in_two_parts(phrase: str) -> str:
    """A phrase may have one gap, with words on both sides of it, whichever of its alternatives is taken."""
    check_alternatives(phrase)
    for one in expanded(phrase) if "*" in phrase else ():
        parts = one.split("*")
        if len(parts) > 2 or not all(part.strip() for part in parts):
            raise ValueError(f"{one!r} should have one * with words on both sides, as in 'take * down'")
    return phrase


Name = Annotated[str, AfterValidator(_with_alternatives)]
Phrase = Annotated[str, AfterValidator(_in_two_parts)]
Strictness = Literal["strict", "standard", "lenient"]
Length = Annotated[float, BeforeValidator(hours)]
Lengths = Annotated[dict[Strictness, Length], BeforeValidator(_by_strictness)]
Required = Annotated[dict[Strictness, bool], BeforeValidator(_by_strictness)]
Groups = Annotated[list[list[str]], BeforeValidator(_groups)]
Status = Literal["met", "weak", "unmet", "not_applicable"]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class WordsModel(_Model):
    zh: str = Field(min_length=1)
    en: str = Field(min_length=1)


class ConceptModel(_Model):
    group: str = ""
    mask: bool = False
    yields: bool = False
    aside: bool = False
    quiet: bool = False
    misdeed: Literal["deed", "lapse", "trouble"] | None = None
    zh: list[Phrase] = []
    en: list[Phrase] = []


class QuantityModel(_Model):
    kind: Literal["duration", "money", "percentage", "range", "beyond_term"]
    cue: Literal["", "deadline", "period", "tail"] = ""
    near: list[str] = []
    not_near: list[str] = []
    at_most: Lengths = {}
    at_least: Lengths = {}
    up_to: float | None = None


class FrameModel(_Model):
    who: Literal["kol", "brand", "kol_side", "any", "not_brand"] = "kol"
    by: Literal["", "kol", "brand"] = ""
    to: Literal["", "kol", "brand"] = ""
    of: Literal["", "clause", "subject", "number", "others", "all", "named"] = ""
    does: list[str] = []
    avoids: list[str] = []
    may: list[str] = []
    absent: list[str] = []
    spared: list[str] = []
    states: list[str] = []
    reads: list[str] = []
    when: list[str] = []
    then: list[str] = []
    within: Annotated[Groups, Field(alias="with")] = []
    beside: Groups = []
    without: list[str] = []
    clear_of: list[str] = []
    under: list[str] = []
    not_about: list[str] = []
    followed_by: list[str] = []
    annex: Literal["", "here", "missing"] = ""
    pair: Annotated[list[str], Field(max_length=2)] = []
    quantity: QuantityModel | None = None
    breach: bool = False
    names_kind: bool | Literal["behind", "term", "others"] = False
    excepted: bool = False
    anywhere: bool | Literal["article", "defined"] = False


class ElementModel(_Model):
    id: str = Field(pattern=r"^[a-z][a-z_]*$")
    title: WordsModel
    required: Required
    lacking: WordsModel
    met: list[FrameModel]
    weak: list[FrameModel] = []
    unless: list[FrameModel] = []
    at_best_weak: list[FrameModel] = []
    only_with: str = ""
    at_most: Lengths = {}

    @model_validator(mode="before")
    @classmethod
    def _measures_instead(cls, written: object) -> object:
        """An element that measures what another has read needs no frames of its own."""
        if isinstance(written, dict) and "at_most" in written and "met" not in written:
            return {**written, "met": []}
        return written

    @model_validator(mode="after")
    def _says_when_it_is_met(self) -> "ElementModel":
        if bool(self.met) == bool(self.at_most):
            raise ValueError("an element has either 'met' or 'at_most'")
        if self.at_most and not self.only_with:
            raise ValueError("'at_most' measures what another element has read: name it with 'only_with'")
        return self


class BasisModel(_Model):
    law: WordsModel
    article: str
    checked: date
    source: str = ""


Severity = Literal["high", "medium", "low"]


class ForKolModel(_Model):
    severity: Severity
    reason: WordsModel
    wording: WordsModel


class ClauseModel(_Model):
    id: str = Field(pattern=r"^[a-z][a-z_]*$")
    title: WordsModel
    severity: Severity
    core: bool = False
    reason: WordsModel
    basis: list[BasisModel] = []
    topic: list[str] = []
    operative: list[FrameModel] = Field(min_length=1)
    denial: list[FrameModel] = []
    reversed: list[FrameModel] = []
    elements: list[ElementModel] = Field(min_length=1)
    wording: WordsModel
    for_kol: ForKolModel | None = None


class LimitModel(_Model):
    id: str = Field(pattern=r"^[a-z][a-z_]*$")
    title: WordsModel
    clauses: list[str] = []
    frames: list[FrameModel] = Field(min_length=1)


class PhrasesModel(_Model):
    zh: list[Name] = []
    en: list[Name] = []


class NamesModel(PhrasesModel):
    zh: list[Name] = Field(min_length=1)


class SupersededModel(_Model):
    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    law: WordsModel
    phrases: NamesModel
    not_in: PhrasesModel = PhrasesModel()
    articles: list[Annotated[int, Field(ge=1)]] = []
    topic: PhrasesModel = PhrasesModel()
    since: date
    replaced_by: WordsModel
    note: WordsModel
    checked: date


class PackModel(_Model):
    """One file of a pack; a pack is the union of its files."""

    id: str = ""
    version: str = ""
    title: WordsModel | None = None
    concepts: dict[str, ConceptModel] = {}
    facts: dict[str, list[FrameModel]] = {}
    clauses: list[ClauseModel] = []
    order: list[str] = []
    superseded: list[SupersededModel] = []
    limits: list[LimitModel] = []


class ExampleModel(_Model):
    text: str = Field(min_length=1)
    verdict: Literal["strong", "weak", "adverse", "missing"] | None = None
    elements: dict[str, Status] = {}
    why: str = ""


class ExamplesModel(_Model):
    examples: list[ExampleModel] = Field(min_length=1)
