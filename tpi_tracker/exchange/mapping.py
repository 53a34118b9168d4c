"""A mapping: which column of a clinic's own spreadsheet is which field here. A TOML file without anybody's data.

Nothing in it is taken as a hint: what it does not say is asked, and a value that begins with ``?`` is a question that
is still open.
"""

import re
import tomllib
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, Final

from tpi_tracker.domain.score import PAIN_SCALES, RANGES
from tpi_tracker.domain.text import visible
from tpi_tracker.exchange.cells import shown
from tpi_tracker.exchange.layout import Column, FileLayout, Kind, file_named
from tpi_tracker.exchange.sheets import ENCODINGS, SEPARATORS
from tpi_tracker.exchange.source import NotABundle

FORMAT: Final = "tpi-tracker-mapping"
VERSION: Final = 1
MOST: Final = 1024 * 1024
"""Bytes of a mapping file."""

OPEN: Final = "?"
"""How a value begins that nobody has confirmed."""

_PREFIXES: Final = {
    "patient": "patients.csv",
    "problem": "problems.csv",
    "session": "sessions.csv",
    "site": "sites.csv",
    "injectate": "injectates.csv",
    "score": "scores.csv",
}
LAYOUTS: Final[Dictionary[str, FileLayout]] = {
    prefix: layout for prefix, name in _PREFIXES.items() if (layout := file_named(name)) is not None
}
_LINKS: Final = {
    *("problem.patient_no", "session.session_id", "session.problem_id", "site.session_id", "injectate.session_id"),
    *("score.problem_id", "score.session_id", "session.visit_id", "session.signed_at", "session.signed_by"),
    *("patient.merged_into", "site.map_x", "site.map_y", "site.map_view"),
}
NAME: Final = "patient.name"
"""Family and given name in one column, ``Family, Given``; without a comma ``names`` says which comes first."""
TIME: Final = "session.time"
FIELDS: Final[Dictionary[str, Column]] = {
    f"{prefix}.{column.name}": column
    for prefix, layout in LAYOUTS.items()
    for column in layout.own
    if f"{prefix}.{column.name}" not in _LINKS
} | {NAME: Column(NAME, Kind.TEXT), TIME: Column(TIME, Kind.TEXT)}
"""Every field a column may be, by the name a mapping gives it."""

VAS_CM: Final = "vas cm"
SCALES: Final = (*PAIN_SCALES, VAS_CM, *(scale for scale in RANGES if scale not in PAIN_SCALES))
"""``vas`` is 0 to 100 mm; ``vas cm`` is 0 to 10 cm and becomes millimetres."""


class Order(StrEnum):
    """Which number of a date such as 04/05/2024 comes first."""

    DAY = "day first"
    MONTH = "month first"


class BadMapping(NotABundle):
    """A mapping that cannot be used, or a file it does not fit; the text is a sentence for the user."""


