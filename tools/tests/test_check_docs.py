# SPDX-License-Identifier: MIT
"""Every rule of check_docs.py with a page that breaks it, and the repository itself."""

from pathlib import Path

import check_docs
import pytest

ROOT = Path(__file__).resolve().parents[2]


def tree_with(folder: Path, files: dict[str, str]) -> Path:
    """A repository with a front command, a README in every folder, and the files that are given."""
    base = {f"{name}/README.md": f"# {name}\n" for name in check_docs.FOLDERS}
    base |= {"README.md": "# It\n", "tessera": "command_run() {\n  --headless) ;;\n}\n", "docs/page.md": "# A page\n\n## Its second part, really\n"}
    for name, text in (base | files).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def test_the_documentation_is_right():
    assert check_docs.check(ROOT) == []


RIGHT = [
    "[a page](docs/page.md) and ![a picture](docs/page.md)", "[a part](docs/page.md#its-second-part-really)", "[here](#it)",
    "[elsewhere](https://example.org/none)", "`./tessera run virt --headless`", "`docs/page.md` and `docs/`", "```c\nlist[0](none.md);\n```",
    "`./tessera` alone", "`arch/<arch>/trap.S`", "`kernel_main()`",
]
WRONG = [
    ("[a page](docs/none.md)", "the link docs/none.md leads nowhere"),
    ("![a picture](none.svg)", "the link none.svg leads nowhere"),
    ("[outside](../../etc/passwd)", "the link ../../etc/passwd leads nowhere"),
    ("[a part](docs/page.md#third)", "the link docs/page.md#third leads to no heading"),
    ("[here](#there)", "the link #there leads to no heading"),
    ("`./tessera fly`", "there is no ./tessera fly"),
    ("    ./tessera run --upwards", "./tessera run has no --upwards"),
    ("```sh\n./tessera fly\n```", "there is no ./tessera fly"),
    ("as `docs/none.md` says", "there is no docs/none.md"),
]


@pytest.mark.parametrize("text", RIGHT)
def test_a_page_that_tells_the_truth_is_right(tmp_path, text):
    assert check_docs.check(tree_with(tmp_path, {"README.md": f"# It\n\n{text}\n"})) == []


@pytest.mark.parametrize(("text", "fault"), WRONG)
def test_a_page_that_does_not_is_told(tmp_path, text, fault):
    line = 4 if text.startswith("```") else 3
    assert check_docs.check(tree_with(tmp_path, {"README.md": f"# It\n\n{text}\n"})) == [f"README.md:{line}: {fault}"]


def test_a_tutorial_may_name_files_that_its_reader_makes(tmp_path):
    assert check_docs.check(tree_with(tmp_path, {"docs/tutorials/a.md": "now write `docs/none.md`\n"})) == []


def test_a_folder_without_a_readme_is_told(tmp_path):
    tree = tree_with(tmp_path, {})
    (tree / "lib/README.md").unlink()
    assert check_docs.check(tree) == ["lib/README.md:1: there is none"]


def test_a_long_readme_is_told(tmp_path):
    tree = tree_with(tmp_path, {"lib/README.md": "line\n" * 25, "services/log/README.md": "line\n" * 26})
    assert check_docs.check(tree) == ["services/log/README.md:1: 26 lines; a folder's README has at most 25"]
