# SPDX-License-Identifier: MIT
"""The tour in the README is the one that is run."""

import re
from pathlib import Path

import script

ROOT = Path(__file__).resolve().parents[2]


def test_the_five_minutes_of_the_readme_are_the_tour_that_is_run():
    readme = (ROOT / "README.md").read_text()
    section = readme.split("## Five minutes", 1)[1].split("\n## ", 1)[0]
    told = [re.split(r" {2,}", line.strip())[0] for line in section.splitlines() if line.startswith("    ")]
    tour = script.parse(ROOT / "conformance/scenarios/tour.script")
    run = [step.text for step in tour.steps if step.submits]
    assert told == run
