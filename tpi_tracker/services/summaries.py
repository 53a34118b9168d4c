"""What a list shows of each patient beside the name, for many patients in a handful of questions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import combinations

from tpi_tracker.domain.alike import Identity, Likeness, likeness
from tpi_tracker.domain.codes import FollowUpStatus
from tpi_tracker.domain.facts import Facts
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.response import judge_visit, next_at
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.score import PAIN_SCALES, RANGES
from tpi_tracker.domain.verdict import ResponseVerdict
from tpi_tracker.services import catalogue, rights
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.judging import local_anaesthetics
from tpi_tracker.store import judging, summaries
from tpi_tracker.store.database import Reader
from tpi_tracker.store.folding import fold
from tpi_tracker.store.summaries import NextDue, ScoreAt

MOST_BARS = 9


@dataclass(frozen=True)
class PatientSummary:
    """The columns of a patient in a list: the last visit of any problem, the rest of the problem last worked on.

    ``bars`` are the last scores of one scale and measure as fractions of the scale, oldest first, None where one was
    refused or not asked. ``next_due_state`` is ``due``, ``overdue``, ``unreachable`` or None. ``look_alikes`` are the
    clinic numbers of patients of the same name, or listed here and alike.
    """

    patient_no: str
    problem_id: str | None = None
    problem_title: str | None = None
    last_visit: date | None = None
    bars: tuple[float | None, ...] = ()
    last_score: float | None = None
    last_scale: str | None = None
    verdict: str | None = None
    verdict_final: bool = False
    next_due: date | None = None
    next_due_state: str | None = None
    finding_kind: str | None = None
    finding_problem_id: str | None = None
    look_alikes: tuple[str, ...] = ()


def summaries_of(clinic: Clinic, patient_nos: Sequence[str]) -> dict[str, PatientSummary]:
    """The summaries of these patients (some fifty), by clinic number; unknown numbers are left out."""
    numbers = list(dict.fromkeys(patient_nos))
    with clinic.reading(Right.READ_IDENTITY) as reader:
        patients = {patient.patient_no: patient for patient in reader.all(Patient, patient_no=numbers)}
        problems: dict[str, list[summaries.ProblemHead]] = {}
        for problem in summaries.problems_of(reader, numbers):
            problems.setdefault(problem.patient_no, []).append(problem)
        keys = [problem.problem_id for group in problems.values() for problem in group]
        facts = judging.facts(reader, keys, local_anaesthetics())
        scores = by_problem(summaries.last_scores(reader, numbers, 3 * MOST_BARS))
        dues = summaries.next_dues(reader, numbers)
        flags = {found.patient_no: found for found in summaries.findings(reader, patient_nos=numbers)}
        alike = _alike(reader, patients)
    found = {}
    for number in numbers:
        if number not in patients:
            continue
        flag = flags.get(number)
        keys = [problem.problem_id for problem in problems.get(number, [])]
        chosen = _last_worked_on(keys, facts, scores)
        verdict = last_verdict(clinic, facts.get(chosen or ""))
        pair = verdict.pair if verdict else None
        bars, last = bars_of(scores.get(chosen or "", []), pair)
        visits = [visit.at for key in keys if key in facts for visit in facts[key].visits]
        due_on, due_state = _due(dues.get(number), patients[number], clinic.today())
        found[number] = PatientSummary(
            patient_no=number,
            problem_id=chosen,
            problem_title=next((p.title for p in problems.get(number, []) if p.problem_id == chosen), None),
            last_visit=local_date(max(visits), clinic.zone) if visits else None,
            bars=bars,
            last_score=last.value if last else None,
            last_scale=last.scale if last else None,
            verdict=verdict.verdict.value if verdict else None,
            verdict_final=bool(verdict and verdict.final),
            next_due=due_on,
            next_due_state=due_state,
            finding_kind=flag.kind.value if flag else None,
            finding_problem_id=flag.problem_id if flag else None,
            look_alikes=alike.get(number, ()),
        )
    if not rights.allows(clinic, Right.READ_CHART):
        return {number: _of_the_desk(summary) for number, summary in found.items()}
    return found


def _of_the_desk(summary: PatientSummary) -> PatientSummary:
    """What is left for who may see identity and follow-up dates alone."""
    return PatientSummary(
        summary.patient_no,
        next_due=summary.next_due,
        next_due_state=summary.next_due_state,
        look_alikes=summary.look_alikes,
    )


def last_verdict(clinic: Clinic, facts: Facts | None) -> ResponseVerdict | None:
    """The verdict, as of now, of a problem's last session; None before the first."""
    now = clinic.now()
    visits = [visit for visit in facts.visits if visit.at <= now] if facts else []
    if not facts or not visits:
        return None
    following = next_at(visits, visits[-1].at)
    return judge_visit(facts, visits[-1], following, catalogue.rules().response, now, clinic.zone)


