"""Where there is no curve yet: what to do next, with its key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.ui import icons, style
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.text import Text


class EmptyChart(QWidget):
    """Lies over the chart it belongs to; hidden until it is needed."""

    record_wanted = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        column = QVBoxLayout(self)
        column.setSpacing(style.px(6))
        picture = Text("")
        icons.dress(picture, "score", "muted", 32)
        head = Text(self.tr("No scores yet"), 14, 600)
        hint = Text(
            self.tr("The curve starts with a baseline. Press Ctrl+D to record one."), 12, tone="muted", wrap=True
        )
        button = OutlineButton(self.tr("Record score"), name="record_first_score")
        button.clicked.connect(self.record_wanted)
        column.addStretch()
        for widget in (picture, head, hint):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        outer = QVBoxLayout(over)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self)
        self.hide()
