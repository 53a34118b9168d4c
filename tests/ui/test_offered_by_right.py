"""What the window offers is what the user may do: every page, for every role, and while it is open for reading only."""

import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from tpi_tracker import paths
from tpi_tracker.domain.codes import Role
from tpi_tracker.domain.rights import RIGHTS, Right
from tpi_tracker.services import backups, demo, opening, patients
from tpi_tracker.settings import Settings
from tpi_tracker.ui import allowed, places
from tpi_tracker.ui.jobs import Jobs
from tpi_tracker.ui.main_window import MainWindow
from tpi_tracker.ui.widgets.date_chips import DateChip
from tpi_tracker.ui.widgets.score_keys import ScoreKey
from tpi_tracker.ui.widgets.segments import Segment

DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 14, 32, tzinfo=UTC)
TOLD = "104827"


class Needs(NamedTuple):
    """What an offer takes: the right, and whether something is written (never while only reading)."""

    right: Right
    writes: bool = True


def reads(right: Right) -> Needs:
    return Needs(right, False)


ANYBODY = reads(Right.ENTER)
OFFERS: dict[str, Needs] = {
    # the frame
    **dict.fromkeys(("rail_", "commands", "tab_"), ANYBODY),
    "new_patient": Needs(Right.WRITE_IDENTITY),
    # Today
    "figure_": reads(Right.READ_IDENTITY),
    "today_score": Needs(Right.RECORD_SCORE),
    "call_list": reads(Right.SCHEDULE),
    "paper_list": reads(Right.EXPORT),
    **dict.fromkeys(("no_answer", "later", "declined", "wrong_number"), Needs(Right.SCHEDULE)),
    **dict.fromkeys(("no_complaint", "complaint"), Needs(Right.RECORD_SCORE)),
    **dict.fromkeys(("open_flagged_patient", "show_flagged"), reads(Right.READ_CHART)),
    **dict.fromkeys(("open_flagged_workup", "open_workup_under_way", "review_step"), reads(Right.JUDGE)),
    "resume_draft": ANYBODY,
    "backup_try": Needs(Right.BACKUP),
    "backup_open": ANYBODY,
    "backup_acknowledge": Needs(Right.RESTORE),
    # Patients
    "open_patient": reads(Right.READ_IDENTITY),
    **dict.fromkeys(("look_alike", "open_alike"), reads(Right.READ_IDENTITY)),
    "merge_alike": Needs(Right.MERGE),
    "repeat_last": Needs(Right.RECORD_CARE),
    "score": Needs(Right.RECORD_SCORE),
    # Settings
    "save_clinic": Needs(Right.CLINIC),
    **dict.fromkeys(("choose_logo", "remove_logo"), Needs(Right.CLINIC)),
    **dict.fromkeys(("open_backups", "open_catalogue", "support_file", "licences"), ANYBODY),
    "change_password": Needs(Right.ENTER),
    "look_up_lot": reads(Right.LOOK_UP_LOT),
    "export_data": reads(Right.EXPORT),
    "open_users": reads(Right.USERS),
    "open_audit": reads(Right.AUDIT),
    # users, lots, backups, audit, catalogue
    **dict.fromkeys(
        ("add_user", "change_", "password_", "disable_", "new_recovery_key", "new_database_key"), Needs(Right.USERS)
    ),
    "find_lot": reads(Right.LOOK_UP_LOT),
    "back_up_now": Needs(Right.BACKUP),
    "drill": Needs(Right.BACKUP),
    "check_all": ANYBODY,
    "restore": Needs(Right.RESTORE),
    "all_is_there": Needs(Right.RESTORE),
    "add_backup_folder": Needs(Right.CLINIC),
    **dict.fromkeys(("clear_filter", "save_audit", "check_audit"), reads(Right.AUDIT)),
    **dict.fromkeys(("take_in_file", "save_catalogue", "add_word"), Needs(Right.CATALOGUE)),
    # a spreadsheet, also its button in Settings, and FHIR
    **dict.fromkeys(("choose_file", "import_", "save_refused", "without_refused"), Needs(Right.IMPORT)),
    # a patient
    **dict.fromkeys(("edit_problem", "add_problem", "new_session", "given_elsewhere"), Needs(Right.RECORD_CARE)),
    **dict.fromkeys(("record_score", "record_questionnaire", "hand_over"), Needs(Right.RECORD_SCORE)),
    "edit_patient": Needs(Right.WRITE_IDENTITY),
    "open_workup": reads(Right.JUDGE),
    "dismiss_finding": Needs(Right.JUDGE),
    "set_tray": Needs(Right.RECORD_CARE),
    "show_unsigned": Needs(Right.SIGN),
    "add_problem": Needs(Right.RECORD_CARE),
    "open_treatments": reads(Right.RECORD_CARE),
    **dict.fromkeys(("problem_", "timeline_filter", "scores_and_sources", "flag_history"), reads(Right.READ_CHART)),
    **dict.fromkeys(("report_back", "report_print", "report_save", "print_report"), reads(Right.REPORT)),
    "report_contents": reads(Right.REPORT),
    "report_everything": reads(Right.EXPORT),
    # the session
    **dict.fromkeys(("save", "save_and_print"), Needs(Right.RECORD_CARE)),
    # workup and plan
    **dict.fromkeys(("open_plan", "open_report", "open_", "pattern_basis"), reads(Right.JUDGE)),
    **dict.fromkeys(("plan_back", "treatments"), reads(Right.JUDGE)),
    **dict.fromkeys(("edit_step", "save_step", "plan_cancel"), Needs(Right.JUDGE)),
    "workup_answer": Needs(Right.JUDGE),
    # who the patient is
    "break_glass": Needs(Right.ENTER),
    "cancel": ANYBODY,
}
"""Every button of the pages by its object name; one that ends with ``_`` stands for all that begin so. A button that is
new must be entered here, with what it takes."""

