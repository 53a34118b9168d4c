"""Which passwords are taken: 15 characters and more, anything in them, nothing that is guessed first."""

import runpy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.pace import within
from tpi_tracker.domain import passwords
from tpi_tracker.domain.passwords import LONGEST, SHORTEST, faults, folded, length
from tpi_tracker.services import password_rules

GOOD = [
    "correct horse battery",
    "a long enough password",
    "correct horse ümlaut",
    "žluťoučký kůň úpěl",
    "the needle was in the hay",
    "9fK2xQ7mZp4Wv8Rt",
    "痛みのない一日を毎日すごしたいです",
    "never more than forty",
    "1234 horses in 5678 towns",
]

WEAK = {
    "aaaaaaaaaaaaaaaaaaaa": "over and over",
    "               ": "over and over",
    "abcabcabcabcabcabc": "over and over",
    "passwordpassword": "over and over",
    "Horse Horse Horse H": "over and over",
    "1234512345123451": "over and over",
    "1234567890123456": "order of the keyboard",
    "qwertyuiopasdfghjkl": "order of the keyboard",
    "abcdefghijklmnopqrstuvwxyz": "order of the keyboard",
    "0987654321qwerty": "order of the keyboard",
    "1qaz2wsx3edc4rfv5tgb": "order of the keyboard",
    "The quick brown fox": "guessed first",
    "password12345678": "guessed first",
    "P-a-s-s-w-o-r-d 1234567": "guessed first",
    "LetMeInPassword": "guessed first",
    "This is my password!": "guessed first",
    "AdminAdministrator2026": "guessed first",
    "Riverside Pain Clinic": "little more than the name",
    "riverside-ada-berg-2026": "little more than the name",
    "hospital password doctor": "little more than the name",
    "TPI Tracker Riverside": "little more than the name",
    "Dr Ada Berg Ada Berg 1": "little more than the name",
}
NAMES = ("Riverside Pain Clinic", "Dr Ada Berg")


@pytest.mark.parametrize("password", GOOD)
def test_a_sentence_or_a_random_word_is_taken(password: str) -> None:
    assert password_rules.faults(password, *NAMES) == []


@pytest.mark.parametrize("password", sorted(WEAK))
def test_what_is_guessed_first_is_refused_with_the_reason(password: str) -> None:
    (sentence,) = password_rules.faults(password, *NAMES)
    assert WEAK[password] in sentence


def test_the_length_is_said() -> None:
    assert faults("14 characters.") == ["A password has at least 15 characters; this one has 14."]
    assert faults("15 characters..") == []
    assert faults("never alike " * 22) == ["A password has at most 256 characters; this one has 264."]


def test_characters_are_counted_as_code_points_after_nfkc() -> None:
    assert length("e\u0301" * 15) == 15  # written as two code points, one after normalisation
    assert length("\N{OK HAND SIGN}") == 1
    assert length("\N{LATIN SMALL LIGATURE FFI}") == 3


def test_the_longest_that_is_allowed_is_looked_at_in_no_time() -> None:
    hardest = "abc1" * 63 + "abcd"
    with within(0.5):
        password_rules.faults(hardest, *NAMES)
        password_rules.faults(("qwe" * 90)[:250] + "%&/()=", *NAMES)


def test_the_list_is_ours_and_long_enough() -> None:
    common = password_rules._common()
    assert 3000 < len(common) < 6000
    assert all(entry == folded(entry) and entry for entry in common)


def test_the_list_in_the_resources_is_what_its_program_makes() -> None:
    made = runpy.run_path(str(Path(__file__).resolve().parents[2] / "packaging" / "common_passwords.py"))
    assert frozenset(made["compiled"]()) == password_rules._common()


@given(st.text(max_size=300))
def test_there_is_an_answer_to_everything_that_can_be_typed(text: str) -> None:
    found = password_rules.faults(text, *NAMES)
    assert all(sentence.endswith(".") for sentence in found)
    if not SHORTEST <= length(text) <= LONGEST:
        assert len(found) == 1


@pytest.mark.parametrize("letters", ["bdhkmqvx", "BDHKMQVX", "13579246", "!?;:+*&%"])
def test_no_kind_of_character_is_asked_for(letters: str) -> None:
    """One kind alone is enough where its order is nobody's."""
    assert faults(letters + letters[::-2] + letters[1::3]) == []


def test_a_name_inside_a_longer_sentence_is_fine() -> None:
    assert password_rules.faults("Ada walked home through the rain", *NAMES) == []


def test_short_names_take_nothing_away() -> None:
    assert faults("we met on a boat in may", names=("we", "a", "")) == []


def test_normalising_does_not_change_the_answer() -> None:
    for password in GOOD:
        assert faults(passwords.normal(password)) == faults(password)
