"""Row 63 of the fault matrix: whatever a text holds goes out in a file and comes back letter for letter, never cut."""

import json
import random
import shutil
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from tests.exporting import export_bundle
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.text import MAX_TEXT
from tpi_tracker.services import patients, problems
from tpi_tracker.services.bundles import import_bundle

ODD = {
    "right to left": "שרה كهن ۱۲۳",
    "combining marks": "e\u0301 o\u0308\u0323 Z" + "\u0300" * 300,
    "joined emoji": "👩\u200d⚕️ 👨‍👩‍👧 🇨🇿",
    "outside the plane": "𝔘\U0001f9ec\U0010fffd",
    "bidi override": "a\u202eb\u202c \u2067c\u2069",
    "zero width": "\u200b\u2060\ufeffa\u200d",
    "blanks of every width": "a\u00a0b\u2003c\u3000d\u202fe",
    "line and paragraph separators": "a\u2028b\u2029c",
    "lines and tabs": "a\nb\tc\n\n\td",
    "blanks around": "  a  ",
    "no character": "\ufdd0\uffff",
    "private": "\ue000\uf8ff",
    "a formula": '=HYPERLINK("x")',
    "signs a spreadsheet runs": "-1+1",
    "quotes, commas, semicolons": '"a",\'b\';;"""',
    "a quote that guards": "'=1",
    "words that mean something": "null NaN None true 1e400 31.02.",
    "as long as it may be": "𝔘é" * (MAX_TEXT // 2),
}
REFUSED = ["a\0b", "a\x1bb", "a\x85b", "\ud800", "x\udfff", "x" * (MAX_TEXT + 1), "x" * 10_000_000]
RANDOM = 200


def random_text(chance: random.Random) -> str:
    """Of any characters that can be kept: no control characters, no halves of a character."""
    found: list[str] = []
    while len(found) < 30:
        plane = chance.choice((0x80, 0x800, 0x3000, 0x10000, 0x110000))
        letter = chr(chance.randrange(0x20, plane))
        if unicodedata.category(letter) not in {"Cc", "Cs"}:
            found.append(letter)
    return "".join(found)


def person(number: int, text: str) -> Patient:
    """The text as a name, between letters, as a name cannot begin or end blank; and as it is in the free texts."""
    values = {"patient_no": f"N{number:04}", "given_name": f"x{text[:1000]}x", "birth_date": "1970-01-01"}
    return Patient.checked(values | {"family_name": "Okonkwo", "note": text, "allergies": text})


@pytest.mark.sqlite_only("what it goes out of and comes into is compared record by record")
def test_a_text_goes_out_and_comes_back_as_it_is(clinic: Any, other_clinic: Any, tmp_path: Path) -> None:
    chance = random.Random(63)
    texts = [*ODD.values(), *(random_text(chance) for _ in range(RANDOM))]
    for number, text in enumerate(texts):
        patients.register(clinic, person(number, text))
        problems.add(clinic, Problem(problem_id=f"B{number:04}", patient_no=f"N{number:04}", title=f"x{text[:1000]}x"))
    wanted = [(text, f"x{text[:1000]}x") for text in texts]
    assert kept(clinic) == wanted
    for name in ("one", "one.zip", "one.json"):
        export_bundle(clinic, tmp_path / name, format="json" if name.endswith("json") else "csv")
    assert import_bundle(other_clinic, tmp_path / "one").imported
    assert kept(other_clinic) == wanted
    export_bundle(other_clinic, tmp_path / "two")
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes(), path.name
    shutil.unpack_archive(tmp_path / "one.zip", tmp_path / "unpacked")
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "unpacked" / path.name).read_bytes(), path.name
    told = json.loads((tmp_path / "one.json").read_text(encoding="utf-8"))
    assert [row["note"] for row in told["patients"]] == texts
    assert [row["title"] for row in told["problems"]] == [title for _, title in wanted]


def kept(clinic: Any) -> list[tuple[str | None, str]]:
    """Note and title of each patient; the note stands as the allergies too, and the title as the given name."""
    with clinic.database.reading() as reader:
        people = sorted(reader.all(Patient), key=lambda one: one.patient_no)
        titles = {problem.patient_no: problem.title for problem in reader.all(Problem)}
    assert all(one.note == one.allergies and one.given_name == titles[one.patient_no] for one in people)
    return [(one.note, one.given_name) for one in people]


@pytest.mark.parametrize("text", REFUSED, ids=[f"{text[:4]!a} of {len(text)}" for text in REFUSED])
def test_what_cannot_be_kept_is_refused_with_the_reason_and_never_cut(text: str) -> None:
    with pytest.raises(Refused) as caught:
        person(1, text)
    said = {problem.sentence for problem in caught.value.problems}
    assert said
    assert all("control character" in one or "half a character" in one or "longer than 20" in one for one in said), said
