"""Contracts to run the draft checks on: lines of text, with " | " between the cells of a table."""

from dataclasses import replace
from functools import cache
from typing import NamedTuple

from contract.make_contract import document_of

from auditor.audit.draft import check_draft
from auditor.audit.engine import lexicon_of, pack_of
from auditor.audit.model import DraftFinding
from auditor.contract import Contract, understand
from auditor.documents import Document, Revisions
from auditor.language.marked import mark


class Draft(NamedTuple):
    """A text and what its findings of one kind must say, in the order of the findings; nothing for a sound text."""

    why: str
    text: str
    said: tuple[str, ...] = ()


def name_of(draft: Draft) -> str:
    return draft.why


def understood(document: Document) -> Contract:
    return understand(document, mark(document.text, lexicon_of(pack_of(None))))


@cache
def findings(text: str) -> tuple[DraftFinding, ...]:
    return check_draft(understood(document_of(text)), pack_of(None))


def revised(revisions: Revisions) -> tuple[DraftFinding, ...]:
    document = replace(document_of("第一条 合作内容\n乙方发布视频三条。"), revisions=revisions)
    return check_draft(understood(document), pack_of(None))


def of_kind(text: str, code: str) -> list[DraftFinding]:
    return [finding for finding in findings(text) if finding.code == code]


def differences(draft: Draft, code: str) -> list[str]:
    """What the findings of a kind say too much, too little or otherwise than the row; in Chinese or in English."""
    found = of_kind(draft.text, code)
    if len(found) != len(draft.said):
        return [finding.message.zh for finding in found] or ["nothing found"]
    return [
        finding.message.zh
        for finding, said in zip(found, draft.said, strict=True)
        if said not in finding.message.zh and said not in finding.message.en
    ]
