"""Which part of a figure is in sight and how large: from body units to pixels of the widget and back."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

from tpi_tracker.domain.codes import MapView
from tpi_tracker.ui.widgets.body_regions import Figure, figures, whole

_MAX_SCALE = 9.0
_MARGIN = 0.12
"""Part of the window at each edge where nothing has to stand that is brought into sight."""


class MapLens:
    """``scale`` is pixels per body unit, ``size`` that of the widget in pixels.

    Until it is moved, the part that was asked for stays fitted into the widget.
    """

    def __init__(self, view: MapView) -> None:
        self.view = view
        self.scale = 1.0
        self.size = QSizeF(1, 1)
        self._centre = QPointF()
        self._wanted = whole(view)
        self._is_fitted = True

    @property
    def figure(self) -> Figure:
        return figures()[self.view]

    def show(self, view: MapView, rect: QRectF) -> None:
        """A part of a view, in body units, as large as fits."""
        self.view, self._wanted, self._is_fitted = view, QRectF(rect), True
        self.fit()

    def fit(self) -> None:
        """The part that was asked for, in the widget as large as it is now."""
        self.scale, self._centre = min(self._fitting(self._wanted), _MAX_SCALE), self._wanted.center()

    def follow(self) -> bool:
        """The widget has another size; whether the lens followed."""
        if self._is_fitted:
            self.fit()
        return self._is_fitted

    def zoom(self, factor: float, spot: QPointF) -> bool:
        """Zoom about a spot of the widget, never smaller than the whole figure; whether anything changed."""
        held = self.to_body(spot)
        smallest = self._fitting(whole(self.view))
        scale = min(max(self.scale * factor, smallest), _MAX_SCALE)
        if scale == self.scale:
            return False
        self.scale, self._is_fitted = scale, False
        if scale == smallest:
            self._centre = whole(self.view).center()
        else:
            self._centre += held - self.to_body(spot)
        self._keep_inside()
        return True

    def drag(self, gap: QPointF) -> None:
        """The figure follows the pointer by so many pixels."""
        self._is_fitted = False
        self._centre -= gap / self.scale
        self._keep_inside()

    def centre_on(self, spot: QPointF) -> None:
        """Put a spot of the figure, in body units, in the middle."""
        self._is_fitted = False
        self._centre = spot
        self._keep_inside()

    def reveal(self, spot: QPointF) -> bool:
        """Bring a spot, in body units, into sight by the shortest way; whether the lens had to move."""
        part = self.visible_part()
        aside, down = part.width() * _MARGIN, part.height() * _MARGIN
        inner = part.adjusted(aside, down, -aside, -down)
        if inner.contains(spot):
            return False
        x = min(spot.x() - inner.left(), 0.0) + max(spot.x() - inner.right(), 0.0)
        y = min(spot.y() - inner.top(), 0.0) + max(spot.y() - inner.bottom(), 0.0)
        self._centre += QPointF(x, y)
        self._is_fitted = False
        return True

    def is_whole(self) -> bool:
        """Whether the whole figure is in sight."""
        return self.visible_part().adjusted(-1, -1, 1, 1).contains(self.figure.box)

    def visible_part(self) -> QRectF:
        """What of the view is in sight, in body units."""
        half = QPointF(self.size.width() / self.scale, self.size.height() / self.scale) / 2
        return QRectF(self._centre - half, self._centre + half)

    def to_body(self, point: QPointF) -> QPointF:
        return self.transform().inverted()[0].map(point)

    def to_widget(self, point: QPointF) -> QPointF:
        return self.transform().map(point)

    def transform(self) -> QTransform:
        """From body units to the widget."""
        scale = self.scale
        x, y = self.size.width() / 2 - self._centre.x() * scale, self.size.height() / 2 - self._centre.y() * scale
        return QTransform(scale, 0, 0, scale, x, y)

    def _fitting(self, rect: QRectF) -> float:
        return min(max(self.size.width(), 1) / rect.width(), max(self.size.height(), 1) / rect.height())

    def _keep_inside(self) -> None:
        box = self.figure.box
        self._centre.setX(min(max(self._centre.x(), box.left()), box.right()))
        self._centre.setY(min(max(self._centre.y(), box.top()), box.bottom()))
