/* library.c: calls of functions of Rust's library. */
#include "lower/lowering.h"

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
    u32 zero = lower_regs(l, 1);
    u32 len = lower_len(l, receiver);
    ir_emit_number(l->body, zero, 0);
    ir_emit(l->body, IR_EQ_64, reg, len, zero);
    lower_release_regs(l, mark);
    return reg;
}

static u32 lower_library(Lowering *l, Ast *node, const LibraryRow *row)
{
    Ast *first = ast_as(node, METHOD, Method)->receiver;
    switch ((LibHow)row->how) {
    case LIB_LEN:
        return lower_len(l, first);
    case LIB_IS_EMPTY:
        return lower_is_empty(l, first);
    }
    UNREACHABLE();
}

u32 lower_any_call(Lowering *l, Ast *node, Address to)
{
    const LibraryRow *row = library_row(node);
    return row != NULL ? lower_library(l, node, row) : lower_call(l, node, to);
}
