# SPDX-License-Identifier: MIT
"""QEMU's monitor, for what happens to a machine from outside: a device that is pulled out, say.

QEMU inherits one end of a pair of sockets. Lines for its human monitor are sent by QMP, which says where an answer ends.
"""

import json
import socket


class MonitorError(Exception):
    """QEMU does not answer, or not in its protocol."""


class Monitor:
    def __init__(self) -> None:
        self._ours, self._theirs = socket.socketpair()
        self._answers = self._ours.makefile("rb")
        self._is_ready = False

    @property
    def inherited(self) -> tuple[int, ...]:
        """The descriptors that QEMU must be started with."""
        return (self._theirs.fileno(),)

    @property
    def arguments(self) -> list[str]:
        return ["-chardev", f"socket,id=monitor,fd={self._theirs.fileno()}", "-mon", "chardev=monitor,mode=control"]

    def ask(self, line: str, timeout_s: float) -> str:
        """What the human monitor says to the line: nothing to most that are right, errors in words."""
        return (self._ask("human-monitor-command", {"command-line": line}, timeout_s) or "").strip()

    def query(self, command: str, timeout_s: float) -> list | dict:
        """What QMP's command answers."""
        return self._ask(command, {}, timeout_s)

    def close(self) -> None:
        for end in (self._answers, self._ours, self._theirs):
            end.close()

    def _ask(self, command: str, arguments: dict, timeout_s: float) -> object:
        self._ours.settimeout(max(timeout_s, 0.1))
        if not self._is_ready:
            self._read()  # the greeting
            self._execute("qmp_capabilities")
            self._is_ready = True
        return self._execute(command, arguments)

    def _execute(self, command: str, arguments: dict | None = None) -> object:
        self._ours.sendall(json.dumps({"execute": command, "arguments": arguments or {}}).encode() + b"\n")
        while True:
            answer = self._read()
            if "error" in answer:
                raise MonitorError(answer["error"].get("desc", "an error"))
            if "return" in answer:
                return answer["return"]
            # Otherwise an event, which nobody waits for.

    def _read(self) -> dict:
        try:
            line = self._answers.readline()
            return json.loads(line)
        except (OSError, ValueError) as error:
            raise MonitorError(f"QEMU's monitor does not answer: {error}") from error
