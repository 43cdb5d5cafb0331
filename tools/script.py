# SPDX-License-Identifier: MIT
"""Scripts that are typed into a guest's shell: their language, and a session that follows one.

    # text                  comment; blank lines are ignored too
    COMMAND                 types the line; its status must be 0
    ! COMMAND               its status must not be 0
    !N COMMAND              its status must be N; `!0 enter the hall` types a line that begins with one of the words below
    !boot COMMAND           the machine restarts and comes up to the prompt again
    expect TEXT             the output of the command before contains TEXT
    expect-not TEXT         it does not
    expect-match REGEX      a line of it matches
    raw BYTES               types bytes as they are and goes on; \\t \\r \\n \\e \\\\ \\xNN are understood
    enter [N]               presses Enter and expects status N (0)
    monitor COMMAND         QEMU's monitor does it and has nothing to say: something happens to the machine from outside
    include NAME            the steps of NAME.script beside this one, without its last line if that is `shutdown`, and without its settings
    on NAME[,NAME] LINE     the line counts only on these boards or architectures
    await TEXT              waits until TEXT appears, after the previous await, or after the step before it was typed: of a command that
                            left something in the background it may come before the prompt or behind it
    set WORD VALUE          before the first command: timeout S, system NAME, smp N, disk FILE|none, exit N (QEMU's exit status),
                            boards NAME ... and ports NAME ... (for the list of tests), memory SIZE, cpu NAME and accel TEXT (instead of the board's),
                            machine_options TEXT (further ones), says TEXT: the machine says so before its first prompt,
                            stops TEXT: the machine says so and never comes to a prompt; there are no commands then

The contract with the shell. Its prompt is `tessera:<cwd>$ `. After `session script` it prints `\\x1e<status>\\x1e` on a line of its
own before every prompt, and `\\x1e>\\x1e` when it has accepted a line, before the command's output. Neither can be typed, so the echo
of a command is never taken for its answer.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from machine import Guest, GuestError

PROMPT = re.compile(rb"^(?:\r|\x1b\[[0-9;?]*[A-Za-z])*tessera:[^\r\n]*?\$ ", re.MULTILINE)
STATUS = re.compile(rb"\x1e(-?\d+)\x1e\r?\n")
ACCEPTED = b"\x1e>\x1e"
MARKER_LINE = re.compile(rb"\x1e[^\x1e\r\n]*\x1e(?:\r?\n)?")
ANSI = re.compile(rb"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[@-Z\\-_]")
ENTER = b"\r"
ESCAPES = {"t": b"\t", "r": b"\r", "n": b"\n", "e": b"\x1b", "\\": b"\\", "b": b"\x7f"}
SETTINGS = {"timeout": float, "system": str, "smp": int, "disk": str, "exit": int, "boards": str, "ports": str, "memory": str, "cpu": str, "stops": str,
            "disk_device": str, "devices": str, "accel": str, "machine_options": str, "says": str}


class ScriptError(Exception):
    """The script is not in the language."""


@dataclass(frozen=True)
class Step:
    line: int
    kind: str  # command, boot, enter, raw, await, monitor, expect, expect-not, expect-match
    text: str = ""
    status: int | None = 0  # None: anything but 0
    data: bytes = b""

    @property
    def submits(self) -> bool:
        return self.kind in ("command", "boot", "enter")


@dataclass
class Script:
    name: str
    steps: list[Step] = field(default_factory=list)
    settings: dict = field(default_factory=dict)

    @property
    def needs_monitor(self) -> bool:
        return any(step.kind == "monitor" for step in self.steps)


def parse_escapes(text: str) -> bytes:
    def one(match: re.Match) -> str:
        code = match.group(1)
        data = bytes([int(code[1:], 16)]) if code[0] == "x" else ESCAPES[code]
        return data.decode("latin-1")

    plain = re.sub(r"\\(?:x[0-9A-Fa-f]{2}|[trneb\\])", "", text)
    if "\\" in plain:
        raise ScriptError(f"unknown escape in {text!r}")
    return re.sub(r"\\(x[0-9A-Fa-f]{2}|[trneb\\])", one, text.encode().decode("latin-1")).encode("latin-1")


def parse_line(number: int, line: str) -> Step:
    if line.startswith("!"):
        match = re.fullmatch(r"!(-?\d+|boot|) +(\S.*)", line)
        if not match:
            raise ScriptError("a line with ! is `! COMMAND`, `!N COMMAND` or `!boot COMMAND`")
        if match.group(1) == "boot":
            return Step(number, "boot", match.group(2))
        return Step(number, "command", match.group(2), int(match.group(1)) if match.group(1) else None)
    word, _, rest = line.partition(" ")
    rest = rest.strip()
    if word == "enter":
        if rest and not re.fullmatch(r"-?\d+", rest):
            raise ScriptError("enter takes a status")
        return Step(number, "enter", status=int(rest or 0))
    if word not in ("expect", "expect-not", "expect-match", "raw", "await", "monitor"):
        return Step(number, "command", line)
    if not rest:
        raise ScriptError(f"{word} needs something to follow")
    if word == "raw":
        return Step(number, word, rest, data=parse_escapes(rest))
    if word == "expect-match":
        re.compile(rest)
    return Step(number, word, rest)


def line_here(line: str, places: frozenset[str]) -> str:
    """The line without its `on`; empty if it is for other places."""
    if not line.startswith("on "):
        return line
    match = re.fullmatch(r"on +([\w,-]+) +(\S.*)", line)
    if not match:
        raise ScriptError("on takes names of boards or architectures, and a line")
    return match.group(2) if places & set(match.group(1).split(",")) else ""


def parse(path: Path, places: frozenset[str] = frozenset()) -> Script:
    """`places`: the board and its architecture."""
    script = Script(str(path))
    for number, line in enumerate(path.read_text().splitlines(), 1):
        try:
            line = line_here(line.strip(), places)
            if "\x1e" in line or "\\x1e" in line.lower():
                raise ScriptError("a record separator cannot be typed")
            if not line or line.startswith("#"):
                continue
            if line.startswith("set "):
                parse_setting(script, line)
            elif line.startswith("include "):
                script.steps += included_steps(path, line.split(maxsplit=1)[1], places)
            else:
                script.steps.append(parse_line(number, line))
        except (ScriptError, re.error, ValueError) as error:
            raise ScriptError(f"{path}:{number}: {error}") from error
    if any(step.submits for step in script.steps) == ("stops" in script.settings):
        raise ScriptError(f"{path}: {'a command, and the machine stops' if script.steps else 'no command in it'}")
    return script


def included_steps(path: Path, name: str, places: frozenset[str]) -> list[Step]:
    other = path.with_name(f"{name}.script")
    if not other.is_file():
        raise ScriptError(f"no script {other.name} beside this one")
    if any(line.strip().startswith("include ") for line in other.read_text().splitlines()):
        raise ScriptError(f"{other.name} includes others itself")
    steps = parse(other, places).steps
    return steps[:-1] if steps[-1].text == "shutdown" else steps


def parse_setting(script: Script, line: str) -> None:
    _, word, *values = line.split()
    if word not in SETTINGS or not values:
        raise ScriptError(f"set takes one of {', '.join(SETTINGS)} and a value")
    if script.steps:
        raise ScriptError("set stands before the first command")
    script.settings[word] = values if word in ("boards", "devices", "ports") else SETTINGS[word](" ".join(values))


class Session:
    """Follows a script in a guest. `transcript` is called with what a person at the console would have seen."""

    def __init__(self, guest: Guest, script: Script, transcript: Callable[[str], None]):
        self.guest = guest
        self.script = script
        self.transcript = transcript
        self.at = 0  # received up to here belongs to finished commands
        self.awaited_at = 0  # and up to here was awaited, or comes before what the last command may have brought about
        self.printed = 0
        self.output = b""
        self.typed = b""
        self.is_suspect = False
        guest.on_receive = lambda _: self.print_lines()

    def run(self) -> None:
        if "stops" in self.script.settings:
            self.expect_stop(self.script.settings["stops"])
            return
        self.open()
        says = self.script.settings.get("says", "")
        if says.encode() not in self.guest.received[:PROMPT.search(self.guest.received).start()]:
            raise GuestError(f"{self.script.name}: before the first prompt the machine does not say {says!r}")
        for index, step in enumerate(self.script.steps):
            if self.guest.exit_status is not None and step.kind in ("raw", "await", "monitor"):
                raise self.error(step, "the machine is off")
            is_last = not any(later.submits for later in self.script.steps[index + 1:])
            try:
                self.follow(step, is_last)
            except GuestError as error:
                raise type(error)(f"{self.script.name}:{step.line}: {error}") from error
        if self.guest.exit_status is None:
            raise GuestError(f"{self.script.name}: the script is at its end and the machine still runs: end it with `shutdown`")
        expected = self.script.settings.get("exit", 0)
        if self.guest.exit_status != expected:
            raise GuestError(f"{self.script.name}: QEMU's exit status is {self.guest.exit_status}, expected {expected}")

    def expect_stop(self, text: str) -> None:
        """The machine says so and goes no further; it may still be on."""
        self.wait_for(re.compile(re.escape(text.encode())), repr(text))
        self.guest.drain()
        self.print_rest()
        if PROMPT.search(self.guest.received):
            raise GuestError(f"the machine said {text!r} and went on")

    def open(self) -> None:
        """From power-on to the first prompt of a session that reports statuses."""
        prompt = self.wait_for(PROMPT, "the first prompt")
        if STATUS.search(self.guest.received, self.at, prompt.start()):
            raise GuestError("the machine did not restart")
        self.at = prompt.end()
        self.guest.send(b"session script" + ENTER)
        status = self.wait_for(STATUS, "the answer to `session script`")
        if status is None or int(status.group(1)) != 0:
            raise GuestError("the shell refused `session script`")
        self.finish_command(status)

    def follow(self, step: Step, is_last: bool) -> None:
        if step.submits:
            self.submit(step, is_last)
        elif step.kind == "raw":
            self.awaited_at = self.at
            self.guest.send(step.data)
        elif step.kind == "monitor":
            self.guest.do_from_outside(step.text)
        elif step.kind == "await":
            found = self.wait_for(re.compile(re.escape(step.text.encode())), repr(step.text), self.awaited_at)
            self.awaited_at = found.end()
            self.at = max(self.at, found.end())
        else:
            self.check_output(step)

    def submit(self, step: Step, is_last: bool) -> None:
        self.typed = step.text.encode()
        self.guest.send(self.typed + ENTER)
        if step.kind == "boot":
            self.open()
            return
        status = self.wait_for(STATUS, f"the end of `{step.text}`", may_stop=is_last)
        if status is None:
            self.take_output(len(self.guest.received))
            return
        self.take_output(status.start())
        self.finish_command(status)
        actual = int(status.group(1))
        if actual != step.status and not (step.status is None and actual != 0):
            expected = "another than 0" if step.status is None else step.status
            raise GuestError(f"`{step.text or 'enter'}` ended with status {actual}, expected {expected}")

    def finish_command(self, status: re.Match) -> None:
        accepted = self.guest.received.rfind(ACCEPTED, self.at, status.start())
        self.awaited_at = accepted + len(ACCEPTED) if accepted >= 0 else status.end()
        self.at = status.end()
        self.at = self.wait_for(PROMPT, "the prompt").end()

    def wait_for(self, pattern: re.Pattern, what: str, start: int | None = None, may_stop: bool = False) -> re.Match | None:
        while True:
            match = pattern.search(self.guest.received, self.at if start is None else start)
            if match:
                return match
            if not self.guest.receive(what):
                break
        self.print_rest()
        if not may_stop:
            raise GuestError(f"the machine stopped (exit status {self.guest.exit_status}) while waiting for {what}")
        return None

    def take_output(self, end: int) -> None:
        """The command's output, without the echo of what was typed."""
        region = self.guest.received[self.at:end]
        head, accepted, tail = region.rpartition(ACCEPTED)
        self.is_suspect = False
        if not accepted:
            # A shell that does not mark the line: the echo is the line that ends with what was typed. If log lines cut it to
            # pieces, what was typed may still be in here, and `expect` must not take it for an answer.
            lines = ANSI.sub(b"", region).split(b"\n")
            echo = next((i for i, line in enumerate(lines) if line.rstrip(b"\r").endswith(self.typed)), None)
            self.is_suspect = echo is None or not self.typed
            tail = b"\n".join(lines[(echo or 0) + 1:])
        self.output = ANSI.sub(b"", tail).replace(b"\r", b"")

    def check_output(self, step: Step) -> None:
        wanted = step.text.encode()
        if step.kind == "expect-match":
            is_there = re.search(wanted, self.output, re.MULTILINE) is not None
        else:
            is_there = wanted in self.output
            if self.is_suspect and wanted in self.typed:
                is_there = False
        if is_there == (step.kind == "expect-not"):
            relation = "has" if is_there else "lacks"
            raise GuestError(f"the output {relation} {step.text!r}; it is:\n{self.output.decode(errors='replace').rstrip()}")

    def error(self, step: Step, message: str) -> GuestError:
        return GuestError(f"{self.script.name}:{step.line}: {message}")

    def print_lines(self) -> None:
        """Prints complete lines as they arrive, without markers."""
        end = self.guest.received.rfind(b"\n") + 1
        if end > self.printed:
            self._print(end)

    def print_rest(self) -> None:
        if len(self.guest.received) > self.printed:
            self._print(len(self.guest.received))

    def _print(self, end: int) -> None:
        text = MARKER_LINE.sub(b"", self.guest.received[self.printed:end]).replace(b"\r", b"")
        self.printed = end
        self.transcript(text.decode(errors="replace"))
