"""Whether the tests notice when keys, audit, backup or migrations are changed (``proven``).

mutmut makes one small change after the other: a comparison turned round, a number by one, a text, an argument left out.
The module's own tests are run on each; a change with which all of them pass has survived. What cannot show itself in
any way is listed by hand with its reason in ``equivalent_mutants.toml`` and left out of the count; everything else that
survives counts against the group, and so does a change whose tests did not end in time.

Migration steps are read from the disk by Alembic each time they run, and there are thousands of changes in their lists
of columns: of each step a number is drawn by chance (``step_mutants``). So it is with a module that does its work while
it is imported: no switch can be turned before that.

The survivors of a run stand in ``build/survivors.toml``, group after group: a run that takes hours is looked at early.
"""

import ast
import difflib
import json
import os
import random
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from tests.faults.proven import GROUPS, STORE, TESTS, files
from tests.faults.rooms import work_place
from tests.faults.tally import Harness, Lane, Tally

ROOT: Final = Path(__file__).resolve().parents[2]
EQUIVALENT: Final = Path(__file__).with_name("equivalent_mutants.toml")
SURVIVORS: Final = ROOT / "build" / "survivors.toml"
LEAST: Final = 0.85
STEPS_DRAWN: Final = 250
"""Changes drawn of each migration step."""

ALL: Final = 10_000
"""More than any module has."""

_LOOKS_AT_NOTHING: Final = Path(__file__).with_name("looks_at_nothing.py")

_NAMES: Final = f"""
import sys
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.utils.format_utils import get_mutant_name
from pathlib import Path
for module in sys.argv[1:]:
    path = Path({str(STORE)!r}, module)
    made = mutate_file_contents(str(path), path.read_text(encoding="utf-8")).mutant_names
    print(*(get_mutant_name(path, name) for name in made))
"""


class Draw(NamedTuple):
    """How many changes of a module are tried, and by which course of chance."""

    most: int
    seed: int


class Mutant(NamedTuple):
    """One change: where, the lines before and after it, and what became of it."""

    module: str
    function: str
    was: str
    now: str
    outcome: str

    @property
    def key(self) -> tuple[str, str, str, str]:
        return self.module, self.function, self.was, self.now


