"""The differential workup: eight steps in one calm column, with what is found so far beside it."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.checklist import Checklist, Item, Step
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.provenance import Provenance
from tpi_tracker.services import provenance, workups
from tpi_tracker.services.checklists import checklist
from tpi_tracker.services.saving import Saved
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.drafting import DraftKeeper
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.pages.workup_saves import WorkupSaves
from tpi_tracker.ui.places import Place, PlanPlace, ReportPlace, TreatmentsPlace, WorkupPlace
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.banner import PatientBanner
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.scroll_body import AsHighAsNeeded, scrolling
from tpi_tracker.ui.widgets.tab_order import go_on
from tpi_tracker.ui.widgets.workup_cards import RedFlagCard, StepCard
from tpi_tracker.ui.widgets.workup_complexity import ComplexityCard
from tpi_tracker.ui.widgets.workup_concluded import ConcludedNote
from tpi_tracker.ui.widgets.workup_conclusion import ConclusionCard
from tpi_tracker.ui.widgets.workup_documents import WorkupDocuments
from tpi_tracker.ui.widgets.workup_gate import GateNote
from tpi_tracker.ui.widgets.workup_head import WorkupHead
from tpi_tracker.ui.widgets.workup_pattern import PatternCard
from tpi_tracker.ui.widgets.workup_source_box import NOTE
from tpi_tracker.ui.widgets.workup_sources import SourcesCard
from tpi_tracker.ui.widgets.workup_steps import StepsCard
from tpi_tracker.ui.widgets.workup_summary import PathwayNote, SummaryCard

NARROW = 1290
"""Below this width the summary stands at the end of the middle column."""
SLIM = 900
"""Below this width the steps are numbers, and answers stand under their questions."""


class WorkupPage(Page):
    """Every answer is kept at once; nothing here is saved by a button."""

    NAME = "Workup"

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # passed on as they came
        self.workup_id = ""
        self.saves = WorkupSaves(self)
        self.saving = self.saves.saving
        self.view: WorkupView | None = None
        self._keeper: DraftKeeper | None = None
        self._draft_words = ""
        self._current = "red_flags"
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._is_slim = False
        self._head = WorkupHead(self.clinic.zone)
        self._kept = self._head.kept
        self._outer.addWidget(self._head)
        self._columns = QHBoxLayout()
        self._columns.setContentsMargins(style.px(24), 0, style.px(24), style.px(8))
        self._columns.setSpacing(style.px(12))
        self._outer.addLayout(self._columns, 1)
        self.saving.told.connect(self._say_saving)
        self._cards: dict[str, StepCard] = {}
        self._documents = WorkupDocuments(self)
        self._content = checklist()
        self._build(self._content)

    def is_fresh(self) -> bool:
        """Whether the page asks what the checklist in force asks."""
        return self._content is checklist()

    def prepare(self) -> None:
        """Make the rows of the gate, where most workups begin: they are the same in every region."""
        flags = self._items_of("red_flags", None)
        if not any(flag.regions for flag in flags):
            self._cards["red_flags"].set_items(flags)
            self._cards["red_flags"].build()

    def open_place(self, place: Place) -> None:
        """Show the named workup, else the one the problem is at, be it concluded; begin one where there is none."""
        self.place = place
        assert isinstance(place, WorkupPlace)
        found = place.workup_id or workups.shown(self.clinic, place.problem_id)
        if found is not None:
            self._open(found)
        else:
            self.saves.save(partial(workups.open_workup, self.clinic, place.problem_id), self._begun)

    def _open(self, workup_id: str) -> None:
        is_new = self.view is None
        self.workup_id = workup_id
        self.view = self._read()
        if is_new:
            self._ask_for(self.view)
        self._show(self.view)
        progress = self.view.progress
        step = self.view.content.steps[progress.step - 1].key if progress.is_open else "conclusion"
        if is_new:
            step = self._begin_drafts(self.view) or step
        self._open_step(step, focus=False)

    def _begun(self, saved: Saved) -> None:
        self._tell_begun(saved)
        self._open(saved.record.key)
        if self.isVisible():
            self.first_focus()

    def _tell_begun(self, saved: Saved) -> None:
        if saved.changes.kinds:
            self.saves.tell(saved)
            self.say(self.tr("Workup begun"), stays=self.tr("A workup that was begun is not undone: conclude it"))

    def keep_draft(self) -> None:
        if self._keeper is not None:
            self._keeper.keep_if_touched()

    def draft_content(self) -> dict[str, Any]:
        """The conclusion, and results and reasons that are being typed: all else is kept at once."""
        return {"conclusion": self._conclusion.words(), "answers": self._unfinished()}

    def restore(self, content: Mapping[str, Any]) -> None:
        """Put back what was being typed."""
        conclusion = str(content.get("conclusion", ""))
        if conclusion != self._conclusion.words():
            self._conclusion.text.setPlainText(conclusion)
        for key, text in dict(content.get("answers", {})).items():
            item = self.view.content.by_key.get(key) if self.view is not None else None
            if key.startswith(NOTE):
                self._sources.put_note_back(key.removeprefix(NOTE), str(text))
            elif item is not None:
                self._cards[item.step].put_back(item, str(text))

    def _unfinished(self) -> dict[str, str]:
        return {key: text for card in self._cards.values() for key, text in card.unfinished().items()}

    def _begin_drafts(self, view: WorkupView) -> str:
        """Take up what was being typed; the step where it goes on."""
        self._keeper = DraftKeeper(
            self, self.clinic, "workup", patient_no=view.patient.patient_no, problem_id=view.problem.problem_id
        )
        self._keeper.kept.connect(self.drafted)
        if view.progress.is_open:
            self._draft_words = self._keeper.take_up()
            self._show_head(view)
            if not self._has_typed():
                self._let_draft_go()
        self._conclusion.written.connect(self._conclusion_typed)
        by_key = view.content.by_key
        unfinished = [by_key[key].step if key in by_key else "sources" for key in self._unfinished()]
        return unfinished[0] if unfinished else "conclusion" if self._draft_words else ""

    def _conclusion_typed(self) -> None:
        if self._conclusion.text.hasFocus():
            self._typed()

    def _typed(self) -> None:
        """A draft is needed while a text differs from what is kept of it."""
        if self._keeper is not None and self._has_typed():
            self._keeper.touch()
        else:
            self._let_draft_go()

    def _has_typed(self) -> bool:
        kept = (self.view.workup.conclusion if self.view is not None else None) or ""
        return bool(self._unfinished()) or self._conclusion.words() != kept

    def _let_draft_go(self) -> None:
        if self._keeper is not None:
            self._keeper.discard()
        if self._draft_words and self.view is not None:
            self._draft_words = ""
            self._show_head(self.view)

    def _say_saving(self, words: str) -> None:
        if words:
            self._kept.setText(words)
        elif self.view is not None:
            self._show_head(self.view)

    def title(self) -> str:
        return self.tr("Workup")

    def provenance(self) -> Sequence[Provenance]:
        return super().provenance() if self.view is None else provenance.of_workup(self.view)

    def first_focus(self) -> None:
        """Where work goes on; in a concluded workup on its step, as nothing below it can be answered."""
        if self.view is not None and not self.view.progress.is_open:
            self._steps.rows[self._current].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._cards[self._current].focus_first()

    def refresh(self) -> None:
        """Read the workup again and bring every card up to date."""
        if self.workup_id:
            self._show(self._read())

    def _read(self) -> WorkupView:
        self.saves.reading()
        return workups.view(self.clinic, self.workup_id)

    def _show(self, view: WorkupView) -> None:
        self.view = view
        locked = view.workup.concluded_on is not None or self.clinic.read_only
        for card in self._cards.values():
            card.show_view(view, locked=locked)
        self._closed.show_view(view, read_only=self.clinic.read_only)
        self._gate.show_view(view)
        region = view.problem.region.value if view.problem.region else None
        self._summary.show_view(view, region)
        self._pathways.show_view(view)
        self._documents.show(view)
        self._show_head(view)
        self._steps.show_view(view, self._current)

    def on_changes(self, changes: Changes) -> None:
        if self.view is not None and self.view.patient.patient_no in changes.patients:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        under = self.width() < style.px(NARROW)
        if under and self._side.widget() is not None:
            summary = self._side.takeWidget()
            self._middle.insertWidget(self._middle.count() - 1, summary)
            summary.show()
        elif not under and self._side.widget() is None:
            self._middle.removeWidget(self._summary)
            self._side.setWidget(self._summary)
        self._side.setVisible(not under)
        slim = self.width() < style.px(SLIM)
        if slim != self._is_slim:
            self._is_slim = slim
            self._steps.set_compact(slim)
            self._steps_area.setFixedWidth(style.px(60 if slim else 212))
            for card in self._cards.values():
                card.set_narrow(slim)
        self._kept.setVisible(not slim)

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        return go_on(self, forward=forward)

    def _build(self, content: Checklist) -> None:
        """Everything that is the same for every patient."""
        plan = OutlineButton(self.tr("Plan"), "plan", name="open_plan")
        plan.clicked.connect(self._go_plan)
        report = OutlineButton(self.tr("Report"), "report", name="open_report", keys="Ctrl+P")
        report.clicked.connect(self._go_report)
        self._banner = PatientBanner(None, self.clinic.today(), [plan, report])
        self._outer.insertWidget(0, self._banner)
        self._steps = StepsCard([(step.key, step.short or step.title) for step in content.steps])
        self._steps.chosen.connect(self._open_step)
        self._steps_area = scrolling(self._steps)
        self._steps_area.setFixedWidth(style.px(212))
        self._columns.addWidget(self._steps_area)
        holder = AsHighAsNeeded()
        self._scroll = scrolling(holder)
        self._columns.addWidget(self._scroll, 1)
        self._middle = QVBoxLayout(holder)
        self._middle.setContentsMargins(margins(0, 0, style.px(4), style.px(8)))
        self._middle.setSpacing(style.px(8))
        self._closed = ConcludedNote()
        self._closed.reopened.connect(self._reopen)
        self._closed.new_wanted.connect(self._begin_anew)
        self._middle.addWidget(self._closed)
        self._gate = GateNote()
        self._middle.addWidget(self._gate)
        for number, step in enumerate(content.steps, 1):
            card = self._card_of(step, number, content, holder)
            card.answered.connect(self.saves.answer)
            card.cleared.connect(self.saves.clear)
            card.typed.connect(self._typed)
            card.opened.connect(self._open_step)
            self._cards[step.key] = card
            self._middle.addWidget(card)
        self._middle.addStretch(1)  # alone takes room that is left, else every note and card would
        self._summary = SummaryCard()
        self._pathways = PathwayNote()
        self._print = OutlineButton(self.tr("Print report"), "report", name="print_report")
        self._print.clicked.connect(self._go_report)
        self._summary.body.addWidget(self._pathways)
        self._summary.body.addWidget(self._print)
        self._side = scrolling(self._summary)
        self._side.setFixedWidth(style.px(316))
        self._columns.addWidget(self._side)

    def _card_of(self, step: Step, number: int, content: Checklist, holder: QWidget) -> StepCard:
        if step.key == "red_flags":
            return RedFlagCard(step, content, holder)
        if step.key == "pattern":
            return PatternCard(step, holder)
        if step.key == "complexity":
            return ComplexityCard(step, holder)
        if step.key == "sources":
            self._sources = SourcesCard(step, content, holder)
            self._sources.weighed.connect(self.saves.weigh)
            self._sources.sided.connect(self.saves.set_side)
            self._sources.noted.connect(self.saves.set_note)
            return self._sources
        if step.key == "conclusion":
            self._conclusion = ConclusionCard(step, content, holder)
            self._conclusion.planned.connect(self._go_plan_with)
            self._conclusion.treatments_wanted.connect(self._go_treatments)
            self._conclusion.concluded.connect(self._conclude)
            return self._conclusion
        return StepCard(number, step, holder)

    def _ask_for(self, view: WorkupView) -> None:
        """Give every step the items that matter for the region."""
        region = view.problem.region.value if view.problem.region else None
        self._sources.set_region(region)
        for key, card in self._cards.items():
            if card is not self._sources:
                card.set_items(self._items_of(key, region))

    def _items_of(self, step: str, region: str | None) -> list[Item]:
        return [item for item in self._content.items_for(region) if item.step == step and item.part_of is None]

    def _show_head(self, view: WorkupView) -> None:
        self._banner.set_patient(view.patient, self.clinic.today())
        self._head.show_view(view, self._draft_words)

    def _open_step(self, key: str, *, focus: bool = True) -> None:
        self._current = key
        for name, card in self._cards.items():
            card.fold(name != key)
        if self.view is not None:
            self._steps.show_view(self.view, key)
        self._scroll.ensureWidgetVisible(self._cards[key], 0, style.px(24))
        if focus:
            self._cards[key].focus_first()

    def row_of(self, item: str) -> Any:
        """The row of an item, None where no card has it."""
        rows = (card.row_of(item) for card in self._cards.values())
        return next((row for row in rows if row is not None), None)

    def _conclude(self, text: str) -> None:
        shown = self.view.workup.version if self.view is not None else None
        call = partial(workups.conclude, self.clinic, self.workup_id, text, shown=shown)
        self.saving.begin(call, self._concluded, self._not_concluded, keeper=self._keeper)

    def _concluded(self, saved: Saved) -> None:
        self._let_draft_go()
        self._conclusion.show_error("")
        self.saves.tell(saved)
        self.say(self.tr("Workup concluded"), saved.undo)

    def _not_concluded(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._conclusion.show_error(error.problems[0].sentence)
        else:
            self.saves.not_saved(error)

    def _reopen(self) -> None:
        shown = self.view.workup.version if self.view is not None else None
        self.saves.save(partial(workups.reopen, self.clinic, self.workup_id, shown=shown), self._reopened)

    def _reopened(self, saved: Saved) -> None:
        self.saves.tell(saved)
        self.say(self.tr("Workup reopened"), saved.undo)
        self._open_step(self._current)

    def _begin_anew(self) -> None:
        """Leave the concluded workup as it is and begin another of the same problem."""
        if self.view is not None:
            self.saves.save(partial(workups.open_workup, self.clinic, self.view.problem.problem_id), self._anew)

    def _anew(self, saved: Saved) -> None:
        self.workup_id = saved.record.key
        self._tell_begun(saved)
        self.refresh()
        self._open_step("red_flags")

    def _go_plan(self) -> None:
        if self.view is not None:
            self.go(PlanPlace(self.view.patient.patient_no, self.view.problem.problem_id))

    def _go_plan_with(self, pathway: str) -> None:
        if self.view is not None:
            self.go(PlanPlace(self.view.patient.patient_no, self.view.problem.problem_id, pathway=pathway))

    def _go_treatments(self) -> None:
        if self.view is not None:
            self.go(TreatmentsPlace(self.view.patient.patient_no, self.view.problem.problem_id))

    def _go_report(self) -> None:
        if self.view is not None:
            self.go(ReportPlace(self.view.patient.patient_no, self.view.problem.problem_id))
