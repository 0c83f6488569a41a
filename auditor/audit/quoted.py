"""Quoted: lines that somebody is to say and titles of things, in quotation marks: whispers “don't tell anyone”, 题为“职业操守”的讲座, 《危机公关二十讲》."""

import re
from collections.abc import Iterator, Sequence

from auditor.audit.statements import MODALITIES
from auditor.language.lexicon import Hit

_OPENING, _CLOSING = frozenset('"“「『'), frozenset('"”」』')
_ARTICLES, _TERM_OPENS = frozenset(("a", "an", "the")), frozenset('"“「')
_SPOKEN = frozenset(
    "whisper say said shout read recit sing chant announc titl entitl caption subtitl slogan taglin hashtag theme motto song track".split()
)
_SPOKEN_ZH = (
    "题为", "名为", "主题为", "主题是", "题目为", "题目是", "标题为", "片名为", "栏目名为", "口号为", "口号是", "标语为", "话题为", "台词为",
    "喊出", "念出", "说出", "口播", "台词", "口号", "标语", "话题", "歌曲", "主题", "片名", "标题",
)  # fmt: skip
_NAMED_SO = (
    "那期", "这期", "一期", "那集", "这集", "一集", "讲座", "的讲座", "公开课", "的公开课", "这首歌", "专题片", "主题班", "系列片", "栏目",
)  # fmt: skip
"""“职业道德”那期: what stands behind a title."""
_BETWEEN = frozenset((":", ",", "the", "line", "words", "word"))
_WORKS = frozenset("episod chapter cours film book workshop lectur webinar panel seri".split())
_PAPERS = tuple(
    "法 典 条例 协议 合同 合约 契约 准则 规范 守则 办法 规定 条款 附件 附录 附表 清单 手册 公约 承诺书 确认书 声明 须知 制度 指引 标准 单 表 书 函 规则 "
    "细则 方案 政策 指南 通知 要求 约定 红线 名单 目录 流程 预案 机制 说明 计划 公告 解释 大纲 备忘录 纪要 手冊 条约 决定 纲要".split()
)
_REMARK = re.compile(r"[(][^()]*[)]$")
_KEPT = tuple("附件 附录 遵守 签署 签订 履行 违反 按照 依照 根据 》 》、 》和 》及".split())
"""遵守《竞业禁止》: a paper by a bare name."""
_JOINS = frozenset((",", "、", "and", "or", "和", "及", "与"))
_NAMED_TITLE = "《"
_LONGEST = 40
_LONGEST_BEFORE = 3


def begins_with_term(norms: Sequence[str], start: int) -> bool:
    """Whether a term in quotation marks stands at a token, behind an article if it has one: A “Flare-Up” is a complaint …."""
    return norms[start + (norms[start] in _ARTICLES)] in _TERM_OPENS


def without_quoted(norms: Sequence[str], hits: Sequence[Hit]) -> list[Hit]:
    """The hits without those in quoted lines and titles: nobody is bound by what is to be said on camera."""
    if _NAMED_TITLE not in norms and _OPENING.isdisjoint(norms):
        return list(hits)
    inside = {at for start, end in _quoted(norms) for at in range(start, end)}
    titled = {at for start, end in _titles(norms) for at in range(start, end)}
    return [
        hit
        for hit in hits
        if hit.start not in inside and not (hit.start in titled and hit.concept in MODALITIES)
    ]


def _titles(norms: Sequence[str]) -> Iterator[tuple[int, int]]:
    """《禁止传销条例》: whatever a law or a paper is called, its name forbids nothing."""
    opened = -1
    for at, norm in enumerate(norms):
        if norm == _NAMED_TITLE:
            opened = at
        elif norm == "》" and opened >= 0 and at - opened <= _LONGEST:
            yield opened, at
            opened = -1


def _quoted(norms: Sequence[str]) -> Iterator[tuple[int, int]]:
    title_end = -1
    for at, norm in enumerate(norms):
        if norm == _NAMED_TITLE:
            end = next(
                (here for here in range(at + 1, min(at + _LONGEST, len(norms))) if norms[here] == "》"), at
            )
            title = _REMARK.sub("", "".join(norms[at + 1 : end]))
            if not title.endswith(_PAPERS) and not "".join(norms[max(0, at - 3) : at]).endswith(_KEPT):
                yield at + 1, end
        if norm not in _OPENING or at <= title_end:
            continue
        struck = _is_struck(norms, at)
        reach = _LONGEST_STRUCK if struck else _LONGEST
        closing = (here for here in range(at + 1, min(at + reach, len(norms))) if norms[here] in _CLOSING)
        end = next(closing, at)
        named_so = "".join(norms[end + 1 : end + 1 + _LONGEST_BEFORE]).startswith(_NAMED_SO)
        goes_on = (
            title_end >= 0
            and at - title_end <= _LONGEST_BEFORE
            and _JOINS.issuperset(norms[title_end + 1 : at])
        )
        if struck or named_so or goes_on or _is_spoken(norms, at):
            yield at + 1, end
            title_end = end


def _is_struck(norms: Sequence[str], at: int) -> bool:
    """The struck text is: “6.1 …”: the words that a quotation mark opens are those that were taken out."""
    before = norms[max(0, at - _STRUCK_BEFORE) : at]
    return not _STRUCK.isdisjoint(before) and not _TEXT.isdisjoint(before) and norms[at - 1] in _BETWEEN


_STRUCK_BEFORE, _LONGEST_STRUCK = 6, 300
_STRUCK = frozenset("struck delet former superseded supersed 删 废".split())
_TEXT = frozenset("text word read claus wording 文 字 条".split())


def _is_spoken(norms: Sequence[str], at: int) -> bool:
    """Whether the word before a quotation mark says that a line or a title follows."""
    before = at - 1
    while before > 0 and norms[before] in _BETWEEN:
        before -= 1
    if norms[before].isascii():
        return norms[before] in _SPOKEN or norms[before] in _WORKS
    return "".join(norms[max(0, at - _LONGEST_BEFORE - 1) : at]).rstrip(":,").endswith(_SPOKEN_ZH)
