"""How a row of today's list is painted, and where in it a click means something."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from tpi_tracker.tongue import in_order
from tpi_tracker.ui import style
from tpi_tracker.ui.icons import paint_icon
from tpi_tracker.ui.turned import draw_at, draw_text, turn
from tpi_tracker.ui.widgets.badge import paint_badge
from tpi_tracker.ui.widgets.bars import paint_bars

if TYPE_CHECKING:
    from tpi_tracker.services.followups import DueRow
    from tpi_tracker.ui.models.due_rows import DueRows, GroupHead

GROUP, ROW, OPEN = 32, 44, 92
"""Heights of a heading, a row and the open row."""

_PAD, _DUE, _NAME, _BARS, _TRIED, _ACTS, _GAP, _SITE = 16, 92, 208, 76, 108, 178, 8, 20


def is_slim(width: float) -> bool:
    """Whether a list is so narrow (or the text so large) that the site takes a line of its own."""
    return width < style.px(_PAD + _DUE + _NAME + _ACTS + 12 + 3 * _GAP + 150)


def row_height(width: float) -> int:
    """The height of a row that is not open."""
    return ROW + (_SITE if is_slim(width) else 0)


def open_height(width: float) -> int:
    """The height of the open row: where a list is narrow its controls take two lines."""
    return row_height(width) + (OPEN - ROW) + (0 if width >= style.px(780) else 40)


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a row that is ``width`` wide; on a narrow list bars and attempts give way."""

    due: QRectF
    name: QRectF
    site: QRectF
    bars: QRectF | None
    tried: QRectF | None
    acts: QRectF


def columns(area: QRectF) -> Columns:
    """Where each column lies in the row ``area``."""
    px = style.px
    left, right = area.x() + px(_PAD), area.right() - px(12)
    acts = QRectF(right - px(_ACTS), area.y(), px(_ACTS), area.height())
    room = acts.x() - px(_GAP) - (left + px(_DUE + _NAME) + 2 * px(_GAP))
    edge = acts.x() - px(_GAP)
    tried = bars = None
    if room > px(_TRIED + 150):
        tried = QRectF(edge - px(_TRIED), area.y(), px(_TRIED), area.height())
        edge = tried.x() - px(_GAP)
    if room > px(_TRIED + _BARS + 180):
        bars = QRectF(edge - px(_BARS), area.y(), px(_BARS), area.height())
        edge = bars.x() - px(_GAP)
    due = QRectF(left, area.y(), px(_DUE), area.height())
    name = QRectF(due.right() + px(_GAP), area.y(), px(_NAME), area.height())
    site = QRectF(name.right() + px(_GAP), area.y(), max(0.0, edge - name.right() - px(_GAP)), area.height())
    if is_slim(area.width()):
        site = QRectF(name.x(), area.y() + px(ROW - 4), right - name.x(), px(_SITE))
    return Columns(due, name, site, bars, tried, acts)


def paint_group(painter: QPainter, area: QRectF, head: "GroupHead") -> None:
    """The heading of a group."""
    painter.save()
    turn(painter, area)
    tone = {"overdue": "alert", "unreachable": "caution"}.get(head.key, "text")
    x = area.x() + style.px(_PAD)
    x += _word(painter, QPointF(x, area.center().y()), head.words, 12, 600, tone) + style.px(10)
    chip = QRectF(x, area.center().y() - style.px(10), style.px(28), style.px(20))
    ground, ink = ("alert_bg", "alert") if head.key == "overdue" else ("pending_bg", "pending")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.token(ground))
    count_font = style.font(11, 600)
    chip.setWidth(max(chip.width(), QFontMetricsF(count_font).horizontalAdvance(str(head.count)) + style.px(14)))
    painter.drawRoundedRect(chip, style.px(4), style.px(4))
    painter.setFont(count_font)
    painter.setPen(style.token(ink))
    draw_text(painter, chip, int(Qt.AlignmentFlag.AlignCenter), str(head.count))
    _word(painter, QPointF(chip.right() + style.px(8), area.center().y()), head.second, 12, 400, "muted")
    _line(painter, area)
    painter.restore()


