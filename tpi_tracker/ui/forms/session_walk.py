"""The way of the keyboard through the session form: Tab in the order of work, F6 from section to section."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tpi_tracker.ui import style
from tpi_tracker.ui.forms.session_footer import SessionFooter
from tpi_tracker.ui.forms.session_form import SessionForm
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.widgets.fields import LineField


class SessionWalk:
    """Qt's own chain keeps new rows at its end, and a container with a focus proxy catches Tab where it was made.

    ``page`` holds the form; ``before`` is asked first, ``ways_out`` are the buttons behind the last row.
    """

    def __init__(self, page: QWidget, form: SessionForm, before: QWidget, ways_out: Sequence[QWidget]) -> None:
        self._page, self._form, self._before, self._ways_out = page, form, before, tuple(ways_out)

    def step(self, held: QWidget | None, forward: bool) -> bool:
        """Go to the next stop; false at the ends and from elsewhere, where Qt knows the way."""
        stops = self._stops()
        if held not in stops:
            return False
        place = stops.index(held) + (1 if forward else -1)
        while forward and place < len(stops) and self._is_passed(stops[place]):
            place += 1
        if not 0 <= place < len(stops):
            return False
        stops[place].setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def section(self, held: QWidget | None, step: int) -> None:
        """Go to the next section (1) or the one before (-1), around the ends."""
        sections = self._sections()
        here = [i for i, (part, _) in enumerate(sections) if held is not None and _holds(part, held)]
        place = here[0] + step if here else 0
        sections[place % len(sections)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def _sections(self) -> list[tuple[QWidget, QWidget]]:
        """Each section, and where work in it begins."""
        form = self._form
        found: list[tuple[QWidget, QWidget]] = [
            (form.header, form.header.when),
            (form.baseline, form.baseline.score),
            (form.sites, form.sites.first()),
            (form.injectate, form.injectate.first()),
            (form.facts, form.facts.first()),
            (form.after, form.after.score),
            (form.last, form.last.consent),
        ]
        found += [(way, way) for way in self._ways_out[:1]]
        return [*found, *((form.map, stop) for stop in stops_of(form.map)[:1])]

    def _stops(self) -> list[QWidget]:
        form = self._form
        order: list[QWidget] = [self._before, form.header.when, form.header.operator, form.header.guidance]
        order += [form.visit.add_button, *form.visit.stops(), *stops_of(form.baseline)]
        for row in form.sites.rows():
            order += row.stops()
        order += [form.sites.confirm_all_button, form.sites.quick.edit]
        for component in form.injectate.rows():
            order += stops_of(component)
        order += [
            *stops_of(form.injectate.technique),
            form.injectate.kit_button,
            form.injectate.add_button,
            form.injectate.foot.reason.edit,
        ]
        order += stops_of(form.facts)
        order += [*stops_of(form.after), *stops_of(form.last), *self._ways_out]
        order += [*stops_of(form.map), form.curve]  # the rows do everything they do, so they come last
        return [
            widget
            for widget in order
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(self._page) and widget.isEnabled()
        ]

    def _is_passed(self, widget: QWidget) -> bool:
        """A side that is chosen, or comes with the muscle, is no stop on the way forward; nor are the cells of a row
        without a muscle, and an empty quick line once there are sites."""
        sites = self._form.sites
        if widget is sites.quick.edit:
            return len(sites.rows()) > 1 and not sites.quick.text()
        return any(
            (widget is row.side and row.side.side())
            or (row.is_empty() and widget in row.stops() and widget is not row.muscle)
            for row in sites.rows()
        )


class WalkedPage(Page):
    """A page with the form on it: the keyboard goes in the order of work, also to rows made later."""

    form: SessionForm | None
    reason: LineField
    footer: SessionFooter

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Past the ends it leaves the page."""
        walk = self._walk()
        if walk is not None and walk.step(self.focusWidget(), forward):
            return True
        return super().focusNextPrevChild(forward)

    def go_section(self, step: int) -> None:
        """F6 and Shift+F6."""
        walk = self._walk()
        if walk is not None:
            walk.section(self.focusWidget(), step)

    def _walk(self) -> SessionWalk | None:
        """Made anew each time: kept, it would keep the page it walks."""
        if self.form is None:
            return None
        ways_out = (self.footer.save_button, self.footer.print_button, self.footer.cancel_button)
        return SessionWalk(self, self.form, self.reason.editor, ways_out)


def stops_of(part: QWidget) -> list[QWidget]:
    """What takes the keyboard in a part, in the order it was made."""
    return [
        child
        for child in part.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.window() is part.window()
    ]


def _holds(part: QWidget, held: QWidget) -> bool:
    return part is held or part.isAncestorOf(held)


def bind_save(page: QWidget, save: Callable[[], None]) -> None:
    """Ctrl and either Return, from anywhere in the page."""
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(save)


class InSight(QObject):
    """What has the keyboard is in sight, wherever the form in ``area`` sent it."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        form = self._area.widget()
        if now is not None and form is not None and form.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, style.px(24), style.px(60))
