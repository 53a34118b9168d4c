"""The memory limit of the process that opens documents, on Windows: a job that holds this process alone."""

import ctypes
from ctypes import wintypes
from typing import Any, Final

_EXTENDED: Final = 9
"""JobObjectExtendedLimitInformation of the Windows headers."""
_PROCESS_MEMORY: Final = 0x100
_NO_DIALOG: Final = 0x400
"""JOB_OBJECT_LIMIT_PROCESS_MEMORY and JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION: a crash shows no dialog."""


class _Basic(ctypes.Structure):
    _fields_ = [
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", wintypes.DWORD),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", wintypes.DWORD),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", wintypes.DWORD),
        ("SchedulingClass", wintypes.DWORD),
    ]


class Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = [
        ("Basic", _Basic),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    ]


def limits(most: int) -> Limits:
    """A process of at most ``most`` bytes."""
    wanted = Limits()
    wanted.Basic.LimitFlags = _PROCESS_MEMORY | _NO_DIALOG
    wanted.ProcessMemoryLimit = most
    return wanted


def keep_to(most: int, kernel: Any = None) -> bool:
    """Puts this process into a job of at most ``most`` bytes; False where Windows does not let it (it still runs)."""
    if kernel is None:
        kernel = vars(ctypes)["WinDLL"]("kernel32", use_last_error=True)  # named so: other systems have none
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
    wanted = limits(most)
    set_ = kernel.SetInformationJobObject(job, _EXTENDED, ctypes.byref(wanted), ctypes.sizeof(wanted))
    return bool(set_ and kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess())))
