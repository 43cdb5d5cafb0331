# SPDX-License-Identifier: MIT
"""A system hangs together: everybody's protocols are provided, calls only go upwards, and the board has what the services want."""

from __future__ import annotations

from ..boards.model import Board, Device
from ..diagnostics import Diagnostics, Location, suggest
from ..kernel.model import KernelModel
from ..protocols import codec
from .model import DeviceWish, Plan, Service, System
from .process_table import table
from .resolve import BUS_RIGHTS, Context, bus_of, clients_on_bus, device_for, plan, providers, start_order

SERVICES_MAX = 64


def check_system(system: System, context: Context, boards: tuple[Board, ...], kernel: KernelModel, sound: set[str],
                 diagnostics: Diagnostics) -> None:
    """`sound`: the manifests that are right by themselves; a system with others is not judged further."""
    before = diagnostics.told
    if system.probe:
        _check_probed(system, context, boards, kernel, diagnostics)
        return
    _check_members(system, context, diagnostics)
    _check_where_driven(system, context, diagnostics)
    _check_disk(system, context, diagnostics)
    _check_memory(system, context, diagnostics)
    _check_boards(system, boards, diagnostics)
    if diagnostics.told > before or not {system.root, *system.services} <= sound:
        return
    for board in boards:
        if board.name in system.boards:
            services = start_order(context.model, system, board)
            _check_providers(system, services, diagnostics)
            _check_priorities(services, board, diagnostics)
            _check_circles(services, board, diagnostics)
            _check_on_board(system, services, context, board, diagnostics)
    if diagnostics.told == before:
        _check_table(system, context, boards, kernel, diagnostics)


def _check_probed(system: System, context: Context, boards: tuple[Board, ...], kernel: KernelModel, diagnostics: Diagnostics) -> None:
    """What it is based on is judged for itself; here only what the probes add."""
    _check_boards(system, boards, diagnostics)
    teller = system.probe.teller
    if teller not in system.services:
        diagnostics.error(system.where("probe.teller"), f"no service '{teller}' in system '{system.based_on}'", suggest(teller, system.services))
    if not diagnostics.has_errors:
        _check_teller(system, context, diagnostics)
        _check_table(system, context, boards, kernel, diagnostics)


def _check_teller(system: System, context: Context, diagnostics: Diagnostics) -> None:
    """It reads the reports, prints them and switches off."""
    teller = context.model.service(system.probe.teller)
    for protocol, right in (("log", "read"), ("console", "write"), ("supervisor", "write")):
        if not any(use.protocol == protocol and right in use.rights for use in teller.uses):
            diagnostics.error(system.where("probe.teller"),
                              f"service '{teller.name}' cannot tell the results: it has no right '{right}' on '{protocol}'")


def _check_members(system: System, context: Context, diagnostics: Diagnostics) -> None:
    model = context.model
    first = model.service(system.root)
    if first is None or first.start != "first":
        known = [service.name for service in model.services if service.start == "first"]
        diagnostics.error(system.where("root"), f"no service '{system.root}' that can be the first process", suggest(system.root, known))
    for name in system.services:
        service, where = model.service(name), system.where(f"services.{name}")
        if service is None:
            diagnostics.error(where, f"no service '{name}'", suggest(name, [service.name for service in model.services]))
        elif service.start != "boot":
            diagnostics.error(where, f"'{name}' is not started at boot: its manifest says start: {service.start}")
    if len(system.services) >= SERVICES_MAX:
        diagnostics.error(system.where("services"), f"{len(system.services)} services; a system has at most {SERVICES_MAX - 1} beside root")


def _check_where_driven(system: System, context: Context, diagnostics: Diagnostics) -> None:
    """On some board they are not there, whichever boards there are today: so the others do without them."""
    drivers = [name for names in system.where_driven for name in names if (service := context.model.service(name)) and service.devices]
    for name in system.undriven:
        if name not in drivers:
            diagnostics.error(system.where(f"undriven.{name}"), f"'{name}' is no driver in a row of 'where_driven' of system '{system.based_on}'",
                              suggest(name, drivers))
    services = [service for service in map(context.model.service, (system.root, *system.services)) if service]
    for names in system.where_driven:
        members = [service for service in services if service.name in names]
        if len(members) == len(names) and not any(service.devices for service in members):
            diagnostics.error(system.where(f"services.{names[0]}"), f"'where_driven' of services that drive nothing: {', '.join(names)}")
        for client in services:
            for use in client.uses if client not in members else ():
                for server in providers(members, use) if not use.is_optional else ():
                    diagnostics.error(use.where, f"service '{client.name}' cannot do without '{server.name}', which is in system '{system.name}' only "
                                      "where it is driven", "a use that says 'optional: true' leaves its slot empty elsewhere")


