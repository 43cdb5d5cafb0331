# SPDX-License-Identifier: MIT
"""Boards: platform/<board>/board.yaml, checked, and everything that follows from it for kernel, build and tools."""

from .check import check
from .emit import emit
from .load import load

__all__ = ["check", "emit", "load"]
