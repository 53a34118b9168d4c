"""The sites of the session: rows under a head, one waiting at the end, those carried over to be confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tpi_tracker.domain.codes import Region, Side
from tpi_tracker.domain.quick_words import Understood
from tpi_tracker.ui import style
from tpi_tracker.ui.forms import session_reading
from tpi_tracker.ui.forms.session_cells import FaultLine
from tpi_tracker.ui.forms.session_content import SiteContent
from tpi_tracker.ui.forms.session_criteria import CRITERION
from tpi_tracker.ui.forms.session_quick_line import QuickLine
from tpi_tracker.ui.forms.session_site_row import NUMBER, PADDING, POINTS, STATE, VOLUME, SiteRow
from tpi_tracker.ui.widgets.body_map_painting import Mark, MarkState
from tpi_tracker.ui.widgets.body_map_pick import Pick
from tpi_tracker.ui.widgets.body_regions import RegionKey
from tpi_tracker.ui.widgets.buttons import WordButton
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.date_text import shown_date
from tpi_tracker.ui.widgets.key_hint import KeyHint
from tpi_tracker.ui.widgets.text import Text


class SitesCard(Card):
    """``lit`` tells which region the row in hand names, ``all_confirmed`` that nothing is left to confirm."""

    changed = Signal()
    lit = Signal(object)
    all_confirmed = Signal()
    done = Signal()
    """Return in the row that waits: on to what comes after the sites."""
    drugs_named = Signal(object)
    """The drugs of a quick line that was taken."""
    removed = Signal(str)
    """The name of a row the user took away; ``put_back`` brings it back."""

    def __init__(
        self,
        region: Region | None,
        side: Side | None,
        used: Mapping[str, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(padding=12, name="sites", parent=parent)
        self._region, self._used = region, used
        self._usual_side = side.value if side in {Side.LEFT, Side.RIGHT} else ""
        self._carried_from: date | None = None
        self._is_compact = False
        self._rows: list[SiteRow] = []
        self._taken_away: tuple[int, SiteContent] | None = None
        self.set_title(self.tr("Sites"))
        self.confirm_all_button = WordButton(self.tr("Confirm all"), name="confirm_all")
        self._key = KeyHint("Ctrl+Shift+Y")
        self.add_action(self.confirm_all_button)
        self.add_action(self._key)
        self.close_up()
        self.header.setFixedHeight(style.px(36))
        self.header.layout().setContentsMargins(style.px(PADDING), 0, style.px(PADDING), 0)
        self.second.setFont(style.font(12, 500))
        self.body.addWidget(Rule())
        self._head = self._make_head()
        self.body.addWidget(self._head)
        self.body.addWidget(Rule())
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.body.addWidget(holder)
        self.fault = FaultLine()
        self.fault.setContentsMargins(style.px(PADDING), style.px(6), style.px(PADDING), 0)
        self.body.addWidget(self.fault)
        self.quick = QuickLine(region, Side(self._usual_side) if self._usual_side else None)
        self.body.addWidget(self.quick)
        self.quick.changed.connect(self.changed)
        self.quick.taken.connect(self._take_quick)
        self.quick.done.connect(self.done)
        self.confirm_all_button.clicked.connect(self.confirm_all)
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+Y"), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.confirm_all)
        self._append(self._waiting())
        self._look()

    # Content

    def show_sites(self, sites: Sequence[SiteContent], carried_from: date | None = None) -> None:
        """Show these rows, and one that waits."""
        for row in self._rows:
            self._drop(row)
        self._rows.clear()
        self._carried_from = carried_from
        for site in sites:
            if not site.is_empty:
                self._append(site)
        self._append(self._waiting())
        self._look()

    def sites(self) -> tuple[SiteContent, ...]:
        """All rows in order, the waiting one among them."""
        return tuple(row.content() for row in self._rows)

    def marks(self) -> list[Mark]:
        """The rows as the map shows them."""
        found = []
        for row in self._rows:
            key = row.region_key()
            if key is not None:
                state = MarkState.CONFIRMED if row.is_confirmed() else MarkState.CARRIED
                found.append(Mark(row.number, key, state))
        return found

    def rows(self) -> tuple[SiteRow, ...]:
        return tuple(self._rows)

    def open_row(self) -> SiteRow | None:
        """The first row that was carried over and is not confirmed."""
        return next((row for row in self._rows if not row.is_confirmed()), None)

    def set_compact(self, compact: bool) -> None:
        """Rows of two lines, for a narrow window or a large font."""
        self._is_compact = compact
        self._head.setVisible(not compact)
        for row in self._rows:
            row.set_compact(compact)

    # What the user does

    def take_pick(self, pick: Pick) -> None:
        """A region taken on the map: its row if there is one, else a new one; a second click replaces the first."""
        key = RegionKey(pick.muscle, pick.side)
        spot = (pick.x, pick.y, pick.view.value)
        same = next((row for row in self._rows if row.region_key() == key), None)
        if pick.replaces is not None:
            instead = next((row for row in reversed(self._rows) if row.region_key() == pick.replaces), None)
            if instead is not None and instead.is_confirmed() and same is None:
                instead.take_muscle(pick.muscle, pick.side.value, spot)
                self._enter(instead)
                return
        if same is None:
            same = self._rows[-1]
            same.take_muscle(pick.muscle, pick.side.value, spot)
        self._enter(same)

    def _take_quick(self, told: Understood) -> None:
        """Rows for the sites of the quick line; what is said of a site that is there already goes into its row."""
        for site in told.sites:
            key = RegionKey(site.muscle.key, site.side)
            row = next((row for row in self._rows if row.region_key() == key), self._rows[-1])
            before = row.content()
            kept = before if row.region_key() == key else self._waiting()
            row.show_content(
                replace(
                    kept,
                    muscle=site.muscle.key,
                    side=site.side.value,
                    points=str(site.points) if site.points is not None else kept.points,
                    volume=kept.volume if site.volume_ml is None else session_reading.number_words(site.volume_ml),
                    criteria={**kept.criteria, **site.criteria},
                    is_confirmed=True,
                )
            )
            if row is self._rows[-1]:
                self._append(self._waiting())
        self._look()
        self.changed.emit()
        self.drugs_named.emit(told.drugs)

    def _there(self) -> dict[tuple[str, Side], int | None]:
        """The sites that have a row, with their points; None where they cannot be read."""
        found: dict[tuple[str, Side], int | None] = {}
        for row in self._rows:
            if (key := row.region_key()) is not None:
                found.setdefault((key.muscle, key.side), session_reading.points_or_none(row.content().points))
        return found

    def confirm_all(self) -> None:
        """Every row carried over was done today."""
        was_open = self.open_row() is not None
        for row in self._rows:
            row.confirm()
        if was_open:
            self.all_confirmed.emit()

    def start(self) -> None:
        """Put the keyboard where work in the sites begins."""
        self.first().setFocus(Qt.FocusReason.TabFocusReason)

    def first(self) -> QWidget:
        """The first row to be confirmed, else the muscle of the row that waits."""
        return self.open_row() or self._rows[-1].muscle

    def leave_out(self, number: int) -> None:
        """Take the row of that number away."""
        self._remove(self._rows[number - 1])

    def show_fault(self, place: int, field: str, sentence: str) -> QWidget:
        """Say what is wrong with a row; returns where to go."""
        return self._rows[place].show_fault(field, sentence)

    def clear_faults(self) -> None:
        self.fault.drop()
        self.quick.clear_faults()
        for row in self._rows:
            row.clear_faults()

    # Rows

    def _waiting(self) -> SiteContent:
        return SiteContent(side=self._usual_side)

    def _append(self, content: SiteContent) -> SiteRow:
        row = SiteRow(self._region, self._used)
        row.show_content(content)
        row.set_compact(self._is_compact)
        row.changed.connect(self._row_changed)
        row.confirm_wanted.connect(self._row_confirmed)
        row.remove_wanted.connect(self._row_removed)
        row.next_wanted.connect(self._next_row)
        row.past_wanted.connect(self.done)
        row.move_wanted.connect(self._row_moved)
        row.current_changed.connect(self._current_changed)
        self._list.addWidget(row)
        self._rows.append(row)
        return row

    def _drop(self, row: SiteRow) -> None:
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: SiteRow) -> None:
        place = self._rows.index(row)
        self._rows.remove(row)
        self._drop(row)
        if not self._rows or not self._rows[-1].is_empty():
            self._append(self._waiting())
        self._look()
        self._enter(self._rows[min(place, len(self._rows) - 1)])
        self.changed.emit()

    def _enter(self, row: SiteRow) -> None:
        target: QWidget = row if not row.is_confirmed() else row.points if not row.is_empty() else row.muscle
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _row_of(self, sender: QObject | None) -> SiteRow | None:
        return sender if isinstance(sender, SiteRow) and sender in self._rows else None

    def _row_changed(self) -> None:
        last = self._rows[-1]
        if not last.is_empty() and (last.content().muscle is not None or not last.isAncestorOf(self.focusWidget())):
            self._append(self._waiting())
        self.fault.drop()
        self._look()
        row = self._row_of(self.sender())
        if row is not None and row.hasFocus():
            self.lit.emit(row.region_key())
        self.changed.emit()

    def _row_confirmed(self) -> None:
        row = self._row_of(self.sender())
        if row is None:
            return
        row.confirm()
        following = self.open_row()
        if following is not None:
            self._enter(following)
        else:
            self.all_confirmed.emit()

    def _row_removed(self) -> None:
        row = self._row_of(self.sender())
        if row is not None:
            self._taken_away = (self._rows.index(row), row.content())
            name = row.accessibleName()
            self._remove(row)
            self.removed.emit(name)

    def put_back(self) -> None:
        """The row taken away last stands where it stood."""
        if self._taken_away is None:
            return
        (place, content), self._taken_away = self._taken_away, None
        sites = [row.content() for row in self._rows]
        sites.insert(min(place, len(sites)), content)
        self.show_sites(sites, self._carried_from)
        self._enter(self._rows[min(place, len(self._rows) - 1)])
        self.changed.emit()

    def _row_moved(self, step: int, column: str) -> None:
        """Up or down in the same column; past the ends it stays."""
        row = self._row_of(self.sender())
        place = self._rows.index(row) + step if row is not None else -1
        if 0 <= place < len(self._rows):
            target = self._rows[place]
            whole = target if not target.is_confirmed() else target.muscle
            target.cells().get(column, whole).setFocus(Qt.FocusReason.TabFocusReason)

    def _next_row(self) -> None:
        row = self._row_of(self.sender())
        if row is not None:
            following = self._rows[min(self._rows.index(row) + 1, len(self._rows) - 1)]
            (following.muscle if following.is_confirmed() else following).setFocus(Qt.FocusReason.TabFocusReason)

    def _current_changed(self, current: bool) -> None:
        row = self._row_of(self.sender())
        if row is not None:
            self.lit.emit(row.region_key() if current else None)

    def _look(self) -> None:
        """Numbers, the second words of the title, and whether there is something to confirm."""
        for number, row in enumerate(self._rows, 1):
            row.set_number(number)
        self.quick.show_there(self._there())
        still_open = sum(not row.is_confirmed() for row in self._rows)
        carried = sum(row.content().is_carried for row in self._rows)
        said = ""
        if self._carried_from is not None and carried:
            said = self.tr("{count} carried from {date}", None, carried).format(
                count=carried, date=shown_date(self._carried_from)
            )
            if still_open:
                said += ", " + self.tr("{count} not confirmed", None, still_open).format(count=still_open)
        self.second.setText(said)
        self.second.set_tone("caution" if still_open else "muted")
        self.confirm_all_button.setVisible(still_open > 0)
        self._key.setVisible(still_open > 0)

    def _make_head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(style.px(28))
        row = QHBoxLayout(head)
        row.setContentsMargins(style.px(PADDING), 0, style.px(PADDING), 0)
        row.setSpacing(0)
        row.addSpacing(style.px(NUMBER))
        columns: Iterable[tuple[str, int, bool]] = (
            (self.tr("Site"), 0, False),
            (self.tr("Points"), POINTS, True),
            (self.tr("mL"), VOLUME, True),
            (self.tr("Band"), CRITERION, True),
            (self.tr("Spot"), CRITERION, True),
            (self.tr("Referral"), CRITERION, True),
            (self.tr("Recog."), CRITERION, True),
            (self.tr("Twitch"), CRITERION, True),
        )
        for word, width, centred in columns:
            label = Text(word, 11, 500, "muted")
            if centred:
                label.setFixedWidth(style.px(width))
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row.addWidget(label)
            if not centred:
                row.addStretch(1)
        row.addSpacing(style.px(STATE))
        return head
