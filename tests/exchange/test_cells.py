"""One cell there and back."""

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.codes import NotGiven
from tpi_tracker.domain.score import Score
from tpi_tracker.domain.session import Site
from tpi_tracker.exchange.cells import BadCell, guarded, number_text, reader, unguarded
from tpi_tracker.exchange.layout import FILES, Kind, layout_of

ZONE = ZoneInfo("Europe/Prague")


def column(record, name):
    return next(column for column in layout_of(record).columns if column.name == name)


def read(record, name, cell):
    return reader(column(record, name), ZONE)(cell)


@given(st.text())
def test_the_formula_guard_is_undone(text):
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx", "'=x", "''-x"])
def test_a_text_a_spreadsheet_would_run_gets_a_quote(text):
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["1-1", "'quoted'", "", "x=1", "'"])
def test_other_texts_stay(text):
    assert guarded(text) == text == unguarded(text)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_are_written_so_that_they_read_back(number):
    assert float(number_text(number)) == number


@pytest.mark.parametrize(("number", "text"), [(7.0, "7"), (7.5, "7.5"), (0.0, "0"), (-20.0, "-20"), (0.1, "0.1")])
def test_numbers_take_their_shortest_form(number, text):
    assert number_text(number) == text


@pytest.mark.parametrize("cell", ["seven", "7,5", "nan", "inf", "1_000", "٧", "0x7", "7 8", "--7"])
def test_what_is_no_number_is_refused(cell):
    with pytest.raises(BadCell):
        read(Site, "volume_ml", cell)


def test_a_comma_in_a_number_is_explained():
    with pytest.raises(BadCell, match="Decimals take a point"):
        read(Site, "volume_ml", "7,5")


def test_a_score_is_a_number_or_says_why_not():
    assert read(Score, "value", "0") == 0.0
    assert read(Score, "value", "refused") is NotGiven.REFUSED
    assert read(Score, "value", "not_asked") is NotGiven.NOT_ASKED
    with pytest.raises(BadCell, match="refused"):
        read(Score, "value", "none")


def test_an_instant_keeps_its_offset_and_takes_the_clinics_without_one():
    kept = read(Score, "taken_at", "2026-01-12T09:15:36-05:00")
    assert kept == datetime(2026, 1, 12, 9, 15, 36, tzinfo=timezone(timedelta(hours=-5)))
    assert kept.utcoffset() == timedelta(hours=-5)
    assert read(Score, "taken_at", "2026-07-12T09:15").utcoffset() == timedelta(hours=2)
    assert read(Score, "taken_at", "2026-01-12 09:15Z").utcoffset() == timedelta(0)


@pytest.mark.parametrize("cell", ["2026-13-01T09:00", "12.01.2026 09:00", "2026-01-12T25:00", "20260112T0900", "noon"])
def test_what_is_no_instant_is_refused(cell):
    with pytest.raises(BadCell, match="is not a time"):
        read(Score, "taken_at", cell)


def test_a_date_alone_is_no_instant():
    with pytest.raises(BadCell, match="no time of day"):
        read(Score, "taken_at", "2026-01-12")


def test_every_column_is_a_field_of_its_record():
    for layout in FILES:
        assert {column.name for column in layout.columns} <= set(layout.record.model_fields)
        assert all(column.kind in Kind for column in layout.columns)
