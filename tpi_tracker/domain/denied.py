"""How it is written that something was asked and there is none: ``no``, ``none known``, ``ninguna``, ``keine``.

A record does not say in which language it was written, and people of one clinic may have the program speak different
ones, so the words of every language the program speaks count in all of them. What is not among them is taken for a
drug or an allergy: it is shown and asked about rather than passed over.
"""

from typing import Final

_WORDS: Final = frozenset(
    (
        *("no", "none", "nil", "none known", "nka", "nkda", "no known allergies", "no known drug allergies"),
        *("nein", "keine", "keines", "keiner", "nichts", "keine bekannt", "keine allergien bekannt"),
        *("keine bekannten allergien", "keine allergien"),
        *("ninguna", "ninguno", "nada", "ninguna conocida", "ninguno conocido", "no conocidas", "no toma"),
        *("sin alergias", "sin alergias conocidas", "no alergias conocidas", "ninguna alergia conocida"),
        *("non", "aucune", "aucun", "néant", "rien", "aucune connue", "aucun connu", "aucune allergie connue"),
        *("aucune allergie", "pas d'allergie connue", "pas d’allergie connue"),
        *("لا", "لا شيء", "لا يوجد", "لا توجد", "لا شيء معروف", "لا حساسية", "لا حساسية معروفة"),
        *("لا توجد حساسية", "لا يتناول", "لا تتناول"),
    )
)


def is_denied(text: str | None) -> bool:
    """Whether the text says that it was asked and there is none. Not asked (None, blank) is no denial."""
    return " ".join((text or "").casefold().strip(". ").split()) in _WORDS
