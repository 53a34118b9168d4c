"""Where the catalogue's words of a muscle's referral lie on the figure: areas to shade while it is pointed at."""

import tomllib
from functools import cache
from typing import Any, NamedTuple

from tpi_tracker.domain.codes import MapView, Side
from tpi_tracker.paths import resource


class Area(NamedTuple):
    """An ellipse on a view, in body units: its middle and half its width and height."""

    key: str
    x: float
    y: float
    half_width: float
    half_height: float


@cache
def referral_areas(view: MapView, muscle: str, side: Side) -> tuple[Area, ...]:
    """The areas of a muscle on its own side, as far as this view shows them; none for a muscle of the clinic.

    For orientation, as the words are: no fixed map is meant (``resources/bodymap/referral.toml``).
    """
    told = _told()
    if view in {MapView.LEFT, MapView.RIGHT}:
        if side.value != view.value:
            return ()
        seen, sign = "side", 1.0 if view is MapView.LEFT else -1.0
    else:
        seen = view.value
        sign = 1.0 if (view is MapView.FRONT) == (side is Side.LEFT) else -1.0
    found = []
    for key in told["muscle"].get(muscle, ()):
        ellipse = told["area"][key].get(seen)
        if ellipse is not None:
            x, y, half_width, half_height = ellipse
            found.append(Area(key, sign * x, y, half_width, half_height))
    return tuple(found)


@cache
def _told() -> dict[str, Any]:
    return tomllib.loads(resource("bodymap", "referral.toml").read_text(encoding="utf-8"))
