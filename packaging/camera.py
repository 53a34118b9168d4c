"""Pictures of a window without a screen: everything asked for is waited for, painted and kept small."""

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.jobs import Jobs

LONGEST_REST = 1000
"""Milliseconds."""
MOST_ROUNDS = 2000
SMALL = (432, 270)
COLUMNS = 6
QUALITY = 60
LARGEST = 200_000
"""Bytes of a picture; a larger one is kept in 256 colours."""


class Camera:
    """Waits until everything asked for is painted, then keeps the window as a small PNG."""

    def __init__(self, app: QApplication, folder: Path | None, ending: str) -> None:
        """Without a folder the pictures are kept small, in ``taken`` alone."""
        self._app, self._folder, self._ending = app, folder, ending
        self.taken: list[Image.Image] = []
        self.jobs = Jobs()

    def settle(self) -> None:
        """Until no reading is under way and nothing is left to paint."""
        for _ in range(MOST_ROUNDS):
            self.jobs.wait()
            self._app.processEvents()
            if self.jobs.is_idle and not any(timer.isActive() for timer in self._short_timers()):
                break
        self._app.processEvents()

    def _short_timers(self) -> list[QTimer]:
        """What the pages put off until the keyboard rests."""
        held = [timer for window in self._app.topLevelWidgets() for timer in window.findChildren(QTimer)]
        return [timer for timer in held if timer.isSingleShot() and timer.interval() < LONGEST_REST]

    def take(self, name: str, window: QWidget, over: QWidget | None = None) -> None:
        """``name-ending.png`` of the window, with what lies over it in its middle."""
        self.settle()
        picture = window.grab()
        if over is not None:
            _lay_over(picture, over.grab())
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")
        image = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
        if self._folder is None:
            image.thumbnail(SMALL, Image.Resampling.LANCZOS)
            self.taken.append(image)
            return
        path = self._folder / f"{name}-{self._ending}.png"
        image.save(path, optimize=True)
        if path.stat().st_size > LARGEST:
            image.quantize(256, Image.Quantize.MEDIANCUT, kmeans=4, dither=Image.Dither.NONE).save(path, optimize=True)
        print(f"{path.name}: {path.stat().st_size // 1024} kB")

    def contact_sheet(self, target: Path) -> None:
        """All pictures side by side, in the order they were taken."""
        width, height, gap = SMALL[0], SMALL[1], 8
        rows = -(-len(self.taken) // COLUMNS)
        sheet = Image.new("RGB", (COLUMNS * (width + gap) + gap, rows * (height + gap) + gap), "#808080")
        for place, picture in enumerate(self.taken):
            row, column = divmod(place, COLUMNS)
            sheet.paste(picture, (gap + column * (width + gap), gap + row * (height + gap)))
        sheet.save(target, quality=QUALITY, method=6)
        print(f"{target.name}: {target.stat().st_size // 1024} kB")


def _lay_over(picture: QPixmap, sheet: QPixmap) -> None:
    at = QPoint((picture.width() - sheet.width()) // 2, (picture.height() - sheet.height()) // 2)
    painter = QPainter(picture)
    painter.drawPixmap(at, sheet)
    painter.setPen(QPen(style.token("edge"), 1))
    painter.drawRect(at.x() - 1, at.y() - 1, sheet.width() + 1, sheet.height() + 1)
    painter.end()


def press(window: QWidget, letter: str) -> None:
    """A key press where the keyboard is."""
    window.activateWindow()
    held = window.focusWidget()
    assert held is not None, "nothing has the keyboard"
    key = Qt.Key(ord(letter.upper()))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(held, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
