# SPDX-License-Identifier: MIT
"""Personalities: the system calls of other systems that a library serves inside a process."""

from .part import check, emit, load

__all__ = ["check", "emit", "load"]
