# SPDX-License-Identifier: MIT
"""Profiles, manifests and systems as they are written, and what becomes of a system on a board."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..boards.model import Board, Device
from ..diagnostics import Location

_NOWHERE = Location("")


@dataclass(frozen=True)
class GrantKind:
    """A kind of authority: the kernel object behind it and the rights that it always carries."""

    name: str
    object: str
    rights: tuple[str, ...]
    doc: str
    where: Location = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True)
class Spawn:
    """What a program of a profile gets that is started from a file."""

    priority: int
    memory_bytes: int
    own_memory_bytes: int  # of these, what its process is made of
    stack_bytes: int
    cspace_slots: int


@dataclass(frozen=True)
class FileRule:
    """What a program may do at a path and below it; of several rules the one of the longest path counts."""

    path: str
    rights: tuple[str, ...]


@dataclass(frozen=True)
class Profile:
    """The most that a manifest may ask for. `slots`: the authority slots that every program of the profile has. `files`: what its programs
    see of the tree of files unless they say other; nothing: their capability alone decides."""

    name: str
    doc: str
    provides: tuple[str, ...]
    grants: tuple[str, ...]
    uses: tuple[tuple[str, tuple[str, ...]], ...]
    slots: tuple[str, ...]
    spawn: Spawn | None
    max_priority: int
    memory_bytes: int
    dma_bytes: int
    cspace_slots: int
    may_be_essential: bool
    files: tuple[FileRule, ...]
    source: str
    wheres: dict[str, Location] = field(default_factory=dict, compare=False, hash=False)

    def where(self, key: str) -> Location:
        return self.wheres.get(key, self.wheres["name"])

    def rights(self, protocol: str) -> tuple[str, ...] | None:
        return dict(self.uses).get(protocol)


@dataclass(frozen=True)
class Use:
    """A connection to a service. `is_one_way`: the client only sends, and never waits for the server. `is_optional`: the slot stays empty
    where nobody provides the protocol."""

    name: str
    protocol: str
    provider: str | None
    rights: tuple[str, ...]
    is_one_way: bool
    is_optional: bool = False
    where: Location = field(default=_NOWHERE, compare=False)
    protocol_where: Location = field(default=_NOWHERE, compare=False)
    provider_where: Location = field(default=_NOWHERE, compare=False)
    right_wheres: tuple[Location, ...] = field(default=(), compare=False)


@dataclass(frozen=True)
class DeviceWish:
    """A device that a driver can drive; the board says where it is. `drivers`: the program for each word of `compatible`, if that differs.
    A driver of a bus wants its window, lines that devices raise by messages, and takes fewer of both if the board has fewer.
    The driver of the console prefers what the board says is its console, if it can drive that."""

    name: str
    compatible: tuple[str, ...]
    drivers: tuple[tuple[str, str], ...]
    is_told_twice: bool
    holds: str | None
    interrupts: int
    takes_fewer: bool
    messages: int
    has_window: bool
    prefers_console: bool
    doc: str
    where: Location = field(default=_NOWHERE, compare=False)

    @property
    def interrupt_names(self) -> tuple[str, ...]:
        if self.interrupts == 1:
            return (f"{self.name}_interrupt",)
        return tuple(f"{self.name}_interrupt{number}" for number in range(self.interrupts))

    @property
    def message_names(self) -> tuple[str, ...]:
        return tuple(f"{self.name}_message{number}" for number in range(self.messages))

    @property
    def window_name(self) -> str:
        return f"{self.name}_window"

    def grant_names(self, kind: str) -> tuple[tuple[str, str], ...]:
        """(name, what it is) of the slots for it that hold a device or interrupts."""
        if kind == "device":
            return ((self.name, self.doc), *(((self.window_name, f"addresses for what is on {self.name}"),) if self.has_window else ()))
        return (*((name, f"interrupt of {self.name}") for name in self.interrupt_names),
                *((name, f"interrupt raised by a message, for what is on {self.name}") for name in self.message_names))


@dataclass(frozen=True)
class DmaWish:
    name: str
    size: int
    doc: str
    where: Location = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True)
class RamWish:
    """What nobody else gets of RAM, in at most `pieces` pieces; a board that has less than `least` for it is refused."""

    name: str
    least: int
    pieces: int
    doc: str
    where: Location = field(default=_NOWHERE, compare=False)

    @property
    def piece_names(self) -> tuple[str, ...]:
        return tuple(f"{self.name}{number}" for number in range(self.pieces))


@dataclass(frozen=True)
class Mount:
    path: str
    use: str
    where: Location = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True)
class Limit:
    """How much of something a service has for its clients; `text` as the manifest writes it."""

    name: str
    value: int
    text: str
    doc: str
    where: Location = field(default=_NOWHERE, compare=False)


@dataclass(frozen=True)
class Service:
    """A manifest. `start`: `boot` by root, `first` in root's place, `spawned` from a file."""

    name: str
    doc: str
    binary: str
    profile: str
    start: str
    provides: str | None
    uses: tuple[Use, ...]
    devices: tuple[DeviceWish, ...]
    dma: tuple[DmaWish, ...]
    ram: RamWish | None
    mounts: tuple[Mount, ...]
    limits: tuple[Limit, ...]
    has_client_names: bool
    arguments: tuple[str, ...]
    priority: int
    memory_bytes: int
    stack_bytes: int
    cspace_slots: int
    restart: str
    backoff_ns: int
    is_essential: bool
    files: tuple[FileRule, ...]
    source: str
    wheres: dict[str, Location] = field(default_factory=dict, compare=False, hash=False)

    @property
    def programs(self) -> tuple[str, ...]:
        """The program that it runs; several if the board's device decides."""
        chosen = dict.fromkeys(program for wish in self.devices for _, program in wish.drivers)
        return tuple(chosen) or (self.binary,)

    @property
    def promised_bytes(self) -> int:
        return self.memory_bytes + sum(dma.size for dma in self.dma) + (self.ram.least if self.ram else 0)

    def where(self, key: str) -> Location:
        """Of a key of the manifest, or of the manifest's first line if it does not have it."""
        return self.wheres.get(key, self.wheres["name"])

    @property
    def slot_names(self) -> tuple[tuple[str, str, str], ...]:
        """(kind of grant, name, what it is) of its authority slots, in their order."""
        rows = [("endpoint", "endpoint", "receives what is sent to the service")] if self.provides else []
        for use in self.uses:
            rows.append(("port", use.name, f"{use.protocol}: {', '.join(use.rights) or 'no rights'}{' (one way)' if use.is_one_way else ''}"))
        for device in self.devices:
            rows += [(kind, name, text) for kind in ("device", "interrupt") for name, text in device.grant_names(kind)]
        rows += [("dma", dma.name, dma.doc) for dma in self.dma]
        rows += [("ram", name, f"{self.ram.doc} A piece of RAM, or nothing.") for name in self.ram.piece_names] if self.ram else []
        return tuple(rows)


