// SPDX-License-Identifier: MIT
//
// Messages into and out of registers and message buffer. The one place that knows both forms.

#include <tessera/message.h>

#include <tessera/objects.h>
#include <tessera/string.h>

enum {
    CAP_INFO_TYPE_MASK = 0xff,
    CAP_INFO_RIGHTS_SHIFT = 8,
};

void message_store(const struct message_out *message, uint32_t method, status_t status,
                   struct ipc_registers *registers, struct message_buffer *buffer) {
    const uint64_t info = info_make(method, message->word_count, message->capability_count);
    registers->info = info_with_status(info, status) | (message->is_encoded ? INFO_BUFFER : 0);
    uint64_t *to = message->is_encoded ? buffer->words : registers->words;
    memcpy(to, message->words, message->word_count * sizeof to[0]);
    registers->capability = message->transfers[0];
    for (uint32_t i = 1; i < message->capability_count; i++) {
        buffer->caps[i] = message->transfers[i];
    }
}

status_t message_check_capabilities(const struct message_buffer *buffer,
                                    const struct capability_rule *rules, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t type = buffer->cap_info[i] & CAP_INFO_TYPE_MASK;
        const uint32_t rights = (uint32_t)(buffer->cap_info[i] >> CAP_INFO_RIGHTS_SHIFT);
        if (type == OBJECT_GONE) {
            continue;
        }
        if ((rules[i].objects & object_mask(type)) == 0) {
            return STATUS_WRONG_OBJECT;
        }
        if ((rules[i].rights & ~rights) != 0) {
            return STATUS_ACCESS_DENIED;
        }
    }
    return STATUS_OK;
}
