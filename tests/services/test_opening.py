"""Making and opening a clinic: every wrong file has its own calm answer, and no byte of it is changed."""

import os
import shutil
import signal
import subprocess
import sys
import textwrap
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.user import User
from tpi_tracker.services import opening, profiles
from tpi_tracker.services.opening import create_clinic, known_users, open_clinic, open_with_key, open_with_recovery
from tpi_tracker.services.verification import verify
from tpi_tracker.store import errors, keys, schema
from tpi_tracker.store.engine import connect
from tpi_tracker.store.lock import WriteLock, is_free

PASSWORD = "a long enough password"
OTHER = "another long enough one"
NOW = datetime(2026, 9, 7, 23, 30, tzinfo=UTC)
HERE = Path(__file__).parents[2]
PEOPLE = [("P1", "Canaryová", "Žofie"), ("P2", "Second", "Person")]


def clock() -> datetime:
    return NOW


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, bytes]:
    """A closed clinic with two patients, its recovery key and its database key."""
    folder = tmp_path_factory.mktemp("clinics") / "Klinik Ä 1"
    clinic, text = create_clinic(
        folder,
        name="Klinik Ä",
        user_name="Dr Ada",
        password=PASSWORD,
        time_zone="Europe/Prague",
        letterhead="Street 1",
        clock=clock,
        cost=keys.FLOOR,
    )
    key = clinic.key
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        for number, family, given in PEOPLE:
            values = {"patient_no": number, "family_name": family, "given_name": given, "birth_date": "1965-07-14"}
            writer.insert(Patient.checked(values | {"note": "canary " * 50}))
    clinic.close()
    return folder, text, key


@pytest.fixture
def folder(template: tuple[Path, str, bytes], tmp_path: Path) -> Path:
    return Path(shutil.copytree(template[0], tmp_path / "Klinik Ä 1"))


def state(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in folder.iterdir() if file.is_file()}


def test_a_new_clinic_is_open_and_tells_its_time(template: tuple[Path, str, bytes]) -> None:
    folder = template[0]
    assert sorted(os.listdir(folder)) == ["clinic.db", "clinic.head", "clinic.lock", "keys.json"]
    assert [(user.name, user.role) for user in known_users(folder)] == [("Dr Ada", Role.ADMINISTRATOR)]
    assert opening.clinic_name(folder) == "Klinik Ä"
    assert opening.is_clinic(folder)
    assert folder.joinpath("keys.json").stat().st_mode & 0o077 == 0
    assert folder.joinpath("clinic.db").stat().st_mode & 0o077 == 0


def test_opening_by_name_or_id_gives_the_same_clinic(folder: Path) -> None:
    for user in ("Dr Ada", known_users(folder)[0].user_id):
        clinic = open_clinic(folder, user=user, password=PASSWORD, clock=clock)
        try:
            assert clinic.user.role is Role.ADMINISTRATOR
            assert clinic.who.name == "Dr Ada"
            assert (clinic.profile.name, clinic.profile.letterhead) == ("Klinik Ä", "Street 1")
            assert clinic.today() == date(2026, 9, 8)
            assert clinic.now().isoformat() == "2026-09-08T01:30:00+02:00"
            assert "canary" not in repr(clinic)
            assert clinic.key.hex() not in repr(clinic)
        finally:
            clinic.close()
    assert clinic.key == b""


def test_logging_in_is_in_the_audit(folder: Path) -> None:
    clinic = open_clinic(folder, user="Dr Ada", password=PASSWORD, clock=clock)
    with clinic.database.reading() as reader:
        actions = [row[0] for row in reader.connection.exec_driver_sql("SELECT action FROM audit ORDER BY entry")]
    clinic.close()
    made = ["create", "create", "create_clinic", "login", "create", "create", "logout", "checkpoint"]
    assert actions == [*made, "login"]


