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
