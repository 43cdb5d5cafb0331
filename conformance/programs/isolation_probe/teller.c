// SPDX-License-Identifier: MIT
#include "teller.h"

#include "probe.h"

#include <console/console_client.h>
#include <log/log_client.h>
#include <supervisor/supervisor_client.h>
#include <tessera/format.h>
#include <tessera/runtime.h>
#include <tessera/string.h>

enum { LINE_BYTES = 192, EXIT_NO_CONSOLE = 4, EXIT_NO_LOG = 5, EXIT_NO_POWER = 6 };

static uint32_t ran;
static uint32_t failed;

[[gnu::format(printf, 1, 2)]] static void print(const char *format, ...) {
    char line[LINE_BYTES];
    va_list list;
    va_start(list, format);
    size_t length = format_text_list(line, sizeof(line), format, list);
    va_end(list);
    uint32_t written;
    const struct data data = {(const uint8_t *)line, (uint32_t)length};
    if (console_write(ISOLATION_TELLER_CONSOLE, data, &written) != STATUS_OK || written != length) {
        program_exit(EXIT_NO_CONSOLE);
    }
}

static bool starts_with(struct text line, const char *start) {
    size_t length = strlen(start);
    return line.length >= length && memcmp(line.bytes, start, length) == 0;
}

// Lines that are no reports are root's.
static void tell(struct text line) {
    bool is_failure = starts_with(line, "not ok ");
    bool is_report = is_failure || starts_with(line, "ok ");
    ran += is_report;
    failed += is_failure;
    print("%s%.*s\n", is_report ? "" : "# ", (int)line.length, line.bytes);
}

// The line of that number, or the next that the log has; false: there is none. It is taken out of
// the message buffer, which printing writes over, so one is taken from each answer.
static bool tell_from(uint64_t *sequence) {
    struct log_entry_list entries;
    uint64_t next;
    if (log_read(ISOLATION_TELLER_LOG, *sequence, &next, &entries) != STATUS_OK) {
        program_exit(EXIT_NO_LOG);
    }
    if (entries.count == 0) {
        return false;
    }
    struct log_entry entry;
    log_entry_at(&entries, 0, &entry);
    char line[LINE_BYTES];
    uint32_t length = entry.text.length < LINE_BYTES ? entry.text.length : LINE_BYTES;
    memcpy(line, entry.text.bytes, length);
    *sequence = entry.sequence + 1;
    tell((struct text){line, length});
    return true;
}

void tell_and_power_off(uint32_t planned) {
    print("# plan %u\n", planned);
    uint64_t sequence = 0;
    while (tell_from(&sequence)) {
    }
    print("# ran %u failed %u\n", ran, failed);
    (void)supervisor_shutdown(ISOLATION_TELLER_SUPERVISOR, failed == 0 && ran == planned ? 0 : 1);
    program_exit(EXIT_NO_POWER);
}
