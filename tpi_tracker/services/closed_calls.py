"""What another seat made of a follow-up while somebody was about to close it."""

from datetime import datetime
from typing import NamedTuple

from tpi_tracker.domain.codes import CallResult, FollowUpStatus
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Score
from tpi_tracker.services import rights
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.conflicts import Conflict


class Closed(NamedTuple):
    """``seen`` is the status the user saw, ``mine`` the one that was to be written; ``value`` is None where no score
    closed it, or where the user may not read the chart; ``note`` is what a safety call brought."""

    author: str
    at: datetime
    seen: FollowUpStatus | None
    theirs: FollowUpStatus
    mine: FollowUpStatus | None
    result: CallResult | None
    value: float | None
    note: str | None


def closed_by(clinic: Clinic, conflict: Conflict) -> Closed:
    """Who closed it and how, for a ``Conflict`` about a follow-up."""
    due, meant = conflict.theirs, conflict.mine
    assert isinstance(due, FollowUp)
    assert meant is None or isinstance(meant, FollowUp)
    with clinic.reading(Right.ENTER) as reader:
        calls = reader.all(Call, problem_id=due.problem_id, due_on=due.due_on)
        scores = reader.all(Score, problem_id=due.problem_id) if rights.allows(clinic, Right.READ_CHART) else []
        versions = reader.history(FollowUp, due.key)
    made = [call for call in calls if call.recorded_at == due.recorded_at]
    given = [score for score in scores if score.recorded_at == due.recorded_at and score.value is not None]
    given = given if due.asks_score else []
    base = next((each.record for each in versions if meant is not None and each.version == meant.version), None)
    return Closed(
        due.author or "",
        due.recorded_at or clinic.now(),
        base.status if isinstance(base, FollowUp) else None,
        due.status,
        meant.status if meant is not None else None,
        made[-1].result if made else None,
        given[0].value if given else None,
        None if due.asks_score else due.note,
    )
