"""Who takes back, sets aside or closes a record does it to what that person was shown, on a file and on a server."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tpi_tracker.domain.codes import FollowUpStatus, ItemState, Pathway
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.services import (
    complications,
    exposures,
    followups,
    instruments,
    patients,
    plans,
    problems,
    scores,
    seen,
    sessions,
    treatments,
    workups,
)
from tpi_tracker.services.histories import MODELS
from tpi_tracker.services.seen import ChangedSince
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.store.errors import Conflict

AT = datetime(2026, 8, 10, 9, 0, tzinfo=UTC)
DAY = AT.date()


@pytest.fixture
def treated(clinic: Any, clock: Any) -> Any:
    """One of each kind that can be taken back, all of them written a moment ago by who is asked."""
    values = {"patient_no": "1", "family_name": "Berg", "given_name": "Eva", "birth_date": date(1970, 1, 1)}
    patients.register(clinic, Patient.checked(values))
    problems.add(clinic, Problem(problem_id="P", patient_no="1", title="Shoulder blade"))
    clock.now = AT + timedelta(hours=1)
    done = Session(session_id="S", problem_id="P", performed_at=AT, baseline_reason="none")
    site = Site(session_id="S", muscle="rhomboids", side="left")
    sessions.record(clinic, SessionEntry(done, (site,), follow_ups=(), safety_call=True))
    complications.keep(clinic, Complication.checked({"row_id": "C", "session_id": "S", "kind": "vasovagal"}))
    scores.record(clinic, Score.checked({"row_id": "N", "problem_id": "P", "taken_at": AT, "scale": "nrs", "value": 5}))
    values = {"row_id": "T", "problem_id": "P", "kind": "prescribed_medication", "name": "gabapentin"}
    treatments.add(clinic, Treatment.checked(values))
    plans.add(clinic, PlanStep.checked({"row_id": "W", "problem_id": "P", "pathway": Pathway.OTHER, "started_on": DAY}))
    values = {"row_id": "E", "patient_no": "1", "given_on": DAY, "drug": "lidocaine", "mg": 20}
    exposures.keep(clinic, Exposure.checked(values))
    return clinic


KEYS = {"session": "S", "complication": "C", "score": "N", "treatment": "T", "plan_step": "W", "exposure": "E"}


def kept(clinic: Any, kind: str) -> Record:
    with clinic.reading() as reader:
        found = reader.get(MODELS[kind], KEYS[kind])
    assert found is not None
    return found


def amend(clinic: Any, kind: str) -> None:
    """Somebody else corrects it."""
    record: Any = kept(clinic, kind)
    acts: dict[str, Any] = {
        "session": lambda: sessions.amend(
            clinic,
            replace(now := sessions.entry_of(clinic, "S"), session=now.session.changed(note="theirs")),
            reason="theirs",
        ),
        "complication": lambda: complications.keep(clinic, record.changed(course="fainted")),
        "score": lambda: scores.amend(clinic, record.changed(value=8), "theirs"),
        "treatment": lambda: treatments.amend(clinic, record.changed(note="theirs")),
        "plan_step": lambda: plans.amend(clinic, record.changed(detail="theirs")),
        "exposure": lambda: exposures.keep(clinic, record.changed(mg=40)),
    }
    acts[kind]()


def retract(clinic: Any, kind: str, shown: seen.Seen | None) -> None:
    by: dict[str, Any] = {
        "session": sessions.retract,
        "complication": complications.retract,
        "score": scores.retract,
        "treatment": treatments.retract,
        "plan_step": plans.retract,
        "exposure": exposures.retract,
    }
    by[kind](clinic, KEYS[kind], reason="a slip", shown=shown)


@pytest.mark.parametrize("kind", sorted(KEYS))
def test_what_was_changed_since_is_not_taken_back_unseen(treated: Any, kind: str) -> None:
    shown = seen.of(treated, kind, KEYS[kind])
    amend(treated, kind)
    with pytest.raises(ChangedSince) as met:
        retract(treated, kind, shown)
    assert not kept(treated, kind).is_retracted
    told = seen.since(treated, met.value)
    assert (told.author, told.is_retracted) == ("Dr Ada Berg", False)
    assert told.changes[0].fields
    retract(treated, kind, told.seen)
    assert kept(treated, kind).is_retracted


@pytest.mark.parametrize("kind", sorted(KEYS))
def test_without_the_check_it_would_be(treated: Any, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control of the test above."""
    shown = seen.of(treated, kind, KEYS[kind])
    amend(treated, kind)
    monkeypatch.setattr(seen, "refuse_changed", lambda *_: None)
    retract(treated, kind, shown)
    assert kept(treated, kind).is_retracted


