"""What a workup has found so far: supported, suspected, refuted, open, and the pathways that would follow."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.checklist import Branch
from tpi_tracker.domain.codes import HypothesisState, Side
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.workup import Hypothesis
from tpi_tracker.render.wording import say
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.badge import paint_shape
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.swap import swap
from tpi_tracker.ui.widgets.text import Text

SHAPES = {
    HypothesisState.CONFIRMED: ("sustained", "good"),
    HypothesisState.SUPPORTED: ("sustained", "good"),
    HypothesisState.SUSPECTED: ("partial", "caution"),
    HypothesisState.REFUTED: ("not_assessable", "pending"),
    None: ("pending", "pending"),
}


class StateMark(QWidget):
    """The shape of a source's state; the word stands beside it."""

    def __init__(self, state: HypothesisState | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return style.square(16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            side = style.px(14)
            paint_shape(painter, QRectF(1, 1, side, side), SHAPES[self._state][0], "surface")


class SummaryCard(Card):
    """The side summary; rebuilt from the view after every answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("So far"), padding=16, name="workup_summary", parent=parent)
        self._holder = QWidget()
        self.body.addWidget(self._holder)
        self.body.addStretch()

    def show_view(self, view: WorkupView, region: str | None) -> None:
        """Group the sources offered for ``region`` by their state."""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(6))
        present = [view.content.by_key[key] for key in view.progress.gate.present]
        if present:
            column.addWidget(Text(self.tr("Red flags present"), 12, 600, "alert"))
            for item in present:
                column.addWidget(Text(f"{item.label}. {item.action}", 12, wrap=True))
            column.addWidget(Rule())
        groups = (
            (self.tr("Confirmed"), HypothesisState.CONFIRMED, "good"),
            (self.tr("Supported"), HypothesisState.SUPPORTED, "good"),
            (self.tr("Suspected"), HypothesisState.SUSPECTED, "caution"),
            (self.tr("Refuted"), HypothesisState.REFUTED, "muted"),
        )
        for title, state, tone in groups:
            branches = [b for b in view.content.branches if (h := view.hypotheses.get(b.key)) and h.state is state]
            if branches:
                column.addWidget(Text(title, 12, 600, tone))
                for branch in branches:
                    row = view.hypotheses[branch.key]
                    side = f", {self._sides()[row.side]}" if row.side is not None else ""
                    column.addLayout(self._source_row(state, f"{branch.title}{side}", self._evidence(view, row)))
                column.addWidget(Rule())
        left = [b for b in view.content.branches_for(region) if b.key not in view.hypotheses and b.key != "other"]
        if left:
            column.addWidget(Text(self.tr("Open"), 12, 600, "muted"))
            names = ", ".join(branch.short for branch in left)
            column.addLayout(self._source_row(None, names, self._open_words(view, left)))
        self._holder = swap(self.body, self._holder, fresh)

    def _open_words(self, view: WorkupView, left: Sequence[Branch]) -> list[tuple[str, str]]:
        """That no state is set, and of which sources something is known already."""
        known = [branch.short for branch in left if not view.evidence[branch.key].is_empty]
        if not known:
            return [(self.tr("No state set."), "muted")]
        told = self.tr("No state set; something is recorded for {sources}.").format(sources=", ".join(known))
        return [(told, "muted")]

    def _sides(self) -> dict[Side, str]:
        return {
            Side.LEFT: self.tr("left"),
            Side.RIGHT: self.tr("right"),
            Side.BOTH: self.tr("both sides"),
            Side.MIDLINE: self.tr("midline"),
        }

    def _source_row(self, state: HypothesisState | None, title: str, lines: Sequence[tuple[str, str]]) -> QHBoxLayout:
        """Shape and name, and below what is told of it: ``(words, tone)`` each."""
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        row.addWidget(StateMark(state), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(title, 13, 600, wrap=True))
        for told, tone in lines:
            words.addWidget(Text(told, 12, tone=tone, wrap=True))
        row.addLayout(words, 1)
        return row

    def _evidence(self, view: WorkupView, row: Hypothesis) -> list[tuple[str, str]]:
        """What speaks for and against, and the clinician's own words; a refuted source keeps its reason."""
        found = view.evidence.get(row.source)
        lines = []
        if row.note:
            refuted = row.state is HypothesisState.REFUTED
            told = self.tr("Refuted because: {note}") if refuted else self.tr("Note: {note}")
            lines.append((told.format(note=row.note), "text"))
        if found is not None:
            groups = (
                (self.tr("For: {what}"), found.speaks_for, "muted"),
                (self.tr("Against: {what}"), found.against, "muted"),
                (self.tr("Not known yet: {what}"), found.waiting, "muted"),
            )
            lines += [(words.format(what=_joined(told)), tone) for words, told, tone in groups if told]
        return lines or [(self.tr("Nothing recorded for it yet."), "muted")]


def _joined(told: Sequence[Sentence]) -> str:
    return "; ".join(say(sentence) for sentence in told) + "."


class PathwayNote(QFrame):
    """The pathways a confirmed source would open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.setProperty("tone", "pending")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8))
        column.setSpacing(style.px(2))
        self._title = Text(self.tr("Pathways when the source is confirmed"), 12, 600, wrap=True)
        self._text = Text("", 12, wrap=True)
        column.addWidget(self._title)
        column.addWidget(self._text)

    def show_view(self, view: WorkupView) -> None:
        """Name what is offered now; before a confirmation, what the weighed sources would offer.

        While a red flag is present none is named: the flag comes first.
        """
        present = [view.content.by_key[key].label for key in view.progress.gate.present]
        if present:
            self._title.setText(self.tr("Pathways stand behind the red flag"))
            told = self.tr("{flags} comes first; step 8 opens them all the same.")
            self._text.setText(told.format(flags=", ".join(present)))
            return
        if view.offers:
            self._title.setText(self.tr("Pathways that follow from what is recorded"))
            names = [offer.pathway.short for offer in view.offers]
        else:
            self._title.setText(self.tr("Pathways when the source is confirmed"))
            weighed = [
                view.content.branch(key)
                for key, row in view.hypotheses.items()
                if row.state is not HypothesisState.REFUTED and any(b.key == key for b in view.content.branches)
            ]
            keys = dict.fromkeys(key for branch in weighed for key in branch.pathways)
            names = [view.content.pathway(key).short for key in keys]
        told = ", ".join(names) if names else self.tr("None yet: no source is weighed")
        self._text.setText(self.tr("{pathways}. The clinician decides.").format(pathways=told))
