"""The clinic as FHIR R4: judged by validators that are not ours, whole, the same each time, and nothing made up."""

import json
from datetime import date
from pathlib import Path

import pytest

from tests.exchange.fhir_judges import Judges
from tests.exporting import export_bundle
from tpi_tracker.services import synthetic
from tpi_tracker.services.bundles import import_bundle

EVERY_COLUMN = Path(__file__).parents[1] / "data" / "every-column"
"""Every column of every file, filled once and empty once; words of the clinic's own that are no codes in FHIR."""

FULL = {path.stem: path.read_text(encoding="utf-8") for path in sorted(EVERY_COLUMN.glob("*.csv"))}


@pytest.fixture(scope="session")
def judges(needs_tool, lacking, tmp_path_factory):
    npm, node = needs_tool("npm"), needs_tool("node")
    return Judges(node, npm, tmp_path_factory.mktemp("judges") / "home", lacking)


@pytest.fixture
def exported(clinic, bundle, tmp_path):
    """Imports the full bundle and gives what went out."""

    def export(name="out.json", files=FULL, **options):
        assert import_bundle(clinic, bundle(**files)).refusals == []
        export_bundle(clinic, tmp_path / name, format="fhir", **options)
        return tmp_path / name

    return export


NOBODY_TREATED = dict.fromkeys(("problems", "sessions", "sites", "injectates", "scores"))


def read(path):
    return [entry["resource"] for entry in json.loads(path.read_text(encoding="utf-8"))["entry"]]


def of(resources, kind, **where):
    return [
        made for made in resources if made["resourceType"] == kind and all(made[name] == where[name] for name in where)
    ]


def in_error(files):
    """The same, every record marked as entered in error that a file can mark."""
    marked = {}
    for name, text in files.items():
        head, *rows = text.splitlines()
        if name not in {"patients", "problems", "sessions", "workups"}:
            head, rows = f"{head},record_status", [f"{row},entered_in_error" for row in rows]
        marked[name] = "\n".join([head, *rows]) + "\n"
    return marked


def test_validators_that_are_not_ours_find_nothing(exported, judges):
    assert judges.faults(exported()) == []


def test_nor_in_what_was_entered_in_error(exported, judges):
    path = exported(files=in_error(FULL), with_retracted=True)
    assert judges.faults(path) == []
    marked = [made for made in read(path) if made.get("status") == "entered-in-error"]
    assert len(marked) > 30


def synthetic_faults(clinic, judges, tmp_path, patients):
    synthetic.fill(clinic, patients, 3, today=date(2026, 9, 1))
    export_bundle(clinic, tmp_path / "many.json", format="fhir")
    return judges.faults(tmp_path / "many.json")


@pytest.mark.sqlite_only("the same writer, whatever holds the records")
def test_nor_in_a_hundred_patients(clinic, judges, tmp_path):
    assert synthetic_faults(clinic, judges, tmp_path, 100) == []


@pytest.mark.thorough
@pytest.mark.sqlite_only("the same writer, whatever holds the records")
def test_nor_in_a_thousand_patients(clinic, judges, tmp_path):
    assert synthetic_faults(clinic, judges, tmp_path, 1000) == []


SEEDED = [
    ("a status that is none", "Observation", lambda made: made.update(status="done")),
    ("a birth date of another order", "Patient", lambda made: made.update(birthDate="21.09.1988")),
    ("no subject", "Procedure", lambda made: made.pop("subject")),
    ("an element that is not there in R4", "Encounter", lambda made: made.update(colour="blue")),
    ("an empty list of names", "Patient", lambda made: made.update(name="Okonkwo")),
    ("a dose in words", "MedicationAdministration", lambda made: made.update(dosage={"dose": {"value": "two"}})),
]


@pytest.mark.sqlite_only("the same writer, whatever holds the records")
def test_the_control_seeded_faults_are_found(exported, judges):
    path = exported()
    whole = json.loads(path.read_text(encoding="utf-8"))
    spoilt = []
    for name, kind, spoil in SEEDED:
        number, made = next(
            (number, entry["resource"])
            for number, entry in enumerate(whole["entry"])
            if entry["resource"]["resourceType"] == kind and number not in [place for place, _ in spoilt]
        )
        spoil(made)
        spoilt.append((number, name))
    path.write_text(json.dumps(whole), encoding="utf-8")
    found = judges.faults(path)
    assert [name for number, name in spoilt if not any(f": {number} " in line for line in found)] == []
    assert any(line.startswith("models: ") for line in found)


