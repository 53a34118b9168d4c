"""Others who are easily mixed up with a patient: each as the banner says who somebody is, and a way to them."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from tpi_tracker.domain.alike import Likeness
from tpi_tracker.tongue import isolated, spoken
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.date_text import shown_age, shown_no, unbroken
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.services.patients import AlikePatient

NAMED = 2
"""How many are named; the rest are counted."""


def alike_words(alike: "AlikePatient", today: date) -> str:
    """``DVOŘÁK, Petr · 14-Jul-1965 (61 y) · 104 827, sounds alike, same birth date``"""
    return f"{who_words(alike, today)}, {_how(alike.likeness)}"


def who_words(alike: "AlikePatient", today: date) -> str:
    """``DVOŘÁK, Petr · 14-Jul-1965 (61 y) · 104 827``"""
    born = unbroken(shown_age(alike.birth_date, today))
    return f"{isolated(alike.shown_name)} · {born} · {shown_no(alike.patient_no)}"


def _how(likeness: Likeness) -> str:
    say = QCoreApplication.translate
    return {
        Likeness.SAME_NAME_SAME_BIRTH: say("alike", "same name and birth date"),
        Likeness.SAME_NAME_BIRTH_ALIKE: say("alike", "same name, birth date looks alike"),
        Likeness.SAME_NAME: say("alike", "same name"),
        Likeness.NAMES_SWAPPED: say("alike", "family and given name exchanged"),
        Likeness.NAME_ALIKE_SAME_BIRTH: say("alike", "name alike, same birth date"),
        Likeness.NAME_AND_BIRTH_ALIKE: say("alike", "name and birth date alike"),
        Likeness.SAME_PHONE: say("alike", "same phone number"),
    }[likeness]


class AlikeNote(Note):
    """Hidden while nobody is alike. It warns and bars nothing."""

    open_asked = Signal(str)
    """The clinic number of the other one."""
    merge_asked = Signal(str)
    """The same, to say that both are one person."""

    def __init__(self, *, offers_merge: bool = False, parent: QWidget | None = None) -> None:
        self._open = OutlineButton("", name="open_alike")
        self._merge = OutlineButton("", name="merge_alike")
        super().__init__("caution", action=(self._open, self._merge), name="look_alikes", parent=parent)
        self._open.set_text(self.tr("Open the other"))
        self._merge.set_text(self.tr("One person: merge…"))
        self._merge.setVisible(offers_merge)
        self._open.clicked.connect(self._ask_to_open)
        self._merge.clicked.connect(self._ask_to_merge)
        self._first = ""
        self.hide()

    def show_alike(self, alike: "Sequence[AlikePatient]", today: date) -> None:
        """Name the nearest; none hides the note."""
        self.setVisible(bool(alike))
        if not alike:
            return
        self._first = alike[0].patient_no
        who = spoken().semicolon.join(alike_words(each, today) for each in alike[:NAMED])
        more = len(alike) - NAMED
        told = self.tr("Not {who}, and not {more} others") if more > 0 else self.tr("Not {who}")
        self.say(told.format(who=who, more=more))
        self.setToolTip(self.tr("Names and birth dates that are easy to mix up"))

    def _ask_to_open(self) -> None:
        self.open_asked.emit(self._first)

    def _ask_to_merge(self) -> None:
        self.merge_asked.emit(self._first)
