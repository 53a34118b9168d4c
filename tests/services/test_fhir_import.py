"""FHIR R4 comes in: our own export whole, other systems' patients, scores and treatments, and a list of the rest."""

import csv
import json
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from tests.exporting import export_bundle
from tests.other_systems import ADA, BO, LOINC, bundle_of, hospital, injection, nrs, resource_lines
from tpi_tracker.domain.codes import Technique
from tpi_tracker.domain.denial import denies
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session, Site
from tpi_tracker.exchange.fhir_parts import IS_CODE
from tpi_tracker.render.audit_words import kind_words
from tpi_tracker.services import synthetic
from tpi_tracker.services.bundles import import_bundle
from tpi_tracker.services.fhir_import import Choices, NotABundle, import_fhir, is_fhir, save_untaken
from tpi_tracker.services.import_undo import GoneOnSince

DATA = Path(__file__).parents[1] / "data"
FULL = {path.stem: path.read_text(encoding="utf-8") for path in sorted((DATA / "every-column").glob("*.csv"))}
CARRIED = (Patient, Problem, Session, Site, Injectate, Score)


def counted(report):
    """Accepted, there already, not taken, refused; together they are all."""
    assert report.accepted + report.skipped + report.refused == report.resources
    return report.accepted, report.already_there, report.not_taken, report.refused


def written(place, *resources, name="in.json", **more):
    (place / name).write_text(json.dumps(bundle_of(*resources, **more)), encoding="utf-8")
    return place / name


def of(clinic, model, **where):
    with clinic.reading() as reader:
        return reader.all(model, **where)


def carried(clinic, model):
    """The records as FHIR carries them: not in which words somebody said that there is no allergy, and nothing that is
    no code in FHIR's sense where a code is asked for."""
    rows = [each.model_dump(exclude={"version"}) for each in of(clinic, model)]
    for row in rows:
        if denies(row.get("allergies")):
            row["allergies"] = "none"
        if row.get("icd10") and not IS_CODE.fullmatch(row["icd10"]):
            row["icd10"] = None
    return sorted((row for row in rows if "scale" not in row or IS_CODE.fullmatch(row["scale"])), key=repr)


def why(report):
    return {each.id: each.reason for each in report.listed}


def differing(one, other, model):
    """The fields in which two clinics differ, with both values."""
    there, here = carried(one, model), carried(other, model)
    assert len(there) == len(here)
    pairs = zip(there, here, strict=True)
    return [(name, left[name], right[name]) for left, right in pairs for name in left if left[name] != right[name]]


@pytest.mark.parametrize("source", ["vignettes", "every-column"])
def test_our_own_export_comes_back_equal_in_all_that_fhir_carries(clinic, other_clinic, tmp_path, source):
    assert import_bundle(clinic, DATA / source).imported
    export_bundle(clinic, tmp_path / "out.json", format="fhir")
    report = import_fhir(other_clinic, tmp_path / "out.json")
    assert (report.imported, report.refused) == (True, 0), report.listed
    counted(report)
    for model in CARRIED:
        assert len(carried(clinic, model)) > 0
        assert differing(clinic, other_clinic, model) == []
    again = import_fhir(other_clinic, tmp_path / "out.json")
    assert (again.accepted, again.refused) == (0, 0)


@pytest.mark.sqlite_only("the same reader, whatever holds the records")
def test_a_synthetic_clinic_comes_back_equal(clinic, other_clinic, tmp_path):
    synthetic.fill(clinic, 20, 3, today=date(2026, 9, 1))
    export_bundle(clinic, tmp_path / "out.json", format="fhir")
    assert import_fhir(other_clinic, tmp_path / "out.json").refused == 0
    for model in CARRIED:
        assert differing(clinic, other_clinic, model) == []


