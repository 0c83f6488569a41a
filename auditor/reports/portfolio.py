"""The portfolio: the audits that a report is made from, and what their reviewers decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, runtime_checkable

from auditor.audit.model import Audit
from auditor.reports.case import Place, SignOff
from auditor.reports.handling import handling_lines


@dataclass(frozen=True, slots=True)
class Portfolio:
    """What every report is made from.

    ``folder`` is where reports go and where links to contracts start; ``sign_offs`` hold what reviewers decided, by
    the SHA-256 of the contract.
    """

    audits: Sequence[Audit]
    folder: Path
    language: str = "zh"
    sign_offs: Mapping[str, SignOff] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def outlines(self) -> Sequence[Audit]:
        """The audits for whoever needs no more than verdicts, names and problems; some collections have them ready."""
        return self.audits.outlines if isinstance(self.audits, _WithOutlines) else self.audits

    def sign_off(self, audit: Audit) -> SignOff:
        return self.sign_offs.get(audit.sha256, _NOT_STARTED)

    def decided(self, audit: Audit, place: Place) -> tuple[str, ...]:
        """What a reviewer made of the finding at that place, in lines."""
        handling = self.sign_off(audit).handled.get(place)
        return tuple(handling_lines(handling, place, self.language))


_NOT_STARTED = SignOff()


@runtime_checkable
class _WithOutlines(Protocol):
    @property
    def outlines(self) -> Sequence[Audit]: ...
