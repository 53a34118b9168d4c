"""The letter of a workup: what other pathways brought, what rules a source out, and what is still to be asked."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from tests.render.histories import NOW, at, keep, records_of_the_pictures
from tpi_tracker import tongue
from tpi_tracker.domain.plan import PlanStep
from tpi_tracker.domain.workup import Hypothesis, WorkupItem
from tpi_tracker.render.note_words import note_page
from tpi_tracker.render.referral_words import letter_page
from tpi_tracker.services.referrals import referral
from tpi_tracker.services.session_notes import session_note

NO = "104827"
ADVICE = "can the trigger point injections be continued?"


@pytest.fixture
def told(clinic: Any, clock: Any) -> Iterator[Any]:
    clock.now = NOW
    keep(clinic, records_of_the_pictures())
    yield clinic
    tongue.speak("en")


def page(clinic: Any) -> dict[str, Any]:
    return letter_page(referral(clinic, NO))


def test_what_another_pathway_brought_is_told_beside_the_injections(told: Any) -> None:
    assert "Done:" not in page(told)["course"]["text"]
    first, last = date(2026, 10, 20), date(2026, 11, 2)
    step = {"problem_id": "P", "pathway": "epidural_steroid", "started_on": first, "ended_on": last}
    keep(told, [PlanStep.checked(step | {"response": "8 to 3, walks 2 km"}), PlanStep.checked(step)])
    said = page(told)["course"]["text"]
    name = "epidural steroid injection, 20-Oct-2026 to 02-Nov-2026"
    assert f"{name}: 8 to 3, walks 2 km" in said
    assert said.count(name) == 2
    assert said.count(f"{name}:") == 1, "what it brought is not known of the second"


def test_a_note_says_what_other_treatment_was_begun_since(told: Any, clock: Any) -> None:
    def since(session_id: str) -> str:
        rows = dict(note_page(session_note(told, NO, session_id=session_id))["after"]["rows"])
        return rows.get("Since then", "")

    first, last = date(2026, 8, 20), date(2026, 9, 2)
    step = {"problem_id": "P", "pathway": "epidural_steroid", "started_on": first, "ended_on": last}
    keep(told, [PlanStep.checked(step | {"response": "8 to 3"})])
    running = "occupational therapy (26-Oct-2026)"
    done = "epidural steroid injection (20-Aug-2026): 8 to 3"
    assert done in since("S1")
    assert running in since("S1")
    assert since("S2") == "", "its own next call is to come"
    clock.now = at(12, 20)
    assert running in since("S2")
    assert done not in since("S2"), "begun before that session"


def test_a_source_is_ruled_out_by_what_was_looked_for_and_not_by_what_was_found(told: Any) -> None:
    """Blood tests have no branch of their own and say what they tell about."""
    of_workup = {"workup_id": "W", "date": date(2026, 10, 19)}
    keep(told, [Hypothesis.checked(of_workup | {"source": "inflammatory_arthritis", "state": "refuted"})])
    assert dict(row[:2] for row in page(told)["refuted"]["rows"])["inflammatory arthritis"] == "no basis recorded"
    keep(
        told,
        [
            WorkupItem.checked(of_workup | {"item": "systemic.esr_crp", "state": "resulted", "result": "normal"}),
            WorkupItem.checked(of_workup | {"item": "systemic.stiffness", "state": "absent"}),
            WorkupItem.checked(of_workup | {"item": "pattern.spread", "state": "present"}),
        ],
    )
    how = dict(row[:2] for row in page(told)["refuted"]["rows"])["inflammatory arthritis"]
    assert how == "Stiffness in many joints: absent; ESR and CRP: resulted, normal"


def test_whether_injections_go_on_is_asked_only_while_a_source_is_open(told: Any) -> None:
    assert page(told)["asked"]["lines"][-1].endswith(ADVICE)
    with told.database.writing(told.who, told.now()) as writer:
        for row in writer.all(Hypothesis):
            if row.state in {"suspected", "supported"}:
                writer.amend(row.changed(state="confirmed"))
    lines = page(told)["asked"]["lines"]
    assert lines
    assert not [line for line in lines if line.endswith(ADVICE)]


@pytest.mark.parametrize("language", tongue.LANGUAGES)
def test_no_full_stop_stands_beside_a_dose(told: Any, language: str) -> None:
    """In a line that is read from the right it would make ``1 %`` look like ``.1 %``."""
    tongue.speak(language)
    said = note_page(session_note(told, NO))["finding"]["text"].rstrip("\N{POP DIRECTIONAL ISOLATE}")
    assert said.endswith("mg")
