"""What a response report may not leave out or mix up: an open gate, a long note, another patient's records."""

import re
from pathlib import Path

import pytest

from tests.render.histories import NOW, at, keep, records_of_the_pictures, score
from tests.render.test_report_paper import text_of
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.workup import WorkupItem
from tpi_tracker.services import reports
from tpi_tracker.services.saving import Missing


@pytest.fixture
def told(clinic, clock):
    """The clinic with the history of the pictures, on the day of the pictures."""
    clock.now = NOW
    keep(clinic, records_of_the_pictures())
    return clinic


def plain(clinic, tmp_path: Path, *place: str) -> str:
    words = " ".join(text_of(reports.response(clinic, *place), tmp_path, layout=False))
    return re.sub(r"\s+", " ", words.replace("\N{NO-BREAK SPACE}", " "))


def red_flags(clinic) -> list[WorkupItem]:
    with clinic.database.reading() as reader:
        return [row for row in reader.all(WorkupItem) if row.item.startswith("red.")]


@pytest.mark.parametrize("state", [None, ItemState.NOT_DONE])
def test_a_red_flag_that_was_passed_over_is_said_on_the_first_page(told, needs_tool, tmp_path: Path, state) -> None:
    needs_tool("pdftotext")
    assert "Gate not complete" not in plain(told, tmp_path, "104827")
    with told.database.writing(told.who, told.now()) as writer:
        passed = red_flags(told)[0]
        if state is None:
            writer.retract(WorkupItem, passed.key, reason="typed wrong", version=passed.version)
        else:
            writer.amend(passed.changed(state=state, reason="no time"))
    first = text_of(reports.response(told, "104827"), tmp_path, layout=False)[0]
    words = re.sub(r"\s+", " ", first.replace("\N{NO-BREAK SPACE}", " "))
    assert "Gate not complete: 6 of 7 red flags asked" in words
    assert "none present" not in words


def test_a_long_note_is_whole_on_paper(told, needs_tool, tmp_path: Path) -> None:
    """Every word of 2,000, over as many pages as it takes, the patient on each."""
    needs_tool("pdftotext")
    note = " ".join(f"w{number}w" for number in range(2000))
    with told.database.writing(told.who, told.now()) as writer:
        writer.insert(score(at(11, 20), 5, "phone", key="long", note=note))
    pages = text_of(reports.response(told, "104827"), tmp_path, layout=False)
    found = {word for page in pages for word in page.split()}
    assert {word for word in note.split() if word not in found} == set()
    assert all("DVOŘÁK, Petr" in page for page in pages)


def test_a_report_holds_nothing_of_another_patient(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    person = {"patient_no": "2", "family_name": "Okonkwo", "given_name": "Ada", "birth_date": "1988-09-21"}
    with told.database.writing(told.who, told.now()) as writer:
        writer.insert(Patient.checked(person | {"allergies": "chlorhexidine"}))
        writer.insert(Problem.checked({"problem_id": "Q", "patient_no": "2", "title": "Right hip"}))
        seen = {"problem_id": "Q", "taken_at": at(11, 20), "scale": "nrs", "value": 9, "note": "strange words"}
        writer.insert(Score.checked(seen))
    one, other = plain(told, tmp_path, "104827"), plain(told, tmp_path, "2")
    for said in ("OKONKWO", "21-Sep-1988", "chlorhexidine", "Right hip", "strange words"):
        assert said not in one
        assert said in other
    assert "DVOŘÁK" not in other
    with pytest.raises(Missing):
        reports.response(told, "104827", "Q")
