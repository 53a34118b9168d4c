"""What the tables and the fields of the catalogue are called where a clinic reads and edits them."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from tpi_tracker.services.catalogue_files import Place
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
    found = next((str(content[name]) for name in _NAMED_BY if content.get(name)), place.name)
    return found if len(found) <= _LONGEST else f"{found[: _LONGEST - 1].rstrip()}…"


def field_words(name: str) -> str:
    """The label of a field: that of a threshold, else its name with blanks."""
    label, _ = threshold_words(name)
    return f"{label[:1].upper()}{label[1:]}"


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
