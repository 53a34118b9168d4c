"""Which failure pattern the records show: each row of the table, its near misses, and what is not recorded."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tpi_tracker.domain.codes import ItemState, Side
from tpi_tracker.domain.pattern import After, SessionFacts, read_pattern
from tpi_tracker.domain.pattern_reading import PatternKind, read_kinds
from tpi_tracker.domain.session import Site
from tpi_tracker.domain.workup import WorkupItem
from tpi_tracker.render.wording import say
from tpi_tracker.services.catalogue import rules

RULE = rules().pattern
AT = datetime(2026, 9, 7, tzinfo=UTC)
KINDS = PatternKind


def session(number=1, *, within=None, days=None, after=(), lost=None, sites=(), **site):
    made = tuple(
        Site.checked({"session_id": f"S{number}", "muscle": muscle, "side": Side.LEFT, **site}) for muscle in sites
    )
    at = AT + timedelta(weeks=8 * number)
    told = tuple(After(day, relief) for day, relief in after)
    return SessionFacts(at, within, days, made, (), on=at.date(), number=number, after=told, lost_day=lost)


def answers(**states):
    keys = {key: f"pattern.{key}" for key in states}
    return {keys[k]: WorkupItem(workup_id="W", item=keys[k], state=state) for k, state in states.items()}


def read(*sessions, told=None, widespread=None):
    return read_kinds(read_pattern(sessions, frozenset()), told or {}, RULE, widespread=widespread)


def kinds(*sessions, **more):
    return [found.kind for found in read(*sessions, **more).found]


def test_nothing_recorded_shows_nothing_and_names_what_is_missing():
    reading = read(session(sites=["rhomboids"]))
    assert reading.found == ()
    said = [say(sentence) for sentence in reading.not_recorded]
    assert "session 1: no score within 2 h" in said
    assert "twitch" in said
    assert "whether the pain moved or spread" in said


def test_a_problem_without_sessions_shows_nothing():
    assert kinds() == []


@pytest.mark.parametrize(
    ("within", "twitch", "reproduced", "shown"),
    [
        (0.0, False, False, True),
        (29.9, False, False, True),
        (30.0, False, False, False),
        (-10.0, False, False, True),
        (0.0, True, True, False),
        (0.0, True, False, True),
        (0.0, None, None, True),
        (0.0, True, None, False),
        (None, False, False, False),
    ],
)
def test_localisation(within, twitch, reproduced, shown):
    one = session(within=within, sites=["rhomboids"], twitch=twitch, recognised_pain=reproduced)
    assert (KINDS.LOCALISATION in kinds(one)) is shown


def test_localisation_looks_at_the_last_session_that_was_measured():
    bad = session(1, within=0.0, sites=["rhomboids"], twitch=False)
    good = session(2, within=75.0, sites=["rhomboids"], twitch=False)
    assert KINDS.LOCALISATION not in kinds(bad, good)
    assert KINDS.LOCALISATION in kinds(bad, session(2, sites=["rhomboids"], twitch=False))


def test_localisation_in_words_with_its_basis_and_what_is_missing():
    first = session(1, within=28.6, sites=["rhomboids"], twitch=False)
    second = session(2, within=14.3, sites=["rhomboids", "supraspinatus"], twitch=False)
    (found, *_) = read(first, second).found
    assert say(found.line) == (
        "No relief inside the anaesthetic window, no twitch: localisation, the wrong muscle or another source may be "
        "looked at first."
    )
    assert [say(sentence) for sentence in found.basis] == [
        "Session 1, 02-Nov: 29\u00a0% relief at best within 2 h",
        "Session 2, 28-Dec: 14\u00a0% relief at best within 2 h",
        "Twitch at 0 of 3 recorded sites",
    ]
    assert [say(sentence) for sentence in found.missing] == ["whether the patient's pain was reproduced"]
    assert "may" in say(found.line)


@pytest.mark.parametrize(
    ("within", "after", "shown"),
    [
        (75.0, [(3, 20.0)], True),
        (50.0, [(7, 49.9), (21, 10.0)], True),
        (49.9, [(3, 20.0)], False),
        (75.0, [(8, 20.0)], False),
        (75.0, [(7, 50.0)], False),
        (75.0, [(2, -10.0), (6, 60.0)], False),
        (75.0, [(2, -10.0), (14, 60.0)], False),
        (75.0, [], False),
        (None, [(3, 20.0)], False),
    ],
)
def test_relief_inside_the_window_that_is_gone_in_the_first_week(within, after, shown):
    assert (KINDS.PERPETUATING in kinds(session(within=within, after=after))) is shown


@pytest.mark.parametrize(
    ("days", "lost", "again", "spread", "shown"),
    [
        (14, 28, "rhomboids", None, True),
        (13, 28, "rhomboids", None, False),
        (14, None, "rhomboids", None, False),
        (None, 28, "rhomboids", None, False),
        (14, 28, "supraspinatus", None, False),
        (14, 28, "supraspinatus", ItemState.ABSENT, True),
        (14, 28, "rhomboids", ItemState.PRESENT, False),
    ],
)
def test_weeks_of_relief_and_then_the_same_place(days, lost, again, spread, shown):
    told = answers(spread=spread) if spread else {}
    first = session(1, days=days, lost=lost, sites=["rhomboids"])
    assert (KINDS.MECHANICAL in kinds(first, session(2, sites=[again]), told=told)) is shown


def test_weeks_of_relief_without_a_later_session_say_that_the_place_is_not_known():
    (found,) = read(session(days=28, lost=42, sites=["rhomboids"])).found
    assert found.kind is KINDS.MECHANICAL
    assert [say(sentence) for sentence in found.missing] == ["whether it came back in the same place"]


def test_spread_by_answer_by_other_sites_by_many_sites_and_by_the_record():
    moved = (session(1, sites=["rhomboids"]), session(2, sites=["piriformis"]))
    many = session(1, sites=["rhomboids", "supraspinatus", "infraspinatus", "piriformis", "soleus"])
    assert kinds(told=answers(spread=ItemState.PRESENT)) == [KINDS.SPREAD]
    assert kinds(*moved) == [KINDS.SPREAD]
    assert kinds(many) == [KINDS.SPREAD]
    assert kinds(widespread=True) == [KINDS.SPREAD]
    assert kinds(session(1, sites=["rhomboids", "supraspinatus", "infraspinatus", "piriformis"])) == []
    assert kinds(widespread=False, told=answers(spread=ItemState.ABSENT)) == []


def test_neurological_answers():
    assert kinds(told=answers(neurological=ItemState.PRESENT)) == [KINDS.NEUROLOGICAL]
    assert kinds(told=answers(neurological=ItemState.ABSENT)) == []
    assert kinds(told=answers(neurological=ItemState.NOT_DONE)) == []


@pytest.mark.parametrize(
    ("after", "shown"),
    [
        ([(1, -20.0), (7, 0.0)], True),
        ([(3, -20.0), (5, 30.0)], True),
        ([(4, -20.0), (7, 0.0)], False),
        ([(1, -20.0), (7, -5.0)], False),
        ([(1, -20.0)], False),
        ([(1, 0.0), (7, 0.0)], False),
    ],
)
def test_soreness_is_told_from_failure(after, shown):
    found = read(session(after=after)).found
    assert (KINDS.SORENESS in [one.kind for one in found]) is shown
    if shown:
        assert "counts as no failure" in say(found[-1].line)


def test_several_patterns_stand_beside_each_other_in_the_order_of_the_table():
    one = session(within=0.0, days=None, sites=["rhomboids"], twitch=False, after=[(1, -20.0), (10, 0.0)])
    told = answers(neurological=ItemState.PRESENT, spread=ItemState.PRESENT)
    assert kinds(one, told=told) == [KINDS.LOCALISATION, KINDS.SPREAD, KINDS.NEUROLOGICAL, KINDS.SORENESS]


def test_every_line_reads_as_a_prompt_and_names_its_dates():
    told = answers(neurological=ItemState.PRESENT)
    first = session(1, within=60.0, days=20, lost=30, after=[(5, 10.0)], sites=["rhomboids"])
    for found in read(first, session(2, sites=["rhomboids"]), told=told, widespread=True).found:
        words = say(found.line) + say(found.look)
        assert "must" not in words
        assert "diagnos" not in words
        assert found.basis
    assert date(2026, 11, 2) == first.on
