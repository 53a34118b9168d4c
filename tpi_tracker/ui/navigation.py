"""Going from place to place: the pages of the rail, a tab for each open patient, one sheet at a time.

A page is made as ``Class(clinic, jobs, hub, parent)`` (see ``page_classes``), then told its place by ``open_place``,
then brought to the front.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from tpi_tracker.domain.rights import Right
from tpi_tracker.services import rights
from tpi_tracker.ui import allowed, places
from tpi_tracker.ui.first_frame import FirstFrame
from tpi_tracker.ui.gone_on import gone_on
from tpi_tracker.ui.held_focus import HeldFocus
from tpi_tracker.ui.hub import ChangeHub
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.notice import Notice
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.page_ahead import PageAhead
from tpi_tracker.ui.page_classes import page_class, word_ahead
from tpi_tracker.ui.places import BackPlace, PatientPlace, Place

if TYPE_CHECKING:
    from tpi_tracker.domain.changes import Changes
    from tpi_tracker.services.clinic import Clinic


class PatientTab:
    """One open patient: the patient's page below, what was opened from it on top."""

    def __init__(self, patient_no: str) -> None:
        self.patient_no = patient_no
        self.name = ""
        self.pages: list[Page] = []
        self.drafting: set[Page] = set()

    @property
    def top(self) -> Page | None:
        return self.pages[-1] if self.pages else None


