"""Who judges what the program writes as FHIR R4: two validators from npm and the models of ``fhir.resources``.

None of them is ours. ``fhir.resources`` knows R4B, not R4: of what the program writes they ask the same.
"""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fhir.resources.R4B import get_fhir_model_class
from pydantic import ValidationError

JUDGES = Path(__file__).with_name("judges")
NPM = ("install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--loglevel=error")


class Judges:
    """``faults(path)`` gives what is wrong with a bundle, a line each; nothing where nothing is."""

    def __init__(self, node: str, npm: str, home: Path, lacking: Callable[[str], None]) -> None:
        self._node, self._home = node, home
        home.mkdir(exist_ok=True)
        shutil.copy(JUDGES / "package.json", home)
        done = subprocess.run([npm, *NPM], cwd=home, capture_output=True, text=True, timeout=150, check=False)
        if done.returncode:
            lacking(f"npm cannot install the validators: {done.stderr[-300:]}")

    def faults(self, path: Path) -> list[str]:
        command = [self._node, str(JUDGES / "judge.js"), str(self._home), str(path)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=170, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines() + models_refuse(json.loads(path.read_text(encoding="utf-8")))


def models_refuse(bundle: dict[str, Any]) -> list[str]:
    """What ``fhir.resources`` does not take."""
    found = []
    for resource in [{**bundle, "entry": []}, *(entry["resource"] for entry in bundle.get("entry", []))]:
        try:
            get_fhir_model_class(resource["resourceType"]).model_validate(resource)
        except ValidationError as error:
            found.append(f"models: {resource['resourceType']} {error}")
    return found
