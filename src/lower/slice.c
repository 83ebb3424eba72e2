/* slice.c: ranges of arrays, slices and texts: `a[low..high]`. What they give is a place without a
 * size, known by its address and its length. */
#include "lower/lowering.h"

/* What a range is taken of: an address and a length, in registers. */
typedef struct Sequence {
    TypeId type; /* ARRAY, SLICE or STR */
    u32 address;
    u32 length;  /* of slices and texts behind the address, as in a pair */
} Sequence;

/* The ends as they are written; what is missing is the sequence's own. */
typedef struct Ends {
    u32 low;
    u32 high;
    bool inclusive;
} Ends;

static Place base_place(Lowering *l, Ast *operand)
{
    if (lower_is_place(operand) || lower_named_constant(operand) != NULL) {
        return lower_peeled_place(l, operand);
    }
    u32 reg = lower_regs(l, 1);
    lower_borrowed_value(l, operand, l->copies_constants, reg);
    return lower_address_place(lower_type(operand), (Address){reg, 0});
}

static Sequence sequence_of(Lowering *l, Ast *operand)
{
    Place base = base_place(l, operand);
    if (lower_is_unsized(l, base.type)) {
        return (Sequence){base.type, base.reg, base.reg + 1};
    }
    u32 length = lower_regs(l, 1);
    ir_emit_number(l->body, length, type_get(l->types, base.type)->count);
    return (Sequence){base.type, lower_address(l, base), length};
}

static Ends ends_of(Lowering *l, const AstRange *range, const Sequence *of)
{
    Ends ends = {.high = of->length, .inclusive = range->head.op != 0};
    if (range->low != NULL) {
        ends.low = lower_kept(l, range->low, range->high);
    } else {
        ends.low = lower_regs(l, 1);
        ir_emit_number(l->body, ends.low, 0);
    }
    if (range->high != NULL) {
        ends.high = lower_any(l, range->high);
    }
    return ends;
}

/* Whether the ends are plainly those of a part of an array. */
static bool is_known_part(Lowering *l, const AstRange *range, TypeId type)
{
    i64 low = 0;
    i64 high = 0;
    if (range->low == NULL && range->high == NULL) {
        return true;
    }
    if (!type_is_kind(l->types, type, TYPE_ARRAY)) {
        return false;
    }
    i64 count = (i64)type_get(l->types, type)->count;
    bool known = (range->low == NULL || lower_known(l, range->low, &low))
                 && (range->high == NULL || lower_known(l, range->high, &high));
    high = range->high == NULL ? count : high + (range->head.op != 0);
    return known && low >= 0 && low <= high && high <= count;
}

static void check_ends(Lowering *l, const AstRange *range, const Sequence *of, Ends ends)
{
    if (is_known_part(l, range, of->type)) {
        return;
    }
    if (type_is(of->type, TY_STR)) {
        ir_emit(l->body, ends.inclusive ? IR_CHECK_TEXT_TO : IR_CHECK_TEXT, ends.low, ends.high,
                of->address);
    } else {
        ir_emit(l->body, ends.inclusive ? IR_CHECK_RANGE_TO : IR_CHECK_RANGE, ends.low, ends.high,
                of->length);
    }
}

Place lower_range_place(Lowering *l, AstIndex *node)
{
    const AstRange *range = ast_as(node->index, RANGE, Range);
    u32 part = lower_regs(l, 2);
    SlotMark mark = lower_mark(l);
    Sequence of = sequence_of(l, node->operand);
    Ends ends = ends_of(l, range, &of);
    l->body->pos = l->tokens->starts[l->tokens->payload[node->head.last]]; /* of the bracket */
    check_ends(l, range, &of, ends);
    bool is_text = type_is(of.type, TY_STR);
    u32 size = is_text ? 1 : lower_size(l, lower_elem(l, of.type));
    if (ends.inclusive) {
        ir_emit(l->body, IR_ADD_IMM_U64, part + 1, ends.high, 1);
        ends.high = part + 1;
    }
    ir_emit(l->body, IR_SUB_U64, part + 1, ends.high, ends.low);
    ir_emit_ext(l->body, IR_ADDR, part, of.address, ends.low, size);
    lower_release_regs(l, mark);
    return lower_address_place(lower_type(&node->head), (Address){part, 0});
}

void lower_borrowed_value(Lowering *l, Ast *operand, bool is_mut, u32 reg)
{
    TypeId type = lower_type(operand);
    IrDataId data;
    if (lower_class(l, type) == CLASS_NONE) {
        lower_effect(l, operand);
        lower_address_to(l, (Place){.kind = PLACE_NONE, .type = type}, reg);
        return;
    }
    if (!is_mut && lower_constant_data(l, operand, &data)) {
        lower_data_address(l, data, reg);
        return;
    }
    SlotMark mark = lower_mark(l);
    u32 address = lower_regs(l, 1);
    if (!is_mut && lower_is_constant(operand)) {
        lower_lasting_memory(l, type, address);
    } else {
        lower_memory(l, type, address);
    }
    lower_to_address(l, operand, (Address){address, 0});
    lower_move(l, CLASS_SCALAR, reg, address);
    lower_release_regs(l, mark);
}
