"""A backup with all its checks against the bare backup call of sqlcipher3, and the look at a file when it is opened.

``TPI_TRACKER_BENCH_BACKUP_MB`` sets the size of the file (default 20; the published figures use 200). A generated file
of that size is kept in ``TPI_TRACKER_BENCH_FOLDER`` when that is set.
"""

import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from timing import milliseconds, side_by_side, timed

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.profile import ClinicProfile
from tpi_tracker.store import backup
from tpi_tracker.store.backup import Reason
from tpi_tracker.store.database import Database, Who
from tpi_tracker.store.engine import connect
from tpi_tracker.store.keys import FLOOR, KeyFile, KeyUser

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(3600)]
NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
AT_ONCE = 1000
BUDGET = 3.0
MINUTE_MS = 60_000


@pytest.fixture(scope="module")
def wanted_mb() -> int:
    return int(os.environ.get("TPI_TRACKER_BENCH_BACKUP_MB", "20"))


@pytest.fixture(scope="module")
def sized(wanted_mb: int, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A clinic's folder whose database has the wanted size, and its key: patients with notes, and their audit."""
    keep = os.environ.get("TPI_TRACKER_BENCH_FOLDER")
    folder = Path(keep) / f"backup-{wanted_mb}mb" if keep else tmp_path_factory.mktemp("sized") / "clinic"
    if not (folder / "key.bin").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        user = KeyUser("u1", "Ada", Role.ADMINISTRATOR)
        keys, key, _ = KeyFile.create(folder / "keys.json", clinic="Sized", user=user, password="p", cost=FLOOR)
        database = Database.create(folder / "clinic.db", key, keys.seal(key))
        with database.writing(Who("u1", "Ada"), NOW) as writer:
            writer.set_profile(ClinicProfile(name="Sized"))
        part = 0
        while (folder / "clinic.db").stat().st_size < wanted_mb * 1_000_000:
            with database.writing(Who("u1", "Ada"), NOW) as writer:
                writer.insert_many([_patient(part, number) for number in range(AT_ONCE)])
                part += 1
        database.close()
        (folder / "key.bin").write_bytes(key)
    return folder, (folder / "key.bin").read_bytes()


def _patient(part: int, number: int) -> Patient:
    values = {"family_name": f"Family{number % 977}", "given_name": f"Given{number % 313}", "birth_date": "1965-07-14"}
    return Patient.checked(values | {"patient_no": f"N{part}-{number}", "note": f"note {part} {number} " * 90})


def test_a_verified_backup_is_near_the_bare_call(
    sized: tuple[Path, bytes], tmp_path: Path, told: Callable[[str], None]
) -> None:
    folder, key = sized

    def ours() -> None:
        made = backup.make(folder, key, tmp_path, reason=Reason.AUTOMATIC, at=NOW, program="0")
        made.path.unlink()

    def bare() -> None:
        target = tmp_path / "bare.db"
        source, copy = connect(folder / "clinic.db", key), connect(target, key, "rwc")
        source.backup(copy)
        copy.close()
        source.close()
        target.unlink()

    mine, other = side_by_side(ours, bare, 5)
    size = (folder / "clinic.db").stat().st_size / 1e6
    ratio = mine.median / other.median
    told(f"backup of {size:.0f} MB: {mine}; bare sqlcipher3 backup {other}; {ratio:.2f}x")
    assert ratio <= BUDGET


def test_checking_and_taking_out_a_backup(
    sized: tuple[Path, bytes], tmp_path: Path, told: Callable[[str], None]
) -> None:
    folder, key = sized
    made = backup.make(folder, key, tmp_path, reason=Reason.AUTOMATIC, at=NOW, program="0")
    into = tmp_path / "out"
    into.mkdir()
    checked = timed(lambda: backup.check(made.path, key), 3)
    taken = milliseconds(lambda: backup.extract(made.path, into))
    told(f"check of a backup: {checked}; taking it out {taken:.0f} ms")
    assert checked.median + taken <= MINUTE_MS, "the newest good backup is open within a minute"
