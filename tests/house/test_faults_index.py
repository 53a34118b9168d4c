"""The index of faults is whole: all 75, each with its state, and every test that is named exists and runs."""

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults.figures import NAMES
from tests.house.test_hazards import node_fault

ROOT = Path(__file__).resolve().parents[2]
STATES = ("shown", "partly", "open")
GROUPS = ("death", "disk", "files", "together", "content", "people")
FIELDS = {"number", "group", "fault", "meets", "state", "missing", "harness", "tests"}
ALL = range(1, 76)


def faults(index: dict[str, Any], root: Path = ROOT) -> list[str]:
    """Everything that is wrong with an index, a sentence each."""
    found = [
        f"the words of {table} are {', '.join(index.get(table, ()))}"
        for table, words in (("state", STATES), ("group", GROUPS))
        if tuple(index.get(table, ())) != words
    ]
    numbers = [entry.get("number") for entry in index.get("fault", [])]
    found += [f"{number} is missing" for number in ALL if number not in numbers]
    found += [f"{number} is there twice" for number in ALL if numbers.count(number) > 1]
    found += [f"{number} is no fault of the matrix" for number in numbers if number not in ALL]
    if numbers != sorted(numbers):
        found.append("they are not in order")
    for entry in index.get("fault", []):
        found += [f"{entry.get('number')}: {said}" for said in _entry_faults(entry, root)]
    return found


def _entry_faults(entry: dict[str, Any], root: Path) -> list[str]:
    if set(entry) != FIELDS:
        return [f"its fields differ: {', '.join(sorted(set(entry) ^ FIELDS))}"]
    found = [f"{name} is empty" for name in ("fault", "meets") if not entry[name].strip()]
    found += [
        f'{name} is "{entry[name]}"'
        for name, words in (("state", STATES), ("group", GROUPS), ("harness", ("", *NAMES)))
        if entry[name] not in words
    ]
    tests, missing = entry["tests"], entry["missing"].strip()
    found += [said for said in (node_fault(test, root) for test in tests) if said is not None]
    if len(set(tests)) < len(tests):
        found.append("a test is named twice")
    if entry["state"] == "shown" and (missing or not tests):
        found.append("shown, and yet something is missing" if missing else "shown without a test")
    if entry["state"] != "shown" and not missing.endswith("."):
        found.append(f"{entry['state']}, and no sentence says what is missing")
    if entry["state"] == "partly" and not tests:
        found.append("partly without a test")
    return found


@pytest.fixture(scope="module")
def command() -> Iterator[Any]:
    sys.path.insert(0, str(ROOT / "packaging"))
    import fault_matrix as made

    yield made
    sys.path.remove(str(ROOT / "packaging"))


def test_the_index_is_whole(command: Any) -> None:
    assert faults(command.index()) == []


def test_the_committed_page_is_what_the_index_gives(command: Any) -> None:
    kept = command.PAGE.read_text(encoding="utf-8")
    assert kept == command.page(command.index()), "run: .venv/bin/python packaging/fault_matrix.py"
    for number in ALL:
        assert f"\n| {number} | " in kept


def test_the_lists_of_documents_name_it() -> None:
    for readme in (ROOT / "README.md", ROOT / "docs" / "README.md"):
        text = readme.read_text(encoding="utf-8")
        assert "faults.toml" in text, readme
        assert "fault-matrix.md" in text, readme


TESTS = "import pytest\ndef test_proven(): ...\n@pytest.mark.benchmark\ndef test_slow(): ...\n"
PROVEN = "tests/test_here.py::test_proven"
HEAD = "".join(
    f"[{table}]\n" + "".join(f'{word} = "x"\n' for word in words)
    for table, words in (("state", STATES), ("group", GROUPS))
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_here.py").write_text(TESTS, encoding="utf-8")
    return tmp_path


def entry(number: int, tests: tuple[str, ...] = (PROVEN,), **changes: str) -> str:
    values = {"group": "disk", "fault": "Something", "meets": "Words", "state": "shown", "missing": "", "harness": ""}
    lines = [f'{name} = "{value}"' for name, value in (values | changes).items() if value != "left out"]
    return "\n".join(["[[fault]]", f"number = {number}", *lines, f"tests = {list(tests)}"])


def told(root: Path, *changed: str, numbers: Any = ALL, head: str = HEAD) -> list[str]:
    """The faults of an index of whole entries, with some put at the end."""
    return faults(tomllib.loads("\n".join([head, *map(entry, numbers), *changed])), root)


def test_a_whole_index_has_no_fault(root: Path) -> None:
    assert told(root) == []
    assert told(root, entry(75, (), state="open", missing="Later."), numbers=range(1, 75)) == []
    assert told(root, entry(75, state="partly", missing="The rest.", harness="kill"), numbers=range(1, 75)) == []


@pytest.mark.parametrize(
    ("tests", "changes", "said"),
    [
        (("tests/test_here.py::test_gone",), {}, "tests/test_here.py has no test_gone"),
        (("tests/test_gone.py::test_proven",), {}, "tests/test_gone.py is not there"),
        (("tests/test_here.py::test_slow",), {}, "is left out of a plain run: benchmark"),
        ((PROVEN, PROVEN), {}, "a test is named twice"),
        ((), {}, "shown without a test"),
        ((), {"state": "partly", "missing": "Some."}, "partly without a test"),
        ((PROVEN,), {"missing": "Some."}, "shown, and yet something is missing"),
        ((PROVEN,), {"state": "partly"}, "partly, and no sentence says what is missing"),
        ((), {"state": "open"}, "open, and no sentence says what is missing"),
        ((PROVEN,), {"state": "fine"}, 'state is "fine"'),
        ((PROVEN,), {"group": "elsewhere"}, 'group is "elsewhere"'),
        ((PROVEN,), {"harness": "guessing"}, 'harness is "guessing"'),
        ((PROVEN,), {"meets": " "}, "meets is empty"),
        ((PROVEN,), {"meets": "left out"}, "its fields differ: meets"),
    ],
)
def test_a_claim_that_does_not_hold_is_told(
    root: Path, tests: tuple[str, ...], changes: dict[str, str], said: str
) -> None:
    found = told(root, entry(75, tests, **changes), numbers=range(1, 75))
    assert any(one.startswith("75: ") and said in one for one in found), found


def test_what_is_twice_missing_or_out_of_order_is_told(root: Path) -> None:
    assert told(root, numbers=range(1, 75)) == ["75 is missing"]
    assert told(root, entry(75)) == ["75 is there twice"]
    assert told(root, entry(76)) == ["76 is no fault of the matrix"]
    assert told(root, entry(1), numbers=range(2, 76)) == ["they are not in order"]
    (said,) = told(root, head=HEAD.replace("partly", "nearly"))
    assert said.startswith("the words of state are shown, nearly")
