"""What speaks for and against a source, and what says little."""

import pytest

from tpi_tracker.domain.cluster import count_cluster
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.evidence import evidence_of
from tpi_tracker.domain.workup import WorkupItem
from tpi_tracker.render.wording import say
from tpi_tracker.services.checklists import checklist

CONTENT = checklist()
PRESENT, ABSENT, NOT_DONE = ItemState.PRESENT, ItemState.ABSENT, ItemState.NOT_DONE
ORDERED, RESULTED = ItemState.ORDERED, ItemState.RESULTED


def evidence(branch, **rows):
    answers = {}
    for key, row in rows.items():
        item, (state, more) = key.replace("__", "."), row if isinstance(row, tuple) else (row, {})
        answers[item] = WorkupItem(workup_id="W", item=item, state=state, **more)
    counts = [count_cluster(cluster, answers) for cluster in CONTENT.clusters]
    found = evidence_of(CONTENT, CONTENT.branch(branch), answers, counts)
    return {
        name: [say(sentence) for sentence in getattr(found, name)]
        for name in ("speaks_for", "against", "neither", "waiting")
        if getattr(found, name)
    }


def test_nothing_answered_is_no_evidence():
    assert evidence("si_joint") == {}
    found = evidence_of(CONTENT, CONTENT.branch("si_joint"), {}, [])
    assert found.is_empty


def test_single_findings_speak_for_and_against():
    told = evidence(
        "lumbar_radiculopathy",
        lumbar__leg_pain=PRESENT,
        lumbar__deficit=(ABSENT, {"note": "reflexes equal"}),
    )
    assert told == {"speaks_for": ["Leg pain present"], "against": ["Deficit absent (reflexes equal)"]}


@pytest.mark.parametrize(
    ("key", "state", "where"),
    [
        ("lumbar__slr", PRESENT, "neither"),
        ("lumbar__slr", ABSENT, "against"),
        ("lumbar__crossed_slr", PRESENT, "speaks_for"),
        ("lumbar__crossed_slr", ABSENT, "neither"),
    ],
)
def test_a_test_tells_only_by_the_answer_it_is_good_for(key, state, where):
    assert list(evidence("lumbar_radiculopathy", **{key: state})) == [where]


def test_a_cluster_counts_as_one_and_its_tests_not_one_by_one():
    tests = {
        "si__distraction": PRESENT,
        "si__thigh_thrust": PRESENT,
        "si__sacral_thrust": PRESENT,
        "si__compression": ABSENT,
        "si__gaenslen": ABSENT,
    }
    told = evidence("si_joint", **tests)
    assert told["speaks_for"][0] == "Laslett: 3 of 5 positive, rule met (LR+ 4.16)"
    assert "against" not in told
    none = evidence("si_joint", **dict.fromkeys(tests, ABSENT))
    assert none["against"][0] == "Laslett: 0 of 5 positive, rule not met (LR\u2212 0.12)"
    begun = evidence("si_joint", si__distraction=PRESENT)
    assert begun["waiting"][0] == "Laslett: 1 of 5 positive, 4 not tested"


def test_four_of_four_says_its_own_ratio():
    keys = ("ultt_a", "spurling", "distraction", "rotation")
    told = evidence("cervical_radiculopathy", **{f"cervical__{key}": PRESENT for key in keys})
    assert told == {"speaks_for": ["Wainner: 4 of 4 positive, rule met (LR+ 30.3)"]}


def test_imaging_that_does_not_match_counts_against_and_a_normal_emg_does_not():
    fits = evidence("cervical_radiculopathy", cervical__mri=(RESULTED, {"result": "C6 left", "concordant": True}))
    assert fits == {"speaks_for": ["MRI cervical spine fits: C6 left"]}
    other = evidence("cervical_radiculopathy", cervical__mri=(RESULTED, {"result": "C4 right", "concordant": False}))
    assert other == {"against": ["MRI cervical spine does not fit: C4 right"]}
    open_ = evidence("cervical_radiculopathy", cervical__mri=(RESULTED, {"result": "C4 right"}))
    assert open_ == {"neither": ["MRI cervical spine: C4 right; whether it fits is not recorded"]}
    normal = evidence("cervical_radiculopathy", cervical__emg=(RESULTED, {"result": "normal", "concordant": False}))
    assert normal == {"neither": ["NCS/EMG does not fit, which excludes nothing: normal"]}


def test_ordered_waits_and_not_done_says_why():
    told = evidence("si_joint", si__block=ORDERED, si__xray=(NOT_DONE, {"reason": "no inflammatory sign"}))
    assert told == {
        "waiting": ["Image-guided block ordered, no result yet"],
        "neither": ["X-ray or MRI not done: no inflammatory sign"],
    }


def test_answers_of_other_steps_speak_too():
    told = evidence("lumbar_radiculopathy", pattern__neurological=(PRESENT, {"note": "numb big toe"}))
    assert told == {"speaks_for": ["Tingling, weakness or reflex change present (numb big toe)"]}
    assert evidence("fibromyalgia", pattern__spread=PRESENT)["speaks_for"] == ["Pain moved or spread present"]
    assert evidence("facet", pattern__spread=PRESENT) == {}
