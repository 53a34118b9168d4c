"""What the tables and the fields of the catalogue are called where a clinic reads and edits them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from tpi_tracker.render.wording import word
from tpi_tracker.services.catalogue_files import Place
from tpi_tracker.ui.forms.toml_text import toml_of
from tpi_tracker.ui.rule_words import threshold_words

_NAMED_BY = ("name", "title", "label", "text", "key")
_LONGEST = 48


def groups() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The groups of the list, each with its tables as (file, table), in the order they are shown."""
    say = QCoreApplication.translate
    return (
        (
            say("catalogue", "Rules"),
            (
                ("rules", "response"),
                ("rules", "failure"),
                ("rules", "schedule"),
                ("rules", "plan"),
                ("rules", "pattern"),
                ("dose", "dose"),
                ("steroid", "steroid"),
                ("steroid", "equal_mg"),
                ("safety", "safety"),
                ("coverage", "coverage"),
            ),
        ),
        (say("catalogue", "Factors listed with failure"), (("rules", "risk_factor"),)),
        (say("catalogue", "Limits of local anaesthetic"), (("dose", "limit"),)),
        (say("catalogue", "Drugs"), (("formulary", "drug"),)),
        (say("catalogue", "Kits"), (("formulary", "kit"),)),
        (say("catalogue", "Cautions of drugs"), (("formulary", "caution"),)),
        (say("catalogue", "Allergies"), (("safety", "allergy_group"),)),
        (say("catalogue", "Muscles"), (("muscles", "muscle"),)),
        (say("catalogue", "Abbreviations"), (("muscles", "abbreviation"),)),
        (say("catalogue", "Questionnaires"), (("instruments", "instrument"),)),
        (say("catalogue", "Coverage presets"), (("coverage", "preset"),)),
        (say("catalogue", "Sources of pain"), (("checklist", "branch"),)),
        (say("catalogue", "Checklist items"), (("checklist", "item"),)),
        (say("catalogue", "Examination clusters"), (("checklist", "cluster"),)),
        (say("catalogue", "Pathways"), (("checklist", "pathway"),)),
    )


def entry_words(place: Place, content: Mapping[str, Any]) -> str:
    """What an entry is called in the list: a rule by its table, everything else by its own name."""
    if not place.name:
        return _rule_words(place)
    own = _words_of_code(place) or next((str(content[name]) for name in _NAMED_BY if content.get(name)), "")
    found = own if own and own != place.name else place.name.replace("_", " ")
    found = f"{found[:1].upper()}{found[1:]}"
    return found if len(found) <= _LONGEST else f"{found[: _LONGEST - 1].rstrip()}…"


def _words_of_code(place: Place) -> str:
    """For entries that have a code and no name of their own."""
    say = QCoreApplication.translate
    if place.table == "limit":
        return word("drug", place.name)
    if place.table != "risk_factor":
        return ""
    return {
        "constant_pain": say("catalogue", "Constant pain"),
        "long_duration": say("catalogue", "Long duration"),
        "off_work": say("catalogue", "Off work because of the pain"),
        "social_activity_reduced": say("catalogue", "Social activity reduced"),
        "analgesics_no_relief": say("catalogue", "No relief from analgesics"),
        "high_daily_impact": say("catalogue", "High daily impact"),
        "anxiety": say("catalogue", "Anxiety"),
        "widespread_pain": say("catalogue", "Widespread pain"),
    }.get(place.name, "")


def field_words(name: str) -> str:
    """The label of a field: that of a threshold, else its name in the file with blanks."""
    say = QCoreApplication.translate
    known = {
        "short": say("catalogue", "Short name"),
        "deep": say("catalogue", "Deep muscle"),
        "pleural": say("catalogue", "Close to the pleura"),
        "referral": say("catalogue", "Usual referred pain"),
        "nerve": say("catalogue", "Nerve"),
        "mimics": say("catalogue", "Often confused with"),
        "how": say("catalogue", "How it is asked or done"),
        "mg_ml": say("catalogue", "mg/mL"),
        "rxnorm": say("catalogue", "RxNorm code"),
        "policy_id": say("catalogue", "Key"),
        "when": say("catalogue", "Offered when present"),
        "recheck_by": say("catalogue", "To be read again by"),
        "wording": say("catalogue", "Wording"),
        "source": say("catalogue", "Source"),
        "evidence": say("catalogue", "Evidence"),
        "limits": say("catalogue", "Limits"),
        "review": say("catalogue", "Review"),
        "rule_id": say("catalogue", "Rule"),
        "version": say("catalogue", "Version"),
        "name": say("catalogue", "Name"),
        "note": say("catalogue", "Note"),
        "title": say("catalogue", "Title"),
        "label": say("catalogue", "Label"),
        "text": say("catalogue", "Text"),
        "kind": say("catalogue", "Kind"),
        "regions": say("catalogue", "Regions"),
        "sides": say("catalogue", "Sides"),
        "roots": say("catalogue", "Nerve roots"),
        "caution": say("catalogue", "Caution"),
        "abbreviations": say("catalogue", "Abbreviations"),
        "strengths": say("catalogue", "Strengths"),
        "usual_doses": say("catalogue", "Usual doses"),
        "drug": say("catalogue", "Drug"),
        "drugs": say("catalogue", "Drugs"),
        "items": say("catalogue", "Items"),
    }
    label = known.get(name) or threshold_words(name)[0]
    return f"{label[:1].upper()}{label[1:]}"


def unit_words(name: str) -> str:
    """The unit of a threshold: ``days``, ``%``; empty where it has none."""
    _, words = threshold_words(name)
    return words.format(number="").strip()


def _rule_words(place: Place) -> str:
    say = QCoreApplication.translate
    return {
        "rules/response": say("catalogue", "Response to a session"),
        "rules/failure": say("catalogue", "Treatment failure"),
        "rules/schedule": say("catalogue", "Follow-up schedule"),
        "rules/plan": say("catalogue", "Review of a plan step"),
        "rules/pattern": say("catalogue", "Pattern of failure"),
        "dose/dose": say("catalogue", "Dose of local anaesthetic"),
        "steroid/steroid": say("catalogue", "Steroid over twelve months"),
        "steroid/equal_mg": say("catalogue", "Equal milligrams of steroids"),
        "safety/safety": say("catalogue", "Before the needle"),
        "coverage/coverage": say("catalogue", "Coverage in general"),
    }.get(place.key, place.key)


def change_words(name: str, before: Any, after: Any) -> str:
    """``Relief pct: 50 → 60``; long texts and lists are cut."""
    return f"{field_words(name)}: {_short(before)} → {_short(after)}"


def _short(value: Any) -> str:
    if value is None:
        return "–"
    said = " ".join((value if isinstance(value, str) else toml_of(value)).split())
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"
