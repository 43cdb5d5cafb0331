// SPDX-License-Identifier: MIT
// Input leaves the ring only when somebody has really got it: a reader that died while it waited
// takes nothing with it.
#include <tessera/console_core.h>

#include <tessera/string.h>

static struct data peek_input(struct console_core *core, uint32_t count);
static void drop_input(struct console_core *core, uint32_t count);
static struct console_holder *find_holder(struct console_core *core, uint32_t badge);
static bool show_data(struct console_core *core, const struct console_holder *holder,
                      uint32_t count, struct data *out_data);
static void remove_data(struct console_core *core, const struct console_holder *holder,
                        uint32_t count);
static void answer_reader(struct console_core *core, struct console_holder *holder);
static bool push_writer(struct console_core *core, struct console_writer *writer);

void console_core_init(struct console_core *core, const struct console_device *device) {
    *core = (struct console_core){.device = *device};
}

bool console_core_receive(struct console_core *core, uint8_t byte) {
    uint8_t interrupt = core->holders[core->newest].interrupt;
    if (interrupt != 0 && byte == interrupt) {
        drop_input(core, core->input_count);
        core->interrupt = byte;
        return true;
    }
    if (core->input_count == CONSOLE_INPUT_BYTES) {
        core->lost_bytes++;
        return false;
    }
    core->input[(core->input_first + core->input_count) % CONSOLE_INPUT_BYTES] = byte;
    core->input_count++;
    return true;
}

void console_core_input_done(struct console_core *core) {
    answer_reader(core, &core->holders[0]);
    answer_reader(core, &core->holders[core->newest]);
}

void console_core_room(struct console_core *core) {
    while (core->writer_count > 0) {
        struct console_writer *writer = &core->writers[core->writer_first];
        if (!push_writer(core, writer)) {
            return;
        }
        core->writer_first = (core->writer_first + 1) % CONSOLE_WRITERS_MAX;
        core->writer_count--;
        // A writer that is gone does not matter: its bytes are out.
        (void)core->device.answer_write(&writer->parked, STATUS_OK, writer->length);
    }
    core->device.want_room(core->device.context, false);
}

status_t console_core_read(struct console_core *core, struct request *request, uint32_t count,
                           struct data *out_data) {
    struct console_holder *holder = find_holder(core, request->badge);
    if (holder == nullptr || holder->has_reader) {
        return holder == nullptr ? STATUS_IO_ERROR : STATUS_BUSY;
    }
    if (show_data(core, holder, count, out_data)) {
        remove_data(core, holder, out_data->length);
        return STATUS_OK;
    }
    holder->has_reader = true;
    holder->reader_count = count;
    request_park(request, &holder->reader);
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
    uint32_t place = (core->writer_first + core->writer_count) % CONSOLE_WRITERS_MAX;
    struct console_writer *writer = &core->writers[place];
    core->writer_count++;
    writer->length = data.length;
    writer->done = done;
    memcpy(writer->bytes, data.bytes, data.length);
    request_park(request, &writer->parked);
    core->device.want_room(core->device.context, true);
    return STATUS_PARKED;
}

uint32_t console_core_available(const struct console_core *core, uint32_t badge) {
    const struct console_holder *newest = &core->holders[core->newest];
    bool is_console = badge < CONSOLE_INPUT_BADGE_FIRST;
    if (is_console && core->interrupt != 0) {
        return 1;
    }
    return newest->badge == (is_console ? 0 : badge) ? core->input_count : 0;
}

void console_core_set_interrupt(struct console_core *core, uint32_t badge, uint8_t interrupt) {
    struct console_holder *holder = find_holder(core, badge);
    if (holder != nullptr) {
        holder->interrupt = interrupt;
    }
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

void console_core_open(struct console_core *core, uint32_t badge, uint8_t interrupt) {
    core->newest++;
    core->holders[core->newest] = (struct console_holder){.badge = badge, .interrupt = interrupt};
}

void console_core_close(struct console_core *core, uint32_t badge) {
    struct console_holder *holder = find_holder(core, badge);
    if (holder == nullptr || holder == &core->holders[0]) {
        return; // a client of the console is gone: others may come
    }
    if (holder->has_reader) {
        // It may be gone as well.
        (void)core->device.answer_input(&holder->reader, STATUS_IO_ERROR, (struct data){});
    }
    for (uint32_t i = (uint32_t)(holder - core->holders); i < core->newest; i++) {
        core->holders[i] = core->holders[i + 1];
    }
    core->newest--;
    console_core_input_done(core);
}

// Null: an object that is gone.
static struct console_holder *find_holder(struct console_core *core, uint32_t badge) {
    if (badge < CONSOLE_INPUT_BADGE_FIRST) {
        return &core->holders[0];
    }
    for (uint32_t i = 1; i <= core->newest; i++) {
        if (core->holders[i].badge == badge) {
            return &core->holders[i];
        }
    }
    return nullptr;
}

// What this holder can read, not yet taken away; false: nothing.
static bool show_data(struct console_core *core, const struct console_holder *holder,
                      uint32_t count, struct data *out_data) {
    if (holder->badge == 0 && core->interrupt != 0) {
        core->reply[0] = core->interrupt;
        *out_data = (struct data){.bytes = core->reply, .length = 1};
        return true;
    }
    if (holder != &core->holders[core->newest] || core->input_count == 0) {
        return false;
    }
    *out_data = peek_input(core, count);
    return true;
}

// Takes away what show_data() showed.
static void remove_data(struct console_core *core, const struct console_holder *holder,
                        uint32_t count) {
    if (holder->badge == 0 && core->interrupt != 0) {
        core->interrupt = 0;
    } else {
        drop_input(core, count);
    }
}

static void answer_reader(struct console_core *core, struct console_holder *holder) {
    struct data data;
    if (!holder->has_reader || !show_data(core, holder, holder->reader_count, &data)) {
        return;
    }
    holder->has_reader = false;
    status_t status = holder->badge == 0
                          ? core->device.answer_read(&holder->reader, STATUS_OK, data)
                          : core->device.answer_input(&holder->reader, STATUS_OK, data);
    if (status == STATUS_OK) {
        remove_data(core, holder, data.length);
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

// True: the device has all of its bytes.
static bool push_writer(struct console_core *core, struct console_writer *writer) {
    writer->done += core->device.transmit(core->device.context, writer->bytes + writer->done,
                                          writer->length - writer->done);
    return writer->done == writer->length;
}
