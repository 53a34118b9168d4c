"""Papers about nobody: no name, number, day or word of the patient is in them, and what was done is as it was."""

import io
import json
import re
import subprocess
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from sqlalchemy import text as sql

from tests.render.histories import NOW, keep
from tests.render.test_paper_kinds import rich
from tpi_tracker import tongue
from tpi_tracker.domain.patient import Exposure, Patient
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.problem import Problem, Treatment
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Injectate, Session
from tpi_tracker.domain.workup import Hypothesis, Workup, WorkupItem
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.render.typesetting import Paper
from tpi_tracker.render.wording import date_words, day_words, month_words
from tpi_tracker.services import findings, papers, reports
from tpi_tracker.services.handed_over import sign_of
from tpi_tracker.services.nobodys import nobodys
from tpi_tracker.services.papers import ABOUT_NOBODY, PaperKind, Wanted
from tpi_tracker.services.reports import NothingToReport

NO = "104827"
CANARY = "Zanzibar"
KINDS = sorted(ABOUT_NOBODY)
WORDS: dict[type[Record], tuple[str, ...]] = {
    Patient: ("family_name", "given_name", "phone", "allergies", "note"),
    Problem: ("title",),
    Treatment: ("name", "note"),
    Session: ("operator", "needle", "complication", "note", "baseline_reason"),
    Injectate: ("lot",),
    Score: ("note",),
    PlanStep: ("detail", "note", "response"),
    Workup: ("conclusion",),
    WorkupItem: ("result", "reason", "note"),
    Hypothesis: ("note",),
}
"""Free text: the canary is written into each of these of every record."""


def marked(record: Record) -> Record:
    words = dict.fromkeys(WORDS.get(type(record), ()), CANARY)
    if isinstance(record, WorkupItem) and record.state.value not in {"not_done"}:
        words.pop("reason")
    return record.model_copy(update=words)


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    tongue.speak("en")


@pytest.fixture
def told(clinic: Any, clock: Any) -> Any:
    clock.now = NOW
    records = [marked(record) for record in rich(clinic.user.user_id)]
    records.append(Exposure(patient_no=NO, given_on=date(2026, 9, 7), drug="lidocaine", mg=20.0, procedure=CANARY))
    keep(clinic, records)
    findings.refresh_all(clinic)
    clinic.profile = clinic.profile.model_copy(update={"name": CANARY, "letterhead": CANARY})
    clinic.user = clinic.user.model_copy(update={"name": CANARY})
    return clinic


def of_nobody(clinic: Any, kind: PaperKind) -> Paper:
    return papers.make(clinic, Wanted(kind, NO, deidentified=True), handed_over=False)


def text_of(paper: Paper, place: Path) -> str:
    (place / "paper.pdf").write_bytes(paper.pdf)
    done = subprocess.run(["pdftotext", str(place / "paper.pdf"), "-"], capture_output=True, check=True, text=True)
    return done.stdout


def everything_in(paper: Paper, place: Path) -> str:
    """The text, the file's metadata, and every text of its structure: titles, what stands for pictures, outlines."""
    with pikepdf.open(io.BytesIO(paper.pdf)) as pdf, pdf.open_metadata() as metadata:
        told = [text_of(paper, place), str(metadata), *(f"{key} {value}" for key, value in pdf.docinfo.items())]
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary):
                told += [str(thing[key]) for key in ("/Alt", "/ActualText", "/Title", "/E", "/T") if key in thing]
    return "\n".join(told)


