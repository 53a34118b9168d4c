"""Published accuracy: the figures as printed, and that the ratios follow from sensitivity and specificity.

Every figure is written here a second time, from the published tables, so that a slip in the data fails.
"""

import pytest

from tpi_tracker.domain.cluster import Cluster, Level, Study, count_cluster
from tpi_tracker.domain.codes import ItemState
from tpi_tracker.domain.workup import WorkupItem
from tpi_tracker.services.checklists import checklist

CONTENT = checklist()
CLUSTERS = {cluster.key: cluster for cluster in CONTENT.clusters}
PRESENT, ABSENT, NOT_DONE = ItemState.PRESENT, ItemState.ABSENT, ItemState.NOT_DONE

# cluster, at least, at most: Sn, Sp, LR+, LR-, AUC, n
PUBLISHED = {
    ("laslett", 3, None): (0.91, 0.78, 4.16, 0.12, None, None),
    ("laslett_best_four", 2, None): (None, None, None, None, 0.842, None),
    ("wainner", 3, None): (0.39, 0.94, 6.1, None, None, 82),
    ("wainner", 4, None): (0.24, 0.99, 30.3, None, None, 82),
    ("cook", None, 1): (None, None, None, 0.18, None, 249),
    ("cook", 3, None): (None, None, 30.9, None, None, 249),
    ("park", 3, None): (None, None, None, None, None, 352),
}
SINGLE = {
    "cervical.ultt_a": [(0.97, 0.22, None, None)],
    "lumbar.slr": [(0.89, 0.25, 1.19, 0.44), (0.92, 0.28, None, None)],
    "lumbar.crossed_slr": [(0.28, 0.90, None, None)],
    "lumbar.slump": [(0.84, None, None, None), (0.80, 0.71, None, None)],
    "tendon.single_leg_stance": [(1.00, 0.97, None, None), (0.38, 1.00, None, None)],
    "inflammatory.rf": [(0.69, 0.85, 4.86, 0.38)],
    "inflammatory.anti_ccp": [(0.67, 0.95, 12.46, 0.36)],
}
STUDIES = [(f"{c.key}-{place}", level.study) for c in CONTENT.clusters for place, level in enumerate(c.levels)]
STUDIES += [(f"{c.key}-also-{place}", study) for c in CONTENT.clusters for place, study in enumerate(c.studies)]
STUDIES += [(f"{item.key}-{place}", study) for item in CONTENT.items for place, study in enumerate(item.studies)]


def known(cluster, states):
    keys = [*cluster.items]
    return {
        key: WorkupItem(workup_id="W", item=key, state=state)
        for key, state in zip(keys, states, strict=False)
        if state is not None
    }


def rounded(value, digits=2):
    """Everything that is printed as ``value``."""
    half = 0.5 * 10**-digits
    return (max(value - half, 0.0), min(value + half, 1.0))


def digits_of(value):
    return len(repr(value).partition(".")[2])


def overlaps(one, other):
    return one[0] <= other[1] and other[0] <= one[1]


def ratios(sensitivity, specificity):
    """LR+ and LR- of everything that rounds to these two figures."""
    (sn_low, sn_high), (sp_low, sp_high) = rounded(sensitivity), rounded(specificity)
    positive = (sn_low / (1 - sp_low), sn_high / (1 - sp_high) if sp_high < 1 else float("inf"))
    return positive, ((1 - sn_high) / sp_high, (1 - sn_low) / sp_low)


def printed(value):
    half = 0.5 * 10 ** -digits_of(value)
    return (value - half, value + half)


def test_every_level_is_as_published():
    told = {
        (cluster.key, level.at_least, level.at_most): (
            level.study.sensitivity,
            level.study.specificity,
            level.study.lr_positive,
            level.study.lr_negative,
            level.study.auc,
            level.study.patients,
        )
        for cluster in CONTENT.clusters
        for level in cluster.levels
    }
    assert told == PUBLISHED


def test_intervals_of_the_myelopathy_cluster_are_as_published():
    under, over = CLUSTERS["cook"].levels
    assert under.study.lr_negative_interval == (0.12, 0.42)
    assert over.study.lr_positive_interval == (5.5, 181.8)
    assert CLUSTERS["cook"].age_over == 45


def test_what_others_found_with_the_sacroiliac_tests_is_as_published():
    told = [(s.patients, s.sensitivity, s.specificity, s.lr_positive) for s in CLUSTERS["laslett"].studies]
    assert told == [(None, None, 0.87, 6.97), (48, 0.94, 0.78, None), (None, 0.85, 0.79, None)]


def test_single_tests_carry_their_figures():
    told = {
        item.key: [(s.sensitivity, s.specificity, s.lr_positive, s.lr_negative) for s in item.studies]
        for item in CONTENT.items
        if item.studies
    }
    assert told == SINGLE


