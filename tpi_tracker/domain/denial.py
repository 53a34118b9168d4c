"""Words that say "asked, and there is none" where an allergy or a drug is typed, in every language the program speaks.

An answer typed in one language is read by seats that speak another, and comes in by import: each word counts in all of
them. No entry is the name of an allergen or a drug.
"""

from typing import Final

DENIALS: Final = frozenset(
    {
        *("no", "none", "nil", "none known", "nka", "nkda", "no known allergies", "no known drug allergies"),
        *("nein", "kein", "keine", "keiner", "keines", "keins", "nichts", "keine bekannt", "keine allergien"),
        *("keine allergien bekannt", "keine bekannten allergien"),
        *("non", "aucun", "aucune", "néant", "rien", "aucun connu", "aucune connue", "aucune allergie"),
        *("aucune allergie connue", "pas d'allergie connue"),
        *("ninguno", "ninguna", "nada", "ninguno conocido", "ninguna conocida", "no conocidas", "no toma"),
        *("sin alergias", "sin alergias conocidas", "no alergias conocidas", "ninguna alergia conocida"),
        *("لا", "لا يوجد", "لا توجد", "لا شيء", "لا شيء معروف", "لا حساسية", "لا حساسية معروفة"),
        *("لا توجد حساسية", "لا يتناول", "لا تتناول"),
    }
)


def denies(text: str | None) -> bool:
    """Whether somebody was asked and named nothing; not where nothing is recorded: that is unknown, and never none."""
    said = (text or "").casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    return " ".join(said.strip(". \t\n").split()) in DENIALS
