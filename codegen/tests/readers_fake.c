// SPDX-License-Identifier: MIT
//
// Stands in for the kernel around the generated readers, so that test_kernel_emit.py can call them with any words.
#include <invocations.h>
#include <kernel/invocation.h>
#include <tessera/syscalls.h>

// Set by the test.
uint64_t fake_info;
uint64_t fake_words[REGISTER_WORDS];
uint64_t fake_page_bytes;
uint64_t fake_user_end;
status_t fake_capability_status[MESSAGE_CAPS_MAX];

// What a reader asked of each capability argument.
uint32_t fake_types[MESSAGE_CAPS_MAX];
uint32_t fake_rights[MESSAGE_CAPS_MAX];
bool fake_optional[MESSAGE_CAPS_MAX];

uint64_t arch_page_bytes(void) {
    return fake_page_bytes;
}

uint64_t arch_user_end(void) {
    return fake_user_end;
}

uint64_t invocation_info(const struct invocation *call) {
    (void)call;
    return fake_info;
}

uint64_t invocation_word(const struct invocation *call, unsigned index) {
    (void)call;
    return fake_words[index];
}

status_t invocation_capability(const struct invocation *call, unsigned index, uint32_t types_mask,
                               unsigned rights, bool is_optional, struct slot **out_slot) {
    (void)call;
    fake_types[index] = types_mask;
    fake_rights[index] = rights;
    fake_optional[index] = is_optional;
    *out_slot = nullptr;
    return fake_capability_status[index];
}

status_t fake_read(uint16_t method) {
    union invocation_arguments arguments;
    return invocation_find(method)->read(nullptr, &arguments);
}

bool fake_is_method(uint16_t method) {
    return invocation_find(method) != nullptr;
}
