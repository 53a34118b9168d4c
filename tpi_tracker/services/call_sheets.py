"""The calls of a day out of the program: as a paper for a pen and as a calendar, entered in the audit."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from tpi_tracker.domain.call_sheet import CallLine, CallSheet
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.trends import ChartSite
from tpi_tracker.exchange.calendar_file import DayEntry, calendar_bytes
from tpi_tracker.render.call_words import about_words
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.render.wording import date_words
from tpi_tracker.services import audit_trail, due_list
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.due_list import DueRow
from tpi_tracker.services.patient_view import muscle_name
from tpi_tracker.services.saving import retried

if TYPE_CHECKING:
    from tpi_tracker.render.typesetting import Paper

PAPER, CALENDAR = "call-list", "calendar"
TO_CALL = ("overdue", "today")
AHEAD = ("week",)
CHUNK = 2000


def sheet(clinic: Clinic, *, ahead: bool = False) -> CallSheet:
    """The calls that wait today, as Today has them, in its order; ``ahead``: those of the next days too. What was
    closed today and who cannot be reached is left out. ``note`` enters that it leaves. Raises ``NotAllowed``."""
    with clinic.reading(Right.SCHEDULE) as reader:
        head = audit_trail.head_of(reader)
    listed = due_list.today(clinic)
    groups = (*TO_CALL, *AHEAD) if ahead else TO_CALL
    wanted = {key: group for group in groups for key in listed.groups.get(group, ()) if key not in listed.done}
    day = clinic.today()
    lines = [_line(row, wanted[row.row_id], day) for row in _rows(clinic, list(wanted))]
    return CallSheet(
        clinic_name=clinic.profile.name,
        author=clinic.user.name,
        is_demo=clinic.is_demo,
        day=day,
        zone=clinic.zone,
        printed_at=clinic.now(),
        lines=tuple(lines),
        head=head,
    )


def paper(sheet: CallSheet) -> Paper:
    """The list as PDF."""
    from tpi_tracker.render.call_list import call_list  # the typesetter is loaded with the first paper

    return call_list(sheet)


def calendar(clinic: Clinic, sheet: CallSheet, *, with_names: bool = False) -> bytes:
    """The same as a calendar file: a whole day for each call, what is overdue on the day of the list.

    Without ``with_names`` an entry says the clinic number and that it is a call, no more: calendars lie on other
    computers and telephones. With it also who, by which number, and about what."""
    entries = [_entry(clinic, sheet, line, with_names) for line in sheet.lines]
    return calendar_bytes(phrase("calls.calendar"), clinic.zone.key, entries, sheet.printed_at)


@retried
def note(
    clinic: Clinic, sheet: CallSheet, how: str, what: str, *, with_names: bool = True, failed: bool = False
) -> None:
    """Enters in the audit that a list is about to leave the program: ``export`` (a file) or ``print``; or that it did
    not after all (``failed``)."""
    if clinic.read_only:
        return
    detail: dict[str, Any] = {"report": what, "day": sheet.day.isoformat(), "calls": len(sheet.lines)}
    detail |= {"names": with_names} | ({"failed": True} if failed else {})
    with clinic.writing(Right.SCHEDULE) as writer:
        writer.log(how, FollowUp.KIND, PAPER, None, detail)


def file_name(clinic: Clinic, ending: str) -> str:
    """``calls-2026-11-23.pdf``: nobody's name."""
    return f"calls-{clinic.today().isoformat()}.{ending}"


def _rows(clinic: Clinic, keys: list[str]) -> Iterable[DueRow]:
    for start in range(0, len(keys), CHUNK):
        part = keys[start : start + CHUNK]
        known = due_list.rows(clinic, part)
        yield from (known[key] for key in part if key in known)


def _line(row: DueRow, group: str, day: date) -> CallLine:
    born = row.birth_date
    return CallLine(
        follow_up=row.row_id,
        group=group,
        due_on=row.due_on,
        days_late=row.days_late,
        patient_no=row.patient_no,
        shown_name=row.shown_name,
        birth_date=born,
        age=day.year - born.year - ((day.month, day.day) < (born.month, born.day)),
        phone=row.phone,
        problem=row.problem_title,
        sites=tuple(ChartSite(side, muscle_name(muscle)) for side, muscle in row.sites),
        session_number=row.session_number,
        session_on=row.session_on,
        offset=row.offset_label,
        baseline=row.baseline[0] if row.baseline is not None else None,
        attempts=row.attempts,
        last_attempt=row.last_attempt,
        is_safety=row.is_safety,
    )


def _entry(clinic: Clinic, sheet: CallSheet, line: CallLine, with_names: bool) -> DayEntry:
    event = phrase("calls.safety_event" if line.is_safety else "calls.event", number=line.patient_no)
    uid, day = _uid(clinic, line.follow_up), max(line.due_on, sheet.day)
    if not with_names:
        return DayEntry(uid, day, event)
    late = phrase("calls.was_due", on=date_words(line.due_on)) if line.due_on < sheet.day else ""
    text = [line.phone or phrase("calls.no_phone"), *about_words(line), late]
    title = phrase("calls.named", event=event, name=line.shown_name)
    return DayEntry(uid, day, title, "\n".join(part for part in text if part))


def _uid(clinic: Clinic, follow_up: str) -> str:
    """The same for a call in every file of one clinic; it tells nobody the follow-up's own key, which may say more."""
    mac = hmac.new(clinic.key, b"calendar\0" + follow_up.encode(), hashlib.sha256)
    return f"{mac.hexdigest()[:32]}@tpi-tracker"
