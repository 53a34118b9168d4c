"""What a GS1 code on a vial says: product number, lot, expiry and serial number (GS1 General Specifications, 2024).

A scanner types the code as text. It is read from the left, identifier by identifier; what does not fit is refused with
the place where it stands, never guessed at.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from typing import Final

GS: Final = "\x1d"
"""The separator (FNC1) as a scanner sends it; typed or pasted text may show it as one of ``SEPARATORS``."""

SEPARATORS: Final = (GS, "\u241d", "<GS>", "{GS}")
SYMBOLOGIES: Final = ("]d2", "]C1", "]Q3", "]e0", "]J1")
"""What a scanner may say first: DataMatrix, GS1-128, QR, DataBar, DotCode."""

LONGEST: Final = 200
"""Characters of a code; no symbol on a vial holds more."""

_FIXED: Final = {"00": 18, "01": 14, "02": 14, "11": 6, "12": 6, "13": 6, "15": 6, "16": 6, "17": 6, "20": 2}
_VARIABLE: Final = {
    "10": 20,
    "21": 20,
    "22": 20,
    "30": 8,
    "37": 8,
    "240": 30,
    "241": 30,
    "250": 30,
    "400": 30,
    "710": 20,
    "711": 20,
    "712": 20,
    "713": 20,
    "714": 20,
    **{str(number): 90 for number in range(91, 100)},
}
_NAMES: Final = {"01": "product number", "10": "lot", "17": "expiry", "21": "serial number"}
_WRITABLE: Final = re.compile(r"[!\"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*")
_BRACKETED: Final = re.compile(r"\((\d{2,4})\)")


class Unreadable(ValueError):
    """The text is no code of a vial; the sentence says what is wrong and where (characters count from 1)."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """What a code says; None where it does not say it. ``expiry`` is the last day of use."""

    gtin: str | None = None
    lot: str | None = None
    expiry: date | None = None
    serial: str | None = None


def parse(text: str, today: date) -> Scanned:
    """Reads a code as a scanner types it, or as it is printed with its identifiers in brackets.

    A year of two digits is the one within 49 years before and 50 after that of ``today``; day 00 is the month's last.
    Raises ``Unreadable``.
    """
    if len(text) > LONGEST:
        raise Unreadable(f"The code has {len(text):,} characters; no code of a vial has more than {LONGEST}.")
    code = text.strip(" \t\r\n")
    for symbology in SYMBOLOGIES:
        code = code.removeprefix(symbology)
    for separator in SEPARATORS[1:]:
        code = code.replace(separator, GS)
    if not code.strip(GS):
        raise Unreadable("There is no code to read.")
    found: dict[str, str] = {}
    elements = _bracketed(code) if code.startswith("(") else _plain(code)
    for identifier, value, at in elements:
        _check(identifier, value, at)
        if found.get(identifier, value) != value:
            raise Unreadable(f"The code gives a second {_name(identifier)} at character {at}.")
        found[identifier] = value
    if not found.keys() & _NAMES.keys():
        raise Unreadable("The code says neither product, lot, expiry nor serial number.")
    expiry = _day(found["17"], today) if "17" in found else None
    return Scanned(found.get("01"), found.get("10"), expiry, found.get("21"))


def looks_like(text: str) -> bool:
    """Whether a text in a field for a lot is a scanned code, and not the lot itself."""
    code = text.strip()
    if code.startswith((*SYMBOLOGIES, GS)) or any(separator in code for separator in SEPARATORS):
        return True
    if _BRACKETED.match(code):
        return True
    number = code[2:16]
    is_number = len(number) == 14 and number.isascii() and number.isdigit()
    return code.startswith("01") and is_number and check_digit(number[:-1]) == int(number[-1])


def check_digit(digits: str) -> int:
    """The last digit of a product number (GTIN) whose others are given."""
    weighted = (int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return -sum(weighted) % 10


def _plain(code: str) -> list[tuple[str, str, int]]:
    found, place = [], 0
    while place < len(code):
        if code[place] == GS:
            place += 1
            continue
        identifier = _identifier_at(code, place)
        begin = place + len(identifier)
        if identifier in _FIXED:
            end = begin + _FIXED[identifier]
            value = code[begin:end]
            if GS in value or len(value) < _FIXED[identifier]:
                said = value.partition(GS)[0]
                raise Unreadable(
                    f"The {_name(identifier)} at character {begin + 1} has {len(said)} of {_FIXED[identifier]} digits."
                )
        else:
            end = code.find(GS, begin)
            end = len(code) if end < 0 else end
            value = code[begin:end]
        found.append((identifier, value, begin + 1))
        place = end
    return found


def _bracketed(code: str) -> list[tuple[str, str, int]]:
    marks = [mark for mark in _BRACKETED.finditer(code) if mark[1] in _FIXED or mark[1] in _VARIABLE]
    if not marks or marks[0].start() > 0:
        raise Unreadable(f"{_shown(code[:6])} at character 1 is no identifier known here.")
    ends = [*(mark.start() for mark in marks[1:]), len(code)]
    return [(m[1], code[m.end() : end].strip(GS + " "), m.end() + 1) for m, end in zip(marks, ends, strict=True)]


def _identifier_at(code: str, place: int) -> str:
    for length in (2, 3):
        identifier = code[place : place + length]
        if identifier in _FIXED or identifier in _VARIABLE:
            return identifier
    raise Unreadable(f"{_shown(code[place : place + 2])} at character {place + 1} is no identifier known here.")


def _check(identifier: str, value: str, at: int) -> None:
    name = _name(identifier)
    if not value:
        raise Unreadable(f"The {name} at character {at} is empty.")
    if identifier in _FIXED:
        if len(value) != _FIXED[identifier] or not (value.isascii() and value.isdigit()):
            raise Unreadable(f"The {name} {_shown(value)} at character {at} is not {_FIXED[identifier]} digits.")
    elif len(value) > _VARIABLE[identifier]:
        raise Unreadable(
            f"The {name} at character {at} has {len(value)} characters, at most {_VARIABLE[identifier]} are possible:"
            " a separator may be missing."
        )
    else:
        fits = _WRITABLE.match(value)
        end = fits.end() if fits else 0
        if end < len(value):
            raise Unreadable(f"{_shown(value[end])} at character {at + end} cannot stand in the {name}.")
    if identifier == "01" and check_digit(value[:-1]) != int(value[-1]):
        raise Unreadable(
            f"The product number {value} at character {at} was misread: its last digit would be"
            f" {check_digit(value[:-1])}."
        )
    if identifier == "17" and (not 1 <= int(value[2:4]) <= 12 or int(value[4:]) > 31):
        raise Unreadable(f"The expiry {value} at character {at} is no date.")


def _day(value: str, today: date) -> date:
    year, month, day = (int(value[start : start + 2]) for start in (0, 2, 4))
    year += today.year // 100 * 100
    if year - today.year >= 51:
        year -= 100
    elif year - today.year <= -50:
        year += 100
    last = calendar.monthrange(year, month)[1]
    if day > last:
        raise Unreadable(f"The expiry {value} is no date: that month has {last} days.")
    return date(year, month, day or last)


def _name(identifier: str) -> str:
    return _NAMES.get(identifier, f"element ({identifier})")


def _shown(text: str) -> str:
    """As it can be shown: control characters by their number."""
    return '"' + "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text) + '"'
