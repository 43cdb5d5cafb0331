// SPDX-License-Identifier: MIT
#include "view.h"

#include <file_views/file_views.h>
#include <kernel/cspace.h>
#include <kernel/port.h>
#include <tessera/authority/vfs.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/path.h>
#include <tessera/rights.h>
#include <tessera/slots.h>

enum { PORTS_MAX = 32 };

static_assert(FILE_VIEWS < 31, "a view is a bit of a badge beside VIEW_BADGE");

struct view_port {
    uint32_t view; // 0: free
    cap_t port;
};

static struct view_port ports[PORTS_MAX];

uint32_t view_of_badge(uint32_t badge) {
    return (badge & VIEW_BADGE) != 0 ? badge & ~VIEW_BADGE : 0;
}

uint32_t view_of_program(struct text program) {
    uint32_t least = 0;
    for (uint32_t i = 0; i < FILE_VIEWS; i++) {
        const struct file_view *row = &file_views[i];
        if (row->program == nullptr) {
            least = i;
        } else if (text_equal(program, text_from(row->program))) {
            return UINT32_C(1) << i;
        }
    }
    return UINT32_C(1) << least;
}

static bool row_allows(const struct file_view *row, struct text path, bool to_write) {
    const struct file_rule *longest = nullptr;
    uint32_t length = 0;
    for (uint32_t i = 0; i < row->rule_count; i++) {
        struct text rule = text_from(row->rules[i].path);
        if (path_is_within(path, rule) && rule.length > length) {
            longest = &row->rules[i];
            length = rule.length;
        }
    }
    return longest != nullptr && (!to_write || longest->can_write);
}

static bool row_leads(const struct file_view *row, struct text path) {
    for (uint32_t i = 0; i < row->rule_count; i++) {
        if (path_is_within(text_from(row->rules[i].path), path)) {
            return true;
        }
    }
    return false;
}

bool view_allows(uint32_t view, struct text path, bool to_write) {
    for (uint32_t i = 0; i < FILE_VIEWS; i++) {
        if ((view >> i & 1) != 0 && !row_allows(&file_views[i], path, to_write)) {
            return false;
        }
    }
    return true;
}

bool view_leads(uint32_t view, struct text path) {
    for (uint32_t i = 0; i < FILE_VIEWS; i++) {
        const struct file_view *row = &file_views[i];
        if ((view >> i & 1) != 0 && !row_leads(row, path) && !row_allows(row, path, false)) {
            return false;
        }
    }
    return !view_allows(view, path, false);
}

static status_t make_port(uint32_t view, struct view_port *out) {
    cap_t port;
    status_t status = object_create(OBJECT_PORT, 0, &port);
    if (status != STATUS_OK) {
        return status;
    }
    status = port_bind(port, AUTHORITY_VFS_ENDPOINT, VIEW_BADGE | view);
    if (status == STATUS_OK) {
        *out = (struct view_port){view, port};
    }
    return status;
}

// Its port; null: there is no room.
static struct view_port *find_port(uint32_t view) {
    for (uint32_t i = 0; i < PORTS_MAX; i++) {
        if (ports[i].view == view || ports[i].view == 0) {
            return &ports[i];
        }
    }
    return nullptr;
}

status_t view_open(uint32_t view, uint32_t rights, cap_t *out_capability) {
    struct view_port *port = find_port(view);
    if (port == nullptr) {
        return STATUS_NO_SPACE;
    }
    status_t status = port->view == 0 ? make_port(view, port) : STATUS_OK;
    if (status != STATUS_OK) {
        return status;
    }
    cap_t slot = slot_allocate();
    if (slot == 0) {
        return STATUS_NO_SPACE;
    }
    status = cspace_mint(SLOT_CSPACE, slot, SLOT_CSPACE, port->port, rights | RIGHT_SEND, 0);
    if (status != STATUS_OK) {
        slot_free(slot);
        return status;
    }
    *out_capability = slot;
    return STATUS_OK;
}
