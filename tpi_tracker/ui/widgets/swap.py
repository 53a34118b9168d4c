"""A fresh widget in the place of an old one."""

from PySide6.QtWidgets import QLayout, QWidget


def swap(layout: QLayout, old: QWidget, new: QWidget) -> QWidget:
    """Put ``new`` where ``old`` is: the old one is out of sight at once, and gone when Qt comes to it."""
    layout.replaceWidget(old, new)
    old.hide()
    old.deleteLater()
    return new
