"""Over a session form: the tray it was filled from was changed, or its day has another tray. Take over, or keep."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.tray import Tray
from tpi_tracker.domain.tray_news import TrayBeside, instead
from tpi_tracker.services import catalogue, trays
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.ui import style
from tpi_tracker.ui.faults import calm
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.forms.session_content import InjectateContent
from tpi_tracker.ui.forms.session_form import SessionForm
from tpi_tracker.ui.forms.session_reading import Unread
from tpi_tracker.ui.forms.session_strength import strength_words
from tpi_tracker.ui.forms.session_tray import content_of
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.widgets.buttons import FilledButton, OutlineButton
from tpi_tracker.ui.widgets.date_text import shown_date
from tpi_tracker.ui.widgets.note import Note


class Offer(NamedTuple):
    """A component of the form as it came from a tray, and the vial that is to be in its place."""

    was: Tray
    vial: Tray


class TrayNews(QWidget):
    """Nothing in the form changes before *Take over*; what was typed by hand is never offered to be changed."""

    answered = Signal()
    """The note is gone: the keyboard goes back into the form."""

    def __init__(self, clinic: Clinic, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clinic, self._jobs = clinic, jobs
        self._form: SessionForm | None = None
        self._beside: TrayBeside | None = None
        self._asked_day: date | None = None
        self._days: set[date] = set()
        """Every day whose tray may have filled the form."""
        self._offers: tuple[Offer, ...] = ()
        self._kept: set[tuple[object, ...]] = set()
        self.take_button = FilledButton(self.tr("Take over"), name="take_tray_over")
        self.keep_button = OutlineButton(self.tr("Keep"), name="keep_as_it_is")
        buttons = QWidget()
        line = QHBoxLayout(buttons)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(style.px(8))
        line.addWidget(self.take_button)
        line.addWidget(self.keep_button)
        self.note = Note("caution", beside=buttons, name="tray_news")
        column = QVBoxLayout(self)
        column.setContentsMargins(style.px(24), style.px(8), style.px(24), 0)
        column.addWidget(self.note)
        self.take_button.clicked.connect(self._take)
        self.keep_button.clicked.connect(self._keep)
        self.hide()

    def begin(self, form: SessionForm, beside: TrayBeside) -> None:
        """The form as it opened, with what it has to know of trays."""
        self._form = form
        form.when.day_named.connect(self._day_named)
        form.injectate.changed.connect(self._look)
        self._asked_day = beside.day
        self._heard(beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The form beneath scrolls, so it gives way and the note is whole."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(max(0, self.layout().heightForWidth(self.width())))

    def tray_changed(self) -> None:
        """A tray was written, here or at another seat: it is read beside the window."""
        if self._beside is not None:
            self._read(self._beside.day)

    def _day_named(self, day: date) -> None:
        if day != self._asked_day:
            self._read(day)

    def _read(self, day: date) -> None:
        self._asked_day = day
        earlier = tuple(self._days)
        asked = tuple(row.lot.strip() for row in self._rows() if row.lot.strip())
        self._jobs.run(
            self,
            trays.beside,
            self._clinic,
            day,
            asked,
            earlier,
            done=self._heard,
            failed=self._unheard,
            latest="trays",
        )

    def _unheard(self, error: Exception) -> None:
        """Without the tray the form is as it was; a day named again asks again."""
        if calm(error) is None:
            raise error
        self._asked_day = None

    def _heard(self, beside: TrayBeside) -> None:
        self._beside = beside
        self._days |= {beside.day}
        if self._form is not None:
            self._form.injectate.show_trays(beside, [content_of(vial) for vial in beside.of_day()])
            self._look()

    def _rows(self) -> tuple[InjectateContent, ...]:
        return self._form.injectate.injectates() if self._form is not None else ()

    def _look(self) -> None:
        """What is to be offered now; nothing that was answered with *Keep*."""
        beside = self._beside
        if beside is None:
            return
        found = []
        for row in self._rows():
            was = _as_vial(row, beside.day)
            vial = instead(was, beside) if was is not None else None
            if was is not None and vial is not None and _answer(was, vial) not in self._kept:
                found.append(Offer(was, vial))
        offers = tuple(found)
        if offers != self._offers or not offers:
            self._offers = offers
            self._say(beside)

    def _say(self, beside: TrayBeside) -> None:
        self.setVisible(bool(self._offers))
        if not self._offers:
            return
        if beside.day == beside.today:
            title = self.tr("The tray was changed")
        else:
            title = self.tr("On {date} another tray was in use").format(date=shown_date(beside.day))
        self.note.say(title, "\n".join(map(offer_words, self._offers)), "caution")
        self._fit()

    def _take(self) -> None:
        """Drug, strength, lot and expiry of the vial; the volume stays."""
        offers, self._offers = self._offers, ()
        if self._form is None or self._beside is None:
            return
        rows = self._form.injectate.rows()
        for row in rows:
            was = _as_vial(row.content(), self._beside.day)
            vial = next((offer.vial for offer in offers if was is not None and _same(offer.was, was)), None)
            if vial is not None:
                given, content = content_of(vial), row.content()
                row.show_content(replace(given, volume=content.volume, row_id=content.row_id, is_lot_confirmed=True))
        self._form.injectate.say_changed()
        self._done()

    def _keep(self) -> None:
        self._kept |= {_answer(*offer) for offer in self._offers}
        self._offers = ()
        self._done()

    def _done(self) -> None:
        self.hide()
        self._look()
        if self.isHidden():
            self.answered.emit()


def offer_words(offer: Offer) -> str:
    """``Lidocaine 0.5 % (5 mg/mL), lot LD1 → 1 % (10 mg/mL), lot LD2``: the drug once, and all that differs."""
    was, vial = offer
    before, after = _words(was), _words(vial)
    if was.drug == vial.drug and was.with_epinephrine == vial.with_epinephrine:
        return f"{_name(was)}: {before} → {after}"
    return f"{_name(was)}, {before} → {_name(vial)}, {after}"


def _words(vial: Tray) -> str:
    drug = catalogue.drug(vial.drug)
    strength = vial.concentration_mg_ml
    words = [strength_words(drug, strength) if strength is not None else _tr("no strength")]
    words.append(_tr("lot {lot}").format(lot=vial.lot) if vial.lot else _tr("no lot"))
    if vial.expiry is not None:
        words.append(session_reading.expiry_words(vial.expiry))
    return ", ".join(words)


def _name(vial: Tray) -> str:
    drug = catalogue.drug(vial.drug)
    name = drug.name if drug else vial.drug
    return _tr("{drug} with epinephrine").format(drug=name) if vial.with_epinephrine else name


def _as_vial(row: InjectateContent, day: date) -> Tray | None:
    """A component as a vial says it; None while it cannot be read, and for none."""
    if row.is_empty:
        return None
    try:
        strength = session_reading.read_strength(row.concentration)
        expiry = session_reading.read_expiry(row.expiry, day)
    except Unread:
        return None
    lot = row.lot.strip() or None
    return Tray(
        day=day,
        user_id="-",
        drug=row.drug,
        concentration_mg_ml=strength,
        with_epinephrine=row.with_epinephrine,
        lot=lot,
        expiry=expiry,
    )


def _answer(was: Tray, vial: Tray) -> tuple[object, ...]:
    return (*_plain(was), *_plain(vial))


def _same(one: Tray, other: Tray) -> bool:
    return _plain(one) == _plain(other)


def _plain(vial: Tray) -> Sequence[object]:
    return vial.drug, vial.with_epinephrine, vial.concentration_mg_ml, vial.lot, vial.expiry


def _tr(text: str) -> str:
    return QCoreApplication.translate("tray_news", text)
