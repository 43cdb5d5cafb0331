// SPDX-License-Identifier: MIT
// Says hello, to the world or to whoever its arguments name.
#include <tessera/authority/application.h>
#include <tessera/print.h>

int main(int argc, char **argv) {
    status_t status = print_format(AUTHORITY_APPLICATION_CONSOLE, "Hello");
    for (int i = 1; i < argc && status == STATUS_OK; i++) {
        status = print_format(AUTHORITY_APPLICATION_CONSOLE, " %s", argv[i]);
    }
    if (status == STATUS_OK) {
        status = print_format(AUTHORITY_APPLICATION_CONSOLE, "%s from Tessera.\r\n",
                              argc > 1 ? "," : "");
    }
    return status == STATUS_OK ? 0 : 1;
}
