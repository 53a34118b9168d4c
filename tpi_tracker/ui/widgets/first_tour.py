"""The first hour in four lines, under an empty Today and in the demo, until they are put away for good."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from tpi_tracker import settings
from tpi_tracker.ui import style
from tpi_tracker.ui.actions import shown_keys
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.text import Text


class FirstTour(Card):
    """For whoever begins, until it is put away on this computer."""

    not_kept = Signal(str)
    """It could not be remembered that it was put away: it will be there again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=16, name="first_tour", parent=parent)
        self.set_title(self.tr("Four lines to begin with"), self.tr("everything works without a mouse"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(style.px(12))
        grid.setVerticalSpacing(style.px(8))
        grid.setColumnStretch(1, 1)
        tr = self.tr
        self.lines = (
            (("Ctrl+F",), tr("Find anyone: three letters of a name, a birth date or a number, then Enter.")),
            (("0", "Enter"), tr("On a row of this list a digit and Enter keep a score; the next call comes up.")),
            (("Ctrl+N", "Ctrl+R"), tr("A session, or the last one again with one key for each site.")),
            (("Ctrl+K", "F1"), tr("Every command, and every key. Hold Alt to see the letter of each button.")),
        )
        for row, (keys, words) in enumerate(self.lines):
            caps = QHBoxLayout()
            caps.setSpacing(style.px(4))
            for key in keys:
                caps.addWidget(KeyHint(shown_keys(key) or key))
            caps.addStretch()
            grid.addLayout(caps, row, 0)
            grid.addWidget(Text(words, 13, wrap=True), row, 1)
        self.body.addLayout(grid)
        self.put_away = OutlineButton(tr("Put away"), name="put_tour_away")
        self.put_away.clicked.connect(self._put_away)
        self.add_action(self.put_away)
        self._is_seen = settings.load().tour_seen
        self.hide()

    def offer(self, *, beginning: bool) -> None:
        """Be there, unless put away: ``beginning`` is a day without calls, or the invented clinic."""
        self.setVisible(beginning and not self._is_seen)

    def _put_away(self) -> None:
        self._is_seen = True
        self.hide()
        kept = settings.load()
        kept.tour_seen = True
        try:
            settings.save(kept)
        except OSError:
            self.not_kept.emit(self.tr("It could not be kept that the four lines were put away; they come once more"))
