"""Who is treated."""

from datetime import date
from typing import ClassVar

from sqlmodel import Field

from tpi_tracker.domain.codes import Contact, Sex
from tpi_tracker.domain.denial import denies
from tpi_tracker.domain.record import Record, Row
from tpi_tracker.domain.text import Key, Name, Text, shown_name


class Patient(Record):
    """A patient. ``anticoagulant``: the drug, ``no`` when asked and none is taken, None when not asked.

    ``merged_into``: the number of the patient that goes on where two records turned out to be of one person.
    """

    KIND: ClassVar[str] = "patient"
    KEY: ClassVar[str] = "patient_no"

    patient_no: Key
    family_name: Name
    given_name: Name
    birth_date: date
    sex: Sex | None = None
    phone: Text | None = None
    weight_kg: float | None = Field(default=None, gt=0, lt=700)
    allergies: Text | None = None
    anticoagulant: Text | None = None
    pregnant: bool | None = None
    diabetes: bool | None = None
    contact: Contact | None = None
    note: Text | None = None
    merged_into: Key | None = None

    @property
    def shown_name(self) -> str:
        """FAMILY, Given."""
        return shown_name(self.family_name, self.given_name)

    @property
    def may_be_called(self) -> bool:
        return self.contact in {None, Contact.OK}

    @property
    def allergy_list(self) -> tuple[str, ...]:
        """The allergies recorded, one each; empty when nothing is recorded."""
        return tuple(part.strip() for part in (self.allergies or "").split(";") if part.strip())

    @property
    def denies_allergies(self) -> bool:
        """Whether allergies were asked about and none is known."""
        return bool(self.allergy_list) and all(denies(part) for part in self.allergy_list)

    @property
    def anticoagulant_taken(self) -> str | None:
        """The anticoagulant that is recorded; None where none is taken or nobody asked."""
        drug = (self.anticoagulant or "").strip()
        return drug if drug and not denies(drug) else None

    def age_on(self, day: date) -> int:
        """Completed years."""
        born = self.birth_date
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


class Exposure(Row):
    """Local anaesthetic or steroid given elsewhere, for the sums of dose and steroid."""

    KIND: ClassVar[str] = "exposure"

    patient_no: Key
    given_on: date
    drug: Key
    mg: float | None = Field(default=None, ge=0)
    procedure: Text | None = None
