/* items.c: `for` over arrays and slices. */
#include "lower/lowering.h"

/* ---- arrays by value ------------------------------------------------------------------------- */

/* Whether nobody can change the array while the loop runs, so that it need not be copied. */
static bool is_steady(Ast *source)
{
    const Local *local = lower_named_local(source);
    return local != NULL ? !local->is_mut : lower_named_constant(source) != NULL;
}

static Place array_place(Lowering *l, Ast *source)
{
    if (!lower_is_place(source) || is_steady(source)) {
        return lower_place(l, source);
    }
    TypeId type = lower_type(source);
    Address copy = {lower_regs(l, 1), 0};
    if (lower_class(l, type) == CLASS_NONE) {
        return lower_place(l, source);
    }
    lower_memory(l, type, copy.reg);
    lower_to_memory(l, source, copy);
    return lower_address_place(type, copy);
}

/* Elements of class MEMORY are used where they are, by a name that does not change them. */
static void bind_elem(Lowering *l, ForLoop *loop, Place elem)
{
    Local *local = lower_whole_name(loop->pattern, elem.type);
    if (local != NULL && !local->is_mut && elem.kind == PLACE_ADDRESS && elem.offset == 0
        && lower_class(l, elem.type) == CLASS_MEMORY) {
        local->reg = elem.reg;
    } else {
        lower_bind(l, loop->pattern, elem);
    }
}

void lower_for_array(Lowering *l, ForLoop *loop)
{
    Place array = array_place(l, loop->plan->source);
    u64 count = type_get(l->types, array.type)->count;
    lower_at(l, &loop->node->head);
    if (count == 0) {
        return;
    }
    if (array.kind == PLACE_ADDRESS) { /* an offset is added once, not in each turn */
        array = lower_address_place(array.type, (Address){lower_address(l, array), 0});
    }
    u32 position = lower_regs(l, 2);
    u32 end = position + 1;
    ir_emit_number(l->body, position, 0);
    ir_emit_number(l->body, end, count);
    lower_for_begin(l, loop);
    SlotMark mark = lower_mark(l);
    bind_elem(l, loop, lower_elem_place(l, array, position));
    lower_for_body(l, loop);
    lower_release(l, mark);
    ir_emit(l->body, IR_ADD_IMM_U64, position, position, 1);
    lower_for_leave(l, loop, IR_JEQ_64, position, end);
    lower_for_end(l, loop);
}

/* ---- references ------------------------------------------------------------------------------ */

/* The list as an address and a length. */
static void list_regs(Lowering *l, Ast *source, u32 *address, u32 *count)
{
    *count = lower_regs(l, 1);
    Place place = lower_peeled_place(l, source);
    if (lower_is_ref(l, place.type)) {
        *address = lower_read(l, place);
        lower_move(l, CLASS_SCALAR, *count, *address + 1);
    } else if (lower_is_unsized(l, place.type)) {
        *address = place.reg;
        lower_move(l, CLASS_SCALAR, *count, place.reg + 1);
    } else {
        *address = lower_address(l, place);
        ir_emit_number(l->body, *count, type_get(l->types, place.type)->count);
    }
}

static TypeId list_elem(const Lowering *l, TypeId type)
{
    while (!type_is_kind(l->types, type, TYPE_ARRAY) && !type_is_kind(l->types, type, TYPE_SLICE)) {
        type = lower_elem(l, type);
    }
    return lower_elem(l, type);
}

/* Elements of size 0 have all one address: the turns are counted down. */
static void for_empty_items(Lowering *l, ForLoop *loop, u32 item, u32 count)
{
    lower_for_leave(l, loop, IR_JEQ_IMM_64, count, 0);
    lower_for_begin(l, loop);
    lower_for_bind(l, loop->pattern, loop->item_type, item);
    lower_for_body(l, loop);
    ir_emit(l->body, IR_SUB_IMM_U64, count, count, 1);
    lower_for_leave(l, loop, IR_JEQ_IMM_64, count, 0);
    lower_for_end(l, loop);
}

/* An address runs from the first element to the end. */
void lower_for_refs(Lowering *l, ForLoop *loop)
{
    TypeId item_type = loop->item_type = lower_type(loop->pattern);
    u32 size = lower_size(l, list_elem(l, lower_type(loop->plan->source)));
    u32 item = lower_for_variable(l, loop->pattern, item_type);
    u32 count;
    u32 address;
    list_regs(l, loop->plan->source, &address, &count);
    lower_at(l, &loop->node->head);
    lower_move(l, CLASS_SCALAR, item, address);
    if (size == 0) {
        for_empty_items(l, loop, item, count);
        return;
    }
    u32 end = count;
    ir_emit_ext(l->body, IR_ADDR, end, address, count, size);
    lower_for_leave(l, loop, IR_JEQ_64, item, end);
    lower_for_begin(l, loop);
    SlotMark mark = lower_mark(l);
    lower_for_bind(l, loop->pattern, item_type, item);
    lower_for_body(l, loop);
    lower_release(l, mark);
    lower_add_bytes(l, item, item, size);
    lower_for_leave(l, loop, IR_JEQ_64, item, end);
    lower_for_end(l, loop);
}
