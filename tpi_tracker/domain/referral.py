"""The letter that asks another specialty about a problem, as values: for whom, and whether the workup holds it up."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tpi_tracker.domain.codes import HypothesisState
from tpi_tracker.domain.report import PatientReport, ReportSource, ReportWorkup


class Specialty(StrEnum):
    """Whom a letter may ask."""

    SPINE = "spine"
    RHEUMATOLOGY = "rheumatology"
    ELECTRODIAGNOSIS = "electrodiagnosis"
    THERAPY = "therapy"


ASKED_ABOUT = {
    "cervical_radiculopathy": (Specialty.SPINE, Specialty.ELECTRODIAGNOSIS),
    "lumbar_radiculopathy": (Specialty.SPINE, Specialty.ELECTRODIAGNOSIS),
    "facet": (Specialty.SPINE,),
    "si_joint": (Specialty.SPINE,),
    "fibromyalgia": (Specialty.RHEUMATOLOGY,),
    "inflammatory_arthritis": (Specialty.RHEUMATOLOGY,),
    "tendon_bursa": (Specialty.THERAPY,),
}
"""Who is usually asked about a source: our own choice. A source that is not here is asked of whoever reads."""

OPEN = (HypothesisState.SUSPECTED.value, HypothesisState.SUPPORTED.value, HypothesisState.CONFIRMED.value)


@dataclass(frozen=True, slots=True)
class Referral:
    """The letter about ``report``'s problem, of its workup. ``to`` narrows it to one reader; None asks all whom the
    open sources concern."""

    report: PatientReport
    workup: ReportWorkup
    to: Specialty | None = None

    @property
    def questions(self) -> tuple[ReportSource, ...]:
        """The sources that are asked about: not refuted, of the reader's field where one is named."""
        found = [source for source in self.workup.sources if source.state in OPEN]
        return tuple(source for source in found if self.to is None or self.to in _readers(source))

    @property
    def readers(self) -> tuple[Specialty, ...]:
        """Whom the letter asks, in the order of the specialties."""
        if self.to is not None:
            return (self.to,)
        asked = {reader for source in self.questions for reader in _readers(source)}
        return tuple(each for each in Specialty if each in asked)

    @property
    def refuted(self) -> tuple[ReportSource, ...]:
        """The sources that were ruled out."""
        return tuple(source for source in self.workup.sources if source.state == HypothesisState.REFUTED)

    @property
    def is_draft(self) -> bool:
        """Whether the workup is still incomplete: not concluded, with items that nobody answered."""
        workup = self.workup
        return workup.concluded_on is None and (workup.answered < workup.needed or not workup.gate_is_complete)


def _readers(source: ReportSource) -> Iterable[Specialty]:
    return ASKED_ABOUT.get(source.key, ())
