"""Which folders lie on a drive of the network, as Linux and Windows tell it."""

from pathlib import Path, PureWindowsPath

import pytest

from tpi_tracker.store import network_share
from tpi_tracker.store.network_share import network_kind, of_mounts, of_windows

LISTED = """
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /mnt/clinic rw,relatime shared:9 - nfs4 server:/clinic rw,vers=4.2
31 30 8:2 / /mnt/clinic/here rw - ext4 /dev/sdb1 rw
32 22 0:41 / /mnt/with\\040blank rw - cifs //server/share rw
33 22 0:42 / /srv/a/remote rw master:1 - fuse.sshfs a@b: rw
34 22 0:43 / /mnt/over rw - nfs old:/ rw
35 22 8:3 / /mnt/over rw - ext4 /dev/sdc1 rw
a line that says nothing
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv/a/clinic", None),
        ("/mnt/clinic", "nfs4"),
        ("/mnt/clinic/riverside/not yet", "nfs4"),
        ("/mnt/clinic/here/riverside", None),
        ("/mnt/clinics", None),
        ("/mnt/with blank/riverside", "cifs"),
        ("/srv/a/remote/riverside", "fuse.sshfs"),
        ("/mnt/over/riverside", None),
    ],
)
def test_what_is_mounted_nearest_above_counts(folder: str, kind: str | None) -> None:
    assert of_mounts(Path(folder), LISTED) == kind


def test_a_link_is_followed(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real)
    assert of_mounts(link / "clinic", f"1 0 0:1 / {real} rw - nfs a:/ rw") == "nfs"
    assert of_mounts(tmp_path, f"1 0 0:1 / {real} rw - nfs a:/ rw") is None


def test_a_system_that_does_not_say_is_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert network_kind(tmp_path) is None, "the tests run on a disk"
    monkeypatch.setattr(network_share, "MOUNTS", tmp_path / "none")
    assert network_kind(tmp_path) is None


@pytest.mark.parametrize(
    ("folder", "answer", "is_share"),
    [
        (r"C:\clinic", 3, False),
        (r"Z:\clinic", 4, True),
        (r"\\server\share\clinic", 1, True),
    ],
)
def test_windows_is_asked_for_the_drive(folder: str, answer: int, is_share: bool) -> None:
    asked: list[str] = []

    def drive_type(root: str) -> int:
        asked.append(root)
        return answer

    found = of_windows(PureWindowsPath(folder), drive_type)  # type: ignore[arg-type]  # a path of Windows anywhere
    assert (found is not None) == is_share
    assert asked in ([], [folder[:3]])
