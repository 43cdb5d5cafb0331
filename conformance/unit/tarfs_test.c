// SPDX-License-Identifier: MIT
// Sources: services/tarfs/block_cache.c services/tarfs/tar_index.c services/tarfs/tar_scan.c
// Mounting a tar: what a good archive gives, and that no bytes on a disk, however wrong, do more
// than refuse the mount.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <services/tarfs/tar_scan.h>
#include <tessera/path.h>

constexpr uint32_t DISK_BLOCKS = (LINES_MAX + 2) * LINE_SECTORS;
constexpr size_t INDEX_BYTES = 4096;

static uint8_t disk[DISK_BLOCKS * TAR_BLOCK_BYTES];
static uint32_t disk_used; // blocks
static _Alignas(8) uint8_t index_memory[INDEX_BYTES];
static struct block_cache cache;
static struct tar_index tree;
static uint32_t fetches;
static status_t fetch_status;

static status_t fetch(void *context, uint64_t first, uint32_t count, uint8_t *out_bytes) {
    (void)context;
    assert_true(count >= 1 && first + count <= cache.sector_count);
    assert_true(count <= LINE_SECTORS);
    fetches++;
    if (fetch_status == STATUS_OK) {
        memcpy(out_bytes, disk + first * SECTOR_BYTES, count * SECTOR_BYTES);
    }
    return fetch_status;
}

static int setup(void **state) {
    (void)state;
    memset(disk, 0, sizeof(disk));
    disk_used = 0;
    fetches = 0;
    fetch_status = STATUS_OK;
    return 0;
}

static status_t mount(uint64_t sectors) {
    block_cache_init(&cache, sectors, fetch, nullptr);
    assert_int_equal(tar_index_init(&tree, index_memory, sizeof(index_memory)), STATUS_OK);
    return tar_scan(&cache, &tree);
}

static uint8_t *header(uint32_t block) {
    return disk + block * TAR_BLOCK_BYTES;
}

static void seal(uint32_t block) {
    memset(header(block) + 148, ' ', 8);
    unsigned sum = 0;
    for (uint32_t i = 0; i < TAR_BLOCK_BYTES; i++) {
        sum += header(block)[i];
    }
    snprintf((char *)header(block) + 148, 8, "%06o", sum);
}

static void put_text(uint32_t block, uint32_t offset, const char *text) {
    memcpy(header(block) + offset, text, strlen(text));
}

// Appends an entry and returns the block of its header.
static uint32_t add(const char *prefix, const char *name, char type, const char *content) {
    uint32_t block = disk_used;
    put_text(block, 0, name);
    put_text(block, 100, "0100751");
    snprintf((char *)header(block) + 124, 12, "%011o", (unsigned)strlen(content));
    snprintf((char *)header(block) + 136, 12, "%011o", 5u);
    header(block)[156] = (uint8_t)type;
    memcpy(header(block) + 257,
           "ustar\0"
           "00",
           8);
    put_text(block, 345, prefix);
    seal(block);
    memcpy(header(block + 1), content, strlen(content));
    disk_used += 1 + (uint32_t)tar_data_blocks(strlen(content));
    return block;
}

static struct text text(const char *string) {
    return (struct text){.bytes = string, .length = (uint32_t)strlen(string)};
}

static void expect_file(const char *path, const char *content) {
    uint32_t node;
    assert_int_equal(tar_index_find(&tree, text(path), &node), STATUS_OK);
    assert_int_equal(tree.nodes[node].type, NODE_TYPE_FILE);
    assert_int_equal(tree.nodes[node].size, strlen(content));
    char bytes[64] = {0};
    assert_int_equal(block_cache_read(&cache, tree.nodes[node].data_block * TAR_BLOCK_BYTES, bytes,
                                      (uint32_t)strlen(content)),
                     STATUS_OK);
    assert_string_equal(bytes, content);
}

static void scan__files_and_directories__found_with_content(void **state) {
    (void)state;
    add("", "./etc/", '5', "");
    add("", "etc/motd", '0', "hello");
    add("very/deep", "file", '0', "prefixed");
    add("", "device", '3', "");
    uint32_t block = add("", "./@LongLink", 'L', "bin/a-name-given-by-a-block");
    snprintf((char *)header(block) + 124, 12, "%011o", 28u); // its NUL counts
    seal(block);
    add("", "bin/a-na", '0', "long");
    assert_int_equal(mount(DISK_BLOCKS), STATUS_OK);
    expect_file("/etc/motd", "hello");
    expect_file("/very/deep/file", "prefixed");
    expect_file("/bin/a-name-given-by-a-block", "long");
    uint32_t node;
    assert_int_equal(tar_index_find(&tree, text("/device"), &node), STATUS_NOT_FOUND);
    assert_int_equal(tar_index_find(&tree, text("/etc/motd"), &node), STATUS_OK);
    assert_int_equal(tree.nodes[node].permissions, 0751);
    assert_int_equal(tar_index_find(&tree, text("/etc/motd/x"), &node), STATUS_NOT_DIRECTORY);
    assert_int_equal(tar_index_find(&tree, text("/"), &node), STATUS_OK);
    const char *expected[] = {"bin", "etc", "very"};
    for (uint64_t i = 0; i < 3; i++) {
        uint32_t child = tar_index_child(&tree, TAR_NODE_ROOT, i);
        assert_true(text_equal(tar_index_name(&tree, child), text(expected[i])));
    }
    assert_int_equal(tar_index_child(&tree, TAR_NODE_ROOT, 3), TAR_NODE_NONE);
}