@pytest.mark.parametrize("kind", sorted(KEYS))
def test_what_was_taken_back_since_is_told_and_not_taken_back_twice(treated: Any, kind: str) -> None:
    shown = seen.of(treated, kind, KEYS[kind])
    retract(treated, kind, shown)
    version = kept(treated, kind).version
    with pytest.raises(ChangedSince) as met:
        retract(treated, kind, shown)
    assert seen.since(treated, met.value).is_retracted
    assert kept(treated, kind).version == version


@pytest.mark.parametrize("kind", sorted(KEYS))
def test_an_edit_does_not_go_onto_a_row_that_was_taken_back(treated: Any, kind: str) -> None:
    record: Any = kept(treated, kind)
    entry = sessions.entry_of(treated, "S")
    retract(treated, kind, seen.of(treated, kind, KEYS[kind]))
    late: dict[str, Any] = {
        "session": lambda: sessions.amend(treated, entry, reason="late", opened=entry),
        "complication": lambda: complications.keep(treated, record.changed(course="fainted")),
        "score": lambda: scores.amend(treated, record.changed(value=8), "late"),
        "treatment": lambda: treatments.amend(treated, record.changed(note="late")),
        "plan_step": lambda: plans.amend(treated, record.changed(detail="late")),
        "exposure": lambda: exposures.keep(treated, record.changed(mg=40)),
    }
    with pytest.raises(Conflict) as met:
        late[kind]()
    assert met.value.theirs.is_retracted
    assert kept(treated, kind).version == 2


def test_a_part_of_a_session_counts_as_the_session(treated: Any) -> None:
    """A corrected site, a new one, a complication, a safety call that was closed: none of them was on the row."""
    acts: list[Any] = [
        lambda: sessions.amend(
            treated,
            replace(now := sessions.entry_of(treated, "S"), sites=(now.sites[0].changed(volume_ml=2),)),
            reason="r",
        ),
        lambda: complications.keep(treated, Complication.checked({"session_id": "S", "kind": "bleeding"})),
        lambda: complications.retract(treated, "C", "not so"),
        lambda: followups.reached(treated, the_call(treated).key),
    ]
    for act in acts:
        shown = seen.of(treated, "session", "S")
        act()
        with pytest.raises(ChangedSince) as met:
            retract(treated, "session", shown)
        (change,) = seen.since(treated, met.value).changes
        assert change.base is None or change.theirs is None or change.fields
    retract(treated, "session", seen.of(treated, "session", "S"))


def test_an_answer_counts_as_its_questionnaire(treated: Any) -> None:
    given = {"pain": "4", "enjoyment": "5", "activity": "6"}
    total = instruments.record(treated, "P", "peg", taken_at=AT, answers=given).record
    shown = seen.of(treated, "score", total.key)
    swapped = instruments.entered(
        instruments.known("peg"), "P", AT, None, answers={"pain": "5", "enjoyment": "4", "activity": "6"}
    )
    instruments.amend(treated, total.key, swapped, "the other way round")
    with pytest.raises(ChangedSince) as met:
        scores.retract(treated, total.key, "a slip", shown=shown)
    assert [change.fields for change in seen.since(treated, met.value).changes] == [("value",), ("value",)]


