"""What is wrong with an input, said at the field."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from tpi_tracker.domain.text import visible


class DomainError(ValueError):
    """One input that cannot be accepted.

    ``field`` names the record's field, ``sentence`` says in plain words what is wrong and what is expected.
    """

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(f"{field}: {sentence}")
        self.field = field
        self.sentence = sentence


class Refused(ValueError):
    """All that is wrong with a record at once, so a form can say it at every field."""

    def __init__(self, problems: list[DomainError]) -> None:
        super().__init__("; ".join(str(problem) for problem in problems))
        self.problems = problems


def problems_of(error: ValidationError) -> list[DomainError]:
    """The validation library's findings in the clinic's words, one per field, in field order."""
    return [DomainError(_field(e), _sentence(e)) for e in error.errors()]


def _field(error: Mapping[str, Any]) -> str:
    if error["type"] == "at_field":
        return str(error["ctx"]["field"])
    return ".".join(str(part) for part in error["loc"]) or "record"


def _sentence(error: Mapping[str, Any]) -> str:
    kind, context, given = error["type"], error.get("ctx") or {}, error.get("input")
    if kind == "missing" or given is None:
        return "This is required."
    if kind in {"float_parsing", "int_parsing", "float_type", "int_type", "decimal_parsing", "int_from_float"}:
        whole = "a whole number" if kind.startswith("int") else "a number"
        return f"{_shown(given)} is not {whole}."
    if kind == "finite_number":
        return "The number is too large or not a number."
    if kind == "enum":
        return f"{_shown(given)} is not one of {str(context.get('expected', '')).replace(chr(39), '')}."
    if kind in {"greater_than_equal", "greater_than", "less_than_equal", "less_than"}:
        limit = {
            "greater_than_equal": f"at least {context.get('ge')}",
            "greater_than": f"more than {context.get('gt')}",
            "less_than_equal": f"at most {context.get('le')}",
            "less_than": f"less than {context.get('lt')}",
        }[kind]
        return f"{_shown(given)} is out of range: {limit}."
    if kind in {"string_too_long", "too_long"}:
        return f"The text is longer than {context.get('max_length'):,} characters.".replace(",", " ")
    if kind in {"string_too_short", "too_short"}:
        return "This is required."
    if kind.startswith("date"):
        return f"{_shown(given)} is not a date such as 2026-09-07."
    if kind == "bool_parsing":
        return f"{_shown(given)} is not yes or no."
    if kind == "extra_forbidden":
        return "This field is not known."
    return str(error["msg"]).removeprefix("Value error, ")


def _shown(given: object) -> str:
    text = visible(str(given)[:100])
    return f'"{text[:40]}…"' if len(text) > 40 else f'"{text}"'
