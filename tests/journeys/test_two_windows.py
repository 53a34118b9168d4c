"""Two windows on one server: each shows what the other saves, and who saves second chooses."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from desk import Desk
from past import Past, write_bundle

from tests.postgres import OWNER
from tpi_tracker.services import opening
from tpi_tracker.services.bundles import import_bundle
from tpi_tracker.services.where import where_of
from tpi_tracker.store.keys import FLOOR

pytestmark = pytest.mark.journey

PASSWORD = "correct horse battery"
THEIRS, MINE = "64", "71"


@pytest.fixture
def desks(make_desk: Callable[..., Desk], postgres: Any, tmp_path: Path) -> Iterator[list[Desk]]:
    """Two computers whose clinic lies on one server, with one patient to be called today."""
    name = postgres.new_database()
    where = where_of(postgres.address(name, OWNER))
    clinic, _recovery = opening.create_clinic(
        where, name="Riverside", user_name="Dr Ada Berg", password=PASSWORD, time_zone="UTC", cost=FLOOR
    )
    try:
        past = Past("104220", "Okonkwo", "Ada").inject(7, 8, {}, [("rhomboids", "left")])
        write_bundle(tmp_path / "bundle", [past])
        assert not import_bundle(clinic, tmp_path / "bundle", schedule=True).refusals
    finally:
        clinic.close()
    with ExitStack() as both:
        made = [both.enter_context(make_desk(seat, postgres.address(name))) for seat in ("one", "two")]
        for desk in made:  # each computer has its own settings and its own mark of an open window
            desk.env |= {f"XDG_{kind}_HOME": str(desk.folder / kind.lower()) for kind in ("DATA", "CONFIG", "STATE")}
        yield made
    postgres.drop(name)


def test_second_save_chooses_and_both_show_it(desks: list[Desk]) -> None:
    one, two = desks
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.wait_focus("Password")
        desk.type(PASSWORD)
        desk.keys("Return")
    for desk in desks:
        desk.until(lambda desk=desk: "OKONKWO" in (desk.focus() or {}).get("name", ""), "focus on the call")
        desk.wait_for_words("0 done")

    one.keys("3", "Return")
    one.wait_for_words("Score 3 saved for OKONKWO, Ada")
    two.wait_for_words("1 done")
    two.picture("today-follows")

    for desk in desks:
        _edit_weight(desk)
    _write(one, THEIRS)
    one.wait_for_words("OKONKWO, Ada saved")
    two.picture("form-overtaken")
    _write(two, MINE)
    two.wait_for_words("Dr Ada Berg changed this in the meantime")
    two.picture("conflict")
    two.tab_to(f"Weight (kg), theirs: {THEIRS}")
    two.keys("Right")
    two.wait_focus(f"Weight (kg), yours: {MINE}")
    two.keys("space")
    two.picture("chosen")
    two.tab_to("Save what I chose")
    two.keys("Return")
    two.wait_for_words("Saved with what you chose")
    for desk in desks:
        desk.wait_for_words(f"{MINE}\N{NO-BREAK SPACE}kg")
        desk.picture("both-show-it")


def _edit_weight(desk: Desk) -> None:
    desk.keys("ctrl+f")
    desk.wait_focus("Find patient")
    desk.type("oko")
    desk.wait_for_words("OKONKWO, Ada")
    desk.keys("Return")
    chart = desk.wait_for("Pain over time")
    assert "Last score 3 of 10" in chart["description"]
    desk.tab_to("Edit patient")
    desk.keys("Return")
    desk.wait_focus("Family name")
    desk.tab_to("Weight (kg)")


def _write(desk: Desk, text: str) -> None:
    desk.keys("ctrl+a")
    desk.type(text)
    desk.keys("ctrl+Return")
