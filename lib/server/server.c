// SPDX-License-Identifier: MIT
//
// The server loop. The common path is one system call per request: reply_receive, with the reply
// object that the last message was taken with. Replies that carry capabilities are sent on their
// own, because only then is it told whether they arrived.
#include <tessera/server.h>

#include <arch/syscall.h>
#include <tessera/faults.h>
#include <tessera/layouts.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>
#include <tessera/slots.h>
#include <kernel/thread.h>

// What this program's loop has at hand. Of one thread only.
static struct {
    cap_t free_replies[SERVER_REPLIES_MAX];
    uint32_t free_count;
    cap_t reply;         // for the next receive; 0: all are parked
    cap_t receive_slots; // row of MESSAGE_CAPS_MAX empty slots; 0: there was none
} state;

static status_t prepare(const struct server_loop *loop) {
    state.free_count = 0;
    state.reply = 0;
    state.receive_slots = 0;
    for (uint32_t i = 0; i < loop->reply_count && i < SERVER_REPLIES_MAX; i++) {
        status_t status = object_create(OBJECT_REPLY, 0, &state.free_replies[i]);
        if (status != STATUS_OK) {
            return status;
        }
        state.free_count++;
    }
    if (loop->notification != 0) {
        return thread_bind_notification(SLOT_THREAD, loop->notification);
    }
    return STATUS_OK;
}

// Fills in what a receive takes.
static void offer(const struct server_loop *loop, struct ipc_registers *registers) {
    if (state.reply == 0 && state.free_count > 0) {
        state.free_count--;
        state.reply = state.free_replies[state.free_count];
    }
    if (state.receive_slots == 0) {
        state.receive_slots = slot_allocate_row(MESSAGE_CAPS_MAX);
    }
    registers->target = loop->endpoint;
    registers->receive_slot = state.receive_slots;
    registers->reply_slot = state.reply;
}

static void receive(const struct server_loop *loop, struct ipc_registers *registers) {
    *registers = (struct ipc_registers){};
    offer(loop, registers);
    syscall_receive(registers);
}

// What the reply moved out has left, or its caller was gone and nobody has it.
static void release_leaving(const struct request *request) {
    for (uint32_t i = 0; i < request->leaving_count; i++) {
        slot_release(request->leaving[i]);
    }
}

static void reply_receive(const struct server_loop *loop, const struct request *request) {
    offer(loop, request->registers);
    syscall_reply_receive(request->registers);
    release_leaving(request);
}

// Takes the capabilities that came out of the receive row; the rest of the row is free again.
static void take_received(struct request *request) {
    uint32_t count = info_caps(request->registers->info);
    if (count == 0) {
        return;
    }
    for (uint32_t i = 0; i < count && i < MESSAGE_CAPS_MAX; i++) {
        request->received[i] =
            (cap_t)(i == 0 ? request->registers->capability : request->buffer->caps[i]);
    }
    request->received_count = (uint8_t)count;
    slot_free_row(state.receive_slots + count, MESSAGE_CAPS_MAX - count);
    state.receive_slots = 0;
}

static void handle_event(const struct server_loop *loop, const struct ipc_registers *registers) {
    uint32_t badge = (uint32_t)registers->target;
    uint32_t method = info_method(registers->info);
    switch (method) {
    case EVENT_SIGNAL:
        if (loop->on_signal != nullptr) {
            loop->on_signal(loop->context, registers->words[0]);
        }
        break;
    case EVENT_PORT_CLOSED:
        if (loop->ports != nullptr) {
            port_pool_closed(loop->ports, badge);
        }
        if (loop->on_port_closed != nullptr) {
            loop->on_port_closed(loop->context, badge);
        }
        break;
    default:
        if (loop->on_fault != nullptr) {
            struct fault_event fault = {
                .badge = badge,
                .kind = method,
                .detail = registers->words[FAULT_WORD_DETAIL],
                .address = registers->words[FAULT_WORD_ADDRESS],
                .pc = registers->words[FAULT_WORD_PC],
                .sp = registers->words[FAULT_WORD_SP],
            };
            loop->on_fault(loop->context, &fault);
        }
        break;
    }
}

// Returns whether the request's registers hold a reply to send. What never changes of the request
// is set already, and of the capabilities only those are looked at that are counted.
static bool handle_message(const struct server_loop *loop, struct request *request) {
    const struct ipc_registers *registers = request->registers;
    request->badge = (uint32_t)registers->target;
    request->rights = (uint8_t)(registers->target >> 32);
    request->method = (uint16_t)info_method(registers->info);
    request->is_one_way = (registers->info & INFO_ONE_WAY) != 0;
    request->is_parked = false;
    request->received_count = 0;
    request->reply = request->is_one_way ? 0 : state.reply;
    request->leaving_count = 0;
    take_received(request);
    loop->dispatch(request);
    return !request->is_parked && !request->is_one_way;
}

status_t server_run(const struct server_loop *loop) {
    status_t status = prepare(loop);
    if (status != STATUS_OK) {
        return status;
    }
    struct ipc_registers registers;
    struct request request = {
        .context = loop->context, .registers = &registers, .buffer = message_buffer_of_thread()};
    receive(loop, &registers);
    for (;;) {
        status = info_status(registers.info);
        bool is_answered = false;
        if (status == STATUS_OK && (registers.info & INFO_EVENT) != 0) {
            handle_event(loop, &registers);
        } else if (status == STATUS_OK) {
            is_answered = handle_message(loop, &request);
        } else if (status != STATUS_CANCELLED) {
            return status;
        }
        if (is_answered) {
            reply_receive(loop, &request);
        } else {
            receive(loop, &registers);
        }
    }
}

void request_park(struct request *request, struct parked_request *out_parked) {
    *out_parked = (struct parked_request){.reply = request->reply, .method = request->method};
    request->is_parked = true;
    if (request->reply != 0) {
        request->reply = 0;
        state.reply = 0;
    }
}

status_t parked_request_send(const struct parked_request *parked, struct ipc_registers *registers) {
    if (parked->reply == 0) {
        return STATUS_OK;
    }
    registers->target = parked->reply;
    syscall_send(registers);
    state.free_replies[state.free_count] = parked->reply;
    state.free_count++;
    return info_status(registers->info);
}
