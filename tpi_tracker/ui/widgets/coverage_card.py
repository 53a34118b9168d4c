"""What a payer would find documented if the last injections were repeated today, and what is missing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from tpi_tracker.domain.coverage import Coverage
from tpi_tracker.domain.coverage_point import Point
from tpi_tracker.domain.coverage_preset import Preset
from tpi_tracker.render.wording import date_words, say
from tpi_tracker.services.coverages import standing_words
from tpi_tracker.ui import icons, style
from tpi_tracker.ui.rule_at import RULE
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.note import Note
from tpi_tracker.ui.widgets.text import Text

ROWS = 12
"""As many points as the longest policy has; more are made when they are needed."""


class CoverageCard(Card):
    """One policy at a time: gaps first, then what is documented, each with its sign. It lists; it decides nothing.

    The first policy is shown until another one is chosen; the choice stays while the page is open. Rows are made with
    the card, which is made before anyone waits for it.
    """

    def __init__(self, presets: Sequence[Preset], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Coverage"), name="coverage_card", parent=parent)
        self._answers: dict[str, Coverage] = {}
        self.second.hide()
        self.policy = ChoiceField(
            self.tr("Policy"),
            [(preset.policy_id, preset.name) for preset in presets],
            name="coverage_policy",
            value=presets[0].policy_id,
            height=28,
            label_hidden=True,
        )
        self.policy.setFixedWidth(style.px(212))
        self.policy.changed.connect(self._fill)
        self._row.addStretch(1)
        self.add_action(self.policy)
        self._note = Note("pending", icon="clock", name="coverage_expired")
        self._sum = Text("", 12, 600, wrap=True, name="coverage_sum")
        self._points = QVBoxLayout()
        self._points.setSpacing(style.px(4))
        self._rows: list[_PointRow] = []
        self._have_rows(ROWS)
        self._unseen = Text("", 12, tone="muted", wrap=True, name="coverage_not_checked")
        self._source = Text("", 12, tone="muted", wrap=True, name="coverage_source")
        self.body.setSpacing(style.px(7))
        self.body.setContentsMargins(style.px(16), style.px(2), style.px(16), style.px(12))
        self.body.addWidget(self._note)
        self.body.addWidget(self._sum)
        self.body.addLayout(self._points)
        self.body.addWidget(Rule())
        self.body.addWidget(self._unseen)
        self.body.addWidget(self._source)

    def show_answers(self, answers: Sequence[Coverage]) -> None:
        """Show the chosen policy's answer for a problem."""
        self._answers = {answer.preset.policy_id: answer for answer in answers}
        self._fill()

    def rows(self) -> list[tuple[str, bool]]:
        """What is shown: the words of each point, and whether it is documented."""
        return [(row.words(), row.is_met) for row in self._rows if not row.isHidden()]

    def _fill(self) -> None:
        answer = self._answers.get(str(self.policy.value()))
        if answer is None:
            return
        self.setProperty(RULE, f"coverage/preset/{answer.preset.policy_id}")
        gaps = answer.gaps
        shown = [*gaps, *(point for point in answer.points if point.is_met)]
        self._have_rows(len(shown))
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                row.show_point(shown[place])
        self._say_sum(len(gaps))
        why = standing_words(answer.preset, answer.standing)
        self._note.setVisible(why is not None)
        if why is not None:
            self._note.say("", say(why))
        unseen = answer.preset.not_checked
        self._unseen.setVisible(bool(unseen))
        self._unseen.setText(self.tr("Not looked at: {what}.").format(what="; ".join(unseen)))
        self._source.setText(self._source_words(answer.preset))
        self._source.setToolTip("\n".join((answer.preset.payer, answer.preset.jurisdiction)))
        told = [self._note.text()] if why is not None else []
        told += [self._sum.text(), *(words for words, _ in self.rows()), self._unseen.text(), self._source.text()]
        self.setAccessibleDescription(f"{answer.preset.name}. " + " ".join(told))

    def _have_rows(self, count: int) -> None:
        while len(self._rows) < count:
            row = _PointRow(self)
            row.hide()
            self._points.addWidget(row)
            self._rows.append(row)

    def _say_sum(self, gaps: int) -> None:
        if not gaps:
            self._sum.setText(self.tr("Nothing is missing of what is looked at"))
        elif gaps == 1:
            self._sum.setText(self.tr("1 item is missing for a repeat today"))
        else:
            self._sum.setText(self.tr("{gaps} items are missing for a repeat today").format(gaps=gaps))

    def _source_words(self, preset: Preset) -> str:
        read = {
            "read": self.tr("read in the source"),
            "second_hand": self.tr("read in a restatement of it"),
            "own": self.tr("a choice of this program"),
            "unverified": self.tr("unverified"),
        }.get(preset.review, preset.review)
        return self.tr("Reference only, last checked {day}. Source: {source} ({read}).").format(
            day=date_words(preset.last_checked), source=preset.source, read=read
        )


class _PointRow(QWidget):
    """A sign and a sentence; the sign has its word for those who do not see it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_met = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(8))
        self._sign = QLabel()
        self._sign.setFixedSize(style.square(16))
        icons.dress(self._sign, "check", "good", 14)
        self._text = Text("", 12, wrap=True)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def show_point(self, point: Point) -> None:
        self.is_met = point.is_met
        icons.dress(self._sign, "check" if point.is_met else "close", "good" if point.is_met else "caution", 14)
        words = say(point.words)
        self._text.setText(words)
        self._text.set_tone("muted" if point.is_met else "text")
        state = self.tr("Documented") if point.is_met else self.tr("Missing")
        self._text.setAccessibleName(f"{state}: {words}")

    def words(self) -> str:
        return self._text.text()
