/* pattern.c: patterns that match: names get their registers and values. What else a pattern wants
 * of a value is tested in match.c. */
#include "lower/lowering.h"

Local *lower_whole_name(Ast *pattern, TypeId type)
{
    if (pattern->kind != AST_PAT_NAME || ast_as(pattern, PAT_NAME, PatName)->sub != NULL) {
        return NULL;
    }
    Local *local = pattern_local(ast_as(pattern, PAT_NAME, PatName));
    return local != NULL && type_equal(local->type, type) ? local : NULL;
}

/* ---- parts ----------------------------------------------------------------------------------- */

AstList lower_pattern_list(Ast *pattern)
{
    switch ((int)pattern->kind) {
    case AST_PAT_TUPLE:
        return ast_as(pattern, PAT_TUPLE, PatTuple)->items;
    case AST_PAT_TUPLE_STRUCT:
        return ast_as(pattern, PAT_TUPLE_STRUCT, PatTupleStruct)->items;
    case AST_PAT_STRUCT:
        return ast_as(pattern, PAT_STRUCT, PatStruct)->fields;
    case AST_PAT_SLICE:
        return ast_as(pattern, PAT_SLICE, PatSlice)->items;
    case AST_PAT_OR:
        return ast_as(pattern, PAT_OR, PatOr)->items;
    default:
        return (AstList){0};
    }
}

/* `..`, or `name @ ..` in a slice. */
static bool is_rest(const Ast *item)
{
    if (item->kind != AST_PAT_NAME) {
        return item->kind == AST_PAT_REST;
    }
    const Ast *sub = ast_as(item, PAT_NAME, PatName)->sub;
    return sub != NULL && sub->kind == AST_PAT_REST;
}

bool lower_has_rest(Ast *pattern)
{
    Ast *item = lower_pattern_list(pattern).first;
    while (item != NULL && !is_rest(item)) {
        item = item->next;
    }
    return item != NULL;
}

PatternParts lower_pattern_parts(Lowering *l, Ast *pattern, Place place)
{
    AstList list = lower_pattern_list(pattern);
    while (lower_is_ref(l, place.type)) {
        place = lower_deref_place(l, place);
    }
    return (PatternParts){.next = list.first, .whole = place, .left = list.count};
}

Ast *lower_next_pattern(Lowering *l, PatternParts *parts)
{
    Ast *item = parts->next;
    if (item == NULL) {
        return NULL;
    }
    const Type *whole = type_get(l->types, parts->whole.type);
    parts->next = item->next;
    parts->left--;
    parts->at = parts->position++;
    parts->is_rest = is_rest(item);
    if (item->kind == AST_PAT_FIELD) {
        parts->at = item->op;
        return ast_as(item, PAT_FIELD, PatField)->pattern;
    }
    if (parts->is_rest) { /* what follows is counted from the end */
        parts->is_behind_rest = true;
        parts->position = whole->kind == TYPE_ARRAY ? (u32)whole->count - parts->left
                                                    : whole->item_count - parts->left;
    }
    return item;
}

/* The element of a slice at `left` from its end. */
static Place elem_from_end(Lowering *l, Place slice, u32 left)
{
    u32 index = lower_regs(l, 1);
    u32 back = lower_regs(l, 1);
    ir_emit_number(l->body, back, left);
    ir_emit(l->body, IR_SUB_U64, index, slice.reg + 1, back);
    return lower_elem_place(l, slice, index);
}

static Place elem_at(Lowering *l, Place list, u32 at)
{
    TypeId elem = lower_elem(l, list.type);
    if (lower_class(l, elem) == CLASS_NONE) {
        return (Place){.kind = PLACE_NONE, .type = elem};
    }
    return lower_address_place(
        elem, (Address){list.reg, list.offset + at * lower_size(l, elem)});
}

/* What `..` stands for in an array: an array. */
static Place rest_of_array(Lowering *l, Place array, u32 at, u32 left)
{
    u64 count = type_get(l->types, array.type)->count - at - left;
    TypeId type = type_array(l->types, lower_elem(l, array.type), count);
    Place first = elem_at(l, array, at);
    first.type = type;
    first.kind = lower_class(l, type) == CLASS_NONE ? PLACE_NONE : first.kind;
    return first;
}

