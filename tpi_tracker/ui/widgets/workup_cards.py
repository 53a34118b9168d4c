"""The cards of a workup's steps: folded to the facts that matter, or open with their items."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.checklist import Checklist, Item, Step
from tpi_tracker.domain.cluster import Cluster
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.counted import count_said
from tpi_tracker.domain.workup import WorkupItem
from tpi_tracker.render.wording import day_words
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.answer_row import AnswerRow
from tpi_tracker.ui.widgets.badge import Badge
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.swap import swap
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.workup_flag_tests import FlagTests


class StepCard(Card):
    """One step with its rows. ``folded`` shows the title line alone: the rows are made when they are first wanted."""

    answered = Signal(str, object, object)
    cleared = Signal(str)
    opened = Signal(str)
    typed = Signal()
    built = Signal()
    """The rows were made."""

    def __init__(self, number_of_step: int, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(step.title, step.note, padding=16, name=f"card_{step.key}", parent=parent)
        self.step, self.number = step, number_of_step
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.title.setText(f"{number_of_step}   {step.title}")
        self.setAccessibleName(step.title)
        self._items: tuple[Item, ...] = ()
        self._rows: dict[str, AnswerRow] = {}
        self._view: WorkupView | None = None
        self._is_built = self._locked = False
        self.count = Text("", 12, 500)
        self.add_action(self.count)
        self.toggle = WordButton(self.tr("Open"), name=f"open_{step.key}")
        self.toggle.setFixedHeight(style.px(24))
        self.toggle.clicked.connect(self._toggle)
        self.add_action(self.toggle)
        self.facts = QVBoxLayout()
        self.facts.setSpacing(style.px(4))
        self.body.addLayout(self.facts)
        self.holder = QWidget()
        self.list = QVBoxLayout(self.holder)
        self.list.setContentsMargins(0, 0, 0, 0)
        self.list.setSpacing(style.px(3))
        self.body.addWidget(self.holder)
        self.body.setContentsMargins(style.px(16), 0, style.px(16), style.px(10))
        self._open = False
        self._narrow = False
        self.holder.hide()
        self._say_folded(folded=True)

    def set_items(self, items: Sequence[Item]) -> None:
        """What the step asks; before its first view."""
        self._items = tuple(items)

    @property
    def rows(self) -> dict[str, AnswerRow]:
        """The rows by item."""
        self.build()
        return self._rows

    def build(self) -> None:
        """Make what an open card holds, and bring it up to date."""
        if self._is_built:
            return
        self._is_built = True
        self.make_rows()
        if self._view is not None:
            self.show_view(self._view, locked=self._locked)
        self.built.emit()

    def make_rows(self) -> None:
        """The rows of the items; called once."""
        for item in self._items:
            self.add_row(item)

    def insert_action(self, widget: QWidget) -> None:
        """An action left of *Open*."""
        self.add_action(widget)
        self._row.removeWidget(self.toggle)
        self.add_action(self.toggle)

    def add_row(self, item: Item) -> AnswerRow:
        """A row for an item; its answers are passed on."""
        row = AnswerRow(item)
        row.answered.connect(self.answered)
        row.cleared.connect(self.cleared)
        row.typed.connect(self.typed)
        row.set_narrow(self._narrow)
        self._rows[item.key] = row
        self.list.addWidget(row)
        return row

    def fold(self, folded: bool) -> None:
        """Show the title line alone, or everything."""
        if not folded:
            self.build()
        if self._open is not folded:
            return
        self._open = not folded
        self.holder.setVisible(not folded)
        self._say_folded(folded=folded)

    def _say_folded(self, *, folded: bool) -> None:
        self.toggle.set_text(self.tr("Open") if folded else self.tr("Close"))
        self.toggle.setAccessibleDescription(self.step.title)
        self.body.setContentsMargins(style.px(16), 0, style.px(16), style.px(1 if folded else 10))
        self.pad_header(4 if folded else 8, 2)

    def set_narrow(self, narrow: bool) -> None:
        """Answers under their questions, where the column is too narrow for both."""
        self._narrow = narrow
        for row in self._rows.values():
            row.set_narrow(narrow)

    @property
    def is_folded(self) -> bool:
        return not self._open

    def show_view(self, view: WorkupView, *, locked: bool) -> None:
        """Bring the title line up to date, and the rows where there are any; ``locked``: nothing can be answered.

        The line names what was found, else how many answers the records propose. A concluded workup is asked nothing
        any more, so nothing is proposed there.
        """
        self._view, self._locked = view, locked
        answers = view.answers
        for key, row in self._rows.items():
            row.show_answer(answers.get(key))
            row.set_locked(locked)
        show_beside(self._rows, view, locked=locked)
        found = [item.label for item in self._items if _is(answers, item.key, ItemState.PRESENT)]
        waiting = [item.key for item in self._items if item.key not in answers and _is_proposed(view, item.key)]
        if waiting and not found and not locked:
            one, count = self.tr("1 answer proposed from the records"), len(waiting)
            several = self.tr("{count} proposed from the records", None, count)
            self.second.setText((one if count == 1 else several).format(count=count))
        else:
            self.second.setText(spoken().comma.join(found) if found else self.step.note)
        progress = next(step for step in view.progress.steps if step.key == self.step.key)
        self.count.setText(self.tr("{done} of {all}").format(done=progress.answered, all=progress.needed))

    def unfinished(self) -> dict[str, str]:
        """Texts that are typed and not kept yet, by item."""
        return unfinished_of(self._rows)

    def put_back(self, item: Item, text: str) -> None:
        """Go on with an unfinished text."""
        if item.key in self.rows:
            self.rows[item.key].put_back(text)

    def row_of(self, key: str) -> AnswerRow | None:
        """The row of an item; None where there is none."""
        return self._rows.get(key)

    def focus_first(self) -> None:
        """Put the keyboard where a text is unfinished, else on the first item that is not answered."""
        for key in self.unfinished():
            if (row := self.row_of(key)) is not None:
                row.focus_text()
                return
        rows = list(self.rows.values())
        target = next((row for row in rows if row.segments.value() is None), rows[0] if rows else None)
        if target is not None:
            target.segments.setFocus(Qt.FocusReason.TabFocusReason)

    def _toggle(self) -> None:
        self.fold(self._open)
        if self._open:
            self.opened.emit(self.step.key)


class RedFlagCard(StepCard):
    """The gate. Complete and folded, it is two columns of what was found, as on paper."""

    def __init__(self, step: Step, content: Checklist, parent: QWidget | None = None) -> None:
        super().__init__(1, step, parent)
        self._content = content
        self.tests: dict[str, FlagTests] = {}
        self.count.hide()
        self.chip = Badge("partial")
        self.insert_action(self.chip)
        self._has_grid = False
        self._grid_holder = QWidget()
        self.facts.addWidget(self._grid_holder)

    def make_rows(self) -> None:
        super().make_rows()
        for cluster in self._content.clusters:
            if cluster.flag in self._rows:
                self._add_tests(cluster, self._content.by_key[cluster.flag])

    def _add_tests(self, cluster: Cluster, flag: Item) -> None:
        tests = FlagTests(flag, self._content.parts_of(flag.key), cluster)
        tests.answered.connect(self.answered)
        tests.cleared.connect(self.cleared)
        tests.typed.connect(self.typed)
        tests.set_narrow(self._narrow)
        self.tests[flag.key] = tests
        self.list.insertWidget(self.list.indexOf(self._rows[flag.key]) + 1, tests)

    def unfinished(self) -> dict[str, str]:
        parts = {key: text for tests in self.tests.values() for key, text in unfinished_of(tests.rows).items()}
        return super().unfinished() | parts

    def put_back(self, item: Item, text: str) -> None:
        self.build()
        tests = self.tests.get(item.part_of or "")
        if tests is None:
            super().put_back(item, text)
            return
        tests.open()
        tests.rows[item.key].put_back(text)

    def row_of(self, key: str) -> AnswerRow | None:
        parts = (tests.rows.get(key) for tests in self.tests.values())
        return super().row_of(key) or next((row for row in parts if row is not None), None)

    def show_view(self, view: WorkupView, *, locked: bool) -> None:
        super().show_view(view, locked=locked)
        for tests in self.tests.values():
            tests.show_view(view, locked=locked)
        answers, gate = view.answers, view.progress.gate
        if gate.is_complete:
            if gate.present:
                self.chip.show_kind("flag", text=self.tr("Red flag present"))
            else:
                self.chip.show_kind("sustained", text=self.tr("Gate complete"))
            kept = [row for item in self._items if (row := answers[item.key]).recorded_at is not None]
            last = max(kept, key=_kept_at) if kept else answers[self._items[0].key]
            told = self.tr("answered by {author}, {day}") if last.author else self.tr("answered {author}{day}")
            day = day_words(last.date) if last.date else ""
            self.second.setText(told.format(author=last.author or "", day=day))
        else:
            self.chip.show_kind("partial", text=self.tr("Gate not complete"))
            self.second.setText(self.step.note)
        if self.is_folded and self._has_grid:
            self._fill_grid()

    def fold(self, folded: bool) -> None:
        super().fold(folded)
        self._grid_holder.setVisible(folded)
        if folded:
            self._fill_grid()

    def _fill_grid(self) -> None:
        if self._view is None:
            return
        self._has_grid = True
        answers = self._view.answers
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, style.px(6))
        grid.setHorizontalSpacing(style.px(10))
        grid.setVerticalSpacing(style.px(3))
        rows = self._items
        half = len(rows) if self._narrow else (len(rows) + 1) // 2
        for place, item in enumerate(rows):
            line, left = place % half, 3 * (place // half)
            asked = QHBoxLayout()
            asked.setSpacing(style.px(8))
            asked.addWidget(Text(item.label, 12, 600))
            how = Text(item.how, 11.5, tone="muted", elide=True)
            how.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            asked.addWidget(how, 1)
            grid.addLayout(asked, line, left)
            state, tone, word = self._state(answers.get(item.key))
            grid.addWidget(Text(word, 12, 500, tone, name=f"flag_{state}"), line, left + 1, Qt.AlignmentFlag.AlignRight)
        if not self._narrow:
            grid.addWidget(Rule(vertical=True), 0, 2, half, 1)
        if self._narrow or len(rows) % 2:
            note = Text(self.step.note, 11.5, tone="muted", elide=True)
            grid.addWidget(note, half if self._narrow else half - 1, 0 if self._narrow else 3, 1, 2)
        self._grid_holder = swap(self.facts, self._grid_holder, fresh)
        fresh.setVisible(self.is_folded)

    def set_narrow(self, narrow: bool) -> None:
        changed = narrow != self._narrow
        super().set_narrow(narrow)
        for tests in self.tests.values():
            tests.set_narrow(narrow)
        if changed and self.is_folded:
            self._fill_grid()

    def _state(self, known: WorkupItem | None) -> tuple[str, str, str]:
        if known is None:
            return "not_asked", "caution", self.tr("not asked")
        if known.state is ItemState.ABSENT:
            return "absent", "good", "\N{CHECK MARK} " + self.tr("absent")
        if known.state is ItemState.PRESENT:
            return "present", "alert", "\N{BLACK FLAG} " + self.tr("present")
        return "not_done", "caution", self.tr("not done")


def show_beside(rows: Mapping[str, AnswerRow], view: WorkupView, *, locked: bool) -> None:
    """What stands under each answer of these rows."""
    for key, row in rows.items():
        proposal = None if locked else view.proposals.get(key)
        row.show_beside(proposal, view.timings.get(key), count_said(row.item, view.answers.get(key), view.age))


def unfinished_of(rows: Mapping[str, AnswerRow]) -> dict[str, str]:
    """The texts in these rows that are typed and not kept yet."""
    return {key: text for key, row in rows.items() if (text := row.unfinished()) is not None}


def _is_proposed(view: WorkupView, key: str) -> bool:
    return key in view.proposals and view.proposals[key].state is not None


def _kept_at(row: WorkupItem) -> datetime:
    return row.recorded_at or datetime.min.replace(tzinfo=UTC)


def _is(answers: Mapping[str, WorkupItem], key: str, state: ItemState) -> bool:
    return key in answers and answers[key].state is state
