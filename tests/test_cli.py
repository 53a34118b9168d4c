"""The command line: results, sentences, exit codes."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests import messy
from tpi_tracker import cli
from tpi_tracker.services import opening
from tpi_tracker.store.keys import FLOOR
from tpi_tracker.store.lock import WriteLock

ROOT = Path(__file__).parents[1]
VIGNETTES = ROOT / "tests" / "data" / "vignettes"
SECRET = "correct horse battery"


@pytest.fixture(scope="session")
def _quick_clinic(tmp_path_factory):
    """A clinic whose password is checked as cheaply as is ever accepted: every command derives the key anew."""
    folder = tmp_path_factory.mktemp("quick") / "clinic"
    clinic, _ = opening.create_clinic(
        folder, name="Riverside", user_name="Dr Ada Berg", password=SECRET, time_zone="UTC", cost=FLOOR
    )
    clinic.close()
    return folder


@pytest.fixture
def home(_quick_clinic, tmp_path):
    """A clinic's folder whose name holds blanks and letters of other alphabets."""
    folder = tmp_path / "Klinik für Schmerz κλινική"
    shutil.copytree(_quick_clinic, folder)
    return folder


@pytest.fixture
def run(home, monkeypatch, capsys):
    """Runs a command on the clinic and gives exit code, stdout and stderr."""
    monkeypatch.setenv("TPI_TRACKER_PASSWORD", SECRET)

    def call(*arguments, data_dir=home):
        code = cli.main([*map(str, arguments), "--data-dir", str(data_dir)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


@pytest.fixture
def vignettes(tmp_path):
    folder = tmp_path / "Fälle und Verläufe 例"
    shutil.copytree(VIGNETTES, folder)
    return folder


def replace(folder, name, old, new):
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_vignettes_are_judged_as_written(run, vignettes):
    assert run("import", vignettes)[0] == 0
    code, out, _ = run("evaluate", "--as-of", "2026-09-01T12:00:00-04:00", "--json")
    assert code == 0
    found = {problem["problem_id"]: problem for problem in json.loads(out)["problems"]}
    expected = json.loads((VIGNETTES / "expected.json").read_text(encoding="utf-8"))["expected"]
    assert len(found) == len(expected)
    for wanted in expected:
        problem = found[wanted["problem_id"]]
        assert (problem["flag"] and problem["flag"]["kind"]) == wanted["flag"], wanted["shows"]
        sessions = {session["session_id"]: session for session in problem["sessions"]}
        for key, values in wanted["sessions"].items():
            session = sessions[key]
            baseline = session["baseline"] and session["baseline"]["value"]
            assert (session["verdict"], session["final"], baseline) == (
                values["verdict"],
                values["final"],
                values["baseline"],
            ), key
            for name in ("procedural_relief_pct", "best_relief_pct", "last_relief_pct", "documented_relief_days"):
                if values[name] is None:
                    assert session[name] is None, (key, name)
                else:
                    assert session[name] == pytest.approx(values[name], abs=0.05), (key, name)
            fraction = session["dose"] and session["dose"]["fraction"]
            wanted_fraction = values.get("dose_fraction")
            assert fraction == (None if wanted_fraction is None else pytest.approx(wanted_fraction, abs=0.0006)), key


def test_an_import_says_what_it_took(run, vignettes, tmp_path):
    code, out, err = run("import", vignettes, "--report", tmp_path / "report.json")
    assert code == 0
    assert "scores.csv: 50 rows, 50 accepted, 0 skipped, 0 refused" in out
    assert "Left alone: expected.json" in err
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert (report["imported"], report["accepted"]) == (True, 119)
    code, out, _ = run("import", vignettes, "--dry-run")
    assert (code, "119 are there already" in out) == (0, True)


BAD = {
    "a score of 11": (("scores.csv", ",8,clinic", ",11,clinic"), "scores.csv, row 2, value:"),
    "letters in a number": (("scores.csv", ",8,clinic", ",acht,clinic"), "scores.csv, row 2, value:"),
    "a birth in the future": (("patients.csv", "1950-01-10", "2950-01-10"), "patients.csv, row 2, birth_date:"),
    "a session before birth": (("sessions.csv", "2026-01-12", "1926-01-12"), "sessions.csv, row 2, performed_at:"),
    "a missing column": (("scores.csv", "scale", "scala"), "scores.csv, row 1, scale:"),
    "a broken row": (("sites.csv", "V01-S1,upper_trapezius,right,2", '"V01-S1'), "sites.csv, row 2"),
    "an unknown muscle": (("sites.csv", "upper_trapezius", "upper_trapez"), "sites.csv, row 2, muscle:"),
    "a problem of nobody": (("problems.csv", "V01-P,V01", "V01-P,V99"), "problems.csv, row 2, patient_no:"),
    "an instant in the future": (("scores.csv", "2026-01-12", "2126-01-12"), "scores.csv, row 2, taken_at:"),
    "a long text": (("problems.csv", "Right neck", "x" * 20_001), "problems.csv, row 2, title:"),
}


@pytest.mark.parametrize(("change", "place"), BAD.values(), ids=BAD)
def test_bad_input_ends_with_2_and_the_place(run, vignettes, change, place):
    replace(vignettes, *change)
    code, out, err = run("import", vignettes)
    assert code == 2
    assert place in err
    assert "Nothing was imported" in out
    assert json.loads(run("evaluate", "--json")[1])["problems"] == []


def test_latin_1_ends_with_2_and_the_place(run, vignettes):
    path = vignettes / "patients.csv"
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp1252", "replace"))
    code, _, err = run("import", vignettes)
    assert code == 2
    assert "patients.csv, row 3, given_name: The file is not UTF-8" in err
    assert "CSV UTF-8" in err


def test_a_follow_up_before_its_session_ends_with_2(run, vignettes):
    (vignettes / "follow_ups.csv").write_text("problem_id,due_on,session_id\nV01-P,2026-01-01,V01-S1\n")
    code, _, err = run("import", vignettes)
    assert (code, "follow_ups.csv, row 2, due_on:" in err) == (2, True)


def test_an_exported_zip_comes_back(run, vignettes, tmp_path):
    run("import", vignettes)
    assert run("export", tmp_path / "out.zip")[0] == 0
    with zipfile.ZipFile(tmp_path / "out.zip") as packed:
        assert "bundle.json" in packed.namelist()
    code, out, _ = run("import", tmp_path / "out.zip")
    assert (code, "Imported 0 rows; 119 were there already." in out) == (0, True)


def test_the_clinic_goes_out_for_other_systems(run, vignettes, tmp_path):
    run("import", vignettes)
    code, out, err = run("export", tmp_path / "x.json", "--format", "fhir", "--patient", "V04")
    assert (code, "Patient: 1\n" in out) == (0, True), err
    bundle = json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))
    assert (bundle["resourceType"], bundle["entry"][0]["resource"]["identifier"][0]["value"]) == ("Bundle", "V04")


