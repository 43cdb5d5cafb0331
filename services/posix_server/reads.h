// SPDX-License-Identifier: MIT
//
// Reads of pipes that wait here for bytes. A process has one at most; those of a pipe are answered
// in the order in which they came.
#pragma once

#include "members.h"
#include "pipes.h"

// Parks the read of the process of number `reader`. WOULD_BLOCK: it has cancelled that, or another
// read of it waits, or there is no such process.
status_t reads_park(struct pipe *pipe, struct request *request, uint32_t reader, uint32_t count);

// Answers those for whom there is something now, bytes or the end; a reader that has gone takes
// nothing.
void reads_answer(struct pipe *pipe);

// Gives bytes that would be read at once to the first who waits and wants them all, so that they
// need not lie in the pipe. False: nobody does.
bool reads_hand_over(struct pipe *pipe, struct data data);

// Answers all with WOULD_BLOCK: nobody holds an end to be read from any more.
void reads_refuse(struct pipe *pipe);

// The process is to look at something, as far as it hears its event by the thread that reads.
void reads_interrupt(const struct member *member);

// The process has ended.
void reads_forget(const struct member *member);
