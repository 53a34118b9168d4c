"""What leaves the clinic beside bundle and report: FHIR, workbook, tables for research, everything of one patient, the
call list on paper and as calendar. Each is there as it was before or whole, whatever hits the work.

No two runs write the same bytes (a paper names the end of the audit in its foot, de-identified tables have other
numbers each time), so a new file is known by being whole to a reader that is not ours.
"""

import io
import json
import zipfile
from collections.abc import Callable, Hashable, Mapping
from pathlib import Path
from typing import Final

from tests.exporting import export_bundle
from tests.faults.rooms import Room
from tests.faults.tracing import Say
from tpi_tracker.services import access, call_sheets, handed_over
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.file_faults import CannotWrite

BEFORE: Final = b"what was there before"
NAMES: Final = ("all-fhir.json", "all.xlsx", "research.zip", "everything.zip", "calls.pdf", "calls.ics")


def lay_out(room: Room) -> None:
    """Each target has something in it already."""
    (room.root / "out").mkdir()
    for name in NAMES:
        (room.root / "out" / name).write_bytes(BEFORE)


def hand_out(room: Room, say: Say) -> Clinic:
    """Writes each over what was there, one after the other."""
    clinic, out = room.open(), room.root / "out"
    for name, form in zip(NAMES, ("fhir", "xlsx", "research"), strict=False):
        export_bundle(clinic, out / name, format=form, force=True)
        say(form)
    access.hand_out(clinic, out / "everything.zip", "1", force=True)
    say("everything")
    sheet = call_sheets.sheet(clinic, ahead=True)
    calls = (("calls.pdf", call_sheets.paper(sheet).pdf), ("calls.ics", call_sheets.calendar(clinic, sheet)))
    for name, content in calls:
        try:
            handed_over.write(out / name, content)
        except OSError as error:  # what the page and the command say calmly
            raise CannotWrite(out / name, error) from error
        say(name)
    return clinic


def found(room: Room) -> Mapping[str, Hashable]:
    """What each target is: ``before``, ``whole``, or torn."""
    return {name: _kind(room.root / "out" / name) for name in NAMES}


def _kind(path: Path) -> str:
    content = path.read_bytes() if path.exists() else b""
    if content == BEFORE:
        return "before"
    try:
        whole = _READERS[path.suffix](content)
    except (ValueError, KeyError, zipfile.BadZipFile, OSError) as error:
        return f"torn: {type(error).__name__}"
    return "whole" if whole else "torn"


def _is_whole_zip(content: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return packed.testzip() is None and len(packed.namelist()) > 1


def _is_whole_paper(content: bytes) -> bool:
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(content), attempt_recovery=False) as pdf:
            return len(pdf.pages) > 0
    except pikepdf.PdfError:
        return False


def _is_whole_bundle(content: bytes) -> bool:
    return len(json.loads(content)["entry"]) > 0


def _is_whole_calendar(content: bytes) -> bool:
    return content.startswith(b"BEGIN:VCALENDAR\r\n") and content.endswith(b"END:VCALENDAR\r\n")


_READERS: Final[Mapping[str, Callable[[bytes], bool]]] = {
    ".json": _is_whole_bundle,
    ".xlsx": _is_whole_zip,
    ".zip": _is_whole_zip,
    ".pdf": _is_whole_paper,
    ".ics": _is_whole_calendar,
}
