"""The journeys' patients are all looked for, and what is left behind of one is found."""

import ast
from pathlib import Path

import pytest
from past import Past
from traces import PATIENTS, left_behind

HERE = Path(__file__).parent


@pytest.mark.parametrize("word", PATIENTS)
def test_the_control_what_is_left_is_found(tmp_path: Path, word: str) -> None:
    (tmp_path / "tmp").mkdir()
    (tmp_path / "tmp" / "said.txt").write_text(f"cannot draw {word.upper()}", encoding="utf-8")
    found = left_behind(tmp_path, tmp_path / "not there")
    assert f"{tmp_path / 'tmp' / 'said.txt'}: UTF-8, upper case" in found
    (tmp_path / "tmp" / "said.txt").write_text("cannot draw a name", encoding="utf-8")
    assert left_behind(tmp_path) == []


def test_every_patient_of_a_journey_is_looked_for() -> None:
    names = set()
    for path in set(HERE.glob("test_*.py")) - {Path(__file__)}:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in {"Past", "_no_relief"}
            ):
                family = node.args[1]
                names |= {str(family.value)} if isinstance(family, ast.Constant) else set()
    assert len(names) >= 3
    assert names <= set(PATIENTS)
    assert any(word in Past("1", "A", "B").phone for word in PATIENTS)
