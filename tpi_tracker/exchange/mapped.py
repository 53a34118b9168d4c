"""A clinic's spreadsheet through its mapping, given on as the bundle it stands for, each row with where it came from.

From here on it is a bundle like any other: the same checks, the same comparison with what is stored.
"""

import csv
import io
from array import array
from collections.abc import Callable, Mapping
from datetime import date
from hashlib import blake2b
from typing import Final, NamedTuple, cast

from tpi_tracker.domain.catalogue import Muscle
from tpi_tracker.exchange.cells import BadCell, shown
from tpi_tracker.exchange.layout import file_named
from tpi_tracker.exchange.mapped_cells import BadField, RowCells
from tpi_tracker.exchange.mapped_records import Records, Said
from tpi_tracker.exchange.mapped_sheets import Chosen
from tpi_tracker.exchange.mapping import LAYOUTS, NAME
from tpi_tracker.exchange.sheets import Row, Unread
from tpi_tracker.exchange.table import Refusal

_MADE: Final = {
    "problem": ("problem_id", "patient_no"),
    "session": ("session_id", "problem_id"),
    "site": ("session_id", "side", "points"),
    "injectate": ("session_id", "concentration_mg_ml", "volume_ml", "with_epinephrine"),
    "score": ("problem_id", "taken_at", "scale", "value", "session_id"),
}
"""The columns of a file that are made from others."""

READ, ACCEPTED, REFUSED = 1, 2, 3
"""What became of a row of the spreadsheet; one that is only read was there already, or says nothing new."""
_TOLD_EVERY: Final = 500
_NONE: Final = 0xFFFFFFFF


class Place(NamedTuple):
    """Where a row of the bundle came from: sheet from 0, row from 1, the header of its column where it has one."""

    sheet: int
    row: int
    header: str | None


class _File:
    """One file of the bundle as it is written, and of each of its rows the sheet, the row and the column."""

    def __init__(self, header: tuple[str, ...]) -> None:
        self.header = header
        self.raw = io.BytesIO()
        self.text = io.TextIOWrapper(self.raw, encoding="utf-8", errors="surrogatepass", newline="")
        self._out = csv.writer(self.text, lineterminator="\r\n")  # so that a cell with either is quoted
        self._out.writerow(header)
        self.sheets, self.rows, self.columns = array("H"), array("I"), array("H")

    def add(self, values: Mapping[str, str], sheet: int, row: int, column: int) -> None:
        self._out.writerow([values.get(name, "") for name in self.header])
        self.sheets.append(sheet)
        self.rows.append(row)
        self.columns.append(column)


class MappedSource:
    """The bundle a spreadsheet stands for; a ``Source``."""

    def __init__(self, files: Mapping[str, _File], check: Callable[[], None]) -> None:
        self._raw: dict[str, bytes] = {}
        for name, file in files.items():
            file.text.flush()
            self._raw[name] = file.raw.getvalue()
            file.raw.truncate(0)
        self._check = check
        self.names = tuple(sorted(files))

    def open(self, name: str) -> io.BufferedReader:
        return io.BufferedReader(cast(io.RawIOBase, io.BytesIO(self._raw[name])))

    def size(self, name: str) -> int:
        return len(self._raw[name])

    def check_unchanged(self) -> None:
        self._check()


