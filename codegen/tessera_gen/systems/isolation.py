# SPDX-License-Identifier: MIT
"""The isolation matrix of a probed system: every service tries everything that it was given, and everything that it was not.

What a case does is said in templates/conformance/isolation_cases.h.j2, where the kinds are declared.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..kernel.model import KernelModel
from ..names import upper
from ..output import OutputSet
from ..protocols.model import Interface
from .model import Grant, Plan, Record
from .resolve import Context

# What the probe serves itself, for its reports: the log that keeps them and the console that prints them.
_SERVED = ("log", "console")
# Slots that root fills in every process, by what is in them (idl/kernel/layouts.yaml, startup_slots).
_STARTUP_OBJECTS = {"cspace": "cspace", "aspace": "aspace", "thread": "thread", "memory": "memory", "buffer": "frame"}


@dataclass(frozen=True)
class Case:
    """`fields`: what the kind looks at, as C has it."""

    name: str
    kind: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Client:
    badge: int
    rights: str
    case: str


@dataclass(frozen=True)
class Probed:
    """The cases of one service; `clients`: who may call it, and the case that hearing from each passes; `report`: its slot of the log."""

    name: str
    report: int
    cases: tuple[Case, ...]
    clients: tuple[Client, ...]
    interface: Interface | None


@dataclass(frozen=True)
class Matrix:
    """What is tried on `boards`: those on which every service has the same authority but for addresses and lines."""

    name: str
    boards: tuple[str, ...]
    services: tuple[Probed, ...]

    @property
    def planned(self) -> int:
        return sum(len(service.cases) + sum(1 for client in service.clients if client.case) for service in self.services)


def emit(plans: list[Plan], context: Context, kernel: KernelModel, outputs: OutputSet) -> None:
    """One program tries every board's matrix; it is told which board it runs on."""
    first = plans[0]
    protocols = {record.service.provides: context.connections[record.service.provides].interface
                 for plan in plans for record in plan.records[1:] if record.service.provides}
    sources = dict.fromkeys([*first.system.sources, *(record.service.source for plan in plans for record in plan.records),
                             "idl/profiles/grants.yaml"])
    libraries = sorted({record.service.provides for plan in plans for record in plan.records if record.service.provides})
    facts = {"matrices": _matrices(plans, context, kernel), "libraries": libraries, "protocols": protocols, "served": _SERVED,
             "system": first.system, "teller": _teller(first)}
    for ending in ("h", "c"):
        outputs.render(f"generated/conformance/isolation_cases.{ending}", f"conformance/isolation_cases.{ending}.j2", list(sources), **facts)


def _matrices(plans: list[Plan], context: Context, kernel: KernelModel) -> list[Matrix]:
    boards: dict[tuple[Probed, ...], list[str]] = {}
    for plan in plans:
        services = tuple(_probed(record, plan, context, kernel) for record in plan.records[1:])
        boards.setdefault(services, []).append(plan.board.name)
    return [Matrix(names[0].replace("-", "_"), tuple(names), services) for services, names in boards.items()]


def _teller(plan: Plan) -> dict[str, str]:
    """Slots of the service that tells the results: where it reads, writes and switches off."""
    record = plan.record(plan.system.probe.teller)
    slots = {grant.protocol: str(grant.slot) for grant in record.grants if grant.kind == "port"}
    return {protocol: slots[protocol] for protocol in ("log", "console", "supervisor")}


def _probed(record: Record, plan: Plan, context: Context, kernel: KernelModel) -> Probed:
    cases = [*_slots(record, context), *_counts(record, context, kernel), *_methods(record, context), *_unreachable(record, plan, context),
             *_ports(record), *_devices(record, plan), *_interrupts(record, plan), *_memory(record), _priority(record)]
    clients = tuple(client for other in plan.records for client in _clients(record, other, context))
    interface = context.connections[record.service.provides].interface if record.service.provides else None
    report = next((grant.slot for grant in record.grants if grant.kind == "port" and grant.protocol == "log"), 0)
    return Probed(record.service.name, report, tuple(cases), clients, interface)


def _case(record: Record, what: str, outcome: str, kind: str, **fields: object) -> Case:
    return Case(f"{record.service.name}__{what}__{outcome}", kind, tuple((name, str(value)) for name, value in fields.items()))


def _mask(rights: tuple[str, ...]) -> str:
    return " | ".join(f"RIGHT_{upper(right)}" for right in rights) or "0"


def _object(grant: Grant, context: Context) -> str:
    return context.model.kind(grant.kind).object


def _slots(record: Record, context: Context) -> Iterator[Case]:
    """Of pieces of RAM there is one on every machine; how many more, the machine decides."""
    for grant in record.grants:
        is_certain = grant not in _pieces(record)[1:]
        yield _case(record, f"slot_{grant.name}", "holds_what_the_manifest_says" if is_certain else "holds_a_piece_of_ram_or_nothing",
                    "SLOT" if is_certain else "SLOT_OR_NOTHING", slot=grant.slot, object=f"OBJECT_{upper(_object(grant, context))}",
                    rights=_mask(grant.rights))


def _pieces(record: Record) -> list[Grant]:
    return [grant for grant in record.grants if grant.kind == "ram"]


