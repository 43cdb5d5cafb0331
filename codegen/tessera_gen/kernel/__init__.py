# SPDX-License-Identifier: MIT
"""The kernel's specs: errors, rights, objects, syscalls, faults and layouts of idl/kernel/."""

from .part import check, emit, load

__all__ = ["check", "emit", "load"]
