// SPDX-License-Identifier: MIT
//
// Root: the first process. It owns the machine, starts every service of the process table with
// exactly the capabilities of its record, keeps them running by their restart policies, and answers
// Supervisor. It waits for nobody: it calls no service.
#include "power.h"
#include "report.h"
#include "supervise.h"
#include "supervisor.h"

#include <kernel/thread.h>
#include <kernel/timer.h>
#include <tessera/clock.h>
#include <tessera/memory.h>
#include <tessera/runtime.h>

enum { SIGNAL_TIMER = 1, REPLY_COUNT = 2 };

constexpr uint64_t REPORT_RETRY_NS = 20000000;

static struct {
    cap_t notification;
    cap_t timer;
} alarm;

static void must(status_t status, const char *what) {
    if (status != STATUS_OK) {
        power_fail("%s: %s", what, status_text(status));
    }
}

static void make_alarm(void) {
    must(object_create(OBJECT_NOTIFICATION, 0, &alarm.notification), "notification");
    must(object_create(OBJECT_TIMER, 0, &alarm.timer), "timer");
    must(timer_bind(alarm.timer, alarm.notification, SIGNAL_TIMER), "timer");
}

static void set_alarm(uint64_t deadline_ns) {
    if (deadline_ns != UINT64_MAX) {
        must(timer_arm(alarm.timer, deadline_ns), "timer");
    }
}

// What is due now, and the alarm for what is due next.
static void attend(void) {
    uint64_t now_ns = clock_now_ns();
    supervise_due(now_ns);
    uint64_t next_ns = supervise_next_ns();
    if (report_flush() && next_ns > now_ns + REPORT_RETRY_NS) {
        next_ns = now_ns + REPORT_RETRY_NS;
    }
    set_alarm(next_ns);
}

// The reply lies in the message buffer now, where sending a line would overwrite it: that is left
// to the alarm.
static void dispatch(struct request *request) {
    supervisor_dispatch(&supervisor_handlers, request);
    set_alarm(report_is_waiting() ? clock_now_ns() : supervise_next_ns());
}

static void on_signal(void *, uint64_t) {
    attend();
}

static void on_fault(void *, const struct fault_event *fault) {
    supervise_fault(fault);
    attend();
}

int main(int, char **) {
    must(services_prepare(), "the process table");
    services[0].state = SERVICE_STATE_RUNNING;
    // The kernel knows of no manifests, and started it at a priority of its own choice.
    must(thread_set_priority(SLOT_THREAD, services[0].record.priority,
                             services[0].record.max_priority),
         "its priority");
    make_alarm();
    supervise_start_all();
    attend();

    struct server_loop loop = {
        .endpoint = services[0].endpoint,
        .notification = alarm.notification,
        .reply_count = REPLY_COUNT,
        .dispatch = dispatch,
        .on_signal = on_signal,
        .on_fault = on_fault,
    };
    must(server_run(&loop), "the server loop");
    return 1;
}
