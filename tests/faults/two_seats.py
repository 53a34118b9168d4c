"""Three seats on one clinic of a PostgreSQL server, at random and at one signal, and a checker of their histories.

Each seat is a process with a clinic of its own. It reads records that all of them change, edits them from what it read
a while ago, takes scores and its own saves back, and meets the others at a barrier to do the very same thing. It writes
down what it read, asked and was answered; ``history_checker`` holds that against the bare rows of the database.
"""

import contextlib
import json
import multiprocessing
import random
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final

from tests.faults.history_checker import Act, Evidence, Row, evidence, judge
from tests.faults.rooms import NOW, PASSWORD, USER, cheap_passwords, still, work_place
from tests.faults.tally import Harness, Lane, Tally
from tests.postgres import OWNER, Postgres, programs
from tpi_tracker import paths
from tpi_tracker.domain.codes import FollowUpPurpose, FollowUpStatus
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.followup import FollowUp
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.record import Record
from tpi_tracker.domain.score import Score
from tpi_tracker.services import followups, opening, patients, problems, scores, seen, verification
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import UNDONE, Saved
from tpi_tracker.store.errors import Conflict
from tpi_tracker.store.where import Server, server_of
from tpi_tracker.store.writer import Writer

SEATS: Final = 3
BETWEEN: Final = 7
"""Random edits of each seat between two meetings."""

MEETINGS: Final = ("register", "amend", "retract", "take back", "book", "close", "settle")
BLOCK: Final = SEATS * (BETWEEN + len(MEETINGS))
PATIENTS, PROBLEMS, SCORES = 3, 6, 12
PATIENCE_S: Final = 60
AMENDS: Final[dict[str, Any]] = {"patient": patients.amend, "problem": problems.amend, "score": scores.amend}
STATUSES: Final = (FollowUpStatus.DECLINED, FollowUpStatus.UNREACHABLE, FollowUpStatus.CANCELLED)
"""What each seat makes of one follow-up that they meet about."""
WORDS: Final = {"patient": ("note", "phone", "allergies"), "problem": ("title", "icd10"), "score": ("note",)}
"""The fields that a seat changes; one at a time, so that a merge would show."""


def patient(number: str, note: str | None = None) -> Patient:
    values = {"patient_no": number, "family_name": "Berg", "given_name": "Eva", "birth_date": date(1970, 1, 1)}
    return Patient.checked(values | {"note": note})


def score(key: str, problem: int, note: str | None = None) -> Score:
    values = {"row_id": key, "problem_id": f"B{problem}", "scale": "nrs", "value": 5, "note": note}
    return Score.checked(values | {"taken_at": NOW - timedelta(days=1)})


def safety_call(number: int) -> FollowUp:
    """One that no score answers, on a day of its own."""
    values = {"row_id": f"C{number}", "problem_id": f"B{number % PROBLEMS}", "purpose": FollowUpPurpose.SAFETY}
    return FollowUp.checked(values | {"due_on": NOW.date() + timedelta(days=number)})


def call_of(clinic: Clinic, key: str) -> FollowUp:
    with clinic.reading() as reader:
        found = reader.get(FollowUp, key)
    assert found is not None
    return found


GETS: Final[dict[str, Any]] = {
    "patient": patients.get,
    "problem": problems.get,
    "score": scores.get,
    "follow_up": call_of,
}


def begin(clinic: Clinic) -> None:
    """The few records that all seats change."""
    for number in range(PATIENTS):
        patients.register(clinic, patient(f"{number}"))
    for number in range(PROBLEMS):
        owner = f"{number % PATIENTS}"
        problems.add(clinic, Problem.checked({"problem_id": f"B{number}", "patient_no": owner, "title": "Neck"}))
    for number in range(SCORES):
        scores.record(clinic, score(f"S{number}", number % PROBLEMS))


def content(record: Record) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(record.model_dump_json(exclude_none=True))
    return told


