/* condition.c: comparisons, and conditions as jumps.
 *
 * `if a < b && !c` needs no bool: each comparison becomes one compare-and-branch, `&&`, `||` and
 * `!` only decide where they go. With floats, "not less" is not "greater or equal": so a jump is
 * never turned around by its comparison there, but has a twin that jumps unless. */
#include "lower/lowering.h"

#include "ir/code.h"

bool lower_is_comparison(AstBinaryOp op) { return op >= BINARY_EQ && op <= BINARY_GE; }

static AstBinaryOp negated(AstBinaryOp op)
{
    static const u8 table[] = {BINARY_NE, BINARY_EQ, BINARY_GE, BINARY_GT, BINARY_LE, BINARY_LT};
    return (AstBinaryOp)table[op - BINARY_EQ];
}

/* a op b is b mirrored(op) a. */
static AstBinaryOp mirrored(AstBinaryOp op)
{
    static const u8 table[] = {BINARY_EQ, BINARY_NE, BINARY_GT, BINARY_GE, BINARY_LT, BINARY_LE};
    return (AstBinaryOp)table[op - BINARY_EQ];
}

/* ---- operands -------------------------------------------------------------------------------- */

/* Values behind references are compared where they are: Rust borrows them, so nothing can change
 * them in between. */
u32 lower_compared_place(Lowering *l, Place place, TypeId *type)
{
    *type = place.type;
    if (lower_is_unsized(l, place.type)) {
        *type = type_ref(l->types, place.type, false);
        return place.reg;
    }
    switch (lower_class(l, place.type)) {
    case CLASS_NONE:
        return 0;
    case CLASS_SCALAR:
    case CLASS_PAIR:
        return lower_read(l, place);
    case CLASS_MEMORY:
        return lower_address(l, place);
    }
    UNREACHABLE();
}

u32 lower_compared(Lowering *l, Ast *expr, Ast *later, TypeId *type)
{
    *type = lower_type(expr);
    bool is_thin_ref = lower_is_ref(l, *type) && !lower_is_unsized(l, lower_elem(l, *type));
    bool is_place = is_thin_ref || lower_is_unsized(l, *type);
    ValueClass class_ = is_place ? CLASS_MEMORY : lower_class(l, *type);
    if (class_ == CLASS_SCALAR || class_ == CLASS_PAIR) {
        return lower_kept(l, expr, later);
    }
    return lower_compared_place(l, lower_peeled_place(l, expr), type);
}

void lower_make_slice(Lowering *l, TypeId *type, u32 *value)
{
    if (!type_is_kind(l->types, *type, TYPE_ARRAY)) {
        return;
    }
    u32 pair = lower_regs(l, 2);
    u64 count = type_get(l->types, *type)->count;
    if (lower_class(l, *type) == CLASS_NONE) {
        lower_address_to(l, (Place){.kind = PLACE_NONE, .type = *type}, pair);
    } else {
        lower_move(l, CLASS_SCALAR, pair, *value);
    }
    ir_emit_number(l->body, pair + 1, count);
    *type = type_ref(l->types, type_slice(l->types, lower_elem(l, *type)), false);
    *value = pair;
}

void lower_compared_pair(Lowering *l, Ast *left, Ast *right, Comparison *c)
{
    TypeId type;
    c->a = lower_compared(l, left, right, &c->type);
    c->b = lower_compared(l, right, NULL, &type);
    if (lower_is_ref(l, c->type) || lower_is_ref(l, type)) { /* of a slice or text */
        lower_make_slice(l, &c->type, &c->a);
        lower_make_slice(l, &type, &c->b);
    }
}

bool lower_number_fits(AstBinaryOp op, TypeId type, i64 number)
{
    bool is_equality = op == BINARY_EQ || op == BINARY_NE;
    return ir_imm_fits(is_equality ? IR_JEQ_IMM_8 : lower_int_op(IR_JLT_IMM_I8, type), number);
}

