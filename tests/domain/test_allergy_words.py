"""A recorded allergy is known whatever its case, its accents and the article written on to it."""

import pytest

from tpi_tracker.domain.allergy_words import begins, holds


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("lidocaine", "Lidocaine: rash"),
        ("lidocain", "Lidocaína, erupción"),
        ("lidocaín", "alergia a lidocaina"),
        ("ليدوكا", "حساسية من الليدوكايين"),
        ("ليدوكا", "حساسية لليدوكايين"),
        ("أميد", "مخدرات الأميد"),
        ("أميد", "الاميدات"),
    ],
)
def test_a_word_is_known_by_its_beginning(word: str, text: str) -> None:
    assert begins(word, text)


@pytest.mark.parametrize(
    ("word", "text"), [("procaine", "chloroprocaine"), ("amid", "ibuprofen, dynamid"), ("ليدوكا", "لاتكس")]
)
def test_the_middle_of_a_word_is_not_its_beginning(word: str, text: str) -> None:
    assert not begins(word, text)


def test_a_short_name_is_known_as_a_whole_word() -> None:
    assert begins("la", "LA: rash", True)
    assert not begins("la", "Latex", True)


def test_a_part_is_known_anywhere() -> None:
    assert holds("sulfit", "metabisulfito sódico")
    assert not holds("sulfit", "sulfonamide")