def test_what_a_hospital_sends(clinic, tmp_path):
    path = written(tmp_path, *hospital())
    report = import_fhir(clinic, path)
    assert (report.imported, counted(report)) == (True, (9, 0, 9, 0))
    ada, bo = sorted(of(clinic, Patient), key=lambda each: each.patient_no)
    assert (ada.patient_no, ada.family_name, ada.given_name, ada.birth_date) == (
        "M-1",
        "Okonkwo",
        "Ada Maria",
        date(1988, 9, 21),
    )
    assert (ada.phone, ada.sex, ada.weight_kg, ada.allergies) == ("+44 7700 900123", "female", None, None)
    assert (bo.patient_no, bo.phone, bo.sex) == ("M-2", None, None)
    assert {(each.problem_id, each.title, each.region) for each in of(clinic, Problem)} == {
        ("M-1/fhir", "Imported (FHIR)", None),
        ("M-2/fhir", "Imported (FHIR)", None),
    }
    said = {(each.taken_at.astimezone(UTC).day, each.scale, each.value, each.not_given) for each in of(clinic, Score)}
    assert said == {
        (1, "nrs", 7.0, None),
        (8, "nrs", 3.0, None),
        (9, "vas", 65.0, None),
        (10, "nrs", 4.0, None),
        (11, "nrs", None, "refused"),
    }
    (session,) = of(clinic, Session)
    assert (session.performed_at, session.technique, session.operator) == (
        datetime(2026, 6, 1, 7, tzinfo=UTC),
        Technique.INJECTION,
        "Dr Lee",
    )
    assert (session.consent, session.guidance, session.needle) == (None, None, None)
    assert {(each.muscle, each.side, each.points, each.twitch) for each in of(clinic, Site)} == {
        ("upper_trapezius", "left", 1, None),
        ("piriformis", "right", 1, None),
    }
    assert report.places == {"Somewhere odd": 1}
    assert why(report) == {
        "e1": "Visits are taken by what was done in them.",
        "bp": "It is no pain score this program knows.",
        "o6": "It was entered in error.",
        "o7": "It is not final yet.",
        "o8": "The patient it belongs to is not in the file.",
        "p3": "It was not done.",
        "p4": "It is neither a trigger point injection nor dry needling.",
        "a1": "What another system says of allergies and drugs is not taken: enter it by hand.",
        "org": "This type of resource is not taken.",
    }
    everything = json.dumps(report.to_json())
    assert not any(name in everything for name in ("Okonkwo", "Ada", "Berg", "1988", "7700"))
    again = import_fhir(clinic, path)
    assert counted(again) == (0, 9, 9, 0)


def test_one_resource_a_line_and_several_files_of_them(clinic, tmp_path):
    folder = tmp_path / "bulk"
    folder.mkdir()
    people = [each for each in hospital() if each["resourceType"] == "Patient"]
    rest = [each for each in hospital() if each["resourceType"] != "Patient"]
    (folder / "Patient.ndjson").write_text(resource_lines(*people), encoding="utf-8")
    (folder / "AAA.ndjson").write_text("\ufeff" + resource_lines(*rest[:9]) + "\n\n", encoding="utf-8")
    (folder / "Observation.ndjson").write_text(resource_lines(*rest[9:], ADA), encoding="utf-8")
    assert is_fhir(folder)
    report = import_fhir(clinic, folder)
    # The reference by urn:uuid leads to the id; the patient that is written twice is one.
    assert counted(report) == (9, 1, 9, 0)
    assert {each.file for each in report.listed} == {"AAA.ndjson", "Observation.ndjson"}


def test_only_a_look_changes_nothing(clinic, tmp_path):
    report = import_fhir(clinic, written(tmp_path, *hospital()), dry_run=True)
    assert (report.imported, counted(report)) == (False, (9, 0, 9, 0))
    assert of(clinic, Patient) == []


