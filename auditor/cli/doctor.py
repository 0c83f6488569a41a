"""`kol-auditor doctor`: what this machine can read, write and show, and what is missing, with advice."""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from auditor.batch.crew import cores
from auditor.cli.log import log_file
from auditor.cli.screen import can_show, padded, screen_language, width
from auditor.errors import Bilingual
from auditor.kept import cache_folder
from auditor.reports.words import VERDICTS

INCOMPLETE = 1

PACKAGES = {
    "lxml": ("lxml", Bilingual("读取 .docx", "reads .docx")),
    "pypdfium2": ("pypdfium2", Bilingual("读取 .pdf", "reads .pdf")),
    "spacy": ("spacy", Bilingual("查找用语", "finds phrases")),
    "OpenCC": ("opencc", Bilingual("繁简转换", "turns Traditional into Simplified")),
    "PyStemmer": ("Stemmer", Bilingual("英文词形", "knows English word forms")),
    "pydantic": ("pydantic", Bilingual("检查规则包", "checks rule packs")),
    "PyYAML": ("yaml", Bilingual("读取规则包", "reads rule packs")),
    "Jinja2": ("jinja2", Bilingual("写 .html", "writes .html")),
    "pypdf": ("pypdf", Bilingual("在 .pdf 中加批注", "marks findings in .pdf")),
    "typst": ("typst", Bilingual("写 .pdf", "writes .pdf")),
    "python-docx": ("docx", Bilingual("写 .docx", "writes .docx")),
    "XlsxWriter": ("xlsxwriter", Bilingual("写 .xlsx", "writes .xlsx")),
    "rich": ("rich", Bilingual("表格和进度条", "shows tables and progress")),
    "platformdirs": ("platformdirs", Bilingual("缓存和日志的位置", "knows where cache and log go")),
}
"""What the program cannot do without: distribution, module, purpose."""

_EXTRAS = {
    "ocr": (
        "rapidocr-onnxruntime",
        "rapidocr_onnxruntime",
        Bilingual("识别扫描件中的文字", "recognises text in scans"),
    ),
    "desktop": ("PySide6-Essentials", "PySide6", Bilingual("桌面程序", "the desktop application")),
    "cluster": ("distributed", "distributed", Bilingual("在 Dask 集群上审查", "audits on a Dask cluster")),
}
_FONTS = (
    "C:/Windows/Fonts/msyh.ttc",
    "C:/Windows/Fonts/simsun.ttc",
    "/System/Library/Fonts/PingFang.ttc",
    "/System/Library/Fonts/STHeiti Medium.ttc",
    "/System/Library/Fonts/Hiragino Sans GB.ttc",
)
_REINSTALL = Bilingual("未安装。请重新安装本程序。", "not installed. Install the program again.")
_ADD = Bilingual(
    "未安装（可选）。需要时运行：pip install 'kol-clause-auditor[{extra}]'",
    "not installed (optional). If you need it: pip install 'kol-clause-auditor[{extra}]'",
)
_NO_FONT = Bilingual(
    "没有中文字体，报告中的中文可能显示为方框。请安装 Noto Sans CJK SC 等字体。",
    "there is none, and reports may show boxes for Chinese. Install one, such as Noto Sans CJK SC.",
)
_FOUND = Bilingual("有", "there")
_CANNOT_WRITE = Bilingual(
    "{path} 不可写：未改动的文件每次都会重新审查。请检查权限。",
    "{path} cannot be written to: unchanged files are audited again each time. Check its permissions.",
)
_MARKS = Bilingual(
    "{encoding} 显示不了 ✓ ✕ 等标记，将只用文字。可改用 Windows Terminal，"
    "或把控制台设为 UTF-8（chcp 65001）。",
    "{encoding} cannot show marks such as ✓ and ✕; words are used alone. Use Windows Terminal, or set the "
    "console to UTF-8 (chcp 65001).",
)
_FAULTY_RULES = Bilingual("有错误，请重新安装本程序：{fault}", "faulty; install the program again: {fault}")


