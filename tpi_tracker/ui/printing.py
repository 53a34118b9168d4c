"""A paper on a printer: the system's own question, then the pages as pictures of 300 dots an inch."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from tpi_tracker.render.typesetting import Paper

PRINT_PPI = 300.0


def ask_printer(asker: QWidget, name: str, accepted: Callable[[], Any], *, across: bool = False) -> "QPrinter":
    """Asks for a printer. ``name`` is what the print queue shows: never a patient's name. ``across``: the paper lies on
    its long side. Keep what is returned until ``accepted`` is called."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(int(PRINT_PPI))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, asker)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(accepted)
    QDialog.open(dialog)  # QPrintDialog hides the plain open()
    return printer


def print_paper(paper: "Paper", printer: Any) -> None:
    """Paints the pages that were asked for on a printer, or a print-to-file."""
    first, last = printer.fromPage() or 1, printer.toPage() or paper.page_count
    pictures = paper.pages_png(PRINT_PPI)
    with QPainter(printer) as painter:  # an open painter on a lost device is fatal, also after a fault
        for place, picture in enumerate(pictures, 1):
            if first <= place <= last:
                if place > first:
                    printer.newPage()
                painter.drawImage(QRectF(printer.paperRect(printer.Unit.DevicePixel)), QImage.fromData(picture))
