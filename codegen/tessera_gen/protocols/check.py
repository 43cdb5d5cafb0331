# SPDX-License-Identifier: MIT
"""What must hold over whole protocols: numbers, sizes, names, and what a method may combine."""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostics import Diagnostics, Location
from ..kernel.model import KernelModel
from ..names import is_reserved, snake
from . import model
from .source import Positions

NUMBER_MIN, NUMBER_MAX = 32, 254


def check_annotations(positions: dict[str, Positions], diagnostics: Diagnostics) -> None:
    for found in positions.values():
        for path, name, where in found.duplicates():
            diagnostics.error(where, f"'{name}' stands twice on {path or 'the file'}", "keep one")


def check_model(protocols: model.ProtocolModel, kernel: KernelModel, diagnostics: Diagnostics) -> None:
    _libraries(protocols, diagnostics)
    _numbers(protocols, diagnostics)
    for protocol in protocols.protocols:
        for struct in protocol.structs:
            _members(struct, diagnostics)
            _document(struct, diagnostics)
        for enum in protocol.enums:
            _unique([(value.name, enum.location) for value in enum.values], f"enum {enum.name}", diagnostics)
        for interface in protocol.interfaces:
            _unique([(method.name, method.location) for method in interface.methods], f"interface {interface.name}", diagnostics)
            for method in interface.live_methods:
                _Method(method, kernel, diagnostics).check()
    _identifiers(protocols, kernel, diagnostics)


def _libraries(protocols: model.ProtocolModel, diagnostics: Diagnostics) -> None:
    first: dict[str, str] = {}
    for protocol in protocols.protocols:
        other = first.setdefault(protocol.library, protocol.source)
        if other != protocol.source:
            diagnostics.error(Location(protocol.source, 1, 1), f"library '{protocol.library}' is also the name of {other}", "one file per library")


def _numbers(protocols: model.ProtocolModel, diagnostics: Diagnostics) -> None:
    first: dict[int, model.Interface] = {}
    for protocol in protocols.protocols:
        for interface in protocol.interfaces:
            if interface.number == 0:
                continue
            if not NUMBER_MIN <= interface.number <= NUMBER_MAX:
                diagnostics.error(interface.location, f"interface '{interface.name}' has number {interface.number}",
                                  f"from {NUMBER_MIN} to {NUMBER_MAX}; lower ones are kernel objects")
            other = first.setdefault(interface.number, interface)
            if other is not interface:
                diagnostics.error(interface.location, f"interface '{interface.name}' has number {interface.number} of '{other.name}'",
                                  f"at {other.location}; free: {_free(protocols)}")


def _free(protocols: model.ProtocolModel) -> int:
    used = {interface.number for protocol in protocols.protocols for interface in protocol.interfaces}
    return next(number for number in range(NUMBER_MIN, NUMBER_MAX + 1) if number not in used)


def _members(struct: model.Struct, diagnostics: Diagnostics) -> None:
    _unique([(field.name, field.location) for field in struct.fields], struct.name, diagnostics)


def _unique(names: list[tuple[str, Location]], place: str, diagnostics: Diagnostics) -> None:
    """Names that C cannot tell apart, or does not allow."""
    first: dict[str, str] = {}
    for name, where in names:
        c_name = snake(name)
        other = first.setdefault(c_name, name)
        if other != name:
            diagnostics.error(where, f"'{name}' and '{other}' in {place} are both '{c_name}' in C", "rename one")
        if is_reserved(c_name):
            diagnostics.error(where, f"'{name}' in {place} is a word that C reserves", "rename it")


def _document(struct: model.Struct, diagnostics: Diagnostics) -> None:
    largest = struct.message_words * model.WORD_BYTES
    if struct.document_bytes and struct.capabilities:
        diagnostics.error(struct.location, f"document '{struct.name}' has a capability", "a document is only bytes")
    if struct.document_bytes and largest > struct.document_bytes:
        diagnostics.error(struct.location, f"document '{struct.name}' may take {largest} bytes and has {struct.document_bytes}",
                          "raise the size of $Os.document, or lower a maxLen")


