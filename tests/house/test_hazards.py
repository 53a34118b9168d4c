"""The hazard log is whole: its words are known, and every control is proven by a test that exists and runs."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOG = ROOT / "docs" / "hazards.toml"
SEVERITIES = ("negligible", "minor", "moderate", "serious")
LIKELIHOODS = ("rare", "unlikely", "possible", "likely")
STATUSES = ("controlled", "partly", "open")
KINDS = ("design", "alert", "procedure", "warning")
STARTERS = {f"H{number}" for number in range(1, 26)}
FIELDS = {"id", "title", "cause", "harm", "severity", "likelihood", "residual", "status", "note"}
NODE = re.compile(r"(?P<file>tests/[a-z0-9_/]+\.py)::(?P<name>test_[a-z0-9_]+)(?:\[.+\])?")
NOT_RUN = {"benchmark", "thorough", "skip", "xfail"}
"""Marks of tests that a plain run leaves out, or that pass by failing."""


@cache
def functions_of(file: Path) -> dict[str, set[str]]:
    """The test functions of a file, with their marks and those of the whole file."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    whole = [node.value for node in tree.body if isinstance(node, ast.Assign) and "pytestmark" in _targets(node)]
    shared = {mark for value in whole for mark in _marks(value)}
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]
    return {f.name: shared.union(*(_marks(decorator) for decorator in f.decorator_list)) for f in functions}


def _targets(node: ast.Assign) -> set[str]:
    return {target.id for target in node.targets if isinstance(target, ast.Name)}


def _marks(node: ast.AST) -> set[str]:
    """Every ``pytest.mark.name`` in an expression, but for those of one value of several (``pytest.param``)."""
    own = [part for part in ast.iter_child_nodes(node) if not (isinstance(part, ast.keyword) and part.arg == "marks")]
    is_mark = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute) and node.value.attr == "mark"
    found = {node.attr} if is_mark else set()
    return found.union(*(_marks(part) for part in own))


def node_fault(node: str, root: Path = ROOT) -> str | None:
    """Why a test proves nothing: no such file or function, or a plain run leaves it out."""
    match = NODE.fullmatch(node)
    if match is None:
        return f'"{node}" is not the address of a test'
    file = root / match["file"]
    if not file.is_file():
        return f"{match['file']} is not there"
    if match["name"] not in functions_of(file):
        return f"{match['file']} has no {match['name']}"
    left_out = functions_of(file)[match["name"]] & NOT_RUN
    return f"{node} is left out of a plain run: {', '.join(sorted(left_out))}" if left_out else None


def faults(log: dict[str, Any], root: Path = ROOT) -> list[str]:
    """Everything that is wrong with a hazard log, a sentence each."""
    found = []
    for table, words in (("severity", SEVERITIES), ("likelihood", LIKELIHOODS), ("status", STATUSES)):
        if tuple(log.get(table, ())) != words:
            found.append(f"the words of {table} are {', '.join(log.get(table, ()))}, not {', '.join(words)}")
    hazards = log.get("hazard", [])
    keys = [hazard.get("id", "") for hazard in hazards]
    found += [f"{key} is there twice" for key in sorted({key for key in keys if keys.count(key) > 1})]
    found += [f"{key} is missing" for key in sorted(STARTERS.difference(keys))]
    for hazard in hazards:
        found += [f"{hazard.get('id', '?')}: {fault}" for fault in _hazard_faults(hazard, root)]
    return found


def _hazard_faults(hazard: dict[str, Any], root: Path) -> list[str]:
    if set(hazard) - {"control"} != FIELDS:
        return [f"its fields differ: {', '.join(sorted((set(hazard) - {'control'}) ^ FIELDS))}"]
    found = [f"{name} is empty" for name in ("title", "cause", "harm") if not hazard[name].strip()]
    if not re.fullmatch(r"H[1-9][0-9]*", hazard["id"]):
        found.append("its id is not H and a number")
    for name, words in (
        ("severity", SEVERITIES),
        ("likelihood", LIKELIHOODS),
        ("residual", LIKELIHOODS),
        ("status", STATUSES),
    ):
        if hazard[name] not in words:
            found.append(f'{name} is "{hazard[name]}"')
    controls = hazard.get("control", [])
    for control in controls:
        if set(control) != {"kind", "text", "test"} or control.get("kind") not in KINDS or not control["text"].strip():
            found.append(f"a control is not kind, text and test: {control}")
        elif (fault := node_fault(control["test"], root)) is not None:
            found.append(fault)
    return found or _standing_faults(hazard, controls)


