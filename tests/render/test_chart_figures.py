"""The drawing: all points, whole labels, no overlap, the same for screen and paper."""

import itertools
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.font_manager import fontManager
from matplotlib.lines import Line2D
from matplotlib.text import Text

from tests.render.histories import NOW, at, chart, many, score, session, short_lived
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.session import Site
from tpi_tracker.render import chart_labels, pictures
from tpi_tracker.render.chart_aligned import courses_of, draw_aligned
from tpi_tracker.render.chart_table import description, point_words, rows_of, spot_words
from tpi_tracker.render.figures import draw, new_figure
from tpi_tracker.render.fonts import printable
from tpi_tracker.render.palette import TOKENS, contrast
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.render.pictures import pixels_of, png_of, svg_of

WIDTH, HEIGHT = 871, 350


def texts_of(figure) -> dict[str, list[Text]]:
    found: dict[str, list[Text]] = {}
    for artist in figure.findobj(Text):
        if artist.get_text():
            found.setdefault(artist.get_text(), []).append(artist)
    return found


def drawn(spec, width=WIDTH, height=HEIGHT, theme="light", **how):
    figure = new_figure(width, height)
    canvas = FigureCanvasAgg(figure)
    result = draw(figure, spec, TOKENS[theme], **how)
    canvas.draw()
    return figure, canvas, result


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("count", [0, 1, 2, 14, 400])
def test_no_label_is_cut_off(count: int, theme: str) -> None:
    spec = chart() if count == 14 else many(count) if count > 2 else chart({"scores": [score(at(11, 1), 5)] * count})
    figure, canvas, _ = drawn(spec, theme=theme)
    for text in itertools.chain(*texts_of(figure).values()):
        box = text.get_window_extent(canvas.get_renderer())
        assert box.x0 >= -1, text
        assert box.x1 <= WIDTH + 1, text
        assert box.y0 >= -1, text
        assert box.y1 <= HEIGHT + 1, text


@pytest.mark.parametrize("size", [(871, 350), (620, 330), (440, 300)])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_labels_never_lie_on_each_other(size: tuple[int, int], scale: float) -> None:
    figure, canvas, _ = drawn(chart(), size[0], int(size[1] * scale), scale=scale)
    boxes = [
        (text.get_text(), text.get_window_extent(canvas.get_renderer()))
        for text in itertools.chain(*texts_of(figure).values())
    ]
    for (one, a), (other, b) in itertools.combinations(boxes, 2):
        shared = min(a.x1, b.x1) - max(a.x0, b.x0), min(a.y1, b.y1) - max(a.y0, b.y0)
        assert shared[0] <= 1 or shared[1] <= 5 * scale, f"{one!r} lies on {other!r}"


def test_every_point_can_be_pointed_at_and_values_thin_out_alone() -> None:
    figure, _, result = drawn(many(400))
    assert sum(spot.kind == "point" for spot in result.spots) == 400
    assert 5 < len(result.labelled) < 400
    marks = [line for line in figure.findobj(Line2D) if line.get_linestyle() == "None"]
    assert sum(len(line.get_xdata()) for line in marks if line.get_marker() in "os^D") >= 400


def test_few_points_all_carry_their_value() -> None:
    _, _, result = drawn(chart())
    assert len(result.labelled) == 14


def test_zero_lies_on_the_axis_and_ten_at_the_top() -> None:
    _, _, result = drawn(chart({"scores": [score(at(11, 1), 0), score(at(11, 8), 10)]}))
    low, high = (result.point_spot(place) for place in (0, 1))
    assert low.y == pytest.approx(result.layout.bottom)
    assert high.y == pytest.approx(result.layout.top)


def test_a_hundred_point_scale_has_its_own_axis() -> None:
    figure, _, result = drawn(
        chart({"scores": [score(at(11, 1), 40, scale="vas"), score(at(11, 8), 100, scale="vas")]})
    )
    assert "100" in texts_of(figure)
    assert result.point_spot(1).y == pytest.approx(result.layout.top)


def test_the_line_is_broken_where_a_score_is_missing() -> None:
    figure, _, _ = drawn(chart())
    curve = next(line for line in figure.findobj(Line2D) if line.get_linestyle() == "-")
    pieces = [list(group) for real, group in itertools.groupby(curve.get_ydata(), key=lambda y: y == y) if real]
    assert [len(piece) for piece in pieces] == [10, 4]


