"""The cards of a workup's steps: folded to the facts that matter, or open with their items."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.checklist import Checklist, Item, Step, StepProgress
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.counted import count_said
from tpi_tracker.domain.workup import WorkupItem
from tpi_tracker.render.wording import day_words
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.answer_row import AnswerRow
from tpi_tracker.ui.widgets.badge import Badge
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.swap import swap
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.workup_flag_tests import FlagTests


class StepCard(Card):
    """One step with its rows. ``folded`` shows the title line alone."""

    answered = Signal(str, object, object)
    cleared = Signal(str)
    opened = Signal(str)
    typed = Signal()

    def __init__(self, number_of_step: int, step: Step, items: Sequence[Item], parent: QWidget | None = None) -> None:
        super().__init__(step.title, step.note, padding=16, name=f"card_{step.key}", parent=parent)
        self.step, self.number = step, number_of_step
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.title.setText(f"{number_of_step}   {step.title}")
        self.setAccessibleName(step.title)
        self.rows: dict[str, AnswerRow] = {}
        self.count = Text("", 12, 500)
        self.add_action(self.count)
        self.chip = Badge("sustained")
        self.chip.hide()
        self.add_action(self.chip)
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
        for item in items:
            self.add_row(item)
        self._open = True
        self._narrow = False
        self.fold(True)

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
        self.rows[item.key] = row
        self.list.addWidget(row)
        return row

    def fold(self, folded: bool) -> None:
        """Show the title line alone, or everything."""
        self._open = not folded
        self.holder.setVisible(not folded)
        self.toggle.set_text(self.tr("Open") if folded else self.tr("Close"))
        self.toggle.setAccessibleDescription(self.step.title)
        self.body.setContentsMargins(style.px(16), 0, style.px(16), style.px(1 if folded else 10))
        self.pad_header(4 if folded else 8, 2)

    def set_narrow(self, narrow: bool) -> None:
        """Answers under their questions, where the column is too narrow for both."""
        self._narrow = narrow
        for row in self.rows.values():
            row.set_narrow(narrow)

    @property
    def is_folded(self) -> bool:
        return not self._open

    def show_answers(self, answers: Mapping[str, WorkupItem], progress: StepProgress, *, locked: bool) -> None:
        """Bring every row up to date; the title line names what was found."""
        for key, row in self.rows.items():
            row.show_answer(answers.get(key))
            row.set_locked(locked)
        found = [row.item.label for key, row in self.rows.items() if _is(answers, key, ItemState.PRESENT)]
        self.second.setText(", ".join(found) if found else self.step.note)
        self.count.setText(self.tr("{done} of {all}").format(done=progress.answered, all=progress.needed))

    def show_beside(self, view: WorkupView, *, locked: bool) -> None:
        """What the records propose, and what is said of an answer; a concluded workup is asked nothing any more."""
        show_beside(self.rows, view, locked=locked)
        waiting = [key for key in self.rows if key not in view.answers and _is_proposed(view, key)]
        if waiting and not locked and not any(_is(view.answers, key, ItemState.PRESENT) for key in self.rows):
            one, several = self.tr("1 answer proposed from the records"), self.tr("{count} proposed from the records")
            self.second.setText((one if len(waiting) == 1 else several).format(count=len(waiting)))

    def unfinished(self) -> dict[str, str]:
        """Texts that are typed and not kept yet, by item."""
        return unfinished_of(self.rows)

    def put_back(self, item: Item, text: str) -> None:
        """Go on with an unfinished text."""
        if item.key in self.rows:
            self.rows[item.key].put_back(text)

    def row_of(self, key: str) -> AnswerRow | None:
        """The row of an item; None where it is not shown."""
        return self.rows.get(key)

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

    def __init__(self, step: Step, items: Sequence[Item], content: Checklist, parent: QWidget | None = None) -> None:
        super().__init__(1, step, items, parent)
        self.tests: dict[str, FlagTests] = {}
        for cluster in content.clusters:
            if cluster.flag in self.rows:
                self._add_tests(
                    content.by_key[cluster.flag],
                    FlagTests(content.by_key[cluster.flag], content.parts_of(cluster.flag), cluster),
                )
        self._answers: Mapping[str, WorkupItem] | None = None
        self._grid_holder = QWidget()
        self.facts.addWidget(self._grid_holder)

    def _add_tests(self, flag: Item, tests: FlagTests) -> None:
        tests.answered.connect(self.answered)
        tests.cleared.connect(self.cleared)
        tests.typed.connect(self.typed)
        self.tests[flag.key] = tests
        self.list.insertWidget(self.list.indexOf(self.rows[flag.key]) + 1, tests)

    def show_beside(self, view: WorkupView, *, locked: bool) -> None:
        super().show_beside(view, locked=locked)
        for tests in self.tests.values():
            tests.show_view(view, locked=locked)

    def unfinished(self) -> dict[str, str]:
        parts = {key: text for tests in self.tests.values() for key, text in unfinished_of(tests.rows).items()}
        return super().unfinished() | parts

    def put_back(self, item: Item, text: str) -> None:
        tests = self.tests.get(item.part_of or "")
        if tests is None:
            super().put_back(item, text)
            return
        tests.open()
        tests.rows[item.key].put_back(text)

    def row_of(self, key: str) -> AnswerRow | None:
        parts = (tests.rows.get(key) for tests in self.tests.values())
        return super().row_of(key) or next((row for row in parts if row is not None), None)

    def show_answers(self, answers: Mapping[str, WorkupItem], progress: StepProgress, *, locked: bool) -> None:
        super().show_answers(answers, progress, locked=locked)
        self.count.hide()
        self.chip.show()
        if progress.is_complete:
            found = bool(progress.present)
            if found:
                self.chip.show_kind("flag", text=self.tr("Red flag present"))
            else:
                self.chip.show_kind("sustained", text=self.tr("Gate complete"))
            kept = [row for key in self.rows if (row := answers[key]).recorded_at is not None]
            last = max(kept, key=_kept_at) if kept else answers[next(iter(self.rows))]
            told = self.tr("answered by {author}, {day}") if last.author else self.tr("answered {author}{day}")
            day = day_words(last.date) if last.date else ""
            self.second.setText(told.format(author=last.author or "", day=day))
        else:
            self.chip.show_kind("partial", text=self.tr("Gate not complete"))
            self.second.setText(self.step.note)
        self._fill_grid(answers)

    def fold(self, folded: bool) -> None:
        super().fold(folded)
        if hasattr(self, "_grid_holder"):
            self._grid_holder.setVisible(folded)

    def _fill_grid(self, answers: Mapping[str, WorkupItem]) -> None:
        self._answers = answers
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, 0, 0, style.px(6))
        grid.setHorizontalSpacing(style.px(10))
        grid.setVerticalSpacing(style.px(3))
        rows = list(self.rows.values())
        half = len(rows) if self._narrow else (len(rows) + 1) // 2
        for place, row in enumerate(rows):
            line, left = place % half, 3 * (place // half)
            asked = QHBoxLayout()
            asked.setSpacing(style.px(8))
            asked.addWidget(Text(row.item.label, 12, 600))
            how = Text(row.item.how, 11.5, tone="muted", elide=True)
            how.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            asked.addWidget(how, 1)
            grid.addLayout(asked, line, left)
            state, tone, word = self._state(answers.get(row.item.key))
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
        if changed and self._answers is not None:
            self._fill_grid(self._answers)

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
