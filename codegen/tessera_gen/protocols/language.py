# SPDX-License-Identifier: MIT
"""How the model is said in C: types, signatures, expressions, and the words of comments. Templates only lay it out."""

from __future__ import annotations

from ..kernel.model import Right
from . import model

_BITS_32 = 32


def c_type(field: model.Field) -> str:
    if field.kind == model.BOOL:
        return "bool"
    if field.kind == model.INTEGER:
        return f"{'' if field.is_signed else 'u'}int{field.bits}_t"
    if field.kind == model.ENUM:
        return f"enum {field.enum.c_name}"
    if field.kind in (model.TEXT, model.DATA, model.TEXT_LIST):
        return f"struct {field.kind}"
    if field.kind == model.STRUCT:
        return f"struct {field.struct.c_name}"
    if field.kind == model.LIST:
        return f"struct {field.struct.c_name}_list"
    return "cap_t"


def literal(value: int, field: model.Field) -> str:
    if field.bits > _BITS_32:
        return f"INT64_C({value})" if field.is_signed else f"UINT64_C({value})"
    return str(value) if field.is_signed else f"{value}u"


def mask(value: int) -> str:
    return f"UINT64_C(0x{value:x})"


def rights(found: tuple[Right, ...]) -> str:
    return " | ".join(right.constant for right in found) or "RIGHTS_NONE"


# --- Comments.

def bounds(field: model.Field) -> str:
    """What values a field may have, in words; empty if any."""
    if field.kind == model.INTEGER and field.bits_of is not None:
        return f"bits of enum {field.bits_of.c_name}"
    if field.has_minimum or field.has_maximum:
        return f"{field.minimum} to {field.maximum}"
    if field.kind in (model.TEXT, model.DATA):
        return f"at most {field.max_len} bytes"
    if field.kind == model.LIST:
        return f"at most {field.max_len}"
    if field.kind == model.TEXT_LIST:
        return f"at most {field.max_len} of {field.item_max_len} bytes"
    if field.kind == model.CAPABILITY:
        how = "moves" if field.is_move else "is copied"
        what = field.capability.name if not field.rights else f"{field.capability.name}, {', '.join(right.name for right in field.rights)}"
        return f"{what}; {how}"
    return ""


def comment(field: model.Field) -> str:
    return "; ".join(part for part in (field.doc, bounds(field)) if part)


def method_comment(method: model.Method) -> list[str]:
    lines = [method.doc] if method.doc else []
    needs = ", ".join(right.name for right in method.needs) or "no right"
    lines.append(f"Needs {needs}." + (f" Errors: {', '.join(method.errors)}." if method.errors else ""))
    return lines


# --- Scalars in words.

def packed(struct: model.Struct, word: int) -> str:
    """The expression of one word of the data section, of `value`."""
    parts = [_shifted(field) for field in struct.scalars if field.word == word]
    return " | ".join(parts) or "0"


def _shifted(field: model.Field) -> str:
    name = f"value->{field.c_name}"
    if field.bits == model.WORD_BITS:
        return f"(uint64_t){name}" if field.is_signed else name
    cast = f"(uint64_t)(uint{field.bits}_t)" if field.is_signed else "(uint64_t)"
    return f"{cast}{name}" + (f" << {field.shift}" if field.shift else "")


def unpacked(field: model.Field) -> str:
    """The expression of a field, of `words`."""
    word = f"words[{field.word}]"
    if field.kind == model.BOOL:
        return f"({word} >> {field.shift} & 1) != 0" if field.shift else f"({word} & 1) != 0"
    if field.bits == model.WORD_BITS:
        return f"(int64_t){word}" if field.is_signed else word
    shifted = f"({word} >> {field.shift})" if field.shift else word
    narrow = f"(uint{field.bits}_t){shifted}"
    if field.kind == model.ENUM:
        return f"(enum {field.enum.c_name}){narrow}"
    return f"(int{field.bits}_t){narrow}" if field.is_signed else narrow