@dataclass(frozen=True, slots=True)
class When:
    """How long after the session a score was taken: ``before``, or a number of minutes to months."""

    number: int = 0
    unit: str = "before"

    def after(self, session: datetime) -> datetime:
        """Local time of the score. A score before the session has the session's own time, and counts as before it."""
        if self.unit == "months":
            month = session.month - 1 + self.number
            year, month = session.year + month // 12, month % 12 + 1
            day = min(session.day, (date(year + month // 12, month % 12 + 1, 1) - timedelta(1)).day)
            return session.replace(year=year, month=month, day=day)
        return session if self.unit == "before" else session + timedelta(**{self.unit: self.number})

    @property
    def is_at_session(self) -> bool:
        return self.unit in {"before", "minutes", "hours"}

    def __str__(self) -> str:
        return (
            "before"
            if self.unit == "before"
            else f"{self.number} {self.unit.removesuffix('s') if self.number == 1 else self.unit}"
        )


_WHEN: Final = re.compile(r"(\d{1,4}) (minute|hour|day|week|month)s?")


def when_of(text: str) -> When | None:
    """``before``, ``30 minutes``, ``1 week``; None for anything else."""
    if text == "before":
        return When()
    found = _WHEN.fullmatch(text)
    return When(int(found[1]), f"{found[2]}s") if found else None


@dataclass(frozen=True, slots=True)
class Use:
    """One column: what field its cells are. ``group`` keeps a muscle and its side together where a row has several."""

    header: str
    field: str
    group: int = 1
    scale: str | None = None
    when: When | None = None
    date: str | None = None
    order: Order | None = None
    fill_down: bool = False


@dataclass(frozen=True, slots=True)
class Mapping:
    """All of it. ``sheets`` empty: every sheet that is not hidden. Rows count from 1."""

    columns: tuple[Use, ...]
    sheets: tuple[str, ...] = ()
    header_row: int = 1
    header_rows: int = 1
    encoding: str | None = None
    separator: str | None = None
    sheet_name: str | None = None
    cells: Dictionary[str, str] = field(default_factory=dict)
    constants: Dictionary[str, str] = field(default_factory=dict)
    order: Order | None = None
    decimals: str | None = None
    names: str | None = None
    clock: time | None = None
    doses: str | None = None
    missing: tuple[str, ...] = ()
    values: Dictionary[str, Dictionary[str, str]] = field(default_factory=dict)
    muscles: Dictionary[str, str] = field(default_factory=dict)
    open: tuple[str, ...] = ()
    """Questions nobody has answered, each as where it stands and what it says."""

    def fields(self) -> set[str]:
        """Every field that something is said of."""
        said = {use.field for use in self.columns} | set(self.cells.values()) | set(self.constants)
        return said | ({self.sheet_name} if self.sheet_name else set())


def read(raw: bytes) -> Mapping:
    """The mapping of a file's bytes. Raises ``BadMapping`` for the first thing that is wrong with it."""
    if len(raw) > MOST:
        raise BadMapping("The mapping is larger than 1 MB.")
    try:
        content = tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadMapping("The mapping is not UTF-8.") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise BadMapping(f"The mapping is not TOML: {visible(str(error))}.") from None
    return _Read(content).mapping()


class _Read:
    """Takes what it knows out of the file; what is left then is not known."""

    def __init__(self, content: dict[str, Any]) -> None:
        self._content = content
        self._open: list[str] = []

    def mapping(self) -> Mapping:
        if self._content.pop("format", None) != FORMAT:
            raise BadMapping(f'The mapping does not say format = "{FORMAT}".')
        version = self._content.pop("version", None)
        if version != VERSION:
            raise BadMapping(f"The mapping says version {version!r}; this program reads version {VERSION}.")
        file, reading = self._table("file"), self._table("reading")
        sheets = file.pop("sheets", [])
        if not isinstance(sheets, list) or not all(isinstance(name, str) for name in sheets):
            raise BadMapping('[file] sheets is not a list of names such as ["Visits"].')
        missing = reading.pop("missing", [])
        if not isinstance(missing, list) or not all(isinstance(text, str) for text in missing):
            raise BadMapping('[reading] missing is not a list of texts such as ["n/a", "-"].')
        values = self._table("values")
        constants = self._texts("constant")
        sheet_name = self._one(file, "file", "sheet_name", None)
        cells = self._texts("cell")
        mapping = Mapping(
            columns=self._columns(),
            sheets=tuple(sheets),
            header_row=_whole(file, "header_row", 1, 1_000_000),
            header_rows=_whole(file, "header_rows", 1, 5),
            encoding=self._one(file, "file", "encoding", ENCODINGS),
            separator=self._one(file, "file", "separator", SEPARATORS),
            sheet_name=sheet_name,
            cells=cells,
            constants=constants,
            order=_order(self._one(reading, "reading", "dates", tuple(Order))),
            decimals=self._one(reading, "reading", "decimals", ("comma", "point")),
            names=self._one(reading, "reading", "names", ("family first", "given first")),
            clock=_time(self._one(reading, "reading", "time", None)),
            doses=self._one(reading, "reading", "doses", ("per session", "per row")),
            missing=tuple(missing),
            values={name: self._of_values(name, table) for name, table in values.items()},
            muscles=self._texts("muscles"),
        )
        for where, left in (("file", file), ("reading", reading), ("", self._content)):
            for name in left:
                place = f"[{where}] {name}" if where else name
                raise BadMapping(f"The mapping says {visible(place)}, which is nothing this program knows.")
        for name in (*cells.values(), *([sheet_name] if sheet_name else ()), *constants, *values):
            _known(name)
        if mapping.header_rows > mapping.header_row:
            raise BadMapping("[file] header_row is the last row of the header: it cannot be above its first one.")
        for name, text in (("constant", constants), ("muscles", mapping.muscles), *mapping.values.items()):
            self._open += [f'[{name}] "{visible(key)}" = "{said}"' for key, said in text.items() if said[:1] == OPEN]
        mapping = replace(mapping, open=tuple(self._open))
        _check(mapping)
        return mapping

    def _table(self, name: str) -> dict[str, Any]:
        table = self._content.pop(name, {})
        if not isinstance(table, dict):
            raise BadMapping(f"The mapping's {name} is not a table: write [{name}].")
        return table

    def _texts(self, name: str) -> dict[str, str]:
        return _all_texts(name, self._table(name))

    def _of_values(self, name: str, table: object) -> dict[str, str]:
        if not isinstance(table, dict):
            raise BadMapping(f'[values] {visible(name)} is not a table: write [values."{visible(name)}"].')
        return _all_texts(f"values.{name}", table)

    def _one(self, table: dict[str, Any], where: str, name: str, known: tuple[str, ...] | None) -> str | None:
        """A text, one of those known; a question is noted and taken as nothing said."""
        value = table.pop(name, None)
        if value is None:
            return None
        if not isinstance(value, str):
            raise BadMapping(f"{where}: {name} is not a text in quotation marks.")
        if value.startswith(OPEN):
            self._open.append(f'{where}: {name} = "{visible(value)}"')
            return None
        if known is not None and value not in known:
            raise BadMapping(f"{where}: {name} = {shown(value)} is not one of {', '.join(map(repr, map(str, known)))}.")
        return value

    def _columns(self) -> tuple[Use, ...]:
        given = self._content.pop("column", [])
        if not isinstance(given, list) or not given:
            raise BadMapping("The mapping names no column: write [[column]] with header and field.")
        uses = []
        for number, table in enumerate(given, start=1):
            if not isinstance(table, dict):
                raise BadMapping("column is not a list of tables: write [[column]].")
            uses.append(self._use(number, dict(table)))
        return tuple(uses)

    def _use(self, number: int, table: dict[str, Any]) -> Use:
        header = table.pop("header", None)
        if not isinstance(header, str) or not header:
            raise BadMapping(f"[[column]] number {number} has no header.")
        where = f"column {shown(header)}"
        name = self._one(table, where, "field", None) or ""
        if name or not self._open:
            _known(name)
        when_text = self._one(table, where, "when", None)
        when = None if when_text is None else when_of(when_text)
        if when_text is not None and when is None:
            raise BadMapping(f'{where}: when = {shown(when_text)} is not "before", "30 minutes", "1 week" or the like.')
        fill_down = table.pop("fill_down", False)
        if not isinstance(fill_down, bool):
            raise BadMapping(f"{where}: fill_down is not true or false.")
        use = Use(
            header=header,
            field=name,
            group=_whole(table, "group", 1, 99),
            scale=self._one(table, where, "scale", SCALES),
            when=when,
            date=self._one(table, where, "date", None),
            order=_order(self._one(table, where, "dates", tuple(Order))),
            fill_down=fill_down,
        )
        for unknown in table:
            raise BadMapping(f"{where}: {visible(unknown)} is nothing this program knows.")
        return use


def _all_texts(name: str, table: dict[str, Any]) -> dict[str, str]:
    for key, value in table.items():
        if not isinstance(value, str):
            raise BadMapping(f"[{visible(name)}] {shown(key)} is not a text in quotation marks.")
    return table


def _whole(table: dict[str, Any], name: str, low: int, high: int) -> int:
    value = table.pop(name, low)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise BadMapping(f"{name} is not a whole number from {low} to {high}.")
    return value


def _order(text: str | None) -> Order | None:
    return None if text is None else Order(text)


def _time(text: str | None) -> time | None:
    if text is None:
        return None
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", text)
    if found is None:
        raise BadMapping(f"[reading] time = {shown(text)} is not a time of day such as 12:00.")
    return time(int(found[1]), int(found[2]))


def _known(name: str) -> None:
    if name not in FIELDS:
        raise BadMapping(f"{shown(name)} is no field a mapping can name. Fields: {', '.join(FIELDS)}.")


def _check(mapping: Mapping) -> None:
    """What the parts say of each other."""
    headers: dict[str, str] = {}
    fields: dict[tuple[str, int], str] = {}
    for use in mapping.columns:
        if use.header in headers:
            raise BadMapping(
                f"The column {shown(use.header)} is mapped twice: to {headers[use.header]} and to {use.field}."
            )
        headers[use.header] = use.field
        if use.field in {"score.value", "", "site.muscle"} and use.field != "site.muscle":
            continue
        before = fields.setdefault((use.field, use.group), use.header)
        if before != use.header:
            raise BadMapping(
                f"{use.field} is mapped twice: from the column {shown(before)} and from the column {shown(use.header)}."
                + (" Give each muscle with its side a group of its own." if use.field[:4] in {"site", "inje"} else "")
            )
    for name in (*mapping.cells.values(), *mapping.constants, *([mapping.sheet_name] if mapping.sheet_name else ())):
        before = fields.setdefault((name, 1), "a cell, the sheet's name or a constant")
        if name in headers.values():
            raise BadMapping(f"{name} is mapped twice: from the column {shown(before)} and as a cell or a constant.")
    for place in mapping.cells:
        if re.fullmatch(r"[A-Za-z]{1,2}\d{1,5}", place) is None:
            raise BadMapping(f"[cell] {shown(place)} is not a cell such as B2.")
    _check_whole(mapping, mapping.fields())


def _check_whole(mapping: Mapping, said: set[str]) -> None:
    if "" in said:
        return
    if "patient.patient_no" not in said:
        raise BadMapping("The mapping does not say which column is the patient's number: patient.patient_no.")
    person = {"family_name", "given_name", "birth_date"}
    named = {name.partition(".")[2] for name in said if name.startswith("patient.")} - {"patient_no"}
    named |= {"family_name", "given_name"} if NAME in said else set()
    if named and not person <= named:
        wanted = ", ".join(f"patient.{name}" for name in sorted(person - named))
        raise BadMapping(f"The mapping says something of patients and not all that a patient needs: {wanted}.")
    needs_problem = any(not name.startswith("patient.") for name in said)
    if needs_problem and not said & {"problem.title", "problem.problem_id"}:
        raise BadMapping("The mapping does not say what hurts: map problem.title, or write it under [constant].")
    for inner in ("site", "injectate"):
        if any(name.startswith(f"{inner}.") for name in said) and "session.performed_at" not in said:
            raise BadMapping(f"The mapping has {inner} columns and no day of the session: session.performed_at.")
    for use in mapping.columns:
        if use.field != "score.value":
            continue
        if use.scale is None and "score.scale" not in said and not mapping.open:
            raise BadMapping(f"column {shown(use.header)}: its scale is not said, for example nrs, vas or vas cm.")
        timed = use.when is not None or use.date is not None or "score.taken_at" in said
        if not timed and not mapping.open:
            raise BadMapping(f"column {shown(use.header)}: when the score was taken is not said: when, or date.")
        if use.when is not None and "session.performed_at" not in said:
            raise BadMapping(f"column {shown(use.header)}: when counts from the session, whose day is not mapped.")