def _standing_faults(hazard: dict[str, Any], controls: list[dict[str, str]]) -> list[str]:
    """What the words claim against what stands behind them."""
    found = []
    status, note = hazard["status"], hazard["note"].strip()
    before, after = LIKELIHOODS.index(hazard["likelihood"]), LIKELIHOODS.index(hazard["residual"])
    if not controls and status != "open":
        found.append(f"{status} without a control")
    if status != "controlled" and not note:
        found.append(f"{status} and no note says what is missing")
    if after > before:
        found.append("its controls make it likelier")
    if status == "open" and after < before:
        found.append("open, and yet its residual is lower")
    if status == "controlled" and hazard["severity"] == "serious":
        if after > LIKELIHOODS.index("unlikely"):
            found.append("serious, controlled and still possible")
        if not {"design", "alert"} & {control["kind"] for control in controls}:
            found.append("serious and controlled by words alone")
    return found


def the_log() -> dict[str, Any]:
    return tomllib.loads(LOG.read_text(encoding="utf-8"))


def test_the_log_is_whole() -> None:
    assert faults(the_log()) == []


def test_it_holds_more_than_the_starters() -> None:
    assert len(the_log()["hazard"]) >= 40


def test_every_test_of_a_control_is_collected(request: pytest.FixtureRequest) -> None:
    """By pytest itself, with the options of a plain run: none is unknown, none deselected."""
    nodes = {control["test"] for hazard in the_log()["hazard"] for control in hazard.get("control", [])}
    ours = {item.nodeid for item in request.session.items}  # of the whole suite these are all of them
    nodes -= ours | {node.partition("[")[0] for node in ours}
    if nodes:
        _collected_alone(nodes)


def _collected_alone(nodes: set[str]) -> None:
    files = sorted({node.partition("::")[0] for node in nodes})
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:randomly", "-p", "no:cacheprovider", *files],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    collected = {line.strip() for line in done.stdout.splitlines()}
    collected |= {line.partition("[")[0] for line in collected}
    assert sorted(nodes - collected) == []


def test_the_lists_of_documents_name_it() -> None:
    for readme in (ROOT / "README.md", ROOT / "docs" / "README.md"):
        text = readme.read_text(encoding="utf-8")
        assert "hazards.toml" in text, readme
        assert "clinical-content.md" in text, readme


TESTS = """
import pytest

def test_proven(): ...

@pytest.mark.parametrize("value", [1])
def test_of_many(value): ...

@pytest.mark.parametrize("value", [1, pytest.param(2, marks=pytest.mark.thorough)])
def test_short_and_long(value): ...

@pytest.mark.thorough
def test_long(): ...

@pytest.mark.skip(reason="later")
def test_later(): ...

@pytest.mark.skipif(True, reason="not here")
def test_elsewhere(): ...

def helper(): ...

class TestOfOthers:
    def test_inside(self): ...
"""
SLOW = "import pytest\npytestmark = [pytest.mark.benchmark, pytest.mark.timeout(7)]\ndef test_budget(): ...\n"
HEAD = "\n".join(
    f"[{table}]\n" + "".join(f'{word} = "x"\n' for word in words)
    for table, words in (("severity", SEVERITIES), ("likelihood", LIKELIHOODS), ("status", STATUSES))
)


def hazard(key: str, tests: tuple[str, ...] = ("tests/test_here.py::test_proven",), **changes: str) -> str:
    """One hazard as text, whole unless something is changed; a field changed to nothing is left out."""
    told = {
        "id": key,
        "title": "Something",
        "cause": "Something else",
        "harm": "Harm",
        "severity": "moderate",
        "likelihood": "possible",
        "residual": "unlikely",
        "status": "controlled",
        "note": "",
    }
    kind = changes.pop("kind", "design")
    lines = [f'{name} = "{value}"' for name, value in (told | changes).items() if value != "left out"]
    controls = [f'[[hazard.control]]\nkind = "{kind}"\ntext = "It is done."\ntest = "{test}"' for test in tests]
    return "\n".join(["[[hazard]]", *lines, *controls])


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_here.py").write_text(TESTS, encoding="utf-8")
    (tmp_path / "tests" / "test_slow.py").write_text(SLOW, encoding="utf-8")
    return tmp_path


