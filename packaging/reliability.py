#!/usr/bin/env python3
"""Measures how the program stands faults and writes docs/reliability-figures.md.

    python3 packaging/reliability.py [--only NAME]... [--count N] [--list]

Sets up what start.py sets up and the development extras; needs strace for some of it. All of it takes about an hour.
"""

import os
import subprocess
import sys

import environment
from told import CannotSetUp, say

EXIT_WORLD = 5


def main(arguments: list[str]) -> int:
    try:
        interpreter = environment.ready(environment.DEV)
    except CannotSetUp as reason:
        say(str(reason))
        return EXIT_WORLD
    command = [str(interpreter), "-m", "tests.faults.figures", *arguments]
    values = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    return subprocess.run(command, check=False, cwd=environment.ROOT, env=values).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
