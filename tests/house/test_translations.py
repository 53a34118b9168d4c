"""Every language is whole: no unfinished text, every place of the English in its translation, keys and plural forms."""

import re
import string
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tpi_tracker.tongue import TONGUES

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
TRANSLATED = ("de", "es", "fr", "ar")
LEFT = dict.fromkeys(TRANSLATED, 40)
"""How many texts of the window and the lists may be left untranslated while they are written; 0 for a release."""
CATEGORIES = {"ar": {"one", "two", "few", "many", "other"}}


@pytest.fixture(scope="module", autouse=True)
def packaging() -> Iterator[None]:
    sys.path.insert(0, str(ROOT / "packaging"))
    yield
    sys.path.remove(str(ROOT / "packaging"))


def _places(text: str) -> Counter[str]:
    """The places of a text, such as ``{count}`` or ``{day:date}``."""
    try:
        found = [f"{name}:{how}" for _, name, how, _ in string.Formatter().parse(text) if name is not None]
    except ValueError:
        return Counter(re.findall(r"\{\w*\}", text))
    return Counter(found)


def _strings(table: Mapping[str, Any], path: str = "") -> dict[str, str | Mapping[str, str]]:
    """Dotted key to text, or to the forms of a text that has plural forms."""
    found: dict[str, str | Mapping[str, str]] = {}
    for key, value in table.items():
        at = f"{path}.{key}" if path else key
        if isinstance(value, Mapping) and not ({"one", "other"} <= value.keys() and not path.startswith("word")):
            found |= _strings(value, at)
        elif isinstance(value, list):
            found |= {f"{at}.{place}": item for place, item in enumerate(value)}
        else:
            found[at] = value
    return found


def _file(name: str) -> dict[str, str | Mapping[str, str]]:
    return _strings(tomllib.loads((I18N / f"{name}.toml").read_text(encoding="utf-8")))


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_more_is_unfinished_than_is_known(language: str) -> None:
    import text_lists
    import translations

    kept = translations.read(translations.target(language)).values()
    left = sum(not each.finished or not all(each.forms) for each in kept) + text_lists.left(language)[0]
    assert left <= LEFT[language], f"{left} texts are not translated; python3 packaging/translations.py --left"


@pytest.mark.parametrize("language", [*TRANSLATED, "en_US"])
def test_every_place_of_a_text_of_the_window_stands_in_its_translation(language: str) -> None:
    import translations

    wrong = []
    for text, kept in translations.read(translations.target(language)).items():
        wanted = _places(text.source)
        for form in kept.forms if kept.finished else ():
            given = _places(form)
            may_lack = 1 if text.plural else 0  # "a day" for one, "two days" as one word
            if given - wanted or (wanted - given).total() > may_lack:
                wrong.append(f"{text.context}: {text.source!r} -> {form!r}")
    assert wrong == []


@pytest.mark.parametrize("language", [*TRANSLATED, "en_US"])
def test_every_place_of_what_is_told_stands_in_its_translation(language: str) -> None:
    path = I18N / "told" / f"{language}.toml"
    if language == "en_US" and not path.exists():
        return
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    wrong = [text for text, said in content.items() if said and set(_places(text)) != set(_places(said))]
    assert wrong == []


@pytest.mark.parametrize("name", ["", "-paper"])
@pytest.mark.parametrize("language", TRANSLATED)
def test_sentences_have_the_keys_the_places_and_the_plural_forms_of_the_language(language: str, name: str) -> None:
    english, said = _file(f"en{name}"), _file(f"{language}{name}")
    assert sorted(english.keys() - said.keys()) == []
    assert sorted(said.keys() - english.keys()) == []
    wrong = []
    for key, text in english.items():
        other = said[key]
        if isinstance(text, str) or isinstance(other, str):
            if not (isinstance(text, str) and isinstance(other, str)) or set(_places(text)) != set(_places(other)):
                wrong.append(key)
            continue
        wanted = set(_places(text["other"]))
        needed = CATEGORIES.get(language, {"one", "other"})
        if not needed <= other.keys() or set(_places(other["other"])) != wanted:
            wrong.append(key)
        wrong += [f"{key}.{form}" for form, given in other.items() if set(_places(given)) - wanted]
    assert wrong == []


@pytest.mark.parametrize("name", ["", "-paper"])
def test_american_english_holds_only_what_it_writes_differently(name: str) -> None:
    path = I18N / f"en_US{name}.toml"
    if path.exists():
        english, said = _file(f"en{name}"), _file(f"en_US{name}")
        assert said.keys() <= english.keys()
        assert [key for key, text in said.items() if text == english[key]] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_file_of_the_catalogue_says_whether_it_was_reviewed(language: str) -> None:
    files = sorted((ROOT / "resources" / "catalogue").glob("*.toml"))
    for file in files:
        content = tomllib.loads((file.parent / language / file.name).read_text(encoding="utf-8"))
        assert isinstance(content["reviewed"], bool), file.name


@pytest.mark.parametrize("language", TRANSLATED)
def test_figures_are_western(language: str) -> None:
    said = "".join(path.read_text(encoding="utf-8") for path in sorted(I18N.rglob(f"*{language}*")) if path.is_file())
    said += "".join(
        path.read_text(encoding="utf-8") for path in sorted((ROOT / "resources/catalogue" / language).glob("*.toml"))
    )
    assert not re.findall(r"[\u0660-\u0669\u06f0-\u06f9]", said)
    assert TONGUES[language].months
