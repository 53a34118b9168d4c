"""Handing the device to the patient: what is asked today, and the one thing that may be written meanwhile."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Final, NamedTuple

from tpi_tracker.domain.codes import Measure, NotGiven, Source
from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.instruments import result_of
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.questionnaire import Choice, Instrument
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import Answer, Score
from tpi_tracker.services import drafts, instruments, log_in, questionnaires, scores
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.instruments import Entered
from tpi_tracker.services.key_locks import keys_of
from tpi_tracker.services.saving import retried
from tpi_tracker.store import judging
from tpi_tracker.store.database import Writer

FORM: Final = "handover"
PAIN: Final = "pain"
RELIEF: Final = "relief"
AGAIN_AFTER: Final = timedelta(days=28)
"""A questionnaire that was asked before is due again after four weeks: our choice, no instrument asks for it."""

Given = Mapping[str, str | None]
"""What was answered, by the question's key: the answer as it is stored, None where the patient refused. What is not
there was left out."""


class NotAnAnswer(RuntimeError):
    """Something else than the patient's answers was to be written while the patient holds the device."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question. ``key`` is ``pain.now``, ``relief`` or ``instrument.item``; ``asks`` stands above ``text``."""

    key: str
    asks: str
    text: str
    choices: tuple[Choice, ...]
    ends: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that belong together. ``is_due``: asked today unless the clinician says otherwise."""

    key: str
    title: str
    questions: tuple[Question, ...]
    is_due: bool = True
    last_on: date | None = None
    """When a questionnaire was last asked."""


@dataclass(frozen=True, slots=True)
class Handover:
    """What may be asked of one patient about one problem. The names are all that is shown of the patient."""

    patient_no: str
    problem_id: str
    first_name: str
    born: int
    groups: tuple[Group, ...]

    def only(self, keys: Iterable[str]) -> "Handover":
        """With these groups alone."""
        wanted = set(keys)
        return replace(self, groups=tuple(group for group in self.groups if group.key in wanted))

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(question for group in self.groups for question in group.questions)


class Made(NamedTuple):
    """The answers as records that are not kept yet; ``left`` are the keys of questions that were left out."""

    entered: Entered
    left: tuple[str, ...]
    half: tuple[str, ...]
    """Questionnaires that were begun: without all answers they have no total, and are not kept as a score."""


def offered(clinic: Clinic, problem_id: str) -> Handover:
    """What may be asked now: pain, relief where a session came before, PEG, PGIC, questionnaires asked before and the
    others with questions of their own. Raises ``Missing``."""
    context = scores.context(clinic, problem_id)
    today, now = clinic.today(), clinic.now()
    verdict = context.verdict_for(now)
    has_session = any(session.performed_at <= now for session in context.sessions)
    groups = [Group(PAIN, "", tuple(_pain(verdict.pair if verdict is not None else None)))]
    if has_session:
        groups.append(Group(RELIEF, "", (_relief(),)))
    for found in questionnaires.instruments():
        if found.items:
            last = _last(context.scores, found, clinic)
            is_due = found.key == "peg" or (found.key == "pgic" and has_session)
            is_due |= last is not None and today - last >= AGAIN_AFTER
            groups.append(Group(found.key, found.title, _questions(found), is_due and last != today, last))
    patient = context.patient
    return Handover(patient.patient_no, problem_id, patient.given_name, patient.birth_date.year, tuple(groups))


def begin(clinic: Clinic, handover: Handover, draft_id: str) -> Clinic:
    """Notes in the audit that the user hands the device over; gives the handle that can write nothing but answers."""
    with clinic.writing(Right.RECORD_SCORE) as writer:
        asked = [group.key for group in handover.groups]
        writer.log("hand_over", Problem.KIND, handover.problem_id, handover.patient_no, {"asks": asked})
    return answers_only(clinic, handover.problem_id, draft_id)


def answers_only(clinic: Clinic, problem_id: str, draft_id: str) -> Clinic:
    """A handle on the open clinic through which only the answers of one problem can be written, and their draft.

    What follows from a score (a call that is answered, a flag that is raised) is written with it. The handle holds
    neither the key nor the lock.
    """
    only = _OnlyAnswers(problem_id, draft_id, clinic.user.user_id)
    return replace(clinic, database=clinic.database.narrowed(only.permit), key=b"", lock=None)


class _OnlyAnswers:
    def __init__(self, problem_id: str, draft_id: str, user_id: str) -> None:
        self._problem_id, self._draft_id, self._user_id = problem_id, draft_id, user_id

    def permit(self, action: str, what: Record | str | None) -> None:
        """Raises ``NotAnAnswer`` for everything but answers, what follows from them, and their own draft."""
        if isinstance(what, Record):
            allowed = getattr(what, "problem_id", None) == self._problem_id and self._allows(action, what)
        else:
            allowed = what in _LOGGED if action == "log" else (action, what) == ("discard", self._draft_id)
        if not allowed:
            raise NotAnAnswer(f"{action} {what.KIND if isinstance(what, Record) else what}")

    def _allows(self, action: str, record: Record) -> bool:
        if isinstance(record, Score):
            return action == "create" and record.source is Source.SELF
        if isinstance(record, Draft):
            return action == "draft" and (record.draft_id, record.user_id) == (self._draft_id, self._user_id)
        follows = {Answer: {"create"}, FollowUp: {"amend"}, Finding: {"create", "amend"}}
        return action in follows.get(type(record), set())


def made(handover: Handover, given: Given, at: datetime) -> Made:
    """The records of the answers given so far. Half a questionnaire makes none."""
    left = tuple(question.key for question in handover.questions if question.key not in given)
    pain, beside, half = _pain_scores(handover, given, at), Entered(()), []
    for group in handover.groups:
        found = questionnaires.instrument(group.key)
        if found is None:
            continue
        said = {item.key: given[key] for item in found.items if (key := f"{found.key}.{item.key}") in given}
        if not said:
            continue
        answered = {key: value for key, value in said.items() if value is not None}
        what: dict[str, Any] = {"answers": answered}
        if len(answered) < len(said):
            what = {"not_given": NotGiven.REFUSED}
        elif not result_of(found, answered).is_complete:
            half.append(found.key)
            continue
        one = instruments.entered(found, handover.problem_id, at, Source.SELF, **what)
        beside = Entered((*beside.scores, *one.scores), (*beside.answers, *one.answers))
    return Made(Entered((*pain, *beside.scores), beside.answers), left, tuple(half))


@retried
def keep(clinic: Clinic, handover: Handover, given: Given, *, save_id: str, draft_id: str, at: datetime) -> Made:
    """Keeps the answers as one transaction, all of source ``self``, with an audit row that says the patient answered.

    Their draft goes with it; what was half answered stays one, for the clinician. Raises ``Refused`` and the world's
    faults; then nothing is kept.
    """
    found = made(handover, given, at)
    report = {"source": Source.SELF.value, "answered": sorted(given), "left": list(found.left)}

    def also(writer: Writer) -> None:
        writer.log("self_report", Problem.KIND, handover.problem_id, handover.patient_no, report)
        if found.half:
            rest = {key: value for key, value in given.items() if key.partition(".")[0] in found.half}
            writer.keep_draft(draft_of(clinic, handover.only(found.half), rest, draft_id))
        else:
            writer.discard_draft(draft_id)

    if found.entered.scores:
        scores.record_all(clinic, found.entered.scores, answers=found.entered.answers, save_id=save_id, also=also)
    else:
        with clinic.writing(Right.RECORD_SCORE) as writer:
            also(writer)
    return found


def draft_of(clinic: Clinic, handover: Handover, given: Given, draft_id: str) -> Draft:
    """The answers so far, for the clinician to go on with."""
    content = {"given": dict(given), "asks": [group.key for group in handover.groups]}
    return Draft(
        draft_id=draft_id,
        user_id=clinic.user.user_id,
        form=FORM,
        patient_no=handover.patient_no,
        problem_id=handover.problem_id,
        updated_at=clinic.now(),
        content=content,
    )


def keep_draft(clinic: Clinic, handover: Handover, given: Given, draft_id: str) -> None:
    """Keeps the answers so far as a draft. Raises the world's faults."""
    drafts.keep_all(clinic, (draft_of(clinic, handover, given, draft_id),))


