// SPDX-License-Identifier: MIT
//
// micropython FILE [ARGUMENT...] and micropython -c TEXT [ARGUMENT...]: runs a program. Its status
// is 1 if an exception ended it, and what it said to SystemExit.
#include "file.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "py/builtin.h"
#include "py/compile.h"
#include "py/gc.h"
#include "py/lexer.h"
#include "py/mphal.h"
#include "py/runtime.h"
#include "py/stackctrl.h"

enum { HEAP_BYTES = 2 * 1024 * 1024, STACK_LIMIT = 128 * 1024 };

static char heap[HEAP_BYTES];
static void *stack_end;

// Whatever may hold a pointer: the registers that a function keeps come to lie on the stack.
void gc_collect(void) {
    void *kept[16];
    gc_collect_start();
    __builtin_unwind_init();
    void *volatile here = kept;
    gc_collect_root((void **)here, (size_t)((char *)stack_end - (char *)here) / sizeof(void *));
    gc_collect_end();
}

void mp_hal_stdout_tx_strn_cooked(const char *text, size_t length) {
    (void)fwrite(text, 1, length, stdout);
}

mp_import_stat_t mp_import_stat(const char *path) {
    struct stat status;
    if (stat(path, &status) != 0) {
        return MP_IMPORT_STAT_NO_EXIST;
    }
    return S_ISDIR(status.st_mode) ? MP_IMPORT_STAT_DIR : MP_IMPORT_STAT_FILE;
}

void nlr_jump_fail(void *value) {
    (void)value;
    __builtin_trap();
}

static int status_of(mp_obj_t exception) {
    if (mp_obj_is_subclass_fast(mp_obj_get_type(exception), &mp_type_SystemExit)) {
        mp_int_t status = 0;
        mp_obj_t said = mp_obj_exception_get_value(exception);
        return said == mp_const_none || mp_obj_get_int_maybe(said, &status) ? (int)status : 1;
    }
    mp_obj_print_exception(&mp_plat_print, exception);
    return 1;
}

static int run(const char *file, const char *text) {
    nlr_buf_t nlr;
    if (nlr_push(&nlr) != 0) {
        return status_of(MP_OBJ_FROM_PTR(nlr.ret_val));
    }
    mp_lexer_t *lexer =
        file != NULL ? mp_lexer_new_from_file(file)
                     : mp_lexer_new_from_str_len(MP_QSTR__lt_stdin_gt_, text, strlen(text), 0);
    qstr name = lexer->source_name;
    mp_parse_tree_t tree = mp_parse(lexer, MP_PARSE_FILE_INPUT);
    mp_call_function_0(mp_compile(&tree, name, MP_EMIT_OPT_NONE, false));
    nlr_pop();
    return 0;
}

// The module sys of the source has no argv, and does not change: the program gets one that has
// both.
static void set_arguments(size_t count, char **words) {
    mp_obj_t list = mp_obj_new_list(0, NULL);
    for (size_t i = 0; i < count; i++) {
        mp_obj_list_append(list, mp_obj_new_str(words[i], strlen(words[i]), false));
    }
    const mp_map_t *known = &mp_module_sys.globals->map;
    mp_obj_dict_t *own = mp_obj_module_get_globals(mp_obj_new_module(MP_QSTR_sys));
    for (size_t i = 0; i < known->alloc; i++) {
        if (MP_MAP_SLOT_IS_FILLED(known, i)) {
            mp_obj_dict_store(MP_OBJ_FROM_PTR(own), known->table[i].key, known->table[i].value);
        }
    }
    mp_obj_dict_store(MP_OBJ_FROM_PTR(own), MP_OBJ_NEW_QSTR(MP_QSTR_argv), list);
}

int main(int argc, char **argv) {
    int here;
    bool is_text = argc > 1 && strcmp(argv[1], "-c") == 0;
    int named = is_text ? 2 : 1;
    if (argc <= named) {
        fprintf(stderr, "usage: micropython FILE [ARGUMENT...] | -c TEXT [ARGUMENT...]\n");
        return 2;
    }
    stack_end = &here;
    mp_stack_ctrl_init();
    mp_stack_set_limit(STACK_LIMIT);
    gc_init(heap, heap + HEAP_BYTES);
    mp_init();
    file_init();
    char *program = argv[named];
    argv[named] = is_text ? argv[1] : program; // "-c" stands in the place of a name
    set_arguments((size_t)(argc - named), &argv[named]);
    int status = is_text ? run(NULL, program) : run(program, NULL);
    mp_deinit();
    return fflush(stdout) == 0 ? status : 1;
}
