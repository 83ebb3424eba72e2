/* operator.c: arithmetic, casts, compound assignment. */
#include "lower/lowering.h"

#include "ir/code.h"

/* ---- arithmetic ------------------------------------------------------------------------------ */

static IrOp float_arithmetic_op(AstBinaryOp op, TypeId type)
{
    switch ((int)op) {
    case BINARY_ADD:
        return lower_float_op(IR_ADD_F32, type);
    case BINARY_SUB:
        return lower_float_op(IR_SUB_F32, type);
    case BINARY_MUL:
        return lower_float_op(IR_MUL_F32, type);
    case BINARY_DIV:
        return lower_float_op(IR_DIV_F32, type);
    case BINARY_REM:
        return lower_float_op(IR_REM_F32, type);
    default:
        bug("no operator of floats");
    }
}

static IrOp arithmetic_op(AstBinaryOp op, TypeId type)
{
    if (type_is_float(type)) {
        return float_arithmetic_op(op, type);
    }
    switch ((int)op) {
    case BINARY_ADD:
        return lower_int_op(IR_ADD_I8, type);
    case BINARY_SUB:
        return lower_int_op(IR_SUB_I8, type);
    case BINARY_MUL:
        return lower_int_op(IR_MUL_I8, type);
    case BINARY_DIV:
        return lower_int_op(IR_DIV_I8, type);
    case BINARY_REM:
        return lower_int_op(IR_REM_I8, type);
    case BINARY_SHL:
        return lower_int_op(IR_SHL_I8, type);
    case BINARY_SHR:
        return lower_int_op(IR_SHR_I8, type);
    case BINARY_AND:
        return IR_AND;
    case BINARY_OR:
        return IR_OR;
    case BINARY_XOR:
        return IR_XOR;
    default:
        bug("no arithmetic operator");
    }
}

static bool is_shift(AstBinaryOp op) { return op == BINARY_SHL || op == BINARY_SHR; }

static TypeId peeled_type(const Lowering *l, TypeId type)
{
    while (lower_is_ref(l, type)) {
        type = lower_elem(l, type);
    }
    return type;
}

u32 lower_extended(Lowering *l, TypeId type, u32 reg)
{
    u32 bits = lower_bits(type);
    if (bits == 64) {
        return reg;
    }
    u32 member = bits == 8 ? 0 : bits == 16 ? 1 : 2;
    u32 extended = lower_regs(l, 1);
    IrOp first = lower_extends_sign(type) ? IR_SEXT_8 : IR_ZEXT_8;
    ir_emit(l->body, (IrOp)(first + member), extended, reg, 0);
    return extended;
}

/* The right operand of an operator; the amount of a shift as 64 bits. It keeps its value while
 * `later` is evaluated. */
static u32 right_operand(Lowering *l, AstBinaryOp op, Ast *right, Ast *later)
{
    i64 known;
    u32 reg = lower_number(l, right, later);
    bool extend = is_shift(op) && !lower_known(l, right, &known);
    return extend ? lower_extended(l, peeled_type(l, lower_type(right)), reg) : reg;
}

/* The _IMM op for `operand op number`, or false when there is none. */
static bool immediate_op(AstBinaryOp op, TypeId type, i64 number, IrOp *found)
{
    if ((op != BINARY_ADD && op != BINARY_SUB) || !type_is_int(type)) {
        return false;
    }
    *found = lower_int_op(op == BINARY_ADD ? IR_ADD_IMM_I8 : IR_SUB_IMM_I8, type);
    return ir_imm_fits(*found, number);
}

static bool lower_immediate(Lowering *l, AstBinary *node, u32 reg)
{
    AstBinaryOp op = (AstBinaryOp)node->head.op;
    TypeId type = lower_type(&node->head);
    Ast *left = node->left;
    i64 number;
    IrOp imm;
    if (op == BINARY_ADD && lower_known(l, left, &number) && immediate_op(op, type, number, &imm)) {
        left = node->right;
    } else if (!lower_known(l, node->right, &number) || !immediate_op(op, type, number, &imm)) {
        return false;
    }
    u32 operand = lower_number(l, left, NULL);
    lower_at(l, &node->head);
    ir_emit(l->body, imm, reg, operand, (u32)number);
    return true;
}

static bool is_never(Ast *expr) { return type_is(lower_type(expr), TY_NEVER); }

void lower_binary(Lowering *l, AstBinary *node, u32 reg)
{
    AstBinaryOp op = (AstBinaryOp)node->head.op;
    SlotMark mark = lower_mark(l);
    if (is_never(node->left) || is_never(node->right)) { /* of whatever types the two are */
        lower_effect(l, node->left);
        lower_effect(l, node->right);
    } else if (op == BINARY_LOGIC_AND || op == BINARY_LOGIC_OR) {
        lower_condition_value(l, &node->head, reg);
    } else if (lower_is_comparison(op)) {
        lower_comparison_value(l, node, reg);
    } else if (!lower_immediate(l, node, reg)) {
        u64 bits;
        bool both =
            lower_known_bits(l, node->left, &bits) && lower_known_bits(l, node->right, &bits);
        if (both) {
            lower_hoist_pause(l, true);
        }
        u32 left = lower_number(l, node->left, node->right);
        u32 right = right_operand(l, op, node->right, NULL);
        if (both) {
            lower_hoist_pause(l, false);
        }
        lower_at(l, &node->head);
        ir_emit(l->body, arithmetic_op(op, lower_type(&node->head)), reg, left, right);
    }
    lower_release_regs(l, mark);
}

