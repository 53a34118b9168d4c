"""The sessions in which a lot was used, as rows: each patient with two identifiers."""

from typing import Any

from tpi_tracker.domain.trends import ChartSite
from tpi_tracker.render.injection_words import sites_words
from tpi_tracker.render.wording import number
from tpi_tracker.services import catalogue
from tpi_tracker.services.lots import LotUse
from tpi_tracker.ui.models.read_rows import ReadRows
from tpi_tracker.ui.widgets.date_text import shown_date, shown_no

DATE, NAME, BORN, NUMBER, SITES, DRUG, AMOUNT, VOLUME, EXPIRY = range(9)


class LotRows(ReadRows[LotUse]):
    """Each with the patient, the muscles and how much of the lot."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.heads = (
            self.tr("Session"),
            self.tr("Patient"),
            self.tr("Born"),
            self.tr("Clinic no."),
            self.tr("Muscles"),
            self.tr("Drug"),
            self.tr("Amount"),
            self.tr("mL"),
            self.tr("Expiry"),
        )

    def cell_words(self, shown: LotUse, row: int, column: int) -> str:
        unknown = self.tr("not recorded")
        if column == AMOUNT:
            if shown.unit == "mL":
                return ""
            return f"{number(round(shown.amount, 3))} {shown.unit}" if shown.amount is not None else unknown
        if column == EXPIRY:
            if shown.expiry is None:
                return unknown
            day = shown_date(shown.expiry)
            return self.tr("{date}, expired").format(date=day) if shown.was_expired else day
        return {
            DATE: shown_date(shown.performed_on),
            NAME: shown.shown_name,
            BORN: shown_date(shown.birth_date),
            NUMBER: shown_no(shown.patient_no),
            SITES: _muscles(shown),
            DRUG: _drug(shown.drug),
            VOLUME: number(shown.volume_ml) if shown.volume_ml is not None else unknown,
        }[column]


def _muscles(use: LotUse) -> str:
    """`L levator, rhomboids`, as in the timeline."""
    if not use.sites:
        return ""
    named = []
    for side, key in use.sites:
        muscle = catalogue.muscle(key)
        named.append(ChartSite(side, muscle.short if muscle else key.replace("_", " "), 1))
    return sites_words(named)


def _drug(key: str) -> str:
    drug = catalogue.drug(key)
    return drug.name if drug is not None else key.replace("_", " ")
