"""Scrolling to a place so that the eye can follow, where the system wants movement at all."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QAbstractScrollArea, QStyle

_MILLISECONDS = 150
_CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION, what "Show animations in Windows" sets."""


class Glide:
    """Moves the vertical scroll bar of ``area``; ``target`` is asked anew at every step, as places may still shift."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        self._area = area
        self._animation = QVariantAnimation(area)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setDuration(_MILLISECONDS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)
        self._from = 0.0
        self._target: Callable[[], float] = lambda: 0.0

    def to(self, target: Callable[[], float]) -> None:
        """Scroll to where ``target`` says; from far away only the last stretch is shown."""
        self.stop()
        bar = self._area.verticalScrollBar()
        end = target()
        style = self._area.style()
        still = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._area) <= 0
        if still or not wants_motion() or not self._area.isVisible():
            bar.setValue(round(end))
            return
        reach = self._area.viewport().height()
        self._from = min(max(float(bar.value()), end - reach), end + reach)
        self._target = target
        self._animation.start()

    def stop(self) -> None:
        self._animation.stop()

    def finish(self) -> None:
        """Be there now."""
        if self._animation.state() is QVariantAnimation.State.Running:
            self._animation.setCurrentTime(_MILLISECONDS)

    def _step(self, share: float) -> None:
        self._area.verticalScrollBar().setValue(round(self._from + (self._target() - self._from) * share))


def wants_motion() -> bool:
    """Whether the system wants movement in windows; the style that the application puts on does not ask it."""
    if sys.platform == "win32":
        from ctypes import byref, c_int, windll

        shown = c_int(1)
        windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, byref(shown), 0)
        return bool(shown.value)
    return True
