/* pattern.c: names get their registers and values. A pattern always matches here; it only takes
 * apart. */
#include "lower/lowering.h"

static Local *pattern_local(Ast *pattern)
{
    return (Local *)ast_as(pattern, PAT_NAME, PatName)->def;
}

Local *lower_whole_name(Ast *pattern, TypeId type)
{
    if (pattern->kind != AST_PAT_NAME || !type_equal(pattern_local(pattern)->type, type)) {
        return NULL;
    }
    return pattern_local(pattern);
}

/* ---- room ------------------------------------------------------------------------------------ */

static void declare_local(Lowering *l, Local *local)
{
    ValueClass class_ = lower_class(l, local->type);
    local->reg = lower_class_reg(l, class_);
    if (class_ == CLASS_MEMORY) {
        lower_memory(l, local->type, local->reg);
    }
}

void lower_declare(Lowering *l, Ast *pattern)
{
    switch ((int)pattern->kind) {
    case AST_PAT_NAME:
        declare_local(l, pattern_local(pattern));
        return;
    case AST_PAT_TUPLE: {
        Ast *item = ast_as(pattern, PAT_TUPLE, PatTuple)->items.first;
        for (; item != NULL; item = item->next) {
            lower_declare(l, item);
        }
        return;
    }
    case AST_PAT_REF:
        lower_declare(l, ast_as(pattern, PAT_REF, PatRef)->pattern);
        return;
    default:
        assert(pattern->kind == AST_PAT_WILD);
        return;
    }
}

/* ---- values ---------------------------------------------------------------------------------- */

/* By value where the name has the type of the place; otherwise it is a reference to it. */
static void match_name(Lowering *l, const Local *local, Place place)
{
    if (!type_equal(local->type, place.type)) {
        lower_address_to(l, place, local->reg);
        return;
    }
    if (lower_class(l, local->type) == CLASS_MEMORY) {
        lower_copy(l, (Address){local->reg, 0}, place);
    } else {
        lower_load(l, place, local->reg);
    }
}

static void match_tuple(Lowering *l, AstPatTuple *pattern, Place place)
{
    while (lower_is_ref(l, place.type)) {
        place = lower_deref_place(l, place);
    }
    Ast *item = pattern->items.first;
    for (u32 i = 0; item != NULL; item = item->next, i++) {
        lower_match(l, item, lower_field_place(l, place, i));
    }
}

void lower_match(Lowering *l, Ast *pattern, Place place)
{
    SlotMark mark = lower_mark(l);
    switch ((int)pattern->kind) {
    case AST_PAT_NAME:
        lower_at(l, pattern);
        match_name(l, pattern_local(pattern), place);
        break;
    case AST_PAT_TUPLE:
        match_tuple(l, ast_as(pattern, PAT_TUPLE, PatTuple), place);
        break;
    case AST_PAT_REF:
        lower_match(l, ast_as(pattern, PAT_REF, PatRef)->pattern, lower_deref_place(l, place));
        break;
    default:
        assert(pattern->kind == AST_PAT_WILD);
        break;
    }
    lower_release_regs(l, mark);
}

void lower_bind(Lowering *l, Ast *pattern, Place place)
{
    lower_declare(l, pattern);
    lower_match(l, pattern, place);
}

/* ---- let ------------------------------------------------------------------------------------- */

/* Gives back what the value needed while it was made: its memory too, unless the value is a
 * reference, which may lead there. */
static void release_value(Lowering *l, Ast *value, SlotMark mark)
{
    TypeId type = lower_type(value);
    if (lower_is_ref(l, type) && !type_is(type, TY_STR_REF)) {
        lower_release_regs(l, mark);
    } else {
        lower_release(l, mark);
    }
}

/* A name that is never changed needs no copy of data that is never changed. */
static bool bind_data(Lowering *l, Local *local, Ast *value)
{
    const Item *item = lower_named_constant(value);
    IrDataId data;
    if (local->is_mut) {
        return false;
    }
    if (item != NULL) {
        data = item->data;
    } else if (value->kind != AST_ARRAY || lower_is_zero(l, value)
               || !lower_constant_data(l, value, &data)) {
        return false;
    }
    local->reg = lower_regs(l, 1);
    lower_at(l, value);
    lower_data_address(l, data, local->reg);
    return true;
}

static void bind_register(Lowering *l, Local *local, Ast *value)
{
    lower_note_value(l, local, value);
    bool is_call = value->kind == AST_CALL || value->kind == AST_METHOD;
    if (is_call && library_row(value) == NULL) {
        /* the name takes the register in which the result comes back */
        SlotMark before = lower_mark(l);
        local->reg = lower_any(l, value);
        release_value(l, value, (SlotMark){l->top.reg, before.mem});
        return;
    }
    local->reg = lower_class_reg(l, lower_class(l, local->type));
    SlotMark mark = lower_mark(l);
    lower_to_reg(l, value, local->reg);
    release_value(l, value, mark);
}

static void bind_whole(Lowering *l, Local *local, Ast *value)
{
    switch (lower_class(l, local->type)) {
    case CLASS_NONE: {
        SlotMark mark = lower_mark(l);
        lower_effect(l, value);
        lower_release(l, mark);
        return;
    }
    case CLASS_SCALAR:
    case CLASS_PAIR:
        bind_register(l, local, value);
        return;
    case CLASS_MEMORY: {
        if (bind_data(l, local, value)) {
            return;
        }
        lower_at(l, value);
        declare_local(l, local);
        SlotMark mark = lower_mark(l);
        lower_to_memory(l, value, (Address){local->reg, 0});
        release_value(l, value, mark);
        return;
    }
    }
}

/* `let (a, b) = (x, y)`: no tuple is made. */
static void bind_items(Lowering *l, AstPatTuple *pattern, AstTuple *value)
{
    Ast *item = value->items.first;
    for (Ast *part = pattern->items.first; part != NULL; part = part->next) {
        lower_bind_value(l, part, item);
        item = item->next;
    }
}

void lower_bind_value(Lowering *l, Ast *pattern, Ast *value)
{
    Local *local = lower_whole_name(pattern, lower_type(value));
    if (local != NULL) {
        bind_whole(l, local, value);
        return;
    }
    if (pattern->kind == AST_PAT_TUPLE && value->kind == AST_TUPLE) {
        bind_items(l, ast_as(pattern, PAT_TUPLE, PatTuple), ast_as(value, TUPLE, Tuple));
        return;
    }
    lower_declare(l, pattern);
    SlotMark mark = lower_mark(l);
    if (pattern->kind == AST_PAT_WILD) {
        lower_effect(l, value);
    } else {
        lower_match(l, pattern, lower_place(l, value));
    }
    release_value(l, value, mark);
}