def bars_of(scores: Sequence[ScoreAt], pair: tuple[str, str] | None) -> tuple[tuple[float | None, ...], ScoreAt | None]:
    """The last scores of one pair as fractions of the scale, oldest first, and the last that is a number.

    Without ``pair`` that of the last pain score is taken. ``scores`` are of one problem, oldest first.
    """
    pain = [score for score in scores if score.scale in PAIN_SCALES]
    if pair is None:
        numbers = [score for score in pain if score.value is not None]
        if not numbers:
            return (), None
        pair = _pair(numbers[-1])
    shown = [score for score in pain if _pair(score) == pair][-MOST_BARS:]
    high = RANGES[pair[0]][1]
    bars = tuple(None if score.value is None else score.value / high for score in shown)
    return bars, next((score for score in reversed(shown) if score.value is not None), None)


def by_problem(scores: Iterable[ScoreAt]) -> dict[str, list[ScoreAt]]:
    """Scores grouped by problem, in the order given."""
    grouped: dict[str, list[ScoreAt]] = {}
    for score in scores:
        grouped.setdefault(score.problem_id, []).append(score)
    return grouped


def _pair(score: ScoreAt) -> tuple[str, str]:
    return score.scale, str(score.measure or "now")


def _last_worked_on(
    keys: Sequence[str], facts: Mapping[str, Facts], scores: Mapping[str, Sequence[ScoreAt]]
) -> str | None:
    def moments(key: str) -> Iterable[datetime]:
        if key in facts:
            yield facts[key].visits[-1].at
        if scores.get(key):
            yield scores[key][-1].taken_at

    seen = {key: max((moment.timestamp() for moment in moments(key)), default=0.0) for key in keys}
    return max(keys, key=lambda key: seen[key], default=None)


def _due(due: NextDue | None, patient: Patient, today: date) -> tuple[date | None, str | None]:
    if due is None or not patient.may_be_called:
        return None, None
    if due.status is FollowUpStatus.UNREACHABLE:
        return due.due_on, "unreachable"
    return due.due_on, "overdue" if due.due_on < today else "due"


def _alike(reader: Reader, patients: Mapping[str, Patient]) -> dict[str, tuple[str, ...]]:
    """Who shares a name with one of these, in the whole clinic; and who of these is alike another of these."""
    names = {fold(f"{p.family_name} {p.given_name}") for p in patients.values()}
    known = {p.patient_no: p for p in reader.all(Patient, search_key=names, merged_into=None)} | dict(patients)
    who = {number: Identity(fold(p.family_name), fold(p.given_name), p.birth_date) for number, p in known.items()}
    named: dict[tuple[str, ...], list[str]] = {}
    for number, identity in who.items():
        named.setdefault(identity[:2], []).append(number)
    listed = list(patients)
    pairs = set(combinations(listed, 2))
    pairs |= {(number, other) for number in listed for other in named[who[number][:2]] if other not in patients}
    found: dict[str, set[str]] = {}
    for one, other in pairs:
        how = likeness(who[one], who[other])
        if how is not None and how is not Likeness.SAME_NAME:
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return {number: tuple(other for other in who if other in found[number]) for number in patients if number in found}
