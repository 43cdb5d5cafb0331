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
    bool is_written; // it may be
};

// What is to be copied, one way or the other.
struct window_copy {
    uint64_t start;   // in the page of the file
    uint64_t address; // of the program's memory
    uint64_t bytes;
    bool is_write;
};

static struct window windows[WINDOWS_MAX];
static uint32_t open_count;

// Where was read or written last.
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

static void open_window(struct window *window, struct description *file, uint64_t index,
                        bool is_write) {
    struct window new = {.file = file->file, .index = index, .is_written = is_write};
    status_t status = file_window(file->file, index, is_write, &new.length, &new.page);
    if (status == STATUS_OK) {
        if (window->file != 0) {
            close_window(window);
        }
        *window = new;
        open_count++;
        windows_note(file, index * space_page_bytes(), new.length);
    } else if (status == STATUS_BAD_RANGE) {
        file->known_end = 0; // somebody has cut it
    } else {
        file->windows_lost = LOST_MOST; // it has none
    }
}

[[gnu::always_inline]] static inline bool shows(const struct window *window, cap_t file,
                                                uint64_t index, bool is_write) {
    return window->file == file && window->index == index && (window->is_written || !is_write);
}

// The window for that page; null: by message.
static struct window *find(struct description *file, uint64_t index, bool is_write) {
    struct window *window = &windows[(index + file->file) % WINDOWS_MAX];
    if (!shows(window, file->file, index, is_write) && is_worth_it(file, index)) {
        open_window(window, file, index, is_write);
    }
    last.file = file->file;
    last.index = index;
    return shows(window, file->file, index, is_write) ? window : nullptr;
}

[[gnu::always_inline]] static inline cap_t frame_of_program(uint64_t address, bool is_write) {
    return is_write ? space_readable_frame(address) : space_writable_frame(address);
}

[[gnu::always_inline]] static inline status_t copy_part(const struct window *window,
                                                        const struct window_copy *copy,
                                                        uint64_t done, uint64_t part) {
    uint64_t at = copy->address + done;
    uint64_t offset = at % space_page_bytes();
    cap_t frame = frame_of_program(at, copy->is_write);
    if (frame == 0) {
        return STATUS_BAD_SLOT;
    }
    return copy->is_write ? frame_copy(window->page, copy->start + done, frame, offset, part)
                          : frame_copy(frame, offset, window->page, copy->start + done, part);
}

// As far as it goes. If it does not, the window was taken back.
[[gnu::always_inline]] static inline uint64_t
copy_all(struct window *window, struct description *file, const struct window_copy *copy) {
    uint64_t page_bytes = space_page_bytes();
    uint64_t done = 0;
    while (done < copy->bytes) {
        uint64_t rest = page_bytes - (copy->address + done) % page_bytes;
        uint64_t part = copy->bytes - done < rest ? copy->bytes - done : rest;
        if (copy_part(window, copy, done, part) != STATUS_OK) {
            break;
        }
        done += part;
    }
    if (done == 0) {
        file->windows_lost++;
        close_window(window);
    }
    return done;
}

struct window_read windows_read(struct description *file, uint64_t offset, void *out,
                                uint64_t bytes) {
    struct window_copy copy = {.start = offset % space_page_bytes(), .address = (uint64_t)out};
    struct window_read read = {};
    if (frame_of_program(copy.address, false) == 0) {
        return read; // of the library's own
    }
    struct window *window = find(file, offset / space_page_bytes(), false);
    if (window == nullptr || copy.start >= window->length) {
        return read;
    }
    uint64_t rest = window->length - copy.start;
    bool is_last = window->length < space_page_bytes();
    copy.bytes = bytes < rest ? bytes : rest;
    read.bytes = copy_all(window, file, &copy);
    read.is_end = is_last && read.bytes == rest;
    return read;
}

uint64_t windows_write(struct description *file, uint64_t offset, const void *from,
                       uint64_t bytes) {
    struct window_copy copy = {
        .start = offset % space_page_bytes(), .address = (uint64_t)from, .is_write = true};
    if (offset + bytes > file->known_end || frame_of_program(copy.address, true) == 0) {
        return 0;
    }
    struct window *window = find(file, offset / space_page_bytes(), true);
    if (window == nullptr || copy.start >= window->length) {
        return 0;
    }
    uint64_t rest = window->length - copy.start;
    copy.bytes = bytes < rest ? bytes : rest;
    return copy_all(window, file, &copy);
}

void windows_note(struct description *file, uint64_t offset, uint64_t bytes) {
    if (bytes > 0 && offset + bytes > file->known_end) {
        file->known_end = offset + bytes;
    }
}

void windows_forget(cap_t file) {
    for (uint32_t i = 0; open_count > 0 && i < WINDOWS_MAX; i++) {
        if (windows[i].file == file && file != 0) {
            close_window(&windows[i]);
        }
    }
    last.file = last.file == file ? 0 : last.file;
}
