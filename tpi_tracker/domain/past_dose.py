"""What a patient was given at another visit or elsewhere, for the sums of a day and of twelve months."""

from dataclasses import dataclass
from datetime import date

from tpi_tracker.domain.dose import Given, Lacks
from tpi_tracker.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class PastDose:
    """One drug on one date. ``mg`` is None while not known, and ``lacks`` says what is missing.

    ``session_id`` is the session it belongs to, None for what was given elsewhere; ``what`` names either.
    """

    on: date
    drug: str
    mg: float | None
    what: Sentence | str
    with_epinephrine: bool = False
    lacks: Lacks = Lacks.AMOUNT
    session_id: str | None = None

    @property
    def given(self) -> Given:
        """As the sum of a day takes it."""
        return Given(self.drug, self.mg, self.with_epinephrine, self.lacks, self.what)
