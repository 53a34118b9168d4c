"""Two people changed one record: what it was, what the other made of it, what is to be written, field by field."""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any, NamedTuple

from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Score
from tpi_tracker.services import complications, exposures, patients, plans, problems, rights, scores, treatments
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.histories import NOT_TOLD
from tpi_tracker.services.saving import Saved
from tpi_tracker.store.errors import Conflict

__all__ = ["Compared", "Conflict", "Differing", "compare", "resolve"]

_AMENDED: dict[str, Callable[..., Saved]] = {
    Complication.KIND: complications.keep,
    Patient.KIND: patients.amend,
    Problem.KIND: problems.amend,
    Treatment.KIND: treatments.amend,
    PlanStep.KIND: plans.amend,
    Exposure.KIND: exposures.keep,
}
"""How each kind is written by itself. What is saved together with others is opened again instead."""


class Differing(NamedTuple):
    """One field in which the three are not the same."""

    field: str
    base: Any
    theirs: Any
    mine: Any

    @property
    def is_open(self) -> bool:
        """Whether somebody has to choose; where both came to the same there is nothing to."""
        return bool(self.theirs != self.mine)


class Compared(NamedTuple):
    """``fields`` in the record's order; ``base`` is None in each where the first version is not known any more."""

    fields: tuple[Differing, ...]
    author: str
    at: datetime
    is_retracted: bool
    can_be_chosen: bool


def compare(clinic: Clinic, conflict: Conflict) -> Compared:
    """The three versions: as the form was opened with, as it is kept now, as it was to be written."""
    theirs, mine = conflict.theirs, conflict.mine or conflict.theirs
    with clinic.reading(Right.ENTER) as reader:
        versions = reader.history(type(theirs), theirs.key)
    base = next((version.record for version in versions if version.version == mine.version), None)
    hidden = {*NOT_TOLD}
    if isinstance(theirs, Patient) and not rights.allows(clinic, Right.READ_CHART):
        hidden |= {*patients.CLINICAL}
    fields = []
    for name in type(theirs).model_fields:
        if name in hidden:
            continue
        values = Differing(
            name, None if base is None else getattr(base, name), getattr(theirs, name), getattr(mine, name)
        )
        if values.theirs != values.mine or values.theirs != values.base:
            fields.append(values)
    can = type(theirs).KIND in {*_AMENDED, Score.KIND} and not theirs.is_retracted and conflict.mine is not None
    return Compared(tuple(fields), theirs.author or "", theirs.recorded_at or clinic.now(), theirs.is_retracted, can)


def resolve(clinic: Clinic, conflict: Conflict, take_mine: Collection[str]) -> Saved:
    """Keeps a new version after theirs, with these fields as they were to be written and every other as it is kept.

    Raises ``Refused``, and ``Conflict`` when it was changed once more meanwhile.
    """
    theirs, mine = conflict.theirs, conflict.mine
    if mine is None or theirs.is_retracted:
        raise ValueError("There is nothing of this record to be written.")
    chosen: Any = theirs.changed(**{name: getattr(mine, name) for name in take_mine})
    if isinstance(chosen, Score):
        return scores.amend(clinic, chosen, "two changes at once")
    return _AMENDED[chosen.KIND](clinic, chosen)
