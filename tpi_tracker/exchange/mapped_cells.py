"""One row of a mapped sheet: its cells by field, in the bundle's spelling."""

import re
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Mapping as Dictionary
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from typing import Final

from tpi_tracker.domain.codes import NotGiven, Side
from tpi_tracker.domain.muscle_names import folded as _folded
from tpi_tracker.domain.score import RANGES
from tpi_tracker.exchange.cells import BadCell, guarded, number_text, shown
from tpi_tracker.exchange.layout import Kind
from tpi_tracker.exchange.loose_cells import day_text, moment, number_of, out_of, time_of
from tpi_tracker.exchange.mapping import FIELDS, SCALES, VAS_CM, Mapping, Order, Use
from tpi_tracker.exchange.sheets import Cell, Row, Unread, cell_shown, text_of

_UNITS: Final[Dictionary[str, tuple[str, ...]]] = {
    "site.volume_ml": ("ml", "cc"),
    "injectate.volume_ml": ("ml", "cc"),
    "injectate.concentration_mg_ml": ("mg/ml",),
    "patient.weight_kg": ("kg",),
    "site.depth_mm": ("mm",),
    "score.stated_relief_pct": ("%",),
}
_PERCENT_MG_ML: Final = 10
_KNOWN: Final = 100_000

folded = lru_cache(10_000)(_folded)
PARTS: Final = re.compile(r"\s*[;,+/&\n]\s*|\s+(?:and|und|y|et)\s+", re.IGNORECASE)
"""What parts the muscles of one cell."""
_SITE: Final = re.compile(r"([\w-]+)(?: (left|right|both|midline))?(?: x(\d{1,2}))?")
_DRUG: Final = re.compile(r"(\w+)(?: ([\d.]+) mg/ml)?(?: ([\d.]+) ml)?( with epinephrine)?")


class BadField(BadCell):
    """A cell that cannot be taken, with the column it stands in."""

    def __init__(self, column: str | None, sentence: str) -> None:
        super().__init__(sentence)
        self.column = column


@dataclass(frozen=True, slots=True)
class SiteText:
    """A muscle as the mapping reads it."""

    muscle: str
    side: str | None
    points: int | None


def parts_of(text: str) -> list[str]:
    """The muscles of one cell, each as it is written."""
    return [part for part in PARTS.split(text.strip()) if part]


def site_of(said: str) -> SiteText | None:
    """``upper_trapezius right x2`` of a mapping's table of muscles."""
    found = _SITE.fullmatch(" ".join(said.split()))
    return (
        None if found is None else SiteText(found[1].replace("-", "_"), found[2], int(found[3]) if found[3] else None)
    )


def drugs_of(said: str) -> list[dict[str, str]] | None:
    """``lidocaine 10 mg/ml 5 ml; triamcinolone 40 mg/ml`` of a mapping's table of drugs."""
    made = []
    for part in said.split(";"):
        found = _DRUG.fullmatch(" ".join(part.split()))
        if found is None:
            return None
        values = {"drug": found[1], "concentration_mg_ml": found[2], "volume_ml": found[3]}
        values["with_epinephrine"] = "yes" if found[4] else None
        made.append({name: value for name, value in values.items() if value})
    return made


@dataclass(slots=True)
class Reading:
    """How the rows of one sheet are read: where each column stands, and in which order its days are written."""

    mapping: Mapping
    places: Dictionary[str, int]
    """Column by header, from 0."""
    orders: Dictionary[str, Order | None]
    today: date
    fixed: Dictionary[str, Cell]
    """Cells above the table, constants and the sheet's name, by field."""
    uses: dict[tuple[str, int], Use] = field(default_factory=dict)
    tables: dict[str, dict[str, str]] = field(default_factory=dict)
    muscles: dict[str, str] = field(default_factory=dict)
    read: dict[tuple[str, int, str], str] = field(default_factory=dict)
    """Texts as they were read before: what a row says of its patient, the rows around it say too."""

    def __post_init__(self) -> None:
        for use in self.mapping.columns:
            self.uses.setdefault((use.field, use.group), use)
        for name, table in self.mapping.values.items():
            self.tables[name] = {folded(text): said for text, said in table.items()}
        self.muscles = {folded(text): said for text, said in self.mapping.muscles.items()}

    def groups(self, prefix: str) -> list[int]:
        """The groups of columns of that file a row may have, and 1 where a constant stands for them."""
        said = {use.group for use in self.mapping.columns if use.field.startswith(prefix)}
        return sorted(said | ({1} if any(name.startswith(prefix) for name in self.fixed) else set()))


