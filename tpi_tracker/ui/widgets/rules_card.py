"""The rules of the clinic to read: wording, thresholds, source and how well it was read."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from tpi_tracker.render.wording import short_number
from tpi_tracker.services import catalogue
from tpi_tracker.ui import style
from tpi_tracker.ui.review_words import review_chip
from tpi_tracker.ui.rule_words import threshold_words
from tpi_tracker.ui.widgets.buttons import OutlineButton
from tpi_tracker.ui.widgets.card import Card, Rule
from tpi_tracker.ui.widgets.chips import Chip
from tpi_tracker.ui.widgets.text import Text


class RulesCard(Card):
    """One part for each rule; ``catalogue`` is the button that leads to where they are changed."""

    def __init__(self) -> None:
        say = QCoreApplication.translate
        super().__init__(say("RulesCard", "Rules"), say("RulesCard", "with their sources"))
        self.catalogue = OutlineButton(self.tr("Open catalogue"), name="open_catalogue")
        self.add_action(self.catalogue)
        rules = catalogue.rules()
        sections = (
            (self.tr("Response to a session"), rules.response),
            (self.tr("Treatment failure"), rules.failure),
            (self.tr("Follow-up schedule"), rules.schedule),
            (self.tr("Plan"), rules.plan),
            (self.tr("Failure pattern"), rules.pattern),
        )
        for place, (title, rule) in enumerate(sections):
            if place:
                self.body.addWidget(Rule())
            about = rule.about
            head = QHBoxLayout()
            head.addWidget(Text(title, 13, 600))
            head.addWidget(Text(f"{about.rule_id} {about.version}", 12, tone="muted"))
            head.addStretch()
            words, tone = review_chip(about.review)
            head.addWidget(Chip(words, tone, size=11))
            self.body.addLayout(head)
            self.body.addWidget(Text(about.wording, 13, wrap=True))
            for name, field in rule.__dataclass_fields__.items():
                if name in {"about", "earlier"} or not field.init:
                    continue  # what the rule works out of its thresholds is none itself
                value = getattr(rule, name)
                said = ", ".join(map(str, value)) if isinstance(value, tuple) else short_number(value)
                label, words = threshold_words(name)
                self.body.addLayout(_fact(label, words.format(number=said)))
            self.body.addWidget(Text(about.source, 11, tone="muted", wrap=True))


def _fact(label: str, value: str) -> QHBoxLayout:
    row = QHBoxLayout()
    words = Text(label, 12, tone="muted", wrap=True)
    words.setFixedWidth(style.px(220))
    row.addWidget(words)
    row.addWidget(Text(value, 12, 500))
    row.addStretch()
    return row