/* Evaluates both sides. A literal goes to the right, into the instruction. */
static Comparison comparison_of(Lowering *l, AstBinary *node)
{
    Comparison c = {.op = (AstBinaryOp)node->head.op};
    TypeId type = lower_repr(l, lower_type(node->left));
    Ast *left = node->left;
    Ast *right = node->right;
    bool has_known_left = lower_is_integral(type) && lower_known(l, left, &c.number);
    if (has_known_left && !lower_known(l, right, &c.number)) {
        left = node->right;
        right = node->left;
        c.op = mirrored(c.op);
    }
    c.has_number = lower_is_integral(type) && lower_known(l, right, &c.number)
                   && lower_number_fits(c.op, type, c.number);
    if (c.has_number) {
        c.a = lower_compared(l, left, NULL, &c.type);
    } else {
        lower_compared_pair(l, left, right, &c);
    }
    lower_at(l, &node->head);
    return c;
}

/* ---- jumps ----------------------------------------------------------------------------------- */

static void jump_number(Lowering *l, const Comparison *c, AstBinaryOp op, IrBlockId target)
{
    static const u16 first[] = {IR_JEQ_IMM_8,  IR_JNE_IMM_8,  IR_JLT_IMM_I8,
                                IR_JLE_IMM_I8, IR_JGT_IMM_I8, IR_JGE_IMM_I8};
    IrOp family = (IrOp)first[op - BINARY_EQ];
    bool is_equality = op == BINARY_EQ || op == BINARY_NE;
    IrOp jump = is_equality ? lower_width_op(l, family, c->type) : lower_int_op(family, c->type);
    ir_emit_jump(l->body, jump, c->a, (u32)c->number, target);
}

static void jump_int(Lowering *l, const Comparison *c, AstBinaryOp op, IrBlockId target)
{
    switch ((int)op) {
    case BINARY_EQ:
    case BINARY_NE: {
        IrOp first = op == BINARY_EQ ? IR_JEQ_8 : IR_JNE_8;
        ir_emit_jump(l->body, lower_width_op(l, first, c->type), c->a, c->b, target);
        return;
    }
    case BINARY_LT:
        ir_emit_jump(l->body, lower_int_op(IR_JLT_I8, c->type), c->a, c->b, target);
        return;
    case BINARY_LE:
        ir_emit_jump(l->body, lower_int_op(IR_JLE_I8, c->type), c->a, c->b, target);
        return;
    case BINARY_GT:
        ir_emit_jump(l->body, lower_int_op(IR_JLT_I8, c->type), c->b, c->a, target);
        return;
    default:
        ir_emit_jump(l->body, lower_int_op(IR_JLE_I8, c->type), c->b, c->a, target);
        return;
    }
}

static void jump_float(Lowering *l, const Comparison *c, IrBlockId target, bool when)
{
    bool swap = c->op == BINARY_GT || c->op == BINARY_GE;
    IrOp first;
    if (c->op == BINARY_EQ || c->op == BINARY_NE) {
        first = (c->op == BINARY_EQ) == when ? IR_JEQ_F32 : IR_JNE_F32;
    } else if (c->op == BINARY_LT || c->op == BINARY_GT) {
        first = when ? IR_JLT_F32 : IR_JNLT_F32;
    } else {
        first = when ? IR_JLE_F32 : IR_JNLE_F32;
    }
    ir_emit_jump(l->body, lower_float_op(first, c->type), swap ? c->b : c->a, swap ? c->a : c->b,
                 target);
}

/* a = whether two strs, slices, arrays or tuples are equal; or how they are ordered. */
static void compare_structures(Lowering *l, const Comparison *c, bool order, u32 reg)
{
    if (type_is(c->type, TY_STR_REF)) {
        ir_emit(l->body, order ? IR_CMP_STR : IR_EQ_STR, reg, c->a, c->b);
        return;
    }
    SlotMark mark = lower_mark(l);
    u32 a = c->a;
    u32 b = c->b;
    if (lower_class(l, c->type) == CLASS_PAIR) { /* a slice: by the addresses of its pairs */
        a = lower_regs(l, 2);
        b = a + 1;
        ir_emit(l->body, IR_LEA_REG, a, c->a, 0);
        ir_emit(l->body, IR_LEA_REG, b, c->b, 0);
    }
    u32 layout = ir_layout_index(&l->ir->layouts, type_layout(l->types, l->ir, c->type));
    ir_emit_ext(l->body, order ? IR_CMP_MEM : IR_EQ_MEM, reg, a, b, layout);
    lower_release_regs(l, mark);
}

