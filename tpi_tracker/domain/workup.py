"""The differential workup as it is recorded: items asked, and sources of pain weighed."""

from collections.abc import Iterable
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


def kept_workup(workups: Iterable[Workup], workup_id: str | None = None) -> Workup | None:
    """The workup that speaks for a problem: the one of that key (the flag's own), else the one concluded last, else
    the latest that is open; None without any."""
    listed = list(workups)
    own = [workup for workup in listed if workup_id is not None and workup.workup_id == workup_id]
    concluded = [workup for workup in listed if workup.concluded_on is not None]
    concluded.sort(key=_concluded_on)
    return next(reversed(own or concluded or listed), None)


def _concluded_on(workup: Workup) -> Date:
    return workup.concluded_on or Date.min
