/* flow.c: see flow.h. */
#include "pass/flow.h"

#include "pass/edit.h"

/* Sets the first word of each block; `block_of` is filled for the words that start one. */
static void find_blocks(Flow *flow, const u8 *targets, u32 *block_of)
{
    const IrBody *body = flow->body;
    bool starts = true;
    for (u32 i = 0; i < body->instrs.count; i++) {
        if (starts || targets[i]) {
            block_of[i] = flow->count;
            flow->blocks[flow->count++].first = i;
        }
        starts = edit_is_jump(body, i) || ir_ends_at(body->instrs.items, i);
    }
    flow->blocks[flow->count].first = body->instrs.count;
}

static void link_blocks(const Flow *flow, const u32 *block_of)
{
    const IrBody *body = flow->body;
    for (u32 i = 0; i < flow->count; i++) {
        FlowBlock *block = &flow->blocks[i];
        u32 last = block[1].first - 1;
        bool ends = ir_ends_at(body->instrs.items, last) || i + 1 == flow->count;
        block->next = ends ? FLOW_NONE : i + 1;
        block->jump = edit_is_jump(body, last) ? block_of[edit_target(body, last)] : FLOW_NONE;
    }
}

void flow_build(Flow *flow, const IrBody *body, Arena *temp)
{
    u32 words = body->instrs.count;
    const u8 *targets = edit_jump_targets(body, temp);
    u32 *block_of = arena_array(temp, u32, words);
    *flow = (Flow){.body = body, .blocks = arena_array(temp, FlowBlock, (size_t)words + 1)};
    find_blocks(flow, targets, block_of);
    link_blocks(flow, block_of);
}

/* Adds the block to the blocks to visit, if it is one and is new. */
static void reach(u8 *reached, u32 *stack, u32 *height, u32 block)
{
    if (block != FLOW_NONE && !reached[block]) {
        reached[block] = 1;
        stack[(*height)++] = block;
    }
}

u8 *flow_reached(const Flow *flow, Arena *temp)
{
    u8 *reached = arena_array_zero(temp, u8, flow->count);
    u32 *stack = arena_array(temp, u32, flow->count); /* each block is pushed once */
    u32 height = 0;
    reach(reached, stack, &height, 0);
    while (height > 0) {
        const FlowBlock *block = &flow->blocks[stack[--height]];
        reach(reached, stack, &height, block->jump);
        reach(reached, stack, &height, block->next);
    }
    return reached;
}
