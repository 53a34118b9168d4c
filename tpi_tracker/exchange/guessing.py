"""A first mapping for a spreadsheet nobody has mapped yet: what its headers and its cells suggest, for a person to
look at. What is not certain is written as a question (``?``); nothing is imported while one is open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from tpi_tracker.domain.catalogue import Drug, Muscle
from tpi_tracker.exchange.guessed_values import Columns
from tpi_tracker.exchange.header_words import EXACT, field_of, number_in, score_of
from tpi_tracker.exchange.mapping import OPEN
from tpi_tracker.exchange.mapping_text import Content, empty
from tpi_tracker.exchange.sheets import Book, Row, Sheet, header_of, text_of
from tpi_tracker.exchange.workbook_parts import column_letters

_LOOKED_FOR_HEADER: Final = 25
_MOST_ROWS: Final = 50_000
"""Rows whose values are looked at."""
_GROUPED: Final = ("site.", "injectate.")


@dataclass(slots=True)
class Guess:
    """``content`` is a mapping's; ``notes`` say what was seen. ``samples`` are the first values under each column."""

    content: Content = field(default_factory=empty)
    notes: list[str] = field(default_factory=list)
    headers: list[str] = field(default_factory=list)
    samples: dict[str, list[str]] = field(default_factory=dict)


def guess(
    book: Book, muscles: Sequence[Muscle], drugs: Sequence[Drug], today: date, known: Content | None = None
) -> Guess:
    """The first mapping of a book. ``known``: sheets, header and columns as somebody has chosen them already."""
    made = Guess()
    if known is not None:
        made.content = known
    made.notes += book.notes
    sheets = [sheet for sheet in book.sheets if not sheet.is_hidden] or list(book.sheets)
    if not sheets:
        return made
    best = _shape(made, book, sheets) if known is None else _known_sheet(made, sheets)
    content = made.content
    first = content["file"].get("header_row", 1) - content["file"].get("header_rows", 1) + 1
    made.headers = header_of(best, first, content["file"].get("header_row", 1))
    chosen = _chosen(content, sheets, made.headers)
    if known is None:
        _columns(made)
        _above(made, best, len(chosen) > 1)
    columns = Columns(made.headers, content["column"], muscles, drugs, today)
    for _number, row in _rows(chosen, content["file"].get("header_row", 1)):
        columns.add(row)
    made.samples = columns.samples
    columns.tell(content, made.notes)
    _constants(content)
    return made


def _shape(made: Guess, book: Book, sheets: list[Sheet]) -> Sheet:
    """Chooses the sheets and the rows of their headers."""
    file = made.content["file"]
    ranked = [(*_header_row(sheet), sheet) for sheet in sheets]
    _fit, row, best = max(ranked, key=lambda found: found[0])
    wide = {top + 1 for top, left, _bottom, right in best.merged if left < right}
    row += row in wide
    rows = 2 if row - 1 in wide else 1
    header = header_of(best, row - rows + 1, row)
    alike = [sheet for sheet in sheets if header_of(sheet, row - rows + 1, row) == header]
    if len(alike) < len(book.sheets) and not (len(alike) == len(sheets) and len(sheets) > 1):
        file["sheets"] = [sheet.name for sheet in alike]
    if len(book.sheets) > len(sheets):
        hidden = ", ".join(sheet.name for sheet in book.sheets if sheet.is_hidden)
        made.notes.append(f"Hidden sheets are not read: {hidden}.")
    file |= {"header_row": row} if row > 1 else {}
    file |= {"header_rows": rows} if rows > 1 else {}
    file |= {"encoding": book.encoding, "separator": book.separator} if book.encoding else {}
    if book.encoding not in {None, "utf-8"}:
        made.notes.append(f"The file is not UTF-8; it was read as {book.encoding}. Look at the letters with accents.")
    return best


def _known_sheet(made: Guess, sheets: list[Sheet]) -> Sheet:
    names = made.content["file"].get("sheets")
    return next((sheet for sheet in sheets if not names or sheet.name in names), sheets[0])


