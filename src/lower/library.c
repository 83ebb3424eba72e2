/* library.c: calls of functions of Rust's library.
 *
 * Most are a builtin of the evaluator: their arguments are put into a window of registers, where
 * the results are found. Arguments that the library takes by reference only to look at them are
 * passed by value. */
#include "lower/lowering.h"

#include "ir/builtin.h"

enum { ARGS_MAX = LIB_PARAMS_MAX + 1 };

/* A call, with the receiver among its arguments. */
typedef struct LibCall {
    Ast *node;
    const LibraryRow *row;
    Ast *args[ARGS_MAX];
    u32 count;
    TypeId self; /* of the row */
} LibCall;

static bool takes_self(LibType first) { return first == LIB_TYPE_SELF || first == LIB_TYPE_MUT; }

/* Self is what the first argument is, or refers to; otherwise the type of the result. */
static TypeId self_of(const Lowering *l, const LibCall *call)
{
    const LibraryRow *row = call->row;
    bool has_self = row->self != SELF_NONE || takes_self((LibType)row->params[0]);
    if (!has_self) {
        return lower_type(call->node);
    }
    TypeId type = lower_type(call->args[0]);
    bool by_value = row->self == SELF_VALUE
                    || (row->self == SELF_NONE && row->params[0] == LIB_TYPE_SELF);
    return by_value ? type : lower_elem(l, type);
}

static LibCall call_of(const Lowering *l, Ast *node, const LibraryRow *row)
{
    LibCall call = {.node = node, .row = row};
    Ast *arg;
    if (node->kind == AST_METHOD) {
        call.args[call.count++] = ast_as(node, METHOD, Method)->receiver;
        arg = ast_as(node, METHOD, Method)->args.first;
    } else {
        arg = ast_as(node, CALL, Call)->args.first;
    }
    for (; arg != NULL; arg = arg->next) {
        assert(call.count < ARGS_MAX);
        call.args[call.count++] = arg;
    }
    call.self = self_of(l, &call);
    return call;
}

/* Panics of the library are located at the name of a method, or at the call. */
static void lower_at_call(Lowering *l, const LibCall *call)
{
    const Ast *node = call->node;
    u32 token = node->kind == AST_METHOD ? ((const AstMethod *)(const void *)node)->token
                                         : node->first;
    l->body->pos = l->tokens->starts[token];
}

/* ---- arguments ------------------------------------------------------------------------------- */

/* What a reference refers to, of class SCALAR or PAIR, into a register. */
static void lower_referent(Lowering *l, Ast *arg, u32 reg)
{
    SlotMark mark = lower_mark(l);
    if (arg->kind == AST_REF) {
        lower_to_reg(l, ast_as(arg, REF, Ref)->operand, reg);
    } else {
        Place reference = lower_reg_place(lower_type(arg), lower_any(l, arg));
        lower_load(l, lower_deref_place(l, reference), reg);
    }
    lower_release_regs(l, mark);
}

/* Whether the argument is a reference to a number or the like, which a builtin takes by value. */
static bool is_looked_at(Lowering *l, TypeId type)
{
    if (!lower_is_ref(l, type) || type_get(l->types, type)->is_mut) {
        return false;
    }
    TypeId target = lower_elem(l, type);
    return !lower_is_unsized(l, target) && lower_class(l, target) == CLASS_SCALAR;
}

/* Puts the argument into the window; returns how many registers it takes. */
static u32 lower_arg(Lowering *l, const LibCall *call, u32 i, u32 reg)
{
    Ast *arg = call->args[i];
    TypeId type = lower_type(arg);
    if (call->row->how == LIB_LIST && i > 0) {
        if (call->row->params[i - 1] == LIB_TYPE_ELEM) { /* by its address */
            lower_memory(l, type, reg);
            lower_to_address(l, arg, (Address){reg, 0});
            return 1;
        }
        if (call->row->params[i - 1] == LIB_TYPE_REF_ELEM) {
            lower_to_reg(l, arg, reg);
            return 1;
        }
    }
    if (is_looked_at(l, type)) {
        lower_referent(l, arg, reg);
        return 1;
    }
    ValueClass class_ = lower_class(l, type);
    if (class_ == CLASS_NONE) {
        lower_effect(l, arg);
    } else {
        assert(class_ != CLASS_MEMORY);
        lower_to_reg(l, arg, reg);
    }
    return lower_class_regs(class_);
}

