"""The bar on top: the search field (or the page's name), the commands, a new patient."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.actions import shown_keys
from tpi_tracker.ui.widgets.buttons import OutlineButton, WordButton
from tpi_tracker.ui.widgets.chips import Chip
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.search_field import SearchField
from tpi_tracker.ui.widgets.text import Text


class TopBar(QWidget):
    """52 high. Where the page has its own search field the bar shows the page's name instead."""

    commands_asked = Signal()
    new_patient_asked = Signal()

    def __init__(self, *, is_demo: bool = False, offers_new: bool = True, parent: QWidget | None = None) -> None:
        """``offers_new``: whether *New patient* is there at all, only for who may register one now."""
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(style.px(52))
        row = QHBoxLayout(self)
        row.setContentsMargins(style.px(24), 0, style.px(24), 0)
        row.setSpacing(style.px(8))
        self.search = SearchField(
            self.tr("Find patient"),
            self.tr("Find patient: name, birth date, clinic no., phone"),
            keys=shown_keys("Ctrl+F"),
        )
        self.search.setMaximumWidth(style.px(460))
        self.search.setMinimumWidth(style.px(200))
        self.title = Text("", 16, 600)
        self.title.hide()
        row.addWidget(self.search, 100)
        row.addWidget(self.title)
        row.addStretch(1)
        self._demo = Chip(self.tr("DEMO: invented patients"), "caution")
        self._demo.setAccessibleName(self._demo.text())
        self._demo.setToolTip(self._demo.text())
        self._demo.setVisible(is_demo)
        row.addWidget(self._demo)
        self.commands = WordButton(self.tr("Commands"), name="commands")
        self.commands.clicked.connect(self.commands_asked)
        row.addWidget(self.commands)
        self._palette_keys = KeyHint(shown_keys("Ctrl+K"))
        row.addWidget(self._palette_keys)
        self._gap = QWidget()
        self._gap.setFixedWidth(style.px(1))
        row.addWidget(self._gap)
        self.new_patient = OutlineButton(self.tr("New patient"), "add", name="new_patient")
        self.new_patient.clicked.connect(self.new_patient_asked)
        row.addWidget(self.new_patient)
        self._offers_new = offers_new
        if not offers_new:
            self._gap.hide()
            self.new_patient.hide()

    def show_title(self, title: str | None) -> None:
        """The name of a page that searches by itself; None shows the search field."""
        self.title.setText(title or "")
        self.title.setVisible(title is not None)
        self.search.setVisible(title is None)
        for widget in (self._gap, self.new_patient):
            widget.setVisible(title is None and self._offers_new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the bar is short the field's placeholder needs the room of the key's name more than the key does."""
        super().resizeEvent(event)
        roomy = self.width() >= style.px(760)
        self._palette_keys.setVisible(roomy)
        self._demo.setText(self.tr("DEMO: invented patients") if roomy else self.tr("DEMO"))