NO_ACT = frozenset({"SettingsPage:Segment", "PatientsPage:Segment", "PatientPage:Segment"})
"""Choices of what is shown, and of this computer's looks."""

PLACES = (
    places.TodayPlace(),
    places.PatientsPlace(),
    places.SettingsPlace(),
    places.UsersPlace(),
    places.LotsPlace("LD2291"),
    places.BackupsPlace(),
    places.AuditPlace(),
    places.ImportPlace(),
    places.FhirPlace(),
    places.CataloguePlace("rules/response"),
    places.PatientPlace(TOLD, ""),
    places.ReportPlace(TOLD, ""),
    places.SessionPlace(TOLD, ""),
    places.WorkupPlace(TOLD, ""),
    places.PlanPlace(TOLD, ""),
    places.AtDeskPlace(TOLD),
)


class Template(NamedTuple):
    folder: Path
    key: bytes
    user_id: str


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """The invented clinic: due calls, flags, a workup under way, a plan; and a restore that nobody acknowledged."""
    clinic = demo.demo(tmp_path_factory.mktemp("offers") / "demo", today=DAY, clock=still)
    backups.back_up(backups.source_of(clinic))
    with clinic.database.writing(clinic.who, clinic.now()) as writer:
        writer.log("restore", "clinic", "clinic-x.tpibackup", None)
    made = Template(clinic.folder, clinic.key, clinic.user.user_id)
    clinic.close()
    return made


def still() -> datetime:
    return NOW


@pytest.fixture
def entered(template: Template, tmp_path: Path, request: pytest.FixtureRequest) -> Any:
    """The clinic as a user of that role has opened it."""
    role, read_only = request.param
    folder = Path(shutil.copytree(template.folder, tmp_path / "clinic"))
    clinic = opening.open_with_key(folder, template.key, template.user_id, clock=still, read_only=read_only)
    clinic.user = clinic.user.model_copy(update={"role": role})
    yield clinic
    clinic.close()


@pytest.fixture
def desk(entered: Any, qtbot: Any, tmp_path: Path) -> Any:
    """The window of that user."""
    paths.keep_everything_in(tmp_path / "own")
    window = MainWindow(Settings(), Jobs(inline=True))
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show_clinic(entered)
    window.show()
    yield window
    window.close()


WHO = [(role, read_only) for role in Role if RIGHTS[role] for read_only in (False, True)]
NAMES = [f"{role.value}{', reading' if read_only else ''}" for role, read_only in WHO]


def kind_of(button: QAbstractButton, page: QWidget) -> str:
    """The name an offer has in the table; empty for a choice that does nothing by itself."""
    name, where = button.objectName(), type(page).__name__
    if isinstance(button, ScoreKey):
        return "today_score" if where == "TodayPage" else ""
    if isinstance(button, Segment):
        return "workup_answer" if where == "WorkupPage" else ""
    if isinstance(button, DateChip) or (where == "SessionPage" and name not in {"save", "save_and_print", "cancel"}):
        return ""  # nothing of it is kept before it is saved
    if name == "save":
        of_page = {"SettingsPage": "save_clinic", "CataloguePage": "save_catalogue", "AtDesk": "break_glass"}
        return of_page.get(where, name)
    if not name:
        return {"PatientTabButton": "tab_", "WordButton": "look_alike"}.get(type(button).__name__, "unnamed")
    return name