/* ---- instructions ---------------------------------------------------------------------------- */

static IrBuiltin builtin_of(Lowering *l, const LibraryRow *row, TypeId self)
{
    enum { UNSIGNED_MEMBERS = 4 };
    IrOp first = (IrOp)row->code;
    switch ((int)row->how) {
    case LIB_INT:
    case LIB_SIGNED:
        return (IrBuiltin)lower_int_op(first, self);
    case LIB_UNSIGNED:
        return (IrBuiltin)(lower_int_op(first, self) - UNSIGNED_MEMBERS);
    case LIB_TEXT:
        return (IrBuiltin)(first + (type_is(self, TY_CHAR) ? 1 : 0));
    case LIB_FLOAT:
        return (IrBuiltin)lower_float_op(first, self);
    case LIB_WIDTH:
        return (IrBuiltin)lower_width_op(l, first, self);
    default:
        return (IrBuiltin)first;
    }
}

/* The results of a builtin as the fields of a tuple. */
static void store_fields(Lowering *l, TypeId tuple, u32 first, Address to)
{
    Place place = lower_address_place(tuple, to);
    for (u32 i = 0; i < type_get(l->types, tuple)->item_count; i++) {
        lower_store(l, lower_field_place(l, place, i), first + i);
    }
}

static u32 lower_builtin(Lowering *l, const LibCall *call, IrBuiltin builtin, Address to)
{
    IrBuiltinInfo info = ir_builtin_infos[builtin];
    TypeId result = lower_type(call->node);
    SlotMark mark = lower_mark(l);
    u32 window = lower_regs(l, u32_max(info.in, info.out));
    u32 reg = window;
    for (u32 i = 0; i < call->count; i++) {
        reg += lower_arg(l, call, i, reg);
    }
    assert(reg == window + info.in);
    lower_at_call(l, call);
    if (info.has_layout) {
        IrLayoutId layout = type_layout(l->types, l->ir, lower_elem(l, call->self));
        ir_emit_wide_ext(l->body, IR_LIST, window, builtin,
                         ir_layout_index(&l->ir->layouts, layout));
    } else {
        ir_emit_wide(l->body, IR_BUILTIN, window, builtin);
    }
    if (lower_class(l, result) == CLASS_MEMORY) {
        store_fields(l, result, window, to);
    }
    lower_release_regs(l, mark);
    l->top.reg = window + lower_class_regs(lower_class(l, result));
    return window;
}

static u32 lower_op(Lowering *l, const LibCall *call, IrOp op)
{
    u32 reg = lower_regs(l, 1);
    SlotMark mark = lower_mark(l);
    u32 left = lower_kept(l, call->args[0], call->args[1]);
    u32 right = lower_any(l, call->args[1]);
    lower_at_call(l, call);
    ir_emit(l->body, op, reg, left, right);
    lower_release_regs(l, mark);
    return reg;
}

/* `0 op x`, for the numbers that are compared with 0 or taken from it. */
static u32 lower_with_zero(Lowering *l, Ast *arg, IrOp op, bool zero_first)
{
    u32 reg = lower_regs(l, 1);
    SlotMark mark = lower_mark(l);
    u32 value = lower_any(l, arg);
    u32 zero = lower_regs(l, 1);
    ir_emit_number(l->body, zero, 0);
    ir_emit(l->body, op, reg, zero_first ? zero : value, zero_first ? value : zero);
    lower_release_regs(l, mark);
    return reg;
}

/* ---- bytes of integers ----------------------------------------------------------------------- */

static void swap_bytes(Lowering *l, TypeId type, u32 reg)
{
    IrBuiltin builtin = (IrBuiltin)lower_width_op(l, (IrOp)IR_BUILTIN_SWAP_BYTES_8, type);
    ir_emit_wide(l->body, IR_BUILTIN, reg, builtin);
}

static void lower_to_bytes(Lowering *l, const LibCall *call, bool swapped, Address to)
{
    SlotMark mark = lower_mark(l);
    u32 reg = lower_regs(l, 1);
    lower_to_reg(l, call->args[0], reg);
    if (swapped) {
        swap_bytes(l, call->self, reg);
    }
    lower_store(l, lower_address_place(call->self, to), reg);
    lower_release_regs(l, mark);
}

