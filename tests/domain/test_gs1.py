"""Codes of vials: what is on real ones is read, what is not a code is told with its place."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.gs1 import GS, SYMBOLOGIES, Scanned, Unreadable, check_digit, looks_like, parse

TODAY = date(2026, 11, 26)
GTIN = "09506000134352"
"""From the GS1 General Specifications' own examples."""


@pytest.mark.parametrize(
    "text",
    [
        f"01{GTIN}1727083110LD2291{GS}21A7",
        f"]d201{GTIN}1727083110LD2291{GS}21A7",
        f"]C1{GS}10LD2291{GS}21A7{GS}01{GTIN}17270831",
        f"(01){GTIN}(17)270831(10)LD2291(21)A7",
        f"01{GTIN}1727083110LD2291\u241d21A7\r\n",
        f"01{GTIN}1727080010LD2291<GS>21A7",
        f"01{GTIN}11250101172708313012{GS}10LD2291{GS}21A7",
    ],
)
def test_a_vials_code_is_read_however_the_scanner_types_it(text: str) -> None:
    assert parse(text, TODAY) == Scanned(GTIN, "LD2291", date(2027, 8, 31), "A7")


def test_day_nought_is_the_last_of_its_month() -> None:
    assert parse("17280200", TODAY).expiry == date(2028, 2, 29)


def test_a_year_of_two_digits_is_the_near_one() -> None:
    expiries = [parse(f"17{year}0101", TODAY).expiry for year in ("76", "77", "99", "00", "26")]
    assert [day.year for day in expiries if day is not None] == [2076, 1977, 1999, 2000, 2026]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "There is no code to read."),
        ("LD2291", '"LD" at character 1 is no identifier known here.'),
        ("(99x)1", '"(99x)1" at character 1 is no identifier known here.'),
        (f"01{GTIN[:-1]}3", "misread: its last digit would be 2"),
        ("0195060001", "The product number at character 3 has 8 of 14 digits."),
        (f"01{GTIN[:-2]}X2", "is not 14 digits"),
        ("17271331", "The expiry 271331 at character 3 is no date."),
        ("17270231", "that month has 28 days"),
        ("17270", "The expiry at character 3 has 3 of 6 digits."),
        (f"17270831{GS}77", '"77" at character 10 is no identifier known here.'),
        ("10ABC\u00e9", '"\u00e9" at character 6 cannot stand in the lot.'),
        ("10" + "A" * 21, "a separator may be missing"),
        (f"10{GS}17270831", "The lot at character 3 is empty."),
        (f"10A{GS}10B", "The code gives a second lot at character 7."),
        ("3012", "neither product, lot, expiry nor serial number"),
        ("9" * 10_000_000, "The code has 10,000,000 characters"),
    ],
)
def test_what_is_no_code_is_told_with_its_place(text: str, said: str) -> None:
    with pytest.raises(Unreadable) as refused:
        parse(text, TODAY)
    assert said in str(refused.value)


def test_a_lot_that_is_typed_is_not_taken_for_a_code() -> None:
    assert not any(looks_like(text) for text in ("LD2291", "01234", "0123456789012345", "17270831", "(B) 12", ""))
    assert all(looks_like(text) for text in (f"01{GTIN}", f"]C1{GTIN}", f"(01){GTIN}", f"10LD{GS}17270831"))


WRITABLE = "!\"%&'*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
texts = st.text(WRITABLE, min_size=1, max_size=20).filter(lambda text: "<GS>" not in text)
gtins = st.text("0123456789", min_size=13, max_size=13).map(lambda digits: digits + str(check_digit(digits)))
days = st.dates(TODAY - timedelta(days=365 * 40), TODAY + timedelta(days=365 * 40))
elements = st.permutations(["01", "10", "17", "21"])


@given(gtins, texts, days, texts, elements, st.sampled_from(["", *SYMBOLOGIES]), st.booleans())
def test_what_is_written_is_read(
    gtin: str, lot: str, expiry: date, serial: str, order: list[str], symbology: str, bracketed: bool
) -> None:
    values = {"01": gtin, "10": lot, "17": f"{expiry:%y%m%d}", "21": serial}
    if bracketed:
        text = "".join(f"({identifier}){values[identifier]}" for identifier in order)
    else:
        text = "".join(identifier + values[identifier] + GS * (identifier in {"10", "21"}) for identifier in order)
    assert parse(symbology + text, TODAY) == Scanned(gtin, lot, expiry, serial)


@given(gtins, st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_of_the_product_is_noticed(gtin: str, place: int, more: int) -> None:
    wrong = gtin[:place] + str((int(gtin[place]) + more) % 10) + gtin[place + 1 :]
    with pytest.raises(Unreadable, match="misread"):
        parse(f"01{wrong}", TODAY)


@given(st.text(max_size=60) | st.text(f"0172{GS}()]dC1A", max_size=60))
def test_any_text_is_read_or_refused_in_a_sentence(text: str) -> None:
    with suppress(Unreadable):
        read = parse(text, TODAY)
        assert read != Scanned()
    assert looks_like(text) or not text.startswith("]d2")
