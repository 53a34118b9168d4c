"""Who knows the way types on: keys pressed before the page they are meant for is there land in it, none is lost."""

from collections.abc import Callable

import pytest
from desk import Desk
from past import Past

pytestmark = pytest.mark.journey


def test_typing_begins_with_the_key_that_opens_the_form(
    desk: Desk, clinic_with: Callable[..., None], unlock: Callable[[], None]
) -> None:
    """Ctrl+N, and without a look the baseline, a muscle by its letters, Return and the points, 30 ms apart."""
    clinic_with(Past("104220", "Okonkwo", "Ada").inject(42, 8, {7: 3, 28: 4}, [("rhomboids", "left")]))
    unlock()
    desk.keys("ctrl+f")
    desk.wait_focus("Find patient")
    desk.type("oko")
    desk.wait_for_words("OKONKWO, Ada")
    desk.keys("Return")
    desk.wait_for("Pain over time")
    desk.keys("ctrl+n", "6", *"levator", "Return", "3")
    desk.wait_for("Site 1, left levator scapulae")
    desk.wait_for("Draft, kept")
    desk.picture("typed")
    assert desk.wait_for("Baseline", description="6 of 10")
    assert "3" in [node["text"] for node in desk.look(do="find", name="Points")]
    assert (desk.focus() or {})["name"] == "Points"
