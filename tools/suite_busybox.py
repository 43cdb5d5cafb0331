# SPDX-License-Identifier: MIT
"""How busybox's own tests are run in the guest: as its `runtest` does, one applet after the other, in a folder in memory.

The folder of links to all applets, which `runtest` would make anew for every applet, comes with the disk, where it cannot remove it.
"""

import shutil
from pathlib import Path

import guest_run
import machine

FOLDER = "guest/busybox"  # on the disk, and nobody writes there
WORK = "/tmp/busybox"
LINKS = "runtest-tempdir-links"
BINARY = "/bin/busybox"
CONFIGURATION = "debian/config/pkg/static"
NO_GROUPS = {"all_sourcecode"}  # judges the source's style


class Busybox:
    def __init__(self, source: Path, _spec: dict):
        self.source = source
        self.tests = source / "testsuite"

    def groups(self) -> list[str]:
        files = {path.stem for path in self.tests.glob("*.tests")}
        folders = {path.name for path in self.tests.iterdir() if path.is_dir()}
        return sorted((files | folders) - NO_GROUPS)

    def stage(self, folder: Path, board: machine.Board, build: Path, _groups: list[str]) -> list[guest_run.Copy]:
        """What the guest needs, in a folder of the host."""
        listing = next(guest_run.boot_and_run(board, build, [], [f"{BINARY} --list"], cpus=1))
        applets = listing.output.decode().split()
        if listing.status != 0 or "ash" not in applets:
            raise machine.GuestError(f"busybox does not list its applets: status {listing.status} {listing.fault}")
        shutil.copytree(self.tests, folder / "testsuite", symlinks=True)
        shutil.copyfile(self.source / CONFIGURATION, folder / ".config")
        (folder / LINKS).mkdir()
        for applet in applets:
            (folder / LINKS / applet).symlink_to(BINARY)
        return [guest_run.Copy(folder, FOLDER)]

    @staticmethod
    def command(group: str, is_verbose: bool) -> str:
        # The folder is there unless the guest was booted for this very group.
        return (f"[ -d {WORK} ] || {{ mkdir {WORK} && cp -r /{FOLDER}/testsuite {WORK}/ && ln -s {BINARY} {WORK}/busybox; }} && cd {WORK}/testsuite && "
                f"export bindir=/{FOLDER} LANG=C.UTF-8 SHELL=/bin/sh && sh ./runtest {'-v ' if is_verbose else ''}{group}")
