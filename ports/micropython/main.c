// SPDX-License-Identifier: MIT
//
// micropython FILE and micropython -c TEXT: runs a program. Its status is 1 if an exception ended
// it, and what it said to SystemExit.
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

int main(int argc, char **argv) {
    int here;
    bool is_text = argc == 3 && strcmp(argv[1], "-c") == 0;
    if (argc != 2 && !is_text) {
        fprintf(stderr, "usage: micropython FILE | -c TEXT\n");
        return 2;
    }
    stack_end = &here;
    mp_stack_ctrl_init();
    mp_stack_set_limit(STACK_LIMIT);
    gc_init(heap, heap + HEAP_BYTES);
    mp_init();
    int status = is_text ? run(NULL, argv[2]) : run(argv[1], NULL);
    mp_deinit();
    return fflush(stdout) == 0 ? status : 1;
}
