"""The panels under the curve: every total a point on the curve's days, gaps are gaps, whole labels, no overlap."""

import itertools
from dataclasses import replace
from datetime import timedelta
from itertools import groupby

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PolyCollection
from matplotlib.lines import Line2D
from matplotlib.text import Text

from tests.render.histories import NOW, ZONE, at, chart, score
from tpi_tracker.domain.panels import ChartPanel, panels_of
from tpi_tracker.domain.trends import ChartSpec
from tpi_tracker.render.chart_layout import PANEL, layout_of, panels_height
from tpi_tracker.render.chart_table import description, rows_of, spot_words
from tpi_tracker.render.figures import draw, new_figure
from tpi_tracker.render.palette import TOKENS
from tpi_tracker.render.pictures import svg_of
from tpi_tracker.services.questionnaires import answer_words, totals

WIDTH, HEIGHT = 871, 350


def panels(*scores) -> tuple[ChartPanel, ...]:
    return panels_of(scores, totals(), answer_words(), NOW, ZONE)


def with_panels(*scores, spec: ChartSpec | None = None) -> ChartSpec:
    return replace(spec or chart(), panels=panels(*scores))


PEG = [
    score(at(9, 7), 19 / 3, scale="peg"),
    score(at(10, 5), 16 / 3, "phone", scale="peg"),
    score(at(10, 20), "refused", scale="peg"),
    score(at(11, 16), 13 / 3, "self", scale="peg"),
]
THREE = [
    *PEG,
    score(at(9, 14), 2, scale="pgic"),
    score(at(10, 5), 5, scale="pgic"),
    score(at(11, 16), 4, scale="pgic"),
    score(at(9, 7), 10, scale="phq4"),
    score(at(10, 26), 4, scale="phq4"),
]
SIXTY = [score(at(6, 2) + timedelta(days=2.8 * n), (n * 7) % 13, scale="phq4") for n in range(60)]


def drawn(spec: ChartSpec, width: int = WIDTH, height: int = HEIGHT, scale: float = 1.0, theme: str = "light"):
    height = int(height * scale + panels_height(len(spec.panels), scale))
    figure = new_figure(width, height)
    canvas = FigureCanvasAgg(figure)
    result = draw(figure, spec, TOKENS[theme], scale=scale)
    canvas.draw()
    return figure, canvas, result, height


def words_of(figure) -> list[str]:
    return [text.get_text() for text in figure.findobj(Text)]


# ---- the values ----


def test_a_total_has_a_panel_in_the_order_of_the_catalogue_and_an_unknown_one_comes_last() -> None:
    found = panels(
        score(at(9, 1), 3, scale="own_scale"), score(at(9, 1), 20, scale="ndi"), score(at(9, 2), 5, scale="peg")
    )
    assert [panel.key for panel in found] == ["peg", "ndi", "own_scale"]
    own = found[-1]
    assert (own.title, own.low, own.high, own.higher_is_worse, own.bands) == ("own scale", 0, 3, None, ())
    assert [band.word for band in found[1].bands] == ["none", "mild", "moderate", "severe", "complete"]


def test_the_line_runs_between_real_neighbours_alone_and_a_refusal_is_a_mark() -> None:
    (peg,) = panels(*PEG)
    assert [point.joined for point in peg.points] == [False, True, False]
    assert [(gap.on.isoformat(), gap.label) for gap in peg.gaps] == [("2026-10-20", "refused")]
    assert peg.points[0].value == 19 / 3


def test_what_is_ahead_retracted_a_pain_score_or_only_refused_has_no_panel() -> None:
    gone = score(at(9, 7), 5, scale="peg", record_status="entered_in_error")
    assert (
        panels(gone, score(at(12, 1), 5, scale="peg"), score(at(9, 7), 5), score(at(9, 7), "refused", scale="ndi"))
        == ()
    )


def test_zero_is_a_point() -> None:
    (panel,) = panels(score(at(9, 7), 0, scale="phq4"), score(at(9, 8), 0, scale="phq4"))
    assert [point.value for point in panel.points] == [0, 0]
    assert panel.word(0) == "none"


def test_a_stored_value_outside_the_range_widens_the_axis() -> None:
    odd = score(at(9, 7), 12, scale="peg_old").model_copy(update={"scale": "peg"})
    (panel,) = panels(odd)
    assert (panel.low, panel.high) == (0, 12)


# ---- the drawing ----


def test_without_a_questionnaire_nothing_changes() -> None:
    plain = chart()
    assert layout_of(plain, WIDTH, HEIGHT).panels == ()
    assert panels_height(0) == 0
    assert svg_of(plain, TOKENS["light"], WIDTH, HEIGHT) == svg_of(with_panels(), TOKENS["light"], WIDTH, HEIGHT)