def test_what_is_not_there_yet_says_so(run, tmp_path):
    for arguments in (("export", tmp_path / "x", "--format", "hl7v2"),):
        code, _, err = run(*arguments)
        assert (code, err.startswith("This version")) == (2, True)
    assert list(tmp_path.glob("x*")) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("import", "nowhere"),
        ("import",),
        ("fly",),
        ("evaluate", "--as-of", "yesterday"),
        ("evaluate", "--patient", "nobody"),
        ("export", "x", "--patient", "nobody"),
        ("report", "response", "--patient", "nobody", "--out", "x.pdf"),
        ("synth", "--patients", "0", "--seed", "1"),
        ("synth", "--patients", "1", "--seed", "1", "--today", "soon"),
    ],
)
def test_bad_usage_ends_with_2(run, arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err.strip()
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("postgresql://me:secret@host/clinic", "PGPASSWORD"),
        ("postgresql://host/clinic?password=secret", "PGPASSFILE"),
        ("postgresql://host/clinic?options=-c%20statement_timeout%3D0", "options"),
        ("postgresql://host/clinic?sslmode=require", "verify-full"),
        ("postgresql://host/", "database's name"),
        ("postgresql://one,two/clinic", "one host"),
        ("postgresql://host:port/clinic", "cannot be read"),
        ("mysql://host/clinic", "postgresql://"),
    ],
)
def test_a_servers_address_that_cannot_be_used_ends_with_2(run, address, said):
    code, out, err = run("evaluate", data_dir=address)
    assert (code, out) == (2, "")
    assert said in err
    assert "secret" not in err


