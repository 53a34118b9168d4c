"""What every command has: its options, the clinic it opens, and the password, which never is an argument."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tpi_tracker import paths, tongue
from tpi_tracker.console import BadInput, say

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.store.where import Where

SECRET_IN = "TPI_TRACKER_PASSWORD"  # noqa: S105  # a name, no password
"""The environment variable that may hold the password; never an argument does."""
NEW_SECRET_IN = "TPI_TRACKER_NEW_PASSWORD"  # noqa: S105  # a name, no password
"""The same for a password that is given to somebody."""

DataDir = Annotated[
    str | None,
    typer.Option("--data-dir", metavar="DIR", help="The clinic's folder, or a server's address."),
]
UserName = Annotated[str | None, typer.Option("--user", metavar="NAME", help="Who works.")]
Language = Annotated[
    str | None, typer.Option("--language", metavar="CODE", help="The language: en, en_US, de, es, fr, ar.")
]


@dataclass(frozen=True)
class Common:
    """The options that every command takes, before or after its name."""

    data_dir: str | None = None
    user: str | None = None
    language: str | None = None

    @property
    def where(self) -> "Where":
        """Where the clinic lies: a folder, or a server. Raises BadAddress."""
        from tpi_tracker.store.where import is_address, server_of

        if self.data_dir is not None and is_address(self.data_dir):
            return server_of(self.data_dir)
        return paths.data_folder(None if self.data_dir is None else Path(self.data_dir))

    @property
    def folder(self) -> Path:
        """The same, for what only a folder has."""
        where = self.where
        if not isinstance(where, Path):
            raise BadInput(
                "This needs a clinic in a folder. To put a backup back on a server: restore into an empty folder, then "
                "migrate-to an empty database."
            )
        return where


def common_of(context: typer.Context, data_dir: str | None, user: str | None, language: str | None) -> Common:
    """The common options, where those after the command come before those in front of it; their language is spoken."""
    before = context.obj if isinstance(context.obj, Common) else Common()
    common = Common(data_dir or before.data_dir, user or before.user, language or before.language)
    _speak(common.language)
    return common


def _speak(language: str | None) -> None:
    """Put what is told, reported and evaluated into a language. Raises BadInput for one the program does not speak."""
    if language is None:
        return
    if language not in tongue.TONGUES:
        raise BadInput(f"{language} is no language of the program; it speaks {', '.join(tongue.LANGUAGES)}.")
    tongue.speak(language)


@contextmanager
def open_clinic(common: Common, *, read_only: bool = False) -> Iterator["Clinic"]:
    """The clinic, unlocked for one command."""
    from tpi_tracker.services import opening

    user, password = _credentials(common)
    clinic = opening.open_clinic(common.where, user=user, password=password, read_only=read_only)
    _say_first(clinic)
    try:
        yield clinic
    finally:
        clinic.close()


@contextmanager
def open_beside(common: Common) -> Iterator["Clinic"]:
    """For what only reads but is noted in the audit: beside an open window it reads without the note."""
    from tpi_tracker.services import opening
    from tpi_tracker.store.errors import LockedByOther, ReadOnlyPlace

    user, password = _credentials(common)
    try:
        clinic = opening.open_clinic(common.where, user=user, password=password)
    except (LockedByOther, ReadOnlyPlace):
        clinic = opening.open_clinic(common.where, user=user, password=password, read_only=True)
    _say_first(clinic)
    try:
        yield clinic
    finally:
        clinic.close()


def _say_first(clinic: "Clinic") -> None:
    """What whoever works should know before anything is done."""
    from tpi_tracker.services import clock_words

    if clinic.clock_doubt is not None:
        say(" ".join(clock_words.words(clinic.clock_doubt)))
    if clinic.user.must_change:
        say(f"Somebody else gave you this password; change it: in the window, or {NEW_SECRET_IN} and users reset.")


def database_key(common: Common) -> bytes:
    """The database key, for a look at a database that may not open."""
    from tpi_tracker.services import opening

    user, password = _credentials(common)
    return opening.unlock(common.where, user, password)


def _credentials(common: Common) -> tuple[str, str]:
    from tpi_tracker.services import demo as demos
    from tpi_tracker.services import opening

    where = common.where
    users = opening.known_users(where)
    of_demo = demos.credentials(where) if isinstance(where, Path) else None
    if of_demo is not None:
        return of_demo
    if common.user is not None:
        return common.user, ask_password()
    if len(users) == 1:
        return users[0].user_id, ask_password()
    raise BadInput(f"Say with --user who works: {', '.join(sorted(user.name for user in users))}.")


def ask_password(*, confirm: bool = False, of: str = SECRET_IN, words: str = "Password") -> str:
    """Out of the environment, else typed (twice with ``confirm``)."""
    given = os.environ.get(of)
    if given:
        return given
    if sys.stdin is None or not sys.stdin.isatty():
        raise BadInput(f"There is no terminal to ask for the password; put it into {of}.")
    return str(typer.prompt(words, hide_input=True, confirmation_prompt=confirm, err=True))
