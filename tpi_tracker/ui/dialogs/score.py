"""One score, as fast as it can be said: a digit, then Enter."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from ulid import ULID

from tpi_tracker.domain.codes import CallResult, Measure, NotGiven, Source
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.instant import fixed, local_date
from tpi_tracker.domain.score import PAIN_SCALES, RANGES, Score
from tpi_tracker.render.wording import day_words, number, word
from tpi_tracker.services import followups, scores
from tpi_tracker.services.saving import Saved
from tpi_tracker.services.scores import ScoreContext
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.places import Place, ScorePlace
from tpi_tracker.ui.widgets.bars import MOST
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.date_fields import TimeField
from tpi_tracker.ui.widgets.fields import ChoiceField, LineField, NumberField
from tpi_tracker.ui.widgets.instrument_choice import PegField, PgicField
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.relief_line import ReliefLine, relief_words
from tpi_tracker.ui.widgets.score_keys import ScoreKeys
from tpi_tracker.ui.widgets.text import Text

SCALE_WORDS = {"nrs": "NRS 0–10", "vas": "VAS 0–100 mm", "faces": "Faces 0–10"}


class ScoreDialog(SheetForm):
    """Records a score, or corrects one. Nothing is saved before Enter or *Save*."""

    NAME = "Record score"
    FORM = "score"
    SIZE = (640, 460)
    SAVE_KEY = "Return"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._context: ScoreContext | None = None
        self._corrected: Score | None = None
        self._follow_up: str | None = None
        self._save_id = str(ULID())
        self._is_filling = False

    # ---- opening ----

    def open_place(self, place: Place) -> None:
        assert isinstance(place, ScorePlace)
        self.place = place
        self._follow_up = place.follow_up
        self._context = scores.context(self.clinic, place.problem_id)
        self.set_titles(self.tr("Record score"), self._context.problem.title)
        self.name_patient(self._context.patient)
        self._build()
        self._prefill()
        if place.row_id is not None:
            self._take_up(scores.get(self.clinic, place.row_id))
        else:
            self.begin_drafts(patient_no=place.patient_no, problem_id=place.problem_id, draft_id=place.draft_id)
        self._answer()
        self.first_focus()
        if place.digit:
            self._type(place.digit)

    def first_focus(self) -> None:
        if self._scale() == "vas":
            self._vas.editor.setFocus()
        else:
            self._keys.setFocus()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(style.px(8))
        self._asked = Text(self.tr("Pain right now"), 14, 600)
        top.addWidget(self._asked)
        self._ends = Text(self.tr("0 none, 10 worst imaginable"), 12, tone="muted")
        top.addWidget(self._ends)
        top.addStretch()
        for words, key in (
            (self.tr("half points"), "."),
            (self.tr("not asked"), "N"),
            (self.tr("refused"), "R"),
        ):
            top.addWidget(Text(words, 11, tone="muted"))
            top.addWidget(KeyHint(key))
        self.body.addLayout(top)
        self._entry = QStackedWidget()
        self._entry.setFixedHeight(style.px(52))
        self._keys = ScoreKeys("large", self.tr("Score"))
        self._keys.changed.connect(self._changed)
        self._keys.entered.connect(self._move_on)
        self._keys.submitted.connect(self.save)
        self._vas = NumberField(self.tr("Score"), name="vas_score", label_hidden=True, placeholder="0–100 mm")
        self._vas.changed.connect(self._changed)
        vas = QWidget()
        line = QHBoxLayout(vas)
        line.setContentsMargins(0, 0, 0, 0)
        self._vas.setFixedWidth(style.px(120))
        line.addWidget(self._vas)
        line.addStretch()
        self._entry.addWidget(self._keys)
        self._entry.addWidget(vas)
        self.body.addWidget(self._entry)
        self._wrong = Text("", 12, 600, "alert", wrap=True, name="score_error")
        self._wrong.hide()
        self.body.addWidget(self._wrong)
        self._build_details()
        self._relief = ReliefLine()
        self.body.addWidget(self._relief)
        self._build_further()
        self.body.addStretch()

    def _build_details(self) -> None:
        today = self.clinic.today()
        measures = [(measure.value, word("measure", measure.value)) for measure in Measure]
        sources = [(source.value, word("source", source.value)) for source in Source]
        self._measure = ChoiceField(self.tr("Measure"), measures, name="measure")
        self._when = TimeField(self.tr("When"), name="taken_at", today=today)
        self._source = ChoiceField(self.tr("Source"), sources, name="source")
        self._stated = NumberField(self.tr("Stated relief (%)"), name="stated_relief_pct")
        self._stated.editor.installEventFilter(self)
        self._scale_choice = ChoiceField(
            self.tr("Scale"), [(scale, SCALE_WORDS[scale]) for scale in PAIN_SCALES], name="scale"
        )
        line = QHBoxLayout()
        line.setSpacing(style.px(12))
        for field, width in (
            (self._measure, 106),
            (self._when, 0),
            (self._source, 106),
            (self._stated, 118),
            (self._scale_choice, 118),
        ):
            if width:
                field.setFixedWidth(style.px(width))
            line.addWidget(field, 0 if width else 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.add_fields((self._measure, self._when, self._source, self._stated, self._scale_choice))
        for field in (self._measure, self._when, self._stated, self._scale_choice):
            field.changed.connect(self._answer)
        self._scale_choice.changed.connect(self._scale_chosen)

    def _build_further(self) -> None:
        self._peg = PegField()
        self._pgic = PgicField()
        self._reason = LineField(
            self.tr("Reason for the correction"), name="reason", placeholder=self.tr("what was wrong")
        )
        for field in (self._peg, self._pgic, self._reason):
            field.hide()
        self.add_fields((self._peg, self._pgic, self._reason))
        line = QHBoxLayout()
        line.setSpacing(style.px(8))
        self._peg_button = OutlineButton("PEG", name="peg")
        self._pgic_button = OutlineButton("PGIC", name="pgic")
        self._peg_button.setAccessibleDescription(self.tr("Pain, enjoyment and general activity: the total"))
        self._pgic_button.setAccessibleDescription(self.tr("The patient's impression of change"))
        self._peg_button.clicked.connect(self._ask_peg)
        self._pgic_button.clicked.connect(self._ask_pgic)
        self._one_further = Text(self.tr("one key further"), 12, tone="muted")
        self._due_words = Text("", 12, tone="muted")
        line.addWidget(self._peg_button)
        line.addWidget(self._pgic_button)
        line.addWidget(self._one_further)
        line.addStretch()
        line.addWidget(self._due_words)
        further = QVBoxLayout()
        further.setSpacing(style.px(8))
        further.addLayout(line)
        for field in (self._peg, self._pgic, self._reason):
            further.addWidget(field)
        self.body.addLayout(further)

    def _prefill(self) -> None:
        context = self._context
        assert context is not None
        given = [score for score in context.scores if score.scale in PAIN_SCALES]
        verdict = context.verdict_for(self.clinic.now())
        last = given[-1] if given else None
        pair = verdict.pair if verdict and verdict.pair else None
        scale = pair[0] if pair else last.scale if last else "nrs"
        measure = pair[1] if pair else str(last.measure or "now") if last else "now"
        self._scale_choice.set_value(scale)
        self._scale_choice.setVisible(scale != "nrs" or any(score.scale != "nrs" for score in given))
        self._measure.set_value(measure)
        self._source.set_value("phone" if self._follow_up or self._is_due(context) else "clinic")
        self._when.set_value(self.clinic.now())
        self._due_words.setText(self._due_sentence(context))
        self._scale_chosen()

    def _is_due(self, context: ScoreContext) -> bool:
        return any(day <= self.clinic.today() for day in context.due)

    def _due_sentence(self, context: ScoreContext) -> str:
        today = self.clinic.today()
        come = [day for day in context.due if day <= today]
        ahead = [day for day in context.due if day > today]
        if come:
            return self.tr("answers the call due {day}").format(day=day_words(come[-1]))
        if ahead:
            return self.tr("no call due today; the next is {day}").format(day=day_words(ahead[0]))
        return self.tr("no call due")

    def _take_up(self, score: Score) -> None:
        """Correct a score that is kept."""
        self._corrected = score
        self.set_titles(self.tr("Correct score"), self._context.problem.title if self._context else "")
        self._is_filling = True
        self._measure.set_value(str(score.measure or "now"))
        self._source.set_value(score.source.value if score.source else None)
        self._stated.set_value(score.stated_relief_pct)
        self._when.set_value(score.taken_at.astimezone(self.clinic.zone))
        for widget in (self._peg_button, self._pgic_button, self._one_further, self._due_words):
            widget.hide()
        self._reason.show()
        if score.scale == "pgic":
            self._pgic.set_value(score.value)
            self._show_instrument(self._pgic)
        elif score.scale in PAIN_SCALES:
            self._scale_choice.set_value(score.scale)
            self._scale_chosen()
            if score.scale == "vas":
                self._vas.set_value(score.value)
            else:
                self._keys.set_value(score.value, score.not_given)
        else:
            self._peg.set_value(score.value)
            self._show_instrument(self._peg)
        self._is_filling = False

    def _show_instrument(self, field: PegField | PgicField) -> None:
        field.show()
        for widget in (self._entry, self._relief, self._asked, self._ends, self._measure, self._stated):
            widget.hide()
        self._scale_choice.hide()

    # ---- typing ----

    def _type(self, digit: str) -> None:
        for character in digit:
            self._keys.type_key(QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character))

    def _changed(self) -> None:
        self._wrong.hide()
        if not self._is_filling:
            if self._keys.value() is not None or self._keys.not_given() is not None or self._vas.text():
                self.typed()
            self._answer()

    def _move_on(self) -> None:
        if self._corrected is None and self.isVisible():
            self._stated.editor.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the empty relief field the keys that belong to the score still reach it: a half, N, R, Backspace."""
        if watched is self._stated.editor and event.type() == QEvent.Type.KeyPress and not self._stated.text():
            assert isinstance(event, QKeyEvent)
            if event.text() and event.text() in ".,nNrR" and self._scale() != "vas":
                return self._keys.type_key(event)
            if event.key() == Qt.Key.Key_Backspace:
                self.first_focus()
                return True
        return super().eventFilter(watched, event)

    def _scale(self) -> str:
        return str(self._scale_choice.value() or "nrs")

    def _scale_chosen(self) -> None:
        scale = self._scale()
        self._entry.setCurrentIndex(1 if scale == "vas" else 0)
        self._ends.setText(
            self.tr("0 none, 100 worst imaginable") if scale == "vas" else self.tr("0 none, 10 worst imaginable")
        )

    def _ask_peg(self) -> None:
        self._peg.setVisible(not self._peg.isVisible())
        self._grow()
        self._peg.editor.setFocus()

    def _ask_pgic(self) -> None:
        self._pgic.setVisible(not self._pgic.isVisible())
        self._grow()
        self._pgic.focus_first()

    def _grow(self) -> None:
        self.layout().activate()
        self.resize(self.width(), max(style.px(self.SIZE[1]), self.sizeHint().height()))

    # ---- answering ----

    def _answer(self) -> None:
        """Say at once what the score means."""
        context = self._context
        if context is None:
            return
        measure, scale = str(self._measure.value() or "now"), self._scale()
        self._asked.setText(
            {
                "now": self.tr("Pain right now"),
                "average": self.tr("Pain on average"),
                "worst": self.tr("Pain at its worst"),
                "least": self.tr("Pain at its least"),
            }[measure]
        )
        value, not_given = self._score_typed()
        verdict = context.verdict_for(self._instant() or self.clinic.now())
        baseline = verdict.baseline if verdict and verdict.pair == (scale, measure) else None
        told = relief_words(
            value,
            not_given,
            baseline,
            local_date(baseline.at, self.clinic.zone) if baseline else None,
            self._stated_typed(),
            f"{word('scale', scale)} {word('measure', measure)}",
        )
        self._relief.show_words(told, self._bars((scale, measure), value, not_given))

    def _score_typed(self) -> tuple[float | None, str | None]:
        if self._scale() == "vas":
            try:
                return self._vas.value(), None
            except DomainError:
                return None, None
        return self._keys.value(), self._keys.not_given()

    def _stated_typed(self) -> float | None:
        try:
            return self._stated.value()
        except DomainError:
            return None

    def _instant(self) -> datetime | None:
        try:
            local = self._when.value()
        except DomainError:
            return None
        return None if local is None else fixed(local.replace(tzinfo=self.clinic.zone))

    def _bars(self, pair: tuple[str, str], value: float | None, not_given: str | None) -> tuple[float | None, ...]:
        context = self._context
        assert context is not None
        high = RANGES[pair[0]][1]
        corrected = self._corrected.key if self._corrected else None
        before = [
            None if score.value is None else score.value / high
            for score in context.scores
            if (score.scale, str(score.measure or "now")) == pair and score.key != corrected
        ]
        if value is not None or not_given is not None:
            before.append(None if value is None else value / high)
        return tuple(before[-MOST:])

    # ---- saving ----

    def write(self) -> None:
        assert isinstance(self.place, ScorePlace)
        if self._corrected is not None:
            saved = scores.amend(self.clinic, self._amended(self._corrected), self._reason.value())
        elif self._follow_up is not None and self._is_pain_given():
            saved = self._call_scored()
        else:
            saved = scores.record_all(self.clinic, self._records(), save_id=self._save_id)
        self._say_saved(saved)
        self.hub.tell(saved.changes, self)
        self.finish()

    def _is_pain_given(self) -> bool:
        value, not_given = self._score_typed()
        return value is not None or not_given is not None

    def _common(self) -> dict[str, Any]:
        assert isinstance(self.place, ScorePlace)
        problems = []
        try:
            local = self._when.value()
        except DomainError as error:
            problems.append(error)
            local = None
        else:
            if local is None:
                problems.append(DomainError("taken_at", self.tr("When was it asked?")))
        if problems:
            raise Refused(problems)
        return {
            "problem_id": self.place.problem_id,
            "taken_at": fixed(local.replace(tzinfo=self.clinic.zone)),
            "source": self._source.value(),
        }

    def _pain(self) -> dict[str, Any]:
        scale = self._scale()
        value = self._vas.value() if scale == "vas" else self._keys.value()
        return {
            "scale": scale,
            "measure": self._measure.value(),
            "value": value,
            "not_given": None if scale == "vas" else self._keys.not_given(),
            "stated_relief_pct": self._stated.value(),
        }

    def _records(self) -> list[Score]:
        common = self._common()
        records = []
        if self._is_pain_given() or self._vas.text():
            records.append(Score.checked(common | self._pain()))
        for field, scale in ((self._peg, "peg"), (self._pgic, "pgic")):
            value = field.value()
            if value is not None:
                records.append(_at_field(field.name, common | {"scale": scale, "value": value}))
        if not records:
            raise Refused([DomainError("value", self.tr("Type the score, or N for not asked, R for refused."))])
        return records

    def _amended(self, score: Score) -> Score:
        common = self._common()
        if score.scale in PAIN_SCALES:
            return score.changed(**common, **self._pain())
        field = self._pgic if score.scale == "pgic" else self._peg
        return score.changed(**common, value=field.value())

    def _call_scored(self) -> Saved:
        pain = self._pain()
        assert self._follow_up is not None
        return followups.call(
            self.clinic,
            self._follow_up,
            CallResult.SCORED,
            value=pain["value"],
            not_given=NotGiven(pain["not_given"]) if pain["not_given"] else None,
            measure=Measure(pain["measure"]),
            scale=pain["scale"],
            stated_relief_pct=pain["stated_relief_pct"],
            save_id=self._save_id,
        )

    def _say_saved(self, saved: Saved) -> None:
        context = self._context
        assert context is not None
        value, not_given = self._score_typed()
        shown = number(value) if value is not None else word("not_given", not_given) if not_given else ""
        name = context.patient.shown_name
        if self._corrected is not None:
            words = self.tr("Score corrected for {name}").format(name=name)
        else:
            words = self.tr("Score {value} saved for {name}").format(value=shown, name=name).replace("  ", " ")
        self.say(words, saved.undo)

    def show_problems(self, problems: Any) -> None:
        own = [problem for problem in problems if problem.field in {"value", "not_given"}]
        super().show_problems([problem for problem in problems if problem not in own])
        if own:
            self._wrong.setText(own[0].sentence)
            self._wrong.show()
            self._grow()
            self.first_focus()

    # ---- drafts ----

    def draft_content(self) -> dict[str, Any]:
        value, not_given = self._score_typed()
        return super().draft_content() | {"score": value, "not_given": not_given, "vas": self._vas.text()}

    def restore(self, content: Mapping[str, Any]) -> None:
        super().restore(content)
        self._scale_chosen()
        self._vas.set_text(str(content.get("vas") or ""))
        self._is_filling = True
        value = content.get("score")
        if self._scale() != "vas":
            self._keys.set_value(None if value is None else float(value), content.get("not_given"))
        self._is_filling = False
        for field in (self._peg, self._pgic):
            field.setVisible(bool(field.text()))


def _at_field(name: str, values: dict[str, Any]) -> Score:
    """The score of an instrument; what is wrong with its value is said at the instrument's field."""
    try:
        return Score.checked(values)
    except Refused as refused:
        raise Refused([DomainError(name, problem.sentence) for problem in refused.problems]) from None
