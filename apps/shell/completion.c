// SPDX-License-Identifier: MIT
// Names longer than FILESYSTEM_NAME_MAX are not offered by any file system.
#include "completion.h"

#include <tessera/string.h>

void completion_begin(struct completion *completion, const char *line, uint32_t cursor) {
    uint32_t start = cursor;
    while (start > 0 && line[start - 1] != ' ' && line[start - 1] != '>') {
        start--;
    }
    uint32_t before = 0;
    while (before < start && line[before] == ' ') {
        before++;
    }
    uint32_t name = cursor;
    while (name > start && line[name - 1] != '/') {
        name--;
    }
    *completion = (struct completion){
        .is_command = before == start && name == start,
        .directory = {.bytes = line + start, .length = name - start},
        .prefix = {.bytes = line + name, .length = cursor - name},
    };
}

bool completion_offer(struct completion *completion, struct text name, bool is_directory) {
    struct text prefix = completion->prefix;
    if (name.length > FILESYSTEM_NAME_MAX || name.length < prefix.length ||
        memcmp(name.bytes, prefix.bytes, prefix.length) != 0) {
        return false;
    }
    if (completion->matches == 0) {
        memcpy(completion->common, name.bytes, name.length);
        completion->common_length = name.length;
    }
    uint32_t same = 0;
    while (same < completion->common_length && same < name.length &&
           completion->common[same] == name.bytes[same]) {
        same++;
    }
    completion->common_length = same;
    completion->matches++;
    completion->is_directory = is_directory;
    return true;
}

struct text completion_rest(struct completion *completion) {
    if (completion->matches == 0) {
        return (struct text){.bytes = completion->common, .length = 0};
    }
    if (completion->matches == 1) {
        completion->common[completion->common_length++] = completion->is_directory ? '/' : ' ';
    }
    uint32_t typed = completion->prefix.length;
    return (struct text){.bytes = completion->common + typed,
                         .length = completion->common_length - typed};
}
