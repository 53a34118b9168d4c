"""Every kind of field in one place, and what a form does with several of them."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt

from tpi_tracker.ui.widgets.choices import Choice, ChoiceField
from tpi_tracker.ui.widgets.date_fields import BirthField, DateField, MonthField, TimeField
from tpi_tracker.ui.widgets.field import Field
from tpi_tracker.ui.widgets.line_fields import LineField, NumberField, PasswordField, TextField

__all__ = [
    "BirthField",
    "Choice",
    "ChoiceField",
    "DateField",
    "Field",
    "LineField",
    "MonthField",
    "NumberField",
    "PasswordField",
    "TextField",
    "TimeField",
    "read_fields",
    "show_refused",
    "values_of",
]


def read_fields(fields: Iterable[Field]) -> tuple[dict[str, Any], list[Any]]:
    """What the fields hold, by name, and a ``DomainError`` for each that cannot be read."""
    from tpi_tracker.domain.errors import DomainError

    values: dict[str, Any] = {}
    wrong: list[Any] = []
    for field in fields:
        try:
            values[field.name] = field.value()
        except DomainError as error:
            wrong.append(error)
    return values, wrong


def values_of(fields: Iterable[Field]) -> dict[str, Any]:
    """What the fields hold, by name. Raises ``Refused`` with every field that cannot be read."""
    from tpi_tracker.domain.errors import Refused

    values, wrong = read_fields(fields)
    if wrong:
        raise Refused(wrong)
    return values


def show_refused(fields: Iterable[Field] | Mapping[str, Field], problems: Iterable[Any]) -> list[Any]:
    """Show each ``DomainError`` at its field, clear the others, focus the first; returns those without a field."""
    listed = list(fields.values()) if isinstance(fields, Mapping) else list(fields)
    said = {problem.field: problem for problem in problems}
    first: Field | None = None
    for field in listed:
        problem = said.pop(field.name, None)
        field.show_error(problem.sentence if problem is not None else None)
        if problem is not None and first is None:
            first = field
    if first is not None:
        first.editor.setFocus(Qt.FocusReason.OtherFocusReason)
    return list(said.values())