class Check(NamedTuple):
    """One line: what was looked at, what was found, whether that is sound, and whether it must be."""

    subject: Bilingual
    found: Bilingual
    sound: bool = True
    required: bool = False

    @property
    def mark(self) -> str:
        return "ok" if self.sound else "!!" if self.required else "--"


def run(arguments: argparse.Namespace) -> int:
    """Print every check; 1 if something required is missing."""
    language = screen_language(arguments.language)
    checks = list(_checks())
    columns = max(width(check.subject.in_language(language)) for check in checks)
    for check in checks:
        subject = padded(check.subject.in_language(language), columns)
        print(f"{check.mark}  {subject}  {check.found.in_language(language)}")
    return 0 if all(check.sound for check in checks if check.required) else INCOMPLETE


def _checks() -> Iterator[Check]:
    yield Check(_same("kol-auditor"), _same(_version("kol-clause-auditor")))
    yield Check(_same("Python"), _same(f"{platform.python_version()}, {platform.platform()}"))
    yield Check(Bilingual("处理器核心", "Processor cores"), _same(str(cores())))
    yield from map(_package, PACKAGES)
    yield from map(_extra, _EXTRAS)
    yield _rules()
    yield _font()
    yield _cache()
    yield Check(Bilingual("日志", "Log"), _same(str(log_file())))
    yield _terminal()


def _package(name: str) -> Check:
    module, purpose = PACKAGES[name]
    there = find_spec(module) is not None
    return Check(_same(name), _known(name, purpose) if there else _REINSTALL, sound=there, required=True)


def _extra(extra: str) -> Check:
    name, module, purpose = _EXTRAS[extra]
    there = find_spec(module) is not None
    words = _known(name, purpose) if there else _ADD.filled(extra=extra)
    return Check(_same(f"[{extra}] {name}"), words, sound=there)


def _known(name: str, purpose: Bilingual) -> Bilingual:
    found = _version(name)
    return Bilingual(f"{found}，{purpose.zh}", f"{found}, {purpose.en}")


def _rules() -> Check:
    """The built-in rule pack, if what loads it is there at all."""
    subject = Bilingual("内置规则包", "Built-in rule pack")
    try:
        from auditor.rules import check_rulepack, load_rulepack
    except ImportError:
        return Check(subject, _REINSTALL, sound=False, required=True)
    faults = check_rulepack()
    if faults:
        return Check(subject, _FAULTY_RULES.filled(fault=faults[0]), sound=False, required=True)
    pack = load_rulepack()
    return Check(subject, _same(f"{pack.id} {pack.version}"), required=True)


def _font() -> Check:
    found = any(map(os.path.exists, _FONTS)) or _fontconfig_knows_chinese()
    return Check(Bilingual("中文字体", "Chinese font"), _FOUND if found else _NO_FONT, sound=found)


def _fontconfig_knows_chinese() -> bool:
    program = shutil.which("fc-list")
    if program is None:
        return False
    listed = subprocess.run([program, ":lang=zh", "file"], capture_output=True, timeout=20, check=False)
    return bool(listed.stdout.strip())


def _cache() -> Check:
    folder = cache_folder()
    writable = _can_write(folder)
    words = _same(str(folder)) if writable else _CANNOT_WRITE.filled(path=folder)
    return Check(Bilingual("缓存文件夹", "Cache folder"), words, sound=writable)


def _can_write(folder: Path) -> bool:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _terminal() -> Check:
    encoding = sys.stdout.encoding or "?"
    shows = can_show("".join(sign.mark for sign in VERDICTS.values()), sys.stdout)
    words = _same(f"{encoding}, {screen_language(None)}") if shows else _MARKS.filled(encoding=encoding)
    return Check(Bilingual("终端", "Terminal"), words, sound=shows)


def _version(name: str) -> str:
    """The installed version; "?" for a package without a record of it, as in the frozen application."""
    try:
        return version(name)
    except PackageNotFoundError:
        return "?"


def _same(words: str) -> Bilingual:
    return Bilingual(words, words)
