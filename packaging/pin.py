"""Pins every dependency of pyproject.toml with the hashes of all its published files; run after changing one.

Writes packaging/requirements.txt (the program) and packaging/requirements-dev.txt (and its tests), for every platform
and Python 3.11 to 3.14, without index addresses: where packages come from is the reader's choice. Versions already
pinned stay unless ``--upgrade`` is given. Needs ``uv`` on the path.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN = ROOT / "packaging" / "requirements.txt"
DEV = ROOT / "packaging" / "requirements-dev.txt"
COMMON = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-annotate",
    "--no-header",
    "--quiet",
)


def pin(target: Path, holds: str, *options: str) -> None:
    """Resolves pyproject.toml into ``target``; ``holds`` is what its first line says. Raises CalledProcessError."""
    uv = shutil.which("uv") or str(Path(sys.executable).with_name("uv"))
    command = [uv, "pip", "compile", "pyproject.toml", *COMMON, *options, "--output-file", str(target)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    body = target.read_text(encoding="utf-8")
    note = f"# Made by packaging/pin.py from pyproject.toml. {holds}.\n"
    target.write_text(note + body.removeprefix(note), encoding="utf-8")


def main(arguments: list[str]) -> int:
    upgrade = ("--upgrade",) if "--upgrade" in arguments else ()
    pin(RUN, "The program", *upgrade)
    pin(DEV, "The program and its tests", "--extra=dev", f"--constraint={RUN}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
