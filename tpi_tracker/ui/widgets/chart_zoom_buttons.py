"""Two small buttons on the curve that look closer and farther, seen while the pointer or the keyboard is there."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt

from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import IconButton
from tpi_tracker.ui.widgets.chart import ChartWidget
from tpi_tracker.ui.widgets.chart_zoom import STEP


class ChartZoomButtons(QObject):
    """The keys + and - do the same, so the buttons take no stop of the Tab key."""

    def __init__(self, chart: ChartWidget) -> None:
        super().__init__(chart)
        self._chart = chart
        self.farther = IconButton(
            self.tr("Farther"), "minus", size=22, icon_size=13, name="chart_farther", parent=chart
        )
        self.closer = IconButton(self.tr("Closer"), "add", size=22, icon_size=13, name="chart_closer", parent=chart)
        for place, (button, key) in enumerate(((self.farther, "-"), (self.closer, "+"))):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("over", True)
            button.setToolTip(f"{button.accessibleName()} ({key})")
            button.move(QPoint(style.px(4 + 26 * place), style.px(4)))
            button.hide()
        self.closer.clicked.connect(self._look_closer)
        self.farther.clicked.connect(self._look_farther)
        chart.installEventFilter(self)

    def _look_closer(self) -> None:
        self._chart.zoom().closer()

    def _look_farther(self) -> None:
        self._chart.zoom().closer(1 / STEP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            spec = self._chart.spec()
            is_there = event.type() in {QEvent.Type.Enter, QEvent.Type.FocusIn}
            shown = is_there or self._chart.hasFocus() or self._chart.underMouse()
            can = spec is not None and not spec.is_empty and self._chart.mode() == "dates"
            for button in (self.farther, self.closer):
                button.setVisible(shown and can)
        return super().eventFilter(watched, event)
