"""The small parts of FHIR R4 resources as other systems write them, read without trust in what they are.

``Wrong`` is what somebody has to mend or leave out, ``Passed`` what this program does not take; both say a sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from tpi_tracker.domain.instant import parse_instant
from tpi_tracker.exchange.cells import shown
from tpi_tracker.exchange.fhir_parts import OWN

Resource = dict[str, Any]

DAY_ALONE: Final = "It gives a day and no time of day, and nobody said which time to take."
_MOST: Final = 1e300
_ID: Final = re.compile(r"[A-Za-z0-9\-.]{1,64}")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_PART_OF_DAY: Final = re.compile(r"\d{4}(-\d{2})?", re.ASCII)
_INSTANT: Final = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})?", re.ASCII)
_OTHER_VERSIONS: Final = {
    "Patient": {"animal": "STU3"},
    "Observation": {"context": "STU3", "comment": "STU3", "comments": "DSTU2", "related": "STU3", "triggeredBy": "R5"},
    "Procedure": {
        **dict.fromkeys(("context", "notDone", "definition"), "STU3"),
        **dict.fromkeys(("notPerformed", "request"), "DSTU2"),
        **dict.fromkeys(("occurrenceDateTime", "occurrencePeriod", "occurrenceString", "reason"), "R5"),
        **dict.fromkeys(("occurrenceRange", "occurrenceTiming", "occurrenceAge", "recorded"), "R5"),
    },
}
"""Elements that R4 does not have, and the version that has them."""


class Wrong(ValueError):
    """A resource that cannot be taken as it is; the text is a sentence."""


class Passed(Exception):  # not an error: most of a hospital's record is of no concern here
    """A resource that is not taken; the text is a sentence."""


class Coding(NamedTuple):
    """One code with its system and its words; what is not said is empty."""

    system: str
    code: str
    display: str


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person decided for a file. ``muscles`` and ``procedures`` are by folded text (a procedure also by
    ``system|code``); ``at`` is the time of day of what gives its day alone, None where it is not to be taken."""

    zone: ZoneInfo
    muscles: dict[str, str] = field(default_factory=dict)
    procedures: dict[str, str] = field(default_factory=dict)
    at: time | None = None


def parts(value: Any) -> Iterator[Resource]:
    """The objects of a list, or the one object that stands for it."""
    if isinstance(value, dict):
        yield value
    elif isinstance(value, list):
        yield from (each for each in value if isinstance(each, dict))


def text(value: Any) -> str:
    """A text that says something; empty for anything else."""
    return value if isinstance(value, str) and value.strip() else ""


def id_of(resource: Resource) -> str:
    """The resource's own id; empty where it has none that FHIR allows."""
    found = resource.get("id")
    return found if isinstance(found, str) and _ID.fullmatch(found) else ""


def codings(concept: Any) -> Iterator[Coding]:
    """The codes of one concept or of several."""
    for each in (concept,) if isinstance(concept, dict) else parts(concept):
        for coding in parts(each.get("coding")):
            yield Coding(text(coding.get("system")), text(coding.get("code")), text(coding.get("display")))


def words(concept: Any) -> list[str]:
    """What a concept says in words: its own text first."""
    said = [text(each.get("text")) for each in parts(concept)]
    said += [coding.display for coding in codings(concept)]
    return [each for each in dict.fromkeys(said) if each]


def own_code(concept: Any, table: str) -> str | None:
    """The code a concept has in one of the program's own systems."""
    if concept is None:
        return None
    system = OWN + table
    return next((code.code for code in codings(concept) if code.system == system and code.code), None)


def own_key(resource: Resource, kind: str) -> str | None:
    """The key this program gave the resource when it wrote it; None for another system's."""
    if "identifier" not in resource:
        return None
    for each in parts(resource.get("identifier")):
        if each.get("system") == OWN + kind and isinstance(each.get("value"), str):
            return each["value"] or None
    return None


