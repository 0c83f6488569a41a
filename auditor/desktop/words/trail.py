"""What the audit trail says of a contract."""

from auditor.errors import Bilingual

TITLE = Bilingual("审查记录：{name}", "Audit trail: {name}")
TABLE = Bilingual("审查记录", "Audit trail")
NOTHING = Bilingual("还没有记录", "Nothing recorded yet")
AT = Bilingual("时间", "When")
WHO = Bilingual("谁", "Who")
WHAT = Bilingual("做了什么", "What")
ABOUT = Bilingual("关于", "About")
DETAILS = Bilingual("详情", "Details")
PROGRAM = Bilingual("程序", "The program")
COPY = Bilingual("复制全部", "Copy all")
CLOSE = Bilingual("关闭", "Close")
WHOLE = Bilingual("整份合同", "The contract")
ELEMENT = Bilingual("{clause} · {element}", "{clause} · {element}")

STEPS = {
    "audited": Bilingual("审查", "Audited"),
    "decided": Bilingual("作出决定", "Decided"),
    "commented": Bilingual("备注", "Noted"),
    "undone": Bilingual("撤销", "Undone"),
    "settled": Bilingual("更改设置", "Settings changed"),
    "submitted": Bilingual("提交审批", "Submitted"),
    "sent_back": Bilingual("退回", "Sent back"),
    "approved": Bilingual("批准", "Approved"),
    "reopened": Bilingual("重新打开", "Reopened"),
    "excluded": Bilingual("排除", "Excluded"),
    "carried": Bilingual("沿用自前一稿", "Carried from an earlier draft"),
    "moved": Bilingual("文件移动", "File moved"),
    "removed": Bilingual("从列表移除", "Taken off the list"),
}
"""By what the Workspace noted."""

KINDS = {
    "accept": Bilingual("接受", "accepted"),
    "override": Bilingual("改判为“{status}”", "overridden to “{status}”"),
    "not_applicable": Bilingual("不适用", "not applicable"),
}
"""By the kind of a decision."""
