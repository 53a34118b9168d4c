"""The card *Before the needle*: one line a fact, icon and word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.ui import icons, style
from tpi_tracker.ui.forms.session_cells import DottedRing
from tpi_tracker.ui.forms.session_facts import Fact, to_note
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.text import Text

_ICONS = {"alert": "warning", "caution": "warning", "good": "check"}


class FactLine(QWidget):
    """One fact in one line; what does not fit is its tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(7))
        self._icon = QLabel()
        self._icon.setFixedSize(style.square(16))
        self._title = Text("", 12, 600)
        self._text = Text("", 12, tone="muted", elide=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._ring = DottedRing(16)
        row.addWidget(self._icon)
        row.addWidget(self._ring)
        row.addWidget(self._title)
        row.addWidget(self._text, 1)
        self.setFixedHeight(style.px(20))

    def show_fact(self, fact: Fact) -> None:
        is_known = fact.tone in _ICONS
        self._icon.setVisible(is_known)
        self._ring.setVisible(not is_known)
        if is_known:
            icons.dress(self._icon, _ICONS[fact.tone], fact.tone, 16)
        self._title.setText(fact.title)
        self._text.setText(fact.text)
        self._text.set_tone("alert" if fact.tone == "alert" else "muted")
        self.setAccessibleName(f"{fact.title}: {fact.text}")


class BeforeNeedleCard(Card):
    """What is recorded, stated; it orders nothing and stops nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, name="before_the_needle", parent=parent)
        self.set_title(self.tr("Before the needle"))
        self.second.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.second.setFont(style.font(12, 600))
        self.body.setContentsMargins(style.px(12), 0, style.px(12), style.px(9))
        self._list = QVBoxLayout()
        self._list.setSpacing(style.px(1))
        self.body.addLayout(self._list)
        self.body.addStretch()
        self._lines: list[FactLine] = []
        self._shown: tuple[Fact, ...] = ()

    def show_facts(self, found: Sequence[Fact]) -> None:
        """Show these lines, in their order."""
        if tuple(found) == self._shown:
            return
        self._shown = tuple(found)
        while len(self._lines) < len(found):
            line = FactLine()
            self._lines.append(line)
            self._list.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(found))
            if place < len(found):
                line.show_fact(found[place])
        count = to_note(list(found))
        if count:
            self.second.setText(self.tr("{count} to note").format(count=count))
        else:
            self.second.setText(self.tr("nothing to note"))
        self.second.set_tone("caution" if count else "muted")

    def facts(self) -> tuple[Fact, ...]:
        return self._shown