def _check_memory(system: System, context: Context, diagnostics: Diagnostics) -> None:
    for name, size in system.memory:
        where, service = system.where(f"memory.{name}"), context.model.service(name)
        if name not in system.services or service is None:
            diagnostics.error(where, f"no service '{name}' in system '{system.name}'", suggest(name, list(system.services)))
        elif (profile := context.model.profile(service.profile)) and size > profile.memory_bytes:
            diagnostics.error(where, f"memory {size} of service '{name}' is beyond the {profile.memory_bytes} of profile '{profile.name}'")


def _check_disk(system: System, context: Context, diagnostics: Diagnostics) -> None:
    programs = [service.name for service in context.model.services if service.start == "spawned"]
    for name in system.disk_programs:
        if name not in programs:
            diagnostics.error(system.where(f"disk.programs.{name}"), f"no program '{name}' that can be spawned", suggest(name, programs))
        elif f"bin/{name}" in system.disk_files:
            diagnostics.error(system.where(f"disk.programs.{name}"), f"'bin/{name}' is on the disk twice")
    taken = {*system.disk_files, *(f"bin/{name}" for name in system.disk_programs)}
    for index, package in enumerate(system.disk_packages):
        for path, _ in package.files:
            if path in taken:
                diagnostics.error(system.where(f"disk.packages.{index}"), f"'{path}' is on the disk twice")
            taken.add(path)
    ports = {port.name: port.products for port in context.ports}
    for index, (name, files) in enumerate(system.disk_ports):
        where = system.where(f"disk.ports.{index}")
        if name not in ports:
            diagnostics.error(where, f"no port '{name}'", suggest(name, list(ports)))
            continue
        for path, product in files:
            if product not in ports[name]:
                diagnostics.error(where, f"port '{name}' makes no '{product}'", suggest(product, ports[name]))
            if path in taken:
                diagnostics.error(where, f"'{path}' is on the disk twice")
            taken.add(path)
    if system.disk_folder is not None and not system.disk_files:
        diagnostics.error(system.where("disk.folder"), f"idl/systems/{system.disk_folder}/ holds no files")


def _check_boards(system: System, boards: tuple[Board, ...], diagnostics: Diagnostics) -> None:
    known = [board.name for board in boards]
    for name in system.boards:
        if name not in known:
            diagnostics.error(system.where(f"boards.{name}"), f"no board '{name}'", suggest(name, known))
    for board in boards:
        if board.name in system.boards and system.name in board.without:
            diagnostics.error(system.where(f"boards.{board.name}"), f"board '{board.name}' is without system '{system.name}'",
                              f"{board.where(f'without.{system.name}')} says so")
    if system.first_board and system.first_board not in system.boards:
        diagnostics.error(system.where("first_board"), f"system '{system.name}' is for no board '{system.first_board}'",
                          suggest(system.first_board, system.boards))


def _check_providers(system: System, services: list[Service], diagnostics: Diagnostics) -> None:
    for client in services:
        for use in client.uses:
            found = providers(services, use)
            if not found and use.is_optional:
                continue
            if not found and use.provider:
                diagnostics.error(use.provider_where, f"service '{use.provider}' is not in system '{system.name}'",
                                  f"'{client.name}' uses its protocol '{use.protocol}'")
            elif not found:
                diagnostics.error(use.protocol_where, f"nobody in system '{system.name}' provides '{use.protocol}'",
                                  f"'{client.name}' uses it")
            elif len(found) > 1:
                names = ", ".join(service.name for service in found)
                diagnostics.error(use.protocol_where, f"several services in system '{system.name}' provide '{use.protocol}': {names}",
                                  "say which with 'from'")


