"""What the models refuse in the files of payers, questionnaires, safety and steroid; and in clusters and kits."""

from collections.abc import Mapping
from typing import Any

import pytest

from tpi_tracker.paths import resource
from tpi_tracker.services.catalogue_schema import CatalogueFault, check

ABOUT = 'rule_id = "{0}"\nversion = "1"\nwording = "W"\nsource = "S"\nreview = "own"\n'
COVERAGE = (
    'version = "1"\n[coverage]\n'
    + ABOUT.format("coverage")
    + """function_max_age_days = 30
[[function_instrument]]
key = "psfs"
low = 0
high = 10
better = "high"
[[preset]]
policy_id = "lcd"
name = "LCD"
payer = "Medicare"
jurisdiction = "US"
effective_from = 2024-04-01
source = "LCD"
source_urls = ["https://www.cms.gov/lcd"]
last_checked = 2026-11-26
checked_valid_days = 180
review = "second_hand"
count_unit = "session"
max_count = 3
min_interval_days = 42
min_relief_pct = 50
dx_allowed = ["M79.18", "G44.201"]
"""
)
INSTRUMENTS = """version = "1"
[answers]
yes_no = [{ key = "no", text = "no", value = 0 }, { key = "yes", text = "yes", value = 1 }]
[[instrument]]
key = "peg"
title = "PEG"
name = "Pain"
scoring = "mean"
notice = "Public domain."
source = "Krebs 2009"
review = "read"
version = "1"
totals = [{ key = "peg", title = "PEG", worse = "higher", bands = [[0, "low"], [4, "high"]] }]
items = [
    { key = "pain", text = "Pain", short = "pain", scale = 10, ends = ["none", "worst"] },
    { key = "months", text = "Three months", short = "months", answers = "yes_no", total = "peg" },
]
"""
SAFETY = (
    "[safety]\n"
    + ABOUT.format("safety")
    + """call_after_days = 3
pregnancy_asked_from = 12
pregnancy_asked_to = 55
[[allergy_group]]
key = "amide"
words = ["amide"]
drugs = ["lidocaine"]
source = "Recalled"
review = "unverified"
"""
)
STEROID = (
    "[steroid]\n"
    + ABOUT.format("steroid")
    + """reference = "methylprednisolone"
months = 12
warn_above_mg = 200
warn_review = "own"
[equal_mg]
methylprednisolone = 4
triamcinolone = 4
"""
)
TEXTS = {
    "coverage.toml": COVERAGE,
    "instruments.toml": INSTRUMENTS,
    "safety.toml": SAFETY,
    "steroid.toml": STEROID,
}


def others(_file: str) -> Mapping[str, Any]:
    drugs = [("lidocaine", "local_anaesthetic"), ("methylprednisolone", "steroid"), ("triamcinolone", "steroid")]
    return {"drug": [{"key": key, "kind": kind} for key, kind in drugs]}


