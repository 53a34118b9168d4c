"""The body map on paper: the same drawing, the treated sites with the verdict's shape, L and R beside each figure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import quoteattr

from tpi_tracker.domain.codes import MapView, Side
from tpi_tracker.domain.report import PatientReport
from tpi_tracker.domain.treated import TreatedSite, treated_sites
from tpi_tracker.domain.verdict import Verdict
from tpi_tracker.render.body_drawing import (
    REST,
    Paint,
    apart,
    drawing,
    home_view,
    picture_sides,
    shown_sides,
    spot_of,
)
from tpi_tracker.render.palette import TOKENS, VERDICT_TONES, mixed
from tpi_tracker.render.paper_words import clauses, code_word, phrase
from tpi_tracker.render.wording import word
from tpi_tracker.tongue import spoken

WIDTH, HEIGHT = 240.0, 172.0
"""Least part of a figure that is shown, in body units: a shoulder girdle, a leg from hip to calf."""
AROUND = 44.0
"""Body units left free around the outermost sites."""
WHOLE = (372.0, 828.0)
"""Room of a whole figure, for the small one that shows where the part lies."""
APART = 0.062
"""Least distance between two marks, as a share of the part's width."""
LOW, ASIDE = 0.45, 0.05
"""From here down a mark, or the limb it is on, may lie under the small figure, which then stands at the other side."""
EARLIER = 0.22
"""How strongly a treated region is tinted."""


@dataclass(frozen=True, slots=True)
class Window:
    """A part of a view: left, top, width and height in body units."""

    left: float
    top: float
    width: float
    height: float

    def share(self, x: float, y: float) -> tuple[float, float]:
        """A spot as shares of width and height, from the top left."""
        return (x - self.left) / self.width, (y - self.top) / self.height


@dataclass(frozen=True, slots=True)
class _Mark:
    number: int
    verdict: Verdict
    spot: tuple[float, float]


def map_page(report: PatientReport) -> dict[str, Any]:
    """The section of the report; empty where no site is recorded."""
    sites = treated_sites(report.sessions)
    names = {
        (site.muscle, site.side): shown.muscle
        for session in report.sessions
        for site, shown in zip(session.sites, session.shown.sites, strict=True)
    }
    if not sites:
        return {}
    views = _views(sites)
    figures = [_figure(view, sites, names) for view in views]
    rows = [_row(number, site, names) for number, site in enumerate(sites, 1)]
    return {
        "title": phrase("report.map.title"),
        "note": phrase("report.map.note"),
        "figures": figures,
        "heads": [phrase("report.map.muscle"), phrase("report.map.outcome")],
        "rows": rows,
    }


def map_figures(sites: Sequence[TreatedSite], names: Mapping[tuple[str, Side], str]) -> list[dict[str, Any]]:
    """The figures with every site of one session numbered in its order, without an outcome: a note says where."""
    return [_figure(view, sites, names, is_judged=False) for view in _views(sites)]


def _views(sites: Iterable[TreatedSite]) -> list[MapView]:
    """The fewest views that show every site: where it was clicked, else where it is seen best."""
    found = set()
    for site in sites:
        found |= {home_view(site.muscle, side, site.view) for side in shown_sides(site.side)}
    return [view for view in MapView if view in found]


def _figure(
    view: MapView, sites: Sequence[TreatedSite], names: Mapping[tuple[str, Side], str], *, is_judged: bool = True
) -> dict[str, Any]:
    marks: list[_Mark] = []
    spoken = []
    for number, site in enumerate(sites, 1):
        for side in shown_sides(site.side):
            spot = (
                spot_of(view, site.muscle, side, site.spot, site.view)
                if home_view(site.muscle, side, site.view) is view
                else None
            )
            if spot is not None:
                marks.append(_Mark(number, Verdict(site.latest.verdict), spot))
        if any(mark.number == number for mark in marks):
            spoken.append(_spoken(number, site, names) if is_judged else f"{number} {_name(site, names)}")
    window = window_around([mark.spot for mark in marks], is_centred=view in {MapView.FRONT, MapView.BACK})
    treated = {(site.muscle, side) for site in sites for side in shown_sides(site.side)}
    first, second = picture_sides(view)
    letters = [code_word("report.map.mark", first), code_word("report.map.mark", second)]
    name = code_word("report.map.view", view)
    labels = apart([mark.spot for mark in marks], window.width * APART)
    placed = [_placed(mark, label, window) for mark, label in zip(marks, labels, strict=True)]
    if not is_judged:
        placed = [mark | {"shape": "", "tone": "accent"} for mark in placed]
    low = [mark["x"] for mark in placed if mark["y"] > LOW]
    return {
        "name": name,
        "alt": phrase("report.map.spoken", view=name, sites=clauses(spoken)),
        "svg": body_svg(view, window, TOKENS["light"], treated),
        "small": body_svg(view, _whole(view), TOKENS["light"], frozenset(), window),
        "shape": window.height / window.width,
        "letters": letters if view in {MapView.FRONT, MapView.BACK} else letters[:1],
        "marks": placed,
        "small_at": "left" if sum(x - 0.5 for x in low) > ASIDE else "right",
    }


