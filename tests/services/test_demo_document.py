"""The demo clinic shows a document: a report of nobody, made by the program itself."""

from datetime import date

import pikepdf

from tests.conftest import StillClock
from tpi_tracker.domain.document import Document
from tpi_tracker.exchange.document_bytes import media_of
from tpi_tracker.render.demo_paper import pdf_of
from tpi_tracker.services import documents
from tpi_tracker.services.demo import demo
from tpi_tracker.services.documents import Media


def test_a_told_patient_has_a_report_at_the_item_it_answers(tmp_path, clock: StillClock) -> None:
    clinic = demo(tmp_path, today=date(2026, 9, 1), clock=clock)
    try:
        with clinic.reading() as reader:
            (kept,) = reader.all(Document)
        (row,) = documents.of_problem(clinic, kept.problem_id.rpartition("-")[0], kept.problem_id)
        assert (row.item_key, row.media) == ("lumbar.mri", Media.PDF)
        content = documents.content(clinic, row.patient_no, row.document_id)
    finally:
        clinic.close()
    assert media_of(content) is Media.PDF
    assert len(content) < 3_000


def test_the_sheet_is_a_sound_pdf_with_its_lines_and_the_same_each_time(tmp_path) -> None:
    lines = ["A report (of nobody)", "", r"a back\slash"]
    assert pdf_of(lines) == pdf_of(lines)
    (tmp_path / "sheet.pdf").write_bytes(pdf_of(lines))
    with pikepdf.open(tmp_path / "sheet.pdf") as made:
        assert made.check_pdf_syntax() == []
        drawn = [
            bytes(part.operands[0])
            for part in pikepdf.parse_content_stream(made.pages[0])
            if str(part.operator) == "Tj"
        ]
    assert drawn == [line.encode() for line in lines]
