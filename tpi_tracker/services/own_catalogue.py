"""The clinic's own values in the place of shipped catalogue entries: checked, versioned, audited, reset."""

import logging
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from tpi_tracker.domain.catalogue_entry import CatalogueEntry
from tpi_tracker.domain.changes import Changes
from tpi_tracker.domain.codes import RecordStatus
from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.domain.rights import Right
from tpi_tracker.services import catalogue_files, rights
from tpi_tracker.services.catalogue_files import OwnEntry, Place
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.file_faults import CannotRead
from tpi_tracker.services.saving import Saved, refuse_stale, retried
from tpi_tracker.store.database import Writer
from tpi_tracker.store.errors import Conflict
from tpi_tracker.store.reader import Reader, Version

log = logging.getLogger("tpi_tracker")

MAX_FILE = 1024 * 1024
"""Bytes of a catalogue file that is taken in; the largest that is shipped has a twentieth of it."""

FIXED = frozenset({"version"})
"""What is not the clinic's to write: the program counts the version."""


class Difference(NamedTuple):
    """One field of an entry that the clinic sees otherwise; None where one side does not have it."""

    field: str
    shipped: Any
    own: Any


class Taken(NamedTuple):
    """What a file changed, and what the write touched."""

    places: tuple[Place, ...]
    changes: Changes


class Change(NamedTuple):
    """One change of an entry. ``content`` is None where the shipped one was set in force again."""

    version: int
    at: datetime
    author: str
    reason: str
    content: dict[str, Any] | None


def take_up(reader: Reader) -> None:
    """Sets the clinic's own entries in force, with all their versions."""
    found: list[OwnEntry] = []
    for entry in reader.all(CatalogueEntry, with_retracted=True):
        for version in reader.history(CatalogueEntry, entry.entry_key):
            found.append(OwnEntry(entry.entry_key, _change(version).content, version.version, version.at))
    catalogue_files.take(sorted(found, key=_since))


def may_change(clinic: Clinic) -> bool:
    """Whether the user may change what the rules say: an administrator or a clinician, not while reading only."""
    return not clinic.read_only and rights.allows(clinic, Right.CATALOGUE)


@retried
def save(clinic: Clinic, place: Place, content: dict[str, Any], reason: str, *, shown: int | None = None) -> Saved:
    """Sets ``content`` in force at ``place``, from now on: what was judged before keeps the version of its day.

    ``shown`` is the version of the clinic's entry that the user saw (0: none). Raises ``Refused`` with every field that
    is wrong, and without a reason; ``Conflict`` when another seat changed the entry since.
    """
    _allowed(clinic)
    if not reason.strip():
        raise Refused([DomainError("reason", "A change of the catalogue needs its reason in a few words.")])
    wrong = faults(place, content)
    if wrong:
        raise Refused(wrong)
    try:
        with clinic.writing(Right.CATALOGUE) as writer:
            before = writer.get(CatalogueEntry, place.key)
            if before is not None:
                refuse_stale(before, shown, before)
            kept = _put(writer, place, content, reason.strip())
            changes = writer.changes
    except Conflict:
        _renew(clinic)  # theirs is in force here too from now on
        raise
    _renew(clinic)
    return Saved(kept, changes)


@retried
def take_file(clinic: Clinic, path: Path, reason: str) -> Taken:
    """Sets every entry of a TOML file in force that says something else than what is in force, all in one act.

    The file has the name and the form of a shipped one; an entry it leaves out stays as it is. Raises ``Refused`` at
    ``file`` with the sentence that names file, line and key, and then nothing is changed: what is in force stays.
    """
    from tpi_tracker.services.catalogue_schema import MODELS, CatalogueFault, check

    _allowed(clinic)
    if not reason.strip():
        raise Refused([DomainError("reason", "A change of the catalogue needs its reason in a few words.")])
    if path.name not in MODELS:
        raise Refused([DomainError("file", f"{path.name} is none of {', '.join(sorted(MODELS))}.")])
    try:
        content = dict(check(path.name, _text_of(path), others=_others).content)
    except CatalogueFault as fault:
        raise Refused([DomainError("file", fault.sentence)]) from None
    except UnicodeDecodeError:
        raise Refused([DomainError("file", f"{path.name} is not text in UTF-8.")]) from None
    now = dict(catalogue_files.entries(path.stem))
    changed = [
        (place, entry)
        for place, entry in catalogue_files.entries_of(path.stem, content)
        if not _says_the_same(entry, now.get(place))
    ]
    with clinic.writing(Right.CATALOGUE) as writer:
        for place, entry in changed:
            _put(writer, place, entry, reason.strip())
        changes = writer.changes
    _renew(clinic)
    return Taken(tuple(place for place, _ in changed), changes)


