"""The response report of one problem as values: what the paper says, before words, fonts and pages."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.asked import Asked
from tpi_tracker.domain.failure import Failure
from tpi_tracker.domain.followup import Call
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.rules import RuleSource
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.trends import ChartSession, ChartSpec
from tpi_tracker.domain.verdict import ResponseVerdict


@dataclass(frozen=True, slots=True)
class ReportSession:
    """One session: ``shown`` names its muscles and drugs (in the order of ``sites`` and ``injectates``)."""

    session: Session
    shown: ChartSession
    sites: tuple[Site, ...]
    injectates: tuple[Injectate, ...]
    verdict: ResponseVerdict
    signed_by: str = ""
    """The name of who signed the note; empty while it is open."""
    addenda: tuple[Addendum, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportSource:
    """A possible source of the pain with the state the clinician gave it, and its clusters in counted tests."""

    title: str
    side: str | None
    state: str
    note: str | None
    key: str
    on: date | None
    clusters: tuple[tuple[int, int, int, int], ...] = ()
    """Present, answered, all tests, threshold."""


@dataclass(frozen=True, slots=True)
class ReportItem:
    """One answered item of the workup, by step."""

    step: str
    label: str
    state: str
    on: date | None
    words: tuple[str, ...]
    """Result, reason and note, those that are there."""
    concordant: bool | None = None
    branch: str | None = None
    """The source it belongs to, by its key."""
    is_flag: bool = False
    supports: tuple[str, ...] = ()
    """Sources of other branches it speaks for or against, by their keys."""


@dataclass(frozen=True, slots=True)
class ReportPattern:
    """How the sessions behaved, counted: ``found, recorded`` for twitch and recognised pain."""

    procedural_pct: tuple[float, ...]
    lasted_days: tuple[int, ...]
    twitch: tuple[int, int]
    reproduced: tuple[int, int]
    same_site: bool | None


@dataclass(frozen=True, slots=True)
class ReportWorkup:
    """The differential workup so far."""

    opened_on: date
    concluded_on: date | None
    conclusion: str | None
    answered: int
    needed: int
    step: int
    step_count: int
    gate_answered: int
    gate_needed: int
    gate_present: tuple[str, ...]
    gate_asked_on: date | None
    sources: tuple[ReportSource, ...]
    items: tuple[ReportItem, ...]

    @property
    def gate_is_complete(self) -> bool:
        return self.gate_answered >= self.gate_needed


@dataclass(frozen=True, slots=True)
class PatientReport:
    """Everything a response report is made of, as of ``as_of``. ``printed_at`` is the clock's instant.

    ``asked`` are the follow-ups with what became of them; ``risks`` are sentences with source and note;
    ``relief_pct`` held for ``horizon_days`` is what the response rule calls sustained.
    """

    clinic_name: str
    letterhead: tuple[str, ...]
    author: str
    is_demo: bool
    patient: Patient
    problem: Problem
    zone: ZoneInfo
    as_of: datetime
    printed_at: datetime
    chart: ChartSpec
    sessions: tuple[ReportSession, ...]
    failure: Failure | None
    failure_status: str | None
    dismissal_reason: str | None
    workup: ReportWorkup | None
    pattern: ReportPattern | None
    asked: tuple[Asked, ...]
    scored: int
    due: int
    scores: tuple[Score, ...]
    calls: tuple[Call, ...]
    plan_steps: tuple[PlanStep, ...]
    treatments: tuple[Treatment, ...]
    risks: tuple[tuple[Sentence, str, str], ...]
    relief_pct: int
    horizon_days: int
    judged_to_day: int
    """The last day after a session whose scores are judged."""
    rules: tuple[RuleSource, ...]
    checklist_version: str
    logo: str = ""
    """The clinic's logo as SVG."""
    is_deidentified: bool = False
    """Whether it tells of nobody: names, numbers and words are left out, all days are moved by the same number."""
    head: str = ""
    """The audit's end when it was read, ``entry:first 16 hex digits``: a file that ends before it has lost entries."""

    @property
    def last(self) -> ReportSession | None:
        """The latest session: the one the first page speaks of."""
        return self.sessions[-1] if self.sessions else None

    @property
    def today(self) -> date:
        return self.as_of.astimezone(self.zone).date()
