"""The response report as a PDF: identity on every page, tags, fonts, every script, the same bytes every time."""

import io
import re
import subprocess
import unicodedata
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.render.histories import NOW, at, keep, records_of_the_pictures, score, session
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem
from tpi_tracker.render.fonts import missing_glyphs
from tpi_tracker.render.report import typeset
from tpi_tracker.render.typesetting import Paper
from tpi_tracker.services import reports

PRIVATE = "\ue000"


@pytest.fixture
def told(clinic, clock):
    """The clinic with the history of the pictures, on the day of the pictures."""
    clock.now = NOW
    keep(clinic, records_of_the_pictures())
    return clinic


def text_of(paper: Paper, tmp_path: Path, layout: bool = True) -> list[str]:
    file = tmp_path / "paper.pdf"
    file.write_bytes(paper.pdf)
    command = ["pdftotext", *(["-layout"] if layout else []), str(file), "-"]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    return done.stdout.split("\f")[:-1]


def renamed(clinic, **changes: object) -> None:
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        writer.amend(writer.all(Patient)[0].changed(**changes))


def test_the_patient_stands_on_every_page_with_its_number(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    paper = reports.response(told, "104827")
    pages = text_of(paper, tmp_path)
    assert len(pages) == paper.page_count == 3
    for number, page in enumerate(pages, 1):
        assert page.count("DVOŘÁK, Petr") >= 2
        assert "born 14-Jul-1965 (61 y)" in page
        assert "clinic no. 104827" in page
        assert "penicillin (rash), latex" in page
        assert f"page {number} of 3" in page
        assert "response 1.0" in page


def test_the_first_page_says_what_matters(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    first, *details = text_of(reports.response(told, "104827"), tmp_path, layout=False)
    plain = first.replace("\N{NO-BREAK SPACE}", " ").replace("\n", " ")
    for said in (
        "Treatment failure: short-lived, since 05-Oct-2026",
        "14 days, then 7 days",
        "57 %",
        "29 %",
        "7 of 8",
        "patient says 30 %",
        "22-Jun-2026",
        "07-Sep-2026",
        "lidocaine 1 %, 4 mL = 40 mg",
        "Not sustained",
        "Why this verdict",
        "no answer 21-Sep",
        "Rule: at least 50 % relief for 42 days or more",
        "They do not change the verdict",
        "Review of physiotherapy: today",
        "Workup so far, step 2 of 8",
        "7 of 7 asked by 19-Oct-2026, none present",
        "PEG 6.7 on 07-Sep-2026",
    ):
        assert said in plain, said
    assert re.search("7 ?→ ?5", plain)
    rest = " ".join(details)
    for said in ("All scores", "LD2291", "31-Aug-2027", "Farrar", "no answer on 21-Sep-2026", "did not help"):
        assert said in rest, said


def test_the_file_is_clean_tagged_and_says_so(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("qpdf")
    paper = reports.response(told, "104827")
    with pikepdf.open(io.BytesIO(paper.pdf)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == "en"
        assert len(pdf.pages) == paper.page_count
        with pdf.open_metadata() as metadata:
            assert metadata["pdfaid:part"] == "2"
            assert metadata["pdfaid:conformance"] == "A"
            assert metadata["pdfuaid:part"] == "1"
            assert "DVOŘÁK" in metadata["dc:title"]
        tags = str(list(_tags(pdf.Root.StructTreeRoot)))
    for tag in ("/H1", "/H2", "/Table", "/TH", "/TD", "/Figure", "/L"):
        assert tag in tags, tag
    (tmp_path / "r.pdf").write_bytes(paper.pdf)
    done = subprocess.run(["qpdf", "--check", str(tmp_path / "r.pdf")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def _tags(node):
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield str(kid.S)
            yield from _tags(kid)


def test_fonts_are_embedded_and_the_curve_is_no_picture(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdffonts", "pdfimages")
    (tmp_path / "r.pdf").write_bytes(reports.response(told, "104827").pdf)
    fonts = subprocess.run(["pdffonts", str(tmp_path / "r.pdf")], capture_output=True, text=True, check=True).stdout
    rows = fonts.splitlines()[2:]
    assert rows
    assert all(re.search(r"\byes yes yes\b", row) for row in rows), fonts
    pictures = subprocess.run(
        ["pdfimages", "-list", str(tmp_path / "r.pdf")], capture_output=True, text=True, check=True
    ).stdout
    assert len(pictures.splitlines()) == 2, "no raster picture at all"


def test_the_same_values_and_clock_give_the_same_bytes(told) -> None:
    report = reports.response_report(told, "104827")
    assert typeset(report).pdf == typeset(report).pdf
    assert reports.response(told, "104827").pdf == typeset(report).pdf


@pytest.mark.parametrize(
    ("family", "given"),
    [
        ("Παπαδόπουλος", "Ευάγγελος"),
        ("Иванова-Петровская", "Ольга"),
        ("الأنصاري", "عبد الرحمن"),
        ("김", "서연"),
        ("Nguyễn", "Thị Minh Khai"),
        ("Ó Súilleabháin", "Gearóidín"),
        ("Wolfeschlegelsteinhausenbergerdorff-Montgomery", "Hubert Blaine Maximilian Alexander the Elder"),
    ],
)
def test_names_of_the_world_are_printed(told, needs_tool, lacking, tmp_path: Path, family: str, given: str) -> None:
    needs_tool("pdftotext")
    renamed(told, family_name=family, given_name=given)
    paper = reports.response(told, "104827")
    if paper.missing_glyphs:
        lacking("no font for this script")
    for page in text_of(paper, tmp_path, layout=False):
        shown = unicodedata.normalize("NFKC", page)
        for word in f"{family.upper()} {given}".replace("-", " ").split():
            assert set(unicodedata.normalize("NFKC", word)) <= set(shown), word


def test_a_name_longer_than_a_line_is_whole_on_the_first_page(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    renamed(told, given_name=" ".join(f"Name{n}" for n in range(40)))
    first, second = text_of(reports.response(told, "104827"), tmp_path, layout=False)[:2]
    assert "Name39" in first
    assert "Name39" not in second
    assert "DVOŘÁK, Name0" in second


def test_a_character_without_a_font_is_named_and_printed_as_its_code(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    renamed(told, given_name=f"Petr {PRIVATE}")
    paper = reports.response(told, "104827")
    assert paper.missing_glyphs == (PRIVATE,)
    assert all("[U+E000]" in page for page in text_of(paper, tmp_path))
    assert missing_glyphs(["Dvořák", "a\nb\tc\N{ZERO WIDTH JOINER}"]) == ()


def test_what_looks_like_markup_is_text(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    renamed(told, family_name='#panic("x") *b* $x$ `c`', given_name="<a> @b \\ // =h")
    assert '#PANIC("X") *B* $X$ `C`, <a> @b \\ // =h' in text_of(reports.response(told, "104827"), tmp_path)[0]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30))
def test_any_text_can_be_printed(told, name: str) -> None:
    renamed(told, given_name=name, anticoagulant=name)
    paper = reports.response(told, "104827")
    assert paper.pdf.startswith(b"%PDF-1.7")
    assert set(paper.missing_glyphs) <= set(name) | set(name.upper())


def test_an_empty_history_and_every_verdict_can_be_printed(clinic, clock, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    clock.now = NOW
    patient, problem = records_of_the_pictures()[:2]
    keep(clinic, [patient.changed(allergies=None, anticoagulant="no", weight_kg=None, sex=None), problem])
    first = text_of(reports.response(clinic, "104827"), tmp_path)[0]
    assert "No injection session is recorded" in first
    assert "No pain scores are recorded" in first
    assert "Allergies not asked" in first
    assert "Anticoagulant none" in first
    assert "Ask and record: allergies, weight" in first
    keep(clinic, [session("S9", at(11, 20))])
    assert "Not assessable" in text_of(reports.response(clinic, "104827"), tmp_path)[0]


def test_a_long_history_stays_readable(clinic, clock, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    clock.now = NOW
    records = records_of_the_pictures()[:2]
    start = at(1, 5, year=2024)
    for number in range(12):
        when = start + timedelta(days=60 * number)
        records += [session(f"S{number}", when), score(when - timedelta(minutes=10), 8, key=f"b{number}")]
        records += [
            score(when + timedelta(days=7 * week), 3, "phone", key=f"f{number}-{week}") for week in (1, 2, 4, 6)
        ]
    keep(clinic, records)
    pages = text_of(reports.response(clinic, "104827"), tmp_path)
    assert "8 earlier sessions" in pages[0]
    assert len(pages) >= 3
    assert all("DVOŘÁK, Petr" in page for page in pages)


def test_a_percentage_that_says_little_is_not_shouted(clinic, clock, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    clock.now = NOW
    about = [record for record in records_of_the_pictures() if isinstance(record, Patient | Problem)]
    problem = next(record.problem_id for record in about if isinstance(record, Problem))
    when = {"problem_id": problem}
    scores = [score(at(9, 1, 9), 2.0, **when), score(at(9, 22), 5.0, **when)]
    keep(clinic, [*about, session("S", at(9, 1), **when), *scores])
    first = " ".join(text_of(reports.response(clinic, "104827"), tmp_path, layout=False)[0].split())
    assert "best relief: session 1 cannot be judged" in first
    assert "last relief: session 1 cannot be judged" in first


def test_a_step_is_named_by_its_pathway_and_the_clinics_own_words(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    with told.database.writing(told.who, told.now()) as writer:
        step = writer.all(PlanStep)[0]
        writer.amend(step.changed(detail="Scapular control, weekly"))
    (first, *_) = text_of(reports.response(told, "104827"), tmp_path)
    assert "physiotherapy: Scapular control, weekly" in " ".join(first.split())


def test_pages_are_pictures_of_the_paper(told) -> None:
    paper = reports.response(told, "104827")
    pages = paper.pages_png(60)
    assert len(pages) == paper.page_count
    assert all(page.startswith(b"\x89PNG") for page in pages)
