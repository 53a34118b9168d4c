"""Papers of a list: one whole file each, a line for what was not made, each noted, nothing replaced unasked."""

import json
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import text as sql

from tests.render.histories import NOW, keep, records_of_the_pictures
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.workup import Workup
from tpi_tracker.services import findings, paper_batches, papers
from tpi_tracker.services.confirming import NotConfirmed
from tpi_tracker.services.file_faults import CannotWrite
from tpi_tracker.services.paper_batches import BatchReport, Which, Whose
from tpi_tracker.services.papers import PaperKind, Wanted
from tpi_tracker.services.rights import NotAllowed

NO = "104827"
RESPONSE = Wanted(PaperKind.RESPONSE, "")


@pytest.fixture
def told(clinic: Any, clock: Any) -> Any:
    """The history of the pictures, and one who was only registered."""
    clock.now = NOW
    keep(clinic, records_of_the_pictures())
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        writer.insert(
            Patient.checked({"patient_no": "7", "family_name": "Nil", "given_name": "A", "birth_date": "1970-01-01"})
        )
    return clinic


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def written(clinic: Any, whose: list[Whose], folder: Path, like: Wanted = RESPONSE, **more: Any) -> BatchReport:
    clinic.confirmed = True
    return paper_batches.write_all(clinic, like, whose, folder, **more)


def noted(clinic: Any) -> list[tuple[str, bool]]:
    with clinic.database.reading() as reader:
        rows = reader.connection.execute(
            sql("select patient_no, detail from audit where action = 'export' order by entry")
        )
        return [(number, json.loads(detail).get("failed", False)) for number, detail in rows]


def test_each_gets_a_file_and_what_was_not_made_a_line(told: Any, out: Path) -> None:
    made = written(told, [Whose(NO), Whose("7"), Whose("nobody")], out / "new")
    papers_there = sorted((out / "new").glob("*.pdf"))
    assert [path.read_bytes()[:5] for path in papers_there] == [b"%PDF-"]
    assert NO not in papers_there[0].name
    assert (made.written, made.asked, made.not_made, made.stopped) == (1, 3, 2, False)
    lines = (out / "new" / made.list_name).read_text().splitlines()
    assert lines[0].startswith("1 of 3 papers were written")
    assert lines[2:] == [
        "2\t7\tThe patient has no pain problem yet.",
        "3\tnobody\tThe clinic has no such patient or pain problem.",
    ]
    assert noted(told) == [(NO, False)]


def test_a_paper_of_a_list_is_the_single_one_byte_for_byte(told: Any, out: Path) -> None:
    alone = papers.make(told, Wanted(PaperKind.RESPONSE, NO), handed_over=False)
    written(told, [Whose(NO)], out)
    assert [path.read_bytes() for path in out.iterdir()] == [alone.pdf]


@pytest.mark.parametrize("kind", PaperKind)
def test_every_kind_can_be_made_for_a_list(told: Any, out: Path, kind: PaperKind) -> None:
    made = written(told, [Whose(NO)], out, Wanted(kind, ""))
    assert (made.written, made.lines, made.list_name) == (1, [], "")


def test_a_file_that_is_there_is_kept_unless_it_is_to_be_replaced(told: Any, out: Path) -> None:
    written(told, [Whose(NO)], out)
    [path] = out.glob("*.pdf")
    path.write_bytes(b"mine")
    made = written(told, [Whose(NO)], out)
    assert (made.written, path.read_bytes()) == (0, b"mine")
    assert made.lines[0].said == "A file of that name is there already; it was kept."
    again = written(told, [Whose(NO)], out)
    assert (made.list_name, again.list_name) == ("not-made-2026-11-23.txt", "not-made-2026-11-23-2.txt")
    assert written(told, [Whose(NO)], out, force=True).written == 1
    assert path.read_bytes().startswith(b"%PDF-")
    assert noted(told) == [(NO, False), (NO, False)]


