// SPDX-License-Identifier: MIT
#include "call_cases.h"

#include "case_context.h"
#include "report.h"

#include <tessera/boot_start.h>
#include <tessera/objects.h>
#include <tessera/rights.h>

unsigned call_case_count(void) {
    return KERNEL_CASES;
}

static uint64_t base_value(const struct kernel_case *row, uint64_t good) {
    switch (row->base) {
    case KERNEL_CASE_BASE_GOOD:
        return good + row->value;
    case KERNEL_CASE_BASE_GOOD_HALF_PAGE:
        return good + page_bytes() / 2 + row->value;
    case KERNEL_CASE_BASE_USER_END:
        return boot_info()->user_end + row->value;
    default:
        return row->value;
    }
}

// Makes one thing of the call wrong. `flags` are those of the info word.
static bool spoil(struct case_context *context, const struct kernel_case *row,
                  struct kernel_call *call, uint64_t *flags) {
    switch (row->kind) {
    case KERNEL_CASE_FIXTURE:
        return row->fixture(context, call);
    case KERNEL_CASE_TARGET_SLOT:
        call->target = base_value(row, call->target);
        break;
    case KERNEL_CASE_TARGET_EMPTY:
        call->target = case_empty_slot(context);
        break;
    case KERNEL_CASE_TARGET_GONE:
        call->target = case_gone(context);
        break;
    case KERNEL_CASE_TARGET_OBJECT:
        call->target = case_capability(context, row->object, RIGHTS_ALL);
        break;
    case KERNEL_CASE_TARGET_RIGHTS:
        call->target = case_with_rights(context, call->target, row->rights);
        break;
    case KERNEL_CASE_CAP_SLOT:
        call->caps[row->index] = base_value(row, call->caps[row->index]);
        break;
    case KERNEL_CASE_CAP_EMPTY:
        call->caps[row->index] = case_empty_slot(context);
        break;
    case KERNEL_CASE_CAP_GONE:
        call->caps[row->index] = case_gone(context);
        break;
    case KERNEL_CASE_CAP_OBJECT:
        call->caps[row->index] = case_capability(context, row->object, RIGHTS_ALL);
        break;
    case KERNEL_CASE_CAP_RIGHTS:
        call->caps[row->index] = case_capability(context, row->object, row->rights);
        break;
    case KERNEL_CASE_WORD:
        call->words[row->index] = base_value(row, call->words[row->index]);
        break;
    case KERNEL_CASE_WORD_COUNT:
        call->word_count = (uint8_t)row->value;
        break;
    case KERNEL_CASE_CAP_COUNT:
        call->cap_count = (uint8_t)row->value;
        break;
    case KERNEL_CASE_IN_BUFFER:
        *flags |= INFO_BUFFER;
        break;
    case KERNEL_CASE_SUCCESS:
        break;
    }
    return true;
}

static void run_wrong_call(struct case_context *context, const struct kernel_case *row,
                           struct kernel_call *call) {
    uint64_t flags = 0;
    expect_true(spoil(context, row, call, &flags), "the wrong thing could not be made");
    context_remember(context);
    struct ipc_registers registers;
    expect_status(kernel_call_make(call, flags, &registers), row->expected, "the call");
    if (row->expected != STATUS_OK) {
        expect_true(case_unchanged(context), "a refused call changed something");
    }
}

static void run_case(struct case_context *context, const struct kernel_case_group *group,
                     const struct kernel_case *row) {
    struct kernel_call call = {};
    case_begin(row->name);
    if (!group->good(context, &call) || context->is_broken) {
        expect_true(false, "the good call could not be made");
    } else if (row->kind == KERNEL_CASE_SUCCESS) {
        expect_true(group->success(context, &call), "the call did not do what it should");
    } else {
        run_wrong_call(context, row, &call);
    }
    context_reset(context);
    case_end();
}

static void run_method_case(struct case_context *context, const struct kernel_method_case *row) {
    struct kernel_call call;
    struct ipc_registers registers;
    case_begin(row->name);
    call_begin(&call, case_capability(context, row->object, RIGHTS_ALL), row->method, 0, 0);
    context_remember(context);
    expect_status(kernel_call_make(&call, 0, &registers), STATUS_BAD_METHOD, "the call");
    expect_true(case_unchanged(context), "a refused call changed something");
    context_reset(context);
    case_end();
}

static cap_t syscall_target(struct case_context *context, const struct kernel_syscall_case *row) {
    switch (row->wrong.kind) {
    case KERNEL_CASE_TARGET_EMPTY:
        return case_empty_slot(context);
    case KERNEL_CASE_TARGET_GONE:
        return case_gone(context);
    default:
        return case_capability(context, row->wrong.object,
                               row->wrong.kind == KERNEL_CASE_TARGET_RIGHTS ? row->wrong.rights
                                                                            : RIGHTS_ALL);
    }
}

static void run_syscall_case(struct case_context *context, const struct kernel_syscall_case *row) {
    struct ipc_registers registers = {};
    case_begin(row->wrong.name);
    if (row->wrong.kind == KERNEL_CASE_TARGET_SLOT) {
        cap_t good = case_capability(context, row->good_object, RIGHTS_ALL);
        registers.target = base_value(&row->wrong, good);
    } else {
        registers.target = syscall_target(context, row);
    }
    context_remember(context);
    row->trap(&registers);
    expect_status(info_status(registers.info), row->wrong.expected, "the system call");
    expect_true(case_unchanged(context), "a refused call changed something");
    context_reset(context);
    case_end();
}

static void run_unknown_syscall(const struct kernel_unknown_syscall *row) {
    struct ipc_registers registers = {};
    case_begin(row->name);
    row->trap(&registers);
    expect_status(info_status(registers.info), STATUS_BAD_SYSCALL, "the trap");
    case_end();
}

static void run_syscall_success(struct case_context *context,
                                const struct kernel_syscall_success *row) {
    case_begin(row->name);
    expect_true(row->success(context), "the call did not do what it should");
    context_reset(context);
    case_end();
}

void run_call_cases(void) {
    static struct case_context context; // the same memory in each round
    if (context.memory == 0) {
        context_init(&context);
    }
    for (unsigned i = 0; i < KERNEL_CASE_GROUPS; i++) {
        for (unsigned j = 0; j < kernel_case_groups[i].case_count; j++) {
            run_case(&context, &kernel_case_groups[i], &kernel_case_groups[i].cases[j]);
        }
    }
    for (unsigned i = 0; i < KERNEL_METHOD_CASES; i++) {
        run_method_case(&context, &kernel_method_cases[i]);
    }
    for (unsigned i = 0; i < KERNEL_SYSCALL_CASES; i++) {
        run_syscall_case(&context, &kernel_syscall_cases[i]);
    }
    for (unsigned i = 0; i < KERNEL_UNKNOWN_SYSCALLS; i++) {
        run_unknown_syscall(&kernel_unknown_syscalls[i]);
    }
    for (unsigned i = 0; i < KERNEL_SYSCALL_SUCCESSES; i++) {
        run_syscall_success(&context, &kernel_syscall_successes[i]);
    }
}
