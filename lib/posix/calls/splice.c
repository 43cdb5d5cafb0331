// SPDX-License-Identifier: MIT
//
// splice(), tee() and vmsplice(): bytes to, from and between pipes. They are copied; what a pipe
// has stays there until it is where it goes. Only the first bytes of a call are waited for.
#include <personality/linux_calls.h>

#include <posix/kinds.h>
#include <posix/pipe.h>
#include <posix/posix.h>
#include <posix/state.h>
#include <posix/transfer.h>

constexpr uint32_t FLAGS_KNOWN =
    LINUX_SPLICE_F_MOVE | LINUX_SPLICE_F_NONBLOCK | LINUX_SPLICE_F_MORE | LINUX_SPLICE_F_GIFT;

struct splice {
    int32_t from;
    int32_t to;
    int64_t *from_place; // null: its own
    int64_t *to_place;
    uint64_t count;
    bool may_wait;
};

static uint64_t least(uint64_t a, uint64_t b) {
    return a < b ? a : b;
}

static bool is_pipe(const struct description *description) {
    return description->kind == DESCRIPTION_PIPE;
}

static int64_t from_pipe_to_pipe(const struct splice *splice) {
    const struct description *reader = description_of(splice->from);
    const struct description *writer = description_of(splice->to);
    uint64_t total = 0;
    int64_t part = 0;
    while (total < splice->count) {
        bool may_wait = splice->may_wait && total == 0;
        int64_t there = pipe_await_bytes(reader, may_wait);
        int64_t room = there > 0 ? pipe_await_room(writer, may_wait) : there;
        part = room > 0
                   ? pipe_move(reader, writer,
                               least(splice->count - total, least((uint64_t)there, (uint64_t)room)))
                   : room;
        if (room <= 0 || part < 0) {
            break;
        }
        total += (uint64_t)part;
    }
    return total > 0 ? (int64_t)total : part;
}

static int64_t from_pipe(const struct splice *splice) {
    const struct description *reader = description_of(splice->from);
    uint8_t bytes[POSIX_DATA_MAX];
    uint32_t departures;
    uint64_t total = 0;
    int64_t part = 0;
    while (total < splice->count) {
        part = pipe_await_bytes(reader, splice->may_wait && total == 0);
        if (part > 0) {
            part = pipe_peek(reader, 0, bytes, least(splice->count - total, sizeof(bytes)),
                             &departures);
        }
        uint64_t there = (uint64_t)part;
        if (part > 0) {
            part = transfer_write(splice->to, bytes, there, splice->to_place);
        }
        if (part <= 0) {
            break;
        }
        pipe_skip(reader, (uint64_t)part);
        total += (uint64_t)part;
        if ((uint64_t)part < there) {
            break;
        }
    }
    return total > 0 ? (int64_t)total : part;
}

// What was read and has no room any more, because another has written, waits for it.
static int64_t put_all(const struct description *writer, const uint8_t *from, uint64_t count) {
    uint64_t done = 0;
    while (done < count) {
        int64_t part = pipe_put(writer, from + done, count - done);
        if (part == 0) {
            part = pipe_await_room(writer, true);
        } else if (part > 0) {
            done += (uint64_t)part;
        }
        if (part < 0) {
            return done > 0 ? (int64_t)done : part;
        }
    }
    return (int64_t)done;
}

static int64_t to_pipe(const struct splice *splice) {
    struct description *source = description_of(splice->from);
    const struct description *writer = description_of(splice->to);
    uint8_t bytes[POSIX_DATA_MAX];
    uint64_t total = 0;
    int64_t part = 0;
    while (total < splice->count) {
        part = pipe_await_room(writer, splice->may_wait && total == 0);
        if (part > 0) {
            uint64_t wanted = least(least(splice->count - total, sizeof(bytes)), (uint64_t)part);
            part = transfer_read(splice->from, bytes, wanted, splice->from_place);
        }
        if (part > 0) {
            part = put_all(writer, bytes, (uint64_t)part);
        }
        if (part <= 0) {
            break;
        }
        total += (uint64_t)part;
        if (!kind_of(source)->has_place) {
            break; // the next read may wait
        }
    }
    return total > 0 ? (int64_t)total : part;
}

static int64_t check_places(const struct description *from, const struct linux_offset *from_offset,
                            const struct description *to, const struct linux_offset *to_offset) {
    if ((is_pipe(from) && from_offset != nullptr) || (is_pipe(to) && to_offset != nullptr)) {
        return -LINUX_ESPIPE;
    }
    bool is_without =
        (from_offset != nullptr && (!kind_of(from)->has_place || from_offset->value < 0)) ||
        (to_offset != nullptr && (!kind_of(to)->has_place || to_offset->value < 0));
    return is_without ? -LINUX_EINVAL : 0;
}

