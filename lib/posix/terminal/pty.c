// SPDX-License-Identifier: MIT
//
// How pseudo-terminals are made and found, and what is asked of a master.
#include <posix/pty.h>

#include <personality/linux_calls.h>
#include <posix/family.h>
#include <posix/posix_client.h>
#include <tessera/format.h>
#include <tessera/slots.h>
#include <tessera/string.h>

static int64_t errno_of(status_t status) {
    switch (status) {
    case STATUS_OK:
        return 0;
    case STATUS_NOT_FOUND:
        return -LINUX_ENOENT;
    case STATUS_NO_SPACE:
        return -LINUX_ENOSPC; // as Linux says of too many
    case STATUS_NO_MEMORY:
        return -LINUX_ENOMEM;
    default:
        return -LINUX_EIO; // it is locked
    }
}

int64_t pty_make(cap_t *out_master) {
    cap_t process = family_process();
    return process == 0 ? -LINUX_ENXIO : errno_of(posix_process_make_terminal(process, out_master));
}

int64_t pty_open(uint32_t number, uint32_t flags, cap_t *out_terminal) {
    cap_t process = family_process();
    bool is_taking = (flags & LINUX_O_NOCTTY) == 0;
    return process == 0
               ? -LINUX_ENXIO
               : errno_of(posix_process_find_terminal(process, number, is_taking, out_terminal));
}

void pty_path(uint32_t number, char out[POSIX_PATH_BYTES]) {
    format_text(out, POSIX_PATH_BYTES, "/dev/pts/%u", number);
}

// Whoever is unknown to the server has none.
uint64_t pty_list(void) {
    uint64_t numbers = 0;
    if (family_is_known()) {
        (void)posix_process_list_terminals(family_process(), &numbers);
    }
    return numbers;
}

static int64_t give_word(uint64_t address, uint32_t word) {
    int64_t wrong = linux_check_memory(address, 1, sizeof(word), LINUX_ACCESS_WRITE);
    if (wrong == 0) {
        memcpy((void *)address, &word, sizeof(word));
    }
    return wrong;
}

static int64_t set(const struct description *master, uint32_t request, uint64_t argument) {
    int32_t word;
    int64_t wrong = linux_check_memory(argument, 1, sizeof(word), LINUX_ACCESS_READ);
    if (wrong != 0) {
        return wrong;
    }
    memcpy(&word, (const void *)argument, sizeof(word));
    status_t status = request == LINUX_TIOCPKT ? posix_terminal_set_packets(master->file, word != 0)
                                               : posix_terminal_set_lock(master->file, word != 0);
    return status == STATUS_OK ? 0 : -LINUX_EIO;
}

static int64_t open_peer(uint32_t number, uint32_t flags) {
    cap_t terminal;
    int64_t wrong = pty_open(number, flags, &terminal);
    struct description *description =
        wrong == 0 ? description_new(DESCRIPTION_PTY, flags & ~(uint32_t)LINUX_O_CLOEXEC) : nullptr;
    if (wrong == 0 && description == nullptr) {
        slot_release(terminal);
        wrong = -LINUX_EMFILE;
    }
    if (wrong != 0) {
        return wrong;
    }
    description->file = terminal;
    pty_path(number, description->path);
    return descriptor_give(description, (flags & LINUX_O_CLOEXEC) != 0);
}

int64_t pty_control(const struct description *master, uint32_t request, uint64_t argument) {
    uint32_t number;
    bool is_locked, is_in_packets;
    if (posix_terminal_master(master->file, &number, &is_locked, &is_in_packets) != STATUS_OK) {
        return -LINUX_ENOTTY;
    }
    switch (request) {
    case LINUX_TIOCGPTN:
        return give_word(argument, number);
    case LINUX_TIOCGPTLCK:
        return give_word(argument, is_locked);
    case LINUX_TIOCGPKT:
        return give_word(argument, is_in_packets);
    case LINUX_TIOCSPTLCK:
    case LINUX_TIOCPKT:
        return set(master, request, argument);
    case LINUX_TIOCGPTPEER:
        return open_peer(number, (uint32_t)argument);
    default:
        return -LINUX_ENOTTY;
    }
}
