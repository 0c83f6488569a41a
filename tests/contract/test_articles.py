"""Which article a clause stands in: titles and letters above the articles are none, whatever numbers they carry."""

import pytest
from contract.make_contract import contract_of

from auditor.contract.provision_index import enclosing_article

MONEY = "The Brand pays 500 dollars within thirty days of each invoice for the work done."

_ARTICLES = [
    ("第一章 总则\n第一条 合作\n甲方聘请乙方。\n第二条 保密\n（一）乙方守口如瓶。", "乙方守口", "第二条"),
    ("四、保密义务\n4.1 乙方守口如瓶。\n五、费用\n5.1 甲方付款。", "乙方守口", "四"),
    ("第4部分\n4.1 乙方守口如瓶。\n4.2 乙方退还资料。\n第5部分\n5.1 甲方付款。", "乙方守口", "第4部分"),
    ("Chapter 4 Secrets\n4.1 The Creator keeps quiet.\n4.2 Hand it back.", "keeps quiet", "4"),
    (f"I. SECRETS\nThe Creator keeps quiet.\nII. MONEY\n{MONEY}", "keeps quiet", "i"),
    (f"Plain rules\nS1. The Creator keeps quiet.\nS2. The Creator posts.\nS3. {MONEY}", "keeps quiet", "s1"),
    (
        f"A. Secrets\nA1. The Creator keeps quiet.\nA2. Hand it back.\nB. Money\nB1. {MONEY}",
        "keeps quiet",
        "a",
    ),
    (
        f"SECTION I - KEY TERMS\n1. Posts. Two.\nSECTION II - STANDARD TERMS\n1. Claims. None.\n2. Secrets.\n2.1 The Creator keeps quiet.\n3. Money. {MONEY}",
        "keeps quiet",
        "2",
    ),
    (
        "Section 4 Secrets\n1. The Creator keeps quiet.\n2. Hand it back.\nSection 5 Money\n1. The Brand pays.",
        "keeps quiet",
        "section 4",
    ),
    (
        f"Part A: Order\nAdvertiser | Such Ltd\nPart B: Program Terms\nB1. Scope. These terms apply.\nB2. Licence\nThe Brand may use it.\nB6. Secrets\n(a) The Creator keeps quiet.\nB7. Money\n{MONEY}",
        "keeps quiet",
        "b6",
    ),
    ("【五】费用\n1. 甲方付款。\n【六】保密\n1. 乙方守口如瓶。\n2. 乙方退还资料。", "乙方守口", "【六】"),
]


@pytest.mark.parametrize(("text", "words", "article"), _ARTICLES)
def test_the_article_around_a_clause(text: str, words: str, article: str) -> None:
    contract = contract_of(text)
    at = contract.marked.text.casefold().index(words.casefold())
    inside = [one for one in contract.provisions if one.start <= at < one.end]
    innermost = max(inside, key=lambda one: one.depth)
    found = enclosing_article(innermost, contract.provisions)
    assert (found.label or found.heading).casefold().strip(" .") == article
