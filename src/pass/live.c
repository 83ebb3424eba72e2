/* live.c: see live.h. */
#include "pass/live.h"

#include "pass/edit.h"

/* u64s in the sets of all blocks (16 MiB), and visits of all blocks: loops nested more deeply than the
 * rounds are rare, and a body without loops needs one. */
enum { SETS_MAX = 1 << 20, ROUNDS_MAX = 12 };

/* ---- one instruction ----------------------------------------------------------------------------- */

static u32 range_end(const Live *live, IrRegs regs)
{
    return u32_min(regs.first + regs.count, live->regs); /* a call's range has no end of its own */
}

static void remove_regs(const Live *live, IrRegs regs, u64 *set)
{
    if (regs.count == 1) {
        bits_remove(set, regs.first);
    } else if (regs.count > 0) {
        bits_remove_range(set, regs.first, range_end(live, regs));
    }
}

static void add_regs(const Live *live, IrRegs regs, u64 *set)
{
    if (regs.count == 1) {
        bits_add(set, regs.first);
    } else if (regs.count > 0) {
        bits_add_range(set, regs.first, range_end(live, regs));
    }
}

void live_step(const Live *live, const IrAccess *access, u64 *set)
{
    remove_regs(live, access->write, set);
    for (u32 i = 0; i < IR_READS_MAX; i++) {
        add_regs(live, access->reads[i], set);
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

/* ---- blocks -------------------------------------------------------------------------------------- */

static u64 *set_of(const Live *live, u64 *sets, u32 block)
{
    return sets + (size_t)block * live->words;
}

static void add_before(const Live *live, u64 *set, u32 block)
{
    if (block != FLOW_NONE) {
        const u64 *before = set_of(live, live->before, block);
        for (u32 i = 0; i < live->words; i++) {
            set[i] |= before[i];
        }
    }
}

void live_behind(const Live *live, u32 block, u64 *set)
{
    if (live->before == NULL) {
        bits_add_range(set, 0, live->regs);
        return;
    }
    memset(set, 0, live->words * sizeof(u64));
    add_before(live, set, flow_jump(live->flow, block));
    add_before(live, set, flow_next(live->flow, block));
}

/* What the block reads before it writes it, and what it does not write. */
static void summarize(const Live *live, u32 block)
{
    const IrBody *body = live->flow->body;
    u64 *before = set_of(live, live->before, block);
    u64 *passed = set_of(live, live->passed, block);
    memset(before, 0, live->words * sizeof(u64));
    memset(passed, 0xff, live->words * sizeof(u64));
    for (u32 i = live->flow->first[block + 1]; i-- > live->flow->first[block];) {
        IrAccess access;
        ir_instr_access(body->ir, body->instrs.items[i], &access);
        remove_regs(live, access.write, passed);
        live_step(live, &access, before);
    }
}

/* Adds what is live behind the block and passes through it; whether that is something new. */
static bool visit(const Live *live, u32 block, u64 *set)
{
    u64 *before = set_of(live, live->before, block);
    const u64 *passed = set_of(live, live->passed, block);
    u64 added = 0;
    live_behind(live, block, set);
    for (u32 i = 0; i < live->words; i++) {
        added |= set[i] & passed[i] & ~before[i];
        before[i] |= set[i] & passed[i];
    }
    return added != 0;
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

/* False when the sets still change after the last round. */
static bool solve(const Live *live, u64 *set)
{
    bool repeats = has_loop(live->flow);
    for (u32 round = 0; round < ROUNDS_MAX; round++) {
        bool changed = false;
        for (u32 block = live->flow->count; block-- > 0;) {
            changed |= visit(live, block, set);
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
    live->before = arena_array(temp, u64, (size_t)flow->count * live->words);
    live->passed = arena_array(temp, u64, (size_t)flow->count * live->words);
    for (u32 block = 0; block < flow->count; block++) {
        summarize(live, block);
    }
    if (!solve(live, arena_array(temp, u64, live->words))) {
        live->before = NULL;
    }
}
