"""The lexicon: which phrases of which concepts stand in a text, and which give way to others."""

import pytest

from auditor.language.fold import fold
from auditor.language.lexicon import Lexicon
from auditor.language.marked import mark
from auditor.language.phrasebook import ConceptPhrases, phrases_by_concept
from auditor.language.tokens import tokenize


def found(lexicon: Lexicon, text: str) -> str:
    """Each phrase found with its concept, in order: "不得 MUST_NOT, 披露 DISCLOSE"."""
    tokens = tokenize(fold(text))
    return ", ".join(f"{tokens.surface(hit.start, hit.end)} {hit.concept}" for hit in lexicon.match(tokens))


SIMPLE = Lexicon(
    phrases_by_concept(
        {
            "DISCLOSE": ["披露", "泄露", "disclose", "make public"],
            "SECRET": ["保密信息", "商业秘密", "non-public information"],
            "COOPERATE": ["配合", "co-operate"],
            "RESPECT": ["=respectable"],
            "MONEY": ["=damages"],
            "HARM": ["damage"],
        }
    )
)

_EVERY_DRESS = [
    ("乙方不得披露保密信息", "披露 DISCLOSE, 保密信息 SECRET"),
    ("乙方不得披 露保　密信\u200b息", "披露 DISCLOSE, 保密信息 SECRET"),
    ("乙方不得洩露商業秘密", "泄露 DISCLOSE, 商业秘密 SECRET"),
    ("shall not DISCLOSE", "disclose DISCLOSE"),
    ("having disclosed it", "disclosed DISCLOSE"),
    ("shall not make\npublic", "make\npublic DISCLOSE"),
    ("non‑public information", "non-public information SECRET"),
    ("non public information", "non public information SECRET"),
    ("the KOL co-operates", "co-operates COOPERATE"),
    ("the KOL cooperates", ""),
    ("配合并披露，再披露", "配合 COOPERATE, 披露 DISCLOSE, 披露 DISCLOSE"),
    ("保密", ""),
    ("", ""),
]


@pytest.mark.parametrize(("text", "hits"), _EVERY_DRESS)
def test_a_phrase_is_found_in_every_dress(text: str, hits: str) -> None:
    assert found(SIMPLE, text) == hits


_EXACT = [
    ("a respectable person", "respectable RESPECT"),
    ("RESPECTABLE", "respectable RESPECT"),
    ("in respect of the fee", ""),
    ("shall pay damages", "damages HARM, damages MONEY"),
    ("a damage to the name", "damage HARM"),
    ("damaged goods", "damaged HARM"),
]


@pytest.mark.parametrize(("text", "hits"), _EXACT)
def test_a_phrase_with_an_equals_sign_is_meant_in_that_form_only(text: str, hits: str) -> None:
    assert found(SIMPLE, text) == hits


def test_one_phrase_may_stand_for_several_concepts() -> None:
    lexicon = Lexicon(phrases_by_concept({"ACT": ["发布", "代言"], "OUTPUT": ["发布"]}))
    assert found(lexicon, "发布与代言") == "发布 ACT, 发布 OUTPUT, 代言 ACT"


MODALITY = Lexicon(
    [
        ConceptPhrases("MUST", ("应", "应当", "不得不", "shall"), group="modality"),
        ConceptPhrases("MUST_NOT", ("不得", "不应", "不应当", "shall not"), group="modality"),
        ConceptPhrases("MAY", ("可", "得", "可以", "有权"), group="modality"),
        ConceptPhrases("NEED_NOT", ("无需", "shall not be required to"), group="modality"),
        ConceptPhrases("OWNERSHIP", ("所有权",)),
    ]
)

_LONGEST = [
    ("乙方不得披露", "不得 MUST_NOT"),
    ("乙方不得不披露", "不得不 MUST"),
    ("乙方应保密", "应 MUST"),
    ("乙方应当保密", "应当 MUST"),
    ("乙方不应当披露", "不应当 MUST_NOT"),
    ("乙方得披露", "得 MAY"),
    ("shall not disclose", "shall not MUST_NOT"),
    ("shall not be required to delete", "shall not be required to NEED_NOT"),
    ("应当，不得", "应当 MUST, 不得 MUST_NOT"),
]


