"""Before the needle: what each fact of the patient, each component and each answer leads to."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from tpi_tracker.domain import last_dose
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.safety import Answers, CheckKey, Level, Procedure, checks_of
from tpi_tracker.domain.session import Injectate
from tpi_tracker.domain.steroids import steroid_sum
from tpi_tracker.render.wording import say
from tpi_tracker.services.catalogue import drugs, safety_rule, steroid_rule
from tpi_tracker.services.safety import component, given_of

DAY = date(2026, 11, 23)


def patient(**known: Any) -> Patient:
    values = {"patient_no": "1", "family_name": "Berg", "given_name": "Eva", "birth_date": date(1990, 1, 1)}
    return Patient.checked(values | known)


def checked(
    who: Patient, drugs_given: tuple[str, ...] = ("lidocaine",), answers: Answers = Answers(), **more: Any
) -> dict[CheckKey, Any]:
    parts = [component(drug, more.get("with_epinephrine", False)) for drug in drugs_given]
    given = [
        given_of(Injectate(session_id="S", drug=drug, concentration_mg_ml=40, volume_ml=1)) for drug in drugs_given
    ]
    steroid = steroid_sum(given, [], DAY, steroid_rule())
    procedure = Procedure(DAY, parts, more.get("pleural", ()), True, steroid=steroid)
    return {check.key: check for check in checks_of(who, procedure, answers, safety_rule(), steroid_rule())}


@pytest.mark.parametrize(
    ("allergies", "drug", "epinephrine", "stops", "words"),
    [
        (None, "lidocaine", False, False, "not asked"),
        ("none", "lidocaine", False, False, "none known"),
        ("NKDA", "lidocaine", False, False, "none known"),
        ("Penicillin: rash; Latex", "lidocaine", False, False, "no component matches penicillin and latex"),
        ("Lidocaine: rash", "lidocaine", False, True, "Lidocaine (recorded: Lidocaine: rash)"),
        ("lignocaine", "lidocaine", False, True, "Lidocaine (recorded: lignocaine)"),
        ("bupivacaine", "lidocaine", False, True, "Lidocaine, amide group (recorded: bupivacaine)"),
        ("procaine", "lidocaine", False, False, "no component matches procaine"),
        ("benzocaine", "procaine", False, True, "Procaine, ester group (recorded: benzocaine)"),
        ("lidocaine", "procaine", False, False, "no component matches lidocaine"),
        ("local anaesthetics", "procaine", False, True, "Procaine, a local anaesthetic (recorded: local anaesthetics)"),
        (
            "sodium metabisulfite",
            "procaine",
            False,
            True,
            "Procaine, may hold a sulfite (recorded: sodium metabisulfite)",
        ),
        ("sulphites", "lidocaine", True, True, "Lidocaine, may hold a sulfite (recorded: sulphites)"),
        ("sulphites", "lidocaine", False, False, "no component matches sulphites"),
        ("methylparaben", "lidocaine", False, True, "Lidocaine, may hold a preservative (recorded: methylparaben)"),
        ("sulfonamide antibiotics", "lidocaine", False, False, "no component matches sulfonamide antibiotics"),
        ("corticosteroids", "triamcinolone", False, True, "Triamcinolone, a steroid (recorded: corticosteroids)"),
        ("Betadine", "betamethasone", False, False, "no component matches betadine"),
        ("Procardia", "procaine", False, False, "no component matches procardia"),
        ("ninguna", "lidocaine", False, False, "none known"),
        ("Lidocaína: erupción", "bupivacaine", False, True, "Bupivacaine, amide group (recorded: Lidocaína: erupción)"),
        ("corticoides", "triamcinolone", False, True, "Triamcinolone, a steroid (recorded: corticoides)"),
        ("metabisulfito", "lidocaine", True, True, "Lidocaine, may hold a sulfite (recorded: metabisulfito)"),
        ("حساسية من الليدوكايين", "bupivacaine", False, True, None),
        ("البنسلين", "bupivacaine", False, False, None),
    ],
)
def test_allergies(allergies: str | None, drug: str, epinephrine: bool, stops: bool, words: str | None) -> None:
    check = checked(patient(allergies=allergies), (drug,), with_epinephrine=epinephrine)[CheckKey.ALLERGY]
    assert check.stops is stops
    assert words is None or say(check.text) == words
    assert (check.level is Level.ALERT) is stops


def test_an_allergy_that_concerns_several_components_is_said_once() -> None:
    drugs = ("lidocaine", "lidocaine", "bupivacaine")
    check = checked(patient(allergies="lidocaine: rash"), drugs)[CheckKey.ALLERGY]
    assert say(check.text) == "Lidocaine; Bupivacaine, amide group (recorded: lidocaine: rash)"
    check = checked(patient(allergies="lidocaine: rash; steroids"), (*drugs, "triamcinolone"))[CheckKey.ALLERGY]
    assert say(check.text) == (
        "Lidocaine; Bupivacaine, amide group (recorded: lidocaine: rash)"
        " and Triamcinolone, a steroid (recorded: steroids)"
    )


def test_a_reason_lets_an_allergy_pass_and_the_warning_stays() -> None:
    answers = Answers(allergy_reason="tested by the allergist in March")
    check = checked(patient(allergies="lidocaine"), answers=answers)[CheckKey.ALLERGY]
    assert not check.stops
    assert check.level is Level.ALERT


def test_blanks_are_no_reason() -> None:
    assert checked(patient(allergies="lidocaine"), answers=Answers(allergy_reason="  "))[CheckKey.ALLERGY].stops


@pytest.mark.parametrize(
    ("recorded", "last", "level", "words"),
    [
        (None, "", Level.UNKNOWN, "not asked"),
        ("no", "", Level.CLEAR, "none taken"),
        ("apixaban", "", Level.CAUTION, "apixaban; note last dose and pressure time"),
        ("apixaban", "yesterday 20:00", Level.CAUTION, "apixaban; last dose yesterday 20:00"),
    ],
)
def test_anticoagulant(recorded: str | None, last: str, level: Level, words: str) -> None:
    check = checked(patient(anticoagulant=recorded), answers=Answers(last_dose=last))[CheckKey.ANTICOAGULANT]
    assert (check.level, say(check.text), check.stops) == (level, words, False)


NEEDLE = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kept", "at", "words"),
    [
        ("2026-11-22 20:00+00:00", NEEDLE, "apixaban; last dose 22-Nov-2026 20:00, 14 h before"),
        ("2026-11-22 21:00+01:00", NEEDLE, "apixaban; last dose 22-Nov-2026 21:00, 14 h before"),
        ("2026-11-23 10:31+00:00", NEEDLE, "apixaban; last dose 23-Nov-2026 10:31, after the time of the session"),
        ("2026-11-22 20:00+00:00", None, "apixaban; last dose 22-Nov-2026 20:00"),
        ("2026-11-22", NEEDLE, "apixaban; last dose 22-Nov-2026, time not recorded"),
        ("24 h ago, told by the daughter", NEEDLE, "apixaban; last dose 24 h ago, told by the daughter"),
        ("2026-13-45", NEEDLE, "apixaban; last dose 2026-13-45"),
    ],
)
def test_the_hours_since_the_last_dose_are_said_where_they_are_known(
    kept: str, at: datetime | None, words: str
) -> None:
    about = Procedure(date(2026, 11, 23), (), (), False, at=at)
    found = checks_of(patient(anticoagulant="apixaban"), about, Answers(last_dose=kept), safety_rule(), steroid_rule())
    check = next(each for each in found if each.key is CheckKey.ANTICOAGULANT)
    assert (say(check.text), check.level, check.stops) == (words, Level.CAUTION, False)


@pytest.mark.parametrize("taken", [date(2026, 11, 22), datetime(2026, 11, 22, 20, 0, tzinfo=UTC)])
def test_a_last_dose_is_kept_as_it_is_read(taken: date) -> None:
    assert last_dose.read(last_dose.kept(taken)) == taken


@pytest.mark.parametrize(
    ("known", "answer", "level", "words"),
    [
        ({"sex": "female"}, None, Level.UNKNOWN, "not asked"),
        ({"sex": None}, None, Level.UNKNOWN, "not asked"),
        ({"sex": "male"}, None, None, None),
        ({"sex": "female", "birth_date": date(1960, 1, 1)}, None, None, None),
        (
            {"sex": "female", "birth_date": date(1960, 1, 1), "pregnant": True},
            None,
            Level.CAUTION,
            "recorded as pregnant",
        ),
        ({"sex": "female", "pregnant": False}, None, Level.CLEAR, "recorded as not pregnant"),
        ({"sex": "female", "pregnant": False}, True, Level.CAUTION, "asked: pregnant"),
        ({"sex": "female"}, False, Level.CLEAR, "asked: not pregnant"),
    ],
)
def test_pregnancy(known: dict[str, Any], answer: bool | None, level: Level | None, words: str | None) -> None:
    check = checked(patient(**known), answers=Answers(pregnant=answer)).get(CheckKey.PREGNANCY)
    assert (check and check.level, check and say(check.text)) == (level, words)
    assert check is None or not check.stops


@pytest.mark.parametrize(
    ("answer", "drug", "level", "words"),
    [
        (None, "lidocaine", Level.UNKNOWN, "not asked"),
        (False, "lidocaine", Level.CLEAR, "asked: none"),
        (True, "lidocaine", Level.CAUTION, "asked: present"),
        (True, "dexamethasone", Level.CAUTION, "asked: present; a steroid is among the components"),
    ],
)
def test_infection(answer: bool | None, drug: str, level: Level, words: str) -> None:
    check = checked(patient(), (drug,), Answers(infection=answer))[CheckKey.INFECTION]
    assert (check.level, say(check.text), check.stops) == (level, words, False)


@pytest.mark.parametrize(
    ("diabetes", "drug", "level"),
    [
        (True, "lidocaine", None),
        (True, "triamcinolone", Level.CAUTION),
        (None, "triamcinolone", Level.UNKNOWN),
        (False, "triamcinolone", None),
    ],
)
def test_diabetes_and_steroid(diabetes: bool | None, drug: str, level: Level | None) -> None:
    check = checked(patient(diabetes=diabetes), (drug,)).get(CheckKey.DIABETES)
    assert (check and check.level) == level


def test_the_steroid_is_told_only_with_a_steroid_in_hand() -> None:
    assert CheckKey.STEROID not in checked(patient())
    said = checked(patient(), ("triamcinolone",))[CheckKey.STEROID]
    assert say(said.text) == "about 40 mg methylprednisolone equivalent in 12 months"


def test_pleura() -> None:
    close = checked(patient(), pleural=("rhomboids", "levator"))[CheckKey.PLEURA]
    assert (close.level, say(close.text)) == (Level.CAUTION, "rhomboids and levator: depth and angle")
    assert checked(patient())[CheckKey.PLEURA].level is Level.CLEAR


@pytest.mark.parametrize(
    ("lot", "expiry", "level", "words", "value"),
    [
        ("LD1", date(2026, 11, 23), Level.CLEAR, "valid to 23-Nov-2026", "LD1"),
        ("LD1", date(2026, 11, 22), Level.ALERT, "expired 22-Nov-2026", "LD1"),
        ("LD1", None, Level.UNKNOWN, "expiry not recorded", "LD1"),
        ("", date(2026, 10, 31), Level.ALERT, "expired 31-Oct-2026", "Lidocaine"),
    ],
)
def test_lots(lot: str, expiry: date | None, level: Level, words: str, value: str) -> None:
    procedure = Procedure(DAY, [component("lidocaine", False, lot, expiry)], (), True)
    found = checks_of(patient(), procedure, Answers(), safety_rule(), steroid_rule())
    (check,) = [check for check in found if check.key is CheckKey.LOT]
    assert (check.level, say(check.text), check.value, check.stops) == (level, words, value, False)


def test_the_groups_name_drugs_of_the_formulary_and_their_sources() -> None:
    known = {drug.key for drug in drugs()}
    for group in safety_rule().groups:
        assert set(group.drugs) <= known
        assert group.source
        assert group.review in {"read", "second_hand", "own", "unverified"}
