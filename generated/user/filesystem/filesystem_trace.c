// SPDX-License-Identifier: MIT
// GENERATED - DO NOT EDIT
// Source: idl/proto/filesystem.capnp
// Template: codegen/tessera_gen/templates/protocols/trace.c.j2
// Command: ./tessera gen
//
// Messages of filesystem as text.

#include <filesystem/filesystem_trace.h>

void node_attributes_trace(struct trace_text *trace, const struct node_attributes *value) {
    trace_open(trace, '(');
    trace_name(trace, "size");
    trace_unsigned(trace, value->size);
    trace_name(trace, "modifiedNs");
    trace_unsigned(trace, value->modified_ns);
    trace_name(trace, "kind");
    trace_symbol(trace, node_kind_name(value->kind));
    trace_name(trace, "isReadOnly");
    trace_bool(trace, value->is_read_only);
    trace_close(trace, ')');
}

void node_description_trace(struct trace_text *trace, const struct node_description *value) {
    trace_open(trace, '(');
    trace_name(trace, "size");
    trace_unsigned(trace, value->size);
    trace_name(trace, "modifiedNs");
    trace_unsigned(trace, value->modified_ns);
    trace_name(trace, "changedNs");
    trace_unsigned(trace, value->changed_ns);
    trace_name(trace, "accessedNs");
    trace_unsigned(trace, value->accessed_ns);
    trace_name(trace, "node");
    trace_unsigned(trace, value->node);
    trace_name(trace, "fileSystem");
    trace_unsigned(trace, value->file_system);
    trace_name(trace, "links");
    trace_unsigned(trace, value->links);
    trace_name(trace, "permissions");
    trace_unsigned(trace, value->permissions);
    trace_name(trace, "type");
    trace_symbol(trace, node_type_name(value->type));
    trace_name(trace, "isReadOnly");
    trace_bool(trace, value->is_read_only);
    trace_close(trace, ')');
}

void directory_entry_trace(struct trace_text *trace, const struct directory_entry *value) {
    trace_open(trace, '(');
    trace_name(trace, "name");
    trace_string(trace, value->name);
    trace_name(trace, "size");
    trace_unsigned(trace, value->size);
    trace_name(trace, "modifiedNs");
    trace_unsigned(trace, value->modified_ns);
    trace_name(trace, "kind");
    trace_symbol(trace, node_kind_name(value->kind));
    trace_name(trace, "node");
    trace_unsigned(trace, value->node);
    trace_name(trace, "type");
    trace_unsigned(trace, value->type);
    trace_close(trace, ')');
}

void file_system_usage_trace(struct trace_text *trace, const struct file_system_usage *value) {
    trace_open(trace, '(');
    trace_name(trace, "totalBytes");
    trace_unsigned(trace, value->total_bytes);
    trace_name(trace, "freeBytes");
    trace_unsigned(trace, value->free_bytes);
    trace_name(trace, "nodes");
    trace_unsigned(trace, value->nodes);
    trace_name(trace, "isReadOnly");
    trace_bool(trace, value->is_read_only);
    trace_close(trace, ')');
}

void mounted_file_system_trace(struct trace_text *trace, const struct mounted_file_system *value) {
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_name(trace, "usage");
    file_system_usage_trace(trace, &value->usage);
    trace_close(trace, ')');
}

void file_system_open_params_trace(struct trace_text *trace, const struct file_system_open_params *value) {
    static const char *const flags_names[] = {"read", "write", "create", "truncate", "append", "exclusive", "noFollow"};
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_name(trace, "flags");
    trace_bits(trace, value->flags, flags_names, 7);
    trace_close(trace, ')');
}

void file_system_open_results_trace(struct trace_text *trace, const struct file_system_open_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "file");
    trace_capability(trace, value->file);
    trace_close(trace, ')');
}

void file_system_stat_params_trace(struct trace_text *trace, const struct file_system_stat_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_close(trace, ')');
}

