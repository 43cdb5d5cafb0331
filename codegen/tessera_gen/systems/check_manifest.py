# SPDX-License-Identifier: MIT
"""A manifest stays within its profile, and what it names exists."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .. import names
from ..diagnostics import Diagnostics, Location, suggest
from ..kernel.model import KernelModel
from .connections import Connection
from .model import FileRule, Profile, Service, SystemsModel, Use

# Lists of the process table (idl/proto/process_table.capnp) and of startup_info are bounded.
GRANTS_MAX = 64
NAME_MAX = 31

_Connections = dict[str, Connection]


def check_profile(profile: Profile, model: SystemsModel, kernel: KernelModel, connections: _Connections,
                  diagnostics: Diagnostics) -> None:
    where = profile.where
    for key in ("provides", "slots"):
        for protocol in getattr(profile, key):
            _known("protocol", protocol, connections, where(key), diagnostics)
    for kind in profile.grants:
        _known("kind of grant", kind, [kind.name for kind in model.grant_kinds], where("grants"), diagnostics)
    for protocol, rights in profile.uses:
        if _known("protocol", protocol, connections, where("uses"), diagnostics):
            _check_rights(connections[protocol], rights, [where("uses")] * len(rights), kernel, diagnostics)
    for protocol in profile.slots:
        if profile.rights(protocol) is None:
            diagnostics.error(where("slots"), f"profile '{profile.name}' has a slot for '{protocol}' and does not allow to use it")
    _check_rules(profile.files, where, diagnostics)
    if profile.slots and profile.spawn is None:
        diagnostics.error(where("slots"), f"profile '{profile.name}' has slots and no 'spawn'")
    if profile.spawn is not None and profile.spawn.own_memory_bytes > profile.spawn.memory_bytes:
        diagnostics.error(where("spawn"), f"own_memory {profile.spawn.own_memory_bytes} is more than the memory {profile.spawn.memory_bytes}")
    _check_power_of_two("cspace_slots", profile.cspace_slots, where("cspace_slots"), diagnostics)


def check_manifest(service: Service, model: SystemsModel, kernel: KernelModel, connections: _Connections,
                   diagnostics: Diagnostics) -> bool:
    """Whether the manifest is right, so that systems can be judged by it."""
    before = len(diagnostics.findings)
    profile = model.profile(service.profile)
    if profile is None:
        known = [profile.name for profile in model.profiles]
        diagnostics.error(service.where("profile"), f"no profile '{service.profile}'", suggest(service.profile, known))
        return False
    _check_files(service, profile, diagnostics)
    if service.start == "spawned":
        _check_spawned(service, profile, diagnostics)
        return len(diagnostics.findings) == before
    _check_provides(service, profile, connections, diagnostics)
    for use in service.uses:
        _check_use(service, use, profile, model, connections, kernel, diagnostics)
    _check_kinds(service, profile, diagnostics)
    _check_amounts(service, profile, diagnostics)
    _check_names(service, diagnostics)
    _check_drivers(service, diagnostics)
    _check_mounts(service, diagnostics)
    _check_limits(service, diagnostics)
    return len(diagnostics.findings) == before


def _known(what: str, name: str, known: Iterable[str], where: Location, diagnostics: Diagnostics) -> bool:
    if name in known:
        return True
    diagnostics.error(where, f"no {what} '{name}'", suggest(name, known))
    return False


def _list(words: Iterable[str]) -> str:
    return ", ".join(words) or "nothing"


def _check_spawned(service: Service, profile: Profile, diagnostics: Diagnostics) -> None:
    if not profile.slots:
        diagnostics.error(service.where("profile"), f"profile '{profile.name}' is not for spawned programs: it has no slots")
    for key in service.wheres:
        if key not in ("kind", "name", "doc", "binary", "profile", "start", "files"):
            diagnostics.error(service.where(key), f"a spawned program has no '{key}' of its own",
                              f"it gets what profile '{profile.name}' says and its starter hands over")


def _check_provides(service: Service, profile: Profile, connections: _Connections, diagnostics: Diagnostics) -> None:
    where = service.where("provides")
    if service.provides is None or not _known("protocol", service.provides, connections, where, diagnostics):
        return
    if service.provides not in profile.provides:
        diagnostics.error(where, f"service '{service.name}' provides '{service.provides}', which profile '{profile.name}' does not allow",
                          f"the profile allows: {_list(profile.provides)}")


def _check_use(service: Service, use: Use, profile: Profile, model: SystemsModel, connections: _Connections, kernel: KernelModel,
               diagnostics: Diagnostics) -> None:
    if not _known("protocol", use.protocol, connections, use.protocol_where, diagnostics):
        return
    if use.provider is not None:
        _check_provider(use, model, diagnostics)
    allowed = profile.rights(use.protocol)
    if allowed is None:
        diagnostics.error(use.protocol_where, f"service '{service.name}' uses '{use.protocol}', which profile '{profile.name}' does not allow",
                          f"the profile allows: {_list(protocol for protocol, _ in profile.uses)}")
        return
    if not _check_rights(connections[use.protocol], use.rights, use.right_wheres, kernel, diagnostics):
        return
    for right, where in zip(use.rights, use.right_wheres, strict=True):
        if right not in allowed:
            diagnostics.error(where, f"right '{right}' on '{use.protocol}' is beyond profile '{profile.name}'",
                              f"the profile allows: {_list(allowed)}")


def _check_provider(use: Use, model: SystemsModel, diagnostics: Diagnostics) -> None:
    provider = model.service(use.provider)
    if provider is None:
        known = [service.name for service in model.services if service.provides == use.protocol]
        diagnostics.error(use.provider_where, f"no service '{use.provider}'", suggest(use.provider, known))
    elif provider.provides != use.protocol:
        diagnostics.error(use.provider_where, f"service '{use.provider}' provides {provider.provides or 'nothing'}, not '{use.protocol}'")


def _check_rights(connection: Connection, rights: Iterable[str], wheres: Iterable[Location], kernel: KernelModel,
                  diagnostics: Diagnostics) -> bool:
    """Least privilege: a right that no method looks at is a mistake."""
    ok = True
    for right, where in zip(rights, wheres, strict=True):
        if right not in kernel.right_by_name:
            diagnostics.error(where, f"no right '{right}'", suggest(right, connection.rights))
            ok = False
        elif right not in connection.rights:
            diagnostics.error(where, f"no method of '{connection.protocol}' needs the right '{right}'",
                              f"they need: {_list(connection.rights)}")
            ok = False
    return ok


def _check_drivers(service: Service, diagnostics: Diagnostics) -> None:
    """The program is said once: by the manifest, or by one device's drivers."""
    for wish in service.devices:
        if wish.is_told_twice or not wish.compatible:
            diagnostics.error(wish.where, f"device '{wish.name}' has either 'compatible' or 'drivers'")
    choosing = [wish for wish in service.devices if wish.drivers]
    for wish in choosing[1:]:
        diagnostics.error(wish.where, f"device '{choosing[0].name}' chooses the program of '{service.name}' already")
    if choosing and "binary" in service.wheres:
        diagnostics.error(service.where("binary"), f"the drivers of '{choosing[0].name}' choose the program of '{service.name}'")