def test_every_reference_leads_to_a_resource_of_the_bundle(exported):
    whole = json.loads(exported().read_text(encoding="utf-8"))
    there = {entry["fullUrl"] for entry in whole["entry"]}
    assert len(there) == len(whole["entry"])

    def references(part):
        if isinstance(part, dict):
            for name, value in part.items():
                yield from [value] if name == "reference" else references(value)
        elif isinstance(part, list):
            for each in part:
                yield from references(each)

    named = {reference for reference in references(whole) if not reference.startswith("#")}
    assert len(named) == 7
    assert named <= there


def test_the_same_records_give_the_same_bytes(clinic, exported, tmp_path):
    first = exported()
    export_bundle(clinic, tmp_path / "again.json", format="fhir")
    assert first.read_bytes() == (tmp_path / "again.json").read_bytes()


def test_zero_is_a_value_and_missing_is_not(exported):
    resources = read(exported())
    scores = {made["effectiveDateTime"][:10]: made for made in of(resources, "Observation") if "method" in made}
    assert scores["2026-06-01"]["code"]["coding"][0] == {"system": "http://loinc.org", "code": "72514-3"}
    assert scores["2026-06-08"]["valueQuantity"]["value"] == 0
    assert scores["2026-06-08"]["method"]["coding"][0]["code"] == "average"
    refused, not_asked = scores["2026-06-09"], scores["2026-06-10"]
    assert [made["dataAbsentReason"]["coding"][0]["code"] for made in (refused, not_asked)] == [
        "asked-declined",
        "not-asked",
    ]
    assert "valueQuantity" not in refused | not_asked
    elsewhere = of(resources, "MedicationAdministration", effectiveDateTime="2026-05-02")
    assert "dosage" not in elsewhere[0]


def test_what_was_given_where(exported):
    resources = read(exported())
    (lidocaine,) = [made for made in of(resources, "MedicationAdministration") if "contained" in made]
    held = lidocaine["contained"][0]
    assert held["code"]["coding"][0] == {"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "6387"}
    assert held["batch"] == {"lotNumber": "L 77", "expirationDate": "2027-01-31"}
    assert lidocaine["dosage"]["dose"] == {
        "value": 20,
        "unit": "mg",
        "system": "http://unitsofmeasure.org",
        "code": "mg",
    }
    sides = {made["bodySite"][1]["coding"][0]["code"] for made in of(resources, "Procedure") if "bodySite" in made}
    assert sides == {"left"}
    (point,) = [made for made in of(resources, "Observation") if "partOf" in made]
    assert {part["code"]["coding"][0]["code"]: part["valueBoolean"] for part in point["component"]} == {
        "taut_band": True,
        "tender_spot": True,
        "referred_pain": False,
        "recognised_pain": True,
        "twitch": False,
    }
    assert [made["code"]["text"] for made in of(resources, "Procedure") if "bodySite" not in made][-1] == "dry needling"


def test_asked_and_none_is_no_allergy(clinic, bundle, tmp_path):
    people = "patient_no,family_name,given_name,birth_date,allergies,anticoagulant\nP1,A,B,1970-01-01,keine,no\n"
    import_bundle(clinic, bundle(patients=people + "P2,C,D,1970-01-01,,\n", **NOBODY_TREATED))
    export_bundle(clinic, tmp_path / "out.json", format="fhir")
    resources = read(tmp_path / "out.json")
    assert of(resources, "AllergyIntolerance") == []
    (said,) = of(resources, "Observation")
    assert (said["code"]["text"], said["valueBoolean"]) == ("no known allergy", True)
    assert [made["status"] for made in of(resources, "MedicationStatement")] == ["not-taken"]


def test_a_hypothesis_is_never_more_than_the_clinician_said(exported):
    said = {
        made["code"]["text"]: made["verificationStatus"]["coding"][0]["code"]
        for made in of(read(exported()), "Condition")
    }
    assert said == {
        "Left buttock": "unconfirmed",
        "Neck": "unconfirmed",
        "si joint": "confirmed",
        "facet": "refuted",
        "fibromyalgia": "differential",
        "other": "provisional",
    }


def test_a_clinic_without_patients_is_a_bundle_too(clinic, judges, tmp_path):
    export_bundle(clinic, tmp_path / "none.json", format="fhir")
    assert json.loads((tmp_path / "none.json").read_text(encoding="utf-8")) == {
        "resourceType": "Bundle",
        "type": "collection",
    }
    assert judges.faults(tmp_path / "none.json") == []
