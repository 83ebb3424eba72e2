/* live.c: see live.h. */
#include "pass/live.h"

#include "pass/edit.h"

/* u64s in the sets of all blocks (8 MiB), and visits of all blocks: loops nested more deeply than the
 * rounds are rare, and a body without them needs two. */
enum { SETS_MAX = 1 << 20, ROUNDS_MAX = 12 };

static u32 range_end(const Live *live, IrRegs regs)
{
    return u32_min(regs.first + regs.count, live->regs); /* a call's range has no end of its own */
}

void live_step(const Live *live, const IrAccess *access, u64 *set)
{
    bits_remove_range(set, access->write.first, range_end(live, access->write));
    for (u32 i = 0; i < IR_READS_MAX; i++) {
        bits_add_range(set, access->reads[i].first, range_end(live, access->reads[i]));
    }
}

bool live_is_dead_write(const Live *live, const IrAccess *access, const u64 *set)
{
    for (u32 reg = access->write.first; reg < range_end(live, access->write); reg++) {
        if (bits_has(set, reg)) {
            return false;
        }
    }
    return access->write.count > 0;
}

static u64 *set_of(const Live *live, u32 block) { return live->sets + (size_t)block * live->words; }

static void add_set(const Live *live, u64 *set, u32 block)
{
    if (block != FLOW_NONE) {
        for (u32 i = 0; i < live->words; i++) {
            set[i] |= set_of(live, block)[i];
        }
    }
}

void live_out(const Live *live, u32 block, u64 *set)
{
    if (live->sets == NULL) {
        bits_add_range(set, 0, live->regs);
        return;
    }
    memset(set, 0, live->words * sizeof(u64));
    add_set(live, set, flow_jump(live->flow, block));
    add_set(live, set, flow_next(live->flow, block));
}

/* Recomputes live_in of a block; whether it grew. */
static bool visit(const Live *live, u32 block, u64 *set)
{
    const IrBody *body = live->flow->body;
    live_out(live, block, set);
    for (u32 i = live->flow->first[block + 1]; i-- > live->flow->first[block];) {
        live_step(live, body->instrs.items[i], set);
    }
    bool same = memcmp(set, set_of(live, block), live->words * sizeof(u64)) == 0;
    memcpy(set_of(live, block), set, live->words * sizeof(u64));
    return !same;
}

/* Without a jump backwards, each block is visited after all that follow it: one round is enough. */
static bool has_loop(const Flow *flow)
{
    for (u32 block = 0; block < flow->count; block++) {
        u32 to = flow_jump(flow, block);
        if (to != FLOW_NONE && to <= block) {
            return true;
        }
    }
    return false;
}

void live_build(Live *live, const Flow *flow, Arena *temp)
{
    *live = (Live){.flow = flow, .regs = flow->body->reg_count};
    live->words = bits_words(live->regs);
    if ((u64)flow->count * live->words > SETS_MAX) {
        return;
    }
    live->sets = arena_array_zero(temp, u64, (size_t)flow->count * live->words);
    u64 *set = arena_array(temp, u64, live->words);
    bool changed = true;
    bool repeats = has_loop(flow);
    for (u32 round = 0; changed && (round == 0 || repeats); round++) {
        if (round == ROUNDS_MAX) {
            live->sets = NULL;
            return;
        }
        changed = false;
        for (u32 block = flow->count; block-- > 0;) {
            changed |= visit(live, block, set);
        }
    }
}
