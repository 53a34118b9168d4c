"""How the body map is painted: rest, earlier, carried, confirmed, pointed at; numbers, landmarks, sides, callout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTransform

from tpi_tracker.domain.codes import MapView, Side
from tpi_tracker.render.body_drawing import REST, Paint
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.body_regions import Figure, RegionKey, Shape, anchor, whole

_LANDMARKS = (("C7", 148.0), ("T3", 178.0), ("T7", 228.0), ("T12", 306.0), ("L4", 362.0))
_LANDMARKS_FROM = 1.25


class MarkState(Enum):
    """Where a row of the form stands."""

    CARRIED = "carried"
    CONFIRMED = "confirmed"


class Mark(NamedTuple):
    """A row of the form on the map: its number, its region, its state."""

    number: int
    key: RegionKey
    state: MarkState

    def regions(self) -> tuple[RegionKey, ...]:
        """The regions it lights: both sides for a site on both sides or in the midline."""
        sides = (self.key.side,) if self.key.side in {Side.LEFT, Side.RIGHT} else (Side.LEFT, Side.RIGHT)
        return tuple(RegionKey(self.key.muscle, side) for side in sides)


@dataclass(frozen=True)
class MapScene:
    """All that one painting needs. ``named`` are the regions of the callout, what a click takes first."""

    figure: Figure
    transform: QTransform
    scale: float
    size: QSizeF
    visible: QRectF
    marks: tuple[Mark, ...]
    earlier: frozenset[RegionKey]
    pointed: RegionKey | None
    focused: RegionKey | None
    named: tuple[RegionKey, ...]
    name_of: Callable[[RegionKey], str]
    inset: QRectF | None


def _tr(text: str) -> str:
    return QCoreApplication.translate("BodyMapCanvas", text)


def paint_map(painter: QPainter, scene: MapScene) -> None:
    """Paint the whole scene."""
    painter.save()
    painter.setTransform(scene.transform, True)
    _figure(painter, scene)
    _focus(painter, scene)
    painter.restore()
    _landmarks(painter, scene)
    _numbers(painter, scene)
    _sides(painter, scene)
    _inset(painter, scene)
    _callout(painter, scene)


def _states(scene: MapScene) -> dict[RegionKey, Mark]:
    found: dict[RegionKey, Mark] = {}
    for mark in scene.marks:
        for key in mark.regions():
            if key not in found or mark.state is MarkState.CONFIRMED:
                found[key] = mark
    return found


def _figure(painter: QPainter, scene: MapScene) -> None:
    """Rest first, then the outlines of what is marked or pointed at, so that no neighbour covers them."""
    states = _states(scene)
    outlines: list[tuple[Shape, QPen]] = []
    accent, muscle = style.token("accent"), style.token("muscle")
    for shape in scene.figure.shapes:
        if not shape.box.intersects(scene.visible):
            continue
        pen, fill = REST[shape.paint]
        painter.setPen(_pen(style.token(pen[0]), pen[1], pen[2]) if pen else Qt.PenStyle.NoPen)
        painter.setBrush(style.token(fill) if fill else Qt.BrushStyle.NoBrush)
        mark = states.get(shape.region) if shape.region else None
        is_pointed = shape.region is not None and shape.region == scene.pointed
        if mark is not None and mark.state is MarkState.CONFIRMED:
            painter.setBrush(accent)
            if is_pointed:
                outlines.append((shape, _pixel_pen(style.token("text"), 1.6, False)))
        elif is_pointed:
            painter.setBrush(blend(accent, muscle, 0.35))
            outlines.append((shape, _pixel_pen(accent, 1.6, mark is not None)))
        elif mark is not None:
            painter.setBrush(style.token("sel"))
            outlines.append((shape, _pixel_pen(accent, 1.6, True)))
        elif shape.region in scene.earlier:
            painter.setBrush(blend(accent, muscle, 0.18))
        painter.drawPath(shape.path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for shape, line in outlines:
        painter.setPen(line)
        painter.drawPath(shape.path)


def _focus(painter: QPainter, scene: MapScene) -> None:
    """A ring outside the outline of the region that has the keyboard's focus."""
    if scene.focused is None:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in ((6.0, style.token("surface")), (3.0, style.token("accent"))):
        painter.setPen(_pixel_pen(colour, width, False))
        for shape in scene.figure.shapes_of(scene.focused):
            painter.drawPath(shape.path)


