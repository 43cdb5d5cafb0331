// SPDX-License-Identifier: MIT
#include <posix/places.h>

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/posix_client.h>

int64_t place_share(struct description *file) {
    status_t status = posix_process_make_place(family_process(), file->offset, &file->place);
    return status == STATUS_OK ? 0 : family_errno(status);
}

// A place whose server has gone stays where this process saw it last.
uint64_t place_get(struct description *file) {
    uint64_t place;
    if (file->place != 0 &&
        posix_place_move(file->place, file->offset, file->offset, &place) == STATUS_OK) {
        file->offset = place;
    }
    return file->offset;
}

bool place_move(struct description *file, uint64_t to) {
    uint64_t place = file->offset;
    if (file->place != 0 && posix_place_move(file->place, file->offset, to, &place) == STATUS_OK &&
        place != file->offset) {
        return false;
    }
    file->offset = to;
    return true;
}
