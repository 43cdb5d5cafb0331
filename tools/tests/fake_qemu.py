#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Stands in for QEMU and a guest with a shell on its console. The first argument says what kind of guest, the rest is ignored.

shell      marks accepted lines, as Tessera's shell does       silent   says nothing, for ever
unmarked   a shell that does not                               panic    stops with a kernel bug at the first command
file:PATH  prints a file and switches off with status 0

Commands of guest-run that it knows: /guest/.commands/N.run with N of COMMANDS, below; their number is `feed`.

Where QEMU is given a monitor, the only thing that it can do is `pull`.
"""

import json
import os
import re
import signal
import socket
import sys
import threading
import time

KIND = sys.argv[1]


def say(text: str) -> None:
    sys.stdout.write(text.replace("\n", "\r\n"))
    sys.stdout.flush()


def read_line() -> str:
    line = ""
    while (key := os.read(0, 1).decode()) != "\r":
        if not key:
            sys.exit(3)
        if key == "\x7f":
            line = line[:-1]
            say("\b \b")
        else:
            line += key
            say(key)
    say("\n")
    return line


def command(line: str) -> int:
    word, _, rest = line.partition(" ")
    if word == "echo":
        say(rest + "\n")
    elif word == "bare":
        say(rest)
    elif word == "status":
        return int(rest)
    elif word == "shutdown":
        sys.exit(int(rest or 0))
    elif word == "signal":
        os.kill(os.getpid(), signal.SIGTERM)
    elif word == "polite":  # what QEMU does when it is sent SIGTERM
        print("qemu: terminating on signal 15 from pid 1", file=sys.stderr)
        sys.exit(0)
    elif word == "spew":
        while True:
            say("again and again\n")
    elif word == "hang":
        time.sleep(1000)
    elif line.startswith("run -m 16M sh "):
        return guest_command(line.split()[-1])
    elif word == "later":
        say("done\n")
        return 0
    elif line:
        say(f"{word}: not found\n")
        return 127
    return 0


COMMANDS = {"0": ("one\ntwo", 3), "1": ("wait", None), "2": ("cut off\n", 0), "3": ("stuck", None), "4": ("x" * 200_000, 0)}


def guest_command(path: str) -> int:
    index = re.fullmatch(r"/guest/\.commands/(\d+)\.run", path)[1]
    text, status = COMMANDS[index]
    say(f"\x1efeed begin\n{text}")
    if index == "2":
        return 137
    if index == "3":
        time.sleep(1000)
    if index == "1":
        while os.read(0, 1) != b"\x03":
            pass
        say("\nwas killed\n")
        return 130
    say(f"\x1efeed {status}\n")
    return 0


def monitor(descriptor: int) -> None:
    stream = socket.socket(fileno=descriptor).makefile("rw")

    def tell(what: dict) -> None:
        stream.write(json.dumps(what) + "\n")
        stream.flush()

    tell({"QMP": {}})
    for line in stream:
        words = json.loads(line)["arguments"].get("command-line", "pull")
        if words == "faint":
            tell({"error": {"desc": "it is not well"}})
            continue
        tell({"event": "NOTHING_MUCH"})
        tell({"return": "" if words == "pull" else "unknown command\r\n"})


def shell() -> None:
    is_script, status = False, 0
    say("booting\n")
    while True:
        if is_script:
            say(f"\x1e{status}\x1e\n")
        say("tessera:/$ ")
        line = read_line()
        if is_script and KIND != "unmarked":
            say("\x1e>\x1e")
        if KIND == "panic" and is_script:
            say("KERNEL BUG: asked for\n  backtrace_line\n")
            time.sleep(1000)
        if line == "session script":
            is_script, status = True, 0
        elif line == "reboot":
            is_script = False
            say("booting again\n")
        else:
            status = command(line)


for argument in sys.argv:
    if given := re.fullmatch(r"socket,id=monitor,fd=(\d+)", argument):
        threading.Thread(target=monitor, args=[int(given[1])], daemon=True).start()

if KIND == "silent":
    time.sleep(1000)
elif KIND.startswith("file:"):
    say(open(KIND[5:]).read())
else:
    shell()
