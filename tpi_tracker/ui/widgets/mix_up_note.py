"""The note beside a list that says with whom the chosen patient is easily mixed up."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tpi_tracker.tongue import isolated
from tpi_tracker.ui.widgets.date_text import shown_date, unbroken
from tpi_tracker.ui.widgets.note import Note

if TYPE_CHECKING:
    from tpi_tracker.domain.patient import Patient
    from tpi_tracker.services.patients import AlikePatient


class MixUpNote(Note):
    """Hidden while nobody is alike."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("caution", parent=parent)
        self.hide()

    def show_alike(self, patient: "Patient", alike: "Sequence[AlikePatient]") -> None:
        """Say who is alike ``patient``: the nearest by name, the others by their count."""
        self.setVisible(bool(alike))
        if not alike:
            return
        first = alike[0]
        several = self.tr("{count} patients are easy to mix up", None, len(alike) + 1).format(count=len(alike) + 1)
        title = self.tr("Two patients are easy to mix up") if len(alike) == 1 else several
        who = self.tr("Same name") if first.shown_name == patient.shown_name else isolated(first.shown_name)
        self.say(
            title,
            self.tr("{who}, {one} and {other}. Check the birth date and clinic no.").format(
                who=who,
                one=unbroken(shown_date(patient.birth_date)),
                other=unbroken(shown_date(first.birth_date)),
            ),
        )
