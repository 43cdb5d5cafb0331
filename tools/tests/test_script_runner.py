# SPDX-License-Identifier: MIT
"""The runner of scripts must fail whenever the guest did not do what the script says, and only then."""

import sys
from pathlib import Path

import machine
import pytest
import run_qemu
import script as scripts

FAKE = [sys.executable, str(Path(__file__).parent / "fake_qemu.py")]


@pytest.fixture
def follow(tmp_path, capfd):
    """follow(text, kind, timeout) -> (exit status, transcript, messages)"""

    def run(text: str, kind: str = "shell", timeout_s: float = 20):
        path = tmp_path / "test.script"
        path.write_text(text)
        status = run_qemu.run_script([*FAKE, kind], scripts.parse(path), timeout_s)
        captured = capfd.readouterr()
        return status, captured.out, captured.err

    return run


def test_good_script_and_shutdown__0(follow):
    status, transcript, _ = follow("# comment\n\necho hello\nexpect hello\n!127 nonsense\nexpect not found\nshutdown\n")
    assert status == 0
    assert "tessera:/$ echo hello\nhello\n" in transcript
    assert "\x1e" not in transcript


def test_command_with_wrong_status__1(follow):
    status, _, messages = follow("status 4\nshutdown\n")
    assert status == 1
    assert "test.script:1: `status 4` ended with status 4, expected 0" in messages


def test_expected_status_that_does_not_come__1(follow):
    assert follow("!4 status 5\nshutdown\n")[0] == 1
    assert follow("!4 status 4\nshutdown\n")[0] == 0


def test_any_failure_is_expected_and_does_not_come__1(follow):
    status, _, messages = follow("! status 0\nshutdown\n")
    assert status == 1
    assert "ended with status 0, expected another than 0" in messages
    assert follow("! status 5\nshutdown\n")[0] == 0


def test_output_missing__1(follow):
    status, _, messages = follow("echo hello\nexpect goodbye\nshutdown\n")
    assert status == 1
    assert "the output lacks 'goodbye'" in messages


def test_what_the_machine_says_before_its_first_prompt(follow):
    assert follow("set says booting\nshutdown\n")[0] == 0
    status, _, messages = follow("set says tessera:/$ session\nshutdown\n")
    assert status == 1
    assert "before the first prompt the machine does not say 'tessera:/$ session'" in messages


def test_output_forbidden__1(follow):
    assert follow("echo hello\nexpect-not hello\nshutdown\n")[0] == 1
    assert follow("echo hello\nexpect-not goodbye\nshutdown\n")[0] == 0


def test_regex_over_lines(follow):
    assert follow("echo pid 12\nexpect-match ^pid \\d+$\nshutdown\n")[0] == 0
    assert follow("echo pid x\nexpect-match ^pid \\d+$\nshutdown\n")[0] == 1


@pytest.mark.parametrize("kind", ["shell", "unmarked"])
def test_echo_of_the_command_is_not_its_output(follow, kind):
    assert follow("later done-it\nexpect done-it\nshutdown\n", kind)[0] == 1
    assert follow("later done-it\nexpect done\nshutdown\n", kind)[0] == 0


def test_output_of_digits_without_newline_is_not_a_status(follow):
    assert follow("bare 42\nexpect 42\nshutdown\n")[0] == 0


def test_no_answer_in_time__124(follow):
    status, _, messages = follow("hang\nshutdown\n", timeout_s=1)
    assert status == 124
    assert "timed out after 1 s waiting for the end of `hang`" in messages


def test_endless_output__124(follow):
    assert follow("spew\nshutdown\n", timeout_s=1)[0] == 124


def test_no_prompt_in_time__124(follow):
    assert follow("shutdown\n", "silent", timeout_s=1)[0] == 124


def test_kernel_bug__1_with_its_backtrace(follow):
    status, transcript, messages = follow("echo hello\nshutdown\n", "panic")
    assert status == 1
    assert "backtrace_line" in transcript
    assert "the kernel stopped with a bug" in messages


def test_machine_off_before_the_last_command__1(follow):
    status, _, messages = follow("shutdown\necho hello\n")
    assert status == 1
    assert "the machine stopped" in messages


def test_machine_still_on_at_the_end__1(follow):
    status, _, messages = follow("echo hello\n")
    assert status == 1
    assert "end it with `shutdown`" in messages


def test_exit_status_of_the_machine(follow):
    assert follow("shutdown 3\n")[0] == 1
    assert follow("set exit 3\nshutdown 3\n")[0] == 0
    assert follow("set exit 3\nshutdown\n")[0] == 1


def test_machine_ended_by_a_signal__1(follow):
    assert follow("signal\n")[0] == 1
    assert follow("polite\n")[0] == 1


def test_restart(follow):
    assert follow("!boot reboot\necho hello\nexpect hello\nshutdown\n")[0] == 0


def test_restart_that_does_not_happen__1(follow):
    status, _, messages = follow("!boot echo hello\nshutdown\n")
    assert status == 1
    assert "did not restart" in messages


def test_raw_keys_and_enter(follow):
    assert follow("raw echo helk\\x7flo\nawait hel\nenter\nexpect hello\nshutdown\n")[0] == 0
    assert follow("raw status 3\nenter\nshutdown\n")[0] == 1
    assert follow("raw status 3\nenter 3\nshutdown\n")[0] == 0


def test_monitor_does_it_without_a_word__0(follow):
    assert follow("echo a\nmonitor pull\nmonitor pull\nshutdown\n")[0] == 0


