"""Told histories for the chart and the paper, made of clinic records."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from tpi_tracker.domain.finding import Finding
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.domain.trends import ChartSpec, chart_of
from tpi_tracker.services.catalogue import rules

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


def short_lived() -> dict[str, object]:
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
