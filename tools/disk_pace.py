# SPDX-License-Identifier: MIT
"""Lets a counted guest's disk answer at once, so that two runs agree to the instruction.

A disk of QEMU takes time of the host, and where the interrupt of its answer falls in the guest's instructions would be chance. So the
plugin (conformance/bench/plugin/pace.c) lets the guest stand still behind every doorbell that it rings for its disk, and here QEMU's
monitor is asked how many requests the disk has finished: when it is one for each doorbell, the guest goes on, and the answer is there
before its next instruction.
"""

import socket
import threading
import time

from monitor import Monitor, MonitorError

POLL_S = 0.0005


def finished(devices: list[dict]) -> int:
    """Requests that QEMU's disks have answered, well or badly, by its monitor's `query-blockstats`."""
    return sum(count for device in devices for name, count in device["stats"].items() if name.endswith("_operations"))


class DiskPace:
    """For one machine.Guest, which closes it. `doorbells`: how often the guest stood still."""

    def __init__(self, monitor: Monitor, timeout_s: float) -> None:
        self.doorbells = 0
        self.error: str | None = None
        self._monitor = monitor
        self._deadline = time.monotonic() + timeout_s
        self._ours, self._theirs = socket.socketpair()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def inherited(self) -> tuple[int, ...]:
        """The descriptors that QEMU must be started with."""
        return (self._theirs.fileno(), *self._monitor.inherited)

    @property
    def arguments(self) -> list[str]:
        return self._monitor.arguments

    @property
    def plugin_argument(self) -> str:
        return f"pace={self._theirs.fileno()}"

    def close(self) -> None:
        """When the guest has ended."""
        self._ours.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._monitor.close()
        for end in (self._ours, self._theirs):
            end.close()

    def _run(self) -> None:
        try:
            while self._ours.recv(1):
                self.doorbells += 1
                self._wait_for_answer()
                self._ours.sendall(b"a")
        except (MonitorError, OSError) as error:
            self.error = f"the disk cannot be paced: {error}"
            self._ours.shutdown(socket.SHUT_RDWR)  # the plugin ends the guest

    def _wait_for_answer(self) -> None:
        while finished(self._monitor.query("query-blockstats", self._deadline - time.monotonic())) < self.doorbells:
            if time.monotonic() > self._deadline:
                raise MonitorError(f"no answer to request {self.doorbells} in time")
            time.sleep(POLL_S)
