"""What is taught of a muscle: referral, nerve, mimics and what lies close, each with how well its source was read."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.catalogue import Fact, Muscle
from tpi_tracker.render.wording import word
from tpi_tracker.services import catalogue
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.review_words import read_words
from tpi_tracker.ui.turned import margins
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Rule
from tpi_tracker.ui.widgets.framed import FramedDialog
from tpi_tracker.ui.widgets.scroll_body import ScrollBody
from tpi_tracker.ui.widgets.text import Text, breakable

WIDTH, MARGIN, LABEL = 620, 24, 132
"""Widths of the card, beside its content, and of the column of labels."""


def show_muscle(over: QWidget, key: str) -> bool:
    """Open the card of a muscle over ``over``'s window; whether the catalogue knows it."""
    muscle = catalogue.muscle(key)
    if muscle is None:
        return False
    MuscleCard(muscle, over.window()).open()
    return True


class MuscleCard(FramedDialog):
    """Read alone; Esc, Enter or the key that opened it closes it."""

    def __init__(self, muscle: Muscle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.muscle = muscle
        self.setObjectName("muscle_card")
        self.setProperty("sheet", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(muscle.name)
        self.setAccessibleName(muscle.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(MARGIN), style.px(18), style.px(MARGIN), style.px(18))
        column.setSpacing(style.px(12))
        column.addLayout(self._head())
        column.addWidget(Rule())
        middle = ScrollBody()
        middle.setProperty("spoken", "document")
        middle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        middle.setAccessibleName(muscle.name)
        middle.setAccessibleDescription(". ".join(f"{label}: {fact.text}" for label, fact in self.facts()))
        middle.column.addWidget(self._rows())
        middle.column.addStretch()
        column.addWidget(middle, 1)
        column.addWidget(Rule())
        column.addLayout(self._foot())
        self.fit(WIDTH, 300)
        middle.setFocus()

    def facts(self) -> list[tuple[str, Fact]]:
        """``(label, fact)`` in the order they are shown."""
        of_muscle = self.muscle.facts
        roots = self.tr("Roots: {roots}").format(roots=of_muscle.roots)
        nerve = Fact(f"{of_muscle.nerve.text}\n{roots}", *_read(of_muscle.nerve))
        mimics = Fact(of_muscle.mimics.text[:1].upper() + of_muscle.mimics.text[1:], *_read(of_muscle.mimics))
        shown = [
            (self.tr("Referral"), of_muscle.referral),
            (self.tr("Nerve and roots"), nerve),
            (self.tr("Often confused with"), mimics),
        ]
        if of_muscle.caution is not None:
            shown.append((self.tr("Lies close"), of_muscle.caution))
        if of_muscle.pleural is not None:
            said = self.tr("Pleura or great vessels lie close")
            shown.append((self.tr("Before the needle"), Fact(said, *_read(of_muscle.pleural))))
        return shown

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(Text(self.muscle.name, 18, 600, wrap=True))
        regions = spoken().comma.join(word("region", region.value) for region in self.muscle.regions)
        parts = spoken().comma.join(self.muscle.parts)
        second = f"{regions[:1].upper()}{regions[1:]}" + (f" · {parts}" if parts else "")
        head.addWidget(Text(second, 13, tone="muted", wrap=True, name="muscle_regions"))
        return head

    def _rows(self) -> QWidget:
        holder = _Rows()
        holder.setProperty("kind", "clear")
        grid = QGridLayout(holder)
        grid.setContentsMargins(margins(0, 0, style.px(8), 0))
        grid.setHorizontalSpacing(style.px(12))
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, style.px(LABEL))
        grid.setColumnStretch(1, 1)
        for label, fact in self.facts():
            place = grid.rowCount()
            value = Text(fact.text, 13, 500, wrap=True)
            value.setAccessibleName(f"{label}: {fact.text}")
            grid.addWidget(Text(label, 12, tone="muted", wrap=True), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, place, 1)
            tone = "caution" if fact.review == "unverified" else "muted"
            read = Text(breakable(read_words(fact), 40), 12, tone=tone, wrap=True)
            read.setContentsMargins(0, style.px(2), 0, 0)
            grid.addWidget(read, place + 1, 1)
            grid.setRowMinimumHeight(place + 2, style.px(14))
        if self.muscle.facts.remark:
            place = grid.rowCount()
            remark = Text(self.muscle.facts.remark, 12, tone="caution", wrap=True, name="muscle_remark")
            heading = Text(self.tr("Not covered by this"), 12, tone="muted", wrap=True)
            grid.addWidget(heading, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(remark, place, 1)
        return holder

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(style.px(12))
        said = self.tr("Referral maps are teaching aids; the Delphi panel of 2018 expects no fixed map.")
        foot.addWidget(Text(said, 12, tone="muted", wrap=True), 1)
        close = OutlineButton(self.tr("Close"), name="close", keys="Esc")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        return foot


class _Rows(QWidget):
    """As wide as the card has room: the height is that of its words there, not where they are narrowest."""

    def sizeHint(self) -> QSize:
        return QSize(style.px(WIDTH - 2 * MARGIN), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def _read(fact: Fact) -> tuple[str, tuple[str, ...]]:
    return fact.review, fact.sources
