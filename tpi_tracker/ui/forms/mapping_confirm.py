"""The third step of the wizard: the muscles, drugs and words of the spreadsheet, each looked at by a person."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from tpi_tracker.domain.codes import Side
from tpi_tracker.services import catalogue, mappings
from tpi_tracker.services.mappings import FIELDS, SCALES, Content, Word
from tpi_tracker.ui import style
from tpi_tracker.ui.forms.mapping_words import name_of, scale_words
from tpi_tracker.ui.widgets.card import Card
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox


def _tr(text: str) -> str:
    return QCoreApplication.translate("mapping", text)


class _WordRow:
    """A text, what it is taken for, and whether somebody has looked."""

    def __init__(self, owner: "MappingConfirm", word: Word, place: int) -> None:
        self.word = word
        self.said = ChoiceField(
            _tr("{text} is").format(text=word.text),
            owner.options(word),
            name=f"word_{place}",
            value=word.said or None,
            nothing=_tr("not known"),
            label_hidden=True,
        )
        self.side = ChoiceField(
            _tr("Side of {text}").format(text=word.text),
            [(str(side), owner.side_words(side)) for side in Side],
            name=f"word_side_{place}",
            value=word.side or None,
            nothing=owner.no_side,
            label_hidden=True,
        )
        self.side.setVisible(word.table == "muscles")
        self.right = TickBox(_tr("Correct"), checked=word.is_sure, name=f"right_{place}")
        self.right.setAccessibleName(_tr("{text} is correct").format(text=word.text))
        for field in (self.said, self.side):
            field.changed.connect(self._looked)

    def _looked(self) -> None:
        self.right.setChecked(self.said.value() is not None)

    def answer(self) -> Word:
        is_sure = self.right.isChecked() and self.said.value() is not None
        return replace(self.word, said=self.said.value() or "", side=self.side.value() or "", is_sure=is_sure)


class MappingConfirm(QWidget):
    """``show_words`` fills it; ``put`` writes what was chosen into a mapping's content. ``no_side`` says where a side
    comes from that is not chosen."""

    def __init__(self, parent: QWidget | None = None, *, no_side: str = "") -> None:
        super().__init__(parent)
        self.no_side = no_side or _tr("by its column")
        self.rows: list[_WordRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._card = Card(
            _tr("Muscles and words"),
            _tr("look at each; tick the ones that were only guessed"),
            name="mapping_words",
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(style.px(12))
        self._grid.setVerticalSpacing(style.px(6))
        self._card.body.addLayout(self._grid)
        self._card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self._card)
        column.addStretch()

    def show_words(self, content: Content) -> bool:
        """Show the words of a content; whether there are any. Those that were only guessed come first."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        words = sorted(mappings.chosen_words(content), key=lambda word: (word.is_sure, word.table))
        self.rows = []
        for place, word in enumerate(words):
            row = _WordRow(self, word, place)
            self.rows.append(row)
            about = "" if word.table == "muscles" else name_of(word.table)
            text = Text(f"{word.text}  {word.rest}".strip(), 13, 600, elide=True)
            text.setToolTip(about)
            for at, shown in enumerate((text, row.said, row.side, row.right)):
                self._grid.addWidget(shown, place, at, Qt.AlignmentFlag.AlignVCenter)
        for at, stretch in enumerate((4, 4, 2, 1)):
            self._grid.setColumnStretch(at, stretch)
        return bool(words)

    def options(self, word: Word) -> list[tuple[str, str]]:
        """What a text may be."""
        if word.table == "muscles":
            return [(muscle.key, muscle.name) for muscle in catalogue.muscles()]
        if word.table == "injectate.drug":
            return [(drug.key, drug.name) for drug in catalogue.drugs()]
        if word.table == "score.scale":
            return [(scale, scale_words(scale)) for scale in SCALES]
        codes = FIELDS[word.table].codes
        if codes is None:
            return [("yes", _tr("yes")), ("no", _tr("no"))]
        return [(str(code.value), str(code.value).replace("_", " ")) for code in codes]

    def side_words(self, side: Side) -> str:
        words = {
            Side.LEFT: _tr("left"),
            Side.RIGHT: _tr("right"),
            Side.BOTH: _tr("both"),
            Side.MIDLINE: _tr("midline"),
        }
        return words[side]

    def first_open(self) -> TickBox | None:
        """The first text that nobody has looked at; None when all are."""
        return next((row.right for row in self.rows if not row.answer().is_sure), None)

    def put(self, content: Content) -> None:
        for row in self.rows:
            mappings.put_word(content, row.answer())
