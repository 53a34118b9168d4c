"""The line under the table of patients: how many there are, and what the keys do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.render.wording import count_words
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.text import Text


class PatientTableFoot(QWidget):
    """Where there is no width for both the keys give way; F1 lists them too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(style.px(16), style.px(8), style.px(16), style.px(8))
        self._is_wanted = False
        self._count = Text("", 12, tone="muted")
        self._usual = self.tr("Enter opens · Ctrl+Return opens in a new tab · Up and Down choose")
        self._keys = Text(self._usual, 12, tone="muted", elide=True)
        self._keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._keys, 100)

    def show_count(self, count: int, total: int, similar: int = 0) -> None:
        """``30 of 1 311 patients``; ``similar`` are shown beside those counted."""
        said = count_words(total)
        one = self.tr("1 patient") if total == 1 and count == 1 else ""
        words = one or self.tr("{count} of {total} patients", None, count).format(count=count, total=said)
        if similar:
            words = self.tr("{words} · {count} similar").format(words=words, count=similar)
        self._count.setText(words)

    def say_several(self, words: str) -> None:
        """That several people fit equally well; empty: the keys are told again."""
        self._keys.setText(words or self._usual)
        self._keys.set_tone("caution" if words else "muted")
        self._is_wanted = bool(words)
        self._show_keys()

    def said(self) -> str:
        """What stands at the right."""
        return self._keys.text()

    def count(self) -> str:
        return self._count.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys()

    def _show_keys(self) -> None:
        self._keys.setVisible(self._is_wanted or self.width() >= style.px(640))
