# SPDX-License-Identifier: MIT
"""Rules that hold between manifests, profiles, systems and boards. Manifests first; systems only out of manifests that are right."""

from __future__ import annotations

from typing import Any

from ..diagnostics import Diagnostics, suggest
from .check_manifest import check_manifest, check_profile
from .check_system import check_system
from .context import context
from .model import SystemsModel


def check(models: dict[str, Any], diagnostics: Diagnostics) -> None:
    model: SystemsModel = models["systems"]
    kernel, facts = models["kernel"], context(models)
    for kind in model.grant_kinds:
        for right in kind.rights:
            if right not in {known.name for known in kernel.object_by_name[kind.object].rights}:
                diagnostics.error(kind.where, f"object '{kind.object}' has no right '{right}'")
    for profile in model.profiles:
        check_profile(profile, model, kernel, facts.connections, diagnostics)
    for board in models["boards"]:
        for name in board.without:
            if name not in {system.name for system in model.systems}:
                diagnostics.error(board.where(f"without.{name}"), f"no system '{name}'", suggest(name, [system.name for system in model.systems]))
    sound = {service.name for service in model.services
             if check_manifest(service, model, kernel, facts.connections, diagnostics)}
    for system in sorted(model.systems, key=lambda system: system.probe is not None):
        check_system(system, facts, models["boards"], kernel, sound, diagnostics)
