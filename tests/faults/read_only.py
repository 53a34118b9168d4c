"""Runs where the clinic's folder is mounted for reading only. Arguments: the folder, a writable place."""

import contextlib
import io
import json
import sys
from pathlib import Path
from typing import Any

from tpi_tracker import cli

folder, writable = Path(sys.argv[1]), Path(sys.argv[2])


def command(*arguments: str) -> dict[str, Any]:
    out, said = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(said):
        code = cli.main(["--data-dir", str(folder), *arguments])
    return {"code": code, "out": out.getvalue(), "said": said.getvalue()}


bundle = writable / "bundle"
bundle.mkdir()
(bundle / "patients.csv").write_text("patient_no,family_name,given_name,birth_date\nX1,Family,Given,1970-01-01\n")
told = {
    "import": command("import", str(bundle)),
    "evaluate": command("evaluate", "--json"),
    "export": command("export", str(writable / "out")),
    "export_into_it": command("export", str(folder / "out.zip")),
    "report": command("report", "response", "--patient", "1", "--out", str(writable / "r.pdf")),
    "verify": command("verify"),
}
print(json.dumps(told))
