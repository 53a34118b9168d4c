"""What was done, as FHIR R4: the visit, a procedure for each muscle with what was found there, what was given."""

from collections.abc import Iterator
from typing import Any, Final

from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.codes import Technique
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.patient import Exposure
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.exchange.fhir_parts import (
    ACT,
    RXNORM,
    Known,
    Resource,
    add_extension,
    amount,
    at,
    coded,
    identifier,
    identity,
    note,
    on,
    own,
    plain,
    reference,
    resource,
    whole,
)

CRITERIA: Final = ("taut_band", "tender_spot", "referred_pain", "recognised_pain", "twitch")
WORDS: Final = {Technique.INJECTION: "trigger point injection", Technique.DRY_NEEDLING: "dry needling"}


def session(record: Session, known: Known) -> Iterator[Resource]:
    """The visit as an encounter."""
    known.sessions[record.session_id] = record.problem_id, at(record.performed_at)
    known.techniques[record.session_id] = record.technique.value
    if not record.is_retracted:
        known.without_site.add(record.session_id)
    made = resource("Encounter", record)
    for name in ("needle", "baseline_reason", "complication", "note"):
        add_extension(made, name.replace("_", "-"), "valueString", getattr(record, name))
    add_extension(made, "consent", "valueBoolean", record.consent)
    add_extension(made, "visit", "valueString", record.visit_id)
    add_extension(made, "signed-at", "valueDateTime", at(record.signed_at) if record.signed_at else None)
    add_extension(made, "signed-by", "valueString", record.signed_by)
    add_extension(made, "guidance", "valueCode", record.guidance.value if record.guidance else None)
    yield whole(
        made,
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else "finished",
            "class": {"system": ACT, "code": "AMB"},
            "type": [_technique(record.technique)],
            "subject": reference("patient", known.patient_of[record.problem_id]),
            "participant": [{"individual": {"display": record.operator}}] if record.operator else None,
            "period": {"start": at(record.performed_at)},
            "reasonReference": [reference("problem", record.problem_id)],
        },
    )


def _technique(technique: Technique) -> dict[str, Any]:
    return own("technique", technique.value, WORDS[technique])


def site(record: Site, known: Known) -> Iterator[Resource]:
    """One muscle needled, and the trigger point as it was examined."""
    known.without_site.discard(record.session_id)
    problem, when = known.sessions[record.session_id]
    me = reference("patient", known.patient_of[problem])
    made = resource("Procedure", record)
    add_extension(made, "points", "valueInteger", record.points)
    for name, unit in (("volume_ml", "mL"), ("depth_mm", "mm")):
        value = getattr(record, name)
        add_extension(made, name.partition("_")[0], "valueQuantity", amount(value, unit) if value is not None else None)
    add_extension(made, "map-view", "valueCode", record.map_view.value if record.map_view else None)
    for name in ("map_x", "map_y"):
        value = getattr(record, name)
        add_extension(made, name.replace("_", "-"), "valueDecimal", plain(value) if value is not None else None)
    where = own("muscle", record.muscle, known.muscle(record.muscle))
    yield whole(
        made,
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else "completed",
            "code": _technique(Technique(known.techniques[record.session_id])),
            "subject": me,
            "encounter": reference("session", record.session_id),
            "performedDateTime": when,
            "reasonReference": [reference("problem", problem)],
            "bodySite": [where, own("side", record.side.value)],
        },
    )
    found = [
        {"code": own("criterion", name), "valueBoolean": getattr(record, name)}
        for name in CRITERIA
        if getattr(record, name) is not None
    ]
    if found:
        yield {
            "resourceType": "Observation",
            "id": identity("trigger-point", record.key),
            "partOf": [reference("site", record.key)],
            "status": "entered-in-error" if record.is_retracted else "final",
            "code": own("observation", "trigger_point"),
            "subject": me,
            "focus": [reference("problem", problem)],
            "encounter": reference("session", record.session_id),
            "effectiveDateTime": when,
            "bodySite": where | {"text": f"{record.side.value} {where['text']}"},
            "component": found,
        }


def unplaced(known: Known) -> Iterator[Resource]:
    """What was done in the sessions that name no muscle."""
    for session_id in sorted(known.without_site):
        problem, when = known.sessions[session_id]
        yield {
            "resourceType": "Procedure",
            "id": identity("unplaced", session_id),
            "status": "completed",
            "code": _technique(Technique(known.techniques[session_id])),
            "subject": reference("patient", known.patient_of[problem]),
            "encounter": reference("session", session_id),
            "performedDateTime": when,
            "reasonReference": [reference("problem", problem)],
        }


