"""Alt and a letter: every button and section of what is in front has one of its own, shown while Alt is held.

The letters are given when Alt goes down, from the words that are seen, so they hold in every language and are unique by
the way they are given; the same page in the same state has the same letters. What weighs most chooses first.
"""

import sys
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import Button, FilledButton, IconButton, OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.tab_order import first_stop

SHOWN_AFTER: Final = 250
"""Milliseconds: who only presses Alt+1 sees nothing flash."""


class Tip(NamedTuple):
    """A letter, and what it does: a button is clicked, a section gets the keyboard."""

    letter: str
    target: QWidget


class KeyTips(QObject):
    """The letters of one window, or of one dialog."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tips: dict[str, QWidget] = {}
        self._known: set[str] = set()
        self._signs: list[QLabel] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SHOWN_AFTER)
        self._later.timeout.connect(self._show)
        if sys.platform != "darwin":  # there Alt and a letter type signs
            window.installEventFilter(self)

    def tips(self) -> list[Tip]:
        """What Alt would show now."""
        return list(tips_of(self._window))

    def are_shown(self) -> bool:
        """Whether the letters are in sight."""
        return bool(self._signs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
                self._give()
            else:
                self._end()
        elif kind in {QEvent.Type.KeyRelease, QEvent.Type.WindowDeactivate, QEvent.Type.Hide}:
            self._end()
        return False

    def _give(self) -> None:
        self._tips = {tip.letter: tip.target for tip in self.tips()}
        for letter in self._tips.keys() - self._known:
            self._known.add(letter)
            shortcut = QShortcut(QKeySequence(f"Alt+{letter}"), self._window)
            shortcut.setProperty("letter", letter)
            shortcut.activated.connect(self._take)
        self._later.start()

    def _take(self) -> None:
        target = self._tips.get(str(self.sender().property("letter")))
        self._end()
        if target is None or not target.isVisible() or not target.isEnabled():
            return
        if isinstance(target, QAbstractButton):
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            target.click()
        else:
            stop = first_stop(target)
            if stop is not None:
                stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        for letter, target in self._tips.items():
            if target.visibleRegion().isEmpty():
                continue
            sign = QLabel(letter, self._window)
            sign.setProperty("kind", "tip")
            sign.setFont(style.font(11, 600))
            sign.adjustSize()
            sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            corner = target.mapTo(self._window, QPoint(0, 0))
            sign.move(max(0, corner.x() - sign.width() // 3), max(0, corner.y() - sign.height() // 3))
            sign.show()
            self._signs.append(sign)

    def _end(self) -> None:
        self._later.stop()
        for sign in self._signs:
            sign.hide()
            sign.deleteLater()
        self._signs.clear()


def tips_of(window: QWidget) -> Iterator[Tip]:
    """A letter for each button and each section that is there, none twice."""
    taken: set[str] = set()
    for target in sorted(_targets(window), key=_weight):
        letter = next((one for one in _letters(_words(target)) if one not in taken), None)
        if letter is not None:
            taken.add(letter)
            yield Tip(letter, target)


def _targets(window: QWidget) -> Iterable[QWidget]:
    found = [child for child in window.findChildren(QWidget) if isinstance(child, Button | Card) or _is_lock(child)]
    return [
        child
        for child in found
        if child.isVisible() and child.isEnabled() and child.window() is window.window() and _is_named(child)
    ]


def _is_named(widget: QWidget) -> bool:
    if isinstance(widget, Card):
        return bool(widget.title.text()) and first_stop(widget) is not None
    return not isinstance(widget, IconButton) and bool(_words(widget))


def _is_lock(widget: QWidget) -> bool:
    """The last of the rail; its places have Alt and their number."""
    return widget.objectName() == "rail_lock"


def _words(widget: QWidget) -> str:
    if isinstance(widget, Card):
        return widget.title.text()
    return widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""


def _weight(widget: QWidget) -> int:
    """The one main action, framed buttons, sections, plain words; among equals in the order they were made."""
    if isinstance(widget, FilledButton | OutlineButton):
        return 0 if isinstance(widget, FilledButton) else 1
    return 2 if isinstance(widget, Card) else 3


def _letters(words: str) -> Iterator[str]:
    """The first letters of its words, then every other of its letters."""
    yield from (word[0].upper() for word in words.split() if word[0].isalpha())
    yield from (letter.upper() for letter in words if letter.isalpha())
