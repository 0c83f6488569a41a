"""What changes nothing in the meaning of a contract changes no verdict, and what changes the meaning changes it."""

from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

import pytest
from audit.make_contracts import (
    CORE,
    Article,
    Whole,
    audited,
    findings,
    paragraphs,
    plain,
    printed,
    statuses,
    verdicts,
    word,
)
from audit.whole_contracts import ARTICLE_OF, CHINESE, ENGLISH, MIXED, VERDICTS, WHOLES
from documents import make_docx
from opencc import OpenCC

from auditor.documents import Document

Change = Callable[[Whole], Document]
_FULL_WIDTH = {ord(letter): ord(letter) + 0xFEE0 for letter in map(chr, range(0x21, 0x7F))}


# Changes that mean nothing


def _swapped_labels(whole: Whole) -> Document:
    """甲方 and 乙方 change places throughout, and so do Party A and Party B."""
    text = whole.text()
    for one, other in (("甲方", "乙方"), ("Party A", "Party B")):
        text = text.replace(one, "\0").replace(other, one).replace("\0", other)
    return plain(text)


def _as_text(whole: Whole) -> Document:
    return plain(whole.text())


def _as_word(whole: Whole) -> Document:
    return word(*paragraphs(whole.lines()))


def _split_runs(whole: Whole) -> Document:
    """Every character in a run of its own."""
    return word(*(make_docx.paragraph(*(make_docx.run(letter) for letter in line)) for line in whole.lines()))


def _in_table(whole: Whole) -> Document:
    """Each article is a row: its heading in one cell, its lines in the other."""
    rows = [
        make_docx.row(section[0], make_docx.cell(*paragraphs(section[1:]))) for section in whole.sections()
    ]
    return word(*paragraphs(whole.head), make_docx.table(*rows), *paragraphs(whole.tail))


def _in_nested_table(whole: Whole) -> Document:
    inner = [
        make_docx.table(make_docx.row(make_docx.cell(*paragraphs(section)))) for section in whole.sections()
    ]
    outer = make_docx.table(*(make_docx.row(make_docx.cell(each, make_docx.paragraph(""))) for each in inner))
    return word(*paragraphs(whole.head), outer, *paragraphs(whole.tail))


def _in_text_boxes(whole: Whole) -> Document:
    boxes = [make_docx.paragraph(make_docx.text_box(*paragraphs(section))) for section in whole.sections()]
    return word(*paragraphs(whole.head), *boxes, *paragraphs(whole.tail))


def _in_content_controls(whole: Whole) -> Document:
    controls = [make_docx.content_control("".join(paragraphs(section))) for section in whole.sections()]
    return word(*paragraphs(whole.head), *controls, *paragraphs(whole.tail))


def _in_footnotes(whole: Whole) -> Document:
    """The core articles stand in footnotes to the article before them."""
    noted = set(ARTICLE_OF.values())
    body = paragraphs(whole.head)
    notes: list[str] = []
    for article, section in zip(whole.articles, whole.sections(), strict=True):
        if article.key in noted:
            number = len(notes) + 1
            notes.append(make_docx.footnote(number, *paragraphs(section)))
            body.append(make_docx.paragraph(section[0], make_docx.footnote_reference(number)))
        else:
            body += paragraphs(section)
    return word(*body, *paragraphs(whole.tail), notes={"footnotes": "".join(notes)})


def _in_annexes(whole: Whole) -> Document:
    """The core articles say only where to look, and annexes behind the signatures say the rest."""
    moved = set(ARTICLE_OF.values())
    lines = list(whole.head)
    annexes: list[list[str]] = []
    for article, section in zip(whole.articles, whole.sections(), strict=True):
        if article.key not in moved:
            lines += section
            continue
        number = len(annexes) + 1
        label = f"附件{'一二三四'[number - 1]}" if whole.chinese else f"Annex {number}"
        agreed = (
            f"本条内容见{label}，双方应予遵守。" if whole.chinese else f"The terms are set out in {label}."
        )
        lines += [section[0], agreed]
        own = whole.numbered(1 + [each.key for each in whole.articles].index(article.key))
        annexes.append([f"{label} {article.heading}", *(line.replace(own, label) for line in section[1:])])
    return plain("\n".join([*lines, *whole.tail, *(line for annex in annexes for line in annex)]))


