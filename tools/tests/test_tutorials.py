# SPDX-License-Identifier: MIT
"""The follower of tutorials fails whenever a tutorial says what is not so."""

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "conformance/tutorials"))
import follow  # noqa: E402

DIFF = "```diff\n--- a/file\n+++ b/file\n@@ -1,1 +1,2 @@\n one\n+two\n```\n"


@pytest.fixture
def follower(tmp_path):
    tree = tmp_path / "tree"
    tree.mkdir()
    (tree / "file").write_text("one\n")
    git = ["git", "-c", "user.name=test", "-c", "user.email=test@localhost", "-c", "commit.gpgsign=false"]
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "start"]):
        subprocess.run([*git, *command], cwd=tree, check=True)
    return follow.Follower(tree, shows=False)


def following(follower, tmp_path, text):
    page = tmp_path / "add-a-thing.md"
    page.write_text(text)
    return follower.follow(page)


TRUE = [
    "```sh\necho hello\n```\n```text\nhello\n```\n",
    "```sh\nprintf 'a\\nb\\nc\\n'\n```\n```text\n...\nb\n...\n```\n",
    "```sh\necho 'took 17 s'\n```\n```text\ntook ... s\n```\n",
    "```sh\necho told >&2\n```\n```text\ntold\n```\n",
    "```sh exits 3\nexit 3\n```\n",
    DIFF + "```sh\ncat file\n```\n```text\none\ntwo\n```\n",
    "```c new/file.c\nint x;\n```\n```sh\ncat new/file.c; git status --short\n```\n```text\nint x;\n?? new/\n```\n",
    "```yaml\nonly: read\n```\n",
]
UNTRUE = [
    ("```sh\nfalse\n```\n", 2, "ended with status 1, not 0"),
    ("```sh\nfalse\ntrue\n```\n", 2, "ended with status 1, not 0"),
    ("```sh\nfalse | cat\n```\n", 2, "ended with status 1, not 0"),
    ("```sh exits 1\ntrue\n```\n", 2, "ended with status 0, not 1"),
    ("```sh\necho hello\n```\n```text\ngoodbye\n```\n", 5, "the output lacks: goodbye"),
    ("```sh\nprintf 'a\\nb\\n'\n```\n```text\nb\n```\n", 5, "the output lacks: b"),
    ("```sh\nprintf 'a\\nb\\n'\n```\n```text\na\n```\n", 5, "there is: b"),
    ("```sh\nprintf 'a\\nb\\n'\n```\n```text\n...\nb\na\n```\n", 5, "the output lacks: a"),
    (DIFF.replace(" one", " eins"), 2, "the changes cannot be made"),
    ("```c file\nagain\n```\n", 2, "file is there already"),
]


@pytest.mark.parametrize("text", TRUE)
def test_a_true_tutorial_is_followed(follower, tmp_path, text):
    assert following(follower, tmp_path, text)


@pytest.mark.parametrize(("text", "line", "problem"), UNTRUE)
def test_an_untrue_one_is_told_with_its_line(follower, tmp_path, text, line, problem):
    with pytest.raises(follow.Untrue) as told:
        following(follower, tmp_path, text)
    assert str(told.value).startswith(f"{tmp_path}/add-a-thing.md:{line}: ")
    assert problem in str(told.value)


def test_nothing_of_one_tutorial_is_left_for_the_next(follower, tmp_path):
    assert following(follower, tmp_path, DIFF + "```c new/file.c\nint x;\n```\n```sh\nls new\n```\n")
    assert following(follower, tmp_path, "```sh\ncat file; ls\n```\n```text\none\nfile\n```\n")


def test_what_somebody_followed_before_is_left_alone_and_half_of_it_is_not(follower, tmp_path):
    text = DIFF + "```c new/file.c\nint x;\n```\n```sh\nfalse\n```\n"
    (follower.tree / "file").write_text("one\ntwo\n")
    subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@localhost", "commit", "-qam", "half"], cwd=follower.tree, check=True)
    with pytest.raises(follow.Untrue):
        following(follower, tmp_path, text)
    (follower.tree / "new").mkdir()
    (follower.tree / "new/file.c").write_text("int x;\n")
    subprocess.run(["git", "add", "-A"], cwd=follower.tree, check=True)
    subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@localhost", "commit", "-qm", "all"], cwd=follower.tree, check=True)
    assert not following(follower, tmp_path, text)