def test_a_change_that_was_undone_leaves_who_and_when(treated: Any) -> None:
    shown = seen.of(treated, "treatment", "T")
    saved = treatments.amend(treated, kept(treated, "treatment").changed(note="theirs"))  # type: ignore[arg-type]  # by kind
    assert saved.undo is not None
    saved.undo()
    with pytest.raises(ChangedSince) as met:
        retract(treated, "treatment", shown)
    told = seen.since(treated, met.value)
    assert (told.changes, told.at) == ((), treated.now())


def test_nothing_is_added_to_a_session_that_was_taken_back(treated: Any) -> None:
    retract(treated, "session", None)
    with pytest.raises(Conflict) as met:
        complications.keep(treated, Complication.checked({"session_id": "S", "kind": "bleeding"}))
    assert met.value.theirs.key == "S"


def the_call(clinic: Any) -> FollowUp:
    with clinic.reading() as reader:
        (call,) = [each for each in reader.all(FollowUp, with_retracted=True, session_id="S") if not each.asks_score]
    return call


def test_a_safety_call_is_closed_once_and_the_second_is_told_by_whom(treated: Any) -> None:
    told = Complication.checked({"session_id": "S", "kind": "nerve"})
    followups.reached(treated, the_call(treated).key)
    for late in (
        lambda: followups.reached(treated, the_call(treated).key),
        lambda: followups.reached(
            treated, the_call(treated).key, Complication.checked({"session_id": "S", "kind": "nerve"})
        ),
    ):
        with pytest.raises(Conflict) as met:
            late()
        assert (met.value.theirs.author, met.value.theirs.recorded_at) == ("Dr Ada Berg", treated.now())
    assert the_call(treated).version == 2
    assert [each.kind for each in complications.about(treated, "S").complications] == ["vasovagal"]
    followups.reached(treated, the_call(treated).key, told, over_theirs=True)
    assert the_call(treated).note == "nerve symptoms"


def test_a_call_of_a_session_that_was_taken_back_is_told_so(treated: Any) -> None:
    call = the_call(treated)
    retract(treated, "session", None)
    with pytest.raises(Conflict) as met:
        followups.reached(treated, call.key)
    assert met.value.theirs.is_retracted


def test_a_status_is_set_on_the_version_that_was_seen(treated: Any) -> None:
    call = the_call(treated)
    followups.set_status(treated, call.key, FollowUpStatus.DECLINED, version=call.version)
    with pytest.raises(Conflict) as met:
        followups.set_status(treated, call.key, FollowUpStatus.CANCELLED, version=call.version)
    assert isinstance(met.value.mine, FollowUp)
    assert (met.value.mine.version, met.value.mine.status) == (1, FollowUpStatus.CANCELLED)
    assert the_call(treated).status is FollowUpStatus.DECLINED


def test_an_answer_of_a_workup_is_not_written_over_one_that_was_not_seen(treated: Any) -> None:
    workup = workups.open_workup(treated, "P").record.key
    item = workups.view(treated, workup).content.items[0]
    states = [state for state in ItemState if state in workups.STATES[item.kind]]
    workups.answer(treated, workup, item.key, states[0], shown=0)
    with pytest.raises(Conflict) as met:
        workups.answer(treated, workup, item.key, states[1], shown=0)
    assert met.value.mine is not None
    assert (met.value.theirs.version, met.value.mine.version) == (1, 0)
    with pytest.raises(Conflict):
        workups.clear(treated, workup, item.key, shown=0)
    workups.clear(treated, workup, item.key, shown=1)
    with pytest.raises(Conflict):
        workups.answer(treated, workup, item.key, states[1], shown=1)
    workups.answer(treated, workup, item.key, states[1], shown=0)
    workups.answer(treated, workup, item.key, states[1], shown=0)  # the very same again is no conflict


def test_a_conclusion_is_not_written_over_another(treated: Any) -> None:
    workup = workups.open_workup(treated, "P").record
    workups.conclude(treated, workup.key, "myofascial", shown=workup.version)
    with pytest.raises(Conflict):
        workups.conclude(treated, workup.key, "cervical", shown=workup.version)
    with pytest.raises(Conflict):
        workups.reopen(treated, workup.key, shown=workup.version)
    workups.reopen(treated, workup.key, shown=workup.version + 1)