void file_system_list_params_trace(struct trace_text *trace, const struct file_system_list_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_name(trace, "cookie");
    trace_unsigned(trace, value->cookie);
    trace_close(trace, ')');
}

void file_system_list_results_trace(struct trace_text *trace, const struct file_system_list_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "next");
    trace_unsigned(trace, value->next);
    trace_name(trace, "entries");
    trace_open(trace, '[');
    for (uint32_t i = 0; i < value->entries.count; i++) {
        struct directory_entry element;
        directory_entry_at(&value->entries, i, &element);
        trace_item(trace);
        directory_entry_trace(trace, &element);
    }
    trace_close(trace, ']');
    trace_close(trace, ')');
}

void file_system_make_directory_params_trace(struct trace_text *trace, const struct file_system_make_directory_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_close(trace, ')');
}

void file_system_remove_params_trace(struct trace_text *trace, const struct file_system_remove_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_close(trace, ')');
}

void file_system_rename_params_trace(struct trace_text *trace, const struct file_system_rename_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "from");
    trace_string(trace, value->from);
    trace_name(trace, "to");
    trace_string(trace, value->to);
    trace_close(trace, ')');
}

void file_system_create_params_trace(struct trace_text *trace, const struct file_system_create_params *value) {
    static const char *const flags_names[] = {"read", "write", "create", "truncate", "append", "exclusive", "noFollow"};
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_name(trace, "flags");
    trace_bits(trace, value->flags, flags_names, 7);
    trace_name(trace, "permissions");
    trace_unsigned(trace, value->permissions);
    trace_close(trace, ')');
}

void file_system_create_results_trace(struct trace_text *trace, const struct file_system_create_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "file");
    trace_capability(trace, value->file);
    trace_close(trace, ')');
}

void file_system_describe_params_trace(struct trace_text *trace, const struct file_system_describe_params *value) {
    static const char *const flags_names[] = {"noFollow"};
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_name(trace, "flags");
    trace_bits(trace, value->flags, flags_names, 1);
    trace_close(trace, ')');
}

void file_system_change_params_trace(struct trace_text *trace, const struct file_system_change_params *value) {
    static const char *const flags_names[] = {"noFollow"};
    static const char *const changes_names[] = {"permissions", "modified", "accessed"};
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_name(trace, "flags");
    trace_bits(trace, value->flags, flags_names, 1);
    trace_name(trace, "changes");
    trace_bits(trace, value->changes, changes_names, 3);
    trace_name(trace, "permissions");
    trace_unsigned(trace, value->permissions);
    trace_name(trace, "modifiedNs");
    trace_unsigned(trace, value->modified_ns);
    trace_name(trace, "accessedNs");
    trace_unsigned(trace, value->accessed_ns);
    trace_close(trace, ')');
}

void file_system_read_link_params_trace(struct trace_text *trace, const struct file_system_read_link_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_close(trace, ')');
}

void file_system_read_link_results_trace(struct trace_text *trace, const struct file_system_read_link_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "length");
    trace_unsigned(trace, value->length);
    trace_name(trace, "target");
    trace_string(trace, value->target);
    trace_close(trace, ')');
}

void file_system_make_symbolic_link_params_trace(struct trace_text *trace, const struct file_system_make_symbolic_link_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_name(trace, "target");
    trace_string(trace, value->target);
    trace_close(trace, ')');
}

void file_system_resolve_params_trace(struct trace_text *trace, const struct file_system_resolve_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_close(trace, ')');
}

void file_system_resolve_results_trace(struct trace_text *trace, const struct file_system_resolve_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_close(trace, ')');
}

void file_system_make_link_params_trace(struct trace_text *trace, const struct file_system_make_link_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "from");
    trace_string(trace, value->from);
    trace_name(trace, "to");
    trace_string(trace, value->to);
    trace_close(trace, ')');
}

void file_system_mounted_params_trace(struct trace_text *trace, const struct file_system_mounted_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "number");
    trace_unsigned(trace, value->number);
    trace_close(trace, ')');
}

