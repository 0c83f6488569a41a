"""The opinion as a PDF: its words can be read and copied, its pages count, and contract text runs no code."""

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from reports.make_cases import HOSTILE, case, hostile_case, unread_case

from auditor.errors import AuditorError
from auditor.reports import opinion_pdf
from auditor.reports.case import Case
from auditor.reports.opinion import opinion_of
from auditor.reports.opinion_pdf import write_opinion_pdf
from auditor.reports.writing import one_line

MARGIN = 20  # points: nothing is printed nearer to the edge of the paper


def pages(made: Case, tmp_path: Path) -> list[str]:
    """The text of each page within its margins, without spaces, which a PDF does not tell for certain."""
    target = tmp_path / "opinion.pdf"
    write_opinion_pdf(opinion_of(made), target)
    with pypdfium2.PdfDocument(target) as document:
        return [_without_spaces(_text(page)) for page in document]


def _text(page: pypdfium2.PdfPage) -> str:
    width, height = page.get_size()
    text: str = page.get_textpage().get_text_bounded(MARGIN, MARGIN, width - MARGIN, height - MARGIN)
    return text


def _without_spaces(text: str) -> str:
    return re.sub(r"[\s\ufffe]", "", text)


@pytest.mark.parametrize(
    ("language", "expected", "counted"),
    [
        ("zh", ("合同审查意见书", "一、审查结论", "附表一", "保密义务", "不是法律意见"), "第{}页共{}页"),
        ("en", ("ContractReviewOpinion", "Schedule1", "Confidentiality", "notlegaladvice"), "Page{}of{}"),
    ],
)
def test_it_can_be_read_and_its_pages_count(
    tmp_path: Path, language: str, expected: tuple[str, ...], counted: str
) -> None:
    read = pages(case(language=language), tmp_path)
    assert not [words for words in expected if words not in "".join(read)]
    for number, page in enumerate(read, 1):
        assert counted.format(number, len(read)) in page


def test_the_head_of_a_table_stands_on_each_of_its_pages(tmp_path: Path) -> None:
    made = case("mmmmmmmm")
    clauses = tuple(replace(clause, suggestion="违约" * 200) for clause in made.audit.clauses)
    read = pages(replace(made, audit=replace(made.audit, clauses=clauses)), tmp_path)
    assert len(read) > 3
    assert all("序号检查项结论" in page or "序号问题类型" in page for page in read[1:])


def test_no_page_is_empty(tmp_path: Path) -> None:
    assert min(map(len, pages(case(), tmp_path))) > 100


@pytest.mark.parametrize("text", HOSTILE)
def test_contract_text_runs_no_code(tmp_path: Path, text: str) -> None:
    shown = "".join(pages(hostile_case(text), tmp_path))
    letters = re.sub(r"[^\w#=<>()\[\]*$@`{}%]", "", one_line(text))
    assert re.sub(r"[\u0590-\u05ff]", "", letters) in re.sub(r"[^\w#=<>()\[\]*$@`{}%]", "", shown)


def with_wording(suggestion: str) -> Case:
    made = case("mmmmmmmm")
    clause = replace(made.audit.clauses[0], suggestion=suggestion)
    return replace(made, audit=replace(made.audit, clauses=(clause, *made.audit.clauses[1:])))


def test_a_word_without_an_end_is_broken_at_the_edge_of_its_column(tmp_path: Path) -> None:
    word = "Ununterbrochen" * 20
    assert word in "".join(pages(with_wording(word), tmp_path))


def test_a_row_taller_than_a_page_goes_on_on_the_next(tmp_path: Path) -> None:
    read = pages(with_wording("鱼" * 2500), tmp_path)
    assert "".join(read).count("鱼") == 2500
    assert sum("鱼" in page for page in read) > 1


def test_a_file_that_could_not_be_read(tmp_path: Path) -> None:
    (read,) = pages(unread_case(), tmp_path)
    assert "没有对任何条款得出结论" in read
    assert "未能读取文字" in read


def test_the_same_case_gives_the_same_bytes(tmp_path: Path) -> None:
    one, other = tmp_path / "one.pdf", tmp_path / "other.pdf"
    write_opinion_pdf(opinion_of(case()), one)
    write_opinion_pdf(opinion_of(case()), other)
    assert one.read_bytes() == other.read_bytes()
    with pypdfium2.PdfDocument(one) as document:
        told = document.get_metadata_dict()
    assert told["CreationDate"].startswith("D:20261128")
    assert told["Title"] == "合同审查意见书 · 2026-03 年框_一帆测评"


def test_without_a_day_the_bytes_are_the_same_too(tmp_path: Path) -> None:
    undated = opinion_of(replace(case(), made_on=""))
    for name in ("one.pdf", "other.pdf"):
        write_opinion_pdf(undated, tmp_path / name)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "other.pdf").read_bytes()


def test_without_a_chinese_font_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opinion_pdf, "_CHINESE_SERIF", ())
    monkeypatch.setattr(opinion_pdf, "_CHINESE_SANS", ())
    with pytest.raises(AuditorError) as caught:
        write_opinion_pdf(opinion_of(case()), tmp_path / "opinion.pdf")
    assert caught.value.code == "no_chinese_font"
    assert not list(tmp_path.iterdir())