class Seat:
    """One seat at work; ``log`` is its own history."""

    def __init__(self, clinic: Clinic, number: int, chance: random.Random, barrier: Any) -> None:
        self.clinic, self.number, self.chance, self.barrier = clinic, number, chance, barrier
        self.log: list[Act] = []
        self.left = 0
        self._hand: list[Record] = []
        self._undo: tuple[Callable[[], Any], Record, Record | None] | None = None

    def token(self) -> str:
        return f"{self.number}-{len(self.log)}"

    def read(self, kind: str, key: str) -> Record:
        asked = time.monotonic_ns()
        record: Record = GETS[kind](self.clinic, key)
        self._note("read", kind, key, asked, "saved", read=content(record))
        return record

    def _note(self, act: str, kind: str, key: str, asked: int, answer: str, **more: Any) -> None:
        seat = self.clinic.login_id
        self.log.append(Act(seat, act, kind, key, asked, time.monotonic_ns(), answer, **more))

    def ask(self, act: str, kind: str, key: str, save: Callable[[], Any], **more: Any) -> Any:
        """Asks for one edit and notes what was answered; None when it was refused."""
        asked, saved, shown, wrote = time.monotonic_ns(), None, None, False
        try:
            saved = save()
            answer, changes = "saved", saved.changes if isinstance(saved, Saved) else saved
            wrote = kind in changes.kinds
            if act in {"create", "amend"}:
                shown = content(saved.record)
        except Conflict as conflict:
            answer, shown = "conflict", content(conflict.theirs)
        except Refused:
            answer = "refused"
        except Exception as error:  # told to the checker, to which it is neither kept nor refused
            answer = f"{type(error).__name__}: {error}"[:200]
        self._note(act, kind, key, asked, answer, shown=shown, wrote=wrote, **more)
        return saved

    def create(self, record: Record, meeting: str | None = None) -> None:
        save: Callable[..., Saved] = {"patient": patients.register, "score": scores.record, "follow_up": followups.add}[
            record.KIND
        ]
        wanted = content(record)
        saved = self.ask(
            "create", record.KIND, record.key, lambda: save(self.clinic, record), wanted=wanted, round=meeting
        )
        if saved is not None and meeting is None:
            self._undo = saved.undo, saved.record, None

    def amend(self, read: Record, meeting: str | None = None) -> None:
        token, save = self.token(), AMENDS[read.KIND]
        mine = read.changed(**{self.chance.choice(WORDS[read.KIND]): token})
        more = {"read": content(read), "wanted": content(mine), "reason": token, "round": meeting}
        saved = self.ask("amend", read.KIND, read.key, lambda: save(self.clinic, mine, reason=token), **more)
        if saved is not None and meeting is None:
            self._undo = saved.undo, saved.record, read

    def retract(self, read: Record, meeting: str | None = None) -> None:
        token = self.token()
        more = {"read": content(read), "reason": token, "round": meeting}
        shown = {f"{read.KIND} {read.key}": read.version}
        save = partial(scores.retract, self.clinic, read.key, token, shown=shown)
        self.ask("retract", read.KIND, read.key, save, **more)

    def close(self, read: FollowUp, meeting: str) -> None:
        mine = read.changed(status=FollowUpStatus.DONE, note=followups.NO_COMPLAINT)
        more = {"read": content(read), "wanted": content(mine), "reason": "reached", "round": meeting}
        self.ask("amend", read.KIND, read.key, partial(followups.reached, self.clinic, read.key), **more)

    def settle(self, read: FollowUp, meeting: str) -> None:
        mine = read.changed(status=STATUSES[self.number])
        more = {"read": content(read), "wanted": content(mine), "reason": "by choice", "round": meeting}
        save = partial(followups.set_status, self.clinic, read.key, mine.status, version=read.version)
        self.ask("amend", read.KIND, read.key, save, **more)

    def undo(self, meeting: str | None = None) -> None:
        assert self._undo is not None
        (take_back, kept, before), self._undo = self._undo, None
        more = {"read": content(kept), "wanted": None if before is None else content(before), "reason": UNDONE}
        more["round"] = meeting
        self.ask("undo", kept.KIND, kept.key, take_back, **more)

    def random_edit(self) -> None:
        """Takes records into its hand and edits one of them: the longer it waited there, the older it is."""
        while len(self._hand) < 3:
            self._hand.append(self._some())
        draw = self.chance.random()
        if draw < 0.12 and self._undo is not None:
            self.undo()
        elif draw < 0.2:
            key = f"N{self.token()}"
            self.create(score(key, self.chance.randrange(PROBLEMS), key))
        else:
            held = self._hand.pop(self.chance.randrange(3))
            if isinstance(held, Score) and draw > 0.8:
                self.retract(held)
            else:
                self.amend(held)

    def _some(self) -> Record:
        kind = self.chance.choice(("patient", "problem", "score", "score"))
        if kind == "score":
            here = f"B{self.chance.randrange(PROBLEMS)}"
            with self.clinic.reading() as reader:
                there = [one for one in reader.all(Score, problem_id=here) if not one.is_retracted]
            if there:
                found = self.read(kind, self.chance.choice(there[-3:]).key)
                return found if not found.is_retracted else self._some()
            kind = "problem"
        most = PATIENTS if kind == "patient" else PROBLEMS
        return self.read(kind, f"{'' if kind == 'patient' else 'B'}{self.chance.randrange(most)}")

    def meet(self, what: str, number: int) -> None:
        """The same at one signal: a clinic number, a version, a score that one of them takes back, a day to call, a
        safety call that all of them close, a follow-up of which each makes something else."""
        name, key = f"{what} {number}", f"M{number}"
        if what in {"retract", "take back"} and self.number == 0:
            self.create(score(key, number % PROBLEMS, key))
        elif what in {"close", "settle"} and self.number == 0:
            self.create(safety_call(number))
        self._wait()
        read: Record | None = None
        if what == "amend":
            read = self.read(
                *(("patient", f"{number % PATIENTS}") if number % 2 else ("problem", f"B{number % PROBLEMS}"))
            )
        elif what in {"retract", "take back"}:
            read = self.read("score", key)
        elif what in {"close", "settle"}:
            read = self.read("follow_up", f"C{number}")
        self._wait()
        if what == "register":
            self.create(patient(key, self.token()), name)
        elif what == "book":
            on = NOW.date() + timedelta(days=number)
            booked = {"row_id": f"F{number}-{self.number}", "problem_id": f"B{number % PROBLEMS}", "due_on": on}
            self.create(FollowUp.checked(booked), name)
        elif isinstance(read, FollowUp):
            (self.close if what == "close" else self.settle)(read, name)
        elif what == "retract" and number % SEATS == self.number and read is not None:
            self.retract(read, name)
        elif what == "take back" and self.number == 0:
            self.undo(name)
        elif read is not None:
            self.amend(read, name)

    def _wait(self) -> None:
        self.barrier.wait(PATIENCE_S)