class _Method:
    """What one method may combine."""

    def __init__(self, method: model.Method, kernel: KernelModel, diagnostics: Diagnostics) -> None:
        self._method = method
        self._kernel = kernel
        self._diagnostics = diagnostics
        self._path = f"{method.interface}.{method.name}"

    def check(self) -> None:
        method = self._method
        self._message(method.params, "parameters")
        self._message(method.results, "results")
        if method.must_fit_registers:
            self._registers(method.params, "parameters")
            self._registers(method.results, "results")
        if method.is_send and not method.results.is_empty:
            self._error("is sent one way and has results", "leave them out, or leave out $Os.flow(send)")
        if method.is_send and (method.may_block or method.can_retry):
            self._error("is sent one way: nobody waits for it or tries again", "leave out $Os.mayBlock and $Os.retry")
        if method.can_retry and any(field.is_move for field in method.params.capabilities):
            self._error("may be tried again and moves a capability away", "leave out $Os.retry or $Os.move")
        for field in method.params.fields:
            if field.c_name in (snake(method.interface), "request", "out", "server"):
                self._diagnostics.error(field.location, f"parameter '{field.name}' of {self._path} has a name that its stub uses itself", "rename it")

    def _error(self, message: str, hint: str) -> None:
        self._diagnostics.error(self._method.location, f"'{self._path}' {message}", hint)

    def _message(self, struct: model.Struct, role: str) -> None:
        words_max = self._kernel.limit_by_name["message_words_max"]
        caps_max = self._kernel.limit_by_name["message_caps_max"]
        if not struct.fits_registers and struct.message_words > words_max:
            largest = max(struct.pointers, key=lambda field: field.pointee_words)
            self._error(f"may have {role} of {struct.message_words} words, and a message has {words_max}",
                        f"lower maxLen of '{largest.name}' ({largest.pointee_words} words), or share a frame")
        if len(struct.capabilities) > caps_max:
            self._error(f"has {len(struct.capabilities)} capabilities in its {role}, and a message has {caps_max}", "use two methods")

    def _registers(self, struct: model.Struct, role: str) -> None:
        if not struct.fits_registers:
            self._error(f"does not fit in registers: its {role} have {_shape(struct)}",
                        f"at most {struct.register_words} data words, one capability and no other pointer; or leave out $Os.registers")


def _shape(struct: model.Struct) -> str:
    caps = len(struct.capabilities)
    return f"{struct.data_words} data words, {caps} capabilities and {struct.pointer_words - caps} other pointers"


def _identifiers(protocols: model.ProtocolModel, kernel: KernelModel, diagnostics: Diagnostics) -> None:
    """Names of functions and types over all libraries and the kernel's stubs."""
    functions = {invocation.name: "a kernel invocation" for invocation in kernel.invocations}
    types: dict[str, str] = {item.name: "a kernel structure" for item in kernel.structs}
    for name, what, where in _declared_functions(protocols):
        _claim(functions, name, what, where, diagnostics)
    for name, what, where in _declared_types(protocols):
        _claim(types, name, what, where, diagnostics)


def _claim(taken: dict[str, str], name: str, what: str, where: Location, diagnostics: Diagnostics) -> None:
    other = taken.setdefault(name, what)
    if other != what:
        diagnostics.error(where, f"'{name}' would be both {other} and {what}", "rename one")


def _declared_functions(protocols: model.ProtocolModel) -> Iterator[tuple[str, str, Location]]:
    suffixes = ("encode", "decode", "pack", "read_fields", "write_fields", "trace")
    list_suffixes = ("at", "append", "list_begin", "list_finish", "list_read")
    for protocol in protocols.protocols:
        for enum in protocol.enums:
            yield f"{enum.c_name}_name", f"the names of enum {enum.name}", enum.location
        for struct in protocol.structs:
            for suffix in suffixes + (list_suffixes if struct.c_name in protocols.listed else ()):
                yield f"{struct.c_name}_{suffix}", f"a function of {struct.name}", struct.location
        for interface in protocol.live_interfaces:
            yield f"{interface.c_name}_dispatch", f"the dispatcher of {interface.name}", interface.location
            for method in interface.live_methods:
                yield method.c_name, f"method {interface.name}.{method.name}", method.location
                if method.may_block:
                    yield f"{method.c_name}_reply", f"the late reply of {interface.name}.{method.name}", method.location


def _declared_types(protocols: model.ProtocolModel) -> Iterator[tuple[str, str, Location]]:
    for protocol in protocols.protocols:
        for enum in protocol.enums:
            yield enum.c_name, f"enum {enum.name} of {protocol.library}", enum.location
        for struct in protocol.structs:
            yield struct.c_name, f"struct {struct.name} of {protocol.library}", struct.location
        for interface in protocol.live_interfaces:
            yield f"{interface.c_name}_server", f"the table of {interface.name}", interface.location
