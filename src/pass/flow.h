/* flow.h: the control flow graph of a body. Internal to src/pass.
 *
 * A block here is a run of words that is entered at its first word only and left at its last: jump
 * targets begin one, and so does the word behind each jump. Blocks are numbered by position; a
 * block has at most two successors. */
#ifndef LUDUS_PASS_FLOW_H
#define LUDUS_PASS_FLOW_H

#include "ir/build.h"

enum { FLOW_NONE = 0xffffffff };

typedef struct FlowBlock {
    u32 first; /* word; the block ends where the next one begins */
    u32 jump;  /* the block that is reached by a jump from the end of this one, or FLOW_NONE */
    u32 next;  /* the block that is reached by running on, or FLOW_NONE */
} FlowBlock;

typedef struct Flow {
    const IrBody *body;
    u32 count;
    FlowBlock *blocks; /* blocks[count].first is the end of the body */
} Flow;

/* In `temp`. The body verifies; the graph is valid until a word is added, deleted or retargeted. */
void flow_build(Flow *flow, const IrBody *body, Arena *temp);

/* For each block, whether it is reached from the first. */
u8 *flow_reached(const Flow *flow, Arena *temp);

#endif
