"""What the manual says; the table of keys is made from the menus."""

from auditor.errors import Bilingual

TITLE = Bilingual("使用说明", "Manual")
CLOSE = Bilingual("关闭", "Close")
KEYS = Bilingual("快捷键", "Keys")

SECTIONS = (
    (
        Bilingual("审查合同", "Auditing contracts"),
        (
            Bilingual(
                "打开文件或文件夹，或者把它们拖进窗口。审查在后台进行，可以随时停止，已完成的结果都会保留。",
                "Open files or a folder, or drop them on the window. The audit runs in the background; stop it at any time and keep what is finished.",
            ),
            Bilingual(
                "读不了的文件也占一行，写明原因和办法；处理好之后选中它，点“重试”。",
                "A file that cannot be read has a row too, with the reason and what to do. When that is done choose it and Retry.",
            ),
            Bilingual(
                "原文件从不改动，也不离开这台电脑。",
                "The files themselves are never changed and never leave this computer.",
            ),
        ),
    ),
    (
        Bilingual("审阅一份合同", "Reviewing a contract"),
        (
            Bilingual(
                "左边是目录，中间是合同，右边是检查清单。选中一项，合同里就标出它所依据的原文；点合同里的标记，就选中它所属的项。",
                "The outline is on the left, the contract in the middle, the checklist on the right. Choose a finding and its exact words are marked; click marked words and their finding is chosen.",
            ),
            Bilingual(
                "“为什么？”列出每个结论读了哪一句、谁受约束、还差什么；缺失的条款列出查过哪里、最接近的是哪一句。",
                "Why? tells which sentence was read, who is bound by it and what it lacks; for a missing clause, what was searched and what came nearest.",
            ),
            Bilingual(
                "品牌方、达人、立场和尺度可在合同上方更改，随即重新审查；已作的决定不会丢失。",
                "Brand, KOL, stance and strictness are changed above the contract, which is audited again at once; no decision is lost.",
            ),
        ),
    ),
    (
        Bilingual("比较两稿", "Comparing two drafts"),
        (
            Bilingual(
                "按 Ctrl+D，选择或拖入原稿和新稿；也可以在列表里选中两份合同，点右键比较。顺序反了，点两个文件之间的对调按钮。",
                "Press Ctrl+D and choose the old and the new draft, or drop them; or choose two contracts in the list and compare them from the menu of the right button. The button between the files swaps them.",
            ),
            Bilingual(
                "上方列出变好、变差、新增的条款和要素，下方逐条对照文字：左边原稿，删去的加删除线；右边新稿，加入的加下划线。移动位置和改了编号的条文也认得出来。按 F8 到下一处改动。",
                "Above stand the clauses and elements that got better, worse or are new; below, provision by provision, the old words at the left with what went struck out and the new ones at the right with what came underlined. Provisions that were moved or renumbered are recognised. F8 goes to the next change.",
            ),
            Bilingual(
                "“保存报告…”把全部比较结果写成 Word 文件，两份原文件不会改动。",
                "Save report… writes all of it as a Word file; neither draft is changed.",
            ),
        ),
    ),
    (
        Bilingual("决定与审批", "Decisions and sign-off"),
        (
            Bilingual(
                "每一项可以接受、改判（写明理由）、标为不适用或加备注，都可以撤销。全部处理完才能提交审批。",
                "Accept a finding, override it with a reason, mark it not applicable, or add a note; each can be undone. When all are settled the review can be submitted.",
            ),
            Bilingual(
                "审批须由另一人进行，批准后锁定；重新打开须写明理由。每一步都记入审查记录，只增不减。",
                "Somebody else approves, which locks the review; reopening needs a reason. Every step goes into a trail that is only added to.",
            ),
            Bilingual(
                "决定按文件内容保存：文件改名、移动或重新审查都不影响；同一合同的新一稿会带上原来的决定，措辞有变的会注明。",
                "Decisions belong to the content of the file: renaming, moving or auditing again does not touch them. A new draft of the same contract takes them over, marked where the wording has changed.",
            ),
        ),
    ),
)
