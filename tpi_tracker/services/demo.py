"""The demo clinic: told histories and a few invented people, opened without a password and marked as a demo."""

import tomllib
from datetime import date
from pathlib import Path

from ulid import ULID

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.rights import Right
from tpi_tracker.domain.user import User
from tpi_tracker.services import findings, opening, synthetic
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.flag_workups import join_workups
from tpi_tracker.services.told import Told
from tpi_tracker.store import documents
from tpi_tracker.store.errors import ForeignFile, calmly
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.store.lock import WriteLock

MARK = "demo.toml"
PATIENTS = 30
SEED = 20
"""Makes the invented people of the demo."""

UNFINISHED = date(1900, 1, 1)
"""The day of a demo whose making was cut off."""

_WORD = "demo"


def demo(folder: Path, *, today: date | None = None, clock: opening.Clock = opening.utc_now) -> Clinic:
    """The demo clinic in ``folder``, open; made when it is missing or was made on another day, so Today is filled.

    Raises ``ForeignFile`` when the folder holds a clinic that is no demo: nothing of it is touched.
    """
    day = today or clock().astimezone().date()
    made = made_on(folder)
    if made is None and opening.is_clinic(folder):
        raise ForeignFile(
            "The folder holds a clinic that is not a demo.", todo="Choose another folder for the demo clinic."
        )
    if made == day and opening.is_clinic(folder):
        return opening.open_clinic(folder, user=_user(), password=_WORD, clock=clock, is_demo=True)
    with calmly():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with WriteLock(folder):
        _mark(folder, UNFINISHED)
        _remove(folder)
    clinic = _make(folder, day, clock)
    _mark(folder, day)
    return clinic


def credentials(folder: Path) -> tuple[str, str] | None:
    """User and password of a demo clinic's folder; None for any other folder."""
    return None if made_on(folder) is None else (_user(), _WORD)


def made_on(folder: Path) -> date | None:
    """The day for which a demo clinic was made; None where there is none."""
    try:
        found = tomllib.loads((folder / MARK).read_text(encoding="utf-8")).get("day")
    except (OSError, ValueError):
        return None
    return found if isinstance(found, date) else None


def _user() -> str:
    return str(Told(date.today()).clinic["user"])


def _make(folder: Path, day: date, clock: opening.Clock) -> Clinic:
    told = Told(day)
    of_clinic = told.clinic
    clinic, _ = opening.create_clinic(
        folder,
        name=of_clinic["clinic"],
        user_name=of_clinic["user"],
        password=_WORD,
        time_zone=of_clinic["time_zone"],
        letterhead=of_clinic["letterhead"],
        phone=of_clinic["phone"],
        clock=clock,
        cost=FLOOR,
        is_demo=True,
    )
    try:
        records = list(told.records())
        with clinic.writing(Right.RECORD_CARE) as writer:
            for name, role in of_clinic["users"]:
                writer.insert(User(user_id=str(ULID()), name=name, role=Role(role)))
            writer.insert_many(records)
            problems = [record.problem_id for record in records if isinstance(record, Problem)]
            findings.refresh_many(writer, clinic, problems)
            join_workups(clinic, writer, problems)
            for document, content in told.documents():
                writer.insert(document)
                documents.keep(writer, document.document_id, content)
        persons = sum(1 for record in records if record.KIND == "patient")
        synthetic.fill(clinic, PATIENTS - persons, SEED, day, quiet=True)
    except BaseException:
        clinic.close()
        raise
    return clinic


def _mark(folder: Path, day: date) -> None:
    with calmly():
        (folder / MARK).write_text(f"# A demo clinic: invented people.\nday = {day.isoformat()}\n", encoding="utf-8")


def _remove(folder: Path) -> None:
    """Takes away an older demo, and nothing else that lies in the folder."""
    names = (opening.KEYS_NAME, opening.DATABASE_NAME, f"{opening.DATABASE_NAME}-wal", f"{opening.DATABASE_NAME}-shm")
    with calmly():
        for name in names:
            (folder / name).unlink(missing_ok=True)
