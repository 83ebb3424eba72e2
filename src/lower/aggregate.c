/* aggregate.c: tuples, structs and arrays, built piece by piece where they will live. */
#include "lower/lowering.h"

#include "base/limits.h"

/* ---- parts ----------------------------------------------------------------------------------- */

Item *lower_constructor(Ast *expr)
{
    Def *def = expr->kind == AST_CALL ? lower_node_def(ast_as(expr, CALL, Call)->callee) : NULL;
    return def != NULL && def->kind == DEF_STRUCT ? (Item *)(void *)def : NULL;
}

bool lower_part_list(Ast *expr, AstList *parts)
{
    switch ((int)expr->kind) {
    case AST_TUPLE:
        *parts = ast_as(expr, TUPLE, Tuple)->items;
        return true;
    case AST_CALL:
        *parts = ast_as(expr, CALL, Call)->args;
        return lower_constructor(expr) != NULL;
    default:
        *parts = ast_as(expr, STRUCT_LITERAL, StructLiteral)->fields;
        return ast_as(expr, STRUCT_LITERAL, StructLiteral)->base == NULL;
    }
}

Ast *lower_part(Ast *part, u32 position, u32 *field)
{
    *field = position;
    if (part->kind != AST_FIELD_INIT) {
        return part;
    }
    *field = part->op;
    return ast_as(part, FIELD_INIT, FieldInit)->value;
}

/* ---- tuples and structs ---------------------------------------------------------------------- */

static Address field_address(Lowering *l, TypeId type, Address at, u32 field)
{
    return (Address){at.reg, at.offset + lower_field_offset(l, type, field)};
}

static void copy_field(Lowering *l, Place from, Address to)
{
    SlotMark mark = lower_mark(l);
    switch (lower_class(l, from.type)) {
    case CLASS_NONE:
        break;
    case CLASS_SCALAR:
    case CLASS_PAIR:
        lower_store(l, lower_address_place(from.type, to), lower_read(l, from));
        break;
    case CLASS_MEMORY:
        lower_copy(l, to, from);
        break;
    }
    lower_release_regs(l, mark);
}

/* `..base`: the fields that are not given. */
static void lower_base(Lowering *l, AstStructLiteral *node, const bool *given, Address to)
{
    TypeId type = lower_type(&node->head);
    u32 count = type_get(l->types, type)->item_count;
    Place base = lower_place(l, node->base);
    lower_at(l, node->base);
    for (u32 i = 0; i < count; i++) {
        if (!given[i]) {
            copy_field(l, lower_field_place(l, base, i), field_address(l, type, to, i));
        }
    }
}

void lower_aggregate(Lowering *l, Ast *expr, Address to)
{
    SlotMark mark = lower_mark(l);
    TypeId type = lower_type(expr);
    bool given[LIMIT_TUPLE_FIELDS + 1] = {0};
    AstList parts;
    bool is_whole = lower_part_list(expr, &parts);
    Ast *part = parts.first;
    for (u32 i = 0, field = 0; part != NULL; part = part->next, i++) {
        Ast *value = lower_part(part, i, &field);
        given[field] = true;
        lower_to_address(l, value, field_address(l, type, to, field));
    }
    if (!is_whole) {
        lower_base(l, ast_as(expr, STRUCT_LITERAL, StructLiteral), given, to);
    }
    lower_release_regs(l, mark);
}

void lower_aggregate_effect(Lowering *l, Ast *expr)
{
    AstList parts;
    u32 field;
    bool is_whole = lower_part_list(expr, &parts);
    for (Ast *part = parts.first; part != NULL; part = part->next) {
        lower_effect(l, lower_part(part, 0, &field));
    }
    if (!is_whole) {
        lower_effect(l, ast_as(expr, STRUCT_LITERAL, StructLiteral)->base);
    }
}

/* ---- arrays ---------------------------------------------------------------------------------- */

static void lower_zero(Lowering *l, TypeId type, Address to)
{
    SlotMark mark = lower_mark(l);
    u32 address = lower_address(l, lower_address_place(type, to));
    ir_emit_wide(l->body, IR_ZERO, address, lower_size(l, type));
    lower_release_regs(l, mark);
}