/* The order is -1, 0, 1, or 2 where there is none: read as u8, less is 255 and none is 2. */
static void jump_order(Lowering *l, AstBinaryOp op, u32 order, IrBlockId target, bool when)
{
    switch ((int)op) {
    case BINARY_LT:
        ir_emit_jump(l->body, when ? IR_JLT_IMM_I8 : IR_JGE_IMM_I8, order, 0, target);
        return;
    case BINARY_LE:
        ir_emit_jump(l->body, when ? IR_JLE_IMM_I8 : IR_JGT_IMM_I8, order, 0, target);
        return;
    case BINARY_GT:
        ir_emit_jump(l->body, when ? IR_JEQ_IMM_8 : IR_JNE_IMM_8, order, 1, target);
        return;
    default:
        ir_emit_jump(l->body, when ? IR_JLE_IMM_U8 : IR_JGT_IMM_U8, order, 1, target);
        return;
    }
}

static void jump_structure(Lowering *l, const Comparison *c, IrBlockId target, bool when)
{
    SlotMark mark = lower_mark(l);
    u32 result = lower_regs(l, 1);
    bool is_equality = c->op == BINARY_EQ || c->op == BINARY_NE;
    compare_structures(l, c, !is_equality, result);
    if (is_equality) {
        bool when_equal = (c->op == BINARY_EQ) == when;
        ir_emit_jump(l->body, when_equal ? IR_JT : IR_JF, result, 0, target);
    } else {
        jump_order(l, c->op, result, target, when);
    }
    lower_release_regs(l, mark);
}

/* Values of size 0 are all equal. */
static bool holds_for_equal(AstBinaryOp op)
{
    return op == BINARY_EQ || op == BINARY_LE || op == BINARY_GE;
}

void lower_compare_jump(Lowering *l, const Comparison *comparison, IrBlockId target, bool when)
{
    Comparison by_repr = *comparison;
    const Comparison *c = &by_repr;
    by_repr.type = lower_repr(l, by_repr.type);
    if (type_is_float(c->type)) {
        jump_float(l, c, target, when);
    } else if (c->has_number) {
        jump_number(l, c, when ? c->op : negated(c->op), target);
    } else if (lower_is_integral(c->type)) {
        jump_int(l, c, when ? c->op : negated(c->op), target);
    } else if (lower_class(l, c->type) != CLASS_NONE) {
        jump_structure(l, c, target, when);
    } else if (holds_for_equal(c->op) == when) {
        ir_emit_jump(l->body, IR_JMP, 0, 0, target);
    }
}

/* ---- conditions ------------------------------------------------------------------------------ */

/* `a && b` jumps when false: each side may. When true: only if both are; || is the same upside
 * down. */
static void logic_condition(Lowering *l, AstBinary *node, IrBlockId target, bool when)
{
    bool shortcut = node->head.op == BINARY_LOGIC_OR;
    if (when == shortcut) {
        lower_condition(l, node->left, target, when);
        lower_condition(l, node->right, target, when);
        return;
    }
    IrBlockId past = ir_block_new(l->body);
    lower_condition(l, node->left, past, shortcut);
    lower_condition(l, node->right, target, when);
    ir_block_start(l->body, past);
}

static void value_condition(Lowering *l, Ast *expr, IrBlockId target, bool when)
{
    u32 reg = lower_number(l, expr, NULL);
    ir_emit_jump(l->body, when ? IR_JT : IR_JF, reg, 0, target);
}

