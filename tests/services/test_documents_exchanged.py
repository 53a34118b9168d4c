"""Documents leave with the bundle and come back byte for byte, or nothing does; other files say what they lack."""

import hashlib
import json
import os
import shutil
import zipfile
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.exporting import export_bundle
from tests.services.test_documents import PDF, audited, documents, filled, of_item, of_session, png, rows
from tests.services.test_fhir_export import FULL
from tpi_tracker.domain.document import Document
from tpi_tracker.exchange import source as sources
from tpi_tracker.exchange.document_files import name_of, names_of
from tpi_tracker.services import access
from tpi_tracker.services.bundles import NotABundle, import_bundle
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.documents import Media
from tpi_tracker.services.incoming_documents import NOT_IN_A_WORKBOOK

__all__ = ["filled"]


@pytest.fixture
def attached(filled: Clinic) -> Clinic:
    """A PDF at the session, a picture at the workup whose key no file could be called by, one taken back."""
    documents.attach(filled, of_session(taken_on=date(2026, 5, 30)))
    documents.attach(filled, of_item(document_id="../MRT 1", content=png()))
    documents.attach(filled, of_session(png(2, 2), document_id="D3"))
    documents.retract(filled, "D3", "another patient's")
    return filled


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("form", ["out", "out.zip"])
def test_they_go_out_and_come_back_byte_for_byte(
    attached: Clinic, other_clinic: Clinic, tmp_path: Path, form: str
) -> None:
    made = export_bundle(attached, tmp_path / form, with_retracted=True)
    assert (made.files["documents.csv"], made.files["documents/"]) == (3, 3)
    report = import_bundle(other_clinic, tmp_path / form)
    assert (report.imported, report.refusals, report.other_files) == (True, [], ())
    for clinic in (attached, other_clinic):
        assert sorted(rows(clinic)) == [("../MRT 1", False), ("D1", False), ("D3", True)]
        assert documents.content(clinic, "P1", "D1") == PDF
        assert documents.content(clinic, "P1", "../MRT 1") == png()
        assert documents.content(clinic, "P1", "D3") == png(2, 2)
    export_bundle(attached, tmp_path / "one", with_retracted=True)
    export_bundle(other_clinic, tmp_path / "two", with_retracted=True)
    assert tree(tmp_path / "one") == tree(tmp_path / "two")
    digest = hashlib.sha256(b"../MRT 1").hexdigest()
    names = {"documents/D1.pdf", "documents/D3.png", f"documents/sha256-{digest}.png"}
    assert {name for name in tree(tmp_path / "one") if name.startswith("documents/")} == names
    again = import_bundle(other_clinic, tmp_path / form)
    assert (again.accepted, again.refused, again.other_files) == (0, 0, ())


def test_one_entered_in_error_and_one_of_such_a_session_stay_here(attached: Clinic, tmp_path: Path) -> None:
    export_bundle(attached, tmp_path / "out")
    assert "D3" not in (tmp_path / "out" / "documents.csv").read_text()
    assert "documents/D3.png" not in tree(tmp_path / "out")


def test_every_column_comes_in(clinic: Clinic, bundle) -> None:
    report = import_bundle(clinic, bundle(**FULL))
    assert report.imported, report.refusals
    with clinic.reading() as reader:
        first, second = reader.all(Document)
    assert (first.title, first.workup_id, first.item, first.taken_on) == (
        "MRI of the hip",
        "W1",
        "mri",
        date(2026, 7, 20),
    )
    assert (second.media, second.session_id) == (Media.PNG, "S1")


def spoilt(folder: Path) -> dict[str, tuple[Path, bytes | None]]:
    """What may have become of a file, by the sentence that says so."""
    return {
        "is not in the bundle": (folder / "documents" / "D1.pdf", None),
        "was changed or exchanged": (folder / "documents" / "D1.pdf", PDF[:-1]),
        "not the one this row tells of": (folder / "documents" / "D1.pdf", PDF.replace(b"ours", b"hers")),
    }


@pytest.mark.parametrize("how", range(3))
@pytest.mark.parametrize("dry_run", [False, True])
def test_a_file_that_is_missing_or_altered_is_refused_and_nothing_comes_in(
    attached: Clinic, other_clinic: Clinic, tmp_path: Path, how: int, dry_run: bool
) -> None:
    export_bundle(attached, tmp_path / "out")
    said, (path, content) = list(spoilt(tmp_path / "out").items())[how]
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path / "out")
    for place in (tmp_path / "out", tmp_path / "packed.zip"):
        report = import_bundle(other_clinic, place, dry_run=dry_run)
        assert not report.imported
        (refusal,) = report.refusals
        assert (refusal.file, refusal.row, refusal.column) == ("documents.csv", 3, "sha256")
        assert said in refusal.reason
        assert "documents/D1.pdf" in refusal.reason
    assert rows_in(other_clinic) == 0