/* In a slice: a slice. */
static Place rest_of_slice(Lowering *l, Place slice, u32 at, u32 left)
{
    u32 pair = lower_regs(l, 2);
    u32 fewer = lower_regs(l, 1);
    lower_add_bytes(l, pair, slice.reg, at * lower_size(l, lower_elem(l, slice.type)));
    ir_emit_number(l->body, fewer, at + left);
    ir_emit(l->body, IR_SUB_U64, pair + 1, slice.reg + 1, fewer);
    return lower_address_place(slice.type, (Address){pair, 0});
}

Place lower_pattern_place(Lowering *l, const PatternParts *parts)
{
    bool is_slice = type_is_kind(l->types, parts->whole.type, TYPE_SLICE);
    if (!is_slice && !type_is_kind(l->types, parts->whole.type, TYPE_ARRAY)) {
        return lower_field_place(l, parts->whole, parts->at);
    }
    if (parts->is_rest) {
        return is_slice ? rest_of_slice(l, parts->whole, parts->at, parts->left)
                        : rest_of_array(l, parts->whole, parts->at, parts->left);
    }
    if (is_slice && parts->is_behind_rest) {
        return elem_from_end(l, parts->whole, parts->left + 1);
    }
    return elem_at(l, parts->whole, parts->at);
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

static void declare_name(Lowering *l, Ast *pattern)
{
    AstPatName *node = ast_as(pattern, PAT_NAME, PatName);
    Local *local = pattern_local(ast_as(pattern, PAT_NAME, PatName));
    if (local != NULL) {
        declare_local(l, local);
    }
    if (node->sub != NULL) {
        lower_declare(l, node->sub);
    }
}

/* The alternatives of `a | b` have the same names. */
void lower_declare(Lowering *l, Ast *pattern)
{
    Ast *item = lower_pattern_list(pattern).first;
    switch ((int)pattern->kind) {
    case AST_PAT_NAME:
        declare_name(l, pattern);
        return;
    case AST_PAT_REF:
        lower_declare(l, ast_as(pattern, PAT_REF, PatRef)->pattern);
        return;
    case AST_PAT_FIELD:
        lower_declare(l, ast_as(pattern, PAT_FIELD, PatField)->pattern);
        return;
    case AST_PAT_OR:
        lower_declare(l, item);
        return;
    default:
        for (; item != NULL; item = item->next) {
            lower_declare(l, item);
        }
        return;
    }
}

/* ---- values ---------------------------------------------------------------------------------- */

/* By value where the name has the type of the place; otherwise it is a reference to it. */
static void bind_name(Lowering *l, const Local *local, Place place)
{
    if (!type_equal(local->type, place.type)) {
        if (lower_is_unsized(l, place.type)) {
            lower_move(l, CLASS_PAIR, local->reg, place.reg);
        } else {
            lower_address_to(l, place, local->reg);
        }
        return;
    }
    if (lower_class(l, local->type) == CLASS_MEMORY) {
        lower_copy(l, (Address){local->reg, 0}, place);
    } else {
        lower_load(l, place, local->reg);
    }
}

/* Which alternative it was is asked again, where that matters to the names. */
static void bind_or(Lowering *l, Ast *pattern, Place place)
{
    if (!lower_binds(pattern, 0)) {
        return;
    }
    IrBlockId end = ir_block_new(l->body);
    for (Ast *item = lower_pattern_list(pattern).first; item != NULL; item = item->next) {
        IrBlockId next = ir_block_new(l->body);
        if (item->next != NULL) {
            lower_test(l, item, place, next);
        }
        lower_bind_names(l, item, place);
        if (item->next != NULL) {
            ir_emit_jump(l->body, IR_JMP, 0, 0, end);
            ir_block_start(l->body, next);
        }
    }
    ir_block_start(l->body, end);
}

static void bind_parts(Lowering *l, Ast *pattern, Place place)
{
    PatternParts parts = lower_pattern_parts(l, pattern, place);
    Ast *part;
    while ((part = lower_next_pattern(l, &parts)) != NULL) {
        if (part->kind != AST_PAT_WILD && part->kind != AST_PAT_REST) {
            SlotMark mark = lower_mark(l);
            lower_bind_names(l, part, lower_pattern_place(l, &parts));
            lower_release_regs(l, mark);
        }
    }
}

void lower_bind_names(Lowering *l, Ast *pattern, Place place)
{
    SlotMark mark = lower_mark(l);
    switch ((int)pattern->kind) {
    case AST_PAT_NAME: {
        const Local *local = pattern_local(ast_as(pattern, PAT_NAME, PatName));
        Ast *sub = ast_as(pattern, PAT_NAME, PatName)->sub;
        lower_at(l, pattern);
        if (local != NULL) {
            bind_name(l, local, place);
        }
        if (sub != NULL) {
            lower_bind_names(l, sub, place);
        }
        break;
    }
    case AST_PAT_REF:
        lower_bind_names(l, ast_as(pattern, PAT_REF, PatRef)->pattern,
                         lower_deref_place(l, place));
        break;
    case AST_PAT_OR:
        bind_or(l, pattern, place);
        break;
    default:
        if (lower_pattern_list(pattern).first != NULL) {
            bind_parts(l, pattern, place);
        }
        break;
    }
    lower_release_regs(l, mark);
}

void lower_bind(Lowering *l, Ast *pattern, Place place)
{
    lower_declare(l, pattern);
    lower_bind_names(l, pattern, place);
}

/* ---- questions ------------------------------------------------------------------------------- */

bool lower_binds(Ast *pattern, u8 how)
{
    if (pattern->kind == AST_PAT_NAME) {
        AstPatName *node = ast_as(pattern, PAT_NAME, PatName);
        bool is_such = pattern_local(ast_as(pattern, PAT_NAME, PatName)) != NULL
                       && (how == 0 || (pattern->op & how) != 0);
        return is_such || (node->sub != NULL && lower_binds(node->sub, how));
    }
    if (pattern->kind == AST_PAT_REF) {
        return lower_binds(ast_as(pattern, PAT_REF, PatRef)->pattern, how);
    }
    if (pattern->kind == AST_PAT_FIELD) {
        return lower_binds(ast_as(pattern, PAT_FIELD, PatField)->pattern, how);
    }
    for (Ast *item = lower_pattern_list(pattern).first; item != NULL; item = item->next) {
        if (lower_binds(item, how)) {
            return true;
        }
    }
    return false;
}

/* Whether a name is a reference to the matched value itself. */
static bool borrows_whole(Ast *pattern, TypeId type)
{
    if (pattern->kind == AST_PAT_OR) {
        return borrows_whole(lower_pattern_list(pattern).first, type);
    }
    if (pattern->kind != AST_PAT_NAME
        || pattern_local(ast_as(pattern, PAT_NAME, PatName)) == NULL) {
        return false;
    }
    Ast *sub = ast_as(pattern, PAT_NAME, PatName)->sub;
    return !type_equal(pattern_local(ast_as(pattern, PAT_NAME, PatName))->type, type)
           || (sub != NULL && borrows_whole(sub, type));
}

bool lower_borrows(const Lowering *l, Ast *pattern, TypeId type)
{
    return lower_is_ref(l, type) ? borrows_whole(pattern, type)
                                 : lower_binds(pattern, PAT_BY_REF | PAT_BY_MUT_REF);
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

/* `let (a, b) = (x, y)`: no tuple is made. Not when a name borrows: what it refers to is the copy
 * in the tuple. */
static bool is_item_by_item(Ast *pattern, Ast *value)
{
    return pattern->kind == AST_PAT_TUPLE && value->kind == AST_TUPLE && !lower_has_rest(pattern)
           && !lower_binds(pattern, PAT_BY_REF | PAT_BY_MUT_REF);
}

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
    TypeId type = lower_type(value);
    Local *local = lower_whole_name(pattern, type);
    if (local != NULL) {
        bind_whole(l, local, value);
        return;
    }
    if (is_item_by_item(pattern, value)) {
        bind_items(l, ast_as(pattern, PAT_TUPLE, PatTuple), ast_as(value, TUPLE, Tuple));
        return;
    }
    lower_declare(l, pattern);
    SlotMark mark = lower_mark(l);
    bool borrows = lower_borrows(l, pattern, type);
    if (pattern->kind == AST_PAT_WILD) {
        lower_effect(l, value);
    } else {
        lower_bind_names(l, pattern, borrows ? lower_borrowed_place(l, value)
                                             : lower_place(l, value));
    }
    if (borrows) {
        lower_release_regs(l, mark);
    } else {
        release_value(l, value, mark);
    }
}
