"""The strength of a component: mg/mL, shown with the percent it is known by."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionFrame, QWidget

from tpi_tracker.domain.catalogue import Drug
from tpi_tracker.render.wording import short_number
from tpi_tracker.ui import style
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.turned import margins, turn
from tpi_tracker.ui.widgets.suggest_field import SuggestField
from tpi_tracker.ui.widgets.suggest_popup import Suggestion

_IN_BRACKETS = re.compile(r"\(([\d.,]+)\s*(?:mg|units)/mL\)", re.IGNORECASE)
_PERCENT = re.compile(r"^([\d.,]+)\s*%$")


def strength_words(drug: Drug | None, mg_ml: float) -> str:
    """`1 % (10 mg/mL)`, or `40 mg/mL` where a strength is not said in percent."""
    unit = f"{short_number(mg_ml)} {drug.unit if drug and drug.unit != 'mL' else 'mg'}/mL"
    known = next((s.label for s in drug.strengths if s.mg_ml == mg_ml), None) if drug else None
    if known is None and drug is not None and drug.in_percent:
        known = f"{short_number(mg_ml / 10)} %"
    return f"{known} ({unit})" if known and known.endswith("%") else unit


def strength_number(text: str) -> str:
    """The mg/mL in what was typed or chosen: `10`, `1 %`, `1 % (10 mg/mL)`, `40 mg/mL`; else the text as it is."""
    typed = text.replace("\N{NO-BREAK SPACE}", " ").strip()
    bracket = _IN_BRACKETS.search(typed)
    if bracket:
        return bracket[1]
    percent = _PERCENT.match(typed)
    if percent:
        try:
            return session_reading.number_words(float(percent[1].replace(",", ".")) * 10)
        except ValueError:
            return typed
    return re.sub(r"\s*(?:mg|units)/mL$", "", typed, flags=re.IGNORECASE)


class StrengthField(SuggestField):
    """mg/mL, typed or taken from the usual strengths of the drug; a percent is understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.drug: Drug | None = None
        super().__init__(
            self.tr("Concentration (mg/mL)"),
            self._strengths,
            object_name="concentration_mg_ml",
            opens_at_once=True,
            popup_width=210,
            parent=parent,
        )
        self.setToolTip(self.tr("Concentration (mg/mL)"))
        self.setPlaceholderText(self.tr("mg/mL"))
        self.setTextMargins(margins(0, 0, style.px(14), 0))
        self.taken.connect(self._show)
        self.left.connect(self._tidy)

    def number(self) -> str:
        """mg/mL as a number, or what was typed."""
        return strength_number(self.text())

    def show_number(self, text: str) -> None:
        """Show a strength in words; what is no number stays as typed."""
        try:
            value = session_reading.read_number(text)
        except session_reading.Unread:
            value = None
        self.setText(strength_words(self.drug, value) if value else text)
        self.setCursorPosition(0)

    def _strengths(self, text: str) -> Sequence[Suggestion]:
        if self.drug is None:
            return ()
        lines = [
            Suggestion(short_number(s.mg_ml), strength_words(self.drug, s.mg_ml), right=self._mark(s.review))
            for s in self.drug.strengths
        ]
        wanted = strength_number(text)
        fitting = [line for line in lines if line.key.startswith(wanted) or line.text.startswith(text.strip())]
        return fitting if fitting and wanted else lines

    def _mark(self, review: str) -> str:
        return self.tr("unverified") if review == "unverified" else ""

    def _show(self, key: str) -> None:
        self.show_number(key)
        self.textEdited.emit(self.text())
        self.close_list()

    def _tidy(self) -> None:
        self.show_number(self.number())

    def shown(self) -> str:
        """What is seen of the text while nobody types: the whole, or its beginning and an ellipsis."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._room().width())

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return box.marginsRemoved(self.textMargins()).adjusted(2, 0, -2, 0)  # as Qt draws a line's text

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.shown()
        if self.hasFocus() or shown == self.text():
            super().paintEvent(event)
        else:
            with QPainter(self) as painter:
                option = QStyleOptionFrame()
                self.initStyleOption(option)
                self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
                painter.setPen(self.palette().text().color())
                painter.drawText(self._room(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            turn(painter, self.rect())
            painter.setPen(QPen(style.token("muted"), 1.5, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
            middle = QPointF(self.width() - style.px(13), self.height() / 2 + 0.5)
            reach, drop = style.px(4), style.px(2)
            shape = [middle + QPointF(-reach, -drop), middle + QPointF(0, drop), middle + QPointF(reach, -drop)]
            painter.drawPolyline(QPolygonF(shape))
