"""What a score would mean, said while it is typed: relief from the baseline, the lines it reaches, the last scores."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.relief import relief_pct
from tpi_tracker.domain.verdict import Reading
from tpi_tracker.render.wording import day_words, number, pct
from tpi_tracker.ui import style
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.bars import ScoreBars
from tpi_tracker.ui.widgets.chips import Chip
from tpi_tracker.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class ReliefWords:
    """The chip, the sentence beside it and the second line; ``tone`` is the chip's."""

    chip: str
    first: str
    second: str
    tone: str = "pending"


def relief_words(
    value: float | None,
    not_given: str | None,
    baseline: Reading | None,
    baseline_on: date | None,
    stated: float | None,
    pair_words: str,
) -> ReliefWords:
    """What ``value`` means against ``baseline``; a score that is not given is never computed with."""
    say = QCoreApplication.translate
    if not_given is not None:
        return _gap(not_given)
    if baseline is None or baseline_on is None:
        first = say("relief", "No baseline for {pair}, so relief is not computed.").format(pair=pair_words)
        return ReliefWords(say("relief", "no baseline"), first, _stated(stated, None))
    then = say("relief", "{value} on {day}").format(value=number(baseline.value), day=day_words(baseline_on))
    if value is None:
        return ReliefWords(say("relief", "baseline"), then, say("relief", "Type the number the patient gives."))
    relief = relief_pct(float(baseline.value), float(value))
    first = say("relief", "{then} to {value} now").format(then=then, value=number(value))
    if relief is None:
        return ReliefWords(say("relief", "baseline 0"), first, say("relief", "Relief from 0 cannot be computed."))
    line30, line50 = 0.7 * baseline.value, 0.5 * baseline.value
    if relief >= 50:
        reached = say("relief", "Reaches the 50 % line ({line}).").format(line=number(round(line50, 2)))
    elif relief >= 30:
        reached = say("relief", "Reaches the 30 % line ({line}), not the 50 % line ({other}).").format(
            line=number(round(line30, 2)), other=number(round(line50, 2))
        )
    else:
        reached = say("relief", "Short of the 30 % line ({line}).").format(line=number(round(line30, 2)))
    chip = say("relief", "{pct} relief").format(pct=pct(relief))
    if relief < 0:
        chip = say("relief", "{pct} more pain").format(pct=pct(-relief))
    tone = "good" if relief >= 50 else "alert" if relief < 0 else "pending"
    return ReliefWords(chip, first, f"{_stated(stated, relief)} {reached}".strip(), tone)


def baseline_words(value: float | None, not_given: str | None, session_on: date) -> ReliefWords:
    """What a score means that is itself the baseline of the session of ``session_on``."""
    say = QCoreApplication.translate
    if not_given is not None:
        return _gap(not_given)
    first = say("relief", "Baseline of the session of {day}").format(day=day_words(session_on))
    second = say("relief", "Relief after that session is computed from it.")
    if value is None:
        second = say("relief", "Type the number the patient gives.")
    return ReliefWords(say("relief", "baseline"), first, second)


def _gap(not_given: str) -> ReliefWords:
    say = QCoreApplication.translate
    chip = say("relief", "refused") if not_given == "refused" else say("relief", "not asked")
    return ReliefWords(chip, say("relief", "No number is stored; the curve shows a gap."), "")


def _stated(stated: float | None, relief: float | None) -> str:
    say = QCoreApplication.translate
    if stated is None:
        return ""
    if relief is None:
        return say("relief", "Patient says {stated}.").format(stated=pct(stated))
    return say("relief", "Patient says {stated}, computed {computed}.").format(stated=pct(stated), computed=pct(relief))


class ReliefLine(QFrame):
    """The words in a well, with the last scores as bars at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "well")
        self.setObjectName("relief_line")
        self.setFixedHeight(style.px(62))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(style.px(12), style.px(8), style.px(16), style.px(8)))
        words = QVBoxLayout()
        words.setSpacing(style.px(3))
        top = QHBoxLayout()
        top.setSpacing(style.px(10))
        self._chip = Chip("", "pending")
        self._first = Text("", 12, 600, elide=True)
        top.addWidget(self._chip)
        top.addWidget(self._first, 1)
        self._second = Text("", 12, tone="muted", elide=True)
        words.addLayout(top)
        words.addWidget(self._second)
        row.addLayout(words, 1)
        self._bars = ScoreBars()
        row.addWidget(self._bars, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_words(self, words: ReliefWords, bars: tuple[float | None, ...]) -> None:
        """Show what the score means now."""
        self._chip.setText(words.chip)
        self._chip.set_tone(words.tone)
        self._first.setText(words.first)
        self._second.setText(words.second)
        self._bars.set_bars(bars)
        self.setAccessibleName(f"{words.chip}. {words.first}. {words.second}".strip())

    def text(self) -> str:
        """All that is said, for assistive technology and tests."""
        return self.accessibleName()
