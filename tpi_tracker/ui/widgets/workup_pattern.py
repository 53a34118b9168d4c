"""Step 2: how the earlier sessions failed. The facts in one line, what they point to first, and on what it rests."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.checklist import Step
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.pattern import Count, Pattern
from tpi_tracker.domain.pattern_reading import PatternReading
from tpi_tracker.domain.rules import RuleSource
from tpi_tracker.domain.workup import WorkupItem
from tpi_tracker.render.wording import day_words, number, pct, say
from tpi_tracker.services import catalogue
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import icons, style
from tpi_tracker.ui.review_words import review_sentence
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.swap import swap
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.workup_cards import StepCard

SIGN = 16


class PatternCard(StepCard):
    """Facts and what they point to stand there folded too; the two questions open with the card."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(2, step, parent)
        # As high as its facts need, which take two lines where there is no room beside each other.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._line = QWidget()
        self._points = QWidget()
        self._basis = QWidget()
        for widget in (self._line, self._points, self._basis):
            self.facts.addWidget(widget)
        self._shows_basis = self._is_behind_flag = False
        self.basis = WordButton(self.tr("Basis"), name="pattern_basis")
        self.basis.setFixedHeight(style.px(24))
        self.basis.clicked.connect(self._toggle_basis)
        self._reading: PatternReading | None = None
        self._about: RuleSource | None = None
        self.insert_action(self.basis)

    def show_view(self, view: WorkupView, *, locked: bool) -> None:
        super().show_view(view, locked=locked)
        self._is_behind_flag = bool(view.progress.gate.present)
        self._show_reading(view.reading, catalogue.rules().pattern.about)
        self._show_pattern(view.pattern, view.answers.get("pattern.neurological"))

    def _show_reading(self, reading: PatternReading, about: RuleSource) -> None:
        self._reading, self._about = reading, about
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, style.px(6))
        column.setSpacing(style.px(4))
        for found in reading.found:
            # While a red flag is present the next look is what the flag calls for, not the usual one.
            column.addWidget(_Point(say(found.line), "" if self._is_behind_flag else say(found.look)))
        if not reading.found:
            none = self.tr("The records show none of the known patterns yet.")
            column.addWidget(Text(none, 12, tone="muted", wrap=True, name="no_pattern"))
        self._points = swap(self.facts, self._points, fresh)
        self._show_basis()

    def points(self) -> list[str]:
        """What is said to be looked at first."""
        return [point.accessibleName() for point in self._points.findChildren(_Point)]

    def basis_words(self) -> list[str]:
        """The lines of the basis, as long as it is shown."""
        return [text.text() for text in self._basis.findChildren(Text)] if self._shows_basis else []

    def _toggle_basis(self) -> None:
        self._shows_basis = not self._shows_basis
        self._show_basis()

    def _show_basis(self) -> None:
        self.basis.set_text(self.tr("Hide basis") if self._shows_basis else self.tr("Basis"))
        fresh = QWidget()
        if self._shows_basis and self._reading is not None and self._about is not None:
            column = QVBoxLayout(fresh)
            column.setContentsMargins(margins(style.px(SIGN + 8), 0, 0, style.px(6)))
            column.setSpacing(style.px(2))
            for found in self._reading.found:
                words = spoken().semicolon.join(say(sentence) for sentence in found.basis)
                column.addWidget(Text(f"{words}.", 12, wrap=True))
                if found.missing:
                    lacking = spoken().semicolon.join(say(sentence) for sentence in found.missing)
                    said = self.tr("Not recorded for it: {what}.").format(what=lacking)
                    column.addWidget(Text(said, 12, tone="caution", wrap=True))
            if self._reading.not_recorded:
                lacking = spoken().semicolon.join(say(sentence) for sentence in self._reading.not_recorded)
                said = self.tr("Not recorded: {what}.").format(what=lacking)
                column.addWidget(Text(said, 12, tone="caution", wrap=True))
            about = f"{self._about.source} {review_sentence(self._about.review)}"
            column.addWidget(Text(about, 11.5, tone="muted", wrap=True))
        self._basis = swap(self.facts, self._basis, fresh)
        fresh.setVisible(self._shows_basis)

    def _show_pattern(self, pattern: Pattern, neurological: WorkupItem | None) -> None:
        """The facts in one line; what is not recorded says so."""
        days = [day_words(session.on or session.performed_at.date()) for session in pattern.sessions]
        self.second.setText(
            self.tr("from sessions {days}").format(days=spoken().comma.join(days)) if days else self.step.note
        )
        reliefs = [session.procedural_relief_pct for session in pattern.sessions]
        none = self.tr("not recorded")
        told = self.tr(" and ").join(none if relief is None else pct(relief) for relief in reliefs)
        same = {None: self.tr("one session"), True: self.tr("same"), False: self.tr("moved")}[pattern.same_site]
        volume = none
        if pattern.volume_per_point_ml is not None:
            low, high = pattern.volume_per_point_ml
            ends = dict.fromkeys(number(round(volume_ml, 2)) for volume_ml in (low, high))
            volume = "\N{EN DASH}".join(ends)
            volume = self.tr("{volume} mL").format(volume=volume)
        words = {
            None: self.tr("not asked"),
            ItemState.PRESENT: self.tr("present"),
            ItemState.ABSENT: self.tr("none"),
        }
        neuro = words.get(neurological.state if neurological else None, self.tr("not done"))
        facts = (
            (self.tr("Within 2 h"), told or none),
            (self.tr("Twitch"), self._of(pattern.twitch)),
            (self.tr("Pain reproduced"), self._of(pattern.pain_reproduced)),
            (self.tr("Site"), same),
            (self.tr("Volume a point"), volume),
            (self.tr("Neurological"), neuro),
        )
        fresh = QWidget()
        flow = Flow(style.px(14), style.px(6))
        flow.setContentsMargins(0, 0, 0, style.px(6))
        fresh.setLayout(flow)
        for place, (label, value) in enumerate(facts):
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(style.px(14))
            lines = QVBoxLayout()
            lines.setSpacing(0)
            lines.addWidget(Text(label, 11.5, tone="muted"))
            lines.addWidget(Text(value, 13, 600))
            row.addLayout(lines)
            if place + 1 < len(facts):
                row.addWidget(Rule(vertical=True))
            flow.addWidget(pair)
        self._line = swap(self.facts, self._line, fresh)

    def _of(self, count: Count) -> str:
        if not count.recorded:
            return self.tr("not recorded")
        return self.tr("{found} of {recorded} sites").format(found=count.found, recorded=count.recorded)


class _Point(QWidget):
    """The magnifier, what may be looked at first, and the usual next look where there is one to name."""

    def __init__(self, line: str, look: str) -> None:
        super().__init__()
        self.setAccessibleName(line)
        self.setAccessibleDescription(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(8))
        sign = QLabel()
        sign.setFixedSize(style.square(SIGN))
        icons.dress(sign, "search", "accent", SIGN)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(line, 13, 500, wrap=True))
        if look:
            words.addWidget(Text(look, 12, tone="muted", wrap=True))
        row.addLayout(words, 1)
