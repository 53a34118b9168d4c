"""One visit into several pain problems: what was drawn up once is shared out by where it was placed."""

from collections.abc import Sequence
from itertools import accumulate

from tpi_tracker.domain.session import Injectate, Site

_PLACES = 4
"""Decimals of a mL that a share is kept with."""


def shares(parts: Sequence[Sequence[Site]]) -> tuple[float, ...]:
    """The part of the whole that went into each problem, 0 to 1, together 1: by the mL placed where every site has
    them, else by trigger points. ``parts`` are the sites of each problem."""
    volumes = [[site.volume_ml for site in sites] for sites in parts]
    known = [sum(volume for volume in own if volume is not None) for own in volumes]
    if not any(volume is None for own in volumes for volume in own) and sum(known) > 0:
        return tuple(own / sum(known) for own in known)
    points = [sum(site.points for site in sites) for sites in parts]
    if not sum(points):
        return tuple(1 / len(parts) for _ in parts)
    return tuple(own / sum(points) for own in points)


def divided(injectates: Sequence[Injectate], parts: Sequence[Sequence[Site]]) -> tuple[tuple[Injectate, ...], ...]:
    """The components of each problem's session. Their mL add up to what was drawn, so that a day's sum of doses counts
    nothing twice; a volume that is not recorded is not recorded in any of them."""
    ends = list(accumulate(shares(parts)))
    ends[-1] = 1.0
    found: list[list[Injectate]] = [[] for _ in parts]
    for row in injectates:
        taken = 0.0
        for place, end in enumerate(ends):
            if row.volume_ml is None:
                found[place].append(row.model_copy())
                continue
            upto = row.volume_ml if end == 1.0 else round(row.volume_ml * end, _PLACES)
            own, taken = round(upto - taken, 9), upto
            if own > 0:
                found[place].append(row.model_copy(update={"volume_ml": own}))
    return tuple(tuple(own) for own in found)
