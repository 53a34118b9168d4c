"""The answers behind a questionnaire's total: the same problem, the same instant. They go where their total goes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from tpi_tracker.domain.instruments import InstrumentResult, answer_values, result_of, result_of_totals, wrong_answers
from tpi_tracker.domain.questionnaire import Instrument
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.services import questionnaires
from tpi_tracker.services.undoing import Steps
from tpi_tracker.store.database import Reader

CORRECTED = "the total was corrected by itself"

Answered = Mapping[tuple[str, datetime], Mapping[str, str]]
"""Instrument and instant to the answers given then."""


class ItemAnswer(Protocol):
    """One answered item, a record or a plain row."""

    @property
    def instrument(self) -> str: ...
    @property
    def taken_at(self) -> datetime: ...
    @property
    def item(self) -> str: ...
    @property
    def value(self) -> str: ...


class Taken(NamedTuple):
    """One questionnaire as it was taken: its totals that are numbers, its answers, and what they say together."""

    instrument: Instrument
    taken_at: datetime
    totals: Mapping[str, float]
    answers: Mapping[str, str]
    result: InstrumentResult


def latest_values(answers: Iterable[ItemAnswer], as_of: datetime) -> dict[str, dict[str, float]]:
    """What the latest filling of each questionnaire says, up to an instant: the value of each item by its key.

    A filling with an answer that its questionnaire does not have says nothing: it is not guessed at.
    """
    latest: dict[str, tuple[datetime, dict[str, str]]] = {}
    for (key, at), given in by_instant(answers).items():
        if at <= as_of and (key not in latest or at >= latest[key][0]):
            latest[key] = (at, given)
    found = {}
    for key, (_, given) in latest.items():
        known = questionnaires.instrument(key)
        if known is not None and not wrong_answers(known, given):
            found[key] = answer_values(known, given)
    return found


def by_instant(answers: Iterable[ItemAnswer]) -> dict[tuple[str, datetime], dict[str, str]]:
    """Answers that count, by instrument and instant; of two to one item the one recorded last."""
    found: dict[tuple[str, datetime], dict[str, str]] = {}
    for answer in answers:
        found.setdefault((answer.instrument, answer.taken_at), {})[_item_key(answer)] = answer.value
    return found


def _item_key(answer: ItemAnswer) -> str:
    """The item's key; a file may name an item by its place, ``1`` or ``q1``."""
    known = questionnaires.instrument(answer.instrument)
    place = answer.item.lower().removeprefix("q")
    if known is None or known.item(answer.item) is not None or not (place.isascii() and place.isdigit()):
        return answer.item
    return known.items[int(place) - 1].key if 0 < int(place) <= len(known.items) else answer.item


def taken(scores: Iterable[Score], answered: Answered) -> list[Taken]:
    """Every questionnaire with a total that is a number, in order of time; unknown instruments are left out."""
    groups: dict[tuple[str, datetime], dict[str, float]] = {}
    for score in sorted(scores, key=lambda s: s.taken_at):
        owner = questionnaires.instrument_of(score.scale)
        if owner is not None and score.value is not None and not score.is_retracted:
            groups.setdefault((owner.key, score.taken_at), {})[score.scale] = score.value
    found = []
    for (key, at), totals in groups.items():
        owner = questionnaires.instrument(key)
        assert owner is not None
        given = answered.get((key, at), {})
        found.append(Taken(owner, at, totals, given, reading(owner, totals, given)))
    return found


def reading(instrument: Instrument, totals: Mapping[str, float], given: Mapping[str, str]) -> InstrumentResult:
    """What totals and answers say: the answers where they make these very totals, else the totals alone."""
    if given and not wrong_answers(instrument, given):
        result = result_of(instrument, given)
        if all(abs(value - result.totals.get(key, value + 1)) < 1e-6 for key, value in totals.items()):
            return result
    return result_of_totals(instrument, totals)


def of_score(reader: Reader, score: Score) -> list[Answer]:
    """The answers that a stored total was made of."""
    owner = questionnaires.instrument_of(score.scale)
    if owner is None:
        return []
    found = reader.all(Answer, problem_id=score.problem_id, instrument=owner.key)
    return [answer for answer in found if answer.taken_at == score.taken_at]


def totals_beside(reader: Reader, score: Score) -> list[Score]:
    """The totals of the same questionnaire at the same instant, this one first."""
    owner = questionnaires.instrument_of(score.scale)
    if owner is None or len(owner.totals) == 1:
        return [score]
    keys = [total.key for total in owner.totals if total.key != score.scale]
    found = reader.all(Score, problem_id=score.problem_id, scale=keys)
    return [score, *(other for other in found if other.taken_at == score.taken_at)]


def follow(steps: Steps, before: Score, after: Score) -> None:
    """A total was corrected: its answers move with its instant, and go where they no longer make it."""
    answers = of_score(steps.writer, before)
    if not answers:
        return
    if after.value != before.value:
        retract(steps, answers, CORRECTED)
    elif after.taken_at != before.taken_at:
        for answer in answers:
            steps.amend(answer, answer.changed(taken_at=after.taken_at))


def retract(steps: Steps, answers: Sequence[Answer], reason: str) -> None:
    """Marks answers as entered in error."""
    for answer in answers:
        steps.retract(answer, reason)
