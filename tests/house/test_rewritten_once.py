"""Assertions are rewritten once for all workers, and what is kept is what pytest itself would keep."""

import sys
from pathlib import Path

import pytest

from tests.rewritten_once import kept, rewrite_from

pytest_plugins = ["pytester"]

TEST = "def test_it():\n    assert 1 + 1 == {}\n"


@pytest.fixture
def tests(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    made = [tmp_path / f"test_{number}.py" for number in range(4)]
    for number, path in enumerate(made):
        path.write_text(TEST.format(number), encoding="utf-8")
    return made


def test_all_is_written_whoever_begins_where(tests: list[Path], pytestconfig: pytest.Config) -> None:
    rewrite_from(pytestconfig, tests, 0.5)
    written = [kept(path).stat().st_mtime_ns for path in tests]
    assert sorted(written[2:] + written[:2]) == written[2:] + written[:2], "the third came first"
    rewrite_from(pytestconfig, tests, 0)
    assert [kept(path).stat().st_mtime_ns for path in tests] == written, "none is done again"


def test_pytest_takes_it_for_its_own(
    tests: list[Path], pytester: pytest.Pytester, pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    rewrite_from(pytestconfig, tests, 0)
    before = [kept(path).stat().st_mtime_ns for path in tests]
    result = pytester.runpytest_subprocess("-p", "no:randomly", *map(str, tests))
    result.assert_outcomes(passed=1, failed=3)
    result.stdout.fnmatch_lines(["*assert (1 + 1) == 3*"])
    assert [kept(path).stat().st_mtime_ns for path in tests] == before


def test_without_bytecode_nothing_is_written(
    tests: list[Path], pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    rewrite_from(pytestconfig, tests, 0)
    assert not kept(tests[0]).parent.exists()
