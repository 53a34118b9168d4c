"""The timeline of a problem as a table: one row an entry, newest first, filtered by kind."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import IntEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from tpi_tracker.domain.sentence import Sentence
from tpi_tracker.render.wording import date_words, day_words, say
from tpi_tracker.services.timeline import TimelineEntry
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.widgets.badge import words as badge_words

Index = QModelIndex | QPersistentModelIndex

ICONS = {
    "score": ("score", "muted"),
    "session": ("injection", "accent"),
    "addendum": ("draft", "muted"),
    "complication": ("warning", "alert"),
    "call": ("phone", "muted"),
    "pathway": ("plan", "muted"),
    "workup": ("workup", "muted"),
    "finding": ("flag", "alert"),
    "treatment": ("clock", "muted"),
    "document": ("document", "muted"),
}
KINDS = tuple(ICONS)
EDITABLE = {"score", "session", "plan_step", "treatment", "workup", "complication"}
MOVABLE = {"score", "session"}
RETRACTABLE = {"score", "session", "plan_step", "treatment", "complication", "addendum", "document"}
OPENS = {"document"}
"""What is looked at, also once it was retracted, rather than corrected in a form."""

EntryRole = int(Qt.ItemDataRole.UserRole) + 1
TagRole = EntryRole + 1


class Column(IntEnum):
    DATE = 0
    KIND = 1
    WHAT = 2
    VALUE = 3
    AUTHOR = 4


def kind_words(kind: str) -> str:
    """The word of a kind of row."""
    say_ = QCoreApplication.translate
    return {
        "score": say_("timeline", "Score"),
        "session": say_("timeline", "Session"),
        "addendum": say_("timeline", "Addendum"),
        "complication": say_("timeline", "Complication"),
        "call": say_("timeline", "Call"),
        "pathway": say_("timeline", "Pathway"),
        "workup": say_("timeline", "Workup"),
        "finding": say_("timeline", "Failure"),
        "treatment": say_("timeline", "Treatment"),
        "document": say_("timeline", "Document"),
    }[kind]


class TimelineModel(QAbstractTableModel):
    """``entries`` come from the patient's view; every cell is words, the entry itself is behind ``EntryRole``."""

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self._all: tuple[TimelineEntry, ...] = ()
        self._shown: tuple[TimelineEntry, ...] = ()
        self._kind: str | None = None

    def show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show other rows; the filter stays."""
        self.beginResetModel()
        self._all = tuple(entries)
        self._filter()
        self.endResetModel()

    def set_kind(self, kind: str | None) -> None:
        """Show one kind alone; None shows all."""
        self.beginResetModel()
        self._kind = kind
        self._filter()
        self.endResetModel()

    def kind(self) -> str | None:
        return self._kind

    def kinds(self) -> list[str]:
        """The kinds that occur, in the order they are listed."""
        there = {entry.kind for entry in self._all}
        return [kind for kind in KINDS if kind in there]

    def entry(self, row: int) -> TimelineEntry:
        return self._shown[row]

    def row_of(self, key: str) -> int:
        """The row of the record of that key; -1 when it is not shown."""
        return next((row for row, entry in enumerate(self._shown) if entry.key == key), -1)

    def day(self, entry: TimelineEntry) -> date:
        """The clinic's date of an entry."""
        return entry.at.astimezone(self._zone).date() if isinstance(entry.at, datetime) else entry.at

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # Qt's own default, never changed
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # as above
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        if role == EntryRole:
            return entry
        if role == TagRole:
            return self.tag(entry)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(entry, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row()) if index.column() == 0 else self._words(entry, Column(index.column()))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Date"), self.tr("Kind"), self.tr("What"), self.tr("Value"), self.tr("Author"))[section]

    def _filter(self) -> None:
        if self._kind is not None and all(entry.kind != self._kind for entry in self._all):
            self._kind = None
        self._shown = tuple(entry for entry in self._all if self._kind in {None, entry.kind})

    def _words(self, entry: TimelineEntry, column: Column) -> str:
        match column:
            case Column.DATE:
                return date_words(self.day(entry))
            case Column.KIND:
                return kind_words(entry.kind)
            case Column.WHAT:
                return say(entry.title)
            case Column.VALUE:
                return self.value_words(entry)
        return entry.author.split(",")[0]

    def tag(self, entry: TimelineEntry) -> str:
        """When and by whom a row was retracted; empty for one that counts."""
        if entry.retracted is None:
            return ""
        who = entry.retracted.who.split(",")[0]
        day = day_words(entry.retracted.at.astimezone(self._zone).date())
        return self.tr("retracted {day}, {who}").format(day=day, who=who)

    def value_words(self, entry: TimelineEntry) -> str:
        """The value of a row as it is read; of a retracted one the value that no longer counts."""
        if entry.verdict is not None:
            return badge_words(entry.verdict.verdict.value, entry.verdict.final)
        return say(entry.value) if isinstance(entry.value, Sentence) else entry.value or ""

    def _tip(self, entry: TimelineEntry) -> str:
        parts = [say(entry.title)]
        if entry.retracted is not None:
            parts.append(self.tag(entry))
            if entry.retracted.reason:
                parts.append(entry.retracted.reason)
        if entry.version > 1 and entry.retracted is None:
            parts.append(self.tr("version {number}, {author}").format(number=entry.version, author=entry.author))
        return "\n".join(parts)

    def spoken(self, row: int) -> str:
        """The whole row as it is read out."""
        entry = self._shown[row]
        parts = [*(self._words(entry, column) for column in Column), self.tag(entry)]
        if entry.retracted is not None and entry.retracted.reason:
            parts.append(entry.retracted.reason)
        return spoken().comma.join(part for part in parts if part)
