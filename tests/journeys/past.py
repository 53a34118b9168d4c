"""Histories that lead up to today, as a bundle that the program imports."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

Sites = Sequence[tuple[str, str]]
"""``(muscle, side)`` of each."""


def days_ago(days: int, hour: int = 9, minute: int = 0) -> datetime:
    """That time of day, so many days before today."""
    return datetime.now(UTC).replace(hour=hour, minute=minute, second=0, microsecond=0) - timedelta(days=days)


@dataclass
class Past:
    """One patient with one pain problem. ``key`` is the clinic number."""

    key: str
    family_name: str
    given_name: str
    birth_date: str = "1965-07-14"
    title: str = "Left shoulder blade"
    region: str = "upper_back"
    side: str = "left"
    phone: str = "+44 20 7946 0182"
    sessions: list[tuple[datetime, Sites]] = field(default_factory=list)
    scores: list[tuple[datetime, float]] = field(default_factory=list)

    def inject(self, days: int, baseline: float, after: Mapping[int, float], sites: Sites) -> "Past":
        """A session so many days ago, its baseline, and scores so many days after it."""
        self.sessions.append((days_ago(days, 9), sites))
        self.scores.append((days_ago(days, 8, 50), baseline))
        self.scores += [(days_ago(days - later, 10), value) for later, value in after.items()]
        return self


def write_bundle(folder: Path, pasts: Iterable[Past]) -> None:
    """The bundle of these histories."""
    rows: dict[str, list[dict[str, object]]] = {
        name: [] for name in ("patients", "problems", "sessions", "injectates", "sites", "scores")
    }
    for past in pasts:
        problem = f"{past.key}-P"
        rows["patients"].append(
            {
                "patient_no": past.key,
                "family_name": past.family_name,
                "given_name": past.given_name,
                "birth_date": past.birth_date,
                "phone": past.phone,
                "allergies": "none",
                "anticoagulant": "no",
            }
        )
        rows["problems"].append(
            {
                "problem_id": problem,
                "patient_no": past.key,
                "title": past.title,
                "region": past.region,
                "side": past.side,
            }
        )
        for number, (at, sites) in enumerate(past.sessions, 1):
            key = f"{past.key}-S{number}"
            rows["sessions"].append(
                {
                    "session_id": key,
                    "problem_id": problem,
                    "performed_at": at.isoformat(),
                    "operator": "Dr Ada Berg",
                    "guidance": "palpation",
                    "consent": "yes",
                }
            )
            rows["injectates"].append(
                {"session_id": key, "drug": "lidocaine", "concentration_mg_ml": 10, "volume_ml": len(sites)}
            )
            rows["sites"] += [
                {"session_id": key, "muscle": muscle, "side": side, "points": 2, "volume_ml": 1, "twitch": "yes"}
                for muscle, side in sites
            ]
        rows["scores"] += [
            {"problem_id": problem, "taken_at": at.isoformat(), "scale": "nrs", "measure": "now", "value": value}
            for at, value in past.scores
        ]
    folder.mkdir()
    for name, lines in rows.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, list(lines[0]))
            writer.writeheader()
            writer.writerows(lines)
