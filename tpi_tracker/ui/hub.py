"""The one notice that something was written."""

from PySide6.QtCore import QObject, Signal


class ChangeHub(QObject):
    """Tells every open page what a write touched; each page decides for itself whether it must look again."""

    changed = Signal(object, object)
    """``(Changes, origin)``: ``origin`` is the page or sheet that wrote, or None."""

    def tell(self, changes: object, origin: object = None) -> None:
        """Say that ``changes`` (``domain.changes.Changes``) are kept."""
        self.changed.emit(changes, origin)
