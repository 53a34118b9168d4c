"""The audit as one chain: each row sealed over its cells and the seal before it, with signed checkpoints on the way."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from json import encoder
from typing import Any, Final

from sqlalchemy import Connection, insert, select

from tpi_tracker.store.columns import instant_text
from tpi_tracker.store.packing import insert_columns
from tpi_tracker.store.seal import Seal
from tpi_tracker.store.tables import audit, checkpoint

CELLS: Final = (
    *("entry", "at", "user_id", "author", "login_id", "action", "kind", "key", "patient_no", "version", "reason"),
    *("before", "after", "detail", "save_id"),
)
"""The cells that a row's mac covers, in this order for ever: a new column would need a new chain."""

EVERY: Final = 10_000
"""A checkpoint stands at least at each multiple of this many rows."""


_make: Final = getattr(encoder, "c_make_encoder")  # noqa: B009  # every CPython has it, the type stubs do not
_encoded: Final = _make(None, str, encoder.encode_basestring_ascii, None, ":", ",", False, False, False)
# Kept, for json.dumps would make one for each row, and a check of a million rows would take a third longer.


def canonical(cells: Sequence[Any]) -> str:
    """A row as the mac sees it: its cells as kept, as JSON without blanks and without letters beyond ASCII."""
    return "".join(_encoded(cells, 0))


def canonical_of(columns: Sequence[Sequence[Any]]) -> Iterable[str]:
    """``canonical`` of each row of a table given as its columns, the numbers of the rows first: what all rows share is
    put into words once, which takes half the time."""
    form, varying = ["%s"], [map(str, columns[0])]
    for cells in columns[1:]:
        if cells.count(cells[0]) == len(cells):
            form.append(_cell(cells[0]).replace("%", "%%"))
        else:
            form.append("%s")
            varying.append(map(_quoted if set(map(type, cells)) == {str} else _cell, cells))
    return map(f"[{','.join(form)}]".__mod__, zip(*varying, strict=True))


def _cell(value: Any) -> str:
    if value is None:
        return "null"
    return str(value) if value.__class__ is int else _quoted(value)


_quoted: Final = encoder.encode_basestring_ascii


class Chain:
    """The end of an audit, to which rows are added: ``entry`` and ``mac`` of its last row."""

    def __init__(self, seal: Seal, entry: int = 0, mac: str | None = None) -> None:
        self.seal = seal
        self.entry = entry
        self.mac = seal.database_id if mac is None else mac

    @classmethod
    def at_end(cls, connection: Connection, seal: Seal) -> "Chain":
        """Where the audit of this file ends now."""
        # Plain, for it is asked in every save.
        last = connection.exec_driver_sql("SELECT entry, mac FROM audit ORDER BY entry DESC LIMIT 1").first()
        return cls(seal) if last is None else cls(seal, last[0], last[1])

    def extend(self, rows: Iterable[Sequence[Any]]) -> list[str]:
        """The macs of rows that follow, each given as its ``CELLS`` as kept; the chain then ends at the last."""
        # ``canonical``, whose one piece need not be joined
        return self._extend(_encoded(row, 0)[0] for row in rows)

    def extend_by(self, columns: Sequence[Sequence[Any]]) -> list[str]:
        """The same of rows given as their ``CELLS`` in columns."""
        return self._extend(canonical_of(columns))

    def _extend(self, rows: Iterable[str]) -> list[str]:
        macs = self.seal.links(self.mac, rows)
        if macs:
            self.mac = macs[-1]
            self.entry += len(macs)
        return macs


class Trail:
    """What one transaction adds to the audit. Nothing is read before the first row."""

    def __init__(self, connection: Connection, seal: Seal, at: datetime) -> None:
        self._connection = connection
        self._seal = seal
        self._at = at
        self._chain: Chain | None = None
        self._signed: tuple[int, str] | None = None

    @property
    def tip(self) -> Chain | None:
        """The audit's end after this transaction; None when it added nothing."""
        return self._chain

    def add(self, columns: Mapping[str, Sequence[Any]]) -> None:
        """Adds rows of this transaction's instant, given as their other ``CELLS`` but ``entry`` in columns; signs each
        ten-thousandth."""
        chain = self._chain = self._chain or Chain.at_end(self._connection, self._seal)
        first, count = chain.entry + 1, len(columns["action"])
        entries = range(first, first + count)
        kept = {**columns, "entry": entries, "at": [instant_text(self._at)] * count}
        macs = chain.extend_by([kept[name] for name in CELLS])
        insert_columns(self._connection, audit, {**columns, "entry": entries, "at": [self._at] * count, "mac": macs})
        for entry in range(first + -first % EVERY, first + count, EVERY):
            self._sign(entry, macs[entry - first])

    def next_checkpoint(self) -> int:
        """The number that the next checkpoint will have."""
        return self._last_signed()[0] + 1

    def sign(self) -> None:
        """Signs the audit's end, unless its last row is signed as a ten-thousandth."""
        chain = self._chain
        if chain is not None and chain.entry % EVERY:
            self._sign(chain.entry, chain.mac)

    def _last_signed(self) -> tuple[int, str]:
        if self._signed is None:
            newest = select(checkpoint.c.entry, checkpoint.c.signature).order_by(checkpoint.c.entry.desc()).limit(1)
            row = self._connection.execute(newest).first()
            self._signed = (0, "") if row is None else (row.entry, row.signature)
        return self._signed

    def _sign(self, entry: int, mac: str) -> None:
        number, before = self._last_signed()
        signature = self._seal.checkpoint(entry, mac, instant_text(self._at), before)
        values = {"entry": number + 1, "audit_entry": entry, "mac": mac, "at": self._at, "signature": signature}
        self._connection.execute(insert(checkpoint), [values])
        self._signed = number + 1, signature