def _traditional(whole: Whole) -> Document:
    return plain(OpenCC("s2t").convert(whole.text()))


def _full_width(whole: Whole) -> Document:
    return plain(whole.text().translate(_FULL_WIDTH))


def _full_width_digits(whole: Whole) -> Document:
    return plain(whole.text().translate({ord(str(n)): ord(str(n)) + 0xFEE0 for n in range(10)}))


def _spaced(whole: Whole) -> Document:
    """A space between any two Chinese characters."""
    return plain(_between_chinese(whole.text(), " "))


def _zero_width(whole: Whole) -> Document:
    """Zero-width characters between all characters of a word."""
    return plain(
        "\n".join(
            "\u200b".join(line) if whole.chinese else line.replace("e", "e\u200b") for line in whole.lines()
        )
    )


def _between_chinese(text: str, filler: str) -> str:
    out = [text[0]]
    for before, letter in pairwise(text):
        if "一" <= before <= "鿿" and "一" <= letter <= "鿿":
            out.append(filler)
        out.append(letter)
    return "".join(out)


def _soft_hyphens(whole: Whole) -> Document:
    return plain(whole.text().replace("co", "co\u00ad").replace("保", "保\u2060"))


def _in_print(whole: Whole) -> Document:
    return printed(whole.lines())


def _reordered(whole: Whole) -> Document:
    keys = whole.keys()
    return plain(whole.ordered([keys[0], *reversed(keys[1:])]).text())


def _unnumbered(whole: Whole) -> Document:
    """Headings without numbers; only contracts without references between articles come here."""
    lines = [line for article in whole.articles for line in (article.heading, *article.lines)]
    return plain("\n".join([*whole.head, *lines, *whole.tail]))


def _longer(whole: Whole) -> Document:
    """Unrelated articles of more than ten times the length stand between the others."""
    filler = _filler(whole.chinese)
    wanted = 10 * len(whole.text()) // len(filler)
    longer = whole
    for at, (heading, sentence) in enumerate(filler):
        count = wanted // len(sentence) + 1
        lines = tuple(sentence.format(n=number + 2) for number in range(count))
        longer = longer.with_articles(Article(heading, heading, lines), at=2 * at % 9 + 1)
    return plain(longer.text())


def _filler(chinese: bool) -> Sequence[tuple[str, str]]:
    if chinese:
        return (
            ("样品寄送", "甲方应于拍摄前第{n}日寄出样品，运费由甲方承担，乙方签收时应当面清点数量。"),
            ("发票信息", "甲方开票资料以其营业执照所载为准，乙方开具的发票税率为百分之{n}。"),
            ("拍摄场地", "室内拍摄场地由乙方提供，面积不少于{n}0平方米，灯光和布景按分镜安排。"),
            ("通知送达", "书面通知可以邮寄或者电子邮件方式发出，邮寄的以签收之日为送达之日。"),
            ("差旅安排", "异地拍摄期间的食宿标准为每人每晚{n}00元，由甲方统一预订。"),
            ("天气顺延", "遇暴雨、台风等天气，外景拍摄顺延，顺延期间不计入合作进度。"),
        )
    return (
        ("Samples", "Party A shall send the samples {n} days before the shoot and bears the freight."),
        ("Invoices", "Invoices state the purchase order {n} and are sent as PDF files by e-mail."),
        (
            "Locations",
            "Indoor shoots take place in the studio of Party B, at least {n}0 square metres large.",
        ),
        ("Notices", "Notices are sent by registered post or by e-mail and arrive on delivery."),
        ("Travel", "Party A books hotels of up to USD {n}00 per night for shoots out of town."),
        ("Weather", "Outdoor shoots are postponed in heavy rain, and the schedule moves accordingly."),
    )


