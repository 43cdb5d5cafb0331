# SPDX-License-Identifier: MIT
"""Which edits of a released protocol are refused, and why: each rule names the peer that it protects."""

from __future__ import annotations

from pathlib import Path

from ..diagnostics import Diagnostics, Location
from . import frozen, model
from .frozen import Element, enums_sent_by_servers

# Facts that may never change, with what they are called.
_FIXED = {
    "interface": {"number": "number", "object": "being an object"},
    "method": {"ordinal": "ordinal", "flow": "flow", "params": "parameter struct", "results": "result struct"},
    "enum": {"bits": "being an enum of bits"},
    "enumerant": {"number": "number"},
    "struct": {},
    "field": {"ordinal": "ordinal", "type": "type", "at": "place", "bitsOf": "enum of bits"},
    "param": {"ordinal": "ordinal", "type": "type", "at": "place", "bitsOf": "enum of bits", "move": "way of travelling"},
    "result": {"ordinal": "ordinal", "type": "type", "at": "place", "bitsOf": "enum of bits", "move": "way of travelling"},
}
# Bounds: True if a larger value allows more.
_BOUNDS = {"least": False, "most": True, "maxLen": True, "itemMaxLen": True}
_KEEP = "old peers use it; add a new element beside it"


def check(protocols: model.ProtocolModel, root: Path, diagnostics: Diagnostics) -> None:
    """Every frozen text against the protocol of that name."""
    for path in sorted(frozen.folder(root).glob("*.txt")):
        file = diagnostics.relative(path)
        protocol = protocols.protocol_by_library.get(path.stem)
        if protocol is None:
            diagnostics.error(Location(file), f"library '{path.stem}' was released and is gone", "its interfaces may be marked $Os.removed")
            continue
        old = frozen.parse(path.read_text(encoding="utf-8"), file, diagnostics)
        Comparison(old, frozen.elements(protocol), protocols, diagnostics).run()


class Comparison:
    """One released library against what its spec says now."""

    def __init__(self, old: list[Element], new: list[Element], protocols: model.ProtocolModel, diagnostics: Diagnostics) -> None:
        self._old = {(element.kind, element.path): element for element in old}
        self._new = {(element.kind, element.path): element for element in new}
        self._enums_sent = enums_sent_by_servers(protocols)
        self._diagnostics = diagnostics

    def run(self) -> None:
        for key, old in self._old.items():
            new = self._new.get(key)
            if new is None:
                self._gone(old)
            else:
                self._changed(old, new)
        for key, new in self._new.items():
            if key not in self._old:
                self._added(new)

    def _error(self, where: Location, message: str, hint: str) -> None:
        self._diagnostics.error(where, message, hint)

    def _gone(self, old: Element) -> None:
        hint = "keep it, marked $Os.removed" if old.kind in ("method", "interface") else "keep it"
        self._error(old.location, f"{old.kind} '{old.path}' was released and is gone", hint)

    def _changed(self, old: Element, new: Element) -> None:
        for fact, name in _FIXED[old.kind].items():
            before, after = old.facts.get(fact, ""), new.facts.get(fact, "")
            if before != after:
                self._error(new.location, f"{old.kind} '{old.path}' was released with {name} {before or 'none'} and has {after or 'none'}", _KEEP)
        for fact, is_upper in _BOUNDS.items():
            if fact in old.facts and fact in new.facts:
                self._bound(old, new, fact, is_upper)
        if old.kind == "method" and new.facts["removed"] == "no":
            self._method(old, new)
        elif old.kind == "param":
            self._rights(old, new, "rights", "carries", added_is_wrong=True)
        elif old.kind == "result":
            self._rights(old, new, "rights", "carries", added_is_wrong=False)
        elif old.kind == "struct" and int(new.facts["document"]) < int(old.facts["document"]):
            self._error(new.location, f"document '{old.path}' was released with {old.facts['document']} bytes and has {new.facts['document']}",
                        "documents of that size exist")
        if old.facts.get("removed") == "yes" and new.facts["removed"] == "no":
            self._error(new.location, f"{old.kind} '{old.path}' was removed and is back", "old peers may still mean the old one; use a new name")

    def _bound(self, old: Element, new: Element, fact: str, is_upper: bool) -> None:
        before, after = int(old.facts[fact]), int(new.facts[fact])
        if before == after:
            return
        is_tighter = (after < before) == is_upper
        message = f"{old.kind} '{old.path}' was released with {fact} {before} and has {after}"
        if new.is_sent_by == "both":
            self._error(new.location, message, "it travels both ways: one side would refuse what the other may send")
        elif new.is_sent_by == "client" and is_tighter:
            self._error(new.location, message, "old clients may send more")
        elif new.is_sent_by == "server" and not is_tighter:
            self._error(new.location, message, "old clients refuse more")

    def _method(self, old: Element, new: Element) -> None:
        self._rights(old, new, "needs", "needs", added_is_wrong=True)
        if old.facts["retry"] == "yes" and new.facts["retry"] == "no":
            self._error(new.location, f"method '{old.path}' was released with retry and has none", "old clients try again")

    def _rights(self, old: Element, new: Element, fact: str, verb: str, added_is_wrong: bool) -> None:
        before, after = (set(filter(None, element.facts.get(fact, "").split(","))) for element in (old, new))
        wrong = sorted(after - before if added_is_wrong else before - after)
        if wrong and added_is_wrong:
            self._error(new.location, f"{old.kind} '{old.path}' {verb} the right {wrong[0]}, which it did not when it was released", "old clients may lack it")
        elif wrong:
            self._error(new.location, f"{old.kind} '{old.path}' no longer {verb} the right {wrong[0]}", "old clients count on it")

    def _added(self, new: Element) -> None:
        parent = new.path.partition("(")[0] if new.kind == "param" else new.path.partition("->")[0] if new.kind == "result" else new.path.rpartition(".")[0]
        parent_kind = {"param": "method", "result": "method", "field": "struct", "enumerant": "enum"}.get(new.kind)
        owner = self._old.get((parent_kind, parent)) if parent_kind else None
        if owner is None:
            return
        if new.kind == "enumerant":
            if parent in self._enums_sent:
                self._error(new.location, f"enumerant '{new.path}' is new, and servers send {parent}", "old clients refuse it; add a new enum and field")
        else:
            self._added_field(new, owner)

    def _added_field(self, new: Element, owner: Element) -> None:
        field = new.field
        if field.kind == model.CAPABILITY:
            self._error(new.location, f"{new.kind} '{new.path}' is a new capability", "old peers do not send it; add a method")
        elif field.minimum > 0:
            self._error(new.location, f"{new.kind} '{new.path}' is new and not below {field.minimum}", "old peers send 0")
        elif new.is_sent_by != "client" and field.is_scalar:
            words = int(owner.facts["result_words" if new.kind == "result" else "words"])
            if field.word < words:
                self._error(new.location, f"{new.kind} '{new.path}' is new and lies in a word that was released",
                            "old clients refuse bits that they do not know; make it 64 bits wide, or add a method")