def _edges(services: list[Service], board: Board) -> list[tuple[Service, Service]]:
    """(client, server) for every use in which the client waits for the server, and that one provider answers; and for devices on a bus."""
    edges = []
    for client in services:
        for use in client.uses:
            found = providers(services, use)
            if len(found) == 1 and not use.is_one_way:
                edges.append((client, found[0]))
    return edges + [(client, bus) for bus in services for client, _, _ in clients_on_bus(services, bus, board)]


def _check_priorities(services: list[Service], board: Board, diagnostics: Diagnostics) -> None:
    for client, server in _edges(services, board):
        if server.priority <= client.priority:
            diagnostics.error(
                server.where("priority"),
                f"service '{server.name}' has priority {server.priority} and its client '{client.name}' has {client.priority}",
                "a server runs above its clients, so that nobody waits for somebody less urgent")


def _check_circles(services: list[Service], board: Board, diagnostics: Diagnostics) -> None:
    """Every circle of calls once, told at the use that closes it."""
    calls: dict[str, list[str]] = {service.name: [] for service in services}
    for client, server in _edges(services, board):
        calls[client.name].append(server.name)
    by_name = {service.name: service for service in services}
    told: set[frozenset[str]] = set()
    for start in sorted(calls):
        circle = _circle(start, calls)
        if circle and frozenset(circle) not in told:
            told.add(frozenset(circle))
            diagnostics.error(by_name[start].where("uses"), "services call each other in a circle: " + " -> ".join([*circle, start]),
                              "each would wait for the other; let one of them be told by a signal instead")


def _circle(start: str, calls: dict[str, list[str]]) -> list[str]:
    """A shortest way from `start` back to it, without the last step; empty if there is none."""
    ways = [[start]]
    seen = {start}
    while ways:
        way = ways.pop(0)
        for server in calls[way[-1]]:
            if server == start:
                return way
            if server not in seen:
                seen.add(server)
                ways.append([*way, server])
    return []


def _check_on_board(system: System, services: list[Service], context: Context, board: Board, diagnostics: Diagnostics) -> None:
    _check_devices(services, context, board, diagnostics)
    _check_sizes(services, board, diagnostics)
    _check_rest(system, services, diagnostics)
    promised = sum(service.promised_bytes for service in services)
    if promised > board.ram_bytes:
        diagnostics.error(system.where("services"), f"system '{system.name}' promises {_mebibytes(promised)} of memory and board "
                          f"'{board.name}' has {_mebibytes(board.ram_bytes)}")


def _check_rest(system: System, services: list[Service], diagnostics: Diagnostics) -> None:
    first, *others = [service for service in services if service.ram] or [None]
    for service in others:
        diagnostics.error(service.ram.where, f"'{service.name}' and '{first.name}' would both get what is left of RAM in system '{system.name}'")


def _mebibytes(size: int) -> str:
    return f"{size / (1 << 20):g} MiB"


def _check_devices(services: list[Service], context: Context, board: Board, diagnostics: Diagnostics) -> None:
    taken: list[tuple[Service, Device]] = []
    for service in services:
        for wish in service.devices:
            device = device_for(board, wish)
            if device is None:
                what = f"{' or '.join(wish.compatible)}{f' that holds {wish.holds}' if wish.holds else ''}"
                diagnostics.error(wish.where, f"board '{board.name}' has no device {what}", f"service '{service.name}' drives it")
                continue
            if device.ports and "ports" not in context.model.profile(service.profile).grants:
                diagnostics.error(wish.where, f"'{device.name}' of board '{board.name}' is reached by ports, which profile '{service.profile}' does not allow")
            if device.bus:
                _check_on_bus(service, services, wish, device, context, board, diagnostics)
                taken.append((service, device))
                continue
            if wish.has_window and device.window is None:
                diagnostics.error(wish.where, f"'{device.name}' of board '{board.name}' is no bus and has no window")
            if len(device.interrupts) < wish.interrupts and not wish.takes_fewer:
                diagnostics.error(wish.where, f"'{device.name}' of board '{board.name}' has {len(device.interrupts)} interrupts, "
                                  f"not {wish.interrupts}")
            for pair in taken:
                _check_apart(pair, service, device, board, wish.where, diagnostics)
            taken.append((service, device))


