"""Which fonts chart and paper find, with Inter and without it."""

from collections.abc import Iterator

import pytest

from tests.render.histories import NOW, chart, keep, records_of_the_pictures
from tpi_tracker.render import chart_labels, fonts, typesetting
from tpi_tracker.render.palette import TOKENS
from tpi_tracker.render.pictures import svg_of
from tpi_tracker.services import reports

CACHES = (
    fonts.faces,
    fonts.typst_fonts,
    fonts.paper_families,
    fonts.is_shown,
    fonts.font_for,
    fonts._searched,
    chart_labels.text_width,
    chart_labels.font_of,
    chart_labels._files,
    chart_labels._known,
    typesetting.compiler,
)


@pytest.fixture
def without_inter(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer that has no Inter anywhere."""
    _forget()
    monkeypatch.setattr(fonts, "_inter_folders", lambda: iter(()))
    yield
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    for cache in CACHES:
        cache.cache_clear()


def test_without_inter_chart_and_paper_use_dejavu(without_inter: None, clinic, clock) -> None:
    assert fonts.faces().family == "DejaVu Sans"
    assert all(path.is_file() for path in (fonts.faces().regular, fonts.faces().semibold))
    assert svg_of(chart(), TOKENS["light"], 658, 276).startswith(b"<?xml")
    clock.now = NOW
    keep(clinic, records_of_the_pictures())
    paper = reports.response(clinic, "104827")
    assert b"DejaVuSans" in paper.pdf
    assert b"Inter" not in paper.pdf.replace(b"Interpolate", b"")


def test_a_box_for_everything_is_no_font() -> None:
    assert not any("LastResort" in str(path) for path, _ in fonts._searched())
    assert not fonts.is_shown("\ue000")
    assert fonts.is_shown("ř")
    assert fonts.is_shown("\N{NO-BREAK SPACE}")


def test_missing_characters_are_named_once_in_order() -> None:
    assert fonts.missing_glyphs(["b\ue001a", "\ue000\ue001"]) == ("\ue000", "\ue001")
    assert fonts.missing_glyphs([]) == ()
