"""One click before something of a patient leaves the program: whose it is, while others are open beside."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tpi_tracker.ui import ask
from tpi_tracker.ui.ask import Choice
from tpi_tracker.ui.page import Page
from tpi_tracker.ui.widgets.date_text import shown_age, shown_no, unbroken

if TYPE_CHECKING:
    from tpi_tracker.domain.patient import Patient

YES, NO = "this_patient", "back"


def others_open(page: Page) -> set[str]:
    """The clinic numbers of the other patients whose pages are open in the same window."""
    mine = getattr(page.place, "patient_no", None)
    stack = page.parentWidget()
    pages = stack.findChildren(Page) if stack is not None else []
    numbers = {getattr(other.place, "patient_no", None) for other in pages}
    return {number for number in numbers if number is not None and number != mine}


def when_it_is(page: Page, patient: "Patient", what: str, then: Callable[[], object]) -> None:
    """Calls ``then`` once the user said that ``what`` is to be of this patient; at once where no other is open."""
    if not others_open(page):
        then()
        return
    say = QCoreApplication.translate
    born = unbroken(shown_age(patient.birth_date, page.clinic.today()))
    number = say("identity", "clinic no. {number}").format(number=shown_no(patient.patient_no))
    choices = (
        Choice(YES, say("identity", "Yes, this patient"), is_main=True),
        Choice(NO, say("identity", "Back"), is_escape=True),
    )
    told = say("identity", "{born} · {number}\nOther patients are open beside. {what}").format(
        born=born, number=number, what=what
    )
    ask.question(page.window(), patient.shown_name, told, choices, _Answer(then))


class _Answer:
    def __init__(self, then: Callable[[], object]) -> None:
        self._then = then

    def __call__(self, key: str | None) -> None:
        if key == YES:
            self._then()
