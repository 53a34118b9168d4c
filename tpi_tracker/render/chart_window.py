"""Which part of the time axis is seen: zoomed about a day, moved along, a day brought into sight. None is all of it."""

from tpi_tracker.render.chart_layout import Window

LEAST_DAYS = 3.0
"""No closer than this: below it the days have no scores of their own."""
ASIDE = 0.08
"""Part of the window at each end where nothing has to stand that is brought into sight."""


def zoomed(whole: Window, now: Window | None, factor: float, about: float) -> Window | None:
    """``factor`` over 1 looks closer; the day ``about`` stays where it is, as far as the ends allow."""
    first, last = now or whole
    width = max((last - first) / factor, min(LEAST_DAYS, whole[1] - whole[0]))
    share = (about - first) / (last - first) if last > first else 0.5
    start = about - share * width
    return _within(whole, (start, start + width))


def moved(whole: Window, now: Window | None, by: float) -> Window | None:
    """The window so many days later, never past the ends."""
    if now is None:
        return None
    return _within(whole, (now[0] + by, now[1] + by))


def between(whole: Window, one: float, other: float) -> Window | None:
    """The part from one day to another, in either order; never closer than the least."""
    first, last = sorted((one, other))
    short = LEAST_DAYS - (last - first)
    if short > 0:
        first, last = first - short / 2, last + short / 2
    return _within(whole, (first, last))


def showing(whole: Window, now: Window | None, day: float) -> Window | None:
    """The window moved by the shortest way so that a day is in sight, off its very edge."""
    if now is None:
        return None
    aside = (now[1] - now[0]) * ASIDE
    if day < now[0] + aside:
        return moved(whole, now, day - now[0] - aside)
    if day > now[1] - aside:
        return moved(whole, now, day - now[1] + aside)
    return now


def _within(whole: Window, wanted: Window) -> Window | None:
    """The wanted window pushed inside the ends; None where it is all there is."""
    width = wanted[1] - wanted[0]
    if width >= whole[1] - whole[0] - 1e-9:
        return None
    first = min(max(wanted[0], whole[0]), whole[1] - width)
    return first, first + width
