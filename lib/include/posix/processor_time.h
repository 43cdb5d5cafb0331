// SPDX-License-Identifier: MIT
//
// Clocks of processor time: of the process, which is that of all its threads, those that have ended
// too, and of each thread. What a thread has in the place of a child is the child's, whose clocks
// it reads meanwhile.
#pragma once

#include <stdint.h>

struct posix_thread;

// What the thread's place has had since the process began; a thread counts from what its place had
// before it.
uint64_t posix_thread_time_ns(const struct posix_thread *thread);

// The clock's number as it means the same for whoever asks: a clock of the thread that asks becomes
// that of the thread by its number. Others stay as they are.
int32_t posix_clock_for_all(int32_t clock);

// False: this is no clock of processor time, or it is somebody's who is not in the process.
bool posix_processor_time(int32_t clock, uint64_t *out_ns);

// What all threads but the first have had.
uint64_t posix_processor_of_others_ns(void);

// The process has had so much before its first thread began: its parent did, in its place.
void posix_processor_begin(uint64_t used_ns);

// From now on the calling thread, which is alone, acts in the place of a child; how long it has had
// so; and it acts for itself again, the child having been told to have had so much.
void posix_processor_act(void);
uint64_t posix_processor_acted_ns(void);
void posix_processor_act_end(uint64_t used_ns);
