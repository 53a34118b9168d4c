"""Runs the harnesses at their full count and writes what they measured to docs/reliability-figures.md.

python3 packaging/reliability.py [--only NAME]... [--count N] [--seed N] [--lanes N] [--list]

A row is written by the run that measured it and by nothing else; the rows of harnesses that did not run stay as they
are. Ends with 0 when nothing went wrong and every control was caught, else with 1; with 77 where a harness cannot run.
"""

import argparse
import importlib
import json
import os
import platform
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from tests.faults.tally import Harness, Lane, Tally

ROOT: Final = Path(__file__).resolve().parents[2]
PAGE: Final = ROOT / "docs" / "reliability-figures.md"
CANNOT_RUN: Final = 77
NAMES: Final = (
    "kill",
    "kill-points",
    "power-cut",
    "power-cut-files",
    "io-errors",
    "lost-log",
    "audit-tampering",
    "bit-flips",
    "two-at-once",
    "two-seats",
    "server-lost",
    "import-fuzz",
    "branches",
    "mutants",
)
"""Every harness, by the name of its module."""

TRACED: Final = frozenset({"kill-points", "power-cut", "power-cut-files", "io-errors"})
"""Those that need strace."""

SERVED: Final = frozenset({"two-seats", "server-lost", "branches", "mutants"})
"""Those that need the programs of a PostgreSQL server."""

_HEAD: Final = """# Reliability, measured

Each row was written by the command in it, from what that run counted; nothing is entered by hand. A control is the same
harness on something known to be broken: it has to be caught, or the harness proves nothing. No failure in N tries only
shows a rate below about 3 in N (95 %); "every point" leaves nothing to chance. All of it:
`python3 packaging/reliability.py`; what each harness does is said at the head of its module in `tests/faults`.

"""
_COLUMNS: Final = (
    "id",
    "what may not happen",
    "command",
    "tries",
    "it happened",
    "controls",
    "beside it",
    "time",
    "run",
)


def harness(name: str) -> Harness:
    found: Harness = importlib.import_module(f"tests.faults.{name.replace('-', '_')}").HARNESS
    return found


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="reliability.py", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", action="append", choices=NAMES, help="this harness; may be given again")
    parser.add_argument("--count", type=int, help="so many tries instead of the full count")
    parser.add_argument("--short", action="store_true", help="the count of the test suite; writes nothing")
    parser.add_argument("--seed", type=int, default=1, help="another course of chance")
    parser.add_argument("--lanes", type=int, help="processes at once")
    parser.add_argument("--lane", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="prints what was counted; writes nothing")
    parser.add_argument("--list", action="store_true", help="names the harnesses and their full counts")
    asked = parser.parse_args(arguments)
    if asked.list:
        for name in NAMES:
            print(f"{name:16} {harness(name).full:>8} {harness(name).unit}: {harness(name).claim}")
        return 0
    clean = True
    for name in asked.only or NAMES:
        chosen = harness(name)
        if reason := _unable(name):
            print(reason, file=sys.stderr)
            return CANNOT_RUN
        count = asked.count or (chosen.short if asked.short else chosen.full)
        lanes = asked.lanes or chosen.lanes
        start = time.monotonic()
        if asked.lane is not None or lanes == 1:
            tally = chosen.measure(count, asked.seed, Lane(asked.lane or 0, lanes))
        else:
            tally = in_lanes(name, count, asked.seed, lanes)
        seconds = time.monotonic() - start
        clean = clean and tally.is_clean and tally.is_proven
        if asked.json:
            print(json.dumps(tally.to_json()))
        else:
            print(f"{name}: {tally.tries} {chosen.unit}, {dict(tally.bad) or 'nothing wrong'}, {seconds:.0f} s")
            for example in tally.examples:
                print(f"  {example}")
            if not asked.short:
                PAGE.write_text(page(chosen, row(chosen, asked, tally, seconds)), encoding="utf-8")
    return 0 if clean else 1


def in_lanes(name: str, count: int, seed: int, lanes: int) -> Tally:
    """The harness's work shared by processes, each with its own clinics."""
    command = [sys.executable, "-m", "tests.faults.figures", "--only", name, "--json", "--count", str(count)]
    command += ["--seed", str(seed), "--lanes", str(lanes)]
    running = [
        subprocess.Popen([*command, "--lane", str(lane)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for lane in range(lanes)
    ]
    total = Tally()
    for process in running:
        told, _ = process.communicate()
        if not told:
            raise SystemExit(f"a lane of {name} ended with {process.returncode} and said nothing")
        total.add(Tally.from_json(json.loads(told)))
    return total


def row(chosen: Harness, asked: argparse.Namespace, tally: Tally, seconds: float) -> tuple[str, ...]:
    """One line of the table, from this run alone."""
    command = f"`python3 packaging/reliability.py --only {chosen.name}"
    command += f" --count {asked.count}" if asked.count else ""
    command += f" --seed {asked.seed}`" if asked.seed != 1 else "`"
    controls = [
        f"{name}: {', '.join(f'{number:,} {kind}' for kind, number in count.items() if kind != 'tries')}"
        f" of {count['tries']:,}"
        for name, count in sorted(tally.controls.items())
    ]
    return (
        chosen.figure,
        chosen.claim,
        command,
        f"{tally.tries:,} {chosen.unit}",
        ", ".join(f"**{number:,} {kind}**" for kind, number in sorted(tally.bad.items())) or "0",
        "; ".join(controls) + ("" if tally.is_proven else " **NOT CAUGHT**"),
        ", ".join(f"{number:,} {name}" for name, number in sorted(tally.seen.items())),
        f"{seconds:,.0f} s",
        f"{datetime.now(UTC):%Y-%m-%d}, {machine()}",
    )


def machine() -> str:
    """What the figures depend on; not which computer it was."""
    from sqlcipher3 import dbapi2 as sqlcipher

    from tpi_tracker import __version__

    kernel = platform.release().partition("-")[0]
    return f"{__version__}, {os.cpu_count()} CPUs, {platform.system()} {kernel}, SQLite {sqlcipher.sqlite_version}"


def page(chosen: Harness, fresh: tuple[str, ...]) -> str:
    """The page with this harness's row renewed and every other row as it stands."""
    rows: dict[str, str] = {}
    if PAGE.exists():
        for line in PAGE.read_text(encoding="utf-8").splitlines():
            cells = line.split("|")
            command = cells[3].replace("`", " ").split() if line.startswith("| ") and len(cells) > 3 else []
            rows |= {name: line for name in NAMES if name in command}
    rows[chosen.name] = f"| {' | '.join(fresh)} |"
    table = [f"| {' | '.join(_COLUMNS)} |", "|" + "---|" * len(_COLUMNS)]
    return _HEAD + "\n".join([*table, *(rows[name] for name in NAMES if name in rows)]) + "\n"


def _unable(name: str) -> str | None:
    """Why a harness cannot run on this computer."""
    from tests.faults.tracing import why_not
    from tests.postgres import programs

    if name in SERVED and programs() is None:
        return "PostgreSQL is not installed"
    return why_not() if name in TRACED else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
