"""How the body map is painted: rest, earlier, carried, confirmed, pointed at; landmarks, sides, the small figure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTransform

from tpi_tracker.domain.codes import MapView
from tpi_tracker.domain.treated import TreatedSite
from tpi_tracker.render.body_drawing import REST, Paint, shown_sides
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.body_regions import Figure, RegionKey, Shape, whole

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
        return tuple(RegionKey(self.key.muscle, side) for side in shown_sides(self.key.side))


class Detail(NamedTuple):
    """A line of the callout under the name: what it is of (``Refers to``), what is said, and in which tone."""

    label: str
    text: str
    tone: str


@dataclass(frozen=True)
class MapScene:
    """All that one painting needs. ``named`` are the regions of the callout, what a click takes first.

    With ``shows_verdicts`` the ``treated`` sites of all sessions stand in place of the rows of the form; ``place`` is
    the part of the body the map opened on.
    """

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
    treated: tuple[TreatedSite, ...] = ()
    shows_verdicts: bool = False
    details: Callable[[RegionKey], tuple[Detail, ...]] | None = None
    place: str = ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("BodyMapCanvas", text)


def paint_ground(painter: QPainter, scene: MapScene) -> None:
    """What stays while the pointer moves: the figure with its marked regions, and the landmarks."""
    painter.save()
    painter.setTransform(scene.transform, True)
    _figure(painter, scene)
    painter.restore()
    _landmarks(painter, scene)


def paint_pointed(painter: QPainter, scene: MapScene) -> None:
    """The region pointed at, over all others, and a ring round the one that has the keyboard's focus."""
    painter.save()
    painter.setTransform(scene.transform, True)
    if scene.pointed is not None:
        mark = None if scene.shows_verdicts else _states(scene).get(scene.pointed)
        is_solid = mark is not None and mark.state is MarkState.CONFIRMED
        fill = QColor(style.token("accent"))
        fill.setAlphaF(0.35)
        painter.setBrush(Qt.BrushStyle.NoBrush if is_solid else fill)
        ink = style.token("text" if is_solid else "accent")
        painter.setPen(_pixel_pen(ink, 1.6, mark is not None and not is_solid))
        for shape in scene.figure.shapes_of(scene.pointed):
            painter.drawPath(shape.path)
    _focus(painter, scene)
    painter.restore()


def paint_frame_marks(painter: QPainter, scene: MapScene) -> None:
    """L and R, what part is seen, and the small whole figure: on top of all but the callout."""
    _sides(painter, scene)
    _inset(painter, scene)


def _states(scene: MapScene) -> dict[RegionKey, Mark]:
    found: dict[RegionKey, Mark] = {}
    for mark in scene.marks:
        for key in mark.regions():
            if key not in found or mark.state is MarkState.CONFIRMED:
                found[key] = mark
    return found


def _figure(painter: QPainter, scene: MapScene) -> None:
    """Rest first, then the outlines of what is marked, so that no neighbour covers them."""
    states = {} if scene.shows_verdicts else _states(scene)
    treated = {RegionKey(site.muscle, side) for site in scene.treated for side in shown_sides(site.side)}
    tinted = treated if scene.shows_verdicts else scene.earlier
    outlines: list[tuple[Shape, QPen]] = []
    accent, muscle = style.token("accent"), style.token("muscle")
    for shape in scene.figure.shapes:
        if not shape.box.intersects(scene.visible):
            continue
        pen, fill = REST[shape.paint]
        painter.setPen(_pen(style.token(pen[0]), pen[1], pen[2]) if pen else Qt.PenStyle.NoPen)
        painter.setBrush(style.token(fill) if fill else Qt.BrushStyle.NoBrush)
        mark = states.get(shape.region) if shape.region else None
        if mark is not None and mark.state is MarkState.CONFIRMED:
            painter.setBrush(accent)
        elif mark is not None:
            painter.setBrush(style.token("sel"))
            outlines.append((shape, _pixel_pen(accent, 1.6, True)))
        elif shape.region in tinted:
            painter.setBrush(blend(accent, muscle, 0.22))
            if scene.shows_verdicts:
                outlines.append((shape, _pixel_pen(accent, 1.2, False)))
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
    if scene.place:
        painter.setFont(style.font(12))
        box = QRectF(0, 4, scene.size.width(), style.px(18))
        width = QFontMetricsF(painter.font()).horizontalAdvance(scene.place) + 12
        ground = QColor(style.token("surface"))
        ground.setAlphaF(0.85)
        painter.fillRect(QRectF((scene.size.width() - width) / 2, 4, width, style.px(18)), ground)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, scene.place)


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
