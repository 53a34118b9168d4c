"""What was tried before and what is taken now, in the place where a pathway is chosen; one word leads to the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.tried import Tried
from tpi_tracker.render.wording import say
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.text import Text


class TriedLine(QWidget):
    """``Tried: …`` and ``Taken now: …``; says so where nothing is recorded."""

    asked = Signal()
    """The list of treatments is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tried")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.px(8))
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._lines = {name: Text("", 12, wrap=True) for name in ("taken", "running", "over", "nothing")}
        for line in self._lines.values():
            self._words.addWidget(line)
        row.addLayout(self._words, 1)
        self.button = WordButton(self.tr("Treatments"), name="treatments", keys="Ctrl+T")
        self.button.setFixedHeight(style.px(24))
        self.button.clicked.connect(self.asked)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_tried(self, tried: Tried) -> None:
        """Drugs taken now first, then what goes on, then what is over."""
        told = {"taken": tried.taken, "running": tried.running, "over": tried.over}
        for name, items in told.items():
            self._lines[name].setText(say(Sentence(f"tried.{name}", {"items": items})) if items else "")
            self._lines[name].setVisible(bool(items))
        self._lines["nothing"].setText(say(Sentence("tried.nothing")))
        self._lines["nothing"].set_tone("muted")
        self._lines["nothing"].setVisible(tried.is_empty)
        self.button.setAccessibleDescription(self.words())

    def words(self) -> str:
        """All that is said."""
        return " ".join(line.text() for line in self._lines.values() if not line.isHidden())
