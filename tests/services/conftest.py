"""A small bundle on disk."""

import shutil

import pytest

SMALL = {
    "patients.csv": "patient_no,family_name,given_name,birth_date,weight_kg\nP1,Okonkwo,Ada,1988-09-21,64\n",
    "problems.csv": "problem_id,patient_no,title,region,side\nP1-1,P1,Left buttock,hip_buttock,left\n",
    "sessions.csv": "session_id,problem_id,performed_at,consent\nS1,P1-1,2026-06-01T09:00:00+00:00,yes\n",
    "sites.csv": "session_id,muscle,side\nS1,piriformis,left\n",
    "injectates.csv": "session_id,drug,concentration_mg_ml,volume_ml\nS1,lidocaine,10,2\n",
    "scores.csv": "problem_id,taken_at,scale,value\nP1-1,2026-06-01T08:50:00+00:00,nrs,8\n",
}


@pytest.fixture
def bundle(tmp_path):
    """A function that writes the small bundle with some files replaced, added or (None) left out."""

    def write(**files):
        folder = tmp_path / "bundle"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for name, text in (SMALL | {f"{name}.csv": text for name, text in files.items()}).items():
            if text is not None:
                (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        return folder

    return write
