"""Words that say "asked, and there is none" where an allergy or a drug is typed, in every language the program speaks.

An answer typed in one language is read by seats that speak another, and comes in by import: each word counts in all of
them. No entry is the name of an allergen or a drug.
"""

from typing import Final

DENIALS: Final = frozenset(
    {
        *("no", "none", "none known", "nka", "nkda", "no known allergies", "no known drug allergies"),
        *("nein", "kein", "keine", "keiner", "keines", "keins", "keine bekannt", "keine bekannten allergien"),
        *("non", "aucun", "aucune", "aucune connue", "aucune allergie connue", "pas d'allergie connue"),
        *("ninguno", "ninguna", "ninguna conocida", "sin alergias conocidas"),
        *("لا", "لا يوجد", "لا توجد", "لا شيء", "لا شيء معروف"),
    }
)


def denies(text: str | None) -> bool:
    """Whether somebody was asked and named nothing; not where nothing is recorded: that is unknown, and never none."""
    return (text or "").strip(" .\t\n").casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'") in DENIALS