def test_the_words_of_the_design_are_there_once() -> None:
    figure, _, _ = drawn(chart())
    words = texts_of(figure)
    for said in ("Session 1", "Session 2", "today", "failure flag 05-Oct", "no answer", "21-Sep", "Jun 2026", "Jul"):
        assert len(words[said]) == 1, said
    for said in ("30\N{NO-BREAK SPACE}% relief", "50\N{NO-BREAK SPACE}% relief", "Sessions", "Calls", "Pathway"):
        assert len(words[said]) == 1, said
    assert "physiotherapy from 12-Oct" in words
    assert "ergonomics from 26-Oct" in words
    assert any("lidocaine 1\N{NO-BREAK SPACE}%, 4\N{NO-BREAK SPACE}mL" in said for said in words)


@pytest.mark.parametrize(("height", "rows"), [(350, ["no answer", "21-Sep"]), (216, ["no answer 21-Sep"])])
def test_no_level_strikes_through_the_words_of_a_missing_score(height: int, rows: list[str]) -> None:
    """A low chart, as in a letter, has them in one line under the level of 50 %."""
    spec = chart()
    figure, canvas, result = drawn(spec, height=height)
    words = texts_of(figure)
    levels = [height - result.layout.y(value) for band in spec.bands for value in (band.line30, band.line50)]
    for row in rows:
        (text,) = words[row]
        box = text.get_window_extent(canvas.get_renderer())
        assert not [level for level in levels if box.y0 < level < box.y1], row


@pytest.mark.parametrize("days", range(-54, 8, 6))
def test_no_line_over_the_full_height_strikes_through_the_names_of_the_bands(days: int) -> None:
    """Today may lie where the long names of German would stand: then they stand before it."""
    spec = chart(as_of=NOW + timedelta(days=days))
    figure, canvas, result = drawn(spec, language="de")
    lines = [result.layout.x(spec.as_of), *(result.layout.x(each.at) for each in spec.sessions)]
    words = texts_of(figure)
    for said in (phrase("chart.line30", "de"), phrase("chart.line50", "de")):
        (text,) = words[said]
        box = text.get_window_extent(canvas.get_renderer())
        assert not [x for x in lines if box.x0 < x < box.x1], said


@pytest.mark.parametrize("height", [350, 276, 216])
def test_the_curve_goes_through_no_name_of_a_band(height: int) -> None:
    """A long fall to the level, close before today: the long name of German has another place."""
    scores = [score(at(4, 20), 7), score(at(5, 4), 6), score(at(8, 17), 6), score(at(10, 19), 5)]
    told = {"sessions": [session("S", at(4, 20, 11))], "scores": scores}
    figure, canvas, result = drawn(chart(told, NOW - timedelta(days=10)), height=height, language="de")
    (text,) = texts_of(figure)[phrase("chart.line30", "de")]
    box = text.get_window_extent(canvas.get_renderer())
    ends = [(spot.x, height - spot.y) for spot in result.spots if spot.kind == "point"]
    for (x, y), (far, end) in itertools.pairwise(ends):
        for step in range(101):
            here = x + (far - x) * step / 100, y + (end - y) * step / 100
            assert not (box.x0 < here[0] < box.x1 and box.y0 < here[1] < box.y1), here


def test_sessions_close_together_shorten_to_their_number() -> None:
    sessions = [session(f"S{n}", at(6, 1) + timedelta(days=3 * n)) for n in range(40)]
    sites = [Site.checked({"session_id": s.key, "muscle": "piriformis", "side": "left"}) for s in sessions]
    figure, _, result = drawn(chart({"sessions": sessions, "sites": sites}))
    assert not any(said.startswith("Session 1") for said in texts_of(figure))
    assert sum(spot.kind == "session" for spot in result.spots) == 80, "each session can be pointed at twice"


