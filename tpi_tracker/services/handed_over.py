"""Papers and pictures handed over: named by a sign for the patient and the date, written whole or not at all.

File names end up in lists of recent files, in print queues, in mails and in the logs of other programs. So they hold
neither the name nor the clinic number: the sign is a keyed hash of the number. It is the same for a patient in every
paper of one clinic and cannot be turned back, or made from a list of numbers, without the clinic's key.
"""

import base64
import errno
import hashlib
import hmac
import os
from pathlib import Path

from tpi_tracker.exchange.target import TargetRefused, whole_file
from tpi_tracker.services.clinic import Clinic

_LENGTH = 8


def sign_of(clinic: Clinic, patient_no: str) -> str:
    """Eight letters and digits that stand for the patient in this clinic."""
    mac = hmac.new(clinic.key, b"file name\0" + patient_no.encode(), hashlib.sha256).digest()
    return base64.b32encode(mac)[:_LENGTH].decode()


def paper_name(clinic: Clinic, patient_no: str, what: str) -> str:
    """``report-7F3K2M9Q-2026-11-23``: what it is, the patient's sign, today. No ending."""
    return f"{what}-{sign_of(clinic, patient_no)}-{clinic.today().isoformat()}"


def write(path: Path, content: bytes) -> None:
    """The file is there with all of ``content``, or as it was before. Raises OSError."""
    try:
        with whole_file(path, force=True) as stream:
            stream.write(content)
    except TargetRefused:
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path)) from None
