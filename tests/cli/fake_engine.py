"""The command with an engine that gives the verdicts that a file asks for: `morality=missing payment=weak`.

A core clause that the file does not name is strong; the words damaged, hang and interrupt do what they say,
and each word blank is one finding of the draft checks.
Run as a program, this module is the command; worker processes import it and so have the same engine.
"""

import os
import signal
import sys
import time
from hashlib import sha256
from pathlib import Path

import auditor.audit
from auditor.audit import Audit, AuditOptions, ClauseFinding, DraftFinding, Evidence, PartyFinding, Verdict
from auditor.cli import main
from auditor.errors import Bilingual, Problem, RulePackError, UnreadableFileError
from auditor.rules import RulePack

CORE = ("confidentiality", "non_compete", "morality", "crisis_cooperation")
DAMAGED = Bilingual("文件已损坏，请重新发送。", "The file is damaged; ask for it again.")
SCAN = Bilingual("第二页是图像。", "Page 2 is an image.")
BLANK = Bilingual("有 1 处空白未填。", "1 blank is left open.")
REFUSED = Bilingual("规则包有 1 处错误", "The rule pack has 1 fault")


def audit_as_written(
    path: str | os.PathLike[str],
    rules: RulePack | str | os.PathLike[str] | None = None,
    *,
    options: AuditOptions | None = None,
) -> Audit:
    """The audit that the words of the file ask for."""
    text = Path(path).read_text(encoding="utf-8")
    words = text.split()
    if "damaged" in words:
        raise UnreadableFileError("damaged", DAMAGED)
    if "hang" in words:
        time.sleep(3600)
    if "interrupt" in words:
        raise KeyboardInterrupt
    if rules is not None:
        raise RulePackError("bad_rule_pack", REFUSED)
    asked = dict.fromkeys(CORE, "strong") | dict(word.split("=") for word in words if "=" in word)
    clauses = tuple(_clause(name, Verdict(verdict)) for name, verdict in asked.items())
    problems = (Problem("scan", SCAN, 2),) if "unreadable" in asked.values() else ()
    parties = (PartyFinding("甲方", "某某公司", "brand"), PartyFinding("乙方", "林一帆", "kol"))
    return Audit(
        str(path),
        sha256(text.encode()).hexdigest(),
        "zh",
        None,
        len(text),
        problems,
        parties,
        clauses,
        "kol",
        "1.0",
        tuple(DraftFinding("blank", BLANK, "high") for _ in range(words.count("blank"))),
    )


def _clause(name: str, verdict: Verdict) -> ClauseFinding:
    span = Evidence("乙方应当保密", 0, 6, None, 0)
    return ClauseFinding(name, name, verdict, "high", ("没有写明期限。",), "建议", (span,), ())


if __name__ in ("__main__", "__mp_main__"):
    auditor.audit.audit_file = audit_as_written
if __name__ == "__main__":
    # A shell starts what runs in its background with Ctrl+C ignored; a test presses it all the same.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(main())