def test_a_wrong_password_and_a_place_without_a_clinic_end_with_3(run, monkeypatch, tmp_path):
    assert run("evaluate", data_dir=tmp_path / "nothing")[0] == 3
    monkeypatch.setenv("TPI_TRACKER_PASSWORD", "guess")
    code, _, err = run("evaluate")
    assert (code, err.startswith("The password is wrong.")) == (3, True)


def test_no_terminal_and_no_password_ends_with_2(run, monkeypatch):
    monkeypatch.delenv("TPI_TRACKER_PASSWORD")
    code, _, err = run("evaluate")
    assert (code, "TPI_TRACKER_PASSWORD" in err) == (2, True)


def test_beside_an_open_window_reading_works_and_writing_ends_with_3(run, home, vignettes, tmp_path):
    run("import", vignettes)
    with WriteLock(home):
        assert run("import", vignettes)[0] == 3
        assert run("synth", "--patients", "1", "--seed", "1")[0] == 3
        assert run("import", vignettes, "--dry-run")[0] == 0
        assert run("evaluate")[0] == 0
        assert run("export", tmp_path / "out")[0] == 0
        assert run("verify")[0] == 0


def test_a_damaged_clinic_ends_with_4(run, home):
    path = home / "clinic.db"
    raw = bytearray(path.read_bytes())
    raw[5000:5100] = b"\0" * 100
    path.write_bytes(raw)
    code, out, _ = run("verify")
    assert (code, "WRONG" in out) == (4, True)


def test_a_target_that_cannot_be_written_ends_with_5(run, tmp_path):
    code, out, err = run("export", tmp_path / "no such folder" / "out.zip")
    assert (code, out) == (5, "")
    assert "no such folder" in err


def test_verify_says_a_line_for_each_thing(run):
    code, out, _ = run("verify")
    assert code == 0
    lines = out.splitlines()
    assert lines[0].startswith("ok    keys:")
    assert len(lines) >= 5


def test_common_options_go_before_and_after_the_command(home, monkeypatch, capsys):
    monkeypatch.setenv("TPI_TRACKER_PASSWORD", SECRET)
    assert cli.main(["--data-dir", str(home), "--user", "Dr Ada Berg", "verify"]) == 0
    assert cli.main(["verify", "--data-dir", str(home), "--user", "Dr Ada Berg", "--language", "en"]) == 0
    assert cli.main(["verify", "--data-dir", str(home), "--user", "Somebody"]) == 3
    capsys.readouterr()


def test_the_evaluation_reads_as_text(run, vignettes):
    run("import", vignettes)
    out = run("evaluate", "--patient", "V04", "--as-of", "2026-09-01T12:00:00-04:00")[1]
    assert "V04  V04-P: short_lived, open, since " in out
    assert "V04-S2: not_sustained, final" in out


def test_a_population_is_made(run):
    code, out, _ = run("synth", "--patients", "12", "--seed", "4", "--today", "2026-08-01")
    assert code == 0
    assert out.startswith("12 patients, ")


def test_a_report_is_written(run, vignettes, tmp_path):
    run("import", vignettes)
    for kind in ("response", "session-note", "coverage", "aftercare", "pain-diary"):
        code, out, err = run("report", kind, "--patient", "V04", "--out", tmp_path / f"{kind}.pdf")
        assert (code, out) == (0, f"{tmp_path / kind}.pdf\n"), err
        assert (tmp_path / f"{kind}.pdf").read_bytes().startswith(b"%PDF-")
    named = run("report", "session-note", "--patient", "V04", "--session", "V04-S1", "--out", tmp_path / "first.pdf")
    assert named[0] == 0
    assert (tmp_path / "first.pdf").read_bytes() != (tmp_path / "session-note.pdf").read_bytes()


def test_the_calls_of_the_day_are_written_as_paper_and_as_calendar(run, vignettes, tmp_path):
    run("import", vignettes, "--schedule")
    for name, begin in (("calls.pdf", b"%PDF-"), ("calls.ics", b"BEGIN:VCALENDAR\r\n")):
        code, out, err = run("call-list", "--out", tmp_path / name)
        assert (code, out) == (0, f"{tmp_path / name}\n"), err
        assert (tmp_path / name).read_bytes().startswith(begin)
    entries = (tmp_path / "calls.ics").read_text(encoding="utf-8").count("SUMMARY:Follow-up call V")
    assert entries > 5
    run("call-list", "--ahead", "--with-names", "--out", tmp_path / "more.ics")
    more = (tmp_path / "more.ics").read_text(encoding="utf-8")
    assert more.count("BEGIN:VEVENT") >= entries
    assert more.count("DESCRIPTION:") == more.count("BEGIN:VEVENT")


