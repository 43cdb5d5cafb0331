// SPDX-License-Identifier: MIT
#include <posix/program.h>

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\t';
}

static char *skip_blanks(char *at) {
    while (is_blank(*at)) {
        at++;
    }
    return at;
}

// Ends the line where it ends in the file; false: it goes on behind what was read.
static bool end_line(char *line, uint64_t length) {
    uint64_t end = 0;
    while (end < length && line[end] != '\n' && line[end] != '\0') {
        end++;
    }
    bool is_whole = end < SCRIPT_LINE_BYTES;
    while (end > 0 && is_blank(line[end - 1])) {
        end--;
    }
    line[end] = '\0';
    return is_whole;
}

bool script_parse(char line[SCRIPT_LINE_BYTES + 1], uint64_t length, struct script_line *out) {
    if (length < 2 || line[0] != '#' || line[1] != '!') {
        return false;
    }
    bool is_whole = end_line(line, length);
    char *interpreter = skip_blanks(line + 2);
    char *end = interpreter;
    while (*end != '\0' && !is_blank(*end)) {
        end++;
    }
    char *argument = skip_blanks(end);
    if (end == interpreter || (*argument == '\0' && !is_whole)) {
        return false;
    }
    *out = (struct script_line){interpreter, *argument == '\0' ? nullptr : argument};
    *end = '\0';
    return true;
}
