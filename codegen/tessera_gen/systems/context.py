# SPDX-License-Identifier: MIT
"""What planning needs from the other parts, in one place."""

from __future__ import annotations

from typing import Any

from .connections import connections
from .model import Plan
from .resolve import Context, plan


def context(models: dict[str, Any]) -> Context:
    slots = {slot.name: slot.number for slot in models["kernel"].startup_slots}
    protocols = models["protocols"]
    return Context(models["systems"], connections(protocols), protocols.struct_by_name["ProcessTable"], slots["authority"],
                   models["ports"])


def plans(models: dict[str, Any]) -> list[Plan]:
    """Every system on every board that it is for."""
    facts = context(models)
    boards = {board.name: board for board in models["boards"]}
    return [plan(facts, system, boards[name]) for system in models["systems"].systems for name in system.boards]