def _landmarks(painter: QPainter, scene: MapScene) -> None:
    if scene.figure.view is not MapView.BACK or scene.scale < _LANDMARKS_FROM:
        return
    painter.setFont(style.font(11, 600))
    measure = QFontMetricsF(painter.font())
    for name, y in _LANDMARKS:
        spot = scene.transform.map(QPointF(0, y))
        if not 8 < spot.y() < scene.size.height() - 8:
            continue
        painter.setPen(QPen(style.token("edge"), 1))
        painter.drawLine(QPointF(spot.x() - 4, spot.y()), QPointF(spot.x() + 5, spot.y()))
        height = measure.height() + 2
        box = QRectF(spot.x() + 7, spot.y() - height / 2, measure.horizontalAdvance(name) + 8, height)
        ground = QColor(style.token("body"))
        ground.setAlphaF(0.85)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(style.token("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


def _sides(painter: QPainter, scene: MapScene) -> None:
    """L and R beside the figure: the patient's sides, never the picture's."""
    painter.setFont(style.font(12, 600))
    painter.setPen(style.token("muted"))
    view, box = scene.figure.view, scene.figure.box
    if view in {MapView.LEFT, MapView.RIGHT}:
        words = {14.0: _tr("L") if view is MapView.LEFT else _tr("R")}
    else:
        left, right = (_tr("L"), _tr("R")) if view is MapView.BACK else (_tr("R"), _tr("L"))
        first = max(scene.transform.map(QPointF(box.left() + 60, 0)).x() - 14, 14.0)
        second = min(scene.transform.map(QPointF(box.right() - 60, 0)).x() + 14, scene.size.width() - 14.0)
        words = {first: left, second: right}
    for x, word in words.items():
        painter.drawText(QRectF(x - 10, 4, 20, style.px(18)), Qt.AlignmentFlag.AlignCenter, word)


def _numbers(painter: QPainter, scene: MapScene) -> None:
    painter.setFont(style.font(11, 600))
    size = float(style.px(18))
    by_region: dict[RegionKey, list[Mark]] = {}
    for mark in scene.marks:
        for key in mark.regions():
            by_region.setdefault(key, []).append(mark)
    for key, marks in by_region.items():
        spot = anchor(scene.figure.view, key)
        if spot is None:
            continue
        centre = scene.transform.map(spot) - QPointF((len(marks) - 1) * size / 2, 0)
        for mark in marks:
            is_solid = mark.state is MarkState.CONFIRMED
            accent, ground = style.token("accent"), style.token("on_accent" if is_solid else "sel")
            ink, fill = (ground, accent) if is_solid else (accent, ground)
            painter.setPen(QPen(ink, 1.4))
            painter.setBrush(fill)
            painter.drawEllipse(centre, size / 2 - 1, size / 2 - 1)
            box = QRectF(centre.x() - size, centre.y() - size / 2, 2 * size, size)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(mark.number))
            centre += QPointF(size, 0)


def _callout(painter: QPainter, scene: MapScene) -> None:
    """The name of the region pointed at, on a line to it; both names where a deep one lies there."""
    spot = anchor(scene.figure.view, scene.named[0]) if scene.named else None
    if spot is None:
        return
    at = scene.transform.map(spot)
    if not QRectF(QPointF(), scene.size).contains(at):
        return
    lines = [(scene.name_of(scene.named[0]), style.font(12, 600), "text")]
    if len(scene.named) > 1:
        said = _tr("second click: {name}").format(name=scene.name_of(scene.named[1]))
        lines.append((said, style.font(11, 400), "muted"))
    width = max(QFontMetricsF(font).horizontalAdvance(text) for text, font, _ in lines) + 18
    height = sum(QFontMetricsF(font).height() for _, font, _ in lines) + 8
    box = _callout_box(scene.size, at, width, height)
    near = QPointF(min(max(at.x(), box.left()), box.right()), box.bottom() if box.bottom() < at.y() else box.top())
    painter.setPen(QPen(style.token("accent"), 1.2))
    painter.drawLine(at, near)
    painter.setBrush(style.token("surface"))
    painter.drawRoundedRect(box, 5, 5)
    y = box.top() + 4
    for text, font, tone in lines:
        line = QRectF(box.left() + 9, y, box.width(), QFontMetricsF(font).height())
        painter.setFont(font)
        painter.setPen(style.token(tone))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        y = line.bottom()


def _callout_box(size: QSizeF, at: QPointF, width: float, height: float) -> QRectF:
    x = at.x() + 34 if at.x() + 34 + width < size.width() - 6 else at.x() - 34 - width
    x = min(max(x, 6.0), max(size.width() - width - 6, 6.0))
    y = at.y() - 64 - height
    if y < 4:
        y = at.y() + 40
    return QRectF(x, min(y, size.height() - height - 4), width, height)


def inset_fit(view: MapView, inset: QRectF) -> QTransform:
    """From body units to the small whole figure in its frame."""
    inner, box = inset.adjusted(6, 6, -6, -6), whole(view)
    scale = min(inner.width() / box.width(), inner.height() / box.height())
    shift = inner.center() - box.center() * scale
    return QTransform(scale, 0, 0, scale, shift.x(), shift.y())


def _inset(painter: QPainter, scene: MapScene) -> None:
    if scene.inset is None:
        return
    view = scene.figure.view
    painter.setPen(QPen(style.token("line"), 1))
    painter.setBrush(style.token("surface"))
    painter.drawRoundedRect(scene.inset, 5, 5)
    painter.save()
    painter.setTransform(inset_fit(view, scene.inset), True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.token("muscle"))
    for shape in scene.figure.shapes:
        if shape.paint in {Paint.BODY, Paint.LIMB}:
            painter.drawPath(shape.path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pixel_pen(style.token("accent"), 1.6, False))
    painter.drawRect(scene.visible.intersected(whole(view)))
    painter.restore()


def _pen(colour: QColor, width: float, dashed: bool) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        pen.setDashPattern([2.4, 2.4])
    return pen


def _pixel_pen(colour: QColor, width: float, dashed: bool) -> QPen:
    pen = _pen(colour, width, False)
    pen.setCosmetic(True)
    if dashed:
        pen.setDashPattern([3.0, 2.0])
    return pen


def blend(top: QColor, under: QColor, share: float) -> QColor:
    """``top`` at ``share`` over ``under``, opaque."""
    rest = 1 - share
    return QColor.fromRgbF(
        top.redF() * share + under.redF() * rest,
        top.greenF() * share + under.greenF() * rest,
        top.blueF() * share + under.blueF() * rest,
    )
