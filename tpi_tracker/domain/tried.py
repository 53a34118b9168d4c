"""What was tried for a problem before, and what is taken now, as it is said where a pathway is chosen."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from tpi_tracker.domain.codes import TreatmentKind
from tpi_tracker.domain.problem import Treatment
from tpi_tracker.domain.sentence import Sentence

TAKEN = {TreatmentKind.OTC_ANALGESIC, TreatmentKind.PRESCRIBED_MEDICATION}


@dataclass(frozen=True, slots=True)
class Tried:
    """Treatments told apart: over, going on, and drugs taken now, each as a sentence, oldest start first."""

    over: tuple[Sentence, ...] = ()
    running: tuple[Sentence, ...] = ()
    taken: tuple[Sentence, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.over or self.running or self.taken)


def tried(treatments: Iterable[Treatment], today: date) -> Tried:
    """The treatments of one problem in words. Retracted ones and those that start later than today are left out.

    A treatment without an end goes on when its start is recorded; with neither it was tried, at a time not recorded.
    """
    kept = [row for row in treatments if not row.is_retracted and (row.started_on is None or row.started_on <= today)]
    kept.sort(key=_start)
    over, running, taken = [], [], []
    for row in kept:
        if not is_current(row, today):
            over.append(treatment_said(row))
        elif row.kind in TAKEN:
            taken.append(treatment_said(row))
        else:
            running.append(treatment_said(row))
    return Tried(tuple(over), tuple(running), tuple(taken))


def is_current(treatment: Treatment, today: date) -> bool:
    """Whether it goes on: begun, and no end recorded up to today."""
    if treatment.ended_on is not None:
        return treatment.ended_on > today
    return treatment.started_on is not None


def treatment_said(treatment: Treatment) -> Sentence:
    """``physiotherapy Mar-2025 to May-2025, did not help``: kind or name, dates, and whether it helped."""
    started, ended = treatment.started_on, treatment.ended_on
    when = "none"
    if started is not None and ended is not None:
        same = (started.year, started.month) == (ended.year, ended.month)
        when = "month" if same else "months" if started.year == ended.year else "years"
    elif started is not None:
        when = "since"
    elif ended is not None:
        when = "until"
    helped = {None: "unknown", True: "yes", False: "no"}[treatment.helped]
    values = {
        "kind": treatment.kind,
        "name": treatment.name,
        "when": Sentence(f"tried.when.{when}", {"started": started, "ended": ended}),
        "helped": Sentence(f"tried.helped.{helped}"),
    }
    if treatment.kind in TAKEN and treatment.name:
        return Sentence("tried.drug", values)
    return Sentence("tried.named" if treatment.name else "tried.plain", values)


def _start(treatment: Treatment) -> tuple[bool, date]:
    return (treatment.started_on is not None, treatment.started_on or date.min)
