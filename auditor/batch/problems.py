"""What can keep a file of a batch from being audited, in words that say what to do."""

from auditor.errors import Bilingual, Problem

TIMEOUT = "timeout"
CRASHED = "crashed"

INTERNAL_ERROR = Problem(
    "internal_error",
    Bilingual(
        "程序在审查此文件时出错，没有得出结论。请用 Word 打开后另存为 .docx 再审查；"
        "若仍出错，请把日志文件（kol-auditor doctor 会显示其位置，不含合同内容）发给维护者。",
        "The program failed on this file and reached no verdict. Open it in Word, save it as a new .docx and "
        "audit that; if it fails again, send the maintainers the log file, which holds no contract text "
        "(kol-auditor doctor shows where it is).",
    ),
)

OUT_OF_MEMORY = Problem(
    "out_of_memory",
    Bilingual(
        "内存不足，未能审查此文件。请关闭其他程序后单独审查它，或把文件拆分。",
        "There was not enough memory for this file. Close other programs and audit it alone, or split it.",
    ),
)

_CRASHED = Bilingual(
    "读取此文件时程序意外终止，单独重试一次后仍然如此。文件可能已损坏或过大："
    "请用原软件打开后另存为 .docx 或 .pdf 再审查。",
    "Reading this file ended the program that read it, also when tried once more alone. The file may be "
    "damaged or too large: open it in its own software, save it as .docx or .pdf and audit that.",
)

_TIMEOUT = Bilingual(
    "此文件 {seconds} 秒内未能审查完，已停止。若文件很大或为扫描件，请拆分后再审查，或放宽时限。",
    "This file was stopped after {seconds} seconds without a result. If it is very large or a scan, split "
    "it, or allow more time.",
)

_CANNOT_OPEN = Bilingual(
    "无法打开：{why}。请确认文件仍在原处、有权限读取，且未被其他程序锁定，然后重试。",
    "It cannot be opened: {why}. Check that it is still there, that you may read it and that no other "
    "program holds it, then try again.",
)


def crashed() -> Problem:
    """The worker process died on this file twice."""
    return Problem(CRASHED, _CRASHED)


def timed_out(seconds: float) -> Problem:
    """The file took longer than it was given."""
    return Problem(TIMEOUT, _TIMEOUT.filled(seconds=round(seconds)))


def cannot_open(error: OSError) -> Problem:
    """The system refused to open or read the file or folder."""
    return Problem("cannot_open", _CANNOT_OPEN.filled(why=error.strerror or type(error).__name__))