def test_one_that_is_refused_keeps_all_out_until_it_is_left_out(clinic, tmp_path):
    path = written(
        tmp_path, ADA, nrs("o1", 7), nrs("o2", 15, "2026-06-02T08:00:00Z"), nrs("o3", 3, "2126-06-02T08:00:00Z")
    )
    report = import_fhir(clinic, path)
    assert (report.imported, report.refused, of(clinic, Patient)) == (False, 2, [])
    assert why(report)["o2"] == "15 is out of range: NRS runs from 0 to 10."
    assert "in the future" in why(report)["o3"]
    report = import_fhir(clinic, path, without_refused=True)
    assert (report.imported, counted(report)) == (True, (2, 0, 0, 2))
    assert [each.value for each in of(clinic, Score)] == [7.0]


def test_what_hangs_on_a_refused_patient_is_left_out_with_it(clinic, tmp_path):
    born = {**ADA, "birthDate": "1988-09"}
    path = written(tmp_path, born, nrs("o1"), injection("p1"), BO)
    report = import_fhir(clinic, path, without_refused=True)
    assert (report.imported, counted(report)) == (True, (1, 0, 0, 3))
    assert why(report)["123"] == 'The date of birth "1988-09" is not a whole date; the day is not made up.'
    assert why(report)["o1"] == why(report)["p1"] == "What it belongs to is refused."
    future = {**ADA, "birthDate": "2088-09-01"}
    report = import_fhir(clinic, written(tmp_path, future, nrs("o1"), BO), without_refused=True)
    assert (report.imported, counted(report)) == (True, (0, 1, 0, 2))
    assert of(clinic, Score) == []


def test_a_number_that_is_here_has_to_be_the_same_person(clinic, bundle, tmp_path):
    import_bundle(clinic, bundle())
    same = {**ADA, "identifier": [{"system": "http://hospital.example/mrn", "value": "P1"}]}
    report = import_fhir(clinic, written(tmp_path, same, nrs("o1")))
    assert (report.imported, counted(report)) == (True, (1, 1, 0, 0))
    # The only pain problem takes what names none; the phone here stays as it is, and that is said.
    assert {each.problem_id for each in of(clinic, Score)} == {"P1-1"}
    assert of(clinic, Patient)[0].phone is None
    assert {each.reason for each in report.warnings} == {
        "It says something else of phone than the clinic; that is kept.",
        "It says something else of sex than the clinic; that is kept.",
    }
    for wrong in ({"birthDate": "1988-09-22"}, {"name": [{"family": "Berg", "given": ["Ada"]}]}):
        report = import_fhir(clinic, written(tmp_path, {**same, **wrong}, nrs("o2", 2)))
        assert (report.imported, report.refused) == (False, 2)
        assert why(report)["123"] == (
            "The record number is that of a patient here with another name or another date of birth."
        )
    # The same name and another number is somebody else.
    other = {**ADA, "identifier": [{"system": "http://hospital.example/mrn", "value": "P2"}]}
    assert import_fhir(clinic, written(tmp_path, other)).accepted == 1
    assert len(of(clinic, Patient)) == 2


def test_two_patients_of_one_number_are_nobody(clinic, tmp_path):
    twin = {**BO, "identifier": ADA["identifier"]}
    report = import_fhir(clinic, written(tmp_path, ADA, twin, nrs("o1")), without_refused=True)
    assert counted(report) == (0, 0, 0, 3)
    assert why(report)["123"] == "The file has the record number for two patients."


def test_a_reference_that_leads_to_two_leads_nowhere(clinic, tmp_path):
    here = bundle_of(ADA, nrs("o1"))
    there = bundle_of({**BO, "id": "123"}, base="http://other.example/")
    here["entry"] += there["entry"]
    (tmp_path / "two.json").write_text(json.dumps(here), encoding="utf-8")
    report = import_fhir(clinic, tmp_path / "two.json")
    assert why(report) == {"o1": "The way it names its patient leads to two of the file."}
    absolute = nrs("o2", subject="http://other.example/Patient/123/_history/2")
    here["entry"].append({"resource": absolute})
    here["entry"].append({"resource": nrs("o3", 2, subject="http://third.example/Patient/123")})
    (tmp_path / "two.json").write_text(json.dumps(here), encoding="utf-8")
    report = import_fhir(clinic, tmp_path / "two.json")
    assert {each.problem_id for each in of(clinic, Score)} == {"M-2/fhir"}
    assert why(report)["o3"] == "The patient it belongs to is not in the file."


