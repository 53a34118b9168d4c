"""Sets the call list of a day on paper."""

from tpi_tracker.domain.call_sheet import CallSheet
from tpi_tracker.render.call_words import call_page
from tpi_tracker.render.report import lay_out
from tpi_tracker.render.typesetting import Paper


def call_list(sheet: CallSheet) -> Paper:
    """A line for each call on A4 across, with room for a pen: names and telephone numbers stand on it."""
    return lay_out("call-list", call_page(sheet), sheet.printed_at)
