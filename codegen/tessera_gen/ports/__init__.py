# SPDX-License-Identifier: MIT
"""Ports: programs of others that are built from source, for the images that carry them."""

from .part import check, emit, load

__all__ = ["check", "emit", "load"]
