// SPDX-License-Identifier: MIT
//
// Restarting services.
#include "supervise.h"

#include "power.h"
#include "report.h"

#include <kernel/endpoint.h>
#include <kernel/names.h>
#include <tessera/clock.h>
#include <tessera/faults.h>

constexpr uint64_t QUEUE_LIMIT_NS = NS_PER_S;  // longer delays close the endpoint
constexpr uint64_t HEALTHY_NS = 10 * NS_PER_S; // who ran this long is forgiven earlier failures
enum { DOUBLINGS_MAX = 6 };                    // up to 64 times the first delay

static void close_endpoint(const struct service *service) {
    if (service->endpoint != 0) {
        // The capability is root's own and has all rights.
        (void)endpoint_set_state(service->endpoint, ENDPOINT_STATE_CLOSED);
    }
}

static void give_up(struct service *service, enum service_state state, int32_t status) {
    service->state = state;
    close_endpoint(service);
    if (service->record.is_essential) {
        report_line(LOG_LEVEL_ERROR, "%s has ended and is essential", service->name);
        power_off((uint8_t)(status != 0 ? status & 0xff : 0));
    }
}

static void wait_and_start(struct service *service) {
    uint32_t doublings = service->failures < DOUBLINGS_MAX ? service->failures : DOUBLINGS_MAX;
    uint64_t delay_ns = service->record.backoff_ns << doublings;
    service->failures++;
    service->state = SERVICE_STATE_WAITING;
    service->next_start_ns = clock_now_ns() + delay_ns;
    if (delay_ns >= QUEUE_LIMIT_NS) {
        close_endpoint(service);
    }
}

static bool is_restarted(const struct service *service, bool is_success) {
    switch (service->record.restart) {
    case RESTART_POLICY_ALWAYS:
        return true;
    case RESTART_POLICY_ON_FAILURE:
        return !is_success;
    case RESTART_POLICY_NEVER:
        return false;
    }
    return false;
}

static void ended(struct service *service, bool is_success, int32_t status) {
    uint64_t ran_ns = clock_now_ns() - service->started_ns;
    service_stop(service);
    if (ran_ns >= HEALTHY_NS) {
        service->failures = 0;
    }
    if (is_restarted(service, is_success)) {
        wait_and_start(service);
    } else {
        give_up(service, is_success ? SERVICE_STATE_STOPPED : SERVICE_STATE_FAILED, status);
    }
}

static void start(struct service *service) {
    const char *reason;
    status_t status = service_start(service, &reason);
    if (status == STATUS_OK) {
        return;
    }
    report_line(LOG_LEVEL_ERROR, "%s cannot be started: %s (%s)", service->name, reason,
                status_text(status));
    if (status == STATUS_BAD_EXECUTABLE || status == STATUS_NOT_FOUND) {
        give_up(service, SERVICE_STATE_FAILED, status); // trying again would not help
    } else {
        wait_and_start(service);
    }
}

static void start_again(struct service *service) {
    service->restarts++;
    report_line(LOG_LEVEL_INFO, "starting %s again (%u)", service->name, service->restarts);
    start(service);
}

void supervise_fault(const struct fault_event *fault) {
    struct service *service = service_at(fault->badge & ~FAULT_BADGE);
    if (service == nullptr || service->state != SERVICE_STATE_RUNNING) {
        return;
    }
    if (fault->kind == FAULT_EXIT) {
        int32_t status = (int32_t)fault->detail;
        report_line(status == 0 ? LOG_LEVEL_INFO : LOG_LEVEL_WARNING, "%s ended with status %d",
                    service->name, status);
        ended(service, status == 0, status);
        return;
    }
    service->last_fault = (uint16_t)fault->kind;
    report_line(LOG_LEVEL_ERROR, "%s: %s fault (%llu) at pc 0x%llx, address 0x%llx", service->name,
                fault_name(fault->kind), (unsigned long long)fault->detail,
                (unsigned long long)fault->pc, (unsigned long long)fault->address);
    ended(service, false, STATUS_CANCELLED);
}

void supervise_kill(struct service *service) {
    if (service->state == SERVICE_STATE_RUNNING) {
        report_line(LOG_LEVEL_WARNING, "%s is killed", service->name);
        ended(service, false, STATUS_CANCELLED);
    }
}

void supervise_restart(struct service *service) {
    report_line(LOG_LEVEL_INFO, "%s is restarted by request", service->name);
    service_stop(service);
    service->failures = 0;
    start_again(service);
}

void supervise_start_all(void) {
    for (uint32_t i = 0; i < service_count; i++) {
        if (!services[i].record.is_root) {
            start(&services[i]);
        }
    }
}

void supervise_due(uint64_t now_ns) {
    for (uint32_t i = 0; i < service_count; i++) {
        if (services[i].state == SERVICE_STATE_WAITING && services[i].next_start_ns <= now_ns) {
            start_again(&services[i]);
        }
    }
}

uint64_t supervise_next_ns(void) {
    uint64_t next_ns = UINT64_MAX;
    for (uint32_t i = 0; i < service_count; i++) {
        if (services[i].state == SERVICE_STATE_WAITING && services[i].next_start_ns < next_ns) {
            next_ns = services[i].next_start_ns;
        }
    }
    return next_ns;
}
