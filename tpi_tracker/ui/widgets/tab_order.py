"""The order of Tab, taken from what is seen: line by line, also where widgets are made or moved later.

Qt's own order is that of making; ``setTabOrder`` cannot put it right where a widget hands its focus on to a part of
itself (the parts leave the order, or the program crashes: Qt 6.11).
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def go_on(page: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next widget in ``page``, or out of it at its end; for ``focusNextPrevChild``."""
    here = page.focusWidget()
    stops = list(_stops(page))
    if not forward:
        stops.reverse()
    left = stops[stops.index(here) + 1 :] if here in stops else stops
    target = next((stop for stop in left if _takes_tab(stop)), None)
    if target is None:
        target = _outside(page, here or page, forward) or next((stop for stop in stops if _takes_tab(stop)), None)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _show(target)
    return True


def first_stop(part: QWidget) -> QWidget | None:
    """Where Tab comes into a part of a page first."""
    return next((stop for stop in _stops(part) if _takes_tab(stop)), None)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and widget.isVisible()


def _outside(page: QWidget, here: QWidget, forward: bool) -> QWidget | None:
    """The next widget of the window that is not in the page."""
    at: QWidget | None = here
    while at is not None:
        at = at.nextInFocusChain() if forward else at.previousInFocusChain()
        if at is here:
            break
        if at is not None and at is not page and not page.isAncestorOf(at) and _takes_tab(at):
            return at
    return None


def _show(widget: QWidget) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
        return
    parts = [part for part in widget.children() if isinstance(part, QWidget) and part.isVisibleTo(widget)]
    for part in _read([part for part in parts if not part.isWindow()]):
        yield from _stops(part)


def _read(parts: Iterable[QWidget]) -> Iterator[QWidget]:
    """Line by line and each from the left; a line is what begins above the middle of its highest part."""
    left = sorted(parts, key=_top)
    while left:
        middle = left[0].y() + left[0].height() // 2
        line = [part for part in left if part.y() <= middle]
        left = left[len(line) :]
        yield from sorted(line, key=_left)


def _top(widget: QWidget) -> int:
    return widget.y()


def _left(widget: QWidget) -> int:
    return widget.x()
