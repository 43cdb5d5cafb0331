# SPDX-License-Identifier: MIT
"""Protocols: idl/proto through the real capnp tool to C codecs, stubs, dispatchers and tests."""

from .part import check, emit, load

__all__ = ["check", "emit", "load"]
