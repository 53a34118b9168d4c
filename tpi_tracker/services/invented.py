"""Invented people with their problems, sessions, scores, follow-ups and calls."""

import random
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from tpi_tracker.domain.codes import CallResult, Contact, FollowUpStatus, Region, Sex, Side, Source
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.instant import fixed
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.paths import resource
from tpi_tracker.services import catalogue
from tpi_tracker.services.courses import AFTER_WEEKS, Course, course

FIRST_NUMBER = 200_001
"""The clinic number of the first invented patient."""

PATIENTS_A_YEAR = 10_000
"""A population larger than this spreads over more years."""

FOLLOWED_DAYS = 365
"""Sessions of the last year have follow-ups and calls; of older ones only the scores of two visits are known."""

_VISIT_WEEKS = (2, 6)

OPERATORS = ("Okafor, I.", "Novák, M.", "Lindholm, S.", "Rao, P.", "Ferrer, J.")
CALLERS = ("Malá, E.", "Byrne, C.", "Adeyemi, T.")

_REGIONS: Mapping[Region, tuple[str, int]] = {
    Region.NECK: ("neck", 26),
    Region.UPPER_BACK: ("shoulder blade", 18),
    Region.SHOULDER: ("shoulder", 14),
    Region.LOW_BACK: ("low back", 22),
    Region.HIP_BUTTOCK: ("buttock", 9),
    Region.HEAD: ("temple", 4),
    Region.FACE: ("jaw", 4),
    Region.FOREARM_HAND: ("forearm", 3),
    Region.KNEE_LEG: ("calf", 3),
}
_SIDES = ((Side.RIGHT, "Right"), (Side.LEFT, "Left"), (Side.BOTH, "Both sides,"))
_DRUGS: tuple[tuple[tuple[str, float], ...], ...] = (
    (("lidocaine", 10.0),),
    (("lidocaine", 10.0),),
    (("lidocaine", 10.0),),
    (("bupivacaine", 2.5),),
    (("ropivacaine", 2.0),),
    (("saline", 9.0),),
    (("lidocaine", 10.0), ("triamcinolone", 40.0)),
)
_SESSIONS = ((1, 45), (2, 27), (3, 15), (4, 8), (5, 5))
_GIVEN_UP = (FollowUpStatus.CANCELLED, FollowUpStatus.CANCELLED, FollowUpStatus.DECLINED)


