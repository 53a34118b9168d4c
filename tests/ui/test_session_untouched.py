"""A default is no finding: what nobody answered in a session is kept as not recorded, and no side is guessed twice."""

from typing import Any

import pytest
from keyboard import Opener, kept, press, save
from PySide6.QtCore import Qt

from tpi_tracker.services import problems

Key = Qt.Key


def test_what_nobody_answered_is_kept_as_not_recorded(opened: Opener, treated: Any) -> None:
    page = opened()
    press("6", "rhomb", Key.Key_Return)
    save(page)
    entry = kept(treated)[-1]
    (site,) = entry.sites
    criteria = ("taut_band", "tender_spot", "referred_pain", "recognised_pain", "twitch")
    assert {name: getattr(site, name) for name in criteria} == dict.fromkeys(criteria)
    assert (site.volume_ml, site.depth_mm, site.map_x) == (None, None, None)
    assert (entry.session.consent, entry.session.complication, entry.session.needle) == (None, None, None)
    assert (entry.post_score, entry.checks) == (None, ())
    assert entry.injectates == ()


@pytest.mark.parametrize(("side", "proposed"), [("left", "left"), ("right", "right"), ("both", ""), (None, "")])
def test_a_side_is_proposed_by_a_problem_of_one_side_alone(
    opened: Opener, treated: Any, side: str | None, proposed: str
) -> None:
    problem = problems.get(treated, "P1")
    problems.amend(treated, problem.changed(side=side))
    page = opened()
    press("6", "rhomb", Key.Key_Return)
    row = page.form.sites.rows()[0]
    assert row.side.side() == proposed
    page.save()
    assert (len(kept(treated)) == 2) is bool(proposed)
    assert ("Left or right?" in row.fault.text()) is not bool(proposed)
