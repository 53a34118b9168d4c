"""FHIR made to break whoever imports it; ``hostile_files.CASES`` holds these too."""

import json
import os
from collections.abc import Callable
from pathlib import Path

from tests.faults.hostile_files import BAD, DONE, LAUGHS, MEGA, hostile
from tests.other_systems import ADA, bundle_of, injection, nrs

Content = str | bytes | Callable[[], str]
TEXT = json.dumps(bundle_of(ADA, nrs("o1")))


def fhir(name: str, code: int, said: str, content: Content, *, file: str = "in.json", large: bool = False) -> None:
    """A case that is one file of that content."""

    def make(place: Path) -> Path:
        made = content() if callable(content) else content
        (place / file).write_bytes(made.encode("utf-8", "surrogatepass") if isinstance(made, str) else made)
        return place / file

    hostile(f"FHIR: {name}", code, said, large=large)(make)


fhir(
    "a bundle without entries", DONE, "0 resources can be imported", '{"resourceType": "Bundle", "type": "collection"}'
)
fhir("what is right", DONE, "2 resources can be imported", TEXT)
fhir("with a byte order mark", DONE, "2 resources can be imported", "\ufeff" + TEXT)
fhir("UTF-16", BAD, "in.json is UTF-16", TEXT.encode("utf-16"))
fhir("UTF-16 without a mark", BAD, "in.json", TEXT.encode("utf-16-le"))
fhir("Latin-1", BAD, "it is not text in UTF-8", TEXT.replace("Dr.", "Dr.\u00e9").encode("latin-1"))
fhir("cut off", BAD, "line 1: it ends in the middle", TEXT[:-20])
fhir("cut off inside a text", BAD, "line 1: it ends in the middle", TEXT[: TEXT.index("Okonkwo") + 3])
fhir("more after the end", BAD, "it is not JSON", TEXT + "x")
fhir("a comma too much", BAD, "it is not JSON", TEXT.replace("}]}", "},]}"))
fhir("a name twice", BAD, 'it has the name "status" twice', TEXT.replace('"final"', '"final", "status": "final"'))
fhir("entries twice", BAD, 'it has the name "entry" twice', TEXT[:-1] + ', "entry": []}')
fhir("NaN", BAD, "NaN is no number of JSON", TEXT.replace('"value": 7', '"value": NaN'))
fhir("a number without end", BAD, "too large for a number", TEXT.replace('"value": 7', '"value": 1e999'))
fhir("20,000 digits", BAD, "a number that is too long", TEXT.replace('"value": 7', f'"value": {"7" * 20_000}'))
fhir("4,000 digits", BAD, "Its value is not a number", TEXT.replace('"value": 7', f'"value": {"7" * 4_000}'))
fhir("another type of bundle", BAD, 'type that is not read: "history"', TEXT.replace("searchset", "history"))
fhir("no type of bundle", BAD, "type that is not read: not said", TEXT.replace('"type": "searchset", ', "", 1))
fhir("a version of its own", BAD, 'says it is FHIR "5.0.0"', TEXT[:-1] + ', "fhirVersion": "5.0.0"}')
fhir(
    "a server of another version",
    BAD,
    'says it is FHIR "1.0.2"',
    '{"resourceType": "CapabilityStatement", "fhirVersion": "1.0.2"}\n' + json.dumps(ADA) + "\n",
)
fhir("DSTU2", BAD, "shape of FHIR DSTU2", json.dumps({**ADA, "name": [{"family": ["Okonkwo"], "given": ["Ada"]}]}))
fhir(
    "R5",
    BAD,
    "shape of FHIR R5",
    json.dumps(bundle_of(ADA, injection("p", occurrenceDateTime="2026-06-01T09:00:00Z"))),
)
fhir("a list", BAD, "in.json is a list", f"[{json.dumps(ADA)}]")
fhir("XML", BAD, "Of FHIR only JSON is read", LAUGHS, file="in.xml")
fhir("XML by the name of JSON", BAD, "Of FHIR only JSON is read", LAUGHS)
fhir("an empty file", BAD, "is no FHIR", "")
fhir("no resource", BAD, "without its resourceType", "{}")
fhir("a clinic as one object", BAD, "is a clinic as one object", '{"format": "tpi-tracker-bundle", "version": 1}')
fhir("100,000 deep", BAD, "nested too deep", '{"resourceType": "Bundle", "entry": [' + '{"a":' * 100_000)
fhir("lists 100,000 deep", BAD, "nested too deep", '{"resourceType": "Patient", "x": ' + "[" * 100_000)
fhir("500 deep", DONE, "1 resources can be imported", json.dumps({**ADA, "x": json.loads("[" * 500 + "]" * 500)}))
fhir("a text of 40 MB", BAD, "longer than 32 million", lambda: '{"resourceType": "' + "x" * 40 * MEGA, large=True)
fhir(
    "a name of 2 MB",
    BAD,
    "is longer than 20",
    lambda: json.dumps({**ADA, "name": [{"family": "x" * 2 * MEGA, "given": ["A"]}]}),
    large=True,
)
fhir(
    "100,000 resources of no concern",
    DONE,
    "100000 Flag",
    lambda: '{"resourceType": "Flag", "id": "f"}\n' * 100_000,
    file="in.ndjson",
    large=True,
)
fhir("half a character", BAD, "half a character", json.dumps({**ADA, "name": [{"family": "\ud800", "given": ["A"]}]}))
fhir("a null character", BAD, "control character", json.dumps({**ADA, "name": [{"family": "a\0", "given": ["A"]}]}))
fhir("half a character as an id", DONE, "?, in.json, 2", json.dumps(bundle_of(ADA, nrs("\ud800", subject="Patient/x"))))
fhir(
    "a type that steers the screen",
    DONE,
    "This type of resource is not taken",
    json.dumps({"resourceType": "\u202eFlag\x1b[31m", "id": "\u202e"}),
)
fhir(
    "numbers where texts belong", BAD, "not given as family name", json.dumps({"resourceType": "Patient", "name": [7]})
)
fhir(
    "everything of another kind",
    DONE,
    "3 not taken",
    json.dumps({"resourceType": "Bundle", "type": "batch", "link": 7, "entry": [[], "x", {"resource": {"id": {}}}]}),
)
fhir("entries of another kind", BAD, "in.json", '{"resourceType": "Bundle", "type": "batch", "entry": {"a": 1')
fhir(
    "two that lead to each other",
    DONE,
    "1 resources can be imported",
    json.dumps(
        bundle_of(
            {**ADA, "link": [{"other": {"reference": "Patient/123"}, "type": "seealso"}]},
            {
                "resourceType": "Encounter",
                "id": "a",
                "partOf": {"reference": "Encounter/b"},
                "subject": {"reference": "#"},
            },
            {"resourceType": "Encounter", "id": "b", "partOf": {"reference": "Encounter/a"}, "subject": "Patient/123"},
        )
    ),
)
fhir("nobody's score", DONE, "is not in the file", json.dumps(bundle_of(nrs("o1", subject="Patient/9"))))


@hostile("FHIR: a link in a folder", BAD, "a.json in fhir is a link")
def _link(place: Path) -> Path:
    (place / "fhir").mkdir()
    (place / "outside.json").write_text(TEXT)
    (place / "fhir" / "a.json").symlink_to(place / "outside.json")
    return place / "fhir"


@hostile("FHIR: a pipe in a folder", BAD, "b.json in fhir is a link or a device")
def _pipe(place: Path) -> Path:
    (place / "fhir").mkdir()
    (place / "fhir" / "a.json").write_text(TEXT)
    os.mkfifo(place / "fhir" / "b.json")
    return place / "fhir"


@hostile("FHIR: 3,000 files", BAD, "holds 3000 files, more than 2000")
def _many(place: Path) -> Path:
    (place / "fhir").mkdir()
    for number in range(3000):
        (place / "fhir" / f"{number}.ndjson").write_text("{}")
    return place / "fhir"
