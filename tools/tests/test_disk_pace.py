# SPDX-License-Identifier: MIT
"""A counted guest stands still until its disk has answered, and a disk that does not answer ends it."""

import socket

import disk_pace
import pytest
from monitor import MonitorError


def stats(**counts: int) -> list[dict]:
    return [{"device": "disk0", "stats": {"rd_bytes": 512, **counts}}]


class FakeMonitor:
    """Answers as it is told to, one after the other."""
    inherited = (77,)
    arguments = ["-mon", "x"]

    def __init__(self, *answers: list[dict]) -> None:
        self.answers = list(answers)

    def query(self, command: str, timeout_s: float) -> list[dict]:
        assert command == "query-blockstats" and timeout_s <= 5
        if not self.answers:
            raise MonitorError("QEMU's monitor does not answer")
        return self.answers.pop(0)

    def close(self) -> None:
        self.answers = None


def doorbell(end: socket.socket) -> bytes:
    end.sendall(b"d")
    return end.recv(1)


@pytest.fixture
def paced(request):
    pace = disk_pace.DiskPace(FakeMonitor(*request.param), 5)
    with socket.socket(fileno=socket.dup(int(pace.plugin_argument.removeprefix("pace=")))) as plugin:
        plugin.settimeout(5)
        yield pace, plugin
    pace.close()


def test_finished__requests_of_every_kind_and_disk():
    devices = stats(rd_operations=2, wr_operations=1, flush_operations=1, failed_rd_operations=1) + stats(rd_operations=3)
    assert disk_pace.finished(devices) == 8


@pytest.mark.parametrize("paced", [[stats(rd_operations=0), stats(rd_operations=0), stats(rd_operations=1), stats(rd_operations=2)]], indirect=True)
def test_doorbell__answered_when_the_disk_has(paced):
    pace, plugin = paced
    assert doorbell(plugin) == b"a"
    assert doorbell(plugin) == b"a"
    assert (pace.doorbells, pace.error) == (2, None)


@pytest.mark.parametrize("paced", [[stats(rd_operations=0)]], indirect=True)
def test_monitor_that_falls_silent__ends_the_guest(paced):
    pace, plugin = paced
    assert doorbell(plugin) == b""
    assert "does not answer" in pace.error


def test_disk_that_never_answers__ends_the_guest(monkeypatch):
    monkeypatch.setattr(disk_pace, "POLL_S", 0)
    pace = disk_pace.DiskPace(FakeMonitor(*[stats(rd_operations=0)] * 100_000), 0.05)
    with socket.socket(fileno=socket.dup(int(pace.plugin_argument.removeprefix("pace=")))) as plugin:
        plugin.settimeout(5)
        assert doorbell(plugin) == b""
    pace.close()
    assert "request 1" in pace.error


@pytest.mark.parametrize("paced", [[]], indirect=True)
def test_qemu__inherits_both_ends(paced):
    pace, _ = paced
    assert 77 in pace.inherited and int(pace.plugin_argument.removeprefix("pace=")) in pace.inherited
    assert pace.arguments == ["-mon", "x"]
