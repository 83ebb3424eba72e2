/* expr.c: expressions by kind, and the four ways to lower one: into any register, into a wanted
 * one, into memory, for its effects only. */
#include "lower/lowering.h"

#include "syntax/literal.h"

void lower_at(Lowering *l, const Ast *node)
{
    l->body->pos = l->tokens->starts[node->first];
}

void lower_move(Lowering *l, ValueClass class_, u32 to, u32 from)
{
    if (to != from && class_ != CLASS_NONE) {
        ir_emit(l->body, class_ == CLASS_PAIR ? IR_MOV_PAIR : IR_MOV, to, from, 0);
    }
}

/* ---- literals and names ---------------------------------------------------------------------- */

static void lower_number_constant(Lowering *l, Ast *expr, u32 reg)
{
    u64 bits = 0;
    bool known = lower_known_bits(l, expr, &bits);
    assert(known);
    UNUSED(known);
    ir_emit_number(l->body, reg, bits);
}

/* `b"..."` is a reference to an array: the address without the length. */
static void lower_str(Lowering *l, Ast *expr, u32 reg)
{
    Str text = literal_str(l->arena, l->tokens, ast_as(expr, STR, Str)->token, NULL);
    u32 string = ir_string_index(&l->ir->strings, ir_string_add(l->ir, text));
    if (lower_class(l, lower_type(expr)) == CLASS_PAIR) {
        ir_emit_wide(l->body, IR_STR, reg, string);
        return;
    }
    SlotMark mark = lower_mark(l);
    u32 pair = lower_regs(l, 2);
    ir_emit_wide(l->body, IR_STR, pair, string);
    lower_move(l, CLASS_SCALAR, reg, pair);
    lower_release_regs(l, mark);
}

static void lower_name(Lowering *l, Ast *expr, u32 reg)
{
    u64 bits;
    if (lower_class(l, lower_type(expr)) == CLASS_SCALAR && lower_known_bits(l, expr, &bits)) {
        ir_emit_number(l->body, reg, bits);
        return;
    }
    SlotMark mark = lower_mark(l);
    lower_load(l, lower_place(l, expr), reg);
    lower_release_regs(l, mark);
}

/* ---- references ------------------------------------------------------------------------------ */

static void lower_ref(Lowering *l, AstRef *node, u32 reg)
{
    const Item *constant = lower_named_constant(node->operand);
    bool is_data = constant != NULL && node->head.op == 0
                   && lower_class(l, lower_type(node->operand)) == CLASS_MEMORY;
    if (!lower_is_place(node->operand) && !is_data) {
        lower_borrowed_value(l, node->operand, node->head.op != 0, reg);
        return;
    }
    SlotMark mark = lower_mark(l);
    bool outer = l->copies_constants;
    l->copies_constants = node->head.op != 0;
    Place place = lower_place(l, node->operand);
    l->copies_constants = outer;
    if (lower_is_unsized(l, place.type)) {
        lower_move(l, CLASS_PAIR, reg, place.reg);
    } else {
        lower_address_to(l, place, reg);
    }
    lower_release_regs(l, mark);
}

static void lower_coerce(Lowering *l, AstCoerce *node, u32 reg)
{
    switch ((AstCoercion)node->head.op) {
    case COERCE_NEVER:
        lower_effect(l, node->operand);
        return;
    case COERCE_SHARED:
    case COERCE_REBORROW:
        lower_to_reg(l, node->operand, reg);
        return;
    case COERCE_UNSIZE: {
        TypeId array = lower_elem(l, lower_type(node->operand));
        lower_to_reg(l, node->operand, reg);
        ir_emit_number(l->body, reg + 1, type_get(l->types, array)->count);
        return;
    }
    }
}

/* ---- any register ---------------------------------------------------------------------------- */

/* What needs no register of its own, or brings one. */
static bool lower_in_place(Lowering *l, Ast *expr, u32 *reg)
{
    switch ((int)expr->kind) {
    case AST_NAME: {
        const Local *local = lower_named_local(expr);
        *reg = local == NULL ? 0 : local->reg;
        return local != NULL;
    }
    case AST_COERCE:
        if (expr->op != COERCE_SHARED && expr->op != COERCE_REBORROW) {
            return false;
        }
        *reg = lower_any(l, ast_as(expr, COERCE, Coerce)->operand);
        return true;
    case AST_CAST:
        if (!lower_cast_is_free(l, ast_as(expr, CAST, Cast))) {
            return false;
        }
        *reg = lower_any(l, ast_as(expr, CAST, Cast)->operand);
        return true;
    case AST_CALL:
        if (lower_constructor(expr) != NULL) {
            return false;
        }
        *reg = lower_any_call(l, expr, (Address){0});
        return true;
    case AST_METHOD:
        *reg = lower_any_call(l, expr, (Address){0});
        return true;
    default:
        return false;
    }
}

