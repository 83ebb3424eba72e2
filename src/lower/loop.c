/* loop.c: loop, while, and what all `for` loops have in common. The test stands at the end of
 * the body, next to the jump back; each turn runs one LOOP, which counts it. */
#include "lower/lowering.h"

static void open_loop(Lowering *l, Loop *loop, Ast *node, Dest dest)
{
    loop->exit = (Exit){
        .outer = l->exits,
        .node = node,
        .dest = dest,
        .break_block = ir_block_new(l->body),
        .continue_block = ir_block_new(l->body),
    };
    loop->body = ir_block_new(l->body);
    l->exits = &loop->exit;
    lower_hoist_begin(l, node);
}

static void close_loop(Lowering *l, Loop *loop)
{
    if (loop->exit.is_broken) {
        ir_block_start(l->body, loop->exit.break_block);
    }
    l->exits = loop->exit.outer;
    lower_hoist_end(l);
}

static void jump_back(Lowering *l, const Loop *loop)
{
    lower_at(l, loop->exit.node);
    ir_emit_jump(l->body, IR_LOOP, 0, 0, loop->body);
}

void lower_loop(Lowering *l, AstLoop *node, Dest dest)
{
    SlotMark mark = lower_mark(l);
    Loop loop;
    open_loop(l, &loop, &node->head, dest);
    ir_block_start(l->body, loop.body);
    lower_into(l, node->body, (Dest){.kind = DEST_DISCARD});
    ir_block_start(l->body, loop.exit.continue_block);
    jump_back(l, &loop);
    close_loop(l, &loop);
    lower_release_regs(l, mark);
}

void lower_while(Lowering *l, AstWhile *node)
{
    SlotMark mark = lower_mark(l);
    Loop loop;
    open_loop(l, &loop, &node->head, (Dest){.kind = DEST_DISCARD});
    loop.exit.is_broken = true;
    lower_at(l, &node->head);
    ir_emit_jump(l->body, IR_JMP, 0, 0, loop.exit.continue_block);
    ir_block_start(l->body, loop.body);
    lower_into(l, node->body, (Dest){.kind = DEST_DISCARD});
    ir_block_start(l->body, loop.exit.continue_block);
    lower_condition(l, node->condition, loop.exit.break_block, false);
    lower_release(l, mark);
    jump_back(l, &loop);
    close_loop(l, &loop);
}

/* ---- for ------------------------------------------------------------------------------------- */

void lower_for_bind(Lowering *l, Ast *pattern, TypeId type, u32 variable)
{
    Local *local = lower_whole_name(pattern, type);
    if (local != NULL && !local->is_mut) {
        local->reg = variable;
    } else {
        lower_bind(l, pattern, lower_reg_place(type, variable));
    }
}

void lower_for_leave(Lowering *l, ForLoop *loop, IrOp op, u32 a, u32 b)
{
    loop->loop.exit.is_broken = true;
    ir_emit_jump(l->body, op, a, b, loop->loop.exit.break_block);
}

void lower_for_leave_if(Lowering *l, ForLoop *loop, Comparison comparison, AstBinaryOp op)
{
    comparison.op = op;
    loop->loop.exit.is_broken = true;
    lower_compare_jump(l, &comparison, loop->loop.exit.break_block, true);
}

void lower_for_begin(Lowering *l, ForLoop *loop)
{
    ir_block_start(l->body, loop->loop.body);
}

void lower_for_body(Lowering *l, ForLoop *loop)
{
    lower_into(l, loop->node->body, (Dest){.kind = DEST_DISCARD});
    ir_block_start(l->body, loop->loop.exit.continue_block);
    lower_at(l, &loop->node->head);
}

void lower_for_end(Lowering *l, ForLoop *loop)
{
    jump_back(l, &loop->loop);
}

void lower_for(Lowering *l, AstFor *node)
{
    SlotMark mark = lower_mark(l);
    ForLoop loop = {.node = node, .pattern = node->pattern};
    open_loop(l, &loop.loop, &node->head, (Dest){.kind = DEST_DISCARD});
    if (!lower_for_range(l, &loop, node->def)) {
        lower_for_iter(l, &loop, node->def);
    }
    close_loop(l, &loop.loop);
    lower_release(l, mark);
}
