/* assign.c: `place = value`: the value first, then the place. */
#include "lower/lowering.h"

static void assign_value(Lowering *l, AstAssign *node)
{
    const Local *local = lower_named_local(node->left);
    if (local != NULL) {
        lower_to_reg(l, node->right, local->reg);
        return;
    }
    u32 value = lower_kept(l, node->right, node->left);
    Place place = lower_place(l, node->left);
    lower_at(l, &node->head);
    lower_store(l, place, value);
}

/* Into the place itself where the value cannot see it half written; otherwise by one copy. */
static void assign_memory(Lowering *l, AstAssign *node)
{
    bool is_plain = lower_is_plain_place(node->left);
    if (is_plain && lower_is_independent(node->right, node->left)) {
        Place place = lower_place(l, node->left);
        lower_to_memory(l, node->right, (Address){place.reg, place.offset});
        return;
    }
    Place value;
    if (is_plain && (lower_is_place(node->right) || lower_named_constant(node->right) != NULL)) {
        value = lower_place(l, node->right);
    } else {
        TypeId type = lower_type(node->left);
        Address address = {lower_regs(l, 1), 0};
        lower_memory(l, type, address.reg);
        lower_to_memory(l, node->right, address);
        value = lower_address_place(type, address);
    }
    Place place = lower_place(l, node->left);
    lower_at(l, &node->head);
    lower_copy(l, (Address){place.reg, place.offset}, value);
}

void lower_assign(Lowering *l, AstAssign *node)
{
    SlotMark mark = lower_mark(l);
    switch (lower_class(l, lower_type(node->left))) {
    case CLASS_NONE:
        lower_effect(l, node->right);
        lower_effect(l, node->left);
        break;
    case CLASS_SCALAR:
    case CLASS_PAIR:
        assign_value(l, node);
        break;
    case CLASS_MEMORY:
        assign_memory(l, node);
        break;
    }
    lower_release_regs(l, mark);
}
