/* flow.c: see flow.h. */
#include "pass/flow.h"

#include "pass/edit.h"

static bool ends_run(const IrBody *body, u32 i)
{
    return edit_is_jump(body, i) || ir_ends_at(body->instrs.items, i);
}

void flow_build(Flow *flow, const IrBody *body, Arena *temp)
{
    u32 words = body->instrs.count;
    const u8 *targets = edit_jump_targets(body, temp);
    flow->body = body;
    flow->count = 0;
    flow->first = arena_array(temp, u32, (size_t)words + 1);
    flow->block_of = arena_array(temp, u32, words);
    bool starts = true;
    for (u32 i = 0; i < words; i++) {
        if (starts || targets[i]) {
            flow->first[flow->count++] = i;
        }
        flow->block_of[i] = flow->count - 1;
        starts = ends_run(body, i);
    }
    flow->first[flow->count] = words;
}

static u32 last_word(const Flow *flow, u32 block) { return flow->first[block + 1] - 1; }

u32 flow_jump(const Flow *flow, u32 block)
{
    u32 last = last_word(flow, block);
    return edit_is_jump(flow->body, last) ? flow->block_of[edit_target(flow->body, last)] : FLOW_NONE;
}

u32 flow_next(const Flow *flow, u32 block)
{
    bool ends = ir_ends_at(flow->body->instrs.items, last_word(flow, block));
    return ends || block + 1 == flow->count ? FLOW_NONE : block + 1;
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
        u32 block = stack[--height];
        reach(reached, stack, &height, flow_jump(flow, block));
        reach(reached, stack, &height, flow_next(flow, block));
    }
    return reached;
}
