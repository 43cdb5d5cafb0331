// SPDX-License-Identifier: MIT
// Input leaves the ring only when somebody has really got it: a reader that died while it waited
// takes nothing with it.
#include <tessera/console_core.h>

#include <tessera/string.h>

static struct data peek_input(struct console_core *core, uint32_t count);
static void drop_input(struct console_core *core, uint32_t count);
static void answer_reader(struct console_core *core);
static void tell_newest(const struct console_core *core);
static struct console_writer *queue_rest(struct console_core *core, struct data data,
                                         uint32_t done);
static bool push_writer(struct console_core *core, struct console_writer *writer);

void console_core_init(struct console_core *core, const struct console_device *device) {
    *core = (struct console_core){.device = *device};
}

bool console_core_receive(struct console_core *core, uint8_t byte) {
    if (core->input_count == CONSOLE_INPUT_BYTES) {
        core->lost_bytes++;
        return false;
    }
    core->input[(core->input_first + core->input_count) % CONSOLE_INPUT_BYTES] = byte;
    core->input_count++;
    return true;
}

void console_core_input_done(struct console_core *core) {
    if (core->newest == 0) {
        answer_reader(core);
    } else {
        tell_newest(core);
    }
}

void console_core_room(struct console_core *core) {
    while (core->writer_count > 0) {
        struct console_writer *writer = &core->writers[core->writer_first];
        if (!push_writer(core, writer)) {
            return;
        }
        core->writer_first = (core->writer_first + 1) % CONSOLE_WRITERS_MAX;
        core->writer_count--;
        if (writer->is_waiting) {
            // A writer that is gone does not matter: its bytes are out.
            (void)core->device.answer_write(&writer->parked, STATUS_OK, writer->length);
        }
    }
    core->device.want_room(core->device.context, false);
}

status_t console_core_read(struct console_core *core, struct request *request, uint32_t count,
                           struct data *out_data) {
    if (core->has_reader) {
        return STATUS_BUSY;
    }
    if (console_core_available(core) > 0) {
        *out_data = peek_input(core, count);
        drop_input(core, out_data->length);
        return STATUS_OK;
    }
    core->has_reader = true;
    core->reader_count = count;
    request_park(request, &core->reader);
    return STATUS_PARKED;
}

status_t console_core_write(struct console_core *core, struct request *request, struct data data,
                            uint32_t *out_written) {
    uint32_t done = 0;
    if (core->writer_count == 0) {
        done = core->device.transmit(core->device.context, data.bytes, data.length);
    }
    // With no place left to wait in, the caller is told how far it came.
    if (done == data.length || core->writer_count == CONSOLE_WRITERS_MAX) {
        *out_written = done;
        return STATUS_OK;
    }
    struct console_writer *writer = queue_rest(core, data, done);
    writer->is_waiting = true;
    request_park(request, &writer->parked);
    return STATUS_PARKED;
}

status_t console_core_offer(struct console_core *core, struct data data) {
    uint32_t done = 0;
    if (core->writer_count == CONSOLE_WRITERS_MAX) {
        return STATUS_NO_SPACE;
    }
    if (core->writer_count == 0) {
        done = core->device.transmit(core->device.context, data.bytes, data.length);
    }
    if (done < data.length) {
        queue_rest(core, data, done)->is_waiting = false;
    }
    return STATUS_OK;
}

uint32_t console_core_available(const struct console_core *core) {
    return core->newest == 0 ? core->input_count : 0;
}

void console_core_take(struct console_core *core, uint32_t badge, uint32_t count,
                       struct data *out_data) {
    bool is_newest = core->holders[core->newest].badge == badge;
    *out_data = peek_input(core, is_newest ? count : 0);
    drop_input(core, out_data->length);
}

status_t console_core_put_back(struct console_core *core, struct data data) {
    if (data.length > CONSOLE_INPUT_BYTES - core->input_count) {
        return STATUS_NO_SPACE;
    }
    core->input_first =
        (core->input_first + CONSOLE_INPUT_BYTES - data.length) % CONSOLE_INPUT_BYTES;
    core->input_count += data.length;
    for (uint32_t i = 0; i < data.length; i++) {
        core->input[(core->input_first + i) % CONSOLE_INPUT_BYTES] = data.bytes[i];
    }
    return STATUS_OK;
}

uint32_t console_core_free_badge(const struct console_core *core) {
    if (core->newest == CONSOLE_INPUTS_MAX) {
        return 0;
    }
    uint32_t badge = CONSOLE_INPUT_BADGE_FIRST;
    for (uint32_t i = 1; i <= core->newest; i++) {
        if (core->holders[i].badge == badge) {
            badge++;
            i = 0; // look at all again
        }
    }
    return badge;
}

void console_core_open(struct console_core *core, uint32_t badge, cap_t event) {
    core->newest++;
    core->holders[core->newest] = (struct console_holder){.badge = badge, .event = event};
    tell_newest(core);
}

// A badge of none is that of a client of the console, of whom others may come.
void console_core_close(struct console_core *core, uint32_t badge) {
    uint32_t at = 1;
    while (at <= core->newest && core->holders[at].badge != badge) {
        at++;
    }
    if (at > core->newest) {
        return;
    }
    core->device.release(core->holders[at].event);
    for (; at < core->newest; at++) {
        core->holders[at] = core->holders[at + 1];
    }
    core->newest--;
    console_core_input_done(core);
}

static void answer_reader(struct console_core *core) {
    if (!core->has_reader || core->input_count == 0) {
        return;
    }
    struct data data = peek_input(core, core->reader_count);
    core->has_reader = false;
    if (core->device.answer_read(&core->reader, STATUS_OK, data) == STATUS_OK) {
        drop_input(core, data.length);
    }
}

static void tell_newest(const struct console_core *core) {
    if (core->newest > 0 && core->input_count > 0) {
        core->device.tell(core->holders[core->newest].event);
    }
}

// Up to `count` bytes of the oldest input, copied out of the ring but not taken from it.
static struct data peek_input(struct console_core *core, uint32_t count) {
    uint32_t length = count < core->input_count ? count : core->input_count;
    length = length < CONSOLE_READ_MAX ? length : CONSOLE_READ_MAX;
    for (uint32_t i = 0; i < length; i++) {
        core->reply[i] = core->input[(core->input_first + i) % CONSOLE_INPUT_BYTES];
    }
    return (struct data){.bytes = core->reply, .length = length};
}

static void drop_input(struct console_core *core, uint32_t count) {
    core->input_first = (core->input_first + count) % CONSOLE_INPUT_BYTES;
    core->input_count -= count;
}

// The rest of these bytes waits behind those of others; there is a place.
static struct console_writer *queue_rest(struct console_core *core, struct data data,
                                         uint32_t done) {
    uint32_t place = (core->writer_first + core->writer_count) % CONSOLE_WRITERS_MAX;
    struct console_writer *writer = &core->writers[place];
    core->writer_count++;
    writer->length = data.length;
    writer->done = done;
    memcpy(writer->bytes, data.bytes, data.length);
    core->device.want_room(core->device.context, true);
    return writer;
}

// True: the device has all of its bytes.
static bool push_writer(struct console_core *core, struct console_writer *writer) {
    writer->done += core->device.transmit(core->device.context, writer->bytes + writer->done,
                                          writer->length - writer->done);
    return writer->done == writer->length;
}
