#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints the path of a file of a distribution's package, for an architecture of the guest.

apt finds, fetches and verifies the package in the sources of this machine, with state of its own: the machine's architectures and lists
stay as they are, and nothing is installed. Packages are kept unpacked in the user's cache, so each is fetched once. Exit status: 0 all
right, 1 the package or the file is not to be had, 2 wrong usage.
"""

import argparse
import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

DEBIAN_NAMES = {"aarch64": "arm64", "x86_64": "amd64"}
APT_TIMEOUT_S = 120


class Absent(Exception):
    """What is asked for is not to be had."""


def cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tessera" / "packages"


def apt(state: Path, architecture: str, *arguments: str, folder: Path | None = None) -> None:
    """Run apt-get on lists and status of our own."""
    (state / "lists/partial").mkdir(parents=True, exist_ok=True)
    (state / "cache/archives/partial").mkdir(parents=True, exist_ok=True)
    (state / "status").touch()
    options = {"APT::Architecture": architecture, "APT::Architectures": architecture, "Dir::State": state, "Dir::State::lists": state / "lists",
               "Dir::State::status": state / "status", "Dir::Cache": state / "cache", "Acquire::Languages": "none",
               "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled": "false", "Acquire::Retries": "1", "Acquire::http::Timeout": "20",
               "APT::Sandbox::User": ""}
    command = ["apt-get", "-q", *(word for name, value in options.items() for word in ("-o", f"{name}={value}")), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=APT_TIMEOUT_S)
    if done.returncode != 0:
        lines = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith("E:")]
        raise Absent(lines[0] if lines else f"apt-get {arguments[0]} failed")


def fetch(package: str, version: str, architecture: str, to: Path) -> None:
    """Unpack the package into a folder that appears only when it is whole."""
    state = cache() / f"apt-{architecture}"
    with tempfile.TemporaryDirectory(dir=cache()) as scratch:
        wanted = f"{package}:{architecture}={version}"
        try:
            apt(state, architecture, "download", wanted, folder=Path(scratch))
        except Absent:
            apt(state, architecture, "update")
            apt(state, architecture, "download", wanted, folder=Path(scratch))
        archive = next(Path(scratch).glob("*.deb"))
        unpacked = Path(scratch) / "unpacked"
        subprocess.run(["dpkg-deb", "-x", archive, unpacked], check=True)
        shutil.move(unpacked, to)


def find(package: str, version: str, architecture: str, file: str) -> Path:
    if shutil.which("apt-get") is None or shutil.which("dpkg-deb") is None:
        raise Absent("this system has no apt-get and dpkg-deb")
    cache().mkdir(parents=True, exist_ok=True)
    folder = cache() / f"{package}_{version.replace(':', '%3a')}_{architecture}"
    with open(cache() / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            fetch(package, version, architecture, folder)
    if not (folder / file).is_file():
        raise Absent(f"the package has no file {file}")
    return folder / file


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--arch", required=True, choices=sorted(DEBIAN_NAMES))
    parser.add_argument("package")
    parser.add_argument("version")
    parser.add_argument("file")
    options = parser.parse_args()
    try:
        print(find(options.package, options.version, DEBIAN_NAMES[options.arch], options.file))
    except (Absent, OSError, subprocess.SubprocessError) as problem:
        print(f"package {options.package} {options.version} for {options.arch}: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
