# SPDX-License-Identifier: MIT
"""From manifests to a plan: which service provides what a client uses, and which device of the board a driver gets.

Used twice, by the check to find what cannot be resolved, and by the emitters, which only run if everything can.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from ..boards.model import Board, Device
from ..ports.model import Port
from ..protocols.model import Struct
from .connections import Connection
from .model import DeviceWish, Grant, Plan, Record, Service, System, SystemsModel, Use

# A record's place + 1: what a server is told about who calls.
FIRST_BADGE = 1
# What a driver whose device is on a bus may ask of the bus: to be given it.
BUS_RIGHTS = ("write",)


@dataclass(frozen=True)
class Context:
    """What planning looks at, beside the system and the board."""

    model: SystemsModel
    connections: dict[str, Connection]
    table: Struct
    first_slot: int
    ports: tuple[Port, ...]

    def port_rights(self, protocol: str, rights: tuple[str, ...]) -> tuple[str, ...]:
        """Of a port: what every port carries, what the manifest asks for, and grant if messages carry capabilities."""
        carried = self.model.kind("port").rights
        extra = ("grant",) if self.connections[protocol].carries_capabilities else ()
        return (*carried, *(right for right in (*rights, *extra) if right not in carried))


def start_order(model: SystemsModel, system: System, board: Board) -> list[Service]:
    """Root, then servers before their clients: by falling priority, and within one by the order of the system."""
    left_out = {name for names in system.choices for name in names if name != _choose(model, names, board)}
    left_out |= set(undriven(model, system, board))
    services = [model.service(name) for name in system.services if name not in left_out]
    services = [service for service in services if service.name not in system.where_used or clients_on_bus(services, service, board)]
    services = [_with_memory(service, system) for service in services]
    if system.probe:
        services = [_probed(service, system.probe.program) for service in services]
    return [model.service(system.root)] + sorted(services, key=lambda service: -service.priority)


def _with_memory(service: Service, system: System) -> Service:
    for name, size in system.memory:
        if name == service.name:
            return dataclasses.replace(service, memory_bytes=size, wheres={**service.wheres, "memory": system.where(f"memory.{name}")})
    return service


def _choose(model: SystemsModel, names: tuple[str, ...], board: Board) -> str:
    """The first service that drives what the board has; the first of all if none does, which is told as its mistake."""
    for name in names:
        if all(device_for(board, wish) for wish in model.service(name).devices):
            return name
    return names[0]


def undriven(model: SystemsModel, system: System, board: Board) -> dict[str, str]:
    """Services that the board does without, each with the one that it has no device for. A device that would do and does not hold what is
    wanted counts as had: not to say which one holds it is a mistake of the board, and told as such."""
    words = {word for device in board.devices for word in device.compatible}
    found = {}
    for names in system.where_driven:
        idle = (name for name in names if name in system.undriven
                or any(words.isdisjoint(wish.compatible) for wish in model.service(name).devices))
        cause = next(idle, None)
        found |= {name: cause for name in names} if cause else {}
    return found


def bus_of(services: list[Service], device: Device, board: Board) -> Service | None:
    """Who drives the bus that the device is on."""
    for service in services:
        if any(found and found.name == device.bus for found in (device_for(board, wish) for wish in service.devices)):
            return service
    return None


def clients_on_bus(services: list[Service], bus: Service, board: Board) -> list[tuple[Service, DeviceWish, Device]]:
    """Whose devices are on a bus that the service drives."""
    found = []
    for service in services:
        for wish in service.devices:
            device = device_for(board, wish)
            if device and device.bus and bus_of([bus], device, board):
                found.append((service, wish, device))
    return found


def driven(service: Service, board: Board) -> Service:
    """The service with the program that drives what the board has."""
    for wish in service.devices:
        device = device_for(board, wish) if wish.drivers else None
        if device:
            program = next(program for word, program in wish.drivers if word in device.compatible)
            return dataclasses.replace(service, binary=program)
    return service


def _probed(service: Service, program: str) -> Service:
    """The service's authority with the probe in it. A probe that ends has failed, and takes the machine down."""
    wishes = tuple(dataclasses.replace(wish, drivers=()) for wish in service.devices)
    return dataclasses.replace(service, binary=program, devices=wishes, restart="never", backoff_ns=0, is_essential=True)


