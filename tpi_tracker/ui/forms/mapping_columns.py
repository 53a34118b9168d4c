"""The second step of the wizard: what each column of the spreadsheet is, with the first values under it."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from tpi_tracker.services.mappings import OPEN, SCALES, Guess
from tpi_tracker.tongue import isolated
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.mapping_words import OFFERED, WHENS, name_of, scale_words, when_words
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.field import Field
from tpi_tracker.ui.widgets.fields import LineField
from tpi_tracker.ui.widgets.text import Text

_ACROSS = 3


def _tr(text: str) -> str:
    return QCoreApplication.translate("mapping", text)


class _ColumnRow:
    """The choices of one column; scale and time belong to scores alone."""

    def __init__(self, owner: "MappingColumns", header: str, place: int, column: dict[str, Any]) -> None:
        self.header, self._column = header, dict(column)
        held = str(column.get("field") or "")
        fields = [*OFFERED, *([held] if held and held not in OFFERED else [])]
        self.field = ChoiceField(
            _tr("{column} is").format(column=header),
            [(name, name_of(name)) for name in fields],
            name=f"column_{place}",
            value=held or None,
            nothing=_tr("not taken"),
            label_hidden=True,
        )
        self.scale = _asked(
            _tr("Scale of {column}").format(column=header),
            [(scale, scale_words(scale)) for scale in SCALES],
            f"scale_{place}",
            column.get("scale"),
            _tr("Scale?"),
        )
        when = str(column.get("when") or "")
        times = [*WHENS, *([when] if when and when not in WHENS and not when.startswith(OPEN) else [])]
        self.when = _asked(
            _tr("Time of {column}").format(column=header),
            [(one, when_words(one)) for one in times],
            f"when_{place}",
            column.get("when"),
            _tr("When?"),
        )
        self.field.changed.connect(owner.arrange)

    @property
    def is_wide_score(self) -> bool:
        return self.field.value() == "score.value"

    def content(self, asks_scale: bool) -> dict[str, Any] | None:
        """The column as a mapping holds it; None where it is not taken."""
        if self.field.value() is None:
            return None
        kept = {k: v for k, v in self._column.items() if k not in {"scale", "when"}}
        made = kept | {"header": self.header, "field": self.field.value()}
        if asks_scale:
            made |= {"scale": self.scale.value(), "when": self.when.value()}
        return made


class MappingColumns(QWidget):
    """``show_guess`` fills it; ``content`` gives the mapping's content as it is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guess = Guess()
        self.rows: list[_ColumnRow] = []
        self.facts: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.px(12))
        self._whole = Card(_tr("The whole file"), name="mapping_whole")
        self._facts = QGridLayout()
        self._facts.setSpacing(style.px(12))
        for place in range(_ACROSS):
            self._facts.setColumnStretch(place, 1)
        self._whole.body.addLayout(self._facts)
        self._card = Card(_tr("Columns"), _tr("with their first values"), name="mapping_columns")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(style.px(12))
        self._grid.setVerticalSpacing(style.px(6))
        self._card.body.addLayout(self._grid)
        column.addWidget(self._whole)
        column.addWidget(self._card)
        column.addStretch()

    def show_guess(self, guess: Guess) -> None:
        """Show what was guessed, or kept."""
        self._guess = guess
        for layout in (self._grid, self._facts):
            while (item := layout.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        known = {column["header"]: column for column in guess.content["column"]}
        self.rows = []
        for place, header in enumerate(guess.headers):
            row = _ColumnRow(self, header, place, known.get(header, {}))
            self.rows.append(row)
            name = Text(header, 13, 600, elide=True)
            samples = Text(
                " · ".join(map(isolated, guess.samples.get(header, []))) or "–", 12, tone="muted", elide=True
            )
            for at, widget in enumerate((name, samples, row.field, row.scale, row.when)):
                self._grid.addWidget(widget, place, at, Qt.AlignmentFlag.AlignVCenter)
        for at, stretch in enumerate((2, 3, 4, 2, 2)):
            self._grid.setColumnStretch(at, stretch)
        self._show_facts()
        self.arrange()

    def arrange(self) -> None:
        """Scale and time stand beside scores alone, and a title is asked for where no column has one."""
        for row in self.rows:
            row.scale.setVisible(self._asks_scale(row))
            row.when.setVisible(self._asks_scale(row))
        self.facts["problem.title"].setVisible(self._asks_title())
        self.changed.emit()

    def _named(self) -> set[str | None]:
        return {row.field.value() for row in self.rows}

    def _asks_scale(self, row: _ColumnRow) -> bool:
        """Whether a column is a score of its own, beside others in a row of one visit."""
        return row.is_wide_score and not self._named() & {"score.taken_at", "score.scale"}

    def _asks_title(self) -> bool:
        return not self._named() & {"problem.title", "problem.problem_id"}

    def _show_facts(self) -> None:
        """What is the same for all rows, and what is asked."""
        content, reading = self._guess.content, self._guess.content["reading"]
        title = str(content.get("constant", {}).get("problem.title", ""))
        hint = title.removeprefix(OPEN).strip()
        self.facts = {
            "time": LineField(
                _tr("Time of day where none is said"), name="fact_time", value=str(reading.get("time", "12:00"))
            ),
        }
        orders = (("day first", _tr("day first")), ("month first", _tr("month first")))
        marks = (("comma", _tr("a comma: 7,5")), ("point", _tr("a point: 7.5")))
        names = (("given first", _tr("given name first")), ("family first", _tr("family name first")))
        doses = (("per session", _tr("said again")), ("per row", _tr("one dose for each row")))
        numbers = (("patient.patient_no", _tr("the clinic number")), ("patient.name", _tr("the name")))
        choices = {
            "dates": (_tr("Dates"), orders),
            "decimals": (_tr("Decimals take"), marks),
            "names": (_tr("Names have the"), names),
            "doses": (_tr("A drug in several rows of a session is"), doses),
            "sheet_name": (_tr("The name of a sheet is"), numbers),
        }
        for key, (label, options) in choices.items():
            held = (content["file"] if key == "sheet_name" else reading).get(key)
            if held is not None:
                self.facts[key] = _asked(label, options, f"fact_{key}", held, _tr("Choose"), hidden=False)
        # Last, so that it leaves no gap where it is not asked for.
        self.facts["problem.title"] = LineField(
            _tr("What hurts, in all rows"),
            name="fact_title",
            value="" if title.startswith(OPEN) else title,
            placeholder=hint,
        )
        for place, field in enumerate(self.facts.values()):
            self._facts.addWidget(field, place // _ACROSS, place % _ACROSS)

    def first_open(self) -> Field | None:
        """The first question nobody has answered, with its sentence; None when all are."""
        asked = [field for key, field in self.facts.items() if key != "problem.title" or self._asks_title()]
        asked += [field for row in self.rows if self._asks_scale(row) for field in (row.scale, row.when)]
        for field in asked:
            field.show_error(None)
            if not field.text().strip():
                field.show_error(_tr("Answer this first."))
                return field
        return None

    def content(self) -> dict[str, Any]:
        """The mapping's content as it is chosen here; what the file asks of words is as it was."""
        old = self._guess.content
        made = {name: dict(value) if isinstance(value, dict) else value for name, value in old.items()}
        made["column"] = [column for row in self.rows if (column := row.content(self._asks_scale(row))) is not None]
        for key, field in self.facts.items():
            value = field.text().strip()
            if key == "problem.title":
                constants = {k: v for k, v in made.get("constant", {}).items() if k != key}
                made["constant"] = constants | {key: value} if self._asks_title() else constants
            elif value:
                made["file" if key == "sheet_name" else "reading"][key] = value
        return made

    def samples_of(self, header: str) -> list[str]:
        return self._guess.samples.get(header, [])


def _asked(label: str, options: Any, name: str, held: object, nothing: str, *, hidden: bool = True) -> ChoiceField:
    """A choice that is open while ``held`` is a question: nothing is chosen then."""
    text = str(held or "")
    value = None if not text or text.startswith(OPEN) else text
    return ChoiceField(label, options, name=name, value=value, nothing=nothing, label_hidden=hidden)