void file_system_make_special_params_trace(struct trace_text *trace, const struct file_system_make_special_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "path");
    trace_string(trace, value->path);
    trace_name(trace, "type");
    trace_symbol(trace, node_type_name(value->type));
    trace_name(trace, "permissions");
    trace_unsigned(trace, value->permissions);
    trace_close(trace, ')');
}

void file_system_narrow_params_trace(struct trace_text *trace, const struct file_system_narrow_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "program");
    trace_string(trace, value->program);
    trace_close(trace, ')');
}

void file_system_narrow_results_trace(struct trace_text *trace, const struct file_system_narrow_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "view");
    trace_capability(trace, value->view);
    trace_close(trace, ')');
}

void file_system_move_params_trace(struct trace_text *trace, const struct file_system_move_params *value) {
    static const char *const flags_names[] = {"noReplace", "exchange"};
    trace_open(trace, '(');
    trace_name(trace, "from");
    trace_string(trace, value->from);
    trace_name(trace, "to");
    trace_string(trace, value->to);
    trace_name(trace, "flags");
    trace_bits(trace, value->flags, flags_names, 2);
    trace_close(trace, ')');
}

void file_read_params_trace(struct trace_text *trace, const struct file_read_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "offset");
    trace_unsigned(trace, value->offset);
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_close(trace, ')');
}

void file_read_results_trace(struct trace_text *trace, const struct file_read_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_close(trace, ')');
}

void file_write_params_trace(struct trace_text *trace, const struct file_write_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "offset");
    trace_unsigned(trace, value->offset);
    trace_name(trace, "data");
    trace_bytes(trace, value->data);
    trace_close(trace, ')');
}

void file_write_results_trace(struct trace_text *trace, const struct file_write_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "written");
    trace_unsigned(trace, value->written);
    trace_close(trace, ')');
}

void file_truncate_params_trace(struct trace_text *trace, const struct file_truncate_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "size");
    trace_unsigned(trace, value->size);
    trace_close(trace, ')');
}

void file_change_params_trace(struct trace_text *trace, const struct file_change_params *value) {
    static const char *const changes_names[] = {"permissions", "modified", "accessed"};
    trace_open(trace, '(');
    trace_name(trace, "changes");
    trace_bits(trace, value->changes, changes_names, 3);
    trace_name(trace, "permissions");
    trace_unsigned(trace, value->permissions);
    trace_name(trace, "modifiedNs");
    trace_unsigned(trace, value->modified_ns);
    trace_name(trace, "accessedNs");
    trace_unsigned(trace, value->accessed_ns);
    trace_close(trace, ')');
}

void file_page_params_trace(struct trace_text *trace, const struct file_page_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "index");
    trace_unsigned(trace, value->index);
    trace_close(trace, ')');
}

void file_page_results_trace(struct trace_text *trace, const struct file_page_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "page");
    trace_capability(trace, value->page);
    trace_close(trace, ')');
}

void file_reserve_params_trace(struct trace_text *trace, const struct file_reserve_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "offset");
    trace_unsigned(trace, value->offset);
    trace_name(trace, "count");
    trace_unsigned(trace, value->count);
    trace_close(trace, ')');
}

void file_window_params_trace(struct trace_text *trace, const struct file_window_params *value) {
    trace_open(trace, '(');
    trace_name(trace, "index");
    trace_unsigned(trace, value->index);
    trace_name(trace, "isWritten");
    trace_bool(trace, value->is_written);
    trace_close(trace, ')');
}

void file_window_results_trace(struct trace_text *trace, const struct file_window_results *value) {
    trace_open(trace, '(');
    trace_name(trace, "length");
    trace_unsigned(trace, value->length);
    trace_name(trace, "page");
    trace_capability(trace, value->page);
    trace_close(trace, ')');
}

