/* live.h: which registers may still be read. Internal to src/pass.
 *
 * The classic backward analysis: a register is live before a block if the block reads it before
 * writing it, or if it is live behind the block and not written in it. Sets are bit sets, one bit a
 * register; blocks are visited from the last to the first until nothing changes.
 *
 *      before = reads ∪ (behind − writes)        behind = ∪ before of the successors
 *
 * The sets of a function with very many registers and blocks would cost more than they bring, and
 * so would very deep loops: live_build then gives up, and behind each block all registers are
 * live. */
#ifndef LUDUS_PASS_LIVE_H
#define LUDUS_PASS_LIVE_H

#include "ir/code.h"
#include "pass/flow.h"

typedef struct Live {
    const Flow *flow;
    u32 words; /* u64s of a set */
    u32 regs;
    u64 *before; /* the registers live before each block, then an empty set; NULL: given up */
    u64 *passed; /* those that each block does not write */
} Live;

void live_build(Live *live, const Flow *flow, Arena *temp);

/* The registers that are live behind a block. `set` has live->words u64s. */
void live_behind(const Live *live, u32 block, u64 *set);

/* Takes `set` from behind an instruction to before it. */
void live_step(const Live *live, const IrAccess *access, u64 *set);

/* Whether the instruction writes registers, and none of them is live behind it. */
bool live_is_dead_write(const Live *live, const IrAccess *access, const u64 *set);

#endif
