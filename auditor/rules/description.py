"""A frame in words: each key of a rule with what it asks of a sentence, for the command, the trace and the window."""

from auditor.errors import Bilingual
from auditor.rules.model import Frame, Quantity

KEYS = {
    "who": Bilingual(
        "谁受约束：kol（达人方或双方，默认）、brand（品牌方）、any（任何一方）、kol_side（达人方及其经纪机构）、not_brand（品牌方以外，含未指明者）",
        "who is bound: kol (the KOL's side or both, the default), brand, any, kol_side (the KOL or an agency), not_brand (nobody named included)",
    ),
    "by": Bilingual(
        "锚词紧前（英文 by、of 之后亦可）所称的一方：kol 或 brand",
        "the party named just before the anchor, or behind by or of, is the kol or the brand",
    ),
    "to": Bilingual(
        "锚词紧后所称的一方：kol 或 brand",
        "the party named just behind the anchor is the kol or the brand",
    ),
    "of": Bilingual(
        "说的是哪些条款：clause（离锚词最近的条号属于该条款，没有条号则在该条款所在条内）、subject（以该条款为主语）、number（须写明条号）、others（只写了其他条款的条号）、all（未写条号，泛指全部）",
        "what it is said of: clause (the number nearest to the anchor is the clause's, or without a number it stands in"
        " its article), subject (the clause is what is spoken of), number (the number must be written), others (numbers are written, and none is the clause's),"
        " all (no number at all)",
    ),
    "does": Bilingual("必须做其中之一", "must do one of these"),
    "avoids": Bilingual("不得做其中之一", "must not do one of these"),
    "may": Bilingual("可以做其中之一", "may do one of these"),
    "absent": Bilingual("保证没有其中之一", "warrants the absence of one of these"),
    "spared": Bilingual("无需做其中之一（写明免除）", "need not do one of these: the text says so"),
    "states": Bilingual(
        "提到其中之一，不论语气（无需者除外）", "mentions one of these, in whatever mode but release"
    ),
    "reads": Bilingual(
        "句中有下列词语之一，不论语气与主体，但不在条件中",
        "holds the words of one of these, in whatever mode, and in no condition",
    ),
    "when": Bilingual("后果所系的情形", "the events on which a consequence hangs"),
    "then": Bilingual(
        "后果（包内命名的事实，如 BRAND_ENDS）", "the consequence: named facts of the pack, as BRAND_ENDS"
    ),
    "with": Bilingual(
        "每组之一须在本句、引导句、标题或定义中",
        "one of each group in the sentence, its lead-in, headings or definitions",
    ),
    "beside": Bilingual(
        "每组之一须在本句或引导句中", "one of each group in the sentence or its lead-in only"
    ),
    "without": Bilingual("本句不得含有", "none of these in the sentence"),
    "clear_of": Bilingual("锚词所在的逗号之间不得含有", "none of these between the commas around the anchor"),
    "under": Bilingual("须在含有其一的标题之下", "under a heading with one of these"),
    "not_about": Bilingual(
        "标题、所在条的适用情形和仍在起作用的条件均不含其一",
        "none of these in its heading, in the occasion of its article or in a condition that still stands",
    ),
    "followed_by": Bilingual("锚词之后紧接其一", "one of these just behind the anchor"),
    "pair": Bilingual("前者紧接后者", "the first just before the second"),
    "annex": Bilingual(
        "提及的附件在文件内（here）或不在（missing）", "refers to an annex that is here, or missing"
    ),
    "quantity": Bilingual(
        "写明期限、金额、比例或起止日期，且离 near 比离 not_near 近",
        "holds a duration, amount, percentage or range, nearer to some acts than to others",
    ),
    "breach": Bilingual(
        "规定违反该条款的后果：按条号、按主题，或任何违约",
        "rules the breach of the clause: by number, by topic, or any breach",
    ),
    "names_kind": Bilingual(
        "写明商品种类：其他手机品牌；behind 为写在其后：其他品牌的学习桌；term 为合同自己定义的名称：“他家茶饮”；others 为定义中只写明是他人的",
        "names a kind of goods: other phone brands; behind: goods that stand behind it, 其他品牌的学习桌; "
        "term: a name that the contract defines, “Cordoned Goods”; others: one that it defines as somebody else's, no more",
    ),
    "excepted": Bilingual("可在例外之中", "may stand in an exception"),
    "anywhere": Bilingual(
        "合同任何位置；article 为条款所在的条；defined 为所用词语的定义",
        "anywhere in the contract; article: in the clause's own article; defined: in the definition of a term that it uses",
    ),
}
CONCEPT_KEYS = {
    "zh, en": Bilingual("所找的词语", "the phrases that are looked for"),
    "group": Bilingual(
        "同组词语重叠时只算最长的：不得不不是不得", "of overlapping phrases of one group the longest counts"
    ),
    "mask": Bilingual("盖住其中其他概念的词语", "hides the phrases of other concepts inside its own"),
    "yields": Bilingual("让位于包含它的更长词语：供应里的应", "gives way to any longer phrase around it"),
    "aside": Bilingual(
        "不参与句子的解读，只供表头、标签和文本检查",
        "is no part of the reading of sentences: heads of tables, labels, draft checks",
    ),
    "quiet": Bilingual("照常解读，但不盖住其他词语", "is read like any other, and hides nothing"),
    "misdeed": Bilingual(
        "所说的是某一方的过错，品牌方的过错不算达人的：deed 为行为（犯罪、违约），lapse 为离开上下文不足以断定的说法"
        "（没做到、贬低），trouble 为落到某人头上的事（丑闻、名誉受损）",
        "tells a wrong of somebody, and what the brand does wrong is not the KOL's: deed for what is done (a crime, a"
        " breach), lapse for words that mean it only beside a promise or a person (did not manage, runs down), trouble for"
        " what comes over somebody (a scandal, harm to a name)",
    ),
}
"""What a concept may say of itself."""
_FIELDS = {
    "does": Bilingual("必须", "must"),
    "avoids": Bilingual("不得", "must not"),
    "may": Bilingual("可以", "may"),
    "absent": Bilingual("没有", "has no"),
    "spared": Bilingual("无需", "need not"),
    "states": Bilingual("写有", "says"),
    "reads": Bilingual("含有词语", "holds"),
    "when": Bilingual("如发生", "when"),
    "then": Bilingual("则", "then"),
    "within": Bilingual("连同标题和定义，还有", "with, its heading and definitions included"),
    "beside": Bilingual("同句还有", "with, in the same sentence"),
    "without": Bilingual("且不含", "without"),
    "clear_of": Bilingual("且同一小句不含", "between the same commas none of"),
    "under": Bilingual("标题为", "under the heading"),
    "not_about": Bilingual("且标题与适用情形不含", "not under a heading or on an occasion with"),
    "followed_by": Bilingual("紧接", "followed by"),
    "pair": Bilingual("先后相接", "one just before the other"),
}
_FLAGS = {
    "breach": Bilingual("或由违约责任条款覆盖", "or covered by the article on breach"),
    "names_kind": Bilingual("写明种类或名单", "naming the kind or a list"),
    "anywhere": Bilingual("合同任何位置", "anywhere in the contract"),
    "excepted": Bilingual("可在例外之中", "also in an exception"),
}
_PLACES = {
    "article": Bilingual("在条款所在的条内", "in the clause's own article"),
    "defined": Bilingual("在所用词语的定义内", "in the definition of a term that the clause uses"),
}
_ANNEX = {
    "here": Bilingual("引用的附件在文件内", "referring to an annex that is in the file"),
    "missing": Bilingual("引用的附件不在文件内", "referring to an annex that is not in the file"),
}
_KINDS = {
    "duration": Bilingual("写明时长", "stating a length of time"),
    "money": Bilingual("写明金额", "stating an amount"),
    "percentage": Bilingual("写明比例", "stating a percentage"),
    "range": Bilingual("写明起止日期", "stating two dates"),
    "beyond_term": Bilingual("写明晚于合作期届满的日期", "stating a date after the end of the term"),
}
_PARTIES = {
    "kol": Bilingual("达人", "the KOL"),
    "brand": Bilingual("品牌方", "the brand"),
    "any": Bilingual("任何一方", "anyone"),
    "kol_side": Bilingual("达人或其经纪机构", "the KOL or an agency"),
    "not_brand": Bilingual("品牌方以外", "anyone but the brand"),
}
_BY = Bilingual("出自{party}", "said of {party}")
_TO = Bilingual("指向{party}", "said to {party}")
_OF = {
    "clause": Bilingual("说的是该条款", "said of this clause"),
    "subject": Bilingual("以该条款为主语", "with this clause as what is spoken of"),
    "number": Bilingual("以条号指明该条款", "naming this clause by its number"),
    "named": Bilingual("写明条号的，须为本条", "of the clause where it names a provision"),
    "others": Bilingual("只写了其他条款的条号", "naming other clauses by their numbers, and not this one"),
    "all": Bilingual("泛指全部，未写条号", "said of all, without a number"),
}
_UP_TO = Bilingual("至多 {amount:g}", "of at most {amount:g}")
_OR = Bilingual(" 或 ", " or ")
_NO_MORE_THAN = Bilingual("不超过", "at most")
_NO_LESS_THAN = Bilingual("不少于", "at least")
_HOURS = Bilingual("{hours:g} 小时", "{hours:g} hours")


