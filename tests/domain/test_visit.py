"""What was drawn up once for several problems: shared out by where it was placed, and nothing counted twice."""

import math

from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.codes import Side
from tpi_tracker.domain.session import Injectate, Site
from tpi_tracker.domain.visit import divided, shares


def site(volume: float | None = None, points: int = 1) -> Site:
    return Site(session_id="S", muscle="levator_scapulae", side=Side.LEFT, points=points, volume_ml=volume)


def lidocaine(volume: float | None, lot: str = "LD2291") -> Injectate:
    return Injectate(session_id="S", drug="lidocaine", concentration_mg_ml=10, volume_ml=volume, lot=lot)


def test_the_share_of_a_problem_is_what_was_placed_there() -> None:
    parts = [[site(1), site(1)], [site(1)]]
    assert shares(parts) == (2 / 3, 1 / 3)
    neck, shoulder = divided([lidocaine(3)], parts)
    assert ([row.volume_ml for row in neck], [row.volume_ml for row in shoulder]) == ([2], [1])
    assert neck[0].lot == shoulder[0].lot == "LD2291"


def test_without_every_volume_the_points_decide() -> None:
    assert shares([[site(1), site(None, 2)], [site(5)]]) == (3 / 4, 1 / 4)


def test_a_volume_that_is_not_recorded_stays_so_in_each() -> None:
    assert [row.volume_ml for own in divided([lidocaine(None)], [[site()], [site()]]) for row in own] == [None, None]


def test_a_problem_into_which_nothing_went_has_no_row_of_it() -> None:
    assert [len(own) for own in divided([lidocaine(4)], [[site(2)], [site(0)]])] == [1, 0]


volumes = st.one_of(st.none(), st.floats(0, 50).map(lambda volume: round(volume, 2)))
sites = st.lists(st.builds(site, volumes, st.integers(1, 20)), min_size=1, max_size=5)


@given(st.lists(sites, min_size=1, max_size=5), st.lists(st.floats(0.01, 100), min_size=1, max_size=3))
def test_the_shares_add_up_to_what_was_drawn(parts: list[list[Site]], drawn: list[float]) -> None:
    assert math.isclose(sum(shares(parts)), 1)
    own = divided([lidocaine(volume, str(place)) for place, volume in enumerate(drawn)], parts)
    assert len(own) == len(parts)
    for place, volume in enumerate(drawn):
        rows = [row.volume_ml for each in own for row in each if row.lot == str(place)]
        assert all(row is not None and row > 0 for row in rows)
        assert math.isclose(sum(row or 0 for row in rows), volume, abs_tol=1e-6)
