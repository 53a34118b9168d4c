"""Step 5: sources of pain, one open at a time, each with its tests, its cluster and the clinician's state."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.checklist import Branch, Checklist, Item, Step, items_added
from tpi_tracker.domain.codes import HypothesisState
from tpi_tracker.render.paper_words import code_word
from tpi_tracker.render.wording import word
from tpi_tracker.services.workups import WorkupView
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.answer_row import AnswerRow
from tpi_tracker.ui.widgets.badge import paint_shape
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.swap import swap
from tpi_tracker.ui.widgets.workup_cards import StepCard
from tpi_tracker.ui.widgets.workup_source_box import SourceBox
from tpi_tracker.ui.widgets.workup_summary import SHAPES


class SourceTab(QAbstractButton):
    """Opens one source; says its state by shape, word and tint. The open one has the accent's frame."""

    picked = Signal(str)

    def __init__(
        self, branch: Branch, state: HypothesisState | None, text: str, *, is_open: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._key, self._state, self._is_open = branch.key, state, is_open
        self.setObjectName(f"source_{branch.key}")
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(branch.title)
        self.setFont(style.font(11.5, 600))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._pick)

    def _pick(self) -> None:
        self.picked.emit(self._key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + style.px(36), style.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        kind, tone = SHAPES[self._state]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = 2.0 if self.hasFocus() else 1.2
            framed = self._is_open or self.hasFocus()
            painter.setPen(QPen(style.token("accent"), width) if framed else Qt.PenStyle.NoPen)
            painter.setBrush(style.token(f"{tone}_bg"))
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
            side = style.px(12)
            paint_shape(painter, QRectF(style.px(9), (self.height() - side) / 2, side, side), kind)
            painter.setPen(style.token(tone))
            painter.setFont(self.font())
            room = QRectF(style.px(26), 0, self.width(), self.height())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self.text())


