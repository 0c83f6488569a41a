"""What the crisis search says; questions and answers have their words from the reports."""

from auditor.errors import Bilingual

TITLE = Bilingual("危机检索", "Crisis levers")
NAME = Bilingual("达人姓名、艺名或公司名", "Name of the KOL, stage name or company")
FIND = Bilingual("查找", "Find")
SAVE = Bilingual("保存为网页…", "Save as a page…")
SAVE_AS = Bilingual("保存危机检索结果", "Save the crisis levers")
PAGE = Bilingual("网页 (*.html)", "Page (*.html)")
RESULT = Bilingual("检索结果", "What was found")
FIRST = Bilingual(
    "输入姓名，查看每一份已审查合同里现在可以用的条款：能否解除、须删除什么、多少小时内、应退多少、通知谁。",
    "Type a name to see what every audited contract with that KOL lets you do now: terminate, have content deleted and within how many hours, money back, whom to notify.",
)
SEARCHING = Bilingual("正在查找…", "Searching…")
