"""The tray of the day: each user's own, set once, changed and taken back, known again by its product number."""

from datetime import date

import pytest

from tpi_tracker.domain.errors import Refused
from tpi_tracker.domain.tray import Doubtful, DoubtOf, Tray
from tpi_tracker.domain.tray_news import instead, opened_later
from tpi_tracker.services import trays
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.store.errors import Conflict

GTIN = "09506000134352"


def vial(drug: str = "lidocaine", lot: str | None = "LD2291", **values: object) -> Tray:
    given = {"day": date(2000, 1, 1), "user_id": "-", "drug": drug, "lot": lot}
    given["concentration_mg_ml"] = 5.0 if drug == "bupivacaine" else 10.0
    return Tray.checked(given | values)


def said(vials: tuple[Tray, ...]) -> list[tuple[str, str | None, int]]:
    return [(one.drug, one.lot, one.position) for one in vials]


def test_a_tray_is_set_changed_and_taken_back(clinic: Clinic, clock) -> None:
    assert trays.today(clinic) == ()
    trays.keep(clinic, [vial(), vial("bupivacaine", "B7")], ())
    first = trays.today(clinic)
    assert said(first) == [("lidocaine", "LD2291", 0), ("bupivacaine", "B7", 1)]
    assert {(one.user_id, one.day) for one in first} == {(clinic.user.user_id, clinic.today())}
    saved = trays.keep(clinic, [first[1], first[0].changed(lot="LD3000")], first)
    assert said(trays.today(clinic)) == [("bupivacaine", "B7", 0), ("lidocaine", "LD3000", 1)]
    assert saved.undo is not None
    saved.undo()
    assert said(trays.today(clinic)) == said(first)
    now = trays.today(clinic)
    trays.keep(clinic, [now[0]], now)
    assert said(trays.today(clinic)) == [("lidocaine", "LD2291", 0)]
    clock.forward(days=1)
    assert trays.today(clinic) == ()
    (before,) = trays.last_before(clinic)
    assert (before.drug, before.concentration_mg_ml, before.lot, before.expiry) == ("lidocaine", 10, None, None)


def test_a_tray_changed_elsewhere_is_not_written_over(clinic: Clinic) -> None:
    trays.keep(clinic, [vial()], ())
    shown = trays.today(clinic)
    trays.keep(clinic, [shown[0].changed(lot="X")], shown)
    with pytest.raises(Conflict):
        trays.keep(clinic, [shown[0].changed(lot="Y")], shown)
    (now,) = trays.today(clinic)
    assert now.lot == "X"


def test_the_same_save_is_kept_once(clinic: Clinic) -> None:
    for _ in range(2):
        trays.keep(clinic, [vial()], (), save_id="one")
    assert len(trays.today(clinic)) == 1


def test_nothing_and_an_unknown_drug_are_refused(clinic: Clinic) -> None:
    with pytest.raises(Refused, match="Nothing is on the tray"):
        trays.keep(clinic, [], ())
    with pytest.raises(Refused) as refused:
        trays.keep(clinic, [vial(), vial("snake_oil")], ())
    assert [problem.field for problem in refused.value.problems] == ["row.1.drug"]
    assert trays.today(clinic) == ()


def test_a_scanned_code_is_read_and_its_product_known_again(clinic: Clinic) -> None:
    code = trays.read_code(clinic, f"]d201{GTIN}1727083110LD2291")
    assert (code.gtin, code.lot, code.expiry) == (GTIN, "LD2291", date(2027, 8, 31))
    assert trays.known(clinic, GTIN) is None
    trays.keep(clinic, [vial(gtin=GTIN)], ())
    again = trays.known(clinic, GTIN)
    assert again is not None
    assert (again.drug, again.concentration_mg_ml) == ("lidocaine", 10)
    with pytest.raises(Refused, match="misread"):
        trays.read_code(clinic, f"01{GTIN[:-1]}3")


def test_what_is_unusual_of_a_vial_is_kept_once_confirmed(clinic: Clinic) -> None:
    odd = [
        vial(concentration_mg_ml=1.0),
        vial("triamcinolone", "T1", concentration_mg_ml=1.0),
        vial("bupivacaine", "ld2291", concentration_mg_ml=5.0, expiry=date(2020, 1, 31)),
        vial("botulinum_toxin_a", "X", concentration_mg_ml=33.0),
    ]
    with pytest.raises(Doubtful) as refused:
        trays.keep(clinic, odd, ())
    asked = refused.value
    assert [(doubt.of, place) for doubt, place in zip(asked.doubts, asked.places, strict=True)] == [
        (DoubtOf.STRENGTH, 0),
        (DoubtOf.STRENGTH, 1),
        (DoubtOf.EXPIRED, 2),
        (DoubtOf.OTHER_DRUG, 2),
    ]
    assert asked.doubts[3].others == ("lidocaine",)
    assert trays.today(clinic) == ()
    with pytest.raises(Doubtful):
        trays.keep(clinic, odd, (), confirmed=asked.doubts[:3])
    trays.keep(clinic, odd, (), confirmed=asked.doubts)
    shown = trays.today(clinic)
    assert len(shown) == 4
    trays.keep(clinic, [*shown[:3], shown[3].changed(lot="Y")], shown)
    with pytest.raises(Doubtful):
        trays.keep(clinic, [trays.today(clinic)[0].changed(concentration_mg_ml=2.0)], trays.today(clinic))


def test_a_session_knows_the_trays_of_its_day_and_of_today(clinic: Clinic, clock) -> None:
    yesterday = clinic.today()
    trays.keep(clinic, [vial(lot="OLD"), vial("bupivacaine", "B1")], ())
    clock.forward(days=1)
    trays.keep(clinic, [vial(lot="NEW", concentration_mg_ml=5.0), vial("triamcinolone", "T1")], ())
    shown = trays.today(clinic)
    trays.keep(clinic, [shown[0].changed(concentration_mg_ml=10.0)], shown)
    was, now = shown[0], trays.today(clinic)[0]
    today = trays.beside(clinic, clinic.today())
    assert [each.lot for each in today.of_day()] == ["NEW"]
    assert instead(was, today) == now
    assert instead(now, today) is None
    assert instead(was.changed(lot="TYPED"), today) is None, "what was typed is nobody's vial"
    assert instead(shown[1], today) is None, "taken off, and nothing of its drug is there"
    before = trays.beside(clinic, yesterday)
    assert [each.lot for each in before.of_day()] == ["OLD", "B1"]
    other = instead(now, before)
    assert other is not None
    assert other.lot == "OLD"
    assert opened_later("new", before) == clinic.today()
    assert opened_later("OLD", before) is None
    assert opened_later("NEW", today) is None
    assert opened_later("never seen", before) is None