@pytest.mark.parametrize(("text", "hits"), _LONGEST)
def test_in_one_group_the_longest_phrase_counts(text: str, hits: str) -> None:
    assert found(MODALITY, text) == hits


HIDING = Lexicon(
    [
        ConceptPhrases("MUST", ("应", "必须", "shall"), group="modality", yields=True),
        ConceptPhrases("NEED_NOT", ("无需",), group="modality", yields=True),
        ConceptPhrases("INERT", ("供应", "必须品")),
        ConceptPhrases("SUPPLIER", ("供应商",)),
        ConceptPhrases("TOLD", ("无需通知", "shall survive")),
    ]
)

_HIDDEN = [
    ("供应商", "供应商 SUPPLIER, 供应 INERT"),
    ("无需通知", "无需通知 TOLD, 无需 NEED_NOT"),
    ("shall survive", "shall survive TOLD, shall MUST"),
    ("必须品", "必须品 INERT"),
]


@pytest.mark.parametrize(("text", "hits"), _HIDDEN)
def test_only_a_single_character_or_an_inert_word_loses_its_modality_in_a_longer_one(
    text: str, hits: str
) -> None:
    assert found(HIDING, text) == hits


def test_phrases_of_different_groups_stand_beside_each_other() -> None:
    assert found(MODALITY, "甲方享有所有权") == "所有权 OWNERSHIP, 有权 MAY"


MASKED = Lexicon(
    [
        ConceptPhrases("CONDUCT", ("职业道德", "道德")),
        ConceptPhrases("CRISIS", ("公关", "危机", "危机公关")),
        ConceptPhrases("OTHER_SUBJECT", ("职业道德培训", "危机公关咨询服务"), mask=True),
    ]
)

_HIDDEN = [
    ("乙方应遵守职业道德", "职业道德 CONDUCT"),
    ("乙方应参加职业道德培训", ""),
    ("甲方购买危机公关咨询服务", ""),
    ("职业道德培训之外，遵守道德", "道德 CONDUCT"),
    ("危机公关由甲方负责", "危机公关 CRISIS"),
    ("培训职业道德", "职业道德 CONDUCT"),
]


@pytest.mark.parametrize(("text", "hits"), _HIDDEN)
def test_a_mask_hides_what_stands_inside_it(text: str, hits: str) -> None:
    assert found(MASKED, text) == hits


YIELDING = Lexicon(
    [
        ConceptPhrases("MUST", ("应", "承担"), group="modality", yields=True),
        ConceptPhrases("NEED_NOT", ("不承担",), group="modality", yields=True),
        ConceptPhrases("INERT", ("供应", "相应", "应用程序")),
        ConceptPhrases("ENDORSE", ("担任", "代言")),
    ]
)

_GIVING_WAY = [
    ("乙方应代言", "应 MUST, 代言 ENDORSE"),
    ("甲方供应手机", "供应 INERT"),
    ("相应的应用程序", "相应 INERT, 应用程序 INERT"),
    ("供应后应代言", "供应 INERT, 应 MUST, 代言 ENDORSE"),
    ("乙方不承担任何费用", "不承担 NEED_NOT"),
    ("乙方担任大使", "担任 ENDORSE"),
]


@pytest.mark.parametrize(("text", "hits"), _GIVING_WAY)
def test_what_yields_gives_way_to_longer_words_and_cuts_off_what_overlaps_it(text: str, hits: str) -> None:
    assert found(YIELDING, text) == hits


def test_a_marked_text_knows_its_tokens_by_place() -> None:
    marked = mark("乙方应在 24 小时内披露。", SIMPLE)
    assert marked.text == "乙方应在 24 小时内披露。"
    assert [marked.tokens.surface(hit.start, hit.end) for hit in marked.hits] == ["披露"]
    first, last = marked.token_range(marked.text.index("24"), marked.text.index("内"))
    assert marked.tokens.surface(first, last) == "24 小时"
    assert marked.token_at(marked.text.index("小")) == marked.token_at(marked.text.index("24") + 2)