void lower_array(Lowering *l, AstArray *node, Address to)
{
    enum { DATA_MIN = 4 }; /* from as many elements on a copy is shorter than the stores */
    TypeId type = lower_type(&node->head);
    SlotMark mark = lower_mark(l);
    IrDataId data;
    if (lower_is_zero(l, &node->head)) {
        lower_zero(l, type, to);
        return;
    }
    if (node->items.count >= DATA_MIN && lower_constant_data(l, &node->head, &data)) {
        u32 from = lower_regs(l, 1);
        lower_data_address(l, data, from);
        lower_copy(l, to, lower_address_place(type, (Address){from, 0}));
        lower_release_regs(l, mark);
        return;
    }
    u32 size = lower_size(l, lower_elem(l, type));
    for (Ast *item = node->items.first; item != NULL; item = item->next) {
        lower_to_address(l, item, to);
        to.offset += size;
    }
}

void lower_repeat(Lowering *l, AstRepeat *node, Address to)
{
    TypeId type = lower_type(&node->head);
    TypeId elem = lower_elem(l, type);
    u64 count = type_get(l->types, type)->count;
    if (lower_is_zero(l, node->item)) {
        lower_zero(l, type, to);
        return;
    }
    lower_to_address(l, node->item, to);
    if (count > 1) {
        SlotMark mark = lower_mark(l);
        u32 address = lower_address(l, lower_address_place(elem, to));
        lower_at(l, &node->head);
        ir_emit_wide_ext(l->body, IR_REPEAT, address, lower_size(l, elem), (u32)count);
        lower_release_regs(l, mark);
    }
}

/* ---- default values -------------------------------------------------------------------------- */

/* Whether all bytes of the default are 0: of all but enums that say otherwise, and texts. */
static bool default_is_zero(Lowering *l, TypeId type)
{
    const Type known = *type_get(l->types, type);
    switch ((TypeKind)known.kind) {
    case TYPE_SIMPLE:
        return true;
    case TYPE_REF:
    case TYPE_SLICE:
        return false;
    case TYPE_ARRAY:
        return default_is_zero(l, known.elem);
    case TYPE_ENUM:
        return known.item->default_variant->value == 0;
    case TYPE_TUPLE:
    case TYPE_STRUCT:
        break;
    }
    for (u32 i = 0; i < known.item_count; i++) {
        if (!default_is_zero(l, known.items[i])) {
            return false;
        }
    }
    return true;
}

void lower_default(Lowering *l, TypeId type, u32 reg)
{
    const Type *known = type_get(l->types, type);
    switch (lower_class(l, type)) {
    case CLASS_NONE:
        return;
    case CLASS_SCALAR: {
        bool is_enum = known->kind == TYPE_ENUM;
        ir_emit_number(l->body, reg, is_enum ? (u64)known->item->default_variant->value : 0);
        return;
    }
    case CLASS_PAIR:
        ir_emit_wide(l->body, IR_STR, reg,
                     ir_string_index(&l->ir->strings, ir_string_add(l->ir, (Str){0})));
        return;
    case CLASS_MEMORY:
        bug("a default in memory");
    }
}

static void default_to_address(Lowering *l, TypeId type, Address to)
{
    SlotMark mark = lower_mark(l);
    ValueClass class_ = lower_class(l, type);
    if (class_ == CLASS_MEMORY) {
        lower_default_to_memory(l, type, to);
    } else if (class_ != CLASS_NONE) {
        u32 reg = lower_class_reg(l, class_);
        lower_default(l, type, reg);
        lower_store(l, lower_address_place(type, to), reg);
    }
    lower_release_regs(l, mark);
}

static void default_array(Lowering *l, TypeId type, Address to)
{
    TypeId elem = lower_elem(l, type);
    u64 count = type_get(l->types, type)->count;
    default_to_address(l, elem, to);
    u32 address = lower_address(l, lower_address_place(elem, to));
    ir_emit_wide_ext(l->body, IR_REPEAT, address, lower_size(l, elem), (u32)count);
}

void lower_default_to_memory(Lowering *l, TypeId type, Address to)
{
    SlotMark mark = lower_mark(l);
    const Type known = *type_get(l->types, type);
    if (default_is_zero(l, type)) {
        lower_zero(l, type, to);
    } else if (known.kind == TYPE_ARRAY) {
        default_array(l, type, to);
    } else {
        for (u32 i = 0; i < known.item_count; i++) {
            default_to_address(l, known.items[i], field_address(l, type, to, i));
        }
    }
    lower_release_regs(l, mark);
}