def test_every_way_to_name_a_patient(clinic, tmp_path):
    by_number = {"identifier": {"system": "http://hospital.example/mrn", "value": "M-1"}}
    search = {"reference": "Patient?identifier=http://hospital.example/mrn|M-1"}
    inside = {"contained": [{"resourceType": "Patient", "id": "x"}], "subject": {"reference": "#x"}}
    path = written(
        tmp_path,
        nrs("o1", 1) | {"subject": by_number},
        nrs("o2", 2) | {"subject": search},
        nrs("o3", 3) | {"subject": {"reference": "http://hospital.example/fhir/Patient/123"}},
        nrs("o4", 4) | inside,
        {name: value for name, value in nrs("o5", 5).items() if name != "subject"},
        nrs("o6", 6) | {"subject": {"display": "Ada Okonkwo"}},
        nrs("o7", 7) | {"subject": "Patient/123"},
        ADA,
    )
    report = import_fhir(clinic, path)
    assert sorted(each.value for each in of(clinic, Score)) == [1, 2, 3]
    nobody = "It does not say which patient it belongs to."
    assert why(report) == {
        "o4": "The patient it belongs to stands only inside it, without a record of its own.",
        **dict.fromkeys(("o5", "o6", "o7"), nobody),
    }


def test_a_visit_of_another_patient_is_a_mix_up(clinic, tmp_path):
    visit = {"resourceType": "Encounter", "id": "e1", "subject": {"reference": f"urn:uuid:{BO['id']}"}}
    path = written(tmp_path, ADA, BO, visit, nrs("o1", encounter={"reference": "Encounter/e1"}))
    report = import_fhir(clinic, path)
    assert (report.imported, why(report)["o1"]) == (False, "It names a visit of another patient.")


def without(resource, *names):
    return {name: value for name, value in resource.items() if name not in names}


def valued(**value):
    return without(nrs("o"), "valueQuantity") | value


def quantity(value, **more):
    return valued(valueQuantity={"value": value, **more})


