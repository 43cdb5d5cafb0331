# SPDX-License-Identifier: MIT
"""Profiles, manifests and systems: who is started, with which authority, and everything that follows from it."""

from .check import check
from .emit import emit
from .load import load

__all__ = ["check", "emit", "load"]
