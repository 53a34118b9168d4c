"""What a draft keeps of a session: keys, numbers and dates that no language says otherwise, and what was typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from tpi_tracker.tongue import spoken
from tpi_tracker.ui.forms.session_content import SessionContent
from tpi_tracker.ui.widgets.date_text import kept_words, words_again

if TYPE_CHECKING:
    from tpi_tracker.domain.draft import Draft


def content_of(draft: Draft) -> SessionContent:
    """The form as the draft holds it, in the language that is on."""
    plain = dict(draft.content.get("form", {}))
    again = {name: words_again(str(plain[name])) for name in ("performed_at",) if name in plain}
    rows = [row_again(row) for row in plain.get("injectates", ())]
    safety = dict(plain.get("safety") or {})
    safety |= {name: words_again(str(safety[name])) for name in ("last_dose",) if name in safety}
    return SessionContent.of_plain(plain | again | {"injectates": rows, "safety": safety})


def summary(draft: Draft) -> str:
    """How far the form has come, for the list of drafts."""
    content = SessionContent.of_plain(draft.content.get("form", {}))
    count = sum(not site.is_empty for site in content.all_sites())
    sites = _tr("1 site") if count == 1 else _tr("{count} sites", count).format(count=count)
    post = _tr("no post score") if content.post_score.is_empty else _tr("post score taken")
    return f"{sites}{spoken().comma}{post}"


def row_of(plain: dict[str, Any]) -> dict[str, Any]:
    """A component as a draft keeps it."""
    return plain | {"expiry": kept_words(str(plain.get("expiry", "")))}


def row_again(plain: Mapping[str, Any]) -> dict[str, Any]:
    """A component out of a draft."""
    return dict(plain) | {"expiry": words_again(str(plain.get("expiry", "")))}


def plain_of(content: SessionContent) -> dict[str, Any]:
    """The form as a draft keeps it, as JSON values."""
    plain = content.as_plain()
    safety = plain["safety"] | {"last_dose": kept_words(plain["safety"]["last_dose"])}
    rows = [row_of(row) for row in plain["injectates"]]
    return plain | {"performed_at": kept_words(plain["performed_at"]), "safety": safety, "injectates": rows}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("session_form", text, None, count)