class SourcesCard(StepCard):
    """Chips of every source for the region; the open one below."""

    weighed = Signal(str, str)
    sided = Signal(str, str)
    noted = Signal(str, str)

    def __init__(self, step: Step, content: Checklist, parent: QWidget | None = None) -> None:
        super().__init__(5, step, parent)
        self._content = content
        self._region: str | None = None
        self._everywhere = False
        self.all_regions = WordButton(self.tr("All regions"), name="all_regions")
        self.all_regions.setFixedHeight(style.px(24))
        self.all_regions.clicked.connect(self._widen)
        self.add_action(self.all_regions)
        self._chips = QWidget()
        self.list.addWidget(self._chips)
        self.list.addWidget(Rule())
        self._boxes: dict[str, SourceBox] = {}
        self._stack = QVBoxLayout()
        self.list.addLayout(self._stack)
        self._current = ""

    def set_region(self, region: str | None) -> None:
        """The region whose sources are offered; before the first view."""
        self._region = region

    @property
    def current(self) -> str:
        """The source that is open."""
        return self._current

    def box(self, key: str) -> SourceBox:
        """The open form of a source, made when it is first needed."""
        if key not in self._boxes:
            branch = self._content.branch(key)
            items = [
                item
                for item in self._content.items_for(None if self._everywhere else self._region)
                if item.branch == key
            ]
            if not items:
                items = [item for item in self._content.items if item.branch == key]
            clusters = [cluster for cluster in self._content.clusters if cluster.branch == key]
            box = SourceBox(branch, items, clusters)
            box.weighed.connect(self.weighed)
            box.sided.connect(self.sided)
            box.noted.connect(self.noted)
            box.answered.connect(self.answered)
            box.cleared.connect(self.cleared)
            box.typed.connect(self.typed)
            box.set_narrow(self._narrow)
            self._boxes[key] = box
            self._stack.addWidget(box)
        return self._boxes[key]

    def show_source(self, key: str) -> None:
        """Open one source and close the one before."""
        self._current = key
        self.build()
        self.refresh()
        self.built.emit()

    def show_view(self, view: WorkupView, *, locked: bool) -> None:
        """Bring the chips and the open source up to date."""
        super().show_view(view, locked=locked)
        region = view.problem.region
        side = f"{spoken().comma}{code_word('report.side', view.problem.side.value)}" if view.problem.side else ""
        place = word("region", region) if region else self.tr("every region")
        told = self.tr("every region") if self._everywhere else self.tr("filtered for {place}{side}")
        added = items_added(view.content, region.value if region else None, view.answers, view.hypotheses)
        more = [
            self._more(count).format(count=count, source=spoken().lowered(self._content.branch(key).title))
            for key, count in added.items()
        ]
        self.second.setText(spoken().semicolon.join([told.format(place=place, side=side), *more]))
        if not self._current:
            first = next(iter(view.hypotheses), None)
            branches = self._branches()
            key = first if first in {branch.key for branch in branches} else branches[0].key
            self._current = str(key)
        self.refresh()

    def refresh(self) -> None:
        """Draw the chips again and fill the open box."""
        view = self._view
        if view is None or not self._is_built:
            return
        fresh = QWidget()
        flow = Flow(style.px(8), style.px(4))
        flow.setContentsMargins(0, 0, 0, style.px(2))
        fresh.setLayout(flow)
        for branch in self._branches():
            weight = view.hypotheses.get(branch.key)
            state = weight.state if weight else None
            told = self._words()[state]
            text = self.tr("{source}: {state}").format(source=branch.short, state=told)
            tab = SourceTab(branch, state, text, is_open=branch.key == self._current)
            tab.picked.connect(self._picked)
            flow.addWidget(tab)
        self._chips = swap(self.list, self._chips, fresh)
        self.all_regions.set_text(self.tr("This region") if self._everywhere else self.tr("All regions"))
        if self._current:
            current = self.box(self._current)
            for other in self._boxes.values():
                other.setVisible(other is current)
            current.show_view(view, locked=self._locked)

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        for box in self._boxes.values():
            box.set_narrow(narrow)

    def unfinished(self) -> dict[str, str]:
        return {key: text for box in self._boxes.values() for key, text in box.unfinished().items()}

    def row_of(self, key: str) -> AnswerRow | None:
        rows = (box.rows.get(key) for box in self._boxes.values())
        return next((row for row in rows if row is not None), None)

    def put_note_back(self, source: str, text: str) -> None:
        """Go on with an unfinished note on a source, where it is still weighed."""
        self.show_source(source)
        self.box(source).put_note_back(text)

    def put_back(self, item: Item, text: str) -> None:
        self.show_source(str(item.branch))
        rows = self.box(str(item.branch)).rows
        if item.key in rows:
            rows[item.key].put_back(text)

    def focus_first(self) -> None:
        if not self._current:
            return
        box = self.box(self._current)
        box.focus_first()

    def fold(self, folded: bool) -> None:
        super().fold(folded)
        if hasattr(self, "all_regions"):
            self.all_regions.setVisible(not folded)

    def _picked(self, key: str) -> None:
        self.show_source(key)
        self.focus_first()

    def _words(self) -> dict[HypothesisState | None, str]:
        return {
            None: self.tr("open"),
            HypothesisState.SUSPECTED: self.tr("suspected"),
            HypothesisState.SUPPORTED: self.tr("supported"),
            HypothesisState.REFUTED: self.tr("refuted"),
            HypothesisState.CONFIRMED: self.tr("confirmed"),
        }

    def _more(self, count: int) -> str:
        return (
            self.tr("1 more item for {source}")
            if count == 1
            else self.tr("{count} more items for {source}", None, count)
        )

    def _branches(self) -> tuple[Branch, ...]:
        if self._everywhere:
            return self._content.branches
        offered = list(self._content.branches_for(self._region))
        if self._view is not None:
            weighed = set(self._view.hypotheses)
            offered += [b for b in self._content.branches if b.key in weighed and b not in offered]
        return tuple(offered)

    def _widen(self) -> None:
        self._everywhere = not self._everywhere
        self.refresh()
