"""An error in place of every call to the storage, once and from then on: each error that the call can give.

The program may refuse, calmly; it may not say that something is kept that is not, end with anything but one of its own
faults, write on through a handle whose disk reported a fault, call a file damaged that the next start finds whole, or
leave one that is not. What was refused and is there all the same is counted, and doing it again must not double it.
"""

import re
import shutil
from pathlib import Path
from typing import Final, NamedTuple

from tests.faults.kill_points import SAMPLED, Rehearsal, act_of, judged, rehearsed
from tests.faults.rooms import Room, cheap_passwords, clinic_in, work_place
from tests.faults.tally import Harness, Lane, Tally
from tests.faults.tracing import CHANGING, Ending, Say, calls, failing_at, logged
from tests.faults.workflows import BY_NAME, WORKFLOWS, Workflow

_SPACE: Final = ("ENOSPC", "EDQUOT", "EIO")
_NAMES: Final = ("EACCES", "EROFS", "ENOSPC", "EDQUOT", "EIO")
ERRORS: Final = {
    **dict.fromkeys(("pwrite64", "write", "ftruncate", "fsync", "fdatasync"), _SPACE),
    **dict.fromkeys(("openat", "mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat"), _NAMES),
    **dict.fromkeys(("unlink", "unlinkat", "rmdir"), ("EACCES", "EROFS", "EIO")),
    **dict.fromkeys(("pread64", "read"), ("EIO",)),
}
"""Which errors a call can give: what is not here never touches the clinic's files, or the harness says so."""

LASTING: Final = frozenset({"clinic.db", "clinic.db-wal", "clinic.db-journal", "clinic.head"})
"""The files that are written where they stand."""

_FILE = re.compile(r"^(\d+)<([^>]*)>")


class Failure(NamedTuple):
    call: str
    when: str
    error: str


def failures(workflow: Workflow, room: Room, place: Path) -> list[Failure]:
    """Every error at every call that the workflow makes to the files of its room."""
    copy = room.copied_to(place / "try")
    try:
        ending = logged(act_of(workflow, copy), place / "log", (*CHANGING, "pread64", "read"))
    finally:
        shutil.rmtree(copy.root)
    assert not ending.fault, ending
    met: dict[str, int] = {}
    found = []
    for call in calls(place / "log"):
        met[call.name] = met.get(call.name, 0) + 1
        if f"{copy.root}" in call.arguments or f"{copy.root}" in call.rest:
            for error in ERRORS[call.name]:
                found += [Failure(call.name, f"{met[call.name]}{lasting}", error) for lasting in ("", "+")]
    return found


def measure(count: int, seed: int, lane: Lane) -> Tally:
    tally = Tally()
    cheap_passwords()
    with work_place() as place:
        template = clinic_in(place / "template")
        chosen = [BY_NAME[name] for name in SAMPLED] if count <= SHORT else list(WORKFLOWS)
        for number, workflow in enumerate(chosen):
            rehearsal = rehearsed(workflow, template, place)
            every = failures(workflow, rehearsal.room, place)
            step = max(1, len(every) // count) | 1  # odd, so that both once and from then on are met
            for at, failure in enumerate(every[seed % step :: step]):
                if lane.takes(number + at):
                    fail(rehearsal, failure, place, tally)
        if lane.number == 0:
            rehearsal = rehearsed(BY_NAME["save-session"], template, place)
            every = failures(rehearsal.workflow, rehearsal.room, place)
            for broken in (_DEAF, _LOUD):
                caught = Tally()
                for failure in every[:: max(1, len(every) // 20) | 1]:
                    fail(rehearsal._replace(workflow=broken), failure, place, caught)
                tally.control(broken.name, bool(caught.bad.total()))
    return tally


def fail(rehearsal: Rehearsal, failure: Failure, place: Path, tally: Tally) -> None:
    """One try: a fresh room, the error, the next start, and the same work once more."""
    workflow = rehearsal.workflow
    room = rehearsal.room.copied_to(place / "try")
    about = f"{workflow.name} with {failure.error} at {failure.call} {failure.when}"
    try:
        ending = failing_at(act_of(workflow, room), *failure, place / "log")
        if not any(call.is_injected for call in calls(place / "log")):
            tally.seen["errors not met again"] += 1
            return
        tally.tries += 1
        tally.seen["refused"] += bool(ending.fault)
        for kind, line in _behaviour(ending, failure, place / "log", room):
            tally.wrong(kind, f"{about}: {line}")
        kind, line = judged(rehearsal, room, len(ending.said))
        if kind:
            tally.wrong(f"falsely said, {kind}" if kind == "lost" else kind, f"{about}: {line}")
        elif workflow.may_repeat and ending.fault:
            _again(rehearsal, room, about, tally)
    finally:
        shutil.rmtree(room.root)


def _behaviour(ending: Ending, failure: Failure, log: Path, room: Room) -> list[tuple[str, str]]:
    """What the program may not do when an error meets it."""
    found = []
    if ending.was_killed:
        found.append(("hung", ending.fault))
    elif ending.code not in {0, 2}:
        found.append(("crashed", str(ending.code)))
    elif ending.fault and "WorldFault" not in ending.fault.partition(":")[0]:
        found.append(("not a calm fault", ending.fault))
    if "Damaged" in ending.fault.partition(":")[0] and not failure.when.endswith("+"):
        found.append(("called damaged", ending.fault))
    if (
        failure.error == "EIO"
        and failure.call not in {"pread64", "read"}
        and (written := _written_after(log, room.folder))
    ):
        found.append(("written after the fault", written))
    return found


def _written_after(log: Path, folder: Path) -> str:
    """The first write through a handle of the clinic's own files after an EIO on it, while it is open."""
    hurt: dict[str, str] = {}
    for call in calls(log):
        found = _FILE.match(call.arguments)
        if call.name == "close":
            hurt.pop(call.arguments.partition("<")[0], None)
        if found is None:
            continue
        # What was begun under another name is thrown away; the log's index in shared memory is made anew.
        if Path(found[2]).parent != folder or Path(found[2]).name not in LASTING:
            continue
        if found[1] in hurt and call.name in {"pwrite64", "write", "ftruncate"} and not call.is_injected:
            return f"{call.name} to {Path(found[2]).name} after {hurt[found[1]]}"
        if call.is_injected:
            hurt[found[1]] = call.name
    return ""


def _again(rehearsal: Rehearsal, room: Room, about: str, tally: Tally) -> None:
    workflow, last = rehearsal.workflow, rehearsal.states[-1]
    before, _ = workflow.look(room)
    tally.seen["refused and there all the same"] += before == last
    if (clinic := workflow.act(room, lambda _word: None)) is not None:
        clinic.close()
    after, faults = workflow.look(room)
    if after != last or faults:
        tally.wrong("not as if done once", f"{about}: {after} {faults}")


def _deaf(room: Room, say: Say) -> None:
    try:
        BY_NAME["save-session"].act(room, lambda _word: None)
    except Exception:  # the fault that is to be caught
        say("saved")
        raise
    say("saved")


def _loud(room: Room, say: Say) -> None:
    try:
        BY_NAME["save-session"].act(room, say)
    except Exception as error:
        raise ValueError("something else") from error


_DEAF = Workflow("a save said whatever the answer", _deaf)
_LOUD = Workflow("a fault that is not told calmly", _loud)
SHORT = 14
HARNESS = Harness(
    "io-errors",
    "R3",
    "said to be kept and not, an uncalm end, a write after EIO, a clinic not whole: an error at every call",
    measure,
    full=1_000_000,
    short=SHORT,
    unit="errors",
)
