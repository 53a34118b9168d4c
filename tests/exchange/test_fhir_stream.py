"""FHIR in JSON is read resource by resource, however it is cut, and strictly."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.other_systems import bundle_of, hospital, resource_lines
from tpi_tracker.exchange import fhir_stream
from tpi_tracker.exchange.fhir_stream import Broken, FhirStream


def found(text):
    raw = io.BufferedReader(io.BytesIO(text.encode()))
    return list(FhirStream(raw, "in.json").resources())


WAYS = {
    "a bundle": lambda: json.dumps(bundle_of(*hospital())),
    "indented": lambda: json.dumps(bundle_of(*hospital()), indent=2),
    "entries first": lambda: json.dumps(dict(reversed(bundle_of(*hospital()).items()))),
    "one a line": lambda: resource_lines(*hospital()),
    "the type last": lambda: resource_lines(*(dict(reversed(each.items())) for each in hospital())),
    "two bundles": lambda: json.dumps(bundle_of(*hospital()[:3])) + "\n" + json.dumps(bundle_of(*hospital()[3:])),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("chunk", [1, 7, 64, 1024 * 1024])
def test_the_same_resources_however_they_are_cut(monkeypatch, way, chunk):
    monkeypatch.setattr(fhir_stream, "CHUNK", chunk)
    read = found(way())
    assert [each.resource for each in read] == hospital()
    assert [each.entry for each in read] == list(range(1, len(read) + 1))
    assert all(each.fault is None for each in read)


def test_a_line_is_counted_and_an_address_kept():
    read = found(json.dumps(bundle_of(*hospital()), indent=1))
    assert read[0].full_url == "http://hospital.example/fhir/Observation/o1"
    lines = json.dumps(bundle_of(*hospital()), indent=1).splitlines()
    assert [each.line for each in read] == [number for number, line in enumerate(lines, 1) if line == "  {"]
    with pytest.raises(Broken, match=r"in\.json cannot be read: line 3: it is not JSON"):
        found('{"resourceType": "Flag"}\n\n{"resourceType": Flag}\n')


def test_a_fault_is_told_of_the_resource_that_has_it():
    text = '{"resourceType": "A"}\n{"resourceType": "B", "x": {"y": 1, "y": 2}}\n{"resourceType": "C", "x": NaN}\n'
    assert [each.fault for each in found(text)] == [
        None,
        'it has the name "y" twice in one object',
        "NaN is no number of JSON",
    ]


@given(st.text(alphabet='{}[]",:\\ \nab1eE-.ut"resourceTypeBundleentry', max_size=200))
def test_any_text_is_read_or_broken(text):
    said = ""
    try:
        found(text)
    except Broken as broken:
        said = str(broken)
    assert said.startswith("in.json") or not said
