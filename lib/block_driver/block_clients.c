// SPDX-License-Identifier: MIT
// A client that dies takes its frame with it, mapping and all; so each use asks the kernel whether
// the frame is still there.
#include <tessera/block_clients.h>

#include <kernel/frame.h>
#include <tessera/memory.h>
#include <tessera/slots.h>

struct block_client {
    uint32_t badge;
    cap_t frame; // 0: no client
    uint8_t *address;
    size_t bytes;
};

static struct block_client clients[BLOCK_CLIENTS_MAX];

static struct block_client *find_client(uint32_t badge);
static struct block_client *find_free(void);
static void detach(struct block_client *client);
static bool is_mapped(const struct block_client *client);

status_t block_clients_attach(uint32_t badge, cap_t frame) {
    struct block_client *client = find_client(badge);
    if (client != nullptr) {
        detach(client);
    } else {
        client = find_free();
    }
    if (client == nullptr) {
        slot_release(frame);
        return STATUS_NO_SPACE;
    }
    void *address;
    size_t bytes;
    status_t status =
        frame_map_anywhere(frame, RIGHT_READ | RIGHT_WRITE, CACHE_MODE_NORMAL, &address, &bytes);
    if (status != STATUS_OK) {
        slot_release(frame);
        return status;
    }
    *client =
        (struct block_client){.badge = badge, .frame = frame, .address = address, .bytes = bytes};
    return STATUS_OK;
}

status_t block_clients_buffer(uint32_t badge, uint64_t offset, uint64_t bytes,
                              uint8_t **out_address) {
    struct block_client *client = find_client(badge);
    if (client == nullptr) {
        return STATUS_EMPTY;
    }
    if (!is_mapped(client)) {
        detach(client);
        return STATUS_EMPTY;
    }
    if (offset > client->bytes || bytes > client->bytes - offset) {
        return STATUS_BAD_RANGE;
    }
    *out_address = client->address + offset;
    return STATUS_OK;
}

static struct block_client *find_client(uint32_t badge) {
    for (uint32_t i = 0; i < BLOCK_CLIENTS_MAX; i++) {
        if (clients[i].frame != 0 && clients[i].badge == badge) {
            return &clients[i];
        }
    }
    return nullptr;
}

// A free place, if need be one whose client has taken its frame away.
static struct block_client *find_free(void) {
    for (uint32_t i = 0; i < BLOCK_CLIENTS_MAX; i++) {
        if (clients[i].frame != 0 && !is_mapped(&clients[i])) {
            detach(&clients[i]);
        }
        if (clients[i].frame == 0) {
            return &clients[i];
        }
    }
    return nullptr;
}

static void detach(struct block_client *client) {
    frame_unmap_release(client->frame);
    *client = (struct block_client){0};
}

static bool is_mapped(const struct block_client *client) {
    uint64_t bytes;
    uint64_t address;
    uint64_t is_there;
    uint64_t is_shared;
    return frame_info(client->frame, &bytes, &address, &is_there, &is_shared) == STATUS_OK &&
           is_there != 0;
}
