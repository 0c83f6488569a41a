"""The annotated PDF: marks lie on exactly the words they are about, and the original stays what it was."""

import hashlib
import io
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, cast

import pypdfium2 as pdfium
import pytest
from documents.make_pdf import pdf_file, picture, read, words, wrapped
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject

from auditor.audit import AuditOptions, audit_document, pack_of
from auditor.audit.model import Audit, ClauseFinding, ElementFinding, Evidence, Status, Verdict
from auditor.documents import Document
from auditor.documents import read as read_file
from auditor.errors import AuditorError
from auditor.paths import resources
from auditor.reports.annotated_pdf import annotate_pdf
from auditor.reports.case import Case, Handling, Place, SignOff

SAMPLES = sorted((resources() / "samples").glob("*.pdf"))
SECRECY = (
    "乙方应当对履行本协议过程中知悉的甲方商业秘密、未公开的产品资料以及报酬金额严格保密，"
    "未经甲方书面同意不得以任何方式向第三方披露，也不得为本协议以外的目的使用上述信息。"
)
QUOTE = SECRECY[4:60]
SHEET = [words(72, 600, "第五条 保密义务"), wrapped(72, 560, 300, SECRECY), words(72, 400, "第六条 其他")]


def evidence(document: Document, text: str) -> Evidence:
    start = document.text.index(text)
    return Evidence(text, start, start + len(text), 1, 0)


def case_of(document: Document, *quotes: str, sign_off: SignOff | None = None, language: str = "zh") -> Case:
    """A weak confidentiality clause that rests on the quotes, and a non-compete that is missing."""
    spans = tuple(evidence(document, quote) for quote in quotes)
    unmet = ElementFinding("duration", "保密期限", True, Status.UNMET, reason="没有写期限。")
    met = ElementFinding("obligation", "保密义务", True, Status.MET, evidence=spans)
    clauses = (
        ClauseFinding(
            "confidentiality",
            "保密",
            Verdict.WEAK,
            "high",
            ("没有写明期限。",),
            "建议补充期限。",
            spans,
            (met, unmet),
        ),
        ClauseFinding(
            "non_compete", "竞业排他", Verdict.MISSING, "high", ("全文没有约定。",), "建议增加。", (), ()
        ),
    )
    audit = Audit(
        document.path,
        document.sha256,
        "zh",
        document.pages,
        len(document.text),
        (),
        (),
        clauses,
        "kol",
        "1.0",
    )
    return Case(audit, pack_of(None), language, "2026-11-28", sign_off or SignOff())


def annotated(folder: Path, content: bytes, *quotes: str, sign_off: SignOff | None = None) -> Path:
    source, target = folder / "合同.pdf", folder / "out" / "合同.annotated.pdf"
    source.write_bytes(content)
    document = replace(read(content), sha256=hashlib.sha256(content).hexdigest(), path=str(source))
    annotate_pdf(source, document, case_of(document, *quotes, sign_off=sign_off), target)
    assert source.read_bytes() == content
    return target


@cache
def sample(path: Path) -> tuple[Document, Audit]:
    document = read_file(path)
    return document, audit_document(document, pack_of(None), AuditOptions())


def highlights(path: Path) -> list[tuple[int, dict[str, object]]]:
    """Each mark with the 0-based page that it is on."""
    return [
        (number, note.get_object())
        for number, page in enumerate(PdfReader(path).pages)
        for note in page.get("/Annots", [])
        if note.get_object()["/Subtype"] == "/Highlight"
    ]


def covered(path: Path) -> dict[tuple[str, str], str]:
    """The words under each mark as another program finds them, by the mark's title and contents and its span."""
    texts: dict[tuple[str, str], str] = defaultdict(str)
    file = pdfium.PdfDocument(path)
    centres = [list(letters(page.get_textpage())) for page in file]
    for order, (number, note) in enumerate(highlights(path)):
        numbers = [float(n) for n in note["/QuadPoints"]]  # type: ignore[attr-defined]
        for at in range(0, len(numbers), 8):
            xs, ys = numbers[at : at + 8 : 2], numbers[at + 1 : at + 8 : 2]
            for letter, across, up in centres[number]:
                if min(xs) < across < max(xs) and min(ys) < up < max(ys):
                    texts[str(note["/T"]), str(order)] += letter
    return texts


def letters(textpage: pdfium.PdfTextPage) -> Iterator[tuple[str, float, float]]:
    """Each letter of a page with the middle of its box."""
    for index in range(textpage.count_chars()):
        left, bottom, right, top = textpage.get_charbox(index, loose=True)
        yield textpage.get_text_range(index, 1), (left + right) / 2, (bottom + top) / 2


