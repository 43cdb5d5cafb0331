#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Prints the path of a file of a distribution's package, for an architecture of the guest; or of a source package's folder.

apt finds, fetches and verifies the package in the sources of this machine, with state of its own: the machine's architectures and lists
stay as they are, and nothing is installed. Source packages are looked for wherever this machine gets packages from, whether its lists name
them or not, and unpacked with the distribution's changes. Packages are kept unpacked in the user's cache, so each is fetched once. Exit
status: 0 all right, 1 the package or the file is not to be had, 2 wrong usage.
"""

import argparse
import contextlib
import fcntl
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

APT_FOLDER = Path("/etc/apt")
DEBIAN_NAMES = {"aarch64": "arm64", "x86_64": "amd64"}
APT_TIMEOUT_S = 120


class Absent(Exception):
    """What is asked for is not to be had."""


def cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tessera" / "packages"


def apt(state: Path, chosen: dict[str, Any], *arguments: str, folder: Path | None = None) -> None:
    """Run apt-get on lists and status of our own."""
    (state / "lists/partial").mkdir(parents=True, exist_ok=True)
    (state / "cache/archives/partial").mkdir(parents=True, exist_ok=True)
    (state / "status").touch()
    options = {**chosen, "Dir::State": state, "Dir::State::lists": state / "lists", "Dir::State::status": state / "status", "Dir::Cache": state / "cache", "Acquire::Languages": "none",
               "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled": "false", "Acquire::Retries": "1", "Acquire::http::Timeout": "20",
               "APT::Sandbox::User": ""}
    command = ["apt-get", "-q", *(word for name, value in options.items() for word in ("-o", f"{name}={value}")), *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=APT_TIMEOUT_S)
    if done.returncode != 0:
        lines = [line for line in (done.stdout + done.stderr).splitlines() if line.startswith("E:")]
        raise Absent(lines[0] if lines else f"apt-get {arguments[0]} failed")


def download(state: Path, chosen: dict[str, Any], *arguments: str, folder: Path) -> None:
    """With the lists that are there, or else with new ones. A list that cannot be had may be none that is needed."""
    try:
        apt(state, chosen, *arguments, folder=folder)
    except Absent:
        with contextlib.suppress(Absent):
            apt(state, chosen, "update")
        apt(state, chosen, *arguments, folder=folder)


def fetch_binary(package: str, version: str, architecture: str, scratch: Path) -> Path:
    chosen = {"APT::Architecture": architecture, "APT::Architectures": architecture}
    download(cache() / f"apt-{architecture}", chosen, "download", f"{package}:{architecture}={version}", folder=scratch)
    unpacked = scratch / "unpacked"
    subprocess.run(["dpkg-deb", "-x", next(scratch.glob("*.deb")), unpacked], check=True)
    return unpacked


def fetch_source(package: str, version: str, scratch: Path) -> Path:
    if shutil.which("dpkg-source") is None:
        raise Absent("this system has no dpkg-source")
    state = cache() / "apt-source"
    chosen = {"Dir::Etc::sourcelist": "/dev/null", "Dir::Etc::sourceparts": write_source_lists(state / "sources")}
    download(state, chosen, "source", "--download-only", f"{package}={version}", folder=scratch)
    unpacked = scratch / "unpacked"
    subprocess.run(["dpkg-source", "--no-check", "-x", next(scratch.glob("*.dsc")), unpacked], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)    # apt has checked what it fetched
    return unpacked


def write_source_lists(folder: Path) -> Path:
    """This machine's lists, asking for source packages alone."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for path in [APT_FOLDER / "sources.list", *sorted((APT_FOLDER / "sources.list.d").glob("*"))]:
        if path.is_file() and path.suffix in (".list", ".sources"):
            text = path.read_text(encoding="utf-8")
            text = re.sub(r"(?m)^Types:.*$", "Types: deb-src", re.sub(r"(?m)^deb(-src)?(?=\s)", "deb-src", text))
            (folder / path.name).write_text("\n".join(dict.fromkeys(text.splitlines())) if path.suffix == ".list" else text, encoding="utf-8")
    return folder


def find(package: str, version: str, architecture: str | None) -> Path:
    """The folder of an unpacked package, which appears only when it is whole. Without an architecture: the source."""
    if shutil.which("apt-get") is None or shutil.which("dpkg-deb") is None:
        raise Absent("this system has no apt-get and dpkg-deb")
    cache().mkdir(parents=True, exist_ok=True)
    folder = cache() / f"{package}_{version.replace(':', '%3a')}_{architecture or 'source'}"
    with open(cache() / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            with tempfile.TemporaryDirectory(dir=cache()) as scratch:
                unpacked = fetch_binary(package, version, architecture, Path(scratch)) if architecture \
                    else fetch_source(package, version, Path(scratch))
                shutil.move(unpacked, folder)
    return folder


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    kind = parser.add_mutually_exclusive_group(required=True)
    kind.add_argument("--arch", choices=sorted(DEBIAN_NAMES))
    kind.add_argument("--source", action="store_true")
    parser.add_argument("package")
    parser.add_argument("version")
    parser.add_argument("file", nargs="?", help="in the package")
    options = parser.parse_args()
    if options.file is None and not options.source:
        parser.error("a file of a package is asked for")
    try:
        found = find(options.package, options.version, DEBIAN_NAMES.get(options.arch)) / (options.file or "")
        if not found.exists():
            raise Absent(f"the package has no file {options.file}")
        print(found)
    except (Absent, OSError, subprocess.SubprocessError) as problem:
        what = f"package {options.package} {options.version} for {options.arch}" if options.arch \
            else f"source package {options.package} {options.version}"
        print(f"{what}: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