VAS = {"code": {"coding": [{"system": LOINC, "code": "38214-3"}]}}
LA = {"system": LOINC, "code": "LA6115-5", "display": "4"}
SCORES = {
    "no unit": (quantity(4), 4.0),
    "in words": (quantity(4, unit="points"), 4.0),
    "half a point": (quantity(4.5, code="{score}"), 4.5),
    "a quarter of one": (quantity(4.25, code="{score}"), "half points"),
    "millimetres": (quantity(4, unit="mm", code="mm"), 'Its unit "mm" does not fit the scale nrs.'),
    "percent": (quantity(40, code="%"), 'Its unit "%" does not fit the scale nrs.'),
    "a text": (quantity("4"), "Its value is not a number."),
    "true": (quantity(True), "Its value is not a number."),
    "less than": (quantity(4, comparator="<"), "Its value is a limit, not a number."),
    "below": (quantity(-1, code="{score}"), "-1 is out of range: NRS runs from 0 to 10."),
    "LOINC's answer": (valued(valueCodeableConcept={"coding": [LA]}), 4.0),
    "labelled otherwise": (
        valued(valueCodeableConcept={"coding": [LA | {"code": "LA6113-0", "display": "2 or more"}]}),
        'The answer LA6113-0 stands for 2 and says "2 or more".',
    ),
    "words": (valued(valueString="severe"), "Its value is not given as a number."),
    "nothing": (valued(), "It has no value."),
    "not known": (valued(dataAbsentReason={"coding": [{"code": "unknown"}]}), "It has no value."),
    "VAS in mm": (quantity(47, code="mm") | VAS, 47.0),
    "VAS without unit": (quantity(5, code="{score}") | VAS, "It does not say whether the value is in mm or cm."),
    "VAS whole": (valued(valueInteger=5) | VAS, "It does not say whether the value is in mm or cm."),
    "two scales": (
        nrs("o") | {"code": {"coding": [*VAS["code"]["coding"], *nrs("o")["code"]["coding"]]}},
        "Its codes name different scales: nrs, vas.",
    ),
    "PHQ-9": (quantity(12, code="{score}") | {"code": {"coding": [{"system": LOINC, "code": "44261-6"}]}}, 12.0),
    "the day alone": (
        nrs("o", at="2026-06-01"),
        "It gives a day and no time of day, and nobody said which time to take.",
    ),
    "the month alone": (nrs("o", at="2026-06"), 'Its time "2026-06" is not a whole date; the day is not made up.'),
    "no such day": (nrs("o", at="2026-02-30T10:00:00Z"), "is not a time of the calendar and the clock"),
    "no time": (without(nrs("o"), "effectiveDateTime"), "It does not say when it was."),
    "before birth": (nrs("o", at="1978-06-01T10:00:00Z"), "is before the patient's birth"),
    "no status": (without(nrs("o"), "status"), "Its status is none of FHIR's."),
    "cancelled": (nrs("o") | {"status": "cancelled"}, "It was cancelled."),
    "an extension that changes it": (
        nrs("o") | {"modifierExtension": [{"url": "http://x", "valueBoolean": True}]},
        "It says that an extension changes its meaning, and this program does not know it.",
    ),
    "STU3": (nrs("o") | {"context": {}}, "It has the shape of FHIR STU3 (element context); this program reads R4."),
    "R5": (nrs("o") | {"triggeredBy": []}, "It has the shape of FHIR R5 (element triggeredBy); this program reads R4."),
    "a null character": (nrs("o") | {"note": [{"text": "a\0b"}]}, "control character"),
    "half a character": (nrs("o") | {"note": [{"text": "a\ud800b"}]}, "half a character"),
    "a long text": (nrs("o") | {"note": [{"text": "x" * 20_001}]}, "longer than 20000 characters"),
    "a formula": (nrs("o") | {"note": [{"text": "=1+1"}]}, 7.0),
}


@pytest.mark.parametrize(("resource", "said"), SCORES.values(), ids=SCORES)
@pytest.mark.sqlite_only("the same reader, whatever holds the records")
def test_a_score_is_the_number_it_says_or_not_taken(clinic, tmp_path, resource, said):
    report = import_fhir(clinic, written(tmp_path, ADA, resource))
    counted(report)
    if isinstance(said, float):
        assert [(each.value, each.measure) for each in of(clinic, Score)] == [
            (said, None if resource["code"]["coding"][0]["code"] == "44261-6" else "now")
        ]
        assert [each.note for each in of(clinic, Score)] == [resource.get("note", [{"text": None}])[0]["text"]]
    else:
        assert said in why(report)["o"]
        assert of(clinic, Score) == []


TREATMENTS = {
    "dry needling": ({"code": {"text": "Dry needling, first visit"}}, Technique.DRY_NEEDLING),
    "in German": ({"code": {"text": "Triggerpunkt-Infiltration"}}, Technique.INJECTION),
    "in French": ({"code": {"coding": [{"display": "Infiltration d'un point gâchette"}]}}, Technique.INJECTION),
    "in Spanish": ({"code": {"text": "Inyección de puntos gatillo"}}, Technique.INJECTION),
    "an examination": ({"code": {"text": "Trigger point examination"}}, "neither"),
    "a code alone": ({"code": {"coding": [{"system": "http://codes.example", "code": "1234"}]}}, "neither"),
    "under way": ({"status": "in-progress"}, "It is not finished."),
    "stopped": ({"status": "stopped"}, "It was stopped before its end."),
    "in error": ({"status": "entered-in-error"}, "It was entered in error."),
    "no time": ({"performedPeriod": {"end": "2026-06-01T09:00:00Z"}}, "It does not say when it was."),
    "R5": ({"occurrenceDateTime": "2026-06-01T09:00:00Z"}, "It has the shape of FHIR R5"),
}


