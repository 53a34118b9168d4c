"""A name typed with one slip, or as it was heard, still leads to the name that was meant."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.domain.alike import distance
from tpi_tracker.domain.near_names import ANY, mistyped, slipped, sound, sounding_like


def meant(word: str) -> set[str]:
    patterns = slipped(word) | mistyped(word)
    return {pattern.replace(ANY, letter) for pattern in patterns for letter in string.ascii_lowercase}


@given(st.text(string.ascii_lowercase, min_size=3, max_size=9), st.integers(0, 10_000), st.data())
def test_every_single_slip_is_thought_of(name: str, place: int, data: st.DataObject) -> None:
    place %= len(name)
    letter = data.draw(st.sampled_from(string.ascii_lowercase))
    slips = [
        name[:place] + letter + name[place + 1 :],
        name[: place + 1] + letter + name[place + 1 :],
        name[:place] + name[place + 1 :],
    ]
    if place > 0:
        slips.append(name[: place - 1] + name[place] + name[place - 1] + name[place + 1 :])
    for typed in slips:
        # The first letter struck twice over another one is the one slip that is not looked for.
        found = meant(typed) | {typed}
        assert any(name.startswith(each) for each in found), (typed, name)


@given(st.text(string.ascii_lowercase, min_size=3, max_size=12))
def test_nothing_is_further_than_one_slip(word: str) -> None:
    assert all(distance(word, pattern) <= 1 for pattern in slipped(word) | mistyped(word))


@pytest.mark.parametrize(
    ("heard", "written"),
    [
        ("meyer", "maier"),
        ("meier", "mayer"),
        ("schmidt", "schmitt"),
        ("mueller", "muller"),
        ("stefan", "stephan"),
        ("filip", "philipp"),
        ("kristina", "christina"),
        ("yusuf", "youssuf"),
        ("hofmann", "hoffmann"),
        ("katherine", "catherine"),
    ],
)
def test_the_same_sound_is_written_otherwise(heard: str, written: str) -> None:
    assert written in sounding_like(heard) or any(written.startswith(each) for each in meant(heard))


@pytest.mark.parametrize(("one", "other"), [("meyer", "maier"), ("stephan", "steffan"), ("philip", "filipp")])
def test_names_that_sound_the_same_have_one_sound(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(("one", "other"), [("novak", "horak"), ("mann", "mohn"), ("anna", "emma")])
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    assert sound(one) != sound(other)
