"""index.html needs no network, says things once, and shows contract text as nothing but text."""

import base64
import hashlib
import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from reports.make_audits import BAD_NAMES, CLAUSES, DRAFT, HOSTILE, NAMES, decided, hostile, portfolio, unread

from auditor.audit.model import Audit
from auditor.reports.page import escaped_json, write_page
from auditor.reports.portfolio import Portfolio
from auditor.reports.writing import printable


class Page(HTMLParser):
    """The page as a browser takes it: its elements, and the text inside scripts and outside."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[str] = []
        self.text = ""
        self._open = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open = tag
        if tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open == "script":
            self.scripts[-1] += data
        elif self._open != "style":
            self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def data(self) -> Any:
        return json.loads(self.scripts[0])


def source(tmp_path: Path, audits: list[Audit], language: str = "zh") -> str:
    target = tmp_path / "index.html"
    write_page(Portfolio(audits, tmp_path, language), target)
    return target.read_text(encoding="utf-8")


def test_a_row_for_each_contract_and_a_bar_for_each_clause(tmp_path: Path) -> None:
    page = Page(source(tmp_path, portfolio()))
    rows = [row for row in page.all("tr") if "data-contract" in row]
    assert [row["data-contract"] for row in rows] == [str(n) for n in range(len(NAMES) + len(BAD_NAMES))]
    bars = [found for found in page.all("div") if found.get("class") == "bar"]
    assert len(bars) == len(CLAUSES)
    cells = [found for found in page.all("td") if "data-v" in found]
    assert len(cells) == len(rows) * len(CLAUSES)
    assert "✕ 缺失" in page.text
    assert "8 份合同 · 2 份无法读取" in page.text


def test_counts_filter_by_clause_and_verdict(tmp_path: Path) -> None:
    page = Page(source(tmp_path, portfolio()))
    counts = [found for found in page.all("button") if str(found.get("class")).startswith("count")]
    first = [(found["data-verdict"], found["title"]) for found in counts if found["data-clause"] == "0"]
    assert first == [
        ("missing", "缺失 1"),
        ("unreadable", "未读 3"),
        ("weak", "薄弱 1"),
        ("strong", "完备 3"),
    ]


def test_findings_of_a_contract_are_in_the_data(tmp_path: Path) -> None:
    data = Page(source(tmp_path, portfolio())).data
    contract = data["contracts"][0]
    clause = contract["clauses"][1]
    assert data["texts"][clause["title"]] == "竞品排他"
    assert data["texts"][clause["evidence"][0][0]].startswith("合作期间，乙方不得")
    assert clause["evidence"][0][1] == 2
    assert data["texts"][clause["suggestion"]].startswith("建议增加")
    assert [data["statuses"][found["status"]]["label"] for found in clause["elements"]][:2] == [
        "✓ 满足",
        "◐ 不足",
    ]
    assert [data["texts"][found["title"]] for found in clause["elements"]][:2] == [
        "合作期内限制",
        "合作结束后限制",
    ]
    assert not any("id" in found for found in clause["elements"])
    assert contract["href"].endswith("合同库/2026-03%20年框_一帆测评.docx")
    assert len(set(data["texts"])) == len(data["texts"])


def test_what_reviewers_decided_stands_with_the_findings(tmp_path: Path) -> None:
    target = tmp_path / "index.html"
    write_page(Portfolio(portfolio(), tmp_path, "zh", decided()), target)
    page = Page(target.read_text(encoding="utf-8"))
    texts = page.data["texts"]
    first, second = page.data["contracts"][:2]
    assert first["state"] == "已批准 · 审阅人 王敏 · 批准人 李航"
    assert second["state"] == "未审查"
    clause = first["clauses"][1]
    assert [texts[line] for line in clause["decided"]] == [
        "改判为“完备” · 王敏 · 2026-11-20",
        "理由：=1+1 另有独家协议",
        "备注：见<附件>",
    ]
    post_term = clause["elements"][1]
    assert [texts[line] for line in post_term["decided"]] == ["接受 · 王敏 · 2026-11-21"]
    assert "审查状态" in page.text
    assert "审查状态" not in Page(source(tmp_path, portfolio())).text


def test_it_says_once_that_it_is_a_checklist(tmp_path: Path) -> None:
    assert Page(source(tmp_path, portfolio())).text.count("不是法律意见") == 1
    english = Page(source(tmp_path, portfolio(), "en"))
    assert english.text.count("not legal advice") == 1
    assert ("html", {"lang": "en"}) in english.elements


def test_nothing_is_fetched(tmp_path: Path) -> None:
    text = source(tmp_path, portfolio())
    assert not [word for word in ("http:", "https:", "url(", "@import", "innerHTML", "eval(") if word in text]
    assert not [found for _, found in Page(text).elements if "src" in found or "href" in found]


def test_only_the_page_s_own_script_may_run(tmp_path: Path) -> None:
    page = Page(source(tmp_path, portfolio()))
    assert [found.get("type") for found in page.all("script")] == ["application/json", None]
    digest = base64.b64encode(hashlib.sha256(page.scripts[1].encode()).digest()).decode()
    (policy,) = (str(found["content"]) for found in page.all("meta") if "http-equiv" in found)
    assert "default-src 'none'" in policy
    assert f"script-src 'sha256-{digest}';" in policy


def test_both_palettes_and_paper(tmp_path: Path) -> None:
    text = source(tmp_path, portfolio())
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text
    assert "--missing: #B3261E;" in text
    assert "--missing: #F28B82;" in text
    assert "PingFang SC" in text


@pytest.mark.parametrize("text", [*HOSTILE, "<img src=x onerror=alert(1)>", "]]>", "&lt;b&gt;", "'"])
def test_contract_text_is_only_ever_text(tmp_path: Path, text: str) -> None:
    plain = Page(source(tmp_path, [hostile("平常")]))
    page = Page(source(tmp_path, [hostile(text)]))
    assert [tag for tag, _ in page.elements] == [tag for tag, _ in plain.elements]
    assert [sorted(found) for _, found in page.elements] == [sorted(found) for _, found in plain.elements]
    assert page.scripts[1] == plain.scripts[1]
    assert not set("<>&\u2028\u2029") & set(page.scripts[0])
    evidence = page.data["contracts"][0]["clauses"][0]["evidence"]
    assert page.data["texts"][evidence[0][0]] == printable(text)
    assert printable(text) in [found.get("data-search", "") or "" for found in page.all("tr")][1]


@pytest.mark.parametrize("text", [*HOSTILE, "javascript:alert(1)"])
def test_links_never_begin_with_a_scheme(tmp_path: Path, text: str) -> None:
    audit = Audit(str(tmp_path / text), "", "zh", 1, 1, (), (), ())
    href = Page(source(tmp_path, [audit])).data["contracts"][0]["href"]
    assert href is None or href.startswith(("./", "../"))


def test_escaped_json_is_still_the_same_json() -> None:
    value = {"text": list(HOSTILE)}
    assert json.loads(escaped_json(value)) == value


@pytest.mark.parametrize("audits", [[], [unread("坏.pdf")]])
def test_no_contract_at_all(tmp_path: Path, audits: list[Audit]) -> None:
    page = Page(source(tmp_path, audits))
    assert len(page.data["contracts"]) == len(audits)
    assert ("没有可显示的合同。" in page.text) is not bool(audits)


def test_the_same_audits_give_the_same_page(tmp_path: Path) -> None:
    assert source(tmp_path, portfolio()) == source(tmp_path, portfolio())


def test_draft_findings_are_in_the_review_of_their_contract(tmp_path: Path) -> None:
    data = Page(source(tmp_path, portfolio())).data
    shown = [
        [
            (data["texts"][found["kind"]], found["severity"], data["texts"][found["message"]])
            for found in one["draft"]
        ]
        for one in data["contracts"]
    ]
    expected = [("金额或数字不符", "高", DRAFT[0].message.zh), ("修订痕迹", "低", DRAFT[1].message.zh)]
    assert shown[1] == expected
    assert not any(shown[:1] + shown[2:])
    (proof,) = data["contracts"][1]["draft"][0]["evidence"]
    assert (data["texts"][proof[0]], proof[1]) == (DRAFT[0].evidence[0].text, 2)
