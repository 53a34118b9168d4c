"""JSON from elsewhere is read within bounds, or refused with words."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.exchange.strict_json import MAX_DEPTH, loads

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text("abcé\n"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=3), inner, max_size=3),
    max_leaves=20,
)


@given(VALUES)
def test_what_is_json_reads_as_it_is(value):
    assert loads(json.dumps(value).encode(), 1_000_000) == value


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"[" * 50_000 + b"]" * 50_000, "nested deeper"),
        (b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), "nested deeper"),
        (b'{"a": 1, "b": {"c": 1, "c": 1}}', 'the name "c" twice'),
        (b"[1,\n2,]", "line 2, column 3"),
        (b"[Infinity]", "Infinity is no number"),
        (b"[-1e999]", "too large"),
        (b"\xff\xfe[\x001\x00]\x00", "not text in UTF-8"),
        (b"[" + b"1," * 600_000 + b"1]", "larger than 976 kB"),
        (b"", "line 1"),
    ],
)
def test_what_is_not_is_refused_with_words(raw, said):
    with pytest.raises(ValueError, match=said):
        loads(raw, 1_000_000)


def test_as_deep_as_is_taken():
    assert loads(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH, 1000)


def told(raw):
    try:
        return f"read: {loads(raw, 1000)!r}"
    except ValueError as error:
        return str(error)


@given(st.binary(max_size=200))
def test_bytes_are_read_or_refused_and_nothing_else(raw):
    assert told(raw)
