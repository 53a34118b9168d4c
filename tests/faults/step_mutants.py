"""Changes in one migration step, or in a module that does its work while it is imported, a whole file at a time, as
``mutants`` asks; run in a copy of the source tree.

python -m tests.faults.step_mutants STEP COUNT SEED TEST...
"""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from mutmut.mutation.file_mutation import create_mutations

_OPTIONS = ("-x", "-q", "-p", "tests.faults.cheap_passwords", "-p", "no:cacheprovider", "-p", "no:faulthandler")


def main(arguments: list[str]) -> int:
    name, count, seed, *tests = arguments
    path = Path(name)
    source = path.read_text(encoding="utf-8")
    if pytest.main([*_OPTIONS, *tests]) or _tried(path, tests):
        return 1  # with nothing changed they have to pass, in a process of their own too
    module, mutations, _, _ = create_mutations(name, source)
    drawn = sorted(random.Random(int(seed)).sample(range(len(mutations)), min(int(count), len(mutations))))
    for number in drawn:
        change = mutations[number]
        changed = module.deep_replace(change.original_node, change.mutated_node).code
        path.write_text(changed, encoding="utf-8")
        outer = change.contained_by_top_level_function
        function = "module" if outer is None else outer.name.value
        told = {"function": function, "before": source, "after": changed, "code": _tried(path, tests)}
        print("\n" + json.dumps(told), flush=True)
    path.write_text(source, encoding="utf-8")
    return 0


def _tried(path: Path, tests: list[str]) -> int:
    """How the tests end in a process of its own. It has everything imported already, unless the changed file is itself
    part of that."""
    if ".".join(path.with_suffix("").parts) in sys.modules:
        done = subprocess.run([sys.executable, "-m", "pytest", *_OPTIONS, *tests], check=False, capture_output=True)
        return done.returncode
    child = os.fork()
    if child == 0:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        code = 1  # also for what is thrown past pytest
        try:
            code = int(pytest.main([*_OPTIONS, *tests]))
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
