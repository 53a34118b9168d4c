"""The page of figures: a run renews its own row and leaves every other as it stands."""

from pathlib import Path
from typing import Any

import pytest

import tests.faults.figures as figures


def _row(name: str, result: str) -> tuple[str, ...]:
    cells = ["R1", "what may not happen", f"`python3 packaging/reliability.py --only {name}`", "10 tries", result]
    return (*cells, *["-"] * (len(figures._COLUMNS) - len(cells)))


class _Named:
    def __init__(self, name: str) -> None:
        self.name = name


def test_a_row_is_renewed_and_those_of_longer_names_are_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "PAGE", tmp_path / "figures.md")
    told: Any = [("kill-points", "**2 half**"), ("power-cut-files", "0"), ("kill-points", "0"), ("kill", "0")]
    for name, result in told:
        chosen: Any = _Named(name)
        figures.PAGE.write_text(figures.page(chosen, _row(name, result)), encoding="utf-8")
    rows = [line.split("|")[3:6] for line in figures.PAGE.read_text(encoding="utf-8").splitlines() if "--only" in line]
    assert [(cells[0].split("--only ")[1].strip(" `"), cells[2].strip()) for cells in rows] == [
        ("kill", "0"),
        ("kill-points", "0"),
        ("power-cut-files", "0"),
    ]