def test_a_folder_that_holds_a_clinic_is_not_made_into_another(folder: Path) -> None:
    before = state(folder)
    with pytest.raises(FileExistsError):
        create_clinic(folder, name="Other", user_name="X", password=PASSWORD, cost=keys.FLOOR)
    assert state(folder) == before


def test_bad_input_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        create_clinic(tmp_path / "a", name="A", user_name="", password=PASSWORD, cost=keys.FLOOR)
    with pytest.raises(ValueError, match="time zone"):
        create_clinic(tmp_path / "a", name="A", user_name="B", password=PASSWORD, time_zone="Mars/One", cost=keys.FLOOR)
    for weak in ("", "14 characters.", "passwordpassword"):
        with pytest.raises(Refused, match="password"):
            create_clinic(tmp_path / "a", name="A", user_name="B", password=weak, cost=keys.FLOOR)
    assert list(tmp_path.iterdir()) == []


# --- four different answers, no byte changed -------------------------------------------------------------------------


def refused(folder: Path, fault: type[errors.WorldFault], password: str = PASSWORD) -> errors.WorldFault:
    before = state(folder)
    with pytest.raises(fault) as caught:
        open_clinic(folder, user="Dr Ada", password=password, clock=clock)
    assert type(caught.value) is fault
    after = state(folder)
    after.pop("clinic.lock", None)
    after.pop("attempts.json", None)  # that it was tried is counted
    before.pop("clinic.lock", None)
    before.pop("attempts.json", None)
    assert after == before, "no byte changed, nothing left beside the file"
    assert caught.value.what
    assert caught.value.safe
    assert caught.value.todo
    assert is_free(folder)
    return caught.value


def test_wrong_password(folder: Path) -> None:
    for _ in range(3):
        assert refused(folder, errors.WrongPassword, "wrong").exit_code == 3


@pytest.mark.parametrize(
    ("place", "new"),
    [
        (0, b"\0" * 16),
        (100, b"x"),
        (4096 * 3 + 77, b"y" * 10),
    ],
    ids=["salt", "first page", "a later page"],
)
def test_damaged_pages(folder: Path, template: tuple[Path, str, bytes], place: int, new: bytes) -> None:
    path = folder / "clinic.db"
    raw = path.read_bytes()
    path.write_bytes(raw[:place] + new + raw[place + len(new) :])
    if place < 4096:
        assert refused(folder, errors.Damaged).exit_code == 4
    checks = verify(folder, template[2])
    assert not all(check.ok for check in checks)


@pytest.mark.parametrize("size", [0, 1, 512, 4095, 4096, 3 * 4096, -4096, -1])
def test_a_cut_database_is_damaged(folder: Path, template: tuple[Path, str, bytes], size: int) -> None:
    path = folder / "clinic.db"
    path.write_bytes(path.read_bytes()[:size])
    before = state(folder)
    checks = verify(folder, template[2])
    assert not all(check.ok for check in checks)
    if size in {0, 1, 512, 4095}:
        assert state(folder) == before
        assert refused(folder, errors.Damaged).exit_code == 4


def test_a_missing_database_is_damage_and_is_not_made_anew(folder: Path, template: tuple[Path, str, bytes]) -> None:
    (folder / "clinic.db").unlink()
    assert "missing" in refused(folder, errors.Damaged).what
    assert not (folder / "clinic.db").exists()
    assert [check.ok for check in verify(folder, template[2])][:3] == [True, True, False]


def test_another_programs_database_beside_the_keys_is_damage(folder: Path) -> None:
    path = folder / "clinic.db"
    path.unlink()
    plain = sqlcipher.connect(str(path), isolation_level=None)
    plain.execute("CREATE TABLE t (a)")
    plain.close()
    assert path.read_bytes().startswith(b"SQLite format 3")
    refused(folder, errors.Damaged)


