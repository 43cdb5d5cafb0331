# SPDX-License-Identifier: MIT
"""The draft of a board spec made from a device tree: what the tree tells, and CHANGE where a person has to say."""

from __future__ import annotations

import re

from .compare import compatible_nodes
from .device_tree import interrupts_of
from .fdt import Node

_PAGE_BYTES = 4096
_LOAD_OFFSET = 0x80000
_CONTROLLERS = {"arm,gic-v3": ("gic_v3", "redistributor"), "arm,cortex-a15-gic": ("gic_v2", "cpu_interface"),
                "arm,gic-400": ("gic_v2", "cpu_interface")}
_VIRTUAL_TIMER = 2   # its place among the interrupts of arm,armv8-timer, if they have no names


def draft(tree: Node, name: str) -> str:
    """YAML text. It is complete only if it has no CHANGE in it."""
    title = (tree.strings("model") or [name])[0]
    lines = ["# SPDX-License-Identifier: MIT", "# Draft made from a device tree. Lines that say CHANGE need a person.",
             "kind: board", f'title: "{_plain(title)}"', 'doc: "CHANGE"', "arch: aarch64", ""]
    devices, names, clocks = _devices(tree)
    lines += [_cpu(tree), "page_size: 4KiB", "ram:", *_ram(tree), "", _boot(tree), ""]
    lines += [*_controller(tree), "", _timer(tree), "", _power(tree), "", _console(tree, names), "", "clocks:"]
    lines += [f"  - {{name: {clock}, hz: {hz}}}" for clock, hz in clocks.items()] or ["  []"]
    lines += ["", "devices:", *devices]
    return "\n".join(lines) + "\n"


def _plain(text: str) -> str:
    return re.sub(r'["\\\x00-\x1f]', " ", text)


def _words(words: list[str]) -> str:
    return "[" + ", ".join(f'"{_plain(word)}"' for word in words) + "]"


def _name(text: str) -> str:
    word = re.sub(r"[^a-z0-9]+", "_", text.split("@")[0].lower()).strip("_")
    return word[:20] if word[:1].isalpha() else f"device_{word}"[:20]


def _range(base: int, size: int) -> str:
    return f"{{base: {base:#x}, size: {size:#x}}}"


def _cpu(tree: Node) -> str:
    cpus = [node for node in tree.walk() if node.strings("device_type") == ["cpu"]]
    compatible = cpus[0].strings("compatible") if cpus else []
    model = compatible[0].split(",")[-1] if compatible else "CHANGE"
    return f"cpu: {{model: {_plain(model)}, compatible: {_words(compatible)}, count: {max(len(cpus), 1)}}}"


def _ram(tree: Node) -> list[str]:
    parts = [part for node in tree.walk() if node.strings("device_type") == ["memory"] for part in node.registers()]
    return [f"  - {_range(*part)}" for part in parts] or ["  []   # CHANGE"]


def _boot(tree: Node) -> str:
    """The firmware of most boards puts a kernel a little above the start of RAM."""
    starts = [base for node in tree.walk() if node.strings("device_type") == ["memory"] for base, _ in node.registers()]
    address = min(starts, default=0) + _LOAD_OFFSET
    return f"boot: {{protocol: elf, load_address: {address:#x}}}   # CHANGE if the loader wants another"


def _controller(tree: Node) -> list[str]:
    for compatible, (kind, second) in _CONTROLLERS.items():
        for node in compatible_nodes(tree, (compatible,)):
            parts = node.registers()
            lines = ["interrupt_controller:", f"  kind: {kind}", f"  compatible: {_words(node.strings('compatible'))}"]
            lines += [f"  {block}: {_range(*part)}" for block, part in zip(("distributor", second), parts)]
            return [*lines, "  lines: 288   # CHANGE"]
    return ["interrupt_controller: {}   # CHANGE: the tree has none that is known"]


def _timer(tree: Node) -> str:
    for node in compatible_nodes(tree, ("arm,armv8-timer",)):
        lines, names = interrupts_of(node.words("interrupts")), node.strings("interrupt-names")
        place = names.index("virt") if "virt" in names else _VIRTUAL_TIMER
        if place < len(lines):
            line, trigger = lines[place]
            return f'timer: {{compatible: ["arm,armv8-timer"], source: virtual, line: {line}, trigger: {trigger}}}'
    return "timer: {}   # CHANGE"