def describe(frame: Frame) -> Bilingual:
    """One way to say it, as a line of conditions that must all hold."""
    return joined("; ", [who(frame.who), *conditions(frame)])


def who(bearer: str) -> Bilingual:
    """Whom a frame asks for."""
    return _PARTIES[bearer]


def conditions(frame: Frame) -> list[Bilingual]:
    """What a frame asks of a sentence, each in words."""
    named = [
        ("does", frame.does),
        ("avoids", frame.avoids),
        ("may", frame.may),
        ("absent", frame.absent),
        ("spared", frame.spared),
        ("states", frame.states),
        ("reads", frame.reads),
        ("when", frame.when),
        ("then", frame.then),
        *(("within", group) for group in frame.within),
        *(("beside", group) for group in frame.beside),
        ("without", frame.without),
        ("clear_of", frame.clear_of),
        ("under", frame.under),
        ("not_about", frame.not_about),
        ("followed_by", frame.followed_by),
        ("pair", frame.pair),
    ]
    found = [condition(key, concepts) for key, concepts in named if concepts]
    found += [_with_party(said, party) for said, party in ((_BY, frame.by), (_TO, frame.to)) if party]
    if frame.of:
        found.append(_OF[frame.of])
    if frame.quantity:
        found.append(quantity(frame.quantity))
    if frame.annex:
        found.append(_ANNEX[frame.annex])
    if isinstance(frame.anywhere, str):
        found.append(_PLACES[frame.anywhere])
    flags = [name for name in _FLAGS if getattr(frame, name) not in (False, *_PLACES)]
    return found + [_FLAGS[name] for name in flags]


def _with_party(said: Bilingual, party: str) -> Bilingual:
    named = _PARTIES[party]
    return Bilingual(said.zh.format(party=named.zh), said.en.format(party=named.en))


def condition(key: str, concepts: tuple[str, ...]) -> Bilingual:
    """One key of a frame with its concepts."""
    said = _FIELDS[key]
    return Bilingual(f"{said.zh} {_OR.zh.join(concepts)}", f"{said.en} {_OR.en.join(concepts)}")


def quantity(wanted: Quantity) -> Bilingual:
    """The kind of quantity and its limits at the standard strictness."""
    parts = [_KINDS[wanted.kind]]
    for limit, hours in ((_NO_MORE_THAN, wanted.at_most), (_NO_LESS_THAN, wanted.at_least)):
        if "standard" in hours:
            parts += [limit, _HOURS.filled(hours=hours["standard"])]
    if wanted.up_to is not None:
        parts.append(_UP_TO.filled(amount=wanted.up_to))
    return joined(" ", parts)


def joined(mark: str, parts: list[Bilingual]) -> Bilingual:
    """The parts in a row, in both languages."""
    return Bilingual(mark.join(part.zh for part in parts), mark.join(part.en for part in parts))
