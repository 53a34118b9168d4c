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
        self.whose = ""
        """Who the curve is of, for a table that was asked to say so."""
        self.can_print = False

    def menu(self, over: QWidget) -> QMenu:
        """The ways out, for a right click."""
        menu = QMenu(over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy picture"), self.copy_picture)
        menu.addAction(self.tr("Copy table"), self.copy_table)
        if self._letter_line():
            menu.addAction(self.tr("Copy line for a letter"), self.copy_letter_line)
        if self.whose:
            menu.addAction(self.tr("Copy table with the patient's name"), self.copy_named_table)
        menu.addSeparator()
        menu.addAction(self.tr("Save picture…"), self.save_picture)
        if self.can_print:
            menu.addAction(self.tr("Print…"), self._ask_print)
        return menu

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        spec = self._chart.spec()
        if spec is not None:
            clipboard.put_image(QImage.fromData(self._png(spec)))
            self._chart.handed_out.emit("clipboard")

    def _ask_print(self) -> None:
        self._chart.print_wanted.emit()

    def copy_table(self) -> None:
        """Put the table of the curve on the clipboard, without a word of whose it is."""
        self._copy_table("")

    def copy_named_table(self) -> None:
        """The same with the patient's identity above it: only when it is asked for."""
        self._copy_table(self.whose)

    def copy_letter_line(self) -> None:
        """Put before, after and when on the clipboard as one line, without a word of whose it is."""
        line = self._letter_line()
        if line:
            clipboard.put_text(line)
            self._chart.handed_out.emit("clipboard")

    def _letter_line(self) -> str:
        from tpi_tracker.render.chart_words import letter_line

        spec = self._chart.spec()
        return letter_line(spec) if spec is not None else ""

    def _copy_table(self, whose: str) -> None:
        spec = self._chart.spec()
        if spec is None:
            return
        from tpi_tracker.render.chart_table import html_table, rows_of, tab_separated
        from tpi_tracker.render.chart_words import title

        heads = (self.tr("Date"), self.tr("What"), self.tr("Value"))
        rows = [(row.day, row.what, row.value) for row in rows_of(spec)]
        named = [(whose,)] if whose else []
        caption = f"{whose}: {title(spec)}" if whose else title(spec)
        clipboard.put_table(tab_separated([*named, heads, *rows]), html_table(heads, rows, caption))
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

            content = svg_of(
                spec,
                TOKENS["light"],
                *self._saved_size(spec),
                mode=self._chart.mode(),
                window=self._chart.zoom().window,
            )
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

        return png_of(
            spec, TOKENS["light"], *self._saved_size(spec), mode=self._chart.mode(), window=self._chart.zoom().window
        )

    def _saved_size(self, spec: ChartSpec) -> tuple[float, float]:
        width, height = SAVED_SIZE
        return width, height + (panels_height(len(spec.panels)) if self._chart.mode() == "dates" else 0)


def _nothing(_answer: object) -> None:
    """The message needs no answer."""
