"""What the review of one contract says."""

from auditor.errors import Bilingual

CORE = Bilingual("核心条款", "Core clauses")
BASIC = Bilingual("基本条款", "Basic terms")
DRAFT = Bilingual("文本检查", "Draft checks")
REQUIRED = Bilingual("必备", "required")
RISK = Bilingual("风险 {severity}", "{severity} risk")
CHECKLIST = Bilingual("检查清单", "Checklist")
OUTLINE = Bilingual("目录", "Outline")

READ_AS = Bilingual("读到：{value}", "Read: {value}")
WHY_IT_MATTERS = Bilingual("为何重要", "Why it matters")
BASIS = Bilingual("法律依据", "Legal basis")
SUGGESTED = Bilingual("建议措辞", "Suggested wording")
MORE_QUOTES = Bilingual(
    "另有 {count} 处，见合同中的标记。", "{count} more places are marked in the contract."
)
MORE_LINES = Bilingual("另有 {count} 行未显示。", "{count} more lines are not shown here.")
EVIDENCE = Bilingual("原文依据", "Evidence")
LOOKED_AT = Bilingual("最接近的文字", "The nearest words")
SEARCHED_NEAR = Bilingual(
    "已{searched}，没有找到这项约定。", "The program {searched} and did not find the clause."
)
SEARCHED_NONE = Bilingual(
    "已{searched}，没有找到这项约定，也没有相近的内容。",
    "The program {searched} and found neither the clause nor anything near it.",
)
COPY = Bilingual("复制措辞", "Copy wording")
COPIED = Bilingual("建议措辞已复制。", "The suggested wording was copied.")
WHY = Bilingual("为什么？", "Why?")
HIDE_WHY = Bilingual("收起过程", "Hide why")
GO_TO = Bilingual("跳到原文", "Go to the words")
PAGE = Bilingual("第 {page} 页", "page {page}")
NOTHING_CHOSEN = Bilingual(
    "在清单中选择一项，或点击原文中的标记。", "Choose a line of the checklist, or click a mark in the text."
)
SOUND = Bilingual("没有需要处理的问题。", "Nothing to settle.")

ACCEPT = Bilingual("接受", "Accept")
OVERRIDE = Bilingual("改判…", "Override…")
NOT_APPLICABLE = Bilingual("不适用…", "Not applicable…")
NOTE = Bilingual("备注…", "Note…")
SAVE_OVERRIDE = Bilingual("改判", "Override")
SAVE_NOT_APPLICABLE = Bilingual("标为不适用", "Mark not applicable")
SAVE_NOTE = Bilingual("保存备注", "Save note")
DROP = Bilingual("放弃", "Discard")
NEW_RESULT = Bilingual("改判为", "New result")
REASON_FOR_OVERRIDE = Bilingual("改判理由（必填）", "Reason for the override (required)")
REASON_FOR_NOT_APPLICABLE = Bilingual("不适用的理由（必填）", "Why it does not apply (required)")
NOTE_TEXT = Bilingual("备注内容", "Note")
ACCEPTED_BY = Bilingual("已接受 · {who} · {when}", "Accepted · {who} · {when}")
OVERRIDDEN_BY = Bilingual(
    "已改判为“{status}” · {who} · {when}\n理由：{reason}",
    "Overridden to “{status}” · {who} · {when}\nReason: {reason}",
)
DISMISSED_BY = Bilingual(
    "不适用 · {who} · {when}\n理由：{reason}", "Not applicable · {who} · {when}\nReason: {reason}"
)
NOTED_BY = Bilingual("备注 · {who} · {when}\n{text}", "Note · {who} · {when}\n{text}")
CARRIED = Bilingual("沿用自前一稿：{name}", "Carried over from the earlier draft {name}")
CHANGED_SINCE = Bilingual(
    "此后措辞或结论已变，请重新确认。", "The wording or the result has changed since; please confirm again."
)
DECIDED_MARK = Bilingual("已处理", "decided")
CHANGED_MARK = Bilingual("措辞已变", "wording changed")

REVIEWED = Bilingual("已处理 {reviewed} / {total}", "{reviewed} of {total} reviewed")
NOTHING_TO_REVIEW = Bilingual("没有需要处理的问题", "Nothing to settle")
SUBMIT = Bilingual("提交审批", "Submit for approval")
APPROVE = Bilingual("批准…", "Approve…")
SEND_BACK = Bilingual("退回…", "Send back…")
REOPEN = Bilingual("重新打开…", "Reopen…")
EXCLUDE = Bilingual("排除此合同…", "Exclude this contract…")
APPROVE_NOW = Bilingual("批准并锁定", "Approve and lock")
SEND_BACK_NOW = Bilingual("退回修改", "Send back")
REOPEN_NOW = Bilingual("重新打开", "Reopen")
EXCLUDE_NOW = Bilingual("排除", "Exclude")
APPROVER = Bilingual("审批人姓名（须与审阅人不同）", "Name of the approver (not one of the reviewers)")
YOUR_NAME = Bilingual("姓名", "Name")
REASON = Bilingual("理由（必填）", "Reason (required)")
APPROVED_BY = Bilingual("已由 {who} 批准并锁定。", "Approved and locked by {who}.")
EXCLUDED_BECAUSE = Bilingual("已排除：{note}", "Excluded: {note}")
AWAITING = Bilingual(
    "{who} 已提交，等待另一人审批。", "Submitted by {who}; waiting for another person's approval."
)
EARLIER_DRAFT = Bilingual(
    "本稿沿用了前一稿“{name}”的审阅意见。", "Decisions were carried over from the earlier draft “{name}”."
)


BRAND_IS = Bilingual("品牌方", "Brand")
KOL_IS = Bilingual("达人", "KOL")
STANCE = Bilingual("立场", "Stance")
STRICTNESS = Bilingual("尺度", "Strictness")
BY_THE_PROGRAM = Bilingual("自动（{label}）", "Automatic ({label})")
NOT_TOLD = Bilingual("未能判断", "not told")
ROLES_ASSUMED = Bilingual(
    "双方角色为推定，请在上方核对品牌方与达人。", "The roles are assumed: check brand and KOL above."
)
ROLES_UNKNOWN = Bilingual(
    "未能判断谁是品牌方、谁是达人；任何一方的义务都计入结论。请在上方指明。",
    "It could not be told who is the brand and who is the KOL, so duties of either side count. Settle it above.",
)
READING = Bilingual("正在读取 {name}…", "Reading {name}…")
FILE_GONE = Bilingual(
    "无法打开原文件，下面是上次审查的结果。",
    "The file could not be opened; this is what the last audit found.",
)
BACK = Bilingual("返回合同列表", "Back to the contracts")
FIND = Bilingual("在合同中查找", "Find in the contract")
FIND_COUNT = Bilingual("{now} / {total}", "{now} of {total}")
FIND_NONE = Bilingual("没有找到", "Not found")
FIND_NEXT = Bilingual("下一个", "Next")
FIND_PREVIOUS = Bilingual("上一个", "Previous")
FIND_CLOSE = Bilingual("关闭查找", "Close find")