NO_CHANGE: dict[str, Change] = {
    "swapped labels": _swapped_labels,
    "Word": _as_word,
    "split runs": _split_runs,
    "in a table": _in_table,
    "in nested tables": _in_nested_table,
    "in text boxes": _in_text_boxes,
    "in content controls": _in_content_controls,
    "in footnotes": _in_footnotes,
    "in annexes": _in_annexes,
    "traditional": _traditional,
    "full width": _full_width,
    "full-width digits": _full_width_digits,
    "spaced": _spaced,
    "zero width": _zero_width,
    "soft hyphens": _soft_hyphens,
    "PDF": _in_print,
    "reordered": _reordered,
    "unnumbered": _unnumbered,
    "longer": _longer,
}


@pytest.mark.parametrize("name", WHOLES)
def test_the_contracts_get_the_verdicts_they_were_written_for(name: str) -> None:
    assert verdicts(audited(plain(WHOLES[name].text()))) == VERDICTS[name]


@pytest.mark.parametrize(
    ("name", "change"),
    [(name, change) for name in WHOLES for change in NO_CHANGE],
)
def test_the_dress_of_a_contract_changes_no_verdict(name: str, change: str) -> None:
    assert verdicts(audited(NO_CHANGE[change](WHOLES[name]))) == VERDICTS[name]


# Changes that mean something


@cache
def _before(name: str) -> dict[str, dict[str, str]]:
    audit = audited(plain(WHOLES[name].text()))
    return {clause: statuses(audit, clause) for clause in CORE}


COMPLETE = [(name, clause) for name in ("chinese", "english") for clause in CORE]


@pytest.mark.parametrize(("name", "clause"), COMPLETE)
def test_a_clause_that_is_taken_out_is_missing(name: str, clause: str) -> None:
    audit = audited(plain(WHOLES[name].without(ARTICLE_OF[clause]).text()))
    assert verdicts(audit) == {**VERDICTS[name], clause: "missing"}


@pytest.mark.parametrize(("name", "clause"), COMPLETE)
def test_an_empty_heading_is_no_clause(name: str, clause: str) -> None:
    whole = WHOLES[name]
    emptied = [
        (section[0],) if article.key == ARTICLE_OF[clause] else section
        for article, section in zip(whole.articles, whole.sections(), strict=True)
    ]
    text = "\n".join([*whole.head, *(line for section in emptied for line in section), *whole.tail])
    assert verdicts(audited(plain(text))) == {**VERDICTS[name], clause: "missing"}


# The sentence that an element rests on, by a part of it.
SENTENCES = [
    ("chinese", "confidentiality", "duration", "保密期限为"),
    ("chinese", "confidentiality", "survival", "本合同终止后，本条"),
    ("chinese", "confidentiality", "remedy", "乙方违反本条的，应赔偿甲方因此"),
    ("chinese", "confidentiality", "exceptions", "已为公众所知悉"),
    ("chinese", "confidentiality", "return_or_destroy", "应返还或销毁"),
    ("chinese", "confidentiality", "associates", "乙方应确保其助理"),
    ("chinese", "non_compete", "in_term", "合作期限内，乙方不得"),
    ("chinese", "non_compete", "competitor_definition", "竞品是指"),
    ("chinese", "non_compete", "remedy", "应退还已收费用，并支付违约金"),
    ("chinese", "morality", "illegal_trigger", "（一）乙方从事违法"),
    ("chinese", "morality", "reputation_trigger", "（三）乙方卷入丑闻"),
    ("chinese", "morality", "past_conduct", "乙方保证其在本合同签订前"),
    ("chinese", "morality", "unilateral_termination", "有权单方解除"),
    ("chinese", "morality", "refund_or_damages", "应退还全部已收费用并赔偿"),
    ("chinese", "morality", "non_disparagement", "乙方不得贬低"),
    ("chinese", "crisis_cooperation", "notify", "（一）乙方应在一小时内告知"),
    ("chinese", "crisis_cooperation", "cooperate", "（二）乙方应全力配合"),
    ("chinese", "crisis_cooperation", "clarify_statement", "（四）乙方应按甲方确认"),
    ("chinese", "crisis_cooperation", "no_unauthorised_statement", "（五）未经甲方同意"),
    ("english", "confidentiality", "duration", "The duty of confidentiality lasts"),
    ("english", "confidentiality", "survival", "This Section survives"),
    ("english", "confidentiality", "remedy", "compensate Party A for all resulting losses"),
    ("english", "confidentiality", "exceptions", "Information in the public domain"),
    ("english", "confidentiality", "return_or_destroy", "return or destroy"),
    ("english", "confidentiality", "associates", "her assistants and agents"),
    ("english", "non_compete", "in_term", "During the Term, Party B shall not"),
    ("english", "non_compete", "competitor_definition", '"Competitor" means'),
    ("english", "non_compete", "remedy", "refund the fee and pay"),
    ("english", "morality", "illegal_trigger", "(a) Party B is charged"),
    ("english", "morality", "reputation_trigger", "(c) Party B becomes involved"),
    ("english", "morality", "past_conduct", "Party B warrants"),
    ("english", "morality", "unilateral_termination", "Party A may terminate"),
    ("english", "morality", "refund_or_damages", "refund all fees"),
    ("english", "morality", "non_disparagement", "shall not disparage"),
    ("english", "crisis_cooperation", "notify", "(a) Party B shall notify"),
    ("english", "crisis_cooperation", "cooperate", "(b) Party B shall cooperate"),
    ("english", "crisis_cooperation", "clarify_statement", "(d) Party B shall publish"),
]


