"""The card of the patients whom the user looked at last."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.date_text import shown_day
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.patients import Recent

MOST = 5


class RecentPatients(Card):
    """Up to five names, each a button, with the time or the day; hidden while there is none."""

    chosen = Signal(str)
    """The clinic number of the one that was taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", name="recent", parent=parent)
        self.set_title(self.tr("Recent"))
        self.body.setSpacing(0)
        self.hide()

    def show_recents(self, recents: "Sequence[Recent]", today: date, zone: ZoneInfo) -> None:
        """Show these, the newest first."""
        while (item := self.body.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for recent in recents[:MOST]:
            at = recent.at.astimezone(zone)
            when = f"{at:%H:%M}" if at.date() == today else shown_day(at.date())
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(self._button(recent))
            row.addStretch()
            row.addWidget(Text(when, 12, tone="muted"))
            self.body.addWidget(line)
        self.setVisible(bool(recents))

    def _button(self, recent: "Recent") -> WordButton:
        button = WordButton(recent.shown_name, tone="text")
        room = style.px(200)
        if button.fontMetrics().horizontalAdvance(recent.shown_name) > room:
            button.set_text(button.fontMetrics().elidedText(recent.shown_name, Qt.TextElideMode.ElideRight, room))
            button.setAccessibleName(recent.shown_name)
            button.setToolTip(recent.shown_name)
        button.setFixedHeight(style.px(24))
        button.setProperty("flush", True)
        button.setProperty("patient", recent.patient_no)
        button.clicked.connect(self._chosen)
        return button

    def _chosen(self) -> None:
        self.chosen.emit(str(self.sender().property("patient")))