def days_of(clinic: Any) -> set[date]:
    """Every day that is recorded of the patient, and today."""
    found = {clinic.today()}
    with clinic.database.reading() as reader:
        for model in (*WORDS, Exposure):
            for record in reader.all(model):
                for name in type(record).model_fields:
                    value = getattr(record, name)
                    if name != "recorded_at" and hasattr(value, "astimezone"):
                        found.add(value.astimezone(clinic.zone).date())
                    elif isinstance(value, date):
                        found.add(value)
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_tells_whose_it_is(told: Any, needs_tool: Any, tmp_path: Path, kind: PaperKind) -> None:
    needs_tool("pdftotext")
    said = everything_in(of_nobody(told, kind), tmp_path)
    assert CANARY.casefold() not in said.casefold()
    for secret in (NO, told.user.user_id, sign_of(told, NO), "1965", "DVOŘÁK"):
        assert str(secret) not in said, secret
    shift = nobodys(told, NO).hiding.shift(NO)
    days = days_of(told)
    moved = {day + shift for day in days}
    for day in days - moved:
        for words in (date_words(day), day.isoformat(), f"{day:%Y%m%d}"):
            assert words not in said, words
    assert "De-identified:" in said.replace("\n", " ")
    assert "moved back by one number of days" in re.sub(r"\s+", " ", said)


@pytest.mark.parametrize("kind", KINDS)
def test_a_canary_is_seen_in_the_paper_about_somebody(
    told: Any, needs_tool: Any, tmp_path: Path, kind: PaperKind
) -> None:
    """The control: the same search finds the words where they may stand."""
    needs_tool("pdftotext")
    said = everything_in(papers.make(told, Wanted(kind, NO), handed_over=False), tmp_path)
    assert CANARY.casefold() in said.casefold()
    assert NO in said
    assert date_words(date(2026, 9, 7)) in said


