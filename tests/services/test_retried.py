"""A save that the server undid because two seats stood in each other's way is tried again unseen, three times."""

import ast
import threading
from pathlib import Path
from typing import Any

import pytest

from tpi_tracker.domain.patient import Patient
from tpi_tracker.services import patients
from tpi_tracker.services.saving import RETRIES
from tpi_tracker.store.errors import ServerBusy
from tpi_tracker.store.writer import Writer

SERVICES = Path(patients.__file__).parent


@pytest.fixture
def busy(clinic: Any, request: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A clinic on a server that ends the first ``times`` transactions with one of the server's own errors."""
    state, times = request.param
    left, seen = [times], []
    finish = Writer.finish

    def stumble(writer: Writer) -> None:
        seen.append(writer._save_id)
        if left[0]:
            left[0] -= 1
            writer.connection.exec_driver_sql(f"DO $$ BEGIN RAISE EXCEPTION 'forced' USING ERRCODE = '{state}'; END $$")
        finish(writer)

    monkeypatch.setattr(Writer, "finish", stumble)
    return clinic, seen


def jana(number: str = "P1") -> Patient:
    values = {"patient_no": number, "family_name": "Novák", "given_name": "Jana", "birth_date": "1965-07-14"}
    return Patient.checked(values)


@pytest.mark.server_only("a file has one writer, who never stands in another's way")
@pytest.mark.parametrize("busy", [("40001", 1), ("40001", RETRIES), ("40P01", 2)], indirect=True)
def test_it_is_tried_again_with_the_same_id_and_written_once(busy: Any) -> None:
    clinic, seen = busy
    saved = patients.register(clinic, jana(), save_id="s1")
    assert saved.record.patient_no == "P1"
    assert set(seen) == {"s1"}
    assert 2 <= len(seen) <= RETRIES + 1
    with clinic.reading() as reader:
        assert reader.count(Patient) == 1


@pytest.mark.server_only("a file has one writer, who never stands in another's way")
@pytest.mark.parametrize("busy", [("40001", 99)], indirect=True)
def test_after_three_more_tries_it_is_told(busy: Any) -> None:
    clinic, seen = busy
    with pytest.raises(ServerBusy):
        patients.register(clinic, jana(), save_id="s1")
    assert seen == ["s1"] * (RETRIES + 1)


@pytest.mark.server_only("a file has one writer, who never stands in another's way")
def test_a_real_deadlock_with_another_tool_is_tried_again_unseen(
    clinic: Any, postgres: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seats take turns and cannot meet like this; somebody with a database tool can."""
    for number in ("P1", "P2"):
        patients.register(clinic, jana(number))
    held, seen = threading.Event(), list[str | None]()
    lock = "SELECT 1 FROM tpi_tracker.patient WHERE patient_no = '{}' FOR UPDATE"

    def tool() -> None:
        with postgres.admin(clinic.server.database) as admin:
            admin.execute("SET deadlock_timeout = '1min'")  # so that the seat is the one that is undone
            with admin.transaction():
                admin.execute(lock.format("P2"))
                held.set()
                admin.execute(lock.format("P1"))

    other = threading.Thread(target=tool)
    finish = Writer.finish

    def meet(writer: Writer) -> None:
        seen.append(writer._save_id)
        if len(seen) == 1:
            writer.connection.exec_driver_sql(lock.format("P1"))
            other.start()
            assert held.wait(20)
            writer.connection.exec_driver_sql(lock.format("P2"))
        finish(writer)

    monkeypatch.setattr(Writer, "finish", meet)
    patients.register(clinic, jana("P3"), save_id="s1")
    other.join()
    assert seen == ["s1", "s1"]
    with clinic.reading() as reader:
        assert reader.count(Patient) == 3
        asked = "SELECT count(*) FROM audit WHERE key = 'P3' AND action = 'create'"
        assert reader.connection.exec_driver_sql(asked).scalar() == 1


def test_every_save_with_an_id_of_its_own_is_tried_again() -> None:
    found = {
        (file.name, function.name): {ast.unparse(word) for word in function.decorator_list}
        for file in sorted(SERVICES.glob("*.py"))
        for function in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef) and _writes(function) and _has_id(function)
    }
    del found["clinic.py", "writing"]  # the transaction itself
    assert [name for name, words in found.items() if "retried" not in words] == []
    assert len(found) > 8


def _has_id(function: ast.FunctionDef) -> bool:
    return "save_id" in {argument.arg for argument in (*function.args.args, *function.args.kwonlyargs)}


def _writes(function: ast.FunctionDef) -> bool:
    inner = {id(node) for part in ast.walk(function) if _is_inner(part, function) for node in ast.walk(part)}
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "writing"
        for node in ast.walk(function)
        if id(node) not in inner
    )


def _is_inner(part: ast.AST, function: ast.FunctionDef) -> bool:
    return isinstance(part, ast.FunctionDef) and part is not function
