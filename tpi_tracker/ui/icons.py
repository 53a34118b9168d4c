"""The line icons, coloured with a token when they are drawn."""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from tpi_tracker.paths import resource
from tpi_tracker.ui.style import look, px, token
from tpi_tracker.ui.turned import is_turned, turn, upright

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


POINTING = frozenset({"undo", "repeat", "previous", "next"})
"""Icons that point the way a line is read: they stand mirrored where it is read from right to left."""


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, area: QRectF, name: str, tone: str = "text") -> None:
    """Draw icon ``name`` into ``area`` in the colour of token ``tone``."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if name in POINTING:
        painter.save()
        turn(painter, area)
        _renderer(name, token(tone).name()).render(painter, area)
        painter.restore()
    else:
        with upright(painter, area):
            _renderer(name, token(tone).name()).render(painter, area)


def pixmap(name: str, tone: str = "text", size: float = 18, ratio: float | None = None) -> QPixmap:
    """Icon ``name`` as a picture ``size`` wide (scaled), sharp on the screen that is used."""
    app = QApplication.instance()
    if ratio is None:
        ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    side = px(size)
    key = f"{name} {token(tone).name()} {side} {ratio:g} {is_turned()}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    picture = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        paint_icon(painter, QRectF(0, 0, side, side), name, tone)
    QPixmapCache.insert(key, picture)
    return picture


def icon(name: str, tone: str = "text", size: float = 18) -> "QIcon":
    """Icon ``name`` in the colours of now; use ``dress`` where it has to follow the theme."""
    from PySide6.QtGui import QIcon  # brings 150 names of theme icons, which can wait

    made = QIcon(pixmap(name, tone, size))
    made.addPixmap(pixmap(name, "muted", size), QIcon.Mode.Disabled)
    return made


class _Dresser(QObject):
    """Puts an icon on a button or label, again whenever the theme changes. Lives and dies with its target."""

    def __init__(self, target: QAbstractButton | QLabel) -> None:
        super().__init__(target)
        self._target = target
        look().theme_changed.connect(self.put)

    def wear(self, name: str, tone: str, size: float) -> None:
        """Change what is worn."""
        self._name, self._tone, self._size = name, tone, size
        self.put()

    def put(self) -> None:
        if isinstance(self._target, QLabel):
            self._target.setPixmap(pixmap(self._name, self._tone, self._size))
        else:
            self._target.setIcon(icon(self._name, self._tone, self._size))
            self._target.setIconSize(QSize(px(self._size), px(self._size)))


def dress(target: QAbstractButton | QLabel, name: str, tone: str = "text", size: float = 18) -> None:
    """Put icon ``name`` on a button or a label and keep it in step with the theme."""
    worn = target.findChild(_Dresser, options=Qt.FindChildOption.FindDirectChildrenOnly)
    dresser = worn if isinstance(worn, _Dresser) else _Dresser(target)
    dresser.wear(name, tone, size)
