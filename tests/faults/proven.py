"""Which modules of the store are keys, audit, backup or migrations, and which tests are to prove them.

Every module of the store stands here once (``test_proven`` looks): a new one is put into a group, or among the others
by hand. What is in a group is held to every branch taken (``branches``) and to changes noticed (``mutants``).
"""

from pathlib import Path
from typing import Final, NamedTuple

STORE: Final = Path("tpi_tracker", "store")
TESTS: Final = Path("tests", "store")


class Group(NamedTuple):
    """Modules under ``STORE``, each with the tests that a change in it is to be noticed by."""

    modules: dict[str, tuple[str, ...]]
    steps: dict[str, tuple[str, ...]] = {}
    """Changed as whole files: migration steps, which Alembic reads from the disk each time, and what does its work
    while it is imported, before mutmut's switch in a module can be turned."""


_OF_EVERY_SCHEMA: Final = (
    "test_upgrade_backup.py::test_a_clinic_of_every_released_schema_is_kept_whole_before_it_is_changed"
)
"""Of its file the one without a hundred upgrades cut off."""

_STEPS: Final = ("test_upgrade.py", "test_steps.py")

GROUPS: Final[dict[str, Group]] = {
    "keys": Group(
        {
            "sealed.py": ("test_sealed.py",),
            "keys.py": ("test_keys.py", "test_key_rewrap.py"),
            "key_slots.py": ("test_keys.py", "test_key_slots.py"),
            "recovery.py": ("test_keys.py", "test_key_slots.py"),
            "rekeying.py": ("test_key_rewrap.py",),
            "attempts.py": ("test_attempts.py",),
            "server_keys.py": ("test_server_keys.py",),
        }
    ),
    "audit": Group(
        {
            "seal.py": ("test_chain.py", "test_head.py", "test_attempts.py", "test_seal.py"),
            "chain.py": ("test_chain.py", "test_chain_check.py", "test_many_rows.py"),
            "chain_check.py": ("test_chain_check.py", "test_chain_words.py"),
            "head.py": ("test_head.py",),
            "audit_pages.py": ("test_audit_reading.py",),
            "audit_since.py": ("test_audit_reading.py", "test_parted_audits.py"),
            "logins.py": ("test_audit_reading.py",),
            "glass.py": ("test_audit_reading.py",),
        }
    ),
    "backup": Group(
        {
            "backup.py": ("test_backup.py", "test_backup_container.py"),
            "backup_folders.py": ("test_backup_folders.py",),
            "copying.py": ("test_copying.py", "test_backup.py"),
            "swap.py": ("test_swap.py",),
            "durable.py": ("test_durable.py", "test_keys.py"),
            "untrusted.py": ("test_untrusted.py",),
            "file_names.py": (),
        }
    ),
    "migrations": Group(
        {
            "upgrade.py": ("test_upgrade.py", "test_steps.py", _OF_EVERY_SCHEMA),
            "schema.py": ("test_upgrade.py", "test_steps.py"),
            "server_upgrade.py": ("test_server_upgrade.py",),
            "migrations/__init__.py": (),
            "migrations/env.py": (),
            "migrations/versions/__init__.py": (),
        },
        {
            "triggers.py": ("test_upgrade.py", "test_database.py", "test_search.py"),
            "migrations/versions/v0001_first.py": _STEPS,
            "migrations/versions/v0002_call_list.py": _STEPS,
            "migrations/versions/v0003_safety_and_catalogue.py": _STEPS,
            "migrations/versions/v0004_sealed_audit.py": _STEPS,
            "migrations/versions/v0005_visit.py": _STEPS,
            "migrations/versions/v0006_document.py": _STEPS,
        },
    ),
}

OTHERS: Final = frozenset(
    {
        *(
            "__init__.py",
            "born.py",
            "call_list.py",
            "checking.py",
            "columns.py",
            "database.py",
            "documents.py",
            "due.py",
        ),
        *(
            "engine.py",
            "errors.py",
            "figures.py",
            "folding.py",
            "histories.py",
            "history_rows.py",
            "judging.py",
            "lock.py",
        ),
        *(
            "lots.py",
            "merged.py",
            "moving.py",
            "near.py",
            "network_share.py",
            "new_keys.py",
            "packing.py",
            "past_doses.py",
            "unsigned.py",
        ),
        "place.py",
        *("reader.py", "reviews.py", "rows.py", "search.py", "server.py", "server_address.py"),
        *("server_connection.py", "server_listening.py", "server_schema.py", "summaries.py", "tables.py", "where.py"),
        "writer.py",
    }
)
"""Records, lists, search, the connections: held by the tests that all code is held by."""


def files(group: str) -> list[str]:
    """Every module of a group."""
    return [*GROUPS[group].modules, *GROUPS[group].steps]
