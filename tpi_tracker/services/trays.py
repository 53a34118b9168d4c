"""The tray of the day: what a user has drawn up, set once in the morning and used by every session of the day."""

from collections.abc import Mapping, Sequence
from datetime import date

from ulid import ULID

from tpi_tracker.domain import gs1
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.gs1 import Scanned
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.tray import Doubt, Doubtful, Tray, doubts_of
from tpi_tracker.domain.tray_news import TrayBeside, VialPast, pasts
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import Saved, already_saved, refuse_stale, retried
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store import lots
from tpi_tracker.store.database import Reader
from tpi_tracker.store.errors import Conflict


def new_id() -> str:
    """The key of a vial on a tray: a ULID."""
    return str(ULID())


def today(clinic: Clinic) -> tuple[Tray, ...]:
    """The user's own tray of today, in its order; empty before it is set."""
    with clinic.reading(Right.ENTER) as reader:
        return _of_today(reader, clinic)


def last_before(clinic: Clinic) -> tuple[Tray, ...]:
    """The user's tray of the last day that had one, without lots and expiries: those are of another day."""
    with clinic.reading(Right.ENTER) as reader:
        mine = [vial for vial in reader.all(Tray, user_id=clinic.user.user_id) if vial.day < clinic.today()]
    last = max((vial.day for vial in mine), default=None)
    return tuple(_plain(vial) for vial in sorted(mine, key=_position) if vial.day == last)


def beside(clinic: Clinic, day: date, lots_asked: Sequence[str] = (), earlier: Sequence[date] = ()) -> TrayBeside:
    """What a session of ``day`` has to know of the user's trays of that day, of today and of the days ``earlier`` that
    the session was said to be of, and of these lots."""
    with clinic.reading(Right.ENTER) as reader:
        vials = [
            vial for each in dict.fromkeys((day, clinic.today(), *earlier)) for vial in _pasts(reader, clinic, each)
        ]
        named = [each.lot for vial in vials for each in vial.versions if each.lot]
        spelled = {text for lot in (*named, *lots_asked) for text in (lot, lot.upper(), lot.lower())}
        first: dict[str, date] = {}
        for lot, on in lots.days_of(reader, sorted(spelled), clinic.zone) if spelled else ():
            key = lot.strip().upper()
            first[key] = min(on, first.get(key, on))
    return TrayBeside(day, clinic.today(), tuple(vials), first)


def _pasts(reader: Reader, clinic: Clinic, day: date) -> tuple[VialPast, ...]:
    every = reader.all(Tray, with_retracted=True, user_id=clinic.user.user_id, day=day)
    versions = {
        vial.key: [past.record for past in reader.history(Tray, vial.key) if isinstance(past.record, Tray)]
        for vial in every
    }
    return pasts(day, [vial for vial in every if not vial.is_retracted], versions)


def known(clinic: Clinic, gtin: str) -> Tray | None:
    """The vial last put on anybody's tray with that product number: its drug and strength are known again."""
    with clinic.reading(Right.ENTER) as reader:
        found = reader.all(Tray, gtin=gtin)
    return max(found, key=lambda vial: vial.day, default=None)


def read_code(clinic: Clinic, text: str) -> Scanned:
    """What a scanned code says. Raises ``Refused`` with what is wrong and where."""
    try:
        return gs1.parse(text, clinic.today())
    except gs1.Unreadable as error:
        raise Refused([DomainError("code", str(error))]) from error