def needs(name: str) -> Needs | None:
    if name in OFFERS:
        return OFFERS[name]
    found = [key for key in OFFERS if key.endswith("_") and name.startswith(key)]
    return OFFERS[max(found, key=len)] if found else None


def offered(window: Any, *pages: QWidget) -> list[str]:
    """What can be pressed now, by the page or sheet it is on, else in the frame."""
    found = []
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled():
            of = next((page for page in pages if page.isAncestorOf(button)), window)
            name = kind_of(button, of)
            if name:
                found.append(name)
    return found


@pytest.mark.parametrize("entered", WHO, ids=NAMES, indirect=True)
def test_every_offer_of_every_page_is_covered_by_a_right(desk: Any, qapp: Any) -> None:
    clinic = desk.workspace.clinic
    held = RIGHTS[clinic.user.role]
    problem = patients.summaries(clinic, [TOLD])[TOLD].problem_id if Right.READ_CHART in held else None
    seen, wrong = set(), []
    for place in PLACES:
        if hasattr(place, "problem_id"):
            if problem is None:
                continue
            place = type(place)(TOLD, problem)
        if not allowed.may_go(clinic, place):
            continue
        desk.workspace.go(place)
        for _ in range(3):
            qapp.processEvents()
        sheet = desk.workspace.navigator.sheet()
        page = desk.workspace.page()
        seen.add(type(sheet or page).__name__)
        for name in offered(desk, *((sheet, page) if sheet is not None else (page,))):
            need = needs(name)
            if need is None:
                wrong.append(f"{type(sheet or page).__name__}: {name} is not entered in OFFERS")
            elif need.right not in held or (need.writes and clinic.read_only):
                wrong.append(f"{type(sheet or page).__name__}: {name} takes {need.right.value}")
        desk.workspace.navigator.close_sheet()
    assert wrong == []
    assert {"TodayPage", "PatientsPage", "SettingsPage", "BackupsPage"} <= seen


@pytest.mark.parametrize("entered", WHO, ids=NAMES, indirect=True)
def test_the_list_of_commands_holds_what_the_role_may_do(entered: Any) -> None:
    for command in allowed.commands_of(entered):
        right = allowed.COMMANDS.get(command.key)
        assert right is None or right in RIGHTS[entered.user.role]
        assert not (entered.read_only and command.key in allowed.WRITING_COMMANDS)


@pytest.mark.parametrize(
    "entered", [(Role.READER, False), (Role.ADMINISTRATOR, True)], ids=["reader", "reading"], indirect=True
)
def test_no_key_on_today_begins_what_may_not_be_kept(desk: Any, qapp: Any) -> None:
    """Digits, N and R on the list do nothing; Enter opens the patient."""
    desk.workspace.go(places.TodayPlace())
    page = desk.workspace.page()
    page.list.setFocus()
    page.next_due()
    row = page.list.open_row()
    assert row is not None
    for key in (Qt.Key.Key_5, Qt.Key.Key_N, Qt.Key.Key_R):
        QTest.keyClick(page.list, key)
        assert not row.is_typed()
    page.start_score()
    assert "read only" in row.hint.text()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert type(desk.workspace.page()).__name__ == "PatientPage"


@pytest.mark.parametrize("entered", [(Role.ADMINISTRATOR, True)], ids=["reading"], indirect=True)
def test_a_form_is_not_opened_while_nothing_can_be_entered(desk: Any) -> None:
    said = []
    desk.workspace.navigator.said.connect(said.append)
    desk.workspace.do("new_patient")
    assert desk.workspace.navigator.sheet() is None
    assert "reading only" in said[-1].text


@pytest.mark.parametrize("entered", [(Role.READER, False)], ids=["reader"], indirect=True)
def test_the_walk_sees_an_offer_too_many(desk: Any) -> None:
    assert "new_patient" not in offered(desk, desk.workspace.page())
    desk.workspace.top.new_patient.show()
    assert "new_patient" in offered(desk, desk.workspace.page())
