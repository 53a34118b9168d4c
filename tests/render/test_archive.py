"""What every paper is as a file: valid for the archive by a judge that is not ours, fonts inside, in reading order."""

import io
import itertools
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from tests.render.histories import NOW, keep
from tests.render.preflight import Preflight, as_a1b
from tests.render.test_call_list import calls
from tests.render.test_paper_kinds import NO, made, rich
from tests.services.test_logos import SVG, png
from tpi_tracker import tongue
from tpi_tracker.render.recovery_sheet import recovery_sheet
from tpi_tracker.render.report import typeset_curve
from tpi_tracker.render.typesetting import Paper
from tpi_tracker.services import audit_rows, call_sheets, logos, reports
from tpi_tracker.services.papers import ABOUT_NOBODY, PaperKind
from tpi_tracker.store import recovery

Told = Any


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    tongue.speak("en")


@pytest.fixture
def told(clinic, clock):
    clock.now = NOW
    keep(clinic, [*rich(clinic.user.user_id), *calls("104310")])
    return clinic


@pytest.fixture(scope="module")
def preflight(needs_tool, lacking, tmp_path_factory) -> Preflight:
    return Preflight(needs_tool("java"), tmp_path_factory.mktemp("preflight"), lacking)


def curve(clinic: Told) -> Paper:
    return typeset_curve(reports.response_report(clinic, NO))


def audit(clinic: Told) -> Paper:
    return audit_rows.paper(clinic, audit_rows.Shown(), "all")


def key(_: Told) -> Paper:
    return recovery_sheet("Riverside", recovery.shown(bytes(32)), NOW - timedelta(days=1))


def call_list(clinic: Told) -> Paper:
    """Calls of every group, one of a name in Arabic letters."""
    sheet = call_sheets.sheet(clinic, ahead=True)
    assert any("القاضي" in line.shown_name for line in sheet.lines)
    groups = itertools.cycle(("overdue", "today", "week"))
    return call_sheets.paper(replace(sheet, lines=tuple(replace(line, group=next(groups)) for line in sheet.lines)))


PAPERS: dict[str, Callable[[Told], Paper]] = {
    **{kind.value: lambda clinic, kind=kind: made(clinic, kind) for kind in PaperKind},
    "curve": curve,
    "call-list": call_list,
    "audit": audit,
    "recovery-key": key,
}

VARIANTS: dict[str, Callable[[Told, Path], Paper]] = {
    **{
        f"{kind}-about-nobody": lambda clinic, _, kind=kind: made(clinic, kind, deidentified=True)
        for kind in ABOUT_NOBODY
    },
    "with-a-drawn-logo": lambda clinic, place: with_logo(clinic, place, SVG, PaperKind.WORKUP_REFERRAL),
    "with-a-pixel-logo": lambda clinic, place: with_logo(clinic, place, png(), PaperKind.AFTERCARE),
}


def with_logo(clinic: Told, place: Path, logo: bytes, kind: PaperKind) -> Paper:
    place.write_bytes(logo)
    logos.keep(clinic, place)
    paper = made(clinic, kind)
    logos.remove(clinic)
    assert "logo" in paper._inputs
    return paper


def of_page(pdf: pikepdf.Pdf) -> Iterator[tuple[int, int]]:
    """Page and mark of each part of the text, in the order a reader aloud takes them."""
    pages = {page.objgen: number for number, page in enumerate(pdf.pages)}
    yield from _marks(pdf.Root.StructTreeRoot, pages, 0)


def _marks(node: Any, pages: dict[tuple[int, int], int], page: int) -> Iterator[tuple[int, int]]:
    page = pages[node.Pg.objgen] if "/Pg" in node else page
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            yield page, kid
        elif "/MCID" in kid:
            yield pages[kid.Pg.objgen] if "/Pg" in kid else page, int(kid.MCID)
        elif "/S" in kid:
            yield from _marks(kid, pages, page)


def drawn(pdf: pikepdf.Pdf) -> list[tuple[int, int]]:
    """Page and mark of each part as it is drawn."""
    return [
        (number, int(operands[1].MCID))
        for number, page in enumerate(pdf.pages)
        for operands, operator in pikepdf.parse_content_stream(page)
        if str(operator) == "BDC" and isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]
    ]


def nodes(node: Any) -> Iterator[Any]:
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from nodes(kid)


