"""What the answers of a questionnaire add up to. Missing is never zero: a half answered one has no total."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.questionnaire import Instrument, Item, Scoring, Total
from tpi_tracker.domain.sentence import Sentence

Given = Mapping[str, str]
"""What was answered: item key to the answer as it is stored. An item that is not there was not answered."""

NAMED = 4
"""Up to so many missing items are named in a sentence."""


@dataclass(frozen=True, slots=True)
class InstrumentResult:
    """What is known of one questionnaire at one time.

    ``totals`` by key, empty while an answer is missing; ``missing`` are the items still needed, by key; ``parts`` the
    sums of its parts. ``positive``: whether a published cut-off or rule is reached, None where there is none or it
    cannot be told from what is there. ``sentence`` says all of it.
    """

    instrument: str
    sentence: Sentence
    totals: Mapping[str, float] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    parts: Mapping[str, float] = field(default_factory=dict)
    regions: int | None = None
    positive: bool | None = None
    answered: bool = True
    """Whether it was made of answers; False for totals taken from a sheet."""

    @property
    def is_complete(self) -> bool:
        return bool(self.totals)


def result_of(instrument: Instrument, given: Given) -> InstrumentResult:
    """Totals and reading of the answers given. Raises ``Refused`` naming each answer that is none."""
    wrong = wrong_answers(instrument, given)
    if wrong:
        raise Refused(wrong)
    values = {item.key: _value(item, given[item.key]) for item in instrument.items if item.key in given}
    missing = _missing(instrument, values)
    if missing or not instrument.items:
        return InstrumentResult(instrument.key, _open(instrument, values, missing), missing=missing)
    match instrument.scoring:
        case Scoring.GCPS:
            return _graded(instrument, values)
        case Scoring.FIBROMYALGIA:
            return _widespread(instrument, values)
        case Scoring.MEAN:
            return _plain(instrument, sum(values.values()) / len(values))
        case _:
            return _summed(instrument, values)


def result_of_totals(instrument: Instrument, totals: Mapping[str, float]) -> InstrumentResult:
    """The reading of totals taken from a sheet: what needs the answers stays open."""
    known = [total for total in instrument.totals if total.key in totals]
    sentences = [_total_words(total, totals[total.key]) for total in known]
    cut = [total for total in known if total.positive_from is not None]
    positive = any(totals[total.key] >= (total.positive_from or 0) for total in cut) if cut else None
    if not known:
        return InstrumentResult(instrument.key, _open(instrument, {}, ()))
    sentence = sentences[0]
    for further in sentences[1:]:
        sentence = Sentence("instrument.both", {"first": sentence, "second": further})
    return InstrumentResult(instrument.key, sentence, dict(totals), positive=positive, answered=False)


def wrong_answers(instrument: Instrument, given: Given) -> list[DomainError]:
    """A sentence for each answer the item does not have, naming item, value and range."""
    wrong = []
    for key, answer in given.items():
        item = instrument.item(key)
        if item is None:
            wrong.append(DomainError(key, f'"{key}" is not an item of {instrument.title}.'))
        elif item.choice(answer) is None:
            wrong.append(DomainError(key, f'{instrument.title}, {item.short}: "{answer}" is not {_range(item)}.'))
    return wrong


def answer_values(instrument: Instrument, given: Given) -> dict[str, float]:
    """What each answer counts; answers that are none are left out."""
    found = {}
    for item in instrument.items:
        choice = item.choice(given[item.key]) if item.key in given else None
        if choice is not None:
            found[item.key] = choice.value
    return found


def _value(item: Item, answer: str) -> float:
    choice = item.choice(answer)
    assert choice is not None
    return choice.value


def _range(item: Item) -> str:
    """``a whole number from 0 to 10``, or the words that can be chosen."""
    if item.choices[0].key.lstrip("-").isdigit():
        return f"a whole number from {item.low:g} to {item.high:g}"
    keys = [choice.key for choice in item.choices]
    return f"one of {', '.join(keys)}"


def _missing(instrument: Instrument, values: Mapping[str, float]) -> tuple[str, ...]:
    """The items still needed; the graded scale needs no more once its grade is settled."""
    if instrument.scoring is Scoring.GCPS and _settled(instrument, values) is not None:
        return ()
    return tuple(item.key for item in instrument.items if item.key not in values)


def _settled(instrument: Instrument, values: Mapping[str, float]) -> int | None:
    """The grade that the days alone decide: 0 without pain on most days, 3 with limits on most days."""
    often = instrument.cuts["often_from"]
    if "pain_days" not in values:
        return None
    if values["pain_days"] < often:
        return 0
    return 3 if values.get("limits_days", 0.0) >= often else None


def _graded(instrument: Instrument, values: Mapping[str, float]) -> InstrumentResult:
    total = instrument.totals[0]
    grade = _settled(instrument, values)
    told: dict[str, object] = {}
    key = "instrument.gcps_days"
    if grade is None:
        peg = sum(values[item] for item in ("pain", "enjoyment", "activity"))
        grade = 2 if peg >= instrument.cuts["peg_sum"] else 1
        key, told = "instrument.gcps_sum", {"sum": peg, "cut": instrument.cuts["peg_sum"]}
    elif grade == 3:
        key = "instrument.gcps_limits"
    band = total.band(grade)
    sentence = Sentence(key, {"grade": grade, "band": band.word if band else "", **told})
    return InstrumentResult(instrument.key, sentence, {total.key: float(grade)})


def _widespread(instrument: Instrument, values: Mapping[str, float]) -> InstrumentResult:
    totals = {
        total.key: sum(values[item.key] for item in instrument.items if item.total == total.key)
        for total in instrument.totals
    }
    hurting = {item.region for item in instrument.items if item.region and item.generalized and values[item.key]}
    cuts, wpi, sss = instrument.cuts, totals["wpi"], totals["sss"]
    enough = (wpi >= cuts["wpi"] and sss >= cuts["sss"]) or (
        cuts["wpi_from"] <= wpi <= cuts["wpi_to"] and sss >= cuts["sss_with_fewer"]
    )
    lacks = []
    if not enough:
        lacks.append(Sentence("instrument.fm_counts", cuts))
    if len(hurting) < cuts["regions"]:
        lacks.append(Sentence("instrument.fm_regions", cuts))
    if not values["three_months"]:
        lacks.append(Sentence("instrument.fm_months"))
    told = {"wpi": wpi, "sss": sss, "regions": len(hurting), "of": len(instrument.regions)}
    sentence = Sentence("instrument.fm_not", {**told, "lacks": lacks}) if lacks else Sentence("instrument.fm_met", told)
    return InstrumentResult(instrument.key, sentence, totals, regions=len(hurting), positive=not lacks)


def _summed(instrument: Instrument, values: Mapping[str, float]) -> InstrumentResult:
    total = instrument.totals[0]
    value = sum(values[item.key] for item in instrument.items if item.total == total.key)
    sums = {part.key: sum(values[item] for item in part.items) for part in instrument.parts}
    if instrument.scoring is Scoring.LABEL:
        return _labelled(instrument, total, value)
    if not instrument.parts:
        return _plain(instrument, value)
    reached = [part for part in instrument.parts if sums[part.key] >= part.positive_from]
    words = [Sentence("instrument.part", {"title": p.title, "value": sums[p.key]}) for p in instrument.parts]
    told: dict[str, object] = {
        "what": _total_words(total, value),
        "parts": words,
        "cut": instrument.parts[0].positive_from,
    }
    told["reached"] = [part.title for part in reached]
    sentence = Sentence("instrument.parts_reached" if reached else "instrument.parts_below", told)
    return InstrumentResult(instrument.key, sentence, {total.key: value}, parts=sums, positive=bool(reached))


def _labelled(instrument: Instrument, total: Total, value: float) -> InstrumentResult:
    label = next(choice.text for choice in instrument.items[0].choices if choice.value == value)
    told = {"title": total.title, "label": label, "value": value, "high": total.high}
    return InstrumentResult(instrument.key, Sentence("instrument.label", told), {total.key: value})


def _plain(instrument: Instrument, value: float) -> InstrumentResult:
    total = instrument.totals[0]
    return InstrumentResult(instrument.key, _total_words(total, value), {total.key: value})


def _total_words(total: Total, value: float) -> Sentence:
    band = total.band(value)
    told = {
        "title": total.title,
        "value": value,
        "low": total.low,
        "high": total.high,
        "direction": Sentence(f"instrument.{'higher_worse' if total.higher_is_worse else 'higher_better'}"),
    }
    if band is None:
        return Sentence("instrument.total", told)
    return Sentence("instrument.total_band", {**told, "band": band.word})


def _open(instrument: Instrument, values: Mapping[str, float], missing: Sequence[str]) -> Sentence:
    needed = len(values) + len(missing)
    if not instrument.items:
        return Sentence("instrument.nothing_total")
    if not values:
        return Sentence("instrument.nothing", {"count": needed})
    if len(missing) > NAMED:
        return Sentence("instrument.open_many", {"answered": len(values), "needed": needed})
    names = [item.short for item in instrument.items if item.key in missing]
    return Sentence("instrument.open", {"answered": len(values), "needed": needed, "items": names})
