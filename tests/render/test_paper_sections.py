"""A paper of chosen sections: what must be known never goes, what was left out is said, all chosen is as before."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.render.histories import NOW, keep
from tests.render.test_paper_kinds import rich
from tpi_tracker import tongue
from tpi_tracker.domain.errors import DomainError
from tpi_tracker.domain.paper_sections import OPTIONAL, chosen
from tpi_tracker.domain.workup import Workup, WorkupItem
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.render.report_selection import section_words, with_red_flags
from tpi_tracker.render.typesetting import Paper
from tpi_tracker.services import findings, papers, reports
from tpi_tracker.services.papers import PaperKind, Wanted

NO = "104827"


@pytest.fixture
def told(clinic: Any, clock: Any) -> Any:
    clock.now = NOW
    keep(clinic, rich(clinic.user.user_id))
    findings.refresh_all(clinic)
    return clinic


def made(clinic: Any, kind: str, sections: tuple[str, ...] | None) -> Paper:
    return papers.make(clinic, Wanted(PaperKind(kind), NO, sections=sections), handed_over=False)


def text_of(paper: Paper, place: Path) -> str:
    (place / "paper.pdf").write_bytes(paper.pdf)
    done = subprocess.run(["pdftotext", str(place / "paper.pdf"), "-"], capture_output=True, check=True, text=True)
    return re.sub(r"\s+", " ", done.stdout)


FIRST_PAGE = {
    "figures": "due follow-ups scored",
    "curve": "Pain over time",
    "sessions": "Muscles (points)",
    "why": "Why this verdict",
    "next": "What is asked, what comes next",
    "workup": "Workup so far, step",
    "map": "The figure is a schema",
}
"""What each section of the first page and the map says and no other does."""


def heading(key: str) -> str:
    return FIRST_PAGE.get(key) or phrase(f"report.section.{'workup' if key == 'answers' else key}")


@pytest.mark.parametrize("kind", OPTIONAL)
def test_what_must_be_known_is_there_with_nothing_else(told: Any, needs_tool: Any, tmp_path: Path, kind: str) -> None:
    needs_tool("pdftotext")
    said = text_of(made(told, kind, ()), tmp_path)
    for must in ("DVOŘÁK, Petr", "born 14-Jul-1965", "penicillin (rash), latex", "clinic no. 104827", "red flag"):
        assert must in said, must
    verdict = "short-lived" if kind == "response" else "Two sessions in a row did not last"
    for must in (verdict, "A selection was made for this paper. Left out:", "response 1.0"):
        assert must in said, must
    if kind == "response":
        assert "Rules and sources" in said or "Farrar" in said
    else:
        assert "What is asked" in said
        assert "DRAFT" in said.upper()


@pytest.mark.parametrize("key", OPTIONAL["response"])
def test_each_section_goes_by_itself(told: Any, needs_tool: Any, tmp_path: Path, key: str) -> None:
    needs_tool("pdftotext")
    whole = text_of(made(told, "response", None), tmp_path)
    without = text_of(made(told, "response", tuple(k for k in OPTIONAL["response"] if k != key)), tmp_path)
    assert f"Left out: {section_words('response', key)}." in without
    assert heading(key) in whole
    assert whole.count(heading(key)) == without.count(heading(key)) + 1


@pytest.mark.parametrize("kind", OPTIONAL)
def test_all_sections_are_the_paper_as_if_nobody_chose(told: Any, kind: str) -> None:
    assert chosen(kind, OPTIONAL[kind]) is None
    assert made(told, kind, chosen(kind, reversed(OPTIONAL[kind]))).pdf == made(told, kind, None).pdf
    some = chosen(kind, ["scores", "curve"])
    assert some == tuple(key for key in OPTIONAL[kind] if key in {"scores", "curve"})
    assert made(told, kind, some).pdf == made(told, kind, some).pdf


def test_present_red_flags_are_said_though_the_workup_is_concluded_and_left_out(told: Any) -> None:
    with told.database.writing(told.who, told.now()) as writer:
        workup = writer.all(Workup)[0]
        flag = next(item for item in writer.all(WorkupItem) if item.item == "red_cancer" or item.item.startswith("red"))
        writer.amend(flag.changed(state="present", reason=None))
        writer.amend(workup.changed(concluded_on=NOW.date(), conclusion="Sent on."))
    report = reports.response_report(told, NO)
    assert report.workup is not None
    assert report.workup.gate_present
    box = {"text": "Two sessions did not last."}
    said = with_red_flags(box, report)["text"]
    assert report.workup.gate_present[0] in said
    assert with_red_flags({"text": said}, report)["text"].count(report.workup.gate_present[0]) <= 2


def test_an_unknown_section_is_told_with_the_nearest() -> None:
    with pytest.raises(DomainError, match=r'no section "curv" in "response"\. Did you mean "curve"\?'):
        chosen("response", ["figures", "curv"])
    with pytest.raises(DomainError, match=r"There are: curve, sessions"):
        chosen("workup-referral", ["xyzzy"])
    with pytest.raises(DomainError, match="always whole"):
        chosen("coverage", ["curve"])


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ar"])
def test_every_section_has_a_name_in_every_language(language: str) -> None:
    tongue.speak(language)
    try:
        for kind, keys in OPTIONAL.items():
            names = [section_words(kind, key) for key in keys]
            assert len(set(names)) == len(keys)
    finally:
        tongue.speak("en")
