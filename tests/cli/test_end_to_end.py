"""The installed command on real files with the real engine."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import auditor
from auditor.errors import UnreadableFileError
from auditor.paths import resources

BARE = """达人推广合同
甲方（品牌方）：青岚科技有限公司
乙方（达人）：林一帆
第一条 合作内容
乙方为甲方的手机产品发布一条短视频。
第二条 费用
甲方应在视频发布后十日内向乙方支付人民币五万元。
"""
SECRET = (
    BARE
    + """第三条 保密
乙方应当对在合作中知悉的甲方未公开产品信息、价格和营销计划保密，未经甲方书面同意不得向任何第三方披露。
"""
)
CORE = ("confidentiality", "non_compete", "morality", "crisis_cooperation")
Command = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def contracts(tmp_path: Path) -> Path:
    folder = tmp_path / "合同"
    (folder / "旧版").mkdir(parents=True)
    (folder / "bare.txt").write_text(BARE, encoding="utf-8")
    (folder / "旧版" / "secret.txt").write_text(SECRET, encoding="gb18030")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04" + bytes(200))
    (folder / "scan.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(200))
    return folder


@pytest.fixture
def kol_auditor(environment: dict[str, str], tmp_path: Path) -> Command:
    def _run(*arguments: object) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "auditor", *map(str, arguments)]
        return subprocess.run(
            command, env=environment, cwd=tmp_path, capture_output=True, timeout=300, check=False
        )

    return _run


def test_a_folder_is_audited_whatever_lies_in_it(
    contracts: Path, kol_auditor: Command, tmp_path: Path
) -> None:
    done = kol_auditor("audit", contracts, "--jobs", 2, "--out", tmp_path / "报告")

    assert done.returncode == 3
    result = json.loads((tmp_path / "报告" / "audit.json").read_bytes())
    by_name = {Path(entry["path"]).name: entry for entry in result["contracts"]}
    assert list(by_name) == ["bare.txt", "broken.docx", "scan.jpg", "secret.txt"]
    bare = _verdicts(by_name["bare.txt"])
    assert {bare[clause] for clause in CORE} == {"missing"}
    assert _verdicts(by_name["secret.txt"])["confidentiality"] in ("weak", "strong")
    assert by_name["broken.docx"]["clauses"] == by_name["scan.jpg"]["clauses"] == []
    assert by_name["broken.docx"]["problems"]
    assert "scan.jpg" in done.stdout.decode()


def test_the_same_question_gets_the_same_bytes(contracts: Path, kol_auditor: Command) -> None:
    answers = {
        kol_auditor("audit", contracts, "--json", "-", *more).stdout
        for more in (["--no-cache", "--jobs", 1], ["--jobs", 2], ["--jobs", 2])
    }

    assert len(answers) == 1


def test_evidence_stands_where_the_text_of_the_command_has_it(contracts: Path, kol_auditor: Command) -> None:
    file = contracts / "旧版" / "secret.txt"
    text = kol_auditor("audit", file, "--text").stdout.decode()
    [contract] = json.loads(kol_auditor("audit", file, "--json", "-").stdout)["contracts"]

    spans = [span for clause in contract["clauses"] for span in clause["evidence"]]
    assert spans
    assert all(text[span["start"] : span["end"]] == span["text"] for span in spans)
    assert contract["characters"] == len(text)


def test_a_verdict_can_be_explained(contracts: Path, kol_auditor: Command) -> None:
    done = kol_auditor("audit", contracts / "旧版" / "secret.txt", "--explain", "confidentiality.obligation")

    assert done.returncode == 0
    assert "保密" in done.stdout.decode()


def test_an_unreadable_file_has_no_text(contracts: Path, kol_auditor: Command) -> None:
    done = kol_auditor("audit", contracts / "scan.jpg", "--text")

    assert (done.returncode, done.stdout) == (3, b"")
    assert b"Traceback" not in done.stderr


def test_python_gets_what_the_command_gets(
    contracts: Path, kol_auditor: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(contracts)
    audit = auditor.audit_file("旧版/secret.txt", strictness="strict")
    [contract] = json.loads(
        kol_auditor(
            "audit", contracts / "旧版" / "secret.txt", "--strictness", "strict", "--json", "-"
        ).stdout
    )["contracts"]

    assert audit.sha256 == contract["sha256"]
    assert {clause.id: clause.verdict.value for clause in audit.clauses} == _verdicts(contract)
    with pytest.raises(UnreadableFileError):
        auditor.audit_file(os.fspath(contracts / "broken.docx"))


def test_the_built_in_examples_can_be_tried(kol_auditor: Command) -> None:
    done = kol_auditor("rules", "test")

    assert done.returncode in (0, 1)
    assert b"examples get what they must." in done.stdout


def _verdicts(contract: dict[str, Any]) -> dict[str, str]:
    return {clause["id"]: clause["verdict"] for clause in contract["clauses"]}


def test_each_contract_gets_its_own_reports_and_one_bad_file_costs_no_other(
    contracts: Path, tmp_path: Path, kol_auditor: Command
) -> None:
    shutil.copy(resources() / "samples" / "02_四项皆无_探店短单.docx", contracts)
    out = tmp_path / "reports"
    done = kol_auditor(
        "audit", str(contracts), "--out", str(out), "--format", "csv,docx,annotated", "--insert-wording"
    )
    assert done.returncode == 3, done.stderr  # one file is broken
    assert {path.name for path in out.iterdir()} == {
        "checklist.csv",
        "bare.opinion.docx",
        "secret.opinion.docx",
        "02_四项皆无_探店短单.opinion.docx",
        "02_四项皆无_探店短单.annotated.docx",
    }
    assert str(out / "bare.opinion.docx").encode() in done.stdout
