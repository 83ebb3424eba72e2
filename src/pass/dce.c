/* dce.c: dead code elimination. Removes
 *      blocks that are not reached from the first
 *      jumps to the word behind them
 *      instructions that only write registers which nobody reads before they are written again
 *      moves of a result to another register, where the result can be written there at once:
 *
 *          r5 = add_i32 r1, r2        r3 = add_i32 r1, r2
 *          r3 = mov r5
 *
 * Never removed: what can panic, stores, calls, output; writes to registers whose address is
 * taken. */
#include "pass/edit.h"
#include "pass/flow.h"
#include "pass/live.h"

typedef struct Dce {
    IrBody *body;
    u8 *deleted; /* of each word */
    const u64 *named;
} Dce;

/* ---- unreachable code ------------------------------------------------------------------------ */

static void delete_unreached(const Dce *dce, const Flow *flow, Arena *temp)
{
    const u8 *reached = flow_reached(flow, temp);
    for (u32 block = 0; block < flow->count; block++) {
        u32 first = flow->blocks[block].first;
        if (!reached[block]) {
            memset(dce->deleted + first, 1, flow->blocks[block + 1].first - first);
        }
    }
}

/* ---- jumps to the next word ------------------------------------------------------------------ */

/* A jump that goes where running on leads anyway. From the end, so that what is deleted between a
 * jump and its target is known. A branch compares, which has no effect. */
static void delete_empty_jumps(const Dce *dce, Arena *temp)
{
    u32 count = dce->body->instrs.count;
    u32 *next_kept = arena_array(temp, u32, (size_t)count + 1); /* at or behind each word */
    next_kept[count] = count;
    for (u32 i = count; i-- > 0;) {
        if (!dce->deleted[i] && edit_is_jump(dce->body, i)) {
            u32 target = edit_target(dce->body, i);
            bool is_entry = dce->body->instrs.items[i].op == IR_ARM; /* its place counts */
            dce->deleted[i] = !is_entry && target > i && next_kept[target] == next_kept[i + 1];
        }
        next_kept[i] = dce->deleted[i] ? next_kept[i + 1] : i;
    }
}

/* ---- dead writes ----------------------------------------------------------------------------- */

/* Whether the instruction has no effect but its writes, and those are not seen through an
 * address. */
static bool only_writes(const Dce *dce, IrInstr word)
{
    return ir_op_is_pure((IrOp)word.op) && !bits_has(dce->named, word.a) &&
           !bits_has(dce->named, word.a + 1u);
}

/* `to = mov from` behind `from = ...`, with `from` not live behind: writes `to` at once. `set` is
 * what is live behind the mov. */
static bool merge_move(const Dce *dce, u32 first, u32 i, const u64 *set)
{
    IrInstr move = dce->body->instrs.items[i];
    if (move.op != IR_MOV || i == first || dce->deleted[i - 1] || bits_has(set, move.b) ||
        bits_has(dce->named, move.b)) {
        return false;
    }
    IrInstr *maker = &dce->body->instrs.items[i - 1];
    if (maker->a != move.b || ir_op_field_regs((IrOp)maker->op).write_a != 1) {
        return false;
    }
    maker->a = move.a;
    return true;
}

static bool is_dead(const Dce *dce, const Live *live, IrInstr word, const IrAccess *access,
                    const u64 *set)
{
    bool is_self_move = word.op == IR_MOV && word.a == word.b;
    return is_self_move || (only_writes(dce, word) && live_is_dead_write(live, access, set));
}

static void delete_dead_writes(const Dce *dce, const Live *live, u32 block, u64 *set)
{
    u32 first = live->flow->blocks[block].first;
    live_behind(live, block, set);
    for (u32 i = live->flow->blocks[block + 1].first; i-- > first;) {
        IrInstr word = dce->body->instrs.items[i];
        IrAccess access;
        ir_instr_access(dce->body->ir, word, &access);
        if (is_dead(dce, live, word, &access, set) || merge_move(dce, first, i, set)) {
            edit_delete(dce->body, dce->deleted, i);
        } else {
            live_step(live, &access, set);
        }
    }
}

/* ---- the pass -------------------------------------------------------------------------------- */

static bool compact(const Dce *dce, Arena *temp)
{
    delete_empty_jumps(dce, temp);
    return edit_compact(dce->body, dce->deleted, temp);
}

void pass_dce(IrBody *body, Arena *temp)
{
    Flow flow;
    Live live;
    Dce dce = {.body = body, .deleted = arena_array_zero(temp, u8, body->instrs.count)};
    flow_build(&flow, body, temp);
    delete_unreached(&dce, &flow, temp);
    if (compact(&dce, temp)) {
        memset(dce.deleted, 0, body->instrs.count);
        flow_build(&flow, body, temp);
    }
    dce.named = edit_named_regs(body, temp);
    live_build(&live, &flow, temp);
    u64 *set = arena_array(temp, u64, live.words);
    for (u32 block = 0; block < flow.count; block++) {
        delete_dead_writes(&dce, &live, block, set);
    }
    compact(&dce, temp);
}
