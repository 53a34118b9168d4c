"""Every session's curve laid over day 0, so that one can see whether the next one lasted longer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from matplotlib.figure import Figure

from tpi_tracker.domain.trends import ChartPoint, ChartSession, ChartSpec
from tpi_tracker.render.chart_labels import Box, text_width
from tpi_tracker.render.chart_layout import days, value_ticks
from tpi_tracker.render.chart_marks import MARKERS, PIXELS_PER_INCH, SIZES, Canvas
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.render.wording import day_words, number

ToPixel = Callable[[float], float]
DAY_STEPS = (1, 2, 7, 14, 28, 56, 91, 182, 364)


@dataclass(frozen=True, slots=True)
class Course:
    """One session's scores by days after the injection; the baseline stands at day 0."""

    session: ChartSession
    points: tuple[tuple[float, ChartPoint], ...]


class AlignedSpot(NamedTuple):
    """Where a score of an aligned curve can be pointed at: its place among ``stops_of``, pixels."""

    place: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class DrawnAligned:
    """What was drawn where, for pointer and keyboard."""

    spots: tuple[AlignedSpot, ...]


class AlignedStop(NamedTuple):
    """A score of one session's curve: the session's number, days since its injection, the score."""

    session: int
    day: float
    point: ChartPoint


def stops_of(spec: ChartSpec) -> tuple[AlignedStop, ...]:
    """Every score to step through, session by session from its baseline on."""
    return tuple(
        AlignedStop(course.session.number, day, point) for course in courses_of(spec) for day, point in course.points
    )


def courses_of(spec: ChartSpec) -> tuple[Course, ...]:
    """The sessions that have scores. A session's scores end where the next session begins."""
    baselines = {band.start: band.baseline for band in spec.bands}
    courses = []
    for session in spec.sessions:
        start = days(session.at, spec.zone)
        points = [(days(p.at, spec.zone) - start, p) for p in spec.points if p.session_number == session.number]
        before = [p for p in spec.points if p.at <= session.at]
        if session.at in baselines and before:
            points.insert(0, (0.0, replace(before[-1], joined=False, procedural=False)))
        elif points:
            points[0] = (points[0][0], replace(points[0][1], joined=False))
        if points:
            courses.append(Course(session, tuple(points)))
    return tuple(courses)


def draw_aligned(
    figure: Figure, spec: ChartSpec, tokens: Mapping[str, str], *, scale: float = 1.0, language: str = ""
) -> DrawnAligned:
    """One line a session over the days since its injection; the latest is strong, earlier ones are quiet."""
    figure.clear()
    figure.set_facecolor(tokens["surface"])
    width, height = (float(side) * PIXELS_PER_INCH for side in figure.get_size_inches())
    canvas = Canvas(figure, width, height, scale)
    courses = courses_of(spec)
    size = 11 * scale
    names = [
        phrase("chart.now_session", language, number=c.session.number, day=day_words(spec.local(c.session.at)))
        for c in courses
    ]
    left, right = 64 * scale, width - 18 * scale - max((text_width(name, size, 600) for name in names), default=0)
    top, bottom = 22 * scale, height - 48 * scale
    longest = max([14.0, *(day for course in courses for day, _ in course.points)])

    def x(day: float) -> float:
        return left + day / longest * (right - left)

    def y(value: float) -> float:
        return bottom - (value - spec.low) / (spec.high - spec.low) * (bottom - top)

    ticks = value_ticks(spec.low, spec.high)
    canvas.lines([[(left, y(tick)), (right, y(tick))] for tick in ticks[1:]], tokens["line"], 1, order=1.5)
    canvas.lines([[(left, bottom), (right, bottom)]], tokens["edge"], 1.2, order=3)
    canvas.lines([[(left, bottom + 6), (left, top - 8)]], tokens["accent"], 1.2, order=4)
    for tick in ticks:
        canvas.text(left - 12 * scale, y(tick), number(tick), tokens["muted"], 11.5 * scale, across="right")
    step = next((s for s in DAY_STEPS if x(s) - left >= 52 * scale), DAY_STEPS[-1])
    for mark in range(0, int(longest) + 1, step):
        canvas.text(x(mark), bottom + 16 * scale, number(mark), tokens["muted"], size, across="center")
    axis = phrase("chart.aligned_axis", language)
    canvas.text((left + right) / 2, bottom + 36 * scale, axis, tokens["muted"], size, across="center")
    taken: list[Box] = []
    for course in courses:  # the latest last: it lies on top
        colour, thick = (tokens["text"], 2.0) if course is courses[-1] else (tokens["muted"], 1.2)
        _course(canvas, course, x, y, colour, thick, tokens["surface"])
    for place in reversed(range(len(courses))):
        latest = place == len(courses) - 1
        colour = tokens["text"] if latest else tokens["muted"]
        day, point = courses[place].points[-1]
        middle = y(point.value)
        for shift in (0.0, -13.0, 13.0, -26.0, 26.0, -39.0, 39.0):
            at = middle + shift * scale
            box = Box(
                x(day) + 9 * scale,
                at - size / 2,
                x(day) + 9 * scale + text_width(names[place], size, 600),
                at + size / 2,
            )
            if not any(box.meets(other) for other in taken):
                break
        taken.append(box)
        canvas.text(box.left, (box.top + box.bottom) / 2, names[place], colour, size, 600 if latest else 400)
    stops = stops_of(spec)
    return DrawnAligned(tuple(AlignedSpot(place, x(stop.day), y(stop.point.value)) for place, stop in enumerate(stops)))


def _course(canvas: Canvas, course: Course, x: ToPixel, y: ToPixel, colour: str, thick: float, ring: str) -> None:
    xs: list[float] = []
    ys: list[float] = []
    shapes: dict[str, list[tuple[float, float]]] = {}
    for day, point in course.points:
        if not point.joined:
            xs.append(float("nan"))
            ys.append(float("nan"))
        xs.append(x(day))
        ys.append(y(point.value))
        shape = "ring" if point.procedural else MARKERS.get(point.source or "", "o")
        shapes.setdefault(shape, []).append((xs[-1], ys[-1]))
    canvas.path(xs, ys, colour, thick)
    for shape, places in shapes.items():
        where = ([place[0] for place in places], [place[1] for place in places])
        if shape == "ring":
            canvas.marks(*where, "o", 8.5, fill=ring, edge=colour, edge_width=1.8, order=7)
        else:
            canvas.marks(*where, shape, SIZES[shape] + 1, fill=colour, edge=ring, edge_width=1)
