"""Writes what the program stands on as a CycloneDX bill of materials: name, version and hashes of every library.

    python packaging/sbom.py [FILE.cdx.json]

It is made from packaging/requirements.txt alone, so it needs no network and names no address; the same pins give the
same bytes. Whether one of the libraries has a known fault is asked of a database of such faults (pip-audit reads this
file or the requirements), which needs the network: it is done where a release is made, and not here.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PINS = ROOT / "packaging" / "requirements.txt"
_ENTRY = re.compile(
    r"(?P<name>[A-Za-z0-9._-]+)(?:\[[a-z,]+\])?==(?P<version>[^ ;\\]+)(?: *; *(?P<marker>[^\\]+?))? *(?:--hash|$)"
)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_VERSION = re.compile(r'__version__ = "([^"]+)"')


def bill(pins: str, version: str) -> dict[str, Any]:
    """The bill of materials of the program at ``version`` for the text of a requirements file."""
    components = list(_components(pins))
    program = {"type": "application", "bom-ref": "tpi-tracker", "name": "tpi-tracker", "version": version}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": program | {"licenses": [{"license": {"id": "Apache-2.0"}}]}},
        "components": components,
        "dependencies": [{"ref": "tpi-tracker", "dependsOn": [one["bom-ref"] for one in components]}],
    }


def _components(pins: str) -> Iterator[dict[str, Any]]:
    for line in pins.replace("\\\n", " ").splitlines():
        found = _ENTRY.match(line)
        if found is None:
            if line.strip() and not line.lstrip().startswith("#"):
                raise ValueError(f"not a pinned requirement: {line[:60]}")
            continue
        name = re.sub(r"[-_.]+", "-", found["name"]).lower()
        reference = f"pkg:pypi/{name}@{found['version']}"
        component: dict[str, Any] = {
            "type": "library",
            "bom-ref": reference,
            "name": name,
            "version": found["version"],
            "purl": reference,
            "hashes": [{"alg": "SHA-256", "content": one} for one in _HASH.findall(line)],
        }
        if found["marker"]:
            component["properties"] = [{"name": "python:marker", "value": found["marker"].strip()}]
        yield component


def main(arguments: list[str]) -> int:
    source = (ROOT / "tpi_tracker" / "__init__.py").read_text(encoding="utf-8")
    version = _VERSION.search(source)
    if version is None:
        raise ValueError("the program does not say its version")
    text = json.dumps(bill(PINS.read_text(encoding="utf-8"), version[1]), indent=1) + "\n"
    if arguments:
        Path(arguments[0]).write_text(text, encoding="utf-8", newline="\n")
    else:
        sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
