"""The commands for whoever looks after a clinic on a server."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from tpi_tracker.console import BadInput, bar, say

if TYPE_CHECKING:
    from tpi_tracker.services.clinic import Clinic
    from tpi_tracker.store.backup import Backup
    from tpi_tracker.store.where import Where


def upgrade_server(where: "Where", user: str | None, password: Callable[[], str], *, yes: bool) -> None:
    """Brings the clinic there to this program's format, after asking whether its backup is made. Raises the world's
    faults."""
    from tpi_tracker.services import server_clinic, server_upgrade

    if isinstance(where, Path):
        raise BadInput("A clinic in a folder is brought up to date when it is opened; this is for one on a server.")
    waiting = server_upgrade.waiting(where)
    if waiting is None:
        say("The clinic on the server is up to date.")
        return
    if user is None:
        users = server_clinic.keys(where, older_too=True).users()
        if len(users) > 1:
            raise BadInput(f"Say with --user who works: {', '.join(sorted(one.name for one in users))}.")
        user = users[0].user_id
    secret = password()
    say("Seats with the older program cannot open the clinic afterwards, and there is no way back but a backup.")
    if not yes:
        if sys.stdin is None or not sys.stdin.isatty():
            raise BadInput("Make the server's backup first (pg_dump), then say --yes.")
        typer.confirm("Is a backup of the server made?", abort=True, err=True)
    done = server_upgrade.upgrade(where, user, secret)
    if done is None:
        say("The clinic on the server is up to date.")
    else:
        typer.echo(f"The clinic was brought from format {int(done.before)} to {int(done.after)}.")


def back_up_server(clinic: "Clinic", to: Path) -> "Backup":
    """An encrypted backup of the whole clinic in that folder. Raises the world's faults."""
    from tpi_tracker.services import server_backup

    with bar("rows") as progress:
        made = server_backup.back_up_to(clinic, to, progress)
    say("To put it back: tpi-tracker restore it into an empty folder, then migrate-to an empty database of the server.")
    return made
