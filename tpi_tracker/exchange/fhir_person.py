"""Who is treated and what for, as FHIR R4: person, allergies, weight, what is taken, pain problem, what was tried."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from tpi_tracker.domain.codes import Contact, TreatmentKind
from tpi_tracker.domain.denial import denies
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.exchange.fhir_parts import (
    ALLERGY_CLINICAL,
    ALLERGY_VERIFICATION,
    CONDITION_CLINICAL,
    CONDITION_VERIFICATION,
    ICD10CM,
    LOINC,
    OWN,
    Known,
    Resource,
    add_extension,
    amount,
    coded,
    identifier,
    identity,
    note,
    on,
    own,
    period,
    reference,
    resource,
    whole,
)

WEIGHT: Final = "29463-7"
DRUGS: Final = {TreatmentKind.PRESCRIBED_MEDICATION, TreatmentKind.OTC_ANALGESIC}
RISKS: Final = (
    "off_work_due_to_pain",
    "social_activity_reduced",
    "analgesics_no_relief",
    "widespread_pain",
    "conservative_care_failed",
)


def patient(record: Patient, known: Known) -> Iterator[Resource]:
    """The person; a retracted one is not active."""
    me = reference("patient", record.patient_no)
    made = resource("Patient", record)
    add_extension(made, "note", "valueString", record.note)
    goes_on = {"system": f"{OWN}patient-no", "value": record.merged_into}
    yield whole(
        made,
        {
            "identifier": identifier(record, "patient-no"),
            "active": False if record.is_retracted or record.merged_into else None,
            "name": [{"use": "official", "family": record.family_name, "given": [record.given_name]}],
            "telecom": [{"system": "phone", "value": record.phone}] if record.phone else None,
            "gender": record.sex.value if record.sex is not None else None,
            "birthDate": _born(record.birth_date, known.years_alone),
            "link": [{"other": {"identifier": goes_on}, "type": "replaced-by"}] if record.merged_into else None,
            "deceasedBoolean": True if record.contact is Contact.DIED else None,
        },
    )
    yield from _allergies(record, me)
    yield from _facts(record, me)


def _born(day: date | None, year_alone: bool) -> str | None:
    """None only of whoever is told without a birth date."""
    if day is None:
        return None
    return f"{day.year:04}" if year_alone else on(day)


def _allergies(record: Patient, me: dict[str, str]) -> Iterator[Resource]:
    for number, allergy in enumerate(part for part in record.allergy_list if not denies(part)):
        status = "entered-in-error" if record.is_retracted else "unconfirmed"
        yield whole(
            {"resourceType": "AllergyIntolerance", "id": identity("allergy", f"{record.patient_no}/{number}")},
            {
                "clinicalStatus": None if record.is_retracted else coded(ALLERGY_CLINICAL, "active"),
                "verificationStatus": coded(ALLERGY_VERIFICATION, status),
                "code": {"text": allergy},
                "patient": me,
            },
        )


def _facts(record: Patient, me: dict[str, str]) -> Iterator[Resource]:
    status = "entered-in-error" if record.is_retracted else "final"

    def fact(name: str, code: dict[str, object], **value: object) -> Resource:
        key = identity("patient-fact", f"{record.patient_no}/{name}")
        return {"resourceType": "Observation", "id": key, "status": status, "code": code, "subject": me, **value}

    if record.denies_allergies:
        yield fact("no-known-allergy", own("patient-fact", "no_known_allergy"), valueBoolean=True)
    if record.weight_kg is not None:
        yield fact("weight", coded(LOINC, WEIGHT), valueQuantity=amount(record.weight_kg, "kg"))
    for name in ("pregnant", "diabetes"):
        said = getattr(record, name)
        if said is not None:
            yield fact(name, own("patient-fact", name), valueBoolean=said)
    if record.contact is not None:
        yield fact("contact", own("patient-fact", "contact"), valueCodeableConcept=own("contact", record.contact.value))
    if record.anticoagulant is not None:
        taken = record.anticoagulant_taken
        said = "active" if taken else "not-taken"
        yield {
            "resourceType": "MedicationStatement",
            "id": identity("patient-fact", f"{record.patient_no}/anticoagulant"),
            "status": "entered-in-error" if record.is_retracted else said,
            "category": own("medication", "anticoagulant"),
            "medicationCodeableConcept": {"text": taken or "anticoagulant"},
            "subject": me,
        }


def problem(record: Problem, known: Known) -> Iterator[Resource]:
    """A pain problem as a condition whose cause is open: the program computes no diagnosis."""
    known.patient_of[record.problem_id] = record.patient_no
    made = resource("Condition", record)
    add_extension(made, "pattern", "valueCode", record.pattern.value if record.pattern else None)
    for name in RISKS:
        add_extension(made, name.replace("_", "-"), "valueBoolean", getattr(record, name))
    code = {"text": record.title} if record.icd10 is None else coded(ICD10CM, record.icd10) | {"text": record.title}
    yield whole(
        made,
        {
            "identifier": identifier(record),
            "clinicalStatus": None if record.is_retracted else coded(CONDITION_CLINICAL, "active"),
            "verificationStatus": coded(
                CONDITION_VERIFICATION, "entered-in-error" if record.is_retracted else "unconfirmed"
            ),
            "code": code,
            "bodySite": [*_site("region", record.region), *_site("side", record.side)] or None,
            "subject": reference("patient", record.patient_no),
            "onsetDateTime": on(record.onset_date) if record.onset_date else None,
        },
    )


def _site(table: str, code: object) -> list[dict[str, object]]:
    return [] if code is None else [own(table, code)]


def treatment(record: Treatment, known: Known) -> Iterator[Resource]:
    """What was tried: a drug as a medication statement, anything else as a procedure."""
    is_drug = record.kind in DRUGS
    made = resource("MedicationStatement" if is_drug else "Procedure", record)
    add_extension(made, "helped", "valueBoolean", record.helped)
    status = "completed" if record.ended_on else ("active" if is_drug else "in-progress")
    what = own("treatment", record.kind.value) | ({"text": record.name} if record.name else {})
    yield whole(
        made,
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else status,
            "medicationCodeableConcept" if is_drug else "code": what,
            "subject": reference("patient", known.patient_of[record.problem_id]),
            "effectivePeriod" if is_drug else "performedPeriod": period(record.started_on, record.ended_on),
            "reasonReference": [reference("problem", record.problem_id)],
            "note": note(record.note),
        },
    )
