"""A clinic's own value of a catalogue entry: a threshold, a muscle, a drug, a preset."""

from typing import ClassVar

from tpi_tracker.domain.record import Record
from tpi_tracker.domain.text import Key, Text


class CatalogueEntry(Record):
    """What a clinic put in the place of a shipped entry, or added. Retracted: the shipped one holds again.

    ``entry_key`` is ``file/table/key`` (``rules/response``, ``muscles/muscle/upper_trapezius``); ``content`` the
    whole entry as a JSON object, checked as the shipped file is; ``reason`` why it was changed. Versions and authors
    are the record's own.
    """

    KIND: ClassVar[str] = "catalogue_entry"
    KEY: ClassVar[str] = "entry_key"

    entry_key: Key
    content: Text
    reason: Text