static u32 lower_from_bytes(Lowering *l, const LibCall *call, bool swapped)
{
    u32 reg = lower_regs(l, 1);
    SlotMark mark = lower_mark(l);
    Place place = lower_place(l, call->args[0]);
    place.type = call->self;
    lower_load(l, place, reg);
    lower_release_regs(l, mark);
    if (swapped) {
        swap_bytes(l, call->self, reg);
    }
    return reg;
}

/* ---- lengths --------------------------------------------------------------------------------- */

/* A register with the length of what a reference to an array, a slice or a str refers to. */
static u32 lower_len(Lowering *l, Ast *receiver)
{
    SlotMark mark = lower_mark(l);
    Place place = lower_peeled_place(l, receiver_operand(receiver));
    TypeId type = place.type;
    if (lower_is_ref(l, type)) { /* of a slice or str: its length is in the pair */
        return lower_read(l, place) + 1;
    }
    if (lower_is_unsized(l, type)) {
        return place.reg + 1;
    }
    lower_release_regs(l, mark);
    u32 reg = lower_regs(l, 1);
    ir_emit_number(l->body, reg, type_get(l->types, type)->count);
    return reg;
}

static u32 lower_is_empty(Lowering *l, Ast *receiver)
{
    u32 reg = lower_regs(l, 1);
    SlotMark mark = lower_mark(l);
    u32 len = lower_len(l, receiver);
    u32 zero = lower_regs(l, 1);
    ir_emit_number(l->body, zero, 0);
    ir_emit(l->body, IR_EQ_64, reg, len, zero);
    lower_release_regs(l, mark);
    return reg;
}

/* ---- comparing ------------------------------------------------------------------------------- */

static u32 lower_compare(Lowering *l, const LibCall *call, AstBinaryOp op)
{
    u32 reg = lower_regs(l, 1);
    AstBinary node = {.head = *call->node, .left = call->args[0], .right = call->args[1]};
    node.head.kind = AST_BINARY;
    node.head.op = (u8)op;
    lower_comparison_value(l, &node, reg);
    return reg;
}

/* `cmp`: the order is a value of Ordering, which is kept as i8. */
static u32 lower_cmp(Lowering *l, const LibCall *call, Address to)
{
    TypeId repr = lower_repr(l, call->self);
    if (lower_is_integral(repr)) {
        return lower_builtin(l, call, (IrBuiltin)lower_int_op((IrOp)IR_BUILTIN_CMP_I8, repr), to);
    }
    u32 reg = lower_regs(l, 1);
    lower_order(l, call->args[0], call->args[1], reg);
    return reg;
}

/* `a.then(b)`: both are evaluated. */
static u32 lower_then(Lowering *l, const LibCall *call)
{
    u32 reg = lower_regs(l, 1);
    SlotMark mark = lower_mark(l);
    u32 second = lower_regs(l, 1);
    lower_to_reg(l, call->args[0], reg);
    lower_to_reg(l, call->args[1], second);
    IrBlockId decided = ir_block_new(l->body);
    ir_emit_jump(l->body, IR_JNE_IMM_8, reg, 0, decided);
    lower_move(l, CLASS_SCALAR, reg, second);
    ir_block_start(l->body, decided);
    lower_release_regs(l, mark);
    return reg;
}

static IrBuiltin extreme_builtin(LibHow how, TypeId type)
{
    if (how == LIB_CLAMP && type_is(type, TY_CHAR)) {
        return IR_BUILTIN_CLAMP_CHAR;
    }
    if (how == LIB_CLAMP && type_is(type, TY_BOOL)) {
        return IR_BUILTIN_CLAMP_BOOL;
    }
    int family = how == LIB_MAX   ? IR_BUILTIN_MAX_I8
                 : how == LIB_MIN ? IR_BUILTIN_MIN_I8
                                  : IR_BUILTIN_CLAMP_I8;
    return (IrBuiltin)lower_int_op((IrOp)family, type);
}

/* An argument that is compared with others: a text in two registers, or the address of a value in
 * memory of its own. */
static u32 lower_rival(Lowering *l, Ast *arg)
{
    TypeId type = lower_type(arg);
    u32 reg = lower_class_reg(l, lower_class(l, type));
    if (lower_class(l, type) == CLASS_MEMORY) {
        lower_memory(l, type, reg);
        lower_to_memory(l, arg, (Address){reg, 0});
    } else {
        lower_to_reg(l, arg, reg);
    }
    return reg;
}

