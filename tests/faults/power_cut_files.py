"""A power cut in each of the clinic's workflows: an upgrade, a change of keys, an export that was said to be done.

As ``power_cut``, for the work and by the states of ``kill_points``: what was said is there, and no part by half.
"""

import os
import random
import shutil
from pathlib import Path

from tests.faults.disk_log import LOGGED, Disk, lay, read_log
from tests.faults.kill_points import SAMPLED, Rehearsal, act_of, judged, rehearsed
from tests.faults.power_cut import check_model, digest_of
from tests.faults.rooms import Room, cheap_passwords, clinic_in, work_place
from tests.faults.tally import Harness, Lane, Tally
from tests.faults.tracing import Say, logged
from tests.faults.workflows import BY_NAME, SCHEMAS, WORKFLOWS, Workflow, clinic_and_targets, lay_out_targets

ALSO_CUT = (f"upgrade-{SCHEMAS[-1].stem}", "back-up", "restore")
"""What a short run takes beside: the work of the clinic's own files."""


def measure(count: int, seed: int, lane: Lane) -> Tally:
    tally = Tally()
    cheap_passwords()
    chance = random.Random(seed * 1000 + lane.number)
    with work_place() as place:
        template = clinic_in(place / "template")
        chosen = [BY_NAME[name] for name in SAMPLED + ALSO_CUT] if count <= SHORT else list(WORKFLOWS)
        for workflow in chosen:
            cut(rehearsed(workflow, template, place), lane.share(count // len(chosen)), chance, place, tally)
        caught = Tally()
        cut(rehearsed(_UNSYNCED, template, place), lane.share(40), chance, place, caught)
        tally.control(_UNSYNCED.name, bool(caught.bad.total()))
    return tally


def cut(rehearsal: Rehearsal, images: int, chance: random.Random, place: Path, tally: Tally) -> None:
    """Cuts the power at ``images`` random moments of the workflow."""
    room = rehearsal.room.copied_to(place / "try")
    ending = logged(act_of(rehearsal.workflow, room), place / "log", LOGGED, whole=True)
    assert ending.code == 0, ending
    ops = read_log(place / "log", room.root)
    check_model(room, Disk(rehearsal.room.root, as_if=room.root), ops)
    shutil.rmtree(room.root)
    disk = Disk(rehearsal.room.root, as_if=room.root)
    known: dict[tuple[str, int], tuple[str, str]] = {}
    done = said = 0
    for moment in sorted(chance.randrange(len(ops) + 1) for _ in range(images)):
        for op in ops[done:moment]:
            disk.go(op)
            said += op.kind == "say"
        done = moment
        image = disk.image(chance)
        key = digest_of(image), said
        if key not in known:
            lay(image, room.root, room.root)
            try:
                known[key] = judged(rehearsal, room, said)
            finally:
                shutil.rmtree(room.root)
            tally.seen["different disks"] += 1
        tally.tries += 1
        tally.seen[rehearsal.workflow.name] += 1
        kind, line = known[key]
        if kind:
            tally.wrong(kind, f"{rehearsal.workflow.name} at moment {moment} of {len(ops)}: {line}")


def _without_sync(room: Room, say: Say) -> None:
    fresh = room.root / "out" / "fresh"
    fresh.write_bytes(b"a report" * 1000)
    os.replace(fresh, room.root / "out" / "report.pdf")
    say("report")


_UNSYNCED = Workflow("a report that is not synced", _without_sync, lay_out_targets, clinic_and_targets)
SHORT = 120
HARNESS = Harness(
    "power-cut-files",
    "R2",
    "work that was said to be done gone, or a part of it by half, after a power cut in any workflow",
    measure,
    full=12_000,
    short=SHORT,
    unit="disks",
)
