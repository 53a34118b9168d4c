"""A row that stands by itself, marked as entered in error: nothing goes with it but what it was counted in."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import confirming, seen
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import Missing, Saved, retried
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store.database import Reader

R = TypeVar("R", bound=Record)


def _of_no_problem(_reader: Reader, _row: Record) -> Iterable[str]:
    return ()


@retried
def retract(
    clinic: Clinic,
    right: Right,
    model: type[R],
    row_id: str,
    reason: str,
    shown: Seen | None,
    problems: Callable[[Reader, R], Iterable[str]] = _of_no_problem,
) -> Saved:
    """Marks it with the reason; it stays readable, and its undo gives it back.

    ``problems`` tells whose findings an undo looks at. Raises ``Missing``, ``ChangedSince`` when it is not what was
    ``shown`` (``seen.of``) any more, and ``NotConfirmed`` for another's or an older one.
    """
    with clinic.writing(right) as writer:
        stored = writer.get(model, row_id)
        if stored is None:
            raise Missing(model, row_id)
        concerned = tuple(problems(writer, stored))
        seen.refuse_changed(writer, stored, shown)
        confirming.to_retract(clinic, stored)
        steps = Steps(writer)
        steps.retract(stored, reason)
        changes = writer.changes
    return Saved(stored, changes, undo=undo_of(clinic, right, steps, concerned))