def test_everything_of_one_patient_goes_into_one_file(run, vignettes, tmp_path):
    run("import", vignettes)
    code, out, err = run("access-request", "--patient", "V04", "--out", tmp_path / "all.zip")
    assert code == 0, err
    assert "patients.csv: 1\n" in out
    assert "papers/1-response.pdf: 1\n" in out
    code, _, err = run("access-request", "--patient", "nobody", "--out", tmp_path / "none.zip")
    assert (code, "There is no patient" in err) == (2, True)
    assert not (tmp_path / "none.zip").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--out", "calls.txt"), '"calls.txt" ends neither in .pdf nor in .ics.'),
        (("--with-names", "--out", "calls.pdf"), "--with-names belongs to a calendar"),
    ],
)
def test_a_call_list_that_is_neither_ends_with_2(run, arguments, said):
    code, out, err = run("call-list", *arguments)
    assert (code, out) == (2, "")
    assert said in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("coverages", "--patient", "V04"), 'There is no report "coverages"; there are: response, session-note'),
        (("coverage", "--patient", "V04", "--session", "V04-S1"), "--session belongs to a session-note"),
        (("session-note", "--patient", "V04", "--session", "V05-S1"), "session V05-S1 is not there"),
        (("session-note", "--patient", "V04", "--session", "nothing"), "session nothing is not there"),
        (("session-note", "--patient", "V04", "--problem", "V05-P"), "problem V05-P is not there"),
        (
            ("session-note", "--patient", "V04", "--session", "V04-S1", "--problem", "V05-P"),
            "The session V04-S1 belongs to another pain problem than V05-P.",
        ),
        (("session-note", "--patient", "V04", "--as-of", "2025-01-01T00:00:00Z"), "No injection session is recorded"),
        (("workup-referral", "--patient", "V04"), "No differential workup is opened"),
        (("coverage", "--patient", "nobody"), "patient nobody is not there"),
        (("coverage", "--patient", "V04", "--as-of", "soon"), '"soon" is not an instant'),
    ],
)
def test_a_report_of_what_is_not_there_ends_with_2_and_a_sentence(run, vignettes, tmp_path, arguments, said):
    run("import", vignettes)
    code, out, err = run("report", *arguments, "--out", tmp_path / "x.pdf")
    assert (code, out) == (2, "")
    assert said in err
    assert not (tmp_path / "x.pdf").exists()