@pytest.mark.parametrize("phrase", ["", "=", " ", "\u200b"])
def test_a_phrase_without_words_finds_nothing(phrase: str) -> None:
    assert found(Lexicon(phrases_by_concept({"NOTHING": [phrase]})), "乙方应保密 shall not") == ""


ASIDE = Lexicon(
    [
        ConceptPhrases("INERT", ("反不正当竞争法",), mask=True),
        ConceptPhrases("MUST", ("应",), yields=True),
        ConceptPhrases("LAW", ("竞争法", "不正当竞争法"), aside=True),
        ConceptPhrases("DUE", ("应付",), aside=True),
    ]
)


def test_what_stands_aside_is_hidden_by_nothing_and_hides_nothing() -> None:
    tokens = tokenize(fold("依反不正当竞争法应付款"))
    hits, aside = ASIDE.match_all(tokens)
    assert [hit.concept for hit in hits] == ["MUST"]
    assert [tokens.surface(hit.start, hit.end) for hit in aside] == ["不正当竞争法", "应付"]
    assert ASIDE.match(tokens) == hits


def test_what_is_quiet_is_read_and_hides_nothing() -> None:
    loud = [ConceptPhrases("MUST", ("应",), yields=True), ConceptPhrases("CONTENT", ("视频应",))]
    quiet = [loud[0], ConceptPhrases("CONTENT", ("视频应",), quiet=True)]
    tokens = tokenize(fold("视频应真实"))
    assert [hit.concept for hit in Lexicon(loud).match(tokens)] == ["CONTENT"]
    assert [hit.concept for hit in Lexicon(quiet).match(tokens)] == ["CONTENT", "MUST"]


@pytest.mark.parametrize("more", range(5))
def test_of_two_phrases_over_the_same_words_the_one_that_rules_comes_last(more: int) -> None:
    """However many other phrases there are: their number once decided the order."""
    others = [ConceptPhrases(f"OTHER_{number}", (f"word{number} * end",)) for number in range(more)]
    both = [
        ConceptPhrases("NEED_NOT", ("no duty",), group="modality"),
        ConceptPhrases("OUTLIVES", ("no duty * outlives",)),
    ]
    text = tokenize(fold("No duty of hers outlives this."))
    assert [hit.concept for hit in Lexicon([*others, *both]).match(text)] == ["OUTLIVES", "NEED_NOT"]


GAPPED = Lexicon(phrases_by_concept({"TAKEDOWN": ["take * down", "take down"], "END": ["bring * to an end"]}))


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("She will take the post in question down today.", "take TAKEDOWN"),
        ("She will take down the post.", "take down TAKEDOWN"),
        ("She takes every post that we name down.", "takes TAKEDOWN"),
        ("She will take the post, and then sit down.", ""),
        ("She will take one two three four five six seven eight down.", ""),
        ("The Brand may bring the deal to an end.", "bring END"),
        ("The Brand may bring the deal to a close.", ""),
    ],
)
def test_a_phrase_in_two_parts(text: str, hits: str) -> None:
    assert found(GAPPED, text) == hits


_SHARED = [
    "解除",
    "解除合同",
    "解除本合同",
    "解除合同时",
    "解",
    "违反本合同",
    "违反本合同的",
    "end it",
    "end it now",
    "end",
    "end * here",
    "end * there",
]
_ONE_BY_ONE = [
    "解除本合同",
    "应解除",
    "解除合同",
    "违反本合同的",
    "解除合同时",
    "解",
    "you end it now",
    "end it",
    "end her talk here",
    "end all there",
    "",
]


@pytest.mark.parametrize("order", [1, -1, 3, 7])
def test_what_was_read_before_changes_nothing(order: int) -> None:
    concepts = phrases_by_concept({phrase: [phrase] for phrase in _SHARED})
    used = Lexicon(concepts)
    texts = [_ONE_BY_ONE[at * order % len(_ONE_BY_ONE)] for at in range(len(_ONE_BY_ONE))] * 2
    assert [found(used, text) for text in texts] == [found(Lexicon(concepts), text) for text in texts]
    assert found(used, "解除合同时") == "解除合同时 解除合同时, 解除合同 解除合同, 解除 解除, 解 解"
    assert found(used, "end it") == "end it end it, end end"
