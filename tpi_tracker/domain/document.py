"""A result somebody else wrote or a picture taken: what is known of it beside its bytes, which are kept apart."""

from datetime import date
from enum import StrEnum
from typing import Annotated, ClassVar, Final, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from tpi_tracker.domain.record import Record
from tpi_tracker.domain.text import Key, Name

MOST_BYTES: Final = 20_000_000
"""A document has 20 MB at most."""

Digest = Annotated[str, StringConstraints(min_length=64, max_length=64, pattern="^[0-9a-f]{64}$")]
"""A SHA-256, in small letters."""


class Media(StrEnum):
    """What a document is, told by its bytes."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"

    @property
    def ending(self) -> str:
        """How a file of it is called: ``pdf``, ``jpg`` or ``png``."""
        return {Media.PDF: "pdf", Media.JPEG: "jpg", Media.PNG: "png"}[self]


class Document(Record):
    """A document of a pain problem, about a session or about an item of a workup's checklist.

    ``title`` are the clinic's words for it and may name somebody. ``size`` in bytes; ``sha256`` of all of them, so that
    the audit, which holds the record and never the bytes, tells a changed byte. ``taken_on``: the day of the result or
    the picture, None when nobody said.
    """

    KIND: ClassVar[str] = "document"
    KEY: ClassVar[str] = "document_id"

    document_id: Key
    problem_id: Key
    session_id: Key | None = None
    workup_id: Key | None = None
    item: Key | None = None
    title: Name
    media: Media
    size: Annotated[int, Field(ge=1, le=MOST_BYTES)]
    sha256: Digest
    taken_on: date | None = None

    @model_validator(mode="after")
    def _is_about_something(self) -> Self:
        self.fit_together()
        return self

    def fit_together(self) -> None:
        """It is about a session, or about an item of a workup, and about one of the two alone."""
        of_workup = self.workup_id is not None and self.item is not None
        if (self.workup_id is None) != (self.item is None) or of_workup == (self.session_id is not None):
            raise PydanticCustomError(
                "at_field",
                "A document belongs to a session, or to an item of a workup: give one of the two.",
                {"field": "session_id"},
            )