@retried
def keep(
    clinic: Clinic,
    vials: Sequence[Tray],
    shown: Sequence[Tray],
    *,
    save_id: str | None = None,
    confirmed: Sequence[Doubt] = (),
) -> Saved:
    """Keeps today's tray as it is in ``vials``; ``shown`` is what the user saw before.

    Raises ``Refused`` (``row.1.drug`` for the second vial), ``Doubtful`` with all that is unusual of what is new and
    not among ``confirmed``, and ``Conflict`` when it was changed elsewhere meanwhile.
    """
    with clinic.writing(Right.RECORD_CARE, save_id) as writer:
        if (before := already_saved(writer, Tray)) is not None:
            return before
        _check(vials)
        stored = {vial.key: vial for vial in _of_today(writer, clinic)}
        for vial in shown:
            if vial.key not in stored:
                gone = writer.get(Tray, vial.key)
                raise Conflict(gone if gone is not None else vial, vial)
            refuse_stale(stored[vial.key], vial.version, vial)
        _doubt(writer, clinic, vials, stored, confirmed)
        steps, kept = Steps(writer), []
        for position, vial in enumerate(vials):
            whole = vial.changed(day=clinic.today(), user_id=clinic.user.user_id, position=position)
            kept.append(_keep(steps, stored.pop(vial.key, None), whole))
        mine = {vial.key for vial in shown}
        gone_now = [vial for key, vial in stored.items() if key in mine]
        for vial in gone_now:
            steps.retract(vial, "no longer on the tray")
        record = next(iter([*kept, *gone_now]), None)
        if record is None:
            raise Refused([DomainError("row.0.drug", "Nothing is on the tray yet.")])
        writer.remember({"key": record.key})
        changes = writer.changes
    return Saved(record, changes, undo=undo_of(clinic, Right.RECORD_CARE, steps, ()))


def _keep(steps: Steps, before: Tray | None, vial: Tray) -> Tray:
    if before is None:
        return steps.insert(vial if vial.row_id is None else vial.model_copy(update={"version": 1}))
    same = before.model_dump(exclude={"recorded_at", "author"}) == vial.model_dump(exclude={"recorded_at", "author"})
    return before if same else steps.amend(before, vial)


def _check(vials: Sequence[Tray]) -> None:
    found = [
        DomainError(f"row.{place}.drug", "This drug is not in the catalogue.")
        for place, vial in enumerate(vials)
        if catalogue.drug(vial.drug) is None
    ]
    if found:
        raise Refused(found)


def _doubt(
    reader: Reader, clinic: Clinic, vials: Sequence[Tray], stored: Mapping[str, Tray], confirmed: Sequence[Doubt]
) -> None:
    """Asks about what is new: a vial that is kept as it is was asked about when it came."""
    known: dict[str, set[str]] = {}
    spelled = [text for vial in vials if vial.lot for text in (vial.lot, vial.lot.upper(), vial.lot.lower())]
    for lot, drug in lots.drugs_of(reader, spelled, [*stored]) if spelled else ():
        known.setdefault(lot.upper(), set()).add(drug)
    found: list[tuple[int, Doubt]] = []
    for place, vial in enumerate(vials):
        before = stored.get(vial.key)
        today = vial.changed(day=clinic.today())
        if before is None or _said(before) != _said(today):
            known_of = {lot: frozenset(drugs) for lot, drugs in known.items()}
            found += [(place, doubt) for doubt in doubts_of(today, catalogue.drug(vial.drug), known_of)]
        if vial.lot:
            known.setdefault(vial.lot.upper(), set()).add(vial.drug)
    left = [(place, doubt) for place, doubt in found if doubt not in confirmed]
    if left:
        raise Doubtful([doubt for _, doubt in left], [place for place, _ in left])


def _said(vial: Tray) -> tuple[object, ...]:
    return vial.drug, vial.concentration_mg_ml, vial.lot, vial.expiry


def _of_today(reader: Reader, clinic: Clinic) -> tuple[Tray, ...]:
    mine = reader.all(Tray, user_id=clinic.user.user_id, day=clinic.today())
    return tuple(sorted(mine, key=_position))


def _plain(vial: Tray) -> Tray:
    return Tray(
        day=vial.day,
        user_id=vial.user_id,
        position=vial.position,
        drug=vial.drug,
        concentration_mg_ml=vial.concentration_mg_ml,
        with_epinephrine=vial.with_epinephrine,
    )


def _position(vial: Tray) -> int:
    return vial.position