def rows_in(clinic: Clinic) -> int:
    with clinic.database.reading() as reader:
        count = "SELECT (SELECT count(*) FROM document_part) + (SELECT count(*) FROM patient)"
        return int(reader.connection.exec_driver_sql(count).scalar_one())


def test_a_row_that_lies_about_its_file_or_its_place_is_refused(clinic: Clinic, bundle) -> None:
    whole = FULL["documents"]
    for was, now, column, said in (
        ("image/png", "image/jpeg", "sha256", "documents/D2.jpg is not in the bundle"),
        (",S1,,,", ",S9,,,", "session_id", "There is no session"),
        (",W1,mri,", ",W9,mri,", "workup_id", "There is no workup"),
        (",W1,mri,", ",,mri,", "session_id", "give one of the two"),
        ("D2,P1-1", "D2,P2-1", "problem_id", "belongs to another pain problem"),
        ("2026-07-20", "2036-07-20", "taken_on", "in the future"),
        ("application/pdf", "text/html", "media", "text/html"),
    ):
        assert was in whole
        report = import_bundle(clinic, bundle(**FULL | {"documents": whole.replace(was, now)}))
        assert [refusal.column for refusal in report.refusals] == [column], (was, report.refusals)
        assert said in report.refusals[0].reason
    report = import_bundle(clinic, bundle(**FULL | {"documents": whole.replace("image/png", "application/pdf")}))
    assert "is not in the bundle" in report.refusals[0].reason


def test_another_kind_under_the_right_name_is_refused(clinic: Clinic, bundle) -> None:
    folder = bundle(**FULL | {"documents": FULL["documents"].replace("image/png", "image/jpeg")})
    os.rename(folder / "documents" / "D2.png", folder / "documents" / "D2.jpg")
    (refusal,) = import_bundle(clinic, folder).refusals
    assert "is of another kind" in refusal.reason


def test_strangers_beside_the_documents_are_left_alone_and_listed(clinic: Clinic, bundle) -> None:
    folder = bundle(**FULL)
    (folder / "documents" / "notes.txt").write_text("x")
    report = import_bundle(clinic, folder)
    assert report.imported
    assert report.other_files == ("documents/notes.txt",)


def test_a_link_among_the_documents_is_not_followed(clinic: Clinic, bundle, tmp_path: Path) -> None:
    folder = bundle(**FULL)
    shutil.move(folder / "documents" / "D1.pdf", tmp_path / "elsewhere.pdf")
    (folder / "documents" / "D1.pdf").symlink_to(tmp_path / "elsewhere.pdf")
    with pytest.raises(NotABundle, match="is a link"):
        import_bundle(clinic, folder)
    shutil.move(folder / "documents", tmp_path / "all")
    (folder / "documents").symlink_to(tmp_path / "all")
    with pytest.raises(NotABundle, match="is a link"):
        import_bundle(clinic, folder)


