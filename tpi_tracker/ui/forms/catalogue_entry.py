"""The form of one catalogue entry: a field for each value, of the kind that its table has there."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tpi_tracker.domain.errors import DomainError, Refused
from tpi_tracker.services.catalogue_files import same
from tpi_tracker.ui import style
from tpi_tracker.ui.catalogue_words import field_words, unit_words
from tpi_tracker.ui.forms.toml_text import toml_of, value_of
from tpi_tracker.ui.review_words import review_chip
from tpi_tracker.ui.widgets.date_text import parse_day
from tpi_tracker.ui.widgets.field_line import FieldLine
from tpi_tracker.ui.widgets.fields import ChoiceField, Field, LineField, TextField, show_refused

Kind = Literal["yes_no", "number", "whole", "date", "review", "line", "text", "lines", "numbers", "table", "tables"]

REVIEWS = ("read", "second_hand", "own", "unverified")
_LONG = 56
_PER_LINE: dict[Kind, int] = {"yes_no": 3, "number": 3, "whole": 3, "date": 3, "review": 3, "numbers": 2, "line": 2}
"""How many fields of a kind stand beside each other; the others have a line of their own."""
_HIDDEN = frozenset({"version"})
"""What the program keeps itself."""


class CatalogueEntryForm(QWidget):
    """Shows an entry and gives back what it was made into. ``today`` is what ``+6w`` in a date counts from."""

    edited = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(style.px(10))
        self.fields: dict[str, Field] = {}
        self._kinds: dict[str, Kind] = {}
        self._kept: dict[str, Any] = {}
        self._had: frozenset[str] = frozenset()

    def show_entry(
        self,
        content: Mapping[str, Any],
        alike: Iterable[Mapping[str, Any]],
        shipped: Mapping[str, Any] | None,
        *,
        fixed: Iterable[str] = (),
        locked: bool = False,
    ) -> None:
        """``alike`` are all entries of the table: a field that one of them has can be filled here. What differs from
        ``shipped`` says so; ``fixed`` fields are shown and not edited."""
        self._clear()
        rows = [*([shipped] if shipped else []), content, *alike]
        self._kept = {name: content[name] for name in _HIDDEN if name in content}
        self._had = frozenset(content)
        for name in dict.fromkeys(name for row in rows for name in row):
            if name in _HIDDEN:
                continue
            kind = _kind(name, [row[name] for row in rows if name in row])
            field = _field(name, kind)
            field.set_text(_text(kind, content.get(name)))
            before = None if shipped is None else shipped.get(name)
            hints = [unit_words(name)]
            if shipped is not None and not same(before, content.get(name)):
                hints.append(self.tr("shipped: {value}").format(value=_short(kind, before)))
            if any(hints):
                field.hint.setText(" · ".join(hint for hint in hints if hint))
            if locked or name in fixed:
                field.set_read_only(True)
            field.changed.connect(self.edited)
            self.fields[name], self._kinds[name] = field, kind
        self._lay_out()
        self._column.addStretch()

    def content(self) -> dict[str, Any]:
        """The entry as it is typed; what is empty is left out. Raises ``Refused`` with every unreadable field."""
        found: dict[str, Any] = {}
        wrong: list[DomainError] = []
        for name, field in self.fields.items():
            try:
                value = _value(self._kinds[name], field.text(), self._today)
            except ValueError as error:
                wrong.append(DomainError(name, str(error)))
                continue
            if value is not None and (value != [] or name in self._had):
                found[name] = value
        if wrong:
            raise Refused(wrong)
        return self._kept | found

    def texts(self) -> dict[str, str]:
        """What is typed, for a draft."""
        return {name: field.text() for name, field in self.fields.items()}

    def put_back(self, texts: Mapping[str, str]) -> None:
        """What was typed before."""
        for name, text in texts.items():
            if name in self.fields:
                self.fields[name].set_text(str(text))

    def show_wrong(self, problems: Iterable[DomainError]) -> list[DomainError]:
        """Says each fault at its field; gives back those that have no field here."""
        listed = list(problems)
        show_refused(self.fields, [problem for problem in listed if problem.field in self.fields])
        return [problem for problem in listed if problem.field not in self.fields]

    def _lay_out(self) -> None:
        """Short fields beside each other, as many as a line holds; what is long has a line of its own."""
        line: list[Field] = []
        for name, field in self.fields.items():
            per_line = _PER_LINE.get(self._kinds[name], 1)
            if line and (per_line == 1 or len(line) >= min(per_line, _PER_LINE.get(self._kinds[line[0].name], 1))):
                self._add_line(line)
                line = []
            line.append(field)
            if per_line == 1:
                self._add_line(line)
                line = []
        if line:
            self._add_line(line)

    def _add_line(self, fields: list[Field]) -> None:
        holder = QWidget()
        holder.setLayout(FieldLine(fields))
        holder.layout().setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(holder)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.fields, self._kinds = {}, {}


def _kind(name: str, samples: list[Any]) -> Kind:
    if name == "review" or name.endswith("_review"):
        return "review"
    first = samples[0]
    if isinstance(first, bool):
        return "yes_no"
    if isinstance(first, int | float):
        return "whole" if all(isinstance(value, int) for value in samples) else "number"
    if isinstance(first, date):
        return "date"
    if isinstance(first, Mapping):
        return "table"
    if isinstance(first, list):
        inner = [value for sample in samples for value in sample]
        if inner and all(isinstance(value, int | float) and not isinstance(value, bool) for value in inner):
            return "numbers"
        return "lines" if all(isinstance(value, str) for value in inner) else "tables"
    return "text" if any(len(str(value)) > _LONG or "\n" in str(value) for value in samples) else "line"


def _field(name: str, kind: Kind) -> Field:
    say = QCoreApplication.translate
    label, none = field_words(name), say("catalogue", "not said")
    match kind:
        case "yes_no":
            return ChoiceField(
                label, (("yes", say("catalogue", "yes")), ("no", say("catalogue", "no"))), name=name, nothing=none
            )
        case "review":
            return ChoiceField(label, [(key, review_chip(key)[0]) for key in REVIEWS], name=name, nothing=none)
        case "text":
            return TextField(label, name=name, lines=3)
        case "lines":
            return TextField(label, name=name, lines=2, hint=say("catalogue", "one a line"))
        case "table" | "tables":
            return TextField(label, name=name, lines=5, hint=say("catalogue", "in the notation of the shipped files"))
        case "numbers":
            return LineField(label, name=name, hint=say("catalogue", "with commas between"))
        case "date":
            return LineField(label, name=name, hint=say("catalogue", "such as 2026-11-30"))
    return LineField(label, name=name)


def _text(kind: Kind, value: Any) -> str:
    if value is None:
        return ""
    match kind:
        case "yes_no":
            return "yes" if value else "no"
        case "lines":
            return "\n".join(value)
        case "numbers":
            return ", ".join(f"{number:g}" for number in value)
        case "number" | "whole":
            return f"{value:g}"
        case "table" | "tables":
            return toml_of(value)
        case "text":
            return " ".join(str(value).split())
    return str(value)


def _short(kind: Kind, value: Any) -> str:
    said = " ".join(_text(kind, value).split()) or "nothing"
    return said if len(said) <= _LONG else f"{said[: _LONG - 1]}…"


def _value(kind: Kind, text: str, today: date) -> Any:
    """What a text stands for, None for an empty one. Raises ``ValueError`` with a sentence."""
    typed = text.strip()
    if not typed:
        return [] if kind == "lines" else None
    match kind:
        case "yes_no":
            return typed == "yes"
        case "number" | "whole":
            return _number(typed)
        case "numbers":
            return [_number(part.strip()) for part in typed.split(",") if part.strip()]
        case "lines":
            return [line.strip() for line in typed.split("\n") if line.strip()]
        case "date":
            try:
                return parse_day(typed, today)
            except ValueError:
                raise ValueError(f"“{typed}” is not a date such as 2026-11-30.") from None
        case "table" | "tables":
            try:
                return value_of(typed, is_table=kind == "table")
            except ValueError as error:
                raise ValueError(f"This cannot be read: {error}.") from None
    return typed


def _number(typed: str) -> int | float:
    try:
        value = float(typed.replace("\N{NO-BREAK SPACE}", "").replace(" ", "").replace(",", "."))
    except ValueError:
        raise ValueError(f"“{typed}” is not a number.") from None
    return int(value) if value.is_integer() else value