def measure(count: int, seed: int, lane: Lane) -> Tally:
    """Up to ``count`` changes of each module, drawn by chance where there are more; of a step, ``STEPS_DRAWN``."""
    tally, found = Tally(), list[Mutant]()
    with work_place() as place:
        place.chmod(0o711)  # started by root, a test's server runs as another user and has to get at its own folder
        for number, (name, group) in enumerate(GROUPS.items()):
            if lane.takes(number):
                modules = {module: tests for module, tests in group.modules.items() if tests}
                made = list(_of_modules(place / name, modules, Draw(count, seed)))
                made += _of_steps(place / name, group.steps, Draw(min(count, STEPS_DRAWN), seed))
                _count(name, made, tally, is_all=count >= ALL)
                found += made
                _write_survivors(found)
                killed = sum(one.outcome == "killed" for one in made)
                print(f"{name}: {killed} of {len(made)} killed", file=sys.stderr, flush=True)
        blind = list(_run(place / "control", ["sealed.py"], [_LOOKS_AT_NOTHING], Draw(count, seed)))
        survived = sum(one.outcome == "survived" for one in blind)
        tally.control("tests that look at nothing", survived > len(blind) // 4, "told by the survivors")
    return tally


def _count(group: str, made: list[Mutant], tally: Tally, *, is_all: bool) -> None:
    listed = {key for key in equivalents() if key[0] in files(group)}
    outcomes, killed, held = Counter[str](), Counter[str](), Counter[str]()
    for one in made:
        outcome = "not to be seen" if one.outcome != "killed" and one.key in listed else one.outcome
        outcomes[outcome] += 1
        if outcome != "not to be seen":
            held[one.module] += 1
            killed[one.module] += outcome == "killed"
    tally.tries += len(made)
    for module, number in held.items():
        tally.seen[f"of {number:,} killed in {module}"] = killed[module]
    if held:
        tally.seen[f"of {held.total():,} killed in all of {group}"] = killed.total()
        tally.seen[f"timed out in {group}"] = outcomes["timed out"]
        tally.seen[f"not to be seen in {group}"] = outcomes["not to be seen"]
        if killed.total() < LEAST * held.total():
            tally.wrong("below 85 %", f"{group}: {killed.total():,} of {held.total():,} killed")
    if is_all:
        whole = {key for key in listed if key[0] in GROUPS[group].modules}
        for key in whole - {one.key for one in made}:
            tally.wrong("listed and not there", " | ".join(key))


def equivalents() -> dict[tuple[str, str, str, str], str]:
    """What is listed by hand as not to be seen, each with its reason."""
    told = tomllib.loads(EQUIVALENT.read_text(encoding="utf-8"))
    return {
        (module, one["function"], one["was"], one["now"]): reason["why"]
        for reason in told["reason"]
        for module, changes in reason["changes"].items()
        for one in changes
    }


def _of_modules(place: Path, modules: dict[str, tuple[str, ...]], draw: Draw) -> Iterator[Mutant]:
    """Modules that are tested by the same files share a run."""
    together: dict[tuple[str, ...], list[str]] = {}
    for module, tests in modules.items():
        together.setdefault(tests, []).append(module)
    for number, (tests, names) in enumerate(together.items()):
        yield from _run(place / str(number), names, [ROOT / TESTS / test for test in tests], draw)


def _run(place: Path, modules: list[str], tests: list[Path], draw: Draw) -> Iterator[Mutant]:
    """One run of mutmut in a folder of its own."""
    _room(place, modules, tests)
    for name in ("tpi_tracker", "tests", "resources"):
        (place / name).symlink_to(ROOT / name)
    drawn = _drawn(place, modules, draw)
    _done([sys.executable, "-m", "mutmut", "run", "--max-children", "1", *drawn], place)
    for module in modules:
        changed = place / "mutants" / STORE / module
        codes = json.loads(changed.with_name(changed.name + ".meta").read_text(encoding="utf-8"))["exit_code_by_key"]
        tried = {key: code for key, code in codes.items() if not drawn or key in drawn}
        yield from _told(module, changed.read_text(encoding="utf-8"), tried)


def _drawn(place: Path, modules: list[str], draw: Draw) -> list[str]:
    """The names of the changes to be tried; none of them by name when all are."""
    if draw.most >= ALL:
        return []
    names = [name.split() for name in _done([sys.executable, "-c", _NAMES, *map(str, modules)], place).splitlines()]
    chance = random.Random(draw.seed)
    return [name for module in names for name in chance.sample(module, min(draw.most, len(module)))]


def _told(module: str, text: str, codes: dict[str, int | None]) -> Iterator[Mutant]:
    """The changes of one module out of the file that holds the program's functions and all their changed twins."""
    lines = text.splitlines()
    functions = {
        node.name: "\n".join(lines[node.lineno - 1 : node.end_lineno])
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef) and "__mutmut_" in node.name
    }
    for key, code in codes.items():
        name = key.rpartition(".")[2]
        base = name.rpartition("__mutmut_")[0]
        was, now = difference(functions[f"{base}__mutmut_orig"], functions[name])
        function = base.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
        yield Mutant(module, function, was, now, outcome_of(code))


def difference(original: str, twin: str) -> tuple[str, str]:
    """The lines that differ, without their indents."""
    old, new = ([line.strip() for line in text.splitlines()[1:]] for text in (original, twin))
    heads = [text.partition("(")[2].splitlines()[0] for text in (original, twin)]
    if heads[0] != heads[1]:  # a default was changed; the names in this line always differ
        old, new = [heads[0], *old], [heads[1], *new]
    steps = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    changed = [(old[a:b], new[c:d]) for word, a, b, c, d in steps if word != "equal"]
    before, after = ("\n".join(line for part in changed for line in part[side]) for side in (0, 1))
    return before, after


