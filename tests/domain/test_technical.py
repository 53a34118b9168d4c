"""What the records propose for the technical review; nothing recorded, nothing proposed."""

from datetime import UTC, datetime

import pytest

from tpi_tracker.domain.codes import Guidance, ItemState, Side
from tpi_tracker.domain.pattern import SessionFacts, read_pattern
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.session import Injectate, Site
from tpi_tracker.domain.technical import needle_length_mm, proposals
from tpi_tracker.domain.verdict import Verdict
from tpi_tracker.render.wording import say
from tpi_tracker.services.catalogue import rules

RULE = rules().pattern
AT = datetime(2026, 9, 7, tzinfo=UTC)
PRESENT, ABSENT = ItemState.PRESENT, ItemState.ABSENT


def session(*sites, drugs=(), **facts):
    return SessionFacts(AT, None, None, sites, tuple(Injectate(session_id="S", drug=drug) for drug in drugs), **facts)


def site(**values):
    return Site.checked({"session_id": "S", "muscle": "rhomboids", "side": Side.LEFT, **values})


def proposed(*sessions, **problem):
    told = Problem.checked({"problem_id": "P", "patient_no": "1", "title": "Neck", **problem})
    return proposals(read_pattern(sessions, frozenset({"triamcinolone"})), told, RULE)


def state(item, *sessions, **problem):
    found = proposed(*sessions, **problem).get(item)
    return "nothing" if found is None else found.state


def test_nothing_recorded_proposes_nothing():
    assert proposed() == {}
    assert proposed(session(site())) == {}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([(False, False)], PRESENT),
        ([(True, True)], ABSENT),
        ([(True, None)], None),
        ([(False, None)], PRESENT),
        ([(True, True), (False, True)], ABSENT),
        ([(True, True), (False, True), (False, True)], PRESENT),
        ([(None, None)], "nothing"),
    ],
)
def test_localisation(rows, expected):
    sites = [site(twitch=twitch, recognised_pain=pain) for twitch, pain in rows]
    assert state("technical.localisation", session(*sites)) == expected


def test_localisation_names_guidance_and_depth():
    one = session(site(twitch=True, depth_mm=20), site(twitch=False), guidance=Guidance.PALPATION)
    basis = [say(sentence) for sentence in proposed(one)["technical.localisation"].basis]
    assert basis == ["twitch at 1 of 2 recorded sites", "palpation in 1 session", "depth recorded at 1 of 2"]


@pytest.mark.parametrize(
    ("points", "volume", "expected"),
    [(1, 0.2, ABSENT), (1, 0.19, PRESENT), (3, 0.6, ABSENT), (4, 0.4, PRESENT), (1, None, "nothing"), (1, 0, PRESENT)],
)
def test_volume_a_point(points, volume, expected):
    assert state("technical.volume", session(site(points=points, volume_ml=volume))) == expected


def test_one_point_with_too_little_is_enough():
    both = session(site(volume_ml=1), site(volume_ml=0.1))
    assert state("technical.volume", both) == PRESENT
    assert say(proposed(both)["technical.volume"].basis[0]) == "0.1 to 1 mL a point; the usual least is 0.2 mL"


def test_steroid():
    assert state("technical.steroid_expected", session(drugs=["lidocaine"])) == ABSENT
    assert state("technical.steroid_expected", session(drugs=["lidocaine", "triamcinolone"])) == PRESENT
    assert state("technical.steroid_expected", session()) == "nothing"


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("27 G, 40 mm", 40),
        ("25 G x 38mm", 38),
        ("25 G 1.5 in", 38.1),
        ('22 G 3.5"', 88.9),
        ("22 G, 9 cm", 90),
        ("25 G", None),
        ("", None),
        (None, None),
    ],
)
def test_length_of_a_needle(text, length):
    assert needle_length_mm(text) == length


@pytest.mark.parametrize(
    ("needle", "depth", "expected"),
    [("27 G, 40 mm", 39, ABSENT), ("27 G, 40 mm", 40, PRESENT), ("27 G", 40, "nothing"), ("40 mm", None, "nothing")],
)
def test_needle_against_depth(needle, depth, expected):
    assert state("technical.needle", session(site(depth_mm=depth), needle=needle)) == expected


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        ([("A", Verdict.SUSTAINED), ("B", Verdict.NONE)], PRESENT),
        ([("A", Verdict.SUSTAINED), ("A", Verdict.NONE)], ABSENT),
        ([("A", Verdict.NONE), ("B", Verdict.NONE)], "nothing"),
        ([("A", Verdict.SUSTAINED), (None, Verdict.NONE)], "nothing"),
        ([("A", Verdict.SUSTAINED), ("B", Verdict.PENDING)], "nothing"),
    ],
)
def test_operator(done, expected):
    assert state("technical.operator", *(session(operator=who, verdict=v) for who, v in done)) == expected


def test_what_the_problem_says_is_proposed_for_complexity():
    assert state("complexity.work", off_work_due_to_pain=True) == PRESENT
    assert state("complexity.work", off_work_due_to_pain=False) == ABSENT
    assert state("complexity.work") == "nothing"
    assert state("complexity.social", social_activity_reduced=True) == PRESENT
    assert state("complexity.widespread", widespread_pain=True) == PRESENT
