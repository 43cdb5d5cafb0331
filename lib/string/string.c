// SPDX-License-Identifier: MIT
//
// Strings that end with NUL.
#include <tessera/string.h>

size_t strlen(const char *string) {
    size_t length = 0;
    while (string[length] != '\0') {
        length++;
    }
    return length;
}

size_t strnlen(const char *string, size_t limit) {
    size_t length = 0;
    while (length < limit && string[length] != '\0') {
        length++;
    }
    return length;
}

int strcmp(const char *left, const char *right) {
    return strncmp(left, right, (size_t)-1);
}

int strncmp(const char *left, const char *right, size_t limit) {
    for (size_t i = 0; i < limit; i++) {
        unsigned char a = (unsigned char)left[i];
        unsigned char b = (unsigned char)right[i];
        if (a != b) {
            return a < b ? -1 : 1;
        }
        if (a == '\0') {
            break;
        }
    }
    return 0;
}

char *strchr(const char *string, int character) {
    for (const char *at = string;; at++) {
        if (*at == (char)character) {
            return (char *)at;
        }
        if (*at == '\0') {
            return nullptr;
        }
    }
}
