"""What the command says, in Chinese and in English."""

from auditor.errors import Bilingual

NO_CONTRACTS = Bilingual(
    "在 {paths} 中没有找到合同（.docx、.pdf、.txt 等）。请检查路径。",
    "There are no contracts (.docx, .pdf, .txt and the like) in {paths}. Check the path.",
)
ONE_FILE = Bilingual(
    "{option} 一次只用于一个文件，请只给出一个文件的路径。",
    "{option} is for one file at a time: give the path of a single file.",
)
NOT_TOGETHER = Bilingual(
    "{first} 与 {second} 不能同时使用。", "{first} and {second} cannot be used together."
)
NEEDS = Bilingual("{first} 需要与 {second} 一起使用。", "{first} needs {second}.")
OVERWRITES_INPUT = Bilingual(
    "--json {path} 会覆盖被审查的文件，请换一个文件名。",
    "--json {path} would overwrite a file that is audited; choose another name.",
)

UNREAD = Bilingual("无法读取的文件（{count}）：", "Files that could not be read ({count}):")
UNREAD_IN_PART = Bilingual(
    "部分内容无法读取的文件（{count}）：", "Files that could be read only in part ({count}):"
)
NOTES = Bilingual("请注意：", "Please note:")
DRAFT = Bilingual("文本检查（{count}）：", "Draft checks ({count}):")
MORE_DRAFT = Bilingual(
    "另有 {count} 项：加 --explain draft 全部显示，或用 --out 写入报告。",
    "{count} more: --explain draft shows all, --out writes them into the reports.",
)
NOT_REMEMBERED = Bilingual(
    "审查结果没有记入工作区，kol-auditor levers 查不到这些合同：{why}",
    "The audits were not remembered in the workspace, so kol-auditor levers will not find these contracts: {why}",
)
WRITTEN = Bilingual("报告已写入：", "Reports:")
REUSED = Bilingual(
    "{total} 份合同中，{earlier} 份沿用此前的结果。", "{earlier} of {total} contracts were finished before."
)
STOPPED = Bilingual(
    "已停止：{total} 份中已审查 {done} 份，未写出报告。",
    "Stopped: {done} of {total} contracts were audited; no report was written.",
)
GO_ON = Bilingual(
    "再次运行同一命令即可继续，已完成的不会重做。",
    "Run the same command again to go on; what is finished is not done again.",
)