def _sit(where: Server, who: tuple[bytes, str], number: int, seed: int, blocks: int, barrier: Any, told: Path) -> None:
    """A seat's process, from opening to closing."""
    paths.keep_everything_in(told.with_suffix(""))
    clinic = opening.open_with_key(where, *who, clock=still)
    seat = Seat(clinic, number, random.Random(seed * 100 + number), barrier)
    try:
        for block in range(blocks):
            for _ in range(BETWEEN):
                seat.random_edit()
            for place, what in enumerate(MEETINGS):
                seat.meet(what, block * len(MEETINGS) + place)
    finally:
        clinic.close()
        told.write_text("".join(f"{json.dumps(act)}\n" for act in seat.log), encoding="utf-8")


def run(server: Postgres, name: str, who: tuple[bytes, str], blocks: int, seed: int, folder: Path) -> Evidence:
    """Lets the seats work and gives back all that is known of it. Raises when one of them died."""
    folder.mkdir()
    forked = multiprocessing.get_context("fork")
    barrier, where = forked.Barrier(SEATS), server_of(server.address(name))
    histories = [folder / f"seat-{number}.jsonl" for number in range(SEATS)]
    running = [
        forked.Process(target=_sit, args=(where, who, number, seed, blocks, barrier, told))
        for number, told in enumerate(histories)
    ]
    for process in running:
        process.start()
    for process in running:
        process.join()
    if any(process.exitcode for process in running):
        raise RuntimeError(f"a seat died: {[process.exitcode for process in running]}")
    acts = [Act(*json.loads(line)) for told in histories for line in told.read_text(encoding="utf-8").splitlines()]
    with server.admin(name) as admin:
        return evidence(admin, acts)


