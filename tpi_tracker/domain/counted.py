"""A count of points (Beighton) read by the cut-off of the patient's age. It stands beside the answer, never alone."""

from tpi_tracker.domain.checklist import CutOff, Item, ItemKind
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.workup import WorkupItem


def cut_off_of(item: Item, age: int) -> CutOff | None:
    """The first cut-off that fits the completed years; None for an item without any."""
    return next((cut for cut in item.cut_offs if cut.over_age is None or age > cut.over_age), None)


def count_said(item: Item, row: WorkupItem | None, age: int) -> Sentence | None:
    """The count against its cut-off; None while no number was counted."""
    if item.kind is not ItemKind.COUNT or row is None or row.state is not ItemState.RESULTED:
        return None
    cut = cut_off_of(item, age)
    if cut is None or row.result is None or not row.result.isdecimal():
        return None
    value = int(row.result)
    name = "raised" if value >= cut.at_least else "not_raised"
    values = {"value": value, "highest": item.highest, "at_least": cut.at_least, "who": cut.who}
    return Sentence(f"workup.count.{name}", values)
