"""Says why: the headline and the reason of a verdict, as sentences with numbers, dates and gaps."""

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from tpi_tracker.domain.facts import Gap, Start
from tpi_tracker.domain.instant import day_number, local_date
from tpi_tracker.domain.outcome import Outcome
from tpi_tracker.domain.relief import difference, relief_pct
from tpi_tracker.domain.rules import ResponseRule
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.verdict import Reading, ReasonCode, Verdict


class Told(NamedTuple):
    """All that the sentences may need. The fields mean what they mean in ``Outcome`` and ``judge``."""

    outcome: Outcome
    rule: ResponseRule
    zone: ZoneInfo
    performed_at: datetime
    next_session_at: datetime | None
    anaesthetic: bool
    gaps: tuple[Gap, ...]
    started: tuple[Start, ...]

    def day(self, reading: Reading) -> int:
        """The reading's day number after the injection."""
        return day_number(self.performed_at, reading.at)

    def relief(self, reading: Reading) -> float:
        """Relief in percent; only asked where there is a baseline above zero."""
        pct = relief_pct(self.outcome.baseline.value, reading.value) if self.outcome.baseline else None
        if pct is None:
            raise ValueError("no relief without a baseline above zero")
        return pct

    @property
    def headline(self) -> Sentence:
        """What happened, in one sentence."""
        return _headline(self)

    @property
    def reason(self) -> tuple[Sentence, ...]:
        """The numbers behind it: baseline, scores, where the loss lies, what is missing, what else was begun."""
        return tuple(_reason(self))


def _headline(told: Told) -> Sentence:
    found, rule = told.outcome, told.rule
    match found.verdict:
        case Verdict.NOT_ASSESSABLE:
            return _not_assessable(told)
        case Verdict.PENDING if found.reason_code is ReasonCode.NOT_YET:
            return Sentence("response.headline.not_yet", {"day": rule.judged_from_day})
        case Verdict.SUSTAINED | Verdict.UNCONFIRMED | Verdict.PENDING:
            return Sentence(
                f"response.headline.{found.verdict}",
                {"relief": rule.relief_pct, "count": found.longest_days, "goal": rule.horizon_day},
            )
        case Verdict.NOT_SUSTAINED:
            assert found.first_reached
            assert found.last_reached
            assert found.lost
            first, last, lost = told.day(found.first_reached), told.day(found.last_reached), told.day(found.lost)
            key = "not_sustained" if first == last else "not_sustained_until"
            return Sentence(
                f"response.headline.{key}", {"relief": rule.relief_pct, "first": first, "until": last, "lost": lost}
            )
        case Verdict.WORSE:
            assert found.baseline
            rise = difference(found.judged[-1].value, found.baseline.value)
            change = Sentence(f"response.points.{found.baseline.scale}", {"count": rise})
            return Sentence("response.headline.worse", {"change": change, "day": told.day(found.judged[-1])})
    assert found.best is not None
    best = told.relief(found.best)
    values: dict[str, Any] = {"best": best, "day": told.day(found.best), "partial": rule.partial_pct}
    if found.verdict is Verdict.ANAESTHETIC_ONLY:
        key = "anaesthetic" if told.anaesthetic else "first_hours"
        return Sentence(
            f"response.headline.{key}",
            {**values, "hours": Sentence("response.hours", {"count": rule.procedural_hours})},
        )
    if found.verdict is Verdict.PARTIAL:
        return Sentence("response.headline.partial", values)
    return Sentence("response.headline.none" if best > 0 else "response.headline.none_at_all", values)


def _not_assessable(told: Told) -> Sentence:
    rule = told.rule
    match told.outcome.reason_code:
        case ReasonCode.BASELINE_LOW:
            assert told.outcome.baseline
            return Sentence("response.headline.baseline_low", {"value": _value(told.outcome.baseline)})
        case ReasonCode.SUPERSEDED:
            assert told.next_session_at
            on = local_date(told.next_session_at, told.zone)
            return Sentence("response.headline.superseded", {"on": on})
        case ReasonCode.LOST:
            return Sentence("response.headline.lost", {"day": rule.lost_day})
    return Sentence("response.headline.no_baseline", {"days": rule.baseline_max_age_days})