def test_a_zip_with_more_documents_than_tables_may_be_is_read(
    attached: Clinic, other_clinic: Clinic, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export_bundle(attached, tmp_path / "out.zip")
    monkeypatch.setattr(sources, "MAX_UNPACKED", 4_000)
    monkeypatch.setattr(sources, "MAX_ENTRIES", 20)
    with zipfile.ZipFile(tmp_path / "out.zip", "a") as packed:
        for number in range(20):
            packed.writestr(f"documents/x{number}.pdf", bytes(1000))
    report = import_bundle(other_clinic, tmp_path / "out.zip")
    assert report.imported
    assert len(report.other_files) == 20


def test_a_document_in_a_zip_is_no_larger_than_one_may_be(
    attached: Clinic, other_clinic: Clinic, tmp_path: Path
) -> None:
    export_bundle(attached, tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip", "a", zipfile.ZIP_STORED) as packed:
        packed.writestr("documents/large.pdf", bytes(documents.MOST_BYTES + 1))
    with pytest.raises(NotABundle, match=r"documents/large\.pdf in out\.zip is larger than 20 MB"):
        import_bundle(other_clinic, tmp_path / "out.zip")


def test_two_entries_of_one_document_are_refused(attached: Clinic, other_clinic: Clinic, tmp_path: Path) -> None:
    export_bundle(attached, tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip", "a") as packed:
        packed.writestr("elsewhere/documents/D1.pdf", b"%PDF-")
    with pytest.raises(NotABundle, match=r"holds documents/D1\.pdf twice"):
        import_bundle(other_clinic, tmp_path / "out.zip")


def test_into_a_folder_that_is_there_the_other_files_stay(attached: Clinic, tmp_path: Path) -> None:
    out = tmp_path / "out"
    export_bundle(attached, out)
    (out / "documents" / "theirs.txt").write_text("x")
    export_bundle(attached, out, force=True)
    assert {"documents/D1.pdf", "documents/theirs.txt"} <= set(tree(out))


def test_a_workbook_lists_them_and_says_where_the_files_are(
    attached: Clinic, other_clinic: Clinic, tmp_path: Path
) -> None:
    export_bundle(attached, tmp_path / "book.xlsx", format="xlsx")
    book = CalamineWorkbook.from_path(tmp_path / "book.xlsx")
    assert len(book.get_sheet_by_name("documents").to_python()) == 3
    assert "in the bundle alone" in str(book.get_sheet_by_name("about documents").to_python())
    report = import_bundle(other_clinic, tmp_path / "book.xlsx")
    assert report.imported, report.refusals
    assert rows(other_clinic) == []
    assert report.files["documents.csv"].skipped == 2
    assert [warning.reason for warning in report.warnings if warning.file == "documents.csv"] == [NOT_IN_A_WORKBOOK]
    export_bundle(attached, tmp_path / "out")
    assert import_bundle(other_clinic, tmp_path / "out").accepted == 2
    again = import_bundle(other_clinic, tmp_path / "book.xlsx")
    assert NOT_IN_A_WORKBOOK not in [warning.reason for warning in again.warnings]


def test_json_lists_them_and_fhir_leaves_them_out(attached: Clinic, tmp_path: Path) -> None:
    export_bundle(attached, tmp_path / "out.json", format="json")
    listed = json.loads((tmp_path / "out.json").read_text())["documents"]
    assert [each["document_id"] for each in listed] == ["../MRT 1", "D1"]
    export_bundle(attached, tmp_path / "fhir.json", format="fhir")
    assert "MRI" not in (tmp_path / "fhir.json").read_text()


@pytest.mark.parametrize("form", ["csv", "xlsx", "json", "fhir", "research"])
def test_what_tells_nobody_holds_no_document_and_says_so(attached: Clinic, tmp_path: Path, form: str) -> None:
    out = tmp_path / {"csv": "out", "research": "out"}.get(form, f"out.{form}")
    export_bundle(attached, out, format=form, deidentified=True)
    files = tree(out) if out.is_dir() else {out.name: out.read_bytes()}
    assert not any("documents" in name for name in files)
    if form == "csv":
        assert b"titles, addenda, documents, all notes" in files["deidentified.txt"]
    assert not any(b"%PDF-1.7\n%a report" in content for content in files.values())


def test_a_patient_who_asks_is_given_the_files_themselves(attached: Clinic, tmp_path: Path) -> None:
    access.hand_out(attached, tmp_path / "all.zip", "P1")
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        assert packed.read("documents/D1.pdf") == PDF
        assert packed.read("documents/D3.png") == png(2, 2)
        assert "documents:" in packed.read("READ-ME.txt").decode()
    access.hand_out(attached, tmp_path / "other.zip", "P2")
    with zipfile.ZipFile(tmp_path / "other.zip") as packed:
        assert not any(name.startswith("documents") for name in packed.namelist())


def test_a_damaged_document_is_not_handed_out_and_nothing_is_left(
    attached: Clinic, tmp_path: Path, monkeypatch
) -> None:
    from tpi_tracker.store import documents as kept

    monkeypatch.setattr(kept, "parts", lambda *_: iter([b"%PDF-1.7 other"]))
    with pytest.raises(documents.DocumentDamaged):
        export_bundle(attached, tmp_path / "out.zip")
    assert list(tmp_path.glob("*.zip")) == list(tmp_path.glob(".tpi*")) == []


def test_the_audit_tells_of_what_came_in(attached: Clinic, other_clinic: Clinic, tmp_path: Path) -> None:
    export_bundle(attached, tmp_path / "out")
    import_bundle(other_clinic, tmp_path / "out")
    assert [row[:3] for row in audited(other_clinic)] == [("create", "../MRT 1", "P1"), ("create", "D1", "P1")]


def test_names_that_a_disk_takes_for_the_same_or_for_a_device_are_told_apart() -> None:
    taken = {"documents/d1.pdf"}
    assert name_of("D2", Media.PDF, taken) == "documents/D2.pdf"
    assert name_of("d1", Media.PDF, taken) == names_of("d1", Media.PDF)[1] != names_of("D1", Media.PDF)[1]
    for key in ("CON", "com1", "a/b", "..", "x" * 81, "Ä", "a.b"):
        assert name_of(key, Media.PNG, ()) == names_of(key, Media.PNG)[1]
