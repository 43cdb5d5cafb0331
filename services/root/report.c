// SPDX-License-Identifier: MIT
//
// Root's lines to the log.
#include "report.h"

#include "service.h"

#include <arch/syscall.h>
#include <kernel/cspace.h>
#include <tessera/format.h>
#include <tessera/message.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>

enum { LINES_MAX = 32, LINE_BYTES = 128 };

struct line {
    enum log_level level;
    char text[LINE_BYTES];
    uint32_t length;
};

static struct {
    struct line lines[LINES_MAX];
    uint32_t first;
    uint32_t count;
} ring;

void report_line(enum log_level level, const char *format, ...) {
    if (ring.count == LINES_MAX) {
        ring.first = (ring.first + 1) % LINES_MAX;
        ring.count--;
    }
    struct line *line = &ring.lines[(ring.first + ring.count) % LINES_MAX];
    va_list list;
    va_start(list, format);
    line->level = level;
    line->length = (uint32_t)format_text_list(line->text, sizeof(line->text), format, list);
    va_end(list);
    ring.count++;
}

// Root's own capability to the log's endpoint, badged as the client with index 0; 0: this system
// has no log.
static cap_t log_capability(void) {
    static cap_t capability;
    const struct service *log = service_find(text_from("log"));
    if (capability != 0 || log == nullptr || log->endpoint == 0) {
        return capability;
    }
    cap_t slot = slot_allocate();
    if (slot != 0 && cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, log->endpoint,
                                 RIGHT_SEND | RIGHT_WRITE, services[0].index + 1) == STATUS_OK) {
        capability = slot;
    }
    return capability;
}

static status_t send(cap_t log, const struct line *line) {
    uint64_t words[LOG_WRITE_PARAMS_MESSAGE_WORDS];
    struct log_write_params params = {line->level, {line->text, line->length}};
    struct message_out message = {.words = words, .is_encoded = true};
    status_t status = log_write_params_encode(&params, words, LOG_WRITE_PARAMS_MESSAGE_WORDS,
                                              &message.word_count);
    if (status != STATUS_OK) {
        return STATUS_OK; // a line that cannot be encoded is no reason to keep the others
    }
    struct ipc_registers registers = {};
    message_store(&message, METHOD_LOG_WRITE, STATUS_OK, &registers, message_buffer_of_thread());
    registers.target = log;
    registers.info |= INFO_NO_WAIT;
    syscall_send(&registers);
    return info_status(registers.info);
}

bool report_is_waiting(void) {
    return ring.count > 0 && log_capability() != 0;
}

bool report_flush(void) {
    cap_t log = log_capability();
    while (log != 0 && ring.count > 0 && send(log, &ring.lines[ring.first]) == STATUS_OK) {
        ring.first = (ring.first + 1) % LINES_MAX;
        ring.count--;
    }
    return report_is_waiting();
}