def _text_of(path: Path) -> str:
    """The text of a file that is a file, of a size that such files have. Raises ``CannotRead``."""
    try:
        if not path.is_file():
            raise Refused([DomainError("file", f"{path.name} is not a file.")])
        with path.open("rb") as stream:
            raw = stream.read(MAX_FILE + 1)
    except OSError as error:
        raise CannotRead(path, error) from error
    if len(raw) > MAX_FILE:
        raise Refused([DomainError("file", f"{path.name} is larger than {MAX_FILE // 1024} kB.")])
    return raw.decode("utf-8")


def _put(writer: Writer, place: Place, content: dict[str, Any], reason: str) -> CatalogueEntry:
    text = catalogue_files.text_of(content)
    before = writer.get(CatalogueEntry, place.key)
    if before is None:
        return writer.insert(CatalogueEntry.checked({"entry_key": place.key, "content": text, "reason": reason}))
    changed = before.changed(content=text, reason=reason, record_status=RecordStatus.KEPT)
    return writer.amend(changed, reason=reason)


def _says_the_same(one: dict[str, Any], other: dict[str, Any] | None) -> bool:
    if other is None:
        return False
    names = {*one, *other} - FIXED
    return all(catalogue_files.same(one.get(name), other.get(name)) for name in names)


def faults(place: Place, content: dict[str, Any]) -> list[DomainError]:
    """What the catalogue's schema says against an entry, by field; a fault it causes elsewhere stands at ``record``."""
    from tpi_tracker.services.catalogue_schema import mistakes

    data = catalogue_files.merged(place, content)
    found = []
    for wrong in mistakes(f"{place.file}.toml", data, _others):
        where, rest = catalogue_files.named(place.file, data, wrong.path)
        own = where == place and rest
        field = str(rest[0]) if own else "record"
        inner = ": ".join(str(part) for part in rest[1:] if isinstance(part, str)) if own else where.key
        found.append(DomainError(field, _sentence(inner, wrong.what)))
    return found


def _sentence(inner: str, what: str) -> str:
    said = f"{inner} {what}" if inner else what
    return f"{said[:1].upper()}{said[1:]}."


def _others(file_name: str) -> dict[str, Any]:
    return catalogue_files.in_force(file_name.removesuffix(".toml"))


@retried
def reset(clinic: Clinic, place: Place, reason: str, *, shown: int | None = None) -> Saved | None:
    """Sets the shipped entry in force again; an entry the clinic added is taken away. None where nothing is its own.

    Raises ``Conflict`` as ``save`` does.
    """
    _allowed(clinic)
    with clinic.writing(Right.CATALOGUE) as writer:
        before = writer.get(CatalogueEntry, place.key)
        if before is None or before.is_retracted:
            return None
        refuse_stale(before, shown, before)
        kept = writer.retract(CatalogueEntry, place.key, reason=reason.strip() or "reset to shipped")
        changes = writer.changes
    _renew(clinic)
    return Saved(kept, changes)


def version_of(place: Place) -> int:
    """How often the clinic changed the entry, as far as this seat knows; what ``save`` takes as ``shown``."""
    known = catalogue_files.versions(place.key)
    return known[-1].version if known else 0


def differences(place: Place) -> tuple[Difference, ...]:
    """What the clinic's entry says otherwise than the shipped one; empty where the shipped one is in force."""
    own = catalogue_files.own(place.key)
    if own is None or own.content is None:
        return ()
    before = catalogue_files.shipped_entry(place) or {}
    names = dict.fromkeys([*before, *own.content])
    return tuple(
        Difference(name, before.get(name), own.content.get(name))
        for name in names
        if name not in FIXED and not catalogue_files.same(before.get(name), own.content.get(name))
    )


def history(clinic: Clinic, place: Place) -> tuple[Change, ...]:
    """Every change of an entry, the newest first."""
    with clinic.reading(Right.ENTER) as reader:
        versions = reader.history(CatalogueEntry, place.key)
    return tuple(_change(version) for version in reversed(versions))


def _change(version: Version) -> Change:
    kept = version.record
    if not isinstance(kept, CatalogueEntry) or kept.is_retracted:
        return Change(version.version, version.at, version.author, version.reason or "", None)
    return Change(version.version, version.at, version.author, kept.reason, content_of(kept))


def content_of(entry: CatalogueEntry) -> dict[str, Any] | None:
    """None for an entry that cannot be read: a file from elsewhere must not keep a clinic from opening, and what is
    shipped stays in force."""
    try:
        return catalogue_files.content_of(catalogue_files.place_of(entry.entry_key), entry.content)
    except (ValueError, TypeError, OSError):
        log.warning("an own entry of the catalogue cannot be read; the shipped one is in force")
        return None


def _renew(clinic: Clinic) -> None:
    with clinic.reading(Right.ENTER) as reader:
        take_up(reader)


def _allowed(clinic: Clinic) -> None:
    if not may_change(clinic):
        raise Refused([DomainError("user", "An administrator or a clinician can change the catalogue.")])


def _since(entry: OwnEntry) -> datetime:
    return entry.since
