#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Packs files into a plain ustar archive whose bytes depend on names and contents only.

Entries are PATH=FILE and are stored in the order given; a folder in the place of a file stands for all files in it, by name. With
--directories, every folder on the way to a file has an entry of its own, before its first file, and a file that comes again is a further
name of the first.
"""

import argparse
import io
import sys
import tarfile
from pathlib import Path, PurePosixPath


def header(path: str, kind: bytes, mode: int, size: int) -> tarfile.TarInfo:
    info = tarfile.TarInfo(path)
    info.type, info.mode, info.size = kind, mode, size
    return info


def files_of(path: str, file: Path) -> list[tuple[str, Path]]:
    if not file.is_dir():
        return [(path, file)]
    return [(f"{path}/{inner.relative_to(file)}", inner) for inner in sorted(file.rglob("*")) if inner.is_file()]


def pack(entries: list[tuple[str, Path]], with_directories: bool) -> bytes:
    buffer = io.BytesIO()
    seen: set[str] = set()
    stored: dict[Path, str] = {}
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for path, file in entries:
            if path in seen or path.startswith("/") or ".." in PurePosixPath(path).parts:
                raise ValueError(f"{path}: stored twice, or not a relative path")
            if with_directories:
                for parent in reversed(PurePosixPath(path).parents[:-1]):
                    if str(parent) not in seen:
                        seen.add(str(parent))
                        archive.addfile(header(str(parent), tarfile.DIRTYPE, 0o755, 0))
            seen.add(path)
            if with_directories and file in stored:
                name = header(path, tarfile.LNKTYPE, 0o755, 0)
                name.linkname = stored[file]
                archive.addfile(name)
                continue
            stored[file] = path
            content = file.read_bytes()
            mode = 0o755 if content[:4] == b"\x7fELF" else 0o644
            archive.addfile(header(path, tarfile.REGTYPE, mode, len(content)), io.BytesIO(content))
    return buffer.getvalue()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--directories", action="store_true")
    parser.add_argument("entries", nargs="+", metavar="PATH=FILE|FOLDER")
    arguments = parser.parse_args()
    try:
        entries = [found for path, _, file in (entry.partition("=") for entry in arguments.entries) for found in files_of(path, Path(file))]
        archive = pack(entries, arguments.directories)
    except (OSError, ValueError) as error:
        print(f"make_tar: {error}", file=sys.stderr)
        return 1
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    arguments.output.write_bytes(archive)
    return 0


if __name__ == "__main__":
    sys.exit(main())
