"""Forms that were begun and not saved. Kept encrypted in the clinic file, each for the user who typed it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from ulid import ULID

from tpi_tracker.domain.draft import Draft
from tpi_tracker.domain.rights import Right
from tpi_tracker.services.clinic import Clinic
from tpi_tracker.services.saving import retried

_gathered: ContextVar[list[Draft] | None] = ContextVar("gathered", default=None)


def new_id() -> str:
    """The key of a new draft: a ULID."""
    return str(ULID())


def keep(clinic: Clinic, draft: Draft) -> None:
    """Keeps the form's content in place of what it kept before. Inside ``gathering`` it is only taken along."""
    gathered = _gathered.get()
    if gathered is not None:
        gathered.append(draft)
        return
    keep_all(clinic, (draft,))


@retried
def keep_all(clinic: Clinic, kept: Sequence[Draft]) -> None:
    """Keeps the content of several forms in one transaction."""
    if not kept:
        return
    with clinic.writing(Right.ENTER) as writer:
        for draft in kept:
            writer.keep_draft(draft)


def is_gathering() -> bool:
    """Whether ``keep`` only takes along now."""
    return _gathered.get() is not None


@contextmanager
def gathering() -> Iterator[list[Draft]]:
    """Inside, ``keep`` writes nothing: what the forms hold is in the list, to be kept together and elsewhere."""
    found: list[Draft] = []
    token = _gathered.set(found)
    try:
        yield found
    finally:
        _gathered.reset(token)


def drafts(clinic: Clinic) -> tuple[Draft, ...]:
    """The drafts of the user, the last touched first."""
    with clinic.reading(Right.ENTER) as reader:
        mine = reader.all(Draft, user_id=clinic.user.user_id)
    return tuple(sorted(mine, key=lambda draft: draft.updated_at, reverse=True))


def find(clinic: Clinic, draft_id: str) -> Draft | None:
    """One draft of the user, or None when it is gone."""
    with clinic.reading(Right.ENTER) as reader:
        draft = reader.get(Draft, draft_id)
    return draft if draft is not None and draft.user_id == clinic.user.user_id else None


def begun(clinic: Clinic, form: str, problem_id: str | None, **content: object) -> Draft | None:
    """The draft of that form about that problem which the user touched last, or None.

    ``content`` is what it has to hold to be about the same record, by name: ``row_id="…"``.
    """
    for draft in drafts(clinic):
        is_same = draft.form == form and draft.problem_id == problem_id
        if is_same and all(draft.content.get(name) == value for name, value in content.items()):
            return draft
    return None


@retried
def discard(clinic: Clinic, draft_id: str) -> None:
    """Drops a draft: its form was saved, or the user does not want it."""
    with clinic.writing(Right.ENTER) as writer:
        writer.discard_draft(draft_id)