def measure(count: int, seed: int, lane: Lane) -> Tally:
    tally = Tally()
    cheap_passwords()
    blocks = -(-lane.share(count) // BLOCK)
    found_programs = programs()
    assert found_programs is not None
    server = Postgres(found_programs)
    try:
        with work_place() as place:
            paths.keep_everything_in(place / "first")
            template = server.new_database()
            made, _recovery = opening.create_clinic(
                server_of(server.address(template, OWNER)),
                name="Riverside Pain Clinic",
                user_name=USER,
                password=PASSWORD,
                time_zone="UTC",
                clock=still,
            )
            who = made.key, made.user.user_id
            begin(made)
            made.close()
            name, unchecked = server.new_database(template), server.new_database(template)
            found = run(server, name, who, blocks, seed * 1000 + lane.number, place / "seats")
            judge(found, tally.wrong)
            count_of(found, tally)
            for check in verification.verify(server_of(server.address(name)), who[0]):
                if not check.ok:
                    tally.wrong("not whole", f"{check.name}: {check.sentence}")
            if lane.number == 0:
                controls(found, tally)
                with without_checks():
                    blind = kinds_wrong(run(server, unchecked, who, 2, seed, place / "blind"))
                tally.control("without the version check", "lost update" in blind)
                tally.control("a retraction without it", "retracted unseen" in blind)
                tally.control("a follow-up without it", "lost update of a follow-up" in blind)
                tally.control("a safety call closed twice", "told as kept and was not" in blind)
    finally:
        server.remove()
        paths.keep_everything_in(None)
    return tally


_CHECKED: Final = Writer._replace


@contextlib.contextmanager
def without_checks() -> Iterator[None]:
    """The program as it would be if no version that was seen were compared with the one that is kept."""
    kept = Writer._replace, seen.refuse_changed, followups.refuse_stale, followups._refuse_closed
    Writer._replace = _blind  # type: ignore[method-assign]  # the control
    seen.refuse_changed = followups.refuse_stale = followups._refuse_closed = _looks_away  # type: ignore[assignment]  # the control
    try:
        yield
    finally:
        Writer._replace = kept[0]  # type: ignore[method-assign]  # as it was
        seen.refuse_changed, followups.refuse_stale, followups._refuse_closed = kept[1:]


def _looks_away(*_anything: Any) -> None:
    """A check that checks nothing."""


def _blind(self: Writer, record: Any, action: str, reason: str | None) -> Any:
    """The writer as it would be if it took whatever version stands there for the one that was read."""
    theirs = self.get(type(record), record.key)
    assert theirs is not None
    return _CHECKED(self, record.model_copy(update={"version": theirs.version}), action, reason)


def kinds_wrong(found: Evidence) -> set[str]:
    caught = Tally()
    judge(found, caught.wrong)
    return set(caught.bad)


def count_of(found: Evidence, tally: Tally) -> None:
    """What was asked, and what became of it."""
    edits = [act for act in found.acts if act.act != "read"]
    tally.tries += len(edits)
    tally.seen["kept"] += sum(act.wrote for act in edits)
    tally.seen["told of a conflict"] += sum(act.answer == "conflict" for act in edits)
    tally.seen["told that it is taken"] += sum(act.answer == "refused" for act in edits)
    tally.seen["retracted already"] += sum(act.answer == "saved" and not act.wrote for act in edits)
    tally.seen["retractions told of a change"] += sum(a.act == "retract" and a.answer == "conflict" for a in edits)
    tally.seen["reads"] += len(found.acts) - len(edits)
    tally.seen["meetings"] += len({act.round for act in edits if act.round is not None})


def controls(found: Evidence, tally: Tally) -> None:
    """The checker on this very run with one thing put wrong in it."""
    middle = next(number for number, row in enumerate(found.audit) if number > 40 and row.action == "amend")
    lost = [row for row in found.audit if row is not found.audit[middle]]
    tally.control("an audit row gone", "acknowledged and not in the audit" in kinds_wrong(found._replace(audit=lost)))
    twice = [*found.audit, found.audit[middle]]
    tally.control("an audit row twice", "in the audit and not acknowledged" in kinds_wrong(found._replace(audit=twice)))
    row: Row = found.audit[middle]
    merged = list(found.audit)
    merged[middle] = row._replace(after=row.after | {"note": "somebody else's", "title": "somebody else's"})
    tally.control("a merge", "silent merge" in kinds_wrong(found._replace(audit=merged)))
    changed = {kind: [dict(one) for one in rows] for kind, rows in found.records.items()}
    changed["patient"][0]["phone"] = "somebody else's"
    tally.control(
        "a row changed beside the audit", "row and audit differ" in kinds_wrong(found._replace(records=changed))
    )


SHORT = 150
HARNESS = Harness(
    "two-seats",
    "R10, 53-55",
    "an edit or retraction of a version not read, a merge, an edit on a retracted row, two winners of one key",
    measure,
    full=10_000,
    short=SHORT,
    unit="edits",
    lanes=1,
)