def providers(services: list[Service], use: Use) -> list[Service]:
    """The services that `use` may mean: one, if the system is right."""
    offered = [service for service in services if service.provides == use.protocol]
    return [service for service in offered if use.provider in (None, service.name)]


def device_for(board: Board, wish: DeviceWish) -> Device | None:
    """The first device of the board that is what the manifest names first, or the board's console where the manifest prefers that."""
    fitting = [device for device in board.devices if set(wish.compatible) & set(device.compatible) and wish.holds == device.holds]
    if wish.prefers_console and board.console in fitting:
        return board.console
    return min(fitting, key=lambda device: _preference(wish, device), default=None)


def _preference(wish: DeviceWish, device: Device) -> int:
    """The place of the first word of the wish that the device is compatible with."""
    return min(wish.compatible.index(word) for word in device.compatible if word in wish.compatible)


def plan(context: Context, system: System, board: Board) -> Plan:
    """Everything is known to resolve."""
    services = [driven(service, board) for service in start_order(context.model, system, board)]
    devices: list[tuple[str, Device]] = []
    absent = undriven(context.model, system, board)
    records = []
    for index, service in enumerate(services):
        grants = _Grants(context, services, board, index, devices).of(service)
        records.append(Record(index, service, _arguments(service, services, board, grants, devices, absent), grants))
    if system.probe:
        told = [f"board={board.name}", *_machine_arguments(records)]
        records[1:] = [dataclasses.replace(record, arguments=(*record.arguments, *told)) for record in records[1:]]
    elif system.purpose == "conformance":
        told = [f"kernel_ports={part.base:#x}:{part.size}" for part in board.kernel_ports]
        records[0] = dataclasses.replace(records[0], arguments=(*records[0].arguments, *told))
    return Plan(system, board, tuple(records), tuple(devices))


def _machine_arguments(records: list[Record]) -> list[str]:
    """Where everybody's devices are: what a probe without the authority tries to reach."""
    grants = [(record.service.name, grant) for record in records for grant in record.grants]
    bases = [f"{name}.{grant.name}.base={grant.base:#x}" for name, grant in grants if grant.kind == "device"]
    bases += [f"{name}.{grant.name}.ports={grant.base:#x}" for name, grant in grants if grant.kind == "ports"]
    return bases + [f"{name}.{grant.name}.line={grant.line}" for name, grant in grants if grant.kind == "interrupt"]


class _Grants:
    """Fills the slots of one service in the order of its manifest."""

    def __init__(self, context: Context, services: list[Service], board: Board, index: int,
                 devices: list[tuple[str, Device]]) -> None:
        self._context = context
        self._services = services
        self._board = board
        self._index = index
        self._devices = devices
        self._grants: list[Grant] = []
        self._next = context.first_slot

    def of(self, service: Service) -> tuple[Grant, ...]:
        if service.start != "first":  # the first process makes what it needs itself: the table tells it where its devices are
            self._add_servers(service)
        for wish in service.devices:
            self._add_device(service, wish)
        for dma in service.dma:
            self._add("dma", dma.name, size=dma.size)
        for number, name in enumerate(service.ram.piece_names if service.ram else (), 1):
            self._add("ram", name, piece=number)
        return tuple(self._grants)

    def _add_servers(self, service: Service) -> None:
        if service.provides:
            self._add("endpoint", "endpoint", protocol=service.provides)
        for use in service.uses:
            self._add_port(use)

    def _add(self, kind: str, name: str, rights: tuple[str, ...] | None = None, **values: Any) -> None:
        self._grants.append(Grant(self._next, name, kind, rights or self._context.model.kind(kind).rights, **values))
        self._next += 1

    def _leave_empty(self, count: int) -> None:
        self._next += count

    def _add_port(self, use: Use) -> None:
        found = providers(self._services, use)
        if not found:  # and the use is optional
            self._leave_empty(1)
            return
        server = found[0]
        self._add("port", use.name, self._context.port_rights(use.protocol, use.rights), target=self._services.index(server), target_name=server.name,
                  protocol=use.protocol, badge=self._index + FIRST_BADGE)

    def _add_device(self, service: Service, wish: DeviceWish) -> None:
        device = device_for(self._board, wish)
        self._devices.append((service.name, device))
        if device.bus:
            self._add_bus(wish, device)
        elif device.ports:
            self._add("ports", wish.name, base=device.ports[0].base, size=device.ports[0].size, device=device.name)
        else:
            window = device.registers[0].pages(self._board.page_bytes)
            self._add("device", wish.name, base=window.base, size=window.size, device=device.name)
        if wish.has_window:
            self._add("device", wish.window_name, base=device.window.base, size=device.window.size, device=device.name)
        self._add_lines(wish.interrupt_names, [interrupt.line for interrupt in device.interrupts], device)
        self._add_lines(wish.message_names, list(self._board.controller.message_lines), device)

    def _add_bus(self, wish: DeviceWish, device: Device) -> None:
        """In place of registers, a connection to the bus, which has them."""
        bus = bus_of(self._services, device, self._board)
        self._add("port", wish.name, self._context.port_rights(bus.provides, BUS_RIGHTS), target=self._services.index(bus), target_name=bus.name,
                  protocol=bus.provides, badge=self._index + FIRST_BADGE)

    def _add_lines(self, names: tuple[str, ...], lines: list[int], device: Device) -> None:
        """What the board has no line for stays empty."""
        for name, line in zip(names, lines, strict=False):
            self._add("interrupt", name, line=line, device=device.name)
        self._leave_empty(max(len(names) - len(lines), 0))


