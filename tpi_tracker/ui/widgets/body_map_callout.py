"""The callout of the body map: the name of what is pointed at, what is taught of it, and what lies beneath."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from tpi_tracker.render.body_drawing import shown_sides
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.body_map_painting import Detail, MapScene
from tpi_tracker.ui.widgets.body_regions import RegionKey, anchor

WIDEST, MARGIN = 300, 9
"""Pixels: of the words, and around them."""
BUTTONS = 30
"""Of the zoom buttons at the left edge."""
MARK = 12
"""Half of a mark at the spot, with some air."""
MOST_LINES = 3
"""Of one fact; the muscle's card (F2) says all of it."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("BodyMapCanvas", text)


def paint_callout(painter: QPainter, scene: MapScene) -> None:
    """The name of the region pointed at on a line to it, then its facts; both names where a deep one lies there."""
    spot = anchor(scene.figure.view, scene.named[0]) if scene.named else None
    if spot is None:
        return
    at = scene.transform.map(spot)
    if not QRectF(QPointF(), scene.size).contains(at):
        return
    width = min(style.px(WIDEST), scene.size.width() - 24)
    lines = [(scene.name_of(scene.named[0]), style.font(12, 600), "text")]
    if len(scene.named) > 1:
        under = _tr("second click: {name}").format(name=scene.name_of(scene.named[1]))
        lines.append((under, style.font(11, 400), "muted"))
    details = scene.details(scene.named[0]) if scene.details is not None else ()
    needed = max(QFontMetricsF(font).horizontalAdvance(text) for text, font, _ in lines)
    told = [_told(detail, width) for detail in details]
    inner = max([needed, *(part.width for part in told)])
    height = sum(QFontMetricsF(font).height() for _, font, _ in lines) + sum(part.height + 2 for part in told)
    box = _callout_box(scene, at, inner + 2 * MARGIN, height + 9)
    near = QPointF(min(max(at.x(), box.left()), box.right()), box.bottom() if box.bottom() < at.y() else box.top())
    painter.setPen(QPen(style.token("accent"), 1.2))
    leader = QLineF(at, near)
    if leader.length() > style.px(2 * MARK):
        leader.setP1(leader.pointAt(style.px(MARK) / leader.length()))  # the mark at the spot stays readable
        painter.drawLine(leader)
    painter.setBrush(style.token("surface"))
    painter.drawRoundedRect(box, 5, 5)
    y = box.top() + 4
    for text, font, tone in lines:
        line = QRectF(box.left() + MARGIN, y, inner, QFontMetricsF(font).height())
        painter.setFont(font)
        painter.setPen(style.token(tone))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        y = line.bottom()
    for part in told:
        y += 2
        painter.setPen(style.token(part.tone))
        shift = width - inner if part.is_mirrored else 0.0  # such a line ends where the room of the words ended
        part.layout.draw(painter, QPointF(box.left() + MARGIN - shift, y))
        y += part.height


class _Told:
    """A fact laid out in at most ``MOST_LINES`` lines."""

    def __init__(self, layout: QTextLayout, tone: str, width: float, height: float) -> None:
        self.layout, self.tone, self.width, self.height = layout, tone, width, height
        self.is_mirrored = _runs_from_the_right(layout.text())


def _told(detail: Detail, width: float) -> _Told:
    font = style.font(11)
    words = f"{detail.label}: {detail.text}" if detail.label else detail.text
    layout, shown = _laid_out(words, width)
    kept = words[:shown].split(" ")
    while shown < len(words) and kept:
        kept.pop()
        words = " ".join(kept).rstrip(" ,;.") + " …"
        layout, shown = _laid_out(words, width)
    metrics = QFontMetricsF(font)
    lines = [layout.lineAt(place) for place in range(layout.lineCount())]
    return _Told(
        layout, detail.tone, max(line.naturalTextWidth() for line in lines), metrics.lineSpacing() * len(lines)
    )


def _runs_from_the_right(text: str) -> bool:
    """By its first letter that has a direction, as the layout reads it."""
    ways = (unicodedata.bidirectional(letter) for letter in text)
    return next((way != "L" for way in ways if way in _STRONG), False)


_STRONG = {"L", "R", "AL"}


def _laid_out(words: str, width: float) -> tuple[QTextLayout, int]:
    """The layout and how many letters found room."""
    font = style.font(11)
    layout = QTextLayout(words, font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    if _runs_from_the_right(words):
        option.setAlignment(Qt.AlignmentFlag.AlignRight)  # a layout, unlike a label, does not turn left over by itself
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    spacing = QFontMetricsF(font).lineSpacing()
    layout.beginLayout()
    shown = 0
    for place in range(MOST_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, place * spacing))
        shown = line.textStart() + line.textLength()
    layout.endLayout()
    return layout, shown


def _callout_box(scene: MapScene, at: QPointF, width: float, height: float) -> QRectF:
    """Near the spot, where it hides least: never the region itself if there is room, and as few marks as can be."""
    size = scene.size
    home = QRectF()
    for shape in scene.figure.shapes_of(scene.named[0]):
        home = home.united(scene.transform.mapRect(shape.box))
    spots = (anchor(scene.figure.view, key) for key in _marked(scene))
    marked = [scene.transform.map(spot) for spot in spots if spot is not None and scene.visible.contains(spot)]
    beside = float(style.px(BUTTONS))
    across, down = max(size.width() - width - 6, beside), max(size.height() - height - 4, 4.0)
    best, least = QRectF(beside, 4, width, height), float("inf")
    for x in (at.x() + 34, at.x() - 34 - width, home.right() + 12, home.left() - 12 - width, beside, across):
        for y in (at.y() - 40 - height, at.y() + 30, home.top() - 12 - height, home.bottom() + 12, 24.0, down):
            box = QRectF(min(max(x, beside), across), min(max(y, 4.0), down), width, height)
            over = box.intersected(home)
            hidden = sum(box.contains(spot) for spot in marked)
            away = (box.center() - at).manhattanLength()
            cost = 40 * over.width() * over.height() + 400 * hidden + away
            if cost < least:
                best, least = box, cost
    return best


def _marked(scene: MapScene) -> list[RegionKey]:
    if scene.shows_verdicts:
        return [RegionKey(site.muscle, side) for site in scene.treated for side in shown_sides(site.side)]
    return [key for mark in scene.marks for key in mark.regions()]
