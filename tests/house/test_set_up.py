"""The set-up before anything is installed: stale or fresh, cut short, two at once, and lines a person can type."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def set_up(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The module ``environment``, working on a folder of its own."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import environment

    root = tmp_path / "čistý klon"
    (root / "packaging").mkdir(parents=True)
    for name in (environment.RUN, environment.DEV):
        (root / "packaging" / name).write_text("# nothing\n", encoding="utf-8")
    monkeypatch.setattr(environment, "ROOT", root)
    monkeypatch.setattr(environment, "FOLDER", root / ".venv")
    monkeypatch.setattr(environment, "STAMP", root / ".venv" / "tpi-tracker.json")
    monkeypatch.setattr(environment, "LOCK", root / ".venv.lock")
    return environment


@pytest.fixture
def no_root(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module ``system_packages`` on a Debian where nobody may install."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import system_packages

    monkeypatch.setattr(system_packages, "_may_install", lambda: False)
    monkeypatch.setattr(system_packages.sys, "platform", "linux")
    monkeypatch.setattr(system_packages.shutil, "which", lambda name: f"/usr/bin/{name}" if name == "apt-get" else None)
    return system_packages


def pretend(environment: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Replaces the slow steps; the interpreter is this one's stand-in. Returns what was done, in order."""
    done: list[str] = []

    def make() -> None:
        done.append("made")
        environment.python().parent.mkdir(parents=True, exist_ok=True)
        environment.python().write_text("", encoding="utf-8")

    monkeypatch.setattr(environment, "_usable", lambda: environment.python().exists())
    monkeypatch.setattr(environment, "_make_folder", make)
    monkeypatch.setattr(environment, "_install", lambda name, lock: done.append(name))
    monkeypatch.setattr(environment, "_link_project", lambda: done.append("linked"))
    return done


def test_it_is_made_once(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    done = pretend(set_up, monkeypatch)
    set_up.ready()
    set_up.ready()
    assert done == ["made", "requirements.txt", "linked"]


def test_changed_requirements_are_installed_into_it(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    done = pretend(set_up, monkeypatch)
    set_up.ready()
    (set_up.ROOT / "packaging" / set_up.RUN).write_text("# something\n", encoding="utf-8")
    set_up.ready()
    assert done == ["made", "requirements.txt", "linked", "requirements.txt", "linked"]


def test_the_tests_set_serves_the_program_too(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    done = pretend(set_up, monkeypatch)
    set_up.ready(set_up.DEV)
    set_up.ready(set_up.RUN)
    assert done == ["made", "requirements-dev.txt", "linked"]


def test_one_cut_short_is_done_again(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    done = pretend(set_up, monkeypatch)
    monkeypatch.setattr(set_up, "_link_project", lambda: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        set_up.ready()
    assert not set_up.is_fresh(set_up.RUN)
    monkeypatch.setattr(set_up, "_link_project", lambda: done.append("linked"))
    set_up.ready()
    assert done == ["made", "requirements.txt", "requirements.txt", "linked"]


def test_a_damaged_stamp_is_no_stamp(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    pretend(set_up, monkeypatch)
    set_up.ready()
    set_up.STAMP.write_bytes(b'{"requirements.txt": ')
    assert not set_up.is_fresh(set_up.RUN)


def test_a_second_start_waits_for_the_first(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process holds the lock and lets go; then this one goes on, and sees that nothing is left to do."""
    pretend(set_up, monkeypatch)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import environment; from pathlib import Path\n"
        "file = open(sys.argv[2], 'a+b'); assert environment._took(file.fileno()); print('held', flush=True)\n"
        "sys.stdin.readline()"
    )
    command = [sys.executable, "-c", code, str(ROOT / "packaging"), str(set_up.LOCK)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == "held\n"
        with set_up.LOCK.open("a+b") as mine:
            assert not set_up._took(mine.fileno())
        other.stdin.write("\n")
        other.stdin.flush()
        other.wait(timeout=30)
    set_up.ready()
    assert set_up.is_fresh(set_up.RUN)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("ConnectionError: Name resolution failed", "is this computer online"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "hash differs"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("something else", "could not be installed"),
    ],
)
def test_a_failed_install_says_why(set_up: ModuleType, words: str, said: str) -> None:
    failed: Any = subprocess.CompletedProcess([], 1, "", words)
    assert said in set_up._why_not_installed(failed)


def test_the_project_is_linked_by_a_relative_path(set_up: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """A moved or renamed folder keeps working, blanks and letters of any language included."""
    packages = set_up.FOLDER / "lib" / "python3" / "site-packages"
    packages.mkdir(parents=True)
    answer = subprocess.CompletedProcess([], 0, str(packages) + "\n", "")
    monkeypatch.setattr(set_up.subprocess, "run", lambda *_, **__: answer)
    set_up._link_project()
    line = (packages / "tpi_tracker_source.pth").read_text(encoding="ascii").strip()
    assert (packages / line).resolve() == set_up.ROOT.resolve()


def test_without_root_the_line_to_type_is_said(no_root: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(no_root, "_packages_lacking", lambda libraries: ["libegl1"] if libraries == no_root.QT else [])
    with pytest.raises(Exception, match="sudo apt-get update && sudo apt-get install libegl1"):
        no_root.ensure_qt()


def test_only_the_window_suffers_from_missing_x11_libraries(
    no_root: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        no_root, "_packages_lacking", lambda libraries: ["libxcb-cursor0"] if libraries != no_root.QT else []
    )
    assert no_root.ensure_qt() is False
    assert "sudo apt-get install libxcb-cursor0" in capsys.readouterr().err.replace("update && ", "")


def test_a_missing_venv_module_is_named_as_debian_names_it(no_root: ModuleType) -> None:
    with pytest.raises(Exception, match=rf"install python{sys.version_info[0]}\.{sys.version_info[1]}-venv"):
        no_root.install_venv_module()


def test_the_fake_library_is_the_one_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import system_packages

    assert system_packages._packages_lacking({"libc.so.6": "libc6", "libnot-there.so.9": "not-there"}) == ["not-there"]
