"""The words around a contract as it is shown."""

from auditor.errors import Bilingual

PAGES = Bilingual("合同原件的页面", "Pages of the contract")
PAPER = Bilingual("合同全文", "Text of the contract")
MESSAGE = Bilingual("关于这份文件", "About this file")
FOOTNOTE = Bilingual("脚注 {note}", "Footnote {note}")
ENDNOTE = Bilingual("尾注 {note}", "Endnote {note}")
TEXT_BOX = Bilingual("文本框", "Text box")