u32 lower_any(Lowering *l, Ast *expr)
{
    u32 reg;
    if (lower_in_place(l, expr, &reg) || lower_hoisted_number(l, expr, &reg)) {
        return reg;
    }
    reg = lower_class_reg(l, lower_class(l, lower_type(expr)));
    SlotMark mark = lower_mark(l);
    lower_to_reg(l, expr, reg);
    lower_release_regs(l, mark);
    return reg;
}

u32 lower_kept(Lowering *l, Ast *expr, Ast *later)
{
    u32 first_new = l->top.reg;
    u32 reg = lower_any(l, expr);
    if (later == NULL || reg >= first_new || !lower_may_change(expr, later)) {
        return reg;
    }
    ValueClass class_ = lower_class(l, lower_type(expr));
    u32 copy = lower_class_reg(l, class_);
    lower_move(l, class_, copy, reg);
    return copy;
}

u32 lower_number(Lowering *l, Ast *expr, Ast *later)
{
    if (!lower_is_ref(l, lower_type(expr))) {
        return lower_kept(l, expr, later);
    }
    u32 reg = lower_regs(l, 1);
    SlotMark mark = lower_mark(l);
    lower_load(l, lower_peeled_place(l, expr), reg);
    lower_release_regs(l, mark);
    return reg;
}

/* ---- a wanted register ----------------------------------------------------------------------- */

static void lower_place_to_reg(Lowering *l, Ast *expr, u32 reg)
{
    SlotMark mark = lower_mark(l);
    Place place = lower_place(l, expr);
    lower_at(l, expr);
    lower_load(l, place, reg);
    lower_release_regs(l, mark);
}

static void lower_in_place_to_reg(Lowering *l, Ast *expr, u32 reg)
{
    SlotMark mark = lower_mark(l);
    lower_move(l, lower_class(l, lower_type(expr)), reg, lower_any(l, expr));
    lower_release_regs(l, mark);
}

static void lower_cast_to_reg(Lowering *l, AstCast *node, u32 reg)
{
    u64 bits;
    if (lower_known_bits(l, &node->head, &bits)) {
        ir_emit_number(l->body, reg, bits);
    } else if (lower_cast_is_free(l, node)) {
        lower_to_reg(l, node->operand, reg);
    } else {
        lower_cast(l, node, reg);
    }
}

static void lower_unary_to_reg(Lowering *l, Ast *expr, u32 reg)
{
    u64 bits;
    if (expr->op == UNARY_DEREF) {
        lower_place_to_reg(l, expr, reg);
    } else if (expr->op == UNARY_NEG && lower_known_bits(l, expr, &bits)) {
        ir_emit_number(l->body, reg, bits);
    } else {
        lower_unary(l, ast_as(expr, UNARY, Unary), reg);
    }
}

NORETURN static void not_an_expression(Ast *node)
{
    bug("lowering met a %s node where an expression should be", ast_kind_text((AstKind)node->kind));
}

void lower_to_reg(Lowering *l, Ast *expr, u32 reg)
{
    switch ((AstKind)expr->kind) {
    case AST_INT:
    case AST_FLOAT:
    case AST_BOOL:
    case AST_CHAR:
    case AST_BYTE:
        lower_number_constant(l, expr, reg);
        return;
    case AST_STR:
        lower_str(l, expr, reg);
        return;
    case AST_NAME:
    case AST_PATH:
        lower_name(l, expr, reg);
        return;
    case AST_UNARY:
        lower_unary_to_reg(l, expr, reg);
        return;
    case AST_FIELD:
    case AST_INDEX:
        lower_place_to_reg(l, expr, reg);
        return;
    case AST_REF:
        lower_ref(l, ast_as(expr, REF, Ref), reg);
        return;
    case AST_COERCE:
        lower_coerce(l, ast_as(expr, COERCE, Coerce), reg);
        return;
    case AST_BINARY:
        lower_binary(l, ast_as(expr, BINARY, Binary), reg);
        return;
    case AST_CAST:
        lower_cast_to_reg(l, ast_as(expr, CAST, Cast), reg);
        return;
    case AST_CALL:
        if (lower_constructor(expr) != NULL) {
            lower_effect(l, expr); /* of size 0 */
            return;
        }
        lower_in_place_to_reg(l, expr, reg);
        return;
    case AST_METHOD:
        lower_in_place_to_reg(l, expr, reg);
        return;
    case AST_BLOCK:
    case AST_IF:
    case AST_LOOP:
    case AST_MATCH:
        lower_into(l, expr, (Dest){.kind = DEST_REG, .reg = reg});
        return;
    case AST_TUPLE:
    case AST_STRUCT_LITERAL:
    case AST_ARRAY:
    case AST_REPEAT:
    case AST_ASSIGN:
    case AST_ASSIGN_OP:
    case AST_WHILE:
    case AST_FOR:
    case AST_BREAK:
    case AST_CONTINUE:
    case AST_RETURN:
    case AST_MACRO:
        lower_effect(l, expr); /* of size 0, or without end */
        return;
    case AST_RANGE:
    case AST_ERROR:
    case AST_WILD:
    AST_CASES_OF_NO_EXPRESSION:
        break;
    }
    not_an_expression(expr);
}

