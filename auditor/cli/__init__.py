"""The command `kol-auditor`: reads what is asked for, loads what that needs, turns errors into advice."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec

from auditor import __version__
from auditor.cli.parser import build_parser
from auditor.cli.screen import prepare_streams, screen_language
from auditor.errors import AuditorError, Bilingual, UsageError

INTERRUPTED = 130
BROKEN_PIPE = 141

_NO_DESKTOP = Bilingual(
    "此版本不含桌面程序；请使用上面的命令。",
    "The desktop application is not part of this version; use the commands above.",
)
_NO_DESKTOP_EXTRA = Bilingual(
    "尚未安装桌面组件：pip install 'kol-clause-auditor[desktop]'；或使用上面的命令。",
    "The desktop extra is missing: pip install 'kol-clause-auditor[desktop]'; or use the commands above.",
)
_NO_SCREEN = Bilingual(
    "这里没有可用的屏幕，无法打开窗口；请使用上面的命令。",
    "There is no screen here to open a window on; use the commands above.",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; help and wrong usage exit by themselves."""
    prepare_streams()
    parser = build_parser(__version__)
    parsed = parser.parse_args(arguments)
    try:
        if not parsed.module:
            return open_desktop(parser.format_help())
        status = int(import_module(parsed.module).run(parsed))
        sys.stdout.flush()
        return status
    except AuditorError as error:
        print(error.message.in_language(screen_language(parsed.language)), file=sys.stderr)
        return error.exit_status
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return BROKEN_PIPE


def open_desktop(help_text: str = "") -> int:
    """The desktop application, or ``help_text`` and a word on why there is none."""
    missing = _why_no_desktop()
    if missing is None:
        return int(import_module("auditor.desktop").main())
    if help_text:
        print(help_text)
    print(missing.in_language(screen_language(None)), file=sys.stderr)
    return UsageError.exit_status


def _why_no_desktop() -> Bilingual | None:
    """What keeps the window from opening; Qt itself would end the process without a word to a user."""
    if find_spec("auditor.desktop") is None:
        return _NO_DESKTOP
    if find_spec("PySide6") is None:
        return _NO_DESKTOP_EXTRA
    needs_display = sys.platform not in ("win32", "darwin")
    there = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return _NO_SCREEN if needs_display and not there else None


def _discard_output() -> None:
    """The reader of the pipe has gone; what is still buffered must not raise again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
