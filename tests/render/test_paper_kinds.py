"""Procedure note, referral letter and coverage paper: what they say is what is recorded, tagged, always the same."""

import io
import re
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from unicodedata import category

import pikepdf
import pytest
from PySide6.QtGui import QColor, QImage

from tests.render.histories import NOW, at, keep, records_of_the_pictures, session
from tpi_tracker import tongue
from tpi_tracker.domain.addendum import Addendum
from tpi_tracker.domain.complication import Complication
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.safety_check import SafetyCheck
from tpi_tracker.domain.session import Session
from tpi_tracker.domain.workup import Hypothesis, WorkupItem
from tpi_tracker.render.coverage_words import coverage_page
from tpi_tracker.render.note_words import note_page
from tpi_tracker.render.palette import TOKENS
from tpi_tracker.render.referral_words import letter_page
from tpi_tracker.render.typesetting import Paper
from tpi_tracker.render.wording import say
from tpi_tracker.services import papers
from tpi_tracker.services.coverage_reports import coverage_report
from tpi_tracker.services.papers import PaperKind, Wanted
from tpi_tracker.services.patient_view import view
from tpi_tracker.services.referrals import referral
from tpi_tracker.services.session_notes import session_note

NO = "104827"
KINDS = (PaperKind.SESSION_NOTE, PaperKind.WORKUP_REFERRAL, PaperKind.COVERAGE)


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    tongue.speak("en")


def rich(user_id: str) -> list[Record]:
    """The history of the pictures; its second session signed, with an addendum, a complication and what was asked."""
    records = [
        record.changed(
            operator="M. Novák, MD",
            guidance="palpation",
            needle="27 G, 40 mm",
            consent=True,
            signed_at=at(9, 7, 11, 5),
            signed_by=user_id,
            note="Stretching shown.",
        )
        if isinstance(record, Session) and record.session_id == "S2"
        else record
        for record in records_of_the_pictures()
    ]
    of_session, of_workup = {"session_id": "S2"}, {"workup_id": "W", "date": date(2026, 10, 19)}
    return [
        *records,
        Addendum.checked(
            of_session | {"written_at": at(9, 8, 9, 12), "text": "Sore the next morning.", "author": "MN"}
        ),
        Complication.checked(
            of_session
            | {
                "kind": "vasovagal",
                "noticed_at": at(9, 7, 10, 6),
                "severity": "mild",
                "course": "Lay down for ten minutes.",
                "resolved_on": date(2026, 9, 7),
            }
        ),
        SafetyCheck.checked(of_session | {"concern": "infection", "state": "clear"}),
        SafetyCheck.checked(of_session | {"concern": "anticoagulant", "state": "noted", "note": "07:00"}),
        WorkupItem.checked(of_workup | {"item": "mechanics.posture", "state": "present", "note": "forward head"}),
        WorkupItem.checked(of_workup | {"item": "cervical.mri", "state": "ordered"}),
    ]


@pytest.fixture
def told(clinic, clock):
    clock.now = NOW
    keep(clinic, rich(clinic.user.user_id))
    return clinic


def made(clinic, kind: PaperKind, **more: object) -> Paper:
    return papers.make(clinic, Wanted(kind, NO, **more), handed_over=False)  # type: ignore[arg-type]  # by its fields


def text_of(paper: Paper, tmp_path: Path) -> list[str]:
    """Each page as one line of words."""
    file = tmp_path / "paper.pdf"
    file.write_bytes(paper.pdf)
    done = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, check=True, text=True)
    return [" ".join(page.split()) for page in done.stdout.split("\f")[:-1]]


