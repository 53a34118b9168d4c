"""The part of the time axis that is seen, and what the curve shows of it."""

from hypothesis import given
from hypothesis import strategies as st

from tests.render.histories import chart, many
from tpi_tracker.render.chart_aligned import courses_of, draw_aligned, stops_of
from tpi_tracker.render.chart_layout import days
from tpi_tracker.render.chart_window import LEAST_DAYS, between, moved, showing, zoomed
from tpi_tracker.render.figures import draw, new_figure
from tpi_tracker.render.palette import TOKENS

WHOLE = (20_000.0, 20_400.0)
inside = st.floats(min_value=WHOLE[0], max_value=WHOLE[1])


@given(st.floats(min_value=0.1, max_value=50), inside, inside, st.floats(min_value=-800, max_value=800))
def test_no_zoom_or_move_leaves_the_ends(factor: float, about: float, day: float, by: float) -> None:
    window = zoomed(WHOLE, None, factor, about)
    for seen in (window, moved(WHOLE, window, by), showing(WHOLE, window, day), between(WHOLE, about, day)):
        if seen is not None:
            assert WHOLE[0] - 1e-6 <= seen[0] < seen[1] <= WHOLE[1] + 1e-6
            assert seen[1] - seen[0] >= LEAST_DAYS - 1e-6
    shown = showing(WHOLE, window, day)
    assert shown is None or shown[0] - 1e-6 <= day <= shown[1] + 1e-6


@given(st.floats(min_value=1.1, max_value=20), inside)
def test_the_day_under_the_pointer_stays_and_out_again_is_all_of_it(factor: float, about: float) -> None:
    closer = zoomed(WHOLE, None, factor, about)
    assert closer is not None
    assert closer[0] <= about <= closer[1]
    assert zoomed(WHOLE, closer, 1 / factor / 1.001, about) is None


def test_a_part_shows_its_own_marks_and_every_value_in_it() -> None:
    spec = many(400)
    whole = draw(new_figure(870, 350), spec, TOKENS["light"])
    middle = days(spec.points[200].at, spec.zone)
    window = (middle - 20, middle + 20)
    part = draw(new_figure(870, 350), spec, TOKENS["light"], window=window)
    seen = {spot.place for spot in part.spots if spot.kind == "point"}
    wanted = {p for p, point in enumerate(spec.points) if window[0] <= days(point.at, spec.zone) <= window[1]}
    assert wanted <= seen
    assert all(part.layout.shows(spot.x) for spot in part.spots)
    assert len(seen) < len(spec.points) == sum(spot.kind == "point" for spot in whole.spots)
    assert wanted & part.labelled > wanted & whole.labelled
    assert part.layout.is_part
    assert not whole.layout.is_part
    assert part.layout.day(part.layout.x(spec.points[200].at)) == days(spec.points[200].at, spec.zone)


def test_nothing_outside_a_part_is_drawn_or_written() -> None:
    spec = many(60)
    figure = new_figure(870, 350)
    middle = days(spec.points[30].at, spec.zone)
    drawn = draw(figure, spec, TOKENS["light"], window=(middle - 5, middle + 5))
    layout = drawn.layout
    graphics = [artist for artist in figure.get_children() if artist.get_clip_on() and artist.get_clip_box()]
    assert len(graphics) > 5
    rows = {"Sessions", "Calls", "Pathway"}
    for text in figure.texts + [a for a in figure.get_children() if hasattr(a, "get_text")]:
        x, words = text.get_position()[0], text.get_text()
        if words and words not in rows and not words.replace(".", "").isdigit():
            assert layout.left - 60 <= x <= layout.width, words


def test_every_score_of_a_session_is_a_stop_of_the_aligned_curves() -> None:
    spec = chart()
    stops = stops_of(spec)
    assert [(c.session.number, len(c.points)) for c in courses_of(spec)] == [
        (number, sum(stop.session == number for stop in stops)) for number in (1, 2)
    ]
    assert next(stop.day for stop in stops if stop.session == 1) == 0
    assert all(stop.day >= 0 for stop in stops)
    drawn = draw_aligned(new_figure(870, 350), spec, TOKENS["light"])
    assert [spot.place for spot in drawn.spots] == list(range(len(stops)))
    first, last = drawn.spots[0], max(drawn.spots, key=lambda spot: stops[spot.place].day)
    assert first.x < last.x


def test_empty_and_single_curves_have_no_stops_or_one() -> None:
    assert stops_of(chart({})) == ()
    assert draw_aligned(new_figure(870, 350), chart({}), TOKENS["light"]).spots == ()