def paint_row(
    painter: QPainter,
    area: QRectF,
    due: "DueRow",
    model: "DueRows",
    *,
    chosen: bool,
    focused: bool,
    pointed: bool,
    is_open: bool,
    undoable: bool,
) -> None:
    """One follow-up. The open row paints its upper part only; its controls are widgets."""
    painter.save()
    turn(painter, area)
    _paint_ground(painter, area, chosen=chosen, focused=focused, pointed=pointed)
    upper = QRectF(area.x(), area.y() + (style.px(3) if is_open else 0), area.width(), style.px(ROW))
    at = columns(upper)
    day, meaning = model.when(due)
    tone = {"overdue": "alert", "unreachable": "caution"}.get(due.state, "accent" if is_open else "text")
    second = tone if due.state in {"overdue", "unreachable"} and not due.done else "muted"
    two_lines(painter, at.due, day, meaning, tone=tone if not due.done else "text", second_tone=second)
    two_lines(painter, at.name, due.shown_name, model.who(due))
    _site(painter, at.site, model.sites(due), model.where(due)[1], in_one=is_slim(area.width()))
    if at.bars is not None and due.bars:
        paint_bars(painter, at.bars.x(), at.bars.center().y() + style.px(8), due.bars[-7:], height=18)
    if at.tried is not None:
        painter.setFont(style.font(12))
        painter.setPen(style.token("muted"))
        draw_text(
            painter, at.tried, int(Qt.AlignmentFlag.AlignVCenter), _cut(painter, model.tried(due), at.tried.width())
        )
    if is_open:
        _phone(painter, at.acts, due)
    else:
        _acts(painter, at.acts, due, undoable)
    painter.restore()


def paint_more(painter: QPainter, area: QRectF, words: str, chosen: bool, focused: bool, pointed: bool) -> None:
    """The last row of a long group, which shows more of it."""
    painter.save()
    turn(painter, area)
    _paint_ground(painter, area, chosen=chosen, focused=focused, pointed=pointed)
    _word(painter, QPointF(area.x() + style.px(_PAD), area.center().y()), words, 13, 500, "accent")
    painter.restore()


