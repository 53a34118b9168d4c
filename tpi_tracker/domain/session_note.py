"""The procedure note of one session as values: what was done, with what, what was asked before and noticed after."""

from dataclasses import dataclass

from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.dose_telling import DoseTold
from tpi_tracker.domain.report import PatientReport, ReportSession
from tpi_tracker.domain.rules import RuleSource
from tpi_tracker.domain.safety import Answers, Check


@dataclass(frozen=True, slots=True)
class SessionNote:
    """One session of ``report``, which holds patient, problem, scores and follow-ups as of the same instant.

    ``dose`` is the local anaesthetic of its day as the dose meter tells it; None where nothing was injected. ``checks``
    are the lines before the needle, ``answers`` what was typed there.
    """

    report: PatientReport
    session: ReportSession
    dose: DoseTold | None
    checks: tuple[Check, ...]
    answers: Answers
    complications: tuple[Complication, ...]
    rules: tuple[RuleSource, ...]
