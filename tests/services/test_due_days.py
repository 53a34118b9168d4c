"""The day of a call is a date of the clinic's calendar: month ends, leap days and clock changes move none."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.schedule import due_dates
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.services import followups, patients, problems, sessions
from tpi_tracker.services.catalogue import rules
from tpi_tracker.services.sessions import SessionEntry

SCHEDULE = rules().schedule
ZONES = ("Europe/Prague", "America/Los_Angeles", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu")


@given(
    st.integers(0, 130 * 366 * 24 * 4).map(
        lambda quarter: datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=15 * quarter)
    ),
    st.sampled_from(ZONES),
)
def test_every_call_falls_on_the_weekday_of_the_session(performed: datetime, zone: str) -> None:
    """Against a reference that counts the days one by one on the calendar."""
    day = local_date(performed, ZoneInfo(zone))
    reference, counted = [], day
    for number in range(1, 7 * max(SCHEDULE.offsets_weeks) + 1):
        counted = date.fromordinal(counted.toordinal() + 1)
        if number % 7 == 0 and number // 7 in SCHEDULE.offsets_weeks:
            reference.append(counted)
    found = due_dates(day, SCHEDULE)
    assert list(found) == reference
    assert {due.weekday() for due in found} == {day.weekday()}


@pytest.mark.parametrize(
    ("zone", "performed", "first"),
    [
        # 23:30 on the evening before clocks go forward, and 00:30 after midnight on the day they go back.
        ("Europe/Prague", datetime(2026, 3, 28, 22, 30, tzinfo=UTC), date(2026, 4, 4)),
        ("Europe/Prague", datetime(2026, 10, 24, 22, 30, tzinfo=UTC), date(2026, 11, 1)),
        # In UTC already the next day; at the month's end; over a leap day.
        ("America/Los_Angeles", datetime(2026, 2, 1, 1, 0, tzinfo=UTC), date(2026, 2, 7)),
        ("America/Los_Angeles", datetime(2028, 2, 24, 20, 0, tzinfo=UTC), date(2028, 3, 2)),
    ],
)
def test_the_first_call_is_listed_on_its_day_and_not_the_day_before(
    clinic, clock, zone: str, performed: datetime, first: date
) -> None:
    clock.now = performed
    clinic.profile = clinic.profile.model_copy(update={"time_zone": zone})
    person = {"patient_no": "1", "family_name": "Novák", "given_name": "Jan", "birth_date": "1970-01-01"}
    patients.register(clinic, Patient.checked(person))
    problems.add(clinic, Problem(problem_id="P", patient_no="1", title="Neck"))
    done = Session(session_id="S", problem_id="P", performed_at=clinic.now(), baseline_reason="none")
    sessions.record(clinic, SessionEntry(done, (Site(session_id="S", muscle="rhomboids", side="left"),)))
    with clinic.database.reading() as reader:
        (due,) = [row for row in reader.all(FollowUp) if row.due_on == min(f.due_on for f in reader.all(FollowUp))]
    assert due.due_on == first
    noon = datetime(first.year, first.month, first.day, 12, tzinfo=ZoneInfo(zone))
    for days, listed in ((-1, ()), (0, (due.key,))):
        clock.now = (noon + timedelta(days=days)).astimezone(UTC)
        assert followups.today(clinic).groups["today"] == listed


@pytest.mark.parametrize(
    ("before", "after"), [("Europe/Prague", "America/Los_Angeles"), ("Pacific/Apia", "Pacific/Honolulu")]
)
def test_a_clinic_that_moves_to_another_zone_keeps_its_days(clinic, clock, before: str, after: str) -> None:
    """A day that was agreed stays that day of the calendar; what counts as today is the new zone's."""
    clock.now = datetime(2026, 6, 1, 9, 30, tzinfo=ZoneInfo(before)).astimezone(UTC)
    clinic.profile = clinic.profile.model_copy(update={"time_zone": before})
    person = {"patient_no": "1", "family_name": "Novák", "given_name": "Jan", "birth_date": "1970-01-01"}
    patients.register(clinic, Patient.checked(person))
    problems.add(clinic, Problem(problem_id="P", patient_no="1", title="Neck"))
    done = Session(session_id="S", problem_id="P", performed_at=clinic.now(), baseline_reason="none")
    sessions.record(clinic, SessionEntry(done, (Site(session_id="S", muscle="rhomboids", side="left"),)))
    agreed = _due(clinic)
    clinic.profile = clinic.profile.model_copy(update={"time_zone": after})
    assert _due(clinic) == agreed
    assert agreed == list(due_dates(date(2026, 6, 1), SCHEDULE))
    first = datetime.combine(agreed[0], datetime.min.time(), ZoneInfo(after))
    for minutes, group in ((-1, "week"), (0, "today"), (24 * 60 - 1, "today"), (24 * 60, "overdue")):
        clock.now = (first + timedelta(minutes=minutes)).astimezone(UTC)
        groups = followups.today(clinic).groups
        with clinic.database.reading() as reader:
            keys = {row.key for row in reader.all(FollowUp) if row.due_on == agreed[0]}
        assert keys <= set(groups[group]), (minutes, groups)


def _due(clinic) -> list[date]:
    with clinic.database.reading() as reader:
        return sorted({row.due_on for row in reader.all(FollowUp) if row.asks_score})