def violations(field: model.Field, value: str) -> list[tuple[str, str, str]]:
    """(condition that refuses `value`->field, status when encoding, status when decoding)."""
    name = f"{value}->{field.c_name}"
    found = []
    if field.kind == model.ENUM:
        found.append((f"(uint32_t){name} >= {field.enum.count_constant}", "STATUS_BAD_ARGUMENT", "STATUS_BAD_MESSAGE"))
    if field.has_minimum:
        found.append((f"{name} < {literal(field.minimum, field)}", "STATUS_BAD_RANGE", "STATUS_BAD_RANGE"))
    if field.has_maximum:
        found.append((f"{name} > {literal(field.maximum, field)}", "STATUS_BAD_RANGE", "STATUS_BAD_RANGE"))
    if field.bits_of is not None and field.bits_of.all_mask != field.type_maximum:
        allowed = f"(uint{max(field.bits, _BITS_32)}_t){field.bits_of.all_constant}"
        found.append((f"({name} & ~{allowed}) != 0", "STATUS_BAD_ARGUMENT", "STATUS_BAD_ARGUMENT"))
    return found


# --- Objects behind pointers.

def read_pointer(struct: model.Struct, field: model.Field) -> str:
    """The expression that reads what a pointer leads to."""
    where = f"reader, section, {field.pointer}"
    if field.kind in (model.TEXT, model.DATA):
        return f"wire_read_{field.kind}({where}, {field.max_len})"
    if field.kind == model.LIST:
        return f"{field.struct.c_name}_list_read({where}, {field.max_len})"
    if field.kind == model.TEXT_LIST:
        return f"wire_read_text_list({where}, {field.max_len}, {field.item_max_len})"
    return f"wire_read_capability({where}, {struct.capabilities.index(field)})"


def write_pointer(struct: model.Struct, field: model.Field) -> str:
    """The statement that writes what a pointer leads to."""
    at = f"at + {struct.data_words + field.pointer}"
    if field.kind in (model.TEXT, model.DATA):
        return f"wire_write_{field.kind}(writer, {at}, value->{field.c_name}, {field.max_len});"
    if field.kind == model.LIST:
        return f"wire_write_list(writer, {at}, &value->{field.c_name}.list, {field.max_len});"
    if field.kind == model.TEXT_LIST:
        return f"wire_write_text_list(writer, {at}, &value->{field.c_name}, {field.max_len}, {field.item_max_len});"
    return f"wire_write_capability(writer, {at});"


# --- Signatures.

def params(method: model.Method) -> list[str]:
    """Parameters of a method as C parameters, without target or request."""
    struct = method.params
    if not struct.is_anonymous:
        return [f"const struct {struct.c_name} *params"]
    return [f"{c_type(field)} {field.c_name}" for field in struct.in_text_order]


def client_signature(method: model.Method, interface: model.Interface) -> str:
    struct = method.results
    if struct.is_anonymous:
        results = [f"{c_type(field)} *out_{field.c_name}" for field in struct.in_text_order]
    else:
        results = [f"struct {struct.c_name} *out"]
    return ", ".join([f"cap_t {interface.c_name}", *params(method), *results])


def server_signature(method: model.Method) -> str:
    struct = method.results
    if struct.is_anonymous:
        results = [f"{_result_type(field)} *out_{field.c_name}" for field in struct.in_text_order]
    else:
        results = [f"struct {struct.c_name} *out"]
    return ", ".join(["struct request *request", *params(method), *results])


def _result_type(field: model.Field) -> str:
    return f"{c_type(field)}_writer" if field.kind in (model.LIST, model.TEXT_LIST) else c_type(field)


def handler_arguments(method: model.Method) -> str:
    struct = method.params
    given = [f"params.{field.c_name}" for field in struct.in_text_order] if struct.is_anonymous else ["&params"]
    if not method.results.is_anonymous:
        results = ["&results"]
    else:
        results = [f"&{field.c_name}" if field.kind in (model.LIST, model.TEXT_LIST) else f"&results.{field.c_name}"
                   for field in method.results.in_text_order]
    return ", ".join(["request", *given, *results])


