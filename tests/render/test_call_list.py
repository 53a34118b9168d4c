"""The call list: what it says is what Today lists, on paper and in a calendar; it is the same each time, and noted."""

import io
import json
import re
import subprocess
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import icalendar
import pikepdf
import pytest
from sqlalchemy import text as sql

from tests.render.histories import keep
from tpi_tracker import tongue
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.followup import Call, FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Session, Site
from tpi_tracker.render.call_words import call_page
from tpi_tracker.services import call_sheets, followups
from tpi_tracker.services.rights import NotAllowed


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    tongue.speak("en")


def calls(first: str = "104827") -> list[Record]:
    """On 1 September 2026: one call overdue and tried, one of today, a safety call, one in five days, one without
    a number."""
    records: list[Record] = []
    for number, family, phone in (
        (first, "Dvořák", "+420 601 234 567"),
        ("104220", "Okonkwo", "+44 20 7946 0351"),
        ("098113", "القاضي", None),
    ):
        records += [
            Patient(patient_no=number, family_name=family, given_name="Ada", birth_date=date(1965, 7, 14), phone=phone),
            Problem(problem_id=f"P{number}", patient_no=number, title="Left shoulder blade"),
            Session(session_id=f"S{number}", problem_id=f"P{number}", performed_at=datetime(2026, 8, 4, 9, tzinfo=UTC)),
            Site.checked({"session_id": f"S{number}", "muscle": "rhomboids", "side": "left", "points": 2}),
            Score.checked(
                {
                    "problem_id": f"P{number}",
                    "taken_at": datetime(2026, 8, 4, 8, 50, tzinfo=UTC),
                    "scale": "nrs",
                    "value": 7.5,
                    "session_id": f"S{number}",
                }
            ),
        ]
    due: list[tuple[str, int, dict[str, str]]] = [
        (first, 27, {}),
        ("104220", 32, {}),
        ("098113", 32, {"purpose": "safety"}),
        ("104220", 37, {}),
    ]
    records += [
        FollowUp.checked(
            {"row_id": f"f-{number}-{day}", "problem_id": f"P{number}", "session_id": f"S{number}"}
            | {"due_on": date(2026, 8, day) if day < 32 else date(2026, 9, day - 31)}
            | more
        )
        for number, day, more in due
    ]
    records.append(
        Call.checked(
            {"problem_id": f"P{first}", "due_on": date(2026, 8, 27), "result": "no_answer"}
            | {"called_at": datetime(2026, 8, 28, 9, tzinfo=UTC)}
        )
    )
    return records


@pytest.fixture
def called(clinic):
    keep(clinic, calls())
    return clinic


def text_of(pdf: bytes, tmp_path: Path) -> str:
    (tmp_path / "list.pdf").write_bytes(pdf)
    done = subprocess.run(
        ["pdftotext", "-raw", str(tmp_path / "list.pdf"), "-"], capture_output=True, check=True, encoding="utf-8"
    )
    return done.stdout


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in value.items():
            if key not in {"foot", "page"}:
                yield from texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from texts(part)
    elif isinstance(value, str):
        yield value


def test_the_lines_are_those_of_today_in_its_order(called) -> None:
    listed = followups.today(called)
    sheet = call_sheets.sheet(called, ahead=True)
    assert [line.follow_up for line in sheet.lines] == listed.keys()
    assert next((line.group, line.days_late, line.attempts) for line in sheet.lines) == ("overdue", 5, 1)
    assert [line.group for line in call_sheets.sheet(called).lines] == ["overdue", "today", "today"]


def test_what_was_closed_today_is_called_no_more(called) -> None:
    followups.call(called, "f-104220-32", followups.CallResult.SCORED, value=4)
    assert [line.follow_up for line in call_sheets.sheet(called).lines] == ["f-104827-27", "f-098113-32"]


def test_every_text_of_the_values_is_on_the_paper(called, needs_tool, tmp_path: Path) -> None:
    needs_tool("pdftotext")
    sheet = call_sheets.sheet(called, ahead=True)
    whole = squeezed(text_of(call_sheets.paper(sheet).pdf, tmp_path))
    words = [text for text in texts(call_page(sheet)) if "القاضي" not in text]
    assert len(words) > 60
    for text in words:
        assert squeezed(text) in whole, text
    for said in ("DVOŘÁK,Ada", "+420601234567", "late:5d", "tries:1;28-Aug:noanswer", "nonumberrecorded", "Safetycall"):
        assert said in whole, said
    assert "القاضي" in whole or "ﻲﺿﺎﻘﻟا" in whole
    assert f"Audit{sheet.head}." in whole


def test_a_safety_call_takes_no_score(called) -> None:
    rows = [row for group in call_page(call_sheets.sheet(called))["groups"] for row in group["rows"]]
    by_score = {row["who"][2]: (row["scores"], row["results"][0]) for row in rows}
    assert by_score["clinic no. 098113"] == (False, "no complaint")
    assert by_score["clinic no. 104827"] == (True, "no answer")