def injectate(record: Injectate, known: Known) -> Iterator[Resource]:
    """One ingredient given; lot and expiry in a medication of its own."""
    problem, when = known.sessions[record.session_id]
    made = resource("MedicationAdministration", record)
    add_extension(made, "with-epinephrine", "valueBoolean", record.with_epinephrine or None)
    strength, volume = record.concentration_mg_ml, record.volume_ml
    add_extension(made, "strength", "valueQuantity", amount(strength, "mg/mL") if strength is not None else None)
    add_extension(made, "volume", "valueQuantity", amount(volume, "mL") if volume is not None else None)
    code = drug(record.drug, known)
    dose = record.dose_mg
    more: dict[str, Any] = {
        "identifier": identifier(record),
        "status": "entered-in-error" if record.is_retracted else "completed",
        "subject": reference("patient", known.patient_of[problem]),
        "context": reference("session", record.session_id),
        "effectiveDateTime": when,
        "reasonReference": [reference("problem", problem)],
        "dosage": {"dose": amount(round(dose, 6), "mg")} if dose is not None else None,
    }
    if record.lot or record.expiry:
        batch = {"lotNumber": record.lot, "expirationDate": on(record.expiry) if record.expiry else None}
        kept = {name: value for name, value in batch.items() if value}
        made["contained"] = [{"resourceType": "Medication", "id": "given", "code": code, "batch": kept}]
        more["medicationReference"] = {"reference": "#given"}
    else:
        more["medicationCodeableConcept"] = code
    yield whole(made, more)


def drug(key: str, known: Known) -> dict[str, Any]:
    """A drug by its key, and by the RxNorm code of its ingredient where that is known."""
    name, rxnorm = known.drug(key)
    made = own("drug", key, name)
    return made if rxnorm is None else made | {"coding": [{"system": RXNORM, "code": rxnorm}, *made["coding"]]}


def exposure(record: Exposure, known: Known) -> Iterator[Resource]:
    """What was given elsewhere; an amount that is not known is absent, not zero."""
    made = resource("MedicationAdministration", record)
    add_extension(made, "procedure", "valueString", record.procedure)
    yield whole(
        made,
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else "completed",
            "medicationCodeableConcept": drug(record.drug, known),
            "subject": reference("patient", record.patient_no),
            "effectiveDateTime": on(record.given_on),
            "dosage": {"dose": amount(record.mg, "mg")} if record.mg is not None else None,
        },
    )


def safety_check(record: SafetyCheck, known: Known) -> Iterator[Resource]:
    """What was asked before the needle."""
    problem, when = known.sessions[record.session_id]
    yield whole(
        resource("Observation", record),
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else "final",
            "code": own("safety-check", record.concern),
            "subject": reference("patient", known.patient_of[problem]),
            "encounter": reference("session", record.session_id),
            "effectiveDateTime": when,
            "valueCodeableConcept": own("safety-state", record.state.value),
            "note": note(record.note),
        },
    )


def addendum(record: Addendum, known: Known) -> Iterator[Resource]:
    """What was added to a note after it was signed."""
    problem, _ = known.sessions[record.session_id]
    yield whole(
        resource("ClinicalImpression", record),
        {
            "identifier": identifier(record),
            "status": "entered-in-error" if record.is_retracted else "completed",
            "code": own("addendum", "addendum"),
            "subject": reference("patient", known.patient_of[problem]),
            "encounter": reference("session", record.session_id),
            "date": at(record.written_at),
            "summary": record.text,
        },
    )


def complication(record: Complication, known: Known) -> Iterator[Resource]:
    """What went wrong, as an adverse event."""
    problem, _ = known.sessions[record.session_id]
    made = resource("AdverseEvent", record)
    add_extension(made, "record-status", "valueCode", "entered-in-error" if record.is_retracted else None)
    add_extension(made, "course", "valueString", record.course)
    add_extension(made, "resolved-on", "valueDate", on(record.resolved_on) if record.resolved_on else None)
    severity = record.severity.value if record.severity is not None else None
    system = "http://terminology.hl7.org/CodeSystem/adverse-event-severity"
    yield whole(
        made,
        {
            "identifier": identifier(record)[0],
            "actuality": "actual",
            "event": own("complication", record.kind),
            "subject": reference("patient", known.patient_of[problem]),
            "encounter": reference("session", record.session_id),
            "date": at(record.noticed_at) if record.noticed_at else None,
            "severity": coded(system, severity) if severity else None,
        },
    )
