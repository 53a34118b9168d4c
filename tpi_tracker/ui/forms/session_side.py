"""The right column of the session form: the body map, the checks before the needle, and the curve to come."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.forms.session_before_needle import BeforeNeedleCard
from tpi_tracker.ui.widgets.body_map import BodyMap
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.chart import ChartWidget


class SessionSide(QWidget):
    """Each problem of the visit has a map of its own; checks and curve are of the whole form."""

    def __init__(self, facts: BeforeNeedleCard, curve: ChartWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(7))
        map_card = Card(padding=12, name="map_card")
        map_card.setAccessibleName(self.tr("Body map"))
        self._maps = QVBoxLayout()
        map_card.body.addLayout(self._maps)
        map_card.body.setContentsMargins(style.px(12), style.px(9), style.px(12), style.px(6))
        curve_card = Card(self.tr("Preview"), self.tr("what saving adds to the curve"), padding=12, name="preview_card")
        curve_card.body.addWidget(curve)
        curve_card.body.setContentsMargins(style.px(8), 0, style.px(8), style.px(6))
        curve.setFixedHeight(style.px(112))
        column.addWidget(map_card, 1)
        column.addWidget(facts)
        column.addWidget(curve_card)

    def add_map(self, body_map: BodyMap) -> None:
        """The map of one more problem, where the others lie."""
        self._maps.addWidget(body_map)
        body_map.canvas.setMinimumHeight(style.px(180))  # a form of three sites fits 1440 x 900 with every check asked
