"""Drafts on their way to the file: the newest wins, and none comes after the form was saved."""

import threading

import pytest
from PySide6.QtCore import QObject

from tpi_tracker.domain.draft import Draft
from tpi_tracker.services import drafts
from tpi_tracker.store.errors import DiskFull
from tpi_tracker.ui.forms.draft_post import DraftPost
from tpi_tracker.ui.jobs import Jobs


def draft(clinic, text):
    values = {"draft_id": "D", "user_id": clinic.user.user_id, "form": "score", "updated_at": clinic.now()}
    return Draft.model_validate(values | {"content": {"note": text}})


def kept(clinic):
    return [found.content["note"] for found in drafts.drafts(clinic)]


@pytest.fixture
def slow(clinic, qtbot):
    """A post whose lane waits until ``go_on``."""
    form, lanes, go_on = QObject(), Jobs(), threading.Event()
    lanes.run(form, go_on.wait, lane="draft")
    post = DraftPost(form, clinic, lanes)
    post.go_on = go_on.set
    post.rest = lambda: qtbot.waitUntil(lambda: lanes.is_idle)
    yield post
    go_on.set()
    lanes.wait()
    post.rest()


def test_what_is_sent_is_kept_beside_the_window(slow, clinic):
    told = []
    slow.sent.connect(lambda: told.append(True))
    slow.send(draft(clinic, "a"))
    assert (kept(clinic), slow.is_under_way) == ([], True)
    slow.go_on()
    slow.rest()
    assert (kept(clinic), slow.is_under_way, told) == (["a"], False, [True])


def test_what_is_kept_now_is_not_overtaken_by_what_was_sent_before(slow, clinic):
    slow.send(draft(clinic, "older"))
    slow.put(draft(clinic, "newer"))
    slow.go_on()
    slow.rest()
    assert kept(clinic) == ["newer"]


def test_nothing_comes_after_the_form_was_saved(slow, clinic):
    told = []
    slow.sent.connect(lambda: told.append(True))
    slow.send(draft(clinic, "older"))
    slow.discard("D")
    slow.go_on()
    slow.rest()
    assert (kept(clinic), told) == ([], [])


def test_what_is_gathered_for_a_lock_is_newer_than_what_was_sent(slow, clinic):
    slow.send(draft(clinic, "older"))
    with drafts.gathering() as found:
        slow.put(draft(clinic, "newer"))
    assert [one.content["note"] for one in found] == ["newer"]
    slow.go_on()
    slow.rest()
    assert kept(clinic) == [], "it is kept by who gathered"


def test_a_full_disk_is_told(slow, clinic, monkeypatch):
    def full(*_):
        raise DiskFull

    monkeypatch.setattr(drafts, "keep", full)
    told = []
    slow.failed.connect(told.append)
    slow.send(draft(clinic, "a"))
    slow.go_on()
    slow.rest()
    assert [type(error) for error in told] == [DiskFull]
