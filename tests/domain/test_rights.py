"""Which role may do what."""

import pytest

from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.rights import RIGHTS, Right, may, roles_with

CLINICAL = {
    Right.READ_CHART,
    Right.RECORD_SCORE,
    Right.RECORD_CARE,
    Right.JUDGE,
    Right.SIGN,
    Right.REPORT,
    Right.EXPORT,
    Right.LOOK_UP_LOT,
    Right.MERGE,
}
OF_ADMINISTRATORS = {Right.USERS, Right.AUDIT, Right.CLINIC, Right.RESTORE, Right.IMPORT}


def test_every_role_is_named_and_every_right_is_somebodys() -> None:
    assert set(RIGHTS) == set(Role)
    assert all(roles_with(right) for right in Right)


def test_an_administrator_may_everything_and_an_operator_nothing() -> None:
    assert RIGHTS[Role.ADMINISTRATOR] == set(Right)
    assert RIGHTS[Role.OPERATOR] == set()


def test_the_front_desk_sees_and_changes_identity_and_dates_alone() -> None:
    assert RIGHTS[Role.FRONT_DESK].isdisjoint(CLINICAL | OF_ADMINISTRATORS | {Right.CATALOGUE})
    assert {Right.READ_IDENTITY, Right.WRITE_IDENTITY, Right.SCHEDULE} <= RIGHTS[Role.FRONT_DESK]


def test_a_reader_changes_nothing() -> None:
    assert RIGHTS[Role.READER] == {
        Right.ENTER,
        Right.READ_IDENTITY,
        Right.READ_CHART,
        Right.REPORT,
        Right.BACKUP,
    }


@pytest.mark.parametrize("right", sorted(OF_ADMINISTRATORS))
def test_what_changes_the_clinic_itself_is_for_administrators(right: Right) -> None:
    assert roles_with(right) == (Role.ADMINISTRATOR,)


def test_a_nurse_records_and_leaves_judging_and_taking_data_out_to_clinicians() -> None:
    assert may(Role.NURSE, Right.RECORD_CARE)
    assert may(Role.NURSE, Right.RECORD_SCORE)
    assert RIGHTS[Role.CLINICIAN] - RIGHTS[Role.NURSE] == {
        Right.JUDGE,
        Right.SIGN,
        Right.EXPORT,
        Right.LOOK_UP_LOT,
        Right.CATALOGUE,
        Right.MERGE,
    }