def reply_signature(method: model.Method) -> str:
    struct = method.results
    if struct.is_anonymous:
        results = [f"{c_type(field)} {field.c_name}" for field in struct.in_text_order]
    else:
        results = [f"const struct {struct.c_name} *results"]
    return ", ".join(["const struct parked_request *parked", "status_t status", *results])


def initializers(struct: model.Struct) -> str:
    return ", ".join(f".{field.c_name} = {field.c_name}" for field in struct.in_text_order)


def transfer(field: model.Field, value: str) -> str:
    """The transfer word of a capability that is sent."""
    if field.is_move:
        return f"transfer_move({value})"
    return f"transfer_copy({value}, {rights(field.rights) if field.rights else 'RIGHTS_ALL'})"


def capability_objects(field: model.Field) -> str:
    objects = field.capability.objects
    return " | ".join(f"1u << OBJECT_{name.upper()}" for name in objects) or "OBJECTS_ANY"


# --- Traces.

def trace_field(field: model.Field) -> str:
    """The statement that writes a field's value as text."""
    name = f"value->{field.c_name}"
    if field.kind == model.ENUM:
        return f"trace_symbol(trace, {field.enum.c_name}_name({name}));"
    if field.kind == model.INTEGER and field.bits_of is not None:
        return f"trace_bits(trace, {name}, {field.c_name}_names, {len(field.bits_of.values)});"
    if field.kind == model.INTEGER:
        return f"trace_{'signed' if field.is_signed else 'unsigned'}(trace, {name});"
    if field.kind == model.STRUCT:
        return f"{field.struct.c_name}_trace(trace, &{name});"
    if field.kind == model.TEXT_LIST:
        return f"trace_strings(trace, &{name});"
    functions = {model.BOOL: "bool", model.TEXT: "string", model.DATA: "bytes", model.CAPABILITY: "capability"}
    return f"trace_{functions[field.kind]}(trace, {name});"


def stub_arguments(method: model.Method) -> str:
    """Of a call of the client's function with the members of `params`, into variables named like the results."""
    struct = method.params
    given = [f"params.{field.c_name}" for field in struct.in_text_order] if struct.is_anonymous else ["&params"]
    results = [f"&{field.c_name}" for field in method.results.in_text_order] if method.results.is_anonymous else ["&results"]
    return ", ".join(["callee", *given, *results])


# --- Reference pages.

def prose_type(field: model.Field) -> str:
    """The type as the schema says it."""
    names = {model.BOOL: "Bool", model.TEXT: "Text", model.DATA: "Data", model.TEXT_LIST: "List(Text)"}
    if field.kind in names:
        return names[field.kind]
    if field.kind == model.INTEGER:
        return f"{'' if field.is_signed else 'U'}Int{field.bits}"
    if field.kind == model.ENUM:
        return field.enum.name
    if field.kind == model.CAPABILITY:
        return f"capability: {field.capability.name}"
    return f"List({field.struct.name})" if field.kind == model.LIST else field.struct.name


def prose_rights(found: tuple[Right, ...]) -> str:
    names = [right.name for right in found]
    if not names:
        return "no right"
    return f"{'the right' if len(names) == 1 else 'the rights'} {' and '.join(names)}"


def prose_names(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def prose_size(struct: model.Struct) -> str:
    if not struct.fits_registers:
        return f"at most {struct.message_words} words"
    if struct.is_empty:
        return "empty"
    parts = [f"{struct.data_words} {'word' if struct.data_words == 1 else 'words'}"] if struct.data_words else []
    parts += ["a capability"] if struct.capabilities else []
    return f"{' and '.join(parts)}, in registers"


def prose_bounds(field: model.Field) -> str:
    if field.kind == model.CAPABILITY:
        carries = f"carries {' and '.join(right.name for right in field.rights)}; " if field.rights else ""
        return carries + ("moves to the receiver" if field.is_move else "is copied")
    if field.bits_of is not None:
        return f"bits of {field.bits_of.name}"
    return bounds(field)


def first_sentence(text: str) -> str:
    return text.partition(". ")[0].rstrip(".") + "." if text else ""
