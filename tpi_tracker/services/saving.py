"""What a save gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.checks import Clock
from tpi_tracker.domain.record import Record
from tpi_tracker.store.errors import Conflict, ServerBusy, ServerLost

if TYPE_CHECKING:
    from tpi_tracker.domain.finding_life import FindingTurn
    from tpi_tracker.domain.verdict import ResponseVerdict
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.store.database import Writer

P = ParamSpec("P")
R = TypeVar("R")

RETRIES: Final = 3
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


def retried(save: Callable[P, R]) -> Callable[P, R]:
    """A save of one transaction, tried again unseen, at most three times, when the server undid it because two seats
    stood in each other's way. Nothing of it was kept then, so it is the same save with the same id, and a password that
    was typed for it holds for all its tries (``confirming``)."""

    @wraps(save)
    def tried(*args: P.args, **words: P.kwargs) -> R:
        clinic: Any = args[0] if args else None
        confirmed = getattr(clinic, "confirmed", False)
        for _ in range(RETRIES):
            try:
                return save(*args, **words)
            except ServerBusy as busy:
                if busy.is_final:
                    raise
                if confirmed:
                    clinic.confirmed = True
        try:
            return save(*args, **words)
        except ServerBusy as busy:
            busy.is_final = True
            raise

    return tried


def is_unknown(error: Exception) -> bool:
    """Whether a save ended without an answer, for the connection was lost in it: the same save tells, tried again."""
    return isinstance(error, ServerLost)


def already_saved(writer: Writer, model: type[Record]) -> Saved | None:
    """What the same save kept the first time, when the client repeats it (a double press, a lost connection)."""
    told = writer.already
    if told is None:
        return None
    record = writer.get(model, told["key"])
    if record is None:
        raise Missing(model, told["key"])
    return Saved(record, Changes())


def refuse_stale(theirs: Record, shown: int | None, mine: Record) -> None:
    """Raises ``Conflict`` when the record is another than the version that was ``shown``; None asks nothing."""
    if shown is not None and theirs.version != shown:
        raise Conflict(theirs, mine.model_copy(update={"version": shown}))


def clock_of(clinic: Clinic) -> Clock:
    """The clinic's clock as the checks take it."""
    return Clock(clinic.now(), clinic.zone)
