"""The fields of one pain score: keys or a number, measure, instant, source, stated relief, scale."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tpi_tracker.domain.codes import Measure, Source
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.instant import fixed
from tpi_tracker.domain.score import PAIN_SCALES, Score
from tpi_tracker.render.wording import word
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.date_fields import TimeField
from tpi_tracker.ui.widgets.date_text import widest_date
from tpi_tracker.ui.widgets.field import Field
from tpi_tracker.ui.widgets.fields import ChoiceField, NumberField
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.score_keys import ScoreKeys
from tpi_tracker.ui.widgets.text import Text

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic

GAP = 12
ROUND_TEXT = 28
"""What a field needs beside its text."""
SCALE_WORDS = {"nrs": "NRS 0–10", "vas": "VAS 0–100 mm", "faces": "Faces 0–10"}


class ScoreEntry(QWidget):
    """A digit fills and moves on to the stated relief; there a point, N, R and Backspace still reach the score."""

    changed = Signal()
    """Anything that the relief depends on changed."""
    typed = Signal()
    """The user typed a score."""
    submitted = Signal()
    """Enter on a score that is there."""

    def __init__(self, clinic: "Clinic", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._is_filling = False
        self._moves_on = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(12))
        self._head = self._build_head()
        column.addWidget(self._head)
        column.addWidget(self._build_keys())
        self.wrong = Text("", 12, 600, "alert", wrap=True, name="score_error")
        self.wrong.hide()
        column.addWidget(self.wrong)
        column.addLayout(self._build_details())

    # ---- what is entered ----

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields beside the score itself."""
        return (self.measure, self.when, self.source, self.stated, self.scale_choice)

    def scale(self) -> str:
        return str(self.scale_choice.value() or "nrs")

    def pair(self) -> tuple[str, str]:
        """Scale and measure."""
        return self.scale(), str(self.measure.value() or "now")

    def score(self) -> tuple[float | None, str | None]:
        """The number and the reason why there is none; both None when nothing readable was typed."""
        if self.scale() != "vas":
            return self.keys.value(), self.keys.not_given()
        try:
            return self.vas.value(), None
        except DomainError:
            return None, None

    def is_given(self) -> bool:
        """Whether a score was typed, or said why there is none."""
        return self.score() != (None, None) or (self.scale() == "vas" and bool(self.vas.text().strip()))

    def stated_relief(self) -> float | None:
        """The stated relief as far as it can be read."""
        try:
            value: float | None = self.stated.value()
        except DomainError:
            return None
        return value

    def instant(self) -> datetime | None:
        """The instant as far as it can be read."""
        try:
            return self._instant()
        except DomainError:
            return None

    def common(self) -> dict[str, Any]:
        """Instant and source, which all that is asked at one time shares. Raises ``Refused``."""
        try:
            at = self._instant()
        except DomainError as error:
            raise Refused([error]) from None
        if at is None:
            raise Refused([DomainError("taken_at", self.tr("When was it asked?"))])
        return {"taken_at": at, "source": self.source.value()}

    def pain(self) -> dict[str, Any]:
        """The pain score's own values. Raises ``DomainError`` at the field that cannot be read."""
        is_vas = self.scale() == "vas"
        return {
            "scale": self.scale(),
            "measure": self.measure.value(),
            "value": self.vas.value() if is_vas else self.keys.value(),
            "not_given": None if is_vas else self.keys.not_given(),
            "stated_relief_pct": self.stated.value(),
        }

    # ---- filling ----

    def prefill(self, pair: tuple[str, str], source: str, *, other_scales: bool) -> None:
        """Begin with the pair that is judged and now; other scales are offered where they were used."""
        self.scale_choice.set_value(pair[0])
        self.scale_choice.setVisible(other_scales)
        self._share_out()
        self.measure.set_value(pair[1])
        self.source.set_value(source)
        self.when.set_value(self._clinic.now())
        self._scale_chosen()

    def show_score(self, score: Score) -> None:
        """Show a score that is kept, to be corrected; a digit then no longer moves on."""
        self._moves_on = False
        self._is_filling = True
        self.measure.set_value(str(score.measure or "now"))
        self.source.set_value(score.source.value if score.source else None)
        self.stated.set_value(score.stated_relief_pct)
        self.when.set_value(score.taken_at.astimezone(self._clinic.zone))
        if score.scale in PAIN_SCALES:
            self.scale_choice.set_value(score.scale)
            self._scale_chosen()
            if score.scale == "vas":
                self.vas.set_value(score.value)
            else:
                self.keys.set_value(score.value, score.not_given)
        self._is_filling = False

    def focus_first(self) -> None:
        if self.scale() == "vas":
            self.vas.editor.setFocus()
        else:
            self.keys.setFocus()

    def type_text(self, text: str) -> None:
        """Take keys that were pressed before the form was there."""
        for character in text:
            self.keys.type_key(QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character))

    def say_wrong(self, sentence: str) -> None:
        """Say under the keys what is wrong with the score; nothing when nothing is."""
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))

    def content(self) -> dict[str, Any]:
        """The score itself for a draft, and the seconds of its instant."""
        value, not_given = self.score()
        exact = self.when.exact()
        at = exact.isoformat() if exact is not None else None
        return {"score": value, "not_given": not_given, "vas": self.vas.text(), "exact_at": at}

    def restore(self, content: Mapping[str, Any]) -> None:
        """The score itself out of a draft; the fields are put back by the form."""
        self._is_filling = True
        self._scale_chosen()
        exact = content.get("exact_at")
        self.when.hold(datetime.fromisoformat(exact) if exact else None)
        self.vas.set_text(str(content.get("vas") or ""))
        value = content.get("score")
        if self.scale() != "vas":
            self.keys.set_value(None if value is None else float(value), content.get("not_given"))
        self._is_filling = False

    # ---- building ----

    def _build_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(8))
        self._asked = Text(self.tr("Pain right now"), 14, 600)
        self._ends = Text("", 12, tone="muted")
        row.addWidget(self._asked)
        row.addWidget(self._ends)
        row.addStretch()
        for words, key in ((self.tr("half points"), "."), (self.tr("not asked"), "N"), (self.tr("refused"), "R")):
            row.addWidget(Text(words, 11, tone="muted"))
            row.addWidget(KeyHint(key))
        return head

    def _build_keys(self) -> QWidget:
        self._stack = QStackedWidget()
        self._stack.setFixedHeight(style.px(52))
        self.keys = ScoreKeys("large", self.tr("Score"))
        self.keys.changed.connect(self._score_changed)
        self.keys.entered.connect(self._move_on)
        self.keys.submitted.connect(self.submitted)
        self.vas = NumberField(self.tr("Score"), name="vas_score", label_hidden=True, placeholder="0–100 mm")
        self.vas.setFixedWidth(style.px(120))
        self.vas.changed.connect(self._score_changed)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.vas)
        line.addStretch()
        self._stack.addWidget(self.keys)
        self._stack.addWidget(holder)
        return self._stack

    def _build_details(self) -> QVBoxLayout:
        measures = [(measure.value, word("measure", measure.value)) for measure in Measure]
        sources = [(source.value, word("source", source.value)) for source in Source]
        scales = [(scale, SCALE_WORDS[scale]) for scale in PAIN_SCALES]
        self.measure = ChoiceField(self.tr("Measure"), measures, name="measure")
        self.when = TimeField(self.tr("When"), name="taken_at", today=self._clinic.today())
        self.source = ChoiceField(self.tr("Source"), sources, name="source")
        self.stated = NumberField(self.tr("Stated relief (%)"), name="stated_relief_pct")
        self.stated.editor.installEventFilter(self)
        self.scale_choice = ChoiceField(self.tr("Scale"), scales, name="scale")
        self._line, self._further = QHBoxLayout(), QHBoxLayout()
        for line in (self._line, self._further):
            line.setSpacing(style.px(GAP))
        widths = {self.measure: 106, self.source: 106, self.stated: 122, self.scale_choice: 118}
        for part, width in widths.items():
            part.setFixedWidth(style.px(width))
        for field in self.fields:
            self._line.addWidget(field, 0 if field in widths else 1, Qt.AlignmentFlag.AlignTop)
        self._further.addStretch()
        lines = QVBoxLayout()
        lines.setSpacing(style.px(8))
        lines.addLayout(self._line)
        lines.addLayout(self._further)
        for field in (self.measure, self.when, self.stated, self.scale_choice):
            field.changed.connect(self.changed)
        self.measure.changed.connect(self._ask)
        self.scale_choice.changed.connect(self._scale_chosen)
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Where the instant would not be seen whole beside the others, relief and scale go on a second line."""
        shown = [field for field in self.fields if field is not self.when and not field.isHidden()]
        others = sum(field.width() + style.px(GAP) for field in shown)
        least = widest_date(self.when.edit.fontMetrics(), "{} 00:00") + style.px(ROUND_TEXT)
        has_room = self.width() >= others + least
        if has_room is (self._line.indexOf(self.stated) >= 0):
            return
        line = self._line if has_room else self._further
        for place, field in enumerate((self.stated, self.scale_choice)):
            (self._further if has_room else self._line).removeWidget(field)
            line.insertWidget(line.count() if has_room else place, field, 0, Qt.AlignmentFlag.AlignTop)

    # ---- what happens ----

    def _instant(self) -> datetime | None:
        local = self.when.value()
        return None if local is None else fixed(local.replace(tzinfo=self._clinic.zone))

    def _score_changed(self) -> None:
        self.say_wrong("")
        if not self._is_filling:
            if self.is_given():
                self.typed.emit()
            self.changed.emit()

    def _move_on(self) -> None:
        if self._moves_on and self.isVisible():
            self.stated.editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _scale_chosen(self) -> None:
        is_vas = self.scale() == "vas"
        self._stack.setCurrentIndex(1 if is_vas else 0)
        self._ends.setText(
            self.tr("0 none, 100 worst imaginable") if is_vas else self.tr("0 none, 10 worst imaginable")
        )
        self._ask()

    def _ask(self) -> None:
        self._asked.setText(
            {
                "now": self.tr("Pain right now"),
                "average": self.tr("Pain on average"),
                "worst": self.tr("Pain at its worst"),
                "least": self.tr("Pain at its least"),
            }[self.pair()[1]]
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.stated.editor and event.type() == QEvent.Type.KeyPress and not self.stated.text():
            assert isinstance(event, QKeyEvent)
            if event.text() and event.text() in ".,nNrR" and self.scale() != "vas":
                if event.text() in ".,":
                    self.focus_first()  # the 5 of 4.5 is no percent
                return self.keys.type_key(event)
            if event.key() == Qt.Key.Key_Backspace:
                self.focus_first()
                return True
        return super().eventFilter(watched, event)
