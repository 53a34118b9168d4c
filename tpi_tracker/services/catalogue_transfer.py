"""A clinic's own muscles, drugs and questionnaires travel with a bundle, in ``catalogue.json``.

Rules, limits and presets stay at home: taken over with somebody's records they would change verdicts unseen.
"""

import json
from typing import Any

from tpi_tracker.domain.catalogue_entry import CatalogueEntry
from tpi_tracker.domain.codes import RecordStatus
from tpi_tracker.domain.errors import Refused
from tpi_tracker.exchange import strict_json
from tpi_tracker.exchange.layout import CATALOGUE
from tpi_tracker.exchange.source import Source
from tpi_tracker.exchange.table import Refusal
from tpi_tracker.services import catalogue_files, own_catalogue
from tpi_tracker.services.import_report import FileCount, ImportReport
from tpi_tracker.store.database import Reader

FORMAT = "tpi-tracker-catalogue"
VERSION = 1
TRAVELS = frozenset({"muscles", "formulary", "instruments"})
"""The files whose own entries are part of the records that name them."""
MAX_BYTES = 4 * 1024 * 1024
IMPORTED = "came with an import"


def own_entries(reader: Reader) -> list[dict[str, Any]]:
    """The own entries in force that travel, by key, as plain JSON values."""
    readable = [entry for entry in reader.all(CatalogueEntry) if own_catalogue.content_of(entry) is not None]
    kept = sorted(readable, key=_key)
    return [
        {
            "entry_key": entry.entry_key,
            "content": json.loads(entry.content),
            "reason": entry.reason,
            "recorded_at": entry.recorded_at.isoformat() if entry.recorded_at else None,
            "author": entry.author,
        }
        for entry in kept
        if catalogue_files.place_of(entry.entry_key).file in TRAVELS
    ]


def text_of(entries: list[dict[str, Any]]) -> str:
    """``catalogue.json``."""
    return json.dumps({"format": FORMAT, "version": VERSION, "entries": entries}, ensure_ascii=False, indent=1) + "\n"


def read(source: Source, reader: Reader, report: ImportReport) -> list[CatalogueEntry]:
    """The entries that come in with a bundle and are not stored yet. What is wrong is in the report; an entry that is
    stored with other values is refused with both reasons."""
    if CATALOGUE not in source.names:
        return []
    count = report.files.setdefault(CATALOGUE, FileCount())
    taken = []
    for number, row in enumerate(_rows(source, report, count), start=1):
        count.rows += 1
        wrong, entry = _entry(row)
        if entry is None:
            count.refused += 1
            report.refusals.append(Refusal(CATALOGUE, number, None, wrong))
            continue
        stored = reader.get(CatalogueEntry, entry.entry_key)
        if stored is None:
            count.accepted += 1
            taken.append(entry)
        elif stored.record_status is RecordStatus.KEPT and json.loads(stored.content) == json.loads(entry.content):
            count.skipped += 1
        else:
            count.refused += 1
            both = f"stored: {stored.reason}; in the file: {entry.reason}"
            sentence = f"{entry.entry_key} is stored with other values ({both})."
            report.refusals.append(Refusal(CATALOGUE, number, "content", sentence))
    return taken


def words_of(entries: list[CatalogueEntry], file: str) -> frozenset[str]:
    """The keys that entries bring to a file of the catalogue: rows of the same bundle may name them."""
    places = [catalogue_files.place_of(entry.entry_key) for entry in entries]
    return frozenset(place.name for place in places if place.file == file)


def _rows(source: Source, report: ImportReport, count: FileCount) -> list[Any]:
    with source.open(CATALOGUE) as stream:
        raw = stream.read(MAX_BYTES + 1)
    try:
        found = strict_json.loads(raw, MAX_BYTES)
        if not isinstance(found, dict) or found.get("format") != FORMAT or not isinstance(found.get("entries"), list):
            raise ValueError(f'it has to be {{"format": "{FORMAT}", "version": {VERSION}, "entries": [...]}}')
        if found.get("version") != VERSION:
            raise ValueError(f"its version is {found.get('version')}, this program reads {VERSION}")
    except ValueError as error:
        count.refused += 1
        report.refusals.append(Refusal(CATALOGUE, None, None, f"The catalogue cannot be read: {error}."))
        return []
    return list(found["entries"])


def _entry(row: Any) -> tuple[str, CatalogueEntry | None]:
    """The entry of a row, or the sentence why there is none."""
    key = row.get("entry_key") if isinstance(row, dict) else None
    if not isinstance(key, str) or key.count("/") != 2 or not isinstance(row.get("content"), dict):
        return "An entry needs entry_key (file/table/key) and content.", None
    place = catalogue_files.place_of(key)
    if place.file not in TRAVELS:
        return f"{key} does not travel with records: only own muscles, drugs and questionnaires do.", None
    try:
        content = catalogue_files.content_of(place, json.dumps(row["content"]))
        wrong = own_catalogue.faults(place, content)
        if wrong:
            raise Refused(wrong)
        values = {
            "entry_key": key,
            "content": catalogue_files.text_of(content),
            "reason": str(row.get("reason") or IMPORTED),
            "recorded_at": row.get("recorded_at"),
            "author": row.get("author"),
        }
        return "", CatalogueEntry.checked(values)
    except Refused as refused:
        said = "; ".join(f"{problem.field}: {problem.sentence}" for problem in refused.problems)
        return f"{key}: {said}", None
    except (ValueError, TypeError) as error:
        return f"{key} cannot be read: {error}.", None


def _key(entry: CatalogueEntry) -> str:
    return entry.entry_key
