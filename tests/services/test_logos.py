"""The clinic's logo: what is taken, what is refused and why, where it stands, and that nobody can swap it."""

import io
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pytest
from matplotlib.image import imsave

from tests.render.histories import NOW, keep
from tests.render.test_paper_kinds import rich
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.errors import Refused
from tpi_tracker.services import logos, papers
from tpi_tracker.services.file_faults import CannotRead
from tpi_tracker.services.logo_pictures import LogoRefused, as_svg
from tpi_tracker.services.papers import PaperKind, Wanted
from tpi_tracker.services.rights import NotAllowed

NO = "104827"
SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" fill="#0a6a7e"/>'
    b'<path d="M10 30 L60 10 L110 30" stroke="white" stroke-width="4" fill="none"/></svg>'
)


def png(width: int = 120, height: int = 40) -> bytes:
    pixels = np.zeros((height, width, 4))
    pixels[..., 0], pixels[..., 3] = 0.5, 1
    pixels[: height // 2, :, 3] = 0.25
    file = io.BytesIO()
    imsave(file, pixels, format="png")
    return file.getvalue()


@pytest.fixture
def told(clinic: Any, clock: Any) -> Any:
    clock.now = NOW
    keep(clinic, rich(clinic.user.user_id))
    return clinic


def chosen(place: Path, content: bytes) -> Path:
    place.mkdir(exist_ok=True)
    (place / "logo.bin").write_bytes(content)
    return place / "logo.bin"


def pictures(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return sum(1 for thing in opened.objects if getattr(thing, "get", None) and thing.get("/Alt") is not None)


@pytest.mark.parametrize("content", [SVG, png()], ids=["svg", "png"])
@pytest.mark.parametrize("kind", PaperKind)
def test_it_stands_on_every_kind_of_paper_with_words_for_it(
    told: Any, tmp_path: Path, content: bytes, kind: PaperKind
) -> None:
    plain = papers.make(told, Wanted(kind, NO), handed_over=False)
    logos.keep(told, chosen(tmp_path / "from", content))
    with_logo = papers.make(told, Wanted(kind, NO), handed_over=False)
    assert with_logo.pdf == papers.make(told, Wanted(kind, NO), handed_over=False).pdf
    assert b"logo of Riverside" in with_logo.pdf or pictures(with_logo.pdf) == pictures(plain.pdf) + 1
    assert with_logo.page_count == plain.page_count
    logos.remove(told)
    assert list(told.folder.glob("logo-*")) == []


def test_a_paper_about_nobody_has_none(told: Any, tmp_path: Path) -> None:
    before = papers.make(told, Wanted(PaperKind.RESPONSE, NO, deidentified=True), handed_over=False)
    logos.keep(told, chosen(tmp_path / "from", SVG))
    after = papers.make(told, Wanted(PaperKind.RESPONSE, NO, deidentified=True), handed_over=False)
    assert after.pdf == before.pdf


def test_a_file_that_was_swapped_or_is_gone_is_not_printed(told: Any, tmp_path: Path) -> None:
    logos.keep(told, chosen(tmp_path / "from", SVG))
    [file] = told.folder.glob("logo-*.svg")
    assert logos.logo(told)
    file.write_bytes(SVG.replace(b"0a6a7e", b"ff0000"))
    assert logos.logo(told) == ""
    file.unlink()
    assert logos.logo(told) == ""
    assert papers.make(told, Wanted(PaperKind.RESPONSE, NO), handed_over=False).page_count == 4


def test_another_takes_the_place_of_the_one_before(told: Any, tmp_path: Path) -> None:
    logos.keep(told, chosen(tmp_path / "from", SVG))
    first = logos.logo(told)
    logos.keep(told, chosen(tmp_path / "from", png()))
    assert logos.logo(told) != first
    assert len(list(told.folder.glob("logo-*"))) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "neither a PNG nor an SVG"),
        (b"GIF89a", "neither a PNG nor an SVG"),
        (b"\xff\xfe\x00", "neither a PNG nor an SVG"),
        (b"<html></html>", "neither a PNG nor an SVG"),
        (SVG + b" " * 1_000_000, "1 MB"),
        (png()[:40], "not a whole PNG"),
        (png()[:12], "not a whole PNG"),
        (png()[:16] + struct.pack(">II", 60_000, 60_000) + png()[24:], "2000 by 2000"),
        (SVG.replace(b"</svg>", b"<script>1</script></svg>"), "holds script"),
        (SVG.replace(b"</svg>", b"<text>Clinic</text></svg>"), "letters"),
        (SVG.replace(b"</svg>", b'<image href="http://x/y.png"/></svg>'), "holds image"),
        (SVG.replace(b"<rect", b'<rect onclick="x()"'), "outside of itself"),
        (SVG.replace(b"#0a6a7e", b"url(http://x/y#z)"), "outside of itself"),
        (SVG.replace(b"</svg>", b'<use href="file:///etc/passwd#a"/></svg>'), "outside of itself"),
        (SVG.replace(b"</svg>", b"<style>@import url(x)</style></svg>"), "outside of itself"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG, "entities"),
    ],
)
def test_what_is_no_harmless_picture_is_refused_with_a_reason(content: bytes, said: str) -> None:
    with pytest.raises(LogoRefused, match=said):
        as_svg(content)


def test_what_is_refused_leaves_the_one_before(told: Any, tmp_path: Path) -> None:
    logos.keep(told, chosen(tmp_path / "from", SVG))
    before = logos.logo(told)
    with pytest.raises(Refused) as refused:
        logos.keep(told, chosen(tmp_path / "from", b"no"))
    assert refused.value.problems[0].field == "logo"
    with pytest.raises(CannotRead):
        logos.keep(told, tmp_path / "none.png")
    assert logos.logo(told) == before


def test_a_drawing_programs_own_notes_and_its_doctype_are_left_out() -> None:
    begin = b'<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">\n'
    noted = SVG.replace(b"<rect", b'<own:note xmlns:own="urn:x" path="/home/somebody"/><rect')
    assert "somebody" not in as_svg(begin + noted)


def test_only_who_may_change_the_clinics_facts(told: Any, tmp_path: Path) -> None:
    told.user = told.user.changed(role=Role.CLINICIAN)
    with pytest.raises(NotAllowed):
        logos.keep(told, chosen(tmp_path / "from", SVG))
