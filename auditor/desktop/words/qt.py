"""What Qt's own dialogs say where its catalogue says nothing, or says less than a verb."""

from auditor.errors import Bilingual

REPLACE = Bilingual("替换", "Replace it")
KEEP = Bilingual("保留原文件", "Keep the old file")
LOOK_IN = Bilingual("位置：", "Look in:")
FILE_TYPE = Bilingual("文件类型：", "Files of type:")
FOLDER = Bilingual("文件夹", "Folder")
DRIVE = Bilingual("磁盘", "Drive")

BY_SOURCE = {
    "&Yes": REPLACE,
    "&No": KEEP,
    "&Look in:": LOOK_IN,
    "Look in:": LOOK_IN,
    "Files of &type:": FILE_TYPE,
    "Files of type:": FILE_TYPE,
    "Folder": FOLDER,
    "Drive": DRIVE,
}
"""By what Qt has in its code. It asks yes or no only before a file is replaced; nothing else in the window does."""