def fonts(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """The font dictionaries of all pages, each once."""
    seen = set()
    for page in pdf.pages:
        for font in page.get("/Resources", {}).get("/Font", {}).values():
            if font.objgen not in seen:
                seen.add(font.objgen)
                yield font


@pytest.mark.parametrize("kind", PAPERS)
def test_the_fonts_are_inside_and_a_reader_aloud_reads_in_order(
    told: Told, needs_tool: Callable[..., str], tmp_path: Path, kind: str
) -> None:
    needs_tool("qpdf")
    paper = PAPERS[kind](told)
    with pikepdf.open(io.BytesIO(paper.pdf)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en"
        with pdf.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
            assert metadata["pdfuaid:part"] == "1"
        used = list(fonts(pdf))
        for font in used:
            (described,) = [below.FontDescriptor for below in font.DescendantFonts]
            assert "/FontFile2" in described or "/FontFile3" in described, font.BaseFont
            assert "/ToUnicode" in font, font.BaseFont
        assert used
        read = list(of_page(pdf))
        assert [page for page, _ in read] == sorted(page for page, _ in read), "page after page"
        assert set(read) == set(drawn(pdf)), "all that is drawn is read, or marked as an ornament"
        assert len(read) == len(set(read)), "and once"
        there = list(nodes(pdf.Root.StructTreeRoot))
        levels = [int(str(node.S)[2:]) for node in there if str(node.S) in {"/H1", "/H2", "/H3", "/H4"}]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels)), levels
        pictures = [str(node.get("/Alt", "")) for node in there if str(node.S) == "/Figure"]
        assert all(len(words) > 8 for words in pictures), "every picture is told in words"
        assert bool(pictures) == (kind in {"response", "session-note", "workup-referral", "curve"})
    file = tmp_path / "paper.pdf"
    file.write_bytes(paper.pdf)
    checked = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


def another_part(pdf: bytes) -> bytes:
    """It says of itself that it is of another profile."""
    assert pdf.count(b"<pdfaid:part>1<") == 1
    return pdf.replace(b"<pdfaid:part>1<", b"<pdfaid:part>7<")


def _spoilt(pdf: bytes, spoil: Callable[[Any], None]) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        spoil(next(below for font in fonts(opened) for below in font.DescendantFonts))
        file = io.BytesIO()
        opened.save(file, object_stream_mode=pikepdf.ObjectStreamMode.disable, force_version="1.4")
    return file.getvalue()


def font_cut(pdf: bytes) -> bytes:
    """Of an embedded font the second half is missing."""

    def spoil(font: Any) -> None:
        name = "/FontFile2" if "/FontFile2" in font.FontDescriptor else "/FontFile3"
        stream = font.FontDescriptor[name]
        whole = stream.read_bytes()
        stream.write(whole[: len(whole) // 2])

    return _spoilt(pdf, spoil)


def font_left_out(pdf: bytes) -> bytes:
    """A font is named and not embedded."""

    def spoil(font: Any) -> None:
        for name in ("/FontFile2", "/FontFile3"):
            if name in font.FontDescriptor:
                del font.FontDescriptor[name]

    return _spoilt(pdf, spoil)


def untouched(pdf: bytes) -> bytes:
    """Written again by the tool of the other controls, with nothing spoilt."""
    return _spoilt(pdf, lambda font: None)


@pytest.mark.parametrize("language", ["en", "de", "ar"])
def test_preflight_calls_every_paper_valid_pdf_a_1b(
    told: Told, preflight: Preflight, tmp_path: Path, language: str
) -> None:
    tongue.speak(language)
    for kind, make in PAPERS.items():
        (tmp_path / f"{kind}.pdf").write_bytes(as_a1b(make(told)))
    for kind, variant in VARIANTS.items():
        (tmp_path / f"{kind}.pdf").write_bytes(as_a1b(variant(told, tmp_path / "logo")))
    found = preflight.faults(sorted(tmp_path.glob("*.pdf")))
    assert found == {f"{kind}.pdf": [] for kind in (*PAPERS, *VARIANTS)}


def test_the_control_preflight_finds_what_is_spoilt(told: Told, preflight: Preflight, tmp_path: Path) -> None:
    whole = as_a1b(made(told, PaperKind.SESSION_NOTE))
    for spoil in (untouched, another_part, font_cut, font_left_out):
        (tmp_path / f"{spoil.__name__}.pdf").write_bytes(spoil(whole))
    (tmp_path / "of_today.pdf").write_bytes(made(told, PaperKind.SESSION_NOTE).pdf)
    found = preflight.faults(sorted(tmp_path.glob("*.pdf")))
    assert found.pop("untouched.pdf") == []
    assert len(found) == 4
    assert {name for name, lines in found.items() if "not valid PDF/A-1b" not in lines or len(lines) < 2} == set()
    assert any("part must be 1" in line for line in found["another_part.pdf"])
    assert any(line.startswith("3.") for line in found["font_cut.pdf"] + found["font_left_out.pdf"])
