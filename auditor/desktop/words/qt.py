"""What Qt's own dialogs say where its catalogue says nothing, or says less than a verb."""

from auditor.errors import Bilingual

BY_SOURCE = {
    "&Yes": Bilingual("替换", "Replace it"),
    "&No": Bilingual("保留原文件", "Keep the old file"),
    "&Look in:": Bilingual("位置：", "Look in:"),
    "Files of &type:": Bilingual("文件类型：", "Files of type:"),
    "Folder": Bilingual("文件夹", "Folder"),
    "Drive": Bilingual("磁盘", "Drive"),
}
"""By what Qt has in its code. It asks yes or no only before a file is replaced; nothing else in the window does."""
