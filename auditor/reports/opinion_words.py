"""The words of the review opinion, in Chinese and in English."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from auditor.errors import Bilingual

_WORDS = {
    "title": Bilingual("合同审查意见书", "Contract Review Opinion"),
    # The head of the opinion
    "file": Bilingual("合同文件", "Contract file"),
    "sha256": Bilingual("文件指纹 SHA-256", "File SHA-256"),
    "pages": Bilingual("页数", "Pages"),
    "parties": Bilingual("签约方", "Parties"),
    "party": Bilingual("{label}：{name}（{role}）", "{label}: {name} ({role})"),
    "party_without_name": Bilingual("{label}（{role}）", "{label} ({role})"),
    "date": Bilingual("审查日期", "Date of review"),
    "rulepack": Bilingual("规则包及版本", "Rule pack"),
    "stance": Bilingual("审查立场", "Stance"),
    "strictness": Bilingual("审查尺度", "Strictness"),
    "reviewer": Bilingual("审阅人", "Reviewer"),
    "approver": Bilingual("审批人", "Approver"),
    "state": Bilingual("状态", "State"),
    "note": Bilingual("说明", "Note"),
    "none": Bilingual("—", "–"),
    "year_month_day": Bilingual("{year}年{month}月{day}日", "{iso}"),
    # Its sections
    "conclusion": Bilingual("一、审查结论", "1  Conclusion"),
    "gravest": Bilingual("二、首要问题", "2  Gravest points"),
    "unread": Bilingual("三、未能读取及需注意的内容", "3  What could not be read, and what to note"),
    "signing": Bilingual("四、签署", "4  Sign-off"),
    "items": Bilingual("附表一　审查项目", "Schedule 1  Items reviewed"),
    "checks": Bilingual("附表二　文本检查", "Schedule 2  Draft checks"),
    "core": Bilingual("核心条款", "Core clauses"),
    "basic": Bilingual("基本条款", "Basic terms"),
    # The conclusion
    "core_counts": Bilingual("核心条款 {total} 项：{counts}。", "Core clauses ({total}): {counts}."),
    "basic_counts": Bilingual("基本条款 {total} 项：{counts}。", "Basic terms ({total}): {counts}."),
    "counted": Bilingual("{word} {count}", "{count} {word}"),
    "to_settle": Bilingual(
        "需要处理的条款 {total} 项（{counts}）。", "Clauses to settle: {total} ({counts})."
    ),
    "none_to_settle": Bilingual("没有需要处理的条款。", "No clause has to be settled."),
    "draft_found": Bilingual("文本检查发现 {count} 处问题。", "Draft checks with findings: {count}."),
    "no_checks": Bilingual("文本检查没有发现问题。", "The draft checks found nothing."),
    "changed_by_review": Bilingual(
        "其中 {count} 项的结论由审阅人改判，附表一并列程序结论与改判理由。",
        "Verdicts changed by a reviewer: {count}; Schedule 1 shows the program's verdict and the reason beside each.",
    ),
    "see_schedules": Bilingual(
        "逐项结论、原文、法律依据与修改建议见附表一，文本检查见附表二；附表为本意见书的组成部分。",
        "Schedule 1 gives each item with its words, legal basis and suggested wording, Schedule 2 the draft checks; "
        "both are part of this opinion.",
    ),
    "see_schedule": Bilingual(
        "逐项结论、原文、法律依据与修改建议见附表一；附表为本意见书的组成部分。",
        "Schedule 1 gives each item with its words, legal basis and suggested wording; it is part of this opinion.",
    ),
    "not_read": Bilingual(
        "本文件未能读取，没有对任何条款得出结论，也未进行文本检查。请先按第三部分处理，再重新审查。",
        "The file could not be read, so there is no verdict on any clause and no draft check. Settle part 3 first, then audit it again.",
    ),
    "point": Bilingual("{title}（{result}）——{reasons}", "{title} ({result}) – {reasons}"),
    "point_alone": Bilingual("{title}（{result}）", "{title} ({result})"),
    "no_points": Bilingual("没有发现需要首先处理的问题。", "Nothing was found that has to be settled first."),
    "all_read": Bilingual(
        "程序没有报告未能读取的内容。", "The program reports nothing that it could not read."
    ),
    "unread_clauses": Bilingual(
        "因部分内容未能读取而没有结论的条款：{titles}。",
        "Clauses without a verdict because part of the file could not be read: {titles}.",
    ),
    # The tables
    "number": Bilingual("序号", "No."),
    "item": Bilingual("检查项", "Item"),
    "result": Bilingual("结论", "Result"),
    "risk": Bilingual("风险等级", "Risk"),
    "excerpt": Bilingual("原文摘录", "Words of the contract"),
    "place": Bilingual("位置", "Where"),
    "issue": Bilingual("问题说明", "Issue"),
    "basis": Bilingual("法律依据（核对日期）", "Legal basis (checked on)"),
    "suggestion": Bilingual("修改建议", "Suggested wording"),
    "handling": Bilingual("处理", "Handling"),
    "checker": Bilingual("复核人", "Reviewed by"),
    "kind": Bilingual("问题类型", "Kind"),
    "points": Bilingual("要点", "Main points"),
    "required": Bilingual("* 必备要素", "* required"),
    "program": Bilingual("程序：{label}", "Program: {label}"),
    "optional": Bilingual("提示", "Advisory"),
    "quote": Bilingual("“{text}”", "“{text}”"),
    "more": Bilingual("另有 {count} 处", "{count} more"),
    "article": Bilingual("第 {number} 条", "clause {number}"),
    "on_page": Bilingual("第 {page} 页", "page {page}"),
    "value": Bilingual("读到：{value}", "Read: {value}"),
    "lacking": Bilingual("未满足：{titles}", "Not met: {titles}"),
    "all_met": Bilingual("必备要素均已满足。", "Every required element is met."),
    "writes": Bilingual("{place}写明：{quote}", "{place} says: {quote}"),
    "contract": Bilingual("合同", "The contract"),
    "as_item": Bilingual("同第 {number} 项", "As no. {number}"),
    "wording_at": Bilingual("措辞见第 {number} 项", "Wording: see no. {number}"),
    "open": Bilingual("未处理", "Open"),
    "reason": Bilingual("理由：{reason}", "Reason: {reason}"),
    # Sign-off
    "role": Bilingual("角色", "Role"),
    "name": Bilingual("姓名", "Name"),
    "signature": Bilingual("签字", "Signature"),
    "signed_on": Bilingual("日期", "Date"),
    "notice": Bilingual(
        "本意见书由程序按规则包生成，是供法务核对的清单，不是法律意见。",
        "This opinion is made by a program from a rule pack: a checklist for lawyers, not legal advice.",
    ),
    "page_of_pages": Bilingual("第 {page} 页 共 {pages} 页", "Page {page} of {pages}"),
    "list_mark": Bilingual("、", ", "),
    "sentence_mark": Bilingual("；", "; "),
    "colon": Bilingual("：", ": "),
    "space": Bilingual("", " "),
}


@cache
def opinion_words(language: str) -> Mapping[str, str]:
    """Every word of the opinion in one language, by key."""
    return MappingProxyType({key: word.in_language(language) for key, word in _WORDS.items()})


def named(words: Mapping[str, Bilingual], key: str, language: str) -> str:
    """The word for a key; a key without one stands as it is."""
    return words[key].in_language(language) if key in words else key
