"""What goes into a paper: whether it tells whose it is, a tick for each section, and choices kept by name."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tpi_tracker.domain.errors import DomainError
from tpi_tracker.domain.paper_sections import OPTIONAL
from tpi_tracker.render.report_selection import section_words
from tpi_tracker.render.told import told_words
from tpi_tracker.services import paper_presets
from tpi_tracker.services.papers import ABOUT_NOBODY
from tpi_tracker.ui import style
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.choices import ChoiceField
from tpi_tracker.ui.widgets.line_fields import LineField
from tpi_tracker.ui.widgets.scroll_body import ScrollBody
from tpi_tracker.ui.widgets.text import Text
from tpi_tracker.ui.widgets.ticks import TickBox

WIDTH = 264


class SectionPicker(ScrollBody):
    """Beside the preview. Whatever is ticked, the verdict, red flags, rules and whose it is stay in the paper."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ""
        self._ticks: dict[str, TickBox] = {}
        self._wanted: dict[str, tuple[str, ...]] = {}
        self.setFixedWidth(style.px(WIDTH))
        self.column.setContentsMargins(style.px(4), style.px(8), style.px(12), style.px(16))
        self.column.setSpacing(style.px(6))
        self.nobody = TickBox(self.tr("De-identified"), name="report_nobody")
        self.nobody.toggled.connect(self._turned)
        self.column.addWidget(self.nobody, 0, Qt.AlignmentFlag.AlignLeft)
        self.preset = ChoiceField(self.tr("Preset"), (), nothing=self.tr("All sections"), name="section_preset")
        self.preset.changed.connect(self._take_preset)
        self.column.addWidget(self.preset)
        always = Text(self.tr("Verdict, red flags, rules and whose it is always go in."), 12, tone="muted", wrap=True)
        self.column.addWidget(always)
        self._first_tick = self.column.count()
        self.name = LineField(self.tr("Keep this choice as"), name="section_name", placeholder=self.tr("a short name"))
        self.column.addSpacing(style.px(6))
        self.column.addWidget(self.name)
        self.keep = OutlineButton(self.tr("Keep"), name="section_keep")
        self.keep.clicked.connect(self._keep)
        self.remove = OutlineButton(self.tr("Remove"), name="section_remove")
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.setSpacing(style.px(8))
        row.addWidget(self.keep)
        row.addWidget(self.remove)
        row.addStretch()
        self.column.addLayout(row)
        words = self.tr("Kept on this computer. A name must say nothing of a patient.")
        hint = Text(words, 12, tone="muted", wrap=True)
        self.column.addWidget(hint)
        self.column.addStretch()
        self._of_sections = (self.preset, always, self.name, self.keep, self.remove, hint)

    def show_kind(self, kind: str) -> None:
        """Offer the sections of this kind of paper; what was chosen of it before is chosen again."""
        if kind == self._kind:
            return
        if self._ticks:
            self._wanted[self._kind] = self._ticked()
        self._kind = kind
        for tick in self._ticks.values():
            tick.hide()
            tick.deleteLater()
        self._ticks = {}
        before = self._wanted.get(kind)
        for place, key in enumerate(OPTIONAL.get(kind, ())):
            words = section_words(kind, key)
            tick = TickBox(f"{words[:1].upper()}{words[1:]}", name=f"section_{key}")
            tick.setChecked(before is None or key in before)
            tick.toggled.connect(self._toggled)
            self.column.insertWidget(self._first_tick + place, tick, 0, Qt.AlignmentFlag.AlignLeft)
            self._ticks[key] = tick
        for widget in self._of_sections:
            widget.setVisible(bool(self._ticks))
        self._list_presets()

    def is_about_nobody(self) -> bool:
        """Whether the paper is to tell whose it is to nobody."""
        return self.nobody.isChecked() and self._kind in ABOUT_NOBODY

    def _turned(self, _on: bool) -> None:
        self.changed.emit()

    def sections(self) -> tuple[str, ...] | None:
        """What goes in of what may be left out, or None where nothing is left out."""
        found = self._ticked()
        return None if len(found) == len(self._ticks) else found

    def _ticked(self) -> tuple[str, ...]:
        return tuple(key for key, tick in self._ticks.items() if tick.isChecked())

    def _toggled(self, _on: bool) -> None:
        self._list_presets()
        self.changed.emit()

    def _list_presets(self) -> None:
        """The kept names; the one whose sections are ticked is the current one."""
        known = paper_presets.presets(self._kind)
        ticked = self._ticked()
        current = next((name for name, told in known.items() if told == ticked), None)
        self.preset.set_options([(name, name) for name in known])
        self.preset.set_value(current)
        self.remove.setEnabled(current is not None)

    def _take_preset(self) -> None:
        name = self.preset.value()
        wanted = tuple(self._ticks) if name is None else paper_presets.presets(self._kind).get(name, tuple(self._ticks))
        for key, tick in self._ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(key in wanted)
            tick.update()
        self.remove.setEnabled(name is not None)
        self.changed.emit()

    def _keep(self) -> None:
        try:
            paper_presets.keep(self._kind, self.name.text(), self._ticked())
        except DomainError as error:
            self.name.show_error(told_words(error.sentence))
            self.name.edit.setFocus()
            return
        except OSError as error:
            said = self.tr("It was not kept: {reason}.").format(reason=error.strerror or type(error).__name__)
            self.name.show_error(said)
            return
        self.name.show_error(None)
        self.name.edit.clear()
        self._list_presets()

    def _remove(self) -> None:
        name = self.preset.value()
        if name is None:
            return
        try:
            paper_presets.forget(self._kind, name)
        except OSError as error:
            said = self.tr("It was not removed: {reason}.").format(reason=error.strerror or type(error).__name__)
            self.name.show_error(said)
            return
        self._list_presets()