def _counts(record: Record, context: Context, kernel: KernelModel) -> Iterator[Case]:
    """Of every type of object it holds as many as it was given: so nothing else is anywhere in its cspace."""
    pieces = _pieces(record)
    held = [*_STARTUP_OBJECTS.values(), *(_object(grant, context) for grant in record.grants if grant not in pieces)]
    for item in kernel.objects:
        except_slots = {"except_slots": _slot_bits(pieces)} if pieces and item.name == _object(pieces[0], context) else {}
        yield _case(record, f"capabilities_to_{item.name}", f"are_{held.count(item.name)}{'_beside_the_pieces' if except_slots else ''}", "COUNT",
                    object=item.constant, count=held.count(item.name), **except_slots)


def _slot_bits(grants: list[Grant]) -> str:
    return " | ".join(f"SLOT_BIT({grant.slot})" for grant in grants) or "0"


def _methods(record: Record, context: Context) -> Iterator[Case]:
    """Over every connection, every method: the server gets to see those that the rights cover, and no others."""
    for grant in record.grants:
        if grant.kind != "port":
            continue
        for method in context.connections[grant.protocol].interface.live_methods:
            missing = [right.name for right in method.needs if right.name not in grant.rights]
            outcome = "_and_".join(missing) + "_missing__access_denied" if missing else "reaches_the_server"
            yield _case(record, f"{method.c_name}_on_{grant.target_name}", outcome, "DENIED" if missing else "REACHED",
                        slot=grant.slot, method=method.constant)


def _unreachable(record: Record, plan: Plan, context: Context) -> Iterator[Case]:
    """Services that it has no connection to: no slot whatever leads there."""
    connected = {grant.target_name for grant in record.grants if grant.kind == "port"}
    for other in plan.records:
        protocol = other.service.provides
        if protocol is None or other == record or other.service.name in connected:
            continue
        same = [grant for grant in record.grants if grant.protocol == protocol and grant.kind == "port"]
        method = context.connections[protocol].interface.live_methods[0]
        yield _case(record, f"{protocol}_of_{other.service.name}", "no_slot_leads_there", "UNREACHABLE", method=method.constant,
                    except_slots=_slot_bits(same))


def _ports(record: Record) -> Iterator[Case]:
    for grant in record.grants:
        if grant.kind == "port":
            yield _case(record, f"rights_of_{grant.name}", "do_not_grow", "WIDEN", slot=grant.slot, rights=_mask(grant.rights))
            yield _case(record, f"receive_on_{grant.name}", "wrong_object", "RECEIVE", slot=grant.slot)


def _devices(record: Record, plan: Plan) -> Iterator[Case]:
    for other in plan.records:
        for grant in (grant for grant in other.grants if grant.kind == "ports"):
            what = f"ports_{other.service.name}_{grant.name}"
            if other == record:
                yield _case(record, what, "can_be_read", "PORTS_WORK", slot=grant.slot, count=grant.size)
            else:
                yield _case(record, what, "cannot_be_had", "PORTS_DENIED", argument=f'"{other.service.name}.{grant.name}.ports"')
        for grant in (grant for grant in other.grants if grant.kind == "device"):
            what = f"device_{other.service.name}_{grant.name}"
            if other == record:
                yield _case(record, what, "can_be_mapped", "DEVICE_WORKS", slot=grant.slot)
            else:
                yield _case(record, what, "cannot_be_touched", "DEVICE_DENIED", argument=f'"{other.service.name}.{grant.name}.base"')


def _interrupts(record: Record, plan: Plan) -> Iterator[Case]:
    for other in plan.records:
        for grant in (grant for grant in other.grants if grant.kind == "interrupt"):
            what = f"interrupt_{other.service.name}_{grant.name}"
            if other == record:
                yield _case(record, what, "can_be_bound", "INTERRUPT_WORKS", slot=grant.slot)
            else:
                yield _case(record, what, "cannot_be_had", "INTERRUPT_DENIED", argument=f'"{other.service.name}.{grant.name}.line"')


def _memory(record: Record) -> Iterator[Case]:
    yield _case(record, "physical_address_of_its_memory", "access_denied", "PHYSICAL_DENIED", slot="SLOT_MEMORY")
    for grant in record.grants:
        if grant.kind == "dma":
            yield _case(record, f"physical_address_of_{grant.name}", "is_told", "PHYSICAL_WORKS", slot=grant.slot)
    for grant in _pieces(record)[:1]:
        yield _case(record, f"physical_address_of_{grant.name}", "access_denied", "PHYSICAL_DENIED", slot=grant.slot)


def _priority(record: Record) -> Case:
    return _case(record, "priority_above_its_own", "access_denied", "PRIORITY", count=record.service.priority + 1)


def _clients(server: Record, client: Record, context: Context) -> Iterator[Client]:
    """Connections to the server. Who only sends one way may do so or not, so that hearing from it is no case."""
    for grant in client.grants:
        if grant.kind == "port" and grant.target_name == server.service.name:
            yield Client(grant.badge, _mask(grant.rights), f"{server.service.name}__message_from_{client.service.name}__comes_with_its_rights")
    for use in client.service.uses:
        if use.is_one_way and use.protocol == server.service.provides:
            yield Client(client.index + 1, _mask(context.port_rights(use.protocol, use.rights)), "")