@dataclass(frozen=True)
class Probe:
    """The program that runs in place of every service but root, and the service whose place it reports from."""

    program: str
    teller: str


@dataclass(frozen=True)
class Package:
    """Of the distribution: `files` has paths on the disk and the paths in the package; a file may have many names."""

    name: str
    version: str
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class System:
    """`services` names all that may be in it; of each of `choices` a board has one, those `where_used` only if they drive a bus that a
    device in use is on, and those of a row of `where_driven` only together, if it has something for each driver among them. To those that
    are `undriven` every board is one that has not. `memory` is what services have in place of what their manifests say."""

    name: str
    doc: str
    purpose: str
    root: str
    services: tuple[str, ...]
    choices: tuple[tuple[str, ...], ...]
    where_used: tuple[str, ...]
    where_driven: tuple[tuple[str, ...], ...]
    undriven: tuple[str, ...]
    memory: tuple[tuple[str, int], ...]
    boards: tuple[str, ...]
    first_board: str | None
    disk_folder: str | None
    disk_programs: tuple[str, ...]
    disk_files: tuple[str, ...]
    disk_packages: tuple[Package, ...]
    disk_ports: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]  # by name, paths on the disk and what of it they are
    based_on: str | None
    probe: Probe | None
    source: str
    wheres: dict[str, Location] = field(default_factory=dict, compare=False, hash=False)

    def where(self, key: str) -> Location:
        return self.wheres.get(key, self.wheres["name"])

    @property
    def sources(self) -> tuple[str, ...]:
        return (self.source, f"idl/systems/{self.based_on}.yaml") if self.based_on else (self.source,)

    @property
    def has_picture(self) -> bool:
        """With probes it is the picture of the system that it is based on; with root alone there is nothing to see."""
        return bool(self.services) and self.probe is None


@dataclass(frozen=True)
class SystemsModel:
    grant_kinds: tuple[GrantKind, ...]
    profiles: tuple[Profile, ...]
    services: tuple[Service, ...]
    systems: tuple[System, ...]

    def kind(self, name: str) -> GrantKind:
        return next(kind for kind in self.grant_kinds if kind.name == name)

    def profile(self, name: str) -> Profile | None:
        return next((profile for profile in self.profiles if profile.name == name), None)

    def service(self, name: str) -> Service | None:
        return next((service for service in self.services if service.name == name), None)


@dataclass(frozen=True)
class Grant:
    """One filled slot of a service. What does not belong to its kind is 0 or empty."""

    slot: int
    name: str
    kind: str
    rights: tuple[str, ...]
    target: int = 0
    target_name: str = ""
    protocol: str = ""
    badge: int = 0
    base: int = 0
    size: int = 0
    line: int = 0
    piece: int = 0
    device: str = ""


@dataclass(frozen=True)
class Record:
    """A service's place in the process table."""

    index: int
    service: Service
    arguments: tuple[str, ...]
    grants: tuple[Grant, ...]


@dataclass(frozen=True)
class Plan:
    """A system on a board: who is started, in which order, with which capabilities."""

    system: System
    board: Board
    records: tuple[Record, ...]
    devices: tuple[tuple[str, Device], ...]

    def record(self, name: str) -> Record:
        return next(record for record in self.records if record.service.name == name)