size_t filesystem_trace_format(char *out, size_t capacity, uint16_t method, enum message_role role, const struct wire_message *message) {
    struct trace_text trace;
    trace_begin(&trace, out, capacity);
    switch ((uint32_t)method << 1 | role) {
    case METHOD_FILE_SYSTEM_OPEN << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.open");
        struct file_system_open_params value;
        if (file_system_open_params_decode(message, &value) == STATUS_OK) {
            file_system_open_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_OPEN << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.open -> ");
        struct file_system_open_results value;
        if (file_system_open_results_decode(message, &value) == STATUS_OK) {
            file_system_open_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_STAT << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.stat");
        struct file_system_stat_params value;
        if (file_system_stat_params_decode(message, &value) == STATUS_OK) {
            file_system_stat_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_STAT << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.stat -> ");
        struct node_attributes value;
        if (node_attributes_decode(message, &value) == STATUS_OK) {
            node_attributes_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_LIST << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.list");
        struct file_system_list_params value;
        if (file_system_list_params_decode(message, &value) == STATUS_OK) {
            file_system_list_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_LIST << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.list -> ");
        struct file_system_list_results value;
        if (file_system_list_results_decode(message, &value) == STATUS_OK) {
            file_system_list_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_MAKE_DIRECTORY << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.makeDirectory");
        struct file_system_make_directory_params value;
        if (file_system_make_directory_params_decode(message, &value) == STATUS_OK) {
            file_system_make_directory_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_MAKE_DIRECTORY << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.makeDirectory -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_SYSTEM_REMOVE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.remove");
        struct file_system_remove_params value;
        if (file_system_remove_params_decode(message, &value) == STATUS_OK) {
            file_system_remove_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_REMOVE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.remove -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_SYSTEM_RENAME << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.rename");
        struct file_system_rename_params value;
        if (file_system_rename_params_decode(message, &value) == STATUS_OK) {
            file_system_rename_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_RENAME << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.rename -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_SYSTEM_USAGE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.usage");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_SYSTEM_USAGE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.usage -> ");
        struct file_system_usage value;
        if (file_system_usage_decode(message, &value) == STATUS_OK) {
            file_system_usage_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_CREATE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.create");
        struct file_system_create_params value;
        if (file_system_create_params_decode(message, &value) == STATUS_OK) {
            file_system_create_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_CREATE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.create -> ");
        struct file_system_create_results value;
        if (file_system_create_results_decode(message, &value) == STATUS_OK) {
            file_system_create_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_DESCRIBE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.describe");
        struct file_system_describe_params value;
        if (file_system_describe_params_decode(message, &value) == STATUS_OK) {
            file_system_describe_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_DESCRIBE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.describe -> ");
        struct node_description value;
        if (node_description_decode(message, &value) == STATUS_OK) {
            node_description_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_CHANGE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.change");
        struct file_system_change_params value;
        if (file_system_change_params_decode(message, &value) == STATUS_OK) {
            file_system_change_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_CHANGE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.change -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_SYSTEM_READ_LINK << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.readLink");
        struct file_system_read_link_params value;
        if (file_system_read_link_params_decode(message, &value) == STATUS_OK) {
            file_system_read_link_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_READ_LINK << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.readLink -> ");
        struct file_system_read_link_results value;
        if (file_system_read_link_results_decode(message, &value) == STATUS_OK) {
            file_system_read_link_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_MAKE_SYMBOLIC_LINK << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.makeSymbolicLink");
        struct file_system_make_symbolic_link_params value;
        if (file_system_make_symbolic_link_params_decode(message, &value) == STATUS_OK) {
            file_system_make_symbolic_link_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_MAKE_SYMBOLIC_LINK << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.makeSymbolicLink -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_SYSTEM_RESOLVE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.resolve");
        struct file_system_resolve_params value;
        if (file_system_resolve_params_decode(message, &value) == STATUS_OK) {
            file_system_resolve_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_RESOLVE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.resolve -> ");
        struct file_system_resolve_results value;
        if (file_system_resolve_results_decode(message, &value) == STATUS_OK) {
            file_system_resolve_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_MAKE_LINK << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.makeLink");
        struct file_system_make_link_params value;
        if (file_system_make_link_params_decode(message, &value) == STATUS_OK) {
            file_system_make_link_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_MAKE_LINK << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.makeLink -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_SYSTEM_MOUNTED << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.mounted");
        struct file_system_mounted_params value;
        if (file_system_mounted_params_decode(message, &value) == STATUS_OK) {
            file_system_mounted_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_MOUNTED << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.mounted -> ");
        struct mounted_file_system value;
        if (mounted_file_system_decode(message, &value) == STATUS_OK) {
            mounted_file_system_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_MAKE_SPECIAL << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.makeSpecial");
        struct file_system_make_special_params value;
        if (file_system_make_special_params_decode(message, &value) == STATUS_OK) {
            file_system_make_special_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_MAKE_SPECIAL << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.makeSpecial -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_SYSTEM_NARROW << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.narrow");
        struct file_system_narrow_params value;
        if (file_system_narrow_params_decode(message, &value) == STATUS_OK) {
            file_system_narrow_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_NARROW << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.narrow -> ");
        struct file_system_narrow_results value;
        if (file_system_narrow_results_decode(message, &value) == STATUS_OK) {
            file_system_narrow_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_MOVE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "FileSystem.move");
        struct file_system_move_params value;
        if (file_system_move_params_decode(message, &value) == STATUS_OK) {
            file_system_move_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_SYSTEM_MOVE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "FileSystem.move -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_READ << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "File.read");
        struct file_read_params value;
        if (file_read_params_decode(message, &value) == STATUS_OK) {
            file_read_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_READ << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "File.read -> ");
        struct file_read_results value;
        if (file_read_results_decode(message, &value) == STATUS_OK) {
            file_read_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_WRITE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "File.write");
        struct file_write_params value;
        if (file_write_params_decode(message, &value) == STATUS_OK) {
            file_write_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_WRITE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "File.write -> ");
        struct file_write_results value;
        if (file_write_results_decode(message, &value) == STATUS_OK) {
            file_write_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_STAT << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "File.stat");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_STAT << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "File.stat -> ");
        struct node_attributes value;
        if (node_attributes_decode(message, &value) == STATUS_OK) {
            node_attributes_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_TRUNCATE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "File.truncate");
        struct file_truncate_params value;
        if (file_truncate_params_decode(message, &value) == STATUS_OK) {
            file_truncate_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_TRUNCATE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "File.truncate -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_DESCRIBE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "File.describe");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_DESCRIBE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "File.describe -> ");
        struct node_description value;
        if (node_description_decode(message, &value) == STATUS_OK) {
            node_description_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_CHANGE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "File.change");
        struct file_change_params value;
        if (file_change_params_decode(message, &value) == STATUS_OK) {
            file_change_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_CHANGE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "File.change -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_PAGE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "File.page");
        struct file_page_params value;
        if (file_page_params_decode(message, &value) == STATUS_OK) {
            file_page_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_PAGE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "File.page -> ");
        struct file_page_results value;
        if (file_page_results_decode(message, &value) == STATUS_OK) {
            file_page_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_RESERVE << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "File.reserve");
        struct file_reserve_params value;
        if (file_reserve_params_decode(message, &value) == STATUS_OK) {
            file_reserve_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_RESERVE << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "File.reserve -> ");
        trace_symbol(&trace, "()");
        break;
    }
    case METHOD_FILE_WINDOW << 1 | MESSAGE_REQUEST: {
        trace_symbol(&trace, "File.window");
        struct file_window_params value;
        if (file_window_params_decode(message, &value) == STATUS_OK) {
            file_window_params_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    case METHOD_FILE_WINDOW << 1 | MESSAGE_REPLY: {
        trace_symbol(&trace, "File.window -> ");
        struct file_window_results value;
        if (file_window_results_decode(message, &value) == STATUS_OK) {
            file_window_results_trace(&trace, &value);
        } else {
            trace_symbol(&trace, "(malformed)");
        }
        break;
    }
    default:
        break;
    }
    return trace.length;
}
