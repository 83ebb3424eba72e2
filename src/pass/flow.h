/* flow.h: the control flow graph of a body. Internal to src/pass.
 *
 * A block here is a run of words that is entered at its first word only and left at its last: jump
 * targets begin one, and so does the word behind each jump. Blocks are numbered by position; a block
 * has at most two successors. */
#ifndef LUDUS_PASS_FLOW_H
#define LUDUS_PASS_FLOW_H

#include "ir/build.h"

enum { FLOW_NONE = 0xffffffff };

typedef struct Flow {
    const IrBody *body;
    u32 count;
    u32 *first;    /* first word of each block; first[count] is the end of the body */
    u32 *block_of; /* block of each word */
} Flow;

/* In `temp`. The body verifies; the graph is valid until a word is added, deleted or retargeted. */
void flow_build(Flow *flow, const IrBody *body, Arena *temp);

/* The block that is reached by a jump from the end of this one, or FLOW_NONE. */
u32 flow_jump(const Flow *flow, u32 block);

/* The block that is reached by running on, or FLOW_NONE. */
u32 flow_next(const Flow *flow, u32 block);

/* For each block, whether it is reached from the first. */
u8 *flow_reached(const Flow *flow, Arena *temp);

#endif