@pytest.mark.parametrize("file", TEXTS)
def test_a_file_without_mistake_passes(file: str) -> None:
    assert check(file, TEXTS[file], others=others).version == "1"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "coverage.toml",
            'count_unit = "session"',
            'count_unit = "visit"',
            'count_unit is "visit", which is not one of',
        ),
        ("coverage.toml", "min_relief_pct = 50", "min_relief_pct = 0", "min_relief_pct must be at least 1"),
        ("coverage.toml", "2024-04-01", '"2024-04-01"', "effective_from must be a date"),
        ("coverage.toml", "checked_valid_days = 180", "", "checked_valid_days or expires_on is missing"),
        ("coverage.toml", '"G44.201"', '"M79.18"', 'dx_allowed holds "M79.18" twice'),
        (
            "coverage.toml",
            '"G44.201"',
            '"G44,2"',
            'dx_allowed is "G44,2", but must be an ICD-10 code',
        ),
        ("coverage.toml", "high = 10\n", "", "high must be there where the high end is the good one"),
        ("instruments.toml", 'answers = "yes_no"', 'answers = "often"', 'items: answers names "often"'),
        ("instruments.toml", "scale = 10, ", "", "items: answers or scale must be named"),
        ("instruments.toml", 'scoring = "mean"', 'scoring = "total"', 'scoring is "total" where there are no items'),
        ("instruments.toml", '[4, "high"]', '[0, "high"]', "totals: bands must ascend"),
        ("instruments.toml", '[4, "high"]', '[14, "high"]', "totals: bands must lie between 0 and 10"),
        ("instruments.toml", 'key = "months"', 'key = "pain"', 'items: key "pain" is taken by an entry above'),
        ("safety.toml", 'drugs = ["lidocaine"]', 'drugs = ["cocaine"]', 'drugs names "cocaine", which is not a drug'),
        ("safety.toml", "pregnancy_asked_to = 55", "pregnancy_asked_to = 5", "must not lie below pregnancy_asked_from"),
        ("safety.toml", 'words = ["amide"]', 'words = ["Amide"]', 'words holds "Amide", which must be in lower case'),
        ("steroid.toml", "triamcinolone = 4\n", "", "triamcinolone is missing: every steroid of the formulary"),
        ("steroid.toml", 'reference = "methyl', 'reference = "hydro', "reference names"),
        ("steroid.toml", "triamcinolone = 4", "triamcinolone = -4", "equal_mg: triamcinolone must be above 0"),
    ],
)
def test_a_mistake_is_told(file: str, old: str, new: str, said: str) -> None:
    assert old in TEXTS[file]
    with pytest.raises(CatalogueFault) as caught:
        check(file, TEXTS[file].replace(old, new, 1), others=others)
    assert said in caught.value.sentence
    assert caught.value.line > 1


def more(file: str, text: str) -> str:
    return resource("catalogue", file).read_text(encoding="utf-8") + text


@pytest.mark.parametrize(
    ("drug", "said"), [("lidocaine", None), ("cocaine", 'kit "mix": ingredient: drug names "cocaine"')]
)
def test_a_kit_is_made_of_known_drugs(drug: str, said: str | None) -> None:
    kit = f"""
[[kit]]
key = "mix"
name = "Mix"
source = "Own"
review = "own"
ingredient = [{{ drug = "{drug}", mg_ml = 10, volume_ml = 5 }}, {{ drug = "saline", mg_ml = 9, volume_ml = 5 }}]
"""
    if said is None:
        assert check("formulary.toml", more("formulary.toml", kit))
    else:
        with pytest.raises(CatalogueFault, match=said):
            check("formulary.toml", more("formulary.toml", kit))


LEVELS = """
[[cluster]]
key = "three"
title = "Three"
branch = "si_joint"
items = ["si.distraction", "si.compression", "si.gaenslen"]
[[cluster.level]]
at_least = 2
source = "Somebody 2020"
review = "read"
lr_positive = 4
lr_positive_interval = [2, 8]
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("", "", None),
        ("at_least = 2\n", "", "level: at_least or at_most must be named"),
        ("at_least = 2", "at_least = 4", "level: at_least must be at most 3"),
        ("[2, 8]", "[8, 2]", "level: lr_positive_interval must ascend"),
        ("[2, 8]", "[5, 8]", "level: lr_positive_interval must hold lr_positive"),
        ('branch = "si_joint"\n', "", "branch or flag must be named"),
        ('"si.gaenslen"', '"cervical.spurling"', 'items names "cervical.spurling", which belongs to another branch'),
    ],
)
def test_a_cluster_of_levels(old: str, new: str, said: str | None) -> None:
    text = more("checklist.toml", LEVELS.replace(old, new, 1) if old else LEVELS)
    if said is None:
        assert check("checklist.toml", text)
    else:
        with pytest.raises(CatalogueFault, match='cluster "three": ') as caught:
            check("checklist.toml", text)
        assert said in caught.value.sentence