def squeezed(text: str) -> str:
    return "".join(text.replace("\ufffe", "-").replace("\x02", "-").split())


def words_of(path: Path, page: int) -> str:
    return str(pdfium.PdfDocument(path)[page].get_textpage().get_text_range())


def test_a_mark_covers_the_evidence_and_says_what_it_is_about(tmp_path: Path) -> None:
    path = annotated(tmp_path, pdf_file(SHEET), QUOTE)
    assert [squeezed(text) for text in covered(path).values()] == [QUOTE]
    ((page, note),) = highlights(path)
    assert page == 0
    assert note["/T"] == "保密 · 薄弱"
    contents = str(note["/Contents"])
    for said in ("◐ 薄弱", "没有写明期限。", "建议补充期限。", "✓ 满足"):
        assert said in contents
    assert len(note["/QuadPoints"]) == 8 * 3  # type: ignore[arg-type]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("turned", [0, 90])
def test_marks_follow_pages_that_are_turned_and_cut(tmp_path: Path, rotate: int, turned: int) -> None:
    """A page may say that it is shown turned, and may show only a part that does not begin at its corner."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_file(SHEET, rotate=rotate))))
    page = writer.pages[0]
    page.rotate(turned)
    page.mediabox = RectangleObject((-20, -30, 595, 842))
    page.cropbox = RectangleObject((50, 60, 500, 790))
    file = io.BytesIO()
    writer.write(file)
    path = annotated(tmp_path, file.getvalue(), QUOTE)
    assert [squeezed(text) for text in covered(path).values()] == [QUOTE]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name[:2])
def test_samples_keep_their_bytes_and_have_every_passage_marked(tmp_path: Path, path: Path) -> None:
    document, audit = sample(path)
    target = tmp_path / "sample.pdf"
    annotate_pdf(path, document, Case(audit, pack_of(None), "zh"), target)
    assert target.read_bytes().startswith(path.read_bytes())
    assert drawn(target)[: len(drawn(path))] == drawn(path)
    proofs = {span for clause in audit.clauses for span in clause.evidence}
    proofs |= {span for clause in audit.clauses for e in clause.elements for span in e.evidence}
    found = {squeezed(text) for text in covered(target).values()}
    across_pages = [span for span in proofs if squeezed(span.text) not in found]
    assert all(any(squeezed(span.text).startswith(part) for part in found) for span in across_pages)
    assert len(across_pages) <= 1


def drawn(path: Path) -> list[bytes]:
    """What is drawn on each page."""
    contents = [page.get_contents() for page in PdfReader(path).pages]
    return [content.get_data() if content else b"" for content in contents]


def test_the_index_lists_every_core_clause_with_verdict_page_and_reason(tmp_path: Path) -> None:
    path = annotated(tmp_path, pdf_file(SHEET, SHEET[:1]), QUOTE)
    reader = PdfReader(path)
    assert len(reader.pages) == 3
    index = words_of(path, 2)
    for said in (
        "合同.pdf",
        "保密",
        "薄弱",
        "没有写明期限。",
        "竞业排他",
        "缺失",
        "全文没有约定。",
        "2026-11-28",
    ):
        assert said in index
    assert reader.outline[-2]["/Title"] == "KOL 合同条款审查 – 审查发现"  # type: ignore[call-overload]


def test_what_the_reviewer_decided_stands_in_mark_and_index(tmp_path: Path) -> None:
    handled = {
        Place("confidentiality"): Handling(
            "override", "strong", "另有保密协议", "张三", "2026-11-27T08:00:00Z", "见附件"
        ),
        Place("confidentiality", "obligation"): Handling("accept", reviewer="李四", holds=False),
        Place("non_compete"): Handling(
            "not_applicable", reason="一次性合作", reviewer="张三", made_at="2026-11-27"
        ),
    }
    handled[Place("confidentiality", "duration")] = Handling("accept", reviewer="王敏")
    done = SignOff("approved", "张三", "李青", handled=handled)
    path = annotated(tmp_path, pdf_file(SHEET), QUOTE, sign_off=done)
    ((_, note),) = highlights(path)
    contents = str(note["/Contents"])
    assert "改判为“完备” · 张三 · 2026-11-27\n理由：另有保密协议\n备注：见附件" in contents
    assert "接受 · 李四 · 结论此后已变化，须重新确认" in contents
    index = words_of(path, 1)
    assert "不适用 · 张三 · 2026-11-27" in index
    assert "理由：一次性合作" in index
    assert "保密期限 · 接受 · 王敏" in index
    assert "已批准 · 审阅人 张三 · 批准人 李青" in index


def test_pages_without_text_get_the_index_alone(tmp_path: Path) -> None:
    path = annotated(tmp_path, pdf_file([picture(50, 50, 495, 742)]))
    assert highlights(path) == []
    assert "竞业排他" in words_of(path, 1)


def test_of_what_was_not_read_nothing_is_said_to_be_lacking(tmp_path: Path) -> None:
    (scan,) = (path for path in SAMPLES if path.name.startswith("09"))
    document, audit = sample(scan)
    annotate_pdf(scan, document, Case(audit, pack_of(None), "zh"), tmp_path / "a.pdf")
    index = words_of(tmp_path / "a.pdf", len(PdfReader(scan).pages))
    assert "未读" in index
    assert "保密期限" not in index


def test_remarks_of_others_stay(tmp_path: Path) -> None:
    first = annotated(tmp_path, pdf_file(SHEET), QUOTE).read_bytes()
    again = tmp_path / "again"
    again.mkdir()
    path = annotated(again, first, SECRECY[60:80])
    assert len(highlights(path)) == 2


def test_text_of_a_contract_is_never_markup_of_the_index(tmp_path: Path) -> None:
    content = pdf_file(SHEET)
    source, target = tmp_path / "#show $x$ [a].pdf", tmp_path / "out.pdf"
    source.write_bytes(content)
    document = replace(read(content), sha256=hashlib.sha256(content).hexdigest(), path=str(source))
    case = case_of(document)
    odd = replace(case.audit.clauses[0], reasons=('#panic("x") *a* _b_ $c$ \\ <d> @e "\'', "\x00\ud800"))
    annotate_pdf(source, document, replace(case, audit=replace(case.audit, clauses=(odd,))), target)
    index = words_of(target, 1)
    assert "#show $x$ [a].pdf" in index
    assert '#panic("x") *a* _b_ $c$ \\ <d> @e' in index


def test_a_file_whose_structure_is_broken_is_mended_or_refused_in_plain_words(tmp_path: Path) -> None:
    """pdfium finds its way without the table at the end of the file; what is written can be opened again."""
    content = pdf_file(SHEET).replace(b"startxref", b"startxxxx")
    path = annotated(tmp_path, content, QUOTE)
    assert [squeezed(text) for text in covered(path).values()] == [QUOTE]


def refusal(source: Path, document: Document, target: Path) -> AuditorError:
    with pytest.raises(AuditorError) as caught:
        annotate_pdf(source, document, case_of(document), target)
    assert not target.exists()
    return caught.value


def test_refusals_come_with_advice_and_leave_nothing_behind(tmp_path: Path) -> None:
    content = pdf_file(SHEET)
    source, target = tmp_path / "a.pdf", tmp_path / "b.pdf"
    document = replace(read(content), sha256=hashlib.sha256(content).hexdigest())
    assert refusal(source, document, target).code == "source_gone"
    source.write_bytes(content + b"\n")
    changed = refusal(source, document, target)
    assert changed.code == "source_changed"
    assert "重新审查" in changed.message.zh
    for broken, code in (
        (b"%PDF-1.7 nothing else", "pdf_not_annotated"),
        (pdf_file(SHEET, encrypt="secret"), "pdf_protected"),
        (locked_for_changes(), "pdf_protected"),
    ):
        source.write_bytes(broken)
        sha256 = hashlib.sha256(broken).hexdigest()
        assert refusal(source, replace(document, sha256=sha256), target).code == code


def locked_for_changes() -> bytes:
    """Opens without a password, but whoever made it did not want it changed."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf_file(SHEET))))
    writer.encrypt("", "owner", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_the_contract_itself_is_never_the_target(tmp_path: Path) -> None:
    content = pdf_file(SHEET)
    source = tmp_path / "a.pdf"
    source.write_bytes(content)
    document = replace(read(content), sha256=hashlib.sha256(content).hexdigest())
    with pytest.raises(AuditorError) as caught:
        annotate_pdf(source, document, case_of(document), source)
    assert caught.value.code == "would_overwrite_input"
    assert source.read_bytes() == content


def test_a_word_file_is_refused(tmp_path: Path) -> None:
    source = next((resources() / "samples").glob("*.docx"))
    document = read_file(source)
    assert refusal(source, document, tmp_path / "b.pdf").code == "not_a_pdf"


def test_bookmarks_lead_from_each_finding_to_its_page(tmp_path: Path) -> None:
    path = annotated(tmp_path, pdf_file(SHEET), QUOTE)
    reader = PdfReader(path)
    *_, index, below = cast(list[Any], reader.outline)
    assert reader.get_destination_page_number(index) == len(reader.pages) - 1
    ((_, note),) = highlights(path)
    assert [entry.title for entry in below] == [note["/T"]]
    assert [reader.get_destination_page_number(entry) for entry in below] == [0]
