#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Builds a port for an architecture of the guest: what idl/ports says of it, from the source that the build hands over.

The folder --out gets bin/ with its programs, files and folders, `cc`, the compiler that it was built with, and `log`, what the steps and
the compiler said; a C library gets what it installs there too. `made_of` says what it was made of: with the same again, nothing is done.
Exit status: 0 all right, 1 it does not build, 2 wrong usage.
"""

import argparse
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

COMPILER = "clang-19"
FLAGS = {"aarch64": ["-mno-outline-atomics"], "x86_64": []}
PROGRAM_FLAGS = ["-O2", "-w", "-ffunction-sections", "-fdata-sections"]
# No page holds two segments, whatever the page size of the board; and nothing in a program changes its own segments.
LINK_FLAGS = ["-nostdlib", "-static", "--ld-path=ld.lld-19", "-Wl,-z,norelro", "-Wl,-z,max-page-size=65536", "-Wl,--gc-sections", "-Wl,--strip-all"]
LOG_LINES = 15
MADE_OF = "made_of"
ROOT = Path(__file__).resolve().parent.parent


class Failure(Exception):
    """It does not build."""


def write_compiler(path: Path, arch: str, include: list[Path], libc: Path | None) -> None:
    """A compiler for the guest that can be called as configuration scripts call one: it links unless it is told not to."""
    words = [COMPILER, f"--target={arch}-linux-musl", *FLAGS[arch], "-Wno-unused-command-line-argument", *(f"-I{folder}" for folder in include)]
    before, behind = list[str](), list[str]()
    if libc is not None:
        words += ["-nostdlibinc", "-isystem", str(libc / "include")]
        before = [*LINK_FLAGS, f"-L{libc}/lib", f"{libc}/lib/crt1.o", f"{libc}/lib/crti.o"]
        behind = ["-Wl,--start-group", f"{libc}/lib/libc.a", f"{libc}/lib/libbuiltins.a", "-Wl,--end-group", f"{libc}/lib/crtn.o"]
    path.write_text("#!/bin/sh\n"
                    "for word; do case $word in -c|-E|-S|-M|-MM|-r) "
                    f"exec {shlex.join(words)} \"$@\";; esac; done\n"
                    f"exec {shlex.join([*words, *before])} \"$@\" {shlex.join(behind)}\n", encoding="utf-8")
    path.chmod(0o755)


def run(command: list[str], folder: Path, log: Any) -> None:
    print("+", shlex.join(command), file=log, flush=True)
    environment = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "CFLAGS", "LDFLAGS", "CC")}
    if subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, env=environment, check=False).returncode != 0:
        raise Failure(f"failed: {shlex.join(command)}")


def sources_of(program: dict[str, Any], roots: dict[str, Path]) -> list[Path]:
    """Patterns begin in the source's folder; with {work}/ where the steps ran, and with {own}/ in the first folder of headers of ours."""
    found = dict[Path, None]()
    for pattern in program["sources"]:
        root, _, inner = pattern.rpartition("}/")
        paths = sorted(roots[root.removeprefix("{") or "source"].glob(inner))
        if not paths:
            raise Failure(f"no source {pattern}")
        found.update(dict.fromkeys(paths))
    return [path for path in found if not any(path == roots["source"] / name for name in program["without"])]


def build_program(program: dict[str, Any], words: dict[str, str], roots: dict[str, Path], log: Any) -> None:
    objects = roots["work"] / f"objects-{program['name']}"
    objects.mkdir()
    flags = [*PROGRAM_FLAGS, *(word.format(**words) for word in program["flags"])]
    commands, made = [], []
    for index, source in enumerate(sources_of(program, roots)):
        made.append(str(objects / f"{index}-{source.stem}.o"))
        commands.append([words["cc"], *flags, "-c", str(source), "-o", made[-1]])
    with ThreadPoolExecutor(int(words["jobs"])) as pool:
        list(pool.map(lambda command: run(command, objects, log), commands))
    run([words["cc"], *made, "-o", str(roots["out"] / "bin" / program["name"])], objects, log)


def made_of(options: argparse.Namespace) -> str:
    """Everything that the product depends on. A source that was fetched is known by its folder, which has the version in its name."""
    own = [Path(__file__), options.port, *(path for folder in (*options.include, options.source) if folder.is_relative_to(ROOT)
                                           for path in sorted(folder.rglob("*")) if path.is_file())]
    words = [options.arch, str(options.source), str(options.builtins), COMPILER]
    words += [f"{path} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in own]
    if options.libc:
        words.append(hashlib.sha256((options.libc / MADE_OF).read_bytes()).hexdigest())
    return "\n".join([*words, ""])


def build(port: dict[str, Any], options: argparse.Namespace, log: Any) -> None:
    out, work = options.out, options.out / "work"
    (out / "bin").mkdir()
    work.mkdir()
    write_compiler(out / "cc", options.arch, options.include, options.libc)
    roots = {"source": options.source, "work": work, "out": out}
    roots |= {"libc": options.libc} if options.libc else {}
    roots |= {"own": options.include[0]} if options.include else {}
    words = {"arch": options.arch, "cc": str(out / "cc"), "jobs": str(os.cpu_count() or 1), "target": f"{options.arch}-linux-musl",
             **{name: str(folder) for name, folder in roots.items()}}
    for step in port["steps"]:
        run([word.format(**words) for word in step], work, log)
    for program in port["programs"]:
        build_program(program, words, roots, log)
    if options.builtins:
        shutil.copyfile(options.builtins, out / "lib/libbuiltins.a")
    for name, path in port["files"].items():
        shutil.copyfile(work / path.format(**words), out / "bin" / name)
    for name, path in port["folders"].items():
        shutil.copytree(work / path.format(**words), out / "bin" / name)
    shutil.rmtree(work)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("port", type=Path, help="generated/ports/NAME.json")
    parser.add_argument("--arch", required=True, choices=sorted(FLAGS))
    parser.add_argument("--source", required=True, type=Path)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--include", action="append", default=[], type=Path, help="a folder of headers before all others")
    parser.add_argument("--libc", type=Path, help="what this tool made of the C library")
    parser.add_argument("--builtins", type=Path, help="the compiler's library, for a C library to have beside it")
    options = parser.parse_args()
    port = json.loads(options.port.read_text(encoding="utf-8"))
    basis, record = made_of(options), options.out / MADE_OF
    if record.is_file() and record.read_text(encoding="utf-8") == basis:
        return 0
    shutil.rmtree(options.out, ignore_errors=True)
    options.out.mkdir(parents=True)
    try:
        with open(options.out / "log", "w", encoding="utf-8") as log:
            build(port, options, log)
        record.write_text(basis, encoding="utf-8")
    except (Failure, OSError) as problem:
        lines = (options.out / "log").read_text(encoding="utf-8", errors="replace").splitlines()[-LOG_LINES:]
        print(*lines, f"port {port['name']} for {options.arch}: {problem}", sep="\n", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
