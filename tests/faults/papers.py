"""Makes everything that leaves the program, once: papers, pictures, bundles, prints. To see what it writes where.

Arguments: the clinic's folder, its key, its user, a folder for what is made on purpose.
"""

import os
import sys
from datetime import date
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from tests.exporting import export_bundle
from tpi_tracker import log, paths
from tpi_tracker.domain.codes import Region
from tpi_tracker.domain.patient import Patient
from tpi_tracker.domain.problem import Problem
from tpi_tracker.domain.score import Score
from tpi_tracker.render.palette import TOKENS
from tpi_tracker.services import (
    bundles,
    handed_over,
    opening,
    patient_view,
    patients,
    problems,
    recovery_sheets,
    reports,
    scores,
    support_bundle,
)
from tpi_tracker.ui import style, traces
from tpi_tracker.ui.printing import print_paper

folder, key, user, out = Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), sys.argv[3], Path(sys.argv[4])
paths.keep_everything_in(folder)
log.start_log(folder)
app = QApplication([*sys.argv[:1], "-style", "Fusion"])
style.apply(app, "light")
traces.begin(app)
clinic = opening.open_with_key(folder, key, user)
patients.register(
    clinic, Patient(patient_no="1", family_name="Novak", given_name="Jan", birth_date=date(1970, 1, 1), note="note")
)
problems.add(clinic, Problem(problem_id="P", patient_no="1", title="Neck", region=Region.NECK))
scores.record(clinic, Score(problem_id="P", taken_at=clinic.now(), scale="nrs", value=7.0))
paper = reports.response(clinic, "1")
paper.pages_png(100)
handed_over.write(out / "report.pdf", paper.pdf)

from tpi_tracker.render.pictures import png_of, svg_of  # noqa: E402  # as the window does: when it is asked for

spec = patient_view.view(clinic, "1").problem("P").chart  # type: ignore[union-attr]  # it was made above
handed_over.write(out / "chart.png", png_of(spec, TOKENS["light"], 800, 400))
handed_over.write(out / "chart.svg", svg_of(spec, TOKENS["light"], 800, 400))
recovery_sheets.recovery_sheet("Clinic", "KEY", clinic.now())
export_bundle(clinic, out / "bundle")
export_bundle(clinic, out / "bundle.zip")
bundles.import_bundle(clinic, out / "bundle.zip")
handed_over.write(out / "support.zip", support_bundle.zipped(support_bundle.make(clinic, folder=folder)))
printer = QPrinter(QPrinter.PrinterMode.HighResolution)
printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
printer.setOutputFileName(str(out / "printed.pdf"))
print_paper(paper, printer)
clinic.close()
traces.end()
log.stop_log()
print("made", flush=True)
os._exit(0)