def paint_unread(painter: QPainter, area: QRectF) -> None:
    """A row that is being read: still bars where name and site will stand."""
    painter.save()
    turn(painter, area)
    _paint_ground(painter, area, chosen=False, focused=False, pointed=False)
    at = columns(QRectF(area.x(), area.y(), area.width(), style.px(ROW)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.token("line"))
    for column, part in ((at.due, 0.6), (at.name, 0.8), (at.site, 0.5)):
        bar = QRectF(column.x(), column.center().y() - style.px(6), column.width() * part, style.px(12))
        painter.drawRoundedRect(bar, style.px(3), style.px(3))
    painter.restore()


def _paint_ground(painter: QPainter, area: QRectF, *, chosen: bool, focused: bool, pointed: bool) -> None:
    if chosen or pointed:
        painter.fillRect(area, style.token("sel" if chosen else "hover"))
    _line(painter, area)
    if chosen:
        wide = style.px(3)
        painter.fillRect(QRectF(area.x(), area.y(), wide, area.height()), style.token("accent" if focused else "edge"))


def act_areas(area: QRectF, due: "DueRow", undoable: bool) -> list[tuple[str, str, QRectF]]:
    """``(key, word, area)`` of what can be clicked at the right end of a row that is not open."""
    acts = columns(QRectF(area.x(), area.y(), area.width(), style.px(ROW))).acts
    found: list[tuple[str, str, QRectF]] = []
    metrics = QFontMetricsF(style.font(13, 500))
    x = acts.x() + style.px(8)
    for key, word in _words(due, undoable):
        width = metrics.horizontalAdvance(word)
        if key == "undo":
            x = acts.right() - width - style.px(12)
        inset = style.px(6)
        found.append((key, word, QRectF(x - inset, acts.y() + inset, width + 2 * inset, acts.height() - 2 * inset)))
        x += width + style.px(18)
    return found


def _words(due: "DueRow", undoable: bool) -> list[tuple[str, str]]:
    """Of all that could be clicked, what the user may do."""
    may = {"score": due.takes_score or due.may_call, "no_answer": due.may_call, "number": due.may_edit}
    return [(key, word) for key, word in _all_words(due, undoable) if may.get(key, True)]


def _all_words(due: "DueRow", undoable: bool) -> list[tuple[str, str]]:
    say = QCoreApplication.translate
    if due.done is not None:
        return [("undo", say("today", "Undo"))] if undoable else []
    if due.is_safety or not due.takes_score:
        return [("score", say("today", "Call")), ("no_answer", say("today", "No answer"))]
    if due.state == "unreachable":
        return [("number", say("today", "New number")), ("score", say("today", "Score"))]
    if due.state == "week":
        return [] if due.finding_kind else [("score", say("today", "Score"))]
    return [("score", say("today", "Score")), ("no_answer", say("today", "No answer"))]


def _site(painter: QPainter, area: QRectF, wordings: "tuple[str, ...]", session: str, *, in_one: bool) -> None:
    """The fullest wording that fits, over the session; ``in_one`` puts both into one line."""
    metrics = QFontMetricsF(style.font(13))
    behind = QFontMetricsF(style.font(11)).horizontalAdvance(session) + style.px(10) if in_one else 0.0
    fitting = (words for words in wordings if metrics.horizontalAdvance(words) + behind <= area.width())
    first = next(fitting, wordings[-1])
    if not in_one:
        two_lines(painter, area, first, session, weight=400)
        return
    two_lines(painter, area, first, "", weight=400)
    left = metrics.horizontalAdvance(first) + style.px(10)
    two_lines(painter, area.adjusted(left, 0, 0, 0), session, "", weight=400, tone="muted", size=11)


def _acts(painter: QPainter, area: QRectF, due: "DueRow", undoable: bool) -> None:
    if due.done is not None:
        side = style.px(16)
        paint_icon(painter, QRectF(area.x(), area.center().y() - side / 2, side, side), "check", "good")
        _word(
            painter,
            QPointF(area.x() + side + style.px(6), area.center().y()),
            QCoreApplication.translate("today", "Saved"),
            12,
            500,
            "good",
        )
    elif due.finding_kind and due.state == "week":
        paint_badge(painter, area.x(), area.center().y(), "flag")
    for key, word, box in act_areas(QRectF(0, area.y(), area.right() + style.px(12), area.height()), due, undoable):
        if key == "undo":
            side = style.px(14)
            sign = QRectF(box.x() - side + style.px(2), box.center().y() - side / 2, side, side)
            paint_icon(painter, sign, "undo", "accent")
        _word(painter, QPointF(box.x() + style.px(6), box.center().y()), word, 13, 500, "accent")


def _phone(painter: QPainter, area: QRectF, due: "DueRow") -> None:
    side = style.px(16)
    number = in_order(due.phone or "") or QCoreApplication.translate("today", "no phone recorded")
    sign = QRectF(area.x(), area.center().y() - side / 2, side, side)
    paint_icon(painter, sign, "phone", "accent" if due.phone else "muted")
    weight, tone = (600, "text") if due.phone else (400, "muted")
    _word(painter, QPointF(area.x() + side + style.px(6), area.center().y()), number, 13, weight, tone)


def two_lines(
    painter: QPainter,
    area: QRectF,
    first: str,
    second: str,
    *,
    weight: int = 600,
    tone: str = "text",
    second_tone: str = "muted",
    size: float = 13,
) -> None:
    """13 over 11 in one column of a row, each cut where it must be."""
    if area.width() <= 0:
        return
    upper, lower = style.font(size, weight), style.font(11)
    above, below = QFontMetricsF(upper), QFontMetricsF(lower)
    total = above.height() + (below.height() if second else 0)
    top = area.center().y() - total / 2
    painter.setFont(upper)
    painter.setPen(style.token(tone))
    draw_at(painter, QPointF(area.x(), top + above.ascent()), _cut(painter, first, area.width()))
    if second:
        painter.setFont(lower)
        painter.setPen(style.token(second_tone))
        draw_at(painter, QPointF(area.x(), top + above.height() + below.ascent()), _cut(painter, second, area.width()))


def _cut(painter: QPainter, text: str, width: float) -> str:
    return QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _word(painter: QPainter, left_middle: QPointF, text: str, size: float, weight: int, tone: str) -> float:
    font = style.font(size, weight)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(style.token(tone))
    draw_at(painter, QPointF(left_middle.x(), left_middle.y() + (metrics.ascent() - metrics.descent()) / 2), text)
    return metrics.horizontalAdvance(text)


def _line(painter: QPainter, area: QRectF) -> None:
    painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), style.token("line"))
