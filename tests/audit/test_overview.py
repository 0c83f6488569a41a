"""The outline as a reader sees it: numbers as written, headings, and a few words where there is no heading."""

from pathlib import Path

import pytest

from auditor.audit.engine import audit_with_headings, pack_of
from auditor.audit.options import AuditOptions
from auditor.documents import read

CHINESE = """达人合作合同
第一条 合作内容
1.1 乙方为甲方拍摄短视频三条。
1.2 乙方应在约定账号发布。
第二条 费用
甲方支付服务费十万元。
"""
UNTITLED = """合作合同
1.1 乙方为甲方拍摄短视频三条，每条不少于六十秒，并在约定账号发布。
1.2 甲方支付服务费十万元。
2.1 乙方应当保密。
"""
ENGLISH = """SERVICES AGREEMENT
1. Services
1.1 The Talent makes three videos.
2. Fees
2.1 The Company pays the fee.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            CHINESE,
            [
                "第一条 合作内容",
                "1.1 乙方为甲方拍摄短视频三条。",
                "1.2 乙方应在约定账号发布。",
                "第二条 费用",
            ],
        ),
        (
            UNTITLED,
            [
                "1 乙方为甲方拍摄短视频三条，每条不少于六十秒，并在…",
                "1.1 乙方为甲方拍摄短视频三条，每条不少于六十秒，并在…",
                "1.2 甲方支付服务费十万元。",
                "2 乙方应当保密。",
                "2.1 乙方应当保密。",
            ],
        ),
        (
            ENGLISH,
            ["1 Services", "1.1 The Talent makes three v…", "2 Fees", "2.1 The Company pays the fee…"],
        ),
    ],
    ids=["articles with headings", "articles that only their items tell of", "English"],
)
def test_the_outline_of_a_contract(text: str, expected: list[str], tmp_path: Path) -> None:
    path = tmp_path / "contract.txt"
    path.write_text(text, encoding="utf-8")
    document = read(path)
    _, headings = audit_with_headings(document, pack_of(None), AuditOptions())
    assert [f"{heading.label} {heading.text}" for heading in headings] == expected
    for heading in headings:
        assert 0 <= heading.start < heading.end <= len(document.text)
        assert heading.text.rstrip("…") in document.text[heading.start : heading.end]
