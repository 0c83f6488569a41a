"""None, True and False made to last: under Python 3.11, PySide6 6.12.0 forgets to count its references to them.

There they are counted like any other object, so that after some thousand calls the interpreter ends with
"none_dealloc: deallocating None". Since Python 3.12 they are never counted. Measured with 6.12.0 on 3.11.7;
6.11.3 counts rightly.
"""

import ctypes
import sys

_PLENTY = 1 << 40


def make_constants_last() -> None:
    """Give each more references than any session can use up, where they are counted at all."""
    if sys.version_info >= (3, 12):
        return
    for constant in (None, True, False, NotImplemented, Ellipsis):
        if sys.getrefcount(constant) < _PLENTY:
            # An object of CPython begins with the count of its references.
            ctypes.c_ssize_t.from_address(id(constant)).value += _PLENTY
