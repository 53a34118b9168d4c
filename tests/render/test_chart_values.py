"""Which values are written: all where there is room, in a crowd the telling ones, none on a line or on another."""

from bisect import bisect_right
from itertools import combinations, pairwise

import pytest

from tests.render.histories import many
from tpi_tracker.render.chart_labels import CAP, Box, Crowd
from tpi_tracker.render.chart_values import CROWD, FEW, ROOM, Course, Surroundings, crowded, place_values
from tpi_tracker.render.figures import draw, new_figure
from tpi_tracker.render.palette import TOKENS

SIZE, HALF = 11.5, 3.5
LEFT, RIGHT, TOP, BOTTOM = 60.0, 860.0, 30.0, 250.0
STARTS = [100.0, 300.0, 500.0, 700.0]


def course(count: int, swing: float = 90.0) -> Course:
    """So many points up and down around the middle, from the left edge to the right one."""
    step = (RIGHT - LEFT - 40) / max(count - 1, 1)
    xs = [LEFT + step * place for place in range(count)]
    ys = [140.0 + (swing if place % 2 else -swing) * (1 - 0.3 * (place % 7) / 7) for place in range(count)]
    return Course(xs, ys, [place > 0 for place in range(count)], [2 * HALF] * count)


def placed(told: Course) -> tuple[dict[int, Box], Crowd]:
    """The boxes of the labels by point, on a chart with a marker at every point."""
    crowd = Crowd()
    for x, y in zip(told.xs, told.ys, strict=True):
        crowd.add(Box(x - 4, y - 4, x + 4, y + 4))
    around = Surroundings(crowd, STARTS, STARTS, [], Box(LEFT - 6, 0, RIGHT + 12, BOTTOM))
    high = SIZE * 0.36
    found = {
        label.point: Box(label.x - HALF, label.y - high, label.x + HALF, label.y + high)
        for label in place_values(told, around, SIZE)
    }
    return found, crowd


def runs_through(box: Box, told: Course) -> bool:
    """Whether the curve enters a box: looked at in steps of a fifth of a pixel."""
    for place in range(1, len(told.xs)):
        (x1, y1), (x2, y2) = ((told.xs[at], told.ys[at]) for at in (place - 1, place))
        if x2 < box.left or x1 > box.right:
            continue
        steps = int(max(abs(x2 - x1), abs(y2 - y1)) * 5) + 1
        for step in range(steps + 1):
            x, y = x1 + (x2 - x1) * step / steps, y1 + (y2 - y1) * step / steps
            if box.left < x < box.right and box.top < y < box.bottom:
                return True
    return False


@pytest.mark.parametrize("count", [1, 2, FEW])
def test_few_points_all_carry_their_value(count: int) -> None:
    assert len(placed(course(count))[0]) == count


@pytest.mark.parametrize(("gap", "is_above"), [(ROOM - 0.5, False), (ROOM + 0.5, True), (-1.0, False)])
def test_a_value_stands_clear_of_the_lines_of_the_bands(gap: float, is_above: bool) -> None:
    """``gap`` pixels under the label above the point runs the line of a band."""
    x, y = 200.0, 140.0
    crowd = Crowd()
    crowd.add(Box(x - 4, y - 4, x + 4, y + 4))
    (free,) = place_values(
        Course([x], [y], [False], [2 * HALF]), Surroundings(crowd, [], [], [], Box(LEFT, 0, RIGHT, BOTTOM)), SIZE
    )
    assert free.y < y
    foot = free.y + SIZE * CAP / 2
    level = [(LEFT, foot + gap, RIGHT, foot + gap)]
    crowd = Crowd()
    crowd.add(Box(x - 4, y - 4, x + 4, y + 4))
    around = Surroundings(crowd, [], [], level, Box(LEFT, 0, RIGHT, BOTTOM))
    (label,) = place_values(Course([x], [y], [False], [2 * HALF]), around, SIZE)
    assert (label.y < y) is is_above


@pytest.mark.parametrize("count", [280, 400, 1000])
def test_in_a_crowd_no_value_lies_on_the_curve_or_on_another(count: int) -> None:
    told = course(count)
    assert all(crowded(told.xs, SIZE))
    boxes, _ = placed(told)
    assert 4 <= len(boxes) <= 2 + 3 * (len(STARTS) + 1)
    for point, box in boxes.items():
        assert not runs_through(box, told), point
        assert not any(box.left < start < box.right for start in STARTS), point
    assert not any(one.meets(other) for one, other in combinations(boxes.values(), 2))


def test_in_a_crowd_the_ends_the_baselines_and_the_turning_points_are_written() -> None:
    count = 400
    xs = course(count).xs
    # Pain falls after each session and climbs back before the next: one lowest point, the highest beside the session.
    edges = [LEFT, *STARTS, RIGHT]
    ys = []
    for x in xs:
        at = bisect_right(edges, x) - 1
        part = (x - edges[at]) / (edges[at + 1] - edges[at])
        ys.append(200 - 120 * abs(2 * part - 1) ** 0.7)
    told = Course(xs, ys, [place > 0 for place in range(count)], [2 * HALF] * count)
    boxes, _ = placed(told)
    assert {0, count - 1} <= boxes.keys()
    for first, last in pairwise(edges[1:]):
        inside = [place for place, x in enumerate(xs) if first < x < last]
        lowest = max(inside, key=lambda place: ys[place])
        assert any(abs(point - lowest) <= 1 for point in boxes), "the lowest pain of each session"
    before = [bisect_right(xs, start) - 1 for start in STARTS]
    assert sum(point in boxes for point in before) >= len(STARTS) - 1


def test_a_crowd_is_local() -> None:
    """A month of daily scores in a year of few: the daily ones thin out, the others keep their values."""
    daily = [400.0 + 1.5 * day for day in range(40)]
    xs = [*(LEFT + 40 * place for place in range(8)), *daily, *(520.0 + 40 * place for place in range(8))]
    packed = crowded(xs, SIZE)
    assert not any(packed[:8])
    assert all(packed[8:48])
    assert not any(packed[-8:])
    ys = [120.0 + 30 * (place % 2) for place in range(len(xs))]
    boxes, _ = placed(Course(xs, ys, [place > 0 for place in range(len(xs))], [2 * HALF] * len(xs)))
    assert {*range(8), *range(48, len(xs))} <= boxes.keys()
    assert sum(8 <= point < 48 for point in boxes) <= 6


def test_points_at_their_usual_distance_are_no_crowd() -> None:
    assert not any(crowded([10.0 * place for place in range(60)], SIZE))
    assert not any(crowded([SIZE / CROWD * place for place in range(100)], SIZE))
    assert not any(crowded([0.0] * FEW, SIZE))


def test_a_chart_of_400_scores_is_calm() -> None:
    drawn = draw(new_figure(871, 350), many(400), TOKENS["light"])
    assert 5 <= len(drawn.labelled) <= 20
    assert {0, 399} <= drawn.labelled
