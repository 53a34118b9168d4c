"""The password once more: for one action, and only where it is not the own save of a moment ago."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tpi_tracker.domain.codes import Measure, Role, Source
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.user import User
from tpi_tracker.services import confirming, emergency, patient_view, patients, problems, recovery_keys, reports, scores
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.confirming import NotConfirmed
from tpi_tracker.services.key_locks import keys_of
from tpi_tracker.services.opening import open_with_recovery
from tpi_tracker.services.rights import NotAllowed
from tpi_tracker.services.saving import Missing
from tpi_tracker.store.errors import ServerBusy, WrongPassword
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.store.writer import Writer

OWN = "correct horse battery"


@pytest.fixture
def scored(clinic: Clinic) -> Clinic:
    patients.register(
        clinic,
        Patient.checked(
            {"patient_no": "P1", "family_name": "Dvořák", "given_name": "Petr", "birth_date": date(1965, 7, 14)}
        ),
    )
    problems.add(clinic, Problem(problem_id="P1-1", patient_no="P1", title="Neck"))
    values = {"problem_id": "P1-1", "taken_at": datetime(2026, 9, 1, 11, tzinfo=UTC), "scale": "nrs", "value": 6}
    scores.record_all(clinic, (Score.checked(values | {"measure": Measure.NOW, "source": Source.CLINIC}),))
    return clinic


def the_score(clinic: Clinic) -> Score:
    with clinic.reading() as reader:
        (kept,) = reader.all(Score, with_retracted=True, problem_id="P1-1")
    return kept


def somebody(clinic: Clinic, role: Role) -> Clinic:
    with clinic.writing(Right.USERS) as writer:
        user = writer.insert(User(user_id=f"u-{role}", name=f"A {role}", role=role))
    return replace(clinic, user=user)


def test_an_own_save_of_a_moment_ago_is_retracted_without_a_question(scored: Clinic) -> None:
    scored.clock.forward(minutes=10)
    assert not confirming.asks_about(scored, "score", the_score(scored).key)
    scores.retract(scored, the_score(scored).key, "a slip")
    assert the_score(scored).is_retracted


def test_an_older_one_asks_for_the_password(scored: Clinic) -> None:
    scored.clock.forward(minutes=10, seconds=1)
    with pytest.raises(NotConfirmed) as refused:
        scores.retract(scored, the_score(scored).key, "a slip")
    assert (refused.value.code, refused.value.exit_code) == ("not_confirmed", 3)
    assert not the_score(scored).is_retracted
    confirming.confirm(scored, OWN)
    scores.retract(scored, the_score(scored).key, "a slip")
    assert the_score(scored).is_retracted


def test_anothers_asks_at_once_and_so_does_a_clock_set_back(scored: Clinic) -> None:
    nurse = somebody(scored, Role.NURSE)
    assert confirming.asks_about(nurse, "score", the_score(scored).key)
    scored.clock.forward(minutes=-1)
    assert confirming.asks_about(scored, "score", the_score(scored).key)
    assert not confirming.asks_about(scored, "score", "none")


def test_a_confirmation_is_for_one_action(scored: Clinic) -> None:
    confirming.confirm(scored, OWN)
    confirming.spend(scored)
    with pytest.raises(NotConfirmed):
        confirming.spend(scored)


def test_a_confirmation_holds_for_all_tries_of_one_action(scored: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    scored.clock.forward(minutes=11)
    left, finish = [2], Writer.finish

    def stumble(writer: Writer) -> None:
        finish(writer)
        if left[0]:
            left[0] -= 1
            raise ServerBusy

    confirming.confirm(scored, OWN)
    monkeypatch.setattr(Writer, "finish", stumble)
    scores.retract(scored, the_score(scored).key, "a slip")
    assert left == [0]
    assert the_score(scored).is_retracted
    with pytest.raises(NotConfirmed):
        confirming.spend(scored)


def test_a_wrong_password_confirms_nothing_and_takes_back_what_was_confirmed(scored: Clinic) -> None:
    confirming.confirm(scored, OWN)
    with pytest.raises(Refused, match="not your password"):
        confirming.confirm(scored, "something else, not it")
    with pytest.raises(NotConfirmed):
        confirming.spend(scored)


# --- the recovery key ------------------------------------------------------------------------------------------------


def test_a_new_recovery_key_needs_the_password_and_ends_the_old_one(clinic: Clinic) -> None:
    old = keys_of(clinic).new_recovery(clinic.key)
    with pytest.raises(NotConfirmed):
        recovery_keys.reissue(clinic)
    assert keys_of(clinic).unlock_with_recovery(old) == clinic.key
    confirming.confirm(clinic, OWN)
    new = recovery_keys.reissue(clinic)
    assert keys_of(clinic).unlock_with_recovery(new) == clinic.key
    with pytest.raises(WrongPassword):
        keys_of(clinic).unlock_with_recovery(old)
    assert recovery_keys.must_be_reissued(clinic)
    recovery_keys.stored(clinic)
    assert not recovery_keys.must_be_reissued(clinic)
    assert keys_of(clinic).unlock_with_recovery(new) == clinic.key


def test_a_used_recovery_key_is_replaced_and_the_new_one_must_be_put_away(clinic: Clinic) -> None:
    text = keys_of(clinic).new_recovery(clinic.key)
    assert not recovery_keys.must_be_reissued(clinic)
    with clinic.writing(Right.USERS) as writer:
        writer.amend(clinic.user.changed(must_change=True))
    clinic.close()
    again, new = open_with_recovery(
        clinic.where, text, user="Dr Ada Berg", new_password="found the sheet again", clock=clinic.clock, cost=FLOOR
    )
    assert not again.user.must_change
    assert recovery_keys.must_be_reissued(again)
    assert new != text
    again.close()


def test_only_an_administrator_makes_a_new_recovery_key(clinic: Clinic) -> None:
    doctor = somebody(clinic, Role.CLINICIAN)
    doctor.confirmed = True
    with pytest.raises(NotAllowed):
        recovery_keys.reissue(doctor)


# --- the glass -------------------------------------------------------------------------------------------------------


def test_who_may_not_read_charts_reads_one_for_a_quarter_of_an_hour(scored: Clinic) -> None:
    desk = somebody(scored, Role.FRONT_DESK)
    with pytest.raises(NotAllowed):
        patient_view.view(desk, "P1")
    until = emergency.break_glass(desk, "P1", "collapsed in the waiting room")
    assert (until - desk.now()).total_seconds() == 15 * 60
    assert patient_view.view(desk, "P1").problems
    desk.clock.forward(minutes=14, seconds=59)
    assert patient_view.view(desk, "P1").problems
    desk.clock.forward(seconds=1)
    with pytest.raises(NotAllowed):
        patient_view.view(desk, "P1")


def test_it_opens_one_chart_and_for_reading_alone(scored: Clinic) -> None:
    desk = somebody(scored, Role.FRONT_DESK)
    patients.register(
        scored,
        Patient.checked({"patient_no": "P2", "family_name": "B", "given_name": "A", "birth_date": date(1970, 1, 1)}),
    )
    emergency.break_glass(desk, "P1", "collapsed in the waiting room")
    with pytest.raises(NotAllowed):
        patient_view.view(desk, "P2")
    for act in (
        lambda: reports.response_report(desk, "P1"),
        lambda: scores.retract(desk, the_score(scored).key, "x"),
        lambda: problems.get(desk, "P1-1"),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_it_needs_a_reason_and_a_patient(scored: Clinic) -> None:
    desk = somebody(scored, Role.FRONT_DESK)
    for reason in ("", "urgent", "   short   "):
        with pytest.raises(Refused, match="10 characters"):
            emergency.break_glass(desk, "P1", reason)
    with pytest.raises(Missing):
        emergency.break_glass(desk, "none", "collapsed in the waiting room")
    assert emergency.unseen(scored) == ()


def test_administrators_are_told_until_one_has_seen_it(scored: Clinic) -> None:
    desk = somebody(scored, Role.FRONT_DESK)
    emergency.break_glass(desk, "P1", "  collapsed in the waiting room ")
    (told,) = emergency.unseen(scored)
    assert (told.author, told.patient_no, told.reason) == ("A front_desk", "P1", "collapsed in the waiting room")
    assert told.at == scored.now()
    with pytest.raises(NotAllowed):
        emergency.unseen(desk)
    with pytest.raises(NotAllowed):
        emergency.seen(desk, told.entry)
    emergency.seen(scored, told.entry)
    assert emergency.unseen(scored) == ()
