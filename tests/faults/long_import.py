"""A long import that is cut off at any moment: killed, or stopped by the keyboard. Forks, so run in its own process.

Arguments: ``kill`` or ``stop``, and how many times. The moments are drawn over what a whole import takes of the
processor, so that a busy machine moves none of them. Prints a line of JSON: how often the clinic was as before, whole,
and wrong, and the longest time from a stop to the end.
"""

import io
import json
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import Any

from tests.faults.rooms import PASSWORD, Room, cheap_passwords, clinic_in, records, unverified, work_place
from tpi_tracker import cli
from tpi_tracker.services import bundles

PEOPLE = 3_000
STOPPED, TAKEN = "2 Stopped; nothing was imported.", f"Imported {3 * PEOPLE} rows"


def write_bundle(place: Path) -> Path:
    """People, each with a problem and a score."""
    place.mkdir()
    people = [f"N{number},Family{number},Given,1970-01-01\n" for number in range(PEOPLE)]
    pains = [f"B{number},N{number},Neck,neck,left\n" for number in range(PEOPLE)]
    given = [f"B{number},2026-06-01T08:50:00+00:00,nrs,7\n" for number in range(PEOPLE)]
    head = "patient_no,family_name,given_name,birth_date\n"
    (place / "patients.csv").write_text(head + "".join(people))
    (place / "problems.csv").write_text("problem_id,patient_no,title,region,side\n" + "".join(pains))
    (place / "scores.csv").write_text("problem_id,taken_at,scale,value\n" + "".join(given))
    return place


def import_all(room: Room, bundle: Path) -> None:
    clinic = room.open()
    bundles.import_bundle(clinic, bundle)
    clinic.close()


def by_command(room: Room, bundle: Path) -> None:
    sys.stdout = sys.stderr = told = io.StringIO()
    code = cli.main(["--data-dir", str(room.folder), "import", str(bundle)])
    longer = time.monotonic() - _stopped[0] if _stopped else 0
    (room.root / "told").write_text(json.dumps([longer, f"{code} {told.getvalue()}"]))


_stopped: list[float] = []


def interrupt(_number: int, _frame: Any) -> None:
    _stopped.append(time.monotonic())
    os.kill(os.getpid(), signal.SIGINT)


def after(room: Room, bundle: Path, work: Any, seconds: float, act: Any) -> float:
    """The work in a child, to which ``act`` happens after so many seconds of the processor; how many it took in all."""
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGPROF, act)
        signal.setitimer(signal.ITIMER_PROF, seconds)
        try:
            work(room, bundle)
        finally:
            os._exit(0)  # however it ended: what counts is what lies on the disk
    _, _, used = os.wait4(child, 0)
    return used.ru_utime + used.ru_stime


def content(room: Room) -> Any:
    clinic = room.open()
    try:
        return records(clinic.database)
    finally:
        clinic.close()


def main(how: str, count: int) -> dict[str, Any]:
    cheap_passwords()
    os.environ["TPI_TRACKER_PASSWORD"] = PASSWORD
    chance = random.Random(1)
    told: dict[str, Any] = {"as before": 0, "whole": 0, "wrong": [], "longest": 0.0}
    with work_place() as place:
        template, bundle = clinic_in(place / "template"), write_bundle(place / "bundle")
        work, act = (import_all, signal.SIG_DFL) if how == "kill" else (by_command, interrupt)
        import_all(template.copied_to(place / "warm"), bundle)
        room = template.copied_to(place / "all")
        length = after(room, bundle, work, 0, act)  # no timer
        before, whole = content(template), content(room)
        for number in range(count):
            room = template.copied_to(place / f"try-{number}")
            after(room, bundle, work, length * chance.uniform(0.1, 1.05), act)
            found, faults = content(room), unverified(room.folder, room.key)
            if faults or found not in (before, whole):
                told["wrong"].append(f"{number}: {faults or found}")
                continue
            told["as before" if found == before else "whole"] += 1
            if how == "stop":
                longer, said = json.loads((room.root / "told").read_text())
                wanted = STOPPED if found == before else TAKEN
                if wanted not in said or "Traceback" in said:
                    told["wrong"].append(f"{number}: {said!r} instead of {wanted!r}")
                elif found == before:
                    told["longest"] = max(told["longest"], longer)
            shutil.rmtree(room.root)
    return told


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]))), file=sys.__stdout__)
