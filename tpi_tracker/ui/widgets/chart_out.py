"""The curve out of the program: copied as picture or table, saved, printed. Nothing says whose it is unless asked."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu, QWidget

from tpi_tracker.domain.trends import ChartSpec
from tpi_tracker.render.chart_layout import panels_height
from tpi_tracker.render.palette import TOKENS
from tpi_tracker.services import handed_over
from tpi_tracker.ui import ask, clipboard

if TYPE_CHECKING:
    from tpi_tracker.ui.widgets.chart import ChartWidget

SAVED_SIZE = (1000, 400)
"""Pixels of a saved picture without questionnaires (a PNG has twice as many)."""


class ChartOut(QObject):
    """What can be done with the curve of a ``ChartWidget``. ``stem`` names a saved picture."""

    def __init__(self, chart: "ChartWidget") -> None:
        super().__init__(chart)
        self._chart = chart
        self.stem = "chart"

    def menu(self, over: QWidget) -> QMenu:
        """The ways out, for a right click."""
        menu = QMenu(over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy picture"), self.copy_picture)
        menu.addAction(self.tr("Save picture…"), self.save_picture)
        return menu

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        spec = self._chart.spec()
        if spec is not None:
            clipboard.put_image(QImage.fromData(self._png(spec)))
            self._chart.handed_out.emit("clipboard")

    def save_picture(self) -> None:
        """Ask for a place and save the picture there, PNG or SVG by the name's ending."""
        if self._chart.spec() is not None:
            kinds = self.tr("Picture (*.png);;Vector picture (*.svg)")
            ask.save_file(self._chart, self.tr("Save picture"), f"{self.stem}.png", kinds, self._save_to)

    def _save_to(self, path: Path | None) -> None:
        spec = self._chart.spec()
        if path is None or spec is None:
            return
        if path.suffix.lower() == ".svg":
            from tpi_tracker.render.pictures import svg_of

            content = svg_of(spec, TOKENS["light"], *self._saved_size(spec), mode=self._chart.mode())
        else:
            content = self._png(spec)
        try:
            handed_over.write(path, content)
        except OSError as error:
            ask.question(
                self._chart,
                self.tr("The picture was not saved"),
                self.tr("{reason}. Nothing was written; choose another place.").format(reason=error.strerror),
                (ask.Choice("ok", self.tr("OK"), is_main=True, is_escape=True),),
                _nothing,
            )
            return
        self._chart.handed_out.emit("file")

    def _png(self, spec: ChartSpec) -> bytes:
        from tpi_tracker.render.pictures import png_of

        return png_of(spec, TOKENS["light"], *self._saved_size(spec), mode=self._chart.mode())

    def _saved_size(self, spec: ChartSpec) -> tuple[float, float]:
        width, height = SAVED_SIZE
        return width, height + (panels_height(len(spec.panels)) if self._chart.mode() == "dates" else 0)


def _nothing(_answer: object) -> None:
    """The message needs no answer."""
