"""What is fixed in each language: plural categories, figures, dates, lists, and which one suits a person's system."""

from collections.abc import Iterator
from datetime import date

import pytest

from tpi_tracker import tongue
from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.render.wording import count_words, date_words, day_words, number, pct, say, tenth, word
from tpi_tracker.tongue import TONGUES


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    tongue.speak("en")


@pytest.mark.parametrize(
    ("code", "categories"),
    [
        ("en", {0: "other", 1: "one", 2: "other", 1.5: "other"}),
        ("de", {0: "other", 1: "one", 2: "other"}),
        ("es", {0: "other", 1: "one", 2: "other"}),
        ("fr", {0: "one", 1: "one", 1.5: "one", 2: "other"}),
        (
            "ar",
            {
                0: "zero",
                1: "one",
                2: "two",
                3: "few",
                10: "few",
                11: "many",
                99: "many",
                100: "other",
                102: "other",
                103: "few",
                110: "few",
                111: "many",
                1.5: "other",
            },
        ),
    ],
)
def test_a_count_chooses_its_plural_category(code: str, categories: dict[float, str]) -> None:
    assert {count: TONGUES[code].plural(count) for count in categories} == categories


def test_numbers_are_written_in_the_signs_of_the_language_and_in_western_figures() -> None:
    said = {
        code: (number(-6.5, code), pct(57, code), count_words(1234567, code), tenth(6.25, code)) for code in TONGUES
    }
    assert said["en"] == ("\u22126.5", "57\u00a0%", "1,234,567", "6.3")
    assert said["en_US"] == ("\u22126.5", "57%", "1,234,567", "6.3")
    assert said["de"] == ("\u22126,5", "57\u00a0%", "1.234.567", "6,3")
    assert said["es"] == ("\u22126,5", "57\u00a0%", "1\u00a0234\u00a0567", "6,3")
    assert said["fr"] == said["es"]
    assert said["ar"] == ("\u2066\u22126.5\u2069", "\u206657%\u2069", "1,234,567", "6.3")
    assert not [sign for words in said["ar"] for sign in words if "\u0660" <= sign <= "\u0669"]


def test_a_date_names_its_month_in_every_language() -> None:
    day = date(2026, 3, 7)
    assert {code: date_words(day, code) for code in TONGUES} == {
        "en": "07-Mar-2026",
        "en_US": "07-Mar-2026",
        "de": "07-Mär-2026",
        "es": "07-mar-2026",
        "fr": "07-mars-2026",
        "ar": "07\u00a0مارس\u00a02026",
    }
    assert day_words(day, "fr") == "07-mars"


def test_the_language_that_is_on_holds_where_none_is_named() -> None:
    assert number(6.5) == "6.5"
    tongue.speak("de")
    assert number(6.5) == "6,5"
    assert number(6.5, "en") == "6.5"
    assert date_words(date(2026, 5, 7)) == "07-Mai-2026"


def test_months_are_told_apart_by_what_is_typed() -> None:
    for each in TONGUES.values():
        names = [[*name.split(), short] for name, short in zip(each.month_names, each.months, strict=True)]
        assert len(each.months) == len(each.month_names) == 12
        taken: dict[str, int] = {}
        for place, month in enumerate(names):
            for name in month:
                assert taken.setdefault(name.casefold(), place) == place


@pytest.mark.parametrize(
    ("wishes", "code"),
    [
        (["de-AT", "en"], "de"),
        (["de_CH.UTF-8"], "de"),
        (["ar-Arab-EG"], "ar"),
        (["en-US"], "en_US"),
        (["en_GB"], "en"),
        (["en-AU"], "en"),
        (["ja-JP", "fr-CA"], "fr"),
        (["ja-JP"], "en"),
        ([], "en"),
        (["C"], "en"),
    ],
)
def test_the_system_s_wishes_choose_a_language(wishes: list[str], code: str) -> None:
    assert tongue.best(wishes) == code


def test_a_language_the_program_does_not_speak_is_refused() -> None:
    with pytest.raises(KeyError):
        tongue.speak("tlh")
    assert tongue.spoken().code == "en"


def test_what_a_language_does_not_hold_is_said_in_english() -> None:
    assert word("verdict", "none", "en_US") == "No relief"
    assert say(Sentence("timeline.when.days", {"count": 3}), "en_US") == "3 days"


def test_a_text_of_another_direction_is_isolated() -> None:
    assert tongue.isolated("Anna") == "Anna"
    assert tongue.isolated("ليلى") == "\u2068ليلى\u2069"
    tongue.speak("ar")
    assert tongue.isolated("Anna") == "\u2068Anna\u2069"
    assert tongue.isolated("") == ""