def test_a_strange_database_under_the_own_key_is_damage(folder: Path, template: tuple[Path, str, bytes]) -> None:
    path = folder / "clinic.db"
    path.unlink()
    strange = connect(path, template[2], "rwc")
    strange.execute("CREATE TABLE t (a)")
    strange.close()
    refused(folder, errors.Damaged)


@pytest.mark.parametrize("content", [b"PK\x03\x04zip", b"%PDF-1.7", b"SQLite format 3\0" + bytes(84)])
def test_a_foreign_file(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "clinic.db").write_bytes(content)
    assert refused(tmp_path, errors.ForeignFile).exit_code == 3
    with pytest.raises(errors.ForeignFile):
        known_users(tmp_path)


@pytest.mark.parametrize("place", ["clinic.db", "keys.json"])
def test_another_programs_database_in_use_is_left_as_it_is(tmp_path: Path, place: str) -> None:
    """Row 41 of the fault matrix: with its own log beside it, which a careless opening would write back."""
    path = tmp_path / place
    theirs = sqlcipher.connect(str(path), isolation_level=None)
    theirs.execute("PRAGMA journal_mode = WAL")
    theirs.execute("CREATE TABLE patient (a)")
    theirs.execute("INSERT INTO patient VALUES (1)")
    log = path.with_name(path.name + "-wal")
    kept = {name: name.read_bytes() for name in (path, log)}
    theirs.close()
    for name, content in kept.items():  # as a program that was killed leaves it
        name.write_bytes(content)
    assert log.stat().st_size
    assert refused(tmp_path, errors.ForeignFile).exit_code == 3
    with pytest.raises(FileExistsError):
        create_clinic(tmp_path, name="Other", user_name="X", password=PASSWORD, cost=keys.FLOOR)
    assert {name: name.read_bytes() for name in kept} == kept
    assert {file.name for file in tmp_path.iterdir()} <= {path.name, log.name, "clinic.lock"}


def test_an_empty_or_missing_folder_is_no_clinic(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "none"):
        assert not opening.is_clinic(place)
        with pytest.raises(errors.ForeignFile):
            open_clinic(place, user="x", password="y")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("how", ["user_version", "revision"])
def test_a_newer_schema_is_refused_with_both_versions_named(
    folder: Path, template: tuple[Path, str, bytes], how: str
) -> None:
    newer = connect(folder / "clinic.db", template[2])
    if how == "user_version":
        newer.execute("PRAGMA user_version = 9")
    else:
        newer.execute("UPDATE alembic_version SET version_num = '0009'")
    newer.close()
    fault = refused(folder, errors.NewerSchema)
    assert fault.exit_code == 3
    assert "9" in fault.what
    assert str(schema.SCHEMA) in fault.what


def test_a_damaged_key_file_is_neither_a_wrong_password_nor_tampering(folder: Path) -> None:
    path = folder / "keys.json"
    raw = path.read_bytes()
    path.write_bytes(raw[:300] + b"#" + raw[301:])
    refused(folder, errors.Damaged)
    with pytest.raises(errors.Damaged):
        known_users(folder)


def test_a_missing_log_or_a_strange_one_does_not_pass_for_whole(
    folder: Path, template: tuple[Path, str, bytes]
) -> None:
    (folder / "clinic.db-wal").write_bytes(os.urandom(8192))
    clinic = open_clinic(folder, user="Dr Ada", password=PASSWORD, clock=clock)
    try:
        with clinic.database.reading() as reader:
            assert reader.count(Patient) == 2
    finally:
        clinic.close()
    assert all(check.ok for check in verify(folder, template[2]))


# --- one writer, readers beside it -----------------------------------------------------------------------------------


def test_a_second_writer_is_told_and_a_reader_reads_beside(folder: Path, template: tuple[Path, str, bytes]) -> None:
    clinic = open_clinic(folder, user="Dr Ada", password=PASSWORD, clock=clock)
    try:
        with pytest.raises(errors.LockedByOther):
            open_with_key(folder, template[2], clinic.user.user_id)
        assert not is_free(folder)
        beside = open_with_key(folder, template[2], clinic.user.user_id, read_only=True)
        with beside.database.reading() as reader:
            assert reader.count(Patient) == 2
        beside.close()
        assert all(check.ok for check in verify(folder, template[2]))
    finally:
        clinic.close()
    assert is_free(folder)


