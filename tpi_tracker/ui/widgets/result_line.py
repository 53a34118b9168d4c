"""What the answers given so far make, in one sentence in a well."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from tpi_tracker.domain.instruments import InstrumentResult
from tpi_tracker.ui import style
from tpi_tracker.ui.accessible import announce
from tpi_tracker.ui.widgets.text import Text


class ResultLine(QFrame):
    """Grey while an answer is missing, full once there is a total; a caution where a cut-off is reached."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "well")
        self.setObjectName("result_line")
        row = QHBoxLayout(self)
        row.setContentsMargins(style.px(12), style.px(8), style.px(12), style.px(8))
        self._words = Text("", 13, 600, wrap=True, name="result")
        row.addWidget(self._words)
        self._notes: tuple[QWidget, ...] = ()

    def give_way_to(self, *notes: QWidget) -> None:
        """Not in sight while one of these is: a low screen has no room for both."""
        self._notes = notes
        for note in notes:
            note.installEventFilter(self)

    def show_words(self, words: str, result: InstrumentResult | None) -> None:
        """Show the sentence; ``result`` is None for a questionnaire that was not given."""
        complete = result is not None and result.is_complete
        tone = "muted" if not complete else "caution" if result is not None and result.positive else "text"
        self._say(words, tone)

    def show_wrong(self, words: str) -> None:
        """Show why it cannot be saved, and have it read out."""
        self._say(words, "alert")
        announce(self, words)

    def text(self) -> str:
        return self._words.text()

    def _say(self, words: str, tone: str) -> None:
        self._words.set_tone(tone)
        self._words.setText(words)
        self.setAccessibleName(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.setVisible(all(note.isHidden() for note in self._notes))
        return super().eventFilter(watched, event)


class FinePrint(Text):
    """Small words below the questions, as high as they are at the width of the sheet and no higher."""

    def __init__(self, width: float, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", 11, tone="muted", wrap=True, name=name, parent=parent)
        self._at_width = style.px(width)

    def sizeHint(self) -> QSize:
        return QSize(self._at_width, self.heightForWidth(self._at_width))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
