"""When a test can tell something: nerve conduction and needle EMG not before three weeks from onset.

Paraspinal sharp waves appear on days 7 to 10, limb fibrillations on days 17 to 21 (clinical sources 6.2). It prompts,
it never blocks.
"""

from datetime import date, timedelta

from tpi_tracker.domain.checklist import Item
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.workup import WorkupItem


def earliest(item: Item, onset: date | None) -> date | None:
    """The first day on which the test can tell; None where it does not wait, or the onset is not recorded."""
    if item.not_before_weeks is None or onset is None:
        return None
    return onset + timedelta(weeks=item.not_before_weeks)


def timing_said(item: Item, onset: date | None, today: date, row: WorkupItem | None) -> Sentence | None:
    """What is said beside the test: too early until when, done too early, or that the onset is not recorded.

    None where the test does not wait, was not done, or the weeks have passed.
    """
    if item.not_before_weeks is None or (row is not None and row.state is ItemState.NOT_DONE):
        return None
    values: dict[str, object] = {"count": item.not_before_weeks}
    first = earliest(item, onset)
    if first is None:
        return Sentence("workup.timing.no_onset", values)
    on = row.date if row is not None and row.date is not None else today
    if on >= first:
        return None
    resulted = row is not None and row.state is ItemState.RESULTED
    return Sentence(f"workup.timing.{'was_early' if resulted else 'early'}", values | {"first": first, "on": on})
