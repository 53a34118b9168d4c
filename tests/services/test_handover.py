"""The device in the patient's hand: what is asked, what is kept of it, and that nothing else can be written."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from tests.conftest import PASSWORD
from tpi_tracker.domain.codes import FollowUpStatus, Measure, NotGiven, Region, Side, Source
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.services import drafts, handover, instruments, patients, problems, sessions
from tpi_tracker.services.handover import NotAnAnswer
from tpi_tracker.services.key_locks import keys_of
from tpi_tracker.services.log_in import MustWait, WrongAgain
from tpi_tracker.services.sessions import SessionEntry
from tpi_tracker.store.attempts import Attempts
from tpi_tracker.store.errors import DiskFull, WrongPassword

PEG = {"peg.pain": "5", "peg.enjoyment": "4", "peg.activity": "0"}


@pytest.fixture
def known(clinic):
    patients.register(
        clinic, Patient(patient_no="104827", family_name="Dvořák", given_name="Petr", birth_date=date(1965, 7, 14))
    )
    problems.add(clinic, Problem(problem_id="P", patient_no="104827", title="Shoulder", region=Region.SHOULDER))
    problems.add(clinic, Problem(problem_id="Q", patient_no="104827", title="Knee", region=Region.KNEE_LEG))
    return clinic


@pytest.fixture
def treated(known, clock):
    at = known.now()
    sessions.record(
        known,
        SessionEntry(
            Session(session_id="S", problem_id="P", performed_at=at),
            (Site(session_id="S", muscle="rhomboids", side=Side.LEFT),),
            baseline=Score(problem_id="P", taken_at=at, scale="nrs", value=8),
            follow_ups=((at + timedelta(days=7)).date(),),
        ),
    )
    clock.forward(days=7)
    return known


def asked(clinic):
    return {group.key: group.is_due for group in handover.offered(clinic, "P").groups}


def audit(clinic):
    with clinic.database.reading() as reader:
        rows = reader.connection.execute(text("SELECT action, key, patient_no, author, detail, after FROM audit"))
        return [row._asdict() for row in rows]


def test_before_a_session_nothing_is_asked_about_its_effect(known):
    due = asked(known)
    assert "relief" not in due
    assert (due["pain"], due["peg"], due["pgic"]) == (True, True, False)


def test_after_a_session_relief_and_change_are_asked(treated):
    due = asked(treated)
    assert (due["pain"], due["relief"], due["peg"], due["pgic"]) == (True, True, True, True)
    assert [key for key, is_due in due.items() if is_due] == ["pain", "relief", "peg", "pgic"]


def test_only_the_first_name_and_the_year_tell_who_it_is(treated):
    told = handover.offered(treated, "P")
    assert (told.first_name, told.born) == ("Petr", 1965)
    assert "Dvo" not in repr(told)


def test_a_questionnaire_is_due_again_after_four_weeks_and_never_twice_a_day(treated, clock):
    answers = dict.fromkeys(("nervous", "worry", "down", "interest"), "1")
    instruments.record(treated, "P", "phq4", taken_at=treated.now(), answers=answers)
    instruments.record(treated, "P", "pgic", taken_at=treated.now(), answers={"pgic": "no_change"})
    due = asked(treated)
    assert (due["phq4"], due["pgic"]) == (False, False)
    clock.forward(days=27)
    assert not asked(treated)["phq4"]
    clock.forward(days=1)
    due = asked(treated)
    assert (due["phq4"], due["pgic"], due["gcps"]) == (True, True, False)


def test_the_pain_the_rule_judges_by_is_asked_too(known, clock):
    at = known.now()
    average = {"scale": "nrs", "measure": Measure.AVERAGE}
    sessions.record(
        known,
        SessionEntry(
            Session(session_id="S", problem_id="P", performed_at=at),
            (Site(session_id="S", muscle="rhomboids", side=Side.LEFT),),
            baseline=Score(problem_id="P", taken_at=at, value=8, **average),
        ),
    )
    clock.forward(days=7)
    (pain,) = (group for group in handover.offered(known, "P").groups if group.key == "pain")
    assert [question.key for question in pain.questions] == ["pain.now", "pain.average"]


def begin(clinic, *keys):
    told = handover.offered(clinic, "P").only(keys or ("pain", "relief", "peg", "pgic"))
    return told, handover.begin(clinic, told, "D")


def keep(clinic, given, *keys):
    told, held = begin(clinic, *keys)
    return handover.keep(held, told, given, save_id="V", draft_id="D", at=clinic.now())


def scores_of(clinic):
    with clinic.database.reading() as reader:
        return {s.scale: s for s in reader.all(Score, problem_id="P") if s.source is Source.SELF}


def test_answers_are_kept_together_and_say_who_gave_them(treated):
    made = keep(treated, {"pain.now": "0", "relief": "100", "pgic.pgic": "much_improved", **PEG})
    found = scores_of(treated)
    assert (found["nrs"].value, found["nrs"].stated_relief_pct, found["nrs"].measure) == (0, 100, Measure.NOW)
    assert found["peg"].value == 3
    assert found["pgic"].value == 2
    assert len({score.taken_at for score in found.values()}) == 1
    assert (made.left, made.half) == ((), ())
    with treated.database.reading() as reader:
        assert len(reader.all(Answer, problem_id="P")) == 4
        (call,) = reader.all(FollowUp, problem_id="P")
    assert call.status is FollowUpStatus.DONE


def test_the_audit_says_who_handed_over_and_that_the_patient_answered(treated):
    keep(treated, {"pain.now": "2"})
    rows = {row["action"]: row for row in audit(treated)}
    begun, told = rows["hand_over"], rows["self_report"]
    assert (begun["author"], begun["patient_no"], begun["key"]) == ("Dr Ada Berg", "104827", "P")
    assert '"relief"' in begun["detail"]
    assert '"source": "self"' in told["detail"]
    assert '"answered": ["pain.now"]' in told["detail"]
    assert any(row["action"] == "create" and '"source":"self"' in (row["after"] or "") for row in audit(treated))


def test_what_was_left_out_is_nothing_and_what_was_refused_says_so(treated):
    made = keep(treated, {"pain.now": None, "peg.pain": None, "peg.activity": "3"})
    found = scores_of(treated)
    assert (found["nrs"].value, found["nrs"].not_given) == (None, NotGiven.REFUSED)
    assert (found["peg"].value, found["peg"].not_given) == (None, NotGiven.REFUSED)
    assert "pgic" not in found
    assert made.left == ("relief", "peg.enjoyment", "pgic.pgic")


def test_relief_without_a_score_is_not_lost(treated):
    keep(treated, {"relief": "30"})
    score = scores_of(treated)["nrs"]
    assert (score.value, score.not_given, score.stated_relief_pct) == (None, NotGiven.NOT_ASKED, 30)


def test_half_a_questionnaire_makes_no_total_and_stays_a_draft(treated):
    told, held = begin(treated)
    given = {"pain.now": "4", "peg.pain": "5"}
    handover.keep_draft(held, told, given, "D")
    made = handover.keep(held, told, given, save_id="V", draft_id="D", at=treated.now())
    assert made.half == ("peg",)
    assert set(scores_of(treated)) == {"nrs"}
    (draft,) = drafts.drafts(treated)
    assert draft.content == {"given": {"peg.pain": "5"}, "asks": ["peg"]}


def test_whole_answers_take_their_draft_with_them(treated):
    told, held = begin(treated)
    handover.keep_draft(held, told, {"pain.now": "4"}, "D")
    handover.keep(held, told, {"pain.now": "4"}, save_id="V", draft_id="D", at=treated.now())
    assert drafts.drafts(treated) == ()


def test_nothing_answered_keeps_only_that_it_was_asked(treated):
    keep(treated, {})
    assert scores_of(treated) == {}
    assert [row["action"] for row in audit(treated)].count("self_report") == 1


def test_a_repeated_save_is_one(treated):
    told, held = begin(treated)
    for _ in range(2):
        handover.keep(held, told, {"pain.now": "4"}, save_id="V", draft_id="D", at=treated.now())
    assert [row["action"] for row in audit(treated)].count("self_report") == 1


def test_what_fails_in_the_middle_keeps_nothing(treated, monkeypatch):
    told, held = begin(treated)

    def full(*_):
        raise DiskFull

    monkeypatch.setattr("tpi_tracker.services.scores.settle", full)
    before = audit(treated)
    with pytest.raises(DiskFull):
        handover.keep(held, told, {"pain.now": "4", **PEG}, save_id="V", draft_id="D", at=treated.now())
    assert scores_of(treated) == {}
    assert audit(treated) == before


def another(clinic, **changes):
    values = {"draft_id": "D", "user_id": clinic.user.user_id, "form": "handover", "problem_id": "P"}
    return Draft.model_validate(values | {"updated_at": clinic.now(), "content": {}} | changes)


BORN = date(1990, 1, 1)
REFUSED = {
    "a patient": lambda c, w: w.insert(
        Patient(patient_no="2", family_name="X", given_name="Y", birth_date=date(1990, 1, 1))
    ),
    "a problem": lambda c, w: w.insert(
        Problem(problem_id="R", patient_no="104827", title="Knee", region=Region.KNEE_LEG)
    ),
    "a session": lambda c, w: w.insert(Session(session_id="T", problem_id="P", performed_at=c.now())),
    "a score of the clinic": lambda c, w: w.insert(
        Score(problem_id="P", taken_at=c.now(), scale="nrs", value=1, source=Source.CLINIC)
    ),
    "a score of another problem": lambda c, w: w.insert(
        Score(problem_id="Q", taken_at=c.now(), scale="nrs", value=1, source=Source.SELF)
    ),
    "an answer of another problem": lambda c, w: w.insert(
        Answer(problem_id="Q", taken_at=c.now(), instrument="peg", item="pain", value="1")
    ),
    "a changed score": lambda c, w: w.amend(w.all(Score, problem_id="P")[0].changed(value=1)),
    "a retracted score": lambda c, w: w.retract(Score, w.all(Score, problem_id="P")[0].key, reason="no"),
    "a retracted session": lambda c, w: w.retract(Session, "S", reason="no"),
    "a changed patient": lambda c, w: w.amend(w.get(Patient, "104827").changed(given_name="Pavel")),
    "a new follow-up": lambda c, w: w.insert(FollowUp(problem_id="P", due_on=c.today())),
    "the clinic's name": lambda c, w: w.set_profile(c.profile.model_copy(update={"name": "Other"})),
    "an entry of another kind": lambda c, w: w.log("export", "patient", "104827", "104827"),
    "another draft": lambda c, w: w.keep_draft(another(c, draft_id="E")),
    "another user's draft": lambda c, w: w.keep_draft(another(c, user_id="somebody")),
    "the end of another draft": lambda c, w: w.discard_draft("E"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_the_handle_writes_nothing_but_answers(treated, what):
    _, held = begin(treated)
    before = audit(treated)
    with pytest.raises(NotAnAnswer), held.database.writing(held.who, held.now()) as writer:
        REFUSED[what](held, writer)
    assert audit(treated) == before
    with treated.database.writing(treated.who, treated.now()) as writer:
        REFUSED[what](treated, writer)  # what it is refused for is the handle alone


def test_the_handle_holds_no_key(treated):
    _, held = begin(treated)
    assert (held.key, held.lock) == (b"", None)
    assert held.login_id == treated.login_id


def test_a_guess_for_the_way_back_counts_and_waits_as_at_the_log_in(treated, clock):
    for _ in range(3):
        with pytest.raises(WrongPassword):
            handover.check_password(treated, "guess")
    with pytest.raises(WrongAgain):
        handover.check_password(treated, "guess")
    with pytest.raises(MustWait):
        handover.check_password(treated, PASSWORD)
    assert Attempts.load(treated.folder).count(keys_of(treated).slot_id(treated.user.user_id)).failures == 4
    clock.forward(seconds=6)
    handover.check_password(treated, PASSWORD)
