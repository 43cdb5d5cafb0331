// SPDX-License-Identifier: MIT
//
// Intel SDM 2, A.3: the two-byte opcodes that reach system registers, the TLB and memory order.
#include "kinds.h"

#include <string.h>

enum : uint64_t { USER_END = UINT64_C(1) << 47 };

// nopl 0x7455354(%rax)
static const uint8_t marker[] = {0x0f, 0x1f, 0x80, 0x54, 0x53, 0x45, 0x07};

static int is_prefix(uint8_t byte) {
    return memchr("\x66\x67\xf2\xf3\x2e\x36\x3e\x26\x64\x65\xf0", byte, 11) != NULL ||
           (byte & 0xf0) == 0x40;
}

// 0f 01: by the byte behind.
static enum kind group7_kind(uint8_t modrm) {
    unsigned operation = modrm >> 3 & 7;
    if (modrm >= 0xc0) {
        return modrm == 0xf8 || modrm == 0xd0 || modrm == 0xd1 ? KIND_REGISTER : KIND_OTHER;
    }
    return operation == 7 ? KIND_TLB : KIND_REGISTER;
}

// 0f ae: with the prefix f3 the segment bases, without it fences and clflush.
static enum kind group15_kind(uint8_t modrm, int has_f3) {
    unsigned operation = modrm >> 3 & 7;
    if (modrm < 0xc0) {
        return operation == 7 ? KIND_CACHE : KIND_OTHER;
    }
    if (has_f3) {
        return operation < 4 ? KIND_REGISTER : KIND_OTHER;
    }
    return operation >= 5 ? KIND_BARRIER : KIND_OTHER;
}

static enum kind two_byte_kind(const uint8_t *opcode, int has_f3, uint64_t address) {
    switch (opcode[1]) {
    case 0x01:
        return group7_kind(opcode[2]);
    case 0x05:
    case 0x07:
        return KIND_TRAP; // syscall, sysret
    case 0x00:            // ltr and its like
    case 0x06:            // clts
    case 0x20:            // mov to and from control registers and debug registers
    case 0x21:
    case 0x22:
    case 0x23:
    case 0x30: // wrmsr
    case 0x32: // rdmsr
        return KIND_REGISTER;
    case 0x31:
        return address < USER_END ? KIND_COUNTER : KIND_OTHER;
    case 0x38:
        return opcode[2] == 0x82 ? KIND_TLB : KIND_OTHER; // invpcid
    case 0xae:
        return group15_kind(opcode[2], has_f3);
    default:
        return KIND_OTHER;
    }
}

enum kind kind_x86_64(const uint8_t bytes[KIND_BYTES_MAX], uint64_t address) {
    if (memcmp(bytes, marker, sizeof marker) == 0) {
        return KIND_MARKER;
    }
    unsigned at = 0;
    int has_f3 = 0;
    for (; at < KIND_BYTES_MAX - 4 && is_prefix(bytes[at]); at++) {
        has_f3 |= bytes[at] == 0xf3;
    }
    if (bytes[at] == 0xcf) {
        return KIND_TRAP; // iret
    }
    return bytes[at] == 0x0f ? two_byte_kind(bytes + at, has_f3, address) : KIND_OTHER;
}
