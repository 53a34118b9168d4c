"""Every form keeps what is typed as a draft; those that keep none are named here with the reason."""

import inspect

import pytest

from tpi_tracker.ui import places
from tpi_tracker.ui.forms.sheet_form import SheetForm
from tpi_tracker.ui.page_classes import PAGES, page_class

KEEPS = ("begin_drafts(", "DraftKeeper(", "DraftPost(")

NO_DRAFT = {
    places.MergePlace: "the identity typed proves that both records were looked at now",
    places.RestorePlace: "a name and a password",
    places.UserPlace: "a first password",
    places.OwnPasswordPlace: "passwords",
    places.AtDeskPlace: "the reason for an emergency is of this moment",
    places.SignPlace: "nothing is typed",
    places.HandOverPlace: "ticks alone; the patient's answers are drafted by the questions",
    places.BackupsPlace: "an action of its own at once",
    places.UsersPlace: "a list",
    places.AuditPlace: "a list with filters",
    places.LotsPlace: "a look-up",
    places.ImportPlace: "the file is there; the mapping is kept once it was used",
    places.FhirPlace: "the file is there",
    places.PatientsPlace: "a look-up",
    places.TodayPlace: "a digit is saved at once",
    places.PatientPlace: "shows, and opens forms",
    places.PaperListPlace: "two choices of this moment and a password",
    places.CallListPlace: "two ticks of this moment",
    places.ExportPlace: "a password and two choices of this moment",
    places.ReportPlace: "shows",
    places.DocumentPlace: "shows",
}


@pytest.mark.parametrize("place", PAGES, ids=lambda place: place.__name__)
def test_it_drafts_itself_or_has_a_reason_not_to(place: type[places.Place]) -> None:
    kind = page_class(place)
    own = [base for base in kind.__mro__ if base.__module__.startswith("tpi_tracker.") and base is not SheetForm]
    keeps = any(word in inspect.getsource(base) for base in own for word in KEEPS)
    assert keeps is (place not in NO_DRAFT), NO_DRAFT.get(place, "keeps no draft")
