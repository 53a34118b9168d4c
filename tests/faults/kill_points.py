"""kill -9 at every call to the storage: for each workflow, the state of the disk before each of its calls.

Only what a call changes can differ, so that all that a kill can leave is met: nothing here is left to chance. The
count is the most points of one workflow, spread evenly over it; enough of them is every point.
"""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.faults.rooms import Room, cheap_passwords, clinic_in, work_place
from tests.faults.tally import Harness, Lane, Tally
from tests.faults.tracing import Act, Ending, Say, calls, killed_at, logged
from tests.faults.workflows import BY_NAME, WORKFLOWS, State, Workflow, clinic_and_targets, lay_out_targets, quiet

SAMPLED = ("save-session", "export", "change-keys")
"""What a short run takes, a few points of each."""

ALSO_KILLED = ("close-clinic", "open-after-kill")
"""What a short run of kills takes beside: the end of a day, and a start that has a crash to recover from."""


class Point(NamedTuple):
    """The ``number``-th call of ``call`` that a workflow makes."""

    call: str
    number: int


class Rehearsal(NamedTuple):
    """A workflow that was run in peace: the room before it, what is there after each step, where it can be hit."""

    workflow: Workflow
    room: Room
    states: list[State]
    points: list[Point]


def rehearsed(workflow: Workflow, template: Room, place: Path) -> Rehearsal:
    """Runs the workflow once for each of its steps and once under observation."""
    room = template.copied_to(Path(tempfile.mkdtemp(prefix=f"{workflow.name}-", dir=place)) / "room")
    if workflow.prepare is not None:
        workflow.prepare(room)
    if workflow.warms:
        _once(workflow, room, place)
    states = [_look(workflow, room, place, None)]
    ending = _in_peace(workflow, room, place)
    assert not ending.fault, (workflow.name, ending.fault)
    states += [_look(workflow, room, place, step) for step in range(1, len(ending.said) + 1)]
    points, met = [], dict.fromkeys(BY_NAME, 0)
    for call in calls(place / "log"):
        met[call.name] = met.get(call.name, 0) + 1
        if call.changes(place / "try"):
            points.append(Point(call.name, met[call.name]))
    return Rehearsal(workflow, room, states, points)


def _in_peace(workflow: Workflow, room: Room, place: Path) -> Ending:
    copy = room.copied_to(place / "try")
    try:
        return logged(act_of(workflow, copy), place / "log")
    finally:
        shutil.rmtree(copy.root)


def _once(workflow: Workflow, room: Room, place: Path) -> None:
    copy = room.copied_to(place / "try")
    try:
        if (clinic := workflow.act(copy, quiet)) is not None:
            clinic.close()
    finally:
        shutil.rmtree(copy.root)


def _look(workflow: Workflow, room: Room, place: Path, steps: int | None) -> State:
    """What is there when the workflow ends after so many steps."""
    copy = room.copied_to(place / "try")
    try:
        if steps is not None:
            _stopped_after(act_of(workflow, copy), steps)
        state, faults = workflow.look(copy)
        assert not faults, (workflow.name, faults)
        return state
    finally:
        shutil.rmtree(copy.root)


def _stopped_after(act: Act, steps: int) -> None:
    child = os.fork()
    if child == 0:
        left = [steps]

        def say(_word: str) -> None:
            left[0] -= 1
            if not left[0]:
                os._exit(0)

        act(say)
        os._exit(1)
    _, status = os.waitpid(child, 0)
    assert status == 0, "the workflow did not reach its step"


def act_of(workflow: Workflow, room: Room) -> Act:
    def act(say: Say) -> None:
        workflow.act(room, say)

    return act


def judged(rehearsal: Rehearsal, room: Room, said: int) -> tuple[str, str]:
    """What is wrong in a room after ``said`` steps were said: its kind and a line; two empty texts when nothing is."""
    try:
        found, faults = rehearsal.workflow.look(room)
    except Exception as error:  # whatever stops the next start is what is looked for
        return "corrupt", f"{type(error).__name__}: {error}"
    if faults:
        return "corrupt", "; ".join(faults)
    states = rehearsal.states
    for part, value in found.items():
        at_least, next_one = states[said][part], states[min(said + 1, len(states) - 1)][part]
        if value not in (at_least, next_one):
            is_old = value in [state[part] for state in states[:said]]
            return ("lost" if is_old else "half"), f"{part} is {value}, said {said}"
    return "", ""


def spread(points: list[Point], count: int) -> list[Point]:
    """``count`` of the points, evenly over the work; all of them when they are fewer."""
    if count >= len(points):
        return points
    return [points[number * len(points) // count] for number in range(count)]


def measure(count: int, seed: int, lane: Lane) -> Tally:
    tally = Tally()
    cheap_passwords()
    with work_place() as place:
        template = clinic_in(place / "template")
        chosen = [BY_NAME[name] for name in SAMPLED + ALSO_KILLED] if count <= SHORT else list(WORKFLOWS)
        for number, workflow in enumerate(chosen):
            rehearsal = rehearsed(workflow, template, place)
            for at, point in enumerate(spread(rehearsal.points, count)):
                if lane.takes(number + at):
                    kill(rehearsal, point, place, tally)
        if lane.number == 0:
            for workflow, like in CONTROLS:
                rehearsal = rehearsed(like, template, place)._replace(workflow=workflow)
                caught = Tally()
                for point in spread(rehearsal.points, 12):
                    kill(rehearsal, point, place, caught)
                tally.control(workflow.name, bool(caught.bad.total()))
    return tally


def kill(rehearsal: Rehearsal, point: Point, place: Path, tally: Tally) -> None:
    """One try: a fresh room, the kill, the next start."""
    room = rehearsal.room.copied_to(place / "try")
    try:
        ending = killed_at(act_of(rehearsal.workflow, room), *point)
        if not ending.was_killed:
            tally.seen["points not met again"] += 1
            return
        tally.tries += 1
        tally.seen[rehearsal.workflow.name] += 1
        kind, line = judged(rehearsal, room, len(ending.said))
        if kind:
            tally.wrong(kind, f"{rehearsal.workflow.name} at {point.call} {point.number}: {line}")
    finally:
        shutil.rmtree(room.root)


def _too_early(act: Callable[[Room, Say], None]) -> Callable[[Room, Say], None]:
    def early(room: Room, say: Say) -> None:
        say("saved")
        act(room, quiet)

    return early


def _in_place(room: Room, say: Say) -> None:
    with (room.root / "out" / "report.pdf").open("wb") as stream:
        for _ in range(3):
            stream.write(bytes(100_000))
    say("report")


_TORN = Workflow("a report written in place", _in_place, lay_out_targets, clinic_and_targets)
CONTROLS = (
    (Workflow("a save said too early", _too_early(BY_NAME["save-session"].act)), BY_NAME["save-session"]),
    (_TORN, _TORN),
)
"""What is broken, and what says how it ought to be."""

SHORT = 12
HARNESS = Harness(
    "kill-points",
    "R1",
    "acknowledged work lost, half done or a clinic that does not open, killed at every call to the storage",
    measure,
    full=100_000,
    short=SHORT,
    unit="points",
)
