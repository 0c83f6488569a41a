"""What the list of contracts says; verdicts, severities and roles have their words from the reports."""

from auditor.errors import Bilingual

CLAUSES = {
    "confidentiality": Bilingual("保密", "Confidentiality"),
    "non_compete": Bilingual("竞业排他", "Non-compete"),
    "morality": Bilingual("品行道德", "Morality"),
    "crisis_cooperation": Bilingual("危机配合", "Crisis cooperation"),
}
"""The core clauses of the built-in pack by their full names."""

BUSY = Bilingual("正在重新审查…", "Auditing again…")
REVIEWED_BY = Bilingual("审阅人：{name}", "Reviewer: {name}")
APPROVED_BY = Bilingual("审批人：{name}", "Approver: {name}")
CELL = Bilingual("{column}：{words}", "{column}: {words}")
NOT_LOOKED_FOR = Bilingual("未检查", "Not looked for")
NOTHING_TO_SETTLE = Bilingual("无", "None")
NOT_KNOWN = Bilingual("未写明", "Not stated")

CONTRACT = Bilingual("合同", "Contract")
STATE = Bilingual("状态", "State")
ADDED = Bilingual("加入日期", "Added")

CONTRACT_TIP = Bilingual("文件名；指向一行可看到完整路径", "File name; point at a row for its full path")
KOL_TIP = Bilingual("合同中的达人", "The KOL in the contract")
BRAND_TIP = Bilingual("合同中的品牌方", "The brand in the contract")
CLAUSE_TIP = Bilingual("{clause}：按严重程度排序", "{clause}: sorts by gravity")
RISK_TIP = Bilingual("待处理的条款，按严重程度计数", "Clauses to settle, counted by severity")
STATE_TIP = Bilingual(
    "审阅进度：已处理 / 待处理总数", "Review: findings decided of all that ask for a decision"
)
ADDED_TIP = Bilingual("加入列表的日期", "When the contract was added to the list")
PAGES_TIP = Bilingual("文件页数", "Pages of the file")

OPEN_FILES = Bilingual("打开文件…", "Open files…")
OPEN_FILES_TIP = Bilingual("审查选中的文件", "Audit chosen files")
OPEN_FOLDER = Bilingual("打开文件夹…", "Open folder…")
OPEN_FOLDER_TIP = Bilingual("审查文件夹中的全部合同", "Audit every contract in a folder")
SEARCH = Bilingual("搜索合同、达人、品牌", "Search contract, KOL, brand")
SEARCH_TIP = Bilingual("多个词之间用空格分开，须全部符合", "Several words must all match")

ALL = Bilingual("全部", "All")
WITH_MISSING = Bilingual("有缺失", "Missing")
WITH_ADVERSE = Bilingual("有反向", "Adverse")
WITH_WEAK = Bilingual("有薄弱", "Weak")
UNREAD = Bilingual("有未读", "Unread")
AWAITING = Bilingual("待审批", "Awaiting approval")
NOT_REVIEWED = Bilingual("未审查", "Not reviewed")
ALL_TIP = Bilingual("显示全部合同", "Every contract")
WITH_MISSING_TIP = Bilingual("核心条款有缺失的合同", "A core clause is missing")
WITH_ADVERSE_TIP = Bilingual("核心条款有反向约定的合同", "A core clause is reversed")
WITH_WEAK_TIP = Bilingual("核心条款有薄弱之处的合同", "A core clause is weak")
UNREAD_TIP = Bilingual("全部或部分内容未能读取的文件", "All or part of the file could not be read")
AWAITING_TIP = Bilingual("已提交、等待审批的合同", "Submitted and waiting for approval")
NOT_REVIEWED_TIP = Bilingual("还没有人开始审阅的合同", "Nobody has begun to review it")
CHIP = Bilingual("{name} {count}", "{name} {count}")
CHIP_SPOKEN = Bilingual("{name}，{count} 份合同", "{name}, contracts: {count}")
CHIPS = Bilingual("筛选", "Filters")

SEGMENT = Bilingual("{clause} {verdict}：{count} 份合同", "{clause} {verdict}: contracts {count}")
SEGMENT_TIP = Bilingual("{segment}，点击筛选", "{segment}; click to filter")
SUMMARY = Bilingual("{clause}：{counts}", "{clause}: {counts}")
VERDICT_COUNT = Bilingual("{verdict} {count}", "{verdict} {count}")
NO_COUNTS = Bilingual("没有合同", "no contracts")

TABLE = Bilingual("合同列表", "Contracts")
EMPTY = Bilingual(
    "打开一个文件夹，逐份检查其中的达人合同。", "Open a folder to audit every KOL contract in it."
)
AUDIT_FOLDER = Bilingual("审查文件夹…", "Audit a folder…")
OR_DROP = Bilingual("也可以把文件夹或文件拖到这里", "or drop a folder or files here")
OPEN_SAMPLES = Bilingual("打开示例合同", "Open the sample contracts")

REVIEW = Bilingual("审阅", "Review")
PREVIEW = Bilingual("查看最严重的问题", "Show the gravest finding")
AUDIT_AGAIN = Bilingual("重新审查", "Audit again")
RETRY = Bilingual("重试", "Retry")
COMPARE = Bilingual("比较两稿…", "Compare drafts…")
REVEAL = Bilingual("在文件夹中显示", "Show in folder")
REMOVE = Bilingual("从列表移除", "Remove from the list")
REMOVE_MANY = Bilingual("从列表移除 {count} 份合同", "Remove {count} contracts from the list")
KEYS = {"review": "Return", "preview": "Space", "remove": "Delete"}

NONE_MATCH = Bilingual("没有符合条件的合同。", "No contract matches.")
SHOW_ALL = Bilingual("显示全部合同", "Show every contract")
PREVIEW_OF = Bilingual("{name} 最严重的问题", "The gravest finding in {name}")
CLOSE_PREVIEW = Bilingual("收起", "Close the preview")
ALL_SOUND = Bilingual("核心条款没有需要处理的问题。", "The core clauses have nothing to settle.")
