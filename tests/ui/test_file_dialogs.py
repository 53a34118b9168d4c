"""Where a file dialog begins: in the user's documents, later where a file was last saved or opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from tpi_tracker import paths, settings
from tpi_tracker.ui import ask


@pytest.fixture
def asker(qtbot, tmp_path, monkeypatch):
    paths.keep_everything_in(tmp_path / "own")
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(documents))
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(asker):
    return asker.findChild(QFileDialog)


def begins_in(asker):
    dialog = opened(asker)
    where = Path(dialog.directory().absolutePath())
    dialog.reject()
    dialog.setParent(None)
    return where


def test_the_first_file_is_offered_in_the_documents(asker, tmp_path):
    ask.save_file(asker, "Save PDF", "report-104827.pdf", "PDF (*.pdf)", lambda _path: None)
    assert Path(opened(asker).selectedFiles()[0]) == tmp_path / "Documents" / "report-104827.pdf"
    assert begins_in(asker) == tmp_path / "Documents"


def test_the_next_one_where_the_last_one_went(asker, tmp_path):
    chosen = []
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    ask.save_file(asker, "Save PDF", "a.pdf", "PDF (*.pdf)", chosen.append)
    dialog = opened(asker)
    dialog.fileSelected.emit(str(elsewhere / "a.pdf"))
    dialog.setParent(None)
    assert chosen == [elsewhere / "a.pdf"]
    assert settings.load().export_folder == str(elsewhere)
    ask.open_file(asker, "Open", "CSV (*.csv)", chosen.append)
    assert begins_in(asker) == elsewhere


def test_a_folder_that_is_gone_is_not_offered(asker, tmp_path):
    settings.remember_folder(tmp_path / "gone")
    ask.folder(asker, "Backup folder", lambda _path: None)
    assert begins_in(asker) == tmp_path / "Documents"