def told(root: Path, changed: str = "", head: str = HEAD, keys: set[str] = STARTERS) -> list[str]:
    """The faults of a log of whole hazards and one more."""
    return faults(tomllib.loads("\n".join([head, *map(hazard, sorted(keys)), changed])), root)


def test_a_whole_log_has_no_fault(root: Path) -> None:
    many = tuple(f"tests/test_here.py::{name}" for name in ("test_of_many[1]", "test_elsewhere", "test_short_and_long"))
    assert told(root, hazard("H26", many)) == []
    assert told(root, hazard("H26", (), status="open", residual="possible", note="Later work.")) == []
    assert told(root, hazard("H26", status="partly", note="The rest is missing.", severity="serious")) == []


@pytest.mark.parametrize(
    ("test", "said"),
    [
        ("tests/test_here.py", "is not the address of a test"),
        ("test_here.py::test_proven", "is not the address of a test"),
        ("tests/test_gone.py::test_proven", "tests/test_gone.py is not there"),
        ("tests/test_here.py::test_gone", "tests/test_here.py has no test_gone"),
        ("tests/test_here.py::test_inside", "tests/test_here.py has no test_inside"),
        ("tests/test_here.py::helper", "is not the address of a test"),
        ("tests/test_here.py::test_long", "is left out of a plain run: thorough"),
        ("tests/test_here.py::test_later", "is left out of a plain run: skip"),
        ("tests/test_slow.py::test_budget", "is left out of a plain run: benchmark"),
        ("", "is not the address of a test"),
    ],
)
def test_a_test_that_proves_nothing_is_told(root: Path, test: str, said: str) -> None:
    (fault,) = told(root, hazard("H26", (test,)))
    assert fault.startswith("H26: ")
    assert said in fault


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"severity": "grave"}, 'severity is "grave"'),
        ({"likelihood": "sometimes"}, 'likelihood is "sometimes"'),
        ({"residual": "never"}, 'residual is "never"'),
        ({"status": "fine"}, 'status is "fine"'),
        ({"harm": " "}, "harm is empty"),
        ({"harm": "left out"}, "its fields differ: harm"),
        ({"owner": "me"}, "its fields differ: owner"),
        ({"kind": "hope"}, "a control is not kind, text and test"),
        ({"status": "partly"}, "partly and no note says what is missing"),
        ({"status": "open", "residual": "possible"}, "open and no note says what is missing"),
        ({"status": "open", "note": "Later."}, "open, and yet its residual is lower"),
        ({"residual": "likely"}, "its controls make it likelier"),
        ({"severity": "serious", "residual": "possible"}, "serious, controlled and still possible"),
        ({"severity": "serious", "kind": "warning"}, "serious and controlled by words alone"),
    ],
)
def test_a_claim_that_does_not_hold_is_told(root: Path, changes: dict[str, str], said: str) -> None:
    (fault,) = told(root, hazard("H26", **changes))
    assert fault.startswith(f"H26: {said}")


def test_what_lacks_a_control_is_told(root: Path) -> None:
    assert told(root, hazard("H26", ())) == ["H26: controlled without a control"]
    assert told(root, hazard("H26", (), status="partly", note="Later.")) == ["H26: partly without a control"]


def test_what_is_twice_or_missing_is_told(root: Path) -> None:
    assert told(root, hazard("H7")) == ["H7 is there twice"]
    assert told(root, keys=STARTERS - {"H3", "H25"}) == ["H25 is missing", "H3 is missing"]
    assert told(root, hazard("Wrong")) == ["Wrong: its id is not H and a number"]
    (fault,) = told(root, head=HEAD.replace("rare", "seldom"))
    assert fault.startswith("the words of likelihood are seldom")