class Inventor:
    """Makes person after person; the n-th is always the same for the same seed, day and size of the population."""

    def __init__(self, seed: int, today: date, zone: ZoneInfo, patients: int, *, quiet: bool = False) -> None:
        self._seed = seed
        self._today = today
        self._zone = zone
        self._quiet = quiet
        self._days = 365 * min(20, max(3, patients // PATIENTS_A_YEAR))
        self._muscles = _muscles_by_region()
        self._names = _names()

    def patient(self, number: int) -> Patient:
        """The n-th person, from 0."""
        return self._patient(number, self._chance(number))

    def person(self, number: int) -> Iterator[Record]:
        """The n-th person and all that is recorded of them, parents first."""
        chance = self._chance(number)
        patient = self._patient(number, chance)
        tendency = -2.0 if self._quiet else chance.gauss(0, 1)
        first = self._first_day(chance)
        seen = self._at(first, time(8, 30))
        yield patient.model_copy(update={"recorded_at": seen, "author": OPERATORS[0]})
        for place in range(1 if chance.random() < 0.9 else 2):
            came = min(first + timedelta(days=place * 90), self._today - timedelta(days=1))
            yield from self._problem(patient, place + 1, came, tendency, chance)

    def _chance(self, number: int) -> random.Random:
        return random.Random(f"{self._seed}/{number}")  # invented people, no secrets

    def _patient(self, number: int, chance: random.Random) -> Patient:
        group = chance.choice(self._names)
        sex = chance.choices((Sex.FEMALE, Sex.MALE, Sex.OTHER), (62, 37, 1))[0]
        born = self._today - timedelta(
            days=round(min(max(chance.gauss(52, 15), 18), 94) * 365.25) + chance.randrange(365)
        )
        weight = chance.gauss(70 if sex is Sex.FEMALE else 83, 12)
        return Patient.checked(
            {
                "patient_no": str(FIRST_NUMBER + number),
                "family_name": chance.choice(group["family"]),
                "given_name": chance.choice(group["male" if sex is Sex.MALE else "female"]),
                "birth_date": born,
                "sex": sex,
                "phone": f"+44 7700 9{chance.randrange(100_000):05d}" if chance.random() < 0.95 else None,
                "weight_kg": round(min(max(weight, 42), 150)) if chance.random() < 0.85 else None,
                "allergies": chance.choices(
                    (None, "none known", "Penicillin", "Latex", "Iodine; Plasters"), (20, 60, 10, 5, 5)
                )[0],
                "anticoagulant": chance.choices(
                    (None, "no", "Apixaban", "Warfarin", "Aspirin 75 mg"), (15, 73, 5, 3, 4)
                )[0],
                "diabetes": chance.choices((None, False, True), (20, 70, 10))[0],
                "contact": chance.choices(
                    (Contact.OK, Contact.NO_CONTACT, Contact.MOVED, Contact.DIED), (965, 10, 15, 10)
                )[0],
            }
        )

    def _first_day(self, chance: random.Random) -> date:
        nearest = 240 if self._quiet else 8
        return self._today - timedelta(days=chance.randrange(nearest, self._days))

    def _problem(
        self, patient: Patient, place: int, first: date, tendency: float, chance: random.Random
    ) -> Iterator[Record]:
        region = chance.choices(tuple(_REGIONS), tuple(weight for _, weight in _REGIONS.values()))[0]
        side, word = chance.choices(_SIDES, (45, 40, 15))[0]
        problem_id = f"{patient.patient_no}-{place}"
        noted = {"author": chance.choice(OPERATORS), "recorded_at": self._at(first, time(8, 35))}
        yield Problem.checked(
            noted
            | {
                "problem_id": problem_id,
                "patient_no": patient.patient_no,
                "title": f"{word} {_REGIONS[region][0]}",
                "region": region,
                "side": side,
                "onset_date": max(first - timedelta(days=chance.randrange(60, 1500)), patient.birth_date),
                "pattern": chance.choices((None, "constant", "intermittent"), (15, 35, 50))[0],
                "off_work_due_to_pain": chance.choices((None, False, True), (20, 65, 15))[0],
                "social_activity_reduced": chance.choices((None, False, True), (25, 50, 25))[0],
                "widespread_pain": chance.choices((None, False, True), (30, 60, 10))[0],
            }
        )
        days = self._session_days(first, chance)
        muscles = chance.sample(
            self._muscles[region], k=min(chance.choices((1, 2, 3), (45, 40, 15))[0], len(self._muscles[region]))
        )
        for number, day in enumerate(days, start=1):
            following = days[number] if number < len(days) else None
            keys = {"problem_id": problem_id, "session_id": f"{problem_id}-S{number}"}
            yield from self._session(keys, day, following, muscles, side, course(chance, tendency), chance)

    def _session_days(self, first: date, chance: random.Random) -> list[date]:
        count = (
            1
            if self._quiet
            else chance.choices([number for number, _ in _SESSIONS], [weight for _, weight in _SESSIONS])[0]
        )
        last = self._today - timedelta(days=220 if self._quiet else 1)
        days = [first]
        while len(days) < count:
            days.append(days[-1] + timedelta(days=chance.randrange(42, 200)))
        return [day for day in days if day <= last] or ([first] if first < self._today else [last])

    def _session(
        self,
        keys: dict[str, str],
        day: date,
        following: date | None,
        muscles: Sequence[str],
        side: Side,
        run: Course,
        chance: random.Random,
    ) -> Iterator[Record]:
        at = self._at(day, time(8 + chance.randrange(9), chance.choice((0, 10, 15, 20, 30, 40, 45, 50))))
        operator = chance.choice(OPERATORS)
        saved = {"author": operator, "recorded_at": at + timedelta(minutes=40)}
        own = saved | {"session_id": keys["session_id"]}
        yield Session.checked(
            saved
            | keys
            | {
                "performed_at": at,
                "operator": operator,
                "technique": "dry_needling" if chance.random() < 0.08 else "injection",
                "guidance": chance.choices((None, "palpation", "ultrasound"), (10, 75, 15))[0],
                "needle": chance.choice(("27 G, 40 mm", "25 G, 50 mm", "30 G, 13 mm")),
                "consent": True,
            }
        )
        volume = 0.0
        for muscle in muscles:
            points = chance.choices((1, 2, 3), (35, 50, 15))[0]
            volume += points * 0.5
            yield Site.checked(
                own
                | {
                    "row_id": f"{keys['session_id']}-{muscle}",
                    "muscle": muscle,
                    "side": chance.choice((Side.LEFT, Side.RIGHT)) if side is Side.BOTH else side,
                    "points": points,
                    "volume_ml": points * 0.5,
                    "taut_band": chance.random() < 0.85,
                    "tender_spot": True,
                    "referred_pain": chance.random() < 0.5,
                    "recognised_pain": chance.random() < 0.75,
                    "twitch": chance.random() < 0.55,
                }
            )
        lot = f"{chance.choice('ABCDEFGH')}{chance.randrange(1000, 9999)}"
        for drug, strength in chance.choice(_DRUGS):
            yield Injectate.checked(
                own
                | {
                    "row_id": f"{keys['session_id']}-{drug}",
                    "drug": drug,
                    "concentration_mg_ml": strength,
                    "volume_ml": volume if strength != 40 else 0.5,
                    "lot": lot,
                    "expiry": date(day.year + 1 + chance.randrange(2), chance.randrange(1, 13), 28),
                }
            )
        yield self._score(
            keys, at - timedelta(minutes=chance.randrange(4, 25)), run.baseline, Source.CLINIC, operator, True
        )
        if run.just_after is not None:
            yield self._score(
                keys, at + timedelta(minutes=chance.randrange(20, 45)), run.just_after, Source.CLINIC, operator, True
            )
        yield from self._after(keys, day, following, run, operator, chance)

    def _after(
        self,
        keys: dict[str, str],
        day: date,
        following: date | None,
        run: Course,
        operator: str,
        chance: random.Random,
    ) -> Iterator[Record]:
        """Scores and, for the last year, the follow-ups and calls they came from."""
        is_followed = (self._today - day).days <= FOLLOWED_DAYS
        made = {"author": operator, "recorded_at": self._at(day, time(17))}
        for week in AFTER_WEEKS if is_followed else _VISIT_WEEKS:
            due = day + timedelta(weeks=week)
            is_past = due < self._today or (due == self._today and chance.random() < 0.3)
            is_superseded = following is not None and due >= following
            value = run.weeks[week] if is_past and not is_superseded else None
            calls: list[Record] = []
            if value is not None:
                at = self._at(due, time(9 + chance.randrange(3), chance.randrange(60)))
                source = chance.choices((Source.PHONE, Source.SELF, Source.PAPER, Source.CLINIC), (55, 25, 10, 10))[0]
                caller = chance.choice(CALLERS)
                yield self._score(keys, at, value, source, caller, False)
                if source is Source.PHONE and is_followed:
                    calls.append(self._call(keys, due, at, CallResult.SCORED, caller))
            if not is_followed:
                continue
            status = self._status(value is not None, is_past, is_superseded, due, chance)
            if value is None and is_past and not is_superseded and chance.random() < 0.5:
                at = self._at(due, time(10, chance.randrange(60)))
                calls.append(self._call(keys, due, at, CallResult.NO_ANSWER, chance.choice(CALLERS)))
            done = {"recorded_at": self._at(due, time(12))} if value is not None else {}
            row = {"row_id": f"{keys['session_id']}-w{week}", "due_on": due, "status": status}
            yield FollowUp.checked(made | keys | row | done)
            yield from calls

    def _status(
        self, is_scored: bool, is_past: bool, is_superseded: bool, due: date, chance: random.Random
    ) -> FollowUpStatus:
        if is_scored:
            return FollowUpStatus.DONE
        if is_superseded:
            return FollowUpStatus.CANCELLED
        if not is_past:
            return FollowUpStatus.CANCELLED if self._quiet else FollowUpStatus.DUE
        days_late = (self._today - due).days
        if days_late <= 6 and chance.random() < 0.4 and not self._quiet:
            return FollowUpStatus.DUE
        if days_late <= 60 and chance.random() < 0.08 and not self._quiet:
            return FollowUpStatus.UNREACHABLE
        return chance.choice(_GIVEN_UP)

    def _score(
        self, keys: dict[str, str], at: datetime, value: float, source: Source, author: str, is_of_visit: bool
    ) -> Score:
        return Score.checked(
            {
                "row_id": f"{keys['session_id']}-{at:%y%m%d%H%M}",
                "problem_id": keys["problem_id"],
                "session_id": keys["session_id"] if is_of_visit else None,
                "taken_at": at,
                "scale": "nrs",
                "value": value,
                "source": source,
                "author": author,
                "recorded_at": at + timedelta(minutes=2),
            }
        )

    def _call(self, keys: dict[str, str], due: date, at: datetime, result: CallResult, caller: str) -> Call:
        return Call.checked(
            {
                "row_id": f"{keys['session_id']}-c{at:%y%m%d%H%M}",
                "problem_id": keys["problem_id"],
                "due_on": due,
                "called_at": at,
                "result": result,
                "caller": caller,
                "author": caller,
                "recorded_at": at + timedelta(minutes=1),
            }
        )

    def _at(self, day: date, clock: time) -> datetime:
        return fixed(datetime.combine(day, clock, self._zone))


@cache
def _names() -> tuple[Mapping[str, Any], ...]:
    return tuple(tomllib.loads(resource("demo", "names.toml").read_text(encoding="utf-8"))["group"])


@cache
def _muscles_by_region() -> Mapping[Region, tuple[str, ...]]:
    return {
        region: tuple(muscle.key for muscle in catalogue.muscles() if region in muscle.regions) or ("upper_trapezius",)
        for region in _REGIONS
    }
