"""FHIR changed at random on its way in: values, names, shapes and raw bytes. Every resource is accepted, skipped or
refused, a refusal stores nothing, and nothing else than a sentence leaves the import."""

import copy
import json
import random

import pytest

from tests.exporting import export_bundle
from tests.faults.import_fuzz import WORDS, spoilt
from tests.other_systems import bundle_of, hospital, injection, nrs
from tests.pace import within
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.services.bundles import import_bundle
from tpi_tracker.services.fhir_import import NotABundle, import_fhir
from tpi_tracker.services.import_undo import GoneOnSince

pytestmark = pytest.mark.sqlite_only("the same reader, whatever holds the records")
HANG_S = 5
ODD = (None, True, 0, -1, 1e400, 10**400, [], {}, [[]], [{}], {"coding": 7}, {"reference": 7}, ["x"], *WORDS)


def places(part, found):
    """Every object and list of a resource."""
    inner = part.values() if isinstance(part, dict) else part
    found.append(part)
    for each in inner:
        if isinstance(each, dict | list):
            places(each, found)
    return found


def changed(resource, others, chance):
    """One element is another value, another resource's, gone, or under another name."""
    made = copy.deepcopy(resource)
    place = chance.choice(places(made, []))
    keys = list(place) if isinstance(place, dict) else list(range(len(place)))
    if not keys:
        return made
    key, kind = chance.choice(keys), chance.randrange(5)
    if kind == 0:
        place[key] = chance.choice(ODD)
    elif kind == 1:
        place[key] = copy.deepcopy(chance.choice(list(chance.choice(others).values())))
    elif kind == 2:
        del place[key]
    elif kind == 3 and isinstance(place, dict):
        name = chance.choice([*chance.choice(others), "performedDateTime", "occurrenceDateTime", "modifierExtension"])
        place[name] = place.pop(key)
    else:
        value = place[key]
        place[key] = [value] if chance.random() < 0.5 else (value[0] if isinstance(value, list) and value else {})
    return made


def counts(clinic):
    with clinic.reading() as reader:
        return [reader.count(model, with_retracted=True) for model in (Patient, Session, Site, Score)]


def fuzz(clinic, resources, place, tries, seed):
    """How often all was taken, refused by resources, and refused whole."""
    chance, seen = random.Random(seed), {"taken": 0, "refused": 0, "whole": 0}
    before = counts(clinic)
    for number in range(tries):
        some = [changed(each, resources, chance) if chance.random() < 0.15 else each for each in resources]
        raw = json.dumps(bundle_of(*some)).encode("utf-8", "surrogatepass")
        if number % 5 == 0:
            raw = spoilt(raw, chance)
        (place / "fuzz.json").write_bytes(raw)
        try:
            with within(HANG_S):
                report = import_fhir(clinic, place / "fuzz.json", without_refused=number % 2 == 1)
        except NotABundle:
            seen["whole"] += 1
            continue
        assert report.accepted + report.skipped + report.refused == report.resources, raw
        assert len(report.outcomes.state) == report.resources
        seen["taken" if report.imported else "refused"] += 1
        if report.imported and report.undo is not None:
            try:
                report.undo()
            except GoneOnSince:
                raise AssertionError(raw) from None
            before = counts(clinic)
        assert counts(clinic) == before, raw
    return seen


def test_changed_resources_of_another_system(clinic, tmp_path):
    more = [nrs("o20", 2, "2026-06-20T10:00:00Z"), injection("p20", "Right soleus")]
    seen = fuzz(clinic, [*hospital(), *more], tmp_path, 25, 5)
    assert min(seen.values()) > 0, seen


def own(clinic, bundle, tmp_path):
    assert import_bundle(clinic, bundle()).imported
    export_bundle(clinic, tmp_path / "own.json", format="fhir")
    return [entry["resource"] for entry in json.loads((tmp_path / "own.json").read_text(encoding="utf-8"))["entry"]]


def test_changed_resources_of_our_own(clinic, other_clinic, bundle, tmp_path):
    seen = fuzz(other_clinic, own(clinic, bundle, tmp_path), tmp_path, 25, 6)
    assert min(seen.values()) > 0, seen


@pytest.mark.thorough
def test_very_many_changes(clinic, other_clinic, bundle, tmp_path):
    fuzz(other_clinic, own(clinic, bundle, tmp_path), tmp_path, 1000, 7)
    fuzz(other_clinic, hospital(), tmp_path, 1000, 8)
