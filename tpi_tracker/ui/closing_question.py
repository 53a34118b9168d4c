"""What is asked once when the user closes the window while forms hold something that is not saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tpi_tracker.ui import ask
from tpi_tracker.ui.ask import Choice
from tpi_tracker.ui.page import Page, Sheet
from tpi_tracker.ui.widgets.date_text import shown_no

if TYPE_CHECKING:
    from collections.abc import Callable

    from tpi_tracker.ui.navigation import Navigator, PatientTab

CLOSE, STAY = "close", "stay"
SEVERAL = 2
LISTED = 6
"""Forms that are named; the rest are counted."""


def unsaved(navigator: "Navigator") -> list[str]:
    """Each form that would have to be gone on with from its draft: whose it is, and what."""
    names = {page: _named(tab) for tab in navigator.tabs() for page in tab.pages}
    found = []
    for form in navigator.forms():
        if not form.can_leave():
            found.append(_words(form, names.get(form) if isinstance(form, Page) else _front(navigator)))
    return found


def ask_before_closing(navigator: "Navigator", then: "Callable[[], object]") -> bool:
    """Asks where several forms are unsaved, and calls ``then`` when the window is to close all the same.

    Gives whether it asked. The one form that somebody has in hand needs no question: it is seen, and its draft is kept
    as at every lock.
    """
    forms = unsaved(navigator)
    if len(forms) < SEVERAL:
        return False
    say = QCoreApplication.translate
    listed = "\n".join(forms[:LISTED])
    if len(forms) > LISTED:
        listed += "\n" + say("closing", "and {count} more").format(count=len(forms) - LISTED)
    kept = say("closing", "What was typed is kept encrypted as drafts and can be resumed from Today.")
    choices = (
        Choice(CLOSE, say("closing", "Close, keep drafts"), is_main=True),
        Choice(STAY, say("closing", "Stay"), is_escape=True),
    )
    window = navigator.window()
    title = say("closing", "Close with unsaved work?")
    ask.question(window, title, f"{listed}\n\n{kept}", choices, _Answer(then))
    return True


class _Answer:
    def __init__(self, then: "Callable[[], object]") -> None:
        self._then = then

    def __call__(self, key: str | None) -> None:
        if key == CLOSE:
            self._then()


def _words(form: Page | Sheet, name: str | None) -> str:
    what = form.title() if isinstance(form, Page) else form.windowTitle()
    return f"{name}: {what}" if name else what


def _front(navigator: "Navigator") -> str | None:
    tab = navigator.current_tab()
    return _named(tab) if tab is not None else None


def _named(tab: "PatientTab") -> str:
    """With the number: two open patients may have one name."""
    return f"{tab.name} ({shown_no(tab.patient_no)})"
