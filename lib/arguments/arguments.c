// SPDX-License-Identifier: MIT
// Named arguments and numbers in text.
#include <tessera/arguments.h>

#include <tessera/string.h>

static bool digit_value(char digit, uint64_t base, uint64_t *out);

const char *argument_find(int argc, char **argv, const char *name) {
    size_t length = strlen(name);
    for (int i = 1; i < argc; i++) {
        if (strncmp(argv[i], name, length) == 0 && argv[i][length] == '=') {
            return argv[i] + length + 1;
        }
    }
    return nullptr;
}

bool argument_number(int argc, char **argv, const char *name, uint64_t *out) {
    const char *text = argument_find(argc, argv, name);
    uint64_t value;
    if (text == nullptr || !number_parse(&text, &value) || *text != '\0') {
        return false;
    }
    *out = value;
    return true;
}

bool number_parse(const char **text, uint64_t *out) {
    const char *at = *text;
    uint64_t base = 10;
    if (at[0] == '0' && (at[1] == 'x' || at[1] == 'X')) {
        base = 16;
        at += 2;
    }
    const char *first = at;
    uint64_t value = 0;
    uint64_t digit;
    while (digit_value(*at, base, &digit)) {
        if (value > (UINT64_MAX - digit) / base) {
            return false;
        }
        value = value * base + digit;
        at++;
    }
    if (at == first) {
        return false;
    }
    *text = at;
    *out = value;
    return true;
}

static bool digit_value(char digit, uint64_t base, uint64_t *out) {
    if (digit >= '0' && digit <= '9') {
        *out = (uint64_t)(digit - '0');
        return true;
    }
    char lower = (char)(digit | 0x20);
    if (base == 16 && lower >= 'a' && lower <= 'f') {
        *out = (uint64_t)(lower - 'a') + 10;
        return true;
    }
    return false;
}
