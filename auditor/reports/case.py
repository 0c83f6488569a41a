"""One contract with everything a report of it may say: the audit, the rules behind it, and what reviewers decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from auditor.audit.model import Audit, Heading

if TYPE_CHECKING:  # the window's own process goes without the rules
    from auditor.rules.model import RulePack

DRAFT = "draft"
"""Stands for a clause where a decision is about a draft check."""


class Place(NamedTuple):
    """What a decision is about: a clause, one of its elements, or with the clause `DRAFT` a draft check.

    The element of a draft check is its key in `auditor.audit.draft_keys`.
    """

    clause: str
    element: str = ""


@dataclass(frozen=True, slots=True)
class Handling:
    """What a reviewer made of a finding.

    ``kind`` is accept, override or not_applicable, and empty where there is only a ``comment``. ``status`` is the value
    of the verdict or status given instead, with an override only. ``made_at`` is ISO 8601 in UTC. ``holds`` is false
    where the finding has changed since.
    """

    kind: str = ""
    status: str = ""
    reason: str = ""
    reviewer: str = ""
    made_at: str = ""
    comment: str = ""
    holds: bool = True


@dataclass(frozen=True, slots=True)
class SignOff:
    """How far the sign-off has come; ``state`` is not_started, in_review, awaiting_approval, approved or excluded."""

    state: str = "not_started"
    reviewer: str = ""
    approver: str = ""
    note: str = ""
    handled: Mapping[Place, Handling] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Case:
    """What a report about one contract is made from.

    ``language`` is that of the report, ``made_on`` an ISO date. ``headings`` tell where in the outline evidence stands;
    without them only its page is told.
    """

    audit: Audit
    pack: "RulePack"
    language: str = "zh"
    made_on: str = ""
    sign_off: SignOff = SignOff()
    headings: tuple[Heading, ...] = ()
