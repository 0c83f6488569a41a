"""What the comparison of two drafts says; findings, changes and provisions have their words from the reports."""

from auditor.errors import Bilingual

PATH_TIP = Bilingual("把文件拖到这里，或者选择文件", "Drop a file here, or choose one")
CHOOSE = Bilingual("选择…", "Choose…")
CHOOSE_OLD = Bilingual("选择原稿", "Choose the old draft")
CHOOSE_NEW = Bilingual("选择新稿", "Choose the new draft")
SWAP = Bilingual("对调原稿和新稿", "Swap old and new")
COMPARE = Bilingual("比较", "Compare")
FIRST = Bilingual(
    "选择同一份合同的两稿，或者把文件拖到上面的框里，然后点“比较”。",
    "Choose two drafts of one contract, or drop the files on the fields above, then Compare.",
)
WORKING = Bilingual("正在读取并比较两稿…", "Reading and comparing the drafts…")
BROKE = Bilingual(
    "比较时程序出错，两份文件都没有改动。请重试；仍然出错时，请把文件另存后再比较。",
    "The comparison failed; neither file was changed. Try again, and if it fails again save the files anew and compare those.",
)
STALE = Bilingual(
    "以下是 {old} 与 {new} 的比较；点“比较”比较上面选择的文件。",
    "Below are {old} and {new}; Compare shows the files chosen above.",
)

CLAUSES = Bilingual("条款", "Clauses")
PROVISIONS = Bilingual("条文", "Provisions")
COUNT = Bilingual("{word} {count}", "{word} {count}")
GROUP = Bilingual("{name}：{counts}", "{name}: {counts}")
NO_CHANGE = Bilingual("没有变化", "no change")
PROVISIONS_CHANGED = Bilingual("有变化 {count}", "changed {count}")
WITH_CHANGES = Bilingual("有变化 {count}", "Changed {count}")
WITH_CHANGES_TIP = Bilingual(
    "只显示有变化的条款、要素和条文", "Only clauses, elements and provisions that changed"
)
ALL = Bilingual("全部 {count}", "All {count}")
ALL_TIP = Bilingual("也显示没有变化的条款、要素和条文", "Also those that did not change")
FINDINGS = Bilingual("条款和要素的变化", "Changes of clauses and elements")
CLAUSE = Bilingual("条款与要素", "Clause and element")
VALUE_CHANGED = Bilingual("内容有变", "Details changed")
SAID = Bilingual("{head}：{word}", "{head}: {word}")

PROVISION = Bilingual("条文", "Provision")
SAME_WORDS = Bilingual("文字未变", "unchanged")
OLD_WORDS = Bilingual("原稿的文字，删去的加删除线", "Words of the old draft, what went struck out")
NEW_WORDS = Bilingual("新稿的文字，加入的加下划线", "Words of the new draft, what came underlined")
NOT_THERE = {
    "old": Bilingual("原稿没有这一条。", "Not in the old draft."),
    "new": Bilingual("新稿没有这一条。", "Not in the new draft."),
}
NOT_READ = {
    "old": Bilingual("原稿读得出的部分没有这一条。", "Not in what could be read of the old draft."),
    "new": Bilingual("新稿读得出的部分没有这一条。", "Not in what could be read of the new draft."),
}
MORE = Bilingual(
    "……还有 {count} 个字符，全文见保存的报告。", "… {count} characters more; the saved report has them all."
)
NEXT = Bilingual("下一处改动", "Next change")
PREVIOUS = Bilingual("上一处改动", "Previous change")

SAVE = Bilingual("保存报告…", "Save report…")
SAVE_AS = Bilingual("保存比较报告", "Save the report")
WORD_FILE = Bilingual("Word 文件 (*.docx)", "Word file (*.docx)")
FILE_NAME = Bilingual("{name}_两稿比较.docx", "{name}_comparison.docx")
SAVING = Bilingual("正在保存报告…", "Saving the report…")
SAVED = Bilingual("报告已保存到 {path}", "The report is in {path}")
SAVE_BROKE = Bilingual(
    "报告没有写成。请换一个文件夹再试。", "The report could not be written. Try another folder."
)
