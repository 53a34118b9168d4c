"""What must hold of the response rule for any history, and the same verdicts from a second, plainer reading of it."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.facts import facts_of
from tpi_tracker.domain.response import judge, judge_problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.verdict import Reading, ResponseVerdict
from tpi_tracker.services.catalogue import rules

RULE = rules().response
ZONE = ZoneInfo("Europe/Prague")
START = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)

WIDTH = {"nrs": 10, "vas": 100, "faces": 10}
SCALES = ("nrs", "vas", "faces")
MEASURES = ("now", "average", "worst", "least")

instants = st.one_of(
    st.integers(0, 260 * 24).map(lambda hours: START + timedelta(hours=hours)),
    st.sampled_from([0, 1, 6.5, 7, 13, 14, 28, 41.5, 42, 55.5, 56, 70, 180.5]).map(lambda d: START + timedelta(days=d)),
)


@st.composite
def readings_of_pair(draw: st.DrawFn, scale: str, measure: str) -> list[Reading]:
    tenths = st.integers(0, 1000).map(lambda tenth: tenth / 10)
    value = {"nrs": st.integers(0, 20).map(lambda half: half / 2), "faces": st.integers(0, 5).map(lambda e: e * 2.0)}
    points = draw(st.lists(st.tuples(instants, value.get(scale, tenths)), max_size=7))
    return [Reading(f"{scale}{measure}{i}", at, scale, measure, value, None, i) for i, (at, value) in enumerate(points)]


pairs = st.lists(st.tuples(st.sampled_from(SCALES), st.sampled_from(MEASURES)), min_size=1, max_size=3, unique=True)


@st.composite
def histories(draw: st.DrawFn) -> tuple[datetime, datetime | None, list[Reading], datetime]:
    """A session, the next one, readings of a few pairs with likely baselines, and an instant to judge at."""
    at = START + timedelta(days=7)
    found: list[Reading] = []
    for scale, measure in draw(pairs):
        found += draw(readings_of_pair(scale, measure))
        if draw(st.booleans()):
            value = draw(st.sampled_from([0.2, 0.3, 0.4, 0.6, 0.8, 1.0])) * WIDTH[scale]
            found.append(Reading(f"b{scale}{measure}", at - timedelta(minutes=5), scale, measure, value, None, 99))
    found = [reading._replace(order=order) for order, reading in enumerate(found)]
    following = draw(st.one_of(st.none(), instants.filter(lambda instant: instant > at)))
    return at, following, found, draw(instants) + timedelta(days=draw(st.sampled_from([7, 30, 200])))


def verdict(at: datetime, following: datetime | None, readings: list[Reading], as_of: datetime) -> ResponseVerdict:
    return judge("S", at, following, readings, RULE, as_of, ZONE)


@given(histories(), st.data())
def test_lowering_a_judged_score_never_worsens_the_verdict(
    history: tuple[datetime, datetime | None, list[Reading], datetime], data: st.DataObject
) -> None:
    at, following, readings, as_of = history
    before = verdict(at, following, readings, as_of)
    lowerable = [reading for reading in before.judged if reading.value > 0]
    if not lowerable:
        return
    chosen = data.draw(st.sampled_from(lowerable))
    step = {"nrs": 0.5, "vas": 0.1, "faces": 2.0}[chosen.scale]
    steps = data.draw(st.integers(1, round(chosen.value / step)))
    lower = chosen._replace(value=round(chosen.value - steps * step, 1))
    after = verdict(at, following, [lower if r == chosen else r for r in readings], as_of)
    if before.verdict.rank is None:
        assert after.verdict is before.verdict
    else:
        assert after.verdict.rank is not None
        assert after.verdict.rank >= before.verdict.rank


@given(histories(), st.randoms(use_true_random=False))
def test_order_of_entry_changes_nothing(
    history: tuple[datetime, datetime | None, list[Reading], datetime], random: "object"
) -> None:
    at, following, readings, as_of = history
    single = list({(r.scale, r.measure, r.at): r for r in readings}.values())
    shuffled = list(single)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    shuffled = [reading._replace(order=order) for order, reading in enumerate(shuffled)]
    one, other = verdict(at, following, single, as_of), verdict(at, following, shuffled, as_of)
    assert (one.verdict, one.reason_code, one.final) == (other.verdict, other.reason_code, other.final)
    assert [r.key for r in one.judged] == [r.key for r in other.judged]
    assert one.headline == other.headline
    assert one.reason == other.reason


@given(histories(), readings_of_pair("vas", "least"))
def test_a_pair_without_a_baseline_changes_nothing(
    history: tuple[datetime, datetime | None, list[Reading], datetime], more: list[Reading]
) -> None:
    at, following, readings, as_of = history
    kept = [reading for reading in readings if reading.pair != ("vas", "least")]
    added = [reading for reading in more if reading.at > at]
    assert verdict(at, following, kept, as_of) == verdict(at, following, kept + added, as_of)


@given(histories())
def test_verdict_is_what_the_plain_reading_of_the_rule_gives(
    history: tuple[datetime, datetime | None, list[Reading], datetime],
) -> None:
    at, following, readings, as_of = history
    result = verdict(at, following, readings, as_of)
    assert (result.verdict.value, result.reason_code, result.documented_relief_days) == plain(
        at, following, readings, as_of
    )
    assert result.headline.key
    assert result.reason


@given(st.lists(st.tuples(instants, st.sampled_from(["p1", "p2"]), st.integers(0, 10), st.integers(0, 3))), instants)
def test_another_problem_a_refusal_and_a_retracted_score_change_nothing(
    entries: list[tuple[datetime, str, int, int]], as_of: datetime
) -> None:
    sessions = [
        Session.checked({"session_id": f"S{n}", "problem_id": "p1", "performed_at": START + timedelta(days=60 * n)})
        for n in range(3)
    ]
    kept, all_of_it = [], []
    for number, (at, problem, value, fate) in enumerate(entries):
        told = {"row_id": str(number), "problem_id": problem, "taken_at": at, "scale": "nrs"}
        if fate == 1:
            all_of_it.append(Score.checked({**told, "not_given": "refused"}))
        elif fate == 2:
            all_of_it.append(Score.checked({**told, "value": value, "record_status": "entered_in_error"}))
        else:
            all_of_it.append(Score.checked({**told, "value": value}))
            if problem == "p1":
                kept.append(all_of_it[-1])
    of_problem = [score for score in all_of_it if score.problem_id == "p1"]
    wrong = Session.checked(
        {"session_id": "X", "problem_id": "p1", "performed_at": START, "record_status": "entered_in_error"}
    )
    told = judge_problem(facts_of([*sessions, wrong], of_problem), RULE, as_of, ZONE)
    plainly = judge_problem(facts_of(sessions, kept), RULE, as_of, ZONE)
    assert _without_order(told) == _without_order(plainly)


def _without_order(verdicts: tuple[ResponseVerdict, ...]) -> list[object]:
    return [(v.session_id, v.verdict, v.reason_code, v.final, [r.key for r in v.judged], v.reason) for v in verdicts]


def plain(
    at: datetime, following: datetime | None, readings: list[Reading], as_of: datetime
) -> tuple[str, str | None, int | None]:
    """Section 2 read line by line, with fractions and no thought of speed: verdict, reason code, documented days."""

    def day(earlier: datetime, later: datetime) -> int:
        return int((Fraction((later - earlier) // timedelta(microseconds=1), 86_400_000_000) + Fraction(1, 2)) // 1)

    if following is not None and following > as_of:
        following = None
    last_entered = {(r.scale, r.measure, r.at): r for r in sorted(readings, key=lambda r: r.order) if r.at <= as_of}
    seen = sorted(last_entered.values(), key=lambda r: r.at)
    found = []
    for scale in SCALES:
        for measure in MEASURES:
            of_pair = [r for r in seen if (r.scale, r.measure) == (scale, measure)]
            before = [r for r in of_pair if r.at <= at and day(r.at, at) <= 7]
            if before:
                judged = [
                    Fraction(str(r.value))
                    for r in of_pair
                    if r.at > at and 7 <= day(at, r.at) <= 180 and (following is None or r.at < following)
                ]
                days = [r.at for r in of_pair if r.at > at and 7 <= day(at, r.at) <= 180]
                early = [r for r in of_pair if at < r.at <= at + timedelta(hours=2)]
                found.append((len(judged), before[-1], judged, days[: len(judged)], early))
    if not found:
        return "not_assessable", "no_baseline", None
    _, baseline, judged, days, early = max(found, key=lambda f: f[0])
    b, width = Fraction(str(baseline.value)), WIDTH[baseline.scale]
    if b < Fraction(3, 10) * width:
        return "not_assessable", "baseline_low", None
    if not judged:
        if following is not None:
            return "not_assessable", "superseded", None
        return ("not_assessable", "lost", None) if day(at, as_of) >= 56 else ("pending", "not_yet", None)
    relief = [(b - s) / b for s in judged]
    runs: list[int] = []
    for first in range(len(judged)):
        for last in range(first, len(judged)):
            if all(r >= Fraction(1, 2) for r in relief[first : last + 1]):
                begin = at if first == 0 and day(at, days[0]) <= 56 else days[first]
                runs.append(day(begin, days[last]))
    documented = max(runs, default=None)
    if documented is not None:
        if documented >= 42:
            return "sustained", None, documented
        if relief[-1] < Fraction(1, 2):
            return "not_sustained", None, documented
        if day(at, as_of) >= 56 or following is not None:
            return "unconfirmed", None, documented
        return "pending", "responding", documented
    if b - judged[-1] <= -Fraction(1, 5) * width:
        return "worse", None, None
    if max(relief) >= Fraction(3, 10):
        return "partial", None, None
    if any((b - Fraction(str(r.value))) / b >= Fraction(1, 2) for r in early):
        return "anaesthetic_only", None, None
    return "none", None, None