/* Jumps unless a < b. */
static void jump_unless_less(Lowering *l, TypeId type, u32 a, u32 b, IrBlockId target)
{
    SlotMark mark = lower_mark(l);
    u32 order = lower_regs(l, 1);
    if (lower_class(l, type) == CLASS_PAIR) {
        ir_emit(l->body, IR_CMP_STR, order, a, b);
    } else {
        u32 layout = ir_layout_index(&l->ir->layouts, type_layout(l->types, l->ir, type));
        ir_emit_ext(l->body, IR_CMP_MEM, order, a, b, layout);
    }
    ir_emit_jump(l->body, IR_JGE_IMM_I8, order, 0, target);
    lower_release_regs(l, mark);
}

/* `best` becomes `other` when the one is less than the other. */
static void replace_if_less(Lowering *l, TypeId type, u32 best, u32 other, bool other_is_less)
{
    IrBlockId keep = ir_block_new(l->body);
    jump_unless_less(l, type, other_is_less ? other : best, other_is_less ? best : other, keep);
    lower_move(l, lower_class(l, type) == CLASS_PAIR ? CLASS_PAIR : CLASS_SCALAR, best, other);
    ir_block_start(l->body, keep);
}

static void check_bounds(Lowering *l, TypeId type, u32 min, u32 max)
{
    IrBlockId fine = ir_block_new(l->body);
    jump_unless_less(l, type, max, min, fine);
    lower_panic(l, STR("assertion failed: min <= max"));
    ir_block_start(l->body, fine);
}

/* max, min and clamp of texts and of what is in memory. */
static u32 lower_best(Lowering *l, const LibCall *call, Address to)
{
    ValueClass class_ = lower_class(l, call->self);
    u32 result = lower_class_reg(l, class_);
    SlotMark mark = lower_mark(l);
    u32 regs[ARGS_MAX];
    for (u32 i = 0; i < call->count; i++) {
        regs[i] = lower_rival(l, call->args[i]);
    }
    lower_at_call(l, call);
    if (call->row->how == LIB_CLAMP) {
        check_bounds(l, call->self, regs[1], regs[2]);
        replace_if_less(l, call->self, regs[0], regs[1], false);
        replace_if_less(l, call->self, regs[0], regs[2], true);
    } else { /* equal ones cannot be told apart */
        replace_if_less(l, call->self, regs[0], regs[1], call->row->how == LIB_MIN);
    }
    if (class_ == CLASS_MEMORY) {
        lower_copy(l, to, lower_address_place(call->self, (Address){regs[0], 0}));
    } else {
        lower_move(l, class_, result, regs[0]);
    }
    lower_release_regs(l, mark);
    return result;
}

static u32 lower_extreme(Lowering *l, const LibCall *call, Address to)
{
    TypeId repr = lower_repr(l, call->self);
    if (lower_is_integral(repr)) {
        return lower_builtin(l, call, extreme_builtin((LibHow)call->row->how, repr), to);
    }
    if (lower_class(l, call->self) != CLASS_NONE) {
        return lower_best(l, call, to);
    }
    for (u32 i = 0; i < call->count; i++) {
        lower_effect(l, call->args[i]);
    }
    return 0;
}

/* ---- memory ---------------------------------------------------------------------------------- */

/* The value that a reference refers to: into a register that is returned, or to `to`. */
static u32 lower_clone(Lowering *l, Ast *arg, Address to)
{
    Ast *operand = receiver_operand(arg);
    TypeId type = lower_elem(l, lower_type(arg));
    ValueClass class_ = lower_class(l, type);
    if (class_ == CLASS_MEMORY && operand != arg) {
        lower_to_memory(l, operand, to);
        return 0;
    }
    u32 reg = class_ == CLASS_MEMORY ? 0 : lower_class_reg(l, class_);
    SlotMark mark = lower_mark(l);
    if (operand != arg && class_ != CLASS_NONE) {
        lower_to_reg(l, operand, reg);
    } else {
        Place reference = lower_reg_place(lower_type(arg), lower_any(l, arg));
        Place place = lower_deref_place(l, reference);
        if (class_ == CLASS_MEMORY) {
            lower_copy(l, to, place);
        } else {
            lower_load(l, place, reg);
        }
    }
    lower_release_regs(l, mark);
    return reg;
}

static Place referent(TypeId type, u32 reg)
{
    return lower_address_place(type, (Address){reg, 0});
}

