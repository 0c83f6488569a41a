"""Rule packs: clauses, elements, concepts and examples as data that a lawyer can read and change."""

from functools import cache
from pathlib import Path

from auditor.errors import Bilingual, RulePackError
from auditor.paths import resources
from auditor.rules.loading import faults_of, load_examples, load_folders
from auditor.rules.model import (
    Clause,
    Element,
    Example,
    ForKol,
    Frame,
    LegalBasis,
    Limit,
    Misdeeds,
    Quantity,
    RulePack,
    SupersededLaw,
)

__all__ = [
    "Clause",
    "Element",
    "Example",
    "ForKol",
    "Frame",
    "LegalBasis",
    "Limit",
    "Misdeeds",
    "Quantity",
    "RulePack",
    "SupersededLaw",
    "check_rulepack",
    "load_examples",
    "load_rulepack",
]


def built_in() -> Path:
    """The folder of the pack that comes with the program."""
    return resources() / "rulepacks" / "kol"


def load_rulepack(path: str | Path | None = None) -> RulePack:
    """The built-in pack, overlaid by a company's own folder if one is named.

    Raises RulePackError with every fault when it is refused.
    """
    return _built_in_pack() if path is None else load_folders(_folders(path))


@cache
def _built_in_pack() -> RulePack:
    """It does not change while the program runs, and nobody can change what is frozen."""
    return load_folders([built_in()])


def check_rulepack(path: str | Path | None = None) -> list[str]:
    """The faults of a pack, one plain line each with file, line and key; empty when it is sound."""
    return faults_of(_folders(path))


def _folders(path: str | Path | None) -> list[Path]:
    if path is None:
        return [built_in()]
    own = Path(path)
    if not own.is_dir():
        raise RulePackError(
            "no_rule_pack",
            Bilingual(f"找不到规则包文件夹：{own}", f"There is no rule pack folder at {own}"),
        )
    return [built_in()] if own.resolve() == built_in().resolve() else [built_in(), own]
