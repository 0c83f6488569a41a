"""The annotated original read back: comments on the exact words, all else as it was, wording as tracked insertions."""

import hashlib
import io
import shutil
import subprocess
import zipfile
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from documents.make_docx import (
    alternatives,
    cell,
    content_control,
    deleted,
    field,
    footnote,
    footnote_reference,
    in_list,
    inserted,
    level,
    number,
    numbering_definition,
    paragraph,
    paragraph_style,
    row,
    run,
    table,
    text_box,
    unzipped,
    with_part,
    word_file,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from auditor.audit.draft_keys import keyed
from auditor.audit.engine import audit_document, pack_of
from auditor.audit.evidence import evidence_at
from auditor.audit.model import Audit, ClauseFinding, DraftFinding, ElementFinding, Status, Verdict
from auditor.audit.options import AuditOptions
from auditor.documents import Document, Format, read
from auditor.documents.docx import trace_docx
from auditor.errors import AuditorError, Bilingual, UsageError
from auditor.reports.annotated_docx import annotate_docx
from auditor.reports.case import DRAFT, Case, Handling, Place, SignOff

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HOLDERS = {W + name for name in ("p", "hyperlink", "ins", "sdtContent", "smartTag", "fldSimple", "moveTo")}
TOUCHED = {
    "word/document.xml",
    "word/comments.xml",
    "[Content_Types].xml",
    "word/_rels/document.xml.rels",
}
HYPERLINK = '<w:hyperlink r:id="x"><w:r><w:t>点击查看保密附件</w:t></w:r></w:hyperlink>'
BUSY = word_file(
    paragraph("乙方", run("应当对合作", look="<w:b/>"), field("REF x", "依第五条"), "保密", footnote_reference(1)),
    paragraph("编号段落在此", properties=in_list(1)),
    paragraph(run("甲方", "<w:tab/>", "乙方", "<w:br/>", "丙方另起一行")),
    table(row("左格文字", cell(table(row("内表一", "内表二")), paragraph("右格文字")))),
    content_control(paragraph("块级控件中的文字")),
    paragraph("前文", content_control(run("行内控件文字")), inserted(run("插入的文字")), deleted("删去"), "后文"),
    paragraph("请", HYPERLINK, "并遵守"),
    paragraph("框外文字", text_box(paragraph("框内文字"))),
    paragraph("期限为", run("     ", look="<w:u/>"), "日内完成"),
    paragraph("末段 with  two spaces 结束"),
    notes={"footnotes": footnote(1, paragraph("注释文字"))},
    numbering=numbering_definition(1, level(0, "第%1条")) + number(1, 1),
)  # fmt: skip


def document_of(data: bytes, tmp_path: Path) -> tuple[Path, Document]:
    source = tmp_path / "contract.docx"
    source.write_bytes(data)
    return source, read(source)


def case_of(document: Document, spans: Sequence[tuple[int, int]]) -> Case:
    """A case with one draft check for each span, which says its number."""
    draft = tuple(
        DraftFinding(
            "blank", Bilingual(f"第{index}项", f"item {index}"), "low", evidence_at(document, [span])
        )
        for index, span in enumerate(spans)
    )
    audit = Audit(document.path, document.sha256, "zh", None, len(document.text), (), (), (), draft=draft)
    return Case(audit, pack_of(None), made_on="2026-03-05")


def span_of(document: Document, words: str) -> tuple[int, int]:
    start = document.text.index(words)
    return start, start + len(words)


def marked(data: bytes, tmp_path: Path, *words: str) -> bytes:
    """The file with a comment on each of these words."""
    source, document = document_of(data, tmp_path)
    target = tmp_path / "annotated.docx"
    case = case_of(document, [span_of(document, each) for each in words])
    annotate_docx(source, document, case, target)
    return target.read_bytes()


def anchored(data: bytes) -> dict[str, str]:
    """What the reader's own walk reads between the marks of each comment, by the comment's number."""
    trace = trace_docx("a.docx", data, "0")
    text = trace.document.text
    read_from = {
        span.element: text[span.start : span.end] for span in trace.spans if span.element is not None
    }
    open_ones: set[str] = set()
    found: dict[str, str] = defaultdict(str)
    for element in trace.parts["word/document.xml"].iter():
        if element.tag == W + "commentRangeStart":
            open_ones.add(element.get(W + "id", ""))
        elif element.tag == W + "commentRangeEnd":
            open_ones.remove(element.get(W + "id", ""))
        for one in open_ones:
            found[one] += read_from.get(element, "")
    return dict(found)


def said(data: bytes) -> dict[str, list[str]]:
    """The paragraphs of each comment by its number."""
    root = etree.fromstring(unzipped(data)["word/comments.xml"])
    return {
        comment.get(W + "id", ""): [
            "".join(text.text or "" for text in each.iter(W + "t")) for each in comment.iter(W + "p")
        ]
        for comment in root
    }


def assert_well_made(data: bytes) -> None:
    """Every comment has one start, one end and one reference, in this order and where Word allows them."""
    root = etree.fromstring(unzipped(data)["word/document.xml"])
    for number_of_comment in said(data):
        tags = []
        for element in root.iter(
            *(W + tag for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"))
        ):
            if element.get(W + "id") == number_of_comment:
                tags.append(element.tag.removeprefix(W))
                holder = element.getparent()
                assert holder is not None
                assert holder.tag in ({W + "r"} if tags[-1] == "commentReference" else HOLDERS)
        assert tags == ["commentRangeStart", "commentRangeEnd", "commentReference"]
    for each in root.iter(W + "r"):
        assert all(child.tag != W + "rPr" for child in list(each)[1:])
        assert all(child.tag != W + "r" for child in each)


def without_separators(text: str) -> str:
    return text.replace("\n", "").replace("\t", "")


# Where the comments stand


@pytest.mark.parametrize(
    "words",
    [
        "乙方应当对合作依第五条保密",
        "方应当",
        "当对合",
        "第五",
        "落在",
        "乙方",
        "另起一",
        "甲方 乙方",
        "左格",
        "格文字",
        "内表二",
        "右格文",
        "控件中",
        "内控件",
        "入的文",
        "文插",
        "的文字后",
        "查看保密",
        "请点击查看保密附件并",
        "限为____日",
        "with  two",
        " two ",
    ],
)
def test_a_comment_stands_on_the_exact_words(words: str, tmp_path: Path) -> None:
    words = words.replace("文插", "文字插")
    made = marked(BUSY, tmp_path, words)
    assert anchored(made) == {"0": words}
    assert_well_made(made)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_words_at_once(data: st.DataObject, tmp_path: Path) -> None:
    source, document = document_of(BUSY, tmp_path)
    places = st.integers(0, len(document.text) - 1)
    pairs = data.draw(st.lists(st.tuples(places, places), min_size=1, max_size=8))
    spans = [(min(pair), max(pair) + 1) for pair in pairs]
    target = tmp_path / "annotated.docx"
    annotate_docx(source, document, case_of(document, spans), target)
    made = target.read_bytes()
    assert read(target).text == document.text
    assert_well_made(made)
    special = [span_of(document, each) for each in ("框外文字\n框内文字", "注释文字", "____", "第1条 ")]
    found = anchored(made)
    for index, lines in said(made).items():
        start, end = spans[int(lines[1].strip("第项"))]
        words = without_separators(document.text[start:end])
        if words and not any(start < last and first < end for first, last in special):
            assert found[index] == words


def test_one_range_over_several_paragraphs(tmp_path: Path) -> None:
    made = marked(BUSY, tmp_path, "请点击查看保密附件并遵守\n框外")
    assert anchored(made) == {"0": "请点击查看保密附件并遵守框外"}


def test_ranges_may_overlap_and_share_their_ends(tmp_path: Path) -> None:
    words = ("应当对合作", "当对", "合作依第", "作依第五条保", "应当对合作依第五条保密", "保密")
    made = marked(BUSY, tmp_path, *words)
    assert sorted(anchored(made).values()) == sorted(words)
    assert_well_made(made)


def test_split_runs_keep_their_look(tmp_path: Path) -> None:
    made = marked(BUSY, tmp_path, "当对")
    root = etree.fromstring(unzipped(made)["word/document.xml"])
    looks = {
        "".join(text.text or "" for text in each.iter(W + "t")): each.find(f"{W}rPr/{W}b") is not None
        for each in root.iter(W + "r")
    }
    assert looks["应"]
    assert looks["当对"]
    assert looks["合作"]
    assert not looks["乙方"]


def test_words_in_a_footnote_are_commented_at_its_reference(tmp_path: Path) -> None:
    made = marked(BUSY, tmp_path, "释文")
    assert_well_made(made)
    assert said(made)["0"][-1] == "所指文字在注释 1 中。"
    root = etree.fromstring(unzipped(made)["word/document.xml"])
    start = next(root.iter(W + "commentRangeStart"))
    follower = start.getnext()
    assert follower is not None
    assert follower.find(W + "footnoteReference") is not None


def test_words_in_a_text_box_are_commented_where_it_is_anchored(tmp_path: Path) -> None:
    made = marked(BUSY, tmp_path, "框内")
    assert_well_made(made)
    assert said(made)["0"][-1] == "所指文字在此处的文本框中。"
    assert anchored(made)["0"].startswith("框内文字")


def test_a_control_that_word_fills_anew_stays_whole(tmp_path: Path) -> None:
    made = marked(
        word_file(paragraph("合同编号", content_control(run("KOL 2026"), "<w:text/>"), "号")),
        tmp_path,
        "2026",
    )
    assert anchored(made) == {"0": "KOL 2026"}
    assert_well_made(made)


def test_content_for_two_kinds_of_program_stays_whole(tmp_path: Path) -> None:
    made = marked(
        word_file(paragraph("前", alternatives(run("新版文字"), run("旧")), "后")), tmp_path, "版文"
    )
    assert anchored(made)["0"].startswith("新版文字")
    assert_well_made(made)


def test_a_number_that_word_makes_is_commented_at_its_words(tmp_path: Path) -> None:
    assert anchored(marked(BUSY, tmp_path, "第1条"))["0"] == "编号段落在此"


def test_a_reference_is_no_part_of_a_tracked_insertion(tmp_path: Path) -> None:
    root = etree.fromstring(unzipped(marked(BUSY, tmp_path, "插入"))["word/document.xml"])
    reference = next(root.iter(W + "commentReference"))
    assert all(one.tag != W + "ins" for one in reference.iterancestors())


# All else


def test_every_other_part_is_as_it_was_and_the_text_is_the_same(tmp_path: Path) -> None:
    source, document = document_of(BUSY, tmp_path)
    before = source.read_bytes()
    made = marked(BUSY, tmp_path, "应当", "框内")
    assert source.read_bytes() == before
    assert read(tmp_path / "annotated.docx").text == document.text
    old, new = unzipped(BUSY), unzipped(made)
    assert {name for name in new if new[name] != old.get(name)} == TOUCHED
    with zipfile.ZipFile(io.BytesIO(BUSY)) as first, zipfile.ZipFile(io.BytesIO(made)) as second:
        assert second.namelist()[: len(old)] == first.namelist()
        assert [each.date_time for each in second.infolist()[: len(old)]] == [
            each.date_time for each in first.infolist()
        ]
    assert made == marked(BUSY, tmp_path, "应当", "框内")


def test_comments_that_are_there_are_kept(tmp_path: Path) -> None:
    old = '<w:comment w:id="7" w:author="张律师"><w:p><w:r><w:t>请核对</w:t></w:r></w:p></w:comment>'
    marks = (
        '<w:commentRangeStart w:id="7"/>',
        '<w:commentRangeEnd w:id="7"/>',
        run('<w:commentReference w:id="7"/>'),
    )
    data = word_file(paragraph(marks[0], "乙方应当保密", *marks[1:]), comments=old)
    made = marked(data, tmp_path, "应当")
    assert said(made) == {"7": ["请核对"], "8": ["文本检查 · 空白未填 · 风险 低", "第0项"]}
    assert anchored(made) == {"7": "乙方应当保密", "8": "应当"}
    assert {name for name in unzipped(data) if unzipped(data)[name] != unzipped(made)[name]} == {
        "word/document.xml", "word/comments.xml",
    }  # fmt: skip


def test_numbers_stay_within_what_word_takes(tmp_path: Path) -> None:
    old = '<w:comment w:id="2147483647" w:author="A"><w:p/></w:comment>'
    made = marked(word_file(paragraph("乙方应当保密"), comments=old), tmp_path, "应当")
    assert list(said(made)) == ["2147483647", "0"]


def test_a_link_to_comments_that_are_not_there_is_replaced(tmp_path: Path) -> None:
    data = word_file(paragraph("乙方应当保密"), comments="")
    parts = {name: content for name, content in unzipped(data).items() if name != "word/comments.xml"}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in parts.items():
            package.writestr(name, content)
    made = marked(buffer.getvalue(), tmp_path, "应当")
    assert unzipped(made)["word/_rels/document.xml.rels"].count(b"relationships/comments") == 1
    assert unzipped(made)["[Content_Types].xml"].count(b"/word/comments") == 1


def test_a_strict_file_stays_strict(tmp_path: Path) -> None:
    usual = b"http://schemas.openxmlformats.org/"
    data = word_file(paragraph("乙方应当保密"))
    for name, content in unzipped(data).items():
        for kind in (b"wordprocessingml", b"officeDocument"):
            old = usual + kind + b"/2006/"
            if name.startswith(("word/document", "word/_rels")) and old in content:
                content = content.replace(old, b"http://purl.oclc.org/ooxml/" + kind + b"/")  # noqa: PLW2901
        data = with_part(data, name, content)
    made = marked(data, tmp_path, "应当")
    for name in ("word/document.xml", "word/comments.xml"):
        assert usual + b"wordprocessingml" not in unzipped(made)[name]
    assert anchored(made) == {"0": "应当"}


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    hostile = "<w:t>]]></w:t>&amp;<!-- \x00\x0b\ud800 -->\r\n第二行\t完"
    source, document = document_of(word_file(paragraph("乙方<w:t>应当&保密]]>")), tmp_path)
    case = case_of(document, [span_of(document, "应当&保密]]>")])
    draft = replace(case.audit.draft[0], message=Bilingual(hostile, hostile))
    case = replace(case, audit=replace(case.audit, draft=(draft,)))
    target = tmp_path / "annotated.docx"
    annotate_docx(source, document, case, target, author='"<x>\x01\n', initials="<&")
    made = target.read_bytes()
    assert read(target).text == document.text
    assert anchored(made) == {"0": "应当&保密]]>"}
    assert said(made)["0"][1:] == ["<w:t>]]></w:t>&amp;<!-- \ufffd\ufffd\ufffd -->", "第二行 完"]


# What is refused


def test_what_cannot_be_annotated_is_refused_with_advice(tmp_path: Path) -> None:
    source, document = document_of(BUSY, tmp_path)
    case, target = case_of(document, [(0, 2)]), tmp_path / "annotated.docx"
    with pytest.raises(UsageError, match="would_overwrite_input"):
        annotate_docx(source, document, case, tmp_path / "." / "contract.docx")
    with pytest.raises(AuditorError, match="not_a_word_file"):
        annotate_docx(source, replace(document, format=Format.PDF), case, target)
    with pytest.raises(AuditorError, match="not_found"):
        annotate_docx(tmp_path / "none.docx", document, case, target)
    with pytest.raises(AuditorError, match="source_changed"):
        annotate_docx(source, document, replace(case, audit=replace(case.audit, sha256="0")), target)
    source.write_bytes(BUSY + b" ")
    with pytest.raises(AuditorError, match="source_changed"):
        annotate_docx(source, document, case, target)
    assert not target.exists()


# What they say


def finding(document: Document, verdict: Verdict, *words: str, lacks: str = "") -> ClauseFinding:
    """A finding on confidentiality; ``lacks`` is the evidence of an element that is not met."""
    element = ElementFinding(
        "duration", "保密期限", True, Status.UNMET, None, evidence_at(document, [span_of(document, lacks)]), "期限空白。"
    )  # fmt: skip
    return ClauseFinding(
        "confidentiality", "保密", verdict, "high", () if verdict is Verdict.STRONG else ("期限空白。",), "甲\n乙",
        evidence_at(document, [span_of(document, each) for each in words]), (element,) if lacks else (),
        to_settle=verdict is not Verdict.STRONG,
    )  # fmt: skip


def comments_on(
    clause: ClauseFinding, source: Path, document: Document, sign_off: SignOff | None = None
) -> bytes:
    audit = Audit(document.path, document.sha256, "zh", None, len(document.text), (), (), (clause,))
    target = source.with_name("annotated.docx")
    annotate_docx(source, document, Case(audit, pack_of(None), "zh", "", sign_off or SignOff()), target)
    return target.read_bytes()


PLAIN = word_file(paragraph("第六条 保密"), paragraph("乙方应当保密，期限为____年。"), paragraph("其他。"))


def test_a_strong_clause_is_only_named(tmp_path: Path) -> None:
    source, document = document_of(PLAIN, tmp_path)
    made = comments_on(finding(document, Verdict.STRONG, "乙方应当保密"), source, document)
    assert said(made) == {"0": ["保密 · ✓ 完备"]}
    assert anchored(made) == {"0": "乙方应当保密"}


def test_a_weak_clause_says_what_is_lacking_and_where(tmp_path: Path) -> None:
    source, document = document_of(PLAIN, tmp_path)
    made = comments_on(
        finding(document, Verdict.WEAK, "乙方应当保密", lacks="期限为____年"), source, document
    )
    assert said(made) == {
        "0": ["保密 · ◐ 薄弱 · 风险 高", "期限空白。", "建议措辞：甲", "乙"],
        "1": ["保密 · ◐ 薄弱 · 风险 高", "保密期限：✕ 欠缺。期限空白。"],
    }
    assert anchored(made) == {"0": "乙方应当保密", "1": "期限为____年"}


def test_what_is_said_on_the_same_words_is_said_once(tmp_path: Path) -> None:
    source, document = document_of(PLAIN, tmp_path)
    made = comments_on(
        finding(document, Verdict.WEAK, "乙方应当保密", lacks="乙方应当保密"), source, document
    )
    assert said(made) == {"0": ["保密 · ◐ 薄弱 · 风险 高", "期限空白。", "建议措辞：甲", "乙"]}


def test_a_missing_clause_is_told_at_the_nearest_heading(tmp_path: Path) -> None:
    source, document = document_of(PLAIN, tmp_path)
    assert anchored(comments_on(finding(document, Verdict.MISSING), source, document)) == {"0": "第六条 保密"}
    source, document = document_of(word_file(paragraph("第一条 费用"), paragraph("末段。")), tmp_path)
    assert anchored(comments_on(finding(document, Verdict.MISSING), source, document)) == {"0": "末段。"}


def test_what_reviewers_decided_is_told(tmp_path: Path) -> None:
    source, document = document_of(PLAIN, tmp_path)
    handled = {
        Place("confidentiality"): Handling(
            "override", "strong", "另有协议", "王律师", "2026-03-04T08:00:00Z"
        ),
        Place("confidentiality", "duration"): Handling(
            "accept", reviewer="李律师", holds=False, comment="再看"
        ),
    }
    weak = finding(document, Verdict.WEAK, "乙方应当保密", lacks="期限为____年")
    made = comments_on(weak, source, document, SignOff(handled=handled))
    assert said(made)["0"][-2:] == ["审阅意见：改判为“完备” · 王律师 · 2026-03-04", "理由：另有协议"]
    assert said(made)["1"][-2:] == [
        "保密期限 · 审阅意见：接受 · 李律师 · 结论此后已变化，须重新确认",
        "备注：再看",
    ]


def test_a_draft_check_tells_its_decision(tmp_path: Path) -> None:
    source, document = document_of(PLAIN, tmp_path)
    case = case_of(document, [span_of(document, "____")])
    key = next(key for key, _ in keyed(case.audit.draft))
    handled = {Place(DRAFT, key): Handling("override", "high", "须填写")}
    target = tmp_path / "annotated.docx"
    annotate_docx(source, document, replace(case, sign_off=SignOff(handled=handled), language="en"), target)
    assert said(target.read_bytes())["0"] == [
        "Draft checks · Blank · Low risk",
        "item 0",
        "Review: Overridden as “High”",
        "Reason: 须填写",
    ]


def test_author_and_day(tmp_path: Path) -> None:
    source, document = document_of(PLAIN, tmp_path)
    case, target = case_of(document, [(0, 2)]), tmp_path / "annotated.docx"

    def attributes(case: Case, **options: str) -> dict[str, str]:
        annotate_docx(source, document, case, target, **options)  # type: ignore[arg-type]
        stated = etree.fromstring(unzipped(target.read_bytes())["word/comments.xml"])[0].attrib
        return {str(name).removeprefix(W): str(value) for name, value in stated.items()}

    assert attributes(case) == {
        "id": "0", "author": "KOL 合同条款审查", "initials": "KCA", "date": "2026-03-05T00:00:00Z",
    }  # fmt: skip
    undated = attributes(replace(case, language="en", made_on="soon"), initials="LW")
    assert undated == {"id": "0", "author": "KOL Clause Auditor", "initials": "LW"}


# Real contracts


@cache
def sample(name: str) -> tuple[Path, Document, Audit]:
    path = next(SAMPLES.glob(f"{name}*.docx"))
    document = read(path)
    return path, document, audit_document(document, pack_of(None), AuditOptions())


def annotated_sample(name: str, tmp_path: Path, insert_wording: bool = False) -> Path:
    path, document, audit = sample(name)
    target = tmp_path / f"{name}.docx"
    annotate_docx(
        path,
        document,
        Case(audit, pack_of(None), made_on="2026-03-05"),
        target,
        insert_wording=insert_wording,
    )
    return target


NAMES = ("01", "02", "03", "04", "05", "06", "11", "13", "16")


@pytest.mark.parametrize("name", NAMES)
def test_samples_keep_text_verdicts_and_parts(name: str, tmp_path: Path) -> None:
    path, document, audit = sample(name)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    target = annotated_sample(name, tmp_path)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    again = read(target)
    assert again.text == document.text
    assert audit_document(again, pack_of(None), AuditOptions()).clauses == audit.clauses
    assert_well_made(target.read_bytes())
    old, new = unzipped(path.read_bytes()), unzipped(target.read_bytes())
    assert {part for part in new if new[part] != old.get(part)} <= TOUCHED


@pytest.mark.parametrize("name", NAMES)
def test_every_core_clause_of_a_sample_is_commented(name: str, tmp_path: Path) -> None:
    _, document, audit = sample(name)
    made = annotated_sample(name, tmp_path).read_bytes()
    heads = [lines[0] for lines in said(made).values()]
    texts = set(anchored(made).values())
    for clause in audit.clauses[:4]:
        assert any(head.startswith(f"{clause.title} · ") for head in heads)
        if clause.evidence:
            words = document.text[clause.evidence[0].start : clause.evidence[0].end]
            assert without_separators(words) in texts or clause.evidence[0].text[:1].isdigit()
    assert len(heads) < 40


# The wording in the text


def test_missing_clauses_become_articles_before_the_last_ones(tmp_path: Path) -> None:
    _, document, audit = sample("02")
    again = read(annotated_sample("02", tmp_path, insert_wording=True))
    lines = again.text.split("\n")
    place = lines.index("八、其他")
    titles = [
        line
        for line in lines[:place]
        if line in ("九、保密", "十、竞业排他", "十一、品行道德", "十二、危机配合")
    ]
    assert len(titles) == 4
    assert lines[place - 1] == "1. " + audit.clauses[3].suggestion
    assert [line for line in lines if line in set(document.text.split("\n"))] == document.text.split("\n")
    better = audit_document(again, pack_of(None), AuditOptions()).clauses[:4]
    assert all(clause.verdict in (Verdict.WEAK, Verdict.STRONG) for clause in better)


def test_a_weak_clause_gets_its_wording_at_the_end_of_its_article(tmp_path: Path) -> None:
    _, _, audit = sample("05")
    target = annotated_sample("05", tmp_path, insert_wording=True)
    again = read(target)
    lines = again.text.split("\n")
    confidentiality = next(clause for clause in audit.clauses if clause.id == "confidentiality")
    place = lines.index("6.4 " + confidentiality.suggestion)
    assert lines[place - 1].startswith("6.3 ")
    assert lines[place + 1].startswith("第七条")
    verdicts = {
        each.id: each.verdict for each in audit_document(again, pack_of(None), AuditOptions()).clauses
    }
    assert verdicts["morality"] is Verdict.STRONG
    assert verdicts["crisis_cooperation"] is Verdict.STRONG


def test_rejecting_every_insertion_gives_the_old_text(tmp_path: Path) -> None:
    _, document, _ = sample("02")
    data = annotated_sample("02", tmp_path, insert_wording=True).read_bytes()
    root = etree.fromstring(unzipped(data)["word/document.xml"])
    for change in list(root.iter(W + "ins")):
        holder = change.getparent()
        if holder is not None and holder.tag == W + "p":
            assert change.get(W + "author") == "KOL 合同条款审查"
            assert holder.find(f"{W}pPr/{W}rPr/{W}ins") is not None
            holder.getparent().remove(holder)  # type: ignore[union-attr]
    rejected = with_part(data, "word/document.xml", etree.tostring(root))
    (tmp_path / "rejected.docx").write_bytes(rejected)
    assert read(tmp_path / "rejected.docx").text == document.text


ARTICLES = {
    "typed": ("第{}条　{}", ("一", "二", "三"), "第四条　保密"),
    "point": ("{}. {}", ("1", "2", "3"), "4. 保密"),
    "clause": ("{}、{}", ("一", "二", "三"), "四、保密"),
    "section": ("Section {}. {}", ("1", "2", "3"), "Section 4. 保密"),
    "roman": ("Article {} {}", ("I", "II", "III"), "Article IV 保密"),
}


@pytest.mark.parametrize("kind", ARTICLES)
def test_a_new_article_is_numbered_as_its_neighbours_are(kind: str, tmp_path: Path) -> None:
    shape, numbers, expected = ARTICLES[kind]
    titles = ("服务内容", "合作费用", "其他")
    body = [
        paragraph(paragraph_text, style="ArticleStyle", properties='<w:jc w:val="left"/>')
        + paragraph(run("双方应当诚实守信，按约履行。", look='<w:sz w:val="21"/>'))
        for paragraph_text in (shape.format(*pair) for pair in zip(numbers, titles, strict=True))
    ]
    styles = paragraph_style("Article Style", look="<w:b/>")
    source, document = document_of(
        word_file(*body, paragraph("甲方（盖章）：　　乙方（签字）："), styles=styles), tmp_path
    )
    target = inserted_missing(source, document)
    lines = read(target).text.split("\n")
    assert lines[lines.index(expected) + 2] == shape.format(numbers[-1], titles[-1])
    root = etree.fromstring(unzipped(target.read_bytes())["word/document.xml"])
    heading, text = [each for each in root.iter(W + "p") if each.find(W + "ins") is not None]
    assert heading.find(f"{W}pPr/{W}pStyle").get(W + "val") == "ArticleStyle"  # type: ignore[union-attr]
    assert text.find(f"{W}ins/{W}r/{W}rPr/{W}sz") is not None


def inserted_missing(source: Path, document: Document) -> Path:
    """The file with the wording of a missing confidentiality clause in it."""
    missing = replace(finding(document, Verdict.MISSING), suggestion="乙方应当保密。")
    audit = Audit(document.path, document.sha256, "zh", None, len(document.text), (), (), (missing,))
    target = source.with_name("annotated.docx")
    annotate_docx(source, document, Case(audit, pack_of(None)), target, insert_wording=True)
    return target


def test_an_automatic_number_is_copied_and_nothing_typed(tmp_path: Path) -> None:
    listed = numbering_definition(1, level(0, "第%1条"), level(1, "%1.%2")) + number(1, 1)
    body = [
        paragraph(title, properties=in_list(1)) + paragraph("双方应当诚实守信。", properties=in_list(1, 1))
        for title in ("服务内容", "合作费用", "其他")
    ]
    source, document = document_of(word_file(*body, numbering=listed), tmp_path)
    lines = read(inserted_missing(source, document)).text.split("\n")
    assert lines[4:8] == ["第3条 保密", "3.1 乙方应当保密。", "第4条 其他", "4.1 双方应当诚实守信。"]


def test_a_contract_without_articles_gets_it_before_the_signatures(tmp_path: Path) -> None:
    body = [paragraph("合作备忘录"), paragraph("双方就视频推广合作约定如下，并应当诚实守信。")]
    signed = table(row("甲方（盖章）：", "乙方（签字）："), row("日期：2026年3月5日", "日期：2026年3月5日"))
    source, document = document_of(word_file(*body, signed), tmp_path)
    lines = read(inserted_missing(source, document)).text.split("\n")
    assert lines[2] == "保密：乙方应当保密。"
    assert lines[3].startswith("甲方（盖章）：")


def test_wording_does_not_come_between_a_heading_and_its_table(tmp_path: Path) -> None:
    terms = table(row("序号", "约定"), row("1", "乙方应当按时发布视频，甲方应当按时支付费用。"))
    source, document = document_of(word_file(paragraph("推广合作单"), paragraph("特别约定"), terms), tmp_path)
    lines = read(inserted_missing(source, document)).text.split("\n")
    assert lines[-1] == "保密：乙方应当保密。"


def test_a_weak_clause_in_a_table_gets_its_wording_in_the_same_cell(tmp_path: Path) -> None:
    terms = table(row("保密", "乙方应当保密，期限为____年。"), row("其他", "协商解决。"))
    source, document = document_of(word_file(paragraph("推广合作单"), terms), tmp_path)
    weak = replace(
        finding(document, Verdict.WEAK, "乙方应当保密", lacks="____"), suggestion="保密期限为三年。"
    )
    audit = Audit(document.path, document.sha256, "zh", None, len(document.text), (), (), (weak,))
    target = source.with_name("annotated.docx")
    annotate_docx(source, document, Case(audit, pack_of(None)), target, insert_wording=True)
    blocks = read(target).blocks
    place = next(index for index, block in enumerate(blocks) if block.text == "保密期限为三年。")
    assert blocks[place].place == blocks[place - 1].place
    assert_well_made(target.read_bytes())


def test_wording_that_is_not_asked_for_is_not_inserted(tmp_path: Path) -> None:
    for name in ("01", "03", "11"):
        assert read(annotated_sample(name, tmp_path, insert_wording=True)).text == sample(name)[1].text


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("name", ["02", "05", "16"])
def test_libreoffice_opens_it(name: str, tmp_path: Path) -> None:
    target = annotated_sample(name, tmp_path, insert_wording=True)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(target),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    assert (tmp_path / f"{name}.pdf").read_bytes().startswith(b"%PDF")
