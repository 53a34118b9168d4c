"""``tpi-tracker users``: who may unlock the clinic, for scripts and for a computer without a screen."""

from typing import TYPE_CHECKING, Annotated

import typer

from tpi_tracker.command import (
    NEW_SECRET_IN,
    DataDir,
    Language,
    UserName,
    ask_password,
    common_of,
    open_clinic,
)
from tpi_tracker.console import BadInput

if TYPE_CHECKING:
    from tpi_tracker.domain.codes import Role

users_app = typer.Typer(
    name="users",
    help="Who may unlock the clinic, and as what. For administrators.",
    rich_markup_mode=None,
    no_args_is_help=True,
)

Named = Annotated[str | None, typer.Argument(metavar="NAME", help="The user.")]
NameOption = Annotated[str | None, typer.Option("--name", metavar="NAME", help="The same as NAME.")]


@users_app.command("list")
def list_(context: typer.Context, data_dir: DataDir = None, user: UserName = None, language: Language = None) -> None:
    """A line for each: name, role, state, last log-in, parted by tabs."""
    from tpi_tracker.services import users

    with open_clinic(common_of(context, data_dir, user, language), read_only=True) as clinic:
        told, zone = users.listed(clinic), clinic.zone
    for one in told:
        last = "never" if one.last_login is None else one.last_login.astimezone(zone).isoformat(timespec="seconds")
        typer.echo("\t".join((one.user.name, one.user.role.value, one.state, last)))


@users_app.command()
def add(
    context: typer.Context,
    name: Named = None,
    name_option: NameOption = None,
    role: Annotated[
        str,
        typer.Option(metavar="ROLE", help="One of administrator clinician nurse front_desk reader operator."),
    ] = "clinician",
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """A new user; the first password comes from TPI_TRACKER_NEW_PASSWORD or is asked for."""
    from tpi_tracker.domain.codes import Role
    from tpi_tracker.services import users

    who, as_what = _name(name, name_option), _role(role)
    with open_clinic(common_of(context, data_dir, user, language)) as clinic:
        made = users.add(clinic, who, as_what, None if as_what is Role.OPERATOR else _new_password())
    typer.echo(f"Added: {made.name} ({made.role.value}).")


@users_app.command()
def disable(
    context: typer.Context,
    name: Named = None,
    name_option: NameOption = None,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """Shuts a user out; what the user wrote stays. ``reset`` lets the user in again with a new password."""
    from tpi_tracker.services import users

    who = _name(name, name_option)
    with open_clinic(common_of(context, data_dir, user, language)) as clinic:
        gone = users.disable(clinic, users.find(clinic, who).user_id)
    typer.echo(f"Shut out: {gone.name}.")


@users_app.command()
def reset(
    context: typer.Context,
    name: Named = None,
    name_option: NameOption = None,
    data_dir: DataDir = None,
    user: UserName = None,
    language: Language = None,
) -> None:
    """A new first password, from TPI_TRACKER_NEW_PASSWORD or asked for; lets in who was shut out."""
    from tpi_tracker.services import users

    who = _name(name, name_option)
    with open_clinic(common_of(context, data_dir, user, language)) as clinic:
        found = users.find(clinic, who)
        give = users.enable if found.is_disabled else users.reset
        kept = give(clinic, found.user_id, _new_password())
    typer.echo(f"New password: {kept.name}.")


def _name(argument: str | None, option: str | None) -> str:
    name = argument or option
    if not name:
        raise BadInput("Say which user: tpi-tracker users ... NAME.")
    return name


def _role(text: str) -> "Role":
    from tpi_tracker.domain.codes import Role

    try:
        return Role(text.casefold().replace("-", "_").replace(" ", "_"))
    except ValueError:
        raise BadInput(f'"{text}" is no role; one of {", ".join(Role)}.') from None


def _new_password() -> str:
    return ask_password(confirm=True, of=NEW_SECRET_IN, words="The user's first password")