def check_password(clinic: Clinic, password: str) -> None:
    """Whether it is the password of who handed the device over; a wrong one counts, and makes wait, as at the log-in.

    Raises ``WrongPassword``, ``MustWait``, ``Blocked`` and the disk's faults.
    """
    log_in.unlock(keys_of(clinic), clinic.folder, clinic.user.user_id, password, clinic.now())


_LOGGED: Final = frozenset({"self_report", "checkpoint", judging.LOOK_AGAIN})


def _pain(pair: tuple[str, str] | None) -> list[Question]:
    """Pain now; and the pain the rule judges by, where that is another one on the same scale."""
    measures = [Measure.NOW]
    if pair is not None and pair[0] == "nrs" and pair[1] != Measure.NOW:
        measures.append(Measure(pair[1]))
    numbers = tuple(Choice(str(value), str(value), float(value)) for value in range(11))
    return [Question(f"{PAIN}.{measure}", "", str(measure), numbers) for measure in measures]


def _relief() -> Question:
    tens = tuple(Choice(str(value), f"{value} %", float(value)) for value in range(0, 101, 10))
    return Question(RELIEF, "", RELIEF, tens)


def _questions(found: Instrument) -> tuple[Question, ...]:
    return tuple(
        Question(f"{found.key}.{item.key}", found.asks, item.text, item.choices, item.ends) for item in found.items
    )


def _last(kept: Sequence[Score], found: Instrument, clinic: Clinic) -> date | None:
    totals = {total.key for total in found.totals}
    days = [local_date(score.taken_at, clinic.zone) for score in kept if score.scale in totals]
    return max(days, default=None)


def _pain_scores(handover: Handover, given: Given, at: datetime) -> list[Score]:
    """Pain as the patient said it; the relief stands with pain now."""
    common = {"problem_id": handover.problem_id, "taken_at": at, "source": Source.SELF, "scale": "nrs"}
    relief = given.get(RELIEF)
    found = []
    for question in (question for question in handover.questions if question.key.startswith(f"{PAIN}.")):
        measure = Measure(question.text)
        stated = float(relief) if relief is not None and measure is Measure.NOW else None
        values: dict[str, Any] = {"measure": measure, "stated_relief_pct": stated}
        if question.key in given:
            said = given[question.key]
            values |= {"not_given": NotGiven.REFUSED} if said is None else {"value": float(said)}
        elif stated is not None:
            values |= {"not_given": NotGiven.NOT_ASKED}  # the relief needs a score to stand with
        else:
            continue
        found.append(Score.checked(common | values))
    return found
