"""What a record holds as a code is told in words, in the language that is on; so is the name of every field."""

from collections.abc import Iterator
from enum import Enum
from typing import Any, get_args

import pytest
from PySide6.QtWidgets import QApplication

from tpi_tracker.domain import codes
from tpi_tracker.domain.record import Record
from tpi_tracker.store import tables
from tpi_tracker.ui import speaking
from tpi_tracker.ui.code_words import code_words
from tpi_tracker.ui.dialogs.field_words import KEYS, field_words, value_words

SAME_WORD = {("technique", "dry_needling"), ("guidance", "palpation")}
"""German as in English."""


def _kinds(of: type[Record] = Record) -> Iterator[type[Record]]:
    """Of the program: other tests have records of their own."""
    for kind in of.__subclasses__():
        if kind.__module__.startswith("tpi_tracker."):
            yield kind
        yield from _kinds(kind)


def _coded() -> set[tuple[str, type[Enum]]]:
    """Every field of a record that holds a code, with its codes."""
    found = set()
    for kind in _kinds():
        for name, field in kind.model_fields.items():
            for held in (field.annotation, *get_args(field.annotation)):
                if isinstance(held, type) and issubclass(held, Enum):
                    found.add((name, held))
    return found


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speaking.speak(qapp, "de")
    yield
    speaking.speak(qapp, "en")


def test_every_code_of_every_record_is_told_in_words(german: None) -> None:
    assert len(_coded()) >= 20
    bare = [
        f"{name}: {code.value}"
        for name, held in _coded()
        for code in held
        if code_words(name, code.value) in {None, code.value, code.value.replace("_", " ")}
        and (name, code.value) not in SAME_WORD
    ]
    assert bare == []


def test_every_field_of_every_record_has_a_name_in_the_language(german: None) -> None:
    german_words = {name: field_words(name) for name in _fields()}
    english = {"Name", "Region", "Position", "Version", "Status", "Text", "Diabetes", "ICD-10", "GTIN"}
    bare = [
        name
        for name, words in german_words.items()
        if words == name.replace("_", " ").capitalize() and words not in english
    ]
    assert bare == []
    assert field_words("never_heard_of") == "Never heard of"


def _fields() -> set[str]:
    assert tables is not None, "all records are known once the tables are"
    return {name for kind in _kinds() for name in kind.model_fields} - KEYS


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("muscle", "levator_scapulae", "Levator scapulae"),
        ("scale", "nrs", "NRS"),
        ("source", codes.Source.SELF, "selbst"),
        ("source", "si_joint", "Sakroiliakalgelenk"),
        ("result", "no_answer", "keine Antwort"),
        ("note", "no_answer", "no_answer"),
        ("measure", None, "nicht erfasst"),
    ],
)
def test_a_code_in_german_and_what_is_none(german: None, field: str, value: Any, words: str) -> None:
    assert words in value_words(field, value)


def test_an_unknown_code_is_told_as_it_is() -> None:
    assert code_words("muscle", "never_heard_of") is None
    assert value_words("muscle", "never_heard_of") == "never_heard_of"
