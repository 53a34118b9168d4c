"""One source of pain, open: the clinician's state, side and reason; its tests, clusters, results; what speaks how."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.checklist import Branch, Item, ItemKind
from tpi_tracker.domain.cluster import Cluster
from tpi_tracker.domain.codes import HypothesisState, Side
from tpi_tracker.domain.evidence import Evidence
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.workup import Hypothesis
from tpi_tracker.render.wording import say
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.answer_row import AnswerRow
from tpi_tracker.ui.widgets.cluster_count import ClusterBox
from tpi_tracker.ui.widgets.segments import Segments
from tpi_tracker.ui.widgets.swap import swap
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.typed_line import TypedLine
from tpi_tracker.ui.widgets.workup_cards import show_beside, unfinished_of

NOTE = "source."
"""Before the key of a source: its unfinished note, among the unfinished texts of items."""


class SourceBox(QWidget):
    """The state is set by the clinician alone; side and note belong to it and come with it."""

    weighed = Signal(str, str)
    sided = Signal(str, str)
    noted = Signal(str, str)
    answered = Signal(str, object, object)
    cleared = Signal(str)
    typed = Signal()

    def __init__(
        self, branch: Branch, items: Sequence[Item], clusters: Sequence[Cluster], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.branch = branch
        self._weight: Hypothesis | None = None
        self._is_typed = False
        self.setAccessibleName(branch.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, style.px(4), 0, 0)
        column.setSpacing(style.px(4))
        column.addLayout(self._head_line())
        column.addWidget(self._detail_line())
        self.rows: dict[str, AnswerRow] = {}
        tests = [item for item in items if item.kind is ItemKind.FINDING]
        orders = [item for item in items if item.kind is ItemKind.INVESTIGATION]
        shown = {item.key for item in tests}
        clusters = [cluster for cluster in clusters if shown.issuperset(cluster.items)]
        counted = {key for cluster in clusters for key in cluster.items}
        for item in tests:
            if item.key not in counted:
                column.addWidget(self._row(item))
        if counted and len(counted) < len(tests):
            column.addWidget(Text(self.tr("Counted together"), 12, 600))
        for item in tests:
            if item.key in counted:
                column.addWidget(self._row(item))
        self.clusters: dict[str, ClusterBox] = {}
        for cluster in clusters:
            box = ClusterBox(titled=bool(self.clusters))
            self.clusters[cluster.key] = box
            column.addWidget(box)
        if orders:
            column.addSpacing(style.px(4))
            column.addWidget(Text(self.tr("Tests"), 12, 600))
            for item in orders:
                column.addWidget(self._row(item))
        self._evidence = QWidget()
        column.addWidget(self._evidence)
        self._column = column

    @property
    def cluster(self) -> ClusterBox:
        """The first cluster of the source."""
        return next(iter(self.clusters.values()))

    def show_view(self, view: WorkupView, *, locked: bool) -> None:
        """Bring state, rows, clusters and evidence up to date."""
        weight = self._weight = view.hypotheses.get(self.branch.key)
        self.state.choose(weight.state.value if weight else None)
        for widget in (self.state, self.side, self.note):
            widget.setEnabled(not locked)
        self._detail.setVisible(weight is not None)
        if weight is not None:
            self._show_detail(weight)
        for key, row in self.rows.items():
            row.show_answer(view.answers.get(key))
            row.set_locked(locked)
        show_beside(self.rows, view, locked=locked)
        for count in view.counts_of(branch=self.branch.key):
            if count.cluster.key in self.clusters:
                self.clusters[count.cluster.key].show_count(count)
        self._show_evidence(view.evidence[self.branch.key])

    def set_narrow(self, narrow: bool) -> None:
        """State, side and answers under what they are about."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for line in (self._head, self._detail_row):
            line.setDirection(down if narrow else across)
        for row in self.rows.values():
            row.set_narrow(narrow)

    def unfinished(self) -> dict[str, str]:
        """Texts that are typed and not kept yet, the note among them."""
        typed = {f"{NOTE}{self.branch.key}": self.note.text()} if self._is_typed else {}
        return typed | unfinished_of(self.rows)

    def put_note_back(self, text: str) -> None:
        """Go on with an unfinished note."""
        if self._weight is not None:
            self.note.setText(text)
            self._is_typed = True

    def focus_first(self) -> None:
        """Where a text is unfinished, else the state."""
        for key in unfinished_of(self.rows):
            self.rows[key].focus_text()
            return
        (self.note if self._is_typed else self.state).setFocus(Qt.FocusReason.TabFocusReason)

    def evidence_words(self) -> list[str]:
        """The lines of the evidence as they are shown."""
        return [text.accessibleName() for text in self._evidence.findChildren(Text) if text.accessibleName()]

    def _head_line(self) -> QBoxLayout:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(style.px(8))
        named, weighed = QHBoxLayout(), QHBoxLayout()
        for line in (named, weighed):
            line.setSpacing(style.px(8))
        named.addWidget(Text(self.branch.title, 15, 600))
        named.addWidget(Text(self.branch.hint, 12, tone="muted", elide=True), 1)
        weighed.addStretch()
        weighed.addWidget(Text(self.tr("State"), 12, tone="muted"))
        words = (
            (HypothesisState.SUSPECTED, self.tr("suspected")),
            (HypothesisState.SUPPORTED, self.tr("supported")),
            (HypothesisState.REFUTED, self.tr("refuted")),
            (HypothesisState.CONFIRMED, self.tr("confirmed")),
        )
        self.state = Segments(
            [(state.value, word) for state, word in words],
            self.tr("State of {source}").format(source=self.branch.title),
            value=HypothesisState.SUSPECTED.value,
            padding=11,
            asks=True,
        )
        self.state.choose(None)
        self.state.chosen.connect(self._weighed)
        weighed.addWidget(self.state)
        self._head.addLayout(named, 1)
        self._head.addLayout(weighed)
        return self._head

    def _detail_line(self) -> QWidget:
        self._detail = QWidget()
        self._detail_row = line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._detail)
        line.setContentsMargins(0, 0, 0, style.px(4))
        line.setSpacing(style.px(8))
        words = (
            (Side.LEFT, self.tr("left")),
            (Side.RIGHT, self.tr("right")),
            (Side.BOTH, self.tr("both")),
            (Side.MIDLINE, self.tr("midline")),
        )
        self.note = TypedLine()
        self.note.setFont(style.font(12))
        self.note.setFixedHeight(style.px(26))
        self.note.setObjectName(f"note_{self.branch.key}")
        self.note.textEdited.connect(self._note_typed)
        self.note.editingFinished.connect(self._note_left)
        self._note_label = Text("", 12, tone="muted")
        note, side = QHBoxLayout(), QHBoxLayout()
        for row in (note, side):
            row.setSpacing(style.px(8))
        note.addWidget(self._note_label)
        note.addWidget(self.note, 1)
        side.addStretch()
        side.addWidget(Text(self.tr("Side"), 12, tone="muted"))
        self.side = Segments(
            [(side.value, word) for side, word in words],
            self.tr("Side of {source}").format(source=self.branch.title),
            height=24,
            padding=9,
            asks=True,
        )
        self.side.choose(None)
        self.side.chosen.connect(self._side_chosen)
        side.addWidget(self.side)
        line.addLayout(note, 1)
        line.addLayout(side)
        self._detail.hide()
        return self._detail

    def _show_detail(self, weight: Hypothesis) -> None:
        self.side.choose(weight.side.value if weight.side is not None else None)
        refuted = weight.state is HypothesisState.REFUTED
        self._note_label.setText(self.tr("Refuted because") if refuted else self.tr("Note"))
        self.note.setAccessibleName(f"{self._note_label.text()}, {self.branch.title}")
        if not self.note.hasFocus() and not self._is_typed:
            self.note.setText(weight.note or "")

    def _show_evidence(self, evidence: Evidence) -> None:
        fresh = QWidget()
        grid = QGridLayout(fresh)
        grid.setContentsMargins(0, style.px(6), 0, 0)
        grid.setHorizontalSpacing(style.px(8))
        grid.setVerticalSpacing(style.px(2))
        grid.setColumnStretch(1, 1)
        lines = (
            (self.tr("Speaks for it"), "good", evidence.speaks_for),
            (self.tr("Against it"), "alert", evidence.against),
            (self.tr("Says little"), "muted", evidence.neither),
            (self.tr("Not known yet"), "caution", evidence.waiting),
        )
        for place, (title, tone, told) in enumerate(line for line in lines if line[2]):
            head = Text(title, 12, 600, tone)
            head.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            words = sentences(told)
            text = Text(words, 12, wrap=True)
            text.setAccessibleName(f"{title}: {words}")
            grid.addWidget(head, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, place, 1)
        self._evidence = swap(self._column, self._evidence, fresh)
        fresh.setVisible(not evidence.is_empty)

    def _row(self, item: Item) -> AnswerRow:
        row = AnswerRow(item, label_width=132)
        row.answered.connect(self.answered)
        row.cleared.connect(self.cleared)
        row.typed.connect(self.typed)
        self.rows[item.key] = row
        return row

    def _weighed(self, state: str) -> None:
        self.weighed.emit(self.branch.key, state)
        if state == HypothesisState.REFUTED.value and not self.note.text() and self._detail.isVisible():
            self.note.setFocus(Qt.FocusReason.TabFocusReason)

    def _side_chosen(self, side: str) -> None:
        self.sided.emit(self.branch.key, side)

    def _note_typed(self) -> None:
        self._is_typed = True
        self.typed.emit()

    def _note_left(self) -> None:
        if self._weight is None or not self._is_typed:
            return
        self._is_typed = False
        if self.note.text().strip() != (self._weight.note or ""):
            self.noted.emit(self.branch.key, self.note.text().strip())
        self.typed.emit()


def sentences(told: Sequence[Sentence]) -> str:
    """Several findings in one line."""
    words = "; ".join(say(sentence) for sentence in told)
    return f"{words[:1].upper()}{words[1:]}."
