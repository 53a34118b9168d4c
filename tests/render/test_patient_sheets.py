"""What a patient takes home: it says what is recorded in plain words, in every language, and it orders nothing."""

import io
import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from tests.render.histories import NOW, at, keep, records_of_the_pictures, session
from tests.render.test_paper_kinds import squeezed, text_of, texts
from tpi_tracker import tongue
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.render.patient_sheet_words import FIGURES, aftercare_page, diary_page
from tpi_tracker.services import papers, profiles
from tpi_tracker.services.papers import PaperKind, Wanted
from tpi_tracker.services.patient_sheets import patient_sheet
from tpi_tracker.services.reports import NothingToReport
from tpi_tracker.services.saving import Missing

NO = "104827"
KINDS = (PaperKind.AFTERCARE, PaperKind.PAIN_DIARY)
PAGES = {PaperKind.AFTERCARE: aftercare_page, PaperKind.PAIN_DIARY: diary_page}


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    tongue.speak("en")


@pytest.fixture
def told(clinic, clock):
    clock.now = NOW
    keep(clinic, records_of_the_pictures())
    safety = {"row_id": "safe", "problem_id": "P", "session_id": "S2", "purpose": "safety"}
    keep(clinic, [FollowUp.checked(safety | {"due_on": date(2026, 11, 24)})])
    return clinic


def made(clinic, kind: PaperKind, **more: object):
    return papers.make(clinic, Wanted(kind, NO, **more), handed_over=False)  # type: ignore[arg-type]  # by its fields


@pytest.mark.parametrize("language", tongue.LANGUAGES)
def test_six_weeks_of_the_diary_stand_on_one_sheet_of_two_sides(told, language: str) -> None:
    tongue.speak(language)
    diary = papers.make(told, Wanted(PaperKind.PAIN_DIARY, NO, session_id="S2", as_of=at(9, 7, 12)), handed_over=False)
    assert diary.page_count == 2


@pytest.mark.parametrize("language", tongue.LANGUAGES)
def test_that_holds_with_the_telephone_and_where_all_its_days_are_over(told, language: str) -> None:
    tongue.speak(language)
    letterhead = {"phone": "+44 20 7946 0351", "letterhead": "14 Northgate Row\nRiverside\nTel. +44 20 7946 0351"}
    profiles.amend(told, told.profile.model_copy(update=letterhead))
    assert made(told, PaperKind.PAIN_DIARY, session_id="S2").page_count == 2


@pytest.mark.parametrize("language", tongue.LANGUAGES)
def test_the_sheet_of_the_day_itself_is_one_side(told, language: str) -> None:
    """Three muscles near the lung, an anticoagulant, every follow-up still to come: the longest there is here."""
    tongue.speak(language)
    assert made(told, PaperKind.AFTERCARE, session_id="S2", as_of=at(9, 7, 12)).page_count == 1


@pytest.mark.parametrize("kind", KINDS)
def test_every_text_is_on_the_paper_and_the_patient_on_every_page(told, needs_tool, tmp_path: Path, kind) -> None:
    needs_tool("pdftotext")
    pages = text_of(made(told, kind), tmp_path)
    whole = squeezed("".join(pages))
    words = list(texts(PAGES[kind](patient_sheet(told, NO))))
    assert len(words) > 35
    for text in words:
        assert squeezed(text) in whole, text
    for page in pages:
        assert page.count("DVOŘÁK, Petr") >= 2
        assert "Audit " in page


def test_the_sheet_says_what_was_done_and_when_the_clinic_asks(told) -> None:
    values = aftercare_page(patient_sheet(told, NO))
    assert values["done"]["rows"] == [
        ["Treatment", "Trigger point injection on 07-Sep-2026"],
        ["Where", "levator scapulae (left), rhomboids (left), infraspinatus (left)"],
        ["What was given", "lidocaine 1_%, 4_mL_= 40_mg".replace("_", "\N{NO-BREAK SPACE}")],
    ]
    assert values["dates"]["rows"] == [
        ["24-Nov-2026", "78 days", "the clinic asks whether all is well"],
        ["30-Nov-2026", "12 weeks", "the clinic asks how strong your pain is"],
    ]
    assert "close to the lung" in values["urgent"]["lines"][0]


@pytest.mark.parametrize("language", tongue.LANGUAGES)
def test_the_sheet_says_whom_to_call_or_leaves_a_line_for_a_pen(
    told, needs_tool, tmp_path: Path, language: str
) -> None:
    needs_tool("pdftotext")
    tongue.speak(language)
    without = made(told, PaperKind.AFTERCARE)
    assert aftercare_page(patient_sheet(told, NO))["phone"]["number"] == ""
    profiles.amend(told, told.profile.model_copy(update={"phone": " +44 20\n7946 0351 "}))
    page = aftercare_page(patient_sheet(told, NO))
    assert page["phone"]["number"].strip("\u2066\u2069") == "+44 20 7946 0351"
    assert "Riverside" in page["phone"]["label"]
    paper = made(told, PaperKind.AFTERCARE)
    assert paper.page_count == without.page_count
    assert "+44 20 7946 0351" in " ".join(text_of(paper, tmp_path)).replace("\N{NO-BREAK SPACE}", " ")
    assert "Riverside" in " ".join(text_of(without, tmp_path))


def test_on_the_day_of_the_session_all_its_dates_are_to_come(told) -> None:
    days = patient_sheet(told, NO, session_id="S2", as_of=at(9, 7, 12)).next_days
    assert [(each.days, each.is_safety) for each in days] == [
        *((7, False), (14, False), (28, False), (42, False), (78, True), (84, False)),
    ]


