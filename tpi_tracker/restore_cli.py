"""The command that restores: says what the backup is and what would be lost, asks on a terminal, then does it."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from tpi_tracker.console import BadInput, say

if TYPE_CHECKING:
    from tpi_tracker.services.losses import Entered


def restore_file(folder: Path, file: Path, user: str | None, password: Callable[[], str], *, yes: bool) -> None:
    """Restores ``file`` into ``folder`` and says where what it replaced is kept. Raises the world's faults."""
    from tpi_tracker.services import demo, opening, restore

    if not file.is_file():
        raise BadInput(f"There is no file {file}.")
    of_demo = demo.credentials(folder)
    if of_demo is not None:
        user, typed = of_demo
    else:
        users = restore.users_of(file)
        if user is None and len(users) > 1:
            raise BadInput(f"Say with --user who works: {', '.join(sorted(one.name for one in users))}.")
        user, typed = user or users[0].user_id, password()
    unlocked = restore.unlock(folder, file, user, typed)
    manifest = unlocked.manifest
    say(f"Backup of {manifest.made_at:%Y-%m-%d %H:%M} UTC, {manifest.counts.get('patient', 0)} patients.")
    lost = restore.losses_of(folder, unlocked)
    if lost is not None:
        _say_entered("Entered since, and gone with the restore", lost.gone)
        _say_entered("Not here now, and back with the restore", lost.brought)
    if not yes and sys.stdin is not None and sys.stdin.isatty() and opening.is_clinic(folder):
        typer.confirm("Put the backup in the clinic's place?", abort=True, err=True)
    done = restore.restore(folder, unlocked, clock=opening.utc_now)
    typer.echo(f"Restored {file.name}.")
    if done.replaced is not None:
        typer.echo(f"What was there is kept as {done.replaced}")
    if done.aside is not None:
        typer.echo(f"What could not be read any more was moved to {done.aside}")


def _say_entered(words: str, entered: "Entered") -> None:
    if entered.first is not None and entered.last is not None:
        say(f"{words} ({entered.first:%Y-%m-%d %H:%M} to {entered.last:%Y-%m-%d %H:%M}):")
        for one in entered.entries:
            say(f"  {one.kind}, {one.action}: {one.number}")
        say(f"  of {entered.patients} {'patient' if entered.patients == 1 else 'patients'}")