int64_t linux_splice(int32_t from, struct linux_offset *from_offset, int32_t to,
                     struct linux_offset *to_offset, uint64_t count, uint32_t flags) {
    struct description *source = description_of(from);
    struct description *target = description_of(to);
    if (count == 0 || (flags & ~FLAGS_KNOWN) != 0) {
        return count == 0 ? 0 : -LINUX_EINVAL;
    }
    if (!description_can_read(source) || !description_can_write(target)) {
        return -LINUX_EBADF;
    }
    if (!is_pipe(source) && !is_pipe(target)) {
        return -LINUX_EINVAL;
    }
    int64_t wrong = check_places(source, from_offset, target, to_offset);
    if (wrong != 0) {
        return wrong;
    }
    bool is_wrong = !kind_of(source)->is_spliced || !kind_of(target)->is_spliced ||
                    (target->flags & LINUX_O_APPEND) != 0 ||
                    (is_pipe(source) && is_pipe(target) && pipe_is_same(source, target));
    if (is_wrong) {
        return -LINUX_EINVAL;
    }
    bool is_patient = (!is_pipe(source) || !state_is_nonblocking(source)) &&
                      (!is_pipe(target) || !state_is_nonblocking(target));
    const struct splice splice = {
        .from = from,
        .to = to,
        .from_place = from_offset != nullptr ? &from_offset->value : nullptr,
        .to_place = to_offset != nullptr ? &to_offset->value : nullptr,
        .count = least(count, TRANSFER_MAX),
        .may_wait = (flags & LINUX_SPLICE_F_NONBLOCK) == 0 && is_patient,
    };
    if (!is_pipe(source)) {
        return to_pipe(&splice);
    }
    return is_pipe(target) ? from_pipe_to_pipe(&splice) : from_pipe(&splice);
}

static int64_t duplicate(const struct splice *splice) {
    const struct description *reader = description_of(splice->from);
    const struct description *writer = description_of(splice->to);
    uint8_t bytes[POSIX_DATA_MAX];
    uint32_t departures;
    uint64_t total = 0;
    int64_t part = 0;
    while (total < splice->count) {
        bool may_wait = splice->may_wait && total == 0;
        part = total == 0 ? pipe_await_bytes(reader, may_wait) : 1;
        int64_t room = part > 0 ? pipe_await_room(writer, may_wait) : part;
        if (room > 0) {
            part = pipe_peek(reader, (uint32_t)total, bytes,
                             least(least(splice->count - total, sizeof(bytes)), (uint64_t)room),
                             &departures);
        } else {
            part = room;
        }
        bool is_gone = part == 0 && room > 0 && total == 0; // another has read it
        if (part > 0) {
            part = pipe_put(writer, bytes, (uint64_t)part);
            is_gone = part == 0;
        }
        if (part <= 0 && !is_gone) {
            break;
        }
        total += (uint64_t)part;
    }
    return total > 0 ? (int64_t)total : part;
}

int64_t linux_tee(int32_t from, int32_t to, uint64_t count, uint32_t flags) {
    struct description *source = description_of(from);
    struct description *target = description_of(to);
    if ((flags & ~FLAGS_KNOWN) != 0) {
        return -LINUX_EINVAL;
    }
    if (count == 0) {
        return 0;
    }
    if (!description_can_read(source) || !description_can_write(target)) {
        return -LINUX_EBADF;
    }
    if (!is_pipe(source) || !is_pipe(target) || pipe_is_same(source, target)) {
        return -LINUX_EINVAL;
    }
    const struct splice splice = {
        .from = from,
        .to = to,
        .count = least(count, TRANSFER_MAX),
        .may_wait = (flags & LINUX_SPLICE_F_NONBLOCK) == 0 && !state_is_nonblocking(source) &&
                    !state_is_nonblocking(target),
    };
    return duplicate(&splice);
}

static int64_t put_part(const struct description *writer, const struct linux_iovec *part,
                        bool may_wait) {
    uint64_t done = 0;
    int64_t put = 0;
    while (done < part->length) {
        put = pipe_await_room(writer, may_wait && done == 0);
        if (put > 0) {
            put = pipe_put(writer, (const uint8_t *)part->base + done,
                           least(part->length - done, (uint64_t)put));
        }
        if (put < 0) {
            break;
        }
        done += (uint64_t)put;
    }
    return done > 0 ? (int64_t)done : put;
}

static int64_t get_part(const struct description *reader, const struct linux_iovec *part,
                        bool may_wait) {
    uint64_t done = 0;
    int64_t got = 0;
    uint32_t departures;
    while (done < part->length) {
        got = pipe_await_bytes(reader, may_wait && done == 0);
        if (got > 0) {
            got = pipe_peek(reader, 0, (uint8_t *)part->base + done, part->length - done,
                            &departures);
        }
        if (got <= 0) {
            break;
        }
        pipe_skip(reader, (uint64_t)got);
        done += (uint64_t)got;
    }
    return done > 0 ? (int64_t)done : got;
}

int64_t linux_vmsplice(int32_t fd, const struct linux_iovec *vector, uint64_t count,
                       uint32_t flags) {
    const struct description *pipe = description_of(fd);
    if ((flags & ~FLAGS_KNOWN) != 0 || count > TRANSFER_PARTS_MAX) {
        return -LINUX_EINVAL;
    }
    if (!is_pipe(pipe)) {
        return -LINUX_EBADF;
    }
    bool is_written = description_can_write(pipe);
    int64_t total = 0;
    for (uint64_t i = 0; i < count; i++) {
        struct linux_iovec part = vector[i];
        bool may_wait = (flags & LINUX_SPLICE_F_NONBLOCK) == 0 && total == 0;
        int64_t done = linux_check_memory(part.base, 1, part.length,
                                          is_written ? LINUX_ACCESS_READ : LINUX_ACCESS_WRITE);
        if (done == 0) {
            done = is_written ? put_part(pipe, &part, may_wait) : get_part(pipe, &part, may_wait);
        }
        if (done < 0) {
            return total > 0 ? total : done;
        }
        total += done;
        if ((uint64_t)done < part.length) {
            break;
        }
    }
    return total;
}
