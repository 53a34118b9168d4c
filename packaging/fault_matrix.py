#!/usr/bin/env python3
"""Writes docs/fault-matrix.md, the faults this program is held against, from docs/faults.toml.

.venv/bin/python packaging/fault_matrix.py
"""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
INDEX = ROOT / "docs" / "faults.toml"
PAGE = ROOT / "docs" / "fault-matrix.md"

_HEAD = """# The fault matrix

What can happen to the program from outside, what its user then meets, and the tests that show it. Made from
[`faults.toml`](faults.toml) by `packaging/fault_matrix.py`; checked by `tests/house/test_faults_index.py`.
The tests run short forms and controls. What a harness found at its full count stands in
[`reliability-figures.md`](reliability-figures.md), once it was run: `python3 packaging/reliability.py --only NAME`.
"""


def index() -> dict[str, Any]:
    """The index as it stands."""
    return tomllib.loads(INDEX.read_text(encoding="utf-8"))


def page(told: dict[str, Any]) -> str:
    """The page as the index gives it."""
    counts = Counter(fault["state"] for fault in told["fault"])
    parts = [_HEAD, "| state | faults | means |\n|---|---|---|"]
    parts[-1] += "".join(f"\n| **{state}** | {counts[state]} | {words} |" for state, words in told["state"].items())
    for group, title in told["group"].items():
        parts.append(f"\n## {title}\n\n| | fault | what the user meets | state | shown by |\n|---|---|---|---|---|")
        parts[-1] += "".join(f"\n{_row(fault)}" for fault in told["fault"] if fault["group"] == group)
    return "\n".join(parts) + "\n"


def _row(fault: dict[str, Any]) -> str:
    state = f"**{fault['state']}**" + (f"<br>{fault['missing']}" if fault["missing"] else "")
    shown = [f"[`{test.partition('::')[2]}`](../{test.partition('::')[0]})" for test in fault["tests"]]
    if fault["harness"]:
        shown.append(f"full count: `--only {fault['harness']}`")
    cells = (str(fault["number"]), fault["fault"], fault["meets"], state, "<br>".join(shown) or "no test")
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    PAGE.write_text(page(index()), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT).as_posix()} written")
