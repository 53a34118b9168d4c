"""The shipped catalogue is whole: every key the files name, no word twice, every drawn muscle known."""

import re

from tpi_tracker.domain.catalogue import DrugKind
from tpi_tracker.domain.codes import CoverageRegion
from tpi_tracker.domain.rules import cited
from tpi_tracker.paths import resource
from tpi_tracker.services import catalogue

DRUGS = {
    *("lidocaine", "bupivacaine", "ropivacaine", "mepivacaine", "procaine", "triamcinolone", "methylprednisolone"),
    *("dexamethasone", "betamethasone", "botulinum_toxin_a", "saline", "sterile_water"),
}


def test_muscles_are_those_of_the_body_map() -> None:
    drawn = resource("bodymap", "bodymap.svg").read_text(encoding="utf-8")
    deep = {
        key for tag in re.findall(r"<[^>]*data-deep[^>]*>", drawn) for key in re.findall(r'data-muscle="([^"]+)"', tag)
    }
    known = {muscle.key: muscle for muscle in catalogue.muscles()}
    assert len(known) == len(catalogue.muscles()) == 56
    assert set(known) == set(re.findall(r'data-muscle="([^"]+)"', drawn))
    assert {key for key, muscle in known.items() if muscle.deep} == deep
    assert all(muscle.regions and muscle.name and muscle.short for muscle in known.values())


def test_every_muscle_is_counted_to_one_region() -> None:
    counted = {muscle.key: muscle.coverage_region for muscle in catalogue.muscles()}
    assert set(counted.values()) == set(CoverageRegion)
    assert counted["upper_trapezius"] is counted["levator_scapulae"] is CoverageRegion.CERVICAL
    assert counted["rhomboids"] is CoverageRegion.SCAPULAR
    assert counted["quadratus_lumborum"] is not counted["gluteus_medius"]


def test_no_abbreviation_means_two_things() -> None:
    for things in (catalogue.muscles(), catalogue.drugs()):
        words = [word for thing in things for word in thing.abbreviations]
        assert len(words) == len(set(words))
        assert all(word == word.lower() for word in words)


def test_formulary() -> None:
    assert {drug.key for drug in catalogue.drugs()} == DRUGS
    lidocaine = catalogue.drug("lidocaine")
    assert lidocaine is not None
    assert lidocaine.is_local_anaesthetic
    assert lidocaine.in_percent
    assert [(s.mg_ml, s.label) for s in lidocaine.strengths] == [(5, "0.5 %"), (10, "1 %"), (15, "1.5 %"), (20, "2 %")]
    for drug in catalogue.drugs():
        for strength in drug.strengths:
            if strength.label.endswith("%"):
                assert strength.mg_ml == 10 * float(strength.label.removesuffix("%"))
            else:
                assert strength.label == f"{strength.mg_ml:g} mg/mL"
    assert sum(drug.kind is DrugKind.STEROID for drug in catalogue.drugs()) == 4


def test_unknown_keys_are_none() -> None:
    assert catalogue.muscle("third_arm") is None
    assert catalogue.drug("snake_oil") is None
    levator = catalogue.muscle("levator_scapulae")
    assert levator is not None
    assert (levator.short, levator.pleural, levator.deep) == ("levator", True, False)


def test_a_source_is_cited_once_with_its_notes() -> None:
    factors = [factor for factor in catalogue.rules().risk_factors if factor.key in {"constant_pain", "long_duration"}]
    (said,) = cited(factors)
    assert said.count("Hopwood") == 1
    assert said.endswith("n = 193 (short-term outcome; the cut-off of 12 months is our own)")


def test_rules_say_where_they_come_from() -> None:
    rules = catalogue.rules()
    for rule in (rules.response, rules.failure, rules.schedule, rules.plan):
        assert rule.about.rule_id
        assert rule.about.version
        assert rule.about.wording
        assert rule.about.source
        assert rule.about.review in {"read", "second_hand", "own", "unverified"}
    assert rules.schedule.offsets_weeks == (1, 2, 4, 6, 12)
    assert (rules.response.judged_from_day, rules.response.horizon_day, rules.response.lost_day) == (7, 42, 56)
