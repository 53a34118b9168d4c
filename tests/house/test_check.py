"""The whole check: linters run beside the tests, none is lost, and what one asks for by name has the last word."""

import threading
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 30


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import check

    monkeypatch.setattr(check.environment, "ready", lambda _set: Path("python"))
    monkeypatch.setattr(check.system_packages, "ensure_qt", lambda: None)
    monkeypatch.setattr(check.system_packages, "ensure_test_tools", list)
    return check


def test_the_whole_suite_does_not_wait_for_the_linters(check: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    tested = threading.Event()
    monkeypatch.setattr(check, "_lint", lambda _python: tested.wait(PATIENCE_S))
    monkeypatch.setattr(check, "_run_tests", lambda *_given: tested.set() or 0)
    assert check.main([]) == 0


def test_a_few_tests_come_after_them(check: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(check, "_lint", lambda _python: done.append("linted") or True)
    monkeypatch.setattr(check, "_run_tests", lambda *_given: done.append("tested") or 0)
    assert check.main(["tests/domain"]) == 0
    assert done == ["linted", "tested"]


@pytest.mark.parametrize(("clean", "tests", "code"), [(True, 0, 0), (False, 0, 1), (True, 3, 3), (False, 3, 3)])
def test_either_of_them_fails_it(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch, clean: bool, tests: int, code: int
) -> None:
    monkeypatch.setattr(check, "_lint", lambda _python: clean)
    monkeypatch.setattr(check, "_run_tests", lambda *_given: tests)
    assert check.main([]) == code


def test_each_linter_says_what_it_found_in_one_piece(
    check: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "LINTERS", (("one", ("-c", "raise SystemExit('found')")), ("two", ("-c", ""))))
    assert check._lint(check.sys.executable) is False
    said = capfd.readouterr().out
    assert "\nfound\none: FAILED (" in said
    assert "two: passed (" in said
