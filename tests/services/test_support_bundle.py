"""What may be sent to who helps: enough to help, nobody's name, no path."""

import io
import json
import platform
import zipfile
from datetime import date
from pathlib import Path

import pytest

from tests.faults.plain_text import shapes
from tpi_tracker import cli, command, log, paths, settings
from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import opening, patients, support_bundle
from tpi_tracker.store.errors import Damaged

CANARY = "Zqwkanarienvogelqz"


@pytest.fixture
def busy(clinic, tmp_path, monkeypatch):
    """A clinic with a patient, a computer with a user and a history, a log with a fault in it."""
    own = tmp_path / f"{CANARY}-home" / "state"
    monkeypatch.setenv("HOME", str(own.parent))
    monkeypatch.setenv("LOGNAME", f"{CANARY}-login")
    monkeypatch.setattr(platform, "node", lambda: f"{CANARY}-host.example")
    paths.keep_everything_in(own)
    kept = settings.Settings(export_folder=f"/home/{CANARY}/Documents", unknown={CANARY: CANARY})
    kept.remember_clinic(Path(f"/home/{CANARY}/pain"))
    kept.last_users = {f"/home/{CANARY}/pain": f"Dr {CANARY}-user"}
    settings.save(kept)
    log.start_log(own)
    patients.register(
        clinic, Patient(patient_no=CANARY, family_name=CANARY, given_name=CANARY, birth_date=date(1970, 1, 1))
    )
    log.LOGGER.warning("no room in %s", own / "x.tmp")
    log.LOGGER.warning("opened %s by %s on %s", "Riverside Pain Clinic", "Dr Ada Berg", f"{CANARY}-host")
    log.LOGGER.warning("the clinic of %s, as %s", f"Dr {CANARY}-user", "BERG")
    log.LOGGER.warning(r"C:\Users\%s\clinic cannot be written", CANARY)
    log.LOGGER.warning("the window was held for over %d ms in %s", 200, "tpi_tracker/ui/app.py:12 run")
    try:
        int(CANARY)
    except ValueError:
        log.LOGGER.exception("a job failed after 3/4")
    return clinic


def test_it_holds_what_helps(busy):
    files = support_bundle.make(busy)
    assert sorted(files) == [
        *("checks.txt", "clinic.json", "logs/tpi-tracker.log", "program.json", "settings.json", "timings.json"),
    ]
    assert json.loads(files["clinic.json"])["rows"]["patient"] == 1
    assert json.loads(files["clinic.json"])["schema"] >= 3
    assert json.loads(files["settings.json"])["recent_clinics"] == 1
    assert {"python", "system", "libraries"} <= set(json.loads(files["program.json"]))
    assert {"counts_s", "search_s", "verify_s"} == set(json.loads(files["timings.json"]))
    assert "ok    database: The database opens with its key file." in files["checks.txt"]
    said = files["logs/tpi-tracker.log"]
    assert "no room in <path>" in said
    assert "opened <name> by <name> on <name>" in said
    assert "<path> cannot be written" in said
    assert "held for over 200 ms in tpi_tracker/ui/app.py:12 run" in said
    assert "a job failed after 3/4" in said
    assert "test_support_bundle.py" in said
    assert "ValueError" in said


def test_nothing_of_a_patient_a_user_the_clinic_or_the_computer_is_in_it(busy, tmp_path):
    files = support_bundle.make(busy)
    packed = support_bundle.zipped(files)
    (tmp_path / "planted.log").write_text(CANARY)  # the control of the search
    found = {}
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        inside = {name: opened.read(name) for name in opened.namelist()} | {"the zip": packed}
    inside["the control"] = (tmp_path / "planted.log").read_bytes()
    for name, raw in inside.items():
        for word in (CANARY, "Riverside", "Ada Berg", str(busy.where), str(busy.folder), str(tmp_path)):
            for shape, look in shapes(word).items():
                if look in (raw if shape.startswith("base64") else raw.lower()):
                    found.setdefault(name, set()).add(word)
    assert found == {"the control": {CANARY}}


@pytest.mark.sqlite_only("a server has no folder of files")
def test_a_check_that_names_a_file_is_told_without_it(busy):
    (busy.folder / f"{CANARY}.docx").write_text("a letter")
    said = support_bundle.make(busy)["checks.txt"]
    assert "WRONG other\n" in said
    assert CANARY not in said


def test_without_a_clinic_it_says_why(busy):
    files = support_bundle.make(None, fault=Damaged())
    assert json.loads(files["clinic.json"]) == {"opens": False, "fault": "damaged"}
    assert "Not looked at" in files["checks.txt"]
    assert CANARY not in "".join(files.values())


def test_the_same_files_give_the_same_bytes(busy):
    files = {"a.txt": "a", "b.txt": "\udcff"}
    assert support_bundle.zipped(files) == support_bundle.zipped(files)


@pytest.mark.sqlite_only("the command is given a folder")
@pytest.mark.parametrize("opens", [True, False])
def test_the_command_shows_it_and_writes_it(busy, tmp_path, monkeypatch, capsys, opens):
    def open_clinic(*_, **__):
        if not opens:
            raise Damaged
        return busy

    monkeypatch.setattr(opening, "open_clinic", open_clinic)
    monkeypatch.setattr(type(busy), "close", lambda _: None)
    monkeypatch.setenv(command.SECRET_IN, "not looked at")
    out = tmp_path / "support.zip"
    code = cli.main(["support-bundle", "--out", str(out), "--data-dir", str(busy.where)])
    said = capsys.readouterr()
    assert code == 0, said.err
    assert "---- program.json" in said.err
    assert said.out == f"{out}\n"
    with zipfile.ZipFile(out) as packed:
        assert json.loads(packed.read("clinic.json"))["opens"] is opens
    with busy.database.reading() as reader:
        rows = reader.connection.exec_driver_sql("SELECT kind FROM audit WHERE action = 'export'").fetchall()
    assert [row[0] for row in rows] == (["support_bundle"] if opens else [])
