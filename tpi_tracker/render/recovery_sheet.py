"""The recovery key on paper: large, in groups, with what it opens and how it is kept."""

import json
from datetime import datetime

from tpi_tracker.render.fonts import paper_families, printable
from tpi_tracker.render.palette import TOKENS
from tpi_tracker.render.paper_words import phrase
from tpi_tracker.render.typesetting import Paper, typeset
from tpi_tracker.render.wording import date_words
from tpi_tracker.tongue import spoken

GROUPS_A_LINE = 5


def recovery_sheet(clinic: str, key: str, made_at: datetime) -> Paper:
    """One page. ``key`` is as it is shown: groups of letters and digits with dashes between."""
    groups = key.split("-")
    lines = [groups[start : start + GROUPS_A_LINE] for start in range(0, len(groups), GROUPS_A_LINE)]
    data = {
        "title": phrase("recovery.title"),
        "clinic": printable(clinic),
        "made": phrase("recovery.made", on=date_words(made_at.date())),
        "lines": ["-".join(line) + ("-" if line is not lines[-1] else "") for line in lines],
        "count": phrase("recovery.count", groups=len(groups)),
        "advice": [phrase(f"recovery.advice_{place}") for place in range(1, 5)],
        "language": spoken().code.partition("_")[0],
        "direction": "rtl" if spoken().right_to_left else "ltr",
        "families": list(paper_families()),
        "tokens": TOKENS["light"],
    }
    inputs = {"data": json.dumps(data, ensure_ascii=False, sort_keys=True)}
    return typeset("recovery-key", inputs, int(made_at.timestamp()))