@pytest.mark.parametrize(("name", "clause", "element", "words"), SENTENCES)
def test_an_element_goes_with_its_sentence_and_alone(
    name: str, clause: str, element: str, words: str
) -> None:
    lines = WHOLES[name].lines()
    kept = [line for line in lines if words not in line]
    assert len(kept) == len(lines) - 1
    audit = audited(plain("\n".join(kept)))
    expected = {**_before(name), clause: {**_before(name)[clause], element: "unmet"}}
    assert {each: statuses(audit, each) for each in CORE} == expected


def test_the_time_after_the_term_goes_with_its_sentence() -> None:
    """And with it whether that time is proportionate."""
    for name, words in (("chinese", "合作期限届满后四个月内"), ("english", "For four months after")):
        lines = [line for line in WHOLES[name].lines() if words not in line]
        after = statuses(audited(plain("\n".join(lines))), "non_compete")
        gone = {"post_term": "unmet", "proportionate": "not_applicable"}
        assert after == {**_before(name)["non_compete"], **gone}


# A duty, the same with the KOL released from it, and the same with the brand alone bound.
DUTIES = [
    (
        "confidentiality",
        "乙方应对甲方未公开的产品资料保密。",
        "乙方无需对甲方未公开的产品资料保密。",
        "甲方应对乙方未公开的产品资料保密。",
    ),
    (
        "confidentiality",
        "乙方不得向任何第三方披露甲方未公开的价格。",
        "乙方无需承担不向第三方披露甲方未公开价格的义务。",
        "甲方不得向任何第三方披露乙方未公开的价格。",
    ),
    (
        "confidentiality",
        "The Creator shall keep the Brand's unreleased designs confidential.",
        "The Creator shall not be required to keep the Brand's unreleased designs confidential.",
        "The Brand shall keep the Creator's unreleased designs confidential.",
    ),
    (
        "confidentiality",
        "The Creator shall not disclose the unpublished prices.",
        "The Creator shall not be required to refrain from disclosing the unpublished prices.",
        "The Brand shall not disclose the unpublished prices.",
    ),
    (
        "non_compete",
        "合作期内乙方不得为竞争品牌代言。",
        "合作期内乙方无需承担不为竞争品牌代言的义务。",
        "",
    ),
    (
        "non_compete",
        "During the Term the Creator shall not endorse competing brands.",
        "During the Term the Creator shall not be required to refrain from endorsing competing brands.",
        "",
    ),
    (
        "morality",
        "乙方应遵守社会公德，维护良好的公众形象。",
        "乙方无需为维护公众形象承担任何义务。",
        "甲方应遵守社会公德，维护良好的公众形象。",
    ),
    (
        "morality",
        "The Creator shall maintain a good public image and respect public morals.",
        "The Creator shall not be required to maintain a good public image or to respect public morals.",
        "The Brand shall maintain a good public image and respect public morals.",
    ),
    (
        "crisis_cooperation",
        "发生负面舆情的，乙方应配合甲方处理并删除相关内容。",
        "发生负面舆情的，乙方无需配合甲方处理，也无需删除相关内容。",
        "发生负面舆情的，甲方应配合乙方处理并删除其账号上的相关内容。",
    ),
    (
        "crisis_cooperation",
        "In the event of negative publicity the Creator shall cooperate with the Brand and delete the posts.",
        "In the event of negative publicity the Creator shall not be required to cooperate with the Brand "
        "or to delete the posts.",
        "In the event of negative publicity the Brand shall cooperate with the Creator and delete the posts.",
    ),
]


