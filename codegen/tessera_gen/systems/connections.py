# SPDX-License-Identifier: MIT
"""What manifests need to know of a protocol: the rights that its methods look at, and whether messages carry capabilities."""

from __future__ import annotations

from dataclasses import dataclass

from ..protocols.model import Interface, ProtocolModel


@dataclass(frozen=True)
class Connection:
    """The interface of a protocol that services are connected by; objects that a server hands out are not."""

    protocol: str
    interface: Interface
    rights: tuple[str, ...]
    carries_capabilities: bool


def connections(model: ProtocolModel) -> dict[str, Connection]:
    """By name of the protocol; those without such an interface (documents, kernel objects) are left out."""
    found = {}
    for protocol in model.protocols:
        for interface in protocol.live_interfaces:
            if not interface.is_object:
                found.setdefault(protocol.library, _connection(protocol.library, interface))
    return found


def _connection(library: str, interface: Interface) -> Connection:
    methods = interface.live_methods
    rights = {right.name: right.bit for method in methods for right in method.needs}
    carries = any(method.params.capabilities or method.results.capabilities for method in methods)
    return Connection(library, interface, tuple(sorted(rights, key=rights.get)), carries)
