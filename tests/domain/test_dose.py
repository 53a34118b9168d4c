"""Local anaesthetic of one day: the worked cases to the milligram, and what must hold of any sum."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tpi_tracker.domain.dose import CapRule, Given, dose_of
from tpi_tracker.domain.dose_telling import DoseLevel, fraction_words, told
from tpi_tracker.render.wording import say
from tpi_tracker.services.catalogue import dose_rule, drugs, kits

RULE = dose_rule()
LIMITED = sorted(RULE.limits)


def alone(drug: str, mg: float | None, weight: float | None, *, epinephrine: bool = False):
    dose = dose_of([Given(drug, mg, epinephrine)], [], weight, RULE)
    assert dose is not None
    return dose


@pytest.mark.parametrize(
    ("drug", "weight", "epinephrine", "cap", "binds"),
    [
        ("lidocaine", 50, False, 225, CapRule.PER_KG),
        ("lidocaine", 90, False, 300, CapRule.ABSOLUTE),
        ("lidocaine", None, False, 300, CapRule.ABSOLUTE_NO_WEIGHT),
        ("lidocaine", 60, True, 420, CapRule.PER_KG),
        ("lidocaine", 90, True, 500, CapRule.ABSOLUTE),
        ("bupivacaine", 70, False, 140, CapRule.PER_KG),
        ("bupivacaine", 100, False, 175, CapRule.ABSOLUTE),
        ("bupivacaine", 70, True, 210, CapRule.PER_KG),
        ("bupivacaine", 80, True, 225, CapRule.ABSOLUTE),
        ("mepivacaine", 70, False, 350, CapRule.PER_KG),
        ("mepivacaine", 90, False, 400, CapRule.ABSOLUTE),
        ("ropivacaine", 60, False, 180, CapRule.PER_KG),
        ("ropivacaine", 80, False, 200, CapRule.ABSOLUTE),
        ("procaine", 45, False, 315, CapRule.PER_KG),
        ("procaine", 60, False, 350, CapRule.ABSOLUTE),
    ],
)
def test_the_limit_that_binds(drug: str, weight: float | None, epinephrine: bool, cap: float, binds: CapRule) -> None:
    (line,) = alone(drug, 10, weight, epinephrine=epinephrine).lines
    assert (line.cap_mg, line.cap_rule) == (pytest.approx(cap), binds)


def test_a_full_syringe_is_the_whole_limit() -> None:
    assert alone("lidocaine", 22.5 * 10, 50).fraction == pytest.approx(1.0)
    assert alone("lidocaine", 30 * 10, 90).fraction == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("weight", "mg_ml", "ml", "mg", "cap"),
    [(50, 10, 22.5, 225, 225), (90, 10, 30, 300, 300), (90, 10, 40.5, 405, 300), (70, 20, 5, 100, 300)],
)
def test_the_check_cases_to_the_milligram(weight: float, mg_ml: float, ml: float, mg: float, cap: float) -> None:
    """Clinical sources 4.1: 50 kg 225 mg = 22.5 mL of 1 %; 90 kg 405 mg, capped at 300 mg = 30 mL."""
    dose = alone("lidocaine", mg_ml * ml, weight)
    assert dose.lines[0].mg == mg
    assert dose.lines[0].cap_mg == cap
    assert dose.fraction == pytest.approx(mg / cap)


def test_every_kit_is_its_ingredients() -> None:
    known = {drug.key: drug for drug in drugs()}
    assert all(part.drug in known for kit in kits() for part in kit.ingredients)
    assert all(kit.source and kit.review in {"read", "second_hand", "own", "unverified"} for kit in kits())
    (two,) = [kit for kit in kits() if kit.key == "two_anaesthetics_steroid"]
    assert [part.drug for part in two.ingredients] == ["lidocaine", "bupivacaine", "methylprednisolone"]
    dose = dose_of([Given(part.drug, part.mg_ml * part.volume_ml) for part in two.ingredients], [], 70, RULE)
    assert dose is not None
    assert dose.fraction == pytest.approx(50 / 300 + 12.5 / 140)


def test_a_kit_of_two_anaesthetics_and_a_steroid_is_three_components() -> None:
    kit = [Given("lidocaine", 100), Given("bupivacaine", 25), Given("triamcinolone", 40)]
    dose = dose_of(kit, [], 70, RULE)
    assert dose is not None
    assert [line.drug for line in dose.lines] == ["lidocaine", "bupivacaine"]
    assert dose.fraction == pytest.approx(100 / 300 + 25 / 140)
    assert round(dose.fraction, 2) == 0.51
    assert dose.warnings == ()


def test_the_same_day_elsewhere_counts_and_another_drug_does_not() -> None:
    dose = dose_of([Given("lidocaine", 150)], [Given("lidocaine", 120), Given("saline", 90)], 90, RULE)
    assert dose is not None
    assert dose.fraction == pytest.approx(0.9)
    assert [say(warning) for warning in dose.warnings] == [
        "The local anaesthetic of this day is 0.9 of the usual maximum; from 0.8 on it is said."
    ]


def test_without_local_anaesthetic_there_is_no_dose() -> None:
    assert dose_of([Given("saline", 9), Given("dexamethasone", 4)], [Given("lidocaine", 400)], 70, RULE) is None


def test_what_is_not_recorded_is_unknown_and_never_zero() -> None:
    dose = dose_of([Given("lidocaine", 310), Given("bupivacaine", None)], [], 90, RULE)
    assert dose is not None
    assert dose.fraction is None
    assert [say(warning) for warning in dose.warnings] == [
        "The local anaesthetic of this day is 1.03 of the usual maximum, above 1.0.",
        "Strength or volume is not recorded for bupivacaine, so the sum is not known.",
    ]


def test_a_missing_weight_and_an_unverified_limit_are_said() -> None:
    said = [say(warning) for warning in alone("ropivacaine", 20, None).warnings]
    assert said == [
        "No weight is recorded: only the absolute limits are used.",
        "The limit of ropivacaine is recalled and not verified.",
    ]


def test_every_local_anaesthetic_of_the_formulary_has_a_limit_with_a_source() -> None:
    assert {drug.key for drug in drugs() if drug.is_local_anaesthetic} == set(RULE.limits)
    assert all(limit.source and limit.review for limit in RULE.limits.values())


@pytest.mark.parametrize(
    ("parts", "weight", "total", "caps", "level"),
    [
        (
            [Given("lidocaine", 45)],
            82,
            "45 of 300 mg = 0.15",
            "cap: 300 mg absolute (4.5 mg/kg = 369)",
            DoseLevel.USUAL,
        ),
        (
            [Given("lidocaine", 100), Given("bupivacaine", 25)],
            70,
            "lidocaine 100 of 300 mg + bupivacaine 25 of 140 mg = 0.51",
            "caps: lidocaine 300 mg absolute (4.5 mg/kg = 315) and "
            "bupivacaine 140 mg by weight (2 mg/kg, 70 kg; absolute 175)",
            DoseLevel.USUAL,
        ),
        (
            [Given("lidocaine", 200)],
            50,
            "200 of 225 mg = 0.89",
            "cap: 225 mg by weight (4.5 mg/kg, 50 kg; absolute 300)",
            DoseLevel.NEAR,
        ),
        ([Given("lidocaine", 310)], None, "310 of 300 mg = 1.03", "cap: 300 mg absolute", DoseLevel.OVER),
        (
            [Given("lidocaine", 100, True), Given("bupivacaine", None, lacks="strength")],
            90,
            "lidocaine with epinephrine 100 of 500 mg + bupivacaine of unknown mg = at least 0.20",
            "caps: lidocaine with epinephrine 500 mg absolute (7 mg/kg = 630) and "
            "bupivacaine 175 mg absolute (2 mg/kg = 180)",
            DoseLevel.USUAL,
        ),
    ],
)
def test_the_sum_in_words(parts: list[Given], weight: float | None, total: str, caps: str, level: DoseLevel) -> None:
    found = told(dose_of(parts, [], weight, RULE), weight, RULE)
    assert found.caps is not None
    assert (say(found.total), say(found.caps), found.level) == (total, caps, level)


def test_what_else_is_said_of_a_sum() -> None:
    parts = [
        Given("ropivacaine", 20),
        Given("lidocaine", None, lacks="both"),
        Given("bupivacaine", None, lacks="volume"),
    ]
    before = [Given("lidocaine", 120, what="nerve block"), Given("procaine", None, what="dentist")]
    found = told(dose_of(parts, before, None, RULE), None, RULE)
    assert [say(note) for note in found.notes] == [
        "also that day: lidocaine 120 mg (nerve block) and procaine, mg not recorded (dentist)",
        "lidocaine: no concentration and no volume, mg not known",
        "bupivacaine: concentration without volume, mg not known",
        "weight not recorded: only the absolute limit is used",
        "limit of ropivacaine recalled, not verified",
        "limit of procaine recalled, not verified",
    ]


def test_no_anaesthetic_is_no_sum() -> None:
    found = told(None, 70, RULE)
    assert (say(found.total), found.caps, found.level) == ("no local anaesthetic", None, DoseLevel.NONE)


@pytest.mark.parametrize(
    ("fraction", "words"),
    [(0.15, "0.15"), (0.798, "0.798"), (0.8, "0.80"), (1.0, "1.00"), (1.004, "1.004"), (0.996, "1.00")],
)
def test_rounding_never_crosses_a_mark(fraction: float, words: str) -> None:
    assert fraction_words(fraction, RULE) == words


ONE = st.tuples(st.sampled_from(LIMITED), st.floats(0.1, 600), st.booleans()).map(lambda part: Given(*part))
PARTS = st.lists(ONE, min_size=1, max_size=6)
WEIGHTS = st.one_of(st.none(), st.floats(2, 250))


@settings(max_examples=120)
@given(PARTS, PARTS, WEIGHTS, st.data())
def test_more_of_anything_is_never_less(parts: list[Given], others: list[Given], weight: float | None, data) -> None:
    before = dose_of(parts, others, weight, RULE)
    place = data.draw(st.integers(0, len(parts) - 1))
    more = [part._replace(mg=(part.mg or 0) + 5) if here == place else part for here, part in enumerate(parts)]
    grown = dose_of(more, others, weight, RULE)
    joined = dose_of([*parts, Given("procaine", 1)], others, weight, RULE)
    assert before is not None
    assert grown is not None
    assert joined is not None
    assert before.fraction is not None
    assert grown.fraction is not None
    assert joined.fraction is not None
    assert grown.fraction > before.fraction
    assert joined.fraction > before.fraction


@settings(max_examples=60)
@given(PARTS, st.floats(2, 249), st.floats(0.5, 50))
def test_a_heavier_patient_never_has_less_room(parts: list[Given], weight: float, more: float) -> None:
    light, heavy, unknown = (dose_of(parts, [], kilograms, RULE) for kilograms in (weight, weight + more, None))
    assert light is not None
    assert heavy is not None
    assert unknown is not None
    assert (heavy.fraction or 0) <= (light.fraction or 0)
    assert (unknown.fraction or 0) <= (light.fraction or 0) + 1e-9


LABELLED = [(drug.key, strength.mg_ml) for drug in drugs() if drug.is_local_anaesthetic for strength in drug.strengths]
"""Every drug in every strength of its label."""


@settings(max_examples=200)
@given(
    st.lists(st.tuples(st.sampled_from(LABELLED), st.floats(0.1, 40)), min_size=1, max_size=4),
    st.tuples(st.sampled_from(LABELLED), st.floats(0.1, 40)),
    st.floats(0.1, 5),
    WEIGHTS,
)
def test_every_millilitre_and_every_drug_adds(syringe, added, more: float, weight: float | None) -> None:
    def fraction(parts) -> float:
        dose = dose_of([Given(drug, mg_ml * ml) for (drug, mg_ml), ml in parts], [], weight, RULE)
        assert dose is not None
        assert dose.fraction is not None
        assert dose.fraction == dose.least
        return dose.fraction

    (label, ml), *rest = syringe
    assert fraction([(label, ml + more), *rest]) > fraction(syringe)
    assert fraction([*syringe, added]) > fraction(syringe)
