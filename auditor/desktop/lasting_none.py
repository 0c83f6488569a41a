"""None made to last: PySide6 6.12.0 gives one reference to it too few with every call, under Python 3.11.

There None is counted like any other object, and after some thousand calls the interpreter would end with
"none_dealloc: deallocating None". Since Python 3.12 None is never counted. Measured with 6.12.0 on 3.11.7;
6.11.3 counts rightly.
"""

import ctypes
import sys

_PLENTY = 1 << 40


def make_none_last() -> None:
    """Give None more references than any session can use up, where they are counted at all."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < _PLENTY:
        # An object of CPython begins with the count of its references.
        ctypes.c_ssize_t.from_address(id(None)).value += _PLENTY
