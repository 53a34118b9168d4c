"""A FHIR R4 Patient as the patient of the clinic, and what this program writes beside it."""

from collections.abc import Iterator
from typing import Any, Final

from tpi_tracker.domain.codes import Contact, Sex
from tpi_tracker.exchange.fhir_parts import ICD10CM, LOINC, identity
from tpi_tracker.exchange.fhir_person import RISKS, WEIGHT
from tpi_tracker.exchange.fhir_values import (
    Passed,
    Resource,
    Wrong,
    codings,
    day,
    extension,
    id_of,
    number,
    own_code,
    own_key,
    parts,
    standing,
    text,
)

_KINDS: Final = "http://terminology.hl7.org/CodeSystem/v2-0203"
_PAPERS: Final = frozenset({"SS", "SB", "DL", "PPN", "NI", "NIIP", "TAX", "BC", "DR", "MB", "XX"})
"""Kinds of numbers that are of the state or an insurer."""
_NAMES: Final = ("official", "usual", "", "nickname", "temp", "anonymous")
_PHONES: Final = ("mobile", "home", "", "work", "temp")
_MOST_ALLERGIES: Final = 50
FACTS: Final = ("pregnant", "diabetes")


def patient(resource: Resource) -> dict[str, Any]:
    """The values of the patient. Raises ``Wrong`` and ``Passed``."""
    own = own_key(resource, "patient-no")
    replaced = [link for link in parts(resource.get("link")) if link.get("type") == "replaced-by"]
    if own is None and replaced:
        raise Passed("Another record goes on in the place of this one.")
    merged = None
    if own is not None:
        merged = next((_value_of(link.get("other")) for link in replaced), None)
        if resource.get("active") is False and merged is None:
            raise Passed("It was entered in error.")
    name = _name(resource)
    family, given = name.get("family"), name.get("given")
    if isinstance(family, list):
        raise Wrong("It has the shape of FHIR DSTU2 (a list of family names); this program reads R4.")
    given_name = " ".join(said for said in map(text, given if isinstance(given, list) else ()) if said)
    if not text(family) or not given_name:
        raise Wrong("The name is not given as family name and given name.")
    if "birthDate" not in resource:
        raise Wrong("The date of birth is not given.")
    values: dict[str, Any] = {
        "patient_no": own or number_of(resource),
        "family_name": text(family),
        "given_name": given_name,
        "birth_date": day(resource["birthDate"], "The date of birth"),
        "sex": _sex(resource.get("gender")),
        "phone": _phone(resource),
        "merged_into": merged,
    }
    if own is not None:
        values |= {"note": extension(resource, "note")} | standing(resource)
    if resource.get("deceasedBoolean") is True or text(resource.get("deceasedDateTime")):
        values["contact"] = Contact.DIED
    return values


def number_of(resource: Resource) -> str:
    """The record number among the identifiers: said to be one, else the only one that is no paper's, else the id."""
    said = [each for each in parts(resource.get("identifier")) if text(each.get("value")) and each.get("use") != "old"]
    for each in said:
        if any(code.code == "MR" for code in codings(each.get("type"))):
            return text(each["value"])
    left = [each for each in said if not _PAPERS & {code.code for code in codings(each.get("type"))}]
    usual = [each for each in left if each.get("use") in ("usual", "official")] if len(left) > 1 else left
    if len(usual) == 1:
        return text(usual[0]["value"])
    if found := id_of(resource):
        return found
    raise Wrong("It has neither a record number nor an id.")


def identifiers(resource: Resource) -> Iterator[str]:
    """``system|value`` of each: others may name the patient so."""
    for each in parts(resource.get("identifier")):
        if text(each.get("system")) and text(each.get("value")):
            yield f"{text(each['system'])}|{text(each['value'])}"


def _name(resource: Resource) -> Resource:
    named = [each for each in parts(resource.get("name")) if each.get("use", "") in _NAMES]
    return min(named, key=_name_rank, default={})


def _name_rank(name: Resource) -> int:
    return _NAMES.index(name.get("use", ""))


def _sex(said: Any) -> Sex | None:
    if said is None:
        return None
    try:
        return Sex(said)
    except ValueError:
        raise Wrong("The gender is none of FHIR's.") from None


def _phone(resource: Resource) -> str | None:
    found = [
        each
        for each in parts(resource.get("telecom"))
        if each.get("system") in ("phone", "sms") and text(each.get("value")) and each.get("use", "") in _PHONES
    ]
    return text(min(found, key=_phone_rank)["value"]) if found else None


def _phone_rank(telecom: Resource) -> tuple[float, int]:
    rank = number(telecom.get("rank"))
    return (rank if rank is not None else 99, _PHONES.index(telecom.get("use", "")))


def _value_of(other: Any) -> str | None:
    identifier = other.get("identifier") if isinstance(other, dict) else None
    return text(identifier.get("value")) or None if isinstance(identifier, dict) else None


def fact(resource: Resource) -> tuple[str, Any] | None:
    """What this program writes beside a patient: the field and its value; None for anything else."""
    kind = resource["resourceType"]
    if "effectiveDateTime" in resource or resource.get("status") == "entered-in-error":
        return None  # this program gives a fact no time
    if kind == "Observation":
        name = own_code(resource.get("code"), "patient-fact")
        if name in FACTS and isinstance(resource.get("valueBoolean"), bool):
            return name, resource["valueBoolean"]
        if name == "contact":
            return "contact", own_code(resource.get("valueCodeableConcept"), "contact")
        if name == "no_known_allergy":
            return "allergies", "no known allergies"
        quantity = resource.get("valueQuantity")
        if any((code.system, code.code) == (LOINC, WEIGHT) for code in codings(resource.get("code"))):
            is_own = isinstance(quantity, dict) and quantity.get("code") == "kg"
            return ("weight_kg", number(quantity.get("value"))) if is_own and isinstance(quantity, dict) else None
    if kind == "AllergyIntolerance":
        code = resource.get("code")
        return ("allergies", text(code.get("text"))) if isinstance(code, dict) and text(code.get("text")) else None
    if kind == "MedicationStatement" and own_code(resource.get("category"), "medication") == "anticoagulant":
        drug = resource.get("medicationCodeableConcept")
        said = text(drug.get("text")) if isinstance(drug, dict) else ""
        return "anticoagulant", "no" if resource.get("status") == "not-taken" else said
    return None


def place_of(key: Any, number: str, name: str) -> int | None:
    """Where a fact of that patient stands among those of its name, as its id tells; None where another system wrote
    it, -1 where it stands alone."""
    if name == "allergies" and key != identity("patient-fact", f"{number}/no-known-allergy"):
        places = range(_MOST_ALLERGIES)
        return next((place for place in places if key == identity("allergy", f"{number}/{place}")), None)
    written = {"weight_kg": "weight", "allergies": "no-known-allergy"}.get(name, name)
    return -1 if key == identity("patient-fact", f"{number}/{written}") else None


def problem(resource: Resource, key: str) -> dict[str, Any]:
    """The values of a pain problem this program wrote as a condition."""
    code, site = resource.get("code"), resource.get("bodySite")
    onset = resource.get("onsetDateTime")
    return {
        "problem_id": key,
        "title": text(code.get("text")) if isinstance(code, dict) else "",
        "icd10": next((each.code for each in codings(code) if each.system == ICD10CM), None),
        "region": own_code(site, "region"),
        "side": own_code(site, "side"),
        "onset_date": day(onset, "The onset") if onset is not None else None,
        "pattern": extension(resource, "pattern"),
        **{name: extension(resource, name.replace("_", "-")) for name in RISKS},
    }
