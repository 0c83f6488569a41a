"""The opinion as a page: no script, no network, and contract text is only ever text."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from reports.make_cases import HOSTILE, case, hostile_case, unread_case

from auditor.reports.opinion import Opinion, opinion_of
from auditor.reports.opinion_html import write_opinion_html
from auditor.reports.writing import one_line


class Page(HTMLParser):
    """The page as a browser takes it: its elements and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._open = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._open = tag

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open != "style":
            self.text += data


def source(opinion: Opinion, tmp_path: Path) -> str:
    target = tmp_path / "opinion.html"
    write_opinion_html(opinion, target)
    return target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("zh", ("合同审查意见书", "附表一　审查项目", "✓ 完备", "不是法律意见")),
        ("en", ("Contract Review Opinion", "Schedule 1", "✓ Strong", "not legal advice")),
    ],
)
def test_it_says_everything(tmp_path: Path, language: str, expected: tuple[str, ...]) -> None:
    opinion = opinion_of(case(language=language))
    text = Page(source(opinion, tmp_path)).text
    assert not [words for words in expected if words not in text]
    assert not [one.number for group in opinion.groups for one in group.items if one.title not in text]
    assert not [fact.label for fact in opinion.facts if fact.value not in text]


def test_nothing_is_run_or_fetched(tmp_path: Path) -> None:
    text = source(opinion_of(case()), tmp_path)
    page = Page(text)
    assert not [word for word in ("http:", "https:", "url(", "@import") if word in text]
    assert "script" not in {tag for tag, _ in page.elements}
    assert not [found for _, found in page.elements if {"src", "href"} & found.keys()]
    (policy,) = (str(found["content"]) for _, found in page.elements if "http-equiv" in found)
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'")


def test_both_palettes_and_paper(tmp_path: Path) -> None:
    text = source(opinion_of(case()), tmp_path)
    assert "prefers-color-scheme: dark" in text
    assert "--missing: #B3261E;" in text
    assert "--missing: #F28B82;" in text
    assert "@page broad { size: A4 landscape" in text
    assert "table-header-group" in text
    assert '"第 " counter(page) " 页 共 " counter(pages) " 页"' in text


@pytest.mark.parametrize("text", HOSTILE)
def test_contract_text_is_only_ever_text(tmp_path: Path, text: str) -> None:
    page = Page(source(opinion_of(hostile_case(text)), tmp_path))
    plain = Page(source(opinion_of(hostile_case("平常")), tmp_path))
    assert [(tag, sorted(found)) for tag, found in page.elements] == [
        (tag, sorted(found)) for tag, found in plain.elements
    ]
    assert one_line(text) in page.text


def test_a_file_that_could_not_be_read(tmp_path: Path) -> None:
    text = Page(source(opinion_of(unread_case()), tmp_path)).text
    assert "没有对任何条款得出结论" in text
    assert "附表" not in text


def test_the_same_case_gives_the_same_page(tmp_path: Path) -> None:
    assert source(opinion_of(case()), tmp_path) == source(opinion_of(case()), tmp_path)
