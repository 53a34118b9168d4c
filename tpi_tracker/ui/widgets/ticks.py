"""Boxes to tick: yes or no, and the three-valued box where "not recorded" is an answer of its own."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.turned import draw_text, stand_upright, turn


def paint_tick(
    painter: QPainter,
    box: QRectF,
    state: bool | None,
    *,
    carried: bool = False,
    focused: bool = False,
    enabled: bool = True,
) -> None:
    """A box: empty (not recorded), ticked (yes), barred (no), dashed accent when carried over and not confirmed."""
    painter.save()
    stand_upright(painter, box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if focused:
        painter.setPen(QPen(style.token("accent"), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), style.px(5), style.px(5))
    if state is True and not carried:
        style.paint_frame(
            painter, box, ground="accent" if enabled else "edge", frame="accent" if enabled else "edge", radius=4
        )
        mark = "on_accent"
    else:
        frame = "accent" if carried else "edge" if enabled else "line"
        style.paint_frame(
            painter,
            box,
            ground="surface" if enabled else "bg",
            frame=frame,
            radius=4,
            width=1.5 if carried else 1.0,
            dashed=carried,
        )
        mark = "accent" if carried else "muted"
    pen = QPen(
        style.token(mark), box.width() * 0.1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    painter.setPen(pen)
    if state is True:
        painter.drawPolyline(QPolygonF([_at(box, 0.25, 0.52), _at(box, 0.43, 0.70), _at(box, 0.76, 0.32)]))
    elif state is False:
        painter.drawLine(_at(box, 0.27, 0.5), _at(box, 0.73, 0.5))
    painter.restore()


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + box.width() * x, box.y() + box.height() * y)


class TickBox(QAbstractButton):
    """Yes or no, with its words beside the box."""

    def __init__(
        self, text: str, *, checked: bool = False, name: str = "", weight: int = 400, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text.replace("&", ""))
        self.setCheckable(True)
        self.setChecked(checked)
        self.setFont(style.font(13, weight))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if name:
            self.setObjectName(name)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self.text().replace("&", ""))
        return QSize(style.px(3 + 18 + 8) + words + style.px(2), style.px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            turn(painter, self.rect())
            side = style.px(18)
            box = QRectF(3, (self.height() - side) / 2, side, side)
            paint_tick(
                painter, box, True if self.isChecked() else None, focused=self.hasFocus(), enabled=self.isEnabled()
            )
            painter.setFont(self.font())
            painter.setPen(style.token("text" if self.isEnabled() else "muted"))
            draw_text(
                painter,
                QRectF(self.rect()).adjusted(3 + side + style.px(8), 0, 0, 0),
                int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic),
                self.text(),
            )


class TriBox(QAbstractButton):
    """Not recorded, yes or no. Space and click go round; ``Y`` and ``N`` set, Backspace clears."""

    changed = Signal()

    def __init__(
        self,
        label: str,
        *,
        value: bool | None = None,
        carried: bool = False,
        show_label: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._value, self._carried, self._label = value, carried, label
        self._show_label = show_label
        self.setAccessibleName(label)
        self.setToolTip(label)
        self.setFont(style.font(13))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if name:
            self.setObjectName(name)
        self.clicked.connect(self._turn)
        self._describe()

    def value(self) -> bool | None:
        """True yes, False no, None not recorded."""
        return self._value

    def set_value(self, value: bool | None, *, carried: bool = False) -> None:
        """Show ``value``; ``carried`` marks it as taken over and not confirmed."""
        self._value, self._carried = value, carried
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).horizontalAdvance(self._label) + style.px(8) if self._show_label else 0
        return QSize(style.px(18) + 6 + words, style.px(26))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        known = {Qt.Key.Key_Y: True, Qt.Key.Key_N: False, Qt.Key.Key_Backspace: None, Qt.Key.Key_Delete: None}
        key = Qt.Key(event.key())
        if key in known and not event.modifiers():
            self._take(known[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            turn(painter, self.rect())
            side = style.px(18)
            left = 3.0 if self._show_label else (self.width() - side) / 2
            paint_tick(
                painter,
                QRectF(left, (self.height() - side) / 2, side, side),
                self._value,
                carried=self._carried,
                focused=self.hasFocus(),
                enabled=self.isEnabled(),
            )
            if self._show_label:
                painter.setFont(self.font())
                painter.setPen(style.token("text" if self.isEnabled() else "muted"))
                draw_text(
                    painter,
                    QRectF(self.rect()).adjusted(3 + side + style.px(8), 0, 0, 0),
                    int(Qt.AlignmentFlag.AlignVCenter),
                    self._label,
                )

    def _turn(self) -> None:
        self._take({None: True, True: False, False: None}[self._value])

    def _take(self, value: bool | None) -> None:
        self.set_value(value)
        self.changed.emit()

    def _describe(self) -> None:
        said = {None: self.tr("not recorded"), True: self.tr("yes"), False: self.tr("no")}[self._value]
        self.setAccessibleDescription(self.tr("{state}, not confirmed").format(state=said) if self._carried else said)
