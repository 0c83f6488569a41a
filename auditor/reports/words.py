"""The words, marks and colours that every report shares, in Chinese and in English."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from auditor.audit.model import Status, Verdict
from auditor.errors import Bilingual, Problem


class Sign(NamedTuple):
    """How a verdict or a status is shown: a mark and a word, and only then a colour (light and dark)."""

    mark: str
    word: Bilingual
    light: str
    dark: str

    def label(self, language: str) -> str:
        """Mark and word together: "✕ 缺失"."""
        return f"{self.mark} {self.word.in_language(language)}"

    @property
    def tint(self) -> str:
        """The light colour, thin enough over white paper that text in that colour can be read on it."""
        channels = (int(self.light[place : place + 2], 16) for place in (1, 3, 5))
        return "#" + "".join(f"{round(255 - (255 - channel) / 16):02X}" for channel in channels)


VERDICTS = {
    Verdict.ADVERSE: Sign("⇄", Bilingual("反向", "Adverse"), "#7A3DB8", "#C08CF0"),
    Verdict.MISSING: Sign("✕", Bilingual("缺失", "Missing"), "#B3261E", "#F28B82"),
    Verdict.UNREADABLE: Sign("?", Bilingual("未读", "Unread"), "#5A6575", "#9AA5B4"),
    Verdict.WEAK: Sign("◐", Bilingual("薄弱", "Weak"), "#9A6200", "#E3B04B"),
    Verdict.STRONG: Sign("✓", Bilingual("完备", "Strong"), "#1B7F4B", "#5CC58F"),
}
"""Gravest first; reports sort by this order."""

STATUSES = {
    Status.UNMET: Sign("✕", Bilingual("欠缺", "Unmet"), "#B3261E", "#F28B82"),
    Status.WEAK: Sign("◐", Bilingual("不足", "Weak"), "#9A6200", "#E3B04B"),
    Status.MET: Sign("✓", Bilingual("满足", "Met"), "#1B7F4B", "#5CC58F"),
    Status.NOT_APPLICABLE: Sign("–", Bilingual("不适用", "Not applicable"), "#5A6575", "#9AA5B4"),
}

STATES = {
    "not_started": Bilingual("未审查", "Not reviewed"),
    "in_review": Bilingual("审查中", "In review"),
    "awaiting_approval": Bilingual("待审批", "Awaiting approval"),
    "approved": Bilingual("已批准", "Approved"),
    "excluded": Bilingual("已排除", "Excluded"),
}
"""How far a sign-off has come, by the value of its state."""

STANCES = {
    "brand": Bilingual("品牌方", "Brand's side"),
    "neutral": Bilingual("中立", "Neutral"),
    "kol": Bilingual("达人方", "KOL's side"),
}
"""For whom findings are weighed."""

STRICTNESSES = {
    "strict": Bilingual("严格", "Strict"),
    "standard": Bilingual("标准", "Standard"),
    "lenient": Bilingual("宽松", "Lenient"),
}
"""How much a clause must contain."""

CORE = {
    "confidentiality": Bilingual("保密", "Confidentiality"),
    "non_compete": Bilingual("竞业", "Non-compete"),
    "morality": Bilingual("道德", "Morality"),
    "crisis_cooperation": Bilingual("危机", "Crisis"),
}
"""The four clauses that decide a crisis day, and that the exit status looks at."""

LIGHT = {
    "text": "#1C2430",
    "secondary": "#5A6575",
    "paper": "#FFFFFF",
    "surface": "#F5F6F8",
    "line": "#DDE1E7",
    "accent": "#1F5FBF",
}
DARK = {
    "text": "#E6E9EE",
    "secondary": "#9AA5B4",
    "paper": "#1E232B",
    "surface": "#161A20",
    "line": "#323A46",
    "accent": "#8AB4F8",
}

SEVERITIES = {
    "high": Bilingual("高", "High"),
    "medium": Bilingual("中", "Medium"),
    "low": Bilingual("低", "Low"),
}
"""Gravest first."""

DRAFT_CODES = {
    "blank": Bilingual("空白未填", "Blank"),
    "numbering_gap": Bilingual("编号", "Numbering"),
    "dangling_reference": Bilingual("引用落空", "Reference to nothing"),
    "amount_mismatch": Bilingual("金额或数字不符", "Amounts differ"),
    "tracked_changes": Bilingual("修订痕迹", "Tracked changes"),
    "one_language_only": Bilingual("两种文本不一致", "Languages differ"),
    "superseded_law": Bilingual("旧法引用", "Superseded law"),
}
"""What a draft check is called, by its code."""

ROLES = {
    "brand": Bilingual("品牌方", "Brand"),
    "kol": Bilingual("达人", "KOL"),
    "agency": Bilingual("机构", "Agency"),
    "unknown": Bilingual("身份不明", "Role unknown"),
}

DISCUSS = Bilingual("待议", "To discuss")
"""What a reviewer may say to a finding in a workbook, beside the decisions that the program knows."""

WORDS = {
    "title": Bilingual("KOL 合同条款审查", "KOL contract clause audit"),
    "notice": Bilingual(
        "本报告是供法务核对的清单，不是法律意见。",
        "This report is a checklist for lawyers, not legal advice.",
    ),
    "contracts": Bilingual("份合同", "contracts"),
    "contract": Bilingual("份合同", "contract"),
    "unread_count": Bilingual("份无法读取", "could not be read"),
    "rulepack": Bilingual("规则包", "Rule pack"),
    "summary": Bilingual("汇总", "Summary"),
    "overview": Bilingual("总览", "Overview"),
    "findings": Bilingual("审查发现", "Findings"),
    "elements": Bilingual("要素", "Elements"),
    "basic_terms": Bilingual("基本条款", "Basic terms"),
    "unread": Bilingual("未读文件", "Unread files"),
    "rules": Bilingual("已运行规则", "Rules run"),
    "kol": Bilingual("达人", "KOL"),
    "brand": Bilingual("品牌方", "Brand"),
    "file": Bilingual("文件", "File"),
    "clause_id": Bilingual("条款编号", "Clause ID"),
    "clause": Bilingual("条款", "Clause"),
    "verdict": Bilingual("结论", "Verdict"),
    "severity": Bilingual("严重程度", "Severity"),
    "element": Bilingual("要素", "Element"),
    "element_title": Bilingual("要素名称", "Element title"),
    "lacking": Bilingual("未满足的要素", "Elements not met"),
    "elements_met": Bilingual("要素：满足 {met} / {total}", "Elements: {met} of {total} met"),
    "required": Bilingual("必备", "Required"),
    "required_mark": Bilingual("* 必备要素", "* required"),
    "status": Bilingual("状态", "Status"),
    "value": Bilingual("读到的值", "Value read"),
    "evidence": Bilingual("证据原文", "Evidence text"),
    "page": Bilingual("页码", "Page"),
    "page_count": Bilingual("页数", "Pages"),
    "reason": Bilingual("理由", "Reason"),
    "suggestion": Bilingual("建议措辞", "Suggested wording"),
    "decision": Bilingual("审阅意见", "Decision"),
    "state": Bilingual("审查状态", "Review"),
    "to_settle": Bilingual("待处理的条款", "Clauses to settle"),
    "count": Bilingual("数量", "Count"),
    "note": Bilingual("备注", "Note"),
    "decision_fault": Bilingual(
        "请从列表中选择。说明写在“备注”栏。", "Choose from the list. Explain under “Note”."
    ),
    "draft": Bilingual("文本检查", "Draft checks"),
    "draft_kind": Bilingual("问题类型", "Kind"),
    "draft_message": Bilingual("问题与处理", "What and what to do"),
    "no_draft": Bilingual("文本检查没有发现问题。", "The draft checks found nothing."),
    "problems": Bilingual("需要注意", "Needs attention"),
    "extent": Bilingual("范围", "Extent"),
    "whole_file": Bilingual("整个文件", "Whole file"),
    "part_of_file": Bilingual("部分内容", "Part of it"),
    "no_reason": Bilingual("没有记录原因，请打开文件查看。", "No reason was recorded; open the file to see."),
    "all_read": Bilingual("所有文件均已读取。", "Every file was read."),
    "nothing_found": Bilingual("没有需要处理的发现。", "No findings to deal with."),
    "continued": Bilingual(
        "还有 {rest} 行放不进一张工作表，见 checklist.csv。",
        "{rest} more rows do not fit on one sheet; see checklist.csv.",
    ),
    "yes": Bilingual("是", "Yes"),
    "no": Bilingual("否", "No"),
    "page_reference": Bilingual("第 {page} 页", "page {page}"),
    "problem_on_page": Bilingual("{message}（第 {page} 页）", "{message} (page {page})"),
    "list_mark": Bilingual("、", ", "),
    "risk": Bilingual("风险", "Risk"),
    "risk_of": Bilingual("风险 {severity}", "{severity} risk"),
    "more_evidence": Bilingual("另有 {count} 处证据", "{count} more passages"),
    "verdict_summary": Bilingual("各条款结论", "Verdicts by clause"),
    "all": Bilingual("全部", "All"),
    "search": Bilingual("按文件名或达人筛选", "Filter by file name or KOL"),
    "shown": Bilingual("显示 {shown} / {total}", "{shown} of {total} shown"),
    "clear": Bilingual("清除筛选", "Clear filters"),
    "none_match": Bilingual("没有符合条件的合同。", "No contract matches."),
    "none_audited": Bilingual("没有可显示的合同。", "There are no contracts to show."),
    "close": Bilingual("关闭", "Close"),
    "open_file": Bilingual("打开原文件", "Open the file"),
    "copy": Bilingual("复制", "Copy"),
    "copied": Bilingual("已复制", "Copied"),
    "not_copied": Bilingual("已选中，请按 Ctrl+C", "Selected; press Ctrl+C"),
    "sound": Bilingual("完备的条款", "Sound clauses"),
    "pages": Bilingual("{count} 页", "{count} pages"),
    "one_page": Bilingual("1 页", "1 page"),
    "script_needed": Bilingual(
        "排序、筛选和查看证据需要允许本页运行脚本；脚本只在本机运行。",
        "Sorting, filtering and the evidence need scripts to be allowed for this page; "
        "they run on this machine only.",
    ),
}


@cache
def words(language: str) -> Mapping[str, str]:
    """Every word of ``WORDS`` in one language, by key."""
    return MappingProxyType({key: word.in_language(language) for key, word in WORDS.items()})


def severity_word(severity: str, language: str) -> str:
    """The word for a severity; a company pack's own severity stands as it is."""
    word = SEVERITIES.get(severity)
    return word.in_language(language) if word else severity


def draft_word(code: str, language: str) -> str:
    word = DRAFT_CODES.get(code)
    return word.in_language(language) if word else code


def role_word(role: str, language: str) -> str:
    word = ROLES.get(role)
    return word.in_language(language) if word else role


def problem_words(problem: Problem, language: str) -> str:
    """What a problem says, with its page unless its own words name that."""
    message = problem.message.in_language(language)
    if problem.page is None or words(language)["page_reference"].format(page=problem.page) in message.lower():
        return message
    return words(language)["problem_on_page"].format(page=problem.page, message=message)
