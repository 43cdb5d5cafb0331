// SPDX-License-Identifier: MIT
// Ends with the status that it is told.
#include <tessera/arguments.h>

int main(int argc, char **argv) {
    uint64_t status = 0;
    const char *text = argc > 1 ? argv[1] : "0";
    if (!number_parse(&text, &status) || *text != '\0' || status > INT32_MAX) {
        return 2;
    }
    return (int)status;
}
