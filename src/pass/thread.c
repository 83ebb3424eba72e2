/* thread.c: shortens the way of jumps.
 *
 *      jt r0, b1                  jt r0, b2            a jump to a jump goes on to where that goes
 *  b1: jmp b2
 *
 *      jlt_i32 r0, r1, b1         jle_i32 r1, r0, b2   a branch around a jump is inverted
 *      jmp b2
 *  b1:
 *      jmp b3                     ret                  a jump to a return is a return
 *  b3: ret
 *
 * LOOP counts the iterations, so it must stay on each way round a loop: only a JMP goes on through
 * a LOOP, and then becomes one. Words that nobody reaches any more are left for dce. */
#include "pass/edit.h"

/* Chains of jumps are followed this far: a cycle of them (`loop {}`) has no end. */
enum { HOPS_MAX = 16 };

/* Goes on from jump i while the word at its target is a JMP. A backwards way is taken by LOOP
 * only. */
static void follow_jumps(IrBody *body, u32 i)
{
    IrInstr *word = &body->instrs.items[i];
    for (u32 hop = 0; hop < HOPS_MAX; hop++) {
        u32 at = edit_target(body, i);
        const IrInstr next = body->instrs.items[at];
        if (next.op != IR_JMP && next.op != IR_LOOP) {
            return;
        }
        bool backwards = edit_target(body, at) <= i;
        bool becomes_loop = next.op == IR_LOOP && word->op == IR_JMP && backwards;
        bool stays = next.op == IR_JMP && backwards == (word->op == IR_LOOP);
        if (!becomes_loop && !stays) {
            return;
        }
        word->op = becomes_loop ? (u16)IR_LOOP : word->op;
        body->targets.items[i] = body->targets.items[at];
    }
}

static bool is_return(u16 op) { return op == IR_RET || op == IR_RET_REG || op == IR_RET_PAIR; }

static void copy_return(IrBody *body, u32 i)
{
    IrInstr next = body->instrs.items[edit_target(body, i)];
    if (body->instrs.items[i].op == IR_JMP && is_return(next.op)) {
        body->instrs.items[i] = next;
        body->targets.items[i] = IR_NO_TARGET;
    }
}

/* Whether word i is a branch, the next a JMP that only it leads to, and it jumps over just that. */
static bool jumps_around_jump(const IrBody *body, const u8 *targets, u32 i)
{
    u16 op = body->instrs.items[i].op;
    return op != IR_JMP && op != IR_LOOP && op != IR_ARM && i + 1 < body->instrs.count &&
           body->instrs.items[i + 1].op == IR_JMP && !targets[i + 1] &&
           edit_target(body, i) == i + 2;
}

void pass_thread(IrBody *body, Arena *temp)
{
    const u8 *targets = edit_jump_targets(body, temp);
    u8 *deleted = arena_array_zero(temp, u8, body->instrs.count);
    for (u32 i = 0; i < body->instrs.count; i++) {
        if (!edit_is_jump(body, i)) {
            continue;
        }
        if (jumps_around_jump(body, targets, i)) {
            body->instrs.items[i] = ir_jump_inverted(body->instrs.items[i]);
            body->targets.items[i] = body->targets.items[i + 1];
            body->targets.items[i + 1] = IR_NO_TARGET;
            deleted[i + 1] = 1;
        }
        follow_jumps(body, i);
        copy_return(body, i);
        i += deleted[i + 1 < body->instrs.count ? i + 1 : i];
    }
    edit_compact(body, deleted, temp);
}
