"""The list of what is proven is complete, and both harnesses tell tests that look from tests that do not."""

import json
from pathlib import Path

import pytest

import tests.faults.branches as branches
import tests.faults.mutants as mutants
from tests.faults.proven import GROUPS, OTHERS, STORE, TESTS, files
from tests.faults.tally import Lane

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [pytest.mark.fault, pytest.mark.timeout(600)]


def test_every_module_of_the_store_stands_in_one_place() -> None:
    listed = [module for group in GROUPS for module in files(group)] + sorted(OTHERS)
    there = [str(file.relative_to(ROOT / STORE)) for file in (ROOT / STORE).rglob("*.py")]
    assert sorted(listed) == sorted(there), "a new module goes into a group, or among the others"
    for group in GROUPS.values():
        for module, tests in (*group.modules.items(), *group.steps.items()):
            assert tests or "def " not in (ROOT / STORE / module).read_text(encoding="utf-8"), module
            for test in tests:
                assert (ROOT / TESTS / test.partition("::")[0]).is_file(), test


def test_what_is_left_out_of_the_count_has_its_reason() -> None:
    for (module, *_), reason in mutants.equivalents().items():
        assert any(module in files(group) for group in GROUPS), module
        assert len(reason) > 20


def test_one_module_is_covered_and_tests_of_another_leave_it_open() -> None:
    tally = branches.measure(1, 1, Lane())
    assert tally.is_proven
    assert (dict(tally.bad), tally.examples) == ({}, [])


@pytest.mark.parametrize(
    ("code", "word"), [(1, "killed"), (2, "killed"), (0, "survived"), (33, "survived"), (-24, "timed out")]
)
def test_how_tests_ended_has_a_word(code: int, word: str) -> None:
    assert mutants.outcome_of(code) == word


def test_a_change_is_told_by_its_lines() -> None:
    before = "def x_a__mutmut_orig(b: int = 1) -> int:\n    if b:\n        return 1\n    return 2"
    after = before.replace("orig", "1").replace("return 1", "return 2")
    assert mutants.difference(before, after) == ("return 1", "return 2")
    assert mutants.difference(before, before.replace("= 1)", "= 2)")) == ("b: int = 1) -> int:", "b: int = 2) -> int:")


@pytest.mark.thorough
def test_some_changes_of_each_module_are_noticed_and_survive_tests_that_look_at_nothing() -> None:
    tally = mutants.measure(mutants.HARNESS.short, 1, Lane())
    assert tally.is_proven
    assert tally.is_clean, json.dumps(tally.to_json())
