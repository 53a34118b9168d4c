"""A calendar file (iCalendar, RFC 5545): whole days with a few words each, for any program that keeps a calendar.

A follow-up falls on a day of the clinic, so an entry is a whole day (``VALUE=DATE``): it stays on that day wherever it
is opened and needs no rules of a time zone. The same entries at the same moment give the same bytes.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

PRODUCT = "-//tpi-tracker//calls//EN"
LONGEST = 75
"""Octets of a line without its end (RFC 5545, 3.1); what is longer goes on in the next line after a space."""


class DayEntry(NamedTuple):
    """One entry. ``uid`` stays the same as long as it is the same call: taking the file in again moves the entry."""

    uid: str
    day: date
    title: str
    text: str = ""


def calendar_bytes(name: str, zone: str, entries: Iterable[DayEntry], at: datetime) -> bytes:
    """The calendar as UTF-8. ``zone`` is the clinic's, as IANA names it; ``at`` is when the file is made, aware."""
    stamp = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines += [f"X-WR-CALNAME:{escaped(name)}", f"X-WR-TIMEZONE:{escaped(zone)}"]
    for entry in entries:
        lines += _event(entry, stamp)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line)).encode()


def escaped(text: str) -> str:
    """A text as a value (RFC 5545, 3.3.11): backslash, semicolon, comma and line end are marked, controls left out."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(sign for sign in plain if sign in "\n\t" or (ord(sign) >= 0x20 and ord(sign) != 0x7F))
    return kept.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets; no character is torn, and all parts but the first begin with a space."""
    part, size = "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > LONGEST:
            yield part
            part, size = " ", 1
        part += sign
        size += octets
    yield part


def _event(entry: DayEntry, stamp: str) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{escaped(entry.uid)}",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{escaped(entry.title)}",
        *([f"DESCRIPTION:{escaped(entry.text)}"] if entry.text else []),
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]