def texts(value: object) -> Iterator[str]:
    """Every text of a page's values that is not the name of a shape or a tone."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key not in _NO_WORDS:
                yield from texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from texts(part)
    elif isinstance(value, str):
        yield value


_NO_WORDS = {
    *("tone", "shape", "svg", "small", "small_at", "widths", "aligns", "alt", "marks", "verdict", "document", "page"),
    *("details_on", "number", "draft", "map", "beside"),
}


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_of_the_values_is_on_the_paper_and_the_patient_on_every_page(
    told, needs_tool, tmp_path: Path, kind: PaperKind
) -> None:
    needs_tool("pdftotext")
    values = {
        PaperKind.SESSION_NOTE: lambda: note_page(session_note(told, NO)),
        PaperKind.WORKUP_REFERRAL: lambda: letter_page(referral(told, NO)),
        PaperKind.COVERAGE: lambda: coverage_page(coverage_report(told, NO)),
    }[kind]()
    pages = text_of(made(told, kind), tmp_path)
    whole = squeezed("".join(pages))
    words = [text for text in texts(values) if text not in {"warning", "sustained", "unconfirmed", *_TONES}]
    assert len(words) > 50
    for text in words:
        assert squeezed(text) in whole, text
    for number, page in enumerate(pages, 1):
        assert page.count("DVOŘÁK, Petr") >= 2
        assert "penicillin (rash), latex" in page
        assert f"page {number} of {len(pages)}" in page
        assert "Audit " in page


_TONES = {"alert", "caution", "good", "pending", "accent"}


@pytest.mark.parametrize("kind", KINDS)
def test_the_file_is_tagged_and_has_the_profiles(told, needs_tool, tmp_path: Path, kind: PaperKind) -> None:
    needs_tool("qpdf")
    paper = made(told, kind)
    with pikepdf.open(io.BytesIO(paper.pdf)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en"
        with pdf.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
            assert metadata["pdfuaid:part"] == "1"
            assert "DVOŘÁK" in metadata["dc:title"]
        nodes = list(_nodes(pdf.Root.StructTreeRoot))
        tags = [str(node.S) for node in nodes]
        pictures = [str(node.get("/Alt", "")) for node in nodes if str(node.S) == "/Figure"]
    for tag in ("/H1", "/H2", "/Table", "/TH", "/TD"):
        assert tag in tags, tag
    assert tags.index("/H1") < tags.index("/H2") < tags.index("/Table")
    assert all(pictures), "every picture is told in words"
    if kind is PaperKind.SESSION_NOTE:
        assert "From behind: 1 L levator; 2 L rhomboids; 3 L infraspinatus" in pictures
    if kind is PaperKind.WORKUP_REFERRAL:
        assert any("no answer (21-Sep-2026)" in alt for alt in pictures)
    (tmp_path / "p.pdf").write_bytes(paper.pdf)
    checked = subprocess.run(["qpdf", "--check", str(tmp_path / "p.pdf")], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def _nodes(node):
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _nodes(kid)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_values_clock_and_audit_head_give_the_same_bytes(told, kind: PaperKind) -> None:
    assert made(told, kind).pdf == made(told, kind).pdf


def test_the_note_says_what_was_done_in_sixty_seconds(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    pages = text_of(made(told, PaperKind.SESSION_NOTE), tmp_path)
    first = pages[0].replace("\N{NO-BREAK SPACE}", " ")
    for said in (
        "Trigger point injection, session 2, 07-Sep-2026 08:00",
        "lidocaine 1 %, 4 mL = 40 mg",
        "Complication: vasovagal reaction, mild.",
        "LD2291",
        "31-Aug-2027",
        "40 of 300 mg = 0.13",
        "last dose 07:00",
        "asked: none",
        "noticed 07-Sep-2026 08:06",
        "over on 07-Sep-2026",
        "Signed by Dr Ada Berg on 07-Sep-2026 09:05",
        "Addenda written later: 1",
    ):
        assert said in first, said
    assert "Sore the next morning." in " ".join(pages)
    assert "22-Jun-2026" not in " ".join(pages), "nothing of the session before"


def test_the_note_of_an_earlier_session_ends_before_the_next_one(told) -> None:
    note = session_note(told, NO, session_id="S1")
    page = note_page(note)
    scores, calls = page["details"]
    assert [row[0] for row in scores["rows"]] == [
        *("22-Jun-2026", "22-Jun-2026", "29-Jun-2026", "06-Jul-2026", "20-Jul-2026", "03-Aug-2026"),
    ]
    assert {row[1] for row in calls["rows"]} == {"1"}
    assert page["signature"]["said"] == "Not signed in the program."
    assert page["addenda"]["rows"] == []


def test_what_is_not_recorded_is_said_and_is_never_zero(clinic, clock, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    clock.now = NOW
    patient, problem = records_of_the_pictures()[:2]
    bare = patient.changed(allergies=None, anticoagulant=None, weight_kg=None)
    keep(clinic, [bare, problem, session("S", at(9, 1))])
    page = note_page(session_note(clinic, NO))
    assert [card[0] for card in page["figures"]] == ["Not assessable", "not recorded", "none", "not recorded"]
    facts = dict(page["facts"])
    assert {facts[name] for name in ("By", "Guidance", "Needle", "Consent", "Weight")} == {"not recorded"}
    after = dict(page["after"]["rows"])
    assert after.pop("What became of it").startswith("No baseline")
    assert after == {"Complications": "not recorded", "Follow-ups": "none planned", "Note": "not recorded"}
    assert page["map"] == []
    whole = " ".join(text_of(made(clinic, PaperKind.SESSION_NOTE), tmp_path))
    assert "Allergies not asked" in whole
    assert "what was injected is not recorded" in whole
    evidence = {row[0]: row[1] for row in coverage_page(coverage_report(clinic, NO))["evidence"]["rows"]}
    assert evidence["Pain before the last injections"] == "not recorded"
    assert evidence["Function"] == "not recorded"


def test_a_dose_that_lacks_a_part_is_at_least_what_is_known(told) -> None:
    from tpi_tracker.domain.session import Injectate

    keep(told, [Injectate.checked({"session_id": "S2", "drug": "bupivacaine", "volume_ml": 2})])
    page = note_page(session_note(told, NO, session_id="S2"))
    assert page["figures"][2][0] == "≥ 0.13"
    assert ["bupivacaine", "not recorded", "2", "not recorded", "not recorded", "not recorded"] in page["injectates"][
        "rows"
    ]


def test_a_note_as_of_an_earlier_day_holds_nothing_that_came_later(told) -> None:
    page = note_page(session_note(told, NO, session_id="S2", as_of=at(9, 7, 10, 45)))
    assert page["signature"]["said"] == "Not signed in the program."
    assert page["addenda"]["rows"] == []
    assert "vasovagal" in page["finding"]["text"]
    before = note_page(session_note(told, NO, session_id="S2", as_of=at(9, 7, 10, 2)))
    assert "vasovagal" not in before["finding"]["text"]


def watermark(paper: Paper) -> list[bool]:
    """Of each page: whether the large grey word is drawn across it."""
    found = []
    for png in paper.pages_png(30):
        page = QImage.fromData(png)
        grey = QColor(TOKENS["light"]["pending_bg"]).rgb()
        found.append(
            sum(page.pixel(x, y) == grey for x in range(page.width()) for y in range(100, page.height() - 60)) > 150
        )
    return found


def test_the_letter_asks_first_and_is_a_draft_while_the_workup_is_incomplete(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    letter = referral(told, NO)
    assert letter.is_draft
    page = letter_page(letter)
    assert page["to"] == "To: spine medicine, electrodiagnosis"
    assert page["finding"]["title"] == "Is the pain from cervical radiculopathy or facet joint?"
    assert page["asked"]["lines"][:2] == [
        "Does your examination support or refute cervical radiculopathy as the source?",
        "Does your examination support or refute facet joint as the source?",
    ]
    refuted = {row[0]: row[1] for row in page["refuted"]["rows"]}
    assert refuted["fibromyalgia"] == "no basis recorded"
    assert refuted["Red flags"].startswith("looked for and absent: Cauda equina")
    assert ("Found", "Postural load (forward head, 19-Oct-2026)") in [tuple(row) for row in page["findings"]["rows"]]
    pages = text_of(made(told, PaperKind.WORKUP_REFERRAL), tmp_path)
    assert all("Referral letter, draft" in text for text in pages)
    assert page["head"]["draft"] == "DRAFT"
    assert all(watermark(made(told, PaperKind.WORKUP_REFERRAL)))
    (first, *_) = pages
    assert first.index("Is the pain from") < first.index("The course so far") < first.index("What is asked")


def test_a_concluded_workup_makes_a_letter_that_is_no_draft(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    with told.database.writing(told.who, told.now()) as writer:
        facet = next(row for row in writer.all(Hypothesis) if row.source == "facet")
        writer.amend(facet.changed(state="confirmed"))
    from tpi_tracker.services import workups

    workups.conclude(told, "W", "Facet joint C5/6")
    pages = text_of(made(told, PaperKind.WORKUP_REFERRAL), tmp_path)
    assert not any("draft" in text for text in pages)
    assert not any(watermark(made(told, PaperKind.WORKUP_REFERRAL)))
    assert "Confirmed already: facet joint." in pages[0]
    assert "Facet joint C5/6" in pages[0]


def test_a_letter_for_one_reader_asks_of_that_field_alone(told) -> None:
    from tpi_tracker.domain.referral import Specialty

    page = letter_page(referral(told, NO, to=Specialty.ELECTRODIAGNOSIS))
    assert page["to"] == "To: electrodiagnosis"
    assert page["finding"]["title"] == "Is the pain from cervical radiculopathy?"
    assert letter_page(referral(told, NO, to=Specialty.THERAPY))["finding"]["title"].startswith("Where does the pain")


def test_coverage_says_what_the_card_on_the_screen_says(told) -> None:
    page = coverage_page(coverage_report(told, NO))
    (shown,) = view(told, NO).problems
    first = shown.coverage[0]
    assert page["missing"]["lines"] == [say(point.words) for point in first.gaps]
    assert page["met"]["lines"] == [say(point.words) for point in first.points if point.is_met]
    assert (
        page["finding"]["title"]
        == f"Medicare LCD 2024: {len(first.gaps)} items are missing for a repeat on 23-Nov-2026"
    )
    assert [row[0] for row in page["policies"]["rows"]] == [answer.preset.name for answer in shown.coverage]
    counted = {row[0]: row[2] for row in page["policies"]["rows"]}
    assert counted["Medicare LCD 2024"] == f"{first.sessions_in_window} of {first.preset.max_count}"
    evidence = [tuple(row[:4]) for row in page["evidence"]["rows"]]
    assert ("Pain before the last injections", "7", "NRS now", "07-Sep-2026 07:40") in evidence
    assert ("Function", "6.7", "PEG", "07-Sep-2026 08:00") in evidence


def test_policies_count_the_injections_of_every_problem_of_the_patient(told) -> None:
    before = coverage_report(told, NO, "P").answers[0].sessions_in_window
    other = Problem.checked({"problem_id": "Q", "patient_no": NO, "title": "Right low back"})
    keep(told, [other, session("SQ", at(10, 1)).changed(problem_id="Q")])
    assert before == 2
    assert coverage_report(told, NO, "P").answers[0].sessions_in_window == 3


@pytest.mark.parametrize("code", ["de", "es", "fr", "ar", "en_US"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_language_sets_every_paper(told, needs_tool, tmp_path: Path, kind: PaperKind, code: str) -> None:
    needs_tool("pdftotext")
    tongue.speak(code)
    paper = made(told, kind)
    with pikepdf.open(io.BytesIO(paper.pdf)) as pdf:
        assert str(pdf.Root.Lang) == code.partition("_")[0]
    whole = " ".join(text_of(paper, tmp_path))
    assert "{" not in whole
    assert whole.count("DVOŘÁK, Petr") >= 2 * paper.page_count


def _lines_drawn(paper: Paper, folder: Path) -> list[dict[str, float]]:
    """Of each line where its words begin, from the left, as they are drawn."""
    (folder / "p.pdf").write_bytes(paper.pdf)
    drawn = subprocess.run(
        ["pdftotext", "-bbox", str(folder / "p.pdf"), "-"], capture_output=True, check=True, text=True
    ).stdout
    lines: dict[str, dict[str, float]] = {}
    for x, y, word in re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]+)</word>', drawn):
        lines.setdefault(y, {})["".join(c for c in word if category(c) != "Cf")] = float(x)
    return list(lines.values())


def _in_order(lines: list[dict[str, float]], run: tuple[str, ...]) -> bool:
    places = [[line[part] for part in run] for line in lines if set(run) <= set(line)]
    assert places, run
    return all(place == sorted(place) for place in places)


def test_a_dose_keeps_its_order_in_a_line_that_is_read_from_the_right(told, needs_tool, tmp_path: Path) -> None:
    """As it is drawn: the figure, the unit, then the milligrams, from left to right."""
    needs_tool("pdftotext")
    tongue.speak("ar")
    lines = _lines_drawn(made(told, PaperKind.SESSION_NOTE), tmp_path)
    for run in (("4", "mL", "=", "40", "mg"), ("27", "G,", "40", "mm"), ("82", "kg"), ("10", "mg/mL")):
        assert _in_order(lines, run), run


def test_a_source_keeps_its_order_in_a_line_that_is_read_from_the_right(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    tongue.speak("ar")
    lines = _lines_drawn(made(told, PaperKind.RESPONSE), tmp_path)
    for run in (("Hopwood", "Pain", "1994;10:227-234,", "n", "=", "193"), ("2001;94:149-158,", "and", "IMMPACT,")):
        assert _in_order(lines, run), run


def test_the_patient_s_sides_stay_where_they_are_in_every_language(told) -> None:
    english = note_page(session_note(told, NO, session_id="S2"))["map"][0]
    tongue.speak("ar")
    arabic = note_page(session_note(told, NO, session_id="S2"))["map"][0]
    assert [mark["x"] for mark in english["marks"]] == [mark["x"] for mark in arabic["marks"]]
    assert all(mark["to_x"] < 0.5 for mark in arabic["marks"]), "left of the patient, seen from behind"


def test_a_long_note_breaks_over_pages(clinic, clock, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    clock.now = NOW
    records = [r for r in rich(clinic.user.user_id) if not isinstance(r, Patient)]
    patient = next(r for r in rich(clinic.user.user_id) if isinstance(r, Patient))
    records = [
        r.changed(note=" ".join(f"word{n}" for n in range(1500))) if isinstance(r, Session) and r.key == "S2" else r
        for r in records
    ]
    keep(clinic, [patient, *records])
    pages = text_of(made(clinic, PaperKind.SESSION_NOTE), tmp_path)
    assert len(pages) >= 3
    assert "word1499" in " ".join(pages)
