"""The calendar file, read by a parser that is not ours; and what RFC 5545 asks of its lines."""

from datetime import UTC, date, datetime

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.exchange.calendar_file import LONGEST, DayEntry, calendar_bytes

AT = datetime(2026, 11, 23, 14, 32, tzinfo=UTC)
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\\;,:\"'"), max_size=200)


def read(content: bytes) -> list[icalendar.Event]:
    return list(icalendar.Calendar.from_ical(content).walk("VEVENT"))


def test_an_entry_is_a_whole_day_and_says_its_text_again() -> None:
    text = "Left; right, back\\slash\nsecond line, " + "ž" * 90
    content = calendar_bytes("Calls", "Pacific/Auckland", [DayEntry("u-1", date(2026, 12, 31), "Call 1", text)], AT)
    whole = icalendar.Calendar.from_ical(content)
    (event,) = whole.walk("VEVENT")
    assert str(whole["X-WR-CALNAME"]) == "Calls"
    assert (str(event["UID"]), str(event["SUMMARY"]), str(event["DESCRIPTION"])) == ("u-1", "Call 1", text)
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 12, 31), date(2027, 1, 1))
    assert event["DTSTAMP"].dt == AT
    assert not event.errors


@given(st.lists(st.tuples(TEXTS, TEXTS), max_size=5))
def test_any_text_comes_back_and_no_line_is_too_long(texts: list[tuple[str, str]]) -> None:
    entries = [DayEntry(f"u-{n}", date(2026, 1, 1), title, text) for n, (title, text) in enumerate(texts)]
    content = calendar_bytes("Calls", "UTC", entries, AT)
    assert b"\n" not in content.replace(b"\r\n", b"")
    lines = content.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= LONGEST and line.decode() for line in lines[:-1]), "each decodes alone: nothing is torn"
    events = read(content)
    assert [(str(event["SUMMARY"]), str(event.get("DESCRIPTION", ""))) for event in events] == texts


def test_controls_are_left_out_and_the_same_entries_give_the_same_bytes() -> None:
    entry = DayEntry("u", date(2026, 1, 1), "a\x00b\x1bc\r\nd")
    content = calendar_bytes("Calls", "UTC", [entry], AT)
    assert str(read(content)[0]["SUMMARY"]) == "abc\nd"
    assert content == calendar_bytes("Calls", "UTC", [entry], AT)