def _check_on_bus(service: Service, services: list[Service], wish: DeviceWish, device: Device, context: Context, board: Board,
                  diagnostics: Diagnostics) -> None:
    """The driver asks whoever drives the bus."""
    bus = bus_of(services, device, board)
    if bus is None:
        diagnostics.error(wish.where, f"'{device.name}' of board '{board.name}' is on '{device.bus}', which no service of the system drives",
                          f"service '{service.name}' drives it")
        return
    allowed = context.model.profile(service.profile).rights(bus.provides or "") or ()
    if not set(BUS_RIGHTS) <= set(allowed):
        diagnostics.error(wish.where, f"'{device.name}' of board '{board.name}' is reached by way of '{bus.name}', which profile '{service.profile}' does not allow",
                          f"it needs the right '{BUS_RIGHTS[0]}' on '{bus.provides}'")


def _check_apart(taken: tuple[Service, Device], service: Service, device: Device, board: Board, where: Location,
                 diagnostics: Diagnostics) -> None:
    """No device is given twice, nor a page of device memory: root cuts each out of its region once."""
    owner, other = taken
    if device == other and owner == service and service.start == "first":
        return  # it is in root's place, and cuts nothing
    if device == other:
        diagnostics.error(where, f"'{device.name}' of board '{board.name}' is given to '{owner.name}' already",
                          f"'{service.name}' would share its registers and interrupts")
        return
    for line in sorted({line.line for line in device.interrupts} & {line.line for line in other.interrupts}):
        diagnostics.error(where, f"'{service.name}' and '{owner.name}' would share interrupt {line} of '{device.name}' and '{other.name}' "
                          f"on board '{board.name}'")
    if not device.registers or not other.registers:
        return
    pages, others = (it.registers[0].pages(board.page_bytes) for it in (device, other))
    if owner == service and pages.overlaps(others):
        diagnostics.error(where, f"'{service.name}' would get the page of '{device.name}' and '{other.name}' on board '{board.name}' twice")
    elif pages.overlaps(others):
        diagnostics.error(where, f"'{service.name}' and '{owner.name}' would share the page of '{device.name}' and '{other.name}' "
                          f"on board '{board.name}'")


def _check_sizes(services: list[Service], board: Board, diagnostics: Diagnostics) -> None:
    for service in services:
        sizes = [("memory", service.memory_bytes, service.where("memory")), ("stack", service.stack_bytes, service.where("stack"))]
        sizes += [(f"dma '{dma.name}'", dma.size, dma.where) for dma in service.dma]
        for what, size, where in sizes:
            if size % board.page_bytes or size == 0:
                diagnostics.error(where, f"{what} of {size} bytes is not a number of whole pages of {board.page_bytes // 1024} KiB",
                                  f"board '{board.name}' has such pages")


def _check_table(system: System, context: Context, boards: tuple[Board, ...], kernel: KernelModel, diagnostics: Diagnostics) -> None:
    """Bounds of startup_info and of the process table that only show when everything is put together."""
    limits = {constant.name: constant.value for constant in kernel.constants}
    before = diagnostics.told
    for board in boards:
        if board.name in system.boards:
            whole = plan(context, system, board)
            _check_arguments(whole, limits, diagnostics)
            if diagnostics.told == before:
                _check_encoding(whole, context, kernel, diagnostics)


def _check_encoding(whole: Plan, context: Context, kernel: KernelModel, diagnostics: Diagnostics) -> None:
    try:
        codec.encode(context.table, table(whole, kernel))
    except codec.CodecError as problem:
        diagnostics.error(whole.system.where("name"), f"the process table of system '{whole.system.name}' cannot be written: {problem}")


def _check_arguments(whole: Plan, limits: dict[str, int], diagnostics: Diagnostics) -> None:
    system = whole.system
    for record in whole.records:
        count, size = len(record.arguments), sum(len(text) + 1 for text in record.arguments)
        where = record.service.where("client_names")
        if count > limits["arguments_max"]:
            diagnostics.error(where, f"service '{record.service.name}' has {count} arguments in system '{system.name}'; "
                              f"there can be {limits['arguments_max']}")
        if size > limits["arguments_bytes"]:
            diagnostics.error(where, f"arguments of service '{record.service.name}' take {size} bytes in system '{system.name}'; "
                              f"there can be {limits['arguments_bytes']}")