static uint32_t add_link(const char *name, char type, const char *target) {
    uint32_t block = add("", name, type, "");
    put_text(block, 157, target);
    seal(block);
    return block;
}

static void expect_target(const char *path, uint32_t length, const char *target) {
    uint32_t taken;
    struct text found;
    assert_int_equal(tar_index_read_link(&tree, text(path), &taken, &found), STATUS_OK);
    assert_int_equal(taken, length);
    assert_true(text_equal(found, text(target)));
}

static void scan__symbolic_links__told_and_not_followed(void **state) {
    (void)state;
    add("", "usr/lib/x", '0', "hello");
    add_link("lib", '2', "usr/lib");
    uint32_t block = add("", "./@LongLink", 'K', "/a/target/that/a/block/gives");
    snprintf((char *)header(block) + 124, 12, "%011o", 29u); // its NUL counts
    seal(block);
    add_link("long", '2', "/a/tar");
    assert_int_equal(mount(DISK_BLOCKS), STATUS_OK);
    uint32_t node;
    struct text target;
    assert_int_equal(tar_index_find(&tree, text("/lib/x"), &node), STATUS_IS_LINK);
    assert_int_equal(tar_index_find(&tree, text("/lib"), &node), STATUS_OK);
    assert_int_equal(tree.nodes[node].type, NODE_TYPE_SYMBOLIC_LINK);
    assert_int_equal(tree.nodes[node].size, 7);
    expect_target("/lib/x", 4, "usr/lib");
    expect_target("/long", 5, "/a/target/that/a/block/gives");
    uint32_t length;
    assert_int_equal(tar_index_read_link(&tree, text("/usr/lib/x"), &length, &target),
                     STATUS_BAD_ARGUMENT);
    assert_int_equal(tar_index_read_link(&tree, text("/usr/none"), &length, &target),
                     STATUS_NOT_FOUND);
    assert_int_equal(tar_index_read_link(&tree, text("/usr/lib/x/y"), &length, &target),
                     STATUS_NOT_DIRECTORY);
}

static void scan__hard_links__names_of_one_node(void **state) {
    (void)state;
    add("", "bin/first", '0', "hello");
    add_link("bin/second", '1', "./bin/first");
    add_link("third", '1', "bin/second");
    add_link("bin/first", '1', "bin/first");
    assert_int_equal(mount(DISK_BLOCKS), STATUS_OK);
    expect_file("/third", "hello");
    uint32_t first;
    uint32_t third;
    assert_int_equal(tar_index_find(&tree, text("/bin/first"), &first), STATUS_OK);
    assert_int_equal(tar_index_find(&tree, text("/third"), &third), STATUS_OK);
    assert_int_equal(first, third);
    assert_int_equal(tree.nodes[first].more_links, 2);
}

static void scan__links_to_nothing__bad_image(void **state) {
    (void)state;
    add_link("a", '1', "none");
    assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
    setup(nullptr);
    add("", "d/", '5', "");
    add_link("a", '1', "d");
    assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
    setup(nullptr);
    add_link("a", '2', "");
    assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
    setup(nullptr);
    add_link("a", '2', "b");
    add("", "a/x", '0', "through a link");
    assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
}

static void scan__same_path_twice__later_one_counts(void **state) {
    (void)state;
    add("", "a", '0', "old content");
    add("", "a", '0', "new");
    assert_int_equal(mount(DISK_BLOCKS), STATUS_OK);
    expect_file("/a", "new");
    assert_int_equal(tree.file_bytes, 3);
}

static void scan__no_end_blocks__taken(void **state) {
    (void)state;
    add("", "a", '0', "x");
    assert_int_equal(mount(disk_used), STATUS_OK);
    expect_file("/a", "x");
}

static void scan__no_archive__bad_image(void **state) {
    (void)state;
    assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
    assert_int_equal(mount(0), STATUS_BAD_IMAGE);
    memset(disk, 0xa5, sizeof(disk));
    assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
}

static void scan__wrong_checksum__bad_image(void **state) {
    (void)state;
    uint32_t block = add("", "a", '0', "x");
    header(block)[0] = 'b';
    assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
}

static void scan__size_beyond_disk_or_no_number__bad_image(void **state) {
    (void)state;
    const char *sizes[] = {"77777777777", "00000220001", "-0000000001", "           ", "12x"};
    for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
        setup(nullptr);
        uint32_t block = add("", "a", '0', "x");
        memset(header(block) + 124, 0, 12);
        put_text(block, 124, sizes[i]);
        seal(block);
        assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
    }
}

