"""What the cells under the headers suggest for a mapping: orders of days, decimal signs, scales, words, muscles."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from tpi_tracker.domain.catalogue import Drug, Muscle
from tpi_tracker.domain.muscle_names import exact, folded, nearest, split_side
from tpi_tracker.domain.quick_line import understood
from tpi_tracker.exchange.cells import number_text
from tpi_tracker.exchange.header_words import is_missing, muscle_words, word_of
from tpi_tracker.exchange.layout import Kind
from tpi_tracker.exchange.loose_cells import DayEvidence
from tpi_tracker.exchange.mapped_cells import parts_of
from tpi_tracker.exchange.mapping import FIELDS, NAME, OPEN, VAS_CM
from tpi_tracker.exchange.mapping_text import Content
from tpi_tracker.exchange.sheets import Cell, Row, text_of

_SAMPLES: Final = 3
_MOST_TEXTS: Final = 500
"""Different texts of one column that are kept: more is no column of words."""
_NUMBERS: Final = {Kind.NUMBER, Kind.WHOLE, Kind.SCORE}
_DAYS: Final = {Kind.DATE, Kind.INSTANT}


@dataclass(slots=True)
class _Seen:
    """What one column holds."""

    samples: list[str] = field(default_factory=list)
    texts: dict[str, None] = field(default_factory=dict)
    days: DayEvidence = field(default_factory=DayEvidence)
    blanks: int = 0
    highest: float = 0.0
    numbers: int = 0
    over_ten: int = 0

    def add(self, cell: Cell) -> None:
        text = text_of(cell).strip()
        if not text:
            self.blanks += 1
            return
        if len(self.samples) < _SAMPLES:
            self.samples.append(text[:60])
        if not isinstance(cell, bool) and (isinstance(cell, int | float) or _is_number(text)):
            number = float(text.replace(",", "."))
            self.highest = max(number, self.highest)
            self.numbers += 1
            self.over_ten += number > 10
        if isinstance(cell, str) and len(self.texts) < _MOST_TEXTS:
            self.texts.setdefault(text[:200])
        self.days.add(cell)


class Columns:
    """The columns of a guess; told row by row what is in them."""

    def __init__(
        self,
        headers: list[str],
        columns: list[dict[str, Any]],
        muscles: Sequence[Muscle],
        drugs: Sequence[Drug],
        today: date,
    ) -> None:
        self._headers, self._columns, self._muscles, self._drugs, self._today = headers, columns, muscles, drugs, today
        self._seen = {header: _Seen() for header in headers}
        self._rows = 0
        self._visits: set[tuple[str, ...]] = set()
        self._met: set[int] = set()
        self._is_repeated = False
        named = {column["field"]: column["header"] for column in columns if column.get("field")}
        keys = ("patient.patient_no", "session.performed_at")
        self._keys = [headers.index(named[name]) for name in keys if named.get(name) in headers]

    @property
    def samples(self) -> dict[str, list[str]]:
        """The first texts under each header."""
        return {header: seen.samples for header, seen in self._seen.items()}

    def add(self, row: Row) -> None:
        self._rows += 1
        for place, header in enumerate(self._headers):
            self._seen[header].add(row[place] if place < len(row) else None)
        mark = hash(tuple(map(text_of, row)))
        if len(self._keys) == 2 and mark not in self._met:
            self._met.add(mark)
            visit = tuple(text_of(row[place]) if place < len(row) else "" for place in self._keys)
            self._is_repeated = self._is_repeated or (all(visit) and visit in self._visits)
            self._visits.add(visit)

    def tell(self, content: Content, notes: list[str]) -> None:
        """Writes what was seen into a mapping's content."""
        reading = content["reading"]
        missing: dict[str, None] = {}
        marks: dict[str, str] = {}
        orders: dict[str, str] = {}
        values: dict[str, dict[str, str]] = content.setdefault("values", {})
        muscles: dict[str, str] = content.setdefault("muscles", {})
        for column in self._columns:
            seen, name = self._seen.get(column["header"]), column.get("field") or ""
            if seen is None or name not in FIELDS:
                continue
            kind = FIELDS[name].kind
            if kind in _NUMBERS | _DAYS or kind in {Kind.CODE, Kind.YES_NO}:
                missing |= {text: None for text in seen.texts if is_missing(text)}
            texts = [text for text in seen.texts if text not in missing]
            if kind in _NUMBERS:
                marks |= {mark: text for text in texts for mark in ",." if mark in text and text[:1].isdigit()}
            if kind in _DAYS:
                self._days(column, seen, orders, notes)
            table = values.setdefault(name, {})
            for text in texts:
                said = self._word(name, kind, text)
                if said is not None:
                    table.setdefault(text, said)
            if name == "site.muscle":
                for text in texts:
                    self._muscle(text, muscles)
            if name == "score.value" and column.get("when"):
                self._scale(column, seen)
            if name == NAME and any("," not in text for text in texts):
                reading.setdefault("names", f"{OPEN} given first")
            is_gap = seen.blanks and seen.samples and name in {"patient.patient_no", NAME, "patient.family_name"}
            if is_gap and seen.blanks * 2 < self._rows * 2 - 1:
                column.setdefault("fill_down", True)
        if missing:
            reading.setdefault("missing", list(missing))
        if marks:
            said = "comma" if "," in marks else "point"
            reading.setdefault("decimals", said if len(marks) == 1 else f"{OPEN} {said}")
        self._orders(reading, orders)
        groups = {column.get("field", "").partition(".")[0] for column in self._columns}
        if self._is_repeated and "injectate" in groups:
            reading.setdefault("doses", f"{OPEN} per session")

    def _days(self, column: dict[str, Any], seen: _Seen, orders: dict[str, str], notes: list[str]) -> None:
        if seen.days.is_undecided:
            notes.append(seen.days.question(column["header"], self._today))
            orders[column["header"]] = OPEN
        elif seen.days.order is not None:
            orders[column["header"]] = seen.days.order.value

    def _orders(self, reading: dict[str, Any], orders: dict[str, str]) -> None:
        known = set(orders.values()) - {OPEN}
        if not orders or "dates" in reading:
            return
        if OPEN in orders.values():
            reading["dates"] = f"{OPEN} {next(iter(known), 'day first')}"
        elif len(known) == 1:
            reading["dates"] = known.pop()
        else:
            for column in self._columns:
                if column["header"] in orders:
                    column.setdefault("dates", orders[column["header"]])

    def _word(self, name: str, kind: Kind, text: str) -> str | None:
        """What a text of a column of words is; None where nothing needs to be said."""
        if name == "injectate.drug":
            return self._drug(text)
        if name == "score.scale":
            return _scale_word(text)
        if name == "score.value":
            found = word_of("score", text)
            return found[0] if found else None
        if kind is Kind.YES_NO:
            return _one(word_of("yes", text), text)
        codes = FIELDS[name].codes
        if kind is not Kind.CODE or codes is None or text in {str(code.value) for code in codes}:
            return None
        vocabulary = "side" if name.endswith(".side") else name
        return _one(word_of(vocabulary, text) if vocabulary in {"side", "patient.sex"} else [], text)

    def _muscle(self, text: str, muscles: dict[str, str]) -> None:
        """Proposes a muscle and side for each part of a cell, by what the quick line understands."""
        for part in parts_of(text):
            if part in muscles or len(muscles) >= _MOST_TEXTS:
                continue
            words = muscle_words(part)
            line = understood(words, self._muscles, ())
            if line.is_whole and len(line.sites) == 1:
                site = line.sites[0]
                times = f" x{site.points}" if site.points else ""
                muscles[part] = f"{site.muscle.key} {site.side}{times}"
                continue
            side, rest = split_side(words, self._muscles)
            sure = exact(words, self._muscles)
            near = sure or nearest(rest, self._muscles)
            said = "" if near is None else f"{near.key} {side}" if side else near.key
            muscles[part] = said if sure is not None and said else f"{OPEN} {said}".strip()

    def _drug(self, text: str) -> str | None:
        if any(text == drug.key for drug in self._drugs):
            return None
        line = understood(text, (), self._drugs)
        if line.is_whole:
            return "; ".join(_drug_words(drug.drug.key, drug.mg_ml) for drug in line.drugs)
        names = {folded(name): drug.key for drug in self._drugs for name in (drug.name, drug.key, *drug.abbreviations)}
        for word in folded(text).replace("+", " ").split():
            close = difflib.get_close_matches(word, names, 1, 0.75)
            if close:
                return f"{OPEN} {names[close[0]]}"
        return OPEN

    def _scale(self, column: dict[str, Any], seen: _Seen) -> None:
        """The scale of a column in wide form, where its header or its highest value decides it."""
        is_hundred = seen.over_ten * 4 > seen.numbers
        header = column["header"].casefold()
        scale = column.get("scale")
        if scale == "vas":
            if "cm" in header or ("mm" not in header and "100" not in header and seen.highest <= 10):
                column["scale"] = VAS_CM if "cm" in header else f"{OPEN} {VAS_CM}"
        elif scale is None or (scale in {"nrs", "faces"} and is_hundred):
            column["scale"] = f"{OPEN} {'vas' if is_hundred else 'nrs'}"


def _one(found: list[str], text: str) -> str | None:
    if found == [text]:
        return None
    return found[0] if len(found) == 1 else f"{OPEN} {found[0]}" if found else OPEN


def _scale_word(text: str) -> str | None:
    said = folded(text)
    if said in {"nrs", "vas", "faces"} and said == text:
        return None
    if "nrs" in said or "nprs" in said:
        return "nrs"
    if "vas" in said or "eva" in said:
        return "vas" if "mm" in said or "100" in said else VAS_CM if "cm" in said else f"{OPEN} vas"
    return OPEN


def _drug_words(key: str, mg_ml: float | None) -> str:
    return key if mg_ml is None else f"{key} {number_text(mg_ml)} mg/ml"


def _is_number(text: str) -> bool:
    return text.replace(",", ".", 1).replace(".", "", 1).isdecimal() and len(text) < 10