def outcome_of(code: int | None) -> str:
    """A word for how the tests ended. A test that could not even be collected has noticed the change."""
    if code is None:
        raise SystemExit("mutmut left changes untried")
    if code in {0, 5, 33}:
        return "survived"
    return "timed out" if code in {24, 36, 152, 255, -9, -24} else "killed"


def _of_steps(place: Path, steps: dict[str, tuple[str, ...]], draw: Draw) -> Iterator[Mutant]:
    for number, (module, tests) in enumerate(steps.items()):
        room = place / f"step-{number}"
        paths = [TESTS / test for test in tests]
        _room(room, [module], paths)
        for name in ("tpi_tracker", "tests", "resources"):
            _copied(ROOT / name, room / name)
        command = [sys.executable, "-m", "tests.faults.step_mutants", str(STORE / module), *map(str, draw)]
        for line in _done([*command, *map(str, paths)], room).splitlines():
            if line.startswith("{"):
                told = json.loads(line)
                was, now = difference(f"(\n{told['before']}", f"(\n{told['after']}")
                yield Mutant(module, told["function"], was, now, outcome_of(told["code"]))


def _copied(source: Path, target: Path) -> None:
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))


def _room(place: Path, modules: list[str], tests: list[Path]) -> None:
    """A folder for a run, with mutmut's settings; the project's own file only says how its tests are run."""
    place.mkdir(parents=True)
    (place / "pyproject.toml").symlink_to(ROOT / "pyproject.toml")
    chosen = [str(test.relative_to(ROOT)) if test.is_relative_to(ROOT) else str(test) for test in tests]
    settings: dict[str, list[str]] = {
        "source_paths": ["tpi_tracker"],
        "only_mutate": [str(STORE / module) for module in modules],
        "also_copy": ["resources"],
        "pytest_add_cli_args_test_selection": chosen,
        "pytest_add_cli_args": [
            "-p",
            "tests.faults.cheap_passwords",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:faulthandler",
        ],
    }
    lines = ["[mutmut]", "timeout_multiplier = 10", "timeout_constant = 3", "use_git_change_detection = false"]
    for name, values in settings.items():
        lines += [f"{name} =", *(f"    {value}" for value in values)]
    (place / "setup.cfg").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _done(command: list[str], place: Path) -> str:
    memory = place / "tmp"
    memory.mkdir(exist_ok=True)
    values = dict(os.environ, TMPDIR=str(memory), TPI_TRACKER_REQUIRE_ALL="1", TPI_TRACKER_TEST_ENGINES="file")
    values |= {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": ""}
    done = subprocess.run(command, check=False, cwd=place, env=values, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{' '.join(command[1:4])} ended with {done.returncode}:\n{done.stdout[-4000:]}{done.stderr}")
    return done.stdout


def _write_survivors(found: list[Mutant]) -> None:
    """In the form of the list of those that are not to be seen, so that one who has looked can take a line over."""
    lines, listed = [], equivalents()
    for module in dict.fromkeys(one.module for one in found):
        lines.append(f"{json.dumps(module)} = [")
        for one in found:
            if one.module == module and one.outcome != "killed" and one.key not in listed:
                parts = {"function": one.function, "was": one.was, "now": one.now}
                told = ", ".join(f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in parts.items())
                lines.append(f"    {{ {told} }},{'' if one.outcome == 'survived' else f'  # {one.outcome}'}")
        lines.append("]")
    SURVIVORS.parent.mkdir(exist_ok=True)
    SURVIVORS.write_text("\n".join(lines) + "\n", encoding="utf-8")


HARNESS = Harness(
    "mutants",
    "Q1",
    "changes in keys, audit, backup or migrations of which the tests notice fewer than 85 in 100",
    measure,
    full=ALL,
    short=10,
    unit="changes",
    lanes=1,
)
