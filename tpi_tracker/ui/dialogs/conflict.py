"""Two people changed one record: what it was, what they wrote and what you typed stand side by side, field by field.

Nothing is merged by the program, free text least of all: for every field that differs somebody chooses.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from tpi_tracker.domain.errors import Refused
from tpi_tracker.services import conflicts
from tpi_tracker.services.conflicts import Conflict, Differing
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.field_words import field_words, value_words
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.saving import Saving
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.date_text import shown_time
from tpi_tracker.ui.widgets.framed import FramedDialog
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.scroll_body import ScrollBody
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.saving import Saved

Settled = Callable[["Saved | None"], Any]
"""What was kept of both; None when theirs was left as it is. Not called when the user goes back to the form."""


class _Ring(QRadioButton):
    """Round, in the colours of the theme and as large as its text."""

    def sizeHint(self) -> QSize:
        return style.square(16)

    def hitButton(self, _at: QPoint) -> bool:  # noqa: N802  # Qt calls it by name
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = style.px(14)
        ring = QRectF(1, (self.height() - side) / 2, side - 2, side - 2)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.token("accent" if self.isChecked() or self.hasFocus() else "edge"), 1.5))
            painter.setBrush(style.token("surface"))
            painter.drawEllipse(ring)
            if self.isChecked():
                painter.setBrush(style.token("accent"))
                painter.drawEllipse(ring.adjusted(side / 4, side / 4, -side / 4, -side / 4))


class _Side(QWidget):
    """One of the two values, to be chosen by its button or by a click on its words."""

    def __init__(self, button: QRadioButton, words: str) -> None:
        super().__init__()
        self._button = button
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(6))
        text = Text(words, 13, wrap=True)
        button.setFixedSize(style.px(16), text.fontMetrics().lineSpacing())
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)

    def mousePressEvent(self, _event: Any) -> None:
        self._button.setChecked(True)


class ConflictDialog(FramedDialog):
    """Over the form whose save met another's; the form stays as it was typed until this is answered."""

    def __init__(self, parent: Page | Sheet, clinic: "Clinic", conflict: Conflict, settled: Settled) -> None:
        super().__init__(parent)
        self._form = parent
        self.saving = Saving(self, parent.jobs, parent.hub)
        self.saving.told.connect(self._say_saving)
        self._clinic, self._conflict, self._then = clinic, conflict, settled
        self.setObjectName("ConflictDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Changed by somebody else"))
        self.setAccessibleName(self.windowTitle())
        self._compared = conflicts.compare(clinic, conflict)
        self._groups: dict[str, QButtonGroup] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(style.px(24), style.px(18), style.px(24), style.px(18))
        outer.setSpacing(style.px(12))
        outer.addWidget(Text(self.title(), 18, 600, wrap=True))
        outer.addWidget(Text(self._second(), 13, tone="muted", wrap=True))
        outer.addWidget(Rule())
        middle = ScrollBody()
        middle.column.addLayout(self._grid())
        middle.column.addStretch()
        outer.addWidget(middle, 1)
        self.trouble = Note("alert", name="conflict_trouble")
        self.trouble.hide()
        outer.addWidget(self.trouble)
        outer.addWidget(Rule())
        outer.addLayout(self._foot())
        self.fit(760, 460)
        self._look()

    def chosen(self) -> dict[str, str]:
        """``mine`` or ``theirs`` by field, where something was chosen."""
        return {
            field: "mine" if group.checkedId() else "theirs"
            for field, group in self._groups.items()
            if group.checkedId() >= 0
        }

    def choose(self, field: str, side: str) -> None:
        """As a click on that side."""
        self._groups[field].button(1 if side == "mine" else 0).setChecked(True)

    def title(self) -> str:
        """Who changed it, or took it back."""
        if self._compared.is_retracted:
            return self.tr("{author} marked this as entered in error").format(author=self._compared.author)
        return self.tr("{author} changed this in the meantime").format(author=self._compared.author)

    def _second(self) -> str:
        at = shown_time(self._compared.at.astimezone(self._clinic.zone))
        if not self._compared.can_be_chosen:
            return self.tr("{at}. Theirs is kept; yours was not written. Open it again to repeat your change.").format(
                at=at
            )
        return self.tr("{at}. Nothing of yours is written yet. Choose for each field which one is to stand.").format(
            at=at
        )

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(style.px(16))
        grid.setVerticalSpacing(style.px(10))
        heads = ("", self.tr("When you opened it"), self.tr("Theirs"), self.tr("Yours"))
        for column, words in enumerate(heads):
            grid.addWidget(Text(words, 12, 600, "muted"), 0, column)
            grid.setColumnStretch(column, 3 if column else 2)
        shown = [(field_words(each.field), each) for each in self._compared.fields]
        for row, (label, each) in enumerate(((label, each) for label, each in shown if label is not None), start=1):
            grid.addWidget(Text(label, 13, 600, wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            base = Text(value_words(each.field, each.base), 13, tone="muted", wrap=True)
            grid.addWidget(base, row, 1, Qt.AlignmentFlag.AlignTop)
            self._add_sides(grid, row, str(label), each)
        return grid

    def _add_sides(self, grid: QGridLayout, row: int, label: str, each: Differing) -> None:
        theirs, mine = value_words(each.field, each.theirs), value_words(each.field, each.mine)
        if not (self._compared.can_be_chosen and each.is_open):
            grid.addWidget(Text(theirs, 13, wrap=True), row, 2, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Text(mine, 13, wrap=True), row, 3, Qt.AlignmentFlag.AlignTop)
            return
        group = self._groups[each.field] = QButtonGroup(self)
        sides = ((self.tr("theirs"), theirs), (self.tr("yours"), mine))
        for number, (side, words) in enumerate(sides):
            button = _Ring()
            button.setObjectName(f"{each.field}_{'mine' if number else 'theirs'}")
            button.setAccessibleName(f"{label}, {side}: {words}")
            group.addButton(button, number)
            grid.addWidget(_Side(button, words), row, 2 + number, Qt.AlignmentFlag.AlignTop)
        group.idToggled.connect(self._look)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(style.px(8))
        self._left = Text("", 12, tone="muted")
        foot.addWidget(self._left, 1)
        self.back = OutlineButton(self.tr("Back to the form"), name="conflict_back", keys="Esc")
        self.keep_theirs = OutlineButton(self.tr("Keep theirs"), name="conflict_theirs")
        self.save = FilledButton(self.tr("Save what I chose"), name="conflict_save")
        self.back.clicked.connect(self.reject)
        self.keep_theirs.clicked.connect(self._keep_theirs)
        self.save.clicked.connect(self._save)
        for button in (self.back, self.keep_theirs, self.save):
            foot.addWidget(button)
        self.save.setVisible(self._compared.can_be_chosen)
        return foot

    def _look(self, *_: object) -> None:
        left = len(self._groups) - len(self.chosen())
        self.save.setEnabled(left == 0)
        words = self.tr("{count} to choose").format(count=left) if left and self._compared.can_be_chosen else ""
        self._left.setText(words)

    def _keep_theirs(self) -> None:
        self.accept()
        self._then(None)

    def _save(self) -> None:
        mine = [field for field, side in self.chosen().items() if side == "mine"]
        if not mine:
            self._keep_theirs()
            return
        if not self.saving.is_under_way:
            call = partial(conflicts.resolve, self._clinic, self._conflict, mine)
            self.saving.begin(call, self._written, self._not_written)

    def _written(self, saved: "Saved") -> None:
        self.accept()
        self._then(saved)

    def _not_written(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._tell(" ".join(problem.sentence for problem in error.problems), "")
        elif isinstance(error, Conflict):
            self.accept()
            again = Conflict(error.theirs, self._conflict.mine)
            ConflictDialog(self._form, self._clinic, again, self._then).open()
        else:
            said = calm(error)
            if said is None:
                raise error
            self._tell(said.what, said.rest)

    def reject(self) -> None:
        """Not while it is being saved: the answer comes."""
        if not self.saving.is_under_way:
            super().reject()

    def _say_saving(self, words: str) -> None:
        self._look()
        if words:
            self.save.setEnabled(False)
            self._left.setText(words)

    def _tell(self, what: str, rest: str) -> None:
        self.trouble.say(what, rest, "alert")
        self.trouble.show()
