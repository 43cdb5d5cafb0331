# SPDX-License-Identifier: MIT
"""Conformance cases of servers: what is sent to every method, with one thing wrong at a time, and what must come back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field as member

from ..kernel.model import KernelModel
from ..names import snake
from . import golden, model

# A message in words of its own: (words, is encoded).
Raw = tuple[tuple[int, ...], bool]

@dataclass(frozen=True)
class Capability:
    """What the client sends: a kernel object with rights."""

    object: str
    rights: int


@dataclass(frozen=True)
class ServerCase:
    """`request` and `seen` are names of golden cases of the parameters; `reply` says whether results are compared."""

    name: str
    interface: model.Interface
    method: model.Method | None
    number: int
    expected: str
    rights: int
    request: str | None = None
    raw: Raw | None = None
    cut: int = 0
    change: tuple[int, int] | None = None
    capabilities: tuple[Capability, ...] = ()
    seen: str | None = None
    answer: str = "STATUS_OK"
    is_parked: bool = False
    is_called: bool = False


@dataclass
class _Cases:
    """`all_rights`: of a client that may do everything. `transport`: what sending a message takes by itself."""

    interface: model.Interface
    kernel: KernelModel
    all_rights: int
    transport: int
    found: list[ServerCase] = member(default_factory=list)

    def add(self, method: model.Method, name: str, expected: str, **facts: object) -> None:
        facts.setdefault("rights", self.all_rights)
        facts.setdefault("capabilities", right_capabilities(method))
        status = expected.removeprefix("STATUS_").lower()
        self.found.append(ServerCase(name=f"{method.c_name}__{_words(name)}__{status}", interface=self.interface, method=method,
                                     number=facts.pop("number", method.number), expected=expected, **facts))


def _words(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "_", snake(name)).strip("_")


def right_capabilities(method: model.Method) -> tuple[Capability, ...]:
    return tuple(Capability(_object(field), field.rights_mask) for field in method.params.capabilities)


def _of_another_kind(kernel: KernelModel, name: str) -> Capability:
    """A capability that is not to `name`, with a right that its kind has."""
    return Capability("frame", kernel.right_by_name["read"].mask) if name == "notification" else Capability("notification", kernel.right_by_name["send"].mask)


def _object(field: model.Field) -> str:
    """A kind of object that fits the field and that any program can make."""
    objects = field.capability.objects
    if not objects:
        return "notification"
    return "port" if field.capability.is_interface else objects[0]


def server_cases(protocols: model.ProtocolModel, kernel: KernelModel) -> list[ServerCase]:
    found: list[ServerCase] = []
    for protocol in protocols.protocols:
        for interface in protocol.live_interfaces:
            found += _of_interface(interface, protocols, kernel)
    return found


def _of_interface(interface: model.Interface, protocols: model.ProtocolModel, kernel: KernelModel) -> list[ServerCase]:
    client = set(kernel.object_by_name["endpoint"].rights) - {kernel.right_by_name[name] for name in ("receive", "manage")}
    needed = {right for method in interface.live_methods for right in method.needs}
    cases = _Cases(interface, kernel, kernel.rights_mask([right.name for right in client | needed]), kernel.rights_mask(["send", "grant"]))
    for method in interface.live_methods:
        _good(cases, method)
        _rights(cases, method)
        _malformed(cases, method)
        _capabilities(cases, method)
        for error in method.errors:
            cases.add(method, f"the handler's {error} arrives", f"STATUS_{error}", answer=f"STATUS_{error}", request=_first(method), is_called=True)
        cases.add(method, "works after all that", "STATUS_OK", request=_first(method), seen=_seen(method, "mixed"), is_called=True)
    if interface.live_methods:
        _numbers(cases, protocols)
    return cases.found


def _first(method: model.Method) -> str | None:
    return None if method.params.is_empty else "mixed"


def _seen(method: model.Method, kind: str) -> str | None:
    return None if method.params.is_empty else kind


def _good(cases: _Cases, method: model.Method) -> None:
    if method.params.is_empty:
        cases.add(method, "no parameters", "STATUS_OK", raw=((), False), is_called=True)
        cases.add(method, "no parameters, encoded", "STATUS_OK", raw=((0xFFFFFFFC,), True), is_called=True)
        cases.add(method, "no parameters, a null root", "STATUS_OK", raw=((0,), True), is_called=True)
        cases.add(method, "newer client in registers", "STATUS_OK", raw=((1, 2), False), is_called=True)
        cases.add(method, "newer client, encoded", "STATUS_OK", raw=((1 << 32, 7), True), is_called=True)
    else:
        for case in golden.cases(method.params):
            seen = next((kind for kind in ("zero", "least", "most", "mixed") if case.name.startswith(kind)), None)
            if seen is None and case.name.startswith("newer"):
                seen = "mixed"
            if len(case.words) > cases.kernel.limit_by_name["message_words_max"]:
                continue
            if case.expected == "STATUS_OK":
                cases.add(method, case.name, "STATUS_OK", request=case.name, seen=seen or "zero", is_called=True)
            else:
                cases.add(method, case.name, case.expected, request=case.name)
    if method.may_block and not method.is_send:
        cases.add(method, "answered late", "STATUS_OK", request=_first(method), seen=_seen(method, "mixed"), is_called=True, is_parked=True)


def _rights(cases: _Cases, method: model.Method) -> None:
    for right in method.needs:
        cases.add(method, f"without the right {right.name}", "STATUS_ACCESS_DENIED", request=_first(method), rights=cases.all_rights & ~right.mask)
    cases.add(method, "with the needed rights alone", "STATUS_OK", request=_first(method), seen=_seen(method, "mixed"), rights=method.needs_mask | cases.transport,
              is_called=True)


def _malformed(cases: _Cases, method: model.Method) -> None:
    bad = "STATUS_BAD_MESSAGE"
    cases.add(method, "encoded, no words", bad, raw=((), True))
    if method.params.is_empty:
        cases.add(method, "encoded, words after the message", bad, raw=((0, 0), True))
        cases.add(method, "far pointer", bad, raw=((2,), True))
        cases.add(method, "root beyond the message", bad, raw=((1 << 32,), True))
        return
    words = next(case for case in golden.cases(method.params) if case.name == "mixed").words
    cases.add(method, "a word after the message", bad, request="mixed", cut=-1)
    for cut in range(1, len(words)):
        cases.add(method, f"cut by {cut} words", bad, request="mixed", cut=cut)
    for mutation in golden.mutations(method.params):
        cases.add(method, mutation.name, mutation.expected, request=mutation.base, change=(mutation.word, mutation.value))


def _capabilities(cases: _Cases, method: model.Method) -> None:
    kernel = cases.kernel
    right = right_capabilities(method)
    other = Capability("notification", kernel.right_by_name["send"].mask)
    if len(right) < kernel.limit_by_name["message_caps_max"]:
        cases.add(method, "a capability too many", "STATUS_BAD_MESSAGE", request=_first(method), capabilities=(*right, other))
    for index, field in enumerate(method.params.capabilities):
        cases.add(method, f"without {field.name}", "STATUS_BAD_MESSAGE", request=_first(method), capabilities=right[:index] + right[index + 1:])
        if field.capability.objects:
            wrong = _of_another_kind(kernel, right[index].object)
            cases.add(method, f"{field.name} of another kind", "STATUS_WRONG_OBJECT", request=_first(method),
                      capabilities=(*right[:index], wrong, *right[index + 1:]))
        for needed in field.rights:
            less = Capability(right[index].object, right[index].rights & ~needed.mask)
            cases.add(method, f"{field.name} without the right {needed.name}", "STATUS_ACCESS_DENIED", request=_first(method),
                      capabilities=(*right[:index], less, *right[index + 1:]))


def _numbers(cases: _Cases, protocols: model.ProtocolModel) -> None:
    interface = cases.interface
    method = interface.live_methods[0]
    base = interface.number * 256
    for removed in interface.methods:
        if removed.is_removed:
            cases.add(method, f"method {removed.name}, which was removed", "STATUS_BAD_METHOD", number=removed.number, raw=((), False), capabilities=())
    for number, what in ((base + len(interface.methods), "first unknown ordinal"), (base + 255, "last ordinal"), (0, "method 0"), (0xFFFF, "method 65535")):
        cases.add(method, what, "STATUS_BAD_METHOD", number=number, raw=((), False), capabilities=())
    for other in _methods(protocols):
        if other.interface != interface.name and other.ordinal == 0:
            cases.add(method, f"{other.interface}.{other.name} of another interface", "STATUS_BAD_METHOD", number=other.number, raw=((), False), capabilities=())


def _methods(protocols: model.ProtocolModel) -> Iterator[model.Method]:
    for protocol in protocols.protocols:
        for interface in protocol.live_interfaces:
            yield from interface.live_methods
