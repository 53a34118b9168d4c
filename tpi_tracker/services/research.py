"""The table for research: each score with its session, what was given, the day and the verdict as it then was."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final, TypeVar

from tpi_tracker.domain.facts import Facts, Visit, facts_of
from tpi_tracker.domain.instant import local_date
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.response import judge_problem, judge_visit, next_at
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.verdict import ResponseVerdict, Verdict
from tpi_tracker.exchange.hiding import OLDEST, Hiding
from tpi_tracker.exchange.research_table import (
    BETWEEN,
    DICTIONARY,
    DOSES,
    SCORES,
    SESSIONS,
    SITES,
    TABLES,
    cell,
    write_dictionary,
    write_table,
)
from tpi_tracker.exchange.target import FolderTarget, ZipTarget
from tpi_tracker.services import catalogue
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store.reader import Reader

TOGETHER: Final = 200
"""Patients read at once: a clinic of any size needs little memory."""

Row = dict[str, Any]
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class _Case:
    """A pain problem with all that a row needs; sessions and scores in order of time."""

    patient: Patient
    problem: Problem
    sessions: tuple[Session, ...]
    scores: tuple[Score, ...]
    sites: Mapping[str, Sequence[Site]]
    injectates: Mapping[str, Sequence[Injectate]]
    facts: Facts
    final: Mapping[str, ResponseVerdict]


class ResearchTables:
    """``write`` gives the rows of each file. Verdicts come of the true days; what is written may be moved."""

    def __init__(self, clinic: Clinic, reader: Reader, patients: Sequence[str], hiding: Hiding) -> None:
        self._reader, self._patients, self._hiding = reader, patients, hiding
        self._zone, self._now = clinic.zone, clinic.now()
        self._rule = catalogue.rules().response

    def write(self, target: FolderTarget | ZipTarget, told: Callable[[int, int], None] | None = None) -> dict[str, int]:
        """Writes every table and the dictionary; gives the rows of each. ``told`` hears how many files are done."""
        rows_of = {SCORES: self._scores, SESSIONS: self._sessions, SITES: self._sites, DOSES: self._doses}
        written = {}
        for number, table in enumerate(TABLES, start=1):
            with target.file(table.name) as stream:
                rows = (row for case in self._cases() for row in rows_of[table](case))
                written[table.name] = write_table(stream, table, rows)
            if told is not None:
                told(number, len(TABLES))
        with target.file(DICTIONARY) as stream:
            written[DICTIONARY] = write_dictionary(stream)
        return written

    def _cases(self) -> Iterator[_Case]:
        for start in range(0, len(self._patients), TOGETHER):
            numbers = list(self._patients[start : start + TOGETHER])
            people = {patient.patient_no: patient for patient in self._reader.all(Patient, patient_no=numbers)}
            problems = sorted(
                self._reader.all(Problem, patient_no=numbers), key=lambda it: self._hiding.new["problem_id"][it.key]
            )
            keys = [problem.problem_id for problem in problems]
            sessions = _by("problem_id", self._reader.all(Session, problem_id=keys))
            scores = _by("problem_id", self._reader.all(Score, problem_id=keys))
            held = [session.session_id for found in sessions.values() for session in found]
            sites = _by("session_id", self._reader.all(Site, session_id=held))
            injectates = _by("session_id", self._reader.all(Injectate, session_id=held))
            for problem in problems:
                own = sorted(sessions.get(problem.key, ()), key=lambda it: (it.performed_at, it.session_id))
                given = sorted(scores.get(problem.key, ()), key=lambda it: it.taken_at)
                facts = facts_of(own, scores.get(problem.key, ()))
                final = {it.session_id: it for it in judge_problem(facts, self._rule, self._now, self._zone)}
                patient = people[problem.patient_no]
                yield _Case(patient, problem, tuple(own), tuple(given), sites, injectates, facts, final)

    def _scores(self, case: _Case) -> Iterator[Row]:
        baselines = {it.baseline.key: key for key, it in case.final.items() if it.baseline is not None}
        judged: dict[tuple[str, date], Verdict | None] = {}
        for score in case.scores:
            on = local_date(score.taken_at, self._zone)
            session = _session_of(score, case.sessions)
            baseline_of = baselines.get(score.key)
            row = self._person(case, on) | self._given(case, session)
            row |= {
                "taken_on": self._day(case, on),
                "day": None if session is None else (on - local_date(session.performed_at, self._zone)).days,
                "scale": self._hiding.word(score.scale),
                "measure": score.measure,
                "value": score.value,
                "not_given": score.not_given,
                "contact": score.source,
                "stated_relief_pct": score.stated_relief_pct,
                "baseline_of": None if baseline_of is None else self._hiding.new["session_id"][baseline_of],
                "verdict": None,
            }
            if session is not None:
                if (session.key, on) not in judged:
                    judged[session.key, on] = self._verdict(case, session, on)
                row["verdict"] = judged[session.key, on]
            yield row

    def _verdict(self, case: _Case, session: Session, on: date) -> Verdict | None:
        """As it stood when the day ended; none of a session that was still to come."""
        at = min(datetime.combine(on, time.max, self._zone), self._now)
        if session.performed_at > at:
            return None
        visit = Visit(session.session_id, session.performed_at)
        following = next_at(case.facts.visits, visit.at)
        return judge_visit(case.facts, visit, following, self._rule, at, self._zone).verdict

    def _sessions(self, case: _Case) -> Iterator[Row]:
        after: dict[str, int] = {}
        for score in case.scores:
            session = _session_of(score, case.sessions)
            if session is not None and score.value is not None:
                after[session.key] = after.get(session.key, 0) + 1
        for session in case.sessions:
            on = local_date(session.performed_at, self._zone)
            verdict = case.final.get(session.key)
            baseline = verdict.baseline if verdict is not None else None
            yield (
                self._person(case, on)
                | self._given(case, session)
                | {
                    "performed_on": self._day(case, on),
                    "scores_after": after.get(session.key, 0),
                    "baseline_scale": None if baseline is None else baseline.scale,
                    "baseline": None if baseline is None else baseline.value,
                    "verdict": Verdict.PENDING if verdict is None else verdict.verdict,
                }
            )

    def _sites(self, case: _Case) -> Iterator[Row]:
        names = [column.name for column in SITES.columns if column.name not in {"session", "muscle"}]
        for session in case.sessions:
            for site in case.sites.get(session.key, ()):
                yield {
                    "session": self._hiding.new["session_id"][session.key],
                    "muscle": self._hiding.word(site.muscle),
                    **{name: getattr(site, name) for name in names},
                }

    def _doses(self, case: _Case) -> Iterator[Row]:
        names = [column.name for column in DOSES.columns if column.name not in {"session", "drug"}]
        for session in case.sessions:
            for part in case.injectates.get(session.key, ()):
                yield {
                    "session": self._hiding.new["session_id"][session.key],
                    "drug": self._hiding.word(part.drug),
                    **{name: getattr(part, name) for name in names},
                    "dose_mg": _rounded(part.dose_mg),
                }

    def _person(self, case: _Case, on: date) -> Row:
        age = case.patient.age_on(on)
        return {
            "patient": self._hiding.new["patient_no"][case.patient.key],
            "problem": self._hiding.new["problem_id"][case.problem.key],
            "sex": case.patient.sex,
            "age": age if self._hiding.key is None else min(age, OLDEST + 1),
            "region": case.problem.region,
            "problem_side": case.problem.side,
        }

    def _given(self, case: _Case, session: Session | None) -> Row:
        names = [column.name for column in SESSIONS.columns]
        if session is None:
            between = names[names.index("session") : names.index("scores_after")]
            return dict.fromkeys(between)
        sites, parts = case.sites.get(session.key, ()), case.injectates.get(session.key, ())
        volumes = [part.volume_ml for part in parts]
        known = [volume for volume in volumes if volume is not None]
        return {
            "session": self._hiding.new["session_id"][session.key],
            "session_no": case.sessions.index(session) + 1,
            "technique": session.technique,
            "guidance": session.guidance,
            "muscles": BETWEEN.join(self._hiding.word(site.muscle) for site in sites) or None,
            "sides": BETWEEN.join(site.side.value for site in sites) or None,
            "drugs": BETWEEN.join(self._hiding.word(part.drug) for part in parts) or None,
            "doses_mg": BETWEEN.join(cell(_rounded(part.dose_mg)) or "NA" for part in parts) or None,
            "volume_ml": _rounded(sum(known)) if known and len(known) == len(volumes) else None,
        }

    def _day(self, case: _Case, on: date) -> date:
        return self._hiding.day(case.patient.key, on)


def _session_of(score: Score, sessions: Sequence[Session]) -> Session | None:
    """The session a score names, else the last one before it; ``sessions`` in order of time."""
    for session in sessions:
        if session.session_id == score.session_id:
            return session
    before = [session for session in sessions if session.performed_at <= score.taken_at]
    return before[-1] if before else None


def _by(name: str, records: Sequence[R]) -> dict[str, list[R]]:
    found: dict[str, list[R]] = {}
    for record in records:
        found.setdefault(getattr(record, name), []).append(record)
    return found


def _rounded(value: float | None) -> float | None:
    """What multiplying added beyond a millionth is taken away."""
    return None if value is None else round(value, 6)