@pytest.mark.parametrize(("more", "said"), TREATMENTS.values(), ids=TREATMENTS)
@pytest.mark.sqlite_only("the same reader, whatever holds the records")
def test_a_treatment_is_what_it_says_or_not_taken(clinic, tmp_path, more, said):
    report = import_fhir(clinic, written(tmp_path, ADA, injection("p") | more))
    counted(report)
    if isinstance(said, Technique):
        assert [each.technique for each in of(clinic, Session)] == [said]
    else:
        assert said in why(report)["p"]
        assert of(clinic, Session) == []


@pytest.mark.sqlite_only("the same reader, whatever holds the records")
def test_where_it_was_done(clinic, tmp_path):
    side = {"coding": [{"system": "http://snomed.info/sct", "code": "7771000", "display": "Left"}]}
    path = written(
        tmp_path,
        ADA,
        injection("p1", [{"text": "M. piriformis"}, side]),
        injection("p2", "Soleus", performedPeriod={"start": "2026-06-02T09:00:00Z"}),
        injection("p3", "right left soleus", performedPeriod={"start": "2026-06-03T09:00:00Z"}),
        injection("p4", [], performedPeriod={"start": "2026-06-04T09:00:00Z"}),
    )
    report = import_fhir(clinic, path)
    assert [(each.muscle, each.side) for each in of(clinic, Site)] == [("piriformis", "left")]
    assert len(of(clinic, Session)) == 4
    said = {each.id: each.reason for each in report.warnings if "taken without" in each.reason}
    assert said == {
        "p2": "The side of Soleus is not said; its session is taken without it.",
        "p3": '"right left soleus" is no muscle here; its session is taken without it.',
    }


@pytest.mark.sqlite_only("the same reader, whatever holds the records")
def test_what_a_person_decided(clinic, tmp_path):
    coded = {"code": {"coding": [{"system": "http://codes.example", "code": "1234"}]}}
    path = written(
        tmp_path, ADA, nrs("o1", at="2026-06-01"), injection("p1", "Region 9", performedDateTime="2026-06-01") | coded
    )
    del_period = json.loads(path.read_text(encoding="utf-8"))
    del del_period["entry"][2]["resource"]["performedPeriod"]
    path.write_text(json.dumps(del_period), encoding="utf-8")
    choices = Choices(
        clinic.zone, {"region 9": "soleus left; piriformis right"}, {"http://codes.example|1234": "injection"}, time(12)
    )
    report = import_fhir(clinic, path, choices=choices)
    assert counted(report) == (3, 0, 0, 0)
    assert {(each.muscle, each.side) for each in of(clinic, Site)} == {("soleus", "left"), ("piriformis", "right")}
    assert of(clinic, Score)[0].taken_at == of(clinic, Session)[0].performed_at == datetime(2026, 6, 1, 12, tzinfo=UTC)


def test_what_is_here_by_hand_does_not_come_twice(clinic, tmp_path):
    import_fhir(clinic, written(tmp_path, ADA))
    path = written(tmp_path, ADA, nrs("o1"), nrs("o2"), injection("p1"))
    report = import_fhir(clinic, path)
    # One score under two ids is one.
    assert counted(report) == (2, 2, 0, 0)
    renamed = written(tmp_path, ADA, nrs("x1"), injection("x2"), name="again.json")
    report = import_fhir(clinic, renamed)
    assert counted(report) == (0, 3, 0, 0)
    assert (len(of(clinic, Score)), len(of(clinic, Session)), len(of(clinic, Site))) == (1, 1, 1)