static void condition_by_kind(Lowering *l, Ast *expr, IrBlockId target, bool when)
{
    i64 known;
    bool is_binary = expr->kind == AST_BINARY;
    if (is_binary && expr->op >= BINARY_LOGIC_AND) {
        logic_condition(l, ast_as(expr, BINARY, Binary), target, when);
    } else if (is_binary && lower_is_comparison((AstBinaryOp)expr->op)) {
        Comparison c = comparison_of(l, ast_as(expr, BINARY, Binary));
        lower_compare_jump(l, &c, target, when);
    } else if (expr->kind == AST_UNARY && expr->op == UNARY_NOT) {
        lower_condition(l, ast_as(expr, UNARY, Unary)->operand, target, !when);
    } else if (lower_is_range_method(expr)) {
        lower_range_condition(l, ast_as(expr, METHOD, Method), target, when);
    } else if (expr->kind == AST_COERCE && expr->op == COERCE_NEVER) {
        lower_effect(l, expr);
    } else if (!lower_known(l, expr, &known)) {
        value_condition(l, expr, target, when);
    } else if ((known != 0) == when) {
        ir_emit_jump(l->body, IR_JMP, 0, 0, target);
    }
}

void lower_condition(Lowering *l, Ast *expr, IrBlockId target, bool when)
{
    SlotMark mark = lower_mark(l);
    condition_by_kind(l, expr, target, when);
    lower_release_regs(l, mark);
}

/* ---- conditions as values -------------------------------------------------------------------- */

/* 1 on the way that falls through, 0 on the one that jumps to `otherwise`. */
static void materialize(Lowering *l, IrBlockId otherwise, u32 reg)
{
    IrBlockId end = ir_block_new(l->body);
    ir_emit_wide(l->body, IR_IMM, reg, 1);
    ir_emit_jump(l->body, IR_JMP, 0, 0, end);
    ir_block_start(l->body, otherwise);
    ir_emit_wide(l->body, IR_IMM, reg, 0);
    ir_block_start(l->body, end);
}

void lower_condition_value(Lowering *l, Ast *expr, u32 reg)
{
    IrBlockId otherwise = ir_block_new(l->body);
    lower_condition(l, expr, otherwise, false);
    materialize(l, otherwise, reg);
}

static IrOp number_value_op(Lowering *l, const Comparison *c)
{
    bool is_float = type_is_float(c->type);
    switch ((int)c->op) {
    case BINARY_EQ:
        return is_float ? lower_float_op(IR_EQ_F32, c->type) : lower_width_op(l, IR_EQ_8, c->type);
    case BINARY_NE:
        return is_float ? lower_float_op(IR_NE_F32, c->type) : lower_width_op(l, IR_NE_8, c->type);
    case BINARY_LT:
    case BINARY_GT:
        return is_float ? lower_float_op(IR_LT_F32, c->type) : lower_int_op(IR_LT_I8, c->type);
    default:
        return is_float ? lower_float_op(IR_LE_F32, c->type) : lower_int_op(IR_LE_I8, c->type);
    }
}

static void number_value(Lowering *l, const Comparison *c, u32 reg)
{
    bool swap = c->op == BINARY_GT || c->op == BINARY_GE;
    u32 b = c->b;
    if (c->has_number) {
        b = lower_regs(l, 1);
        ir_emit_number(l->body, b, (u64)c->number);
    }
    ir_emit(l->body, number_value_op(l, c), reg, swap ? b : c->a, swap ? c->a : b);
}

void lower_comparison_value(Lowering *l, AstBinary *node, u32 reg)
{
    SlotMark mark = lower_mark(l);
    Comparison c = comparison_of(l, node);
    c.type = lower_repr(l, c.type);
    bool is_structure = !lower_is_integral(c.type) && !type_is_float(c.type)
                        && lower_class(l, c.type) != CLASS_NONE;
    if (lower_is_integral(c.type) || type_is_float(c.type)) {
        number_value(l, &c, reg);
    } else if (is_structure && c.op == BINARY_EQ) {
        compare_structures(l, &c, false, reg);
    } else {
        IrBlockId otherwise = ir_block_new(l->body);
        lower_compare_jump(l, &c, otherwise, false);
        materialize(l, otherwise, reg);
    }
    lower_release_regs(l, mark);
}

void lower_order(Lowering *l, Ast *left, Ast *right, u32 reg)
{
    SlotMark mark = lower_mark(l);
    Comparison c = {.op = BINARY_LT};
    lower_compared_pair(l, left, right, &c);
    if (lower_class(l, c.type) == CLASS_NONE) {
        ir_emit_number(l->body, reg, 0);
    } else {
        compare_structures(l, &c, true, reg);
    }
    lower_release_regs(l, mark);
}
