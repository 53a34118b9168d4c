"""Records to rows and back."""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import Table

from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.instant import fixed
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.record import Record
from tpi_tracker.store.columns import DayText, InstantText, Word
from tpi_tracker.store.folding import digits, fold, number_key
from tpi_tracker.store.tables import TABLES

R = TypeVar("R", bound=Record)

_FIELDS: dict[type[Record], tuple[str, ...]] = {}


def table_of(model: type[Record]) -> Table:
    return TABLES[model.KIND]


def fields_of(model: type[Record]) -> tuple[str, ...]:
    """The record's fields in the table's order."""
    names = _FIELDS.get(model)
    if names is None:
        names = tuple(column.name for column in table_of(model).columns if column.name in model.model_fields)
        _FIELDS[model] = names
    return names


def row_of(record: Record) -> dict[str, Any]:
    """The row that keeps a record, what the search needs included."""
    values = {name: getattr(record, name) for name in fields_of(type(record))}
    if isinstance(record, Patient):
        values["search_key"] = fold(f"{record.family_name} {record.given_name}")
        values["number_key"] = number_key(record.patient_no)
        values["phone_digits"] = digits(record.phone or "")
    elif isinstance(record, Draft):
        values["content"] = json.dumps(record.content, ensure_ascii=False)
    return values


def record_of(model: type[R], values: Sequence[Any]) -> R:
    """The record kept in a row of ``fields_of(model)``. It was checked when it was written and is not checked again."""
    found = dict(zip(fields_of(model), values, strict=True))
    if model is Draft:
        found["content"] = json.loads(found["content"])
    return model.made_of(found)


def copy_of(record: R) -> R:
    """The same values in a record of its own."""
    return type(record).made_of(dict(record.__dict__))


def text_of(record: Record) -> str:
    """The record as the audit keeps it: JSON without what is missing."""
    # What ``model_dump_json`` ends in; the way there takes a fifth of it.
    return record.__pydantic_serializer__.to_json(record, exclude_none=True).decode()


def revive(model: type[R], text: str) -> R:
    """The record out of an audit text, whichever release wrote it; fields that are no more are left out."""
    kept: Mapping[str, Any] = json.loads(text)
    columns = table_of(model).columns
    found: dict[str, Any] = {name: field.get_default() for name, field in model.model_fields.items()}
    for name in fields_of(model):
        value = kept.get(name)
        if value is None:
            continue
        kind = columns[name].type
        if isinstance(kind, InstantText):
            value = fixed(datetime.fromisoformat(value))
        elif isinstance(kind, DayText):
            value = date.fromisoformat(value)
        elif isinstance(kind, Word):
            value = kind.member(value)
        found[name] = value
    return model.model_construct(**found)
