"""The body map on paper: the fewest views, marks apart, the verdict's shape, words for those who do not see it."""

from collections.abc import Iterable
from itertools import combinations
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.render.histories import NOW, keep, records_of_the_pictures
from tpi_tracker.domain.codes import MapView, Side
from tpi_tracker.domain.session import Site
from tpi_tracker.domain.treated import treated_sites
from tpi_tracker.domain.verdict import Verdict
from tpi_tracker.render.body_drawing import anchor_of, drawing, home_view, is_at
from tpi_tracker.render.body_paper import body_svg, map_page, window_around
from tpi_tracker.render.palette import TOKENS, VERDICT_TONES
from tpi_tracker.services import catalogue, reports


def told(*sessions: tuple[str, Iterable[dict[str, Any]]]) -> Any:
    """A report as far as the map reads it."""
    made = []
    for number, (verdict, rows) in enumerate(sessions, 1):
        sites = tuple(Site.checked({"session_id": f"S{number}", **row}) for row in rows)
        shown = SimpleNamespace(sites=[SimpleNamespace(muscle=site.muscle.replace("_", " ")) for site in sites])
        made.append(
            SimpleNamespace(sites=sites, shown=shown, verdict=SimpleNamespace(verdict=Verdict(verdict), final=True))
        )
    return SimpleNamespace(sessions=tuple(made))


def row(muscle: str, side: str = "left", **more: object) -> dict[str, Any]:
    return {"muscle": muscle, "side": side, **more}


def test_a_site_carries_every_session_there_and_the_verdict_of_the_latest() -> None:
    report = told(
        ("none", [row("rhomboids")]),
        ("partial", [row("rhomboids"), row("infraspinatus")]),
        ("worse", [row("scalenes")]),
    )
    page = map_page(report)
    assert [line["name"] for line in page["rows"]] == ["L rhomboids", "L infraspinatus", "L scalenes"]
    assert page["rows"][0]["said"] == "session 1: no relief; session 2: partial"
    assert [line["shape"] for line in page["rows"]] == ["partial", "partial", "worse"]
    assert [figure["name"] for figure in page["figures"]] == ["From the front", "From behind"]
    marks = {mark["number"]: mark for figure in page["figures"] for mark in figure["marks"]}
    assert {number: mark["tone"] for number, mark in marks.items()} == {"1": "caution", "2": "caution", "3": "alert"}


def test_without_sites_there_is_no_section_and_an_own_muscle_is_said_not_to_be_drawn() -> None:
    assert map_page(told(("pending", []))) == {}
    page = map_page(told(("pending", [row("own_muscle")])))
    assert page["figures"] == []
    assert page["rows"][0]["said"] == "session 1: pending; not on the figure"


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_verdict_has_its_shape_and_tone(verdict: Verdict) -> None:
    (figure,) = map_page(told((verdict.value, [row("rhomboids")])))["figures"]
    assert (figure["marks"][0]["shape"], figure["marks"][0]["tone"]) == (verdict.value, VERDICT_TONES[verdict])


def test_each_view_is_told_in_words_with_sides() -> None:
    page = map_page(
        told(("sustained", [row("rhomboids"), row("deltoid", "right", map_view="right", map_x=0, map_y=190)]))
    )
    back, right = page["figures"]
    assert back["alt"] == "From behind: 1 L rhomboids, sustained"
    assert right["alt"] == "From the right: 2 R deltoid, sustained"
    assert (back["letters"], right["letters"]) == (["L", "R"], ["R"])


def test_both_sides_are_marked_on_both() -> None:
    (figure,) = map_page(told(("none", [row("rhomboids", "both")])))["figures"]
    first, second = (mark["x"] for mark in figure["marks"])
    assert first + second == pytest.approx(1, abs=0.01)
    assert [mark["number"] for mark in figure["marks"]] == ["1", "1"]


def test_every_muscle_of_the_catalogue_is_marked_where_it_lies_and_no_two_marks_touch() -> None:
    for side in ("left", "right"):
        page = map_page(told(("none", [row(muscle.key, side) for muscle in catalogue.muscles()])))
        placed = 0
        for figure in page["figures"]:
            placed += len(figure["marks"])
            for one, other in combinations(figure["marks"], 2):
                gap = ((one["x"] - other["x"]) ** 2 + ((one["y"] - other["y"]) * figure["shape"]) ** 2) ** 0.5
                assert gap > 0.045, (one, other)
            if len(figure["letters"]) == 2:
                is_left = (side == "left") == (figure["letters"][0] == "L")
                assert all((mark["to_x"] < 0.5) == is_left for mark in figure["marks"])
        assert placed == len(catalogue.muscles())


def test_the_drawing_on_paper_is_the_drawing_of_the_screen() -> None:
    window = window_around([(0.0, 180.0)], is_centred=True)
    root = ET.fromstring(body_svg(MapView.BACK, window, TOKENS["light"], {("rhomboids", Side.LEFT)}))
    outlines = [element.attrib["d"] for element in root]
    assert outlines == [part.outline for part in drawing()[MapView.BACK]]
    tinted = [element for element in root if element.attrib.get("stroke") == TOKENS["light"]["accent"]]
    assert len(tinted) == 1


def test_a_click_on_a_view_that_does_not_show_the_muscle_goes_to_its_own() -> None:
    assert home_view("rhomboids", Side.LEFT, MapView.FRONT) is MapView.BACK
    assert home_view("deltoid", Side.LEFT, MapView.LEFT) is MapView.LEFT
    assert home_view("deltoid", Side.RIGHT, MapView.LEFT) in {MapView.FRONT, MapView.BACK}
    spot = anchor_of(MapView.BACK, "rhomboids", Side.LEFT)
    assert spot is not None
    assert is_at(MapView.BACK, spot, "rhomboids", Side.LEFT)
    assert not is_at(MapView.BACK, spot, "rhomboids", Side.RIGHT)
    assert not is_at(MapView.FRONT, spot, "rhomboids", Side.LEFT)


def test_the_report_of_the_pictures_has_its_map(clinic: Any, clock: Any) -> None:
    clock.now = NOW
    keep(clinic, records_of_the_pictures())
    report = reports.response_report(clinic, "104827")
    assert [(s.muscle, s.side, len(s.outcomes)) for s in treated_sites(report.sessions)] == [
        ("levator_scapulae", Side.LEFT, 2),
        ("rhomboids", Side.LEFT, 2),
        ("infraspinatus", Side.LEFT, 1),
    ]
    (figure,) = map_page(report)["figures"]
    assert all(mark["to_x"] < 0.5 for mark in figure["marks"])
