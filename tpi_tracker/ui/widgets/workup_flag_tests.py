"""The tests that belong to a red flag, counted together under its row; folded away until they are wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.domain.checklist import Item
from tpi_tracker.domain.cluster import Cluster
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.answer_row import AnswerRow
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.cluster_count import ClusterBox
from tpi_tracker.ui.widgets.text import Text

INDENT = 24


class FlagTests(QWidget):
    """They count in no step and answer no flag: the clinician does, with the count beside."""

    answered = Signal(str, object, object)
    cleared = Signal(str)
    typed = Signal()

    def __init__(self, flag: Item, items: Sequence[Item], cluster: Cluster, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flag, self._items, self._cluster = flag, items, cluster
        self.rows: dict[str, AnswerRow] = {}
        self._holder: QWidget | None = None
        self._box: ClusterBox | None = None
        self._view: WorkupView | None = None
        self._locked = self._narrow = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margins(style.px(INDENT), 0, 0, 0))
        self._column.setSpacing(style.px(2))
        self.toggle = WordButton("", name=f"tests_{flag.key.replace('.', '_')}")
        self.toggle.setFixedHeight(style.px(22))
        self.toggle.setFont(style.font(11.5, 500))
        self.toggle.clicked.connect(self._toggle)
        self._column.addWidget(self.toggle)
        self._say(is_open=False)

    def show_view(self, view: WorkupView, *, locked: bool) -> None:
        """Bring the count up to date; the tests open by themselves once one is answered or the flag is present."""
        self._view, self._locked = view, locked
        row = view.answers.get(self._flag.key)
        begun = any(item.key in view.answers for item in self._items)
        if self._holder is None and (begun or (row is not None and row.state is ItemState.PRESENT)):
            self._open()
        else:
            self._fill()

    def set_narrow(self, narrow: bool) -> None:
        """Answers under their questions."""
        self._narrow = narrow
        for row in self.rows.values():
            row.set_narrow(narrow)

    def open(self) -> None:
        """Show the tests."""
        if self._holder is None:
            self._open()
        elif self._holder.isHidden():
            self._toggle()

    def _toggle(self) -> None:
        if self._holder is None:
            self._open()
        else:
            self._holder.setVisible(self._holder.isHidden())
            self._say(is_open=not self._holder.isHidden())

    def _open(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, style.px(4))
        column.setSpacing(style.px(3))
        for item in self._items:
            row = AnswerRow(item, label_width=126)
            row.answered.connect(self.answered)
            row.cleared.connect(self.cleared)
            row.typed.connect(self.typed)
            row.set_narrow(self._narrow)
            self.rows[item.key] = row
            column.addWidget(row)
        self._age = Text("", 12, tone="muted", name="age_counts")
        column.addWidget(self._age)
        self._box = ClusterBox()
        column.addWidget(self._box)
        self._holder = holder
        self._column.addWidget(holder)
        self._say(is_open=True)
        self._fill()

    def _fill(self) -> None:
        view = self._view
        if view is None or self._box is None:
            return
        for key, row in self.rows.items():
            row.show_answer(view.answers.get(key))
            row.set_locked(self._locked)
        limit = self._cluster.age_over
        if limit is not None:
            counts = self.tr("counts") if view.age > limit else self.tr("does not count")
            told = self.tr("Age over {limit}: {age} years, {counts}. From the date of birth.")
            self._age.setText(told.format(limit=limit, age=view.age, counts=counts))
        self._age.setVisible(limit is not None)
        for count in view.counts_of(flag=self._flag.key):
            self._box.show_count(count)

    def _folded(self) -> str:
        return self.tr("{count} tests counted together, {name}", None, self._cluster.total)

    def _say(self, *, is_open: bool) -> None:
        words = self.tr("Fold the tests of {flag}") if is_open else self._folded()
        name = self._cluster.title
        self.toggle.set_text(
            words.format(flag=spoken().lowered(self._flag.label), count=self._cluster.total, name=name)
        )
        self.toggle.setAccessibleDescription(self._flag.label)