@pytest.mark.parametrize(("name", "study"), STUDIES, ids=[name for name, _ in STUDIES])
def test_ratios_follow_from_what_they_were_made_of(name, study):
    if study.sensitivity is None or study.specificity is None:
        return
    positive, negative = ratios(study.sensitivity, study.specificity)
    for published, derived in ((study.lr_positive, positive), (study.lr_negative, negative)):
        if published is None:
            continue
        wide = printed(published)
        if study.pooled:  # pooled for themselves: near, not equal
            wide = (wide[0] * 0.9, wide[1] * 1.1)
        assert overlaps(wide, derived), (name, published, derived)


def test_ratio_without_centralising_pain_follows_from_the_sensitivity_of_the_whole():
    (study,) = [s for s in CLUSTERS["laslett"].studies if s.lr_positive is not None]
    positive, _ = ratios(0.91, study.specificity)
    assert overlaps(printed(study.lr_positive), positive)


@pytest.mark.parametrize(
    ("sensitivity", "specificity", "wrong"), [(0.39, 0.94, 0.88), (0.39, 0.94, 30.3), (0.24, 0.99, 6.1)]
)
def test_near_misses_seen_in_print_would_fail(sensitivity, specificity, wrong):
    positive, _ = ratios(sensitivity, specificity)
    assert not overlaps(printed(wrong), positive)


def test_every_figure_names_its_source_and_how_well_it_was_read():
    for name, study in STUDIES:
        assert study.source, name
        assert study.review in {"read", "second_hand", "unverified"}, name
        for share in (study.sensitivity, study.specificity, study.auc):
            assert share is None or 0 < share <= 1, name
        for value, interval in (
            (study.lr_positive, study.lr_positive_interval),
            (study.lr_negative, study.lr_negative_interval),
        ):
            assert interval is None or interval[0] < value < interval[1], name


@pytest.mark.parametrize(
    ("key", "present", "is_met", "positive"),
    [
        ("laslett", 2, False, 4.16),
        ("laslett", 3, True, 4.16),
        ("laslett", 5, True, 4.16),
        ("wainner", 2, False, 6.1),
        ("wainner", 3, True, 6.1),
        ("wainner", 4, True, 30.3),
        ("park", 2, False, None),
        ("park", 3, True, None),
    ],
)
def test_a_count_shows_the_figures_of_the_level_it_reached(key, present, is_met, positive):
    cluster = CLUSTERS[key]
    states = [PRESENT] * present + [ABSENT] * (len(cluster.items) - present)
    count = count_cluster(cluster, known(cluster, states))
    assert count.is_met is is_met
    assert count.is_complete
    assert count.shown.study.lr_positive == positive


@pytest.mark.parametrize(
    ("states", "age", "present", "met", "negative"),
    [
        ([PRESENT, PRESENT, ABSENT, ABSENT], 46, 3, True, None),
        ([PRESENT, PRESENT, ABSENT, ABSENT], 45, 2, False, None),
        ([ABSENT, ABSENT, ABSENT, ABSENT], 80, 1, False, 0.18),
        ([ABSENT, ABSENT, ABSENT, None], 30, 0, False, 0.18),
        ([ABSENT, ABSENT, ABSENT, None], 80, 1, False, None),
        ([ABSENT, ABSENT, ABSENT, ABSENT], None, 0, False, 0.18),
        ([PRESENT, ABSENT, ABSENT, ABSENT], None, 1, False, None),
    ],
)
def test_age_is_the_fifth_of_the_myelopathy_tests(states, age, present, met, negative):
    cook = CLUSTERS["cook"]
    count = count_cluster(cook, known(cook, states), age)
    assert count.cluster.total == 5
    assert count.present == present
    assert count.is_met is met
    reached = count.reached.study.lr_negative if count.reached else None
    assert reached == negative


def test_a_test_not_done_counts_neither_way():
    laslett = CLUSTERS["laslett"]
    count = count_cluster(laslett, known(laslett, [NOT_DONE]))
    assert (count.present, count.answered) == (0, 0)
    assert count.can_still_be_met
    assert not count.is_complete


def test_a_rule_that_cannot_be_reached_any_more_is_told_from_an_open_one():
    laslett = CLUSTERS["laslett"]
    assert count_cluster(laslett, known(laslett, [ABSENT, ABSENT])).can_still_be_met
    assert not count_cluster(laslett, known(laslett, [ABSENT, ABSENT, ABSENT])).can_still_be_met


def test_the_rule_of_a_cluster_is_its_lowest_level():
    study = Study("s", "read")
    levels = (Level(study, at_most=1), Level(study, at_least=2), Level(study, at_least=3))
    assert Cluster("c", "C", ("a", "b", "c"), levels).threshold == 2
