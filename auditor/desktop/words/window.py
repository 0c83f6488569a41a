"""What the frame of the window says: menus, status bar, what went wrong."""

from auditor.errors import Bilingual

INSPECTION_BROKE = Bilingual(
    "读取这份合同时程序出错，文件没有改动。请重试；仍然出错时，请把文件另存后再打开。",
    "Reading this contract failed; the file was not changed. Try again, and if it fails again save it anew and open that.",
)
SWEEP_BROKE = Bilingual(
    "审查中断，已完成的结果都已保存。请重新审查该文件夹。",
    "The audit was interrupted; what was finished is kept. Audit the folder again.",
)
WORKSPACE_BROKE = Bilingual(
    "这一步没有保存。请重试；仍然出错时，请关闭程序再打开，已确认的内容都还在。",
    "This step was not saved. Try again, and if it fails again close and reopen the program: all that was confirmed is there.",
)

TITLE = Bilingual("KOL 合同条款审查", "KOL Clause Auditor")
TITLE_OF = Bilingual("{name} — KOL 合同条款审查", "{name} — KOL Clause Auditor")

FILE = Bilingual("文件(&F)", "&File")
EDIT = Bilingual("编辑(&E)", "&Edit")
REVIEW = Bilingual("审阅(&R)", "&Review")
VIEW = Bilingual("视图(&V)", "&View")
HELP = Bilingual("帮助(&H)", "&Help")
OPEN_FILES = Bilingual("打开文件…", "Open files…")
OPEN_FOLDER = Bilingual("打开文件夹…", "Open folder…")
RECENT = Bilingual("最近打开", "Open recent")
NO_RECENT = Bilingual("还没有打开过", "Nothing yet")
SAMPLES = Bilingual("打开示例合同", "Open the sample contracts")
DROP = Bilingual("松开后开始审查", "Drop to audit")
EXPORT = Bilingual("导出报告…", "Export reports…")
STOP = Bilingual("停止审查", "Stop the audit")
QUIT = Bilingual("退出", "Quit")
UNDO = Bilingual("撤销", "Undo")
COPY = Bilingual("复制", "Copy")
FIND = Bilingual("查找", "Find")
FIND_NEXT = Bilingual("查找下一个", "Find next")
FIND_PREVIOUS = Bilingual("查找上一个", "Find previous")
SEARCH = Bilingual("搜索合同", "Search the contracts")
NEXT_FINDING = Bilingual("下一项", "Next finding")
PREVIOUS_FINDING = Bilingual("上一项", "Previous finding")
ACCEPT = Bilingual("接受", "Accept")
OVERRIDE = Bilingual("改判…", "Override…")
NOT_APPLICABLE = Bilingual("不适用…", "Not applicable…")
NOTE = Bilingual("备注…", "Note…")
TRAIL = Bilingual("审查记录…", "Audit trail…")
WHY = Bilingual("为什么？", "Why?")
AUDIT_AGAIN = Bilingual("重新审查", "Audit again")
REVIEWER = Bilingual("审阅人…", "Reviewer…")
LEVERS = Bilingual("危机检索…", "Crisis levers…")
COMPARE = Bilingual("比较两稿…", "Compare drafts…")
COMPARE_TIP = Bilingual(
    "比较同一份合同的两稿：哪些条款变好、变差，哪些文字有改动",
    "Two drafts of one contract: which clauses got better or worse, which words changed",
)
CONTRACTS = Bilingual("合同列表", "Contracts")
BACK = Bilingual("返回", "Back")
ZOOM_IN = Bilingual("放大", "Zoom in")
ZOOM_OUT = Bilingual("缩小", "Zoom out")
ZOOM_RESET = Bilingual("实际大小", "Actual size")
APPEARANCE = Bilingual("外观", "Appearance")
SCHEMES = {
    "system": Bilingual("跟随系统", "Like the system"),
    "light": Bilingual("浅色", "Light"),
    "dark": Bilingual("深色", "Dark"),
}
TEXT_SIZE = Bilingual("文字大小", "Text size")
LANGUAGE = Bilingual("界面语言", "Language")
LANGUAGES = {"zh": Bilingual("中文", "中文"), "en": Bilingual("English", "English")}
MANUAL = Bilingual("使用说明", "Manual")
RETRY_UNREAD = Bilingual("重试无法读取的文件", "Retry unreadable files")
ALL_READ = Bilingual("没有无法读取的文件", "Every file could be read")
ABOUT = Bilingual("关于", "About")

PICK_FILES = Bilingual("选择要审查的合同", "Choose the contracts to audit")
PICK_FOLDER = Bilingual("选择要审查的文件夹", "Choose the folder to audit")
PICK_OUT = Bilingual("选择保存报告的文件夹", "Choose the folder for the reports")
CONTRACT_FILES = Bilingual("合同", "Contracts")
ALL_FILES = Bilingual("所有文件", "All files")
REVIEWER_NAME = Bilingual(
    "以谁的名义审阅？姓名会写入每项意见和审阅记录。",
    "Who is reviewing? The name goes with every decision and into the trail.",
)
SET_REVIEWER = Bilingual("使用这个姓名", "Use this name")
KEEP_REVIEWER = Bilingual("保持不变", "Keep the name")

COUNT = Bilingual("{count} 份合同", "{count} contracts")
UNREAD = Bilingual("{count} 份无法读取", "{count} could not be read")
SEARCHING = Bilingual("正在查找合同…", "Looking for contracts…")
AUDITING = Bilingual("正在审查 {done} / {total}", "Auditing {done} of {total}")
STOPPED = Bilingual("已停止，完成的结果都已保留。", "Stopped; what was finished is kept.")
STOPPING = Bilingual("正在停止…", "Stopping…")
STOP_NOW = Bilingual("停止", "Stop")
REVIEWING_AS = Bilingual("审阅人：{name}", "Reviewer: {name}")
UNDONE = Bilingual("已撤销。", "Undone.")
NOTHING_TO_UNDO = Bilingual("没有可撤销的操作。", "There is nothing to undo.")
REMOVED = Bilingual(
    "已从列表移除 {count} 份合同，审阅意见仍保留。按 Ctrl+Z 撤销。",
    "{count} contracts were taken off the list; their decisions are kept. Ctrl+Z undoes it.",
)
EXPORTING = Bilingual("正在写意见书和批注稿…", "Writing the opinion and the annotated original…")
EXPORTED = Bilingual("报告已保存到 {folder}", "The reports are in {folder}")
NO_CONTRACTS_THERE = Bilingual(
    "那里没有找到合同（.docx、.pdf、.txt 等）。",
    "There are no contracts (.docx, .pdf, .txt and the like) there.",
)
COPY_DETAILS = Bilingual("复制详情", "Copy details")
CLOSE = Bilingual("关闭", "Close")
DETAILS = Bilingual(
    "{message}\n\n错误代码：{code}\n版本：{version}", "{message}\n\nCode: {code}\nVersion: {version}"
)
EXPORT_BROKE = Bilingual(
    "报告没有写成。请换一个文件夹再试。", "The reports could not be written. Try another folder."
)
ABOUT_TEXT = Bilingual(
    "KOL 合同条款审查 {version}\n\n离线检查达人合同中的保密、竞业排他、品行道德与危机配合条款。合同始终留在本机。\n这是供法务核对的清单，不是法律意见。\n\n数据文件：{workspace}",
    "KOL Clause Auditor {version}\n\nChecks influencer contracts offline for confidentiality, non-compete, morality and crisis cooperation. Contracts never leave this machine.\nIt is a checklist for lawyers, not legal advice.\n\nWorkspace: {workspace}",
)
