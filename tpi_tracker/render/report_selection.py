"""A paper of chosen sections: it says what was left out, and never leaves out what must be known."""

from collections.abc import Sequence
from typing import Any

from tpi_tracker.domain.paper_sections import OPTIONAL
from tpi_tracker.domain.report import PatientReport
from tpi_tracker.render.paper_words import listed, phrase
from tpi_tracker.render.report_workup import gate_words


def section_words(kind: str, name: str) -> str:
    """What a section is called, for whoever chooses."""
    return phrase(f"report.part.{'letter_findings' if (kind, name) == ('workup-referral', 'findings') else name}")


def selection(kind: str, chosen: Sequence[str]) -> dict[str, Any]:
    """The parts for the template, and the line that says what was left out."""
    left = [section_words(kind, name) for name in OPTIONAL[kind] if name not in chosen]
    return {"parts": list(chosen), "selection": phrase("report.selection", what=listed(left)) if left else ""}


def with_red_flags(finding: dict[str, Any], report: PatientReport) -> dict[str, Any]:
    """The first box with the state of the red flags, where the table that says it may have been left out."""
    workup = report.workup
    if workup is None:
        return finding
    gate = gate_words(workup)
    if gate in finding["text"]:
        return finding
    said = f"{gate[:1].upper()}{gate[1:]}."
    return finding | {"text": " ".join(part for part in (finding["text"], said) if part)}
