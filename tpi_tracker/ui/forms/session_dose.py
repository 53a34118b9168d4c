"""The local anaesthetic of the form as it stands: its components as the rule of the dose takes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from tpi_tracker.domain import tray
from tpi_tracker.domain.dose import Given, Lacks, SessionDose, dose_of, lacking
from tpi_tracker.domain.past_dose import PastDose
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.services import catalogue
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.forms.session_content import InjectateContent
from tpi_tracker.ui.forms.session_reading import Unread


def dose(
    components: Iterable[InjectateContent], past: Iterable[PastDose], day: date, weight_kg: float | None
) -> SessionDose | None:
    """The sum with what ``past`` holds of the session's ``day``; what cannot be read yet is not known."""
    same_day = [part.given for part in past if part.on == day]
    return dose_of([given(row) for row in components], same_day, weight_kg, catalogue.dose_rule())


def outside(components: Sequence[InjectateContent]) -> list[Sentence]:
    """What of the components the sum cannot count, and why."""
    found = [
        Sentence("dose.outside", {"drug": row.drug.replace("_", " ")})
        for row in components
        if row.drug and catalogue.drug(row.drug) is None
    ]
    if any(not row.drug and (row.concentration.strip() or row.volume.strip()) for row in components):
        found.append(Sentence("dose.unnamed"))
    return found


def cautions(components: Iterable[InjectateContent]) -> list[Sentence]:
    """What the formulary says beside the amount of a drug: that its units are not those of another product."""
    drugs = [catalogue.drug(key) for key in dict.fromkeys(row.drug for row in components)]
    return [Sentence("dose.caution", {"text": text}) for drug in drugs if drug for text in drug.beside_amount]


def unusual(row: InjectateContent) -> Sentence | None:
    """A strength that is none of the usual ones of its drug: most often a percent typed as mg/mL."""
    drug, strength = catalogue.drug(row.drug), _number(session_reading.read_strength, row.concentration)
    if drug is None or strength is None or not drug.in_percent or not drug.is_local_anaesthetic:
        return None
    return tray.unusual(drug, strength)


def given(row: InjectateContent) -> Given:
    """A component as the sums take it; what cannot be read yet is not known."""
    strength = _number(session_reading.read_strength, row.concentration)
    volume = _number(session_reading.read_volume, row.volume)
    lacks = lacking(strength, volume)
    mg = strength * volume if strength is not None and volume is not None else None
    return Given(row.drug, mg, row.with_epinephrine, lacks or Lacks.AMOUNT)


def _number(how: Callable[[str], float | None], text: str) -> float | None:
    try:
        return how(text)
    except Unread:
        return None
