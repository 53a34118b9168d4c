"""A questionnaire: choose it, then one key for each answer; or only the total on its sheet."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from ulid import ULID

from tpi_tracker.domain.codes import NotGiven, Source
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.instant import fixed
from tpi_tracker.domain.instruments import InstrumentResult, result_of, result_of_totals
from tpi_tracker.domain.questionnaire import Instrument
from tpi_tracker.domain.score import Score
from tpi_tracker.render.told import told_words
from tpi_tracker.render.wording import say, word
from tpi_tracker.services import instruments, questionnaires, scores, seen
from tpi_tracker.services.instruments import Entered
from tpi_tracker.services.saving import Missing, Saved
from tpi_tracker.services.scores import ScoreContext
from tpi_tracker.services.seen import Seen
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.instrument_about import about_words
from tpi_tracker.ui.finding_words import notice_of
from tpi_tracker.ui.forms.questionnaire_entry import QuestionnaireEntry
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.forms.total_entry import TotalEntry
from tpi_tracker.ui.places import InstrumentPlace, Place
from tpi_tracker.ui.widgets.date_fields import TimeField
from tpi_tracker.ui.widgets.fields import ChoiceField
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.result_line import FinePrint, ResultLine
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox

WIDE = 560
"""Pixels of the questions: they are never narrower."""


class InstrumentDialog(SheetForm):
    """Records a questionnaire, or corrects one. A half answered one is a draft and never a total."""

    NAME = "Questionnaire"
    FORM = "instrument"
    amended: Score | None
    SIZE = (640, 520)
    SAVE_KEY = "Return"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._context: ScoreContext | None = None
        self._opened: Entered | None = None
        self._save_id = str(ULID())
        self._instrument = questionnaires.instruments()[0]
        self._entries: dict[str, QuestionnaireEntry] = {}
        self._totals: dict[str, TotalEntry] = {}
        self._build()

    # ---- opening ----

    def open_place(self, place: Place) -> None:
        assert isinstance(place, InstrumentPlace)
        self.place = place
        corrected = self._kept(place.row_id) if place.row_id is not None else ()
        if place.row_id is not None and not corrected:
            self.turn_back(self.tr("The questionnaire is no longer there to be corrected"), place.draft_id)
            return
        context = self._context = scores.context(self.clinic, place.problem_id)
        self.set_titles(self.tr("Questionnaire"), context.problem.title)
        self.name_patient(context.patient)
        self.when.set_value(self.clinic.now())
        is_due = any(day <= self.clinic.today() for day in context.due)
        self.source.set_value("phone" if is_due and not context.answers else "clinic")
        self.which.set_value(place.instrument or self._last_used(context))
        self._choose()
        if corrected:
            self._correct(corrected)
        self.begin_drafts(
            patient_no=place.patient_no,
            problem_id=place.problem_id,
            draft_id=place.draft_id,
            about={"row_id": self.amended.key} if self.amended is not None else None,
        )
        self._answer()
        self.first_focus()

    def first_focus(self) -> None:
        """The first question still open, where it is known which questionnaire is meant; else the choice of one."""
        place = self.place
        is_known = isinstance(place, InstrumentPlace) and (place.instrument or place.row_id or place.draft_id)
        if is_known or self._is_touched():
            self._focus_questions()
        else:
            self.which.editor.setFocus()

    def _last_used(self, context: ScoreContext) -> str:
        used = [owner.key for score in context.scores if (owner := questionnaires.instrument_of(score.scale))]
        return used[-1] if used else "peg"

    def _kept(self, row_id: str) -> tuple[Score, ...]:
        try:
            self._opened = instruments.kept(self.clinic, row_id)
        except Missing:
            return ()
        found = self._opened.scores
        known = questionnaires.instrument_of(found[0].scale) is not None
        return found if known and not found[0].is_retracted else ()

    def _correct(self, found: Sequence[Score]) -> None:
        assert self._context is not None
        score = self.amended = found[0]
        owner = questionnaires.instrument_of(score.scale)
        assert owner is not None
        self.set_titles(self.tr("Correct questionnaire"), self._context.problem.title)
        self.which.set_value(owner.key)
        self.which.set_read_only(True)
        self._choose()
        self.when.set_value(score.taken_at.astimezone(self.clinic.zone))
        self.source.set_value(score.source.value if score.source else None)
        self._reason.show()
        given = instruments.answers_of(self.clinic, score)
        self._refused.setChecked(score.not_given is NotGiven.REFUSED)
        if given and owner.items:
            self._entry(owner).set_answers(given)
        elif score.value is not None:
            self._total_only.setChecked(True)
        self._totals_of(owner).set_values({other.scale: other.value for other in found})
        self._show_way()

    # ---- building ----

    def _build(self) -> None:
        offered = [
            (found.key, f"{found.title}: {found.name}" if found.name != found.title else found.title)
            for found in questionnaires.instruments()
        ]
        self.which = ChoiceField(self.tr("Questionnaire"), offered, name="instrument")
        self.when = TimeField(self.tr("When"), name="taken_at", today=self.clinic.today())
        sources = [(source.value, word("source", source.value)) for source in Source]
        self.source = ChoiceField(self.tr("Source"), sources, name="source")
        self._reason = self.reason_field()
        self.add_fields((self.which, self.when, self.source, self._reason))
        self.which.changed.connect(self._chosen)
        self.which.editor.installEventFilter(self)
        top = QHBoxLayout()
        top.setSpacing(style.px(12))
        for field, width in ((self.which, 0), (self.when, 164), (self.source, 96)):
            if width:
                field.setFixedWidth(style.px(width))
            top.addWidget(field, 0 if width else 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addLayout(self._ways())
        holder = QWidget()
        holder.setMinimumWidth(style.px(WIDE))
        self._questions = QVBoxLayout(holder)
        self._questions.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(holder)
        self.body.addWidget(self._reason)
        self._about = FinePrint(WIDE, name="instrument_about")
        self.body.addWidget(self._about)
        self.body.addStretch()
        self._result = ResultLine()
        outer = self.layout()
        outer.insertWidget(outer.indexOf(self.trouble), self._result)
        self._result.give_way_to(self.trouble, self.leaving)

    def _ways(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(style.px(6))
        self._total_only = TickBox(self.tr("Total only"), name="total_only")
        self._refused = TickBox(self.tr("Refused"), name="refused")
        self._hints: list[QWidget] = []
        for box, key in ((self._total_only, "T"), (self._refused, "R")):
            box.toggled.connect(self._way_changed)
            hint = KeyHint(key)
            line.addWidget(box)
            line.addWidget(hint)
            line.addSpacing(style.px(10))
            self._hints.append(hint)
        line.addStretch()
        self._not_asked_words = Text(self.tr("not asked"), 11, tone="muted")
        self._not_asked_hint = KeyHint("N")
        line.addWidget(self._not_asked_words)
        line.addWidget(self._not_asked_hint)
        return line

    def _entry(self, found: Instrument) -> QuestionnaireEntry:
        entry = self._entries.get(found.key)
        if entry is None:
            entry = self._entries[found.key] = QuestionnaireEntry(found)
            entry.changed.connect(self._answered)
            entry.submitted.connect(self.save)
            entry.letter.connect(self._letter)
            self._questions.addWidget(entry)
        return entry

    def _totals_of(self, found: Instrument) -> TotalEntry:
        totals = self._totals.get(found.key)
        if totals is None:
            totals = self._totals[found.key] = TotalEntry(found)
            totals.changed.connect(self._answered)
            totals.letter.connect(self._letter)
            self._questions.addWidget(totals)
        return totals

    # ---- choosing ----

    def _chosen(self) -> None:
        self._choose()
        self._answer()

    def _choose(self) -> None:
        found = questionnaires.instrument(str(self.which.value() or ""))
        if found is not None:
            self._instrument, self.speaks_by = found, (f"instrument/{found.key}",)
            self._about.setText(about_words(found))
            self._show_way()

    def _show_way(self) -> None:
        """Questions, or the total alone, or neither when it was refused."""
        found = self._instrument
        asks = bool(found.items)
        by_total = not asks or self._total_only.isChecked()
        refused = self._refused.isChecked()
        if asks:
            self._entry(found)
        self._totals_of(found)
        for key, entry in self._entries.items():
            entry.setVisible(key == found.key and not by_total and not refused)
        for key, totals in self._totals.items():
            totals.setVisible(key == found.key and by_total and not refused)
        self._total_only.setVisible(asks)
        self._hints[0].setVisible(asks)
        for widget in (self._not_asked_words, self._not_asked_hint):
            widget.setVisible(asks and not by_total and not refused)

    def _way_changed(self) -> None:
        self._show_way()
        self._answer()
        self.typed()

    def _letter(self, letter: str) -> None:
        box = {"T": self._total_only, "R": self._refused}.get(letter)
        if box is not None and not box.isHidden():
            box.setChecked(not box.isChecked())
            self._focus_questions()

    def _focus_questions(self) -> None:
        if self._refused.isChecked():
            self._refused.setFocus(Qt.FocusReason.TabFocusReason)
        elif self._by_total():
            self._totals_of(self._instrument).focus_first()
        else:
            self._entry(self._instrument).focus_first()

    def _by_total(self) -> bool:
        return not self._instrument.items or self._total_only.isChecked()

    # ---- answering ----

    def _is_touched(self) -> bool:
        return self._refused.isChecked() or (
            bool(self._totals_of(self._instrument).texts())
            if self._by_total()
            else self._entry(self._instrument).is_touched()
        )

    def _answered(self) -> None:
        if self.sender() in {self._entries.get(self._instrument.key), self._totals.get(self._instrument.key)}:
            self.typed()
            self._answer()

    def _answer(self) -> None:
        """Say at once what the answers make."""
        found = self._instrument
        if self._refused.isChecked():
            self._result.show_words(self.tr("Refused: no number is stored; the chart shows a mark."), None)
        elif not self._by_total() and self._entry(found).is_not_asked():
            self._result.show_words(self.tr("Not asked: no number is stored; the chart shows a mark."), None)
        else:
            result = self._now()
            self._result.show_words(say(result.sentence), result)

    def _now(self) -> InstrumentResult:
        found = self._instrument
        if not self._by_total():
            return self._entry(found).result()
        try:
            values = self._totals_of(found).values()
        except DomainError:
            return result_of(found, {})
        return result_of_totals(found, values)

    def writing(self) -> Callable[[], Saved]:
        made, own = self._made(), self.amended
        if own is not None:
            why = self.reason_given()
            return partial(instruments.amend, self.clinic, own.key, made, why, opened=self._opened)
        return partial(scores.record_all, self.clinic, made.scores, answers=made.answers, save_id=self._save_id)

    def written(self, saved: Saved) -> None:
        assert self._context is not None
        words = self.tr("{title} corrected for {name}") if self.amended else self.tr("{title} saved for {name}")
        said = words.format(title=self._instrument.title, name=self._context.patient.shown_name)
        self.hub.tell(saved.changes, self)
        self.said.emit(notice_of(said, saved.undo, saved.turns))
        self.finish()

    def _made(self) -> Entered:
        assert isinstance(self.place, InstrumentPlace)
        local = self.when.value()
        if local is None:
            raise Refused([DomainError("taken_at", self.tr("When was it asked?"))])
        at: datetime = fixed(local.replace(tzinfo=self.clinic.zone))
        found = self._instrument
        what: dict[str, Any] = {}
        if self._refused.isChecked():
            what["not_given"] = NotGiven.REFUSED
        elif self._by_total():
            what["totals"] = self._totals_of(found).values()
        elif self._entry(found).is_not_asked():
            what["not_given"] = NotGiven.NOT_ASKED
        else:
            what["answers"] = self._entry(found).answers()
        return instruments.entered(found, self.place.problem_id, at, self.source.value(), **what)

    def show_problems(self, problems: Sequence[DomainError]) -> None:
        """What is missing is said where the result stands; a half answered sheet is kept as a draft at once."""
        found, items = self._instrument, {item.key for item in self._instrument.items}
        own = [problem for problem in problems if problem.field in items and not self._by_total()]
        rest = [problem for problem in problems if problem not in own]
        if self._by_total():
            rest = self._totals_of(found).show_problems(rest)
        super().show_problems(rest)
        if not own:
            return
        self._result.show_wrong(told_words(own[0].sentence))
        self._entry(found).focus_item(own[0].field)
        if self.keeper is not None and self._entry(found).is_touched():
            self.keeper.keep()
            self.foot_words.setText(self.tr("Half answered: kept as a draft"))

    # ---- drafts ----

    def began_from(self) -> Seen | None:
        """Its totals and answers: an answer may change without its total."""
        return None if self._opened is None else seen.versions((*self._opened.scores, *self._opened.answers))

    def go_on_from(self, began: Seen) -> None:
        self._opened = instruments.as_it_was(self.clinic, began)

    def draft_content(self) -> dict[str, Any]:
        exact = self.when.exact()
        content = super().draft_content() | {
            "exact_at": exact.isoformat() if exact is not None else None,
            "answered": {key: entry.content() for key, entry in self._entries.items() if entry.is_touched()},
            "totals": {key: texts for key, totals in self._totals.items() if (texts := totals.texts())},
            "total_only": self._total_only.isChecked(),
            "refused": self._refused.isChecked(),
        }
        return content | ({"row_id": self.amended.key} if self.amended is not None else {})

    def restore(self, content: Mapping[str, Any]) -> None:
        super().restore(content)
        exact = content.get("exact_at")
        self.when.hold(datetime.fromisoformat(exact) if exact else None)
        self._choose()
        for key, answered in (content.get("answered") or {}).items():
            found = questionnaires.instrument(key)
            if found is not None and found.items:
                self._entry(found).restore(answered)
        for key, texts in (content.get("totals") or {}).items():
            found = questionnaires.instrument(key)
            if found is not None:
                self._totals_of(found).set_texts(texts)
        self._total_only.setChecked(bool(content.get("total_only")))
        self._refused.setChecked(bool(content.get("refused")))
        self._show_way()

    # ---- keys ----

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.which.editor and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
                self._focus_questions()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._refused.hasFocus() and event.text() in {"r", "R"}:
            self._letter("R")
        else:
            super().keyPressEvent(event)
