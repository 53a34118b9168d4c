"""Words laid out once give the same picture as matplotlib's own canvas, which lays out each of them anew."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.textpath import TextToPath

from tests.render.histories import chart, many
from tpi_tracker.domain.trends import ChartSpec
from tpi_tracker.render import letter_outlines
from tpi_tracker.render.figures import draw, new_figure
from tpi_tracker.render.letter_outlines import svg_text
from tpi_tracker.render.palette import TOKENS

SPECS = {"a course": chart(), "400 scores": many(400), "nothing": chart({})}


def drawn(spec: ChartSpec, language: str):
    figure = new_figure(871, 350)
    draw(figure, spec, TOKENS["light"], language=language)
    return figure


def own(spec: ChartSpec, language: str) -> str:
    file = BytesIO()
    FigureCanvasSVG(drawn(spec, language)).print_svg(file, metadata={"Date": None, "Creator": None})
    return file.getvalue().decode()


@pytest.fixture
def nothing_kept():
    for kept in (letter_outlines._measured, letter_outlines._laid_out):
        kept.cache_clear()


@pytest.mark.usefixtures("nothing_kept")
@pytest.mark.parametrize("language", ["en", "de", "ar"])
@pytest.mark.parametrize("name", SPECS)
def test_it_is_the_picture_of_matplotlib_the_first_time_and_the_next(name: str, language: str) -> None:
    wanted = own(SPECS[name], language)
    assert [svg_text(drawn(SPECS[name], language)) for _ in range(2)] == [wanted, wanted]


@pytest.mark.usefixtures("nothing_kept")
def test_a_word_is_laid_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: list[str] = []
    plain = TextToPath.get_glyphs_with_font

    def counted(self, font, s, *more, **named):
        laid_out.append(s)
        return plain(self, font, s, *more, **named)

    monkeypatch.setattr(TextToPath, "get_glyphs_with_font", counted)
    svg_text(drawn(SPECS["a course"], "en"))
    first = len(laid_out)
    assert first > 10
    svg_text(drawn(SPECS["a course"], "en"))
    assert len(laid_out) == first
    own(SPECS["a course"], "en")
    assert len(laid_out) > first, "the control: matplotlib's own canvas does so each time"


def test_papers_that_are_made_side_by_side_have_the_same_picture() -> None:
    wanted = own(SPECS["a course"], "de")
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: svg_text(drawn(SPECS["a course"], "de")), range(12)))
    assert made == [wanted] * 12