class Mapped:
    """One reading of a spreadsheet. ``state`` says of each row of each sheet what became of it.

    ``leave_out`` are rows (sheet from 0, row from 1) that are refused already and give nothing on.
    """

    def __init__(
        self,
        chosen: Chosen,
        today: date,
        muscles: Mapping[str, Muscle],
        leave_out: frozenset[tuple[int, int]] = frozenset(),
    ) -> None:
        self.chosen, self._today, self._muscles, self._leave_out = chosen, today, muscles, leave_out
        self.state = [bytearray(1) for _ in chosen.sheets]
        self.refusals: list[Refusal] = []
        self.refused_places: list[tuple[int, int]] = []
        self._files = _files(chosen)
        self._headers: list[str | None] = [None, *(use.header for use in chosen.mapping.columns)]
        self._number = {header: number for number, header in enumerate(self._headers)}
        self._keyed: dict[str, dict[str, tuple[dict[str, str], int, int, int]]] = {
            "patient": {},
            "problem": {},
            "session": {},
        }
        self._taken_sheets, self._taken_rows = array("H"), array("I")
        self._taken_keys = {prefix: array("I") for prefix in self._keyed}
        self._met: set[bytes] = set()
        self._once: dict[tuple[str, str], str] = {}
        self._doses: dict[str, list[dict[str, str]]] = {}

    def run(self, progress: Callable[[int], None] | None = None) -> MappedSource:
        """Reads all of it. ``progress`` is called with the rows read so far, and may raise to stop."""
        done = 0
        for number, sheet in enumerate(self.chosen.sheets):
            records = Records(sheet.reading(self._today), self._muscles, self._is_written)
            reading, state = records.reading, self.state[number]
            for row, cells in sheet.rows():
                state.extend(bytes(row + 1 - len(state)))
                state[row] = READ
                done += 1
                if progress is not None and done % _TOLD_EVERY == 0:
                    progress(done)
                if (number, row) in self._leave_out:
                    state[row] = REFUSED
                elif self._is_new(number, cells):
                    try:
                        self._take(number, row, records.of(RowCells(reading, cells)))
                    except BadCell as bad:
                        self.refuse(number, row, bad.column if isinstance(bad, BadField) else None, str(bad))
        for prefix, made in self._keyed.items():
            for values, sheet_number, row, _number in made.values() if self._is_written(prefix) else ():
                self._files[LAYOUTS[prefix].name].add(values, sheet_number, row, 0)
        self._met.clear()  # very much of it, and no longer needed
        self._once.clear()
        for made in self._keyed.values():
            made.clear()
        return MappedSource(self._files, self.chosen.check_unchanged)

    def refuse(self, sheet: int, row: int, column: str | None, sentence: str) -> None:
        """Notes why a row is not taken."""
        self.state[sheet][row] = REFUSED
        self.refusals.append(Refusal(self.chosen.sheets[sheet].title, row, column, sentence))
        self.refused_places.append((sheet, row))

    def place(self, file: str, number: int) -> Place:
        """Where row ``number`` of a file of the bundle (its header is row 1) came from."""
        made, at = self._files[file], number - 2
        return Place(made.sheets[at], made.rows[at], self._headers[made.columns[at]])

    def header_of(self, file: str, column: str | None) -> str | None:
        """The spreadsheet's column that a column of the bundle was made from; None where it was made from several."""
        layout = file_named(file)
        prefix = next(name for name, own in LAYOUTS.items() if own is layout)
        named = [use.header for use in self.chosen.mapping.columns if use.field == f"{prefix}.{column}"]
        if not named and column in {"family_name", "given_name"}:
            named = [use.header for use in self.chosen.mapping.columns if use.field == NAME]
        return named[0] if len(named) == 1 else None

    def rows_with(self, file: str, number: int) -> list[tuple[int, int]]:
        """Every row of the spreadsheet that names the patient, problem or session which row ``number`` of a file is."""
        prefix = next(name for name, layout in LAYOUTS.items() if layout.name == file)
        keys = self._taken_keys.get(prefix)
        if keys is None:
            place = self.place(file, number)
            return [(place.sheet, place.row)]
        number -= 2
        return [(self._taken_sheets[at], self._taken_rows[at]) for at, found in enumerate(keys) if found == number]

    def _is_written(self, prefix: str) -> bool:
        return LAYOUTS[prefix].name in self._files

    def _is_new(self, sheet: int, cells: Row) -> bool:
        """Whether no row before was the same from its first cell to its last."""
        by_name = bool(self.chosen.mapping.cells or self.chosen.mapping.sheet_name)
        said = repr((sheet if by_name else 0, [cell.reason if isinstance(cell, Unread) else cell for cell in cells]))
        mark = blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        if mark in self._met:
            return False
        self._met.add(mark)
        return True

    def _take(self, sheet: int, row: int, said: Said) -> None:
        """Keeps what a row says, all of it or nothing. Raises ``BadCell`` where rows before say otherwise."""
        for prefix, key, values in said.keyed:
            self._agree(prefix, key, values)
        again = self._doses_again(said)
        fresh = []
        for mark, values, header in said.once:
            value_before = self._once.get(mark)
            if value_before is None:
                fresh.append((mark, values, header))
            elif value_before != values["value"]:
                now = shown(values["value"])
                raise BadField(header, f"A row before has {shown(value_before)} for the same session, this one {now}.")
        numbers = dict.fromkeys(self._keyed, _NONE)
        for prefix, key, values in said.keyed:
            made = self._keyed[prefix]
            kept, _sheet, _row, number = made.setdefault(key, ({}, sheet, row, len(made)))
            kept.update({name: value for name, value in values.items() if value or name not in kept})
            numbers[prefix] = number
        for prefix, keys in self._taken_keys.items():
            keys.append(numbers[prefix])
        self._taken_sheets.append(sheet)
        self._taken_rows.append(row)
        for mark, values, header in fresh:
            self._once[mark] = values["value"]
            self._add("score", values, sheet, row, header)
        for prefix, values, of in said.rows:
            if not (again and prefix == "injectate"):
                self._add(prefix, values, sheet, row, of)
        if said.doses and not again:
            self._doses.setdefault(said.session_id, []).extend(said.doses)

    def _add(self, prefix: str, values: Mapping[str, str], sheet: int, row: int, header: str | None) -> None:
        self._files[LAYOUTS[prefix].name].add(values, sheet, row, self._number.get(header, 0))

    def _agree(self, prefix: str, key: str, values: Mapping[str, str]) -> None:
        kept = self._keyed[prefix].get(key)
        if kept is None:
            return
        for name, value in values.items():
            before = kept[0].get(name, "")
            if value and before and before != value:
                where = f"row {kept[2]} of {self.chosen.sheets[kept[1]].title}"
                sentence = f"This {prefix} has {name} {shown(value)} here and {shown(before)} in {where}."
                raise BadField(self.header_of(LAYOUTS[prefix].name, name), sentence)

    def _doses_again(self, said: Said) -> bool:
        """Whether a row before said already what was injected in this session."""
        known = self._doses.get(said.session_id)
        doses = self.chosen.mapping.doses
        if not said.doses or known is None or doses == "per row":
            return False
        if doses is None:
            raise BadCell(
                "Several rows of one session say what was injected. Whether each row is a dose of its own is not said:"
                ' [reading] doses = "per row" or "per session".'
            )
        if known != said.doses:
            raise BadCell("A row before says something else was injected in the same session.")
        return True


def _files(chosen: Chosen) -> dict[str, _File]:
    """The files the mapping says something of."""
    files: dict[str, _File] = {}
    said = chosen.mapping.fields()
    for prefix, layout in LAYOUTS.items():
        own = {name.partition(".")[2] for name in said if name.startswith(f"{prefix}.")} - {"name", "time"}
        own |= {"family_name", "given_name"} if prefix == "patient" and NAME in said else set()
        if own <= {"patient_no"} or (prefix == "problem" and own <= {"problem_id"}):
            continue
        own |= set(_MADE.get(prefix, ()))
        files[layout.name] = _File(tuple(column.name for column in layout.own if column.name in own))
    return files
