"""Imports that are made in a thread before they are needed: on the first click they would take a second."""


def import_services() -> None:
    """What the first moments after unlock need, imported while the password is typed."""
    from tpi_tracker.services import drafts, followups, opening, patients  # noqa: F401  # imported for their cost
    from tpi_tracker.ui import locking, workspace  # noqa: F401  # imported for their cost
    from tpi_tracker.ui.pages import today  # noqa: F401  # imported for its cost


def import_charts() -> None:
    """What the first patient's page and the first session's form need, imported while Today is read."""
    from tpi_tracker.ui.pages import patient, session  # noqa: F401  # imported for their cost
