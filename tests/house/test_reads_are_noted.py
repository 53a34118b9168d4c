"""Whoever reads, prints or exports a patient's record is noted: each service that reads one is listed with where."""

import ast
from pathlib import Path

SERVICES = Path(__file__).parents[2] / "tpi_tracker" / "services"
OF_NO_PATIENT = ("Right.ENTER", "Right.USERS", "Right.AUDIT", "Right.IMPORT")
"""Views for these rights show no patient's record: own drafts, users, the audit's own notes, an import's own report."""

NOTES_ITSELF = {
    "documents.content": "read",
    "lots.find": "search",
    "moves.target": "read",
    "outgoing.export_bundle": "export",
}
"""They write the entry in the same function; the action."""

BY_THE_PLACE = {
    *(
        "complications.about",
        "desk.at_desk",
        "documents.of_problem",
        "exposures.get",
        "exposures.given",
        "flag_history.history",
        "histories.history",
    ),
    *(
        "instruments.answers_of",
        "instruments.get",
        "instruments.kept",
        "instruments.results_for",
        "past_doses.of_patient",
    ),
    *("coverage_reports.coverage_report", "session_notes.session_note", "patient_sheets.patient_sheet"),
    *("patient_view.view", "patients.get", "plans.of_problem", "problems.get", "reports.response_report"),
    *("scores.context", "scores.get", "sessions.entry_of", "sessions.last_of", "treatments.of_problem"),
    *("workups.shown", "workups.view", "signing.of_session", "nobodys.nobodys"),
}
"""They fill a page or a sheet of one patient. ``ui.looked_at`` notes the first that shows the patient, and
tests/ui/test_looked_at.py opens every one. A report that leaves is noted again by ``reports.note``."""

BY_THE_COMMAND = {"evaluation.evaluating": "evaluation.note, which the command calls"}

LISTS = {
    "call_sheets.sheet": "as the list of calls; the paper or the calendar that leaves is noted by call_sheets.note",
    "due_list.today": "whom to call today: the clinic's working list, open all day",
    "due_list.rows": "single rows of the same list after a change",
    "due_list.flags": "as the list of calls",
    "due_list.flag_list": "as the list of calls",
    "merging.look": "who the other one is and how much there is, before a merge, which is noted with both numbers",
    "merging.look_up": "as merging.look",
    "paper_batches.chosen": "whose papers are to be made; each paper is noted by reports.note",
    "patient_lists.recent": "names this user opened, each of which was noted then",
    "patient_lists.listed": "names to choose from; the one that is opened is noted",
    "patients.search": "noted by patients.found as one entry when a result is opened, with what was typed",
    "patients.recents": "names this user opened, each of which was noted then",
    "patients.look_alikes": "a warning with names of others, while a patient is registered, which is noted",
    "plans.reviews": "as the list of calls",
    "signing.open_of_yesterday": "how many notes wait, and where the first is: as the list of calls",
    "summaries.summaries_of": "what stands beside the names of those lists",
}
"""Working lists of many patients: an entry for each row of each list would bury what the audit is for."""

SHOW_NOTHING = {
    "audit_trail.check": "reads the audit's macs",
    "audit_trail.head_words": "one mac",
    "backups.is_paused": "a setting",
    "backups.standings": "times of backups",
    "confirming.asks_about": "whether a password is asked for",
    "merging.goes_on_as": "a number for a number",
    "patients.next_patient_no": "a number nobody has yet",
    "restore.look": "counts",
    "server_backup.back_up_to": "an encrypted copy, which backups.note notes",
    "users.operators": "names of users",
}


def functions() -> dict[str, str]:
    """``module.function`` of every public function of the services that opens a view of records, with its source."""
    found = {}
    for file in sorted(SERVICES.glob("*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                source = ast.unparse(node)
                views = source.count("clinic.reading(") + source.count("clinic.database.reading(")
                others = sum(source.count(f"clinic.reading({right})") for right in OF_NO_PATIENT)
                if views > others:
                    found[f"{file.stem}.{node.name}"] = source
    return found


def test_every_service_that_reads_a_record_says_where_that_is_noted() -> None:
    listed = [set(NOTES_ITSELF), BY_THE_PLACE, set(BY_THE_COMMAND), set(LISTS), set(SHOW_NOTHING)]
    assert sum(map(len, listed)) == len(set.union(*listed)), "listed twice"
    assert set(functions()) == set.union(*listed)


def test_what_notes_itself_writes_that_entry() -> None:
    sources = functions()
    for name, action in NOTES_ITSELF.items():
        assert f".log('{action}'" in sources[name], name


def test_the_command_that_prints_results_notes_it() -> None:
    command = (SERVICES.parent / "cli.py").read_text(encoding="utf-8")
    assert "note(clinic, patient)" in command
    assert "read_only=True" not in command.partition("def evaluate(")[2].partition("@app.command")[0]
