"""What the records answer of the technical review, as proposals: the clinician accepts each or answers otherwise.

Clinical rules, section 4, step 3. A proposal is never stored by itself.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.pattern import Count, Pattern, SessionFacts
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rules import PatternRule
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.domain.verdict import Verdict

LASTED = {Verdict.SUSTAINED, Verdict.UNCONFIRMED}
FAILED = {Verdict.NONE, Verdict.WORSE, Verdict.ANAESTHETIC_ONLY, Verdict.PARTIAL, Verdict.NOT_SUSTAINED}
_LENGTH = re.compile(r"(\d+(?:[.,]\d+)?)\s*(mm|cm|in\b|inch|\")", re.IGNORECASE)
_TO_MM = {"mm": 1.0, "cm": 10.0, "in": 25.4, "inch": 25.4, '"': 25.4}


@dataclass(frozen=True, slots=True)
class Proposal:
    """An answer that follows from the records. ``state`` None: the records say something, and do not answer it."""

    item: str
    state: ItemState | None
    basis: tuple[Sentence, ...]


def proposals(pattern: Pattern, problem: Problem, rule: PatternRule) -> dict[str, Proposal]:
    """What the sessions and the problem's record propose, by item. Nothing recorded, nothing proposed."""
    made = (
        _localisation(pattern, rule),
        _volume(pattern, rule),
        _steroid(pattern),
        _needle(pattern),
        _operator(pattern),
        _told("complexity.work", problem.off_work_due_to_pain, "work"),
        _told("complexity.social", problem.social_activity_reduced, "social"),
        _told("complexity.widespread", problem.widespread_pain, "widespread"),
    )
    return {proposal.item: proposal for proposal in made if proposal is not None}


def needle_length_mm(needle: str | None) -> float | None:
    """The length in a needle's words: 40 of ``27 G, 40 mm``, 38.1 of ``25 G 1.5 in``; None where it names none."""
    found = _LENGTH.search(needle or "")
    if found is None:
        return None
    return round(float(found[1].replace(",", ".")) * _TO_MM[found[2].lower()], 1)


def _localisation(pattern: Pattern, rule: PatternRule) -> Proposal | None:
    counts = {"twitch": pattern.twitch, "reproduced": pattern.pain_reproduced}
    known = {name: count for name, count in counts.items() if count.recorded}
    if not known:
        return None
    basis = [_counted(name, count) for name, count in known.items()]
    guided: dict[str, int] = {}
    for session in pattern.sessions:
        if session.guidance is not None:
            guided[session.guidance.value] = guided.get(session.guidance.value, 0) + 1
    basis += [Sentence("technical.guidance", {"how": how, "count": count}) for how, count in guided.items()]
    sites = [site for session in pattern.sessions for site in session.sites]
    deep = Count(sum(site.depth_mm is not None for site in sites), len(sites))
    basis.append(Sentence("technical.depth", {"found": deep.found, "recorded": deep.recorded}))
    little = any(count.is_below(rule.little_share_pct) for count in known.values())
    if not little and len(known) < len(counts):
        return Proposal("technical.localisation", None, tuple(basis))
    return Proposal("technical.localisation", _state(little), tuple(basis))


def _volume(pattern: Pattern, rule: PatternRule) -> Proposal | None:
    if pattern.volume_per_point_ml is None:
        return None
    low, high = (round(volume, 2) for volume in pattern.volume_per_point_ml)
    key = "technical.volume" if low == high else "technical.volumes"
    said = Sentence(key, {"low": low, "high": high, "least": rule.least_volume_ml})
    return Proposal("technical.volume", _state(pattern.volume_per_point_ml[0] < rule.least_volume_ml - 1e-9), (said,))


def _steroid(pattern: Pattern) -> Proposal | None:
    filled = [session for session in pattern.sessions if session.injectates]
    if not filled:
        return None
    if pattern.steroids:
        return Proposal(
            "technical.steroid_expected",
            ItemState.PRESENT,
            (Sentence("technical.steroid", {"drugs": pattern.steroids}),),
        )
    return Proposal(
        "technical.steroid_expected", ItemState.ABSENT, (Sentence("technical.no_steroid", {"count": len(filled)}),)
    )


def _needle(pattern: Pattern) -> Proposal | None:
    """Too short where a recorded depth reaches the needle's length: it would be buried to the hub."""
    reached = [
        (site.depth_mm, length)
        for session in pattern.sessions
        if (length := needle_length_mm(session.needle)) is not None
        for site in session.sites
        if site.depth_mm is not None
    ]
    if not reached:
        return None
    depth, length = min(reached, key=_spare)
    said = Sentence("technical.needle", {"length": length, "depth": depth})
    return Proposal("technical.needle", _state(depth >= length), (said,))


def _spare(reach: tuple[float, float]) -> float:
    return reach[1] - reach[0]


def _operator(pattern: Pattern) -> Proposal | None:
    """Whether sessions that lasted and sessions that failed were done by different people."""
    told = [session for session in pattern.sessions if session.operator and session.verdict in LASTED | FAILED]
    lasted = _operators(session for session in told if session.verdict in LASTED)
    failed = _operators(session for session in told if session.verdict in FAILED)
    if not lasted or not failed:
        return None
    basis = (
        Sentence("technical.operator_lasted", {"who": lasted}),
        Sentence("technical.operator_failed", {"who": failed}),
    )
    return Proposal("technical.operator", _state(not set(lasted) & set(failed)), basis)


def _operators(sessions: Iterable[SessionFacts]) -> Sequence[str]:
    return tuple(dict.fromkeys(session.operator for session in sessions if session.operator))


def _told(item: str, said: bool | None, name: str) -> Proposal | None:
    if said is None:
        return None
    return Proposal(item, _state(said), (Sentence(f"technical.{name}.{'yes' if said else 'no'}"),))


def _counted(name: str, count: Count) -> Sentence:
    return Sentence(f"technical.{name}", {"found": count.found, "recorded": count.recorded})


def _state(present: bool) -> ItemState:
    return ItemState.PRESENT if present else ItemState.ABSENT
