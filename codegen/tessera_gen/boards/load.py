# SPDX-License-Identifier: MIT
"""Reads platform/*/board.yaml into boards. A board that is `based_on` another takes every key from it that it does not have itself."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostics, Location, suggest
from ..yaml_source import Document, load_yaml, parse_size, validate
from . import uefi
from .model import (
    CONTROLLER_KINDS, TRAMPOLINE_ALIGNMENT, Board, Clock, Controller, CoreStart, Device, Differs, Interrupt, Power, Qemu, Range, Route, Timer,
    TreeSource, Uefi)

_PAGE_BYTES = {"4KiB": 4096, "16KiB": 16384}


class Source:
    """A board file over the one that it is based on: data of both, and the position of each value in the file it came from.

    Mappings are joined key by key, except one that names its `kind`: it stands for itself. Everything else is replaced whole.
    """

    def __init__(self, own: Document, base: Source | None) -> None:
        self._own = own
        self._base = base
        self.data = _join(base.data, own.data) if base else own.data
        self.files = (own.file, *(base.files if base else ()))

    def location(self, *path: str | int) -> Location:
        return self._holder(path).location(*path)

    def value_location(self, *path: str | int) -> Location:
        return self._holder(path).value_location(*path)

    def _holder(self, path: tuple[str | int, ...]) -> Document | Source:
        return self._own if self._base is None or not path or _has(self._own.data, path) else self._base


def _has(data: Any, path: tuple[str | int, ...]) -> bool:
    for part in path:
        if isinstance(data, dict) and part in data:
            data = data[part]
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            data = data[part]
        else:
            return False
    return True


def _join(base: Any, own: Any) -> Any:
    if not isinstance(base, dict) or not isinstance(own, dict):
        return own
    joined = dict(base)
    for key, value in own.items():
        replaces = not isinstance(value, dict) or "kind" in value
        joined[key] = value if replaces else _join(base.get(key), value)
    return joined


def load(root: Path, diagnostics: Diagnostics, models: dict[str, Any]) -> tuple[Board, ...] | None:
    """All boards in order of name, or None if one of them is wrong."""
    documents: dict[str, Document | None] = {}
    for path in sorted((root / "platform").glob("*/board.yaml")):
        documents[path.parent.name] = load_yaml(path, diagnostics)
    firmware = uefi.load(root, diagnostics)
    boards = []
    for name in documents:
        source = _source(name, documents, diagnostics, ())
        if source is not None and validate(source, "board", diagnostics):
            boards.append(_Builder(name, source, firmware, diagnostics).build())
    return None if diagnostics.has_errors else tuple(board for board in boards if board)


def _source(name: str, documents: dict[str, Document | None], diagnostics: Diagnostics,
            derived: tuple[str, ...]) -> Source | None:
    document = documents[name]
    if document is None:
        return None
    if not isinstance(document.data, dict):
        diagnostics.error(document.location(), "a board is a mapping")
        return None
    base_name = document.data.get("based_on")
    if base_name is None:
        return Source(document, None)
    where = document.value_location("based_on")
    if base_name not in documents:
        diagnostics.error(where, f"no board '{base_name}' to be based on", suggest(str(base_name), documents))
        return None
    chain = (*derived, name)
    if base_name in chain:
        if base_name == chain[0] == min(chain):  # tell each circle once
            diagnostics.error(where, f"board '{base_name}' is based on itself", " -> ".join((*chain, base_name)))
        return None
    base = _source(base_name, documents, diagnostics, chain)
    return Source(document, base) if base else None


class _Builder:
    """One board from data that has the right shape; mistakes of meaning inside one file are told here."""

    def __init__(self, name: str, source: Source, firmware: dict[str, Uefi], diagnostics: Diagnostics) -> None:
        self._name = name
        self._source = source
        self._firmware = firmware
        self._data = source.data
        self._diagnostics = diagnostics
        self._clocks = {row["name"]: Clock(row["name"], row["hz"]) for row in self._data.get("clocks", [])}

    def build(self) -> Board | None:
        data = self._data
        devices = self._devices()
        console = next((device for device in devices if device.name == data["console"]), None)
        if console is None:
            self._error(("console",), f"no device '{data['console']}'", [device.name for device in devices])
            return None
        return Board(
            name=self._name, title=data["title"], doc=data["doc"].strip(), arch=data["arch"],
            cpu_model=data["cpu"]["model"], cpu_compatible=tuple(data["cpu"]["compatible"]), cpu_count=data["cpu"]["count"],
            cpu_ids=self._core_ids(), core_start=self._core_start(),
            page_bytes=_PAGE_BYTES[data["page_size"]],
            ram=self._ranges("ram"), ram_bounds=self._ranges("ram_bounds" if "ram_bounds" in data else "ram"),
            boot_protocol=data["boot"]["protocol"], uefi=self._uefi(), load_address=data["boot"]["load_address"],
            tree_address=data["boot"].get("device_tree", 0), firmware=data["boot"].get("firmware", ""),
            controller=self._controller(), timer=self._timer(),
            power=self._power(), kernel_ports=self._kernel_ports(),
            console=console, clocks=tuple(self._clocks.values()), devices=devices, qemu=self._qemu(),
            sources=self._source.files, tree=self._tree(), differs=self._differs(), without=tuple(data.get("without", [])),
            wheres={key: self._source.location(key) for key in data} | {
                f"without.{name}": self._source.location("without", index) for index, name in enumerate(data.get("without", []))} | {
                f"cpu.{key}": self._source.location("cpu", key) for key in data["cpu"]},
            load_where=self._source.value_location("boot", "load_address"))

    def _error(self, path: tuple[str | int, ...], message: str, known: list[str]) -> None:
        self._diagnostics.error(self._source.value_location(*path), message, suggest(str(message.split("'")[1]), known))

    def _range(self, *path: str | int) -> Range:
        value: Any = self._data
        for part in path:
            value = value[part]
        return Range(value["base"], parse_size(value["size"]) or 0, self._source.location(*path))

    def _ranges(self, key: str) -> tuple[Range, ...]:
        return tuple(self._range(key, index) for index in range(len(self._data.get(key, []))))

    def _controller(self) -> Controller:
        data = self._data["interrupt_controller"]
        blocks = []
        for block in CONTROLLER_KINDS[data["kind"]].blocks:
            if block not in data:
                where = self._source.location("interrupt_controller")
                self._diagnostics.error(where, f"a {data['kind']} needs '{block}'")
                continue
            blocks.append((block, self._range("interrupt_controller", block)))
        return Controller(data["kind"], tuple(data["compatible"]), tuple(blocks), data["lines"], data.get("messages", 0),
                          self._source.value_location("interrupt_controller", "messages"))

    def _timer(self) -> Timer:
        data = self._data["timer"]
        interrupt = None
        if data["source"] != "tsc":
            self._needs(("timer",), data, ("line", "trigger"), f"a {data['source']} timer")
            interrupt = Interrupt(data.get("line", 0), data.get("trigger", "level"), self._source.location("timer", "line"))
        return Timer(tuple(data["compatible"]), data["source"], interrupt)

    def _power(self) -> Power:
        data = self._data["power"]
        if data["method"] == "acpi":
            self._needs(("power",), data, ("control_port", "off_value", "reset_port"), "power by acpi")
        if data.get("exit_status") == "isa_debug_exit":
            self._needs(("power",), data, ("exit_port",), "an exit status by isa_debug_exit")
        if data["method"] == "bcm2835_pm":
            self._needs(("power",), data, ("compatible", "registers"), "power by bcm2835_pm")
        registers = self._range("power", "registers") if "registers" in data else None
        return Power(data["method"], data.get("conduit", "smc"), data.get("exit_status", "none"), data.get("control_port", 0),
                     data.get("off_value", 0), data.get("reset_port", 0), data.get("exit_port", 0), tuple(data.get("compatible", [])), registers)

    def _kernel_ports(self) -> tuple[Range, ...]:
        """Those that the board names, and those that switch the machine off, reset it or tell its exit status."""
        data = self._data["power"]
        sizes = {"control_port": 2, "reset_port": 1, "exit_port": 4}
        power = [Range(data[key], size, self._source.location("power", key)) for key, size in sizes.items() if key in data]
        return (*self._ranges("kernel_ports"), *power)

    def _uefi(self) -> Uefi | None:
        data = self._data
        if "uefi" not in data["boot"].get("also", []):
            return None
        where = self._source.value_location("boot", "also")
        if data["arch"] not in self._firmware:
            self._diagnostics.error(where, f"booting by uefi needs a row for '{data['arch']}' in {uefi.FILE}")
        if "qemu" in data and "esp_device" not in data["qemu"]:
            self._diagnostics.error(where, "booting by uefi in QEMU needs 'esp_device' there: what the EFI system partition's disk is connected to")
        return self._firmware.get(data["arch"])

    def _tree(self) -> TreeSource | None:
        data = self._data.get("tree", {}).get("package")
        return TreeSource(data["name"], data["version"], data["file"]) if data else None

    def _differs(self) -> tuple[Differs, ...]:
        rows = self._data.get("tree", {}).get("differs", [])
        return tuple(Differs(subject, row["fact"], self._source.location("tree", "differs", index)) for index, row in enumerate(rows) for subject in row["of"])

    def _core_ids(self) -> tuple[int, ...]:
        """What the hardware calls each core, the one that boots first."""
        data = self._data["cpu"]
        ids = tuple(data.get("ids", range(data["count"])))
        if len(ids) != data["count"]:
            self._diagnostics.error(self._source.value_location("cpu", "ids"), f"{len(ids)} ids for {data['count']} cores")
        return ids

    def _core_start(self) -> CoreStart:
        data = self._data["cpu"].get("start", {"method": "psci"})
        method, arch = data["method"], self._data["arch"]
        if (method == "init_sipi") != (arch == "x86_64"):
            self._diagnostics.error(self._source.location("cpu"), f"cores of {arch} are not started by {method}")
        trampoline = None
        if "trampoline" in data:
            trampoline = Range(data["trampoline"], TRAMPOLINE_ALIGNMENT, self._source.location("cpu", "start", "trampoline"))
        return CoreStart(method, data.get("release", 0), data.get("stride", 0), trampoline)

    def _needs(self, path: tuple[str | int, ...], data: dict[str, Any], keys: tuple[str, ...], what: str) -> None:
        for key in keys:
            if key not in data:
                self._diagnostics.error(self._source.location(*path), f"{what} needs '{key}'")

    def _qemu(self) -> Qemu | None:
        data = self._data.get("qemu")
        if data is None:
            return None
        return Qemu(data["binary"], data["machine"], data["cpu"], data.get("counted_cpu", data["cpu"]),
                    tuple(data.get("other_cpus", {}).items()), data.get("cores_beside", 0), parse_size(data.get("memory", 0)) or 0,
                    tuple(data.get("args", [])), data.get("disk_device", "virtio-blk-device"), tuple(data.get("disk_args", [])),
                    parse_size(data.get("disk_size", 0)) or 0, data.get("esp_device", ""), data.get("device_tree", True), data.get("least", 0))

    def _devices(self) -> tuple[Device, ...]:
        devices: list[Device] = []
        for index, row in enumerate(self._data["devices"]):
            where = self._source.location("devices", index, "name")
            twin = next((device for device in devices if device.name == row["name"]), None)
            if twin:
                self._diagnostics.error(where, f"two devices are called '{row['name']}'", f"the other is at {twin.where}")
            devices += self._copies(index, row, where)
        for device in devices:
            if device.bus and not any(other.name == device.bus and other.routes for other in devices):
                self._diagnostics.error(device.where, f"'{device.name}' is on no bus '{device.bus}'",
                                        suggest(device.bus, [other.name for other in devices if other.routes]))
        return self._held(devices)

    def _held(self, devices: list[Device]) -> tuple[Device, ...]:
        """What the board says is held where stands over what a device says itself."""
        for what, name in self._data.get("holds", {}).items():
            if not any(device.name == name for device in devices):
                self._error(("holds", what), f"no device '{name}'", [device.name for device in devices])
            devices = [dataclasses.replace(device, holds=what if device.name == name else None if device.holds == what else device.holds)
                       for device in devices]
        return tuple(devices)

    def _copies(self, index: int, row: dict[str, Any], where: Location) -> list[Device]:
        clock = self._clocks.get(row.get("clock"))
        if "clock" in row and clock is None:
            self._error(("devices", index, "clock"), f"no clock '{row['clock']}'", list(self._clocks))
        count, holds = row.get("count", 1), row.get("holds", {})
        for place in holds:
            if not isinstance(place, int) or not 0 <= place < count:
                at = self._source.location("devices", index, "holds", place)
                self._diagnostics.error(at, f"'{row['name']}' has no place {place}", f"places are 0 to {count - 1}")
        if sum(key in row for key in ("registers", "ports", "bus")) != 1:
            self._diagnostics.error(where, f"'{row['name']}' has either registers or ports, or is on a bus")
        if ("window" in row) != ("routes" in row):
            self._diagnostics.error(where, f"'{row['name']}' has both 'window' and 'routes', as a bus has, or neither")
        registers = [self._range("devices", index, "registers", n) for n in range(len(row.get("registers", [])))]
        ports = [self._range("devices", index, "ports", n) for n in range(len(row.get("ports", [])))]
        lines = [Interrupt(line["line"], line["trigger"], self._source.location("devices", index, "interrupts", n))
                 for n, line in enumerate(row.get("interrupts", []))]
        window = self._range("devices", index, "window") if "window" in row else None
        routes = tuple(Route(route["slots"][0], route["slots"][1], route["first"], route.get("rotate", False),
                             self._source.location("devices", index, "routes", n)) for n, route in enumerate(row.get("routes", [])))
        return [
            Device(name=row["name"] if count == 1 else f"{row['name']}{copy}", doc=row["doc"], compatible=tuple(row["compatible"]),
                   registers=tuple(Range(part.base + copy * part.size, part.size, part.where) for part in registers),
                   ports=tuple(Range(part.base + copy * part.size, part.size, part.where) for part in ports),
                   interrupts=tuple(Interrupt(line.line + copy * len(lines), line.trigger, line.where) for line in lines),
                   clock=clock, shares_page=row.get("shares_page", False), shares_line=row.get("shares_line", False),
                   register_shift=row.get("register_shift", 0), holds=holds.get(copy), bus=row.get("bus"), window=window, routes=routes, told_by=row.get("told_by"),
                   where=where, wheres={key: self._source.location("devices", index, key) for key in row})
            for copy in range(count)]
