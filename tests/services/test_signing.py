"""A signed note stays as it is: what comes later is an addendum, seen in the timeline, the history and the report."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.codes import Measure, Role, Side
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.render.report_details import sections
from tpi_tracker.render.wording import say
from tpi_tracker.services import (
    histories,
    moves,
    patient_view,
    patients,
    problems,
    reports,
    rights,
    scores,
    seen,
    sessions,
    signing,
)
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.seen import ChangedSince
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.store.errors import Conflict

NOON = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)


def inject(clinic: Clinic, key: str = "S", at: datetime = NOON - timedelta(days=1), **values: object) -> str:
    score = {"problem_id": "P", "taken_at": at - timedelta(minutes=5), "scale": "nrs", "value": 7.0}
    session = Session.checked(
        {"session_id": key, "problem_id": "P", "performed_at": at, "note": "Two twitches."} | values
    )
    site = Site(session_id=key, muscle="levator_scapulae", side=Side.LEFT)
    sessions.record(clinic, SessionEntry(session, (site,), (), Score.checked(score | {"measure": Measure.NOW})))
    return key


@pytest.fixture
def note(clinic: Clinic) -> str:
    given = {"patient_no": "1", "family_name": "Dvořák", "given_name": "Petr", "birth_date": date(1965, 7, 14)}
    patients.register(clinic, Patient.checked(given))
    problems.add(clinic, Problem(problem_id="P", patient_no="1", title="Neck"))
    return inject(clinic)


def stored(clinic: Clinic) -> Session:
    return sessions.entry_of(clinic, "S").session


def test_a_signed_note_is_not_amended(clinic: Clinic, note: str) -> None:
    saved = signing.sign(clinic, note, shown=seen.of(clinic, "session", note))
    assert saved.undo is None
    assert (stored(clinic).signed_by, stored(clinic).signed_at) == (clinic.user.user_id, clinic.now())
    entry = sessions.entry_of(clinic, note)
    changed = SessionEntry(entry.session.changed(note="Another."), entry.sites, (), entry.baseline)
    for opened in (None, entry):
        with pytest.raises(Refused, match="addendum"):
            sessions.amend(clinic, changed, reason="x", opened=opened)
    assert entry.baseline is not None
    with pytest.raises(Refused, match="addendum"):
        scores.amend(clinic, entry.baseline.changed(value=2.0), "x")
    with pytest.raises(Refused, match="signed"):
        signing.sign(clinic, note)
    assert stored(clinic).note == "Two twitches."


def test_what_was_saved_before_cannot_be_undone_through_a_signature(clinic: Clinic, note: str) -> None:
    again = sessions.record(
        clinic,
        SessionEntry(
            Session(session_id="U", problem_id="P", performed_at=NOON, baseline_reason="asleep"),
            (Site(session_id="U", muscle="rhomboids", side=Side.LEFT),),
        ),
    )
    signing.sign(clinic, "U")
    assert again.undo is not None
    with pytest.raises(Conflict):
        again.undo()


def test_only_who_gave_the_session_signs_it(clinic: Clinic, note: str) -> None:
    other = inject(clinic, "T", operator="Dr Other")
    with pytest.raises(Refused, match="Only Dr Other"):
        signing.sign(clinic, other)
    assert {role for role in Role if rights.may(role, rights.Right.SIGN)} == {Role.ADMINISTRATOR, Role.CLINICIAN}


def test_a_signature_is_put_under_what_was_read(clinic: Clinic, note: str) -> None:
    shown = seen.of(clinic, "session", note)
    entry = sessions.entry_of(clinic, note)
    sessions.amend(
        clinic, SessionEntry(entry.session.changed(note="More."), entry.sites, (), entry.baseline), reason="x"
    )
    with pytest.raises(ChangedSince):
        signing.sign(clinic, note, shown=shown)
    assert stored(clinic).signed_at is None


def test_an_addendum_is_told_wherever_the_note_is(clinic: Clinic, note: str) -> None:
    with pytest.raises(Refused, match="not signed yet"):
        signing.add(clinic, note, "A bruise.")
    signing.sign(clinic, note)
    with pytest.raises(Refused, match="Write what"):
        signing.add(clinic, note, "  ")
    for _ in range(2):
        saved = signing.add(clinic, note, "A bruise on the next day.", save_id="one")
    timeline = patient_view.view(clinic, "1").problem("P").timeline
    told = [say(row.title) for row in timeline if row.kind in {"session", "addendum"}]
    assert told[0] == "Addendum to session 1: A bruise on the next day."
    assert told[1].endswith("· signed")
    parts = [part.record for version in histories.history(clinic, "session", note) for part in version.parts]
    assert any(isinstance(part, Addendum) for part in parts)
    report = reports.response_report(clinic, "1", "P")
    (section,) = [one for one in sections(report) if "addenda" in one["title"]]
    assert [row[-1] for row in section["rows"]] == [
        "signed by Dr Ada Berg",
        "addendum by Dr Ada Berg: A bruise on the next day.",
    ]
    assert len(signing.of_session(clinic, note).addenda) == 1
    assert saved is not None


def test_an_addendum_is_taken_back_and_goes_with_its_session(clinic: Clinic, note: str) -> None:
    signing.sign(clinic, note)
    saved = signing.add(clinic, note, "A bruise.")
    assert saved.undo is not None
    saved.undo()
    assert signing.of_session(clinic, note).addenda == ()
    key = signing.add(clinic, note, "Wrong.").record.key
    signing.retract(clinic, key, "of another patient")
    signing.add(clinic, note, "Right.")
    sessions.retract(clinic, note, reason="another patient's")
    with clinic.reading() as reader:
        assert reader.all(Addendum, session_id=note) == []
        assert len(reader.all(Addendum, session_id=note, with_retracted=True)) == 3


def test_a_signed_note_moves_as_it_was_signed(clinic: Clinic, note: str) -> None:
    problems.add(clinic, Problem(problem_id="Q", patient_no="1", title="Hip"))
    signing.sign(clinic, note)
    moves.session(clinic, note, "Q", reason="wrong problem")
    assert (stored(clinic).problem_id, stored(clinic).signed_by) == ("Q", clinic.user.user_id)


def test_what_was_left_open_yesterday_is_counted(clinic: Clinic, note: str, clock) -> None:
    inject(clinic, "T", NOON - timedelta(days=2))
    inject(clinic, "U", NOON - timedelta(hours=1))
    inject(clinic, "V", NOON - timedelta(days=1, hours=1), operator="Dr Other")
    assert [one.session_id for one in signing.open_of_yesterday(clinic).unsigned] == ["S"]
    signing.sign(clinic, "S")
    assert signing.open_of_yesterday(clinic) == signing.Open((), 0)
    clock.forward(days=1)
    assert [one.session_id for one in signing.open_of_yesterday(clinic).unsigned] == ["U"]
