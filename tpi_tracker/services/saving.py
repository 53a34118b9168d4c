"""What a save gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.checks import Clock
from tpi_tracker.domain.record import Record

if TYPE_CHECKING:
    from tpi_tracker.domain.finding_life import FindingTurn
    from tpi_tracker.domain.verdict import ResponseVerdict
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.store.database import Writer

UNDONE = "undone by the one who saved it"


@dataclass(frozen=True)
class Saved:
    """The record as kept, what the write touched, the verdict it led to, and how to take it back.

    ``turns`` are the findings of treatment failure that the write raised, renewed or ended.
    ``undo`` is one transaction of its own; it raises ``Conflict`` when somebody changed the record since.
    """

    record: Record
    changes: Changes
    verdict: ResponseVerdict | None = None
    undo: Callable[[], Changes] | None = None
    turns: tuple[FindingTurn, ...] = ()


class Missing(LookupError):
    """A record that is asked for by key and is not there; holds kind and key, nothing of a patient."""

    def __init__(self, model: type[Record], key: str) -> None:
        super().__init__(f"{model.KIND} {key} is not there")


def already_saved(writer: Writer, model: type[Record]) -> Saved | None:
    """What the same save kept the first time, when the client repeats it (a double press, a lost connection)."""
    told = writer.already
    if told is None:
        return None
    record = writer.get(model, told["key"])
    if record is None:
        raise Missing(model, told["key"])
    return Saved(record, Changes())


def clock_of(clinic: Clinic) -> Clock:
    """The clinic's clock as the checks take it."""
    return Clock(clinic.now(), clinic.zone)
