# SPDX-License-Identifier: MIT
"""guest-run brings back exactly what a command said and how it ended, whatever it said, and lives through commands that do not end."""

import sys
import tarfile
from pathlib import Path

import guest_run
import machine
import pytest

FAKE = [sys.executable, str(Path(__file__).parent / "fake_qemu.py"), "shell"]
LIMITS = guest_run.Limits(silence_s=1, command_s=5)


def framed(*chunks: bytes) -> tuple[bytes, int | None]:
    parts: list[bytes] = []
    frame = guest_run.Frame("feed", parts.append)
    for chunk in chunks:
        frame.take(chunk)
    frame.close()
    return b"".join(parts), frame.status


def on_terminal(data: bytes) -> bytes:
    return data.replace(b"\n", b"\r\n")


ANYTHING = bytes(range(256)) + b"\r\n\n\r\x1e\x1efeed\x1efeed begin\n\x1efee"


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_any_bytes_in_any_pieces_arrive_as_they_are(size):
    console = on_terminal(b"sh /guest/.commands/0.run\n\x1efeed begin\n" + ANYTHING + b"\x1efeed 7\nprompt")
    assert framed(*(console[i:i + size] for i in range(0, len(console), size))) == (ANYTHING, 7)


def test_marks_of_another_run_are_output():
    assert framed(b"\x1efeed begin\r\n\x1edeed 1\r\n\x1efeed 0\r\n") == (b"\x1edeed 1\n", 0)


def test_frame_that_is_not_closed__no_status():
    assert framed(b"\x1efeed begin\r\nhalf a line\x1efeed") == (b"half a line\x1efeed", None)
    assert framed(b"no frame\r\n") == (b"", None)


@pytest.fixture
def shell():
    with machine.Guest(FAKE, 20) as guest:
        yield guest_run.GuestShell(guest, "feed", LIMITS)


def run(shell, index: int) -> guest_run.Result:
    return shell.run(index, f"command {index}", lambda _: None)


def test_output_and_status_of_commands_in_one_boot(shell):
    result = run(shell, 0)
    assert (result.output, result.status, result.fault) == (b"one\ntwo", 3, "")
    result = run(shell, 4)
    assert (len(result.output), result.status) == (200_000, 0)
    shell.shut_down()


def test_command_that_is_silent__ended_and_the_guest_goes_on(shell):
    result = run(shell, 1)
    assert (result.output, result.status, result.fault) == (b"wait", 124, "it did not come to an end")
    assert shell.is_usable
    assert run(shell, 0).status == 3


def test_shell_that_dies__fault(shell):
    result = run(shell, 2)
    assert (result.status, result.fault) == (125, "the guest's shell ended with status 137")
    assert result.output.startswith(b"cut off\n")
    assert shell.is_usable


def test_guest_that_does_not_come_back__not_usable(shell, monkeypatch):
    monkeypatch.setattr(guest_run, "RETURN_S", 1)
    assert run(shell, 3).status == 124
    assert not shell.is_usable


def test_files_and_commands_are_added_to_the_disk(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "file").write_bytes(b"content")
    (folder / "link").symlink_to("file")
    disk = tmp_path / "disk.tar"
    with tarfile.open(disk, "w") as archive:
        archive.addfile(tarfile.TarInfo("first"))
    copies = [guest_run.parse_copy(str(folder)), guest_run.parse_copy(f"{folder}/file:/etc/other")]
    guest_run.add_to_disk(disk, copies, ["echo $x"], "feed", tmp_path)
    with tarfile.open(disk) as archive:
        names = archive.getnames()
        assert names == ["first", "guest/folder", "guest/folder/file", "guest/folder/link", "etc/other", "guest/.commands/0", "guest/.commands/0.run"]
        assert archive.extractfile("etc/other").read() == b"content"
        assert archive.getmember("guest/folder/link").linkname == "file"
        assert archive.extractfile("guest/.commands/0").read() == b"echo $x\n"
        assert b"sh /guest/.commands/0 </dev/null" in archive.extractfile("guest/.commands/0.run").read()


def test_wrong_usage__2(tmp_path):
    with pytest.raises(machine.UsageError, match="absent is not there"):
        guest_run.parse_copy("absent:/x")
