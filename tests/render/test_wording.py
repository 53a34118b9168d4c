"""Sentences in words: as the design writes them, and none that cannot be said."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.facts import Facts, Gap, Start, Visit
from tpi_tracker.domain.failure import FailureRules, failure_of
from tpi_tracker.domain.response import judge_problem
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.trends import ChartStep
from tpi_tracker.domain.verdict import Reading
from tpi_tracker.render.chart_words import step_name, step_words
from tpi_tracker.render.wording import date_words, day_words, number, pathway_words, pct, say, say_all, word
from tpi_tracker.services.catalogue import rules

ZONE = ZoneInfo("Europe/Prague")
RULES = FailureRules(rules().response, rules().failure, ZONE)
SPACE = "\N{NO-BREAK SPACE}"


def at(month: int, day: int, hour: int = 9) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=UTC)


def reading(when: datetime, value: float, order: int = 0) -> Reading:
    return Reading(f"r{order}{when}", when, "nrs", "now", value, "phone", order)


TWICE = Facts(
    visits=(Visit("S1", at(6, 22)), Visit("S2", at(9, 7))),
    readings=tuple(
        reading(when, value)
        for when, value in [
            (at(6, 22), 8.0),
            (at(6, 29), 3.0),
            (at(7, 6), 4.0),
            (at(7, 20), 7.0),
            (at(9, 7), 7.0),
            (at(9, 7, 10), 2.0),
            (at(9, 14), 3.0),
            (at(10, 5), 6.0),
        ]
    ),
    gaps={"S2": (Gap(date(2026, 9, 21), 2, "no_answer"),)},
)


def plain(text: str) -> str:
    return text.replace(SPACE, " ")


def test_verdict_and_reason_as_the_design_writes_them() -> None:
    first, second = judge_problem(TWICE, RULES.response, at(11, 23), ZONE)
    assert plain(say(second.headline)) == "At least 50 % relief was recorded at 7 days and lost at 28 days."
    assert plain(say_all(second.reason)) == (
        "Baseline 7 (NRS now) on 07-Sep. Score 3 on 14-Sep is 57 % relief, score 6 on 05-Oct is 14 %. "
        "The 2-week score is missing (no answer 21-Sep), so the loss lies between day 7 and day 28."
    )
    assert plain(say(first.headline)) == "At least 50 % relief was recorded up to 14 days and lost at 28 days."


def test_failure_as_the_design_writes_it() -> None:
    found = failure_of(TWICE, judge_problem(TWICE, RULES.response, at(11, 23), ZONE), RULES, at(11, 23))
    assert found is not None
    assert say(found.reason) == "Two sessions in a row did not last: 14 days, then 7 days."


def test_numbers_and_dates() -> None:
    assert [pct(value) for value in (57.142857, 0.5, 28.5, 12.5, 62.5, 0.0)] == [
        f"57{SPACE}%",
        f"1{SPACE}%",
        f"29{SPACE}%",
        f"13{SPACE}%",
        f"63{SPACE}%",
        f"0{SPACE}%",
    ]
    assert [number(value) for value in (7.0, 6.5, -2, 0.0)] == ["7", "6.5", "\N{MINUS SIGN}2", "0"]
    assert date_words(date(2026, 9, 7)) == "07-Sep-2026"
    assert day_words(date(2026, 12, 31)) == "31-Dec"


def test_words_for_codes() -> None:
    assert word("pathway", "epidural_steroid") == "epidural steroid injection"
    assert word("pathway", "own_way") == "own way"


def test_a_missing_value_or_key_is_a_fault() -> None:
    with pytest.raises(KeyError):
        say(Sentence("response.headline.lost"))
    with pytest.raises(KeyError):
        say(Sentence("response.headline.never"))


@given(
    st.lists(st.tuples(st.integers(-7 * 24, 200 * 24), st.integers(0, 20)), max_size=8),
    st.integers(0, 250),
    st.integers(1, 90) | st.none(),
    st.booleans(),
    st.lists(st.tuples(st.integers(1, 100), st.sampled_from([None, 1, 2]), st.sampled_from(["missed", "refused"]))),
)
def test_every_verdict_can_be_said(
    points: list[tuple[int, int]],
    age: int,
    following: int | None,
    numb: bool,
    missing: list[tuple[int, int | None, str]],
) -> None:
    start = at(1, 5)
    visits = [Visit("S1", start, numb)]
    if following is not None:
        visits.append(Visit("S2", start + timedelta(days=following), numb))
    scores = tuple(reading(start + timedelta(hours=h), half / 2, n) for n, (h, half) in enumerate(points))
    gaps = tuple(Gap(start.date() + timedelta(days=d), weeks, label) for d, weeks, label in missing)
    facts = Facts(tuple(visits), scores, (), (Start("other", date(2026, 1, 20)),), {"S1": gaps, "S2": gaps})
    as_of = start + timedelta(days=age)
    verdicts = judge_problem(facts, RULES.response, as_of, ZONE)
    for verdict in verdicts:
        text = say_all((verdict.headline, *verdict.reason))
        assert text.endswith(".")
        assert "{" not in text
        assert "None" not in text
        assert text[0].isupper()
    failure = failure_of(facts, verdicts, RULES, as_of)
    assert failure is None or say(failure.reason).endswith(".")


def test_a_step_says_its_pathway_once() -> None:
    assert pathway_words("physiotherapy", None) == "physiotherapy"
    assert pathway_words("physiotherapy", "Scapular control") == "physiotherapy: Scapular control"
    assert pathway_words("physiotherapy", "Physiotherapy twice a week") == "Physiotherapy twice a week"
    assert pathway_words("other", "yoga") == "yoga"


def test_a_step_beside_its_bar_and_where_there_is_room() -> None:
    day = date(2026, 10, 12)
    short = ChartStep("occupational_therapy", "ergonomics", day, None)
    assert step_name(short) == "ergonomics from 12-Oct"
    assert step_words(short) == "occupational therapy: ergonomics"
    long = ChartStep("physiotherapy", "Scapular control, weekly", day, None)
    assert step_name(long) == "physiotherapy from 12-Oct"
    assert step_words(long) == "physiotherapy: Scapular control, weekly"
    assert (
        step_name(ChartStep("other", "A walk of an hour each day", day, None))
        == "A walk of an hour each day from 12-Oct"
    )