@pytest.mark.parametrize("scores", [PEG[:1], THREE], ids=["one", "three"])
def test_the_curve_keeps_its_height_and_the_panels_lie_below_on_the_same_days(scores) -> None:
    spec = with_panels(*scores)
    _, _, result, height = drawn(spec)
    plain = layout_of(chart(), WIDTH, HEIGHT)
    layout = result.layout
    assert (layout.top, layout.bottom, layout.rows) == (plain.top, plain.bottom, plain.rows)
    assert len(layout.panels) == len(spec.panels)
    assert all(bottom - top > PANEL / 2 for top, bottom in layout.panels)
    assert layout.panels[0][0] > layout.rows[-1]
    assert layout.panels[-1][1] < height
    spots = [spot for spot in result.spots if spot.kind == "panel"]
    points = [point for panel in spec.panels for point in panel.points]
    assert [spot.x for spot in spots] == [pytest.approx(layout.x(point.at)) for point in points]


def test_the_range_is_the_axis() -> None:
    spec = with_panels(score(at(9, 7), 0, scale="phq4"), score(at(10, 7), 12, scale="phq4"))
    figure, _, result, _ = drawn(spec)
    (top, bottom) = result.layout.panels[0]
    low, high = (spot.y for spot in result.spots if spot.kind == "panel")
    assert (low, high) == (pytest.approx(bottom), pytest.approx(top))
    assert {"PHQ-4", "0 to 12, higher is worse", "12"} <= set(words_of(figure))


def test_bands_are_tints_with_their_words() -> None:
    plain = len(drawn(chart())[0].findobj(PolyCollection))
    figure, *_ = drawn(with_panels(*THREE))
    assert len(figure.findobj(PolyCollection)) == plain + 1
    assert {"none", "mild", "moderate", "severe"} <= set(words_of(figure))


def test_the_impression_is_written_in_its_words_and_means_with_one_decimal() -> None:
    figure, *_ = drawn(with_panels(*THREE))
    assert {"much improved", "minimally worse", "no change", "6.3", "5.3", "4.3"} <= set(words_of(figure))
    assert not any("333" in words for words in words_of(figure))


def test_the_line_of_a_panel_is_broken_at_a_refusal() -> None:
    figure, _, result, _ = drawn(with_panels(*PEG))
    lines = [line for line in figure.findobj(Line2D) if line.get_linestyle() == "-"]
    pieces = [list(group) for real, group in groupby(lines[-1].get_ydata(), key=lambda y: y == y) if real]
    assert [len(piece) for piece in pieces] == [2, 1]
    assert sum(spot.kind == "panel_gap" for spot in result.spots) == 1


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [871, 620, 440])
@pytest.mark.parametrize("scores", [PEG[:1], THREE, SIXTY], ids=["one", "three", "sixty"])
def test_no_label_is_cut_or_lies_on_another(scores, width: int, scale: float, theme: str) -> None:
    figure, canvas, result, height = drawn(with_panels(*scores), width, scale=scale, theme=theme)
    foot = height - result.layout.panels[0][0] + 26 * scale
    boxes = []
    for text in figure.findobj(Text):
        if text.get_text():
            box = text.get_window_extent(canvas.get_renderer())
            assert box.x0 >= -1, text
            assert box.x1 <= width + 1, text
            assert box.y0 >= -1, text
            if box.y1 <= foot:
                boxes.append((text.get_text(), box))
    assert boxes
    for (one, a), (other, b) in itertools.combinations(boxes, 2):
        shared = min(a.x1, b.x1) - max(a.x0, b.x0), min(a.y1, b.y1) - max(a.y0, b.y0)
        assert shared[0] <= 1 or shared[1] <= 5 * scale, f"{one!r} lies on {other!r}"


def test_sixty_points_are_all_there_and_values_alone_thin_out() -> None:
    figure, _, result, _ = drawn(with_panels(*SIXTY), width=440)
    assert sum(spot.kind == "panel" for spot in result.spots) == 60
    assert len(words_of(figure)) - len(words_of(drawn(chart(), width=440)[0])) < 45


# ---- in words ----


def test_the_table_lists_them_with_their_gaps() -> None:
    rows = [(row.kind, row.what, row.value) for row in rows_of(with_panels(*THREE))]
    assert ("score", "PEG, phone", "5.3") in rows
    assert ("gap", "PEG, refused", "") in rows
    assert ("score", "PGIC: much improved, clinic", "2") in rows
    assert ("score", "PHQ-4: severe, clinic", "10") in rows


def test_what_is_pointed_at_is_said() -> None:
    spec = with_panels(*THREE)
    assert spot_words(spec, "panel", 1) == "PEG 5.3 · 0 to 10, higher is worse\n05-Oct-2026 10:00, phone"
    assert spot_words(spec, "panel", 3).startswith("PGIC 2, much improved · 1 to 7, higher is worse\n14-Sep-2026")
    assert spot_words(spec, "panel_gap", 0) == "20-Oct-2026\nPEG, refused"
    assert description(spec).endswith("Last PHQ-4 4, mild on 26-Oct-2026.")


def test_a_clinic_with_a_questionnaire_alone_has_a_chart() -> None:
    alone = with_panels(*PEG, spec=chart({"scores": [], "sessions": []}))
    assert not alone.is_empty
    _, _, result, _ = drawn(alone)
    assert sum(spot.kind == "panel" for spot in result.spots) == 3