void lower_unary(Lowering *l, AstUnary *node, u32 reg)
{
    TypeId type = lower_type(&node->head);
    SlotMark mark = lower_mark(l);
    if (is_never(node->operand)) {
        lower_effect(l, node->operand);
        return;
    }
    u32 operand = lower_number(l, node->operand, NULL);
    lower_at(l, &node->head);
    if (node->head.op == UNARY_NOT) {
        ir_emit(l->body, type_is(type, TY_BOOL) ? IR_NOT_BOOL : IR_NOT, reg, operand, 0);
    } else {
        assert(node->head.op == UNARY_NEG);
        IrOp op = type_is_float(type) ? lower_float_op(IR_NEG_F32, type)
                                      : lower_int_op(IR_NEG_I8, type);
        ir_emit(l->body, op, reg, operand, 0);
    }
    lower_release_regs(l, mark);
}

/* ---- compound assignment --------------------------------------------------------------------- */

/* Whether the right side was a reference: checking has put a dereference around it that has no
 * token. */
static bool is_library_operator(AstAssignOp *node)
{
    Ast *right = node->right;
    return right->kind == AST_UNARY && right->op == UNARY_DEREF
           && right->first == ast_as(right, UNARY, Unary)->operand->first;
}

/* The place of the left side, evaluated before the right side: what can change is put into
 * registers. */
static Place early_place(Lowering *l, Ast *left)
{
    Place place = lower_place(l, left);
    if (place.kind == PLACE_REG) {
        return place;
    }
    u32 address = lower_regs(l, 1);
    lower_address_to(l, place, address);
    return lower_address_place(place.type, (Address){address, 0});
}

static void operate(Lowering *l, AstAssignOp *node, IrOp op, Place place, u32 right)
{
    u32 value = lower_read(l, place);
    lower_at(l, &node->head);
    ir_emit(l->body, op, value, value, right);
    if (place.kind != PLACE_REG) {
        lower_store(l, place, value);
    }
}

/* The right side first: so it is for primitive types. Where it is a reference, the operator is a
 * library's, and its left side is borrowed first. */
void lower_assign_op(Lowering *l, AstAssignOp *node)
{
    AstBinaryOp op = (AstBinaryOp)node->head.op;
    TypeId type = lower_type(node->left);
    SlotMark mark = lower_mark(l);
    i64 number;
    IrOp imm;
    if (is_never(node->left) || is_never(node->right)) {
        lower_effect(l, node->right);
        lower_effect(l, node->left);
    } else if (lower_known(l, node->right, &number) && immediate_op(op, type, number, &imm)) {
        operate(l, node, imm, lower_place(l, node->left), (u32)number);
    } else if (is_library_operator(node)) {
        Place place = early_place(l, node->left);
        u32 right = right_operand(l, op, node->right, NULL);
        operate(l, node, arithmetic_op(op, type), place, right);
    } else {
        u32 right = right_operand(l, op, node->right, node->left);
        operate(l, node, arithmetic_op(op, type), lower_place(l, node->left), right);
    }
    lower_release_regs(l, mark);
}

/* ---- casts ----------------------------------------------------------------------------------- */

static bool unsizes(const Lowering *l, TypeId from, TypeId to)
{
    return lower_is_ref(l, to) && lower_is_unsized(l, lower_elem(l, to))
           && !lower_is_unsized(l, lower_elem(l, from));
}

bool lower_cast_is_free(const Lowering *l, const AstCast *node)
{
    TypeId from = lower_repr(l, lower_type(node->operand));
    TypeId to = lower_type(&node->head);
    if (lower_is_ref(l, to)) {
        return !unsizes(l, from, to);
    }
    if (type_is_float(from) || type_is_float(to)) {
        return type_equal(from, to);
    }
    return from.raw > TY_UNIT && from.raw < TY_STR && lower_bits(to) <= lower_bits(from);
}

static IrOp to_float_op(TypeId from, TypeId to)
{
    if (type_is_float(from)) {
        return type_is(to, TY_F32) ? IR_F32_FROM_F64 : IR_F64_FROM_F32;
    }
    if (lower_extends_sign(from)) {
        return type_is(to, TY_F32) ? IR_F32_FROM_I64 : IR_F64_FROM_I64;
    }
    return type_is(to, TY_F32) ? IR_F32_FROM_U64 : IR_F64_FROM_U64;
}

static void cast_unsize(Lowering *l, AstCast *node, u32 reg)
{
    TypeId array = lower_elem(l, lower_type(node->operand));
    lower_to_reg(l, node->operand, reg);
    ir_emit_number(l->body, reg + 1, type_get(l->types, array)->count);
}

void lower_cast(Lowering *l, AstCast *node, u32 reg)
{
    TypeId from = lower_repr(l, lower_type(node->operand));
    TypeId to = lower_type(&node->head);
    SlotMark mark = lower_mark(l);
    if (lower_is_ref(l, to)) {
        cast_unsize(l, node, reg);
        return;
    }
    u32 operand = lower_any(l, node->operand);
    lower_at(l, &node->head);
    if (type_is_float(to)) {
        u32 source = type_is_float(from) ? operand : lower_extended(l, from, operand);
        ir_emit(l->body, to_float_op(from, to), reg, source, 0);
    } else if (type_is_float(from)) {
        IrOp first = type_is(from, TY_F32) ? IR_FROM_F32_I8 : IR_FROM_F64_I8;
        ir_emit(l->body, lower_int_op(first, to), reg, operand, 0);
    } else if (from.raw > TY_UNIT) {
        lower_move(l, CLASS_SCALAR, reg, lower_extended(l, from, operand));
    }
    lower_release_regs(l, mark);
}