def test_what_was_done_is_told_as_it_was(told: Any, needs_tool: Any, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    plain = text_of(papers.make(told, Wanted(PaperKind.RESPONSE, NO), handed_over=False), tmp_path)
    hidden = text_of(of_nobody(told, PaperKind.RESPONSE), tmp_path)
    shift = nobodys(told, NO).hiding.shift(NO)
    flat = re.sub(r"\s+", " ", hidden)
    for said in (
        "Treatment failure: short-lived, since",
        "14 days, then 7 days",
        "57 %",
        "29 %",
        "7 of 8",
        "Not sustained",
    ):
        assert said in re.sub(r"\s+", " ", plain)
        assert said in flat, said
    assert f"since {date_words(date(2026, 10, 5) + shift)}" in flat
    assert re.search(r"\b61 y\b", flat)
    assert "born" not in flat


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_values_give_the_same_bytes_though_time_goes_on_in_the_audit(told: Any, kind: PaperKind) -> None:
    before = of_nobody(told, kind).pdf
    papers.note(told, Wanted(kind, NO), "export")
    assert of_nobody(told, kind).pdf == before


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_the_day_of_making_cannot_be_read_from_it(
    told: Any, clock: Any, needs_tool: Any, tmp_path: Path, kind: PaperKind, language: str
) -> None:
    """Whoever knows on which day it was made would know by how much the days are moved."""
    needs_tool("pdftotext")
    tongue.speak(language)
    clock.forward(days=2)  # a day on which nothing is recorded or planned
    made = of_nobody(told, kind)
    said = everything_in(made, tmp_path)
    assert date_words(nobodys(told, NO).today()) not in said
    assert language != "en" or phrase("chart.today") not in said.split()
    clock.forward(days=1)
    assert of_nobody(told, kind).pdf == made.pdf, "the next day it is the same to the byte"


def test_the_control_a_paper_about_somebody_tells_the_day_it_was_made(
    told: Any, clock: Any, needs_tool: Any, tmp_path: Path
) -> None:
    needs_tool("pdftotext")
    clock.forward(days=2)
    for kind in KINDS:
        made = papers.make(told, Wanted(kind, NO), handed_over=False)
        assert date_words(told.today()) in everything_in(made, tmp_path)
    chart = reports.response_report(told, NO).chart
    assert chart.tells_today
    last = max(point.at for point in chart.points)
    assert (chart.without_today().as_of, chart.without_today().tells_today) == (last, False)
    assert last < chart.as_of
    clock.forward(days=1)
    later = reports.response_report(told, NO).chart
    assert (later.without_today(), later == chart) == (chart.without_today(), False)


@pytest.mark.parametrize("language", ["de", "es", "fr", "ar"])
def test_every_language_says_so(told: Any, language: str) -> None:
    tongue.speak(language)
    try:
        for kind in KINDS:
            assert of_nobody(told, kind).page_count >= 1
    finally:
        tongue.speak("en")


_WORD = re.compile(r'<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">(.*?)</word>')


def printed_over(pdf: bytes, place: Path) -> list[tuple[str, str]]:
    """Words that stand on one another, page by page; what is larger than a line (the mark of a draft) is none."""
    (place / "paper.pdf").write_bytes(pdf)
    command = ["pdftotext", "-bbox", str(place / "paper.pdf"), "-"]
    found = []
    for page in subprocess.run(command, capture_output=True, check=True, text=True).stdout.split("<page ")[1:]:
        words = [(*map(float, word[:4]), word[4]) for word in _WORD.findall(page)]
        words = sorted(word for word in words if word[3] - word[1] < 30)
        for place_of, one in enumerate(words):
            for other in words[place_of + 1 :]:
                if other[0] >= one[2] - 1.5:
                    break
                if min(one[3], other[3]) - max(one[1], other[1]) > 0.5 * min(one[3] - one[1], other[3] - other[1]):
                    found.append((one[4], other[4]))
    return found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_what_is_left_out_takes_no_room_from_what_is_not(
    told: Any, needs_tool: Any, tmp_path: Path, kind: PaperKind, language: str
) -> None:
    """Its words are long: a column beside them once had no width left."""
    needs_tool("pdftotext")
    tongue.speak(language)
    assert printed_over(of_nobody(told, kind).pdf, tmp_path) == []


def test_over_89_is_one_group(told: Any, needs_tool: Any, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    with told.database.writing(told.who, told.now()) as writer:
        writer.amend(writer.all(Patient)[0].changed(birth_date=date(1929, 5, 5)))
    said = text_of(of_nobody(told, PaperKind.COVERAGE), tmp_path)
    assert "90 y or older" in said
    assert "97" not in said.split("PATIENT")[1].split("\n")[0]


@pytest.mark.parametrize("kind", [PaperKind.AFTERCARE, PaperKind.PAIN_DIARY])
def test_what_is_for_the_patient_is_not_made_without(told: Any, kind: PaperKind) -> None:
    with pytest.raises(NothingToReport):
        of_nobody(told, kind)


def test_the_files_name_tells_neither_the_sign_nor_the_day(told: Any) -> None:
    name = papers.file_name(told, Wanted(PaperKind.RESPONSE, NO, deidentified=True))
    assert sign_of(told, NO) not in name
    assert "2026" not in name
    assert name.startswith("report-deidentified-")


def test_the_audit_says_whose_it_was_and_that_it_went_without(told: Any) -> None:
    papers.make(told, Wanted(PaperKind.RESPONSE, NO, deidentified=True))
    with told.database.reading() as reader:
        rows = reader.connection.execute(sql("select patient_no, detail from audit where action = 'export'")).all()
    assert [(number, json.loads(detail)["deidentified"]) for number, detail in rows] == [(NO, True)]


def test_what_reads_the_hidden_clinic_never_gets_the_database(told: Any) -> None:
    with nobodys(told, NO).reading() as reader:
        assert not hasattr(reader, "connection")
        assert reader.get(Patient, NO) is None or reader.get(Patient, NO).family_name != CANARY


def test_days_are_moved_by_whole_days_and_at_least_one(told: Any) -> None:
    nobody = nobodys(told, NO)
    assert told.today() - nobody.today() >= timedelta(days=1)
    assert nobody.now().time() == told.now().astimezone(told.zone).time()
    assert month_words(nobody.today()) or day_words(nobody.today())
