"""Runs where two small disks are mounted: a clinic on one that fills up, and exports onto the other.

Arguments: the clinic (to be copied), its key, its user, the small disk, the second small disk. Prints what happened.
"""

import contextlib
import io
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import visits

from tpi_tracker import cli
from tpi_tracker.services import opening
from tpi_tracker.store.errors import WorldFault

source, key, user = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3]
disk, second = Path(sys.argv[4]), Path(sys.argv[5])
folder = disk / "clinic"
told: dict[str, Any] = {}


def fill(place: Path, leaving: int) -> Path:
    """Takes what is free in ``place`` but for some bytes."""
    ballast = place / "ballast"
    with ballast.open("ab", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))
    with ballast.open("r+b") as file:
        file.truncate(max(0, ballast.stat().st_size - leaving))
    return ballast


def command(*arguments: str) -> dict[str, Any]:
    """The command line's exit code and what it said."""
    out, said = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(said):
        code = cli.main(["--data-dir", str(folder), *arguments])
    return {"code": code, "out": out.getvalue(), "said": said.getvalue()}


def service() -> dict[str, Any]:
    """A session that does not fit, then the same one when there is room."""
    clinic = opening.open_with_key(folder, key, user)
    found: dict[str, Any] = {}
    try:
        visits.begin(clinic)
        visits.save(clinic, "before")
        ballast = fill(disk, 0)
        count = 0
        # What the file has reserved still takes some; then there is no room.
        while "fault" not in found and count < 2000:
            try:
                visits.save(clinic, f"s{count}")
                count += 1
            except WorldFault as fault:
                found |= {"fault": type(fault).__name__, "sentences": [fault.what, fault.safe, fault.todo]}
        stored, half = visits.kept(clinic)
        found |= {"stored": len(stored), "saved": count + 1, "half": half, "torn": f"s{count}" in stored}
        ballast.unlink()
        visits.save(clinic, f"s{count}")
        stored, half = visits.kept(clinic)
        found |= {"afterwards": f"s{count}" in stored, "half_afterwards": half}
        found["pages"] = clinic.database.check_pages()
    finally:
        clinic.close()
    return found


def bundle(people: int) -> Path:
    made = source.parent / "bundle"
    made.mkdir()
    rows = [f"N{number},Family{number},Given,1970-01-01\n" for number in range(people)]
    (made / "patients.csv").write_text("patient_no,family_name,given_name,birth_date\n" + "".join(rows))
    return made


shutil.copytree(source, folder)
told["service"] = service()
whole = bundle(2000)
ballast = fill(disk, 400_000)
told["import"] = command("import", str(whole))
ballast.unlink()
told["import_afterwards"] = command("import", str(whole))
(second / "old.zip").write_bytes(b"old")
(second / "old.pdf").write_bytes(b"old")
fill(second, 8192)
told["export"] = command("export", str(second / "old.zip"), "--force")
told["report"] = command("report", "response", "--patient", "1", "--out", str(second / "old.pdf"))
told["whole"] = {name: (second / name).read_bytes() == b"old" for name in ("old.zip", "old.pdf")}
told["left"] = sorted(entry for entry in os.listdir(second) if entry not in {"ballast", "old.zip", "old.pdf"})
print(json.dumps(told))
