"""A clinic in which one patient is nobody: papers made of it tell what was done, and not to whom, when or where."""

import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import cast

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.domain.rights import Right
from tpi_tracker.exchange.hiding import Hiding
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.handed_over import sign_of
from tpi_tracker.services.hidden_reader import HiddenReader, moved
from tpi_tracker.services.outgoing import shipped_words
from tpi_tracker.services.saving import Missing
from tpi_tracker.store.database import Reader


class _Same(dict[str, str]):
    """Keys that stay as they are, or all lead to one patient."""

    def __init__(self, always: str | None = None) -> None:
        super().__init__()
        self._always = always

    def __missing__(self, key: str) -> str:
        return key if self._always is None else self._always


@dataclass
class NobodysClinic(Clinic):
    """The clinic for the papers of one patient who is not to be told: without name, place and user, by a moved clock in
    UTC. ``real`` is the clinic itself; ``hiding`` knows how far this patient's days are moved."""

    real: Clinic = field(kw_only=True)
    patient_no: str = field(kw_only=True)
    code: str = field(kw_only=True)
    """What the patient is called: the same in each of its papers about nobody, and nowhere else."""
    hiding: Hiding = field(kw_only=True)

    @property
    def real_today(self) -> date:
        """The true day, for what is in force."""
        return self.real.today()

    def moved(self, at: datetime) -> datetime:
        """A true instant by the moved clock."""
        return moved(at, self.hiding, self.patient_no)

    @contextmanager
    def reading(self, right: Right = Right.READ_CHART, *, patient_no: str | None = None) -> Iterator[Reader]:
        """As ``Clinic.reading``, with everything hidden as it is read."""
        with self.real.reading(right) as reader:
            hidden = HiddenReader(reader, self.patient_no, self.code, self.hiding, self.real_today)
            yield cast(Reader, hidden)


@dataclass(frozen=True)
class _Clock:
    clinic: Clinic
    hiding: Hiding
    patient_no: str

    def __call__(self) -> datetime:
        return moved(self.clinic.now(), self.hiding, self.patient_no)


def nobodys(clinic: Clinic, patient_no: str) -> NobodysClinic:
    """The clinic with this patient as nobody. The days are moved by the same number in all papers about this patient,
    so that they fit together; an export moves by another. Raises ``Missing``."""
    key = hmac.digest(clinic.key, b"papers about nobody", "sha256")
    hiding = Hiding(key, shipped_words(), clinic.today(), clinic.zone)
    hiding.new = {name: _Same() for name in hiding.new}
    hiding.patient_of = {name: _Same(patient_no) for name in hiding.patient_of}
    with clinic.reading(Right.REPORT) as reader:
        found = reader.get(Patient, patient_no)
    if found is None or found.is_retracted:
        raise Missing(Patient, patient_no)
    same = {each.name: getattr(clinic, each.name) for each in fields(Clinic) if each.init}
    same |= {
        "profile": ClinicProfile(name=phrase("report.hidden.clinic"), time_zone="UTC"),
        "user": clinic.user.model_copy(update={"name": ""}),
        "clock": _Clock(clinic, hiding, patient_no),
    }
    code = sign_of(clinic, f"nobody/{patient_no}")
    return NobodysClinic(**same, real=clinic, patient_no=patient_no, code=code, hiding=hiding)
