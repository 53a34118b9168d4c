"""A clinic's own muscles travel with the records that name them; rules stay at home."""

import json
import shutil

import pytest

from tests.exporting import export_bundle
from tpi_tracker.services import catalogue, catalogue_files, own_catalogue
from tpi_tracker.services.bundles import import_bundle
from tpi_tracker.services.catalogue_files import Place
from tpi_tracker.services.opening import open_with_key

PLATYSMA = Place("muscles", "muscle", "platysma")
RESPONSE = Place("rules", "response", "")
SITE = "session_id,muscle,side\nS1,platysma,left\n"


def entry(place):
    return dict(next(content for where, content in catalogue_files.entries(place.file) if where == place))


def own_muscle():
    like = entry(Place("muscles", "muscle", "upper_trapezius"))
    return like | {"key": "platysma", "name": "Platysma", "short": "platysma", "abbreviations": ["platysma"]}


@pytest.fixture
def sent(clinic, bundle, tmp_path):
    """A bundle with a session at a muscle of the clinic's own, and that clinic's own threshold."""
    own_catalogue.save(clinic, PLATYSMA, own_muscle(), "injected here")
    own_catalogue.save(clinic, RESPONSE, entry(RESPONSE) | {"relief_pct": 60}, "stricter here")
    assert import_bundle(clinic, bundle(sites=SITE)).imported
    export_bundle(clinic, tmp_path / "out")
    return tmp_path / "out"


@pytest.fixture
def other_clinic(sent, clinic, _template_clinic, tmp_path, clock):
    """Another clinic, opened after the first was closed: one is open in a process."""
    clinic.close()
    folder = tmp_path / "other"
    shutil.copytree(_template_clinic.folder, folder)
    opened = open_with_key(folder, _template_clinic.key, _template_clinic.user_id, clock=clock)
    yield opened
    opened.close()


def test_only_muscles_drugs_and_questionnaires_go_out(sent):
    told = json.loads((sent / "catalogue.json").read_text(encoding="utf-8"))
    assert [row["entry_key"] for row in told["entries"]] == ["muscles/muscle/platysma"]
    assert told["entries"][0]["reason"] == "injected here"


def test_without_own_entries_there_is_no_such_file(clinic, bundle, tmp_path):
    import_bundle(clinic, bundle())
    export_bundle(clinic, tmp_path / "out")
    assert not (tmp_path / "out" / "catalogue.json").exists()


def test_another_clinic_takes_them_and_knows_the_muscle(sent, other_clinic):
    assert catalogue.muscle("platysma") is None
    report = import_bundle(other_clinic, sent)
    assert report.imported, report.refusals
    assert report.files["catalogue.json"].accepted == 1
    assert report.other_files == ()
    assert catalogue.muscle("platysma").name == "Platysma"
    assert catalogue.rules().response.relief_pct == 50
    again = import_bundle(other_clinic, sent)
    assert (again.accepted, again.files["catalogue.json"].skipped) == (0, 1)


def test_a_dry_run_takes_nothing(sent, other_clinic):
    report = import_bundle(other_clinic, sent, dry_run=True)
    assert (report.files["catalogue.json"].accepted, report.refusals) == (1, [])
    assert catalogue.muscle("platysma") is None


def test_another_entry_of_the_same_key_is_refused_with_both(sent, other_clinic):
    own_catalogue.save(other_clinic, PLATYSMA, own_muscle() | {"name": "Neck skin muscle"}, "our word")
    report = import_bundle(other_clinic, sent)
    assert not report.imported
    assert "our word" in report.refusals[0].reason
    assert "injected here" in report.refusals[0].reason
    assert catalogue.muscle("platysma").name == "Neck skin muscle"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda told: told["entries"][0].update(entry_key="rules/response"), "needs entry_key"),
        (lambda told: told["entries"][0].update(entry_key="checklist/item/x"), "does not travel"),
        (lambda told: told["entries"][0]["content"].update(regions=["elbow"]), "regions"),
        (lambda told: told.update(version=7), "its version is 7"),
        (lambda told: told.update(format="something"), "cannot be read"),
        (lambda told: told["entries"].append("platysma"), "needs entry_key"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_comes_in(sent, other_clinic, change, said):
    path = sent / "catalogue.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    change(told)
    path.write_text(json.dumps(told), encoding="utf-8")
    report = import_bundle(other_clinic, sent)
    assert not report.imported
    assert any(said in refusal.reason for refusal in report.refusals), report.refusals
    assert catalogue.muscle("platysma") is None