def extension(resource: Resource, name: str) -> Any:
    """The value of one of the program's own extensions."""
    if "extension" not in resource:
        return None
    for each in parts(resource.get("extension")):
        if each.get("url") == OWN + name:
            return next((value for key, value in each.items() if key.startswith("value")), None)
    return None


def reference(value: Any) -> str:
    """Where a reference leads, without the version; empty where it says none."""
    said = value.get("reference") if isinstance(value, dict) else None
    return said.partition("/_history/")[0] if isinstance(said, str) else ""


def first_reference(value: Any) -> str:
    return next((said for said in map(reference, parts(value)) if said), "")


def notes(resource: Resource) -> str | None:
    said = [text(each.get("text")) for each in parts(resource.get("note"))]
    return "\n".join(each for each in said if each) or None


def day(value: Any, what: str) -> date:
    """A whole day. Raises ``Wrong`` for a part of one."""
    if isinstance(value, str):
        if _PART_OF_DAY.fullmatch(value):
            raise Wrong(f"{what} {shown(value)} is not a whole date; the day is not made up.")
        if _DAY.fullmatch(value):
            try:
                return date.fromisoformat(value)
            except ValueError:
                raise Wrong(f"{what} {shown(value)} is not a day of the calendar.") from None
    raise Wrong(f"{what} is not a date.")


def instant(value: Any, choices: Choices) -> datetime:
    """A point in time; one that names no zone is read in the clinic's. Raises ``Wrong``."""
    if not isinstance(value, str):
        raise Wrong("Its time is not a text such as 2026-09-07T09:30:00Z.")
    found = _INSTANT.fullmatch(value)
    try:
        if found is not None:
            return parse_instant(found[1] + (found[2] or "")[:7] + (found[3] or ""), choices.zone)
        if _DAY.fullmatch(value) and choices.at is not None:
            return parse_instant(f"{value}T{choices.at:%H:%M}", choices.zone)
    except (ValueError, OverflowError):
        raise Wrong(f"{shown(value)} is not a time of the calendar and the clock.") from None
    if _DAY.fullmatch(value):
        raise Wrong(DAY_ALONE)
    if _PART_OF_DAY.fullmatch(value):
        raise Wrong(f"Its time {shown(value)} is not a whole date; the day is not made up.")
    raise Wrong(f"{shown(value)} is not a time such as 2026-09-07T09:30:00Z.")


def when(resource: Resource, name: str, choices: Choices) -> datetime:
    """``effective...`` or ``performed...``: the instant, or the beginning of the period. Raises ``Wrong``."""
    for ending in ("DateTime", "Instant"):
        if f"{name}{ending}" in resource:
            return instant(resource[f"{name}{ending}"], choices)
    period = resource.get(f"{name}Period")
    if isinstance(period, dict) and "start" in period:
        return instant(period["start"], choices)
    raise Wrong("It does not say when it was.")


def number(value: Any) -> float | None:
    """A number of JSON; True is none, and so is one beyond all that is counted."""
    is_one = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _MOST
    return value if is_one else None


def check(resource: Resource) -> None:
    """Raises ``Wrong`` for the shape of another version, ``Passed`` for what may not be read without its extension."""
    kind = resource.get("resourceType")
    for name, version in _OTHER_VERSIONS.get(kind if isinstance(kind, str) else "", {}).items():
        if name in resource:
            raise Wrong(f"It has the shape of FHIR {version} (element {name}); this program reads R4.")
    if resource.get("modifierExtension") or resource.get("implicitRules"):
        raise Passed("It says that an extension changes its meaning, and this program does not know it.")


def standing(resource: Resource) -> dict[str, Any]:
    """When and by whom this program recorded it."""
    meta = resource.get("meta")
    return {
        "recorded_at": meta.get("lastUpdated") if isinstance(meta, dict) else None,
        "author": extension(resource, "author"),
    }
