"""What the services told in English is shown in the language that is on: by the sentence, its pattern, its pieces."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tpi_tracker import tongue
from tpi_tracker.render import told
from tpi_tracker.render.told import told_words

LIST = """
"The disk is full." = "Die Platte ist voll."
"Free some space." = "Schaffen Sie Platz."
"{given} is not {whole}." = "{whole} erwartet, nicht {given}."
"{what} on {day} is in the future." = "{what} am {day} liegt in der Zukunft."
"The session" = "Die Sitzung"
"a whole number" = "eine ganze Zahl"
"a whole number from {low} to {high}" = "eine ganze Zahl von {low} bis {high}"
"The file {name} is empty." = ""
"{a} or {b}" = "{a} oder {b}"
"""


@pytest.fixture(autouse=True)
def german(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    (tmp_path / "told").mkdir()
    (tmp_path / "told" / "de.toml").write_text(LIST, encoding="utf-8")
    monkeypatch.setattr(told, "resource", lambda *parts: _there(tmp_path.joinpath(*parts[1:])))
    told._lists.cache_clear()
    tongue.speak("de")
    yield
    tongue.speak("en")
    told._lists.cache_clear()


def _there(path: Path) -> Path:
    if not path.exists():
        raise FileNotFoundError(path)
    return path


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The disk is full.", "Die Platte ist voll."),
        ("The disk is full. Free some space.", "Die Platte ist voll. Schaffen Sie Platz."),
        ('"abc" is not a whole number.', 'eine ganze Zahl erwartet, nicht "abc".'),
        ('"7.5" is not a whole number from 0 to 10.', 'eine ganze Zahl von 0 bis 10 erwartet, nicht "7.5".'),
        ("The session on 07-Mar-2027 is in the future.", "Die Sitzung am 07-Mär-2027 liegt in der Zukunft."),
        ("The file x.csv is empty.", "The file x.csv is empty."),
        ("Nobody knows this sentence.", "Nobody knows this sentence."),
        ("Smith or Jones", "Smith or Jones"),
        ("", ""),
    ],
)
def test_a_sentence_is_said_in_the_language_or_as_it_was_told(sentence: str, said: str) -> None:
    assert told_words(sentence) == said


def test_a_value_with_braces_is_put_back_as_it_is() -> None:
    assert told_words('"{x}" is not a whole number.') == 'eine ganze Zahl erwartet, nicht "{x}".'


def test_english_is_left_as_it_is_and_a_language_without_a_list_too() -> None:
    assert told_words("The disk is full.", "en") == "The disk is full."
    assert told_words("The disk is full.", "fr") == "The disk is full."
