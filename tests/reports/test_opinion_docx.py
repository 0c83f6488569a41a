"""The opinion as a Word file: heads that repeat, rows that stay whole, pages that count, text that stays text."""

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from reports.make_cases import HOSTILE, case, hostile_case, unread_case

from auditor.documents import read
from auditor.reports.opinion import Opinion, opinion_of
from auditor.reports.opinion_docx import write_opinion_docx
from auditor.reports.writing import one_line

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(opinion: Opinion, tmp_path: Path, name: str = "word/document.xml") -> etree._Element:
    target = tmp_path / "opinion.docx"
    write_opinion_docx(opinion, target)
    with zipfile.ZipFile(target) as file:
        return etree.fromstring(file.read(name))


def words(root: etree._Element) -> str:
    return "\n".join("".join(str(t.text or "") for t in p.iter(f"{W}t")) for p in root.iter(f"{W}p"))


def fields(root: etree._Element) -> list[str]:
    return [str(field.get(f"{W}instr")) for field in root.iter(f"{W}fldSimple")]


def test_it_says_everything_in_its_place(tmp_path: Path) -> None:
    text = words(part(opinion_of(case()), tmp_path))
    places = [
        text.index(words)
        for words in (
            "合同审查意见书",
            "审查日期",
            "一、审查结论",
            "二、首要问题",
            "三、未能读取",
            "四、签署",
            "不是法律意见",
            "附表一　审查项目",
            "核心条款\n",
            "基本条款\n",
            "附表二　文本检查",
        )
    ]
    assert places == sorted(places)


def test_it_speaks_english(tmp_path: Path) -> None:
    opinion = opinion_of(case(language="en"))
    text = words(part(opinion, tmp_path))
    assert "Contract Review Opinion" in text
    assert "Schedule 1  Items reviewed" in text
    footer = part(opinion, tmp_path, "word/footer1.xml")
    assert words(footer) == "Page 1 of 1"


def test_pages_are_counted_by_fields(tmp_path: Path) -> None:
    footer = part(opinion_of(case()), tmp_path, "word/footer1.xml")
    assert words(footer) == "第 1 页 共 1 页"
    assert fields(footer) == ["PAGE", "NUMPAGES"]


def test_tables_repeat_their_heads_and_keep_rows_whole(tmp_path: Path) -> None:
    root = part(opinion_of(case()), tmp_path)
    rows = list(root.iter(f"{W}tr"))
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    heads = [words(row).split("\n") for row in rows if row.find(f"{W}trPr/{W}tblHeader") is not None]
    assert [head[0] for head in heads] == ["检查项", "角色", "序号", "序号"]
    assert heads[2] == [
        "序号",
        "检查项",
        "结论",
        "风险等级",
        "原文摘录",
        "位置",
        "问题说明",
        "法律依据（核对日期）",
        "修改建议",
        "处理",
        "复核人",
    ]


def test_the_schedules_lie_on_broad_pages(tmp_path: Path) -> None:
    sizes = list(part(opinion_of(case()), tmp_path).iter(f"{W}pgSz"))
    assert [size.get(f"{W}orient") for size in sizes] == [None, "landscape"]
    widths = [round(int(str(size.get(f"{W}w"))) / 56.7) for size in sizes]
    assert widths == [210, 297]


def test_tables_are_no_wider_than_their_page(tmp_path: Path) -> None:
    root = part(opinion_of(case()), tmp_path)
    for table in root.iter(f"{W}tbl"):
        widths = [int(str(column.get(f"{W}w"))) / 56.7 for column in table.iter(f"{W}gridCol")]
        assert round(sum(widths)) in (166, 281)


@pytest.mark.parametrize(("language", "indented"), [("zh", True), ("en", False)])
def test_running_text_begins_as_its_language_does(tmp_path: Path, language: str, indented: bool) -> None:
    root = part(opinion_of(case(language=language)), tmp_path)
    found = {indent.get(f"{W}firstLineChars") for indent in root.iter(f"{W}ind")}
    assert found == ({"200"} if indented else set())


def test_chinese_letters_have_chinese_fonts(tmp_path: Path) -> None:
    styles = part(opinion_of(case()), tmp_path, "word/styles.xml")
    fonts = {
        str(style.get(f"{W}styleId")): found.get(f"{W}eastAsia")
        for style in styles.iter(f"{W}style")
        for found in style.iter(f"{W}rFonts")
    }
    assert (fonts["Normal"], fonts["Heading1"]) == ("宋体", "黑体")
    assert (fonts["OpinionSmallCell"], fonts["OpinionSmallCellHead"]) == ("宋体", "黑体")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_only_ever_words(tmp_path: Path, text: str) -> None:
    root = part(opinion_of(hostile_case(text)), tmp_path)
    plain = part(opinion_of(hostile_case("平常")), tmp_path)
    assert {found.tag for found in root.iter()} == {found.tag for found in plain.iter()}
    assert not fields(root)
    assert not list(root.iter(f"{W}hyperlink", f"{W}instrText"))
    assert one_line(text) in words(root)


def test_the_same_case_gives_the_same_bytes(tmp_path: Path) -> None:
    one, other = tmp_path / "one.docx", tmp_path / "other.docx"
    write_opinion_docx(opinion_of(case()), one)
    write_opinion_docx(opinion_of(case()), other)
    assert one.read_bytes() == other.read_bytes()
    with zipfile.ZipFile(one) as file:
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = file.read("docProps/core.xml").decode()
    assert core.count("2026-11-28T00:00:00Z") == 2
    assert "python-docx" not in core


def test_a_day_that_is_none_is_no_hindrance(tmp_path: Path) -> None:
    assert "合同审查意见书" in words(part(opinion_of(replace(case(), made_on="")), tmp_path))


def test_a_file_that_could_not_be_read_has_its_opinion(tmp_path: Path) -> None:
    root = part(opinion_of(unread_case()), tmp_path)
    assert "没有对任何条款得出结论" in words(root)
    assert "附表" not in words(root)
    assert len(list(root.iter(f"{W}tbl"))) == 2


def test_other_programs_read_it(tmp_path: Path) -> None:
    from docx import Document

    target = tmp_path / "opinion.docx"
    write_opinion_docx(opinion_of(case("ssssssss")), target)
    assert [len(table.columns) for table in Document(str(target)).tables] == [4, 4, 4, 11, 8]
    assert "合同审查意见书" in read(target).text