@pytest.mark.parametrize(("line", "message"), [("push", "has something to say to `push`: unknown command"), ("faint", "it is not well")])
def test_monitor_refuses__1(follow, line, message):
    status, _, messages = follow(f"echo a\nmonitor {line}\nshutdown\n")
    assert (status, "test.script:2: " in messages, message in messages) == (1, True, True)


def test_monitor_of_a_machine_that_is_off__1(follow):
    status, _, messages = follow("shutdown\nmonitor pull\n")
    assert (status, "the machine is off" in messages) == (1, True)


def test_await_finds_what_came_before_the_prompt(follow):
    assert follow("echo hello\nawait hello\necho again\nexpect again\nshutdown\n")[0] == 0


def test_await_passes_nothing_twice__124(follow):
    assert follow("echo hello\nawait hello\nawait hello\nshutdown\n", timeout_s=1)[0] == 124
    assert follow("echo hello\nraw \\x7f\nawait hello\nshutdown\n", timeout_s=1)[0] == 124


def test_await_for_what_does_not_come__124(follow):
    assert follow("raw echo\nawait nothing like it\nenter\nshutdown\n", timeout_s=1)[0] == 124


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("!x echo\n", "test.script:1: a line with ! is"),
        ("\nexpect\n", "test.script:2: expect needs something"),
        ("raw \\q\n", "unknown escape"),
        ("echo a\\x1eb\n", "a record separator cannot be typed"),
        ("set colour red\n", "set takes one of"),
        ("echo a\nset smp 2\n", "set stands before the first command"),
        ("set smp many\n", "test.script:1"),
        ("echo a\nexpect-match (\n", "test.script:2"),
        ("# nothing\n", "no command in it"),
        ("on virt\n", "test.script:1: on takes names"),
        ("include nobody\n", "test.script:1: no script nobody.script beside this one"),
        ("include test\n", "test.script:1: test.script includes others itself"),
    ],
)
def test_bad_script_is_refused(tmp_path, text, message):
    path = tmp_path / "test.script"
    path.write_text(text)
    with pytest.raises(scripts.ScriptError, match=r".*") as error:
        scripts.parse(path)
    assert message in str(error.value)


def test_included_script_gives_its_steps_without_the_end(tmp_path):
    (tmp_path / "part.script").write_text("set smp 2\necho a\nexpect a\nshutdown\n")
    path = tmp_path / "whole.script"
    path.write_text("include part\necho b\nshutdown\n")
    script = scripts.parse(path)
    assert [step.text for step in script.steps] == ["echo a", "a", "echo b", "shutdown"]
    assert script.settings == {}


def test_a_line_counts_only_where_it_says(tmp_path):
    path = tmp_path / "test.script"
    path.write_text("on q35,aarch64 echo a\non virt echo b\nshutdown\n")
    assert [step.text for step in scripts.parse(path, frozenset(("virt", "aarch64"))).steps] == ["echo a", "echo b", "shutdown"]
    assert [step.text for step in scripts.parse(path, frozenset(("q35", "x86_64"))).steps] == ["echo a", "shutdown"]


@pytest.mark.parametrize(("status", "told"), [(0, 0), (3, 1), (85, 42), (255, 127)])
def test_a_status_by_isa_debug_exit_is_what_the_guest_meant(status, told):
    board = machine.Board("pc", "x86_64", {"exit_status": "isa_debug_exit"})
    assert machine.told_status(board, status) == told
    assert machine.told_status(None, status) == status


def test_a_failure_of_qemu_itself_is_no_status_of_the_guest():
    with pytest.raises(machine.GuestError, match="QEMU failed"):
        machine.told_status(machine.Board("pc", "x86_64", {"exit_status": "isa_debug_exit"}), 1)


def test_escapes():
    assert scripts.parse_escapes("a\\x1b[D\\t\\\\é\\x00") == b"a\x1b[D\t\\" + "é".encode() + b"\0"


@pytest.mark.parametrize("status", [0, 1, 42])
def test_on_the_terminal__the_status_is_the_machine_s(status):
    assert run_qemu.run_interactive(["sh", "-c", f"exit {status}"], 20) == status


def test_on_the_terminal_and_killed__1():
    assert run_qemu.run_interactive(["sh", "-c", "kill -9 $$"], 20) == 1


def test_on_the_terminal_and_too_late__124():
    assert run_qemu.run_interactive(["sh", "-c", "exec sleep 60"], 0.2) == 124


def test_machine_that_stops_as_it_should__0(follow, tmp_path):
    (tmp_path / "said").write_text("this CPU will not do\n")
    assert follow("set stops CPU will not do\n", f"file:{tmp_path}/said")[0] == 0


def test_machine_that_says_so_and_goes_on__1(follow):
    status, _, messages = follow("set stops booting\n")
    assert status == 1
    assert "said 'booting' and went on" in messages


def test_machine_that_stops_for_another_reason__1(follow, tmp_path):
    (tmp_path / "said").write_text("out of paper\n")
    assert follow("set stops CPU will not do\n", f"file:{tmp_path}/said")[0] == 1


@pytest.mark.parametrize("text", ["set stops here\nshutdown\n", "set timeout 3\n"])
def test_commands_or_a_stop__never_both_or_none(tmp_path, text):
    (tmp_path / "test.script").write_text(text)
    with pytest.raises(scripts.ScriptError):
        scripts.parse(tmp_path / "test.script")