/* Moves a value of any class from one place to another. */
static void copy_value(Lowering *l, Place to, Place from)
{
    SlotMark mark = lower_mark(l);
    switch (lower_class(l, from.type)) {
    case CLASS_NONE:
        break;
    case CLASS_SCALAR:
    case CLASS_PAIR:
        lower_store(l, to, lower_read(l, from));
        break;
    case CLASS_MEMORY:
        lower_copy(l, (Address){to.reg, to.offset}, from);
        break;
    }
    lower_release_regs(l, mark);
}

static void lower_mem_swap(Lowering *l, const LibCall *call)
{
    SlotMark mark = lower_mark(l);
    u32 a = lower_regs(l, 3);
    lower_to_reg(l, call->args[0], a);
    lower_to_reg(l, call->args[1], a + 1);
    if (lower_class(l, call->self) != CLASS_NONE) {
        Place first = referent(call->self, a);
        Place second = referent(call->self, a + 1);
        Place other = referent(call->self, a + 2);
        lower_memory(l, call->self, a + 2);
        copy_value(l, other, first);
        copy_value(l, first, second);
        copy_value(l, second, other);
    }
    lower_release_regs(l, mark);
}

/* Stores the value of an argument behind the address, when all of the call has been evaluated. */
static u32 lower_mem_replace(Lowering *l, const LibCall *call, Address to)
{
    ValueClass class_ = lower_class(l, call->self);
    u32 result = class_ == CLASS_MEMORY ? 0 : lower_class_reg(l, class_);
    SlotMark mark = lower_mark(l);
    u32 place = lower_regs(l, 2);
    Place target = referent(call->self, place);
    lower_to_reg(l, call->args[0], place);
    if (class_ == CLASS_MEMORY) {
        lower_memory(l, call->self, place + 1);
        lower_to_memory(l, call->args[1], (Address){place + 1, 0});
        lower_copy(l, to, target);
        lower_copy(l, (Address){place, 0}, referent(call->self, place + 1));
    } else if (class_ == CLASS_NONE) {
        lower_effect(l, call->args[1]);
    } else {
        u32 value = lower_class_reg(l, class_);
        lower_to_reg(l, call->args[1], value);
        lower_load(l, target, result);
        lower_store(l, target, value);
    }
    lower_release_regs(l, mark);
    return result;
}

static u32 lower_mem_take(Lowering *l, const LibCall *call, Address to)
{
    ValueClass class_ = lower_class(l, call->self);
    u32 result = class_ == CLASS_MEMORY ? 0 : lower_class_reg(l, class_);
    SlotMark mark = lower_mark(l);
    u32 place = lower_regs(l, 1);
    lower_to_reg(l, call->args[0], place);
    if (class_ == CLASS_MEMORY) {
        lower_copy(l, to, referent(call->self, place));
    } else if (class_ != CLASS_NONE) {
        lower_load(l, referent(call->self, place), result);
    }
    if (class_ == CLASS_MEMORY) {
        lower_default_to_memory(l, call->self, (Address){place, 0});
    } else if (class_ != CLASS_NONE) {
        u32 value = lower_class_reg(l, class_);
        lower_default(l, call->self, value);
        lower_store(l, referent(call->self, place), value);
    }
    lower_release_regs(l, mark);
    return result;
}

static u32 lower_default_call(Lowering *l, const LibCall *call, Address to)
{
    ValueClass class_ = lower_class(l, call->self);
    if (class_ == CLASS_MEMORY) {
        lower_default_to_memory(l, call->self, to);
        return 0;
    }
    u32 result = lower_class_reg(l, class_);
    lower_default(l, call->self, result);
    return result;
}

/* ---- the functions --------------------------------------------------------------------------- */

/* `T::from(x)` is `x as T`. */
static u32 lower_from(Lowering *l, const LibCall *call)
{
    AstCast cast = {.head = *call->node, .operand = call->args[0]};
    cast.head.kind = AST_CAST;
    u32 reg = lower_regs(l, 1);
    if (type_equal(call->self, lower_type(call->args[0])) || lower_cast_is_free(l, &cast)) {
        lower_to_reg(l, call->args[0], reg);
    } else {
        lower_cast(l, &cast, reg);
    }
    return reg;
}

