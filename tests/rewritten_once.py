"""The tests' own bytecode in a fresh clone: workers share the rewriting of assertions, each would do all of it alone.

pytest rewrites a test module when it imports it, and every worker imports every module: of the processor time that
collecting takes in a clone without bytecode, three fifths are this.
"""

import sys
from pathlib import Path

import pytest
from _pytest.assertion import rewrite


def kept(path: Path) -> Path:
    """Where pytest keeps the rewritten form of a test module."""
    return rewrite.get_cache_dir(path) / (path.stem + rewrite.PYC_TAIL)


def rewrite_from(config: pytest.Config, tests: list[Path], place: float) -> None:
    """Writes the rewritten form of what has none yet, beginning at ``place`` (0 to 1) of the list and going round.

    What another worker did meanwhile is left out; one that is out of date is pytest's to find, when it imports it.
    """
    if sys.dont_write_bytecode:
        return
    begin = int(len(tests) * place)
    for path in tests[begin:] + tests[:begin]:
        pyc = kept(path)
        if not pyc.exists() and rewrite.try_makedirs(pyc.parent):
            source, code = rewrite._rewrite_test(path, config)
            rewrite._write_pyc(config.stash[rewrite.assertstate_key], code, source, pyc)