def _reason(told: Told) -> Iterator[Sentence]:
    found = told.outcome
    if found.baseline is None:
        yield Sentence("response.reason.no_baseline")
        yield from _missing(told.gaps)
        yield from _also(told)
        return
    values = {
        "value": _value(found.baseline),
        "pair": pair_words(found.baseline.pair),
        "on": local_date(found.baseline.at, told.zone),
    }
    yield Sentence("response.reason.baseline", values)
    clauses = list(_clauses(told))
    if clauses:
        yield Sentence("response.reason.scores", {"clauses": clauses})
    if found.verdict is Verdict.NOT_SUSTAINED and found.lost is not None and found.last_reached is not None:
        yield from _where_lost(told, found.last_reached, found.lost)
    else:
        yield from _missing(told.gaps)
    if found.other_pairs:
        pairs = [pair_words(pair) for pair in found.other_pairs]
        yield Sentence("response.reason.others", {"pairs": pairs, "count": len(pairs)})
    yield from _also(told)


def _worth_telling(found: Outcome) -> list[Reading]:
    """The two or three scores that carry the verdict, in order of time."""
    judged = found.judged
    match found.verdict:
        case Verdict.NOT_ASSESSABLE if not (found.baseline and found.baseline.value and judged):
            return []
        case Verdict.NOT_SUSTAINED:
            chosen = [found.last_reached, found.lost]
        case Verdict.SUSTAINED | Verdict.UNCONFIRMED:
            chosen = [found.first_reached, judged[-1]]
        case Verdict.ANAESTHETIC_ONLY:
            chosen = [found.procedural, found.best, judged[-1]]
        case _:
            chosen = [found.best, judged[-1]] if judged else [found.procedural]
    kept = {reading.at: reading for reading in chosen if reading is not None}
    return [kept[at] for at in sorted(kept)]


def _clauses(told: Told) -> Iterator[Sentence]:
    before = ""
    for reading in _worth_telling(told.outcome):
        pct = told.relief(reading)
        key = "relief" if pct > 0 else "same" if pct == 0 else "more"
        if reading is told.outcome.procedural:
            hours = Sentence("response.hours", {"count": told.rule.procedural_hours})
            yield Sentence(f"response.clause.{key}_early", {"value": _value(reading), "pct": abs(pct), "hours": hours})
        else:
            again = "_too" if key == before == "relief" else ""
            on = local_date(reading.at, told.zone)
            yield Sentence(f"response.clause.{key}{again}", {"value": _value(reading), "pct": abs(pct), "on": on})
        before = key


def _where_lost(told: Told, reached: Reading, lost: Reading) -> Iterator[Sentence]:
    first, last = (local_date(reading.at, told.zone) for reading in (reached, lost))
    between = tuple(gap for gap in told.gaps if first < gap.on < last)
    days = {"first": told.day(reached), "last": told.day(lost)}
    if len(between) == 1:
        (gap,) = between
        values = {"names": [_name(gap)], "label": gap.label, "on": gap.on}
        yield Sentence("response.reason.lost_in_gap", {**values, **days})
    elif between:
        yield Sentence("response.reason.lost_in_gaps", {"gaps": _gaps(between), **days})
    else:
        yield Sentence("response.reason.lost_between", days)
    yield from _missing(tuple(gap for gap in told.gaps if gap not in between))


def _missing(gaps: tuple[Gap, ...]) -> Iterator[Sentence]:
    if gaps:
        yield Sentence("response.reason.missing", {"gaps": _gaps(gaps)})


def _gaps(gaps: tuple[Gap, ...]) -> list[Sentence]:
    return [Sentence("response.gap.told", {"name": _name(gap), "label": gap.label, "on": gap.on}) for gap in gaps]


def _name(gap: Gap) -> Sentence:
    return Sentence("response.gap.asked" if gap.weeks is None else "response.gap.planned", {"weeks": gap.weeks})


def _also(told: Told) -> Iterator[Sentence]:
    if told.started:
        steps = [Sentence("response.started", {"pathway": start.pathway, "on": start.on}) for start in told.started]
        yield Sentence("response.reason.started", {"steps": steps})


@lru_cache(maxsize=256)
def pair_words(pair: tuple[str, str]) -> Sentence:
    """A scale and measure by name."""
    return Sentence("response.pair", {"scale": pair[0], "measure": pair[1]})


def _value(reading: Reading) -> Sentence:
    return _value_of(reading.scale, reading.value)


@lru_cache(maxsize=4096)
def _value_of(scale: str, value: float) -> Sentence:
    return Sentence(f"response.value.{scale}", {"value": value})
