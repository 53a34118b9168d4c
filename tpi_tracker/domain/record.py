"""What every clinical record carries beside its own fields."""

from collections.abc import Mapping
from functools import cache
from typing import Any, ClassVar, Self

from pydantic import ConfigDict, ValidationError
from sqlmodel import SQLModel

from tpi_tracker.domain.codes import RecordStatus
from tpi_tracker.domain.errors import Refused, problems_of
from tpi_tracker.domain.instant import Instant
from tpi_tracker.domain.text import Key, Text


class Record(SQLModel):
    """A validated value. ``KIND`` names it in changes and audit, ``KEY`` is the field that identifies it."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)  # type: ignore[assignment]  # SQLModel narrows the type

    KIND: ClassVar[str]
    KEY: ClassVar[str] = "row_id"

    recorded_at: Instant | None = None
    author: Text | None = None
    record_status: RecordStatus = RecordStatus.KEPT
    version: int = 1

    @property
    def key(self) -> str:
        """The record's identity; empty before it is saved for the first time."""
        return getattr(self, self.KEY) or ""

    def __repr__(self) -> str:
        """Names the record by its key alone: nothing of a patient may reach a log through ``repr``."""
        return f"{type(self).__name__}({self.KEY}={self.key!r}, version={self.version})"

    __str__ = __repr__

    @property
    def is_retracted(self) -> bool:
        return self.record_status is RecordStatus.ENTERED_IN_ERROR

    @classmethod
    def checked(cls, values: Mapping[str, Any]) -> Self:
        """The record made of ``values``. Raises ``Refused`` with every field that is wrong."""
        try:
            # Given to the validator, which would else call SQLModel's slow way in again; it sets all of the record.
            record = object.__new__(cls)
            cls.__pydantic_validator__.validate_python(dict(values), self_instance=record)
            return record
        except ValidationError as error:
            raise Refused(problems_of(error)) from None

    @classmethod
    def made_of(cls, values: dict[str, Any]) -> Self:
        """The record of values that were all checked before, every field named; ``values`` becomes its own."""
        record = object.__new__(cls)
        _set(record, "__dict__", values)
        _set(record, "__pydantic_fields_set__", _names(cls))
        _set(record, "__pydantic_extra__", None)
        _set(record, "__pydantic_private__", None)
        return record

    def fit_together(self) -> None:
        """Checks what the fields say together, and fills in what follows from them. Raises ValueError."""

    def changed(self, **values: Any) -> Self:
        """A checked copy with some fields replaced."""
        return self.checked(self.model_dump() | values)


_set = object.__setattr__


@cache
def _names(model: type[Record]) -> set[str]:
    """All fields of a record: one set for all, for nothing but a field's name is ever added to it."""
    return set(model.model_fields)


class Row(Record):
    """A record without a key of its own in files; the program or the file gives it a ``row_id``."""

    row_id: Key | None = None
