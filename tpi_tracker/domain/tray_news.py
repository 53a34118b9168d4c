"""What a tray that was changed, or the tray of another day, means for what a form took from a tray before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tpi_tracker.domain.tray import Tray


@dataclass(frozen=True, slots=True)
class VialPast:
    """One vial of one day: as it lies on the tray (``now``, None once it was taken off) and every way it was set."""

    day: date
    now: Tray | None
    versions: tuple[Tray, ...]


@dataclass(frozen=True, slots=True)
class TrayBeside:
    """What a session of ``day`` has to know of trays: the vials of that day and of ``today``, and for each lot of them,
    or asked for, spelled in capitals, the first day on which it was on a tray or given."""

    day: date
    today: date
    vials: tuple[VialPast, ...] = ()
    first_days: Mapping[str, date] | None = None

    def of_day(self) -> tuple[Tray, ...]:
        """The tray of the session's day, in its order."""
        return tuple(vial.now for vial in self.vials if vial.day == self.day and vial.now is not None)


def is_from(vial: Tray, component: Tray) -> bool:
    """Whether a component is this vial: drug, strength, lot and expiry are those, and a lot is recorded."""
    return vial.lot is not None and _says(vial) == _says(component)


def instead(component: Tray, beside: TrayBeside) -> Tray | None:
    """The vial of the session's day to be offered in the place of a component that came from a tray: its own vial as it
    is now, else the one vial of its drug on that day. None where it came from no tray, or is right, or nothing fits."""
    now = beside.of_day()
    if any(is_from(vial, component) for vial in now):
        return None
    origin = next((vial for vial in beside.vials if any(is_from(each, component) for each in vial.versions)), None)
    if origin is None:
        return None
    if origin.day == beside.day and origin.now is not None:
        return origin.now
    fits = [vial for vial in now if (vial.drug, vial.with_epinephrine) == (component.drug, component.with_epinephrine)]
    return fits[0] if len(fits) == 1 else None


def opened_later(lot: str, beside: TrayBeside) -> date | None:
    """The first day of a lot, where that is after the session's day."""
    first = (beside.first_days or {}).get(lot.strip().upper())
    return first if first is not None and first > beside.day else None


def pasts(day: date, kept: Sequence[Tray], versions: Mapping[str, Sequence[Tray]]) -> tuple[VialPast, ...]:
    """The vials of a day by their keys, those still on the tray first and in its order."""
    now = {vial.key: vial for vial in sorted(kept, key=_position)}
    keys = [*now, *(key for key in versions if key not in now)]
    return tuple(VialPast(day, now.get(key), tuple(versions.get(key, ()))) for key in keys)


def _says(vial: Tray) -> tuple[object, ...]:
    lot = vial.lot.strip() if vial.lot else None
    return vial.drug, vial.with_epinephrine, vial.concentration_mg_ml, lot, vial.expiry


def _position(vial: Tray) -> int:
    return vial.position
