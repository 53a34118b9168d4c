"""What is said beside an offered pathway: its cautions, and that a technical repeat is meant once."""

from datetime import date

import pytest

from tpi_tracker.domain.codes import HypothesisState, ItemState
from tpi_tracker.domain.offers import cautions_of, offers, repeats_since
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.workup import Hypothesis, WorkupItem
from tpi_tracker.render.wording import say
from tpi_tracker.services.checklists import checklist

CONTENT = checklist()
FLAG = date(2026, 9, 7)


def present(*keys):
    return {key: WorkupItem(workup_id="W", item=key, state=ItemState.PRESENT) for key in keys}


def offered(*keys, **more):
    return {offer.pathway.key: offer for offer in offers(CONTENT, present(*keys), {}, **more)}


@pytest.mark.parametrize(
    ("pathway", "age", "words"),
    [
        ("muscle_relaxant", 64, ["Sedating"]),
        ("muscle_relaxant", 65, ["Sedating", "Beers"]),
        ("muscle_relaxant", None, ["Sedating"]),
        ("gabapentinoid", 40, ["kidney", "opioids"]),
        ("antidepressant", 40, ["ECG"]),
        ("physiotherapy", 90, []),
    ],
)
def test_cautions_by_pathway_and_age(pathway, age, words):
    told = cautions_of(CONTENT.pathway(pathway), age)
    assert len(told) == len(words)
    assert all(word in caution.text for word, caution in zip(words, told, strict=True))
    assert all(caution.review == "unverified" for caution in told)


def test_an_offer_carries_its_cautions():
    assert [c.from_age for c in offered("mechanics.sleep", age=70)["muscle_relaxant"].cautions] == [None, 65]


def step(pathway, on):
    return PlanStep.checked({"problem_id": "P", "pathway": pathway, "started_on": on})


def test_only_sessions_after_the_flag_are_repeats():
    sessions = [(1, date(2026, 6, 1)), (2, FLAG), (3, date(2026, 9, 8))]
    assert [repeat.number for repeat in repeats_since(FLAG, sessions, [])] == [3]


def test_a_planned_repeat_counts_and_other_steps_do_not():
    steps = [step("technical_repeat", FLAG), step("physiotherapy", FLAG), step("technical_repeat", date(2026, 1, 1))]
    assert [repeat.on for repeat in repeats_since(FLAG, [], steps)] == [FLAG]


def test_the_repeat_is_offered_once_and_says_so():
    first = offered("technical.localisation")["technical_repeat"]
    assert first.repeated is None
    repeats = repeats_since(FLAG, [(3, date(2026, 10, 1))], [step("technical_repeat", FLAG)])
    again = offered("technical.localisation", "technical.volume", repeats=repeats)
    assert say(again["technical_repeat"].repeated) == (
        "A technical repeat is meant once: session 3 on 01-Oct-2026 came after the flag."
    )
    assert again["dry_needling"].repeated is None
    planned = offered("technical.localisation", repeats=repeats_since(FLAG, [], [step("technical_repeat", FLAG)]))
    assert "in the plan from 07-Sep-2026" in say(planned["technical_repeat"].repeated)


def test_a_refuted_source_offers_nothing():
    row = Hypothesis(workup_id="W", source="si_joint", state=HypothesisState.REFUTED)
    assert offers(CONTENT, {}, {"si_joint": row}) == ()
