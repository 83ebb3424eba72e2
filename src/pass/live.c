/* live.c: see live.h. */
#include "pass/live.h"

#include "pass/edit.h"

/* u64s in the sets of all blocks (16 MiB), and visits of all blocks: loops nested more deeply than
 * the rounds are rare, and a body without loops needs one. */
enum { SETS_MAX = 1 << 20, ROUNDS_MAX = 12 };

/* ---- one instruction ------------------------------------------------------------------------- */

static u32 range_end(const Live *live, IrRegs regs)
{
    return u32_min(regs.first + regs.count, live->regs); /* a call's range has no end of its own */
}

static inline void remove_regs(const Live *live, IrRegs regs, u64 *set)
{
    if (regs.count == 1) {
        bits_remove(set, regs.first);
    } else if (regs.count > 0) {
        bits_remove_range(set, regs.first, range_end(live, regs));
    }
}

static inline void add_regs(const Live *live, IrRegs regs, u64 *set)
{
    if (regs.count == 1) {
        bits_add(set, regs.first);
    } else if (regs.count > 0) {
        bits_add_range(set, regs.first, range_end(live, regs));
    }
}

static inline void step(const Live *live, const IrAccess *access, u64 *set)
{
    remove_regs(live, access->write, set);
    add_regs(live, access->reads[0], set);
    add_regs(live, access->reads[1], set);
    add_regs(live, access->reads[2], set);
}

void live_step(const Live *live, const IrAccess *access, u64 *set) { step(live, access, set); }

bool live_is_dead_write(const Live *live, const IrAccess *access, const u64 *set)
{
    for (u32 reg = access->write.first; reg < range_end(live, access->write); reg++) {
        if (bits_has(set, reg)) {
            return false;
        }
    }
    return access->write.count > 0;
}

/* ---- blocks ---------------------------------------------------------------------------------- */

static u64 *set_of(const Live *live, u64 *sets, u32 block)
{
    return sets + (size_t)block * live->words;
}

/* The set before a block; FLOW_NONE has the empty one. */
static const u64 *before(const Live *live, u32 block)
{
    return set_of(live, live->before, block == FLOW_NONE ? live->flow->count : block);
}

void live_behind(const Live *live, u32 block, u64 *set)
{
    if (live->before == NULL) {
        bits_add_range(set, 0, live->regs);
        return;
    }
    const u64 *at_jump = before(live, live->flow->blocks[block].jump);
    const u64 *at_next = before(live, live->flow->blocks[block].next);
    for (u32 i = 0; i < live->words; i++) {
        set[i] = at_jump[i] | at_next[i];
    }
}

/* What the block reads before it writes it, and what it does not write. */
static void summarize(const Live *live, u32 block)
{
    const IrBody *body = live->flow->body;
    const FlowBlock *range = &live->flow->blocks[block];
    u64 *read = set_of(live, live->before, block);
    u64 *passed = set_of(live, live->passed, block);
    memset(read, 0, live->words * sizeof(u64));
    memset(passed, 0xff, live->words * sizeof(u64));
    for (u32 i = range[1].first; i-- > range[0].first;) {
        IrAccess access;
        ir_instr_access(body->ir, body->instrs.items[i], &access);
        remove_regs(live, access.write, passed);
        step(live, &access, read);
    }
}

/* Adds what is live behind the block and passes through it; whether that is something new. */
static bool visit(const Live *live, u32 block)
{
    const u64 *at_jump = before(live, live->flow->blocks[block].jump);
    const u64 *at_next = before(live, live->flow->blocks[block].next);
    const u64 *passed = set_of(live, live->passed, block);
    u64 *set = set_of(live, live->before, block);
    u64 added = 0;
    for (u32 i = 0; i < live->words; i++) {
        u64 through = (at_jump[i] | at_next[i]) & passed[i];
        added |= through & ~set[i];
        set[i] |= through;
    }
    return added != 0;
}

/* Without a jump backwards, each block is visited after all that follow it: one round is enough. */
static bool has_loop(const Flow *flow)
{
    for (u32 i = 0; i < flow->count; i++) {
        if (flow->blocks[i].jump <= i) {
            return true;
        }
    }
    return false;
}

/* False when the sets still change after the last round. */
static bool solve(const Live *live)
{
    bool repeats = has_loop(live->flow);
    for (u32 round = 0; round < ROUNDS_MAX; round++) {
        bool changed = false;
        for (u32 block = live->flow->count; block-- > 0;) {
            changed |= visit(live, block);
        }
        if (!changed || !repeats) {
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
    live->before = arena_array(temp, u64, ((size_t)flow->count + 1) * live->words);
    live->passed = arena_array(temp, u64, (size_t)flow->count * live->words);
    memset(set_of(live, live->before, flow->count), 0, live->words * sizeof(u64));
    for (u32 block = 0; block < flow->count; block++) {
        summarize(live, block);
    }
    if (!solve(live)) {
        live->before = NULL;
    }
}
