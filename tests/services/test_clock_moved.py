"""The computer's clock moves an hour back, ten years back and ten years ahead, between two saves and two starts."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.conftest import PASSWORD
from tpi_tracker import cli
from tpi_tracker.domain.clock_doubt import AHEAD_BY, BEHIND_BY, Way, clock_doubt
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import audit_trail, clock_words, emergency, opening, patients, verification
from tpi_tracker.services import clinic as clinic_module

MOVES = {
    "back 1 h": timedelta(hours=-1),
    "back 10 y": timedelta(days=-3_653),
    "ahead 10 y": timedelta(days=3_653),
}
moves = pytest.mark.parametrize("move", MOVES.values(), ids=MOVES)


def person(number: int) -> Patient:
    values = {"patient_no": f"P{number}", "family_name": "Novák", "given_name": "Jan", "birth_date": "1970-01-01"}
    return Patient.checked(values)


def audit(clinic: Any) -> list[tuple[int, str, str, datetime]]:
    with clinic.database.reading() as reader:
        rows = reader.connection.exec_driver_sql("SELECT entry, action, key, at FROM audit ORDER BY entry").all()
    return [(row[0], row[1], row[2], datetime.fromisoformat(row[3].replace("Z", ""))) for row in rows]


@moves
def test_between_two_saves_the_audit_keeps_its_order_and_stays_whole(clinic: Any, clock: Any, move: timedelta) -> None:
    patients.register(clinic, person(1))
    clock.now += move
    patients.register(clinic, person(2))
    clock.now -= move
    patients.register(clinic, person(3))
    rows = audit(clinic)
    assert [row[0] for row in rows] == list(range(1, len(rows) + 1))
    assert [row[2] for row in rows if row[1] == "create" and row[2].startswith("P")] == ["P1", "P2", "P3"]
    first, second, third = (row[3] for row in rows if row[2] in {"P1", "P2", "P3"} and row[1] == "create")
    assert (second - first, third - first) == (move, timedelta()), "each with the time its clock showed"
    assert audit_trail.check(clinic).fault is None
    shown = [entry.key for entry in _newest(clinic) if entry.action == "create" and entry.key.startswith("P")]
    assert shown == ["P3", "P2", "P1"]


def _newest(clinic: Any) -> Any:
    from tpi_tracker.services import audit_rows

    return audit_rows.page(clinic, audit_rows.Shown()).rows


@moves
def test_between_two_starts_it_is_said_with_both_times_and_nothing_is_held(
    clinic: Any, clock: Any, move: timedelta
) -> None:
    patients.register(clinic, person(1))
    where, key, user = clinic.where, clinic.key, clinic.user.user_id
    last = clinic.now()
    clinic.close()
    clock.now += move
    again = opening.open_with_key(where, key, user, clock=clock)
    try:
        doubt = again.clock_doubt
        assert doubt == (Way.BEHIND if move < timedelta() else Way.AHEAD, last, again.now())
        said = clock_words.words(doubt)
        assert f"{last:%Y %H:%M}" in said.what
        assert f"{again.now():%Y %H:%M}" in said.what
        assert "What is stored is safe" in said.text
        assert (again.read_only, again.caution) == (False, None)
        patients.register(again, person(2))
        assert audit_trail.check(again).fault is None
        with again.database.reading() as reader:
            asked = "SELECT detail FROM audit WHERE action = 'login' ORDER BY entry DESC LIMIT 1"
            told = reader.connection.exec_driver_sql(asked).scalar()
        assert f'"clock": "{doubt.way.value}"' in told
    finally:
        again.close()
    for check in verification.verify(where, key):
        assert check.ok, check
    right = opening.open_with_key(where, key, user, clock=clock)  # the same clock again: it was said once
    assert right.clock_doubt is None
    right.close()


def test_a_clock_that_is_right_is_not_spoken_of(clinic: Any, clock: Any) -> None:
    where, key, user = clinic.where, clinic.key, clinic.user.user_id
    clinic.close()
    for days in (0, 1, 30, 100):
        clock.forward(days=days)
        again = opening.open_with_key(where, key, user, clock=clock)
        assert again.clock_doubt is None
        again.close()


def test_where_a_doubt_begins(clock: Any) -> None:
    tick = timedelta(microseconds=1)
    assert clock_doubt(None, clock.now) is None
    assert clock_doubt(clock.now + BEHIND_BY, clock.now) is None
    assert clock_doubt(clock.now + BEHIND_BY + tick, clock.now).way is Way.BEHIND
    assert clock_doubt(clock.now - AHEAD_BY, clock.now) is None
    assert clock_doubt(clock.now - AHEAD_BY - tick, clock.now).way is Way.AHEAD


def test_a_clock_set_back_keeps_no_chart_open_that_an_emergency_opened(
    clinic: Any, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed = [5_000.0]
    monkeypatch.setattr(clinic_module.time, "monotonic", lambda: passed[0])
    patients.register(clinic, person(1))
    emergency.break_glass(clinic, "P1", "Unconscious in the waiting room")
    assert clinic.is_broken("P1")
    clock.forward(days=-3_653)
    passed[0] += emergency.SPAN.total_seconds() - 1
    assert clinic.is_broken("P1")
    passed[0] += 1
    assert not clinic.is_broken("P1")


def test_the_command_line_says_it_too(
    clinic: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The clinic's last entry is of 2026; the command runs on a clock of 2016."""
    clinic.close()
    wrong = datetime(2016, 9, 1, 12, tzinfo=UTC)
    words = opening.open_clinic.__kwdefaults__ | {"clock": lambda: wrong}
    monkeypatch.setattr(opening.open_clinic, "__kwdefaults__", words)
    monkeypatch.setenv("TPI_TRACKER_PASSWORD", PASSWORD)
    assert cli.main(["evaluate", "--data-dir", str(clinic.where)]) == 0
    assert "This computer's clock may be wrong: it shows 01-Sep-2016 12:00" in capsys.readouterr().err