static void scan__hostile_names__bad_image(void **state) {
    (void)state;
    const char *names[] = {"../etc/motd", "a/../b", "a//b", "a/./b", "bad\x01name", "a/.."};
    for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        setup(nullptr);
        add("", names[i], '0', "x");
        assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
    }
}

static void scan__file_where_directory_is__bad_image(void **state) {
    (void)state;
    add("", "a/b", '0', "x");
    add("", "a", '0', "x");
    assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
    setup(nullptr);
    add("", "a", '0', "x");
    add("", "a/b", '0', "x");
    assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
}

static void scan__long_name_without_entry_or_too_long__bad_image(void **state) {
    (void)state;
    add("", "x", 'L', "abc");
    assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
    setup(nullptr);
    uint32_t block = add("", "x", 'L', "abc");
    snprintf((char *)header(block) + 124, 12, "%011o", 257u);
    seal(block);
    assert_int_equal(mount(DISK_BLOCKS), STATUS_BAD_IMAGE);
}

static void scan__more_entries_than_index__no_memory(void **state) {
    (void)state;
    char name[8];
    for (uint32_t i = 0; i < DISK_BLOCKS; i++) {
        snprintf(name, sizeof(name), "f%u", i);
        add("", name, '0', "");
    }
    assert_int_equal(mount(DISK_BLOCKS), STATUS_NO_MEMORY);
}

static void scan__device_fails__its_status(void **state) {
    (void)state;
    add("", "a", '0', "x");
    fetch_status = STATUS_IO_ERROR;
    assert_int_equal(mount(DISK_BLOCKS), STATUS_IO_ERROR);
}

static void scan__random_damage__never_out_of_bounds(void **state) {
    (void)state;
    uint32_t seed = 7;
    uint32_t mounted = 0;
    for (uint32_t round = 0; round < 20000; round++) {
        setup(nullptr);
        add("", "etc/motd", '0', "hello");
        add_link("link", round % 4 < 2 ? '1' : '2', "etc/motd");
        for (uint32_t change = 0; change < 3; change++) {
            seed = seed * 1664525u + 1013904223u;
            disk[(seed >> 8) % (disk_used * TAR_BLOCK_BYTES)] = (uint8_t)(seed >> 24);
        }
        if (round % 2 == 0) {
            seal(0);
            seal(2);
        }
        mounted += mount(DISK_BLOCKS) == STATUS_OK;
    }
    assert_true(mounted > 100 && mounted < 19900);
}

static void cache__same_line_again__not_fetched(void **state) {
    (void)state;
    uint8_t byte;
    block_cache_init(&cache, DISK_BLOCKS, fetch, nullptr);
    assert_int_equal(block_cache_read(&cache, 0, &byte, 1), STATUS_OK);
    assert_int_equal(block_cache_read(&cache, LINE_BYTES - 1, &byte, 1), STATUS_OK);
    assert_int_equal(fetches, 1);
    for (uint64_t line = 1; line <= LINES_MAX; line++) {
        assert_int_equal(block_cache_read(&cache, line * LINE_BYTES, &byte, 1), STATUS_OK);
    }
    assert_int_equal(fetches, 1 + LINES_MAX);
    assert_int_equal(block_cache_read(&cache, LINE_BYTES, &byte, 1), STATUS_OK);
    assert_int_equal(fetches, 1 + LINES_MAX);
    assert_int_equal(block_cache_read(&cache, 0, &byte, 1), STATUS_OK);
    assert_int_equal(fetches, 2 + LINES_MAX);
}

static void cache__beyond_device__bad_range(void **state) {
    (void)state;
    uint8_t bytes[2];
    block_cache_init(&cache, 3, fetch, nullptr);
    assert_int_equal(block_cache_read(&cache, 3 * SECTOR_BYTES - 1, bytes, 1), STATUS_OK);
    assert_int_equal(block_cache_read(&cache, 3 * SECTOR_BYTES - 1, bytes, 2), STATUS_BAD_RANGE);
    assert_int_equal(block_cache_read(&cache, UINT64_MAX, bytes, 2), STATUS_BAD_RANGE);
}

#define CASE(name) cmocka_unit_test_setup(name, setup)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(scan__files_and_directories__found_with_content),
        CASE(scan__symbolic_links__told_and_not_followed),
        CASE(scan__hard_links__names_of_one_node),
        CASE(scan__links_to_nothing__bad_image),
        CASE(scan__same_path_twice__later_one_counts),
        CASE(scan__no_end_blocks__taken),
        CASE(scan__no_archive__bad_image),
        CASE(scan__wrong_checksum__bad_image),
        CASE(scan__size_beyond_disk_or_no_number__bad_image),
        CASE(scan__hostile_names__bad_image),
        CASE(scan__file_where_directory_is__bad_image),
        CASE(scan__long_name_without_entry_or_too_long__bad_image),
        CASE(scan__more_entries_than_index__no_memory),
        CASE(scan__device_fails__its_status),
        CASE(scan__random_damage__never_out_of_bounds),
        CASE(cache__same_line_again__not_fetched),
        CASE(cache__beyond_device__bad_range),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
