"""The bill of materials names every pinned library with every hash, and no address."""

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAKER = ROOT / "packaging" / "sbom.py"
PINS = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def sbom() -> Any:
    spec = importlib.util.spec_from_file_location("sbom", MAKER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_pin_with_its_hashes_and_no_address(tmp_path: Path) -> None:
    file = tmp_path / "tpi-tracker.cdx.json"
    subprocess.run([sys.executable, str(MAKER), str(file)], check=True)
    text = file.read_text(encoding="utf-8")
    told = json.loads(text)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    pinned = dict(re.findall(r"^([A-Za-z0-9._-]+)(?:\[[a-z,]+\])?==([^ ;\\]+)", PINS, re.MULTILINE))
    assert len(pinned) >= 20
    assert {one["name"]: one["version"] for one in told["components"]} == {
        re.sub(r"[-_.]+", "-", name).lower(): version for name, version in pinned.items()
    }
    hashes = [entry["content"] for one in told["components"] for entry in one["hashes"]]
    assert sorted(hashes) == sorted(re.findall(r"sha256:([0-9a-f]{64})", PINS))
    assert all(one["hashes"] for one in told["components"])
    assert "://" not in text
    again = subprocess.run([sys.executable, str(MAKER)], check=True, capture_output=True)
    assert again.stdout.decode("utf-8").replace("\r\n", "\n") == text


def test_a_marker_is_kept_and_what_is_not_pinned_is_refused(sbom: Any) -> None:
    pinned = f"a_b[x]==1.0 ; sys_platform == 'win32' \\\n    --hash=sha256:{'0' * 64}\n"
    (component,) = sbom.bill(pinned, "1")["components"]
    assert component["purl"] == "pkg:pypi/a-b@1.0"
    assert component["properties"] == [{"name": "python:marker", "value": "sys_platform == 'win32'"}]
    with pytest.raises(ValueError, match="not a pinned requirement"):
        sbom.bill("a>=1\n", "1")
