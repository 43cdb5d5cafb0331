// SPDX-License-Identifier: MIT
#include <posix/pipe_page.h>

#include <posix/family.h>
#include <posix/pages.h>
#include <posix/posix_client.h>
#include <posix/space.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static cap_t page; // 0: not taken yet; mapped at SPACE_PIPE_PAGE

static bool open_end(struct description *end) {
    if (page == 0 && pages_take(SPACE_PIPE_PAGE, &page) != STATUS_OK) {
        page = 0;
        return false;
    }
    return posix_pipe_lend_page(end->file, page, &end->page_end) == STATUS_OK;
}

bool pipe_page_is_ready(struct description *end) {
    switch (end->page_use) {
    case PAGE_UNUSED:
        end->page_use = PAGE_WANTED;
        return false;
    case PAGE_WANTED:
        end->page_use = open_end(end) ? PAGE_LENT : PAGE_REFUSED;
        return end->page_use == PAGE_LENT;
    case PAGE_LENT:
        return true;
    default:
        return false;
    }
}

static status_t refuse_if_bad(struct description *end, status_t status) {
    if (status == STATUS_BAD_ARGUMENT) {
        pipe_page_forget(end);
        end->page_use = PAGE_REFUSED;
    }
    return status;
}

status_t pipe_page_read(struct description *reader, void *out, uint64_t count,
                        uint64_t *out_count) {
    uint32_t wanted = count < POSIX_PIECE_MAX ? (uint32_t)count : POSIX_PIECE_MAX;
    uint32_t length;
    status_t status = posix_pipe_read_page(reader->page_end, wanted, &length);
    if (status != STATUS_OK) {
        return refuse_if_bad(reader, status);
    }
    if (length > wanted) {
        return STATUS_BAD_MESSAGE;
    }
    memcpy(out, (const void *)SPACE_PIPE_PAGE, length);
    *out_count = length;
    return STATUS_OK;
}

status_t pipe_page_write(struct description *writer, const void *from, uint32_t count,
                         bool is_waiting) {
    memcpy((void *)SPACE_PIPE_PAGE, from, count);
    return refuse_if_bad(writer,
                         posix_pipe_write_page(writer->page_end, count, family_own(), is_waiting));
}

void pipe_page_forget(struct description *end) {
    slot_release(end->page_end);
    end->page_end = 0;
    end->page_use = PAGE_UNUSED;
}
