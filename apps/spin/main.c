// SPDX-License-Identifier: MIT
// Computes without end, to be interrupted or killed; or for as many milliseconds as it is told.
#include <tessera/arguments.h>
#include <tessera/clock.h>

int main(int argc, char **argv) {
    uint64_t limit_ms = UINT64_MAX / NS_PER_MS;
    if (argc > 1) {
        const char *text = argv[1];
        if (!number_parse(&text, &limit_ms) || *text != '\0' || limit_ms > UINT64_MAX / NS_PER_MS) {
            return 2;
        }
    }
    uint64_t start_ns = clock_now_ns();
    while (clock_now_ns() - start_ns < limit_ms * NS_PER_MS) {
    }
    return 0;
}
