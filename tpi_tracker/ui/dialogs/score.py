"""One score, as fast as it can be said: a digit, then Enter."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from ulid import ULID

from tpi_tracker.domain.codes import CallResult, Measure, NotGiven
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.score import PAIN_SCALES, Score
from tpi_tracker.render.told import told_words
from tpi_tracker.render.wording import day_words, number, word
from tpi_tracker.services import followups, instruments, scores
from tpi_tracker.services.conflicts import Conflict
from tpi_tracker.services.instruments import Entered
from tpi_tracker.services.saving import Missing, Saved
from tpi_tracker.services.scores import ScoreContext
from tpi_tracker.ui import style
from tpi_tracker.ui.dialogs.call_conflict import CallConflictDialog
from tpi_tracker.ui.finding_words import notice_of
from tpi_tracker.ui.forms import score_relief
from tpi_tracker.ui.forms.questionnaire_entry import QuestionnaireEntry
from tpi_tracker.ui.forms.score_entry import ScoreEntry
from tpi_tracker.ui.forms.score_preview import ScorePreview
from tpi_tracker.ui.forms.score_relief import ScoreAsked
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import InstrumentPlace, Place, ScorePlace
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.relief_line import ReliefLine
from tpi_tracker.ui.widgets.text import Text


class ScoreDialog(SheetForm):
    """Records a score, or corrects one. Nothing is saved before Enter or *Save*."""

    NAME = "Record score"
    FORM = "score"
    amended: Score | None
    speaks_by = ("rules/response", "rules/schedule")
    SIZE = (640, 580)
    SAVE_KEY = "Return"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._context: ScoreContext | None = None
        self._follow_up: str | None = None
        self._save_id = str(ULID())
        self.entry = ScoreEntry(self.clinic)
        self.entry.changed.connect(self._answer)
        self.entry.typed.connect(self.typed)
        self.entry.submitted.connect(self.save)
        self.add_fields(self.entry.fields)
        self._relief = ReliefLine()
        self.body.addWidget(self.entry)
        self.body.addWidget(self._relief)
        self._preview = ScorePreview(self.clinic)
        self.body.addWidget(self._preview)
        self._build_further()
        self.body.addStretch()

    # ---- opening ----

    def open_place(self, place: Place) -> None:
        assert isinstance(place, ScorePlace)
        self.place = place
        self._follow_up = place.follow_up
        corrected = self._kept_score(place.row_id) if place.row_id is not None else None
        if place.row_id is not None and corrected is None:
            self.turn_back(self.tr("The score is no longer there to be corrected"), place.draft_id)
            return
        if corrected is not None and corrected.scale not in PAIN_SCALES:
            self.go(InstrumentPlace(place.patient_no, place.problem_id, row_id=corrected.key))
            return
        context = self._context = scores.context(self.clinic, place.problem_id)
        self.set_titles(self.tr("Record score"), context.problem.title)
        self.name_patient(context.patient)
        self._prefill(context)
        if corrected is not None:
            self._correct(corrected)
        self.begin_drafts(
            patient_no=place.patient_no,
            problem_id=place.problem_id,
            draft_id=place.draft_id,
            about={"row_id": corrected.key} if corrected is not None else None,
        )
        self._answer()
        self.first_focus()
        if place.digit:
            self.entry.type_text(place.digit)

    def first_focus(self) -> None:
        self.entry.focus_first()

    def _build_further(self) -> None:
        self._asked = {key: QuestionnaireEntry(instruments.known(key)) for key in ("peg", "pgic")}
        self._reason = self.reason_field()
        self._peg_button = OutlineButton("PEG", name="peg_button", keys="P")
        self._pgic_button = OutlineButton("PGIC", name="pgic_button", keys="G")
        self._other_button = OutlineButton(self.tr("Other…"), name="other_button", keys="Q")
        self._peg_button.setAccessibleDescription(self.tr("Pain, enjoyment and general activity"))
        self._pgic_button.setAccessibleDescription(self.tr("The patient's impression of change"))
        self._other_button.setAccessibleName(self.tr("Other questionnaire"))
        self._peg_button.clicked.connect(self._ask_peg)
        self._pgic_button.clicked.connect(self._ask_pgic)
        self._other_button.clicked.connect(self._ask_other)
        self._due_words = Text("", 12, tone="muted")
        line = QHBoxLayout()
        line.setSpacing(style.px(4))
        self._further: list[QWidget] = []
        for button, key in ((self._peg_button, "P"), (self._pgic_button, "G"), (self._other_button, "Q")):
            self._further += [button, KeyHint(key)]
        for place, widget in enumerate(self._further):
            line.addWidget(widget)
            if place % 2:
                line.addSpacing(style.px(6))
        line.addStretch()
        line.addWidget(self._due_words)
        further = QVBoxLayout()
        further.setSpacing(style.px(8))
        further.addLayout(line)
        for entry in self._asked.values():
            entry.hide()
            entry.changed.connect(self.typed)
            entry.submitted.connect(self.save)
            entry.letter.connect(self._letter)
            further.addWidget(entry)
        further.addWidget(self._reason)
        self.add_fields((self._reason,))
        for watched in (self.entry.keys, self.entry.stated.editor):
            watched.installEventFilter(self)
        self.body.addLayout(further)

    def _prefill(self, context: ScoreContext) -> None:
        given = [score for score in context.scores if score.scale in PAIN_SCALES]
        verdict = context.verdict_for(self.clinic.now())
        pair = ("nrs", "now")
        if verdict is not None and verdict.pair is not None:
            pair = verdict.pair
        elif given:
            pair = given[-1].scale, str(given[-1].measure or "now")
        is_due = any(day <= self.clinic.today() for day in context.due)
        source = "phone" if self._follow_up or is_due else "clinic"
        self.entry.prefill(pair, source, other_scales=any(score.scale != "nrs" for score in given))
        self._due_words.setText(self._due_sentence(context))

    def _due_sentence(self, context: ScoreContext) -> str:
        today = self.clinic.today()
        ahead = [day for day in context.due if day > today]
        if context.answers:
            return self.tr("answers the call due {day}").format(day=day_words(context.answers[-1]))
        if ahead:
            return self.tr("no call due today; the next is {day}").format(day=day_words(ahead[0]))
        return self.tr("no call due")

    def _kept_score(self, row_id: str) -> Score | None:
        try:
            score = scores.get(self.clinic, row_id)
        except Missing:
            return None
        return None if score.is_retracted else score

    def _correct(self, score: Score) -> None:
        assert self._context is not None
        self.amended = score
        self.set_titles(self.tr("Correct score"), self._context.problem.title)
        self.entry.show_score(score)
        self.entry.keys.entered.connect(self._go_to_reason)
        self._reason.editor.installEventFilter(self)
        for widget in (*self._further, self._due_words):
            widget.hide()
        self._reason.show()

    def _go_to_reason(self) -> None:
        """The corrected value is typed: what was wrong with the old one is next."""
        self._reason.editor.setFocus(Qt.FocusReason.TabFocusReason)

    # ---- answering ----

    def _ask_peg(self) -> None:
        self._ask("peg")

    def _ask_pgic(self) -> None:
        self._ask("pgic")

    def _ask(self, key: str) -> None:
        """Open the questions, or close them again while nothing was answered."""
        entry = self._asked[key]
        entry.setVisible(entry.isHidden() or entry.is_touched())
        if entry.isHidden():
            self.first_focus()
        else:
            entry.focus_first()

    def _ask_other(self) -> None:
        """Another questionnaire has a sheet of its own; what was typed here stays as a draft."""
        assert isinstance(self.place, ScorePlace)
        if self.keeper is not None and self.keeper.holds_something:
            self.keeper.keep()
            self.say(self.tr("The score is kept as a draft"), tone="pending")
        self.go(InstrumentPlace(self.place.patient_no, self.place.problem_id))

    def _letter(self, letter: str) -> bool:
        buttons = {"P": self._peg_button, "G": self._pgic_button, "Q": self._other_button}
        button = buttons.get(letter)
        if button is None or button.isHidden():
            return False
        button.click()
        return True

    def _answer(self) -> None:
        """Say at once what the score means."""
        context = self._context
        if context is None:
            return
        pair = self.entry.pair()
        value, not_given = self.entry.score()
        at = self.entry.instant() or (self.amended.taken_at if self.amended is not None else self.clinic.now())
        asked = ScoreAsked(pair, value, not_given, self.entry.stated_relief(), at, self.amended)
        zone = self.clinic.zone
        self._relief.show_words(score_relief.words(context, asked, zone), score_relief.bars(context, asked))
        self._preview.follow(context, asked)

    # ---- saving ----

    def writing(self) -> Callable[[], Saved]:
        if self.amended is not None:
            reason = self.reason_given()
            return partial(scores.amend, self.clinic, self._amended(self.amended), reason)
        if self._follow_up is not None and self.entry.is_given():
            return self._call_scored(self._follow_up)
        made = self._records()
        return partial(scores.record_all, self.clinic, made.scores, answers=made.answers, save_id=self._save_id)

    def written(self, saved: Saved) -> None:
        self.hub.tell(saved.changes, self)
        self._say_saved(saved)
        self.finish()

    def meet(self, conflict: Conflict) -> None:
        """A call that another seat closed meanwhile shows both results; a score is compared field by field."""
        if isinstance(conflict.theirs, FollowUp) and self._follow_up is not None:
            value, not_given = self.entry.score()
            mine = number(value) if value is not None else word("not_given", not_given or "not_asked")
            write = partial(self._call_scored(self._follow_up), over_theirs=True)
            CallConflictDialog(self, self.clinic, conflict, mine, write, self._settled).open()
        else:
            super().meet(conflict)

    def _records(self) -> Entered:
        assert isinstance(self.place, ScorePlace)
        common = {"problem_id": self.place.problem_id} | self.entry.common()
        made = self._beside()
        pain = (Score.checked(common | self.entry.pain()),) if self.entry.is_given() else ()
        if not pain and not made.scores:
            raise Refused([DomainError("value", self.tr("Type the score, or N for not asked, R for refused."))])
        return Entered((*pain, *made.scores), made.answers)

    def _beside(self) -> Entered:
        """The questionnaires asked beside the score. A half answered one is refused: it has no total."""
        assert isinstance(self.place, ScorePlace)
        common = self.entry.common()
        found = []
        for key, entry in self._asked.items():
            if entry.isHidden() or not entry.is_touched():
                continue
            what: dict[str, Any] = {"answers": entry.answers()}
            if entry.is_not_asked():
                what = {"not_given": NotGiven.NOT_ASKED}
            try:
                found.append(
                    instruments.entered(
                        entry.instrument, self.place.problem_id, common["taken_at"], common["source"], **what
                    )
                )
            except Refused as refused:
                raise Refused([DomainError(f"{key}.{p.field}", p.sentence) for p in refused.problems]) from None
        return Entered(
            tuple(score for made in found for score in made.scores),
            tuple(answer for made in found for answer in made.answers),
        )

    def _amended(self, score: Score) -> Score:
        return score.changed(**self.entry.common(), **self.entry.pain())

    def _call_scored(self, follow_up: str) -> Callable[..., Saved]:
        pain, made = self.entry.pain(), self._beside()
        return partial(
            followups.call,
            self.clinic,
            follow_up,
            CallResult.SCORED,
            value=pain["value"],
            not_given=NotGiven(pain["not_given"]) if pain["not_given"] else None,
            measure=Measure(pain["measure"]),
            scale=pain["scale"],
            stated_relief_pct=pain["stated_relief_pct"],
            beside=(*made.scores, *made.answers),
            save_id=self._save_id,
        )

    def _say_saved(self, saved: Saved) -> None:
        assert self._context is not None
        value, not_given = self.entry.score()
        name = self._context.patient.shown_name
        if self.amended is not None:
            words = self.tr("Score corrected for {name}").format(name=name)
        elif value is None and not_given is None:
            words = self.tr("Saved for {name}").format(name=name)
        else:
            shown = number(value) if value is not None else word("not_given", not_given)
            words = self.tr("Score {value} saved for {name}").format(value=shown, name=name)
        self.said.emit(notice_of(words, saved.undo, saved.turns))

    def show_problems(self, problems: Any) -> None:
        own = [problem for problem in problems if problem.field in {"value", "not_given", "vas_score"}]
        super().show_problems([problem for problem in problems if problem not in own])
        if own:
            self.entry.say_wrong(told_words(own[0].sentence))
            self.first_focus()
        for problem in problems:
            key, _, item = problem.field.partition(".")
            if key in self._asked:
                self._asked[key].focus_item(item)

    # ---- drafts ----

    def draft_content(self) -> dict[str, Any]:
        corrects = {"row_id": self.amended.key} if self.amended is not None else {}
        asked = {key: entry.content() for key, entry in self._asked.items() if entry.is_touched()}
        return super().draft_content() | self.entry.content() | {"asked": asked} | corrects

    def restore(self, content: Mapping[str, Any]) -> None:
        super().restore(content)
        self.entry.restore(content)
        for key, kept in (content.get("asked") or {}).items():
            if key in self._asked:
                self._asked[key].restore(kept)
                self._asked[key].show()

    # ---- keys ----

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """P, G and Q ask for a questionnaire where the score is typed, as long as nothing stands in the field; from an
        empty reason a point and Backspace still reach the score."""
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if watched is self._reason.editor:
                return not self._reason.text() and self._back_to_score(event)
            free = watched is self.entry.keys or not self.entry.stated.text()
            if free and event.text().upper() in {"P", "G", "Q"} and self._letter(event.text().upper()):
                return True
        return super().eventFilter(watched, event)

    def _back_to_score(self, event: QKeyEvent) -> bool:
        if self.entry.scale() == "vas" or not (event.text() in {".", ","} or event.key() == Qt.Key.Key_Backspace):
            return False
        self.first_focus()
        return event.key() == Qt.Key.Key_Backspace or self.entry.keys.type_key(event)
