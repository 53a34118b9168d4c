"""The verdict on a session: what came of it, why, the five facts, and the way to the very records."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.relief import relief_pct
from tpi_tracker.domain.rules import ResponseRule
from tpi_tracker.domain.score import scale_range
from tpi_tracker.domain.verdict import ResponseVerdict
from tpi_tracker.render.wording import NO_BREAK_SPACE, date_words, day_words, number, pct, say, say_all, word
from tpi_tracker.services.patient_view import SessionView
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.badge import VerdictBadge
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.fact_rows import FactRows
from tpi_tracker.ui.widgets.text import Text

STARTED = "response.reason.started"
"""The sentence on co-interventions: here it is the fact *Also started*."""


class VerdictCard(Card):
    """Named ``Verdict``; the description says it all in words."""

    evidence_wanted = Signal()

    def __init__(self, rule: ResponseRule, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__("Verdict", name="verdict_card", parent=parent)
        self._rule, self._zone = rule, zone
        self.setAccessibleName(self.tr("Verdict"))
        self.second.hide()
        self._badge = VerdictBadge("pending")
        self.add_action(self._badge)
        self._headline = Text("", 14, 500, wrap=True, name="verdict_headline")
        self._reason = Text("", 12, tone="muted", wrap=True, name="verdict_reason")
        self._facts = FactRows()
        self._rule_words = Text("", 11.5, tone="muted", elide=True)
        self._evidence = WordButton(self.tr("Scores and sources"), name="scores_and_sources")
        self._evidence.clicked.connect(self.evidence_wanted)
        self.body.setSpacing(style.px(6))
        self.body.addWidget(self._headline)
        self.body.addWidget(self._reason)
        self._line = Rule()
        self.body.addWidget(self._line)
        self.body.addWidget(self._facts)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, style.px(2), 0, 0)
        foot.addWidget(self._rule_words, 1)
        foot.addWidget(self._evidence, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addLayout(foot)
        self.body.setContentsMargins(style.px(16), style.px(4), style.px(16), style.px(10))

    def show_session(self, view: SessionView | None) -> None:
        """Show the verdict of a session; without one, that there is none yet."""
        shown = view is not None
        for widget in (self._badge, self._reason, self._line, self._facts, self._rule_words, self._evidence):
            widget.setVisible(shown)
        if view is None:
            self.title.setText(self.tr("No session yet"))
            words = self.tr("A verdict needs a session with a baseline and scores after it.")
            self._headline.setText(words)
            self.setAccessibleDescription(words)
            return
        verdict = view.verdict
        on = date_words(local_date(view.session.performed_at, self._zone))
        self.title.setText(self.tr("Session {number}, {day}").format(number=view.number, day=on))
        self._badge.show_kind(verdict.verdict.value, final=verdict.final)
        headline = say(verdict.headline)
        reason = say_all(sentence for sentence in verdict.reason if sentence.key != STARTED)
        self._headline.setText(headline)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._facts.show_facts(self._told(verdict))
        state = self.tr("final") if verdict.final else self.tr("so far")
        self._rule_words.setText(
            self.tr("Rule {rule} {version} · {state}").format(
                rule=verdict.rule_id, version=verdict.rule_version, state=state
            )
        )
        self.setAccessibleDescription(f"{self.title.text()}: {self._badge.text()}. {headline} {reason}")

    def set_title(self, title: str, second: str = "") -> None:
        """The words of the title row; the card's name stays ``Verdict``."""
        self.title.setText(title)
        self.second.setText(second)

    def _told(self, verdict: ResponseVerdict) -> Sequence[tuple[str, str, str]]:
        """Label, value and tone of the five facts. What does not exist is said in words, never as 0."""
        none = self.tr("not known")
        days = verdict.documented_relief_days
        relief = none
        if days is not None:
            lasted = self.tr("1 day") if days == 1 else self.tr("{count} days", None, days).format(count=days)
            relief = self.tr("{days} (goal {goal})").format(days=lasted, goal=self._rule.horizon_day)
        within = self.tr("not recorded")
        if verdict.procedural is not None and verdict.baseline is not None:
            within = _pct_or(verdict.procedural_relief_pct, none)
            first, then = number(verdict.baseline.value), number(verdict.procedural.value)
            within += self.tr(" ({first} to {then})").format(first=first, then=then)
        best = self.tr("no judged score")
        if verdict.judged:
            best = f"{_pct_or(verdict.best_relief_pct, none)} / {_pct_or(verdict.last_relief_pct, none)}"
        meaningful, tone = self._meaningful(verdict)
        started = ", ".join(f"{word('pathway', step)} {day_words(day)}" for step, day in verdict.cointerventions)
        return (
            (self.tr("Relief documented"), relief, "text"),
            (
                self.tr("Within {hours} h", None, self._rule.procedural_hours).format(
                    hours=self._rule.procedural_hours
                ),
                within,
                "text",
            ),
            (self.tr("Best / last judged"), best, "text"),
            (self.tr("Meaningful change"), meaningful, tone),
            (self.tr("Also started"), started or self.tr("nothing recorded"), "text"),
        )

    def _meaningful(self, verdict: ResponseVerdict) -> tuple[str, str]:
        if verdict.clinically_meaningful is None:
            return self.tr("not known"), "text"
        best, base = verdict.best, verdict.baseline
        detail, is_large = "", False
        if best is not None and base is not None and base.value:
            change, relief = base.value - best.value, relief_pct(base.value, best.value)
            detail = self.tr("{points} and {pct}").format(points=_points(change, base.scale), pct=_pct_or(relief, ""))
            is_large = change * 100 >= self._rule.meaningful_range_pct * scale_range(base.scale)
        if not verdict.clinically_meaningful:
            return (self.tr("no: {detail}").format(detail=detail) if detail else self.tr("no")), "text"
        return (self.tr("yes: {detail}").format(detail=detail) if is_large else self.tr("yes, by PGIC")), "good"


def _points(change: float, scale: str) -> str:
    said = number(round(change, 2))
    if scale == "vas":
        return f"{said}{NO_BREAK_SPACE}mm"
    say = QCoreApplication.translate
    if change == 1:
        return say("VerdictCard", "1 point")
    return say("VerdictCard", "{count} points", None, abs(round(change))).format(count=said)


def _pct_or(value: float | None, other: str) -> str:
    return other if value is None else pct(value)