def test_a_disabled_user_is_kept_out(folder: Path, template: tuple[Path, str, bytes]) -> None:
    clinic = open_clinic(folder, user="Dr Ada", password=PASSWORD, clock=clock)
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        writer.amend(clinic.user.changed(is_disabled=True))
    clinic.close()
    with pytest.raises(errors.WrongPassword, match="no longer"):
        open_with_key(folder, template[2], clinic.user.user_id)
    assert is_free(folder)


def test_recovery_gives_a_new_password_and_a_new_recovery_key(folder: Path, template: tuple[Path, str, bytes]) -> None:
    clinic, text = open_with_recovery(folder, template[1], user="Dr Ada", new_password=OTHER, cost=keys.FLOOR)
    with clinic.database.reading() as reader:
        assert reader.count(User) == 1
        assert reader.connection.exec_driver_sql("SELECT count(*) FROM audit WHERE action = 'recovery'").scalar() == 1
    clinic.close()
    assert text != template[1]
    open_clinic(folder, user="Dr Ada", password=OTHER).close()
    with pytest.raises(errors.WrongPassword):
        open_clinic(folder, user="Dr Ada", password=PASSWORD)
    with pytest.raises(errors.WrongPassword, match="newer"):
        open_with_recovery(folder, template[1], user="Dr Ada", new_password=PASSWORD, cost=keys.FLOOR)


# --- the world fails -------------------------------------------------------------------------------------------------


@pytest.mark.fault
def test_a_full_disk_is_told_calmly_and_nothing_is_half_saved(folder: Path, template: tuple[Path, str, bytes]) -> None:
    clinic = open_clinic(folder, user="Dr Ada", password=PASSWORD, clock=clock)
    try:
        values = {"family_name": "x", "given_name": "y", "birth_date": "2000-01-01", "note": "z" * 5000}
        many = [Patient.checked(values | {"patient_no": f"N{number}"}) for number in range(100)]
        with clinic.database.writing(clinic.who, clinic.now()) as writer:
            pages = writer.connection.exec_driver_sql("PRAGMA page_count").scalar()
            writer.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(errors.DiskFull), clinic.database.writing(clinic.who, clinic.now()) as writer:
            writer.insert_many(many)
        with clinic.database.writing(clinic.who, clinic.now()) as writer:
            writer.connection.exec_driver_sql("PRAGMA max_page_count = 1073741823")
            assert writer.count(Patient) == 2
    finally:
        clinic.close()
    assert all(check.ok for check in verify(folder, template[2]))


def test_every_operating_system_fault_has_its_answer() -> None:
    import errno

    for number, fault in (
        (errno.ENOSPC, errors.DiskFull),
        (errno.EDQUOT, errors.DiskFull),
        (errno.EROFS, errors.ReadOnlyPlace),
        (errno.EACCES, errors.ReadOnlyPlace),
        (errno.ENOENT, errors.TargetGone),
        (errno.EIO, errors.DiskFault),
    ):
        with pytest.raises(fault) as caught, errors.calmly():
            raise OSError(number, "x")
        assert caught.value.exit_code == 5
    with pytest.raises(ZeroDivisionError), errors.calmly():
        raise ZeroDivisionError


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from tpi_tracker.domain.patient import Patient
from tpi_tracker.store.database import Database, Who
from tpi_tracker.store.head import HeadFile
from tpi_tracker.store.keys import KeyFile
folder, key = Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline())
seal = KeyFile.load(folder / "keys.json").seal(key)
database = Database.open(folder / "clinic.db", key, seal)
database.keep_head(HeadFile(folder, seal))
for number in range(10_000):
    with database.writing(Who("k", "K"), datetime.now(UTC), f"save{number}") as writer:
        values = {"patient_no": f"K{number}", "family_name": "k", "given_name": "k", "birth_date": "2000-01-01"}
        writer.insert(Patient.checked(values))
        writer.log("print", "report", "x", f"K{number}")
    print(number, flush=True)
