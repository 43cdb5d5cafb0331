// SPDX-License-Identifier: MIT
#include "file.h"

#include "pages.h"

// 9.1 and 13.4 of the UEFI specification.
static const struct uefi_guid loaded_image_protocol = {
    0x5b1b31a1, 0x9562, 0x11d2, {0x8e, 0x3f, 0x00, 0xa0, 0xc9, 0x69, 0x72, 0x3b}};
static const struct uefi_guid file_system_protocol = {
    0x964e5b22, 0x6459, 0x11d2, {0x8e, 0x39, 0x00, 0xa0, 0xc9, 0x69, 0x72, 0x3b}};

// Null if the loader came from something that has no files.
static struct uefi_file *open_volume(struct uefi_boot_services *services, uefi_handle_t loader) {
    void *image;
    if (services->handle_protocol(loader, &loaded_image_protocol, &image) != UEFI_SUCCESS) {
        return nullptr;
    }
    uefi_handle_t device = ((const struct uefi_loaded_image *)image)->device;
    void *system;
    struct uefi_file *root;
    if (services->handle_protocol(device, &file_system_protocol, &system) != UEFI_SUCCESS ||
        ((struct uefi_file_system *)system)->open_volume(system, &root) != UEFI_SUCCESS) {
        return nullptr;
    }
    return root;
}

// The file's size is the position of its end.
static bool find_size(struct uefi_file *file, uint64_t *out_size_bytes) {
    return file->set_position(file, UEFI_FILE_END) == UEFI_SUCCESS &&
           file->get_position(file, out_size_bytes) == UEFI_SUCCESS &&
           file->set_position(file, 0) == UEFI_SUCCESS;
}

static const char *read_open(struct uefi_file *file, uint8_t **out_bytes,
                             uint64_t *out_size_bytes) {
    uint64_t size_bytes;
    if (!find_size(file, &size_bytes)) {
        return "its size cannot be told";
    }
    if (size_bytes == 0) {
        return "empty";
    }
    uint8_t *bytes = pages_take(size_bytes);
    if (bytes == nullptr) {
        return "no memory to read it into";
    }
    uint64_t read_bytes = size_bytes;
    if (file->read(file, &read_bytes, bytes) != UEFI_SUCCESS) {
        return "the disk could not be read";
    }
    if (read_bytes != size_bytes) {
        return "shorter than its directory says";
    }
    *out_bytes = bytes;
    *out_size_bytes = size_bytes;
    return nullptr;
}

const char *file_read(struct uefi_boot_services *services, uefi_handle_t loader,
                      const char16_t *path, uint8_t **out_bytes, uint64_t *out_size_bytes) {
    struct uefi_file *root = open_volume(services, loader);
    if (root == nullptr) {
        return "the loader did not come from a volume with files";
    }
    struct uefi_file *file;
    uefi_status_t status = root->open(root, &file, path, UEFI_FILE_READ, 0);
    const char *reason = nullptr;
    if (status == UEFI_SUCCESS) {
        reason = read_open(file, out_bytes, out_size_bytes);
        (void)file->close(file);
    } else {
        reason = status == UEFI_NOT_FOUND ? "there is no such file" : "it cannot be opened";
    }
    (void)root->close(root);
    return reason;
}
