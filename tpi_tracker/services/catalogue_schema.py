"""The one schema of the catalogue's files: what each may hold, and one sentence with file, line and key for a mistake.

The window's start only reads the files (:mod:`tpi_tracker.services.catalogue_files`); they are checked by the tests,
and whatever a clinic edits is checked here before it comes into force, the shipped file staying in force meanwhile.
A new file gets its model by one line in ``MODELS``.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from pydantic import ValidationError

from tpi_tracker.paths import resource
from tpi_tracker.services.catalogue_entry import Entry, Others, Wrong
from tpi_tracker.services.checklist_entries import ChecklistFile
from tpi_tracker.services.content_entries import FormularyFile, MusclesFile
from tpi_tracker.services.coverage_entries import CoverageFile
from tpi_tracker.services.instrument_entries import InstrumentsFile
from tpi_tracker.services.rule_entries import DoseFile, RulesFile
from tpi_tracker.services.safety_entries import SafetyFile, SteroidFile
from tpi_tracker.services.toml_lines import Path, TomlLines

MODELS: dict[str, type[Entry]] = {
    "muscles.toml": MusclesFile,
    "formulary.toml": FormularyFile,
    "dose.toml": DoseFile,
    "rules.toml": RulesFile,
    "checklist.toml": ChecklistFile,
    "coverage.toml": CoverageFile,
    "instruments.toml": InstrumentsFile,
    "safety.toml": SafetyFile,
    "steroid.toml": SteroidFile,
}
"""File name to the model of all of it."""

MISSING = "is missing"
_SYNTAX = re.compile(r"^(?P<what>.*?) \(at (?:line (?P<line>\d+), column \d+|end of document)\)$")
_LIMITS = {
    "greater_than": ("above", "gt"),
    "greater_than_equal": ("at least", "ge"),
    "less_than": ("below", "lt"),
    "less_than_equal": ("at most", "le"),
}
_TYPES = {
    "string_type": "must be a text in quotes",
    "float_type": "must be a number",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "list_type": "must be a list in square brackets",
    "date_type": "must be a date such as 2026-11-30",
    "dict_type": "must be a table",
    "model_type": "must be a table",
    "missing": MISSING,
    "extra_forbidden": "is not a field this file knows",
    "finite_number": "must be a number",
    "string_too_short": "must not be empty",
}
_FORMS = {
    r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$": "small letters, digits and _ after a first letter, such as upper_trapezius",
    r"^[^A-Z]+$": "in small letters, such as scm",
    r"^[A-Z][A-Z0-9]*$": "capital letters and digits after a first letter, such as W2",
    r"^[1-9][0-9]*$": "a whole number without a 0 before it, such as 6387",
    r"^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$": "an ICD-10 code with capital letters and a point, such as M79.18",
    r"^https://\S+$": "a web address that begins with https:// and holds no blank",
    r"^[a-z0-9_]+$": "small letters, digits and _ alone, such as several_days",
}
"""What a text must be, by the pattern that it does not match."""


class _File(Protocol):
    version: str

    def wrong(self, others: Others) -> Sequence[Wrong]: ...


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A catalogue file without a mistake: its content as ``tomllib`` reads it, and as checked entries."""

    file: str
    version: str
    content: Mapping[str, Any]
    entries: Entry