def test_two_problems_of_one_patient_get_two_files(told: Any, out: Path) -> None:
    with told.database.writing(told.who, told.now()) as writer:
        writer.insert(Problem.checked({"problem_id": "Q", "patient_no": NO, "title": "Knee"}))
    made = written(told, [Whose(NO, "P"), Whose(NO, "Q")], out)
    first, second = sorted(out.glob("*.pdf"), key=lambda path: len(path.name))
    assert made.written == 2
    assert second.stem == f"{first.stem}-2"


def test_it_stops_after_the_paper_in_hand_and_says_so(told: Any, out: Path) -> None:
    stop = Event()
    done = []

    def progress(steps: int, whole: int) -> None:
        done.append((steps, whole))
        stop.set()

    made = written(told, [Whose(NO, "P")] * 20, out, progress=progress, stop=stop, force=True)
    assert made.stopped
    assert (made.written, done) == (1, [(1, 20)])
    assert (out / made.list_name).read_text().startswith("Stopped: 1 of 20")


def test_what_progress_raises_ends_it_with_whole_files(told: Any, out: Path) -> None:
    class Ended(Exception):
        """The job was cancelled."""

    def cancelled(_steps: int, _whole: int) -> None:
        raise Ended

    with pytest.raises(Ended):
        written(told, [Whose(NO, "P")] * 20, out, progress=cancelled)
    assert [path.read_bytes()[-6:].strip() for path in out.glob("*.pdf")] == [b"%%EOF"]
    assert (out / "not-made-2026-11-23.txt").exists()


def test_one_paper_that_cannot_be_set_does_not_take_the_others_with_it(
    told: Any, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make = papers.made

    def broken(clinic: Any, wanted: Wanted) -> Any:
        if wanted.patient_no == "7":
            raise ZeroDivisionError
        return make(clinic, wanted)

    monkeypatch.setattr(papers, "made", broken)
    made = written(told, [Whose("7"), Whose(NO)], out)
    assert (made.written, [line.said for line in made.lines]) == (1, ["The report could not be made."])


def test_a_folder_that_takes_nothing_ends_it_and_is_noted(
    told: Any, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tpi_tracker.exchange import target

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(target.os, "fsync", full)
    with pytest.raises(CannotWrite, match="No space left"):
        written(told, [Whose(NO)] * 5, out)
    monkeypatch.undo()
    assert list(out.iterdir()) == []
    assert noted(told) == [(NO, False), (NO, True)]


def test_it_needs_the_password_and_the_right(told: Any, out: Path) -> None:
    with pytest.raises(NotConfirmed):
        paper_batches.write_all(told, RESPONSE, [Whose(NO)], out)
    told.user = told.user.changed(role=Role.READER)
    with pytest.raises(NotAllowed):
        written(told, [Whose(NO)], out)
    with pytest.raises(NotAllowed):
        paper_batches.chosen(told, Which.FLAGGED)
    assert not out.exists()


def test_the_clinics_own_lists(told: Any) -> None:
    findings.refresh_all(told)
    assert paper_batches.chosen(told, Which.FLAGGED) == [Whose(NO, "P")]
    assert set(paper_batches.chosen(told, Which.DUE)) <= {Whose(NO)}
    with told.database.reading() as reader:
        assert reader.all(Workup, problem_id="P")


def test_papers_about_nobody_tell_no_number_beside_them_either(told: Any, out: Path) -> None:
    made = written(told, [Whose(NO), Whose("7")], out, Wanted(PaperKind.COVERAGE, "", deidentified=True))
    assert (made.written, made.list_name) == (1, "not-made.txt")
    assert [path.name.startswith("coverage-deidentified-") for path in out.glob("*.pdf")] == [True]
    assert (out / "not-made.txt").read_text().splitlines()[2:] == ["2\tThe patient has no pain problem yet."]
    assert all("2026" not in path.name for path in out.iterdir())


def test_a_list_of_numbers_is_read_line_by_line() -> None:
    found = paper_batches.numbers_in("104827\n\n  7 # a remark\r\n# none\n104827\n")
    assert found == [Whose("104827"), Whose("7")]
