"""What a workbook's own parts say before its reader opens it: how large it is, and which cells have no value.

The reader makes room for every cell between the first and the last, so two cells far apart would end the program; and
it gives a cell that shows an error, or a formula nobody computed, as an empty one. Both are found here.
"""

import html
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tpi_tracker.exchange.source import MAX_ENTRIES, MAX_UNPACKED, PACKED_FAULTS, NotABundle

SPARSE: Final = 1_000_000
"""Cells between the first and the last that any sheet may have, however few of them hold something."""
_TIMES: Final = 4
"""Beyond that: so many times the cells that hold something."""

NO_VALUE: Final = (
    "holds a formula that was never computed. Open the workbook in a spreadsheet program and save it again."
)
SHOWS_ERROR: Final = "shows an error of the spreadsheet. Mend it there."

_READ_AT_ONCE: Final = 1024 * 1024
_SEARCHED_AT_ONCE: Final = 2 * 1024 * 1024
"""Bytes: one search of a large sheet, or one copy of it, would hold up the window as long as it takes."""
_LONGEST_MATCH: Final = 256
_REFERENCE: Final = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{1,3})(\d{1,7})["']""")
_CELL: Final = re.compile(rb"<(?:\w+:)?c\b([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f[\s/>]")
_VALUE: Final = re.compile(rb"<(?:\w+:)?v[^>/]*>[^<]")
_HIDDEN_ROW: Final = re.compile(rb"""<(?:\w+:)?row\b(?=[^>]*\bhidden\s*=\s*["'](?:1|true)["'])[^>]*>""")
_ROW_NUMBER: Final = re.compile(rb"""\br\s*=\s*["'](\d{1,7})["']""")
_ODS_ROW: Final = re.compile(rb"<table:(table|table-row)(?![\w-])([^>]*)>")
_ODS_NOT_SEEN: Final = re.compile(rb"""table:visibility\s*=\s*["'](?:collapse|filter)["']""")
_ODS_NAME: Final = re.compile(rb"""table:name\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_LONGEST_TAG: Final = 2_000
_MOST_ROWS: Final = 1 << 20
"""Rows of a sheet of Excel, and of OpenDocument."""
_SHEET: Final = re.compile(rb"<(?:\w+:)?sheet\b[^>]*>")
_LINK: Final = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
_ODS_PART: Final = re.compile(rb"<(/?)table:(table-row|table-cell|covered-table-cell)\b([^>]*)>")
_ODS_TIMES: Final = re.compile(rb"""number-(?:rows|columns)-repeated\s*=\s*["'](\d{1,9})["']""")

Place = tuple[int, int]
"""Row and column of a cell, both from 0."""


@dataclass(slots=True)
class Parts:
    """``unread``: by sheet the cells that have no value, with the reason. ``formulas`` are all cells with one.
    ``hidden``: by sheet the rows, from 0, that a person who opens it does not see: hidden, or left out by a filter."""

    unread: dict[str, dict[Place, str]] = field(default_factory=dict)
    formulas: int = 0
    hidden: dict[str, list[range]] = field(default_factory=dict)


def look(raw: bytes, title: str) -> Parts:
    """Reads every part once: what a zip says of its sizes is true where its checksums are.

    Raises ``NotABundle`` for what is damaged, locked or larger than any workbook of a clinic.
    """
    parts, names = Parts(), _Names()
    found: dict[str, dict[Place, str]] = {}
    hidden: dict[str, list[range]] = {}
    so_far = 0
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            if len(packed.infolist()) > MAX_ENTRIES:
                raise NotABundle(f"{title} holds {len(packed.infolist())} parts, more than {MAX_ENTRIES}.")
            for entry in packed.infolist():
                text = bytearray()
                is_read = _is_looked_at(entry.filename)
                with packed.open(entry) as stream:
                    while part := stream.read(_READ_AT_ONCE):
                        so_far += len(part)
                        if so_far > MAX_UNPACKED:
                            raise NotABundle(f"{title} unpacks to more than {MAX_UNPACKED // (1024 * 1024)} MB.")
                        if is_read:
                            text += part
                if is_read:
                    _look_at(entry.filename, text, title, parts, names, found, hidden)
    except NotABundle:
        raise
    except PACKED_FAULTS:
        raise NotABundle(f"{title} is damaged or locked with a password: it cannot be read as a workbook.") from None
    for file, cells in found.items():
        parts.unread[names.of(file)] = cells
    for file, rows in hidden.items():
        parts.hidden[names.of(file)] = rows
    return parts


def _is_looked_at(name: str) -> bool:
    return name == "content.xml" or (name.startswith("xl/") and name.endswith((".xml", ".rels")))


def _look_at(
    name: str,
    text: bytearray,
    title: str,
    parts: Parts,
    names: "_Names",
    found: dict[str, dict[Place, str]],
    hidden: dict[str, list[range]],
) -> None:
    if text.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise NotABundle(f"{title} is written in UTF-16 inside. Open it in a spreadsheet program and save it again.")
    if name == "content.xml":
        _check_repeats(text, title)
        parts.formulas += sum(1 for _ in _places(text, b"table:formula="))
        if _holds(text, _ODS_NOT_SEEN):
            parts.hidden = _rows_not_seen(text)
    elif name.endswith(".rels"):
        names.add_links(name, text)
    elif name == "xl/workbook.xml":
        names.add_sheets(text)
    elif name.startswith("xl/worksheets/"):
        _check_extent(text, title)
        hidden[name] = list(_hidden_rows(text))
        if next(_places(text, b't="e"'), None) is not None or _holds(text, _FORMULA):
            cells, formulas = _without_value(text)
            parts.formulas += formulas
            if cells:
                found[name] = cells


def _places(text: bytearray, word: bytes) -> Iterator[int]:
    """Where a word stands, from the first place on."""
    at = 0
    while at < len(text):
        end = min(at + _SEARCHED_AT_ONCE, len(text))
        place = text.find(word, at, end + len(word) - 1)
        if place >= 0:
            yield place
        at = end if place < 0 else place + len(word)


def _holds(text: bytearray, pattern: re.Pattern[bytes]) -> bool:
    """Whether a pattern of few letters stands anywhere."""
    starts = range(0, len(text), _SEARCHED_AT_ONCE)
    return any(pattern.search(text, at, at + _SEARCHED_AT_ONCE + _LONGEST_MATCH) for at in starts)


def _check_extent(text: bytearray, title: str) -> None:
    last_row = last_column = cells = 0
    first_row = first_column = 1 << 30
    letters: dict[bytes, int] = {}
    for reference in _REFERENCE.finditer(text):
        cells += 1
        name, row = reference[1], int(reference[2])
        column = letters.get(name)
        if column is None:
            column = letters[name] = column_number(name.decode())
        first_row, last_row = min(first_row, row), max(last_row, row)
        first_column, last_column = min(first_column, column), max(last_column, column)
    if cells:
        _check_area((last_row - first_row + 1) * (last_column - first_column + 1), cells, title)


def _check_repeats(text: bytearray, title: str) -> None:
    """OpenDocument writes a cell or a row once and how often it is meant."""
    cells = area = width = 0
    rows = 1
    for tag in _ODS_PART.finditer(text):
        times = _ODS_TIMES.search(tag[3])
        repeated = int(times[1]) if times else 1
        if tag[1]:
            if tag[2] == b"table-row":
                area += rows * width
                width = 0
        elif tag[2] == b"table-row":
            rows, width = repeated, 0
        elif b"value-type" in tag[3]:
            cells += 1
            width += repeated
    _check_area(area, cells, title)


def _check_area(area: int, cells: int, title: str) -> None:
    if area > SPARSE + _TIMES * cells:
        raise NotABundle(
            f"{title} has a sheet with {area:,} cells between its first and its last, nearly all of them empty."
            " Delete what stands far outside the table and save it again."
        )


def _without_value(text: bytearray) -> tuple[dict[Place, str], int]:
    cells: dict[Place, str] = {}
    formulas = 0
    for cell in _CELL.finditer(text):
        said, inner = cell[1], cell[2] or b""
        is_formula = _FORMULA.search(inner) is not None
        formulas += is_formula
        is_error = b't="e"' in said
        if not is_error and (not is_formula or b't="str"' in said or _VALUE.search(inner)):
            continue
        where = _REFERENCE.search(said)
        if where is not None:
            place = int(where[2]) - 1, column_number(where[1].decode()) - 1
            cells[place] = SHOWS_ERROR if is_error else NO_VALUE
    return cells, formulas


def _hidden_rows(text: bytearray) -> Iterator[range]:
    """The rows of a sheet of Excel that are hidden or filtered out. Looked for by the word, which few sheets hold."""
    done = 0
    for at in _places(text, b"hidden"):
        if at < done:
            continue
        begin, end = text.rfind(b"<", max(at - _LONGEST_TAG, 0), at), text.find(b">", at, at + _LONGEST_TAG)
        if begin >= 0 and end >= 0 and _HIDDEN_ROW.match(text, begin, end + 1):
            number = _ROW_NUMBER.search(text, begin, end)
            if number is not None:
                yield range(int(number[1]) - 1, int(number[1]))
        done = end


def _rows_not_seen(text: bytearray) -> dict[str, list[range]]:
    """The rows of an OpenDocument file that are hidden or filtered out, by sheet."""
    found: dict[str, list[range]] = {}
    rows: list[range] = []
    row = 0
    for tag in _ODS_ROW.finditer(text):
        if tag[1] == b"table":
            name = _ODS_NAME.search(tag[2])
            said = (name[1] or name[2] or b"") if name else b""
            rows = found.setdefault(html.unescape(said.decode("utf-8", "replace")), [])
            row = 0
            continue
        times = _ODS_TIMES.search(tag[2])
        following = min(row + (int(times[1]) if times else 1), _MOST_ROWS)
        if _ODS_NOT_SEEN.search(tag[2]):
            rows.append(range(row, following))
        row = following
    return found


def column_number(letters: str) -> int:
    """A is 1, Z is 26, AA is 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """Undoes ``column_number``."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


class _Names:
    """Which part of a workbook is the sheet of which name."""

    def __init__(self) -> None:
        self._sheets: dict[str, str] = {}
        self._targets: dict[str, str] = {}

    def add_sheets(self, text: bytes | bytearray) -> None:
        for tag in _tags(_SHEET, text):
            key = next((value for name, value in tag.items() if name.endswith(":id")), "")
            self._sheets[key] = tag.get("name", "")

    def add_links(self, file: str, text: bytes | bytearray) -> None:
        if file == "xl/_rels/workbook.xml.rels":
            for tag in _tags(_LINK, text):
                target = tag.get("Target", "")
                self._targets[target.lstrip("/") if target.startswith("/") else f"xl/{target}"] = tag.get("Id", "")

    def of(self, file: str) -> str:
        """The sheet's name; empty where the workbook does not say it."""
        return self._sheets.get(self._targets.get(file, ""), "")


def _tags(what: re.Pattern[bytes], text: bytes | bytearray) -> Iterator[dict[str, str]]:
    for tag in what.finditer(text):
        pairs = re.findall(rb"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""", tag[0])
        yield {name.decode(): html.unescape((one or other).decode("utf-8", "replace")) for name, one, other in pairs}
