"""FHIR R4 as other systems write it: nothing of this program's own in it, references of every kind."""

import json
from typing import Any

MR = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "MR"}]}
SSN = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "SS"}]}
HOSPITAL = "http://hospital.example/fhir/"
LOINC, UCUM = "http://loinc.org", "http://unitsofmeasure.org"

ADA: dict[str, Any] = {
    "resourceType": "Patient",
    "id": "123",
    "meta": {"profile": ["http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"]},
    "text": {"status": "generated", "div": "<div>Ada</div>"},
    "identifier": [
        {"system": "http://hl7.org/fhir/sid/us-ssn", "type": SSN, "value": "999-11-2222"},
        {"system": "http://hospital.example/mrn", "type": MR, "value": "M-1"},
    ],
    "name": [
        {"use": "maiden", "family": "Vorher", "given": ["Ada"]},
        {"use": "official", "family": "Okonkwo", "given": ["Ada", "Maria"], "prefix": ["Dr."]},
    ],
    "telecom": [
        {"system": "email", "value": "a@example.org"},
        {"system": "phone", "value": "+44 20 7946 0000", "use": "home", "rank": 2},
        {"system": "phone", "value": "+44 7700 900123", "use": "mobile", "rank": 1},
    ],
    "gender": "female",
    "birthDate": "1988-09-21",
}
BO: dict[str, Any] = {
    "resourceType": "Patient",
    "id": "b0000000-0000-4000-8000-000000000001",
    "identifier": [{"system": "http://hospital.example/mrn", "value": "M-2"}],
    "name": [{"family": "Berg", "given": ["Bo"]}],
    "birthDate": "1970-02-03",
}


def nrs(key: str, value: Any = 7, at: str = "2026-06-01T08:50:00Z", subject: str = "Patient/123", **more: Any) -> dict:
    """A pain score by its LOINC code."""
    return {
        "resourceType": "Observation",
        "id": key,
        "status": "final",
        "code": {"coding": [{"system": LOINC, "code": "72514-3", "display": "Pain severity 0-10"}]},
        "subject": {"reference": subject},
        "effectiveDateTime": at,
        "valueQuantity": {"value": value, "unit": "{score}", "system": UCUM, "code": "{score}"},
        **more,
    }


def injection(key: str, where: Any = "Left upper trapezius", subject: str = "Patient/123", **more: Any) -> dict:
    """A trigger point injection told in words."""
    places = where if isinstance(where, list) else [{"text": where}]
    return {
        "resourceType": "Procedure",
        "id": key,
        "status": "completed",
        "code": {"text": "Trigger point injection, 1 or 2 muscles"},
        "subject": {"reference": subject},
        "performedPeriod": {"start": "2026-06-01T09:00:00+02:00", "end": "2026-06-01T09:20:00+02:00"},
        "bodySite": places,
        "performer": [{"actor": {"reference": "Practitioner?identifier=x|9", "display": "Dr Lee"}}],
        **more,
    }


def bundle_of(
    *resources: dict, kind: str = "searchset", base: str = "http://hospital.example/fhir/", **more: Any
) -> dict:
    """A bundle of these, each under its address."""

    def address(resource: dict) -> str:
        key = resource.get("id", "none")
        return f"urn:uuid:{key}" if len(str(key)) == 36 else f"{base}{resource.get('resourceType')}/{key}"

    entries = [{"fullUrl": address(each), "resource": each, "search": {"mode": "match"}} for each in resources]
    return {"resourceType": "Bundle", "type": kind, "total": len(entries), "entry": entries, **more}


def hospital() -> list[dict]:
    """What a hospital sends: two patients, scores, treatments, and much that is no concern of this program."""
    visit = {
        "resourceType": "Encounter",
        "id": "e1",
        "status": "finished",
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
        "subject": {"reference": "Patient/123"},
        "partOf": {"reference": "Encounter/e1"},
    }
    pressure = {
        "resourceType": "Observation",
        "id": "bp",
        "status": "final",
        "code": {"coding": [{"system": LOINC, "code": "85354-9"}], "text": "Blood pressure"},
        "subject": {"reference": "Patient/123"},
    }
    vas = {
        "code": {"coding": [{"system": LOINC, "code": "38214-3"}]},
        "valueQuantity": {"value": 6.5, "unit": "cm", "system": UCUM, "code": "cm"},
    }
    whole = {"code": {"coding": [{"system": LOINC, "code": "38208-5"}]}}
    return [
        nrs("o1", 7, encounter={"reference": "Encounter/e1"}),
        ADA,
        visit,
        pressure,
        BO,
        nrs("o2", 3, "2026-06-08T10:00:00+02:00") | {"status": "amended"},
        nrs("o3", at="2026-06-09T10:00:00Z", subject=f"urn:uuid:{BO['id']}") | vas,
        {name: value for name, value in nrs("o4", at="2026-06-10T10:00:00Z").items() if name != "valueQuantity"}
        | {"valueInteger": 4}
        | whole,
        {name: value for name, value in nrs("o5", at="2026-06-11T10:00:00Z").items() if name != "valueQuantity"}
        | {"dataAbsentReason": {"coding": [{"code": "asked-declined"}]}},
        nrs("o6") | {"status": "entered-in-error"},
        nrs("o7") | {"status": "preliminary"},
        nrs("o8", subject="Patient/999"),
        injection("p1", encounter={"reference": "Encounter/e1"}),
        injection("p2", [{"text": "Structure of right piriformis muscle"}, {"text": "Somewhere odd"}]),
        injection("p3") | {"status": "not-done"},
        injection("p4") | {"code": {"text": "Appendectomy"}},
        {
            "resourceType": "AllergyIntolerance",
            "id": "a1",
            "patient": {"reference": "Patient/123"},
            "code": {"text": "Latex"},
        },
        {"resourceType": "Organization", "id": "org", "name": "Hospital"},
    ]


def resource_lines(*resources: dict) -> str:
    """The same, one a line."""
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in resources)
