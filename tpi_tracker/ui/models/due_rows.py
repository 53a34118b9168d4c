"""The list of today as rows: a heading for each group, then its follow-ups."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from tpi_tracker.render.paper_words import code_word
from tpi_tracker.render.wording import count_words, short_number
from tpi_tracker.tongue import spoken
from tpi_tracker.ui.widgets.date_text import shown_age, shown_date, shown_day, shown_no

if TYPE_CHECKING:
    from tpi_tracker.services.followups import DueRow, TodayList

ITEM = Qt.ItemDataRole.UserRole
GROUPS = ("overdue", "today", "week", "unreachable")

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class GroupHead:
    """The heading of a group: its words, how many, and a second line."""

    key: str
    words: str
    count: int
    second: str


@dataclass(frozen=True, slots=True)
class More:
    """The last row of a long group: what is not shown of it yet."""

    group: str
    hidden: int


STEP = 100
"""Rows of a group that are shown at once, and more of it each time they are asked for."""


class DueRows(QAbstractListModel):
    """Rows are keys of follow-ups; what they show is read when they come into sight, or at once where it is needed.

    Headings cannot be made current. ``read`` gives what rows show, by key; ``muscle_name`` the full and the short name
    of a muscle's key.
    """

    def __init__(
        self,
        today: date,
        muscle_name: Callable[[str], tuple[str, str]],
        read: "Callable[[Sequence[str]], Mapping[str, DueRow]]",
        parent: Any = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._muscle_name = muscle_name
        self._read = read
        self._items: list[GroupHead | More | str] = []
        self._places: dict[str, int] = {}
        self._known: dict[str, DueRow] = {}
        self._gone: set[str] = set()
        self._done: frozenset[str] = frozenset()
        self._heads = 0
        self._most: dict[str, int] = {}

    def show(self, listed: "TodayList", known: "Mapping[str, DueRow]", only: str | None = None) -> None:
        """Show all groups that hold something, or ``only`` one. ``known``: the rows that were read already."""
        items: list[GroupHead | More | str] = []
        for group in GROUPS:
            keys = listed.groups.get(group, ())
            if not keys or only not in {None, group}:
                continue
            items.append(GroupHead(group, self.group_words(group), len(keys), self._second(group, listed)))
            most = self._most.get(group, STEP)
            items.extend(keys[:most])
            if len(keys) > most:
                items.append(More(group, len(keys) - most))
        self.beginResetModel()
        self._items = items
        self._places = {item: place for place, item in enumerate(items) if isinstance(item, str)}
        self._known, self._done = dict(known), listed.done
        self._gone.clear()
        self._heads = sum(isinstance(item, GroupHead) for item in items)
        self.endResetModel()

    def show_more(self, group: str) -> None:
        """From the next ``show`` on, more rows of a group."""
        self._most[group] = self._most.get(group, STEP) + STEP

    def head_count(self) -> int:
        """How many of the rows are headings."""
        return self._heads

    def unread(self, keys: Sequence[str]) -> list[str]:
        """Those of these follow-ups whose rows were not read yet."""
        return [key for key in keys if key not in self._known and key not in self._gone]

    def fill(self, asked: Sequence[str], known: "Mapping[str, DueRow]") -> None:
        """Put what was read into the rows; what was asked for and is not there has left the list meanwhile."""
        self._known.update(known)
        self._gone.update(key for key in asked if key not in known)
        places = sorted(self._places[key] for key in asked if key in self._places)
        if places:
            self.dataChanged.emit(self.index(places[0]), self.index(places[-1]))

    def known(self) -> "Mapping[str, DueRow]":
        """What was read."""
        return self._known

    def item(self, row: int) -> "GroupHead | More | DueRow | None":
        """What a row shows; None while it was not read."""
        item = self._items[row] if 0 <= row < len(self._items) else None
        return self._known.get(item) if isinstance(item, str) else item

    def key(self, row: int) -> str | None:
        """The follow-up of a row, read or not; None for a heading."""
        item = self._items[row] if 0 <= row < len(self._items) else None
        return item if isinstance(item, str) else None

    def due(self, row: int) -> "DueRow | None":
        """What the row of a follow-up shows; None for a heading, and while it was not read."""
        key = self.key(row)
        return self._known.get(key) if key is not None else None

    def need(self, row: int) -> "DueRow | None":
        """The same, read at once where it was not read."""
        key = self.key(row)
        if key is not None and self.unread([key]):
            self.fill([key], self._read([key]))
        return self.due(row)

    def row_of(self, follow_up: str) -> int:
        """Where a follow-up stands, -1 when not listed."""
        return self._places.get(follow_up, -1)

    def next_to_do(self, after: int) -> int:
        """The next row below ``after`` that waits for a call, -1 when there is none."""
        for place in range(after + 1, len(self._items)):
            key = self.key(place)
            if key is not None and key not in self._done:
                return place
        return -1

    def longest_waiting(self, but: str | None = None) -> int:
        """The first row of the list that waits for a call and was not tried today; ``but`` is left out, it was just
        dealt with. The most overdue stands first. -1 when there is none."""
        for place, key in enumerate(self._items):
            if not isinstance(key, str):
                continue
            due = self._known.get(key)
            tried = due is not None and due.last_attempt is not None and due.last_attempt[0] == self._today
            if key not in self._done and key != but and not tried:
                return place
        return -1

    def early(self, due: "DueRow") -> str:
        """What is said of a call that is made before its day, before it is closed; empty on the day and after."""
        if due.days_late >= 0:
            return ""
        day, left = shown_date(due.due_on), -due.days_late
        when = self.tr("due tomorrow") if left == 1 else self.tr("due in {days} days", None, left).format(days=left)
        return self.tr("{when}; recorded as the follow-up of {day}").format(when=when, day=day)

    def group_words(self, key: str) -> str:
        return {
            "overdue": self.tr("Overdue"),
            "today": self.tr("Today"),
            "week": self.tr("Next 7 days"),
            "unreachable": self.tr("Unreachable"),
        }[key]

    def more_words(self, more: More) -> str:
        """``Show 200 more of 1,311``"""
        step = min(STEP, more.hidden)
        return self.tr("Show {step} more, {hidden} are not shown").format(step=step, hidden=count_words(more.hidden))

    def when(self, due: "DueRow") -> tuple[str, str]:
        """The date and what it means: ``17-Nov``, ``6 days late``."""
        day = shown_day(due.due_on)
        if due.done is not None:
            return day, self.tr("done {time}").format(time=f"{due.done.at:%H:%M}")
        if due.state == "overdue":
            late = (
                self.tr("1 day late")
                if due.days_late == 1
                else self.tr("{days} days late", None, due.days_late).format(days=due.days_late)
            )
            return day, late
        if due.state == "unreachable":
            return day, self.tr("{days} days", None, due.days_late).format(days=due.days_late)
        if due.days_late == 0:
            return day, self.tr("today, {offset}").format(offset=due.offset_label) if due.offset_label else self.tr(
                "today"
            )
        return day, weekday(due.due_on)

    def who(self, due: "DueRow") -> str:
        """Born with age, clinic number."""
        return f"{shown_age(due.birth_date, self._today)} · {shown_no(due.patient_no)}"

    def where(self, due: "DueRow") -> tuple[str, str]:
        """The muscles of the session (or the problem), and when that was."""
        first = self.sites(due)[0]
        if due.session_number is None or due.session_on is None:
            return first, due.problem_title if due.sites else ""
        second = self.tr("session {number}, {date}").format(number=due.session_number, date=shown_date(due.session_on))
        if due.offset_label and due.days_late != 0:
            second = self.tr("{offset} after {session}").format(offset=due.offset_label, session=second)
        elif due.baseline is not None:
            second = self.tr("{session} · baseline {value}").format(session=second, value=short_number(due.baseline[0]))
        return first, second

    def sites(self, due: "DueRow") -> tuple[str, ...]:
        """The muscles from the fullest wording to the shortest, or the problem where no site is recorded.

        ``L levator scapulae, L rhomboids``, then the side said once, then the muscles' short names. A safety call says
        first that it is one.
        """
        if due.is_safety:
            said = self.tr("Safety call: {sites}")
            return tuple(said.format(sites=words) for words in self._muscles(due))
        return self._muscles(due)

    def _muscles(self, due: "DueRow") -> tuple[str, ...]:
        if not due.sites:
            return (due.problem_title,)
        named = [(side_words(side), *self._muscle_name(key)) for side, key in due.sites]
        before = ["", *(side for side, _, _ in named)]
        each = spoken().comma.join(f"{side}{full}" for side, full, _ in named)
        once = spoken().comma.join(
            full if side == last else f"{side}{full}" for last, (side, full, _) in zip(before, named, strict=False)
        )
        short = spoken().comma.join(
            brief if side == last else f"{side}{brief}" for last, (side, _, brief) in zip(before, named, strict=False)
        )
        return tuple(dict.fromkeys((each, once, short)))

    def tried(self, due: "DueRow") -> str:
        """What came of earlier calls."""
        if due.done is not None:
            if due.done.value is None:
                return self.tr("closed, {who}").format(who=_family(due.done.caller))
            return self.tr("scored {value}, {who}").format(
                value=short_number(due.done.value), who=_family(due.done.caller)
            )
        if due.last_attempt is not None and due.last_attempt[1] == "wrong_number":
            return self.tr("wrong number")
        if due.last_attempt is not None and due.last_attempt[1] == "later":
            return self.tr("asked for later")
        if due.attempts and due.last_attempt is not None:
            tries = (
                self.tr("1 try")
                if due.attempts == 1
                else self.tr("{count} tries", None, due.attempts).format(count=due.attempts)
            )
            return f"{tries}{spoken().comma}{shown_day(due.last_attempt[0])}"
        return self.tr("first call") if due.state in {"today", "overdue"} else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not 0 <= index.row() < len(self._items) or isinstance(self._items[index.row()], GroupHead):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            self.need(index.row())
        item = self.item(index.row())
        if item is None:
            return None
        if role == ITEM:
            return item
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            if isinstance(item, GroupHead):
                return f"{item.words}, {item.count}"
            if isinstance(item, More):
                return self.more_words(item)
            day, meaning = self.when(item)
            return spoken().comma.join(
                part
                for part in (item.shown_name, self.who(item), f"{day} {meaning}", self.where(item)[0], self.tried(item))
                if part
            )
        return None

    def _second(self, key: str, listed: "TodayList") -> str:
        figures = listed.figures
        if key == "overdue":
            return self.tr("oldest {days} days", None, figures.oldest_days).format(days=figures.oldest_days)
        if key == "today":
            return self.tr("{count} done", None, figures.done_today).format(count=figures.done_today)
        if key == "week":
            return self.week_words()
        return self.tr("three tries or wrong number")

    def week_words(self) -> str:
        """``24 to 30-Nov``"""
        first, last = self._today + timedelta(days=1), self._today + timedelta(days=7)
        begin = f"{first.day}" if first.month == last.month else shown_day(first)
        return self.tr("{first} to {last}").format(first=begin, last=shown_day(last))


def weekday(day: date) -> str:
    return spoken().weekdays[day.weekday()]


def _family(name: str) -> str:
    """The shortest that still says who: the last word, or what stands before a comma."""
    before, comma, _ = name.partition(",")
    return before.strip() if comma else name.split()[-1] if name.split() else name


def side_words(side: str | None) -> str:
    """``L `` as chart and paper write it in the language that is on; empty for the midline."""
    word = code_word("chart.side", side)
    return f"{word} " if word else ""
