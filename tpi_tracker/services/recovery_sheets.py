"""The recovery key as a paper to print or to save."""

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tpi_tracker.render.typesetting import Paper


def recovery_sheet(clinic_name: str, key: str, made_at: datetime) -> "Paper":
    """One page with the key in large groups. The first paper of a start takes a second: call it beside the window."""
    from tpi_tracker.render.recovery_sheet import recovery_sheet as sheet

    return sheet(clinic_name, key, made_at)
