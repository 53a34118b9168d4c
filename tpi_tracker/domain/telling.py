"""Says why: the headline and the reason of a verdict, as sentences with numbers, dates and gaps."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from tpi_tracker.domain.facts import Gap, Start
from tpi_tracker.domain.instant import day_number, local_date
from tpi_tracker.domain.relief import difference, relief_pct
from tpi_tracker.domain.rules import ResponseRule
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.verdict import Reading, ReasonCode, Verdict


@dataclass(slots=True)
class Told:
    """All that the sentences may need. The fields mean what they mean in ``ResponseVerdict``.

    ``first_reached`` and ``last_reached`` are the first and last judged score with enough relief, ``lost`` the first
    score below it after the last one.
    """

    verdict: Verdict
    code: ReasonCode | None
    rule: ResponseRule
    zone: ZoneInfo
    performed_at: datetime
    next_session_at: datetime | None
    baseline: Reading | None
    others: tuple[tuple[str, str], ...]
    procedural: Reading | None
    best: Reading | None
    judged: tuple[Reading, ...]
    documented_days: int | None
    first_reached: Reading | None
    last_reached: Reading | None
    lost: Reading | None
    anaesthetic: bool
    gaps: tuple[Gap, ...]
    started: tuple[Start, ...]

    def day(self, reading: Reading) -> int:
        """The reading's day number after the injection."""
        return day_number(self.performed_at, reading.at)

    def relief(self, reading: Reading) -> float:
        """Relief in percent; only asked where there is a baseline above zero."""
        pct = relief_pct(self.baseline.value, reading.value) if self.baseline else None
        if pct is None:
            raise ValueError("no relief without a baseline above zero")
        return pct


def headline(told: Told) -> Sentence:
    """What happened, in one sentence."""
    rule, judged = told.rule, told.judged
    match told.verdict:
        case Verdict.NOT_ASSESSABLE:
            return _not_assessable(told)
        case Verdict.PENDING if told.code is ReasonCode.NOT_YET:
            return Sentence("response.headline.not_yet", {"day": rule.judged_from_day})
        case Verdict.SUSTAINED | Verdict.UNCONFIRMED | Verdict.PENDING:
            return Sentence(
                f"response.headline.{told.verdict.value}",
                {"relief": rule.relief_pct, "count": told.documented_days, "goal": rule.horizon_day},
            )
        case Verdict.NOT_SUSTAINED:
            assert told.first_reached
            assert told.last_reached
            assert told.lost
            first, last, lost = (told.day(r) for r in (told.first_reached, told.last_reached, told.lost))
            key = "not_sustained" if first == last else "not_sustained_until"
            return Sentence(
                f"response.headline.{key}", {"relief": rule.relief_pct, "first": first, "until": last, "lost": lost}
            )
        case Verdict.WORSE:
            assert told.baseline
            rise = difference(judged[-1].value, told.baseline.value)
            change = Sentence(f"response.points.{told.baseline.scale}", {"count": rise})
            return Sentence("response.headline.worse", {"change": change, "day": told.day(judged[-1])})
    assert told.best is not None
    values: dict[str, Any] = {"best": told.relief(told.best), "day": told.day(told.best), "partial": rule.partial_pct}
    if told.verdict is Verdict.ANAESTHETIC_ONLY:
        key = "anaesthetic" if told.anaesthetic else "first_hours"
        return Sentence(
            f"response.headline.{key}",
            {**values, "hours": Sentence("response.hours", {"count": rule.procedural_hours})},
        )
    if told.verdict is Verdict.PARTIAL:
        return Sentence("response.headline.partial", values)
    return Sentence("response.headline.none" if told.relief(told.best) > 0 else "response.headline.none_at_all", values)


def reason(told: Told) -> tuple[Sentence, ...]:
    """The numbers behind it: baseline, scores, where the loss lies, what is missing, what else was begun."""
    return tuple(_reason(told))


def _not_assessable(told: Told) -> Sentence:
    rule = told.rule
    match told.code:
        case ReasonCode.BASELINE_LOW:
            assert told.baseline
            return Sentence("response.headline.baseline_low", {"value": _value(told.baseline)})
        case ReasonCode.SUPERSEDED:
            assert told.next_session_at
            on = local_date(told.next_session_at, told.zone)
            return Sentence("response.headline.superseded", {"on": on})
        case ReasonCode.LOST:
            return Sentence("response.headline.lost", {"day": rule.lost_day})
    return Sentence("response.headline.no_baseline", {"days": rule.baseline_max_age_days})


def _reason(told: Told) -> Iterator[Sentence]:
    if told.baseline is None:
        yield Sentence("response.reason.no_baseline")
        yield from _missing(told.gaps)
        yield from _also(told)
        return
    on = local_date(told.baseline.at, told.zone)
    yield Sentence(
        "response.reason.baseline", {"value": _value(told.baseline), "pair": pair_words(told.baseline.pair), "on": on}
    )
    clauses = list(_clauses(told))
    if clauses:
        yield Sentence("response.reason.scores", {"clauses": clauses})
    if told.lost is not None and told.last_reached is not None and told.verdict is Verdict.NOT_SUSTAINED:
        yield from _where_lost(told, told.last_reached, told.lost)
    else:
        yield from _missing(told.gaps)
    if told.others:
        yield Sentence(
            "response.reason.others", {"pairs": [pair_words(pair) for pair in told.others], "count": len(told.others)}
        )
    yield from _also(told)


def _worth_telling(told: Told) -> list[Reading]:
    """The two or three scores that carry the verdict, in order of time."""
    if told.verdict is Verdict.NOT_ASSESSABLE and not (told.baseline and told.baseline.value and told.judged):
        return []
    judged = told.judged
    match told.verdict:
        case Verdict.NOT_SUSTAINED:
            chosen = [told.last_reached, told.lost]
        case Verdict.SUSTAINED | Verdict.UNCONFIRMED:
            chosen = [told.first_reached, judged[-1]]
        case Verdict.ANAESTHETIC_ONLY:
            chosen = [told.procedural, told.best, judged[-1]]
        case _:
            chosen = [told.best, judged[-1]] if judged else [told.procedural]
    kept = {reading.at: reading for reading in chosen if reading is not None}
    return [kept[at] for at in sorted(kept)]


def _clauses(told: Told) -> Iterator[Sentence]:
    before = ""
    for reading in _worth_telling(told):
        pct = told.relief(reading)
        key = "relief" if pct > 0 else "same" if pct == 0 else "more"
        values: dict[str, Any] = {"value": _value(reading), "pct": abs(pct)}
        if reading is told.procedural:
            values["hours"] = Sentence("response.hours", {"count": told.rule.procedural_hours})
            yield Sentence(f"response.clause.{key}_early", values)
        else:
            again = "_too" if key == before == "relief" else ""
            yield Sentence(f"response.clause.{key}{again}", {**values, "on": local_date(reading.at, told.zone)})
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


def pair_words(pair: tuple[str, str]) -> Sentence:
    """A scale and measure by name."""
    return Sentence("response.pair", {"scale": pair[0], "measure": pair[1]})


def _value(reading: Reading) -> Sentence:
    return Sentence(f"response.value.{reading.scale}", {"value": reading.value})
