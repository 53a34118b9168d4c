"""What the world did to us, in the three sentences that every error note has."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tpi_tracker.render.told import told_words


class Calm(NamedTuple):
    """What happened, what is safe, what to do."""

    what: str
    safe: str
    todo: str

    @property
    def rest(self) -> str:
        return f"{self.safe} {self.todo}".strip()


def calm(error: BaseException) -> Calm | None:
    """The sentences of a world's fault (wrong password, disk full, locked by another); None for a fault of ours."""
    what = getattr(error, "what", None)
    if isinstance(what, str):
        return Calm(*(told_words(str(getattr(error, part, ""))) for part in Calm._fields))
    if isinstance(error, MemoryError):  # met before the services had a transaction to undo
        say = QCoreApplication.translate
        return Calm(
            say("faults", "The computer has no memory left for this."),
            say("faults", "This was not saved; what was saved before is safe."),
            say("faults", "Close other programs, then try again."),
        )
    if "Conflict" in {kind.__name__ for kind in type(error).__mro__}:
        say = QCoreApplication.translate
        return Calm(
            say("faults", "Somebody changed this in the meantime."),
            say("faults", "Their change is kept, yours was not written."),
            say("faults", "Open it again to see what they wrote, then repeat your change."),
        )
    return None
