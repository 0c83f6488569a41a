"""Fault injectors: audit functions for worker processes that do what the first word of the file says."""

import os
import time
from pathlib import Path

from auditor.audit.model import (
    Audit,
    ClauseFinding,
    DraftFinding,
    ElementFinding,
    Evidence,
    PartyFinding,
    Status,
    Verdict,
)
from auditor.audit.options import AuditOptions
from auditor.batch.one import Rules, hash_of
from auditor.errors import Bilingual, Problem, RulePackError, UnreadableFileError

DAMAGED = Bilingual("文件已损坏", "The file is damaged")
REFUSED = Bilingual("规则包被拒绝", "The rule pack was refused")


def sound_audit(path: str, word: str = "sound") -> Audit:
    """An Audit that uses every field of the model but the trace, which no batch asks for."""
    span = Evidence(f"乙方应当保密 {word}", 3, 9, 1, 2)
    element = ElementFinding("duration", "期限", True, Status.WEAK, "3 years", (span, span), "没有写明期限")
    silent = ElementFinding("scope", "范围", False, Status.NOT_APPLICABLE)
    clause = ClauseFinding(
        "confidentiality",
        "保密",
        Verdict.WEAK,
        "high",
        ("甲", "乙"),
        "建议",
        (span,),
        (element, silent),
        ("hedged",),
        False,
    )
    return Audit(
        path,
        hash_of(path) or "0" * 64,
        "zh+en",
        3,
        5120,
        (Problem("scan", Bilingual("第二页是图像", "Page 2 is an image"), 2),),
        (PartyFinding("甲方", "某某公司", "brand"),),
        (clause,),
        "kol",
        "1.0",
        (DraftFinding("blank", Bilingual("有 1 处空白未填", "1 blank"), "high", (span,)),),
        "kol",
        "strict",
        f"乙方应当保密 {word}",
    )


def audit_by_first_word(path: str, rules: Rules, options: AuditOptions) -> Audit:
    """Do what the file says: crash, hang, raise, memory, damaged, locked, refuse; else audit it."""
    word = Path(path).read_text(encoding="utf-8").split()[0]
    if word == "crash":
        os._exit(11)
    if word == "crash-once" and not _seen_before(path):
        os._exit(11)
    if word == "hang":
        time.sleep(3600)
    if word == "raise":
        raise ValueError("乙方应当保密: words of the contract")
    if word == "memory":
        raise MemoryError
    if word == "damaged":
        raise UnreadableFileError("damaged", DAMAGED)
    if word == "locked":
        raise PermissionError(13, "Permission denied", path)
    if word == "refuse":
        raise RulePackError("bad_rule_pack", REFUSED)
    return sound_audit(path, word)


def slow_audit(path: str, rules: Rules, options: AuditOptions) -> Audit:
    """A twentieth of a second per file, so that a batch is still running when a test stops it."""
    time.sleep(0.05)
    return sound_audit(path)


def counted_audit(path: str, rules: Rules, options: AuditOptions) -> Audit:
    """Leaves one more line beside the file each time that it is really audited."""
    with open(f"{path}.audits", "a", encoding="utf-8") as tally:
        tally.write("x")
    return audit_by_first_word(path, rules, options)


class OnlyInTheParent:
    """An audit function that worker processes cannot load: they end before they are ready."""

    def __init__(self) -> None:
        self._parent = os.getpid()

    def __call__(self, path: str, rules: Rules, options: AuditOptions) -> Audit:
        return sound_audit(path)

    def __setstate__(self, state: dict[str, int]) -> None:
        os._exit(3)


def _seen_before(path: str) -> bool:
    mark = Path(f"{path}.seen")
    seen = mark.exists()
    mark.touch()
    return seen
