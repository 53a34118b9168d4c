"""The plain values of a clinic that the rules read in bulk: one row each, with nothing around it."""

from datetime import date, datetime
from typing import NamedTuple

from tpi_tracker.domain.codes import (
    CallResult,
    FindingStatus,
    FollowUpPurpose,
    FollowUpStatus,
    Guidance,
    NotGiven,
    Pattern,
    Side,
    Technique,
)
from tpi_tracker.domain.coverage_facts import Care, ScoreTold
from tpi_tracker.domain.facts import Impression
from tpi_tracker.domain.verdict import Reading


class SessionRow(NamedTuple):
    """A session. ``performed_at`` is in UTC; ``kept_at`` is the text the file keeps, with the offset it came with."""

    problem_id: str
    session_id: str
    performed_at: datetime
    kept_at: str
    technique: Technique
    guidance: Guidance | None


class RefusalRow(NamedTuple):
    """A score that was refused or not asked, or of a scale without numbers, with ``taken_at`` in UTC."""

    taken_at: datetime
    scale: str
    value: float | None
    not_given: NotGiven | None


class InjectateRow(NamedTuple):
    """One ingredient."""

    drug: str
    concentration_mg_ml: float | None
    volume_ml: float | None
    with_epinephrine: bool

    @property
    def dose_mg(self) -> float | None:
        """Milligrams, or None while concentration or volume is not recorded."""
        if self.concentration_mg_ml is None or self.volume_ml is None:
            return None
        return self.concentration_mg_ml * self.volume_ml


class SiteRow(NamedTuple):
    """One muscle and side of a session, with the findings policies ask for."""

    muscle: str
    side: Side
    taut_band: bool | None
    tender_spot: bool | None
    referred_pain: bool | None


class FollowUpRow(NamedTuple):
    """A date on which to ask."""

    session_id: str | None
    due_on: date
    status: FollowUpStatus
    purpose: FollowUpPurpose

    @property
    def asks_score(self) -> bool:
        return self.purpose is not FollowUpPurpose.SAFETY


class CallRow(NamedTuple):
    """An attempt."""

    due_on: date
    called_at: datetime
    result: CallResult


class FindingRow(NamedTuple):
    """A stored finding."""

    evidence_hash: str
    status: FindingStatus


class ExposureRow(NamedTuple):
    """Local anaesthetic given elsewhere."""

    given_on: date
    drug: str
    mg: float


class ProblemRow(NamedTuple):
    """A problem, with what is listed as a risk and what payers ask."""

    problem_id: str
    patient_no: str
    onset_date: date | None
    pattern: Pattern | None
    off_work_due_to_pain: bool | None
    social_activity_reduced: bool | None
    analgesics_no_relief: bool | None
    widespread_pain: bool | None
    conservative_care_failed: bool | None
    icd10: str | None


class AnswerRow(NamedTuple):
    """One answered item of a questionnaire."""

    instrument: str
    taken_at: datetime
    item: str
    value: str


class ProblemHistory(NamedTuple):
    """All of one problem that the rules read, in order of entry. ``readings`` and ``impressions`` are of the scores,
    as ``facts.read_scores`` gives them; ``kept_at`` has the text of each score's instant, by key; ``told`` are all
    the scores as payers read them, ``steps`` the plan's, ``tried`` the treatments."""

    problem: ProblemRow
    sessions: list[SessionRow]
    readings: tuple[Reading, ...]
    impressions: tuple[Impression, ...]
    kept_at: dict[str, str]
    refusals: list[RefusalRow]
    told: list[ScoreTold]
    follow_ups: list[FollowUpRow]
    calls: list[CallRow]
    steps: list[Care]
    tried: list[Care]
    findings: list[FindingRow]
    answers: list[AnswerRow]

    @property
    def asked(self) -> list[RefusalRow]:
        """Pain scores and refusals alike."""
        return [RefusalRow(reading.at, reading.scale, reading.value, None) for reading in self.readings] + self.refusals


class PatientHistory(NamedTuple):
    """A patient's problems by key, and what was injected: ``injectates`` and ``sites`` by session, among those of the
    patients read together, and ``exposures`` elsewhere."""

    patient_no: str
    weight_kg: float | None
    problems: list[ProblemHistory]
    injectates: dict[str, list[InjectateRow]]
    sites: dict[str, list[SiteRow]]
    exposures: list[ExposureRow]
