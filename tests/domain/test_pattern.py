"""The facts a workup's second step reads from the sessions."""

from datetime import UTC, datetime

from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.pattern import Count, SessionFacts, read_pattern
from tpi_tracker.domain.session import Injectate, Site

AT = datetime(2026, 9, 7, tzinfo=UTC)


def facts(*sites: Site, drugs: tuple[str, ...] = ("lidocaine",)) -> SessionFacts:
    return SessionFacts(AT, 71.4, 7, sites, tuple(Injectate(session_id="S", drug=drug) for drug in drugs))


def site(muscle: str = "rhomboids", **values: object) -> Site:
    return Site.checked({"session_id": "S", "muscle": muscle, "side": Side.LEFT, **values})


def test_unrecorded_criteria_are_left_out_not_counted_as_absent():
    pattern = read_pattern([facts(site(twitch=True), site(twitch=False), site())], frozenset())
    assert pattern.twitch == Count(1, 2)
    assert pattern.pain_reproduced == Count(0, 0)


def test_same_site_needs_two_sessions():
    assert read_pattern([facts(site())], frozenset()).same_site is None
    assert read_pattern([facts(site()), facts(site())], frozenset()).same_site is True
    assert read_pattern([facts(site()), facts(site("supraspinatus"))], frozenset()).same_site is False


def test_volume_is_per_point():
    pattern = read_pattern([facts(site(points=4, volume_ml=0.4), site(points=2, volume_ml=2))], frozenset())
    assert pattern.volume_per_point_ml == (0.1, 1.0)
    assert read_pattern([facts(site())], frozenset()).volume_per_point_ml is None


def test_steroids_are_named():
    pattern = read_pattern([facts(site(), drugs=("lidocaine", "triamcinolone"))], frozenset({"triamcinolone"}))
    assert pattern.steroids == ("triamcinolone",)
