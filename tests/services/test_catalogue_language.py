"""The catalogue in another language: looked up by the English, with the English behind it until it was reviewed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tpi_tracker import tongue
from tpi_tracker.domain import muscle_names
from tpi_tracker.services import catalogue, catalogue_files, catalogue_language
from tpi_tracker.services.catalogue_language import in_language

MUSCLES = {
    "sources": {"W": "A source"},
    "muscle": [
        {
            "key": "upper_trapezius",
            "name": "Upper trapezius",
            "short": "upper trapezius",
            "abbreviations": ["utrap"],
            "parts": ["sternal head"],
            "referral": "Back and side\nof the neck",
            "roots": "C3-C4",
            "mimics": ["C3-C4 facet joints"],
        }
    ],
}
LIST = """
reviewed = {reviewed}
"Upper trapezius" = "Oberer Trapezius"
"Back and side of the neck" = "Rücken und Seite des Halses"
"sternal head" = "sternaler Kopf"
"A source" = "Eine Quelle"
"C3-C4" = "nie"
"C3-C4 facet joints" = ""
"amide" = "Amid"
"""


@pytest.fixture
def lists(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    def there(*parts: str) -> Path:
        found = tmp_path.joinpath(*parts[1:])
        if not found.exists():
            raise FileNotFoundError(found)
        return found

    (tmp_path / "de").mkdir()
    monkeypatch.setattr(catalogue_language, "resource", there)
    catalogue_language._list.cache_clear()
    tongue.speak("de")
    yield tmp_path / "de"
    tongue.speak("en")
    catalogue_language._list.cache_clear()
    catalogue_files.take(())


def _write(folder: Path, *, reviewed: str = "false", name: str = "muscles") -> None:
    (folder / f"{name}.toml").write_text(LIST.replace("{reviewed}", reviewed), encoding="utf-8")


def test_names_are_translated_and_what_tells_more_carries_the_english_until_it_was_reviewed(lists: Path) -> None:
    _write(lists)
    row = in_language("muscles", MUSCLES)["muscle"][0]
    assert row["name"] == "Oberer Trapezius"
    assert row["parts"] == ["sternaler Kopf"]
    assert row["referral"] == "Rücken und Seite des Halses [\u2068Back and side of the neck\u2069]"
    assert row["roots"] == "C3-C4"
    assert row["mimics"] == ["C3-C4 facet joints"]
    assert in_language("muscles", MUSCLES)["sources"] == {"W": "A source"}
    assert MUSCLES["muscle"][0]["name"] == "Upper trapezius"  # type: ignore[index]  # a table of its own


def test_a_reviewed_file_stands_alone(lists: Path) -> None:
    _write(lists, reviewed="true")
    assert in_language("muscles", MUSCLES)["muscle"][0]["referral"] == "Rücken und Seite des Halses"


def test_a_language_without_lists_and_english_are_shown_as_shipped(lists: Path) -> None:
    assert in_language("muscles", MUSCLES) == MUSCLES
    tongue.speak("en")
    _write(lists)
    catalogue_language._list.cache_clear()
    assert in_language("muscles", MUSCLES) is MUSCLES


def test_a_muscle_is_found_by_its_name_in_the_language_and_in_english(lists: Path) -> None:
    _write(lists)
    catalogue_files.take(())
    known = catalogue.muscles()
    for typed in ("Oberer Trapezius", "upper trapezius", "utrap", "upper tr", "l upper trap"):
        assert muscle_names.find(typed, known)[0].muscle.key == "upper_trapezius", typed
    found = muscle_names.exact("Upper trapezius", known)
    assert found is not None
    assert found.key == "upper_trapezius"


def test_a_change_of_the_language_makes_the_catalogue_anew(lists: Path) -> None:
    _write(lists)
    catalogue_files.take(())
    named = {}
    for code in ("de", "en", "de"):
        tongue.speak(code)
        muscle = catalogue.muscle("upper_trapezius")
        assert muscle is not None
        named.setdefault(code, set()).add(muscle.name)
    assert named == {"de": {"Oberer Trapezius"}, "en": {"Upper trapezius"}}


def test_an_allergy_is_known_by_the_words_of_every_language_whichever_is_on(lists: Path) -> None:
    """A record does not say in which language it was written."""
    _write(lists, name="safety")
    tongue.speak("en")
    catalogue_files.take(())
    amide = next(group for group in catalogue.safety_rule().groups if group.key == "amide")
    assert {"amide", "amid"} <= set(amide.words)