"""


@pytest.mark.fault
def test_kill_in_the_middle_of_saving_loses_nothing_acknowledged(
    folder: Path, template: tuple[Path, str, bytes]
) -> None:
    for stop_after in (0, 3, 17):
        child = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(WRITER), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=HERE,
        )
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(template[2].hex() + "\n")
        child.stdin.flush()
        acknowledged: list[int] = []
        for line in child.stdout:
            acknowledged.append(int(line))
            if len(acknowledged) > stop_after:
                break
        child.send_signal(signal.SIGKILL)
        child.stdin.close()
        acknowledged += [int(line) for line in child.stdout.read().split() if line.isdecimal()]
        child.stdout.close()
        child.wait()
        clinic = open_clinic(folder, user="Dr Ada", password=PASSWORD, clock=clock)
        with clinic.database.reading() as reader:
            there = {patient.patient_no for patient in reader.all(Patient)}
            saved = reader.connection.exec_driver_sql("SELECT count(*) FROM saved").scalar()
        clinic.close()
        assert {f"K{number}" for number in acknowledged} <= there
        assert len(there) - 2 == saved, "a patient and its save are both there or neither"
        assert all(check.ok for check in verify(folder, template[2]))
        shutil.rmtree(folder)
        shutil.copytree(template[0], folder)


@pytest.mark.fault
@pytest.mark.parametrize("step", range(12))
def test_a_creation_that_was_cut_off_never_stands_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """Stops at each rename and each sync of a creation; afterwards either the clinic opens or a new one can be made."""
    calls = 0

    class PowerCut(BaseException):
        pass

    def counted(real: Callable[..., None]) -> Callable[..., None]:
        def call(*given: object) -> None:
            nonlocal calls
            calls += 1
            if calls > step:
                raise PowerCut
            real(*given)

        return call

    folder = tmp_path / "clinic"
    monkeypatch.setattr(os, "replace", counted(os.replace))
    monkeypatch.setattr(os, "fsync", counted(os.fsync))
    try:
        create_clinic(folder, name="A", user_name="B", password=PASSWORD, cost=keys.FLOOR)[0].close()
    except PowerCut:
        monkeypatch.undo()
        if opening.is_clinic(folder):
            open_clinic(folder, user="B", password=PASSWORD).close()
        else:
            create_clinic(folder, name="A", user_name="B", password=PASSWORD, cost=keys.FLOOR)[0].close()
    monkeypatch.undo()
    assert sorted(os.listdir(folder)) == ["clinic.db", "clinic.head", "clinic.lock", "keys.json"]
    assert known_users(folder)[0].name == "B"


def test_the_lock_ends_with_its_process(tmp_path: Path) -> None:
    code = "import sys, pathlib; from tpi_tracker.store.lock import WriteLock;"
    code += "WriteLock(pathlib.Path(sys.argv[1])).take();"
    child = subprocess.Popen(
        [sys.executable, "-c", code + "print('held', flush=True); sys.stdin.read()", str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=HERE,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stdout.readline().strip() == b"held"
    with pytest.raises(errors.LockedByOther):
        WriteLock(tmp_path).take()
    child.kill()
    child.wait()
    child.stdin.close()
    child.stdout.close()
    with WriteLock(tmp_path) as lock:
        assert lock.is_held
        assert lock.take() is lock


# --- what the folder gives away, and what it says of itself ---------------------------------------------------------


def test_no_plain_text_of_a_patient_is_in_the_folder(folder: Path) -> None:
    clinic = open_clinic(folder, user="Dr Ada", password=PASSWORD, clock=clock)
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        patient = writer.get(Patient, "P1")
        assert patient is not None
        writer.amend(patient.changed(note="canary changed"))
    raw = b"".join(content for content, _ in state(folder).values()).lower()
    clinic.close()
    raw += b"".join(content for content, _ in state(folder).values()).lower()
    assert b"klinik" in raw, "the clinic's name is readable before unlocking"
    for word in ("canary", "žofie", "zofie"):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert word.encode(encoding) not in raw


def test_a_whole_clinic_passes_and_nothing_is_changed_by_looking(
    folder: Path, template: tuple[Path, str, bytes]
) -> None:
    before = state(folder)
    checks = verify(folder, template[2])
    assert [check.name for check in checks] == [
        "keys",
        "key-signature",
        "database",
        "pages",
        "guards",
        "records",
        "calls",
        "documents",
        "audit",
        "head",
    ]
    assert all(check.ok for check in checks)
    assert state(folder) == before


def test_a_stray_file_is_reported_and_logs_are_not(folder: Path, template: tuple[Path, str, bytes]) -> None:
    for name in ("tpi-tracker.log", "settings.toml", "window.lock"):
        (folder / name).write_text("x", encoding="utf-8")
    assert all(check.ok for check in verify(folder, template[2]))
    (folder / "patients.xlsx").write_bytes(b"x")
    (folder / "Copy").mkdir()
    bad = [check.sentence for check in verify(folder, template[2]) if not check.ok]
    assert len(bad) == 2
    assert "patients.xlsx" in bad[1]


def test_a_damaged_previous_key_file_is_reported(folder: Path, template: tuple[Path, str, bytes]) -> None:
    shutil.copy(folder / "keys.json", folder / "keys.previous.json")
    assert all(check.ok for check in verify(folder, template[2]))
    (folder / "keys.previous.json").write_bytes((folder / "keys.json").read_bytes()[:-3] + b"0}\n")
    assert [check.name for check in verify(folder, template[2]) if not check.ok] == ["keys"]


@pytest.mark.parametrize(
    ("statements", "name"),
    [
        (["DROP TRIGGER audit_no_delete", "DELETE FROM audit WHERE entry = 4"], "audit"),
        (["DROP TRIGGER audit_no_update", "UPDATE audit SET author = 'x'"], "audit"),
        (["CREATE TRIGGER t AFTER INSERT ON patient BEGIN SELECT 1; END"], "guards"),
        (["UPDATE patient SET version = 2 WHERE patient_no = 'P1'"], "records"),
        (["DROP TRIGGER patient_no_delete", "DELETE FROM patient WHERE patient_no = 'P2'"], "records"),
    ],
)
def test_what_was_done_behind_the_audit_is_seen(
    folder: Path, template: tuple[Path, str, bytes], statements: list[str], name: str
) -> None:
    connection = connect(folder / "clinic.db", template[2])
    for statement in statements:
        connection.execute(statement)
    connection.close()
    assert name in [check.name for check in verify(folder, template[2]) if not check.ok]


def test_another_clinics_key_file_is_damage_not_a_wrong_password(folder: Path, tmp_path: Path) -> None:
    other, _ = create_clinic(tmp_path / "o", name="O", user_name="Dr Ada", password=PASSWORD, cost=keys.FLOOR)
    other.close()
    shutil.copy(tmp_path / "o" / "keys.json", folder / "keys.json")
    refused(folder, errors.Damaged)


def test_a_clinics_new_name_is_shown_before_unlocking(folder: Path) -> None:
    clinic = open_clinic(folder, user="Dr Ada", password=PASSWORD, clock=clock)
    profiles.amend(clinic, clinic.profile.model_copy(update={"name": "New name"}))
    clinic.close()
    assert opening.clinic_name(folder) == "New name"
    open_clinic(folder, user="Dr Ada", password=PASSWORD, clock=clock).close()