/* A function that takes a text or, as the next builtin, a character. */
static u32 lower_pattern(Lowering *l, const LibCall *call, IrBuiltin of_text, Address to)
{
    bool is_char = type_is(lower_type(call->args[1]), TY_CHAR);
    return lower_builtin(l, call, (IrBuiltin)(of_text + (is_char ? 1 : 0)), to);
}

static u32 lower_special(Lowering *l, const LibCall *call, Address to)
{
    switch ((LibHow)call->row->how) {
    case LIB_OP:
    case LIB_ONE:
    case LIB_INT:
    case LIB_SIGNED:
    case LIB_UNSIGNED:
    case LIB_WIDTH:
    case LIB_FLOAT:
    case LIB_TEXT:
    case LIB_LIST:
        break;
    case LIB_SAME:
        return lower_any(l, call->args[0]);
    case LIB_WRAPPING_NEG:
        return lower_with_zero(l, call->args[0], IR_SUB_WRAP, true);
    case LIB_TO_BYTES:
    case LIB_TO_BE_BYTES:
        lower_to_bytes(l, call, call->row->how == LIB_TO_BE_BYTES, to);
        return 0;
    case LIB_FROM_BYTES:
    case LIB_FROM_BE_BYTES:
        return lower_from_bytes(l, call, call->row->how == LIB_FROM_BE_BYTES);
    case LIB_FROM:
        return lower_from(l, call);
    case LIB_STARTS_WITH:
        return lower_pattern(l, call, IR_BUILTIN_STARTS_WITH, to);
    case LIB_ENDS_WITH:
        return lower_pattern(l, call, IR_BUILTIN_ENDS_WITH, to);
    case LIB_CONTAINS:
        return lower_pattern(l, call, IR_BUILTIN_CONTAINS, to);
    case LIB_IS_POSITIVE:
    case LIB_IS_NEGATIVE:
        return lower_with_zero(l, call->args[0],
                               lower_int_op(IR_LT_I8, lower_repr(l, call->self)),
                               call->row->how == LIB_IS_POSITIVE);
    case LIB_IS_EQ:
        return lower_with_zero(l, call->args[0], IR_EQ_8, false);
    case LIB_IS_NE:
        return lower_with_zero(l, call->args[0], IR_NE_8, false);
    case LIB_IS_LE:
    case LIB_IS_GE:
        return lower_with_zero(l, call->args[0], IR_LE_I8, call->row->how == LIB_IS_GE);
    case LIB_CMP:
        return lower_cmp(l, call, to);
    case LIB_THEN:
        return lower_then(l, call);
    case LIB_LEN:
        return lower_len(l, call->args[0]);
    case LIB_IS_EMPTY:
        return lower_is_empty(l, call->args[0]);
    case LIB_MAX:
    case LIB_MIN:
    case LIB_CLAMP:
        return lower_extreme(l, call, to);
    case LIB_EQ:
    case LIB_NE:
    case LIB_LT:
    case LIB_LE:
    case LIB_GT:
    case LIB_GE:
        return lower_compare(l, call, (AstBinaryOp)(BINARY_EQ + (call->row->how - LIB_EQ)));
    case LIB_CLONE:
        return lower_clone(l, call->args[0], to);
    case LIB_MEM_SWAP:
        lower_mem_swap(l, call);
        return 0;
    case LIB_MEM_REPLACE:
        return lower_mem_replace(l, call, to);
    case LIB_MEM_TAKE:
        return lower_mem_take(l, call, to);
    case LIB_DEFAULT:
        return lower_default_call(l, call, to);
    case LIB_EXIT: {
        u32 reg = lower_any(l, call->args[0]);
        lower_at_call(l, call);
        ir_emit_wide(l->body, IR_EXIT, reg, 0);
        return 0;
    }
    }
    UNREACHABLE();
}

static u32 lower_library(Lowering *l, Ast *node, const LibraryRow *row, Address to)
{
    LibCall call = call_of(l, node, row);
    if (row->how == LIB_OP) {
        return lower_op(l, &call, (IrOp)row->code);
    }
    if (row->how < LIB_SAME) {
        return lower_builtin(l, &call, builtin_of(l, row, call.self), to);
    }
    return lower_special(l, &call, to);
}

u32 lower_any_call(Lowering *l, Ast *node, Address to)
{
    const LibraryRow *row = library_row(node);
    if (lower_is_range_method(node)) {
        return lower_range_method(l, ast_as(node, METHOD, Method));
    }
    return row != NULL ? lower_library(l, node, row, to) : lower_call(l, node, to);
}
