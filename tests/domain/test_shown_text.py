"""What a text looks like where it is shown: nothing in it steers what stands around it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.text import clean_text, marked, shown_name, visible

OVERRIDE, ISOLATE = "\u202e", "\u2066"


@pytest.mark.parametrize("code", [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
def test_a_character_that_turns_the_direction_gets_a_mark(code):
    assert marked(f"Nov{chr(code)}ak") == f"Nov⟨U+{code:04X}⟩ak"


def test_what_belongs_to_a_script_stays():
    for text in ("Dvořák", "שרה", "فاطمة", "می\u200cخواهم", "👩\u200d⚕️", "e\u0301", "a\nb"):
        assert marked(text) == text


def test_a_name_that_would_read_backwards_is_seen_and_kept():
    patient = Patient.checked(
        {"patient_no": "1", "family_name": f"{OVERRIDE}kavoN", "given_name": "Jan", "birth_date": date(1970, 1, 1)}
    )
    assert patient.family_name == f"{OVERRIDE}kavoN"
    assert patient.shown_name == "⟨U+202E⟩KAVON, Jan" == shown_name(f"{OVERRIDE}kavoN", "Jan")


def test_a_sentence_quotes_on_one_line_and_steers_no_terminal():
    assert visible("a\tb\n c\x1b[2J\udcff") == "a b c⟨U+001B⟩[2J⟨U+DCFF⟩"


@given(st.text())
def test_what_is_visible_is_printable_and_can_be_written(text):
    shown = visible(text)
    assert shown.isprintable()
    assert shown.encode("utf-8").decode("utf-8") == shown


def kept_or_refused(text):
    try:
        return clean_text(text), ""
    except ValueError as error:
        return None, str(error)


@given(st.text(st.characters() | st.sampled_from("\0\x1b\ud800\u202e\r\n\t")))
def test_a_text_is_kept_exactly_or_refused_with_a_reason(text):
    kept, said = kept_or_refused(text)
    if kept is None:
        assert said.endswith("cannot be stored.")
    else:
        assert kept == text.replace("\r\n", "\n")
        assert kept.encode("utf-8").decode("utf-8") == kept
        assert "\0" not in kept
