// SPDX-License-Identifier: MIT
// File: each capability is a port whose badge names the open file. The kernel and the dispatcher
// have checked its rights.
#include "serve_file_system.h"

#include "lending.h"

#include <tessera/clock.h>
#include <tessera/rights.h>

static void tell_access(uint32_t node) {
    if (node_store_is_unread(&ramfs.store, node)) {
        node_store_access(&ramfs.store, node, clock_now_ns());
    }
}

static status_t serve_read(struct request *request, uint64_t offset, uint32_t count,
                           struct data *out_data) {
    const struct open_file *file = open_files_find(&ramfs.files, request->badge);
    if (file == nullptr) {
        return STATUS_PEER_GONE;
    }
    uint8_t *room = file_read_room(request);
    size_t length = node_store_read(&ramfs.store, file->node, offset, room, count);
    lent_pages_read(&ramfs.lent, file->node, offset, room, length);
    tell_access(file->node);
    *out_data = (struct data){.bytes = room, .length = (uint32_t)length};
    return STATUS_OK;
}

static uint64_t size_of(const struct open_file *file) {
    return node_of(&ramfs.store, file->node)->content.size;
}

// Of a file system with pages that are lent.
static status_t write_through(const struct open_file *file, uint64_t offset, struct data data) {
    uint64_t size = size_of(file);
    status_t status = node_store_write(&ramfs.store, file->node, offset, data, clock_now_ns());
    if (status == STATUS_OK) {
        status = lending_resized(file->node, size);
    }
    if (status == STATUS_OK) {
        lent_pages_write(&ramfs.lent, file->node, offset, data.bytes, data.length);
    }
    return status;
}

static status_t serve_write(struct request *request, uint64_t offset, struct data data,
                            uint32_t *out_written) {
    const struct open_file *file = open_files_find(&ramfs.files, request->badge);
    if (file == nullptr) {
        return STATUS_PEER_GONE;
    }
    if ((file->flags & OPEN_FLAG_APPEND) != 0) {
        offset = size_of(file);
    }
    *out_written = data.length;
    return ramfs.lent.count > 0
               ? write_through(file, offset, data)
               : node_store_write(&ramfs.store, file->node, offset, data, clock_now_ns());
}

static status_t serve_stat(struct request *request, struct node_attributes *out) {
    const struct open_file *file = open_files_find(&ramfs.files, request->badge);
    if (file == nullptr) {
        return STATUS_PEER_GONE;
    }
    lending_settle(file->node);
    node_store_attributes(&ramfs.store, file->node, out);
    return STATUS_OK;
}

static status_t serve_truncate(struct request *request, uint64_t size) {
    const struct open_file *file = open_files_find(&ramfs.files, request->badge);
    if (file == nullptr) {
        return STATUS_PEER_GONE;
    }
    uint64_t old_size = size_of(file);
    status_t status = node_store_truncate(&ramfs.store, file->node, size, clock_now_ns());
    return status == STATUS_OK ? lending_resized(file->node, old_size) : status;
}

static status_t serve_reserve(struct request *request, uint64_t offset, uint64_t count) {
    const struct open_file *file = open_files_find(&ramfs.files, request->badge);
    uint64_t end;
    if (file == nullptr) {
        return STATUS_PEER_GONE;
    }
    if (__builtin_add_overflow(offset, count, &end) || end > CONTENT_SIZE_MAX) {
        return STATUS_BAD_RANGE;
    }
    uint64_t old_size = size_of(file);
    status_t status = STATUS_OK;
    if (end > old_size) {
        status = node_store_truncate(&ramfs.store, file->node, end, clock_now_ns());
    }
    if (status == STATUS_OK) {
        status = lending_resized(file->node, old_size);
    }
    if (status != STATUS_OK) {
        return status;
    }
    status = node_store_reserve(&ramfs.store, file->node, offset, (size_t)count);
    if (status != STATUS_OK) {
        // Towards its end a file can always be cut.
        (void)node_store_truncate(&ramfs.store, file->node, old_size, clock_now_ns());
    }
    return status;
}

static status_t serve_describe(struct request *request, struct node_description *out) {
    const struct open_file *file = open_files_find(&ramfs.files, request->badge);
    if (file == nullptr) {
        return STATUS_PEER_GONE;
    }
    lending_settle(file->node);
    node_store_describe(&ramfs.store, file->node, out);
    out->file_system = ramfs.files.file_system;
    return STATUS_OK;
}

static status_t serve_change(struct request *request, uint32_t changes, uint16_t permissions,
                             uint64_t modified_ns, uint64_t accessed_ns) {
    const struct open_file *file = open_files_find(&ramfs.files, request->badge);
    if (file == nullptr) {
        return STATUS_PEER_GONE;
    }
    const struct node_change change = {changes, permissions, modified_ns, accessed_ns};
    lending_settle(file->node);
    node_store_change(&ramfs.store, file->node, &change, clock_now_ns());
    return STATUS_OK;
}

static status_t serve_page(struct request *request, uint64_t index, cap_t *out_page) {
    const struct open_file *file = open_files_find(&ramfs.files, request->badge);
    if (file == nullptr) {
        return STATUS_PEER_GONE;
    }
    tell_access(file->node);
    return lending_page(file->node, index, request->rights & (RIGHT_READ | RIGHT_WRITE), out_page);
}

static status_t serve_window(struct request *request, uint64_t index, bool is_written,
                             uint32_t *out_length, cap_t *out_page) {
    const struct open_file *file = open_files_find(&ramfs.files, request->badge);
    if (file == nullptr) {
        return STATUS_PEER_GONE;
    }
    bool may_write = (request->rights & RIGHT_WRITE) != 0 && (file->flags & OPEN_FLAG_APPEND) == 0;
    if (is_written && !may_write) {
        return STATUS_ACCESS_DENIED;
    }
    tell_access(file->node);
    uint64_t rights = is_written ? RIGHT_READ | RIGHT_WRITE : RIGHT_READ;
    return lending_window(file->node, index, rights, out_length, out_page);
}

const struct file_server RAMFS_FILE = {
    .read = serve_read,
    .write = serve_write,
    .stat = serve_stat,
    .truncate = serve_truncate,
    .describe = serve_describe,
    .change = serve_change,
    .page = serve_page,
    .reserve = serve_reserve,
    .keeps_bytes = true,
    .window = serve_window,
};

void ramfs_close(uint32_t badge) {
    struct open_file *file = open_files_find(&ramfs.files, badge);
    if (file != nullptr) {
        file->is_open = false;
        if (node_of(&ramfs.store, file->node)->open_count == 1) {
            lending_end(file->node);
        }
        node_store_close(&ramfs.store, file->node);
    }
}