@pytest.fixture
def old_font_list(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """matplotlib's own list of fonts, made before the fonts of this computer were installed."""
    caches = (chart_labels._known, chart_labels.font_of, fontManager._findfont_cached)
    old = [font for font in fontManager.ttflist if "mpl-data" in font.fname]
    monkeypatch.setattr(fontManager, "ttflist", old)
    for cached in caches:
        cached.cache_clear()
    yield
    monkeypatch.undo()
    for cached in caches:
        cached.cache_clear()


def test_many_steps_and_another_script_are_drawn(old_font_list: None) -> None:
    records = short_lived()
    records["plan_steps"] = [
        PlanStep.checked(
            {"problem_id": "P", "pathway": "other", "started_on": date(2026, 9, 1 + n), "detail": f"Übung {n} 体操"}
        )
        for n in range(8)
    ]
    figure, _, _ = drawn(chart(records))
    assert any(printable("体操") in said for said in texts_of(figure))


def test_a_letter_no_font_has_is_written_as_its_code() -> None:
    step = {"problem_id": "P", "pathway": "other", "started_on": date(2026, 9, 1), "detail": "Step \ue000"}
    figure, _, _ = drawn(chart(short_lived() | {"plan_steps": [PlanStep.checked(step)]}))
    assert any("[U+E000]" in said for said in texts_of(figure))


def test_compact_leaves_out_rows_and_words() -> None:
    figure, _, _ = drawn(chart(), 440, 112, compact=True)
    words = texts_of(figure)
    assert "Sessions" not in words
    assert "1" in words
    assert "2" in words


def test_pixels_follow_the_resolution() -> None:
    picture = pixels_of(chart(), TOKENS["dark"], 400, 300, ratio=2)
    assert (picture.width, picture.height, len(picture.pixels)) == (800, 600, 800 * 600 * 4)
    assert tuple(picture.pixels[:3]) == tuple(bytes.fromhex(TOKENS["dark"]["surface"][1:]))


def test_svg_is_the_same_every_time_and_has_outlines_for_letters() -> None:
    one, other = (svg_of(chart(), TOKENS["light"], 658, 276) for _ in range(2))
    assert one == other
    root = ET.fromstring(one)
    assert not [node for node in root.iter() if node.tag.endswith(("}text", "}image"))]
    assert png_of(chart(), TOKENS["light"], 500, 300).startswith(b"\x89PNG")


def test_aligned_lays_every_session_over_day_zero() -> None:
    courses = courses_of(chart())
    assert [course.session.number for course in courses] == [1, 2]
    assert [round(day) for day, _ in courses[1].points] == [0, 0, 7, 28, 42, 56, 70]
    assert courses[1].points[0][1].value == 7
    figure = new_figure(WIDTH, HEIGHT)
    draw_aligned(figure, chart(), TOKENS["light"])
    assert "session 2, 07-Sep" in texts_of(figure)
    draw_aligned(figure, chart({}), TOKENS["light"])


def test_the_table_says_what_the_curve_shows() -> None:
    spec = chart()
    rows = rows_of(spec)
    values = "".join(row.value for row in rows if row.kind == "score")
    assert values == "88234777236765"
    assert [(row.day, row.what) for row in rows if row.kind == "gap"] == [("21-Sep-2026", "no answer")]
    assert len([row for row in rows if row.kind == "session"]) == 2


def test_what_is_said_of_a_point_names_session_muscles_drug_and_volume() -> None:
    told = point_words(chart(), 9)
    assert told.splitlines()[:3] == ["3 · Pain now, NRS 0–10", "14-Sep-2026 10:00, phone", "day 7 after session 2"]
    assert "4\N{NO-BREAK SPACE}mL\N{NO-BREAK SPACE}= 40\N{NO-BREAK SPACE}mg" in told
    for kind in ("session", "gap", "flag", "step", "call"):
        assert spot_words(chart(), kind, 0)
    assert description(chart({})) == "No scores yet."


def test_tokens_keep_their_contrast() -> None:
    for theme, tokens in TOKENS.items():
        grounds = [tokens[name] for name in ("surface", "bg", "sel")]
        for name in ("text", "muted", "accent", "good", "caution", "alert", "pending", "path"):
            assert min(contrast(tokens[name], ground) for ground in grounds) >= 4.5, (theme, name)
        assert min(contrast(tokens["edge"], ground) for ground in grounds) >= 3, theme
        for name in ("good", "caution", "alert", "pending"):
            assert contrast(tokens[name], tokens[f"{name}_bg"]) >= 4.5, (theme, name)
        assert contrast(tokens["on_accent"], tokens["accent"]) >= 4.5


def test_the_instant_of_a_score_places_it_whatever_its_offset() -> None:
    one = drawn(chart({"scores": [score(at(11, 1, 12), 5), score(at(11, 20), 5)]}, as_of=NOW))[2]
    moved = [score(at(11, 1, 12).astimezone(tz=None), 5), score(at(11, 20), 5)]
    other = drawn(chart({"scores": moved}, as_of=NOW))[2]
    assert one.point_spot(0).x == pytest.approx(other.point_spot(0).x)


def test_pictures_after_each_other_are_the_same_and_keep_nothing_of_a_patient() -> None:
    one = pixels_of(chart(), TOKENS["light"], 400, 300)
    board = pictures._boards.canvas
    assert not board.figure.get_children()[1:], "artists stay"
    left = bytes(board.buffer_rgba())
    assert left == left[:4] * (400 * 300), "pixels stay"
    pixels_of(chart(), TOKENS["dark"], 400, 300)
    pixels_of(chart(), TOKENS["light"], 500, 300, mode="aligned")
    assert pixels_of(chart(), TOKENS["light"], 400, 300).pixels == one.pixels
    alone = drawn(chart(), 400, 300)[1]
    assert bytes(alone.buffer_rgba()) == one.pixels
