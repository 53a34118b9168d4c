"""The audit's chain: what a row's mac covers, where checkpoints stand, and that many rows seal as single ones do."""

import hashlib
import hmac
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.conftest import AT, KEY, WHO
from tpi_tracker.domain.patient import Patient
from tpi_tracker.store import chain
from tpi_tracker.store.chain import CELLS, Chain, canonical
from tpi_tracker.store.database import Database
from tpi_tracker.store.errors import NotStored
from tpi_tracker.store.seal import Seal, derived
from tpi_tracker.store.tables import audit

AUDIT_KEY = bytes(range(32, 64))


def rows_of(database: Database) -> list[tuple[object, ...]]:
    """Every row's cells in the chain's order, then its mac."""
    with database.reading() as reader:
        asked = ", ".join((*CELLS, "mac"))
        return [tuple(row) for row in reader.connection.exec_driver_sql(f"SELECT {asked} FROM audit ORDER BY entry")]


def test_every_column_of_the_audit_is_sealed() -> None:
    assert set(CELLS) | {"mac"} == {column.name for column in audit.columns}


def test_a_mac_is_what_the_format_says(tmp_path: Path, patient_of: Callable[..., Patient]) -> None:
    database = Database.create(tmp_path / "clinic.db", KEY, Seal("01DATABASE", AUDIT_KEY))
    with database.writing(WHO, AT) as writer:
        writer.insert(patient_of(given='Jana "J" \U0001f600'))
        writer.log("read", "patient", "P1", "P1", {"page": "a\nb"})
    before, secret = "01DATABASE", derived(AUDIT_KEY, b"", b"audit chain")
    rows = rows_of(database)
    database.close()
    assert [row[0] for row in rows] == [1, 2]
    for *cells, mac in rows:
        text = json.dumps(cells, ensure_ascii=True, separators=(",", ":"))
        assert canonical(cells) == text
        before = hmac.new(secret, (before + text).encode(), hashlib.sha256).hexdigest()
        assert mac == before


def test_entries_are_numbered_by_the_program_and_carry_their_log_in(database: Database) -> None:
    with database.writing(WHO._replace(login_id="L1"), AT) as writer:
        writer.log("print", "patient", "P1", "P1")
        assert writer.trail.tip is not None
        assert writer.trail.tip.entry == 2
    with pytest.raises(NotStored), database.writing(WHO, AT) as writer:  # noqa: PT012  # both belong to what is undone
        writer.log("print", "patient", "P1", "P1")
        writer.retract(Patient, "P1", reason="none is there: what is undone leaves no gap")
    with database.writing(WHO, AT) as writer:
        assert writer.trail.tip is None
        writer.log("print", "patient", "P1", "P1")
    assert [(row[0], row[CELLS.index("login_id")]) for row in rows_of(database)] == [(1, None), (2, "L1"), (3, None)]


def test_many_records_at_once_are_one_chain_with_a_checkpoint_at_each_step(
    database: Database, patient_of: Callable[..., Patient], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chain, "EVERY", 10)
    with database.writing(WHO, AT) as writer:
        writer.insert_many([patient_of(f"P{number}") for number in range(34)])
    with database.writing(WHO, AT) as writer:
        writer.insert_many([patient_of(f"Q{number}") for number in range(4)])
        writer.checkpoint()  # its own entry is the fortieth: one signature is enough
    with database.writing(WHO, AT) as writer:
        writer.checkpoint()
    link = Chain(Seal.of_file_alone(KEY))
    rows = rows_of(database)
    assert link.extend(row[:-1] for row in rows) == [row[-1] for row in rows]
    with database.reading() as reader:
        assert Chain.at_end(reader.connection, link.seal).mac == link.mac
        signed = reader.connection.exec_driver_sql("SELECT * FROM checkpoint ORDER BY entry").all()
    assert [row[:2] for row in signed] == [(1, 10), (2, 20), (3, 30), (4, 40), (5, 41)]
    before = ""
    for _, entry, mac, at, signature in signed:
        assert mac == rows[entry - 1][-1]
        before = link.seal.checkpoint(entry, mac, at, before)
        assert signature == before
    assert [rows[n][CELLS.index("key")] for n in (39, 40)] == ["4", "5"], "the entry names its checkpoint"


def test_a_seal_shows_no_key_and_takes_no_short_one() -> None:
    assert repr(Seal("01DATABASE", AUDIT_KEY)) == "Seal(01DATABASE)"
    with pytest.raises(ValueError, match="32"):
        Seal("01DATABASE", b"short")


def test_nothing_added_leaves_the_end_where_it_is() -> None:
    chain = Chain(Seal.of_file_alone(KEY), 4, "a" * 64)
    assert chain.extend(()) == []
    assert (chain.entry, chain.mac) == (4, "a" * 64)
