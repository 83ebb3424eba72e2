/* contain.c: methods of ranges that give values: contains, is_empty, len. */
#include "lower/lowering.h"

static bool is_length(const AstMethod *node) { return symbol_is(node->name, NAME_len); }

/* The value of an end, which what is evaluated later does not change. */
static u32 end_of(Lowering *l, Ast *end)
{
    u32 reg = lower_class_reg(l, lower_class(l, lower_type(end)));
    lower_to_reg(l, end, reg);
    return reg;
}

/* What is asked for is given by reference. */
static u32 asked_value(Lowering *l, Ast *arg)
{
    if (arg->kind == AST_REF) {
        return lower_any(l, ast_as(arg, REF, Ref)->operand);
    }
    return lower_read(l, lower_peeled_place(l, arg));
}

/* Jumps when one of two conditions is false. */
static void leave_unless(Lowering *l, Comparison c, AstBinaryOp op, u32 a, u32 b, IrBlockId target)
{
    c.op = op;
    c.a = a;
    c.b = b;
    lower_compare_jump(l, &c, target, false);
}

/* low <= value && value < high, of those that there are. */
static void unless_contained(Lowering *l, AstMethod *node, IrBlockId target)
{
    const AstRange *range = ast_as(node->receiver, RANGE, Range);
    bool inclusive = range->head.op != 0;
    Comparison c = {.type = lower_type(range->low != NULL ? range->low : range->high)};
    u32 low = range->low == NULL ? 0 : end_of(l, range->low);
    u32 high = range->high == NULL ? 0 : end_of(l, range->high);
    u32 value = asked_value(l, node->args.first);
    lower_at(l, &node->head);
    if (range->low != NULL) {
        leave_unless(l, c, BINARY_LE, low, value, target);
    }
    if (range->high != NULL) {
        leave_unless(l, c, inclusive ? BINARY_LE : BINARY_LT, value, high, target);
    }
}

/* An empty range is one that is not going up: with a NaN at an end, too. */
static void unless_filled(Lowering *l, AstMethod *node, IrBlockId target)
{
    const AstRange *range = ast_as(node->receiver, RANGE, Range);
    Comparison c = {.type = lower_type(range->low)};
    u32 low = end_of(l, range->low);
    u32 high = end_of(l, range->high);
    lower_at(l, &node->head);
    leave_unless(l, c, range->head.op != 0 ? BINARY_LE : BINARY_LT, low, high, target);
}

void lower_range_condition(Lowering *l, AstMethod *node, IrBlockId target, bool when)
{
    bool contains = symbol_is(node->name, NAME_contains);
    IrBlockId otherwise = contains != when ? target : ir_block_new(l->body);
    if (contains) {
        unless_contained(l, node, otherwise);
    } else {
        unless_filled(l, node, otherwise);
    }
    if (contains == when) {
        ir_emit_jump(l->body, IR_JMP, 0, 0, target);
        ir_block_start(l->body, otherwise);
    }
}

static u32 extended_end(Lowering *l, Ast *end, u32 reg)
{
    lower_move(l, CLASS_SCALAR, reg, lower_extended(l, lower_type(end), end_of(l, end)));
    return reg;
}

static u32 range_length(Lowering *l, const AstRange *range)
{
    u32 length = lower_regs(l, 2);
    SlotMark mark = lower_mark(l);
    TypeId type = lower_extends_sign(lower_type(range->low)) ? TYPE(I64) : TYPE(U64);
    u32 low = extended_end(l, range->low, length + 1);
    u32 high = extended_end(l, range->high, length);
    IrBlockId empty = ir_block_new(l->body);
    IrBlockId end = ir_block_new(l->body);
    Comparison c = {.type = type};
    leave_unless(l, c, range->head.op != 0 ? BINARY_LE : BINARY_LT, low, high, empty);
    u32 negative = lower_regs(l, 1); /* the difference of two isize may be larger than one */
    ir_emit(l->body, IR_NOT, negative, low, 0);
    ir_emit_ext(l->body, IR_ADDR, length, high, negative, 1);
    ir_emit(l->body, IR_ADDR_IMM, length, length, range->head.op != 0 ? 2 : 1);
    ir_emit_jump(l->body, IR_JMP, 0, 0, end);
    ir_block_start(l->body, empty);
    ir_emit_number(l->body, length, 0);
    ir_block_start(l->body, end);
    lower_release_regs(l, mark);
    return length;
}

u32 lower_range_method(Lowering *l, AstMethod *node)
{
    if (is_length(node)) {
        return range_length(l, ast_as(node->receiver, RANGE, Range));
    }
    u32 reg = lower_regs(l, 1);
    lower_condition_value(l, &node->head, reg);
    return reg;
}