@pytest.mark.parametrize("language", tongue.LANGUAGES)
def test_the_file_is_tagged_has_the_profiles_and_is_the_same_each_time(called, language: str) -> None:
    tongue.speak(language)
    paper = call_sheets.paper(call_sheets.sheet(called))
    assert paper.pdf == call_sheets.paper(call_sheets.sheet(called)).pdf
    with pikepdf.open(io.BytesIO(paper.pdf)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == language.partition("_")[0]
        with pdf.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
            assert metadata["pdfuaid:part"] == "1"


def test_a_long_list_goes_on_over_pages_and_a_day_without_calls_says_so(called, clock, needs_tool, tmp_path) -> None:
    needs_tool("pdftotext")
    keep(
        called,
        [
            FollowUp.checked({"row_id": f"m-{n}", "problem_id": "P104220", "due_on": date(2026, 8, 1 + n % 25)})
            for n in range(25)
        ],
    )
    paper = call_sheets.paper(call_sheets.sheet(called))
    assert paper.page_count >= 3
    said = text_of(paper.pdf, tmp_path)
    assert said.count("OKONKWO, Ada") == 26
    assert f"Page {paper.page_count} of {paper.page_count}" in said
    for line in call_sheets.sheet(called).lines:
        followups.call(called, line.follow_up, followups.CallResult.DECLINED)
    assert "No call waits on this day." in text_of(call_sheets.paper(call_sheets.sheet(called)).pdf, tmp_path)


def events(called, **more: bool) -> list[icalendar.Event]:
    sheet = call_sheets.sheet(called, ahead=True)
    return list(icalendar.Calendar.from_ical(call_sheets.calendar(called, sheet, **more)).walk("VEVENT"))


def test_the_calendar_has_a_day_for_each_call_and_nobodys_name(called) -> None:
    found = events(called)
    assert [(str(event["SUMMARY"]), event["DTSTART"].dt) for event in found] == [
        ("Follow-up call 104827", date(2026, 9, 1)),  # overdue: on the day of the list
        ("Follow-up call 104220", date(2026, 9, 1)),
        ("Safety call 098113", date(2026, 9, 1)),
        ("Follow-up call 104220", date(2026, 9, 6)),
    ]
    content = call_sheets.calendar(called, call_sheets.sheet(called, ahead=True)).decode()
    unfolded = content.replace("\r\n ", "")
    for told in ("DVO", "Ada", "القاضي", "601", "rhomboid", "shoulder", "1965", "DESCRIPTION", "f-104827"):
        assert told not in unfolded, told


def test_names_stand_in_the_calendar_when_they_are_asked_for(called) -> None:
    first = events(called, with_names=True)[0]
    assert str(first["SUMMARY"]) == "Follow-up call 104827, DVOŘÁK, Ada"
    assert str(first["DESCRIPTION"]).splitlines() == [
        "+420 601 234 567",
        "L\N{NO-BREAK SPACE}rhomboids",
        "Left shoulder blade; session 1, 04-Aug-2026; before it 7.5",
        "due 27-Aug-2026",
    ]


def test_a_call_keeps_its_mark_from_day_to_day(called, clock) -> None:
    before = {str(event["UID"]) for event in events(called)}
    assert len(before) == 4
    clock.forward(days=2)
    assert {str(event["UID"]) for event in events(called)} == before


def test_the_day_is_the_clinics_not_that_of_greenwich(called, clock) -> None:
    called.profile = called.profile.model_copy(update={"time_zone": "Pacific/Auckland"})
    clock.now = datetime(2026, 9, 5, 13, 0, tzinfo=UTC)  # already the 6th there
    days = {event["DTSTART"].dt for event in events(called)}
    assert days == {date(2026, 9, 6)}


def test_the_audit_says_who_took_the_list_out(called) -> None:
    sheet = call_sheets.sheet(called)
    call_sheets.note(called, sheet, "export", call_sheets.CALENDAR, with_names=False)
    with called.database.reading() as reader:
        row = reader.connection.execute(sql("select action, kind, key, detail from audit order by entry desc")).first()
    assert tuple(row)[:3] == ("export", "follow_up", "call-list")
    assert json.loads(row.detail) == {"report": "calendar", "day": "2026-09-01", "calls": 3, "names": False}


def test_the_front_desk_calls_by_name_and_number_and_a_reader_calls_nobody(called) -> None:
    called.user = called.user.changed(role=Role.FRONT_DESK)
    (first, *_) = call_sheets.sheet(called).lines
    assert (first.shown_name, first.phone, first.problem, first.sites, first.baseline) == (
        "DVOŘÁK, Ada",
        "+420 601 234 567",
        "",
        (),
        None,
    )
    assert call_sheets.paper(call_sheets.sheet(called)).pdf.startswith(b"%PDF-")
    called.user = called.user.changed(role=Role.READER)
    with pytest.raises(NotAllowed):
        call_sheets.sheet(called)