def _power(tree: Node) -> str:
    for node in compatible_nodes(tree, ("arm,psci", "arm,psci-0.2", "arm,psci-1.0")):
        method = (node.strings("method") or ["CHANGE"])[0]
        return f"power: {{method: psci, conduit: {_plain(method)}, exit_status: none}}"
    return "power: {}   # CHANGE"


def _console(tree: Node, names: dict[str, str]) -> str:
    chosen = tree.child("chosen")
    path = (chosen.strings("stdout-path") if chosen else []) or [""]
    return f"console: {names.get(path[0].split(':')[0], 'CHANGE')}"


def _devices(tree: Node) -> tuple[list[str], dict[str, str], dict[str, int]]:
    """Lines of all devices, each device's name by its path, and the clocks that the lines name."""
    clocks = {node.words("phandle")[0]: (_name(node.name), node.words("clock-frequency")[0]) for node in tree.walk()
              if node.words("phandle") and node.words("clock-frequency")}
    lines: list[str] = []
    names: dict[str, str] = {}
    used: dict[str, int] = {}
    devices = [node for node in tree.walk() if _is_device(node)]
    for run in _runs(devices):
        node = run[0]
        name = _unique(_name(node.name), set(names.values()))
        names |= {member.path: f"{name}{copy}" if len(run) > 1 else name for copy, member in enumerate(run)}
        lines += [f"  - name: {name}", f'    doc: "CHANGE ({_plain(node.path)})"', f"    compatible: {_words(node.strings('compatible'))}",
                 f"    registers: [{', '.join(_range(*part) for part in node.registers() if part[1])}]"]
        interrupts = [f"{{line: {line}, trigger: {trigger}}}" for line, trigger in interrupts_of(node.words("interrupts"))]
        lines += [f"    interrupts: [{', '.join(interrupts)}]"] if interrupts else []
        if node.words("clocks") and node.words("clocks")[0] in clocks:
            clock, hz = clocks[node.words("clocks")[0]]
            used[clock] = hz
            lines.append(f"    clock: {clock}")
        lines += [f"    count: {len(run)}"] if len(run) > 1 else []
        lines += ["    shares_page: true"] if _shares_page(node, devices) else []
    return lines, names, used


def _runs(devices: list[Node]) -> list[list[Node]]:
    """Neighbours that are the same device again, each where the one before ends: they are one row with a count."""
    runs: list[list[Node]] = []
    for node in devices:
        if runs and _follows(node, runs[-1][-1]):
            runs[-1].append(node)
        else:
            runs.append([node])
    return runs


def _follows(node: Node, before: Node) -> bool:
    if any(node.properties.get(key) != before.properties.get(key) for key in ("compatible", "clocks")):
        return False
    next_registers = [(base + size, size) for base, size in before.registers()]
    lines = interrupts_of(before.words("interrupts"))
    next_interrupts = [(line + len(lines), trigger) for line, trigger in lines]
    return node.registers() == next_registers and interrupts_of(node.words("interrupts")) == next_interrupts


def _is_device(node: Node) -> bool:
    """With registers on the machine's own bus, and neither memory nor what the kernel drives itself."""
    compatible = set(node.strings("compatible"))
    on_bus = node.parent is not None and node.parent.parent is None
    return (on_bus and bool(compatible) and any(size for _, size in node.registers()) and not compatible & set(_CONTROLLERS)
            and node.strings("device_type") != ["memory"])


def _shares_page(node: Node, devices: list[Node]) -> bool:
    def pages(device: Node) -> set[int]:
        base, size = device.registers()[0]
        return {base // _PAGE_BYTES, (base + max(size, 1) - 1) // _PAGE_BYTES}

    return node.registers()[0][0] % _PAGE_BYTES != 0 or any(pages(node) & pages(other) for other in devices if other is not node)


def _unique(name: str, names: set[str]) -> str:
    candidate, number = name, 0
    while candidate in names:
        number += 1
        candidate = f"{name[:18]}{number}"
    names.add(candidate)
    return candidate
