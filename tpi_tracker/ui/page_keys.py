"""The keys that mean something in one place only, for the sheet of keys; each is handled where the keyboard is."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class PlaceKeys:
    """``keys`` are pairs: the key (or keys with a space, a range with ``to`` between) and what it does."""

    place: str
    keys: tuple[tuple[str, str], ...]


def keys_of_places() -> tuple[PlaceKeys, ...]:
    """All of them, in the order of a working day."""
    say = QCoreApplication.translate
    return (
        PlaceKeys(
            say("keys", "Buttons and sections"),
            (("Alt", say("keys", "held, shows the letter of each; Alt and the letter goes there")),),
        ),
        PlaceKeys(
            say("keys", "Lists"),
            (
                ("Up Down", say("keys", "move")),
                ("Enter", say("keys", "opens")),
                ("Ctrl+Return", say("keys", "opens in a new tab (Patients)")),
                ("Esc", say("keys", "forgets what was typed")),
            ),
        ),
        PlaceKeys(
            say("keys", "Scores, and the open row of Today"),
            (
                ("0 to 10", say("keys", "a digit, then Enter, saves; 1 waits for 0")),
                (".", say("keys", "half a point more")),
                ("N", say("keys", "not asked")),
                ("R", say("keys", "refused")),
            ),
        ),
        PlaceKeys(
            say("keys", "Questionnaires"),
            (
                ("P G Q", say("keys", "in Record score: PEG, PGIC, another one")),
                ("0 to 10", say("keys", "answers and goes on; 1 waits for 0 where 10 is possible")),
                ("Backspace", say("keys", "takes the answer back; without one, goes back")),
                ("N", say("keys", "this was not asked")),
                ("T R", say("keys", "only the total; all of it refused")),
                ("Space Enter", say("keys", "on the sites: ticks one; the others do not hurt")),
            ),
        ),
        PlaceKeys(
            say("keys", "Session form"),
            (
                ("1 to 5", say("keys", "on a site: band, spot, referral, recognised, twitch")),
                ("Space", say("keys", "confirms the site")),
                ("Ctrl+Shift+Y", say("keys", "confirms all sites")),
                ("Ctrl+Shift+A", say("keys", "takes another problem of the patient into the visit")),
                ("Ctrl+PgUp Ctrl+PgDown", say("keys", "to the visit's other problem")),
                ("L R B M", say("keys", "on the side: left, right, both, midline")),
                ("Delete Backspace", say("keys", "removes the site")),
                ("F2", say("keys", "on a site: what is taught of the muscle")),
            ),
        ),
        PlaceKeys(
            say("keys", "Body map"),
            (
                ("Left Right Up Down", say("keys", "to the next muscle")),
                ("Enter", say("keys", "adds it")),
                ("F2", say("keys", "what is taught of the muscle")),
                ("+ -", say("keys", "zoom")),
                ("PgUp PgDown", say("keys", "turn to another view")),
            ),
        ),
        PlaceKeys(
            say("keys", "Patient's page"),
            (
                ("Left Right", say("keys", "on the curve: step through the points, then the panels")),
                ("Home End", say("keys", "on the curve: first and last point")),
                ("+ - 0", say("keys", "on the curve: closer, farther, all of the time")),
                ("A", say("keys", "on the curve: all sessions laid over day 0, and back to dates")),
                ("Esc", say("keys", "on the curve: lets go of the point")),
                ("Ctrl+C", say("keys", "on the curve: copies the picture; in its table, all rows")),
                ("Enter F2", say("keys", "in the timeline: edit; on a document: open")),
                ("H", say("keys", "in the timeline and on the flag: history")),
                ("C", say("keys", "on a session in the timeline: complication and its course")),
                ("S A", say("keys", "on a session in the timeline: sign its note; add to a signed one")),
                ("D", say("keys", "on a session in the timeline: attach a document")),
                ("M", say("keys", "in the timeline: move a session or score to where it belongs")),
                ("Delete", say("keys", "in the timeline: retract")),
                ("Menu", say("keys", "in the timeline: all of these")),
            ),
        ),
        PlaceKeys(
            say("keys", "A document"),
            (
                ("PgUp PgDown", say("keys", "the page before, the next page")),
                ("Home End", say("keys", "the first page, the last page")),
                ("+ - 0", say("keys", "larger, smaller, the whole page or its full width")),
                ("R", say("keys", "a quarter turn to the right")),
            ),
        ),
        PlaceKeys(
            say("keys", "Workup"),
            (
                ("Left Right", say("keys", "along the answers")),
                ("Space Enter", say("keys", "gives the answer, opens or folds a step")),
                ("Up Down", say("keys", "from step to step")),
            ),
        ),
        PlaceKeys(
            say("keys", "In the patient's hand"),
            (
                ("0 to 10", say("keys", "chooses the answer; 1 waits for 0 where 10 is possible")),
                ("Enter", say("keys", "goes on")),
                ("Backspace", say("keys", "takes the answer back")),
                ("Tab", say("keys", "to the buttons: leave out, back, for the clinic")),
            ),
        ),
    )
