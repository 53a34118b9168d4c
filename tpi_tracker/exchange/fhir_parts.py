"""The small parts FHIR R4 resources are made of: identities, codes, amounts, times. Plain dictionaries, no library.

Own codes stand under ``urn:tpi-tracker:``, as nothing public names them (interfaces, section 5).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Final
from uuid import UUID, uuid5

from tpi_tracker.domain.record import Record

Resource = dict[str, Any]

OWN: Final = "urn:tpi-tracker:"
LOINC: Final = "http://loinc.org"
UCUM: Final = "http://unitsofmeasure.org"
RXNORM: Final = "http://www.nlm.nih.gov/research/umls/rxnorm"
ICD10CM: Final = "http://hl7.org/fhir/sid/icd-10-cm"
CONDITION_CLINICAL: Final = "http://terminology.hl7.org/CodeSystem/condition-clinical"
CONDITION_VERIFICATION: Final = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
ALLERGY_CLINICAL: Final = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"
ALLERGY_VERIFICATION: Final = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"
ABSENT: Final = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
ACT: Final = "http://terminology.hl7.org/CodeSystem/v3-ActCode"

IS_CODE: Final = re.compile(r"\S+( \S+)*")

_NAMESPACE: Final = UUID("5f0d4c4e-7f0b-5b0a-9d53-2f9a3f1c6b7e")
"""Ours alone: with kind and key it gives the same identity in every export of the same clinic."""


@dataclass(slots=True)
class Known:
    """What a resource needs of others: whose problem, when the session was, what drugs and muscles are called.

    ``drug`` gives a name and the RxNorm code of an ingredient (None where none is known), ``muscle`` a name.
    """

    drug: Callable[[str], tuple[str, str | None]]
    muscle: Callable[[str], str]
    years_alone: bool = False
    """Of a birth date only the year stands."""
    patient_of: dict[str, str] = field(default_factory=dict)
    """``problem_id`` to ``patient_no``."""
    problem_of: dict[str, str] = field(default_factory=dict)
    """``workup_id`` to ``problem_id``."""
    sessions: dict[str, tuple[str, str]] = field(default_factory=dict)
    """``session_id`` to ``problem_id`` and the time in FHIR's form."""
    techniques: dict[str, str] = field(default_factory=dict)
    """``session_id`` to technique."""
    without_site: set[str] = field(default_factory=set)
    """Sessions that stand and of which no site has come yet."""


@lru_cache(maxsize=65_536)
def identity(kind: str, key: str) -> str:
    """A UUID of kind and key: the id within the bundle."""
    return str(uuid5(_NAMESPACE, f"{kind}/{key}"))


def reference(kind: str, key: str) -> dict[str, str]:
    return {"reference": f"urn:uuid:{identity(kind, key)}"}


def resource(kind: str, record: Record, name: str | None = None) -> Resource:
    """A resource begun: identity, our key as its identifier, when and by whom it was recorded."""
    name = name or record.KIND
    made: Resource = {"resourceType": kind, "id": identity(name, record.key)}
    if record.recorded_at is not None:
        made["meta"] = {"lastUpdated": at(record.recorded_at)}
    if record.author is not None:
        add_extension(made, "author", "valueString", record.author)
    return made


def identifier(record: Record, name: str | None = None) -> list[dict[str, str]]:
    return [{"system": f"{OWN}{name or record.KIND}", "value": record.key}]


def add_extension(made: Resource, name: str, kind: str, value: Any) -> None:
    """``value`` beside what R4 has a place for; nothing where there is none."""
    if value is not None:
        made.setdefault("extension", []).append({"url": OWN + name, kind: value})


def own(table: str, code: object, text: str | None = None) -> dict[str, Any]:
    """A concept of our own code system, with words; a key that is no code in FHIR's sense stands in words alone."""
    return coded(OWN + table, str(code)) | {"text": text or str(code).replace("_", " ")}


def coded(system: str, code: str) -> dict[str, Any]:
    """A concept of a code system; empty where the text is no code: one with blanks at its ends or two in a row."""
    return {"coding": [{"system": system, "code": code}]} if IS_CODE.fullmatch(code) else {}


def at(instant: datetime) -> str:
    """2026-09-07T14:05:00+02:00, in the offset the instant carries."""
    return instant.isoformat(timespec="seconds")


def on(day: date) -> str:
    return day.isoformat()


def period(start: date | None, end: date | None) -> dict[str, str] | None:
    """None where neither end is known."""
    made = {name: on(day) for name, day in (("start", start), ("end", end)) if day is not None}
    return made or None


def amount(value: float, unit: str, code: str | None = None) -> dict[str, Any]:
    """A quantity in UCUM."""
    return {"value": plain(value), "unit": unit, "system": UCUM, "code": code or unit}


def plain(value: float) -> int | float:
    """The shortest number: 7, not 7.0."""
    return int(value) if value == int(value) else value


def note(text: str | None) -> list[dict[str, str]] | None:
    return [{"text": text}] if text else None


def whole(made: Resource, more: Mapping[str, Any]) -> Resource:
    """The resource with what is known of ``more``: an element without a value does not stand in FHIR."""
    made.update({name: value for name, value in more.items() if value is not None})
    return made