def _verdict_of_article(clause: str, line: str) -> str:
    """The verdict on a contract whose only article beyond the commercial ones says this."""
    base = CHINESE if any("一" <= letter <= "鿿" for letter in line) else ENGLISH
    if not base.chinese:
        line = line.replace("The Creator", "Party B").replace("The Brand", "Party A")
        line = line.replace("the Creator", "Party B").replace("the Brand", "Party A")
    for key in ARTICLE_OF.values():
        base = base.without(key)
    heading = "其他" if base.chinese else "Other"
    return verdicts(audited(plain(base.with_articles(Article("", heading, (line,)), at=2).text())))[clause]


@pytest.mark.parametrize(
    ("clause", "binding", "released", "brand_only"),
    DUTIES,
)
def test_the_same_duty_bound_and_released_and_the_brands(
    clause: str, binding: str, released: str, brand_only: str
) -> None:
    assert _verdict_of_article(clause, binding) == "weak"
    assert _verdict_of_article(clause, released) == "adverse"
    if brand_only:
        assert _verdict_of_article(clause, brand_only) == "adverse"


def test_the_mixed_contract_without_its_release_has_no_non_compete() -> None:
    assert verdicts(audited(plain(MIXED.without("rivals").text())))["non_compete"] == "missing"


@pytest.mark.parametrize("name", WHOLES)
def test_a_word_file_is_quoted_as_the_same_text_is(name: str) -> None:
    as_text, as_word = (findings(audited(make(WHOLES[name]))) for make in (_as_text, _as_word))
    for clause in CORE:
        assert [e.text for e in as_text[clause].evidence] == [e.text for e in as_word[clause].evidence]


# Elements that somebody owes, or that are told of somebody; the others are times, lists and exceptions, which bind nobody.
BORNE = {
    "confidentiality": ("obligation", "remedy", "return_or_destroy"),
    "non_compete": ("in_term", "remedy"),
    "morality": (
        "conduct_duty",
        "illegal_trigger",
        "speech_trigger",
        "reputation_trigger",
        "past_conduct",
        "unilateral_termination",
        "refund_or_damages",
        "non_disparagement",
    ),
    "crisis_cooperation": ("notify", "cooperate", "delete_content", "clarify_statement", "response_time"),
}


@pytest.mark.parametrize(
    ("name", "clause", "element"),
    [(name, clause, element) for name, clause in COMPLETE for element in BORNE[clause]],
)
def test_an_element_does_not_rest_on_a_sentence_in_which_the_parties_change_places(
    name: str, clause: str, element: str
) -> None:
    text = WHOLES[name].text()
    before = next(each for each in findings(audited(plain(text)))[clause].elements if each.id == element)
    start = min(evidence.start for evidence in before.evidence)
    end = max(evidence.end for evidence in before.evidence)
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    swapped = text[first:last]
    for one, other in (("甲方", "乙方"), ("Party A", "Party B")):
        swapped = swapped.replace(one, "\0").replace(other, one).replace("\0", other)
    assert swapped != text[first:last]
    audit = audited(plain(text[:first] + swapped + text[last:]))
    after = next(each for each in findings(audit)[clause].elements if each.id == element)
    on_it = [each for each in after.evidence if first <= each.start and each.end <= last]
    assert after.status != "met" or not on_it
