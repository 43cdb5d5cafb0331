// SPDX-License-Identifier: MIT
// Sources: services/drivers/dw_uart_console/dw_uart.c
// Sources: lib/uart_16550/uart_16550.c
//
// The 16550 behind the accesses of a DesignWare APB UART, against a register file that is a model
// of this test: it is busy for a while, or for good.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include <services/drivers/dw_uart_console/dw_uart.h>
#include <tessera/uart_16550_registers.h>

constexpr uint32_t REGISTERS = 32;
constexpr uint32_t STATUS = 31;
constexpr uint64_t CLOCK_HZ = 24'000'000;
constexpr uint32_t FOREVER = UINT32_MAX;

static struct {
    uint32_t busy_for; // accesses
    bool is_busy_with_input;
    bool complains;
    uint32_t complaints;
    uint32_t cause; // of IIR, when it does not complain
    uint32_t latch; // divisor
    uint32_t registers[REGISTERS];
    char input[8];
    uint32_t input_length;
    char output[64];
    uint32_t output_length;
} model;

static struct dw_uart uart;
static struct uart_16550 device;

static bool is_busy(void) {
    if (model.is_busy_with_input) {
        return model.input_length > 0;
    }
    if (model.busy_for > 0 && model.busy_for != FOREVER) {
        model.busy_for--;
    }
    return model.busy_for > 0;
}

static uint32_t read_data(void) {
    if (model.input_length == 0) {
        model.cause = 1;
        return 0;
    }
    uint32_t byte = (uint8_t)model.input[0];
    memmove(model.input, model.input + 1, --model.input_length);
    return byte;
}

static uint32_t read_word(void *, uint32_t number) {
    assert_true(number < REGISTERS);
    switch (number) {
    case UART_16550_DATA:
        return read_data();
    case UART_16550_IIR:
        return model.complains ? 0xc7 : 0xc0 | model.cause;
    case UART_16550_LSR:
        return UART_16550_LSR_ROOM | (model.input_length > 0 ? UART_16550_LSR_DATA : 0);
    case STATUS:
        model.complains = false;
        return is_busy();
    default:
        return model.registers[number];
    }
}

static void write_word(void *, uint32_t number, uint32_t value) {
    assert_true(number < REGISTERS);
    bool is_latch_open = (model.registers[UART_16550_LCR] & UART_16550_LCR_LATCH) != 0;
    if (number == UART_16550_LCR && is_busy()) {
        model.complains = true;
        model.complaints++;
        return;
    }
    if (is_latch_open && number <= UART_16550_DIVISOR_HIGH) {
        model.latch = number == UART_16550_DIVISOR_LOW ? (model.latch & 0xff00) | value
                                                       : (model.latch & 0xff) | value << 8;
        return;
    }
    if (number == UART_16550_DATA) {
        model.output[model.output_length++] = (char)value;
    } else if (number == UART_16550_FCR && (value & 2) != 0) {
        model.input_length = 0;
    }
    model.registers[number] = value;
}

static int reset(void **) {
    memset(&model, 0, sizeof(model));
    model.cause = 1;
    uart = (struct dw_uart){.read = read_word, .write = write_word};
    return 0;
}

static void start(void) {
    struct uart_16550_access access = dw_uart_access(&uart);
    uart_16550_init(&device, &access, CLOCK_HZ);
}

static void idle_device__line_is_set(void **) {
    start();
    assert_int_equal(model.latch, 13);
    assert_int_equal(model.registers[UART_16550_LCR], UART_16550_LCR_8_BITS);
    assert_int_equal(model.complaints, 0);
    assert_int_equal(model.registers[UART_16550_IER], UART_16550_IER_RECEIVE | UART_16550_IER_LINE);
}

static void busy_device__line_is_set_when_it_is_not(void **) {
    model.busy_for = 100;
    start();
    assert_int_equal(model.latch, 13);
    assert_int_equal(model.registers[UART_16550_LCR], UART_16550_LCR_8_BITS);
    assert_true(model.complaints > 0);
    assert_false(model.complains);
}

static void device_busy_with_input_that_nobody_reads__is_emptied(void **) {
    model.is_busy_with_input = true;
    memcpy(model.input, "abc", 3);
    model.input_length = 3;
    start();
    assert_int_equal(model.latch, 13);
    assert_int_equal(model.registers[UART_16550_LCR], UART_16550_LCR_8_BITS);
    uint8_t byte = 0;
    assert_true(serial_receive(&device.serial, &byte));
    assert_int_equal(byte, 'a'); // the others were in the way
    assert_false(serial_receive(&device.serial, &byte));
}

static void device_busy_for_good__start_ends(void **) {
    model.busy_for = FOREVER;
    start();
    assert_int_equal(model.registers[UART_16550_LCR], 0);
    assert_int_equal(serial_transmit(&device.serial, (const uint8_t *)"ok", 2), 2);
    assert_memory_equal(model.output + model.output_length - 2, "ok", 2);
}

static void complaint__is_an_interrupt_and_goes(void **) {
    start();
    model.complains = true;
    assert_true(serial_take_interrupt(&device.serial));
    assert_false(model.complains);
    assert_false(serial_take_interrupt(&device.serial));
}

static void pause_without_input__goes(void **) {
    start();
    model.cause = 0x0c;
    assert_true(serial_take_interrupt(&device.serial));
    assert_false(serial_take_interrupt(&device.serial));
}

static void pause_with_input__input_is_kept(void **) {
    start();
    model.cause = 0x0c;
    memcpy(model.input, "xy", 2);
    model.input_length = 2;
    uint8_t byte = 0;
    assert_true(serial_take_interrupt(&device.serial));
    assert_true(serial_receive(&device.serial, &byte));
    assert_int_equal(byte, 'x');
    assert_true(serial_receive(&device.serial, &byte));
    assert_int_equal(byte, 'y');
    assert_false(serial_receive(&device.serial, &byte));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(idle_device__line_is_set, reset),
        cmocka_unit_test_setup(busy_device__line_is_set_when_it_is_not, reset),
        cmocka_unit_test_setup(device_busy_with_input_that_nobody_reads__is_emptied, reset),
        cmocka_unit_test_setup(device_busy_for_good__start_ends, reset),
        cmocka_unit_test_setup(complaint__is_an_interrupt_and_goes, reset),
        cmocka_unit_test_setup(pause_without_input__goes, reset),
        cmocka_unit_test_setup(pause_with_input__input_is_kept, reset),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