def _header_row(sheet: Sheet) -> tuple[int, int]:
    """How many headers the best row of the first ones holds, and its number."""
    best = (0, 1)
    for number, row in zip(range(1, _LOOKED_FOR_HEADER + 1), sheet.rows(), strict=False):
        texts = [cell for cell in row if isinstance(cell, str) and cell.strip()]
        fit = sum(2 * (field_of(text) is not None or score_of(text) is not None) for text in texts)
        if fit > best[0] and len(texts) > 1:
            best = fit, number
    return best


def _chosen(content: Content, sheets: list[Sheet], headers: list[str]) -> list[Sheet]:
    names = content["file"].get("sheets")
    if names:
        return [sheet for sheet in sheets if sheet.name in names]
    row, rows = content["file"].get("header_row", 1), content["file"].get("header_rows", 1)
    return [sheet for sheet in sheets if header_of(sheet, row - rows + 1, row) == headers]


def _rows(sheets: list[Sheet], header_row: int) -> Iterator[tuple[int, Row]]:
    left = _MOST_ROWS
    for sheet in sheets:
        for number, row in enumerate(sheet.rows(), start=1):
            if number > header_row and any(cell not in {None, ""} for cell in row if not isinstance(cell, list)):
                yield number, row
                left -= 1
                if left <= 0:
                    return


def _columns(made: Guess) -> None:
    """Gives each header its field; the best of several that fit one."""
    fits: dict[str, tuple[str, int]] = {}
    for header in made.headers:
        score = score_of(header)
        named = field_of(header)
        if score is not None and (named is None or named[1] < EXACT):
            fits[header] = "score.value", EXACT
        elif named is not None:
            fits[header] = named
    taken: dict[tuple[str, int], str] = {}
    for header in sorted(fits, key=lambda name: -fits[name][1]):
        name, _fit = fits[header]
        group = number_in(header) if name.startswith(_GROUPED) else 1
        if name == "score.value" and score_of(header) is not None:
            continue
        if (name, group) in taken:
            del fits[header]
        else:
            taken[name, group] = header
    is_long = any(name == "score.value" and score_of(header) is None for header, (name, _fit) in fits.items())
    names = {name for name, _fit in fits.values()}
    if is_long and "score.taken_at" not in names and "site.muscle" not in names:
        fits = {h: ("score.taken_at" if n == "session.performed_at" else n, f) for h, (n, f) in fits.items()}
    if "patient.family_name" in names or "patient.given_name" in names:
        fits = {h: (n, f) for h, (n, f) in fits.items() if n != "patient.name"}
    for header in made.headers:
        if header not in fits:
            continue
        name = fits[header][0]
        column: dict[str, Any] = {"header": header, "field": name}
        if name.startswith(_GROUPED) and number_in(header) > 1:
            column["group"] = number_in(header)
        if name == "score.value" and (score := score_of(header)) is not None:
            column["scale"] = score.scale
            column["when"] = str(score.when) if score.when else f"{OPEN} before, 30 minutes, 1 week ..."
        made.content["column"].append(column)


def _above(made: Guess, sheet: Sheet, is_several: bool) -> None:
    """What stands above the table as label and value: whose sheet it is."""
    said = {column["field"] for column in made.content["column"]}
    cells: dict[str, str] = {}
    last = made.content["file"].get("header_row", 1) - made.content["file"].get("header_rows", 1)
    for number, row in zip(range(1, last + 1), sheet.rows(), strict=False):
        for place, cell in enumerate(row[:-1]):
            named = field_of(text_of(cell)) if isinstance(cell, str) else None
            if named is None or named[1] < EXACT or row[place + 1] in {None, ""}:
                continue
            if named[0] not in said and named[0].startswith(("patient.", "problem.")):
                said.add(named[0])
                cells[f"{column_letters(place + 2)}{number}"] = named[0]
    if cells:
        made.content["cell"] = cells
    if is_several and "patient.patient_no" not in said:
        made.content["file"]["sheet_name"] = f"{OPEN} patient.patient_no"


def _constants(content: Content) -> None:
    said = {column["field"] for column in content["column"]} | set(content.get("cell", {}).values())
    said |= set(content.get("constant", {}))
    if not said & {"problem.title", "problem.problem_id"}:
        content.setdefault("constant", {})["problem.title"] = f"{OPEN} Myofascial pain"
    if said & {"session.performed_at", "score.taken_at"}:
        content["reading"].setdefault("time", "12:00")