def _check_kinds(service: Service, profile: Profile, diagnostics: Diagnostics) -> None:
    asked = {"endpoint": "provides", "port": "uses", "device": "devices", "interrupt": "devices", "dma": "dma", "ram": "ram"}
    for kind in dict.fromkeys(kind for kind, _, _ in service.slot_names):
        if kind not in profile.grants:
            diagnostics.error(service.where(asked[kind]), f"service '{service.name}' asks for {_article(kind)} {kind}, "
                              f"which profile '{profile.name}' does not allow", f"the profile allows: {_list(profile.grants)}")


def _article(word: str) -> str:
    return "an" if word[0] in "aeiou" else "a"


def _check_amounts(service: Service, profile: Profile, diagnostics: Diagnostics) -> None:
    dma_bytes = sum(dma.size for dma in service.dma)
    for key, asked, allowed in (("priority", service.priority, profile.max_priority), ("memory", service.memory_bytes, profile.memory_bytes),
                                ("dma", dma_bytes, profile.dma_bytes), ("cspace_slots", service.cspace_slots, profile.cspace_slots)):
        if asked > allowed:
            diagnostics.error(service.where(key), f"{key} {asked} of service '{service.name}' is beyond the {allowed} of profile '{profile.name}'")
    if service.is_essential and not profile.may_be_essential:
        diagnostics.error(service.where("essential"), f"profile '{profile.name}' does not allow a service to be essential")
    _check_power_of_two("cspace_slots", service.cspace_slots, service.where("cspace_slots"), diagnostics)


def _check_power_of_two(key: str, value: int, where: Location, diagnostics: Diagnostics) -> None:
    if value & (value - 1):
        diagnostics.error(where, f"{key} {value} is not a power of two")


def _check_names(service: Service, diagnostics: Diagnostics) -> None:
    slots = service.slot_names
    used: set[str] = set()
    for _, name, _ in slots:
        if name in used:
            diagnostics.error(service.where("uses"), f"service '{service.name}' has two slots called '{name}'")
        used.add(name)
        if len(name) > NAME_MAX:
            diagnostics.error(service.where("uses"), f"'{name}' is longer than {NAME_MAX} bytes")
    if len(slots) > GRANTS_MAX:
        diagnostics.error(service.where("uses"), f"service '{service.name}' has {len(slots)} authority slots; there can be {GRANTS_MAX}")
    if names.is_reserved(service.name):
        diagnostics.error(service.where("name"), f"'{service.name}' is a word of C")


def _check_files(service: Service, profile: Profile, diagnostics: Diagnostics) -> None:
    if service.files and not (service.start == "spawned" and profile.files):
        diagnostics.error(service.where("files"), f"only programs of others have 'files': service '{service.name}' is started with capabilities")
    _check_rules(service.files, service.where, diagnostics)


def _check_rules(files: tuple[FileRule, ...], where: Callable[[str], Location], diagnostics: Diagnostics) -> None:
    paths = [rule.path for rule in files]
    for path in sorted({path for path in paths if paths.count(path) > 1}):
        diagnostics.error(where("files"), f"two rules for '{path}'")


def _check_mounts(service: Service, diagnostics: Diagnostics) -> None:
    filesystems = [use.name for use in service.uses if use.protocol == "filesystem"]
    paths: set[str] = set()
    for mount in service.mounts:
        if mount.use not in filesystems:
            diagnostics.error(mount.where, f"'{mount.use}' is no file system that service '{service.name}' uses",
                              suggest(mount.use, filesystems))
        if mount.path in paths:
            diagnostics.error(mount.where, f"'{mount.path}' is mounted twice")
        paths.add(mount.path)
        if mount.path != "/" and (mount.path.endswith("/") or "//" in mount.path):
            diagnostics.error(mount.where, f"'{mount.path}' is not a plain path")
    if service.mounts and "/" not in paths:
        diagnostics.error(service.where("mounts"), "nothing is mounted on '/'")


def _check_limits(service: Service, diagnostics: Diagnostics) -> None:
    known: set[str] = set()
    for limit in service.limits:
        if limit.name in known:
            diagnostics.error(limit.where, f"two limits called '{limit.name}'")
        known.add(limit.name)
