# SPDX-License-Identifier: MIT
"""Exit statuses and messages of ./tessera, its set-up, and the order of what `test` prints."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def tessera(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(ROOT / "tessera"), *arguments], capture_output=True, text=True, check=False, env={**os.environ, **environment})


def shell(script: str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        ["bash", "-c", f"set -eu; source tools/setup.sh; {script}"], cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, **environment})


@pytest.mark.parametrize(
    "line",
    ["", "frobnicate", "run no-such-board", "run --smp many", "run raspi3b --boot uefi", "run --boot", "run --memory 512", "run --memory", "run --script", "run --script no-such-file", "run --bogus", "run --system no-such-system",
     "debug --system no-such-system", "test --bogus",
     "test --only", "test --board no-such-board", "gen --bogus", "freeze", "freeze --all", "freeze a b", "freeze no_such_library", "board", "board check", "board import", "graph --bogus", "graph a b",
     "setup --bogus", "matrix virt", "matrix --board", "matrix --board nowhere", "matrix --timeout soon", "bench virt", "bench --board", "bench --board nowhere",
     "guest-run", "guest-run -- true", "guest-run nowhere -- true", "guest-run virt --bogus -- true", "guest-run virt --timeout soon -- true", "guest-run virt --batch no-such-file"],
)
def test_wrong_usage__2_and_a_message(line):
    result = tessera(*line.split())
    assert result.returncode == 2
    assert result.stderr
    assert result.stdout == ""


@pytest.mark.parametrize("line", ["--help", "help", "run --help", "test -h"])
def test_help__0_on_standard_output(line):
    result = tessera(*line.split())
    assert result.returncode == 0
    assert result.stdout.startswith("usage: ./tessera")


def test_unknown_system__packages_are_printed_and_it_goes_on(tmp_path):
    (tmp_path / "os-release").write_text('ID=plan9\nVERSION_ID="4"\n')
    (tmp_path / "clang-19").symlink_to("/bin/true")
    path = f"{tmp_path}:{Path(sys.executable).parent}:/usr/bin:/bin"
    result = shell("PATH=%s; is_there() { [[ $1 != command:dtc ]]; }; set_up; echo went on" % path,
                   TESSERA_OS_RELEASE=str(tmp_path / "os-release"))
    assert result.returncode == 0
    assert result.stdout == "went on\n"
    assert "this is plan9-4" in result.stderr
    assert "    device-tree-compiler\n" in result.stderr


def test_distribution_with_a_name_of_its_own_for_a_package(tmp_path):
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools/packages.txt").write_text("# comment\ncommand:no-such-tool plain-name ubuntu-24.04=other-name\n")
    (tmp_path / "tools/find_python.sh").symlink_to(ROOT / "tools/find_python.sh")
    for system, name in (("ID=ubuntu\nVERSION_ID=24.04", "other-name"), ("ID=debian\nVERSION_ID=12", "plain-name")):
        (tmp_path / "os-release").write_text(system)
        result = shell(f'cd {tmp_path}; find_missing; echo "${{packages[*]}}"', TESSERA_OS_RELEASE=str(tmp_path / "os-release"))
        assert result.stdout == name + "\n"


def test_newer_version_is_asked_for_only_where_the_distribution_has_one(tmp_path):
    (tmp_path / "tools").mkdir()
    (tmp_path / "tools/packages.txt").write_text("newer:old-tool>=9 plain debian-12=plain/bookworm-backports\n")
    (tmp_path / "tools/find_python.sh").symlink_to(ROOT / "tools/find_python.sh")
    (tmp_path / "old-tool").write_text("#!/bin/sh\necho 'old tool version 8.9'\n")
    (tmp_path / "old-tool").chmod(0o755)
    for system, wanted, name in (("debian\nVERSION_ID=12", "yes", "plain/bookworm-backports"), ("debian\nVERSION_ID=12", "", ""),
                                 ("ubuntu\nVERSION_ID=24.04", "yes", "")):
        (tmp_path / "os-release").write_text("ID=" + system)
        result = shell(f'cd {tmp_path}; want_newer={wanted}; find_missing; echo "${{packages[*]}}"',
                       TESSERA_OS_RELEASE=str(tmp_path / "os-release"), PATH=f"{tmp_path}:{os.environ['PATH']}")
        assert result.stdout == name + "\n"


def test_newer_version_that_cannot_be_had__it_goes_on(tmp_path):
    path = f"{tmp_path}:{os.environ['PATH']}"
    result = shell("is_supported() { true; }; find_missing() { needs=(n) packages=(p/bookworm-backports); }; "
                   "enable_backports() { return 1; }; set_up_newer; echo went on", PATH=path)
    assert result.stdout == "went on\n"
    result = shell("is_supported() { true; }; find_missing() { needs=(n) packages=(p); }; apt_get() { return 1; }; set_up_newer; echo went on", PATH=path)
    assert result.stdout == "went on\n"
    assert "tests of the boards that need it are skipped" in result.stderr


def test_version_that_is_too_old(tmp_path):
    tool = tmp_path / "old-tool"
    tool.write_text("#!/bin/sh\necho 'old tool version 7.1.9 (build 12)'\n")
    tool.chmod(0o755)
    path = f"{tmp_path}:{os.environ['PATH']}"
    assert shell("is_there 'command:old-tool>=7.1'", PATH=path).returncode == 0
    assert shell("is_there 'command:old-tool>=7.1.9'", PATH=path).returncode == 0
    assert shell("is_there 'command:old-tool>=7.2'", PATH=path).returncode == 1
    assert shell("is_there 'command:old-tool>=7.10'", PATH=path).returncode == 1


ONE_LINE = "deb-src https://mirror.invalid/src bookworm main\ndeb [arch=amd64 signed-by=/k.gpg] https://mirror.invalid/d bookworm main\n"
STANZAS = """# comment
Types: deb deb-src
URIs: https://mirror.invalid/off
Suites: bookworm
Components: main
Enabled: no

