# SPDX-License-Identifier: MIT
"""Rules that hold between manifests, profiles, systems and boards."""

from __future__ import annotations

from typing import Any

from ..diagnostics import Diagnostics


def check(models: dict[str, Any], diagnostics: Diagnostics) -> None:
    """See idl/README.md for the rules."""