def test_a_score_that_another_system_changed_is_refused_with_both(clinic, tmp_path):
    import_fhir(clinic, written(tmp_path, ADA, nrs("o1", 7)))
    report = import_fhir(clinic, written(tmp_path, ADA, nrs("o1", 5) | {"status": "corrected"}))
    assert (report.imported, report.refused) == (False, 1)
    assert why(report)["o1"] == 'This row_id is stored with "7", the row has "5".'


def test_an_import_is_taken_back_whole_and_may_come_again(clinic, tmp_path):
    path = written(tmp_path, *hospital())
    report = import_fhir(clinic, path)
    report.undo()
    assert [of(clinic, model) for model in CARRIED] == [[], [], [], [], [], []]
    again = import_fhir(clinic, path)
    assert counted(again) == (9, 0, 9, 0)
    assert len(of(clinic, Score)) == 5
    import_fhir(clinic, written(tmp_path, ADA, nrs("later", 1, "2026-07-01T10:00:00Z"), name="more.json"))
    with pytest.raises(GoneOnSince):
        again.undo()


def test_stopped_on_the_way_nothing_is_kept(clinic, tmp_path):
    path = written(tmp_path, *hospital())
    calls = []

    class Stop(Exception):
        pass

    def stop():
        calls.append(1)
        raise Stop

    with pytest.raises(Stop):
        import_fhir(clinic, path, decided=stop)
    assert (calls, of(clinic, Patient)) == ([1], [])


def test_all_that_is_not_taken_can_be_written(clinic, tmp_path):
    path = written(tmp_path, *hospital(), nrs("=o9", 99))
    report = import_fhir(clinic, path, dry_run=True)
    assert save_untaken(clinic, path, report, tmp_path / "left.csv") == 10
    rows = list(csv.DictReader((tmp_path / "left.csv").read_text(encoding="utf-8").splitlines()))
    assert {row["state"] for row in rows} == {"refused", "not taken"}
    assert rows[-1] == {
        "kind": "Observation",
        "id": "",
        "file": "in.json",
        "entry": "19",
        "state": "refused",
        "reason": "99 is out of range: NRS runs from 0 to 10.",
    }
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(NotABundle, match="was changed"):
        save_untaken(clinic, path, report, tmp_path / "more.csv")


def test_a_carriage_return_in_what_is_not_taken_ends_no_row(clinic, tmp_path):
    path = written(tmp_path, *hospital(), nrs("o\r9", 99), name="in\rx.json")
    report = import_fhir(clinic, path, dry_run=True)
    count = save_untaken(clinic, path, report, tmp_path / "left.csv")
    with (tmp_path / "left.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == count == 10
    assert {row["state"] for row in rows} == {"refused", "not taken"}


def test_a_bundle_that_asks_to_delete_and_one_with_more_pages(clinic, tmp_path):
    asked = bundle_of(ADA, nrs("o1"), kind="transaction", link=[{"relation": "next", "url": "http://x"}])
    asked["entry"][0]["request"] = {"method": "PUT", "url": "Patient/123"}
    asked["entry"][1]["request"] = {"method": "DELETE", "url": "Observation/o1"}
    asked["entry"] += [{"request": {"method": "DELETE", "url": "Patient/9"}}, {"resource": None}, 7]
    (tmp_path / "asked.json").write_text(json.dumps(asked), encoding="utf-8")
    report = import_fhir(clinic, tmp_path / "asked.json")
    assert (counted(report), report.has_more_pages) == ((1, 0, 4, 0), True)
    assert why(report)["o1"] == "The file asks to change or delete something with it."


def test_the_audit_says_what_came_in(clinic, tmp_path):
    import_fhir(clinic, written(tmp_path, ADA))
    with clinic.reading() as reader:
        entries = reader.connection.exec_driver_sql("SELECT action, kind FROM audit ORDER BY entry DESC LIMIT 3").all()
    assert ("import", "fhir") in [tuple(entry) for entry in entries]
    assert kind_words("fhir") == "FHIR"
