"""The command that restores: says what the backup is and what would be lost, asks on a terminal, then does it."""

import sys
from collections.abc import Callable
from pathlib import Path

import typer

from tpi_tracker.console import BadInput, say


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
    lost = restore.losses(folder, unlocked)
    if lost is not None and lost.total:
        say(f"Entered since, and gone with the restore ({lost.first:%Y-%m-%d %H:%M} to {lost.last:%Y-%m-%d %H:%M}):")
        for one in lost.entries:
            say(f"  {one.kind}, {one.action}: {one.number}")
        say(f"  of {lost.patients} patients")
    if not yes and sys.stdin is not None and sys.stdin.isatty() and opening.is_clinic(folder):
        typer.confirm("Put the backup in the clinic's place?", abort=True, err=True)
    done = restore.restore(folder, unlocked, clock=opening.utc_now)
    typer.echo(f"Restored {file.name}.")
    if done.replaced is not None:
        typer.echo(f"What was there is kept as {done.replaced}")
    if done.aside is not None:
        typer.echo(f"What could not be read any more was moved to {done.aside}")
