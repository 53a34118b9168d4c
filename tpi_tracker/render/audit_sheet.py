"""Entries of the audit on paper: who did what when, the newest first."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from tpi_tracker.render.audit_words import action_words, kind_words
from tpi_tracker.render.fonts import missing_glyphs, paper_families, printable
from tpi_tracker.render.palette import TOKENS
from tpi_tracker.render.paper_words import paper_template_texts, phrase
from tpi_tracker.render.typesetting import Paper, typeset
from tpi_tracker.render.wording import count_words, date_words, time_words
from tpi_tracker.tongue import spoken


class Entry(Protocol):
    """What is told of one entry."""

    @property
    def entry(self) -> int: ...
    @property
    def at(self) -> datetime: ...
    @property
    def author(self) -> str: ...
    @property
    def action(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def patient_no(self) -> str | None: ...
    @property
    def reason(self) -> str | None: ...


def audit_sheet(
    clinic: str,
    who: str,
    rows: Sequence[Entry],
    *,
    described: str,
    head: str,
    at: datetime,
    zone: ZoneInfo,
    is_cut: bool,
) -> Paper:
    """A4 across. ``head`` is the audit's end for the foot of each page, ``is_cut``: there are more than these."""
    lines = [
        [
            count_words(row.entry),
            instant(row.at, zone),
            row.author,
            action_words(row.action),
            kind_words(row.kind),
            row.patient_no or "",
            row.reason or "",
        ]
        for row in rows
    ]
    made = phrase("audit.made", count=count_words(len(rows)), clinic=clinic, at=instant(at, zone), who=who)
    texts = [made, described, *(cell for line in lines for cell in line)]
    data = {
        "title": phrase("audit.title"),
        "clinic": printable(clinic),
        "made": printable(made),
        "filter": printable(phrase("audit.filter", what=described)),
        "more": phrase("audit.more", count=count_words(len(rows))) if is_cut else "",
        "columns": list(paper_template_texts()["audit"]["columns"]),
        "rows": [[printable(cell) for cell in line] for line in lines],
        "foot": f"{printable(clinic)} · {phrase('audit.footer', head=head)}",
        "page": phrase("audit.page", page="{page}", pages="{pages}"),
        "language": spoken().code.partition("_")[0],
        "direction": "rtl" if spoken().right_to_left else "ltr",
        "families": list(paper_families()),
        "tokens": TOKENS["light"],
    }
    inputs = {"data": json.dumps(data, ensure_ascii=False, sort_keys=True)}
    return typeset("audit", inputs, int(at.timestamp()), missing_glyphs(texts))


def instant(at: datetime, zone: ZoneInfo) -> str:
    """``23-Nov-2026 14:32`` where the clinic is."""
    local = at.astimezone(zone)
    return f"{date_words(local.date())} {time_words(local)}"
