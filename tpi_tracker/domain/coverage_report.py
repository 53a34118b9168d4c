"""What a repeat needs under each payer's preset, as values of a paper: the answers beside the records they rest on."""

from dataclasses import dataclass

from tpi_tracker.domain.coverage import Coverage
from tpi_tracker.domain.report import PatientReport
from tpi_tracker.domain.rules import RuleSource


@dataclass(frozen=True, slots=True)
class CoverageReport:
    """``answers`` are those of every preset for a repeat on the day of ``report``, the one that is shown first first.

    ``instruments`` are the questionnaires whose totals count as function.
    """

    report: PatientReport
    answers: tuple[Coverage, ...]
    instruments: tuple[str, ...]
    rules: tuple[RuleSource, ...]
