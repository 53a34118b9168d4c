"""What Today reads, away from the window: the list, the rows in sight, flags, drafts."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from tpi_tracker.domain.rights import Right
from tpi_tracker.services import catalogue, drafts, emergency, followups, patients, plans, rights, signing, trays
from tpi_tracker.services.due_list import FlagList
from tpi_tracker.services.plans import ReviewList
from tpi_tracker.services.saving import Missing
from tpi_tracker.services.signing import Open
from tpi_tracker.tongue import spoken

if TYPE_CHECKING:
    from tpi_tracker.domain.draft import Draft
    from tpi_tracker.domain.tray import Tray
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.services.emergency import Broken
    from tpi_tracker.services.followups import DueRow, TodayList

AT_ONCE = 40
"""Rows read before the page is shown, more than a screen holds; others when they come into sight."""


class TodayRead(NamedTuple):
    """The list with the rows read first, flags, reviews, and drafts with the patient's name where there is one."""

    listed: "TodayList"
    rows: "dict[str, DueRow]"
    flags: "FlagList"
    drafts: "tuple[tuple[Draft, str | None], ...]"
    reviews: "ReviewList"
    broken: "tuple[Broken, ...]" = ()
    """Charts opened in an emergency that no administrator has looked at."""
    tray: "tuple[Tray, ...] | None" = None
    """What the user has drawn up today; None where the user gives no injections."""
    open_notes: Open = Open((), 0)
    """What of yesterday waits for the user's signature."""


def read_today(clinic: "Clinic", in_sight: Sequence[str]) -> TodayRead:
    """All the page shows, in the database lane; ``in_sight`` are the rows that were shown before."""
    kept = []
    for draft in drafts.drafts(clinic):
        name = None
        if draft.patient_no is not None:
            try:
                name = patients.get(clinic, draft.patient_no).shown_name
            except Missing:
                continue
        kept.append((draft, name))
    listed = followups.today(clinic)
    keys = listed.keys()
    first = [*keys[:AT_ONCE], *set(in_sight).intersection(keys[AT_ONCE:])]
    broken = emergency.unseen(clinic) if rights.allows(clinic, Right.AUDIT) else ()
    rows = followups.rows(clinic, first)
    if not rights.allows(clinic, Right.READ_CHART):
        return TodayRead(listed, rows, FlagList((), 0, (), 0), tuple(kept), ReviewList((), 0), broken)
    tray = trays.today(clinic) if rights.allows(clinic, Right.RECORD_CARE) else None
    flags, reviews = followups.flag_list(clinic), plans.reviews(clinic)
    left = signing.open_of_yesterday(clinic)
    return TodayRead(listed, rows, flags, tuple(kept), reviews, broken, tray, left)


def read_rows(clinic: "Clinic", keys: list[str]) -> "tuple[list[str], dict[str, DueRow]]":
    """Rows that have come into sight, with what was asked for."""
    return keys, followups.rows(clinic, keys)


def muscle_names(key: str) -> tuple[str, str]:
    """Full and short, as they stand inside a line."""
    muscle = catalogue.muscle(key)
    if muscle is None:
        return key.replace("_", " "), key.replace("_", " ")
    return spoken().small(muscle.name), muscle.short
