// SPDX-License-Identifier: MIT
// Takes all the memory of its quota, page by page, and says how much there was. Others must not
// notice.
#include <tessera/authority/application.h>
#include <tessera/memory.h>
#include <tessera/print.h>
#include <tessera/runtime.h>

int main(int argc, char **argv) {
    (void)argc;
    (void)argv;
    uint64_t page_bytes = startup_info()->page_bytes;
    uint64_t pages = 0;
    void *page;
    status_t status = memory_map_pages(page_bytes, &page);
    while (status == STATUS_OK) {
        *(volatile uint64_t *)page = pages;
        pages++;
        status = memory_map_pages(page_bytes, &page);
    }
    status_t printed =
        print_format(AUTHORITY_APPLICATION_CONSOLE, "took %lu KiB, then: %s\r\n",
                     (unsigned long)(pages * page_bytes / 1024), status_text(status));
    return printed == STATUS_OK && status == STATUS_NO_MEMORY ? 0 : 1;
}
