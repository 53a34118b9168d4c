"""Told histories: invented people written down as data, moved to any day."""

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import FollowUpStatus, Source
from tpi_tracker.domain.document import Document, Media
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.instant import fixed
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem
from tpi_tracker.paths import resource
from tpi_tracker.render.demo_paper import pdf_of
from tpi_tracker.services import instruments, questionnaires

_MOVED = {"started_on", "ended_on", "review_on", "onset_date", "opened_on", "concluded_on", "performed_at", "expiry"}
_CRITERIA = {"b": "taut_band", "s": "tender_spot", "r": "referred_pain", "c": "recognised_pain", "t": "twitch"}


class Told:
    """The file ``resources/demo/told.toml`` as records of a clinic in which ``today`` is today."""

    def __init__(self, today: date, zone: ZoneInfo | None = None) -> None:
        self._data: Mapping[str, Any] = tomllib.loads(resource("demo", "told.toml").read_text(encoding="utf-8"))
        self._shift: timedelta = today - self._data["day"]
        self._today = today
        self._zone = zone or ZoneInfo(self._data["time_zone"])
        self._author: str = self._data["user"]

    @property
    def clinic(self) -> Mapping[str, Any]:
        """Name, letterhead, telephone, time zone, first user and further users of the clinic."""
        return self._data

    def records(self) -> Iterator[Record]:
        """Every record, parents first within one person."""
        for person in self._data["person"]:
            yield from self._person(person)

    def documents(self) -> Iterator[tuple[Document, bytes]]:
        """Every document with its bytes; what each is about is among the records."""
        for person in self._data["person"]:
            for number, problem in enumerate(person.get("problem", []), start=1):
                told = problem.get("workup", {}).get("document")
                if told is not None:
                    yield self._document(f"{person['patient']['patient_no']}-{number}", told)

    def _document(self, problem_id: str, told: Mapping[str, Any]) -> tuple[Document, bytes]:
        content, day = pdf_of(told["lines"]), self._day(told["taken_on"])
        values = {
            "document_id": f"{problem_id}-D1",
            "problem_id": problem_id,
            "workup_id": f"{problem_id}-W",
            "item": told["item"],
            "title": told["title"],
            "media": Media.PDF,
            "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
            "taken_on": day,
            "author": self._author,
            "recorded_at": self._noon(day),
        }
        return Document.checked(values), content

    def _person(self, person: Mapping[str, Any]) -> Iterator[Record]:
        problems = person.get("problem", [])
        first = min((self._at(score.split()[0]) for p in problems for score in p["scores"][:1]), default=None)
        patient = Patient.checked(person["patient"] | {"author": self._author, "recorded_at": first})
        yield patient
        for number, problem in enumerate(problems, start=1):
            yield from self._problem(patient.patient_no, f"{patient.patient_no}-{number}", problem)

    def _problem(self, patient_no: str, problem_id: str, told: Mapping[str, Any]) -> Iterator[Record]:
        noted = self._at(told["scores"][0].split()[0])
        own = {"problem_id": problem_id, "author": self._author, "recorded_at": noted}
        yield Problem.checked(self._dated(told["problem"]) | own | {"patient_no": patient_no})
        for treatment in told.get("treatments", ()):
            yield Treatment.checked(self._dated(treatment) | own)
        sessions = [
            Session.checked(
                {"operator": self._author} | self._dated(session["session"]) | self._session_keys(problem_id, n)
            )
            for n, session in enumerate(told.get("session", ()), start=1)
        ]
        for session, content in zip(sessions, told.get("session", ()), strict=True):
            saved = session.performed_at + timedelta(minutes=50)
            session = session.changed(author=session.operator, recorded_at=saved)
            yield session
            yield from self._of_session(session, content)
        yield from self._scores(problem_id, told["scores"], sessions)
        yield from self._filled(problem_id, told.get("filled", ()))
        yield from self._calls(problem_id, told.get("calls", ()))
        for step in told.get("steps", ()):
            values = self._dated(step)
            yield PlanStep.checked(values | own | {"recorded_at": self._noon(values["started_on"])})
        if "workup" in told:
            yield from self._workup(f"{problem_id}-W", own, told["workup"])

    def _session_keys(self, problem_id: str, number: int) -> dict[str, str]:
        return {"session_id": f"{problem_id}-S{number}", "problem_id": problem_id}

    def _of_session(self, session: Session, told: Mapping[str, Any]) -> Iterator[Record]:
        own = {"session_id": session.session_id, "author": session.operator, "recorded_at": session.recorded_at}
        for site in told["sites"]:
            side, muscle, points, volume, criteria = site.split()
            found = {name: letter in criteria for letter, name in _CRITERIA.items()}
            yield Site.checked(
                own | found | {"side": side, "muscle": muscle, "points": int(points), "volume_ml": float(volume)}
            )
        for drug in told["drugs"]:
            name, strength, volume, lot, expiry = drug.split()
            values = {"drug": name, "concentration_mg_ml": float(strength), "volume_ml": float(volume), "lot": lot}
            yield Injectate.checked(own | values | {"expiry": self._day(expiry)})
        for follow_up in told["follow_ups"]:
            due_text, status = follow_up.split()
            due = self._day(due_text)
            is_done = status == FollowUpStatus.DONE
            yield FollowUp.checked(
                own
                | {"problem_id": session.problem_id, "due_on": due, "status": status}
                | ({"recorded_at": self._noon(due) - timedelta(hours=1, minutes=48)} if is_done else {})
            )

    def _scores(self, problem_id: str, told: list[str], sessions: list[Session]) -> Iterator[Score]:
        for score in told:
            when, value, source, *stated = score.split()
            at = self._at(when)
            near = [s.session_id for s in sessions if abs(at - s.performed_at) <= timedelta(hours=2)]
            yield Score.checked(
                {
                    "problem_id": problem_id,
                    "taken_at": at,
                    "scale": "nrs",
                    "value": float(value),
                    "source": source,
                    "session_id": near[0] if near else None,
                    "stated_relief_pct": float(stated[0]) if stated else None,
                    "author": "Malá, E." if source == "phone" else self._author,
                    "recorded_at": at + timedelta(minutes=1),
                }
            )

    def _filled(self, problem_id: str, told: list[str]) -> Iterator[Record]:
        """Questionnaires with their answers: the total is computed, as the window does."""
        for filling in told:
            when, key, *given = filling.split()
            instrument = questionnaires.instrument(key)
            if instrument is None:
                raise ValueError(f"{key} is no questionnaire of the catalogue")
            at = self._at(when)
            answers = dict(answer.split("=") for answer in given)
            made = instruments.entered(instrument, problem_id, at, Source.PAPER, answers=answers)
            for record in (*made.scores, *made.answers):
                yield record.changed(author=self._author, recorded_at=at + timedelta(minutes=1))

    def _calls(self, problem_id: str, told: list[str]) -> Iterator[Call]:
        for call in told:
            facts, _, note = call.partition(" : ")
            due, when, result, caller = facts.split(maxsplit=3)
            at = self._at(when)
            yield Call.checked(
                {
                    "problem_id": problem_id,
                    "due_on": self._day(due),
                    "called_at": at,
                    "result": result,
                    "caller": caller,
                    "note": note or None,
                    "author": caller,
                    "recorded_at": at + timedelta(minutes=1),
                }
            )

    def _workup(self, workup_id: str, own: Mapping[str, Any], told: Mapping[str, Any]) -> Iterator[Record]:
        values = self._dated({key: value for key, value in told.items() if isinstance(value, str)})
        day = values["opened_on"]
        own = dict(own) | {"workup_id": workup_id, "recorded_at": self._noon(day)}
        yield Workup.checked(own | values)
        rows = {key: value for key, value in own.items() if key != "problem_id"}
        for item in told["items"]:
            facts, _, said = item.partition(" : ")
            key, state, *more = facts.split()
            is_test = state == "resulted"
            yield WorkupItem.checked(
                rows
                | {"item": key, "state": state, "date": day, "concordant": True if "concordant" in more else None}
                | {"result" if is_test else "note": said or None}
            )
        for hypothesis in told["hypotheses"]:
            source, side, state = hypothesis.split()
            values = {"source": source, "side": None if side == "-" else side, "state": state, "date": day}
            yield Hypothesis.checked(rows | values)

    def _dated(self, values: Mapping[str, Any]) -> dict[str, Any]:
        moved = dict(values)
        for name in _MOVED & set(moved):
            text = moved[name]
            moved[name] = self._at(text) if "T" in text else self._day(text)
        return moved

    def _day(self, text: str) -> date:
        return date.fromisoformat(text) + self._shift

    def _at(self, text: str) -> datetime:
        return self._zoned(datetime.fromisoformat(text) + self._shift)

    def _noon(self, day: date) -> datetime:
        return self._zoned(datetime.combine(day, time(12)))

    def _zoned(self, local: datetime) -> datetime:
        return fixed(local.replace(tzinfo=self._zone))
