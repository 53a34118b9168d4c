"""Reading what is typed in the session form: numbers, dates, muscles; and the records or faults it becomes."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from tpi_tracker.domain import muscle_names
from tpi_tracker.domain.codes import Region, Side
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import catalogue
from tpi_tracker.ui.forms import session_entry, session_facts, session_reading, session_totals
from tpi_tracker.ui.forms.session_content import InjectateContent, ScoreContent, SessionContent, SiteContent
from tpi_tracker.ui.forms.session_entry import Faulty, FormAbout
from tpi_tracker.ui.forms.session_reading import Unread
from tpi_tracker.ui.forms.session_strength import strength_number, strength_words

TODAY = date(2026, 9, 1)
ABOUT = FormAbout(
    session_id="S1",
    problem_id="P1",
    born=date(1965, 7, 14),
    zone=ZoneInfo("UTC"),
    now=datetime(2026, 9, 1, 12, 30, tzinfo=UTC),
)
WHOLE = SessionContent(
    performed_at="01-Sep-2026 12:00",
    operator="Dr Ada Berg",
    baseline=ScoreContent(value="7"),
    sites=(SiteContent(muscle="rhomboids", muscle_text="Rhomboids", side="left", points="2", volume="1"),),
    injectates=(InjectateContent("lidocaine", "10", "1", lot="A1", expiry="Aug-2027"),),
    post_score=ScoreContent(value="3"),
    follow_ups=("2026-09-08", "2026-09-15"),
    consent=True,
)


def faults(content: SessionContent) -> dict[str, str]:
    with pytest.raises(Faulty) as told:
        session_entry.read(content, ABOUT)
    return {fault.where: fault.sentence for fault in told.value.faults}


@pytest.mark.parametrize(("text", "value"), [("0.5", 0.5), ("0,5", 0.5), (" 2 ", 2.0), ("", None)])
def test_numbers(text: str, value: float | None) -> None:
    assert session_reading.read_above_zero(text) == value


@pytest.mark.parametrize("text", ["abc", "0", "-1", "1e999", "nan", "0.0"])
def test_no_number_of_millilitres(text: str) -> None:
    with pytest.raises(Unread):
        session_reading.read_above_zero(text)


@pytest.mark.parametrize("text", ["", "0", "1.5", "x", "100"])
def test_no_number_of_points(text: str) -> None:
    with pytest.raises(Unread):
        session_reading.read_points(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Aug-2027", date(2027, 8, 31)),
        ("08/2027", date(2027, 8, 31)),
        ("08/27", date(2027, 8, 31)),
        ("8.27", date(2027, 8, 31)),
        ("Aug 27", date(2027, 8, 31)),
        ("2027-02", date(2027, 2, 28)),
        ("31-Aug-2027", date(2027, 8, 31)),
        ("15.3.2028", date(2028, 3, 15)),
        ("15.3.28", date(2028, 3, 15)),
        ("", None),
    ],
)
def test_expiry(text: str, day: date | None) -> None:
    assert session_reading.read_expiry(text, TODAY) == day


@pytest.mark.parametrize("text", ["soon", "13/2027", "31.2.2027", "Foo-2027", "27/08"])
def test_no_expiry(text: str) -> None:
    with pytest.raises(Unread, match="such as Aug-2027"):
        session_reading.read_expiry(text, TODAY)


def test_expiry_is_shown_as_a_month_where_it_is_one() -> None:
    assert session_reading.expiry_words(date(2027, 8, 31)) == "Aug-2027"
    assert session_reading.expiry_words(date(2027, 8, 30)) == "30-Aug-2027"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("serr", "serratus_posterior_superior"),
        ("post serr", "serratus_posterior_superior"),
        ("ql", "quadratus_lumborum"),
        ("upper trap", "upper_trapezius"),
        ("R upper trap", "upper_trapezius"),
        ("l multifidi", "lumbar_multifidi"),
        ("scm", "sternocleidomastoid"),
        ("glut max", "gluteus_maximus"),
    ],
)
def test_muscles_are_found_by_fragments_and_abbreviations(text: str, key: str) -> None:
    found = muscle_names.find(text, catalogue.muscles(), region=Region.UPPER_BACK)
    assert found[0].muscle.key == key


def test_muscles_used_here_come_first() -> None:
    plain = muscle_names.find("serr", catalogue.muscles())
    used = muscle_names.find("serr", catalogue.muscles(), used={"serratus_anterior": 2})
    assert {match.muscle.key for match in plain} == {match.muscle.key for match in used}
    assert used[0].muscle.key == "serratus_anterior"
    assert used[0].spans == ((0, 4),)


def test_a_side_is_read_with_the_muscle() -> None:
    assert muscle_names.split_side("r upper trap", catalogue.muscles()) == ("right", "upper trap")
    assert muscle_names.split_side("levator left", catalogue.muscles()) == ("left", "levator")
    assert muscle_names.split_side("l multifidi", catalogue.muscles()).side is None


def test_every_muscle_is_known_by_name_and_abbreviation() -> None:
    for muscle in catalogue.muscles():
        for text in (muscle.name, muscle.name.upper(), *muscle.abbreviations):
            assert muscle_names.exact(text, catalogue.muscles()) == muscle


@pytest.mark.parametrize(("text", "key"), [("rombods", "rhomboids"), ("levater scapula", "levator_scapulae")])
def test_a_misspelt_muscle_has_a_nearest_name(text: str, key: str) -> None:
    near = muscle_names.nearest(text, catalogue.muscles())
    assert near is not None
    assert near.key == key


@pytest.mark.parametrize(
    ("text", "number"),
    [("10", "10"), ("1 %", "10"), ("1%", "10"), ("0,25 %", "2.5"), ("1 % (10 mg/mL)", "10"), ("40 mg/mL", "40")],
)
def test_strength_is_mg_in_a_millilitre(text: str, number: str) -> None:
    assert strength_number(text) == number


def test_strength_is_shown_with_its_percent() -> None:
    assert strength_words(catalogue.drug("lidocaine"), 10) == "1 % (10 mg/mL)"
    assert strength_words(catalogue.drug("triamcinolone"), 40) == "40 mg/mL"
    assert strength_words(catalogue.drug("lidocaine"), 12.5) == "1.25 % (12.5 mg/mL)"


def test_a_whole_form_becomes_its_records() -> None:
    entry = session_entry.read(WHOLE, ABOUT)
    assert entry.session.performed_at == datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
    assert entry.baseline is not None
    assert entry.baseline.value == 7
    assert entry.baseline.taken_at == datetime(2026, 9, 1, 11, 59, tzinfo=UTC)
    assert entry.post_score is not None
    assert entry.post_score.taken_at == datetime(2026, 9, 1, 12, 20, tzinfo=UTC)
    assert entry.sites[0].side is Side.LEFT
    assert entry.sites[0].volume_ml == 1
    assert entry.sites[0].twitch is None
    assert entry.injectates[0].expiry == date(2027, 8, 31)
    assert entry.follow_ups == (date(2026, 9, 8), date(2026, 9, 15))


def test_a_post_score_is_never_in_the_future_nor_before_the_needle() -> None:
    now = replace(ABOUT, now=datetime(2026, 9, 1, 12, 5, tzinfo=UTC))
    early = session_entry.read(WHOLE, now)
    assert early.post_score is not None
    assert early.post_score.taken_at == datetime(2026, 9, 1, 12, 5, tzinfo=UTC)
    at_once = session_entry.read(WHOLE, replace(ABOUT, now=datetime(2026, 9, 1, 12, 0, tzinfo=UTC)))
    assert at_once.post_score is not None
    assert at_once.post_score.taken_at > at_once.session.performed_at


def test_an_empty_form_says_what_is_required() -> None:
    found = faults(SessionContent(performed_at="01-Sep-2026 12:00"))
    assert set(found) == {"baseline", "sites"}


def test_a_reason_stands_for_the_baseline() -> None:
    content = replace(WHOLE, baseline=ScoreContent(), baseline_reason="in too much haste", post_score=ScoreContent())
    entry = session_entry.read(content, ABOUT)
    assert entry.baseline is None
    assert entry.session.baseline_reason == "in too much haste"


def test_refused_is_not_zero() -> None:
    entry = session_entry.read(replace(WHOLE, baseline=ScoreContent(not_given="refused")), ABOUT)
    assert entry.baseline is not None
    assert entry.baseline.value is None
    zero = session_entry.read(replace(WHOLE, baseline=ScoreContent(value="0")), ABOUT)
    assert zero.baseline is not None
    assert zero.baseline.value == 0.0


@pytest.mark.parametrize(
    ("where", "content"),
    [
        ("site.0.volume", WHOLE.with_site(0, volume="x")),
        ("site.0.volume", WHOLE.with_site(0, volume="0")),
        ("site.0.points", WHOLE.with_site(0, points="two")),
        ("site.0.side", WHOLE.with_site(0, side="")),
        ("site.0.confirm", WHOLE.with_site(0, is_confirmed=False)),
        ("site.0.muscle", WHOLE.with_site(0, muscle=None, muscle_text="rombods")),
        ("injectate.0.expiry", replace(WHOLE, injectates=(InjectateContent("lidocaine", "10", "1", expiry="soon"),))),
        ("injectate.0.volume", replace(WHOLE, injectates=(InjectateContent("lidocaine", "10", "0"),))),
        ("injectate.0.concentration", replace(WHOLE, injectates=(InjectateContent("lidocaine", "one", "1"),))),
        ("performed_at", replace(WHOLE, performed_at="yesterday")),
        ("performed_at", replace(WHOLE, performed_at="01-Sep-1960 12:00", follow_ups=())),
        ("performed_at", replace(WHOLE, performed_at="01-Sep-2027 12:00", follow_ups=())),
        ("baseline", replace(WHOLE, baseline=ScoreContent(value="11"))),
        ("follow_ups", replace(WHOLE, follow_ups=("2026-08-01",))),
        ("note", replace(WHOLE, note="x" * 20_001)),
    ],
)
def test_wrong_input_is_said_at_its_field(where: str, content: SessionContent) -> None:
    assert where in faults(content)


def test_an_unknown_muscle_suggests_the_nearest() -> None:
    found = faults(WHOLE.with_site(0, muscle=None, muscle_text="rombods"))
    assert "Did you mean Rhomboids?" in found["site.0.muscle"]


def test_dry_needling_has_no_injectate() -> None:
    assert session_entry.read(replace(WHOLE, technique="dry_needling"), ABOUT).injectates == ()


def test_the_form_survives_as_plain_values() -> None:
    assert SessionContent.of_plain(WHOLE.as_plain()) == WHOLE
    assert SessionContent.of_plain({"unknown": 1}) == SessionContent()


def test_drawn_against_placed() -> None:
    assert session_totals.drawn_volume(WHOLE) == 1
    assert session_totals.placed_volume(WHOLE) == 1
    assert session_totals.placed_volume(SessionContent()) is None
    assert session_totals.dose_mg(WHOLE.injectates[0]) == 10


def test_what_is_missing() -> None:
    keys = [item.key for item in session_entry.missing(SessionContent(performed_at="01-Sep-2026 12:00"), ABOUT)]
    assert keys == ["baseline", "sites", "injectate", "post_score", "consent"]
    assert session_entry.missing(WHOLE, ABOUT) == []
    one = session_entry.missing(WHOLE.with_site(0, is_confirmed=False), ABOUT)
    assert one[0].text == "1 site not confirmed. Saving asks about it."


def test_facts_before_the_needle() -> None:
    patient = Patient(
        patient_no="1",
        family_name="A",
        given_name="B",
        birth_date=date(1965, 7, 14),
        allergies="Lidocaine: rash; Latex",
        anticoagulant="apixaban",
    )
    told = {fact.title: fact for fact in session_facts.facts(patient, WHOLE, TODAY)}
    assert told["Allergy"].tone == "alert"
    assert told["Anticoagulant"].tone == "caution"
    assert told["Pleura"].tone == "caution"
    assert told["Lot A1"].tone == "good"
    expired = replace(WHOLE, injectates=(InjectateContent("lidocaine", "10", "1", lot="A1", expiry="Aug-2025"),))
    assert {f.title: f for f in session_facts.facts(patient, expired, TODAY)}["Lot A1"].text == "expired Aug-2025"
    unasked = patient.changed(allergies=None, anticoagulant=None)
    told = {fact.title: fact for fact in session_facts.facts(unasked, WHOLE, TODAY)}
    assert told["Allergy"].text == told["Anticoagulant"].text == "not asked"
    no = patient.changed(allergies="none", anticoagulant="no")
    told = {fact.title: fact for fact in session_facts.facts(no, WHOLE, TODAY)}
    assert (told["Allergy"].text, told["Anticoagulant"].text) == ("none known", "none taken")
