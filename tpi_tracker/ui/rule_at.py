"""Which rule speaks where the keyboard is."""

from PySide6.QtWidgets import QWidget

RULE = "rule"
"""The property of a card that names what it speaks by: a rule, or the catalogue entry of a preset."""


def rule_at(widget: QWidget | None) -> str:
    """The rule that speaks where the keyboard is; empty where none does."""
    while widget is not None:
        named = widget.property(RULE)
        if named:
            return str(named)
        widget = widget.parentWidget()
    return ""
