// SPDX-License-Identifier: MIT
//
// A window costs about as much as two messages. It is asked for when a second message would go to
// the same page, or the first to the page behind it.
#include <posix/windows.h>

#include <filesystem/filesystem_client.h>
#include <kernel/frame.h>
#include <posix/space.h>
#include <tessera/slots.h>

enum {
    WINDOWS_MAX = 64,
    LOST_MOST = 8, // of one open file; others then write to it too often
};

struct window {
    cap_t file; // 0: there is none
    cap_t page;
    uint64_t index;
    uint32_t length;
};

static struct window windows[WINDOWS_MAX];
static uint32_t open_count;

// Where was read last.
static struct {
    cap_t file;
    uint64_t index;
} last;

static void close_window(struct window *window) {
    slot_release(window->page);
    *window = (struct window){};
    open_count--;
}

static bool is_worth_it(const struct description *file, uint64_t index) {
    return file->windows_lost < LOST_MOST && last.file == file->file && index - last.index <= 1;
}

static void open_window(struct window *window, struct description *file, uint64_t index) {
    struct window new = {.file = file->file, .index = index};
    status_t status = file_window(file->file, index, &new.length, &new.page);
    if (status == STATUS_OK) {
        if (window->file != 0) {
            close_window(window);
        }
        *window = new;
        open_count++;
    } else if (status != STATUS_BAD_RANGE) {
        file->windows_lost = LOST_MOST; // it has none
    }
}

static uint64_t copy(const struct window *window, uint64_t start, uint64_t to, uint64_t bytes) {
    uint64_t page_bytes = space_page_bytes();
    uint64_t done = 0;
    while (done < bytes) {
        uint64_t offset = (to + done) % page_bytes;
        uint64_t rest = page_bytes - offset;
        uint64_t part = bytes - done < rest ? bytes - done : rest;
        cap_t frame = space_writable_frame(to + done);
        if (frame == 0 ||
            frame_copy(frame, offset, window->page, start + done, part) != STATUS_OK) {
            break;
        }
        done += part;
    }
    return done;
}

struct window_read windows_read(struct description *file, uint64_t offset, void *out,
                                uint64_t bytes) {
    uint64_t index = offset / space_page_bytes();
    uint64_t start = offset % space_page_bytes();
    struct window *window = &windows[(index + file->file) % WINDOWS_MAX];
    struct window_read read = {};
    if (space_writable_frame((uint64_t)out) == 0) {
        return read; // of the library's own
    }
    if ((window->file != file->file || window->index != index) && is_worth_it(file, index)) {
        open_window(window, file, index);
    }
    last.file = file->file;
    last.index = index;
    if (window->file != file->file || window->index != index || start >= window->length) {
        return read;
    }
    uint64_t rest = window->length - start;
    read.bytes = copy(window, start, (uint64_t)out, bytes < rest ? bytes : rest);
    if (read.bytes == 0) {
        file->windows_lost++;
        close_window(window);
    }
    read.is_end = read.bytes == rest && window->length < space_page_bytes();
    return read;
}

void windows_forget(cap_t file) {
    for (uint32_t i = 0; open_count > 0 && i < WINDOWS_MAX; i++) {
        if (windows[i].file == file && file != 0) {
            close_window(&windows[i]);
        }
    }
    last.file = last.file == file ? 0 : last.file;
}
