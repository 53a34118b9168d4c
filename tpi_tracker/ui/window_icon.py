"""The program's mark as the icon of its windows, sharp at every size a desktop asks for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from tpi_tracker.ui.widgets.rail import paint_mark

SIDES = (16, 32, 64, 128)


def window_icon() -> QIcon:
    """Painted anew: an icon brings Qt's 150 names of theme icons, so the window asks for it once it is shown."""
    made = QIcon()
    for side in SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            paint_mark(painter, picture.rect().toRectF())
        made.addPixmap(picture)
    return made
