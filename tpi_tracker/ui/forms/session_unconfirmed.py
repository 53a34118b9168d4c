"""The questions about what was carried over and not confirmed: done or used today, or left out?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tpi_tracker.render.wording import date_words
from tpi_tracker.tongue import spoken
from tpi_tracker.ui import ask
from tpi_tracker.ui.forms import session_lots
from tpi_tracker.ui.forms.session_content import SessionContent
from tpi_tracker.ui.forms.session_form import SessionForm


class Unconfirmed:
    """Asks about each site, then each lot; ``then`` is called once nothing is left, and never after *Back*."""

    def __init__(self, page: QWidget, form: SessionForm, then: Callable[[], None]) -> None:
        self._page, self._form, self._then = page, form, then
        self._place = 0

    def ask(self) -> None:
        """The next question, or ``then``."""
        waiting = [place for place, own in enumerate(self._form.content().each()) if own.unconfirmed()]
        if waiting and self._form.parts.index(self._form.part) not in waiting:
            self._form.show_part(waiting[0])
        content = self._form.content()
        sites, lots = content.unconfirmed(), content.unconfirmed_lots()
        if sites:
            self._place = sites[0]
            _ask_of_site(self._page, content, sites[0], self._site_answered)
        elif lots:
            self._place = lots[0]
            _ask_of_lot(self._page, content, lots[0], self._lot_answered)
        else:
            self._then()

    def _site_answered(self, answer: str | None) -> None:
        if answer == "done":
            self._form.sites.rows()[self._place].confirm()
        elif answer == "out":
            self._form.sites.leave_out(self._place + 1)
        else:
            self._form.sites.start()
            return
        self.ask()

    def _lot_answered(self, answer: str | None) -> None:
        row = self._form.injectate.rows()[self._place]
        if answer == "used":
            row.confirm_lot()
        elif answer == "out":
            row.leave_out_lot()
        else:
            row.lot.setFocus()
            return
        self.ask()


def _ask_of_site(parent: QWidget, content: SessionContent, place: int, then: Callable[[str | None], None]) -> None:
    site = content.sites[place]
    side = {"left": _tr("left"), "right": _tr("right")}.get(site.side, site.side)
    name = _tr("Site {number}: {side} {muscle}").format(
        number=place + 1, side=side, muscle=spoken().lowered(site.muscle_text)
    )
    ask.question(
        parent,
        name,
        _tr("Carried over from {date} and not confirmed. Was it done today?").format(date=_since(content)),
        (
            ask.Choice("back", _tr("Back to the form"), is_escape=True),
            ask.Choice("out", _tr("Leave out")),
            ask.Choice("done", _tr("Done today"), is_main=True),
        ),
        then,
    )


def _ask_of_lot(parent: QWidget, content: SessionContent, place: int, then: Callable[[str | None], None]) -> None:
    row = content.injectates[place]
    name = session_lots.name(row)
    if row.expiry.strip():
        name = _tr("{lot}, expiry {expiry}").format(lot=name, expiry=row.expiry.strip())
    ask.question(
        parent,
        name,
        _tr("Lot and expiry carried over from {date} and not confirmed. Was it used today?").format(
            date=_since(content)
        ),
        (
            ask.Choice("back", _tr("Back to the form"), is_escape=True),
            ask.Choice("out", _tr("Leave lot and expiry out")),
            ask.Choice("used", _tr("Used today"), is_main=True),
        ),
        then,
    )


def _since(content: SessionContent) -> str:
    return date_words(date.fromisoformat(content.carried_from)) if content.carried_from else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("session_form", text)
