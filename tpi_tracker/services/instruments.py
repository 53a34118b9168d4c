"""What a user does with questionnaires: record one, correct one, ask for the latest of each."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from tpi_tracker.domain.codes import NotGiven, Source
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.instruments import result_of
from tpi_tracker.domain.questionnaire import Instrument
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.render.wording import say
from tpi_tracker.services import answers as behind
from tpi_tracker.services import judging, questionnaires, scores, seen
from tpi_tracker.services.answers import Taken
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.problems import problem_of
from tpi_tracker.services.saving import Missing, Saved, retried
from tpi_tracker.services.seen import Seen
from tpi_tracker.services.undoing import Steps, undo_of
from tpi_tracker.store.database import Reader
from tpi_tracker.store.errors import Conflict


class QuestionnaireConflict(Conflict):
    """A questionnaire was changed since it was read: as it was ``opened``, ``kept`` now and ``typed``, and why."""

    def __init__(self, stored: Score, opened: "Entered", kept: "Entered", typed: "Entered", reason: str | None) -> None:
        super().__init__(stored)
        self.opened, self.kept, self.typed, self.reason = opened, kept, typed, reason


class Entered(NamedTuple):
    """One questionnaire as records that are not kept yet: its totals, then its answers."""

    scores: tuple[Score, ...]
    answers: tuple[Answer, ...] = ()


def entered(
    instrument: Instrument,
    problem_id: str,
    taken_at: datetime,
    source: Source | str | None,
    *,
    answers: Mapping[str, str] | None = None,
    totals: Mapping[str, float] | None = None,
    not_given: NotGiven | str | None = None,
) -> Entered:
    """The records of one questionnaire: of its ``answers``, else of the ``totals`` on its sheet, else of why there is
    none. Raises ``Refused``: for half answers at the first item that is missing, for a total at the total."""
    common = {"problem_id": problem_id, "taken_at": taken_at, "source": source}
    if not_given is not None:
        rows = [common | {"scale": total.key, "not_given": not_given} for total in instrument.totals]
        return Entered(tuple(Score.checked(row) for row in rows))
    if answers:
        result = result_of(instrument, answers)
        if not result.is_complete:
            raise Refused([DomainError(result.missing[0], say(result.sentence))])
        kept = tuple(
            Answer.checked(
                {"problem_id": problem_id, "taken_at": taken_at, "instrument": instrument.key}
                | {"item": item.key, "value": choice.key}
            )
            for item in instrument.items
            if item.key in answers and (choice := item.choice(answers[item.key])) is not None
        )
        return Entered(tuple(_score(common, key, value) for key, value in result.totals.items()), kept)
    if totals:
        return Entered(tuple(_score(common, key, value) for key, value in totals.items()))
    first = instrument.items[0].key if instrument.items else instrument.totals[0].key
    raise Refused([DomainError(first, say(result_of(instrument, {}).sentence))])


def record(
    clinic: Clinic,
    problem_id: str,
    instrument: str,
    *,
    taken_at: datetime,
    source: Source | str | None = None,
    answers: Mapping[str, str] | None = None,
    totals: Mapping[str, float] | None = None,
    not_given: NotGiven | str | None = None,
    save_id: str | None = None,
) -> Saved:
    """Keeps a questionnaire: its answers and its totals in one transaction, taken back as one.

    The record given back is the (first) total. Raises ``Refused``, and ``KeyError`` for an instrument nobody knows.
    """
    made = entered(known(instrument), problem_id, taken_at, source, answers=answers, totals=totals, not_given=not_given)
    return scores.record_all(clinic, made.scores, answers=made.answers, save_id=save_id)


@retried
def amend(
    clinic: Clinic, row_id: str, made: Entered, reason: str | None = None, *, opened: Entered | None = None
) -> Saved:
    """Puts ``made`` in place of the questionnaire that the total ``row_id`` belongs to.

    What stays the same stays as it is; the record given back is the (first) total. ``opened`` is what ``kept`` gave.
    Raises ``Refused``, ``Missing``, and with ``opened`` ``QuestionnaireConflict`` when somebody changed it since.
    """
    with clinic.writing(Right.RECORD_SCORE) as writer:
        before = writer.get(Score, row_id)
        if before is None:
            raise Missing(Score, row_id)
        if opened is not None and _versions(now := _kept(writer, before)) != _versions(opened):
            raise QuestionnaireConflict(before, opened, now, made, reason)
        for score in made.scores:
            scores.check(writer, clinic, score)
        steps = Steps(writer)
        former = {score.scale: score for score in behind.totals_beside(writer, before)}
        given = {answer.item: answer for answer in behind.of_score(writer, before)}
        totals = [_keep_score(steps, former.pop(score.scale, None), score, reason) for score in made.scores]
        for score in former.values():
            steps.retract(score, reason or behind.CORRECTED)
        for answer in made.answers:
            _keep_answer(steps, given.pop(answer.item, None), answer, reason)
        behind.retract(steps, list(given.values()), reason or behind.CORRECTED)
        turns, told = scores.settle(clinic, steps, before.problem_id, totals, (before, *former.values()))
        verdict = judging.verdict_at(told, clinic, totals[0].taken_at)
        changes = writer.changes
    return Saved(totals[0], changes, verdict, undo_of(clinic, Right.RECORD_SCORE, steps, (before.problem_id,)), turns)


def get(clinic: Clinic, row_id: str) -> tuple[Score, ...]:
    """The totals of the questionnaire that a stored total belongs to, that one first. Raises ``Missing``."""
    with clinic.reading() as reader:
        score = reader.get(Score, row_id)
        if score is None:
            raise Missing(Score, row_id)
        return tuple(behind.totals_beside(reader, score))


def kept(clinic: Clinic, row_id: str) -> Entered:
    """The questionnaire that a stored total belongs to, as it is kept, for the form that corrects it."""
    with clinic.reading() as reader:
        score = reader.get(Score, row_id)
        if score is None:
            raise Missing(Score, row_id)
        return _kept(reader, score)


def as_it_was(clinic: Clinic, shown: Seen) -> Entered:
    """The questionnaire in the versions that a form began from."""
    rows = seen.records(clinic, shown)
    return Entered(
        tuple(row for row in rows if isinstance(row, Score)), tuple(row for row in rows if isinstance(row, Answer))
    )


def _kept(reader: Reader, score: Score) -> Entered:
    return Entered(tuple(behind.totals_beside(reader, score)), tuple(behind.of_score(reader, score)))


def _versions(entered: Entered) -> dict[str, int]:
    return {record.key: record.version for record in (*entered.scores, *entered.answers)}


def answers_of(clinic: Clinic, score: Score) -> dict[str, str]:
    """The answers that a stored total was made of; empty where only the total was taken, or they do not make it."""
    owner = questionnaires.instrument_of(score.scale)
    if owner is None or score.value is None:
        return {}
    with clinic.reading() as reader:
        given = behind.by_instant(behind.of_score(reader, score)).get((owner.key, score.taken_at), {})
    result = behind.reading(owner, {score.scale: score.value}, given)
    return dict(given) if given and result.answered else {}


def results_for(clinic: Clinic, problem_id: str) -> dict[str, Taken]:
    """The latest questionnaire of each kind with a total, by the instrument's key, up to now. Raises ``Missing``.

    ``Taken.result`` is its reading: totals, ``positive`` or not (None where no cut-off is published or the answers
    are not there), and a sentence with the band.
    """
    now = clinic.now()
    with clinic.reading() as reader:
        problem_of(reader, problem_id)
        kept = [score for score in reader.all(Score, problem_id=problem_id) if score.taken_at <= now]
        answered = behind.by_instant(reader.all(Answer, problem_id=problem_id))
    return {found.instrument.key: found for found in behind.taken(kept, answered)}


def known(key: str) -> Instrument:
    """The questionnaire of a key. Raises ``KeyError``: the form offers only known ones."""
    found = questionnaires.instrument(key)
    if found is None:
        raise KeyError(key)
    return found


def _score(common: Mapping[str, object], key: str, value: float) -> Score:
    """The total as a score; what is wrong with it is said at the total."""
    try:
        return Score.checked({**common, "scale": key, "value": value})
    except Refused as refused:
        raise Refused(
            [DomainError(key if p.field == "value" else p.field, p.sentence) for p in refused.problems]
        ) from None


_SAME = ("taken_at", "value", "not_given", "source")


def _keep_score(steps: Steps, before: Score | None, score: Score, reason: str | None) -> Score:
    if before is None:
        return steps.insert(score)
    values = {name: getattr(score, name) for name in _SAME}
    if all(getattr(before, name) == value for name, value in values.items()):
        return before
    return steps.amend(before, before.changed(**values), reason)


def _keep_answer(steps: Steps, before: Answer | None, answer: Answer, reason: str | None) -> None:
    if before is None:
        steps.insert(answer)
    elif (before.value, before.taken_at) != (answer.value, answer.taken_at):
        steps.amend(before, before.changed(value=answer.value, taken_at=answer.taken_at), reason)
