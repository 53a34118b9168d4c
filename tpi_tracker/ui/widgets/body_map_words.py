"""The body map in words: what is said of a region, of a view and of each site, on the screen and aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from tpi_tracker.domain.catalogue import Fact, Muscle
from tpi_tracker.domain.codes import MapView, Side
from tpi_tracker.domain.treated import TreatedSite
from tpi_tracker.render.body_drawing import home_view, shown_sides
from tpi_tracker.services import catalogue
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.widgets import badge
from tpi_tracker.ui.widgets.body_map_painting import Detail, Mark, MarkState
from tpi_tracker.ui.widgets.body_regions import RegionKey, figures

Site = Mark | TreatedSite


def _tr(text: str) -> str:
    return QCoreApplication.translate("BodyMapCanvas", text)


class MapWords:
    """``names`` gives the name of a muscle by its key."""

    def __init__(self, names: Callable[[str], str]) -> None:
        self._names = names

    def name_of(self, key: RegionKey) -> str:
        """`Serratus posterior superior, L`."""
        return f"{self._names(key.muscle)}{spoken().comma}{_side(key.side)}"

    def details(self, key: RegionKey, sites: Sequence[Site] = ()) -> tuple[Detail, ...]:
        """The lines under the name: what was done here, where the muscle refers to, what lies close."""
        muscle = catalogue.muscle(key.muscle)
        here = [Detail("", self.site_words(site), "text") for site in _at(key, sites)]
        return (*here, *(_facts(muscle) if muscle is not None else ()))

    def told(self, name: str, key: RegionKey, sites: Sequence[Site] = ()) -> str:
        """Everything of a region in one breath."""
        lines = [f"{line.label}: {line.text}" if line.label else line.text for line in self.details(key, sites)]
        return ". ".join([name, *(line.rstrip(".") for line in lines)])

    def view_told(self, view: MapView, sites: Sequence[Site]) -> str:
        """A view as it would be read out: which one, and every site on it with number, side and state."""
        seen = [site for site in sites if _is_on(view, site)]
        elsewhere = len(sites) - len(seen)
        listed = spoken().semicolon.join(self._each(seen)).removesuffix(".")  # a short name may end with one
        said = [f"{_view(view)}.", _tr("Sites: {sites}.").format(sites=listed) if seen else _tr("No sites here.")]
        if elsewhere:
            said.append(_tr("On other views: {count}.").format(count=elsewhere))
        return " ".join(said)

    def _each(self, sites: Iterable[Site]) -> list[str]:
        return [f"{self._site_name(site)}{spoken().comma}{self.site_words(site)}" for site in sites]

    def _site_name(self, site: Site) -> str:
        if isinstance(site, Mark):
            return f"{site.number} {self._names(site.key.muscle)}{spoken().comma}{_side(site.key.side)}"
        return f"{self._names(site.muscle)}{spoken().comma}{_side(site.side)}"

    def site_words(self, site: Site) -> str:
        """``carried, not confirmed``, or ``session 1 no relief, session 2 partial``."""
        if isinstance(site, Mark):
            return _tr("confirmed") if site.state is MarkState.CONFIRMED else _tr("carried, not confirmed")
        return spoken().comma.join(
            _tr("session {number} {verdict}").format(
                number=outcome.number, verdict=spoken().small(badge.words(outcome.verdict, outcome.final))
            )
            for outcome in site.outcomes
        )


def _facts(muscle: Muscle) -> tuple[Detail, ...]:
    of_muscle = muscle.facts
    found = []
    if of_muscle.referral.text:
        found.append(Detail(_tr("Refers to"), _read(of_muscle.referral), "text"))
    if of_muscle.caution is not None:
        tone = "caution" if muscle.pleural else "text"
        found.append(Detail(_tr("Lies close"), _read(of_muscle.caution), tone))
    elif muscle.pleural:
        found.append(Detail("", _tr("Pleura or great vessels lie close"), "caution"))
    return tuple(found)


def _read(fact: Fact) -> str:
    """The fact; one that nobody found in a source says so."""
    return f"{fact.text} ({_tr('unverified')})" if fact.review == "unverified" else fact.text


def _at(key: RegionKey, sites: Iterable[Site]) -> list[Site]:
    found: list[Site] = []
    for site in sites:
        muscle, side = site.key if isinstance(site, Mark) else (site.muscle, site.side)
        if muscle == key.muscle and key.side in shown_sides(side):
            found.append(site)
    return found


def _is_on(view: MapView, site: Site) -> bool:
    if isinstance(site, Mark):
        return any(figures()[view].shapes_of(key) for key in site.regions())
    sides = shown_sides(site.side)
    return any(
        home_view(site.muscle, side, site.view) is view or figures()[view].shapes_of(RegionKey(site.muscle, side))
        for side in sides
    )


def _side(side: Side) -> str:
    return {Side.LEFT: _tr("L"), Side.RIGHT: _tr("R"), Side.BOTH: _tr("both sides")}.get(side, _tr("midline"))


def _view(view: MapView) -> str:
    return {
        MapView.FRONT: _tr("From the front"),
        MapView.BACK: _tr("From behind"),
        MapView.LEFT: _tr("From the left"),
        MapView.RIGHT: _tr("From the right"),
    }[view]
