// SPDX-License-Identifier: MIT
//
// Lines to the system log.
#include <tessera/log.h>

#include <log/log_client.h>
#include <tessera/format.h>

static cap_t own_log;

void log_connect(cap_t log) {
    own_log = log;
}

[[gnu::format(printf, 2, 0)]] static void write_line(enum log_level level, const char *format,
                                                     va_list list) {
    if (own_log == 0) {
        return;
    }
    char line[LOG_TEXT_MAX + 1];
    size_t length = format_text_list(line, sizeof(line), format, list);
    (void)log_write(own_log, level, (struct text){line, (uint32_t)length});
}

void log_error(const char *format, ...) {
    va_list list;
    va_start(list, format);
    write_line(LOG_LEVEL_ERROR, format, list);
    va_end(list);
}

void log_warning(const char *format, ...) {
    va_list list;
    va_start(list, format);
    write_line(LOG_LEVEL_WARNING, format, list);
    va_end(list);
}

void log_info(const char *format, ...) {
    va_list list;
    va_start(list, format);
    write_line(LOG_LEVEL_INFO, format, list);
    va_end(list);
}

void log_debug(const char *format, ...) {
    va_list list;
    va_start(list, format);
    write_line(LOG_LEVEL_DEBUG, format, list);
    va_end(list);
}
