"""Verdict and flag badges: a shape and a word on a tint, so that colour is never the only carrier."""

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from tpi_tracker.tongue import spoken
from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_text, turn, upright

HEIGHT = 22
_SHAPE = 12


class _Look(NamedTuple):
    word: str
    tone: str
    shape: Callable[[QPainter, QRectF, QColor, QColor], None]


def _disc(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(box)


def _ring(painter: QPainter, box: QRectF, colour: QColor, width: float) -> QRectF:
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return box.adjusted(width / 2, width / 2, -width / 2, -width / 2)


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + box.width() * x, box.y() + box.height() * y)


def _tick(painter: QPainter, box: QRectF, colour: QColor, ground: QColor) -> None:
    _disc(painter, box, colour)
    painter.setPen(
        QPen(ground, box.width() * 0.13, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPolyline(QPolygonF([_at(box, 0.28, 0.52), _at(box, 0.44, 0.67), _at(box, 0.73, 0.35)]))


def _half(painter: QPainter, box: QRectF, colour: QColor, _ground: QColor) -> None:
    painter.drawEllipse(_ring(painter, box, colour, box.width() * 0.12))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPie(box, 90 * 16, 180 * 16)


def _triangle(painter: QPainter, box: QRectF, colour: QColor, up: bool) -> None:
    tip, base = (0.06, 0.94) if up else (0.94, 0.06)
    painter.setPen(
        QPen(colour, box.width() * 0.08, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([_at(box, 0.03, base), _at(box, 0.97, base), _at(box, 0.5, tip)]))


def _down(painter: QPainter, box: QRectF, colour: QColor, _ground: QColor) -> None:
    _triangle(painter, box.adjusted(0, 1, 0, -1), colour, up=False)


def _up(painter: QPainter, box: QRectF, colour: QColor, _ground: QColor) -> None:
    _triangle(painter, box.adjusted(0, 0.5, 0, -1.5), colour, up=True)


def _bar(painter: QPainter, box: QRectF, colour: QColor, ground: QColor) -> None:
    _disc(painter, box, colour)
    painter.setPen(QPen(ground, box.width() * 0.15, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(_at(box, 0.29, 0.5), _at(box, 0.71, 0.5))


def _diamond(painter: QPainter, box: QRectF, colour: QColor, _ground: QColor) -> None:
    painter.setPen(
        QPen(colour, box.width() * 0.12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(QPolygonF([_at(box, 0.5, 0.03), _at(box, 0.97, 0.5), _at(box, 0.5, 0.97), _at(box, 0.03, 0.5)]))
    _disc(painter, QRectF(_at(box, 0.35, 0.35), _at(box, 0.65, 0.65)), colour)


def _dotted_ring(painter: QPainter, box: QRectF, colour: QColor, _ground: QColor) -> None:
    width = box.width() * 0.12
    inner = _ring(painter, box, colour, width)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for eighth in range(8):
        painter.drawArc(inner, int((eighth * 45 + 10) * 16), 27 * 16)


def _question(painter: QPainter, box: QRectF, colour: QColor, _ground: QColor) -> None:
    painter.drawEllipse(_ring(painter, box, colour, box.width() * 0.1))
    letter = style.font(9, 700)
    letter.setPixelSize(max(1, round(box.height() * 0.68)))
    painter.setFont(letter)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "?")


def _slashed(painter: QPainter, box: QRectF, colour: QColor, _ground: QColor) -> None:
    width = box.width() * 0.11
    painter.drawRoundedRect(_ring(painter, box, colour, width), width * 1.4, width * 1.4)
    painter.drawLine(_at(box, 0.24, 0.76), _at(box, 0.76, 0.24))


def _flag(painter: QPainter, box: QRectF, colour: QColor, _ground: QColor) -> None:
    painter.setPen(QPen(colour, box.width() * 0.14, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(_at(box, 0.12, 0.08), _at(box, 0.12, 0.97))
    cloth = QPainterPath(_at(box, 0.12, 0.08))
    for x, y in ((0.98, 0.08), (0.78, 0.36), (0.98, 0.64), (0.12, 0.64)):
        cloth.lineTo(_at(box, x, y))
    cloth.closeSubpath()
    painter.fillPath(cloth, colour)


_say = QCoreApplication.translate


def _looks() -> dict[str, _Look]:
    return _looks_in(spoken().code)


@cache
def _looks_in(_language: str) -> dict[str, _Look]:
    return {
        "sustained": _Look(_say("badge", "Sustained"), "good", _tick),
        "partial": _Look(_say("badge", "Partial"), "caution", _half),
        "not_sustained": _Look(_say("badge", "Not sustained"), "caution", _down),
        "none": _Look(_say("badge", "No relief"), "alert", _bar),
        "worse": _Look(_say("badge", "Worse"), "alert", _up),
        "anaesthetic_only": _Look(_say("badge", "First hours only"), "caution", _diamond),
        "pending": _Look(_say("badge", "Pending"), "pending", _dotted_ring),
        "unconfirmed": _Look(_say("badge", "Unconfirmed"), "pending", _question),
        "not_assessable": _Look(_say("badge", "Not assessable"), "pending", _slashed),
        "flag": _Look(_say("badge", "Failure"), "alert", _flag),
        "flag:no_relief": _Look(_say("badge", "No relief"), "alert", _flag),
        "flag:short_lived": _Look(_say("badge", "Short-lived"), "alert", _flag),
        "draft": _Look(_say("badge", "Draft"), "pending", _dotted_ring),
    }


def words(kind: str, final: bool = True) -> str:
    """What a badge says. ``kind`` is a verdict, ``flag``, ``flag:no_relief``, ``flag:short_lived`` or ``draft``."""
    word = _looks()[kind].word
    return word if final or kind == "pending" else _say("badge", "{verdict} so far").format(verdict=word)


def widest_verdict() -> int:
    """The room that every verdict has enough of, in pixels: in some languages they are long."""
    kinds = [kind for kind in _looks() if kind != "draft" and not kind.startswith("flag")]
    return max(badge_width(kind, final=False) for kind in kinds)


def tone(kind: str) -> str:
    """The token of a badge's colour; its ground is the token with ``_bg`` behind."""
    return _looks()[kind].tone


def paint_shape(painter: QPainter, box: QRectF, kind: str, ground: str | None = None) -> None:
    """Only the shape, in the colour of its state, on ``ground`` (a token)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    seen = _looks()[kind]
    with upright(painter, box):
        seen.shape(painter, box, style.token(seen.tone), style.token(ground or f"{seen.tone}_bg"))
    painter.restore()


def badge_width(kind: str, *, final: bool = True, text: str | None = None) -> int:
    """How wide the badge is in pixels."""
    said = words(kind, final) if text is None else text
    return round(QFontMetricsF(style.font(12, 600)).horizontalAdvance(said)) + style.px(8 + _SHAPE + 5 + 11)


def paint_badge(
    painter: QPainter, left: float, middle: float, kind: str, *, final: bool = True, text: str | None = None
) -> int:
    """Paint a badge whose left edge and vertical middle are given; returns its width. For delegates."""
    said = words(kind, final) if text is None else text
    width = badge_width(kind, final=final, text=said)
    seen = _looks()[kind]
    height = style.px(HEIGHT)
    area = QRectF(left, middle - height / 2, width, height)
    painter.save()
    turn(painter, area)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.token(f"{seen.tone}_bg"))
    painter.drawRoundedRect(area, height / 2, height / 2)
    side = style.px(_SHAPE)
    paint_shape(painter, QRectF(left + style.px(8), middle - side / 2, side, side), kind)
    painter.setFont(style.font(12, 600))
    painter.setPen(style.token(seen.tone))
    draw_text(painter, area.adjusted(style.px(8 + _SHAPE + 5), 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), said)
    painter.restore()
    return width


class Badge(QWidget):
    """A badge as a widget; its accessible name is its word."""

    def __init__(
        self, kind: str, *, final: bool = True, text: str | None = None, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if name:
            self.setObjectName(name)
        self.show_kind(kind, final=final, text=text)

    def show_kind(self, kind: str, *, final: bool = True, text: str | None = None) -> None:
        """Become another badge."""
        self._kind, self._said = kind, words(kind, final) if text is None else text
        self.setAccessibleName(self._said)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._said

    def kind(self) -> str:
        return self._kind

    def sizeHint(self) -> QSize:
        return QSize(badge_width(self._kind, text=self._said), style.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_badge(painter, 0, self.height() / 2, self._kind, text=self._said)


class VerdictBadge(Badge):
    """The badge of a verdict word; ``so far`` behind it while the verdict is not final."""

    def __init__(self, verdict: str, final: bool = True, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(str(verdict), final=final, name=name, parent=parent)


class FlagBadge(Badge):
    """The badge of a failure flag; with ``kind`` (``no_relief`` or ``short_lived``) it names it, else ``Failure``.

    ``long`` says both: ``Failure: short-lived``.
    """

    def __init__(
        self, kind: str | None = None, *, long: bool = False, name: str = "", parent: QWidget | None = None
    ) -> None:
        key = "flag" if kind is None else f"flag:{kind}"
        said = None
        if long and kind is not None:
            said = _say("badge", "Failure: {kind}").format(kind=spoken().lowered(words(key)))
        super().__init__(key, text=said, name=name, parent=parent)