def started(*arguments, secret=SECRET, **environment):
    return subprocess.run(
        [sys.executable, "-m", "tpi_tracker", *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {"TPI_TRACKER_PASSWORD": secret} | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )


def test_a_new_clinic_from_nothing(tmp_path, vignettes):
    folder = tmp_path / "Nová klinika"
    made = started(
        "new-clinic", "--name", "Klinika", "--user", "Dr Ž", "--time-zone", "Europe/Prague", "--data-dir", folder
    )
    assert (made.returncode, made.stderr.startswith("The clinic is made.")) == (0, True)
    assert len(made.stdout.strip().split("-")) > 10
    again = started("new-clinic", "--name", "K", "--user", "U", "--data-dir", folder)
    assert (again.returncode, "already holds a clinic" in again.stderr) == (2, True)
    taken = started("import", vignettes, "--data-dir", folder)
    assert (taken.returncode, "Imported 119 rows" in taken.stdout) == (0, True)


def test_a_new_clinic_in_a_zone_nobody_knows(tmp_path):
    made = started(
        "new-clinic", "--name", "K", "--user", "U", "--time-zone", "Mars/Olympus", "--data-dir", tmp_path / "c"
    )
    assert made.returncode == 2
    assert "is not a time zone" in made.stderr


def test_a_reader_that_stops_is_no_fault(home):
    ended = subprocess.run(
        f'"{sys.executable}" -m tpi_tracker verify --data-dir "{home}" | true',
        shell=True,  # a pipe whose reader is gone
        cwd=ROOT,
        env=os.environ | {"TPI_TRACKER_PASSWORD": SECRET},
        capture_output=True,
        timeout=60,
    )
    assert b"Traceback" not in ended.stderr


def test_a_backup_is_written_beside_an_open_window_and_its_path_is_said(run, home, tmp_path):
    to = tmp_path / "Sicherung für Ärzte"
    with WriteLock(home):
        code, out, err = run("backup", "--to", to)
    assert (code, err) == (0, "")
    path = Path(out.strip())
    assert path.parent == to
    assert path.suffix == ".tpibackup"
    (home / "backups").mkdir()
    shutil.copy(path, home / "backups")
    code, out, _ = run("verify")
    assert code == 0
    assert f"ok    backup: The backup {path.name} is whole." in out
    raw = bytearray(path.read_bytes())
    raw[-5000] ^= 1
    (home / "backups" / path.name).write_bytes(raw)
    code, out, _ = run("verify")
    assert code == 4
    assert f"WRONG backup: {path.name}: The backup {path.name} is damaged." in out


def test_a_backup_to_a_file_ends_with_5(run, tmp_path):
    (tmp_path / "file").write_bytes(b"x")
    code, out, err = run("backup", "--to", tmp_path / "file")
    assert (code, out) == (5, "")
    assert "Nothing was changed" in err


def test_a_restore_brings_the_backup_back_and_keeps_what_it_replaced(run, home, vignettes, tmp_path):
    code, out, _ = run("backup", "--to", tmp_path)
    path = Path(out.strip())
    assert run("import", vignettes)[0] == 0
    code, out, err = run("restore", path)
    assert code == 0
    assert "patient, create: 13" in err
    assert "of 13 patients" in err
    kept = Path(out.splitlines()[1].removeprefix("What was there is kept as "))
    assert json.loads(run("evaluate", "--json")[1])["problems"] == []
    assert run("verify")[0] == 0
    assert run("restore", "--yes", kept)[0] == 0
    assert json.loads(run("evaluate", "--json")[1])["problems"] != []


def test_a_restore_into_an_empty_folder_makes_the_clinic_there(run, home, vignettes, tmp_path):
    """The computer is gone, and with it the clinic's folder: the file on the stick is all there is."""
    assert run("import", vignettes)[0] == 0
    was = json.loads(run("evaluate", "--json")[1])["problems"]
    path = Path(run("backup", "--to", tmp_path / "stick")[1].strip())
    home.rename(tmp_path / "stolen")
    there = tmp_path / "there"
    code, out, err = run("restore", path, data_dir=there)
    assert (code, out) == (0, f"Restored {path.name}.\n")
    assert "13 patients" in err
    assert run("verify", data_dir=there)[0] == 0
    assert json.loads(run("evaluate", "--json", data_dir=there)[1])["problems"] == was
    assert not home.exists()


def test_a_restore_is_refused_with_its_exit_code_and_changes_nothing(run, home, tmp_path, monkeypatch):
    path = Path(run("backup", "--to", tmp_path)[1].strip())
    before = (home / "clinic.db").read_bytes()
    with WriteLock(home):
        assert run("restore", path)[0] == 3
    (tmp_path / "x.tpibackup").write_bytes(b"%PDF")
    assert run("restore", tmp_path / "x.tpibackup")[0] == 3
    assert run("restore", tmp_path / "none.tpibackup")[0] == 2
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 4
    (tmp_path / "y.tpibackup").write_bytes(raw)
    assert run("restore", tmp_path / "y.tpibackup")[0] == 4
    monkeypatch.setenv("TPI_TRACKER_PASSWORD", "wrong")
    assert run("restore", path)[0] == 3
    assert (home / "clinic.db").read_bytes() == before
    assert not list(home.glob("restoring*"))


def test_a_spreadsheet_goes_in_by_a_mapping_that_was_guessed_and_answered(run, tmp_path):
    file, target = messy.typos(tmp_path), tmp_path / "map.toml"
    code, out, _ = run("import", file, "--write-map", target)
    assert (code, "8 columns, 5 open questions" in out) == (0, True)
    assert run("import", file, "--write-map", target)[0] == 2  # it is not written over
    code, _, err = run("import", file, "--map", target)
    assert (code, "open questions, 5 in all" in err) == (2, True)
    target.write_text(target.read_text(encoding="utf-8").replace('"? ', '"'), encoding="utf-8")
    code, out, _ = run("import", file, "--map", target, "--dry-run")
    assert code == 0
    assert "typos.xlsx, row 2: accepted" not in out  # a workbook's sheet is named with it
    assert "Sheet1, row 2: accepted" in out
    assert "sites: session_id" in out
    code, out, _ = run("import", file, "--map", target, "--report", tmp_path / "report.json")
    assert (code, "3 rows: 3 accepted, 0 skipped, 0 refused" in out) == (0, True)
    told = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert (told["imported"], told["records"]["scores"]) == (True, 6)
    assert "3 were there already" in run("import", file, "--map", target)[1]


def test_refused_rows_end_with_2_and_are_written_down(run, tmp_path):
    file, target = messy.wide(tmp_path), tmp_path / "map.toml"
    run("import", file, "--write-map", target)
    text = target.read_text(encoding="utf-8").replace('"? ', '"')
    target.write_text(text, encoding="utf-8")
    code, out, err = run("import", file, "--map", target, "--refused", tmp_path / "refused.csv")
    assert (code, "Nothing was imported: 1 rows are refused." in out) == (2, True)
    assert "visits.csv, row 5, NRS 4wk:" in err
    assert "runs from 0 to 10" in (tmp_path / "refused.csv").read_text(encoding="utf-8-sig")
    assert run("import", file, "--map", target, "--without-refused")[0] == 0


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--map", "MAP", "--write-map", "OTHER"], "Say one of them"),
        (["--map", "MAP", "--ignore-unknown"], "is for bundles"),
        (["--without-refused"], "with its --map"),
        (["--map", "NOWHERE"], "cannot be read"),
        ([], "say with a mapping"),
    ],
)
def test_options_of_a_mapping_that_do_not_go_together(run, tmp_path, more, said):
    file = messy.wide(tmp_path)
    (tmp_path / "MAP").write_text('format = "tpi-tracker-mapping"\nversion = 1\n', encoding="utf-8")
    code, out, err = run("import", file, *[tmp_path / word if word.isupper() else word for word in more])
    assert (code in {2, 5}, out) == (True, "")
    assert said in err