/* ---- memory ---------------------------------------------------------------------------------- */

static void lower_place_to_memory(Lowering *l, Ast *expr, Address to)
{
    SlotMark mark = lower_mark(l);
    Place place = lower_place(l, expr);
    lower_at(l, expr);
    lower_copy(l, to, place);
    lower_release_regs(l, mark);
}

void lower_to_memory(Lowering *l, Ast *expr, Address to)
{
    switch ((AstKind)expr->kind) {
    case AST_NAME:
    case AST_PATH:
        /* A constant is read where it is: it is copied here and now. */
        lower_copy(l, to, lower_place(l, expr));
        return;
    case AST_UNARY:
    case AST_FIELD:
    case AST_INDEX:
        lower_place_to_memory(l, expr, to);
        return;
    case AST_TUPLE:
    case AST_STRUCT_LITERAL:
        lower_aggregate(l, expr, to);
        return;
    case AST_ARRAY:
        lower_array(l, ast_as(expr, ARRAY, Array), to);
        return;
    case AST_REPEAT:
        lower_repeat(l, ast_as(expr, REPEAT, Repeat), to);
        return;
    case AST_CALL:
        if (lower_constructor(expr) != NULL) {
            lower_aggregate(l, expr, to);
        } else {
            lower_any_call(l, expr, to);
        }
        return;
    case AST_METHOD:
        lower_any_call(l, expr, to);
        return;
    case AST_BLOCK:
    case AST_IF:
    case AST_LOOP:
    case AST_MATCH:
        lower_into(l, expr, (Dest){.kind = DEST_MEMORY, .address = to});
        return;
    case AST_COERCE:
        assert(expr->op == COERCE_NEVER);
        lower_effect(l, ast_as(expr, COERCE, Coerce)->operand);
        return;
    case AST_CAST:
        lower_to_memory(l, ast_as(expr, CAST, Cast)->operand, to);
        return;
    case AST_BINARY: /* `(1, 2) + return` */
    case AST_BREAK:
    case AST_CONTINUE:
    case AST_RETURN:
    case AST_MACRO:
        lower_effect(l, expr);
        return;
    case AST_INT: case AST_FLOAT: case AST_BOOL: case AST_CHAR: case AST_BYTE: case AST_STR:
    case AST_REF: case AST_ASSIGN: case AST_ASSIGN_OP: case AST_WHILE:
    case AST_FOR: case AST_RANGE: case AST_ERROR:
    case AST_WILD:
    AST_CASES_OF_NO_EXPRESSION:
        break;
    }
    not_an_expression(expr);
}

void lower_to_address(Lowering *l, Ast *expr, Address to)
{
    SlotMark mark = lower_mark(l);
    TypeId type = lower_type(expr);
    switch (lower_class(l, type)) {
    case CLASS_NONE:
        lower_effect(l, expr);
        break;
    case CLASS_SCALAR:
    case CLASS_PAIR:
        lower_store(l, lower_address_place(type, to), lower_any(l, expr));
        break;
    case CLASS_MEMORY:
        lower_to_memory(l, expr, to);
        break;
    }
    lower_release_regs(l, mark);
}

/* ---- effects --------------------------------------------------------------------------------- */

static void lower_list_effects(Lowering *l, AstList list)
{
    for (Ast *item = list.first; item != NULL; item = item->next) {
        lower_effect(l, item);
    }
}

/* `a && b` as a statement: b decides nothing. */
static void lower_logic_effect(Lowering *l, AstBinary *node)
{
    IrBlockId end = ir_block_new(l->body);
    lower_condition(l, node->left, end, node->head.op == BINARY_LOGIC_OR);
    lower_effect(l, node->right);
    ir_block_start(l->body, end);
}

/* A value that nobody wants. Arithmetic may panic all the same. */
static void lower_binary_effect(Lowering *l, AstBinary *node)
{
    if (node->head.op >= BINARY_LOGIC_AND) {
        lower_logic_effect(l, node);
    } else {
        lower_binary(l, node, lower_regs(l, 2));
    }
}

