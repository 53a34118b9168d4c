"""The follow-up dates of the form move with the day of its session, as far as nobody else has set them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tpi_tracker.services import catalogue
from tpi_tracker.services.closing import due_dates
from tpi_tracker.ui.widgets.date_chips import DateChips


class FollowUpDates:
    """Keeps the chips in step with the session's day. ``settled`` are dates already answered or called: they stay."""

    def __init__(self, chips: DateChips, settled: Iterable[date]) -> None:
        self._chips, self._settled = chips, frozenset(settled)
        self._usual: tuple[date, ...] = ()

    def show(self, day: date | None, chosen: Iterable[date]) -> None:
        """The usual dates after that day on offer, those in ``chosen`` on."""
        self._usual = self._after(day)
        self._chips.show_days(self._usual, chosen)

    def offer_usual(self) -> None:
        """All usual dates on, nothing else."""
        self._chips.show_days(self._usual, self._usual)

    def move_to(self, day: date | None) -> None:
        """The session was on another day: usual dates move along, on or off as they are; others stay."""
        usual = self._after(day)
        if not usual or usual == self._usual:
            return
        moved = {old: new for old, new in zip(self._usual, usual, strict=True) if old not in self._settled}
        offered = [moved.get(chip.day, chip.day) for chip in self._chips.chips()]
        chosen = [moved.get(day, day) for day in self._chips.days()]
        self._usual = usual
        self._chips.show_days(offered, chosen)

    def _after(self, day: date | None) -> tuple[date, ...]:
        return due_dates(day, catalogue.rules().schedule) if day is not None else ()
