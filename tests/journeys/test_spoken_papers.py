"""A plan and the report of it, saved as a PDF, through assistive technology alone."""

import json
import subprocess
from collections.abc import Callable

import pytest
from desk import Desk
from past import Past

pytestmark = pytest.mark.journey

BACK = [("quadratus_lumborum", "left"), ("lumbar_multifidi", "left")]


def test_a_plan_and_its_report_as_a_pdf(
    desk: Desk,
    clinic_with: Callable[..., None],
    opened: Callable[[], None],
    patient_opened: Callable[[], None],
    command: Callable[..., str],
    needs_tool: Callable[..., str],
) -> None:
    pdftotext = needs_tool("pdftotext")
    past = Past("104220", "Okonkwo", "Ada", title="Left low back", region="low_back")
    clinic_with(past.inject(84, 8, {7: 3, 28: 7}, BACK).inject(35, 8, {7: 3, 28: 7}, BACK))
    opened()
    patient_opened()
    desk.wait_for("Treatment failure: short-lived")
    desk.press("Open workup")
    desk.wait_for_words("Gate not complete")
    desk.press("Plan")
    desk.wait_for_words("No step yet")
    desk.step_to("Pathway", "Intensified physiotherapy")
    desk.write("Detail", "McKenzie, twice a week")
    desk.press("Save step")
    desk.wait_for("Edit", description="Intensified physiotherapy")
    desk.picture("plan")

    desk.press("Back")
    desk.press("Report")
    desk.wait_for_words("Page 1 of ")
    desk.picture("report")
    desk.press("Save PDF")
    paper = desk.folder.parent / "report.pdf"
    desk.write("File name:", str(paper))
    desk.press("Save")
    desk.until(paper.exists, "the PDF")
    assert desk.pressed == 0
    desk.stop()

    pages = subprocess.run([pdftotext, "-layout", str(paper), "-"], capture_output=True, text=True, check=True).stdout
    first, *others = [page for page in pages.split("\f") if page.strip()]
    assert "short-lived" in first
    assert all("OKONKWO, Ada" in page for page in (first, *others))
    for words in ("McKenzie", "Intensified physiotherapy"):
        assert words in pages
    (problem,) = json.loads(command("evaluate", "--json"))["problems"]
    assert problem["flag"]["kind"] == "short_lived"
