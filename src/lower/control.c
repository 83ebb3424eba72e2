/* control.c: blocks, statements, branches, and the ways out: break, continue, return. */
#include "lower/lowering.h"

/* ---- return ---------------------------------------------------------------------------------- */

static void emit_return(Lowering *l, IrOp op, u32 reg)
{
    if (ir_body_reachable(l->body)) {
        ir_emit_wide(l->body, op, reg, 0);
    }
}

static void return_value(Lowering *l, Ast *value)
{
    switch (lower_class(l, l->result)) {
    case CLASS_NONE:
        lower_effect(l, value);
        emit_return(l, IR_RET, 0);
        return;
    case CLASS_SCALAR: {
        u32 reg = lower_any(l, value);
        emit_return(l, IR_RET_REG, reg);
        return;
    }
    case CLASS_PAIR: {
        u32 reg = lower_any(l, value);
        emit_return(l, IR_RET_PAIR, reg);
        return;
    }
    case CLASS_MEMORY:
        lower_to_address(l, value, (Address){l->result_reg, 0});
        emit_return(l, IR_RET, 0);
        return;
    }
}

void lower_return(Lowering *l, Ast *value)
{
    if (value == NULL) {
        emit_return(l, IR_RET, 0);
        return;
    }
    if (lower_is_branching(value)) {
        lower_into(l, value, (Dest){.kind = DEST_RETURN});
        return;
    }
    SlotMark mark = lower_mark(l);
    return_value(l, value);
    lower_release_regs(l, mark);
}

/* ---- statements ------------------------------------------------------------------------------ */

/* What a `let` of a reference borrows lives as long as the block. */
static void lower_let(Lowering *l, AstLet *node)
{
    if (node->init == NULL) {
        lower_declare(l, node->pattern);
        return;
    }
    lower_bind_value(l, node->pattern, node->init);
}

static void lower_stmt(Lowering *l, Ast *stmt)
{
    SlotMark mark = lower_mark(l);
    switch ((int)stmt->kind) {
    case AST_LET:
        lower_let(l, ast_as(stmt, LET, Let));
        return;
    case AST_EXPR_STMT:
        lower_effect(l, ast_as(stmt, EXPR_STMT, ExprStmt)->expr);
        lower_release(l, mark);
        return;
    case AST_ITEM_STMT:
    case AST_EMPTY_STMT:
        return;
    default:
        lower_effect(l, stmt);
        lower_release(l, mark);
        return;
    }
}

/* ---- blocks ---------------------------------------------------------------------------------- */

static void lower_statements(Lowering *l, AstBlock *node, Dest dest)
{
    for (Ast *stmt = node->stmts.first; stmt != NULL; stmt = stmt->next) {
        if (!ir_body_reachable(l->body)) {
            return; /* nothing of what follows can happen */
        }
        lower_stmt(l, stmt);
    }
    if (!ir_body_reachable(l->body)) {
        return;
    }
    if (node->tail != NULL) {
        lower_into(l, node->tail, dest);
    } else if (dest.kind == DEST_RETURN && lower_class(l, l->result) == CLASS_NONE) {
        lower_return(l, NULL);
    }
}

static void open_exit(Lowering *l, Exit *exit, Ast *node, Dest dest)
{
    *exit = (Exit){
        .outer = l->exits,
        .node = node,
        .dest = dest,
        .break_block = ir_block_new(l->body),
    };
    l->exits = exit;
}

static void close_exit(Lowering *l, Exit *exit)
{
    if (exit->is_broken) {
        ir_block_start(l->body, exit->break_block);
    }
    l->exits = exit->outer;
}

/* Memory that the value of the block may refer to is kept for whoever gets the value. */
static void release_block(Lowering *l, const AstBlock *node, SlotMark mark)
{
    if (lower_is_ref(l, lower_type(&node->head))) {
        lower_release_regs(l, mark);
    } else {
        lower_release(l, mark);
    }
}

void lower_block(Lowering *l, AstBlock *node, Dest dest)
{
    SlotMark mark = lower_mark(l);
    if (node->label.id == 0) {
        lower_statements(l, node, dest);
    } else {
        Exit exit;
        open_exit(l, &exit, &node->head, dest);
        lower_statements(l, node, dest);
        close_exit(l, &exit);
    }
    release_block(l, node, mark);
}

/* ---- if -------------------------------------------------------------------------------------- */

void lower_if(Lowering *l, AstIf *node, Dest dest)
{
    SlotMark mark = lower_mark(l);
    IrBlockId otherwise = ir_block_new(l->body);
    lower_condition(l, node->condition, otherwise, false);
    lower_release(l, mark);
    if (node->else_branch == NULL) {
        lower_into(l, node->then_block, (Dest){.kind = DEST_DISCARD});
        ir_block_start(l->body, otherwise);
        if (dest.kind == DEST_RETURN) {
            lower_return(l, NULL);
        }
        return;
    }
    lower_into(l, node->then_block, dest);
    bool falls_through = ir_body_reachable(l->body);
    IrBlockId end = ir_block_new(l->body);
    if (falls_through) {
        ir_emit_jump(l->body, IR_JMP, 0, 0, end);
    }
    ir_block_start(l->body, otherwise);
    lower_into(l, node->else_branch, dest);
    if (falls_through) {
        ir_block_start(l->body, end);
    }
}

/* ---- break and continue ---------------------------------------------------------------------- */

static Exit *find_exit(const Lowering *l, const void *node)
{
    Exit *exit = l->exits;
    while (exit != NULL && exit->node != node) {
        exit = exit->outer;
    }
    assert(exit != NULL);
    return exit;
}

void lower_break(Lowering *l, AstBreak *node)
{
    Exit *exit = find_exit(l, node->def);
    if (node->value != NULL) {
        lower_into(l, node->value, exit->dest);
    } else if (exit->dest.kind == DEST_RETURN) {
        lower_return(l, NULL);
    }
    if (ir_body_reachable(l->body)) {
        exit->is_broken = true;
        lower_at(l, &node->head);
        ir_emit_jump(l->body, IR_JMP, 0, 0, exit->break_block);
    }
}

void lower_continue(Lowering *l, AstContinue *node)
{
    Exit *exit = find_exit(l, node->def);
    lower_at(l, &node->head);
    ir_emit_jump(l->body, IR_JMP, 0, 0, exit->continue_block);
}
