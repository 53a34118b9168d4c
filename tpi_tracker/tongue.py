"""The languages the program speaks, what is fixed in each, and the one that is on.

Facts of a language are no translation: months, marks of a number, separators of a list, plural rules and the order in
which a date is typed. They follow the Unicode CLDR, release 46. Figures are Western, 0 to 9, in every language, Arabic
too: a dose or a score is read in the same signs as on the syringe and on the label (docs/decisions/0030). This module
knows nothing else of the program, so that whatever puts something into words can ask it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final
from unicodedata import bidirectional

NO_BREAK_SPACE: Final = "\N{NO-BREAK SPACE}"
_LEFT_TO_RIGHT_ISOLATE: Final = "\N{LEFT-TO-RIGHT ISOLATE}"
ISOLATE, END_OF_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language. ``name`` is what its speakers call it; ``months`` are short, January first; ``month_names`` what
    else may be typed for each; ``weekdays`` are whole names, Monday first. ``between`` stands between the parts of a
    date. ``near`` are words for today, yesterday and tomorrow, ``units`` letters for days, weeks, months and years.
    ``month_first``: figures alone with strokes or dashes are month/day/year. ``keeps_case``: a word keeps its first
    letter inside a sentence (German nouns)."""

    code: str
    name: str
    months: tuple[str, ...]
    month_names: tuple[str, ...]
    plural: Callable[[float], str]
    near: tuple[str, str, str]
    weekdays: tuple[str, ...]
    units: str = "dwmy"
    decimal: str = "."
    group: str = NO_BREAK_SPACE
    percent: str = f"{NO_BREAK_SPACE}%"
    comma: str = ", "
    semicolon: str = "; "
    between: str = "-"
    month_first: bool = False
    right_to_left: bool = False
    keeps_case: bool = False

    def figure(self, value: str) -> str:
        """A number as Python writes it (``-1234.5``) in the signs of the language, without separators of thousands."""
        said = value.replace(".", self.decimal)
        if not said.startswith("-"):
            return said
        minus = "\N{MINUS SIGN}" + said[1:]
        return self.in_order(minus)

    def in_order(self, figures: str) -> str:
        """Figures with their signs and units, which keep their order in a sentence from right to left: the percent sign
        after a word of Arabic would else change its side."""
        return f"{_LEFT_TO_RIGHT_ISOLATE}{figures}{END_OF_ISOLATE}" if figures and self.right_to_left else figures

    def count(self, value: int) -> str:
        """A whole number with its thousands apart."""
        return f"{value:,}".replace(",", self.group)

    def month(self, word: str) -> int | None:
        """The month, 1 to 12, that a word of three letters or more begins, or that it is; None where it is none or
        could be two."""
        typed = word.strip(".").casefold()
        names = [(short.casefold(), *long.split()) for short, long in zip(self.months, self.month_names, strict=True)]
        exact = [place for place, month in enumerate(names, 1) if typed in month]
        begun = [place for place, month in enumerate(names, 1) if any(name.startswith(typed) for name in month)]
        found = exact or (begun if len(typed) >= 3 else [])
        return found[0] if len(found) == 1 else None

    def lowered(self, words: str) -> str:
        """A label inside a sentence: in small letters, where the language has them there."""
        return words if self.keeps_case else words.lower()

    def small(self, word: str) -> str:
        """A word as it stands inside a sentence."""
        return word if self.keeps_case else word[:1].lower() + word[1:]


def _one_other(count: float) -> str:
    return "one" if count == 1 else "other"


def _french(count: float) -> str:
    return "one" if 0 <= abs(count) < 2 else "other"


def _arabic(count: float) -> str:
    if count != int(count):
        return "other"
    whole = abs(int(count))
    if whole < 3:
        return ("zero", "one", "two")[whole]
    if 3 <= whole % 100 <= 10:
        return "few"
    return "many" if whole % 100 >= 11 else "other"


_ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ENGLISH_NAMES = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
    *("november", "december"),
)
ENGLISH: Final = Tongue(
    *("en", "English (UK)", _ENGLISH, _ENGLISH_NAMES, _one_other, ("today", "yesterday", "tomorrow")),
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    group=",",
)
TONGUES: Final = {
    "en": ENGLISH,
    "en_US": Tongue(
        *("en_US", "English (US)", _ENGLISH, _ENGLISH_NAMES, _one_other, ENGLISH.near, ENGLISH.weekdays),
        group=",",
        percent="%",
        month_first=True,
    ),
    "de": Tongue(
        *("de", "Deutsch"),
        ("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"),
        (
            *("januar", "februar", "märz maerz mrz", "april", "mai", "juni", "juli", "august", "september", "oktober"),
            *("november", "dezember"),
        ),
        _one_other,
        ("heute", "gestern", "morgen"),
        ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        units="twmj",
        decimal=",",
        group=".",
        keeps_case=True,
    ),
    "es": Tongue(
        *("es", "Español"),
        ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
        (
            *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre setiembre"),
            *("octubre", "noviembre", "diciembre"),
        ),
        _one_other,
        ("hoy", "ayer", "mañana"),
        ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        units="dsma",
        decimal=",",
        group=NO_BREAK_SPACE,
    ),
    "fr": Tongue(
        *("fr", "Français"),
        ("janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"),
        (
            *("janvier", "février fevrier", "mars", "avril", "mai", "juin", "juillet", "août aout", "septembre"),
            *("octobre", "novembre", "décembre decembre"),
        ),
        _french,
        ("aujourd'hui", "hier", "demain"),
        ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        units="jsma",
        decimal=",",
        semicolon=f"{NO_BREAK_SPACE}; ",
    ),
    "ar": Tongue(
        *("ar", "العربية"),
        (
            *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر"),
            *("نوفمبر", "ديسمبر"),
        ),
        (
            *("يناير", "شباط", "آذار", "نيسان ابريل", "أيار", "حزيران", "تموز", "آب اغسطس", "أيلول", "اكتوبر"),
            *("نوفمبر", "ديسمبر"),
        ),
        _arabic,
        ("اليوم", "أمس", "غدا"),
        ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        group=",",
        percent="%",
        comma="، ",
        semicolon="؛ ",
        between=NO_BREAK_SPACE,
        right_to_left=True,
    ),
}
"""Every language the program ships, by its code; British English, the source, first."""

LANGUAGES: Final = tuple(TONGUES)

_on = ENGLISH


def speak(code: str) -> None:
    """Set the language that is on in this process. Raises KeyError for one the program does not speak."""
    global _on
    _on = TONGUES[code]


def spoken(code: str = "") -> Tongue:
    """The language of a code; the one that is on where none is named."""
    return TONGUES[code] if code else _on


def best(wishes: Iterable[str]) -> str:
    """The language that suits a person's wishes best, dearest first (``de-AT``, ``en_GB.UTF-8``); else English."""
    for wish in wishes:
        name = wish.partition(".")[0].replace("-", "_")
        language, _, rest = name.partition("_")
        if language.lower() == "en":
            return "en_US" if rest.upper().split("_")[-1] in {"US", "PR", "PH"} else "en"
        if language.lower() in TONGUES:
            return language.lower()
    return "en"


def in_order(figures: str) -> str:
    """A telephone number or the like, whose groups keep their order in a sentence from right to left."""
    return _on.in_order(figures)


_TURNS: Final = frozenset(("R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI", "PDF", "PDI"))
"""Kinds of characters that are read right to left, or say so of others."""


def isolated(text: str) -> str:
    """A name or a text of unknown direction for the middle of a sentence: it keeps its own order and turns nothing
    around it. Where nothing of it is read right to left, and the sentence is not, it is left as it is."""
    if not text or (not _on.right_to_left and (text.isascii() or _TURNS.isdisjoint(map(bidirectional, text)))):
        return text
    return f"{ISOLATE}{text}{END_OF_ISOLATE}"