Types: deb
# another
URIs: https://mirror.invalid/d https://second.invalid/d
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /k.gpg

Types: deb
URIs: https://mirror.invalid/security
Suites: bookworm-security
Components: main
"""
EXPECTED = "Types: deb\nURIs: https://mirror.invalid/d\nSuites: bookworm-backports\nComponents: main\nSigned-By: /k.gpg\n"


@pytest.mark.parametrize(("name", "text"), [("sources.list", ONE_LINE), ("sources.list.d/debian.sources", STANZAS)])
def test_backports_come_from_the_machines_own_archive(tmp_path, name, text):
    (tmp_path / "sources.list.d").mkdir()
    (tmp_path / name).write_text(text)
    result = shell(f"backports_source {tmp_path} bookworm")
    assert (result.returncode, result.stdout) == (0, EXPECTED)
    assert shell(f"backports_source {tmp_path} trixie").returncode == 1


@pytest.fixture
def run_tests(tmp_path):
    """run_tests(CTest file, arguments) -> the finished run_tests.py"""

    def run(text: str, *arguments: str) -> subprocess.CompletedProcess:
        (tmp_path / "CTestTestfile.cmake").write_text(text)
        return subprocess.run(
            [sys.executable, str(ROOT / "tools/run_tests.py"), "--build", str(tmp_path), *arguments],
            capture_output=True, text=True, check=False)

    return run


GOOD = 'add_test(good "echo" "conformance virt: planned 3, run 3, failed 0")\nset_tests_properties(good PROPERTIES LABELS "board=virt")\n'
BAD = 'add_test(bad "false")\nset_tests_properties(bad PROPERTIES LABELS "board=other")\n'


def test_all_passed__0_and_the_closing_line_is_last(run_tests):
    result = run_tests(GOOD)
    assert result.returncode == 0
    lines = result.stdout.splitlines()
    assert lines[-1] == "100% tests passed, 0 tests failed out of 1"
    assert "conformance virt: planned 3, run 3, failed 0" in lines
    assert "Slowest of 1 tests" in result.stdout


def test_one_failed__1(run_tests):
    result = run_tests(GOOD + BAD)
    assert result.returncode == 1
    assert result.stdout.splitlines()[-1] == "50% tests passed, 1 tests failed out of 2"


def test_only_and_board_choose(run_tests):
    assert run_tests(GOOD + BAD, "--only", "^good$").returncode == 0
    assert run_tests(GOOD + BAD, "--board", "virt").returncode == 0
    assert run_tests(GOOD + BAD, "--board", "other").returncode == 1


def test_nothing_chosen__1(run_tests):
    assert run_tests(GOOD, "--only", "no-such-test").returncode == 1
