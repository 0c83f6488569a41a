"""The fingerprint: the same for the same question, another for any other."""

from pathlib import Path

import pytest
from batch import fakes

from auditor.audit.options import AuditOptions
from auditor.batch import fingerprint as fingerprint_module
from auditor.batch.fingerprint import fingerprint
from auditor.batch.one import Job


def test_the_same_question_has_the_same_fingerprint() -> None:
    assert fingerprint(Job()) == fingerprint(Job(None, AuditOptions()))


def test_every_choice_counts(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text("id: own", encoding="utf-8")
    jobs = [
        Job(),
        Job(tmp_path),
        Job(audit=fakes.slow_audit),
        Job(options=AuditOptions(stance="kol")),
        Job(options=AuditOptions(kol="brand")),
        Job(options=AuditOptions(brand="brand")),
        Job(options=AuditOptions(language="en")),
    ]

    assert len({fingerprint(job) for job in jobs}) == len(jobs)


def test_a_newly_installed_reader_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint(Job())
    monkeypatch.setattr(fingerprint_module, "version", lambda name: "99")

    assert fingerprint(Job()) != before


def test_examples_of_a_pack_change_no_verdict(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text("id: own", encoding="utf-8")
    before = fingerprint(Job(tmp_path))
    (tmp_path / "own.examples.yaml").write_text("examples: []", encoding="utf-8")

    assert fingerprint(Job(str(tmp_path))) == before
