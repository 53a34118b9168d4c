"""Nothing the rules say, and no text of the catalogue, reads as an order or a diagnosis: the clinician decides."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from tpi_tracker.paths import resource

ORDER = re.compile(
    r"\b(?:must|should|shall|ought|ha(?:ve|s) to|needs? to|required?|"
    r"diagnos\w*|prescri\w*|contraindicat\w*|recommend\w*|indicated|"
    r"stop|start(?=\s+(?:a|an|the|with|taking)\b)|discontinue|administer|give(?=\s+(?:a|an|the|no|\d))|take|avoid|"
    r"increase|inject(?!\w)|perform|ensure|immediately|urgent\w*|suffers?|is caused by|proves?)\b"
    r"|(?:^|[.;:] )(?:Do not|Don't|Never|Always|Refer|Order|Treat|Use|Reduce|Repeat|Check|Consider|Exclude)\b",
    re.IGNORECASE,
)
EXCEPTIONS = {
    "Analgesic without prescription": "what the patient takes, by its kind",
    "Prescribed medication": "what the patient takes, by its kind",
    "never below the baseline": "a course that was recorded",
    "never": "an answer of a questionnaire",
    "Not able to stop or control worrying": "a question of a questionnaire",
    "The needle has to reach the muscle without being buried to the hub.": "what makes a needle too short",
    "Labels do not recommend mixing with another local anaesthetic, or giving one before or beside another, "
    "for lack of data.": "what the labels say, as such",
    "No diagnosis code (ICD-10) is recorded for the problem.": "a code the clinician recorded",
    "The diagnosis is not among those the policy lists: {codes:list}.": "a code the clinician recorded",
    "Diagnosis listed: {codes:list}": "a code the clinician recorded",
    "For a repeat on a date: sessions in calendar months back, all of a patient on one date once; the last injections "
    "of the problem with their verdict; function before and after; sites, region, diagnosis and care as recorded. Gaps "
    "are listed, nothing is blocked.": "a code the clinician recorded",
    "ACOEM 2021 recommends against glucocorticoids in trigger point injections.": "what a guideline says, as such",
}
"""Each text that holds such a word and is no order, and why."""
NOT_SAID = {"source", "review", "key", "rule_id", "id", "version"}
"""Citations and codes are not the program's own words."""


def leaves(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, name)
    elif isinstance(value, str):
        yield name, " ".join(value.split())


def texts() -> list[tuple[str, str]]:
    files = [resource("i18n", "en.toml"), *sorted(resource("catalogue").glob("*.toml"))]
    found = []
    for file in files:
        for name, text in leaves(tomllib.loads(file.read_text(encoding="utf-8"))):
            if name not in NOT_SAID and not name.endswith(("_source", "_review")):
                found.append((file.name, text))
    return found


def test_no_text_reads_as_an_order_or_a_diagnosis() -> None:
    said = texts()
    assert len(said) > 700
    held = [(file, text, ORDER.findall(text)) for file, text in said if ORDER.search(text) and text not in EXCEPTIONS]
    assert held == []


def test_every_exception_is_still_said() -> None:
    said = {text for _, text in texts()}
    assert {text for text in EXCEPTIONS if text not in said or not ORDER.search(text)} == set()


@pytest.mark.parametrize(
    "text",
    [
        "The patient must rest.",
        "Stop taking the anticoagulant",
        "Refer to neurology.",
        "Diagnosis: radiculopathy",
        "Possible infection. Order CRP.",
        "Prescribe gabapentin",
        "This should be repeated",
        "Give 10 mg",
        "Do not inject again.",
        "Possible fracture. Never inject.",
    ],
)
def test_an_order_is_found(text: str) -> None:
    assert ORDER.search(text)
