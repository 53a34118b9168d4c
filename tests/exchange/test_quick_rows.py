"""Rows read the quick way: the same records as by looking at each cell, and nothing taken that would be refused."""

import random
from zoneinfo import ZoneInfo

import pytest

from tpi_tracker.exchange import quick_rows
from tpi_tracker.exchange.layout import FILES, FLAGS, Column, FileLayout, Kind
from tpi_tracker.exchange.quick_rows import QuickRows
from tpi_tracker.exchange.reading import RowReader

BERLIN = ZoneInfo("Europe/Berlin")
CLINICAL = [layout for layout in FILES if layout is not FLAGS]
CELLS = {
    Kind.TEXT: ["S1", "nrs", "vas", "pgic", "O'Brien", "'=1+1", "Ł\u200bó", "two\nlines", "a\r\nb", "  "],
    Kind.NUMBER: ["1", "0.5", " 2 ", "1e3"],
    Kind.WHOLE: ["1", "3", "2.0"],
    Kind.DATE: ["2026-05-04", " 1970-01-01"],
    Kind.INSTANT: ["2026-05-04T10:00", "2026-10-25T02:30", "2026-05-04 10:00:00.5+05:45", "1890-01-01T00:00:00Z"],
    Kind.YES_NO: ["yes", "no"],
    Kind.SCORE: ["3", "7.5", "refused", "not_asked"],
}
BROKEN = [
    "",
    "x" * 201,
    "\0",
    "a\ud800",
    "1e999",
    "-1",
    "1,5",
    "2026-02-30",
    "2026-05-04T25:00",
    "9999-12-31T23:59",
    "oui",
]


def cell_of(column: Column, chance: random.Random, broken: float) -> str:
    if chance.random() < broken:
        return chance.choice(BROKEN)
    if not column.required and chance.random() < 0.4:
        return ""
    if column.codes is not None:
        return str(chance.choice(list(column.codes)).value)
    if column.name == "sha256":
        return chance.choice("0123456789abcdef") * 64
    return chance.choice(CELLS[column.kind])


@pytest.mark.parametrize("layout", CLINICAL, ids=lambda layout: layout.title)
def test_the_quick_way_gives_what_looking_at_each_cell_gives(layout: FileLayout) -> None:
    chance = random.Random(layout.name)
    taken = refused = 0
    for header in (layout.columns, layout.own, [*reversed(layout.columns), Column("not ours", Kind.TEXT)]):
        rows = RowReader(layout, tuple(column.name for column in header), BERLIN)
        quick = QuickRows(layout, tuple(column.name for column in header), BERLIN)
        for number in range(600):
            broken = (0.0, 0.02, 0.2)[number % 3]
            cells = [cell_of(column, chance, broken) for column in header]
            if number % 50 == 0:
                cells = cells[:-1]
            found, looked_at = quick.record(cells), rows.looked_at(number, cells)
            if found is None:
                assert looked_at.record is None, (cells, "the quick way takes every row that is right")
                refused += 1
            else:
                assert looked_at.refusals == []
                assert found == looked_at.record
                assert list(found.__dict__.items()) == list(looked_at.record.__dict__.items())
                assert repr(found.__dict__) == repr(looked_at.record.__dict__), "of the same types, offsets as given"
                assert rows.read(number, cells) == looked_at
                taken += 1
    assert taken > 200
    assert refused > 200


def test_few_cells_are_kept_however_many_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick_rows, "MOST_CELLS", 10)
    layout = next(layout for layout in FILES if layout.name == "scores.csv")
    header = ("problem_id", "taken_at", "scale", "value", "session_id")
    quick, rows = QuickRows(layout, header, BERLIN), RowReader(layout, header, BERLIN)
    for number in range(100):
        cells = [f"P{number % 30}", f"2026-05-04T10:{number % 60:02}", "nrs", str(number % 11), ""]
        assert quick.record(cells) == rows.looked_at(number, cells).record
    assert max(map(len, quick._cells)) <= 11