def test_fhir_of_another_system_comes_in_and_what_is_not_taken_is_listed(run, tmp_path):
    from tests.other_systems import bundle_of, hospital, injection, nrs

    path = tmp_path / "hospital.json"
    path.write_text(json.dumps(bundle_of(*hospital())), encoding="utf-8")
    code, out, err = run("import", path, "--refused", tmp_path / "left.csv", "--report", tmp_path / "report.json")
    assert code == 0, err
    assert "18 resources: 9 accepted, 9 skipped (9 not taken, 0 there already), 0 refused\n" in out
    assert "not taken: 1 Organization: This type of resource is not taken.\n" in out
    assert "not taken: Observation/o6, hospital.json, 10: It was entered in error.\n" in err
    assert "Okonkwo" not in out + err
    assert len((tmp_path / "left.csv").read_text(encoding="utf-8").splitlines()) == 10
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert (report["imported"], report["accepted"] + report["skipped"] + report["refused"]) == (True, 18)

    path.write_text(json.dumps(bundle_of(*hospital(), nrs("o9", 11))), encoding="utf-8")
    code, out, err = run("import", path)
    assert (code, "Nothing was imported: 1 resources are refused." in out) == (2, True)
    assert "Observation/o9, hospital.json, 19: 11 is out of range: NRS runs from 0 to 10." in err
    code, out, _ = run("import", path, "--without-refused")
    assert (code, "Imported 0 resources; 9 were there already." in out) == (0, True)

    more = injection("p9", "Zone 4", performedPeriod={"start": "2026-06-12T09:00:00Z"})
    path.write_text(json.dumps(bundle_of(*hospital(), more)), encoding="utf-8")
    code, out, _ = run("import", path, "--write-map", tmp_path / "map.toml")
    assert (code, out) == (0, f"Wrote {tmp_path / 'map.toml'}: 2 open questions.\n")
    text = (tmp_path / "map.toml").read_text(encoding="utf-8")
    code, _, err = run("import", path, "--map", tmp_path / "map.toml")
    assert (code, "The mapping has an open question: [muscles]" in err) == (2, True)
    lines = [line.partition(" = ")[0] + ' = "soleus left"' if '"?' in line else line for line in text.splitlines()]
    (tmp_path / "map.toml").write_text("\n".join(lines), encoding="utf-8")
    code, out, err = run("import", path, "--map", tmp_path / "map.toml")
    assert (code, "sites: 2\n" in out) == (0, True), err
    assert run("import", path, "--ignore-unknown")[0] == 2
