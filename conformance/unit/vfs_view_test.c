// SPDX-License-Identifier: MIT
// Sources: services/vfs/view.c
// What views let a client see, by the rows of the manifests: those of the least and of linux_jail.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <file_views/file_views.h>
#include <services/vfs/view.h>

static struct text text_of(const char *text) {
    return text_from(text);
}

static uint32_t row_of(const char *program) {
    return view_of_program(text_of(program));
}

static bool reads(uint32_t view, const char *path) {
    return view_allows(view, text_of(path), false);
}

static bool writes(uint32_t view, const char *path) {
    return view_allows(view, text_of(path), true);
}

static bool leads(uint32_t view, const char *path) {
    return view_leads(view, text_of(path));
}

static void view__no_manifest__the_least(void **state) {
    (void)state;
    uint32_t least = row_of("/bin/anything");
    assert_int_equal(row_of("/bin/linux_jail/"), least);
    assert_true(reads(least, "/") && reads(least, "/etc/motd") && !writes(least, "/etc/motd"));
    assert_true(writes(least, "/tmp") && writes(least, "/tmp/x") && !writes(least, "/tmpx"));
    assert_false(leads(least, "/"));
}

static void view__manifest__its_rules_and_the_way_to_them(void **state) {
    (void)state;
    uint32_t jail = row_of("/bin/linux_jail");
    assert_true(jail != row_of("/bin/anything"));
    assert_true(reads(jail, "/etc/motd") && !reads(jail, "/etc/mot") && !reads(jail, "/etc"));
    assert_true(writes(jail, "/tmp/jail/x") && !writes(jail, "/tmp/x") && !reads(jail, "/tmp/x"));
    assert_true(leads(jail, "/") && leads(jail, "/etc") && leads(jail, "/tmp"));
    assert_false(leads(jail, "/usr") || leads(jail, "/tmp/j") || leads(jail, "/tmp/jail"));
}

static void view__longest_rule__counts(void **state) {
    (void)state;
    uint32_t jail = row_of("/bin/linux_jail");
    assert_true(reads(jail, "/tmp/jail/kept/x") && !writes(jail, "/tmp/jail/kept/x"));
    assert_true(!writes(jail, "/tmp/jail/kept") && writes(jail, "/tmp/jail/keptx"));
}

static void view__several__what_all_allow(void **state) {
    (void)state;
    uint32_t both = row_of("/bin/linux_jail") | row_of("/bin/anything");
    assert_true(writes(both, "/tmp/jail/x") && !reads(both, "/etc/words") && leads(both, "/etc"));
}

static void view__badge_of_root__everything(void **state) {
    (void)state;
    assert_int_equal(view_of_badge(7), 0);
    assert_int_equal(view_of_badge(VIEW_BADGE | 3), 3);
    assert_true(writes(0, "/etc/motd") && !leads(0, "/etc"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(view__no_manifest__the_least),
        cmocka_unit_test(view__manifest__its_rules_and_the_way_to_them),
        cmocka_unit_test(view__longest_rule__counts),
        cmocka_unit_test(view__several__what_all_allow),
        cmocka_unit_test(view__badge_of_root__everything),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