class CatalogueFault(ValueError):
    """The first mistake of a file. ``line`` counts from 1, ``entry`` is such as ``drug "bupivacaine"`` (or empty),
    ``field`` such as ``strengths: mg_ml`` (or empty), ``sentence`` says it all to whoever edits the file."""

    def __init__(self, file: str, line: int, entry: str, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.file, self.line, self.entry, self.field, self.sentence = file, line, entry, field, sentence


def check(file_name: str, text: str, *, others: Others | None = None) -> CheckedFile:
    """The content of a catalogue file, checked. Raises :class:`CatalogueFault`, and KeyError for an unknown file name.

    ``others`` gives the content in force of the files it refers to; without it these are the shipped ones.
    """
    model = MODELS[file_name]
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _syntax(file_name, text, str(error)) from None
    except RecursionError:
        raise CatalogueFault(file_name, 1, "", "", f"{file_name} is nested too deeply.") from None
    wrong = mistakes(file_name, content, others or _shipped)
    if wrong:
        raise _fault(file_name, text, content, wrong)
    checked: Any = model.model_validate(content)
    return CheckedFile(file_name, checked.version, content, checked)


def mistakes(file_name: str, content: Mapping[str, Any], others: Others) -> list[Wrong]:
    """All that is wrong with the content of a file: of types and ranges, or, where these are right, between entries."""
    try:
        checked: Any = MODELS[file_name].model_validate(content)
    except ValidationError as error:
        return [Wrong(tuple(e["loc"]), _what(e)) for e in error.errors(include_url=False)]
    return list(checked.wrong(others))


def _shipped(file_name: str) -> Mapping[str, Any]:
    return tomllib.loads(resource("catalogue", file_name).read_text(encoding="utf-8"))


def _syntax(file_name: str, text: str, said: str) -> CatalogueFault:
    found = _SYNTAX.match(said)
    line = int(found["line"]) if found and found["line"] else text.count("\n") + 1
    what = found["what"] if found else said
    sentence = f"{file_name}, line {line}: this is not TOML: {what[:1].lower()}{what[1:]}."
    return CatalogueFault(file_name, line, "", "", sentence)


def _fault(file_name: str, text: str, content: Mapping[str, Any], wrong: Sequence[Wrong]) -> CatalogueFault:
    """Of several the one that stands first in the file; a misspelt field before the one it leaves out."""
    places = TomlLines(text)

    def order(each: Wrong) -> tuple[int, bool, int]:
        return places.line(each.path[:2]), each.what == MISSING, places.line(each.path)

    first = min(wrong, key=order)
    line = places.line(first.path)
    entry, rest = _entry(content, first.path)
    names = [str(part) for part in rest if isinstance(part, str)]
    field = ": ".join(names)
    about = f"{entry}: " if entry else ""
    sentence = f"{file_name}, line {line}, {about}{field or 'it'} {first.what}."
    return CatalogueFault(file_name, line, entry, field, sentence)


def _entry(content: Mapping[str, Any], path: Path) -> tuple[str, Path]:
    """``drug "bupivacaine"`` for a path into an array of tables, ``response`` for one into a table; and the rest."""
    table = content.get(str(path[0])) if path else None
    if isinstance(table, list) and len(path) > 1 and isinstance(path[1], int):
        own = table[path[1]] if isinstance(table[path[1]], Mapping) else {}
        name = own.get("key", own.get("drug"))
        return f'{path[0]} "{name}"' if isinstance(name, str) else f"{path[0]} {path[1] + 1}", path[2:]
    if isinstance(table, Mapping) and len(path) > 1:
        return str(path[0]), path[1:]
    return "", path


def _what(error: Mapping[str, Any]) -> str:
    """What is wrong, to follow the name of the field."""
    kind, limits = str(error["type"]), error.get("ctx") or {}
    if kind in _LIMITS:
        word, name = _LIMITS[kind]
        return f"must be {word} {_number(limits[name])}"
    if kind in {"enum", "literal_error"}:
        return f'is "{error["input"]}", which is not one of {str(limits.get("expected", "")).replace(chr(39), "")}'
    if kind == "too_short":
        return f"needs at least {limits.get('min_length')}"
    if kind in {"string_too_long", "too_long"}:
        return f"must be at most {limits.get('max_length')} long"
    if kind == "string_pattern_mismatch":
        given = str(error["input"])
        form = _FORMS.get(str(limits.get("pattern")), "of another form")
        return f'is "{given[:40]}", but must be {form}' if given.strip() else "must not be empty"
    return _TYPES.get(kind, str(error["msg"]))


def _number(value: float) -> str:
    return f"{value:g}"
