"""The body map: four views, what lies on them, zoom, the way to the whole figure, the legend, and the list of names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tpi_tracker.domain.codes import MapView, Region, Side
from tpi_tracker.domain.treated import TreatedSite
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.body_map_canvas import BodyMapCanvas
from tpi_tracker.ui.widgets.body_map_legend import MapLegend
from tpi_tracker.ui.widgets.body_map_list import BodyMapList
from tpi_tracker.ui.widgets.body_map_painting import Mark
from tpi_tracker.ui.widgets.body_map_pick import Pick
from tpi_tracker.ui.widgets.body_regions import RegionKey, main_view, whole, window_of
from tpi_tracker.ui.widgets.buttons import IconButton
from tpi_tracker.ui.widgets.flow import Flow
from tpi_tracker.ui.widgets.segments import Segments

STEP = 1.4
"""How much a press of the zoom buttons makes larger or smaller."""


class BodyMap(QWidget):
    """Opens on a region of the body; ``picked`` gives a ``Pick``. The list of names does everything the figure does.

    With ``read_only`` it shows how the treated sites turned out and takes nothing.
    """

    picked = Signal(object)

    def __init__(
        self,
        names: Callable[[str], str],
        region: Region | None = None,
        side: Side | None = None,
        region_word: str = "",
        parent: QWidget | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self._home = window_of(region, side)
        self._home_word = region_word
        self._marks: tuple[Mark, ...] = ()
        self._treated: tuple[TreatedSite, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(4))
        top = self._top = Flow(style.px(12), last_at_right=True)
        self.views = Segments(
            (
                (MapView.FRONT.value, self.tr("Front")),
                (MapView.BACK.value, self.tr("Back")),
                (MapView.LEFT.value, self.tr("Left")),
                (MapView.RIGHT.value, self.tr("Right")),
            ),
            self.tr("View"),
            value=self._home.view.value,
            object_name="body_map_view",
        )
        kinds = [("verdicts", self.tr("Verdicts")), ("list", self.tr("List"))]
        if not read_only:
            kinds.insert(0, ("session", self.tr("Session")))
        self.shown = Segments(
            tuple(kinds), self.tr("Shown on the map"), value=kinds[0][0], object_name="body_map_shown"
        )
        for part in (self.views, self.shown):
            top.addWidget(part)
        column.addLayout(top)
        self.canvas = BodyMapCanvas(names, read_only=read_only)
        self.list = BodyMapList(names, region, read_only=read_only)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.canvas)
        self._pages.addWidget(self.list)
        column.addWidget(self._pages, 1)
        self._legend = MapLegend()
        column.addWidget(self._legend)
        self._add_zoom()
        self.whole_button.setVisible(region is not None and region is not Region.WIDESPREAD)
        self.canvas.show_part(*self._home)
        self.canvas.picked.connect(self._picked)
        self.canvas.moved.connect(self._moved)
        self.canvas.whole_wanted.connect(self._toggle_whole)
        self.list.picked.connect(self._picked)
        self.list.asked.connect(self.canvas.asked)
        self.views.chosen.connect(self._view_chosen)
        self.shown.chosen.connect(self._show_kind)
        self.whole_button.clicked.connect(self._toggle_whole)
        self._moved()
        self._show_kind(kinds[0][0])

    def _add_zoom(self) -> None:
        """Small buttons on the figure; the keys +, - and 0 do the same, so they take no stop of the Tab key."""
        self.whole_button = IconButton(self.tr("Whole body"), "body", size=24, icon_size=16, name="body_map_whole")
        self.larger = IconButton(self.tr("Larger"), "add", size=24, icon_size=14, name="body_map_larger")
        self.smaller = IconButton(self.tr("Smaller"), "minus", size=24, icon_size=14, name="body_map_smaller")
        for button in (self.larger, self.smaller, self.whole_button):
            button.setParent(self.canvas)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("over", True)
        self.canvas.installEventFilter(self)
        _name(self.larger, self.larger.accessibleName(), "+")
        _name(self.smaller, self.smaller.accessibleName(), "-")
        self.larger.clicked.connect(self._zoom_in)
        self.smaller.clicked.connect(self._zoom_out)

    def _zoom_in(self) -> None:
        self.canvas.zoom(STEP)

    def _zoom_out(self) -> None:
        self.canvas.zoom(1 / STEP)

    def hasHeightForWidth(self) -> bool:
        return False  # the figure gives way when the choices above it need a second line

    def sizeHint(self) -> QSize:
        """As high as it needs: it takes what room there is, and no form scrolls for the sake of a larger figure."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """With the second line of the choices above the figure, where they need one."""
        lines = self._top.heightForWidth(self.width()) - self._top.minimumSize().height()
        return QSize(style.px(370), super().minimumSizeHint().height() + max(0, lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The figure has another size, which comes after that of the whole map."""
        if watched is self.canvas and event.type() == QEvent.Type.Resize:
            self._place_zoom()
        return super().eventFilter(watched, event)

    def _place_zoom(self) -> None:
        step = self.larger.height() + style.px(4)
        foot = self.canvas.height() - style.px(4)
        for place, button in enumerate((self.whole_button, self.smaller, self.larger), 1):
            button.move(style.px(2), foot - place * step + style.px(4))

    def show_treated(self, sites: Sequence[TreatedSite]) -> None:
        """The sites of all sessions with how they turned out, for *Verdicts* and the list."""
        self._treated = tuple(sites)
        self.canvas.show_treated(self._treated)
        self.list.show_sites(self._marks, self._treated)
        self._legend.set_verdicts(tuple(dict.fromkeys(site.latest.verdict for site in self._treated)))

    def _show_kind(self, key: str) -> None:
        """The rows of the form, all sites by verdict, or the list of names."""
        is_list = key == "list"
        self._pages.setCurrentIndex(1 if is_list else 0)
        self.views.setEnabled(not is_list)
        self.canvas.show_verdicts(key == "verdicts")
        self._legend.show_kind(key)
        self._legend.setVisible(not is_list)
        if is_list and self.canvas.current is not None:
            self.list.go_to(self.canvas.current)

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """The rows of the form."""
        self._marks = tuple(marks)
        self.canvas.show_marks(self._marks)
        self.list.show_sites(self._marks, self._treated)

    def show_earlier(self, keys: Iterable[RegionKey]) -> None:
        """Regions of earlier sessions."""
        held = tuple(keys)
        self.canvas.show_earlier(held)
        self._legend.set_earlier(bool(held))

    def light(self, key: RegionKey | None) -> None:
        """Point at the region of the row in hand; turns to a view that shows it."""
        if key is not None and not self.canvas.figure.shapes_of(key) and key.side in {Side.LEFT, Side.RIGHT}:
            self._show_view(main_view(key))
        self.canvas.light(key)

    def _picked(self, pick: Pick) -> None:
        self.picked.emit(pick)

    def _view_chosen(self, key: str) -> None:
        self._show_view(MapView(key))

    def _show_view(self, view: MapView) -> None:
        """The same height of the body from another side; the whole figure stays whole."""
        part = QRectF(self._home.rect if view is self._home.view else self.canvas.visible_part())
        if self.canvas.is_whole():
            part = whole(view)
        elif view is not self._home.view:
            part.moveCenter(QPointF(whole(view).center().x(), part.center().y()))
        self.canvas.show_part(view, part)
        self.views.choose(view.value)

    def _toggle_whole(self) -> None:
        if self.canvas.is_whole():
            self.canvas.show_part(*self._home)
            self.views.choose(self._home.view.value)
        else:
            self.canvas.show_part(self.canvas.view, whole(self.canvas.view))

    def _moved(self) -> None:
        is_whole = self.canvas.is_whole()
        self.canvas.name_place(self._home_word if self.canvas.view is self._home.view else "")
        word = self._home_word if is_whole and self._home_word else self.tr("Whole body")
        _name(self.whole_button, word, "0")
        self._place_zoom()


def _name(button: IconButton, word: str, key: str) -> None:
    button.setAccessibleName(word)
    button.setToolTip(f"{word} ({key})")
