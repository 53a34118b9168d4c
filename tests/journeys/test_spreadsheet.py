"""A clinic brings its own spreadsheet, muscles as somebody typed them: taken in by keys in a real window."""

import json
from collections.abc import Callable

import pytest
from desk import Desk
from past import Past

from tests import messy

pytestmark = pytest.mark.journey


def test_a_messy_spreadsheet_by_keys(
    desk: Desk, command: Callable[..., str], clinic_with: Callable[..., None], unlock: Callable[[], None]
) -> None:
    clinic_with(Past("104220", "Okonkwo", "Ada").inject(7, 8, {}, [("rhomboids", "left")]))
    file = messy.typos(desk.folder.parent)
    unlock()
    desk.keys("ctrl+k")
    desk.wait_focus("Command")
    desk.type("import")
    desk.keys("Return")
    desk.wait_focus("Choose a file")
    desk.keys("space")
    desk.wait_focus("File name:")
    desk.type(str(file))
    desk.keys("Return")
    desk.wait_focus("MRN is")
    desk.picture("columns")
    for column in ("Pain pre", "Pain post"):
        desk.tab_to(f"Scale of {column}")
        desk.type("NRS")
    desk.tab_to("Next")
    desk.keys("space")
    for number, text in enumerate(("R upr trapezius", "L levater scapulae", "left pirifromis")):
        if number:
            desk.tab_to(f"{text} is correct")
        else:
            desk.wait_focus(f"{text} is correct")
        desk.keys("space")
    desk.picture("muscles")
    desk.tab_to("Next")
    desk.keys("space")
    desk.wait_focus("Import")
    desk.picture("look")
    assert any("To be stored: 3." in words for words in desk.words())
    desk.keys("space")
    desk.wait_for_words("3 rows imported")
    desk.wait_focus("Another file")
    desk.picture("done")
    desk.stop()
    command("export", str(desk.folder.parent / "out.json"), "--format", "json")
    bundle = json.loads((desk.folder.parent / "out.json").read_text(encoding="utf-8"))
    assert {patient["patient_no"] for patient in bundle["patients"]} == {"5", "6", "104220"}
    assert sorted((site["muscle"], site["side"]) for site in bundle["sites"]) == [
        ("gluteus_medius", "right"),
        ("levator_scapulae", "left"),
        ("piriformis", "left"),
        ("piriformis", "left"),
        ("rhomboids", "left"),
        ("upper_trapezius", "right"),
    ]
    mine = [score for score in bundle["scores"] if score["problem_id"][:2] in {"5/", "6/"}]
    assert sorted(float(score["value"]) for score in mine) == [2, 4, 5, 5, 6, 8]