def test_who_takes_a_blood_thinner_is_told_of_bruises_and_bleeding_and_nobody_else(told) -> None:
    sheet = patient_sheet(told, NO)
    (bruise,) = [line for line in aftercare_page(sheet)["ring"]["lines"] if "bruise" in line]
    assert "you take apixaban 5 mg twice daily" in bruise
    (bleeding,) = [line for line in aftercare_page(sheet)["urgent"]["lines"] if "bleeding" in line]
    assert "you take apixaban 5 mg twice daily" in bleeding
    for said in ("no", None):
        patient = sheet.report.patient.changed(anticoagulant=said)
        values = aftercare_page(replace(sheet, report=replace(sheet.report, patient=patient)))
        assert not [line for line in values["ring"]["lines"] if "bruise" in line]
        assert not [line for line in values["urgent"]["lines"] if "bleeding" in line]


def test_signs_of_an_allergy_are_urgent_where_something_was_injected(told) -> None:
    injected = aftercare_page(patient_sheet(told, NO))["urgent"]["lines"]
    assert [line for line in injected if "swelling of the face" in line]
    assert injected[-1].endswith(".")
    keep(told, [session("S3", at(11, 23, 9), technique="dry_needling")])
    needled = aftercare_page(patient_sheet(told, NO))["urgent"]["lines"]
    assert not [line for line in needled if "swelling of the face" in line]
    assert "bleeding" in needled[-1]
    assert needled[-1].endswith(".")


def test_a_needle_alone_numbs_nothing(told) -> None:
    keep(told, [session("S3", at(11, 23, 9), technique="dry_needling")])
    sheet = patient_sheet(told, NO)
    values = aftercare_page(sheet)
    assert sheet.session.session.session_id == "S3"
    assert [name for name, _ in values["done"]["rows"]] == ["Treatment", "Where"]
    assert values["done"]["rows"][1][1] == "not recorded"
    said = " ".join(texts([values["expect"], values["urgent"]]))
    assert "numbness" not in said
    assert "anaesthetic" not in said
    assert "seizure" not in said
    assert values["dates"]["none"] == ""


def test_without_a_date_to_come_the_sheet_says_so(told, clock) -> None:
    clock.now = at(2, 1, year=2027)
    assert aftercare_page(patient_sheet(told, NO))["dates"]["none"] == "No date is set."


def test_the_diary_has_a_line_for_each_day_up_to_the_horizon(told) -> None:
    values = diary_page(patient_sheet(told, NO, session_id="S2", as_of=at(9, 7, 12)))
    rows = values["rows"]
    assert (rows[0], rows[-1][:2], len(rows)) == (["0", "07-Sep-2026", "treatment"], ["42", "19-Oct-2026"], 43)
    assert [row[0] for row in rows if row[2] == "the clinic asks"] == ["7", "14", "28", "42"]
    assert values["figures"] == list(FIGURES) == [str(figure) for figure in range(11)]


def test_a_diary_made_when_its_days_are_over_begins_today(told) -> None:
    last = diary_page(patient_sheet(told, NO, session_id="S2", as_of=at(10, 19, 12)))["rows"]
    assert last[0][1] == "07-Sep-2026", "its last day is not over"
    values = diary_page(patient_sheet(told, NO, session_id="S2", as_of=at(10, 20, 12)))
    rows = values["rows"]
    assert (rows[0], len(rows)) == (["43", "20-Oct-2026", ""], 43)
    assert "treatment" not in [row[2] for row in rows]
    assert [row[1] for row in rows if row[2]] == ["30-Nov-2026"]


def test_the_diary_says_when_the_clinic_asks_next_and_its_telephone(told) -> None:
    values = diary_page(patient_sheet(told, NO, session_id="S2", as_of=at(10, 20, 12)))
    done = "Trigger point injection on 07-Sep-2026: levator scapulae (left), rhomboids (left), infraspinatus (left)."
    assert values["how"][0] == done
    assert values["how"][-1].startswith("The clinic asks next on 30-Nov-2026.")
    sheet = replace(patient_sheet(told, NO), phone="020 7946 0100", next_days=())
    assert diary_page(sheet)["how"][-1].endswith("telephone: 020\N{NO-BREAK SPACE}7946\N{NO-BREAK SPACE}0100.")
    assert diary_page(replace(sheet, phone=""))["how"][-1] == ""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", tongue.LANGUAGES)
def test_the_file_is_tagged_has_the_profiles_and_is_the_same_each_time(told, kind, language: str) -> None:
    tongue.speak(language)
    paper = made(told, kind)
    assert not paper.missing_glyphs
    assert paper.pdf == made(told, kind).pdf
    with pikepdf.open(io.BytesIO(paper.pdf)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == language.partition("_")[0]
        with pdf.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
            assert metadata["pdfuaid:part"] == "1"


def test_no_session_and_another_patients_session_are_told(told) -> None:
    with pytest.raises(NothingToReport):
        patient_sheet(told, NO, as_of=at(1, 1, year=2026))
    with pytest.raises(Missing):
        patient_sheet(told, NO, session_id="nothing")


def test_the_clinics_telephone_number_keeps_its_order_on_an_arabic_paper(told, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    profiles.amend(told, told.profile.model_copy(update={"letterhead": "Tel. 020 7946 0100"}))
    tongue.speak("ar")
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(made(told, PaperKind.AFTERCARE).pdf)
    command = ["pdftotext", "-bbox", "-l", "1", str(paper), "-"]
    boxes = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    words = {word: float(at) for at, word in re.findall(r'xMin="([\d.]+)"[^>]*>([^<]+)</word>', boxes)}
    number = [next(at for word, at in words.items() if group in word) for group in ("020", "7946", "0100")]
    assert number == sorted(number)
