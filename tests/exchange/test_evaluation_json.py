"""The quick layout is what Python's own indenting writer gives, whatever the texts hold."""

import json
from typing import Any, NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from tpi_tracker.exchange.evaluation_json import Fragment, pieces


def shaped(fields: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """A dictionary of these fields in this order."""
    return st.tuples(*fields.values()).map(lambda values: dict(zip(fields, values, strict=True)))


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
plain = st.text("abc_-:+0123456789", max_size=8)
numbers = st.none() | st.integers(-5, 400) | st.floats(allow_nan=False, allow_infinity=False)
yes_no = st.none() | st.booleans()
lists = st.lists(texts, max_size=3)
component = shaped({"drug": texts, "mg": numbers, "cap_mg": numbers, "cap_rule": plain})
session = shaped(
    {
        "session_id": texts,
        "performed_at": plain,
        "verdict": plain,
        "reason_code": st.none() | texts,
        "final": st.booleans(),
        "baseline": st.none()
        | shaped(
            {"value": numbers.filter(lambda n: n is not None), "scale": texts, "measure": texts, "taken_at": plain}
        ),
        "procedural_relief_pct": numbers,
        "best_relief_pct": numbers,
        "last_relief_pct": numbers,
        "documented_relief_days": numbers,
        "clinically_meaningful": yes_no,
        "payer_valid": st.booleans(),
        "reason": texts,
        "dose": st.none()
        | shaped({"fraction": numbers, "components": st.lists(component, max_size=2), "warnings": lists}),
    }
)
problem = shaped(
    {
        "patient_no": texts,
        "problem_id": texts,
        "flag": st.none()
        | shaped({"kind": plain, "since": plain, "status": plain, "sessions": lists, "reason": texts}),
        "risk_factors": lists,
        "coverage": st.lists(
            st.dictionaries(texts, texts | numbers | yes_no | lists, min_size=1, max_size=3), max_size=2
        ),
        "sessions": st.lists(session, max_size=2),
    }
)


class Told(NamedTuple):
    as_of: str
    rules_version: str
    problems: Any


@given(texts, texts, st.lists(problem, max_size=2))
def test_it_is_what_json_dumps_gives(as_of: str, version: str, problems: list[dict[str, Any]]) -> None:
    whole = {"as_of": as_of, "rules_version": version, "problems": problems}
    wanted = json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
    assert "".join(pieces(Told(as_of, version, iter(problems)))) == wanted


@given(problem)
def test_a_fragment_is_told_again_as_it_was(once: dict[str, Any]) -> None:
    shared = once | {"coverage": [Fragment(**answer) for answer in once["coverage"]]}
    wanted = json.dumps({"as_of": "", "rules_version": "", "problems": [once, once]}, ensure_ascii=False, indent=1)
    assert "".join(pieces(Told("", "", iter([shared, shared])))) == wanted + "\n"