class RowCells:
    """One row. Every method raises ``BadField`` for a cell that cannot be taken."""

    def __init__(self, reading: Reading, cells: Row) -> None:
        self._reading, self._cells = reading, cells

    def raw(self, name: str, group: int = 1) -> tuple[Cell, Use | None]:
        """The cell of a field, None where it is empty or counts as missing."""
        use = self._reading.uses.get((name, group))
        if use is None:
            return self._given(self._reading.fixed.get(name)), None
        return self.at(use.header), use

    def at(self, header: str) -> Cell:
        """The cell of a column, None where it is empty or counts as missing."""
        place = self._reading.places[header]
        cell = self._cells[place] if place < len(self._cells) else None
        if isinstance(cell, Unread):
            raise BadField(header, f"This cell {cell.reason}")
        return self._given(cell)

    def _given(self, cell: Cell) -> Cell:
        if isinstance(cell, str):
            text = cell.strip()
            return cell if text and text not in self._reading.mapping.missing else None
        return cell

    def text(self, name: str, group: int = 1) -> str:
        """The field as the bundle writes it; empty for an empty cell."""
        cell, use = self.raw(name, group)
        if cell is None:
            return ""
        known, key = self._reading.read, (name, group, cell) if isinstance(cell, str) else None
        if key is not None and key in known:
            return known[key]
        with _At(use):
            made = self._converted(name, cell, self._order(use))
        if key is not None:
            if len(known) > _KNOWN:
                known.clear()
            known[key] = made
        return made

    def _order(self, use: Use | None) -> Order | None:
        if use is None:
            return self._reading.mapping.order
        return self._reading.orders.get(use.header)

    def _said(self, name: str, cell: Cell) -> str | None:
        """What the mapping's table says a text of this field is."""
        table = self._reading.tables.get(name)
        return table.get(folded(text_of(cell))) if table else None

    def _converted(self, name: str, cell: Cell, order: Order | None) -> str:
        column = FIELDS[name]
        said = self._said(name, cell)
        if said is not None:
            cell = said
            if not said:
                return ""
        if column.kind in {Kind.NUMBER, Kind.WHOLE}:
            return self._number(name, cell)
        if column.kind is Kind.DATE:
            return day_text(cell, order, self._reading.today, is_birth=name == "patient.birth_date")
        text = text_of(cell).strip()
        if column.kind is Kind.YES_NO:
            return self._word(name, text, ("yes", "no"))
        if column.kind is Kind.CODE and column.codes is not None:
            return self._word(name, text, tuple(str(code.value) for code in column.codes))
        return guarded(text)

    def _word(self, name: str, text: str, known: Sequence[str]) -> str:
        if text in known:
            return text
        raise BadCell(
            f"{shown(text)} is not one of {', '.join(known)}. The mapping can say which it is:"
            f' [values."{name}"] {shown(text)} = "{known[0]}".'
        )

    def _number(self, name: str, cell: Cell) -> str:
        decimals = self._reading.mapping.decimals
        if name == "injectate.concentration_mg_ml" and isinstance(cell, str) and cell.strip().endswith("%"):
            return _times(number_of(cell, decimals, ("%",)), _PERCENT_MG_ML)
        return number_of(cell, decimals, _UNITS.get(name, ()))

    def names(self) -> dict[str, str]:
        """Family and given name, from one column or two."""
        cell, use = self.raw("patient.name")
        if cell is None:
            return {}
        text = " ".join(text_of(cell).split())
        family, comma, given = text.partition(",")
        if not comma:
            words = text.split()
            first = self._reading.mapping.names
            if len(words) != 2 or first is None:
                raise BadField(
                    use.header if use else None,
                    f"{cell_shown(cell)}: which part is the family name cannot be told; write Family, Given.",
                )
            family, given = words if first == "family first" else reversed(words)
        return {"family_name": guarded(family.strip()), "given_name": guarded(given.strip())}

    def instant(self, name: str, clock: str | None = None) -> datetime | None:
        """A field's day and time of day as the clinic's clock shows them; ``clock`` is the field of the time alone."""
        cell, use = self.raw(name)
        if cell is None:
            return None
        with _At(use):
            day, at = moment(cell, self._order(use), self._reading.today)
        if clock is not None:
            alone, of = self.raw(clock)
            if alone is not None:
                with _At(of):
                    at = time_of(alone)
        return self._at(day, at, use.header if use else None)

    def instant_at(self, header: str) -> datetime | None:
        """The same of a column that only says when a score was taken."""
        cell = self.at(header)
        if cell is None:
            return None
        try:
            day, at = moment(cell, self._reading.orders.get(header), self._reading.today)
        except BadCell as bad:
            raise BadField(header, str(bad)) from None
        return self._at(day, at, header)

    def _at(self, day: str, at: time | None, header: str | None) -> datetime:
        at = at or self._reading.mapping.clock
        if at is None:
            raise BadField(header, "The day has no time, and the mapping says none: [reading] time.")
        return datetime.combine(date.fromisoformat(day), at)

    def sites(self, group: int) -> Iterator[SiteText]:
        """The muscles of a cell, each by the mapping's table of muscles."""
        cell, use = self.raw("site.muscle", group)
        header = use.header if use else None
        if cell is None:
            return
        text = text_of(cell)
        whole = self._reading.muscles.get(folded(text))
        for part in [text] if whole is not None else parts_of(text):
            said = whole if whole is not None else self._reading.muscles.get(folded(part))
            if said is None:
                raise BadField(
                    header, f"{shown(part)} is no muscle the mapping knows: say under [muscles] which it is."
                )
            for one in said.split(";"):
                site = site_of(one)
                if site is None:
                    raise BadField(
                        header, f'[muscles] says {shown(one)}, which is not "muscle side", nor "muscle side x2".'
                    )
                yield site

    def drugs(self, group: int) -> list[dict[str, str]]:
        """What was injected, by the mapping's table of drugs where it has one for the cell's text."""
        cell, use = self.raw("injectate.drug", group)
        if cell is None:
            return []
        said = self._said("injectate.drug", cell) or text_of(cell).strip()
        made = drugs_of(said)
        if made is None:
            raise BadField(
                use.header if use else None,
                f'{shown(said)} is no drug: the mapping can say which, [values."injectate.drug"] {shown(said)} ='
                ' "lidocaine 10 mg/ml".',
            )
        return made

    def scale(self, use: Use) -> str:
        """The scale of a score column, or of the row."""
        if use.scale is not None:
            return use.scale
        cell, column = self.raw("score.scale")
        said = "" if cell is None else self._said("score.scale", cell) or text_of(cell).strip()
        if said not in SCALES:
            raise BadField(
                column.header if column else use.header,
                f"{shown(said)} is not one of {', '.join(SCALES[:5])} and so on; the mapping can say which it is:"
                f' [values."score.scale"].',
            )
        return said

    def score(self, use: Use, scale: str) -> str:
        """The value of a score column in the scale's own unit, or why it was not given; empty where there is none."""
        cell = self.at(use.header)
        if cell is None:
            return ""
        with _At(use):
            said = self._said("score.value", cell)
            if said is not None:
                cell = said
            if isinstance(cell, str) and cell in {*NotGiven, ""}:
                return cell
            units = ("cm",) if scale == VAS_CM else ("mm",) if scale == "vas" else ()
            highest = 10.0 if scale == VAS_CM else RANGES[scale][1]
            value = number_of(out_of(cell, highest), self._reading.mapping.decimals, units)
            if scale == VAS_CM:
                if not 0 <= float(value) <= highest:
                    raise BadCell(f"{cell_shown(cell)} is out of range: the scale runs from 0 to 10 cm.")
                return _times(value, 10)
            return value


def side_of(site: SiteText, column: str, usual: Callable[[str], tuple[Side, ...]]) -> str | None:
    """The side of a site: as the muscle's text says, else its column, else the only one the muscle has.

    Raises ``BadCell`` where text and column differ.
    """
    if site.side and column and site.side != column:
        raise BadCell(f"The muscle says {site.side}, the column of the side says {column}.")
    sides = usual(site.muscle)
    return site.side or column or (str(sides[0]) if len(sides) == 1 else None)


def _times(number: str, factor: int) -> str:
    return number_text(float(Decimal(number) * factor))


class _At:
    """Gives a fault of a cell the column it stands in."""

    def __init__(self, use: Use | None) -> None:
        self._header = use.header if use else None

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, BadCell) and not isinstance(error, BadField):
            raise BadField(self._header, str(error)) from None
