"""What lies on the body map: numbers of the form's rows, treated sites by verdict, the referral of a muscle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from tpi_tracker.render.body_drawing import Paint, apart, home_view, shown_sides, spot_of
from tpi_tracker.render.body_referral import referral_areas
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets import badge
from tpi_tracker.ui.widgets.body_map_painting import MapScene, Mark, MarkState, paint_frame_marks
from tpi_tracker.ui.widgets.body_regions import Figure, RegionKey, anchor

_OUTLINES: dict[int, QPainterPath] = {}


def paint_top(painter: QPainter, scene: MapScene) -> None:
    """What lies over the region pointed at and does not move with the pointer."""
    (paint_verdicts if scene.shows_verdicts else paint_numbers)(painter, scene)
    paint_frame_marks(painter, scene)


def paint_numbers(painter: QPainter, scene: MapScene) -> None:
    """The number of each row at its region: filled once it is confirmed."""
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


def paint_verdicts(painter: QPainter, scene: MapScene) -> None:
    """Each treated site with the shape and colour of its latest session's verdict, and how many sessions there were."""
    view = scene.figure.view
    found: list[tuple[str, int, tuple[float, float]]] = []
    for site in scene.treated:
        for side in shown_sides(site.side):
            if home_view(site.muscle, side, site.view) is view or anchor(view, RegionKey(site.muscle, side)):
                spot = spot_of(view, site.muscle, side, site.spot, site.view)
                if spot is not None:
                    at = scene.transform.map(QPointF(*spot))
                    found.append((site.latest.verdict, len(site.outcomes), (at.x(), at.y())))
    painter.setFont(style.font(11, 600))
    letters = QFontMetricsF(painter.font())
    height = float(style.px(20))
    widths = [height + (letters.horizontalAdvance(f"×{times}") + 3 if times > 1 else 0) for _, times, _ in found]
    labels = apart([spot for _, _, spot in found], height * 1.35)
    for (verdict, times, spot), (x, y), width in zip(found, labels, widths, strict=True):
        tone = style.token(badge.tone(verdict))
        if abs(x - spot[0]) + abs(y - spot[1]) > 3:
            painter.setPen(QPen(style.token("text"), 1.0))
            painter.drawLine(QPointF(x, y), QPointF(*spot))
        box = QRectF(x - width / 2, y - height / 2, width, height)
        painter.setPen(QPen(tone, 1.2))
        painter.setBrush(style.token("surface"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        shape = style.px(12)
        mark = QRectF(box.left() + (height - shape) / 2, y - shape / 2, shape, shape)
        badge.paint_shape(painter, mark, verdict, "surface")
        if times > 1:
            painter.setPen(style.token("text"))
            beside = QRectF(mark.right() + 2, box.top(), width, height)
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter), f"×{times}")


def paint_referral(painter: QPainter, scene: MapScene) -> None:
    """The areas the catalogue's words of referral name, hatched: for orientation, no fixed map."""
    if not scene.named:
        return
    areas = referral_areas(scene.figure.view, *scene.named[0])
    if not areas:
        return
    painter.save()
    painter.setTransform(scene.transform, True)
    painter.setClipPath(_outline(scene.figure), Qt.ClipOperation.IntersectClip)
    ink = QColor(style.token("text"))
    ink.setAlphaF(0.55)
    hatch = QBrush(ink, Qt.BrushStyle.BDiagPattern)
    hatch.setTransform(scene.transform.inverted()[0])
    pen = QPen(ink, 1.0)
    pen.setCosmetic(True)
    pen.setDashPattern([2.0, 3.0])
    painter.setPen(pen)
    painter.setBrush(hatch)
    for area in areas:
        painter.drawEllipse(QPointF(area.x, area.y), area.half_width, area.half_height)
    painter.restore()


def _outline(figure: Figure) -> QPainterPath:
    """The body's silhouette, made once a view."""
    held = _OUTLINES.get(id(figure))
    if held is None:
        held = QPainterPath()
        held.setFillRule(Qt.FillRule.WindingFill)
        for shape in figure.shapes:
            if shape.paint in {Paint.BODY, Paint.LIMB}:
                held.addPath(shape.path)
        held = _OUTLINES[id(figure)] = held.simplified()
    return held
