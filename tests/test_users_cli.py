"""``tpi-tracker users``: who may unlock, from the command line; and what each role's commands answer."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tpi_tracker import cli
from tpi_tracker.services import opening, users
from tpi_tracker.store import keys
from tpi_tracker.store.keys import FLOOR

OWN = "correct horse battery"
FIRST = "the first one was given"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("users") / "clinic"
    clinic, _ = opening.create_clinic(
        folder, name="Riverside", user_name="Dr Ada Berg", password=OWN, time_zone="UTC", cost=FLOOR
    )
    users.add(clinic, "Tom Desk", users.Role.FRONT_DESK, FIRST, cost=FLOOR)
    clinic.close()
    return folder


@pytest.fixture
def run(_made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    folder = tmp_path / "clinic"
    shutil.copytree(_made, folder)

    def call(*arguments: str, user: str = "Dr Ada Berg", password: str = OWN, new: str = "") -> tuple[int, str, str]:
        monkeypatch.setenv("TPI_TRACKER_PASSWORD", password)
        monkeypatch.setenv("TPI_TRACKER_NEW_PASSWORD", new)
        code = cli.main([*arguments, "--data-dir", str(folder), "--user", user])
        said = capsys.readouterr()
        return code, said.out, said.err

    return call


def test_a_line_for_each_user(run: Run) -> None:
    code, out, _ = run("users", "list")
    assert code == 0
    lines = [line.split("\t") for line in out.splitlines()]
    assert [line[:3] for line in lines] == [
        ["Dr Ada Berg", "administrator", "active"],
        ["Tom Desk", "front_desk", "must_change"],
    ]
    assert lines[0][3].endswith("+00:00")
    assert lines[1][3] == "never"


def test_a_user_is_added_shut_out_and_let_in_again(run: Run) -> None:
    assert run("users", "add", "Eva Lund", "--role", "nurse", new=FIRST) == (0, "Added: Eva Lund (nurse).\n", "")
    code, _, err = run("evaluate", user="eva lund", password=FIRST)
    assert code == 0
    assert "users reset" in err
    assert run("users", "disable", "--name", "Eva Lund")[:2] == (0, "Shut out: Eva Lund.\n")
    assert run("evaluate", user="Eva Lund", password=FIRST)[0] == 3
    assert "disabled" in run("users", "list")[1]
    assert run("users", "reset", "Eva Lund", new="a second one instead")[:2] == (0, "New password: Eva Lund.\n")
    assert run("evaluate", user="Eva Lund", password="a second one instead")[0] == 0
    assert run("evaluate", user="Eva Lund", password=FIRST)[0] == 3


def test_the_own_password_is_changed_by_a_reset_of_oneself(run: Run) -> None:
    assert run("users", "reset", "Dr Ada Berg", new="a second one instead")[0] == 0
    code, _, err = run("users", "list", password="a second one instead")
    assert (code, err) == (0, "")


def test_an_operator_needs_no_password(run: Run) -> None:
    assert run("users", "add", "Dr Guest", "--role", "operator")[0] == 0
    assert "Dr Guest\toperator\toperator\tnever" in run("users", "list")[1]


@pytest.mark.parametrize(
    ("arguments", "new", "said"),
    [
        (("users", "add", "Eva", "--role", "nurse"), "14 characters.", "at least 15 characters; this one has 14"),
        (("users", "add", "Eva", "--role", "nurse"), "passwordpassword", "over and over"),
        (("users", "add", "Eva", "--role", "nurse"), "", "TPI_TRACKER_NEW_PASSWORD"),
        (("users", "add", "Eva", "--role", "chief"), FIRST, "is no role"),
        (("users", "add", "Tom Desk"), FIRST, "already has this name"),
        (
            (
                "users",
                "add",
            ),
            FIRST,
            "Say which user",
        ),
        (("users", "disable", "Nobody"), "", "is not there"),
        (("users", "disable", "Dr Ada Berg"), "", "shut yourself out"),
        (("users", "reset", "Tom Desk"), "short", "at least 15"),
        (("users", "rename", "Tom Desk"), "", "No such command"),
    ],
)
def test_bad_input_ends_with_2_and_a_sentence(run: Run, arguments: tuple[str, ...], new: str, said: str) -> None:
    before = run("users", "list")[1].splitlines()
    code, out, err = run(*arguments, new=new)
    assert (code, out) == (2, "")
    assert said in err
    assert [line.split("\t")[:3] for line in run("users", "list")[1].splitlines()] == [
        line.split("\t")[:3] for line in before
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        ("users", "list"),
        ("users", "add", "Eva", "--role", "administrator"),
        ("users", "reset", "Dr Ada Berg"),
        ("users", "disable", "Dr Ada Berg"),
        ("evaluate",),
        ("evaluate", "--json"),
        ("export", "out"),
        ("import", "."),
        ("report", "response", "--patient", "P1", "--out", "x.pdf"),
    ],
)
def test_the_front_desk_gets_3_and_a_sentence(
    run: Run, arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "patients.csv").write_text("patient_no,family_name,given_name,birth_date\n")
    code, out, err = run(*arguments, user="Tom Desk", password=FIRST, new="a second one instead")
    assert (code, out) == (3, "")
    assert "Your role does not allow this." in err
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "x.pdf").exists()


def test_a_new_clinic_wants_a_good_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for weak in ("short one", "Riverside Clinic", "qwertyuiopasdfghjkl"):
        monkeypatch.setenv("TPI_TRACKER_PASSWORD", weak)
        arguments = ["new-clinic", "--name", "Riverside", "--user", "Ada", "--data-dir", str(tmp_path / "new")]
        assert cli.main(arguments) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith("password: ")
        assert not (tmp_path / "new").exists()


def test_the_cost_of_a_password_is_never_below_the_floor() -> None:
    assert all(got >= least for got, least in zip(keys.calibrated(), FLOOR, strict=True))