def _placed(mark: _Mark, label: tuple[float, float], window: Window) -> dict[str, Any]:
    x, y = window.share(*label)
    to_x, to_y = window.share(*mark.spot)
    return {
        "number": str(mark.number),
        "shape": str(mark.verdict),
        "tone": VERDICT_TONES[mark.verdict],
        "x": round(x, 4),
        "y": round(y, 4),
        "to_x": round(to_x, 4),
        "to_y": round(to_y, 4),
    }


def window_around(spots: Sequence[tuple[float, float]], *, is_centred: bool) -> Window:
    """The part that holds all spots with room around them, always of one shape.

    From the front and from behind the midline stays in the middle (``is_centred``), so that a site is seen to be left
    or right of it.
    """
    left, right = min(x for x, _ in spots) - AROUND, max(x for x, _ in spots) + AROUND
    if is_centred:
        right = max(abs(left), abs(right))
        left = -right
    top, bottom = min(y for _, y in spots) - AROUND, max(y for _, y in spots) + AROUND
    width, height = max(right - left, WIDTH), max(bottom - top, HEIGHT)
    width, height = max(width, height * WIDTH / HEIGHT), max(height, width * HEIGHT / WIDTH)
    return Window((left + right - width) / 2, (top + bottom - height) / 2, width, height)


def _whole(view: MapView) -> Window:
    width, height = WHOLE
    width = width if view in {MapView.FRONT, MapView.BACK} else 250.0
    centre = {MapView.LEFT: -48.0, MapView.RIGHT: 48.0}.get(view, 0.0)
    return Window(centre - width / 2, -12.0, width, height)


def body_svg(
    view: MapView,
    window: Window,
    tokens: Mapping[str, str],
    treated: frozenset[tuple[str, Side]] | set[tuple[str, Side]],
    framed: Window | None = None,
) -> str:
    """A part of a view as SVG, treated regions tinted. ``framed`` is boxed in, for the small whole figure."""
    box = f"{window.left:.1f} {window.top:.1f} {window.width:.1f} {window.height:.1f}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{window.width:.1f}" '
        f'height="{window.height:.1f}">'
    ]
    tint = mixed(tokens["accent"], tokens["muscle"], EARLIER)
    for part in drawing()[view]:
        pen, fill = REST[part.paint]
        if framed is not None:
            if part.paint in {Paint.BODY, Paint.LIMB}:
                parts.append(f'<path d="{part.outline}" fill="{tokens["muscle"]}"/>')
            continue
        is_treated = part.muscle is not None and part.side is not None and (part.muscle, part.side) in treated
        colour = tint if is_treated else tokens[fill] if fill else "none"
        line = ""
        if pen is not None:
            token, width, dashed = pen
            stroke = tokens["accent"] if is_treated else tokens[token]
            line = f' stroke="{stroke}" stroke-width="{width}" stroke-linejoin="round" stroke-linecap="round"'
            line += ' stroke-dasharray="2.4 2.4"' if dashed else ""
        parts.append(f"<path d={quoteattr(part.outline)} fill={quoteattr(colour)}{line}/>")
    if framed is not None:
        parts.append(
            f'<rect x="{framed.left:.1f}" y="{framed.top:.1f}" width="{framed.width:.1f}" '
            f'height="{framed.height:.1f}" fill="none" stroke="{tokens["accent"]}" stroke-width="9"/>'
        )
    return "".join([*parts, "</svg>"])


def site_name(side: Side, muscle: str) -> str:
    """``L rhomboids``"""
    return f"{code_word('chart.side', side)} {muscle}".strip()


def _name(site: TreatedSite, names: Mapping[tuple[str, Side], str]) -> str:
    return site_name(site.side, names[site.muscle, site.side])


def _outcomes(site: TreatedSite) -> str:
    return clauses(
        phrase("report.map.session", number=outcome.number, verdict=spoken().lowered(word("verdict", outcome.verdict)))
        for outcome in site.outcomes
    )


def _spoken(number: int, site: TreatedSite, names: Mapping[tuple[str, Side], str]) -> str:
    verdict = spoken().lowered(word("verdict", site.latest.verdict))
    return phrase("report.map.site", number=number, site=_name(site, names), verdict=verdict)


def _row(number: int, site: TreatedSite, names: Mapping[tuple[str, Side], str]) -> dict[str, str]:
    is_drawn = any(home_view(site.muscle, side, site.view) for side in shown_sides(site.side))
    verdict = Verdict(site.latest.verdict)
    said = _outcomes(site)
    return {
        "number": str(number),
        "name": _name(site, names),
        "shape": str(verdict),
        "tone": VERDICT_TONES[verdict],
        "said": said if is_drawn else f"{said}; {phrase('report.map.not_drawn')}",
    }
