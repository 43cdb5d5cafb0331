// SPDX-License-Identifier: MIT
// Names for Tab. A directory that cannot be read has none.
#include "complete.h"

#include "commands.h"
#include "directory.h"
#include "shell.h"
#include "terminal.h"

#include <tessera/string.h>

static void offer(struct completion *completion, enum complete_mode mode, const char *name,
                  bool is_directory);
static void offer_commands(struct completion *completion, enum complete_mode mode);
static void offer_directory(struct completion *completion, enum complete_mode mode,
                            const struct shell_path *directory);

void complete_offer_names(struct completion *completion, enum complete_mode mode) {
    struct shell_path directory;
    if (completion->is_command) {
        offer_commands(completion, mode);
        directory = (struct shell_path){.bytes = "/bin", .length = 4};
    } else {
        char typed[LINE_MAX + 1];
        memcpy(typed, completion->directory.bytes, completion->directory.length);
        typed[completion->directory.length] = '\0';
        if (shell_path_resolve(&shell.directory, typed, &directory) != STATUS_OK) {
            return;
        }
    }
    offer_directory(completion, mode, &directory);
}

static void offer_commands(struct completion *completion, enum complete_mode mode) {
    const struct command *command;
    for (uint32_t i = 0; (command = command_at(i)) != nullptr; i++) {
        offer(completion, mode, command->name, false);
    }
}

// Programs that have a command of their name are offered by that.
static void offer_directory(struct completion *completion, enum complete_mode mode,
                            const struct shell_path *directory) {
    struct directory_portion portion = {.next = 0};
    do {
        if (directory_read(directory, portion.next, &portion) != STATUS_OK) {
            return;
        }
        for (uint32_t i = 0; i < portion.count; i++) {
            const struct listed_node *node = &portion.nodes[i];
            if (!completion->is_command || command_find(node->name) == nullptr) {
                offer(completion, mode, node->name, node->kind == NODE_KIND_DIRECTORY);
            }
        }
    } while (portion.next != 0);
}

static void offer(struct completion *completion, enum complete_mode mode, const char *name,
                  bool is_directory) {
    if (completion_offer(completion, text_from(name), is_directory) && mode == COMPLETE_AND_SHOW) {
        terminal_write(text_from(name));
        terminal_write(text_from(is_directory ? "/  " : "  "));
    }
}
