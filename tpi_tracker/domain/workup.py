"""The differential workup as it is recorded: items asked, and sources of pain weighed."""

from datetime import date as Date
from typing import ClassVar

from tpi_tracker.domain.codes import HypothesisState, ItemState, Side
from tpi_tracker.domain.record import Record, Row
from tpi_tracker.domain.text import Key, Text


class Workup(Record):
    """A differential workup of a problem. It stays open across visits until it is concluded."""

    KIND: ClassVar[str] = "workup"
    KEY: ClassVar[str] = "workup_id"

    workup_id: Key
    problem_id: Key
    opened_on: Date
    concluded_on: Date | None = None
    conclusion: Text | None = None


class WorkupItem(Row):
    """What is known of one checklist item. An item that was not asked has no row."""

    KIND: ClassVar[str] = "workup_item"

    workup_id: Key
    item: Key
    state: ItemState
    date: Date | None = None
    result: Text | None = None
    concordant: bool | None = None
    reason: Text | None = None
    note: Text | None = None


class Hypothesis(Row):
    """A possible source of the pain and the state the clinician gave it."""

    KIND: ClassVar[str] = "hypothesis"

    workup_id: Key
    source: Key
    side: Side | None = None
    state: HypothesisState
    date: Date | None = None
    note: Text | None = None