def _arguments(service: Service, services: list[Service], board: Board, grants: tuple[Grant, ...],
               devices: list[tuple[str, Device]], absent: dict[str, str]) -> tuple[str, ...]:
    """The program's name, what it is told about its clients, mounts and devices, then what the manifest says."""
    arguments = [service.name]
    if service.has_client_names:
        on_bus = [client.name for client, _, _ in clients_on_bus(services, service, board)]
        arguments += [f"{index + FIRST_BADGE}={client.name}" for index, client in enumerate(services) if client.name in on_bus
                      or any(server.name == service.name for use in client.uses for server in providers(services, use))]
    arguments += _mount_arguments(service, grants, absent)
    for wish, device in zip(service.devices, [device for owner, device in devices if owner == service.name], strict=True):
        arguments += _bus_arguments(wish, device) if device.bus else _place_arguments(wish, device, grants)
        if len(wish.compatible) > 1 and not wish.drivers:
            arguments.append(f"{wish.name}.compatible={next(word for word in wish.compatible if word in device.compatible)}")
        if device.register_shift:
            arguments.append(f"{wish.name}.register_shift={device.register_shift}")
        if device.clock:
            arguments.append(f"{wish.name}.clock_hz={device.clock.hz}")
    arguments += [f"function={services.index(client) + FIRST_BADGE}:{word}" for client, wish, device in clients_on_bus(services, service, board)
                  for word in wish.compatible if word in device.compatible]
    return (*arguments, *service.arguments)


def _mount_arguments(service: Service, grants: tuple[Grant, ...], absent: dict[str, str]) -> list[str]:
    """Where a file system is not in the system: for want of whom."""
    slots = {grant.name: grant.slot for grant in grants}
    wanted = {use.name: use.provider or use.protocol for use in service.uses}
    return [f"mount={slots[mount.use]}:{mount.path}" if mount.use in slots else
            f"absent={absent.get(wanted[mount.use], wanted[mount.use])}:{mount.path}" for mount in service.mounts]


def _place_arguments(wish: DeviceWish, device: Device, grants: tuple[Grant, ...]) -> list[str]:
    registers = (device.registers or device.ports)[0]
    window = next(grant for grant in grants if grant.kind in ("device", "ports") and grant.name == wish.name)
    if wish.has_window:  # how much there is of the bus, its memory tells
        arguments = [f"{wish.name}.window.base={device.window.base:#x}"]
    else:
        arguments = [f"{wish.name}.offset={registers.base - window.base:#x}", f"{wish.name}.bytes={registers.size:#x}"]
    if wish.takes_fewer:
        arguments.append(f"{wish.name}.interrupts={min(wish.interrupts, len(device.interrupts))}")
    if wish.messages:
        arguments.append(f"{wish.name}.messages={sum(1 for grant in grants if grant.name in wish.message_names)}")
    arguments += [f"{wish.name}.route={route.first_slot}-{route.last_slot}:{route.first}{'+' if route.is_rotated else ''}" for route in device.routes]
    return arguments


def _bus_arguments(wish: DeviceWish, device: Device) -> list[str]:
    return [f"{wish.name}.bus={device.bus}"]
