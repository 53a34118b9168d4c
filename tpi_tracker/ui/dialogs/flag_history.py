"""What became of a failure flag: each step of its life, the newest first."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.render.wording import say
from tpi_tracker.services import flag_history
from tpi_tracker.services.flag_history import FlagEvent
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.text import Text


class FlagHistoryDialog(SheetForm):
    """Nothing can be changed here."""

    NAME = "History of the flag"
    speaks_by = ("rules/failure", "rules/response")
    SIZE = (560, 440)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._scroll = QScrollArea()
        self._scroll.setProperty("spoken", "document")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setObjectName("flag_events")
        self._scroll.setAccessibleName(self.tr("History of the flag"))
        self.body.addWidget(self._scroll, 1)
        self.save_button.hide()
        self.key_hint.hide()
        self.cancel_button.set_text(self.tr("Close"))
        self.foot_words.setText(self.tr("Newest first"))

    def show_flag(self, patient: Patient, problem: Problem, finding_key: str) -> None:
        """Show what became of the flag. Raises ``Missing``."""
        self.set_titles(self.tr("History of the flag"), problem.title)
        self.name_patient(patient)
        events = flag_history.history(self.clinic, finding_key)
        holder = QWidget()
        holder.setProperty("kind", "clear")
        column = QVBoxLayout(holder)
        column.setContentsMargins(margins(0, 0, style.px(8), 0))
        column.setSpacing(style.px(8))
        for place, event in enumerate(reversed(events)):
            if place:
                column.addWidget(Rule())
            column.addWidget(_EventBlock(event, shown_time(event.at.astimezone(self.clinic.zone))))
        column.addStretch()
        self._scroll.setWidget(holder)

    def writing(self) -> None:
        """There is nothing to write here: the key of *Save* closes."""
        self.accept()

    def first_focus(self) -> None:
        self.cancel_button.setFocus()


class _EventBlock(QWidget):
    def __init__(self, event: FlagEvent, at: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(4))
        words = say(event.words)
        head = f"{at} · {event.author}"
        column.addWidget(Text(words, 13, 600, wrap=True))
        column.addWidget(Text(head, 12, tone="muted"))
        self.setAccessibleName(f"{words} {head}")