static void lower_call_effect(Lowering *l, Ast *expr)
{
    if (lower_constructor(expr) != NULL) {
        lower_aggregate_effect(l, expr);
        return;
    }
    if (lower_class(l, lower_type(expr)) != CLASS_MEMORY) {
        lower_any(l, expr);
        return;
    }
    Address address = {lower_regs(l, 1), 0};
    lower_memory(l, lower_type(expr), address.reg);
    lower_to_memory(l, expr, address);
}

static void lower_effect_by_kind(Lowering *l, Ast *expr)
{
    switch ((AstKind)expr->kind) {
    case AST_INT:
    case AST_FLOAT:
    case AST_BOOL:
    case AST_CHAR:
    case AST_BYTE:
    case AST_STR:
    case AST_NAME:
    case AST_PATH:
        return;
    case AST_FIELD:
    case AST_INDEX:
        lower_place(l, expr);
        return;
    case AST_UNARY:
        if (expr->op == UNARY_DEREF) {
            lower_place(l, expr);
        } else {
            lower_any(l, expr);
        }
        return;
    case AST_COERCE:
        lower_effect(l, ast_as(expr, COERCE, Coerce)->operand);
        return;
    case AST_CAST:
        lower_effect(l, ast_as(expr, CAST, Cast)->operand);
        return;
    case AST_REF:
        lower_effect(l, ast_as(expr, REF, Ref)->operand);
        return;
    case AST_BINARY:
        lower_binary_effect(l, ast_as(expr, BINARY, Binary));
        return;
    case AST_CALL:
    case AST_METHOD:
        lower_call_effect(l, expr);
        return;
    case AST_TUPLE:
    case AST_STRUCT_LITERAL:
        lower_aggregate_effect(l, expr);
        return;
    case AST_ARRAY:
        lower_list_effects(l, ast_as(expr, ARRAY, Array)->items);
        return;
    case AST_REPEAT:
        lower_effect(l, ast_as(expr, REPEAT, Repeat)->item);
        return;
    case AST_ASSIGN:
        lower_assign(l, ast_as(expr, ASSIGN, Assign));
        return;
    case AST_ASSIGN_OP:
        lower_assign_op(l, ast_as(expr, ASSIGN_OP, AssignOp));
        return;
    case AST_BLOCK:
    case AST_IF:
    case AST_LOOP:
    case AST_MATCH:
        lower_into(l, expr, (Dest){.kind = DEST_DISCARD});
        return;
    case AST_WHILE:
        lower_while(l, ast_as(expr, WHILE, While));
        return;
    case AST_FOR:
        lower_for(l, ast_as(expr, FOR, For));
        return;
    case AST_BREAK:
        lower_break(l, ast_as(expr, BREAK, Break));
        return;
    case AST_CONTINUE:
        lower_continue(l, ast_as(expr, CONTINUE, Continue));
        return;
    case AST_RETURN:
        lower_return(l, ast_as(expr, RETURN, Return)->value);
        return;
    case AST_MACRO:
        lower_macro(l, ast_as(expr, MACRO, Macro));
        return;
    case AST_RANGE:
    case AST_ERROR:
    case AST_WILD:
    AST_CASES_OF_NO_EXPRESSION:
        break;
    }
    not_an_expression(expr);
}

void lower_effect(Lowering *l, Ast *expr)
{
    SlotMark mark = lower_mark(l);
    lower_effect_by_kind(l, expr);
    lower_release_regs(l, mark);
}

/* ---- destinations ---------------------------------------------------------------------------- */

/* An expression without branches of its own. */
static void lower_leaf(Lowering *l, Ast *expr, Dest dest)
{
    switch (dest.kind) {
    case DEST_DISCARD:
        lower_effect(l, expr);
        return;
    case DEST_REG:
        lower_to_reg(l, expr, dest.reg);
        return;
    case DEST_MEMORY:
        lower_to_address(l, expr, dest.address);
        return;
    case DEST_RETURN:
        lower_return(l, expr);
        return;
    }
}

void lower_into(Lowering *l, Ast *expr, Dest dest)
{
    if (expr->kind == AST_BLOCK) {
        lower_block(l, ast_as(expr, BLOCK, Block), dest);
    } else if (expr->kind == AST_IF) {
        lower_if(l, ast_as(expr, IF, If), dest);
    } else if (expr->kind == AST_LOOP) {
        lower_loop(l, ast_as(expr, LOOP, Loop), dest);
    } else if (expr->kind == AST_MATCH) {
        lower_match(l, ast_as(expr, MATCH, Match), dest);
    } else {
        lower_leaf(l, expr, dest);
    }
}
