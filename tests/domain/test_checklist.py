"""The workup's content and its counting."""

from tpi_tracker.domain.checklist import STATES, ItemKind, gate, latest, progress, weighed
from tpi_tracker.domain.cluster import count_cluster
from tpi_tracker.domain.codes import HypothesisState, ItemState, PainSource, Pathway, RecordStatus, Region
from tpi_tracker.domain.offers import offers
from tpi_tracker.domain.workup import Hypothesis, WorkupItem
from tpi_tracker.services.checklists import checklist

CONTENT = checklist()
FLAGS = [item.key for item in CONTENT.items if item.step == "red_flags" and item.part_of is None]


def answered(**states: ItemState) -> dict[str, WorkupItem]:
    return {
        key.replace("__", "."): WorkupItem(workup_id="W", item=key.replace("__", "."), state=state)
        for key, state in states.items()
    }


def source(key: str, state: HypothesisState) -> dict[str, Hypothesis]:
    return {key: Hypothesis(workup_id="W", source=key, state=state)}


def test_content_names_only_what_exists():
    steps = {step.key for step in CONTENT.steps}
    branches = {branch.key for branch in CONTENT.branches}
    keys = [item.key for item in CONTENT.items]
    assert len(CONTENT.steps) == 8
    assert len(keys) == len(set(keys))
    for item in CONTENT.items:
        assert item.step in steps
        assert item.branch is None or item.branch in branches
        assert set(item.regions) <= {region.value for region in Region}
        assert item.source, item.key
        assert item.review in {"read", "second_hand", "unverified"}
        assert set(item.supports) <= branches
        assert item.part_of is None or item.part_of in FLAGS
        assert (item.kind is ItemKind.INVESTIGATION) == bool(item.asks) or item.retired
    for cluster in CONTENT.clusters:
        assert set(cluster.items) <= set(keys)
        assert cluster.branch in branches or cluster.flag in FLAGS
    for pathway in CONTENT.pathways:
        assert set(pathway.when) <= set(keys)
    for branch in CONTENT.branches:
        assert set(branch.pathways) <= {pathway.key for pathway in CONTENT.pathways}


def test_content_covers_every_source_and_pathway_of_the_files():
    assert {branch.key for branch in CONTENT.branches} == {source.value for source in PainSource}
    assert {pathway.key for pathway in CONTENT.pathways} == {pathway.value for pathway in Pathway}


def test_every_red_flag_names_an_action():
    assert len(FLAGS) == 7
    assert all(CONTENT.by_key[key].action for key in FLAGS)


def test_region_filters_sources():
    low_back = {branch.key for branch in CONTENT.branches_for("low_back")}
    assert "si_joint" in low_back
    assert "cervical_radiculopathy" not in low_back
    assert {branch.key for branch in CONTENT.branches_for(None)} == {branch.key for branch in CONTENT.branches}
    neck = {item.key for item in CONTENT.items_for("neck")}
    assert "cervical.spurling" in neck
    assert "si.gaenslen" not in neck


def test_gate_is_open_until_every_flag_is_known():
    all_but_one = answered(**{key.replace(".", "__"): ItemState.ABSENT for key in FLAGS[:-1]})
    assert not gate(CONTENT, all_but_one).is_complete
    not_done = all_but_one | answered(**{FLAGS[-1].replace(".", "__"): ItemState.NOT_DONE})
    assert not gate(CONTENT, not_done).is_complete
    present = all_but_one | answered(**{FLAGS[-1].replace(".", "__"): ItemState.PRESENT})
    assert gate(CONTENT, present).is_complete
    assert gate(CONTENT, present).present == (FLAGS[-1],)


def test_cluster_is_met_at_its_threshold_and_not_below():
    two = answered(si__distraction=ItemState.PRESENT, si__thigh_thrust=ItemState.PRESENT, si__gaenslen=ItemState.ABSENT)
    laslett = next(cluster for cluster in CONTENT.clusters if cluster.key == "laslett")
    assert not count_cluster(laslett, two).is_met
    assert count_cluster(laslett, two).can_still_be_met
    three = two | answered(si__sacral_thrust=ItemState.PRESENT)
    count = count_cluster(laslett, three)
    assert count.is_met
    assert (count.present, count.answered) == (3, 4)


def test_cluster_counts_not_done_neither_way():
    laslett = next(cluster for cluster in CONTENT.clusters if cluster.key == "laslett")
    count = count_cluster(laslett, answered(si__distraction=ItemState.NOT_DONE))
    assert (count.present, count.answered) == (0, 0)


def test_only_weighed_or_touched_sources_need_items():
    nothing = progress(CONTENT, "low_back", {}, {})
    assert next(step for step in nothing if step.key == "sources").needed == 1
    suspected = progress(CONTENT, "low_back", {}, source("si_joint", HypothesisState.SUSPECTED))
    assert next(step for step in suspected if step.key == "sources").needed == 5
    refuted = progress(CONTENT, "low_back", {}, source("si_joint", HypothesisState.REFUTED))
    assert next(step for step in refuted if step.key == "sources").needed == 1


def test_ordered_investigation_is_not_yet_answered():
    weights = source("si_joint", HypothesisState.CONFIRMED)
    ordered = progress(CONTENT, "low_back", answered(si__block=ItemState.ORDERED), weights)
    resulted = progress(CONTENT, "low_back", answered(si__block=ItemState.RESULTED), weights)
    assert [s.answered for s in ordered if s.key == "sources"] == [0]
    assert [s.answered for s in resulted if s.key == "sources"] == [1]


def test_confirmed_source_offers_its_pathways_and_suspected_does_not():
    assert offers(CONTENT, {}, source("si_joint", HypothesisState.SUSPECTED)) == ()
    offered = {o.pathway.key: o.because for o in offers(CONTENT, {}, source("si_joint", HypothesisState.CONFIRMED))}
    assert {"joint_injection", "radiofrequency", "physiotherapy"} <= set(offered)
    assert offered["joint_injection"] == ("si_joint",)
    assert "epidural_steroid" not in offered


def test_present_item_offers_the_pathway_that_names_it():
    offered = {o.pathway.key for o in offers(CONTENT, answered(mechanics__posture=ItemState.PRESENT), {})}
    assert "occupational_therapy" in offered
    assert "occupational_therapy" not in {
        o.pathway.key for o in offers(CONTENT, answered(mechanics__posture=ItemState.ABSENT), {})
    }


def test_last_row_counts_and_retracted_rows_do_not():
    rows = [
        WorkupItem(workup_id="W", item="x", state=ItemState.ABSENT),
        WorkupItem(workup_id="W", item="x", state=ItemState.PRESENT),
        WorkupItem(workup_id="W", item="x", state=ItemState.NOT_DONE, record_status=RecordStatus.ENTERED_IN_ERROR),
    ]
    assert latest(rows)["x"].state is ItemState.PRESENT
    assert weighed([]) == {}


def test_states_by_kind():
    assert ItemState.ORDERED not in STATES[ItemKind.FINDING]
    assert ItemState.PRESENT not in STATES[ItemKind.INVESTIGATION]