class Navigator(QObject):
    """Owns the pages. ``stack`` shows the one in front, ``window`` is the parent of sheets."""

    coming = Signal(bool)
    """A page is about to come to the front; whether it is an open patient's."""
    moved = Signal(object)
    """A page came to the front; its place."""
    tabs_changed = Signal()
    sheet_opened = Signal(object)
    """A sheet is over the page in front; its place."""
    said = Signal(object)
    work_asked = Signal(object)
    """A sheet asks for work that needs the clinic closed: what is to be done."""
    handed_over = Signal(object)
    """The window is to be given to a patient: ``Handed``."""

    def __init__(self, clinic: "Clinic", jobs: Jobs, hub: ChangeHub, stack: QStackedWidget, window: QWidget) -> None:
        super().__init__(stack)
        self._clinic, self._jobs, self._hub = clinic, jobs, hub
        self._stack, self._window = stack, window
        self._of_rail: dict[type[Place], Page] = {}
        self._tabs: dict[str, PatientTab] = {}
        self._sheet: Sheet | None = None
        self._before_sheet: tuple[Page | None, HeldFocus] | None = None
        self._last_rail: Place = places.TodayPlace()
        self._ahead = PageAhead(self._built, self)
        self._frame = FirstFrame(stack)
        hub.changed.connect(self._drop_merged)

    def open(self, place: Place) -> None:
        """Go to ``place``. While a sheet is open only its own way back counts: never a dialog over a dialog."""
        if isinstance(place, BackPlace):
            self.back()
            return
        if self._sheet is not None:
            self._sheet.raise_()
            self._sheet.activateWindow()
            return
        place = gone_on(self._clinic, place)
        if not allowed.may_go(self._clinic, place):
            self._refuse(place)
            return
        word = None if self._is_made(place) else word_ahead(place)
        if word is None:
            self._go(place)
        else:
            tab = self._tabs.get(getattr(place, "patient_no", None) or "")
            name = tab.name if tab is not None else ""
            with self._frame.during(word, name, has_banner=hasattr(place, "patient_no")):
                self._go(place)

    def _is_made(self, place: Place) -> bool:
        """Whether a page of this kind shows this patient, or stands in the rail, already."""
        tab = self._tabs.get(getattr(place, "patient_no", None) or "")
        kinds = self._of_rail if tab is None else {type(page.place) for page in tab.pages}
        return type(place) in kinds

    def _go(self, place: Place) -> None:
        kind = page_class(type(place))
        if issubclass(kind, Sheet):
            self._open_sheet(kind, place)
        elif getattr(place, "patient_no", None) is None:
            self._open_of_rail(kind, place)
        else:
            self._open_of_patient(kind, place)

    def _refuse(self, place: Place) -> None:
        other = allowed.instead_of(self._clinic, place)
        if other is not None:
            self.open(other)
        else:
            self.said.emit(Notice(allowed.refusal(self._clinic, place), tone="caution"))

    def prepare(self) -> None:
        """Build the page of the first patient; what it imports should be imported already."""
        if rights.allows(self._clinic, Right.READ_CHART):
            self._ahead.expect(PatientPlace)

    def is_ready(self) -> bool:
        """Whether the pages that may come next are built already; they are soon after one was opened."""
        return self._ahead.is_ready()

    def back(self) -> None:
        """Close the sheet or the page in front, asking first when it holds something; from a patient to the rail."""
        if self._sheet is not None:
            self._sheet.reject()
            return
        tab = self.current_tab()
        if tab is None:
            return
        if len(tab.pages) > 1 and tab.top is not None:
            tab.top.leave(_Then(self._drop_top, tab, None))
        elif tab.top is not None and not isinstance(tab.top.place, PatientPlace):
            tab.top.leave(_Then(self._drop_top, tab, PatientPlace(tab.patient_no)))
        else:
            self.open(self._last_rail)

    def page(self) -> Page | None:
        """The page in front."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def window(self) -> QWidget:
        """The parent of sheets and questions."""
        return self._window

    def sheet(self) -> Sheet | None:
        """The sheet that is open, if one is."""
        return self._sheet

    def place(self) -> Place | None:
        """Where the window is."""
        page = self.page()
        return page.place if page is not None else None

    def tabs(self) -> list[PatientTab]:
        """The open patients, in the order they were opened."""
        return list(self._tabs.values())

    def current_tab(self) -> PatientTab | None:
        page = self.page()
        return next((tab for tab in self._tabs.values() if page in tab.pages), None)

    def show_tab(self, patient_no: str) -> None:
        """Bring an open patient to the front, as it was left."""
        tab = self._tabs[patient_no]
        if tab.top is not None:
            self._bring(tab.top)

    def close_tab(self, patient_no: str) -> None:
        """Close an open patient, page by page from the top, each asked first."""
        tab = self._tabs.get(patient_no)
        if tab is None:
            return
        if tab.top is None:
            self._forget(tab)
        else:
            self.show_tab(patient_no)
            tab.top.leave(_Then(self._drop_and_go_on, tab, None))

    def _drop_merged(self, changes: "Changes", _origin: object) -> None:
        """Close the tabs of those whose records went into others, where nothing typed would be lost."""
        if "patient" not in changes.kinds:
            return
        for tab in [self._tabs[number] for number in changes.patients if number in self._tabs]:
            here = PatientPlace(tab.patient_no)
            if gone_on(self._clinic, here) != here and all(page.can_leave() for page in tab.pages):
                for page in reversed(list(tab.pages)):
                    self._remove(tab, page)
                self._forget(tab)

    def keep_drafts(self) -> None:
        """Keep what is typed anywhere."""
        for form in self.forms():
            form.keep_draft()

    def forms(self) -> list[Page | Sheet]:
        """All that may hold something typed."""
        pages = (*self._of_rail.values(), *(page for tab in self._tabs.values() for page in tab.pages))
        return [*([self._sheet] if self._sheet is not None else []), *pages]

    def close_sheet(self) -> None:
        """Close the sheet at once, without a question: its draft was kept."""
        if self._sheet is not None:
            sheet, self._sheet = self._sheet, None
            sheet.done(0)

    def _open_of_rail(self, kind: type[Page], place: Place) -> None:
        self._last_rail = place
        page = self._of_rail.get(type(place))
        if page is None:
            page = self._opened(kind, place)
            self._of_rail[type(place)] = page
        elif place != page.place:
            page.open_place(place)
        self._bring(page)

    def _open_of_patient(self, kind: type[Page], place: Any) -> None:
        tab = self._tabs.get(place.patient_no) or PatientTab(place.patient_no)
        for page in tab.pages:
            if type(page) is kind and (page.place == place or isinstance(place, PatientPlace)):
                self._return_to(tab, page, place)
                return
        page = self._opened(kind, place)
        self._tabs[place.patient_no] = tab
        tab.pages.insert(0 if isinstance(place, PatientPlace) else len(tab.pages), page)
        self._bring(page)
        self.tabs_changed.emit()

    def _return_to(self, tab: PatientTab, page: Page, place: Place) -> None:
        """Down to a page that is already there; what lies above and would lose something stays on top."""
        while tab.top is not page and tab.top is not None and tab.top.can_leave():
            self._remove(tab, tab.top)
        if tab.top is page and page.place != place:
            page.open_place(place)
        if tab.top is not None:
            self._bring(tab.top)

    def _open_sheet(self, kind: type[Sheet], place: Place) -> None:
        self._before_sheet = (self.page(), HeldFocus(self._window.window()))
        self._put_behind(place.behind or self._whose_page(place))
        sheet = kind(self._clinic, self._jobs, self._hub, self._window)
        sheet.went.connect(self._sheet_went)
        sheet.said.connect(self.said)
        sheet.work_asked.connect(self.work_asked)
        sheet.finished.connect(self._sheet_gone)
        if isinstance(place, places.HandOverPlace):
            sheet.handed_over.connect(self.handed_over)
        self._sheet = sheet
        try:
            sheet.open_place(place)
        except BaseException:  # what could not be read is no sheet that bars the way
            self._sheet = None
            sheet.deleteLater()
            raise
        if self._sheet is sheet:  # one whose record is gone has already turned back
            sheet.open()
            self.sheet_opened.emit(place)

    def _whose_page(self, place: Place) -> PatientPlace | None:
        """The page of the sheet's own patient, where another patient's is in front: never a sheet over a stranger."""
        page = self.page()
        front = getattr(page.place, "patient_no", None) if page is not None else None
        whose = getattr(place, "patient_no", None)
        if front is None or whose is None or front == whose:
            return None
        return PatientPlace(whose, getattr(place, "problem_id", None))

    def _put_behind(self, place: PatientPlace | None) -> None:
        page = self.page()
        if place is None or page is None:
            return
        if not isinstance(page.place, PatientPlace) or page.subject() != (place.patient_no, place.problem_id):
            self.open(place)

    def _sheet_went(self, place: Place) -> None:
        sheet = self._sheet
        if isinstance(place, BackPlace):
            if sheet is not None:
                sheet.reject()
            return
        if sheet is not None:
            self._sheet = None
            sheet.accept()
        self.open(place)

    def _sheet_gone(self, _result: int) -> None:
        if self.sender() is self._sheet:
            self._sheet = None
        page = self.page()
        if page is not None and self._sheet is None:
            self._ahead.follow(page, *page.leads_to())
            before, held = self._before_sheet or (None, None)
            if held is None or before is not page or not held.give_back(self._window):
                page.first_focus()

    def _make(self, kind: type[Page], place: type[Place]) -> Page:
        page = self._ahead.take(place) or kind(self._clinic, self._jobs, self._hub, self._stack)
        page.went.connect(self.open)
        page.said.connect(self.said)
        page.drafted.connect(self._page_drafted)
        page.titled.connect(self._page_titled)
        self._stack.addWidget(page)
        return page

    def _opened(self, kind: type[Page], place: Place) -> Page:
        """A new page that shows ``place``. One that cannot be read is not kept: it would be returned to half empty."""
        page = self._make(kind, type(place))
        try:
            page.open_place(place)
        except BaseException:
            self._stack.removeWidget(page)
            page.deleteLater()
            raise
        return page

    def _built(self, place: type[Place]) -> Page:
        kind = page_class(place)
        assert issubclass(kind, Page)
        return kind(self._clinic, self._jobs, self._hub, self._stack)

    def _bring(self, page: Page) -> None:
        self._ahead.follow(page, *page.leads_to())
        self.coming.emit(any(page in tab.pages for tab in self._tabs.values()))
        front = self.page()
        if front is not None and front is not page and front.focusWidget() is self._window.window().focusWidget():
            self._stack.setFocus()  # hidden with the keyboard in it, Qt would move that on to the page's next control
        self._stack.setCurrentWidget(page)
        page.first_focus()
        if self._stack.hasFocus():
            page.setFocus()
        self.moved.emit(page.place)

    def _page_drafted(self, has_draft: bool) -> None:
        page = self.sender()
        for tab in self._tabs.values():
            if page in tab.pages and isinstance(page, Page):
                tab.drafting = tab.drafting | {page} if has_draft else tab.drafting - {page}
                self.tabs_changed.emit()

    def _page_titled(self, title: str) -> None:
        page = self.sender()
        for tab in self._tabs.values():
            if page in tab.pages and isinstance(page, Page) and isinstance(page.place, PatientPlace):
                tab.name = title
                self.tabs_changed.emit()

    def _drop_top(self, tab: PatientTab, then: Place | None) -> None:
        if tab.top is not None:
            self._remove(tab, tab.top)
        if then is not None:
            self.open(then)
        elif tab.top is not None:
            self._bring(tab.top)
        self.tabs_changed.emit()

    def _drop_and_go_on(self, tab: PatientTab, _then: Place | None) -> None:
        if tab.top is not None:
            self._remove(tab, tab.top)
        if tab.pages:
            self.close_tab(tab.patient_no)
        else:
            self._forget(tab)

    def _forget(self, tab: PatientTab) -> None:
        self._tabs.pop(tab.patient_no, None)
        left = self.tabs()
        if left:
            self.show_tab(left[-1].patient_no)
        else:
            self.open(self._last_rail)
        self.tabs_changed.emit()

    def _remove(self, tab: PatientTab, page: Page) -> None:
        tab.pages.remove(page)
        tab.drafting.discard(page)
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()


class _Then:
    """What to do once a page may close, without keeping the page itself alive."""

    def __init__(self, act: Callable[[PatientTab, Place | None], None], tab: PatientTab, then: Place | None) -> None:
        self._act, self._tab, self._next = act, tab, then

    def __call__(self) -> None:
        self._act(self._tab, self._next)
