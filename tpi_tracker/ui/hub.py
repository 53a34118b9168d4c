"""The one notice that something was written, or that for now nothing can be: the server is gone."""

from PySide6.QtCore import QObject, Signal


class ChangeHub(QObject):
    """Tells every open page what a write touched; each page decides for itself whether it must look again."""

    changed = Signal(object, object)
    """``(Changes, origin)``: ``origin`` is the page or sheet that wrote, or None."""

    server_lost = Signal(object)
    """A save did not reach the clinic's server; its ``ServerLost``."""
    server_back = Signal()
    """The server answers again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_server_watched = False
        """Whether somebody looks for a server that is lost, and says ``server_back``."""

    def lose_server(self, fault: Exception) -> bool:
        """Say that the server is lost. Whether ``server_back`` will be told."""
        if self.is_server_watched:
            self.server_lost.emit(fault)
        return self.is_server_watched

    def tell(self, changes: object, origin: object = None) -> None:
        """Say that ``changes`` (``domain.changes.Changes``) are kept."""
        self.changed.emit(changes, origin)
