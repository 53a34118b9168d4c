"""The command line on a clinic that lies on a server: the same commands, results and exit codes."""

import json
from pathlib import Path

import pytest

from tests.postgres import OWNER
from tpi_tracker import cli

VIGNETTES = Path(__file__).parents[1] / "tests" / "data" / "vignettes"
SECRET = "correct horse battery"


@pytest.fixture
def run(postgres, monkeypatch, capsys):
    """Runs a command on a new database of its own and gives exit code, stdout and stderr; ``run.address`` is where."""
    monkeypatch.setenv("TPI_TRACKER_PASSWORD", SECRET)
    name = postgres.new_database()

    def call(*arguments, data_dir=None):
        code = cli.main([*map(str, arguments), "--data-dir", data_dir or call.address])
        said = capsys.readouterr()
        return code, said.out, said.err

    call.address, call.owner = postgres.address(name), postgres.address(name, OWNER)
    yield call
    postgres.drop(name)


def test_a_clinic_is_made_filled_judged_and_verified_on_a_server(run, postgres):
    code, recovery, _ = run(
        "new-clinic", "--name", "Riverside", "--user", "Dr Ada Berg", "--time-zone", "UTC", data_dir=run.owner
    )
    assert (code, recovery.count("-")) == (0, 13)
    assert run("new-clinic", "--name", "Again", "--user", "X", data_dir=run.owner)[0] == 2
    assert run("import", VIGNETTES)[0] == 0
    code, out, _ = run("evaluate", "--as-of", "2026-09-01T12:00:00-04:00", "--json")
    found = {problem["problem_id"]: problem for problem in json.loads(out)["problems"]}
    expected = json.loads((VIGNETTES / "expected.json").read_text(encoding="utf-8"))["expected"]
    assert (code, len(found)) == (0, len(expected))
    code, out, _ = run("verify")
    assert (code, "WRONG" in out) == (0, False), out
    assert len(out.splitlines()) >= 5
    assert run("users", "list")[0] == 0


def test_what_has_no_clinic_or_no_server_is_refused_in_plain_words(run, postgres, monkeypatch):
    code, _, err = run("evaluate")
    assert (code, "no clinic" in err) == (3, True)
    code, _, err = run("evaluate", data_dir="postgresql://nobody@127.0.0.1:1/clinic")
    assert (code, "cannot be reached" in err) == (5, True)
    code, _, err = run("demo", "--headless-check")
    assert (code, "in a folder" in err) == (2, True)


def test_a_wrong_password_ends_with_3_and_a_seat_of_an_older_program_too(run, postgres, monkeypatch):
    assert run("new-clinic", "--name", "Riverside", "--user", "Dr Ada Berg", data_dir=run.owner)[0] == 0
    with postgres.admin(run.address.rpartition("/")[2]) as admin:
        admin.execute("UPDATE tpi_tracker.clinic_version SET schema_number = schema_number + 1")
        code, _, err = run("evaluate")
        assert (code, "newer program" in err) == (3, True)
        admin.execute("UPDATE tpi_tracker.clinic_version SET schema_number = schema_number - 1")
    monkeypatch.setenv("TPI_TRACKER_PASSWORD", "guess")
    assert run("evaluate")[0] == 3


def test_a_clinic_is_taken_from_its_folder_to_the_server(run, tmp_path):
    home = str(tmp_path / "home")
    assert run("new-clinic", "--name", "Riverside", "--user", "Dr Ada Berg", data_dir=home)[0] == 0
    assert run("import", VIGNETTES, data_dir=home)[0] == 0
    code, _, err = run("migrate-to", "postgresql://me:secret@host/clinic", data_dir=home)
    assert (code, "PGPASSWORD" in err, "secret" in err) == (2, True, False)
    code, out, err = run("migrate-to", run.owner, data_dir=home)
    assert code == 0, err
    assert "session: " in out
    evaluated = [run("evaluate", "--as-of", "2026-09-01T12:00:00-04:00", "--json", data_dir=at) for at in (home, None)]
    assert evaluated[0] == evaluated[1]
    assert run("verify")[0] == run("verify", data_dir=home)[0] == 0
    code, _, err = run("migrate-to", run.owner, data_dir=home)
    assert (code, "already holds a clinic" in err) == (3, True)
