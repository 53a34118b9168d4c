"""The five examination criteria of a site as boxes in a row, with their words beside them where there is no head."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.forms.session_content import CRITERIA
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TriBox

CRITERION, COMPACT = 54, 30
"""Widths of a box: under the head of the table, and with its word beside it."""


class CriteriaBoxes(QWidget):
    """``boxes`` by the name of the criterion; ``changed`` tells that the user turned one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {
            "taut_band": (self.tr("Taut band"), self.tr("Band")),
            "tender_spot": (self.tr("Tender spot"), self.tr("Spot")),
            "referred_pain": (self.tr("Referred pain"), self.tr("Referral")),
            "recognised_pain": (self.tr("Recognised pain"), self.tr("Recog.")),
            "twitch": (self.tr("Twitch"), self.tr("Twitch")),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.boxes: dict[str, TriBox] = {}
        self._captions: list[Text] = []
        self._in_hand: TriBox | None = None
        self.is_compact = False
        for place, name in enumerate(CRITERIA, 1):
            whole, short = words[name]
            box = TriBox(whole, name=name)
            box.setToolTip(self.tr("{name} (key {key})").format(name=whole, key=place))
            box.changed.connect(self.changed)
            caption = Text(short, 11, tone="muted")
            self._captions.append(caption)
            self.boxes[name] = box
            row.addWidget(box)
            row.addWidget(caption)
        row.addStretch()
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Narrow boxes with their words, instead of columns under a head."""
        self.is_compact = compact
        for caption, box in zip(self._captions, self.boxes.values(), strict=True):
            caption.setVisible(compact)
            box.setFixedWidth(style.px(COMPACT if compact else CRITERION))

    def values(self) -> dict[str, bool | None]:
        """Yes, no or not recorded, by the name of the criterion."""
        return {name: box.value() for name, box in self.boxes.items()}

    def show_values(self, values: Mapping[str, bool | None], *, carried: bool) -> None:
        """Show what is recorded; ``carried``: nothing of it counts yet."""
        for name, box in self.boxes.items():
            box.set_value(values.get(name), carried=carried)

    def stop(self) -> TriBox:
        """The box that Tab comes to: the one in hand, else the one that was in hand last, else the first."""
        boxes = list(self.boxes.values())
        self._in_hand = next((box for box in boxes if box.hasFocus()), self._in_hand)
        return self._in_hand or boxes[0]

    def turn(self, place: int, *, carried: bool) -> TriBox:
        """Not recorded, yes, no, and round again; ``place`` counts from 0. Gives the box."""
        box = self.boxes[CRITERIA[place]]
        box.set_value({None: True, True: False, False: None}[box.value()], carried=carried)
        return box
