"""The JSON of ``evaluate``, problem by problem: what ``json.dumps(..., ensure_ascii=False, indent=1)`` would give.

The layout of a session is written out here, because Python's own indenting writer takes longer for a session than all
the rules.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from json.encoder import encode_basestring as text
from typing import Any, Protocol

PLAIN: dict[Any, str] = {None: "null", True: "true", False: "false"}


class Fragment(dict[str, Any]):
    """A part that is told of many problems: it keeps its own text once that was asked for, and is not to change."""

    __slots__ = ("text",)

    text: str | None

    def __init__(self, **values: Any) -> None:
        super().__init__(values)
        self.text = None


class Told(Protocol):
    """The results under way: those of ``problems`` come one by one."""

    @property
    def as_of(self) -> str: ...
    @property
    def rules_version(self) -> str: ...
    @property
    def problems(self) -> Iterator[Mapping[str, Any]]: ...


def pieces(told: Told) -> Iterator[str]:
    """The text of the whole object, in order; it ends with a line break."""
    yield f'{{\n "as_of": {text(told.as_of)},\n "rules_version": {text(told.rules_version)},\n "problems": ['
    between = "\n  "
    for problem in told.problems:
        yield between + _problem(problem)
        between = ",\n  "
    yield "]\n}\n" if between == "\n  " else "\n ]\n}\n"


def _problem(problem: Mapping[str, Any]) -> str:
    sessions = ",\n    ".join(map(_session, problem["sessions"]))
    return f"""{{
   "patient_no": {text(problem["patient_no"])},
   "problem_id": {text(problem["problem_id"])},
   "flag": {_flag(problem["flag"])},
   "risk_factors": {_texts(problem["risk_factors"], "    ")},
   "coverage": {_list([_kept(answer, _coverage) for answer in problem["coverage"]], "    ")},
   "sessions": {f"[{chr(10)}    {sessions}{chr(10)}   ]" if sessions else "[]"}
  }}"""


def _flag(flag: Mapping[str, Any] | None) -> str:
    if flag is None:
        return "null"
    return f"""{{
    "kind": "{flag["kind"]}",
    "since": "{flag["since"]}",
    "status": "{flag["status"]}",
    "sessions": {_texts(flag["sessions"], "     ")},
    "reason": {text(flag["reason"])}
   }}"""


def _kept(part: Mapping[str, Any], write: Callable[[Mapping[str, Any]], str]) -> str:
    """As ``write`` writes it, at once where it was written before."""
    if not isinstance(part, Fragment):
        return write(part)
    if part.text is None:
        part.text = write(part)
    return part.text


def _coverage(answer: Mapping[str, Any]) -> str:
    """One policy's answer; numbers, yes and no in JSON's words, texts and lists of texts."""
    told = (f"{text(name)}: {_plain(value)}" for name, value in answer.items())
    return "{\n     " + ",\n     ".join(told) + "\n    }"


def _session(session: Mapping[str, Any]) -> str:
    code, dose = session["reason_code"], session["dose"]
    return f"""{{
     "session_id": {text(session["session_id"])},
     "performed_at": "{session["performed_at"]}",
     "verdict": "{session["verdict"]}",
     "reason_code": {"null" if code is None else text(code)},
     "final": {PLAIN[session["final"]]},
     "baseline": {_baseline(session["baseline"])},
     "procedural_relief_pct": {_number(session["procedural_relief_pct"])},
     "best_relief_pct": {_number(session["best_relief_pct"])},
     "last_relief_pct": {_number(session["last_relief_pct"])},
     "documented_relief_days": {_number(session["documented_relief_days"])},
     "clinically_meaningful": {PLAIN[session["clinically_meaningful"]]},
     "payer_valid": {PLAIN[session["payer_valid"]]},
     "reason": {text(session["reason"])},
     "dose": {"null" if dose is None else _kept(dose, _dose)}
    }}"""


def _baseline(baseline: Mapping[str, Any] | None) -> str:
    if baseline is None:
        return "null"
    return f"""{{
      "value": {baseline["value"]!r},
      "scale": {text(baseline["scale"])},
      "measure": {text(baseline["measure"])},
      "taken_at": "{baseline["taken_at"]}"
     }}"""


def _dose(dose: Mapping[str, Any]) -> str:
    return f"""{{
      "fraction": {_number(dose["fraction"])},
      "components": {_list(map(_component, dose["components"]), "       ")},
      "warnings": {_texts(dose["warnings"], "       ")}
     }}"""


def _component(part: Mapping[str, Any]) -> str:
    return f"""{{
        "drug": {text(part["drug"])},
        "mg": {_number(part["mg"])},
        "cap_mg": {_number(part["cap_mg"])},
        "cap_rule": "{part["cap_rule"]}"
       }}"""


def _texts(texts: Iterable[str], indent: str) -> str:
    return _list(map(text, texts), indent)


def _list(items: Iterable[str], indent: str) -> str:
    joined = f",\n{indent}".join(items)
    return f"[\n{indent}{joined}\n{indent[1:]}]" if joined else "[]"


def _number(value: float | None) -> str:
    return "null" if value is None else repr(value)


def _plain(value: Any) -> str:
    """Whatever may stand in an answer: a text, a number, yes or no, nothing, or a list of texts."""
    if isinstance(value, list):
        return _texts(value, "      ")
    if isinstance(value, str):
        return text(value)
    return PLAIN[value] if value is None or isinstance(value, bool) else repr(value)
