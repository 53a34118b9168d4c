"""Told histories for the chart and the paper, made of clinic records."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.trends import ChartSpec, chart_of
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem
from tpi_tracker.services.catalogue import rules
from tpi_tracker.services.checklists import checklist
from tpi_tracker.services.clinic import Clinic

ZONE = ZoneInfo("Europe/Prague")
NOW = datetime(2026, 11, 23, 14, 32, tzinfo=ZONE)


def at(month: int, day: int, hour: int = 10, minute: int = 0, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZONE)


def score(when: datetime, value: float | str, source: str = "clinic", key: str | None = None, **more: object) -> Score:
    told = {"not_given": value} if isinstance(value, str) else {"value": value}
    return Score.checked(
        {
            "problem_id": "P",
            "taken_at": when,
            "scale": "nrs",
            "source": source,
            "row_id": key or f"s-{when:%m%d%H%M}",
            **told,
            **more,
        }
    )


def session(key: str, when: datetime, **more: object) -> Session:
    return Session.checked({"session_id": key, "problem_id": "P", "performed_at": when, **more})


def short_lived() -> dict[str, Any]:
    """Two sessions that did not last: the history of the pictures."""
    sessions = [session("S1", at(6, 22)), session("S2", at(9, 7))]
    scores = [
        score(at(6, 2), 8),
        score(at(6, 22, 9, 45), 8),
        score(at(6, 22, 10, 25), 2),
        score(at(6, 29), 3, "phone"),
        score(at(7, 6), 4, "phone"),
        score(at(7, 20), 7, "phone"),
        score(at(8, 3), 7, "paper"),
        score(at(9, 7, 9, 40), 7),
        score(at(9, 7, 10, 30), 2),
        score(at(9, 14), 3, "phone"),
        score(at(10, 5, 9, 0), 6, "phone"),
        score(at(10, 19), 7),
        score(at(11, 2), 6, "phone"),
        score(at(11, 16), 5, "self", stated_relief_pct=30),
    ]
    sites = [
        Site.checked({"session_id": "S1", "muscle": "levator_scapulae", "side": "left", "points": 2, "twitch": True}),
        Site.checked({"session_id": "S1", "muscle": "rhomboids", "side": "left", "points": 2, "twitch": False}),
        Site.checked({"session_id": "S2", "muscle": "levator_scapulae", "side": "left", "points": 2, "twitch": True}),
        Site.checked({"session_id": "S2", "muscle": "rhomboids", "side": "left", "points": 2, "twitch": True}),
        Site.checked({"session_id": "S2", "muscle": "infraspinatus", "side": "left", "points": 2, "twitch": True}),
    ]
    injectates = [
        Injectate.checked({"session_id": key, "drug": "lidocaine", "concentration_mg_ml": 10, "volume_ml": volume})
        for key, volume in (("S1", 3), ("S2", 4))
    ]
    due = [("S1", at(6, 22), (1, 2, 4, 6)), ("S2", at(9, 7), (1, 2, 4, 6, 12))]
    follow_ups = [
        FollowUp.checked(
            {
                "problem_id": "P",
                "session_id": key,
                "due_on": (start + timedelta(weeks=weeks)).date(),
                "row_id": f"f-{key}-{weeks}",
            }
        )
        for key, start, offsets in due
        for weeks in offsets
    ]
    calls = [
        Call.checked(
            {"problem_id": "P", "due_on": date(2026, 9, 21), "called_at": at(9, 21, 16), "result": "no_answer"}
        )
    ]
    steps = [
        PlanStep.checked({"problem_id": "P", "pathway": "physiotherapy", "started_on": date(2026, 10, 12)}),
        PlanStep.checked(
            {
                "problem_id": "P",
                "pathway": "occupational_therapy",
                "started_on": date(2026, 10, 26),
                "detail": "ergonomics",
            }
        ),
    ]
    findings = [
        Finding.checked(
            {
                "row_id": "F",
                "problem_id": "P",
                "kind": "short_lived",
                "since": at(10, 5, 9, 0),
                "sessions": "S1;S2",
                "scores": "",
                "evidence_hash": "x",
                "rule_version": "1",
            }
        )
    ]
    return {
        "sessions": sessions,
        "scores": scores,
        "sites": sites,
        "injectates": injectates,
        "follow_ups": follow_ups,
        "calls": calls,
        "plan_steps": steps,
        "findings": findings,
    }


def chart(records: dict[str, object] | None = None, as_of: datetime = NOW, **more: object) -> ChartSpec:
    held = {"sessions": [], "scores": [], **(short_lived() if records is None else records), **more}
    return chart_of(as_of=as_of, zone=ZONE, schedule=rules().schedule, **held)  # type: ignore[arg-type]  # records of every kind by name


def many(count: int) -> ChartSpec:
    """So many scores over two years, with four sessions and a gap now and then."""
    start = datetime(2024, 11, 25, 9, 0, tzinfo=ZONE)
    step = timedelta(days=728) / max(count, 1)
    scores = [
        score(
            start + step * place,
            ((place * 7) % 21) / 2 if place % 3 else 5.0 + place % 4,
            ("clinic", "phone", "paper", "self")[place % 4],
            key=f"s-{place}",
        )
        for place in range(count)
    ]
    sessions = [session(f"S{number}", start + timedelta(days=160 * number, hours=1)) for number in range(5)]
    sites = [Site.checked({"session_id": s.key, "muscle": "piriformis", "side": "right"}) for s in sessions]
    return chart({"sessions": sessions, "scores": scores, "sites": sites})


def records_of_the_pictures() -> list[Record]:
    """The history of the pictures as records of one patient with an open workup, in the order a clinic keeps them."""
    told = short_lived()
    patient = Patient.checked(
        {
            "patient_no": "104827",
            "family_name": "Dvořák",
            "given_name": "Petr",
            "birth_date": date(1965, 7, 14),
            "sex": "male",
            "weight_kg": 82,
            "allergies": "penicillin (rash); latex",
            "anticoagulant": "apixaban 5 mg twice daily",
        }
    )
    problem = Problem.checked(
        {
            "problem_id": "P",
            "patient_no": "104827",
            "title": "Left shoulder blade",
            "region": "upper_back",
            "side": "left",
            "onset_date": date(2025, 3, 1),
            "pattern": "constant",
            "social_activity_reduced": True,
        }
    )
    workup = Workup.checked({"workup_id": "W", "problem_id": "P", "opened_on": date(2026, 10, 19)})
    content = checklist()
    flags = [item.key for item in content.items if item.step == "red_flags" and item.part_of is None]
    items = [
        WorkupItem.checked({"workup_id": "W", "item": key, "state": "absent", "date": date(2026, 10, 19)})
        for key in flags
    ]
    sources = [
        Hypothesis.checked({"workup_id": "W", "source": source, "state": state, "date": date(2026, 10, 19)})
        for source, state in (
            ("cervical_radiculopathy", "suspected"),
            ("facet", "suspected"),
            ("fibromyalgia", "refuted"),
        )
    ]
    function = [
        Score.checked({"problem_id": "P", "taken_at": when, "scale": "peg", "value": value})
        for when, value in ((at(9, 7), 6.7), (at(11, 16), 5.3))
    ]
    care = Treatment.checked(
        {
            "problem_id": "P",
            "kind": "physiotherapy",
            "name": "manual, 6 visits",
            "started_on": date(2025, 9, 1),
            "helped": False,
        }
    )
    lots = [part.changed(lot="LD2291", expiry=date(2027, 8, 31)) for part in told["injectates"]]
    steps = [
        step.changed(review_on=day)
        for step, day in zip(told["plan_steps"], (date(2026, 11, 23), date(2026, 12, 7)), strict=True)
    ]
    return [
        patient,
        problem,
        care,
        *told["sessions"],
        *told["sites"],
        *lots,
        *told["scores"],
        *function,
        *(
            f.changed(status="done" if f.due_on not in {date(2026, 9, 21), date(2026, 11, 30)} else "due")
            for f in told["follow_ups"]
        ),
        *told["calls"],
        *steps,
        workup,
        *items,
        *sources,
    ]


def keep(clinic: Clinic, records: list[Record]) -> None:
    """Writes records into an open clinic."""
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        writer.insert_many(records)
