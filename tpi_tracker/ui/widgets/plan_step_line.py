"""One step of a plan in words, with *Edit*."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.render.wording import date_words
from tpi_tracker.services.checklists import checklist
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.text import Text


class PlanStepLine(QWidget):
    """A step's pathway, what was noted of it and its days; a review that is past ``today`` is in caution."""

    edit_wanted = Signal(object)
    """The step, to be put into the form."""

    def __init__(self, step: PlanStep, today: date, *, may_edit: bool) -> None:
        super().__init__()
        self._step = step
        title = checklist().pathway(step.pathway.value).title
        self.setAccessibleName(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, style.px(4), 0, style.px(4))
        row.setSpacing(style.px(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(title, 13, 600, "text" if step.ended_on is None else "muted", wrap=True))
        told = [part for part in (step.detail, step.response, step.note) if part]
        if told:
            words.addWidget(Text(" · ".join(told), 12, tone="muted", wrap=True))
        row.addLayout(words, 1)
        days = [self.tr("since {day}").format(day=date_words(step.started_on))]
        if step.ended_on is not None:
            days.append(self.tr("ended {day}").format(day=date_words(step.ended_on)))
        elif step.review_on is not None:
            days.append(self.tr("review {day}").format(day=date_words(step.review_on)))
        late = step.ended_on is None and step.review_on is not None and step.review_on < today
        beside = QVBoxLayout()
        beside.setSpacing(0)
        for place, day in enumerate(days):
            beside.addWidget(Text(day, 12, tone="caution" if late and place else "muted"))
        row.addLayout(beside)
        if may_edit:
            edit = WordButton(self.tr("Edit"), name="edit_step")
            edit.setAccessibleDescription(title)
            edit.clicked.connect(self._edit)
            row.addWidget(edit)

    def _edit(self) -> None:
        self.edit_wanted.emit(self._step)
